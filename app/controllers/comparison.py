"""Two versions of a turn beside each other, of which one may be missing yet. Knows no session, no bridge, no view."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.cards.comparison import ComparisonCard, SideCard
from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.controllers.comparing_words import asked_words, facts_words, finding_words, made_with_words, note_words
from app.controllers.counterpart import in_force
from app.controllers.reply import Given, Reply
from app.controllers.turn import Turn


@dataclass(slots=True, eq=False)
class Asked:
    """The version that is asked for, or came to nothing.

    Attributes:
        given: What it is to be made with.
        reply: It, once it has begun.
        runs: Whether it is being written, or waits for the model.
        failure: Why: title, detail and hint; None if it didn't fail.
    """

    given: Given
    reply: Reply | None = None
    runs: bool = False
    failure: tuple[str, str, str] | None = None


class Comparison:
    """The two sides, the one without an adapter first, else the older one.

    Args:
        turn: Whose versions they are.
        base: The version that is there.
        other: The one to compare it with, or what is asked for.

    Attributes:
        turn: Whose versions they are.
    """

    def __init__(self, turn: Turn, base: Reply, other: Reply | Asked) -> None:
        self.turn = turn
        self._sides: list[Reply | Asked] = sorted([base, other], key=self._rank)

    @property
    def asked(self) -> Asked | None:
        """What is asked for, if one is missing."""
        return next((side for side in self._sides if isinstance(side, Asked)), None)

    @property
    def base(self) -> Reply:
        """A version that is there."""
        return next(side for side in self._sides if isinstance(side, Reply))

    @property
    def runs(self) -> bool:
        """Whether one of them is being written."""
        return self.asked is not None and self.asked.runs

    @property
    def is_sound(self) -> bool:
        """Whether the turn still has the versions that are compared."""
        return all(side in self.turn.replies for side in self._sides if isinstance(side, Reply))

    def version(self, side: int) -> Reply | None:
        """The version on a side, 0 or 1; None where it is missing."""
        found = self._sides[side]
        return found if isinstance(found, Reply) else None

    def fill(self) -> None:
        """What was asked for has ended: it stands there now, unless it came to nothing."""
        asked = self.asked
        if asked is None:
            return
        asked.runs = False
        if asked.reply is not None and asked.reply in self.turn.replies and not asked.reply.is_blank:
            self._sides[self._sides.index(asked)] = asked.reply

    def reopen(self, side: int) -> None:
        """A version that failed on its way is to be asked for once more; as far as it came, it stays in the turn."""
        failed = self.version(side)
        if failed is not None and failed.failure is not None and self.version(1 - side) is not None:
            self._sides[side] = Asked(Given(in_force(failed)))

    def step(self, side: int, by: int) -> bool:
        """Put another version on a side, so many further; the one on the other side is passed over."""
        here = self.version(side)
        if here is None or self.runs:
            return False
        versions = self._versions_beside(self._sides[1 - side])
        place = versions.index(here) + by
        if not 0 <= place < len(versions):
            return False
        self._sides[side] = versions[place]
        return True

    def card(self, *, can_keep: bool) -> ComparisonCard:
        """Both as they are shown.

        Args:
            can_keep: Whether the conversation can show another version now.
        """
        first, second = self.version(0), self.version(1)
        asked = self.asked
        if first is not None and second is not None:
            finding, note = finding_words(first, second), note_words(first, second)
        else:
            finding, note = asked_words(asked.given.use) if asked is not None and asked.runs else "", ""
        cards = (self._side(0, can_keep=can_keep), self._side(1, can_keep=can_keep))
        return ComparisonCard(self.base.question, cards, finding, note)

    def _side(self, number: int, *, can_keep: bool) -> SideCard:
        side, beside = self._sides[number], self._sides[1 - number]
        if isinstance(side, Asked):
            return self._missing(side)
        return SideCard(
            words=made_with_words(in_force(side)),
            facts=facts_words(side),
            reply=replace(side.card(), measures="", possible=self._possible(side, beside)),
            can_keep=can_keep and not self.runs,
            is_shown=self.turn.reply is side,
        )

    def _missing(self, asked: Asked) -> SideCard:
        outcome = asked.reply.outcome if asked.reply is not None and not asked.runs else ""
        blank = ReplyCard(self.base.question, "", 0, 0.0, "", outcome=outcome, failure=asked.failure)
        words = made_with_words(asked.given.use)
        return SideCard(words, "", blank, "running" if asked.runs else "missing", can_keep=False)

    def _possible(self, side: Reply, beside: Reply | Asked) -> Possible:
        """Other versions can be put in its place while none is being written."""
        versions, free = self._versions(), self._versions_beside(beside)
        place = free.index(side)
        return Possible(
            earlier=not self.runs and place > 0,
            later=not self.runs and place < len(free) - 1,
            version=versions.index(side) + 1,
            versions=len(versions) if len(free) > 1 else 1,
        )

    def _versions(self) -> list[Reply]:
        """All that can be compared, in the order in which they were begun."""
        return [each for each in self.turn.replies if not each.is_blank and not each.is_hidden]

    def _versions_beside(self, other: Reply | Asked) -> list[Reply]:
        return [each for each in self._versions() if each is not other]

    def _rank(self, side: Reply | Asked) -> tuple[bool, int]:
        versions = self._versions()
        if isinstance(side, Reply):
            return in_force(side) is not None, versions.index(side)
        return side.given.use is not None, len(versions)
