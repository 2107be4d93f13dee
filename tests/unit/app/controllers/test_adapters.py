"""The library of adapters: cards, adding one after the other, refusals, removing and taking that back."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.cards.adapters import AdapterCard
from app.controllers.adapters import Adapters
from app.controllers.adding import Refusal, refusal_words
from models.adapters.keeping.library import AdapterListing, add_adapter
from models.adapters.keeping.which_models import Fit
from models.messages import AddAdapter, RemoveAdapter, RestoreAdapter
from tests.adapter_files import write_peft
from tests.unit.app.controllers.adapter_desk import Shelved, listing


@pytest.fixture
def shelved(tmp_path: Path, qapp: object) -> Iterator[Shelved]:
    shelved = Shelved(tmp_path)
    yield shelved
    shelved.adapters.give_up()
    shelved.bridge.shut_down()


@pytest.fixture
def cards(shelved: Shelved) -> list[AdapterCard]:
    """What is shown now."""
    shown: list[AdapterCard] = []

    def show(cards: list[AdapterCard]) -> None:
        shown[:] = cards

    shelved.adapters.cards_changed.connect(show)
    return shown


def test_the_library_is_shown_as_cards(shelved: Shelved, cards: list[AdapterCard]) -> None:
    shelved.has("steps", "japanese-answers")
    assert [card.name for card in cards] == ["japanese-answers", "steps"]
    assert cards[0].words == "LoRA · rank 8 · 4 layers · 312 kB"
    assert cards[0].usable
    assert cards[0].actions == ("use", "show", "remove")


def test_a_damaged_adapter_says_so_and_can_only_be_looked_at_or_removed(
    shelved: Shelved, cards: list[AdapterCard]
) -> None:
    shelved.on_disk = [AdapterListing("old", "damaged", problem="Its manifest is missing.")]
    shelved.adapters.refresh()
    assert (cards[0].warning, cards[0].usable) == ("Its manifest is missing.", False)
    assert cards[0].actions == ("show", "remove")


def test_one_that_does_not_fit_says_which_model_it_does_fit(shelved: Shelved, cards: list[AdapterCard]) -> None:
    shelved.fitting["tutor"] = ("phi-4-mini-reasoning",)
    shelved.has("tutor")
    assert cards[0].warning == "tutor doesn't fit Practice model. It fits Phi-4-mini-reasoning."
    assert not cards[0].usable
    shelved.adapters.set_model("phi-4-mini-reasoning", "Phi-4-mini-reasoning")
    assert (cards[0].warning, cards[0].usable) == ("", True)


def test_the_one_in_use_can_be_given_up(shelved: Shelved, cards: list[AdapterCard]) -> None:
    shelved.has("steps")
    wanted: list[str] = []
    shelved.adapters.use_requested.connect(wanted.append)
    shelved.adapters.set_in_use("steps")
    assert cards[0].in_use
    shelved.adapters.act("steps", "stop-using")
    shelved.adapters.act("steps", "use")
    assert wanted == ["", "steps"]


def test_its_folder_is_shown(shelved: Shelved, tmp_path: Path) -> None:
    shelved.has("steps")
    shelved.adapters.act("steps", "show")
    shelved.adapters.show("no-such")
    assert shelved.shown == [tmp_path / "adapters" / "steps"]


def test_it_is_found_out_once_which_models_one_fits(shelved: Shelved) -> None:
    asked: list[str] = []
    read_fits = shelved.adapters.read_fits

    def ask(name: str) -> Sequence[Fit]:
        asked.append(name)
        return read_fits(name)

    shelved.adapters.read_fits = ask
    shelved.has("one", "two")
    shelved.adapters.refresh()
    shelved.adapters.set_model("phi-4-mini-reasoning", "Phi-4-mini-reasoning")
    assert sorted(asked) == ["one", "two"]
    shelved.on_disk = [listing("one", ranks=(4,)), listing("two")]
    shelved.adapters.refresh()
    assert sorted(asked) == ["one", "one", "two"]
    shelved.adapters.set_model("mine", "Mine")
    assert sorted(asked) == ["one", "one", "one", "two", "two"]


def test_what_fits_a_model_that_was_brought_along_is_found_out_beside_the_window(tmp_path: Path, qtbot: QtBot) -> None:
    given = write_peft(tmp_path / "steps", modules={"self_attn.o_proj": (256, 256)}, layers=range(4))
    add_adapter(tmp_path, given)
    bridge = Shelved(tmp_path).bridge
    adapters = Adapters(bridge, tmp_path)
    adapters.start()
    adapters.settle()
    asked: list[str] = []
    read_fits = adapters.read_fits

    def ask(name: str) -> Sequence[Fit]:
        asked.append(threading.current_thread().name)
        return read_fits(name)

    adapters.read_fits = ask
    with qtbot.waitSignal(adapters.changed):
        adapters.set_model("mine", "Mine")
    assert asked == []
    with qtbot.waitSignal(adapters.changed):
        assert adapters.why_not("steps") == ""
    assert len(asked) == 1
    adapters.give_up()
    bridge.shut_down()


# --- adding ---------------------------------------------------------------------------------------


def test_several_are_added_one_after_the_other_and_each_is_told(shelved: Shelved, cards: list[AdapterCard]) -> None:
    added: list[tuple[str, bool]] = []
    words: list[str] = []
    shelved.adapters.added.connect(lambda name, is_new: added.append((name, is_new)))
    shelved.adapters.adding.progressed.connect(words.append)
    shelved.adapters.add([Path("/a/one"), Path("/a/two.zip")])
    assert [each.path for each in shelved.engine.adapter_errands if isinstance(each, AddAdapter)] == ["/a/one"]
    shelved.arrives("one")
    assert isinstance(shelved.engine.adapter_errands[-1], AddAdapter)
    assert shelved.engine.adapter_errands[-1].path == "/a/two.zip"
    shelved.arrives("two")
    assert added == [("one", True), ("two", True)]
    assert words == ["Adding one… 1 more to come", "Adding two.zip…", ""]
    assert [card.remark for card in cards] == ["Added.", "Added."]


def test_what_waits_already_is_not_added_twice(shelved: Shelved) -> None:
    shelved.adapters.add([Path("/a/one")])
    shelved.adapters.add([Path("/a/one"), Path("/a/two"), Path("/a/two")])
    shelved.arrives("one")
    shelved.arrives("two")
    assert not shelved.adapters.adding.is_busy
    assert len(shelved.engine.adapter_errands) == 2


def test_one_that_was_there_already_is_told_so(shelved: Shelved, cards: list[AdapterCard]) -> None:
    shelved.has("one")
    shelved.adapters.add([Path("/a/one")])
    shelved.arrives("one", is_new=False)
    assert cards[0].remark == "It was here already."


def test_what_is_refused_keeps_nothing_behind_it_from_being_added(shelved: Shelved) -> None:
    settled: list[tuple[object, object]] = []
    shelved.adapters.adding.settled.connect(lambda names, refusals: settled.append((names, refusals)))
    shelved.adapters.add([Path("/a/notes"), Path("/a/one")])
    shelved.fails("That is no adapter", "An adapter is two files.", "Add a folder that holds both.")
    assert settled == []
    shelved.arrives("one")
    ((names, refusals),) = settled
    assert names == ("one",)
    assert refusal_words(refusals, "{number} adapters weren't added") == (  # type: ignore[arg-type]
        "That is no adapter",
        "notes: An adapter is two files.",
        "Add a folder that holds both.",
    )


def test_of_very_many_refusals_the_first_are_told() -> None:
    refusals = [Refusal(f"{number}.zip", "That is no adapter", "It is empty.", "") for number in range(300)]
    title, details, _hint = refusal_words(refusals, "{number} adapters weren't added")
    assert title == "300 adapters weren't added"
    lines = details.split("\n")
    assert (len(lines), lines[0], lines[-1]) == (7, "0.zip: That is no adapter. It is empty.", "…")


def test_several_refusals_are_told_together(shelved: Shelved) -> None:
    settled: list[object] = []
    shelved.adapters.adding.settled.connect(lambda _names, refusals: settled.append(refusals))
    shelved.adapters.add([Path("/a/one"), Path("/a/two")])
    shelved.fails("That is no adapter", "It is empty.", "Add another.")
    shelved.fails("The adapter is incomplete", "A file is missing.", "Add another.")
    assert refusal_words(settled[0], "{number} adapters weren't added") == (  # type: ignore[arg-type]
        "2 adapters weren't added",
        "one: That is no adapter. It is empty.\ntwo: The adapter is incomplete. A file is missing.",
        "Add another.",
    )


def test_the_examples_are_added_as_if_dropped(shelved: Shelved) -> None:
    shelved.adapters.read_examples = lambda: [Path("/ergo/japanese-answers")]
    shelved.adapters.add_examples()
    assert [each.path for each in shelved.engine.adapter_errands if isinstance(each, AddAdapter)] == [
        "/ergo/japanese-answers"
    ]


def test_what_others_ask_of_the_engine_is_not_taken_for_an_answer(shelved: Shelved) -> None:
    shelved.adapters.add([Path("/a/one")])
    other = shelved.bridge.load("practice")
    shelved.bridge.request_failed.emit(other, "No memory", "", "", False)
    shelved.bridge.request_cancelled.emit(other)
    assert shelved.adapters.adding.is_busy


# --- removing -------------------------------------------------------------------------------------


def test_a_removed_one_stays_in_sight_until_that_is_taken_back(shelved: Shelved, cards: list[AdapterCard]) -> None:
    gone: list[str] = []
    back: list[str] = []
    shelved.adapters.removed.connect(gone.append)
    shelved.adapters.restored.connect(back.append)
    shelved.has("one", "two")
    shelved.adapters.act("one", "remove")
    assert [type(each) for each in shelved.engine.adapter_errands] == [RemoveAdapter]
    assert not cards[0].actions
    shelved.goes()
    assert gone == ["one"]
    assert shelved.adapters.names == ("two",)
    assert (cards[0].going, cards[0].remark, cards[0].actions) == (True, "Removed.", ("undo", "dismiss"))
    shelved.adapters.act("one", "undo")
    assert isinstance(shelved.engine.adapter_errands[-1], RestoreAdapter)
    shelved.goes()
    assert back == ["one"]
    assert not cards[0].going
    assert cards[0].actions == ("use", "show", "remove")


def test_only_the_one_removed_last_can_be_put_back(shelved: Shelved, cards: list[AdapterCard]) -> None:
    shelved.has("one", "two")
    for name in ("one", "two"):
        shelved.adapters.act(name, "remove")
        shelved.goes()
    assert [(card.name, card.going) for card in cards] == [("two", True)]
    shelved.adapters.act("two", "dismiss")
    assert cards == []


def test_one_that_was_put_back_under_another_name_is_there_under_that(
    shelved: Shelved, cards: list[AdapterCard]
) -> None:
    shelved.has("one")
    shelved.adapters.act("one", "remove")
    shelved.goes()
    shelved.adapters.act("one", "undo")
    shelved.on_disk = [listing("one-2")]
    shelved.bridge.adapter_restored.emit("one-2")
    assert [(card.name, card.going, card.actions[:1]) for card in cards] == [("one-2", False, ("use",))]


def test_a_removal_that_fails_says_why_on_the_card(shelved: Shelved, cards: list[AdapterCard]) -> None:
    shelved.has("one")
    shelved.adapters.act("one", "remove")
    shelved.fails("The adapter “one” can't be removed", "Permission denied.", "Try again.")
    assert cards[0].remark == "The adapter “one” can't be removed. Permission denied. Try again."
    assert cards[0].actions == ("use", "show", "remove", "dismiss")
    shelved.adapters.act("one", "dismiss")
    assert cards[0].remark == ""


def test_nothing_is_removed_twice_at_once(shelved: Shelved) -> None:
    shelved.has("one")
    shelved.adapters.act("one", "remove")
    shelved.adapters.act("one", "remove")
    shelved.adapters.act("no-such", "remove")
    assert len(shelved.engine.adapter_errands) == 1


def test_what_was_removed_the_last_time_is_forgotten_at_the_start(shelved: Shelved, tmp_path: Path) -> None:
    removed = tmp_path / "adapters" / ".steps.removed"
    removed.mkdir(parents=True)
    kept = tmp_path / "adapters" / "other"
    kept.mkdir()
    shelved.adapters.start()
    assert not removed.exists()
    assert kept.exists()
