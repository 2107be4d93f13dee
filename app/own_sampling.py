"""What a person has changed of the way a model's tokens are chosen. Knows no Qt, no view and no model.

Only what was changed is kept, so that everything else follows the catalogue. What comes
from a file is validated wholly, or not used.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Literal, get_args

from models.messages import Sampling

NumberName = Literal["temperature", "top_p", "top_k", "min_p", "seed", "max_tokens"]
NUMBER_NAMES: tuple[NumberName, ...] = get_args(NumberName)
MOST_MODELS = 100
LONGEST_ID = 64


@dataclass(frozen=True, slots=True)
class Bounds:
    """From where to where a number makes sense, both included."""

    low: float
    high: float
    whole: bool = False

    def nearest(self, value: float) -> float:
        """The number that makes sense and is nearest to this one."""
        return min(max(value, self.low), self.high)


BOUNDS: Mapping[NumberName, Bounds] = MappingProxyType(
    {
        "temperature": Bounds(0, 2),
        "top_p": Bounds(0.01, 1),
        "top_k": Bounds(0, 1000, whole=True),
        "min_p": Bounds(0, 1),
        "seed": Bounds(0, 2**32 - 1, whole=True),
        "max_tokens": Bounds(16, 2**20, whole=True),  # a model's context bounds it further
    }
)


@dataclass(frozen=True, slots=True)
class OwnSampling:
    """The numbers that a person has set for one model; None leaves one as the model's makers recommend.

    The attributes are those of `Sampling`.
    """

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    seed: int | None = None
    max_tokens: int | None = None

    def applied(self, recommended: Sampling) -> Sampling:
        """Return what is recommended with the person's own numbers in it."""
        return replace(recommended, **{name: value for name, value in asdict(self).items() if value is not None})

    def without(self, recommended: Sampling) -> OwnSampling:
        """Return this without the numbers that are recommended anyway."""
        same = [name for name in NUMBER_NAMES if getattr(self, name) == getattr(recommended, name)]
        return replace(self, **dict.fromkeys(same))


RECOMMENDED = OwnSampling()


def read_own_sampling(raw: Any) -> dict[str, OwnSampling]:
    """Return the changes by model from what a file says; a model about which it says anything unsound is left out."""
    if not isinstance(raw, dict) or len(raw) > MOST_MODELS:
        return {}
    read = {model_id: _read_one(said) for model_id, said in raw.items() if len(model_id) <= LONGEST_ID}
    return {model_id: own for model_id, own in read.items() if own is not None and own != RECOMMENDED}


def _read_one(raw: Any) -> OwnSampling | None:
    if not isinstance(raw, dict):
        return None
    known = {field.name: raw[field.name] for field in fields(OwnSampling) if raw.get(field.name) is not None}
    if not all(_is_sound(BOUNDS[name], known[name]) for name in NUMBER_NAMES if name in known):
        return None
    return OwnSampling(**known)


def _is_sound(bounds: Bounds, value: Any) -> bool:
    kinds = int if bounds.whole else int | float
    if not isinstance(value, kinds) or isinstance(value, bool):
        return False
    return bounds.low <= value <= bounds.high
