"""Thoughts under control: closed in the middle, bounded while they come, kept from opening again. Scripted models."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer

from models.catalog import StartsIn
from models.messages import AnswerNow, Channel, ClosedBy, Sampling, Steering, ThinkingBudget
from models.reply import Reply, ReplyStats
from models.reply_text import CLOSE_THINKING, EMPTY_THINKING
from models.steering import SteeringState
from models.tokenizer import load_tokenizer
from tests.integration.scripted_model import Script, ScriptedModel
from tests.integration.tiny_checkpoint import write_checkpoint

PROMPT = [10, 11, 12]
END = 258
THOUGHTS = "Is 日本 3 < 5? Yes 😀, so \\frac12é"


@pytest.fixture(scope="module")
def tokenizer(tiny_folder: Path) -> Any:
    """One token a byte: a tag is cut anywhere, and a character too."""
    return load_tokenizer(tiny_folder, [256, END])


@pytest.fixture(scope="module")
def tag_tokenizer(tiny_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The same with tags of one token each, as Phi-4-reasoning has them."""
    folder = tmp_path_factory.mktemp("tags")
    tokenizer = Tokenizer.from_file(str(tiny_folder / "tokenizer.json"))
    tokenizer.add_tokens(["<think>", "</think>"])
    tokenizer.save(str(folder / "tokenizer.json"))
    return load_tokenizer(folder, [256, END])


@pytest.fixture(scope="module")
def spaced_tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """One that joins a space with the sign that begins a tag."""
    folder = tmp_path_factory.mktemp("spaced") / "checkpoint"
    write_checkpoint(folder)
    file = folder / "tokenizer.json"
    fields = json.loads(file.read_text())
    # In the place of a byte that no text has.
    fields["model"]["vocab"]["\u0120<"] = fields["model"]["vocab"].pop("\u00ff")
    fields["model"]["merges"] = [["\u0120", "<"]]
    file.write_text(json.dumps(fields))
    return load_tokenizer(folder, [256, END])


class Run:
    """One reply of a scripted model, with what it gave out; every token is followed by `after(how many there are)`."""

    def __init__(
        self,
        tokenizer: Any,
        script: Script,
        sampling: Sampling,
        starts_in: StartsIn = "thinking",
        resumes_in: Channel | None = None,
        context_tokens: int = 10_000,
    ) -> None:
        self.deltas: list[tuple[Channel, str, int]] = []
        self.steering = SteeringState()
        self.after: Callable[[int], object] = lambda _: None
        self.loops = 0
        self._asked = 0
        self._sampling = sampling
        self._tokenizer = tokenizer
        self.model = ScriptedModel(script)
        model: Any = self.model
        self.reply = Reply(
            model,
            tokenizer,
            starts_in,
            on_delta=lambda channel, text, tokens: self.deltas.append((channel, text, tokens)),
            on_prefill=lambda *_: None,
            is_cancelled=self._look,
            steering=self.steering,
            on_loop=self._count_loop,
            resumes_in=resumes_in,
            context_tokens=context_tokens,
        )

    def steer(self, steering: Steering, at: int) -> Run:
        """Say something after so many tokens."""
        self.after = lambda count: self.steering.give(steering) if count == at else None
        return self

    def go(self) -> ReplyStats:
        stats = self.reply.run(PROMPT, self._sampling)
        # Whatever happens, the cache holds exactly what the reply says it does.
        assert self.model.caches[0].tokens == self.reply.sequence
        assert "\ufffd" not in self.text("thinking") + self.text("answer")
        assert stats.thinking_tokens == self.tokens("thinking")
        assert stats.answer_tokens == self.tokens("answer")
        return stats

    def text(self, channel: Channel) -> str:
        return "".join(text for name, text, _ in self.deltas if name == channel)

    def tokens(self, channel: Channel) -> int:
        return sum(count for name, _, count in self.deltas if name == channel)

    @property
    def said(self) -> str:
        """All that the model has read and written behind the prompt."""
        return str(self._tokenizer.decode(self.reply.sequence[len(PROMPT) :]))

    def _look(self) -> bool:
        generated = len(self.model.caches[0].tokens) - len(PROMPT) if self.model.caches else 0
        self.after(generated)
        return False

    def _count_loop(self) -> None:
        self.loops += 1


