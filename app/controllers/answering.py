"""How a model chooses its tokens: what is recommended, what the person has changed of that, what is asked for.

Knows the catalogue and the person's choices; paints nothing, asks nothing.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.cards.answering import PresetName
from app.controllers.answer_words import answers_card, number_text
from app.controllers.budget import Budget
from app.controllers.presets import preset_values
from app.own_sampling import BOUNDS, RECOMMENDED, Bounds, NumberName, OwnSampling
from app.settings import ChoicesFile
from app.typed_number import typed_number
from models.catalog import CatalogEntry
from models.errors import UnknownModel
from models.messages import ModelInfo, Sampling

EntryOf = Callable[[str], CatalogEntry]
SEEDS = 1_000_000


def new_seed() -> int:
    """A seed that is easy to note down."""
    return 1 + secrets.randbelow(SEEDS - 1)


class Answering(QObject):
    """The numbers of the model that answers, or is to answer.

    Args:
        entry_of: What is known of a model, by its id; raises `UnknownModel`.
        kept: Where the person's own numbers are kept.
        parent: The owner.

    Attributes:
        budget: How long the model may think.
        draw_seed: Takes a new seed.

    Signals:
        changed(AnswersCard): What holds, in words.
    """

    changed = Signal(object)

    def __init__(self, entry_of: EntryOf, kept: ChoicesFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draw_seed: Callable[[], int] = new_seed
        self.budget = Budget(kept, self)
        self._entry_of = entry_of
        self._kept = kept
        self._entry: CatalogEntry | None = None
        self._remarks: dict[NumberName, str] = {}

    def sampling(self, info: ModelInfo) -> Sampling:
        """How the next reply of a model is to be drawn."""
        entry = self._known(info.model_id)
        if entry is None:
            return Sampling()
        own = self._own(entry)
        if own.max_tokens is not None:
            own = replace(own, max_tokens=min(own.max_tokens, info.context_tokens))
        sampling = own.applied(entry.sampling)
        return replace(sampling, thinking_budget=self.budget.tokens) if thinks(entry) else sampling

    def recommended(self, info: ModelInfo) -> Sampling:
        """What a model's makers recommend, whatever the person has chosen."""
        entry = self._known(info.model_id)
        return Sampling() if entry is None else entry.sampling

    def thinks(self, model_id: str) -> bool:
        """Whether a model is known to think before it answers."""
        entry = self._known(model_id)
        return entry is not None and thinks(entry)

    @Slot(str)
    def set_model(self, model_id: str) -> None:
        """This model answers, or is to answer."""
        self._entry = self._known(model_id)
        self.budget.set_thinks(self._entry is not None and thinks(self._entry))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Say what holds; what was said of things typed before is over."""
        self._remarks = {}
        self._tell()

    @Slot(str)
    def choose_preset(self, name: PresetName) -> None:
        """Take a ready choice."""
        if self._entry is not None:
            self._remarks = {}
            self._keep(preset_values(name, self._own(self._entry), self._entry.sampling))

    @Slot(str, str)
    def enter(self, name: NumberName, text: str) -> None:
        """Set a number to what was typed, put right if need be; nothing typed means what is recommended."""
        if self._entry is None:
            return
        self._remarks.pop(name, None)
        bounds = self._bounds(name, self._entry)
        value = typed_number(text, whole=bounds.whole)
        if not text.strip():
            self._set(name, None)
        elif value is None:
            self._remarks[name] = self.tr("“{text}” is no number that fits here.").format(text=text.strip()[:20])
            self._tell()
        else:
            self._set(name, self._put_right(name, value, bounds))

    @Slot()
    def take_seed(self) -> None:
        """Keep to a new seed."""
        if self._entry is not None:
            self._remarks.pop("seed", None)
            self._set("seed", self.draw_seed())

    def _put_right(self, name: NumberName, value: float, bounds: Bounds) -> float:
        nearest = bounds.nearest(value)
        if nearest != value:
            words = self.tr("From {low} to {high}: {number} is taken.")
            low, high, number = (number_text(name, each) for each in (bounds.low, bounds.high, nearest))
            self._remarks[name] = words.format(low=low, high=high, number=number)
        return int(nearest) if bounds.whole else nearest

    def _bounds(self, name: NumberName, entry: CatalogEntry) -> Bounds:
        bounds = BOUNDS[name]
        return replace(bounds, high=entry.context_tokens) if name == "max_tokens" else bounds

    def _set(self, name: NumberName, value: float | None) -> None:
        if self._entry is not None:
            changed: dict[str, Any] = {name: value}
            self._keep(replace(self._own(self._entry), **changed))

    def _keep(self, own: OwnSampling) -> None:
        if self._entry is not None:
            own = own.without(self._entry.sampling)
            others = {key: kept for key, kept in self._kept.choices.sampling.items() if key != self._entry.id}
            self._kept.keep(sampling=others if own == RECOMMENDED else others | {self._entry.id: own})
            self._tell()

    def _own(self, entry: CatalogEntry) -> OwnSampling:
        return self._kept.choices.sampling.get(entry.id, RECOMMENDED)

    def _known(self, model_id: str) -> CatalogEntry | None:
        try:
            return self._entry_of(model_id)
        except UnknownModel:
            return None

    def _tell(self) -> None:
        if self._entry is not None:
            self.changed.emit(answers_card(self._entry, self._own(self._entry), self._remarks))


def thinks(entry: CatalogEntry) -> bool:
    """Whether a model thinks before it answers."""
    return entry.starts_in != "answer"
