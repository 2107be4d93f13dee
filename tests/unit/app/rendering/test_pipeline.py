"""From chunks to prepared blocks, on another thread, in the right order."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from app.rendering.markdown import parse
from app.rendering.pipeline import Painted, Pipeline
from app.rendering.prepared import Refused
from app.rendering.stream import BlockStream, Update
from app.rendering.typesetting.formula import Typeset
from app.rendering.typesetting.limits import Limits
from app.rendering.typesetting.typesetter import Typesetter

TEXT = "Let $x$ be\n\n$$\\def\\R{\\mathbb{R}} x \\in \\R$$\n\nand $\\R$.\n\n```python\nreturn 1\n```\n\n$\\nosuchmacro$"


@pytest.fixture
def pipeline(qtbot: QtBot) -> Iterator[Pipeline]:
    pipeline = Pipeline(Typesetter())
    yield pipeline
    pipeline.close()


def streamed(pipeline: Pipeline, qtbot: QtBot, text: str, step: int) -> list[Painted]:
    flow = pipeline.open()
    came: list[Painted] = []
    threads: set[object] = set()
    flow.updated.connect(came.append)
    flow.updated.connect(lambda _painted: threads.add(QThread.currentThread() is flow.thread()))
    for start in range(0, len(text), step):
        flow.feed(text[start : start + step])
    flow.finish()
    qtbot.waitUntil(lambda: bool(came) and came[-1].last)
    assert threads == {True}
    return came


@pytest.mark.parametrize("step", [3, 1000])
def test_the_blocks_are_those_of_the_whole_text(pipeline: Pipeline, qtbot: QtBot, step: int) -> None:
    came = streamed(pipeline, qtbot, TEXT, step)
    settled = [prepared.block for painted in came for prepared in painted.settled]
    assert settled == list(parse(TEXT))
    assert came[-1].tail == ()


def test_settled_blocks_come_with_their_pictures_and_refusals(pipeline: Pipeline, qtbot: QtBot) -> None:
    came = streamed(pipeline, qtbot, TEXT, 7)
    pictures = {key: value for painted in came for block in painted.settled for key, value in block.pictures.items()}
    assert isinstance(pictures["x", False], Typeset)
    assert isinstance(pictures[r"\R", False], Typeset)
    assert isinstance(pictures[r"\nosuchmacro", False], Refused)
    words = [code for painted in came for block in painted.settled for code in block.code.values()]
    assert ("keyword", "return") in words[0]


def test_what_one_message_defines_is_unknown_to_another(pipeline: Pipeline, qtbot: QtBot) -> None:
    streamed(pipeline, qtbot, r"$\def\mine{1}$", 100)
    came = streamed(pipeline, qtbot, r"$\mine$", 100)
    assert isinstance(came[-1].settled[0].pictures[r"\mine", False], Refused)


def test_many_chunks_become_few_updates(pipeline: Pipeline, qtbot: QtBot) -> None:
    assert len(streamed(pipeline, qtbot, "word " * 400, 1)) < 40


def test_closing_waits_for_no_formula(qtbot: QtBot) -> None:
    pipeline = Pipeline(Typesetter(limits=Limits(seconds=60)))
    flow = pipeline.open()
    came: list[Painted] = []
    flow.updated.connect(came.append)
    bomb = r"\def\a#1{#1#1#1#1}" + r"\a{\a{\a{\a{\a{\a{\a{\frac xy}}}}}}}"
    flow.feed("".join(f"$${bomb}{number}$$\n\n" for number in range(20)))
    flow.finish()
    began = time.monotonic()
    pipeline.close()
    assert time.monotonic() - began < 9  # it would wait for 10
    assert came == []


def test_a_process_that_doesnt_close_it_ends_it_before_qt_goes() -> None:
    script = (
        "import atexit\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from app.rendering.pipeline import Pipeline\n"
        "from app.rendering.typesetting.typesetter import Typesetter\n"
        "app = QCoreApplication([])\n"
        "pipeline = Pipeline(Typesetter())\n"
        "atexit.register(lambda: print(pipeline.closed))\n"
        "flow = pipeline.open()\n"
        "flow.feed('$x$ ' * 4000)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], check=True, timeout=120, capture_output=True, text=True)
    assert ended.stdout == "True\n"


def test_a_dropped_message_says_nothing_more(pipeline: Pipeline, qtbot: QtBot) -> None:
    flow = pipeline.open()
    came: list[Painted] = []
    flow.updated.connect(came.append)
    flow.feed("some text")
    flow.drop()
    streamed(pipeline, qtbot, "another", 100)
    assert came == []


MANY = "\n\n".join(rf"So $x_{{{number}}}^2$ gives \(y_{{{number}}}\)." for number in range(300))


def test_a_long_message_keeps_no_other_waiting(pipeline: Pipeline, qtbot: QtBot) -> None:
    long, short = pipeline.open(), pipeline.open()
    came: list[tuple[str, bool]] = []
    long.updated.connect(lambda painted: came.append(("long", painted.last)))
    short.updated.connect(lambda painted: came.append(("short", painted.last)))
    long.feed(MANY)
    long.finish()
    short.feed("Few words and $x$.")
    short.finish()
    qtbot.waitUntil(lambda: ("long", True) in came and ("short", True) in came)
    assert came.index(("short", True)) < came.index(("long", True))


def test_what_somebody_sees_goes_before_what_nobody_sees(pipeline: Pipeline, qtbot: QtBot) -> None:
    begun, gate = threading.Event(), threading.Event()

    def hold(_picture: Typeset) -> None:
        begun.set()
        gate.wait(60)

    order: list[object] = []
    holding, seen, *hidden = pipeline.open(draw=hold), pipeline.open(), *(pipeline.open() for _ in range(5))
    for flow in (holding, *hidden, seen):
        flow.updated.connect(lambda _painted, flow=flow: order.append(flow))
    seen.come_first()
    for flow in (holding, *hidden, seen):
        flow.feed("$x$")
        flow.finish()
        assert begun.wait(60), "all others wait while the first is at work"
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 7)
    assert order == [holding, seen, *hidden]


def test_much_text_comes_a_piece_at_a_time_and_whole(pipeline: Pipeline, qtbot: QtBot) -> None:
    came = streamed(pipeline, qtbot, MANY, len(MANY))
    assert [prepared.block for painted in came for prepared in painted.settled] == list(parse(MANY))
    assert [painted.last for painted in came].count(True) == 1


def test_no_word_is_lost_when_a_part_cant_be_prepared(
    pipeline: Pipeline, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    read = BlockStream.feed

    def stumbling(stream: BlockStream, text: str, *, tail: bool = True) -> Update:
        if "stumble" in text:
            raise RecursionError
        return read(stream, text, tail=tail)

    monkeypatch.setattr(BlockStream, "feed", stumbling)
    flow = pipeline.open()
    came: list[Painted] = []
    flow.updated.connect(came.append)
    for text in ("First.\n\nThen *this", " stumble* here", "\n\nAfter $x$.\n\nLast"):
        flow.feed(text)
        qtbot.waitUntil(lambda: flow.is_idle)
    flow.finish()
    qtbot.waitUntil(lambda: bool(came) and came[-1].last)
    sources = [prepared.block.source for painted in came for prepared in painted.settled]
    assert sources == ["First.", "Then *this stumble* here", "After $x$.", "Last"]
    assert "a part of a message can't be prepared" in caplog.text
    caplog.clear()
