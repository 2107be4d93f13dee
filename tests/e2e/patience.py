"""How long a test waits for what must come: a machine that is busy with other work is no reason to fail."""

from __future__ import annotations

from functools import partialmethod

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits as long as that, unless it is told otherwise."""


for _wait in ("waitUntil", "waitSignal", "waitSignals", "waitExposed"):
    setattr(PatientBot, _wait, partialmethod(getattr(QtBot, _wait), timeout=PATIENCE_MS))


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    del qapp  # it has to be there
    return PatientBot(request)
