"""Whatever checking says can be said in another language: here each letter of every sentence becomes あ.

What is put into a sentence stays as it is, so that an English word inside of it shows, too.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest

import app.tutoring
from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.checking.answer import check_answer
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import UnreadableError
from app.tutoring.steps.checking import check_steps
from app.tutoring.verdicts import Verdict
from models.wording import listed, speak
from tests.unit.tutoring.checking.test_answer import cases
from tests.unit.tutoring.checking.test_own_equations import APPLES, BOTH, COINS, LET
from tests.unit.tutoring.checking.test_worded import TABLES, judged
from tests.unit.tutoring.reading.test_reading import NAMED, REFUSED
from tests.unit.tutoring.steps.texts import WRONG

ROOT = Path(app.tutoring.__file__).parent
NO_ENGLISH = {"pi", "mod", "miles", "feet", "meters"}
"""Mathematics, and units that are named as a problem of the tables has named them."""
RAISED = frozenset({"UnreadableError", "RefusedError", "NoAlgebraError"})
NAMES = {"measures.py"}
"""The names of shapes and measures there are too many of to ask for each."""
UNHEARD = {
    "120 - 20 % is less by 20 % of it, or by 0.2",  # a step that isn't read says nothing
    "it has no value",
}

OWN_WORK = (
    (APPLES, LET + r"Then $2x + 3 = 11$, so $x = \boxed{5}$."),
    (APPLES, LET + r"Then $2x + 3 = 11$, so $x = \boxed{4}$."),
    (COINS, BOTH + r"$x + y = 10$, $x - y = 4$. So $x = 7$, $y = 3$. \boxed{7}"),
    ("What does it come to?", r"Therefore $3 \cdot 7 + 2 = \boxed{22}$."),
    (
        "What does it come to?",
        "It comes to a lot, and there is a long way to go before anybody can say how much it is.",
    ),
    ("What does it come to?", r"\boxed{7}"),
    ("What is the greatest multiple of 7 less than $10^{390}$?", r"\boxed{5}"),
    (r"Compute $\binom{100000}{50000}$.", r"\boxed{3}"),
    (r"Compute $\frac{1}{0}$.", r"\boxed{3}"),
    ("Solve $2x = 4$.", r"\boxed{\frac{1}{}"),
)


@contextmanager
def another_language() -> Iterator[set[str]]:
    """Speak it for a while; what is given is what has been said in it, in English."""
    said: set[str] = set()

    def translated(_context: str, text: str) -> str:
        said.add(text)
        return "".join(map(_with_other_letters, Formatter().parse(text)))

    speak(translated)
    try:
        yield said
    finally:
        speak(None)


def _with_other_letters(part: tuple[str, str | None, str | None, str | None]) -> str:
    literal, name, _, _ = part
    return re.sub("[A-Za-z]", "あ", literal) + ("" if name is None else f"{{{name}}}")


@pytest.fixture
def abroad() -> Iterator[None]:
    with another_language():
        yield


def english(text: str) -> set[str]:
    """Return the words in a text that are still English."""
    plain = re.sub(r"“[^”]*”|\\[A-Za-z]+", " ", text)  # what is quoted, and LaTeX
    return set(re.findall(r"[A-Za-z]{2,}\b(?!\()", plain)) - NO_ENGLISH  # sin( isn't English


def calls_of(*rooms: str, functions: frozenset[str]) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of some functions in the source of some rooms, each with the name of its file."""
    for path in (each for room in rooms for each in sorted((ROOT / room).rglob("*.py"))):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in functions:
                yield path.name, call


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as started:
        yield started


@dataclass(frozen=True)
class Checked:
    """What has come of checking, in another language."""

    verdicts: list[tuple[str, Verdict | None]]
    said: set[str]


@pytest.fixture(scope="module")
def checked(algebra: Algebra) -> Checked:
    """Every problem of the tables, checked."""
    boxed = [(problem, rf"So it is $\boxed{{{answer}}}$.") for problem, answer, _ in cases()]
    in_words = [row for table in TABLES.values() for row in table]
    with another_language() as said:
        verdicts = [
            *((problem, judged(problem, answer, algebra)) for problem, *answers in in_words for answer in answers),
            *((problem, check_answer(problem, answer, algebra)) for problem, answer in (*boxed, *OWN_WORK)),
        ]
    return Checked(verdicts, said)


def test_every_verdict_is_without_english(checked: Checked) -> None:
    assert len(checked.verdicts) > 900
    assert [each for each in checked.verdicts if each[1] is None or "あ" not in each[1].detail] == []
    assert [each for each in checked.verdicts if each[1] and english(f"{each[1].detail} {each[1].evidence}")] == []


def test_every_sentence_of_checking_has_been_said(checked: Checked) -> None:
    """Fields that don't fit a sentence would silence its check: each is made once."""
    calls = calls_of("checking", functions=frozenset({"translate", "marked"}))
    sentences = {
        text.value for file, call in calls if file not in NAMES and isinstance(text := call.args[1], ast.Constant)
    }

    assert len(sentences) > 150
    assert sentences - checked.said == set()


@pytest.mark.usefixtures("abroad")
def test_why_something_isnt_read_is_said_without_english() -> None:
    reasons = []
    for text, _, _ in (row.rpartition(" => ") for row in REFUSED.strip().splitlines()):
        with pytest.raises(UnreadableError) as refused:
            read(text.strip(), NAMED)
        reasons.append((text, str(refused.value)))

    assert all("あ" in reason for _, reason in reasons)
    assert [each for each in reasons if english(each[1])] == []


@pytest.mark.parametrize(
    "tree",
    [
        ["divide", ["number", "1"], ["number", "0"]],
        ["nothing", ["number", "1"]],
        ["call", "nothing", ["number", "1"]],
        ["call", "sin", ["matrix", [[["number", "1"]]]]],
        ["number", "9" * 2_000_000],
        ["number", {1, 2}],
    ],
)
@pytest.mark.usefixtures("abroad")
def test_why_something_isnt_computed_is_said_without_english(tree: list[object], algebra: Algebra) -> None:
    with pytest.raises(NoAlgebraError) as refused:
        algebra.ask("equal", one=tree, other=["number", "1"])

    assert "あ" in str(refused.value)
    assert english(str(refused.value)) <= {"nothing", "sin"}


@pytest.mark.usefixtures("abroad")
def test_what_is_right_instead_of_a_step_needs_no_words(algebra: Algebra) -> None:
    found = [slip.found for text, _, _ in WRONG for slip in check_steps(text, algebra).slips]

    assert len(found) >= len(WRONG)
    assert [each for each in found if english(each)] == []


@pytest.mark.usefixtures("abroad")
def test_a_list_is_joined_in_its_own_words() -> None:
    assert listed(["1", "2", "3"]) == "1, 2 あああ 3"


def test_a_list_in_english() -> None:
    assert [listed(each) for each in ([], ["1"], ["1", "2"], ["1", "2", "3"])] == ["", "1", "1 and 2", "1, 2 and 3"]


def test_every_reason_is_marked_for_translation() -> None:
    """No language shows a reason that isn't raised: the source shows that none has been forgotten."""
    raised = list(calls_of("algebra", "checking", "reading", "steps", functions=RAISED))
    texts = [
        (name, ast.unparse(each))
        for name, call in raised
        for each in call.args[-1:]
        if isinstance(each, ast.Constant | ast.JoinedStr)
    ]

    assert len(raised) > 150
    assert [each for each in texts if each[1].strip("'\"") not in UNHEARD] == []
