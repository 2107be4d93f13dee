"""How long messages that mean harm hold the window up, from their text to the page.

By itself: `python -m tests.benchmarks.hostile_page [--quick]`. Each comes in pieces, as a model writes it, is shown,
scrolled through, and taken away again.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.application import make_application
from app.rendering.renderer import Renderer
from app.theme import Theme
from app.views.conversation.transcript import Transcript
from tests.benchmarks.desk import Gaps
from tests.benchmarks.figures import at_most, spread
from tests.unit.app.rendering.hostile import messages

_PIECE = 4_000
_LONGEST_STALL_MS = 100.0
_LIMIT_S = 60.0


def measure_hostile_page(count: int | None = None) -> dict[str, object]:
    """Show so many of the messages, all by default, and return what held the window up."""
    app = make_application()
    Theme(app)
    renderer = Renderer()
    renderer.start()
    page = Transcript(renderer)
    page.resize(960, 640)
    page.show()
    worst = {name: _shown(page, text) for name, text in list(messages())[:count]}
    page.clear()
    page.hide()
    renderer.close()
    stalls = spread(list(worst.values()))
    dearest = sorted(worst.items(), key=lambda item: item[1], reverse=True)[:5]
    return {
        "messages": len(worst),
        "stalls_ms": stalls,
        "dearest": {name: round(ms, 1) for name, ms in dearest},
        "worst_ms": at_most(stalls["worst"], _LONGEST_STALL_MS),
    }


def _shown(page: Transcript, text: str) -> float:
    gaps = Gaps()
    with gaps:
        _show(page, text)
    return max(gaps.values_ms, default=0.0)


def _show(page: Transcript, text: str) -> None:
    turn = page.begin_turn("?", False)
    for start in range(0, len(text), _PIECE):
        page.append_answer(text[start : start + _PIECE])
        QApplication.processEvents()
    page.settle("", "")
    end = time.perf_counter() + _LIMIT_S
    while not turn.answer.is_written:
        QApplication.processEvents()
        time.sleep(0.001)
        assert time.perf_counter() < end, "the message was not shown in time"
    bar = page.verticalScrollBar()
    for place in (0, bar.maximum() // 2, bar.maximum()):
        bar.setValue(place)
        QApplication.processEvents()
    page.drop_last()
    # Outside of a running event loop nothing is deleted later.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="hostile_page", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only show that it works; the figures mean little")
    print(json.dumps(measure_hostile_page(40 if parser.parse_args().quick else None), indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
