"""What an exercise consists of: plain values that survive JSON, without algebra. Knows neither makers nor judging."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from app.tutoring.practice.writing import tex
from app.tutoring.reading.tree import Node
from app.tutoring.sentences import Sentence

Form = Literal[
    "any",
    "simplest-fraction",
    "mixed",
    "decimal",
    "percent",
    "rounded",
    "power",
    "simplest-root",
    "expanded",
    "factored",
    "antiderivative",
]
"""What an answer has to look like, besides being right; even `any` wants what can be worked out to be worked out."""

CheckKind = Literal["value", "roots", "angles", "system", "inequality", "antiderivative", "terms", "chance"]


class Practice:
    """The context of what is said in practice: where Qt's `lupdate` finds `Practice.tr("…")`, it takes that for one."""

    @staticmethod
    def tr(template: str, **fields: str | int | Fraction | Sentence) -> Sentence:
        """Return a sentence with mathematics in dollars.

        Args:
            template: A literal; several that stand behind each other are one, but not in brackets of their own.
            fields: What is put in, if that is known already; numbers are written as TeX.
        """
        written = {name: value if isinstance(value, Sentence) else tex(value) for name, value in fields.items()}
        return Sentence("Practice", template).put(**written)


@dataclass(frozen=True, slots=True)
class Check:
    """How a key is verified, without regard to how it was made.

    Attributes:
        kind: What is done:
            `value`: the key is what the one part comes to, for all values of its unknowns.
            `roots`: the key is the set of all solutions of the one part; a second name `positive` leaves out others.
            `angles`: likewise, from 0 to a full turn without its end; the name says `degrees` or `radians`.
            `system`: the key is the only solution of the parts, in the order of the names.
            `inequality`: the key is the union of intervals in which the one part holds.
            `antiderivative`: the derivative of the key is the one part.
            `terms`: the key, a formula in the name, gives the parts for 1, 2, 3, …
            `chance`: the first part is a list of what can be drawn, the second of relations that make the event, a
                third of relations that are known to hold; the names are what the draws are called, one first that
                says how it is drawn: `product` (put back), `permutations` or `combinations`.
        parts: Trees.
        names: Unknowns, and words as above.
    """

    kind: CheckKind
    parts: tuple[Node, ...]
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise with its key and a way to solve it.

    Attributes:
        topic: The topic's key.
        level: Counted from 1.
        seed: With topic and level it makes the same exercise again.
        asked: The task.
        answer: The key as it is shown, as TeX.
        key: The key as a tree: a number or an expression; `set` for the solutions of an equation; `tuple` for a system
            or a vector; `matrix`; `union` of `interval` for an inequality.
        form: What an answer has to look like.
        check: How the key is verified.
        worked: A worked solution, a line a step.
        nudge: Where to look. Gives nothing away.
        idea: What to do. Doesn't give the answer away.
        unknowns: What the answer says something about; `x = 3` is the same as `3` then.
        unit: What the answer is measured in, if in anything: `cm`, `degrees`, `radians`, `%`.
        places: To how many decimal places it is rounded where the form says so.
    """

    topic: str
    level: int
    seed: int
    asked: Sentence
    answer: str | Sentence
    key: Node
    form: Form
    check: Check
    worked: tuple[Sentence, ...]
    nudge: Sentence
    idea: Sentence
    unknowns: tuple[str, ...] = ()
    unit: str = ""
    places: int = 0

    @property
    def task(self) -> str:
        """The task as one sentence with mathematics in dollars."""
        return str(self.asked)

    @property
    def answer_tex(self) -> str:
        """The key as it is shown."""
        return str(self.answer)

    @property
    def steps(self) -> tuple[str, ...]:
        """The worked solution, a line a step."""
        return tuple(map(str, self.worked))