def thinker(tokenizer: Any, thoughts: str, answer: str) -> Script:
    """A model that thinks, closes its thoughts unless that has been done for it, and answers."""
    begun = tokenizer.encode(f"{thoughts}</think>", add_special_tokens=False)
    said_then = tokenizer.encode(f"\n\n{answer}", add_special_tokens=False)

    def script(seen: list[int]) -> int:
        _, closer, after = tokenizer.decode(seen[len(PROMPT) :]).partition("</think>")
        if not closer:
            return int(begun[min(len(seen) - len(PROMPT), len(begun) - 1)])
        given = len(tokenizer.encode(after, add_special_tokens=False))
        return int(said_then[given]) if given < len(said_then) else END

    return script


def reopener(tokenizer: Any, lines: Sequence[str], tag: str = "<think>\nhm") -> Script:
    """A model that would rather think again at the beginning of each line of its answer than say the line."""

    def first_token(text: str) -> int:
        return int(tokenizer.encode(text, add_special_tokens=False)[0])

    def script(seen: list[int]) -> Sequence[int]:
        _, closer, after = tokenizer.decode(seen[len(PROMPT) :]).rpartition("</think>")
        if not closer:
            return [first_token("x")]
        *done, line = after.lstrip("\n").split("\n")
        wanted = [tag, f"{lines[len(done)]}\n"] if len(done) < len(lines) else []
        firsts = [first_token(text[len(line) :]) for text in wanted if text.startswith(line)]
        return firsts or [END]

    return script


# --- answer now -----------------------------------------------------------------------------------


@pytest.mark.parametrize("at", range(1, len((THOUGHTS + "</think>\n").encode())))
def test_the_answer_comes_whenever_it_is_asked_for(tokenizer: Any, at: int) -> None:
    """In the middle of a character, of a sign that may begin a tag, of the closing tag itself."""
    run = Run(tokenizer, thinker(tokenizer, THOUGHTS, "So 7."), Sampling(max_tokens=300)).steer(AnswerNow(), at)
    stats = run.go()
    assert run.said.count("</think>") == 1
    assert run.text("answer") == "So 7."
    assert THOUGHTS.startswith(run.text("thinking").rstrip("\n"))
    assert stats.finish_reason == "stop"
    assert stats.ended_in == "answer"
    closed_itself = at >= len((THOUGHTS + "</think>").encode())
    assert stats.thinking_closed_by == ("model" if closed_itself else "person")
    # A character or a tag that has begun is waited for, and nothing else.
    assert stats.thinking_tokens <= at + 3


@pytest.mark.parametrize("starts_in", ["thinking", "undecided"])
def test_asked_for_before_the_first_token_there_are_no_thoughts(tokenizer: Any, starts_in: StartsIn) -> None:
    run = Run(tokenizer, thinker(tokenizer, THOUGHTS, "So 7."), Sampling(max_tokens=300), starts_in)
    run.steering.give(AnswerNow())
    stats = run.go()
    assert run.said.startswith(EMPTY_THINKING)
    assert (run.text("thinking"), run.text("answer")) == ("", "So 7.")
    assert stats.thinking_closed_by == "person"


def test_asked_for_while_the_prompt_is_read_it_holds_too(tokenizer: Any) -> None:
    run = Run(tokenizer, thinker(tokenizer, THOUGHTS, "So 7."), Sampling(max_tokens=300))
    run.after = lambda _: run.steering.give(AnswerNow())
    stats = run.go()
    assert run.text("answer") == "So 7."
    assert stats.thinking_tokens == 1


def test_asked_for_in_the_answer_nothing_happens(tokenizer: Any) -> None:
    plain = Run(tokenizer, thinker(tokenizer, "hm", "A long answer."), Sampling(max_tokens=300))
    steered = Run(tokenizer, thinker(tokenizer, "hm", "A long answer."), Sampling(max_tokens=300))
    steered.steer(AnswerNow(), at=15)
    plain.go()
    stats = steered.go()
    assert steered.said == plain.said
    assert stats.thinking_closed_by == "model"


def test_a_model_that_does_not_think_takes_no_notice(tokenizer: Any) -> None:
    script = thinker(tokenizer, "abc", "def")
    run = Run(tokenizer, script, Sampling(max_tokens=5, thinking_budget=0), "answer")
    stats = run.go()
    assert (run.said, run.text("answer")) == ("abc</", "abc</")
    assert stats.thinking_closed_by == ""


