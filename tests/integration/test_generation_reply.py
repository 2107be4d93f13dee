"""A whole reply: channels, thinking budget, incomplete characters, statistics. The model is scripted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from models.catalog import StartsIn
from models.messages import Channel, Sampling
from models.reply import Reply, ReplyStats
from models.reply_text import CLOSE_THINKING
from models.tokenizer import load_tokenizer
from tests.integration.scripted_model import Script, ScriptedModel, says

PROMPT = [10, 11, 12]
END = 258


@pytest.fixture(scope="module")
def tokenizer(tiny_folder: Path) -> Any:
    return load_tokenizer(tiny_folder, [256, END])


class Told:
    """What a reply gave out."""

    def __init__(self) -> None:
        self.deltas: list[tuple[Channel, str, int]] = []
        self.prefill: list[tuple[int, int]] = []

    def text(self, channel: Channel) -> str:
        return "".join(text for name, text, _ in self.deltas if name == channel)

    def tokens(self, channel: Channel) -> int:
        return sum(count for name, _, count in self.deltas if name == channel)


def run(
    tokenizer: Any, script: Script, sampling: Sampling, starts_in: StartsIn = "undecided", cancel_after: int = 10**9
) -> tuple[ReplyStats, Told]:
    told = Told()
    return reply_of(tokenizer, script, told, starts_in, cancel_after).run(PROMPT, sampling), told


def reply_of(
    tokenizer: Any, script: Script, told: Told, starts_in: StartsIn = "undecided", cancel_after: int = 10**9
) -> Reply:
    asked = iter(range(10**9))
    model: Any = ScriptedModel(script)
    return Reply(
        model,
        tokenizer,
        starts_in,
        on_delta=lambda channel, text, tokens: told.deltas.append((channel, text, tokens)),
        on_prefill=lambda done, total, _: told.prefill.append((done, total)),
        is_cancelled=lambda: next(asked) >= cancel_after,
    )


def saying(tokenizer: Any, text: str) -> Script:
    return says(text, lambda part: tokenizer.encode(part, add_special_tokens=False), len(PROMPT), END)


def test_thoughts_and_answer_go_to_their_channels(tokenizer: Any) -> None:
    script = saying(tokenizer, "<think>\n2 + 3 is 5</think>\n\nIt is 5.")
    stats, told = run(tokenizer, script, Sampling(max_tokens=200))
    assert told.text("thinking") == "2 + 3 is 5"
    assert told.text("answer") == "It is 5."
    assert stats.finish_reason == "stop"
    assert (stats.thinking_tokens, stats.answer_tokens) == (told.tokens("thinking"), told.tokens("answer"))
    # Tags count as thinking; the two newlines after the closer as answer.
    assert stats.thinking_tokens == len("<think>\n2 + 3 is 5</think>")
    assert stats.answer_tokens == len("\n\nIt is 5.")
    assert stats.context_tokens == len(PROMPT) + stats.thinking_tokens + stats.answer_tokens
    assert told.prefill[-1] == (3, 3)


@pytest.mark.parametrize("end", [256, END])
def test_every_end_token_of_the_generation_config_ends_the_reply(tokenizer: Any, end: int) -> None:
    script = says("ok", lambda text: list(tokenizer.encode(text, add_special_tokens=False)), len(PROMPT), end)
    stats, told = run(tokenizer, script, Sampling(max_tokens=50))
    assert (told.text("answer"), stats.finish_reason, stats.answer_tokens) == ("ok", "stop", 2)


def test_characters_of_several_tokens_are_never_shown_in_part(tokenizer: Any) -> None:
    text = "日本語 ∫ 😀 é"
    _, told = run(tokenizer, saying(tokenizer, text), Sampling(max_tokens=100))
    assert told.text("answer") == text
    assert all("\ufffd" not in delta for _, delta, _ in told.deltas)


def test_a_reply_that_is_cut_off_ends_with_length(tokenizer: Any) -> None:
    stats, told = run(tokenizer, saying(tokenizer, "12345678"), Sampling(max_tokens=5))
    assert (told.text("answer"), stats.finish_reason) == ("12345", "length")


def test_a_partial_tag_at_the_end_is_text(tokenizer: Any) -> None:
    stats, told = run(tokenizer, saying(tokenizer, "a </thi"), Sampling(max_tokens=50))
    assert told.text("answer") == "a </thi"
    assert stats.answer_tokens == told.tokens("answer") == 7


def test_a_spent_budget_closes_the_thoughts_and_the_answer_follows(tokenizer: Any) -> None:
    closer = tokenizer.encode(CLOSE_THINKING, add_special_tokens=False)
    answer = tokenizer.encode("So 7.", add_special_tokens=False)

    def script(seen: list[int]) -> int:
        where = [i for i in range(len(seen)) if seen[i : i + len(closer)] == closer]
        if not where:
            return 33
        said = len(seen) - where[0] - len(closer)
        return int(answer[said]) if said < len(answer) else END

    stats, told = run(tokenizer, script, Sampling(max_tokens=300, thinking_budget=20), "thinking")
    assert stats.thinking_tokens == 20
    assert told.text("thinking").rstrip("\n") == tokenizer.decode([33]) * 20
    assert told.text("answer") == "So 7."
    assert stats.finish_reason == "stop"
    assert stats.context_tokens == len(PROMPT) + 20 + len(closer) + 5


def test_the_budget_leaves_an_answer_alone(tokenizer: Any) -> None:
    script = saying(tokenizer, "<think>\nhm</think>\n\n" + "long answer " * 5)
    stats, told = run(tokenizer, script, Sampling(max_tokens=300, thinking_budget=30))
    assert told.text("answer") == "long answer " * 5
    assert stats.finish_reason == "stop"


def test_cancelling_gives_out_what_was_held_back(tokenizer: Any) -> None:
    script = saying(tokenizer, "abc</thinking")
    stats, told = run(tokenizer, script, Sampling(max_tokens=300), cancel_after=12)
    assert stats.finish_reason == "cancelled"
    assert told.text("answer") == "abc</thinking"[: stats.answer_tokens]


def test_an_error_in_the_middle_takes_no_text_with_it(tokenizer: Any) -> None:
    """Deltas are joined for some milliseconds, and a possible tag is held back: both must come out."""
    said = saying(tokenizer, "abc" * 10 + "</thin")
    length = len("abc" * 10 + "</thin")

    def script(seen: list[int]) -> int | Sequence[int]:
        # One token is computed ahead: when this is reached, the one before it has not been given out.
        if len(seen) - len(PROMPT) == length:
            raise RuntimeError("[METAL] Command buffer execution failed")
        return said(seen)

    told = Told()
    with pytest.raises(RuntimeError, match="METAL"):
        reply_of(tokenizer, script, told).run(PROMPT, Sampling(max_tokens=300))
    assert told.text("answer") == ("abc" * 10 + "</thin")[:-1]
    assert told.tokens("answer") == length - 1


def test_an_error_in_giving_text_out_does_not_hide_the_first(tokenizer: Any) -> None:
    def script(seen: list[int]) -> int:
        raise RuntimeError("[METAL] Command buffer execution failed")

    def broken() -> None:
        raise ZeroDivisionError

    reply = reply_of(tokenizer, script, Told())
    reply._finish_text = broken  # type: ignore[method-assign]
    with pytest.raises(RuntimeError, match="METAL"):
        reply.run(PROMPT, Sampling(max_tokens=300))


def test_deltas_are_joined_for_25_ms_and_the_first_comes_at_once(
    tokenizer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = iter(range(10**9))  # a token each 2 ms, as nearly as binary fractions have it
    monkeypatch.setattr("models.reply_text.perf_counter", lambda: next(ticks) / 512)
    _, told = run(tokenizer, saying(tokenizer, "x" * 500), Sampling(max_tokens=300), "answer")
    sizes = [tokens for _, _, tokens in told.deltas]
    assert sizes[0] == 1
    assert set(sizes[1:-1]) == {13}
    assert sum(sizes) == 300


def test_no_tokens_at_all(tokenizer: Any) -> None:
    stats, told = run(tokenizer, saying(tokenizer, ""), Sampling(max_tokens=10))
    assert (stats.finish_reason, stats.answer_tokens, stats.thinking_tokens) == ("stop", 0, 0)
    assert told.deltas == []
    assert stats.generation_tps == 0.0
