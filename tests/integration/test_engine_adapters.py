"""The engine with adapters: in force for the question that names one, and for no other; failing; cancelled; lost."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest

from models import catalog, library
from models.adapters.in_force.layers import AdaptedLinear
from models.adapters.keeping.library import add_adapter, remove_adapter
from models.adapting import Adapting
from models.checkpoint import inspect_checkpoint
from models.errors import AdapterMismatch, AdapterNotFound
from models.loaded_model import LoadedModel
from models.longrope import LongRopeModel
from models.messages import (
    AdapterUse,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    Message,
    ModelLoaded,
    RequestFailed,
    Resume,
    Sampling,
    Unload,
)
from models.reading_ahead import ReadingAhead
from tests.adapter_files import write_mlx, write_peft
from tests.integration.engine_probe import EngineProbe, text_of

MODULES = {
    "self_attn.qkv_proj": (64, 128),
    "self_attn.o_proj": (64, 64),
    "mlp.gate_up_proj": (64, 256),
    "mlp.down_proj": (128, 64),
}
"""Of the small random model that passes for the practice model."""

QUESTION = "Count to ten"
SHORT = Sampling(max_tokens=30)


class Asker:
    """Asks an engine, with an adapter or without."""

    def __init__(self, probe: EngineProbe) -> None:
        self.probe = probe
        self.data_dir: Path = probe.engine._data_dir

    def ask(
        self, adapter: AdapterUse | None = None, question: str = QUESTION, resume: Resume | None = None
    ) -> list[Event]:
        command = Generate(next(self.probe._ids), (Message("user", question),), SHORT, resume, adapter)
        self.probe.engine.submit(command)
        return self.probe.until_last(command.request_id)

    def afresh(self, adapter: AdapterUse | None = None) -> str:
        """Ask with nothing kept from before; returns the reply."""
        unload = Unload(next(self.probe._ids))
        self.probe.engine.submit(unload)
        self.probe.until_last(unload.request_id)
        assert isinstance(self.probe.load()[-1], ModelLoaded)
        return said(self.ask(adapter))


@pytest.fixture
def asker(loaded: EngineProbe) -> Asker:
    return Asker(loaded)


def said(events: Sequence[Event]) -> str:
    assert isinstance(events[-1], GenerationFinished), events[-1]
    return text_of(list(events), "thinking") + text_of(list(events), "answer")


def stats_of(events: Sequence[Event]) -> GenerationStats:
    last = events[-1]
    assert isinstance(last, GenerationFinished)
    return last.stats


@pytest.fixture
def in_library(asker: Asker, tmp_path: Path) -> AdapterUse:
    """An adapter of the library, at full strength."""
    return AdapterUse(add_to_library(asker, tmp_path / "socratic"))


def add_to_library(asker: Asker, folder: Path, **made: Any) -> str:
    return add_adapter(asker.data_dir, write_peft(folder, modules=MODULES, **made)).name


def test_an_adapter_is_in_force_for_the_question_that_names_it_and_for_no_other(
    asker: Asker, in_library: AdapterUse
) -> None:
    bare = asker.afresh()
    adapted = asker.ask(in_library)
    assert said(adapted) != bare
    stats = stats_of(adapted)
    assert (stats.adapter, stats.adapter_strength) == ("socratic", 1.0)
    plain = asker.ask()
    assert said(plain) == bare
    assert (stats_of(plain).adapter, stats_of(plain).adapter_strength) == (None, None)
    assert said(asker.ask(in_library)) == said(adapted) == asker.afresh(in_library)


def test_at_strength_0_the_bare_model_answers_out_of_its_own_caches(asker: Asker, in_library: AdapterUse) -> None:
    bare = asker.afresh()
    none = asker.ask(replace(in_library, strength=0.0))
    assert said(none) == bare
    assert (stats_of(none).adapter, stats_of(none).adapter_strength) == ("socratic", 0.0)
    assert stats_of(none).cached_tokens == stats_of(none).prompt_tokens - 1


def test_what_was_read_serves_the_same_adapter_at_the_same_strength_only(
    asker: Asker, in_library: AdapterUse, tmp_path: Path
) -> None:
    other = AdapterUse(add_to_library(asker, tmp_path / "other", seed=5))
    half = replace(in_library, strength=0.5)
    uses = [None, in_library, half, other]
    first = [asker.ask(use) for use in uses]
    assert [stats_of(events).cached_tokens for events in first] == [0, 0, 0, 0]
    assert len({said(events) for events in first}) == 4
    for use, before in zip(uses, first, strict=True):
        again = asker.ask(use)
        assert stats_of(again).cached_tokens == stats_of(again).prompt_tokens - 1
        assert said(again) == said(before)


def test_the_same_content_under_another_name_shares_what_was_read(asker: Asker, in_library: AdapterUse) -> None:
    first = asker.ask(in_library)
    folder = asker.data_dir / "adapters" / in_library.name
    shutil.copytree(folder, folder.with_name("twin"))
    again = asker.ask(AdapterUse("twin"))
    assert stats_of(again).cached_tokens > 0
    assert (said(again), stats_of(again).adapter) == (said(first), "twin")


def test_switching_and_turning_read_nothing_from_the_disk(
    asker: Asker, in_library: AdapterUse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = AdapterUse(str(write_mlx(tmp_path / "outside", modules=MODULES, seed=3)))
    opened: list[str] = []
    find = Adapting._opened

    def counted(self: Adapting, loaded: LoadedModel, name: str, *rest: Any) -> Any:
        opened.append(name)
        return find(self, loaded, name, *rest)

    monkeypatch.setattr(Adapting, "_opened", counted)
    for use in (in_library, outside):
        for strength in (1.0, 0.5, None, 2.0, 0.0, 1.0):
            asker.ask(None if strength is None else replace(use, strength=strength))
        assert opened == [use.name]
        opened.clear()


def test_an_adapter_outside_the_library_is_named_by_its_path_and_read_anew_when_it_has_changed(
    asker: Asker, tmp_path: Path
) -> None:
    use = AdapterUse(str(write_mlx(tmp_path / "mine", modules=MODULES)))
    first = asker.ask(use)
    assert stats_of(first).adapter == "mine"
    assert said(first) != asker.afresh()
    write_mlx(tmp_path / "mine", modules=MODULES, seed=7)
    changed = asker.ask(use)
    assert stats_of(changed).cached_tokens == 0
    assert said(changed) != said(first)
    write_mlx(tmp_path / "mine", modules=MODULES)
    assert said(asker.ask(use)) == said(first)
    shutil.rmtree(tmp_path / "mine")
    assert isinstance(asker.ask(use)[-1], RequestFailed)


def test_one_that_was_removed_from_the_library_is_not_in_force_any_more(asker: Asker, in_library: AdapterUse) -> None:
    bare = asker.afresh()
    asker.ask(in_library)
    remove_adapter(asker.data_dir, in_library.name)
    last = asker.ask(in_library)[-1]
    assert isinstance(last, RequestFailed)
    assert in_library.name in last.title + last.detail
    assert said(asker.ask()) == bare


def infinite(folder: Path) -> None:
    name = "base_model.model.model.layers.1.self_attn.o_proj.lora_A.weight"
    write_peft(folder, modules=MODULES, tensors={name: np.full((4, 64), np.nan, np.float32)})


def misshapen(folder: Path) -> None:
    write_peft(folder, modules={"self_attn.o_proj": (32, 32)})


def nothing(folder: Path) -> None:
    """It isn't there."""


