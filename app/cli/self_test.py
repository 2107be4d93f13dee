"""`ergo --self-test`: does this copy of Ergo work on this machine?

In a data folder that is thrown away: MLX evaluates (the practice model is quantized and loaded), the
model answers a question correctly, the window is painted without a screen, and nothing of that wanted to reach the
network. Which files were opened elsewhere is told, not judged. One JSON object.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from app.cli.engine_session import EngineSession
from app.cli.output import print_event
from app.data_dir import prepare_data_dir
from app.diagnostics.details import machine
from app.diagnostics.opened_files import OpenedFiles, places_of
from app.logs import start_logging
from app.tutoring.boxed import last_boxed
from app.version import ergo_version
from models.catalog import PRACTICE_ID, find
from models.errors import GenerationFailed, describe
from models.messages import ModelLoaded, TextDelta
from models.network import switch
from models.wording import translate

_log = logging.getLogger(__name__)
_QUESTION, _ANSWER = "What is 347 + 586?", "933"
_WINDOW_LIMIT_MS = 20_000

Facts = dict[str, object]


def run_self_test() -> int:
    """Try every part, print one JSON object, and return 0 if all of them work, else 1."""
    parts: dict[str, Facts] = {}
    with TemporaryDirectory(prefix="ergo-self-test-") as folder:
        opened = OpenedFiles()
        data_dir = prepare_data_dir(Path(folder) / "data")
        start_logging(data_dir)
        with EngineSession(data_dir) as session:
            parts["mlx"] = _try(lambda: _load(session))
            parts["practice_model"] = _try(lambda: _answer(session)) if parts["mlx"]["ok"] else _not_reached()
        parts["window"] = _try(lambda: _open_window(data_dir))
        outside = opened.outside(places_of([Path(folder)]))
    attempts = switch.state.refused
    parts["network"] = {"ok": attempts == 0, "attempts": attempts}
    ok = all(facts["ok"] for facts in parts.values())
    files = {"opened": len(opened), "outside": outside}
    print_event("self-test", ok=ok, version=ergo_version(), machine=machine(), **parts, files=files)
    return 0 if ok else 1


def _try(part: Callable[[], Facts]) -> Facts:
    start = time.monotonic()
    try:
        facts = {"ok": True, **part()}
    except Exception as error:  # noqa: BLE001 - a part that fails is what the self-test reports
        _log.warning("A part of the self-test failed", exc_info=True)
        described = describe(error)
        facts = {"ok": False, "title": described.title, "detail": described.detail}
    return {**facts, "seconds": round(time.monotonic() - start, 3)}


def _not_reached() -> Facts:
    return {"ok": False, "title": "Not reached", "detail": "MLX has to work first."}


def _load(session: EngineSession) -> Facts:
    facts: Facts = {"mlx": version("mlx"), "mlx_lm": version("mlx-lm")}
    for event in session.load(PRACTICE_ID):
        if isinstance(event, ModelLoaded):
            facts |= {"bits": event.info.bits, "size_bytes": event.info.size_bytes}
    return facts


def _answer(session: EngineSession) -> Facts:
    events = session.generate(_QUESTION, find(PRACTICE_ID).sampling)
    answer = [event.text for event in events if isinstance(event, TextDelta) and event.channel == "answer"]
    boxed = last_boxed("".join(answer))
    if boxed != _ANSWER:
        raise GenerationFailed(
            translate("Errors", "The practice model answered wrongly"),
            translate("Errors", "{question} gave {boxed}, not {answer}.").format(
                question=_QUESTION, boxed=boxed, answer=_ANSWER
            ),
        )
    return {"question": _QUESTION, "boxed": boxed}


def _open_window(data_dir: Path) -> Facts:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6 import __version__ as qt_version  # noqa: PLC0415 - Qt only where a window is wanted
    from PySide6.QtCore import QEventLoop, QTimer  # noqa: PLC0415

    from app.application import build_window, make_application  # noqa: PLC0415

    make_application()
    window = build_window(data_dir)
    loop = QEventLoop()
    window.shown.connect(loop.quit)
    QTimer.singleShot(_WINDOW_LIMIT_MS, lambda: loop.exit(1))
    window.show()
    late = loop.exec()
    window.close()
    if late:
        raise TimeoutError("the window was not painted")
    return {"qt": qt_version, "width": window.width(), "height": window.height()}
