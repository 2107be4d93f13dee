"""How soon a long conversation is in sight, and how smooth the window stays while the rest of it is opened."""

from __future__ import annotations

import gc
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication

from app.application import make_application
from app.cards.turns import ReplyCard
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.conversation.transcript import Transcript
from tests.benchmarks.desk import Gaps
from tests.benchmarks.figures import at_most, spread

TURNS = 200
_FORMULAS = Path("tests/unit/app/rendering/typesetting/formulas.jsonl")
_FORMULAS_A_TURN = 12
_LIMIT_S = 60.0


def measure_opening(turns: int = TURNS) -> dict[str, object]:
    """Open a conversation whose pictures aren't kept anywhere, in a window that has shown nothing yet."""
    cards = list(_cards(turns))
    with _page() as (page, renderer):
        _typeset_something(page, renderer)
        gaps = Gaps()
        gc.freeze()  # as the window's process does
        with gaps:
            start = time.perf_counter()
            page.open_conversation(cards)
            _wait(lambda: _in_sight_is_written(page))
            in_sight_ms = (time.perf_counter() - start) * 1000
            gaps.values_ms.clear()  # the bar above holds for opening itself
            _wait(lambda: not page.is_tending)
            whole_s = time.perf_counter() - start
        rest = spread(gaps.values_ms)
        return {
            "turns": turns,
            "formulas": turns * _FORMULAS_A_TURN,
            "in_sight_ms": at_most(in_sight_ms, 300),
            "whole_s": round(whole_s, 2),
            "gaps_ms_while_the_rest_is_opened": rest,
            "worst_gap_ms": at_most(rest["worst"], 50),
        }


@contextmanager
def _page() -> Iterator[tuple[Transcript, Renderer]]:
    app = make_application()
    Theme(app)
    with tempfile.TemporaryDirectory() as folder:
        renderer = Renderer(Path(folder))
        page = Transcript(renderer)
        page.resize(960, 620)
        page.show()
        yield page, renderer
        page.clear()
        page.hide()
        renderer.close()


def _cards(turns: int) -> Iterator[ReplyCard]:
    formulas = [json.loads(line) for line in _FORMULAS.read_text(encoding="utf-8").splitlines()]
    for number in range(turns):
        chosen = [formulas[(number * _FORMULAS_A_TURN + each) % len(formulas)] for each in range(_FORMULAS_A_TURN)]
        lines = [
            f"\\[{each['tex']}\\]"
            if each["display"]
            else f"Here ${each['tex']}$ is used, so that the next line follows."
            for each in chosen
        ]
        # No two turns share a formula's picture, as little as they would in a person's conversation.
        lines.append(f"The answer is $x_{{{number}}} = {number}$.")
        yield ReplyCard(f"Question {number}?", "A thought. " * 200, 600, 3.0, "\n\n".join(lines), measures="210 tok/s")


def _typeset_something(page: Transcript, renderer: Renderer) -> None:
    """As the window does at its start: MathJax is warm by the time that a conversation is opened."""
    renderer.start()
    page.open_conversation([ReplyCard("?", "", 0, 0.0, "$x$")])
    _wait(lambda: _in_sight_is_written(page))


def _in_sight_is_written(page: Transcript) -> bool:
    return all(turn.answer.is_written for turn in page.turns() if not turn.visibleRegion().isEmpty())


def _wait(done: Callable[[], bool]) -> None:
    end = time.perf_counter() + _LIMIT_S
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        assert time.perf_counter() < end, "the conversation was not opened in time"
    QCoreApplication.processEvents()


if __name__ == "__main__":
    print(json.dumps(measure_opening()))
