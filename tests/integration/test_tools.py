"""A whole reply with a calculator: the model calls, the child calculates, the model answers."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from tokenizers import AddedToken, Tokenizer

from models.catalog import PHI_MINI
from models.loading import load_model
from models.messages import Channel, Sampling
from models.reply import Reply, ReplyStats
from models.text_encoder import TextEncoder
from models.tokenizer import backend_of, load_tokenizer
from models.tools.calculator import Calculator, calculator_tool
from models.tools.format import ToolMarkup
from models.tools.loop import ToolLoop
from tests.integration.scripted_model import Script, ScriptedModel
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.unit.models.tools.marks import MARKS

PROMPT = [10, 11, 12]
END = 258
VOCABULARY = 272
ENDLESS = "expand((a + b + c + d + x + y)^60)"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small random checkpoint whose tokenizer has the marks of tools."""
    folder = tmp_path_factory.mktemp("tools") / "checkpoint"
    write_checkpoint(folder, vocab_size=VOCABULARY)
    file = folder / "tokenizer.json"
    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.add_special_tokens([AddedToken(mark, special=True) for mark in MARKS])
    tokenizer.save(str(file))
    return folder


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Any:
    return load_tokenizer(folder, [256, END])


@pytest.fixture(scope="module")
def calculator() -> Iterator[Calculator]:
    with Calculator() as calculator:
        yield calculator


@pytest.fixture(scope="module")
def markup(tokenizer: Any, calculator: Calculator) -> ToolMarkup:
    backend = backend_of(tokenizer)
    markup = ToolMarkup.of(TextEncoder(backend), backend, PHI_MINI, [calculator_tool(calculator)])
    assert markup is not None
    return markup


class Conversation:
    """Runs replies and keeps what they gave out."""

    def __init__(self, tokenizer: Any, markup: ToolMarkup) -> None:
        self.tokenizer = tokenizer
        self.markup = markup
        self.deltas: list[tuple[Channel, str]] = []
        self.is_cancelled: Callable[[], bool] = lambda: False
        self.reply: Reply | None = None

    def run(self, model: Any, prompt: list[int], max_tokens: int = 2000) -> ReplyStats:
        self.reply = Reply(
            model,
            self.tokenizer,
            "answer",
            on_delta=lambda channel, text, _: self.deltas.append((channel, text)),
            on_prefill=lambda *_: None,
            is_cancelled=self.is_cancelled,
            tools=ToolLoop(self.markup, self.is_cancelled),
        )
        return self.reply.run(prompt, Sampling(max_tokens=max_tokens))

    def text(self, channel: Channel) -> str:
        return "".join(text for name, text in self.deltas if name == channel)

    def encode(self, text: str) -> list[int]:
        tokens: list[int] = self.tokenizer.encode(text, add_special_tokens=False)
        return tokens

    def read_by_the_model(self) -> str:
        """Everything in the sequence after the prompt, marks included."""
        assert self.reply is not None
        return str(backend_of(self.tokenizer).decode(self.reply.sequence[len(PROMPT) :], skip_special_tokens=False))

    def says(self, *parts: str) -> Script:
        """Return a script that says a part, reads a response, says the next one; then the end."""
        assistant = self.encode("<|assistant|>")[0]
        spoken = [[*self.encode(part), END] for part in parts]

        def script(seen: list[int]) -> int:
            turn = seen.count(assistant)
            begun = len(seen) - seen[::-1].index(assistant) if turn else len(PROMPT)
            said = len(seen) - begun
            part = spoken[min(turn, len(spoken) - 1)]
            return part[said] if 0 <= said < len(part) else END

        return script

    def script(self, *parts: str) -> ScriptedModel:
        return ScriptedModel(self.says(*parts), VOCABULARY)


@pytest.fixture
def conversation(tokenizer: Any, markup: ToolMarkup) -> Conversation:
    return Conversation(tokenizer, markup)


def call(expression: str) -> str:
    calls = [{"name": "calculator", "arguments": {"expression": expression}}]
    return f"<|tool_call|>{json.dumps(calls)}<|/tool_call|>"


def test_the_model_calls_reads_the_result_and_answers(conversation: Conversation) -> None:
    stats = conversation.run(conversation.script(call("12*7"), "It is 84."), PROMPT)
    assert conversation.text("answer") == "It is 84."
    assert conversation.text("thinking") == "calculator: 12*7 → 84\n"
    assert stats.finish_reason == "stop"
    assert conversation.read_by_the_model() == (
        call("12*7") + '<|end|><|tool_response|>[{"name": "calculator", "result": "84"}]<|end|><|assistant|>'
        "It is 84.<|end|>"
    )
    assert stats.context_tokens >= len(PROMPT) + stats.thinking_tokens + stats.answer_tokens


def test_text_before_a_call_stays_and_calls_follow_each_other(conversation: Conversation) -> None:
    conversation.run(conversation.script("Let me see. " + call("2^10"), call("1024/3"), "About 341."), PROMPT)
    assert conversation.text("answer") == "Let me see. About 341."
    assert conversation.text("thinking").splitlines() == [
        "calculator: 2^10 → 1024",
        "calculator: 1024/3 → 1024/3 ≈ 341.333333333333",
    ]


