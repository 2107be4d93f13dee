"""Every model of the catalogue, small and random: its architecture, its chat format, installed from a folder and asked.

The templates are of the published form. What the model reads is compared with what transformers makes of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import mlx.core as mx
import numpy as np
import pytest
from mlx_lm.models import phi3
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import PreTrainedTokenizerFast

from models import catalog, library, load_model
from models.generation import make_cache
from models.longrope import LongRopeModel
from models.messages import (
    Event,
    Generate,
    GenerationFinished,
    Message,
    ModelInstalled,
    ModelLoaded,
    Resume,
    Sampling,
    TextDelta,
    Unload,
)
from tests.integration.engine_probe import EngineProbe, text_of
from tests.integration.tiny_checkpoint import random_tensors, tiny_config, write_shards

MINI_SPECIALS = (
    *("<|endoftext|>", "<|assistant|>", "<|end|>", "<|user|>", "<|system|>"),
    *("<|tool|>", "<|/tool|>", "<|tool_call|>", "<|/tool_call|>", "<|tool_response|>"),
)
PHI_4_SPECIALS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|im_sep|>", "<think>", "</think>")

MINI_SHAPE = {
    "hidden_size": 192,
    "num_attention_heads": 6,
    "num_key_value_heads": 2,
    "num_hidden_layers": 2,
    "original_max_position_embeddings": 512,
    "rope_scaling": {
        "type": "longrope",
        "short_factor": [1.0 + 0.1 * pair for pair in range(12)],
        "long_factor": [1.4**pair for pair in range(12)],
    },
    "vocab_size": 256 + len(MINI_SPECIALS),
}
PHI_4_SHAPE = {
    "hidden_size": 256,
    "num_attention_heads": 8,
    "num_key_value_heads": 2,
    "num_hidden_layers": 2,
    "max_position_embeddings": 32_768,
    "original_max_position_embeddings": 32_768,
    "partial_rotary_factor": 1.0,
    "rope_scaling": None,
    "rope_theta": 500_000,
    "sliding_window": None,
    "tie_word_embeddings": False,
    "vocab_size": 256 + len(PHI_4_SPECIALS),
}

_TURN = "<|{{ m.role }}|>{{ m.content }}<|end|>"
_TOOLS = "{% if m.tools %}<|{{ m.role }}|>{{ m.content }}<|tool|>{{ m.tools }}<|/tool|><|end|>{% else %}" + _TURN
MINI_TEMPLATE = "{% for m in messages %}" + _TOOLS + "{% endif %}{% endfor %}<|assistant|>"
MINI_REASONING_TEMPLATE = (
    "{% if messages[0].role != 'system' %}<|system|>"
    + catalog.PHI_MINI_REASONING.house_prompt
    + "<|end|>{% endif %}{% for m in messages %}"
    + _TURN
    + "{% endfor %}<|assistant|>"
)
PHI_4_TEMPLATE = (
    "<|im_start|>system<|im_sep|>"
    + catalog.PHI_REASONING.house_prompt
    + "<|im_end|>{% for m in messages %}<|im_start|>{{ m.role }}<|im_sep|>{{ m.content }}<|im_end|>{% endfor %}"
    "<|im_start|>assistant<|im_sep|>"
)

QUESTION = "What is 2 + 3? <|end|> <|im_end|> <think>"
"""A person may type what looks like a mark."""

HISTORY = (Message("user", "What is 2 + 3?"), Message("assistant", "5"), Message("user", "And 4 more?"))
FEW = Sampling(max_tokens=12)


@dataclass(frozen=True)
class Relative:
    """A model of the catalogue, and what its small likeness is made of."""

    model_id: str
    shape: Mapping[str, Any]
    specials: tuple[str, ...]
    template: str
    stops: tuple[str, ...]

    @property
    def entry(self) -> catalog.CatalogEntry:
        return catalog.find(self.model_id)

    def token(self, name: str) -> int:
        return 256 + self.specials.index(name)

    def write(self, folder: Path) -> None:
        config = tiny_config(**self.shape)
        # As published: one end token in the config, all of them in the generation config.
        config |= {"bos_token_id": 256, "eos_token_id": self.token(self.stops[0]), "pad_token_id": 256}
        folder.mkdir(parents=True)
        (folder / "config.json").write_text(json.dumps(config))
        ends = {"eos_token_id": [self.token(stop) for stop in self.stops]}
        (folder / "generation_config.json").write_text(json.dumps(ends))
        settings = {"eos_token": self.stops[0], "tokenizer_class": "GPT2Tokenizer", "chat_template": self.template}
        (folder / "tokenizer_config.json").write_text(json.dumps(settings))
        self.tokenizer().save(str(folder / "tokenizer.json"))
        write_shards(folder, random_tensors(config), "bfloat16", shards=2)

    def tokenizer(self) -> Tokenizer:
        """A token a byte, and the special tokens."""
        alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
        tokenizer = Tokenizer(models.BPE({char: number for number, char in enumerate(alphabet)}, []))
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
        tokenizer.decoder = decoders.ByteLevel()
        tokenizer.add_special_tokens([AddedToken(name, special=True) for name in self.specials])
        return tokenizer

    def render(self, messages: Sequence[Mapping[str, str]]) -> list[int]:
        """Return what transformers makes of a conversation, with what looks like a mark in it left as text."""
        tokenizer = self.tokenizer()
        inner = PreTrainedTokenizerFast(tokenizer_object=tokenizer)  # type: ignore[no-untyped-call]
        hidden = [{**message, "content": _hide(message["content"])} for message in messages]
        text: str = inner.apply_chat_template(hidden, chat_template=self.template, tokenize=False)  # type: ignore[assignment]
        pieces = text.split(_HIDDEN)
        tokens: list[int] = []
        for piece in pieces:
            tokens += tokenizer.encode(piece, add_special_tokens=False).ids
        return tokens


_HIDDEN = "\x00"


def _hide(text: str) -> str:
    """Cut a text in front of what could be a mark, for the rendering in pieces."""
    return text.replace("|>", f"|{_HIDDEN}>").replace("think>", f"think{_HIDDEN}>")


FAMILY = (
    Relative("phi-4-mini-reasoning", MINI_SHAPE, MINI_SPECIALS, MINI_REASONING_TEMPLATE, ("<|endoftext|>", "<|end|>")),
    Relative("phi-4-mini-instruct", MINI_SHAPE, MINI_SPECIALS, MINI_TEMPLATE, ("<|endoftext|>", "<|end|>")),
    Relative("phi-4-reasoning", PHI_4_SHAPE, PHI_4_SPECIALS, PHI_4_TEMPLATE, ("<|im_end|>", "<|endoftext|>")),
    Relative("phi-4-reasoning-plus", PHI_4_SHAPE, PHI_4_SPECIALS, PHI_4_TEMPLATE, ("<|im_end|>", "<|endoftext|>")),
)
THINKING = [relative for relative in FAMILY if relative.entry.starts_in == "thinking"]


@dataclass
class Reading:
    """What a model is given to read, in order of its positions, and what it is made to say.

    Attributes:
        tokens: Of the last generation, those that the model has said itself included.
        starts_at: Where its reply begins.
        reply: What it says there, whatever it computes; then it goes on by itself.
    """

    tokens: list[int] = field(default_factory=list)
    starts_at: int = 0
    reply: Sequence[int] = ()

    def take(self, offset: int, inputs: mx.array) -> int | None:
        """Note what was read; returns the next token if it is known beforehand."""
        fed: list[int] = np.array(inputs[0]).tolist()
        self.tokens = self.tokens[:offset] + fed
        said = len(self.tokens) - self.starts_at
        return self.reply[said] if 0 <= said < len(self.reply) else None


@pytest.fixture
def reading(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> Reading:
    """Listens in between the engine and a model that has read nothing yet."""
    installed.probe.engine.submit(Unload(901))
    installed.probe.until_last(901)
    assert isinstance(installed.probe.load(installed.relative.model_id)[-1], ModelLoaded)
    heard = Reading()
    original = phi3.Model.__call__

    def call(self: Any, inputs: mx.array, cache: Any = None) -> mx.array:
        offset = cache[0].offset if cache else 0
        logits: mx.array = original(self, inputs, cache)
        said = heard.take(offset, inputs)
        if said is None:
            return logits
        return logits + mx.where(mx.arange(logits.shape[-1]) == said, 1e6, 0.0)

    monkeypatch.setattr(phi3.Model, "__call__", call)
    return heard


@pytest.fixture(scope="module", params=FAMILY, ids=lambda relative: relative.model_id)
def installed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    root = tmp_path_factory.mktemp("family")
    relative: Relative = request.param
    relative.write(root / "source")
    with EngineProbe(root / "data") as probe:
        assert isinstance(probe.install(relative.model_id, "compact", str(root / "source"))[-1], ModelInstalled)
        assert isinstance(probe.load(relative.model_id)[-1], ModelLoaded)
        yield Installed(relative, probe, library.model_dir(root / "data", relative.model_id))


@dataclass(frozen=True)
class Installed:
    """A model that has been installed from a folder and is loaded."""

    relative: Relative
    probe: EngineProbe
    folder: Path

    def ask(self, messages: Sequence[Message], sampling: Sampling = FEW, resume: Resume | None = None) -> list[Event]:
        self.probe.engine.submit(Generate(900, tuple(messages), sampling, resume))
        return self.probe.until_last(900)

    def expected(self, messages: Sequence[Message], read: Sequence[int]) -> list[int]:
        """Return what transformers renders; the list of the tools, where there is one, is taken from what was read."""
        plain: list[dict[str, str]] = [{"role": each.role, "content": each.content} for each in messages]
        relative = self.relative
        if "<|tool|>" in relative.specials and relative.token("<|tool|>") in read:
            start, end = (read.index(relative.token(mark)) for mark in ("<|tool|>", "<|/tool|>"))
            tools = relative.tokenizer().decode(list(read[start + 1 : end]))
            assert json.loads(tools), "the tools are a list in JSON"
            house = relative.entry.chat.house_prompt
            plain.insert(0, {"role": "system", "content": house, "tools": tools})
        return relative.render(plain)


def finished(events: Sequence[Event]) -> GenerationFinished:
    last = events[-1]
    assert isinstance(last, GenerationFinished), last
    return last


@pytest.mark.parametrize("messages", [[Message("user", QUESTION)], list(HISTORY)], ids=["question", "history"])
def test_the_model_reads_what_the_published_template_renders(
    installed: Installed, reading: Reading, messages: list[Message]
) -> None:
    stats = finished(installed.ask(messages)).stats
    read = reading.tokens[: stats.prompt_tokens]
    relative = installed.relative
    has_tools = "<|tool|>" in relative.specials and relative.token("<|tool|>") in read
    assert has_tools == (relative.model_id == "phi-4-mini-instruct")
    expected = installed.expected(messages, read)
    assert read == expected
    assert stats.model == relative.model_id


def test_it_says_so_many_tokens_as_it_may(installed: Installed) -> None:
    events = installed.ask([Message("user", "Go on")])
    stats = finished(events).stats
    assert stats.thinking_tokens + stats.answer_tokens == FEW.max_tokens
    assert stats.finish_reason == "length"
    channels = {event.channel for event in events if isinstance(event, TextDelta)}
    assert channels == {"thinking" if installed.relative in THINKING else "answer"}


def test_it_ends_at_each_of_its_end_tokens_and_shows_none(installed: Installed, reading: Reading) -> None:
    relative = installed.relative
    assert set(relative.stops) == set(relative.entry.chat.stop_tokens)
    reading.starts_at = finished(installed.ask([Message("user", "Go on")])).stats.prompt_tokens
    for stop in relative.stops:
        reading.reply = [*b"ok", relative.token(stop)]
        events = installed.ask([Message("user", "Go on")])
        stats = finished(events).stats
        assert stats.finish_reason == "stop", stop
        assert stats.thinking_tokens + stats.answer_tokens == 2
        shown = text_of(events, "thinking") + text_of(events, "answer")
        assert len(shown) == 2
        assert "<|" not in shown


def test_it_thinks_first_and_then_answers(installed: Installed, reading: Reading) -> None:
    """With a tag that is one token, as with one that is text."""
    relative = installed.relative
    said = relative.tokenizer().encode("<think>\nhm</think>\n\n5", add_special_tokens=False).ids
    reading.starts_at = finished(installed.ask([Message("user", "Go on")])).stats.prompt_tokens
    reading.reply = [*said, relative.token(relative.stops[0])]
    events = installed.ask([Message("user", "Go on")], Sampling(max_tokens=100))
    assert finished(events).stats.finish_reason == "stop"
    if relative in THINKING:
        assert (text_of(events, "thinking"), text_of(events, "answer")) == ("hm", "5")
    else:
        assert text_of(events, "answer") == "<think>\nhm</think>\n\n5"


def test_it_reads_what_its_calculator_has_found(installed: Installed, reading: Reading) -> None:
    relative = installed.relative
    reading.starts_at = finished(installed.ask([Message("user", "Go on")])).stats.prompt_tokens
    if not relative.entry.tools:
        assert "<|tool" not in relative.tokenizer().decode(reading.tokens, skip_special_tokens=False)
        return
    call = '[{"name": "calculator", "arguments": {"expression": "12*7"}}]'
    reading.reply = relative.tokenizer().encode(f"<|tool_call|>{call}<|/tool_call|>").ids
    finished(installed.ask([Message("user", "Go on")], Sampling(max_tokens=100)))
    after = relative.tokenizer().decode(reading.tokens[reading.starts_at :], skip_special_tokens=False)
    response = '<|end|><|tool_response|>[{"name": "calculator", "result": "84"}]<|end|><|assistant|>'
    assert after.startswith(f"<|tool_call|>{call}<|/tool_call|>{response}")


def test_a_reply_that_breaks_off_in_a_call_goes_on_from_before_it(installed: Installed, reading: Reading) -> None:
    relative, question = installed.relative, [Message("user", "Go on")]
    if not relative.entry.tools:
        return
    tokenizer = relative.tokenizer()
    call = '<|tool_call|>[{"name": "calculator", "arguments": {"expression": "12*7"}}]<|/tool_call|>'
    reading.starts_at = finished(installed.ask(question)).stats.prompt_tokens
    said = tokenizer.encode(f"So {call}").ids
    for length in (len("So ") + 1, len("So ") + 20, len(said) - 1, len(said)):
        reading.reply = said
        events = installed.ask(question, Sampling(max_tokens=length))
        assert finished(events).stats.finish_reason == "length"
        known = Resume(text_of(events, "thinking"), text_of(events, "answer"))
        assert known == Resume("", "So ")
        for resume, before in ((known, "So "), (replace(known, answer="So"), "So")):
            reading.reply = ()
            read = finished(installed.ask(question, FEW, resume)).stats.prompt_tokens
            assert tokenizer.decode(reading.tokens[reading.starts_at : read], skip_special_tokens=False) == before


def test_it_is_built_as_its_config_says(installed: Installed) -> None:
    model: Any = load_model(installed.folder)[0]
    shape = installed.relative.shape
    assert isinstance(model, LongRopeModel) == (shape["rope_scaling"] is not None)
    assert hasattr(model, "lm_head") == (not shape.get("tie_word_embeddings", True))
    attention = model.layers[0].self_attn
    assert attention.n_heads // attention.n_kv_heads == (4 if shape is PHI_4_SHAPE else 3)


@pytest.mark.parametrize("length", [1, 40, 700])
def test_plain_rotary_embeddings_are_those_of_mlx_lm(tmp_path: Path, length: int) -> None:
    """Phi-4-reasoning has neither LongRoPE nor a limit at which anything would change."""
    from mlx_lm.utils import load_model as load_with_mlx_lm  # noqa: PLC0415

    FAMILY[2].write(tmp_path / "source")
    ours: Any = load_model(tmp_path / "source")[0]
    theirs: Any = load_with_mlx_lm(tmp_path / "source")[0]
    theirs.set_dtype(mx.float32)
    tokens = mx.array(np.random.default_rng(1).integers(0, 256, (1, length)))
    expected = np.array(theirs(tokens)[0])
    assert np.abs(np.array(ours(tokens)[0]) - expected).max() <= 1e-4
    cache = make_cache(ours, length)
    for start in range(0, length, 33):
        logits = ours(tokens[:, start : start + 33], cache)
    assert np.abs(np.array(logits[0, -1]) - expected[-1]).max() <= 1e-4
