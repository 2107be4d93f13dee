"""The ready choices of how a model's tokens are chosen: which numbers they set, and which of them holds."""

from __future__ import annotations

from dataclasses import replace

from app.cards.answering import PresetName
from app.own_sampling import RECOMMENDED, OwnSampling
from models.messages import Sampling

EXACT = Sampling(temperature=0.0)
VARIED = Sampling(temperature=1.0, top_p=0.95)


def preset_values(name: PresetName, own: OwnSampling, recommended: Sampling) -> OwnSampling:
    """Return the person's own numbers once a preset is chosen.

    Recommended takes all of them back; the others leave seed and length alone.
    """
    if name == "recommended":
        return RECOMMENDED
    if name == "exact":
        drawn = OwnSampling(EXACT.temperature)
    else:
        drawn = OwnSampling(VARIED.temperature, VARIED.top_p, VARIED.top_k, VARIED.min_p)
    return replace(drawn, seed=own.seed, max_tokens=own.max_tokens).without(recommended)


def preset_of(own: OwnSampling, recommended: Sampling) -> PresetName | None:
    """Return the preset that holds; None if the person has set other numbers."""
    names: tuple[PresetName, ...] = ("recommended", "exact", "varied")
    own = own.without(recommended)
    return next((name for name in names if preset_values(name, own, recommended) == own), None)