# --- budgets --------------------------------------------------------------------------------------


@pytest.mark.parametrize("starts_in", ["thinking", "undecided"])
def test_a_budget_of_0_is_an_empty_block_before_the_first_token(tokenizer: Any, starts_in: StartsIn) -> None:
    run = Run(tokenizer, thinker(tokenizer, THOUGHTS, "So 7."), Sampling(max_tokens=9, thinking_budget=0), starts_in)
    stats = run.go()
    assert run.said.startswith(EMPTY_THINKING)
    assert run.deltas
    assert (run.text("thinking"), run.text("answer")) == ("", "So 7.")
    assert (stats.thinking_tokens, stats.answer_tokens) == (0, 5)
    assert stats.thinking_closed_by == "budget"
    assert stats.context_tokens == len(PROMPT) + len(EMPTY_THINKING) + 5


@pytest.mark.parametrize(
    ("planned", "said", "at", "thinking"),
    [
        (10, ThinkingBudget(40), 5, 40),
        (10, ThinkingBudget(None), 5, 60 + len("</think>")),
        (None, ThinkingBudget(20), 5, 20),
        (40, ThinkingBudget(20), 5, 20),
        (40, ThinkingBudget(3), 5, 6),
        (None, ThinkingBudget(0), 5, 6),
    ],
)
def test_a_budget_can_be_changed_while_the_model_thinks(
    tokenizer: Any, planned: int | None, said: Steering, at: int, thinking: int
) -> None:
    run = Run(tokenizer, thinker(tokenizer, "x" * 60, "So 7."), Sampling(max_tokens=300, thinking_budget=planned))
    stats = run.steer(said, at).go()
    # It is looked at behind each token; what is said at one holds from the next.
    assert stats.thinking_tokens in (thinking, thinking - 1)
    assert run.text("answer") == "So 7."
    closed_by: ClosedBy = "model" if thinking > 60 else "budget"
    assert stats.thinking_closed_by == closed_by


def test_a_budget_that_is_not_spent_changes_nothing(tokenizer: Any) -> None:
    free = Run(tokenizer, thinker(tokenizer, THOUGHTS, "So 7."), Sampling(max_tokens=300))
    bound = Run(tokenizer, thinker(tokenizer, THOUGHTS, "So 7."), Sampling(max_tokens=300, thinking_budget=100))
    assert (free.go().thinking_closed_by, bound.go().thinking_closed_by) == ("model", "model")
    assert free.said == bound.said


def test_out_of_tokens_while_thinking_is_said_as_such(tokenizer: Any) -> None:
    for budget in (None, 20, 30):
        sampling = Sampling(max_tokens=20, thinking_budget=budget)
        stats = Run(tokenizer, thinker(tokenizer, "x" * 60, "So 7."), sampling).go()
        assert (stats.finish_reason, stats.ended_in, stats.thinking_closed_by) == ("length", "thinking", "")


def test_an_answer_that_is_cut_off_ended_in_the_answer(tokenizer: Any) -> None:
    stats = Run(tokenizer, thinker(tokenizer, "hm", "A long answer."), Sampling(max_tokens=15)).go()
    assert (stats.finish_reason, stats.ended_in, stats.thinking_closed_by) == ("length", "answer", "model")


@pytest.mark.parametrize("room", range(20, 34))
def test_nothing_that_is_written_for_the_model_outgrows_its_context(tokenizer: Any, room: int) -> None:
    run = Run(
        tokenizer,
        thinker(tokenizer, "x" * 60, "So 7."),
        Sampling(max_tokens=60, thinking_budget=12),
        context_tokens=len(PROMPT) + room,
    )
    stats = run.go()
    assert len(run.reply.sequence) <= len(PROMPT) + room
    closed = room > 12 + len(CLOSE_THINKING)
    assert stats.ended_in == ("answer" if closed else "thinking")
    whole = room >= 12 + len(CLOSE_THINKING) + len("So 7.") + 1
    assert stats.finish_reason == ("stop" if whole else "length")


# --- thoughts that open again ---------------------------------------------------------------------