def test_what_can_not_be_calculated_is_told_to_the_model_and_the_person(conversation: Conversation) -> None:
    hostile = "__import__('os').system('true')"
    conversation.run(conversation.script(call(hostile), "I can't."), PROMPT)
    assert conversation.text("answer") == "I can't."
    assert "can't be read" in conversation.text("thinking")
    assert '"error": "“_” can\'t be read.' in conversation.read_by_the_model()


def test_nonsense_between_the_marks_is_told_to_the_model(conversation: Conversation) -> None:
    conversation.run(conversation.script("<|tool_call|>calculator(1+1)<|/tool_call|>", "Two."), PROMPT)
    assert conversation.text("answer") == "Two."
    assert "not valid JSON" in conversation.read_by_the_model()


def test_a_call_that_never_closes_is_text_of_the_answer(conversation: Conversation) -> None:
    stats = conversation.run(conversation.script('So <|tool_call|>[{"name"'), PROMPT)
    assert conversation.text("answer") == 'So [{"name"'
    assert conversation.text("thinking") == ""
    assert stats.finish_reason == "stop"


def test_the_marks_are_never_shown(conversation: Conversation) -> None:
    conversation.run(conversation.script("<|/tool_call|>" + call("1+1"), "2<|/tool_call|>."), PROMPT)
    shown = conversation.text("answer") + conversation.text("thinking")
    assert "<|" not in shown
    assert conversation.text("answer") == "2."


def test_a_model_that_only_calls_comes_to_an_end(conversation: Conversation) -> None:
    stats = conversation.run(conversation.script(call("1+1")), PROMPT)
    assert stats.finish_reason == "stop"
    assert conversation.text("thinking").count("→ 2\n") == 5
    assert "No more than 5 calls" in conversation.text("thinking")
    assert "calculator" in conversation.text("answer")


def test_a_call_that_is_broken_off_is_not_shown(conversation: Conversation) -> None:
    """When the reply goes on, the model writes it again."""
    stats = conversation.run(conversation.script("So " + call("1+1")), PROMPT, max_tokens=20)
    assert stats.finish_reason == "length"
    assert conversation.text("answer") == "So "
    assert conversation.text("thinking") == ""


def test_a_call_whose_result_nobody_could_read_is_not_carried_out(conversation: Conversation) -> None:
    length = len(conversation.encode(call("1+1")))
    stats = conversation.run(conversation.script(call("1+1")), PROMPT, max_tokens=length)
    assert stats.finish_reason == "length"
    assert (conversation.text("answer"), conversation.text("thinking")) == ("", "")


def test_stop_while_the_calculator_runs_ends_the_reply_at_once(
    conversation: Conversation, calculator: Calculator
) -> None:
    calculator.close()
    others = psutil.Process().children()
    calculator.evaluate("1+1")
    (child,) = (each for each in psutil.Process().children() if each not in others)
    model = conversation.script(call(ENDLESS), "Never.")
    busy: list[float] = []

    def is_cancelled() -> bool:
        # The tokens are written first; then the child is busy for a while.
        if child.cpu_times().user > started_cpu + 0.2:
            busy.append(time.monotonic())
        return bool(busy)

    started_cpu = child.cpu_times().user
    conversation.is_cancelled = is_cancelled
    stats = conversation.run(model, PROMPT)
    assert time.monotonic() - busy[0] < 2.5  # it would have calculated for 5
    assert stats.finish_reason == "cancelled"
    assert not child.is_running()
    assert conversation.text("answer") == ""


def test_after_a_stop_the_next_call_is_calculated(conversation: Conversation) -> None:
    conversation.run(conversation.script(call("6*7"), "42."), PROMPT)
    assert conversation.text("answer") == "42."


def test_a_real_model_reads_a_result_as_if_it_had_been_in_the_prompt(
    conversation: Conversation, folder: Path, tokenizer: Any
) -> None:
    model, _, _ = load_model(folder)
    prompt = conversation.encode("<|user|>12*7<|end|><|assistant|>")
    # A random model doesn't call; these tokens stand for what it would have written.
    forced = Forced(model, conversation.encode(call("12*7")), len(prompt))
    conversation.run(forced, prompt, max_tokens=len(forced.tokens) + 12)
    assert conversation.reply is not None
    with_result = conversation.reply.sequence
    first = conversation.text("answer")
    assert "calculator: 12*7 → 84" in conversation.text("thinking")
    response = conversation.encode(
        '<|end|><|tool_response|>[{"name": "calculator", "result": "84"}]<|end|><|assistant|>'
    )
    read = [*prompt, *forced.tokens, *response]
    assert with_result[: len(read)] == read
    again = Conversation(tokenizer, conversation.markup)
    again.run(load_model(folder)[0], read, max_tokens=12)
    assert again.text("answer") == first


class Forced:
    """A real model that is made to write certain tokens first."""

    def __init__(self, model: Any, tokens: list[int], begin: int) -> None:
        self._model = model
        self.tokens = tokens
        self._begin = begin

    def __getattr__(self, name: str) -> Any:
        return getattr(self._model, name)

    def __call__(self, inputs: Any, cache: Any) -> Any:
        before = cache[0].offset
        logits = self._model(inputs, cache=cache)
        where = before + inputs.shape[1] - self._begin
        if 0 <= where < len(self.tokens):
            logits[:, -1, self.tokens[where]] = 1e4
        return logits