@pytest.mark.parametrize("spoil", [infinite, misshapen, nothing])
def test_a_failing_adapter_fails_its_question_and_leaves_all_as_it_was(
    asker: Asker, in_library: AdapterUse, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    bare, adapted = asker.afresh(), said(asker.ask(in_library))
    spoil(tmp_path / "spoilt")
    last = asker.ask(AdapterUse(str(tmp_path / "spoilt")))[-1]
    assert isinstance(last, RequestFailed)
    assert last.detail
    assert said(asker.ask(in_library)) == adapted
    assert isinstance(asker.ask(AdapterUse(str(tmp_path / "spoilt")))[-1], RequestFailed)
    assert said(asker.ask()) == bare


@pytest.mark.parametrize("strength", [-1.0, 2.5, float("nan")])
def test_a_strength_out_of_bounds_fails_its_question(asker: Asker, in_library: AdapterUse, strength: float) -> None:
    bare = asker.afresh()
    assert isinstance(asker.ask(replace(in_library, strength=strength))[-1], RequestFailed)
    assert said(asker.ask()) == bare


@pytest.mark.parametrize("name", ["", "..", "no-such", "../socratic", "socratic/../socratic", ".lock", "a\x00b"])
def test_a_name_that_the_library_has_not_fails_readably(asker: Asker, in_library: AdapterUse, name: str) -> None:
    del in_library
    last = asker.ask(AdapterUse(name))[-1]
    assert isinstance(last, RequestFailed)
    assert "inside Ergo" not in last.title


def test_cancelling_while_it_is_applied_leaves_the_bare_model(
    asker: Asker, in_library: AdapterUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = asker.afresh()
    request_id = next(asker.probe._ids)
    see_to = Adapting.see_to
    reached = threading.Event()

    def slow(self: Adapting, loaded: LoadedModel, use: AdapterUse | None, check: Callable[[], None]) -> LoadedModel:
        def look() -> None:
            reached.set()
            check()

        def wait_for_it() -> None:
            while True:
                look()

        with monkeypatch.context() as patch:
            patch.setattr("models.adapting.prepare_changes", lambda *_: wait_for_it())
            return see_to(self, loaded, use, check)

    with monkeypatch.context() as patch:
        patch.setattr(Adapting, "see_to", slow)
        asker.probe.engine.submit(Generate(request_id, (Message("user", QUESTION),), SHORT, None, in_library))
        assert reached.wait(30)
        asker.probe.engine.cancel(request_id)
        assert stats_of(asker.probe.until_last(request_id)).finish_reason == "cancelled"
    assert said(asker.ask()) == bare


@pytest.mark.parametrize("where", ["models.adapters.in_force.applying.mx.eval", "models.adapting.prepare_changes"])
def test_if_mlx_gives_up_while_applying_the_model_is_loaded_anew_and_the_adapter_with_it(
    asker: Asker, in_library: AdapterUse, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    bare, adapted = asker.afresh(), asker.afresh(in_library)

    def give_up(*_: Any) -> None:
        raise RuntimeError("[METAL] Command buffer execution failed: Insufficient Memory")

    asker.afresh()
    with monkeypatch.context() as patch:
        patch.setattr(where, give_up)
        last = asker.ask(in_library)[-1]
    assert isinstance(last, RequestFailed)
    assert last.title == "The model ran out of memory"
    assert said(asker.ask(in_library)) == adapted
    assert said(asker.ask()) == bare


def test_a_model_that_is_lost_while_it_answers_comes_back_with_its_adapter(
    asker: Asker, in_library: AdapterUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    adapted = said(asker.ask(in_library))

    def give_up(*_: Any, **__: Any) -> None:
        raise RuntimeError("[METAL] Command buffer execution failed: Caused GPU Hang")

    with monkeypatch.context() as patch:
        patch.setattr(LongRopeModel, "__call__", give_up)
        assert isinstance(asker.ask(in_library)[-1], RequestFailed)
    again = asker.ask(in_library)
    assert stats_of(again).cached_tokens == 0
    assert said(again) == adapted


def test_an_adapter_for_which_there_is_no_room_fails_its_question(
    asker: Asker, in_library: AdapterUse, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = asker.afresh()
    with monkeypatch.context() as patch:
        patch.setattr("models.adapting.available_bytes", lambda: 1 << 20)
        last = asker.ask(in_library)[-1]
    assert isinstance(last, RequestFailed)
    assert last.title == "Not enough memory for the adapter"
    assert said(asker.ask()) == bare


def test_what_is_read_ahead_is_read_with_the_adapter_that_has_answered_and_serves_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bool, bool]] = []
    read = threading.Event()
    step, end = ReadingAhead.step, ReadingAhead.end

    def noted_step(ahead: ReadingAhead) -> None:
        passage = ahead._planned or (ahead._reading and ahead._reading.passage)
        assert passage
        model: Any = passage.loaded.model
        is_adapted = isinstance(model.model.layers[0].self_attn.o_proj, AdaptedLinear)
        seen.append((passage.loaded.adapter is not None, is_adapted))
        step(ahead)

    def noted_end(ahead: ReadingAhead) -> None:
        had_passage = ahead._reading is not None
        end(ahead)
        if had_passage:
            read.set()

    monkeypatch.setattr(ReadingAhead, "step", noted_step)
    monkeypatch.setattr(ReadingAhead, "end", noted_end)
    # So little of it that the practice model still comes to an end.
    folder = write_peft(tmp_path / "a", modules={"self_attn.o_proj": (256, 256)}, layers=range(4))
    use = AdapterUse(str(folder), 0.02)
    first, last = Message("user", "What is 347 + 586?"), Message("user", "And what is 12 + 30?")
    with EngineProbe(tmp_path / "data") as probe:
        assert isinstance(probe.load()[-1], ModelLoaded)

        def ask(adapter: AdapterUse | None, *messages: Message) -> list[Event]:
            command = Generate(next(probe._ids), messages, Sampling(max_tokens=1_000), None, adapter)
            probe.engine.submit(command)
            return probe.until_last(command.request_id)

        for adapter in (None, use):
            read.clear()
            events = ask(adapter, first)
            assert stats_of(events).finish_reason == "stop"
            assert read.wait(30)
            told = (first, Message("assistant", text_of(events, "answer")), last)
            asked = stats_of(events).prompt_tokens
            assert stats_of(ask(adapter, *told)).cached_tokens > asked
    assert set(seen) == {(False, False), (True, True)}


def test_a_reply_goes_on_with_the_spelling_of_its_own_adapter(asker: Asker, in_library: AdapterUse) -> None:
    broken = asker.ask(in_library)
    assert stats_of(broken).finish_reason == "length"
    so_far = Resume(text_of(broken, "thinking"), text_of(broken, "answer"), "go-on")
    own = asker.ask(in_library, resume=so_far)
    other = asker.ask(None, resume=so_far)
    assert stats_of(own).cached_tokens > 0
    assert stats_of(other).cached_tokens == 0


# --- without the engine ---------------------------------------------------------------------------


@pytest.fixture
def model(asker: Asker) -> LoadedModel:
    """The same model, on this thread."""
    folder, manifest = library.open_model(asker.data_dir, catalog.PRACTICE_ID)
    return LoadedModel.load(catalog.find(catalog.PRACTICE_ID), inspect_checkpoint(folder), manifest.recipe)


def logits(loaded: LoadedModel) -> np.ndarray[Any, Any]:
    return np.array(loaded.model(mx.array([[1, 2, 3, 4, 5]])))


def test_off_again_the_logits_are_the_same_bit_for_bit(
    asker: Asker, in_library: AdapterUse, model: LoadedModel, tmp_path: Path
) -> None:
    adapting = Adapting(asker.data_dir)
    before = logits(model)
    other = AdapterUse(str(write_peft(tmp_path / "dora", modules=MODULES, dora=True)), 1.5)
    wrong = AdapterUse(str(write_peft(tmp_path / "wrong", modules={"self_attn.o_proj": (32, 32)})))
    for number in range(12):
        adapting.see_to(model, (in_library, other, replace(in_library, strength=0.3))[number % 3], check)
        assert not np.array_equal(logits(model), before)
        if number % 2:
            with pytest.raises(AdapterMismatch):
                adapting.see_to(model, wrong, check)
            with pytest.raises(AdapterNotFound):
                adapting.see_to(model, AdapterUse("gone"), check)
        assert adapting.see_to(model, None, check) is model
        assert np.array_equal(logits(model), before)
    assert adapting.size_bytes > 0
    model.close()


def check() -> None:
    """Nobody cancels."""