@pytest.mark.parametrize("sampling", [Sampling(max_tokens=400, thinking_budget=4), Sampling(max_tokens=400)])
def test_thoughts_that_were_closed_are_not_opened_again(tokenizer: Any, sampling: Sampling) -> None:
    run = Run(tokenizer, reopener(tokenizer, ["So 7.", "It is 7.", "Yes."]), sampling)
    if sampling.thinking_budget is None:
        run.steer(AnswerNow(), at=4)
    stats = run.go()
    assert run.text("answer") == "So 7.\nIt is 7.\nYes.\n"
    assert "<think>" not in run.said
    assert run.text("thinking").strip("x\n") == ""
    assert (stats.finish_reason, stats.ended_in) == ("stop", "answer")


def test_with_no_thoughts_asked_for_none_are_opened(tokenizer: Any) -> None:
    run = Run(tokenizer, reopener(tokenizer, ["So 7.", "Yes."]), Sampling(max_tokens=400, thinking_budget=0))
    run.go()
    assert (run.text("thinking"), run.text("answer")) == ("", "So 7.\nYes.\n")


def test_a_tag_of_one_token_is_not_opened_again_either(tag_tokenizer: Any) -> None:
    assert len(tag_tokenizer.encode("<think>", add_special_tokens=False)) == 1
    script = reopener(tag_tokenizer, ["So 7.", "Yes."])
    run = Run(tag_tokenizer, script, Sampling(max_tokens=400, thinking_budget=4))
    run.model.args.vocab_size = 264
    stats = run.go()
    assert run.text("answer") == "So 7.\nYes.\n"
    assert "<think>" not in run.said
    assert stats.finish_reason == "stop"


def test_what_a_token_says_before_it_begins_a_tag_is_said_once(spaced_tokenizer: Any) -> None:
    tokenizer = spaced_tokenizer
    script = reopener(tokenizer, [" So 7.", " Yes."], tag=" <think>\nhm")
    run = Run(tokenizer, script, Sampling(max_tokens=400, thinking_budget=4))
    run.go()
    assert run.text("answer") == " So 7.\n Yes.\n"
    assert run.said.endswith(" So 7.\n Yes.\n<|end|>"), "what was given out is what the model has read"


@pytest.mark.parametrize("line", ["<thin air>", "<", "< 5 is what x is.", "3 <think> 4"])
def test_a_line_that_only_looks_like_a_tag_is_left_alone(tokenizer: Any, line: str) -> None:
    script = thinker(tokenizer, "x" * 60, f"So.\n{line}\nYes.")
    run = Run(tokenizer, script, Sampling(max_tokens=300, thinking_budget=4))
    run.go()
    assert run.text("answer") == f"So.\n{line}\nYes."


def test_a_model_that_closed_its_thoughts_itself_may_open_them_again(tokenizer: Any) -> None:
    run = Run(tokenizer, thinker(tokenizer, "hm", "No.\n<think>\nhm"), Sampling(max_tokens=300))
    stats = run.go()
    assert run.text("thinking") == "hmhm"
    assert stats.ended_in == "thinking"


def test_nor_may_it_once_the_answer_was_asked_for_in_the_answer(tokenizer: Any) -> None:
    run = Run(tokenizer, thinker(tokenizer, "hm", "No.\n<think>\nhm"), Sampling(max_tokens=300))
    stats = run.steer(AnswerNow(), at=len("hm</think>\n\nNo")).go()
    assert run.text("thinking") == "hm"
    assert "<think>" not in run.said
    assert (stats.ended_in, stats.thinking_closed_by) == ("answer", "model")


def stubborn(tokenizer: Any) -> Script:
    """A model that opens its thoughts at every line, and gives a new line rather than anything else."""
    tag, newline, x = (tokenizer.encode(text, add_special_tokens=False) for text in ("<think>", "\n", "x"))

    def script(seen: list[int]) -> list[int]:
        said = tokenizer.decode(seen[len(PROMPT) :])
        if "</think>" not in said:
            return [int(x[0])]
        line = said.rpartition("\n")[2]
        return [int(tag[len(line)]), int(newline[0])] if len(line) < len(tag) else [int(x[0])]

    return script


