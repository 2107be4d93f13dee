"""The engine with the practice model that ships with Ergo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from transformers import PreTrainedTokenizerFast

from models import catalog, library
from models.installing.self_test import QUESTIONS
from models.messages import Channel, GenerationFinished, Message, ModelLoaded, Sampling, TextDelta
from models.prompt import PromptRenderer
from models.tokenizer import backend_of, load_tokenizer
from tests.integration.engine_probe import EngineProbe, text_of

ENTRY = catalog.find("practice")
CHANNELS: tuple[Channel, ...] = get_args(Channel)


@pytest.fixture(scope="module")
def probe(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineProbe]:
    with EngineProbe(tmp_path_factory.mktemp("practice")) as probe:
        assert isinstance(probe.load()[-1], ModelLoaded)
        yield probe


@pytest.mark.parametrize(
    "messages",
    [
        [Message("user", "What is 347 + 586?")],
        [Message("system", "Be brief."), Message("user", "Solve $3x + 7 = 25$.")],
        [Message("user", "2 + 3"), Message("assistant", "$\\boxed{5}$"), Message("user", "6 \\times 7")],
    ],
    ids=["question", "system", "history"],
)
def test_prompts_are_what_the_shipped_template_renders(messages: list[Message]) -> None:
    tokenizer = load_tokenizer(catalog.practice_source())
    assert tokenizer is not None
    renderer = PromptRenderer(backend_of(tokenizer), ENTRY.chat, ENTRY.context_tokens)
    inner: PreTrainedTokenizerFast = tokenizer._tokenizer
    expected = inner.apply_chat_template(
        [{"role": message.role, "content": message.content} for message in messages],
        add_generation_prompt=True,
        return_dict=False,
    )
    assert renderer.render(messages, 100).tokens == expected


def test_it_thinks_and_then_answers_in_a_box(probe: EngineProbe) -> None:
    events = probe.until_last(probe.ask("What is 2 + 3?", Sampling(max_tokens=1024)))
    channels = [event.channel for event in events if isinstance(event, TextDelta)]
    assert channels == sorted(channels, reverse=True), "thoughts come first"
    assert "think>" not in text_of(events, "thinking") + text_of(events, "answer")
    assert "\\boxed{5}" in text_of(events, "answer")
    last = events[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.finish_reason == "stop"


def test_its_self_test_saw_it_think(probe: EngineProbe) -> None:
    record = library.verify(probe.engine._data_dir, "practice").self_test
    assert record is not None
    assert record["think_tags"] is True
    assert record["questions"] == len(QUESTIONS)


def test_the_seed_that_was_drawn_gives_the_same_reply_again(probe: EngineProbe) -> None:
    drawn = Sampling(temperature=4.0, top_p=0.98, max_tokens=200)
    events = probe.until_last(probe.ask("What is 3478 + 5869?", drawn))
    last = events[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.seed is not None
    again = probe.until_last(probe.ask("What is 3478 + 5869?", replace(drawn, seed=last.stats.seed)))
    for channel in CHANNELS:
        assert text_of(again, channel) == text_of(events, channel)
    other = probe.until_last(probe.ask("What is 3478 + 5869?", drawn))
    assert [text_of(other, channel) for channel in CHANNELS] != [text_of(events, channel) for channel in CHANNELS]


def test_a_greedy_reply_has_no_seed(probe: EngineProbe) -> None:
    last = probe.until_last(probe.ask("What is 2 + 3?", Sampling(max_tokens=5, seed=4)))[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.seed is None


def test_it_tells_how_it_was_quantized(probe: EngineProbe) -> None:
    loaded = probe.load(recipe="compact")[-1]
    assert isinstance(loaded, ModelLoaded)
    last = probe.until_last(probe.ask("What is 2 + 3?", Sampling(max_tokens=5)))[-1]
    assert isinstance(last, GenerationFinished)
    assert loaded.info.recipe == last.stats.recipe == "compact"


def test_a_thinking_budget_brings_the_answer_forward(probe: EngineProbe) -> None:
    sampling = Sampling(max_tokens=1024, thinking_budget=8)
    last = probe.until_last(probe.ask("What is 3478 + 5869?", sampling))[-1]
    assert isinstance(last, GenerationFinished)
    assert 8 <= last.stats.thinking_tokens <= 16
    assert last.stats.answer_tokens > 0


def test_the_shipped_checkpoint_fits_its_entry() -> None:
    source: Path = catalog.practice_source()
    size_bytes = sum(path.stat().st_size for path in source.iterdir())
    assert size_bytes <= 12 << 20
