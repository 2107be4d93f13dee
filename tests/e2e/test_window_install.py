"""Installing a model in the window: begun, watched, paused, gone on with, failed, finished, switched to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.settings import read_choices
from app.theme import Theme
from models.catalog import DEFAULT_ID, PRACTICE_ID, find
from models.library import ModelListing, State, list_models
from models.messages import InstallModel, LoadModel, ModelRemoved, RemoveModel, RequestFailed, TextDelta
from tests.e2e.guards import Desk, close_desk, open_desk
from tests.e2e.models_on_disk import REASONING, lay_model, lay_partial

GB = 1_000_000_000


def buttons(widget: QWidget) -> list[str]:
    shown = (button for button in widget.findChildren(QAbstractButton) if button.isVisible())
    return [button.text() or button.accessibleName() for button in shown]


def press(widget: QWidget, words: str) -> None:
    found = (
        b for b in widget.findChildren(QAbstractButton) if b.isVisible() and words in (b.text(), b.accessibleName())
    )
    next(found).click()


def start_download(desk: Desk, done: int = 3 * GB) -> None:
    press(desk.window.empty_state.offer, "Install")
    desk.engine.advance("download", done, 8 * GB, 10_000_000)
    desk.flush()


def fail(desk: Desk, title: str = "The download stopped") -> None:
    desk.engine.emit(RequestFailed(desk.engine.install_id, title, "No network.", "Go online."))
    desk.flush()


def kept(desk: Desk) -> str:
    return read_choices(desk.data_dir / "settings.json").installing


def test_the_first_start_offers_to_chat_and_to_install(desk: Desk) -> None:
    desk.load()
    offer = desk.window.empty_state.offer
    words = offer.words().replace("\N{NO-BREAK SPACE}", " ")
    assert offer.isVisible()
    assert words.startswith("Install Phi-4-mini-reasoning")
    for said in ("7.7 GB download", "about 10 min at 100 Mbit/s", "2.5 GB kept", "GB of memory", "MIT licence"):
        assert said in words
    assert buttons(offer) == ["Install", "Choose…"]
    assert len(desk.window.empty_state.examples()) == 3


def test_choosing_first_opens_the_models_page(desk: Desk) -> None:
    desk.load()
    press(desk.window.empty_state.offer, "Choose a model…")
    assert desk.window.models_page.isVisible()
    assert not desk.window.composer.isVisible()


def test_installing_takes_the_recommended_recipe_and_is_remembered(desk: Desk) -> None:
    desk.load()
    press(desk.window.empty_state.offer, "Install")
    assert [(command.model_id, command.recipe) for command in desk.engine.installs] == [(DEFAULT_ID, "balanced")]
    assert kept(desk) == DEFAULT_ID


def test_progress_is_said_where_the_person_is(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    said = desk.window.empty_state.offer.words()
    assert "Downloading Phi-4-mini-reasoning" in said
    assert "3.0 GB of 8.0 GB · 10.0 MB/s · about 8 min left" in said
    line = desk.window.status_line
    assert line.installation_text() == "Phi-4-mini-reasoning: downloading 37%, about 8 min left"
    desk.window.menus.models_requested.emit()
    assert line.installation_text() == ""
    assert "about 8 min left" in desk.window.models_page.card(DEFAULT_ID).words()
    desk.window.menus.back_requested.emit()
    assert "37%" in line.installation_text()


def test_a_click_on_the_line_opens_the_page_that_says_more(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    press(desk.window.status_line, desk.window.status_line.installation_text())
    assert desk.window.models_page.isVisible()


def test_the_practice_model_answers_while_another_is_installed(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.type_and_send("1 + 1?")
    desk.engine.emit(TextDelta(desk.engine.generate_id, "answer", "2", 1))
    desk.engine.advance("download", 4 * GB, 8 * GB)
    desk.engine.finish()
    desk.flush()
    assert desk.window.transcript.last_answer() == "2"
    assert "50%" in desk.window.status_line.installation_text()
    assert desk.window.status_line.words()["activity"] == ""


def test_a_pause_keeps_what_is_there_and_it_goes_on(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    offer = desk.window.empty_state.offer
    press(offer, "Pause")
    assert desk.engine.cancelled == [desk.engine.install_id]
    assert "Pausing" in offer.words()
    desk.engine.finish_cancelling()
    desk.flush()
    assert "paused" in offer.words()
    assert "3.0 GB of 8.0 GB" in offer.words()
    assert kept(desk) == ""
    press(offer, "Go on")
    assert len(desk.engine.installs) == 2
    assert [command.recipe for command in desk.engine.installs] == ["balanced", "balanced"]
    assert kept(desk) == DEFAULT_ID
    assert buttons(offer) == ["Pause"]


def test_a_failure_is_said_once_and_can_be_tried_again(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    fail(desk)
    offer = desk.window.empty_state.offer
    assert "The download stopped\n" in offer.words()
    assert "No network. Go online." in offer.words()
    assert not desk.window.page.install_notice.isVisible()
    assert desk.window.status_line.installation_text() == "Phi-4-mini-reasoning: the installation stopped"
    press(offer, "Try again")
    assert len(desk.engine.installs) == 2
    assert "The download stopped" not in offer.words()


def test_a_failure_is_said_in_a_notice_where_no_card_shows_it(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.type_and_send("1 + 1?")
    fail(desk)
    notice = desk.window.page.install_notice
    assert notice.words() == ("The download stopped", "No network.", "Go online.")
    assert buttons(notice) == ["Try again", "Close"]
    press(notice, "Try again")
    assert not notice.isVisible()
    assert len(desk.engine.installs) == 2


def test_a_failure_on_the_models_page_is_said_in_its_card(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.window.menus.models_requested.emit()
    fail(desk)
    card = desk.window.models_page.card(DEFAULT_ID)
    assert "No network. Go online." in card.words()
    assert not desk.window.page.install_notice.isVisible()
    press(card, "Try again")
    assert len(desk.engine.installs) == 2


def test_a_notice_put_away_is_a_pause(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.type_and_send("1 + 1?")
    fail(desk)
    assert kept(desk) == DEFAULT_ID
    press(desk.window.page.install_notice, "Close")
    assert not desk.window.page.install_notice.isVisible()
    assert kept(desk) == ""


def test_steps_are_ticked_off(desk: Desk) -> None:
    desk.load()
    desk.window.menus.models_requested.emit()
    press(desk.window.models_page.card(DEFAULT_ID), "Install")
    words = desk.window.installing.words
    desk.engine.advance("download", 5 * GB, 8 * GB)
    desk.flush()
    steps = words().steps if words() else ()  # type: ignore[union-attr]
    assert [step.state for step in steps] == ["now", "next", "next", "next"]
    desk.engine.advance("download", 8 * GB, 8 * GB)
    desk.engine.advance("quantize", 5 * GB, 8 * GB)
    desk.flush()
    steps = words().steps if words() else ()  # type: ignore[union-attr]
    assert [step.state for step in steps] == ["done", "done", "now", "next"]


def test_when_it_is_done_a_line_offers_to_switch(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.type_and_send("1 + 1?")
    desk.engine.emit(TextDelta(desk.engine.generate_id, "answer", "2", 1))
    desk.engine.finish()
    lay_model(desk.data_dir, DEFAULT_ID)
    desk.engine.finish_installing()
    desk.flush()
    line = desk.window.page.offer_line
    assert line.words() == "Phi-4-mini-reasoning is installed."
    assert kept(desk) == ""
    assert desk.window.status_line.installation_text() == ""
    assert desk.engine.loads[-1].model_id == PRACTICE_ID
    press(line, "Use it now")
    assert not line.isVisible()
    assert desk.engine.loads[-1].model_id == DEFAULT_ID
    desk.load(REASONING)
    assert desk.window.toolbar.chip.text() == "Phi-4-mini-reasoning · 4-bit"
    assert desk.window.transcript.last_answer() == "2"
    desk.type_and_send("and 2 + 2?")
    assert [message.content for message in desk.engine.generations[-1].messages] == ["1 + 1?", "2", "and 2 + 2?"]


def test_the_offer_to_switch_can_be_put_away(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    lay_model(desk.data_dir, DEFAULT_ID)
    desk.engine.finish_installing()
    desk.flush()
    assert not desk.window.empty_state.offer.isVisible()
    press(desk.window.page.offer_line, "Not now")
    assert not desk.window.page.offer_line.isVisible()
    assert len(desk.engine.loads) == 1


def test_only_one_model_is_installed_at_a_time(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.window.menus.models_requested.emit()
    other = desk.window.models_page.card("phi-4-reasoning")
    assert buttons(other) == []
    assert "One at a time" in other.words()


@pytest.fixture
def reopened(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[list[Desk]]:
    """Opens windows on one data folder, one after the other."""
    desks: list[Desk] = []
    yield desks
    for desk in desks:
        close_desk(desk)


def reopen(desks: list[Desk], data_dir: Path, qtbot: QtBot, theme: Theme) -> Desk:
    if desks:
        close_desk(desks.pop())
    desks.append(open_desk(data_dir, qtbot, theme))
    return desks[-1]


def test_after_quitting_it_goes_on_by_itself(reopened: list[Desk], tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    desk = reopen(reopened, tmp_path, qtbot, theme)
    desk.load()
    start_download(desk)
    lay_partial(tmp_path, DEFAULT_ID, 3000, 8000)
    again = reopen(reopened, tmp_path, qtbot, theme)
    first, second = again.engine.commands
    assert isinstance(first, LoadModel)
    assert second == InstallModel(second.request_id, DEFAULT_ID, "balanced")
    again.engine.advance("download", 4 * GB, 8 * GB)
    again.flush()
    assert "50%" in again.window.status_line.installation_text()


def test_a_paused_one_waits_for_the_person(reopened: list[Desk], tmp_path: Path, qtbot: QtBot, theme: Theme) -> None:
    desk = reopen(reopened, tmp_path, qtbot, theme)
    desk.load()
    start_download(desk)
    press(desk.window.empty_state.offer, "Pause")
    desk.engine.finish_cancelling()
    desk.flush()
    lay_partial(tmp_path, DEFAULT_ID, 3000, 8000)
    again = reopen(reopened, tmp_path, qtbot, theme)
    assert again.engine.installs == []
    offer = again.window.empty_state.offer
    assert "3.0 kB of 8.0 kB" in offer.words()
    press(offer, "Go on")
    assert [command.model_id for command in again.engine.installs] == [DEFAULT_ID]


def test_one_that_was_finished_elsewhere_is_not_begun_again(
    reopened: list[Desk], tmp_path: Path, qtbot: QtBot, theme: Theme
) -> None:
    desk = reopen(reopened, tmp_path, qtbot, theme)
    desk.load()
    start_download(desk)
    lay_model(tmp_path, DEFAULT_ID)
    again = reopen(reopened, tmp_path, qtbot, theme)
    assert again.engine.installs == []
    assert kept(again) == ""


def test_what_was_downloaded_can_be_discarded(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    offer = desk.window.empty_state.offer
    press(offer, "Pause")
    desk.engine.finish_cancelling()
    desk.flush()
    lay_partial(desk.data_dir, DEFAULT_ID, 3000, 8000)
    desk.window.shelf.refresh()
    press(offer, "Discard")
    assert "What was downloaded of Phi-4-mini-reasoning will be discarded." in offer.words()
    press(offer, "Undo")
    assert buttons(offer) == ["Go on", "Discard"]


def test_silence_is_said_instead_of_a_stale_forecast(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.window.installing.silence.timeout.emit()
    offer = desk.window.empty_state.offer
    assert "3.0 GB of 8.0 GB · waiting for the network…" in offer.words()
    assert desk.window.status_line.installation_text() == "Phi-4-mini-reasoning: downloading 37%"
    desk.engine.advance("download", 4 * GB, 8 * GB, 10_000_000)
    desk.flush()
    assert "waiting" not in offer.words()
    assert "about 7 min left" in offer.words()


def test_what_failed_before_anything_was_downloaded_leaves_nothing_to_remove(desk: Desk) -> None:
    desk.load()
    offer = desk.window.empty_state.offer
    press(offer, "Install")
    desk.window.installing.silence.timeout.emit()
    assert "waiting for the network…" in offer.words()
    fail(desk)
    press(offer, "Discard")
    assert buttons(offer) == ["Install", "Choose…"]
    assert kept(desk) == ""
    assert not any(isinstance(command, RemoveModel) for command in desk.engine.commands)


def test_an_answer_that_ends_beside_the_models_page_takes_no_keyboard(desk: Desk) -> None:
    desk.load()
    desk.type_and_send("1 + 1?")
    desk.window.activateWindow()
    desk.window.menus.models_requested.emit()
    desk.engine.emit(TextDelta(desk.engine.generate_id, "answer", "2", 1))
    desk.engine.finish()
    desk.flush()
    assert desk.window.models_page.hasFocus()


def test_a_failure_is_said_where_the_offer_is_for_another_model(desk: Desk) -> None:
    desk.load()
    desk.window.shelf.act("phi-4-mini-instruct", "install")
    assert desk.window.empty_state.offer.isVisible()
    fail(desk)
    assert desk.window.page.install_notice.words() == ("The download stopped", "No network.", "Go online.")
    assert desk.window.page.install_notice.isVisible()


def finish_installing(desk: Desk) -> None:
    lay_model(desk.data_dir, DEFAULT_ID)
    desk.engine.finish_installing()
    desk.flush()


def test_a_model_taken_at_once_is_the_person_s_choice(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    finish_installing(desk)
    press(desk.window.page.offer_line, "Use it now")
    desk.load(REASONING)
    assert read_choices(desk.data_dir / "settings.json").model_id == DEFAULT_ID


def test_a_model_that_is_removed_is_no_more_offered(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    finish_installing(desk)
    desk.window.shelf.act(DEFAULT_ID, "remove")
    assert not desk.window.page.offer_line.isVisible()


def test_a_model_that_couldn_t_be_loaded_is_loaded_once_it_is_mended(desk: Desk) -> None:
    desk.window.setup.use(DEFAULT_ID)
    desk.engine.emit(RequestFailed(desk.engine.load_id, "It is damaged", "Why.", "Install it again."))
    desk.flush()
    assert desk.window.notice.isVisible()
    desk.window.shelf.act(DEFAULT_ID, "install")
    finish_installing(desk)
    assert not desk.window.notice.isVisible()
    assert not desk.window.page.offer_line.isVisible()
    assert desk.engine.loads[-1].model_id == DEFAULT_ID
    assert len(desk.engine.loads) == 3


def test_a_mended_model_is_offered_where_another_one_has_stayed(desk: Desk) -> None:
    desk.load()
    desk.window.setup.use(DEFAULT_ID)
    desk.engine.emit(RequestFailed(desk.engine.load_id, "It is damaged", "Why.", "Install it again."))
    desk.flush()
    desk.window.shelf.act(DEFAULT_ID, "install")
    finish_installing(desk)
    assert not desk.window.notice.isVisible()
    assert desk.window.page.offer_line.isVisible()


def test_at_most_one_thing_is_said_above_the_field(desk: Desk) -> None:
    desk.load()
    start_download(desk)
    desk.type_and_send("1 + 1?")
    desk.engine.finish()
    page = desk.window.page
    page.offer_line.offer("It is installed.", "Use it now")
    assert page.offer_line.isVisible()
    fail(desk)
    assert (page.offer_line.isVisible(), page.install_notice.isVisible()) == (False, True)
    desk.window.setup.use(DEFAULT_ID)
    desk.engine.emit(RequestFailed(desk.engine.load_id, "Not enough memory", "Why.", "Close something.", True))
    desk.flush()
    assert (page.install_notice.isVisible(), page.notice.isVisible()) == (False, True)
    press(page.notice, "Keep using the practice model")
    assert (page.install_notice.isVisible(), page.notice.isVisible()) == (True, False)
    press(page.install_notice, "Close")
    assert page.offer_line.isVisible()


def reinstalling(monkeypatch: pytest.MonkeyPatch, desk: Desk, state: State) -> None:
    """A partial installation beside a model that is there already."""
    entry = find(DEFAULT_ID)
    listings = [each for each in list_models(desk.data_dir) if each.entry.id != DEFAULT_ID]
    beside = ModelListing(entry, state, 3000, 3 * GB, 8 * GB, "balanced")
    monkeypatch.setattr(desk.window.shelf, "read_library", lambda _data_dir: [*listings, beside])
    desk.window.shelf.refresh()


@pytest.mark.parametrize("state", ["installed", "damaged"])
def test_a_new_installation_over_a_model_rests_and_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, state: State
) -> None:
    desk.load()
    reinstalling(monkeypatch, desk, state)
    desk.window.menus.models_requested.emit()
    card = desk.window.models_page.card(DEFAULT_ID)
    assert "3.0 GB of 8.0 GB" in card.words()
    use = ["Use"] if state == "installed" else []
    assert buttons(card) == ["Go on", "Discard", *use, "Remove"]
    press(card, "Go on")
    assert [command.model_id for command in desk.engine.installs] == [DEFAULT_ID]


def test_a_new_installation_over_a_model_is_discarded_and_the_model_stays(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.load()
    reinstalling(monkeypatch, desk, "installed")
    desk.window.setup.use(DEFAULT_ID)
    desk.load(REASONING)
    desk.window.menus.models_requested.emit()
    card = desk.window.models_page.card(DEFAULT_ID)
    monkeypatch.setattr("app.controllers.removing.UNDO_MS", 1)
    press(card, "Discard")
    assert "What was downloaded of Phi-4-mini-reasoning will be discarded." in card.words()
    desk.qtbot.waitUntil(lambda: isinstance(desk.engine.commands[-1], RemoveModel))
    command = desk.engine.commands[-1]
    assert isinstance(command, RemoveModel)
    assert command.unfinished_only
    assert desk.window.setup.is_loaded
    desk.engine.emit(ModelRemoved(command.request_id, DEFAULT_ID))
    desk.flush()
    assert "Discarded." in card.words()
    assert "free again" not in card.words()


def test_a_new_installation_over_a_model_survives_quitting(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.load()
    reinstalling(monkeypatch, desk, "installed")
    desk.window._kept.keep(installing=DEFAULT_ID, installing_recipe="quality")
    desk.window.shelf.start()
    assert [(command.model_id, command.recipe) for command in desk.engine.installs] == [(DEFAULT_ID, "quality")]


def test_with_everything_downloaded_no_bytes_stand_for_quantizing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.load()
    entry = find(DEFAULT_ID)
    whole = ModelListing(entry, "partial", 8 * GB, 8 * GB, 8 * GB, "balanced")
    monkeypatch.setattr(desk.window.shelf, "read_library", lambda _data_dir: [whole])
    desk.window.shelf.refresh()
    desk.window.menus.models_requested.emit()
    card = desk.window.models_page.card(DEFAULT_ID)
    assert card._progress._bar.isHidden()
    assert "8.0 GB of" not in card.words()
    assert card._progress._steps[2].text() == "● Quantize"
