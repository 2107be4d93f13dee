"""Which adapter is in force in the conversation on the page: choosing, switching, how much of it, remembering all that.

Knows the library of adapters and the session, and not how an adapter is applied; paints nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from app.cards.adapters import AdapterChoice, InForce
from app.cards.possible import Possible
from app.controllers.adapters import Adapters
from app.controllers.reply import use_of
from app.controllers.session import Session
from app.settings import ChoicesFile
from models.messages import STRONGEST, AdapterUse
from models.wording import listed, sentences


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person has chosen for a conversation.

    Attributes:
        name: The adapter; empty for none.
        on: Whether it is to be in force.
        strength: How much of it; 1 is as it was trained.
    """

    name: str = ""
    on: bool = False
    strength: float = 1.0


class Adapting(QObject):
    """The adapter of the conversation on the page.

    Args:
        adapters: The library.
        session: The conversation.
        kept: Where it is kept what was chosen last: a new conversation goes on with that.
        parent: The owner.

    Signals:
        in_force_changed(InForce): What holds, for whoever shows it.
        told(str): What holds from the next question on, in a line.
    """

    in_force_changed = Signal(object)
    told = Signal(str)

    def __init__(self, adapters: Adapters, session: Session, kept: ChoicesFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adapters = adapters
        self._session = session
        self._kept = kept
        self._chosen = self._chosen_last()
        self._by_conversation: dict[str, Chosen] = {}
        self._remark = ""
        self._current: str | None = None
        self._is_another = False
        self._has_answer = False
        adapters.changed.connect(self._on_changed)
        adapters.removed.connect(self._on_removed)
        adapters.restored.connect(self._on_restored)
        adapters.added.connect(self._on_added)
        adapters.adding.settled.connect(self._on_settled)
        adapters.use_requested.connect(self.choose)
        session.conversation_opened.connect(self._on_another)
        session.conversation_cleared.connect(self._on_another)
        session.possible_changed.connect(self._on_possible)

    def use(self) -> AdapterUse | None:
        """What the next question is to be answered with; None is the bare model."""
        self._adapters.settle()
        return self.other_use() if self._chosen.on else None

    def other_use(self) -> AdapterUse | None:
        """What is chosen, also while it is off: what an answer of the bare model can be compared with."""
        chosen = self._there
        if not chosen.name or self._adapters.why_not(chosen.name):
            return None
        return AdapterUse(chosen.name, chosen.strength)

    @property
    def _there(self) -> Chosen:
        """What is chosen; what isn't in the library counts for nothing until it is there again."""
        return self._chosen if self._chosen.name in self._adapters.names else Chosen()

    def in_force(self) -> InForce:
        """What holds."""
        chosen, adapters = self._there, self._adapters
        why_not = adapters.why_not(chosen.name) if chosen.name else ""
        reasons = {name: adapters.why_not(name) for name in adapters.names}
        return InForce(
            name=chosen.name,
            on=chosen.on and not why_not and bool(chosen.name),
            strength=chosen.strength,
            choices=tuple(AdapterChoice(name, not reason, reason) for name, reason in reasons.items()),
            remark=why_not,
            can_compare=self._has_answer and bool(chosen.name) and not why_not,
        )

    # --- what a person wants ------------------------------------------------------------------------

    @Slot(str)
    def choose(self, name: str) -> None:
        """Have this adapter in force from the next question on; empty for none."""
        if not name:
            self._take(Chosen())
        elif name == self._there.name:
            self._take(replace(self._there, on=True))
        else:
            self._take(Chosen(name, on=True))

    @Slot(bool)
    def switch(self, on: bool) -> None:
        """Have the chosen one in force, or not."""
        if self._there.name:
            self._take(replace(self._there, on=on))

    @Slot()
    def toggle(self) -> None:
        """Have the chosen one in force, or not any more."""
        self.switch(not self._there.on)

    @Slot(float)
    def set_strength(self, strength: float) -> None:
        """Have so much of it in force; 1 is as it was trained."""
        if self._there.name:
            self._take(replace(self._there, strength=min(max(strength, 0.0), STRONGEST)))

    def _take(self, chosen: Chosen) -> None:
        self._chosen = chosen
        self._remember()
        self._kept.keep(adapter=chosen.name, adapter_on=chosen.on, adapter_strength=chosen.strength)
        self._tell()

    # --- conversations come and go ------------------------------------------------------------------

    @Slot(object)
    def set_conversation(self, uid: str | None) -> None:
        """This conversation is on the page; None for one in which nothing was asked.

        A conversation that has just begun gets its name here, and keeps what was chosen before.
        """
        self._current = uid
        if self._is_another:
            self._is_another = False
            self._chosen = self._remembered(uid)
            self._tell()
        self._remember()

    def _remembered(self, uid: str | None) -> Chosen:
        """What was chosen in a conversation; after a restart, what its last answer had."""
        if uid in self._by_conversation:
            return self._by_conversation[uid]
        origins = [turn.reply.began_with for turn in self._session.turns.path()]
        origin = next((each for each in reversed(origins) if each is not None), None)
        if origin is None:
            return self._chosen_last()
        use = use_of(origin)
        return Chosen(use.name, True, use.strength) if use is not None else Chosen()

    def _remember(self) -> None:
        if self._current is not None:
            self._by_conversation[self._current] = self._chosen

    def _chosen_last(self) -> Chosen:
        choices = self._kept.choices
        return Chosen(choices.adapter, choices.adapter_on, float(choices.adapter_strength))

    @Slot()
    def _on_another(self) -> None:
        self._is_another = True

    # --- the library changes ------------------------------------------------------------------------

    @Slot(str, bool)
    def _on_added(self, name: str, _is_new: bool) -> None:
        """What was just dropped is what is wanted; one that doesn't fit displaces nothing."""
        if not self._adapters.why_not(name):
            self.choose(name)

    @Slot(object, object)
    def _on_settled(self, names: Sequence[str], _refusals: object) -> None:
        if not names:
            return
        said = [self.tr("Added: {names}.").format(names=listed(names))]
        reasons = [self._adapters.why_not(name) for name in names]
        if len(names) == 1:
            said = [self.tr("{adapter} was added.").format(adapter=names[0])] if any(reasons) else []
        said += filter(None, reasons)
        if self.use() is not None and self._chosen.name in names:
            said.append(self.tr("{adapter} is in force from the next question.").format(adapter=self._chosen.name))
        self.told.emit(sentences(*said))

    @Slot()
    def _on_changed(self) -> None:
        """Another model, or another library: an adapter that was in force and can't be any more isn't so silently."""
        before = self._remark
        self._tell()
        if self._remark and self._remark != before and self._chosen.on:
            self.told.emit(self._remark)

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        """It is in force nowhere; where it was chosen is remembered until it comes back."""
        self._tell()
        if name == self._chosen.name:
            self.told.emit(self.tr("{adapter} isn't in force any more.").format(adapter=name))

    @Slot(str)
    def _on_restored(self, name: str) -> None:
        self._tell()
        if name == self._chosen.name and self.use() is not None:
            self.told.emit(self.tr("{adapter} is in force again.").format(adapter=name))

    @Slot(object)
    def _on_possible(self, possible: Possible) -> None:
        last = self._session.turns.last
        self._has_answer = possible.ask_again and last is not None and last.reply.has_answer
        self._tell()

    @Slot()
    def _tell(self) -> None:
        card = self.in_force()
        self._remark = card.remark
        self._adapters.set_in_use(card.name if card.on else "")
        self.in_force_changed.emit(card)