@pytest.mark.parametrize(("budget", "closed_by"), [(4, "budget"), (None, "person")])
def test_a_model_that_will_not_leave_off_thinking_comes_to_an_end(
    tokenizer: Any, budget: int | None, closed_by: ClosedBy
) -> None:
    run = Run(tokenizer, stubborn(tokenizer), Sampling(max_tokens=100_000, thinking_budget=budget))
    if budget is None:
        run.steer(AnswerNow(), at=4)
    stats = run.go()
    assert (stats.finish_reason, stats.ended_in) == ("length", "thinking"), "it hasn't answered of itself"
    assert stats.thinking_closed_by == closed_by, "it was kept from thinking, and still ended so"
    assert run.text("thinking").strip("x\n") == ""
    assert run.text("answer").strip("\n") == ""
    assert run.said.count("</think>") <= 8


def test_where_a_cache_cannot_be_cut_the_thoughts_are_closed_again(
    tokenizer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.integration.scripted_model.ScriptedCache.is_trimmable", lambda _: False)
    again = tokenizer.encode("<think>\n", add_special_tokens=False)
    answer = tokenizer.encode("So 7.", add_special_tokens=False)

    def script(seen: list[int]) -> int:
        said = tokenizer.decode(seen[len(PROMPT) :])
        blocks, after = said.count("</think>"), said.rpartition("</think>")[2].removeprefix("\n\n")
        if blocks == 1:
            return int(again[min(len(after), len(again) - 1)])
        if blocks == 2:
            return int(answer[len(after)]) if len(after) < len(answer) else END
        return int(tokenizer.encode("x", add_special_tokens=False)[0])

    run = Run(tokenizer, script, Sampling(max_tokens=300, thinking_budget=4))
    stats = run.go()
    assert run.text("answer").strip() == "So 7."
    assert "think" not in run.text("thinking") + run.text("answer")
    assert stats.thinking_closed_by == "budget"


# --- replies that go on ---------------------------------------------------------------------------


def test_a_reply_that_goes_on_in_its_thoughts_gives_out_only_what_is_new(tokenizer: Any) -> None:
    script = thinker(tokenizer, " and so 7.\n", "So 7.")
    run = Run(tokenizer, script, Sampling(max_tokens=300), resumes_in="thinking")
    stats = run.go()
    assert (run.text("thinking"), run.text("answer")) == (" and so 7.\n", "So 7.")
    assert stats.thinking_closed_by == "model"


def test_a_reply_that_goes_on_in_its_answer_begins_there(tokenizer: Any) -> None:
    text = " 7, since 3 + 4 = 7."
    answer = tokenizer.encode(text, add_special_tokens=False)

    def script(seen: list[int]) -> int:
        said = len(seen) - len(PROMPT)
        return int(answer[said]) if said < len(answer) else END

    for budget in (None, 0, 5):
        run = Run(tokenizer, script, Sampling(max_tokens=300, thinking_budget=budget), resumes_in="answer")
        stats = run.go()
        assert run.deltas[0][0] == "answer"
        assert (run.text("thinking"), run.text("answer"), run.said) == ("", text, text + "<|end|>")
        assert (stats.thinking_tokens, stats.thinking_closed_by) == (0, "")


@pytest.mark.parametrize(("budget", "more"), [(0, 0), (10, 10)])
def test_the_budget_of_a_reply_that_goes_on_counts_what_is_new(tokenizer: Any, budget: int, more: int) -> None:
    script = thinker(tokenizer, "x" * 60, "So 7.")
    run = Run(tokenizer, script, Sampling(max_tokens=300, thinking_budget=budget), resumes_in="thinking")
    stats = run.go()
    assert run.said.startswith("x" * more + CLOSE_THINKING)
    assert (stats.thinking_tokens, stats.thinking_closed_by) == (more, "budget")
    assert run.text("answer") == "So 7."


# --- loops ----------------------------------------------------------------------------------------


def test_a_loop_is_told_once_and_the_reply_goes_on(tokenizer: Any) -> None:
    run = Run(tokenizer, thinker(tokenizer, "Wait, no. " * 90, "So 7."), Sampling(max_tokens=2000))
    run.go()
    assert run.loops == 1
    assert run.text("answer") == "So 7."


def test_no_loop_is_told_where_there_is_none(tokenizer: Any) -> None:
    thoughts = "".join(f"{n} * {n} = {n * n}; " for n in range(60))
    run = Run(tokenizer, thinker(tokenizer, thoughts, "So 7."), Sampling(max_tokens=2000))
    run.go()
    assert run.loops == 0
