"""The typesetter as a whole: V8, limits, macros, caches, its thread."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

import app.rendering
from app.rendering.typesetting.definitions import Definitions
from app.rendering.typesetting.errors import FormulaTooLarge, TypesetterUnavailable, TypesettingError, WrongFormula
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.limits import Limits
from app.rendering.typesetting.typesetter import BUNDLE, THREAD_NAME, Typesetter

BOMBS = {
    "a macro of itself": r"\def\a{\a\a}\a",
    "macros of macros": r"\def\a{xx}\def\b{A}\def\c{B}\def\d{C}\def\e{D}\e".replace("A", r"\a" * 10)
    .replace("B", r"\b" * 10)
    .replace("C", r"\c" * 10)
    .replace("D", r"\d" * 10),
    "braces": "{" * 5000 + "x" + "}" * 5000,
    "fractions": r"\frac{" * 1500 + "1" + "}{2}" * 1500,
    "roots": r"\sqrt{" * 2000 + "x" + "}" * 2000,
    "exponents": "x" + "^{x" * 3000 + "}" * 3000,
    "arrays": r"\begin{array}{c}" * 500 + "x" + r"\end{array}" * 500,
    "brackets": r"\left(" * 1300 + "x" + r"\right)" * 1300,
    "a long sum": "x+" * 9500,
    "many cells": r"\begin{matrix}" + "&" * 19000 + r"\end{matrix}",
    "many rows": r"\begin{matrix}" + r"1&2&3\\" * 2000 + r"\end{matrix}",
    "a wide space": r"x\hspace{100000em}x",
    "a tall rule": r"x\rule{1em}{100000em}x",
    "a large square": r"\rule{390em}{390em}",
    "a megabyte": "x" * 1_000_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_in_time_and_the_next_formula_is_typeset(typesetter: Typesetter, name: str) -> None:
    begun = time.monotonic()
    with pytest.raises(FormulaTooLarge) as refused:
        typesetter.typeset(BOMBS[name])
    assert time.monotonic() - begun < 30
    assert refused.value.reason.startswith("It")
    assert typesetter.typeset(f"y_{{{len(name)}}}").width_em > 0.5


def test_a_bomb_is_not_set_off_twice(typesetter: Typesetter) -> None:
    refused = [typesetter.ask(r"\def\again{\again\again}\again").exception() for _ in range(2)]
    assert isinstance(refused[0], FormulaTooLarge)
    assert refused[1] is refused[0]


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        (r"\nosuchcommand", r"Undefined control sequence \nosuchcommand"),
        (r"\frac{1", "Missing close brace"),
        ("x^2^3", "Double exponent: use braces to clarify"),
        (r"\left( x", r"Missing \left or extra \right"),
        ("a\x01b", "It has a character that nobody can see."),
        ("a\ud800b", "It has a character that nobody can see."),
    ],
)
def test_a_wrong_formula_says_why(typesetter: Typesetter, tex: str, reason: str) -> None:
    error = typesetter.ask(tex).exception()
    assert isinstance(error, WrongFormula)
    if "left" not in tex:
        assert error.reason == reason
    assert error.reason


@pytest.mark.parametrize(
    "tex",
    [
        r"\href{javascript:alert(1)}{x}",
        r"\url{x}",
        r"\require{html}",
        r"\unicode{x41}",
        r"\includegraphics{/etc/passwd}",
        r"\input{/etc/passwd}",
        r"\style{background:url(x)}{x}",
        r"\class{a}{x}",
        r"\cssId{a}{x}",
        r"\toggle{a}{b}\endtoggle",
        r"\mathtip{a}{b}",
        r"\setOptions{x}",
        r"\mmlToken{mglyph}[src=x]{}",
    ],
)
def test_what_reaches_out_of_a_formula_is_unknown_or_inert(typesetter: Typesetter, tex: str) -> None:
    outcome = typesetter.ask(tex)
    if outcome.exception() is None:
        assert b"src" not in outcome.result().svg
    else:
        assert isinstance(outcome.exception(), TypesettingError)


@pytest.mark.parametrize(
    "definition",
    [
        r"\def\leak{x}",
        r"\gdef\leak{x}",
        r"\newcommand{\leak}{x}",
        r"\renewcommand{\leak}{x}",
        r"\let\leak=\alpha",
        r"\DeclareMathOperator{\leak}{leak}",
        r"\DeclarePairedDelimiter{\leak}{(}{)}",
        r"\newcommand{\indirect}{\def\leak{x}}\indirect",
    ],
)
def test_a_macro_is_known_in_its_own_message_only(typesetter: Typesetter, definition: str) -> None:
    typesetter.typeset(definition + " y")
    assert isinstance(typesetter.ask(r"\leak{}").exception(), WrongFormula)
    here = Definitions().then(definition + " y").sources
    assert typesetter.ask(r"\leak{}", definitions=here).exception() is None
    assert isinstance(typesetter.ask(r"\leak{} ").exception(), WrongFormula)


def test_a_redefined_command_is_itself_again_in_the_next_message(typesetter: Typesetter) -> None:
    plain = typesetter.typeset(r"\alpha+1")
    here = Definitions().then(r"\renewcommand{\alpha}{\beta\beta}").sources
    assert typesetter.typeset(r"\alpha+1", definitions=here) != plain
    assert typesetter.typeset(r"\alpha+1 ").svg == plain.svg


def test_a_redefined_colour_is_itself_again_in_the_next_message(typesetter: Typesetter) -> None:
    typesetter.typeset(r"\definecolor{ink}{rgb}{1,0,0}\color{ink}x")
    assert b"#ff0000" not in typesetter.typeset(r"\color{ink}x").svg


def test_the_same_label_may_come_twice(typesetter: Typesetter) -> None:
    for number in (1, 2):
        assert typesetter.ask(rf"\begin{{equation}}\label{{a}}x_{number}\end{{equation}}").exception() is None


def test_mathml_is_what_the_formula_says(typesetter: Typesetter) -> None:
    text = typesetter.mathml(r"\frac{1}{x}").result()
    assert text.startswith("<math")
    assert "".join(text.split()).count("<mfrac><mn>1</mn><mi>x</mi></mfrac>") == 1


def test_the_most_urgent_formula_comes_first() -> None:
    typesetter = Typesetter()
    done: list[str] = []
    gate = threading.Event()
    opened = typesetter.ask("x")
    opened.add_done_callback(lambda _: gate.wait(10))
    asked: list[Future[Typeset]] = []
    for name, urgency in (("a", 0), ("b", 2), ("c", 1), ("d", 2)):
        future = typesetter.ask(name, urgency=urgency)
        future.add_done_callback(lambda _, name=name: done.append(name))  # type: ignore[misc]
        asked.append(future)
    cancelled = typesetter.ask("e", urgency=3)
    assert cancelled.cancel()
    gate.set()
    for future in asked:
        future.result()
    typesetter.close()
    assert done == ["b", "d", "c", "a"]


def test_closing_stops_a_formula_at_once_and_cancels_those_that_wait() -> None:
    typesetter = Typesetter(limits=Limits(seconds=60))
    typesetter.typeset("x")
    running = typesetter.ask("x+" * 9900)
    while not running.running():
        time.sleep(0.001)
    waiting = typesetter.ask("y")
    begun = time.monotonic()
    typesetter.close()
    assert time.monotonic() - begun < 9  # it would wait for 10
    assert isinstance(running.exception(), TypesetterUnavailable)
    with pytest.raises(CancelledError):
        waiting.result()
    with pytest.raises(CancelledError):
        typesetter.ask("z").result()
    assert THREAD_NAME not in [thread.name for thread in threading.enumerate() if thread is typesetter._thread]


def test_a_missing_bundle_is_told(tmp_path: Path) -> None:
    typesetter = Typesetter(bundle=tmp_path / "none.js")
    assert isinstance(typesetter.ask("x").exception(), TypesetterUnavailable)
    typesetter.close()


def test_pictures_outlive_the_typesetter_on_the_disk(tmp_path: Path) -> None:
    folder = tmp_path / "cache" / "formulas"
    first = Typesetter(folder)
    made = first.typeset(r"\frac{1}{2}")
    first.close()
    second = Typesetter(folder)
    assert second.typeset(r"\frac{1}{2}") == made
    assert second._script is None
    second.close()


def test_damage_on_the_disk_is_harmless(tmp_path: Path) -> None:
    first = Typesetter(tmp_path)
    made = first.typeset("x^2")
    _until(lambda: bool(list(tmp_path.glob("*.formula"))))
    first.close()
    for path in tmp_path.glob("*.formula"):
        path.write_bytes(path.read_bytes().replace(b"M52", b"M99", 1))
    second = Typesetter(tmp_path)
    assert second.typeset("x^2") == made
    second.close()


def test_forgetting_deletes_what_was_kept(tmp_path: Path) -> None:
    typesetter = Typesetter(tmp_path)
    typesetter.typeset("x^2")
    _until(lambda: bool(list(tmp_path.glob("*.formula"))))
    typesetter.forget()
    _until(lambda: not list(tmp_path.glob("*.formula")))
    assert typesetter.known("x^2") is None
    typesetter.close()


def test_what_is_in_memory_is_known_without_waiting(typesetter: Typesetter) -> None:
    assert typesetter.known(r"\aleph_7") is None
    made = typesetter.typeset(r"\aleph_7")
    assert typesetter.known(r"\aleph_7") is made
    assert typesetter.known(r"\aleph_7", display=False) is None


def test_importing_starts_nothing() -> None:
    script = (
        "import sys, threading, app.rendering.typesetting.typesetter, app.rendering\n"
        "assert threading.active_count() == 1\n"
        "assert not {'py_mini_racer', 'asyncio', 'PySide6'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=120)


def test_a_process_that_closes_nothing_ends_all_the_same() -> None:
    script = (
        "from app.rendering import typeset\n"
        "from app.rendering.typesetting.typesetter import Typesetter\n"
        "other = Typesetter()\n"
        "other.typeset('x')\n"
        "running = other.ask('x+' * 9900)\n"
        "assert typeset('x').startswith(b'<svg')"
    )
    for _ in range(3):
        subprocess.run([sys.executable, "-c", script], check=True, timeout=120)


def test_the_contract_is_kept() -> None:
    script = (
        "from app.rendering import typeset\n"
        "assert b'currentColor' in typeset(r'\\frac{1}{2}')\n"
        "assert len(typeset(r'\\sum_1^2', display=False)) != len(typeset(r'\\sum_1^2'))\n"
        "from app.rendering.typesetting.errors import TypesettingError\n"
        "try:\n    typeset(r'\\nosuch')\n"
        "except TypesettingError as error:\n    assert 'nosuch' in error.reason\n"
        "else:\n    raise SystemExit('no error')"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=120)
    assert app.rendering.__all__ == ["typeset"]


def test_the_bundle_is_the_one_that_its_readme_speaks_of() -> None:
    readme = (BUNDLE.parent / "README.md").read_text(encoding="utf-8")
    assert hashlib.sha256(BUNDLE.read_bytes()).hexdigest() in readme
    assert (BUNDLE.parent / "LICENSE").read_text(encoding="utf-8").count("Apache License") >= 2


def _until(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)
