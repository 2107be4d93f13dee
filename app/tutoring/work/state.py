"""What is known while somebody's lines are gone through, and what is found out about one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from app.tutoring.reading.tree import Node
from app.tutoring.verdicts import Relation
from app.tutoring.work.statements import Statement
from models.wording import marked

ANEW = marked("Work", "This starts anew.")


@dataclass(frozen=True, slots=True)
class Function:
    """A function that a line has defined.

    Attributes:
        variable: What it is of.
        body: What it is.
        derivatives: What later lines say its derivatives are, by order.
    """

    variable: str
    body: Node
    derivatives: Mapping[int, Node] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Cases:
    """A condition that is being gone through case by case.

    Attributes:
        whole: What all cases together have to say.
        parts: The cases so far.
        line: Where the first one stands.
    """

    whole: Node
    parts: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class State:
    """What is known before a line.

    Attributes:
        current: The last line that could be read.
        anchors: Earlier conditions that a line may still be compared with: those before something was lost or gained.
        cases: What is gone through case by case.
        system: The equations that are solved together; empty where it isn't about a system.
        is_open: Whether a system may still be joined by equations: nothing has been concluded yet.
        active: Which of the system's solutions the lines are about; None for all.
        rest: Which of them were left out and may come as another case.
        split_line: Where the first case of a system stands.
        functions: By name.
        letters: What letters stand for: u = x².
        aside: What was known before the lines turned to something else.
        opening: How many more statements state the system that the lines begin with.
    """

    current: Statement | None = None
    anchors: tuple[Node, ...] = ()
    cases: Cases | None = None
    system: tuple[Node, ...] = ()
    is_open: bool = False
    active: frozenset[int] | None = None
    rest: frozenset[int] = frozenset()
    split_line: int | None = None
    functions: Mapping[str, Function] = field(default_factory=lambda: MappingProxyType({}))
    letters: Mapping[str, Node] = field(default_factory=lambda: MappingProxyType({}))
    aside: State | None = None
    opening: int = 0

    def at(self, statement: Statement) -> State:
        """Return what is known after a line that says the same."""
        return replace(self, current=statement)

    def anew(self, statement: Statement) -> State:
        """Return what is known after a line that begins something new."""
        aside = None if self.current is None else replace(self, aside=None)
        return State(statement, functions=self.functions, letters=self.letters, aside=aside, opening=self.opening)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is found out about a statement.

    Attributes:
        relation: How it stands to what was known.
        detail: Why, in a sentence.
        evidence: What was computed.
        state: What is known after it.
        completed: The line of a case that this one completes, if it does.
    """

    relation: Relation
    state: State
    detail: str = ""
    evidence: str = ""
    completed: int | None = None
