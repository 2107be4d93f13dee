"""Sentences that are put together stand in Japanese without a space between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.controllers.adapter_words import Answerer, why_not
from app.controllers.answer_words import answers_card
from app.conversations.mending.recovering import Recovery
from app.conversations.opening import _repaired
from app.languages import install_language
from app.own_sampling import OwnSampling
from app.tutoring.verdicts import LineVerdict, WorkReport
from app.work_words import question_words
from models.adapters.keeping.which_models import Fit
from models.catalog import find
from tests.unit.app.controllers.adapter_desk import listing

REASONING = find("phi-4-mini-reasoning")
WORK = WorkReport((LineVerdict(0, "2x = 8", "given"), LineVerdict(1, "x = 3", "wrong", "前の行から導けません。")))
SENTENCES: dict[str, Callable[[], str]] = {
    "a number of the answers": lambda: answers_card(REASONING, OwnSampling(top_p=0.5), {}).numbers[1].about,
    "a repair": lambda: _repaired(Recovery(Path("aside"), None, 2, incomplete=1)).detail,
    "an adapter": lambda: why_not(listing("a"), Answerer(REASONING.id, "Phi"), (Fit(REASONING, "No."),)),
    "a step that is asked about": lambda: question_words(WORK),
}


@pytest.fixture
def in_japanese(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    monkeypatch.delenv("ERGO_LANGUAGE")
    install_language(qapp, "ja")
    yield
    install_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize("said", SENTENCES)
@pytest.mark.usefixtures("in_japanese")
def test_no_space_stands_between_them(said: str) -> None:
    words = SENTENCES[said]()
    assert len(re.findall("[。？]", words)) > 1
    assert re.search(r"[。？]\s", words) is None
