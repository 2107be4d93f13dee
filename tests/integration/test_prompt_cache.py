"""The engine with prompt caches: what is read again and what isn't, and that it makes no difference to a single token.

Every reply is compared with the one that the same engine gives when nothing is kept.
"""

from __future__ import annotations

import gc
import random
import weakref
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from models import catalog
from models.cache import PromptCaches
from models.generation import make_cache
from models.messages import (
    Channel,
    ContextPlanned,
    Event,
    Generate,
    GenerationFinished,
    GenerationStats,
    LoadModel,
    Message,
    ModelLoaded,
    PrefillProgress,
    RequestFailed,
    Resume,
    Sampling,
    TextDelta,
    Unload,
)
from models.tokenizer import load_tokenizer
from tests.integration.engine_probe import EngineProbe, text_of
from tests.integration.tiny_checkpoint import random_tensors, write_checkpoint, write_shards

LIMIT = 256
FRAME = len(catalog.PRACTICE.house_prompt) + 5
"""Tokens around a question: the small model has one token a byte, and five mark the turns."""

CHANNELS: tuple[Channel, Channel] = ("thinking", "answer")

MARKERS = 16
"""What the second turn may read besides the bare answer and the new question."""


def user(text: str) -> Message:
    return Message("user", text)


def assistant(text: str) -> Message:
    return Message("assistant", text)


@dataclass(frozen=True)
class Told:
    """One generation: its events, and every token that its cache held in the end."""

    events: list[Event]
    tokens: list[int]

    @property
    def stats(self) -> GenerationStats:
        last = self.events[-1]
        assert isinstance(last, GenerationFinished)
        return last.stats

    @property
    def reply(self) -> list[int]:
        return self.tokens[self.stats.prompt_tokens :]

    @property
    def read(self) -> int:
        """How many tokens of the prompt were read for it."""
        return self.stats.prompt_tokens - self.stats.cached_tokens


class Talker:
    """Asks an engine, and knows which tokens came of it."""

    def __init__(self, probe: EngineProbe, monkeypatch: pytest.MonkeyPatch) -> None:
        self.probe = probe
        self._monkeypatch = monkeypatch
        self._tokens: list[int] = []
        put = PromptCaches.put

        def noting(
            caches: PromptCaches, key: str, tokens: Sequence[int], cache: list[Any], *, asked: int, beside: int = 0
        ) -> None:
            if not beside:
                self._tokens = list(tokens)
            put(caches, key, tokens, cache, asked=asked, beside=beside)

        monkeypatch.setattr(PromptCaches, "put", noting)

    def submit(self, *messages: Message, sampling: Sampling, resume: Resume | None = None) -> int:
        request_id = next(self.probe._ids)
        self.probe.engine.submit(Generate(request_id, messages, sampling, resume))
        return request_id

    def ask(self, *messages: Message, tokens: int = 40, resume: Resume | None = None) -> Told:
        """Ask, and check what is told of the context."""
        request_id = self.submit(*messages, sampling=Sampling(max_tokens=tokens), resume=resume)
        told = Told(self.probe.until_last(request_id), self._tokens)
        stats = told.stats
        [plan] = [event for event in told.events if isinstance(event, ContextPlanned)]
        assert plan.system_tokens + plan.history_tokens + plan.question_tokens == stats.prompt_tokens
        assert plan.cached_tokens == stats.cached_tokens
        progress = [event for event in told.events if isinstance(event, PrefillProgress) and not event.reread]
        assert (progress[0].done, progress[0].total) == (stats.cached_tokens, stats.prompt_tokens)
        assert (progress[-1].done, progress[-1].total) == (stats.prompt_tokens, stats.prompt_tokens)
        # Only what was read counts for the speed, and rendering doesn't.
        assert told.read / stats.ttft_s <= stats.prompt_tps
        return told

    def ask_cold(self, *messages: Message, tokens: int = 40, resume: Resume | None = None) -> Told:
        """Ask with nothing kept, neither from before nor for later."""
        with self._monkeypatch.context() as patch:
            patch.setattr(PromptCaches, "take", lambda *_, **__: (None, 0))
            patch.setattr(PromptCaches, "put", self._note)
            told = self.ask(*messages, tokens=tokens, resume=resume)
        assert told.stats.cached_tokens == 0
        return told

    def ask_both(self, *messages: Message, tokens: int = 40) -> Told:
        """Ask both ways; the replies must be the same to the last token."""
        cold = self.ask_cold(*messages, tokens=tokens)
        warm = self.ask(*messages, tokens=tokens)
        assert warm.tokens == cold.tokens
        assert text_of(warm.events, "answer") == text_of(cold.events, "answer")
        return warm

    def _note(self, _key: str, tokens: Sequence[int], _cache: list[Any], *, asked: int, beside: int = 0) -> None:
        del asked
        if not beside:
            self._tokens = list(tokens)


@pytest.fixture
def talker(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Talker]:
    """A small random model that never ends a reply; its short regime is long enough for a few turns."""
    folder = tmp_path_factory.mktemp("tiny") / "checkpoint"
    shape = {"original_max_position_embeddings": LIMIT, "max_position_embeddings": 32 * LIMIT}
    config = write_checkpoint(folder, **{**shape, **getattr(request, "param", {})})
    tensors = random_tensors(config)
    # A token without weight is never the likeliest.
    tensors["model.embed_tokens.weight"][[256, 258]] = 0
    write_shards(folder, tensors, "float32", 1)
    monkeypatch.setattr(catalog, "practice_source", lambda: folder)
    with running(tmp_path, monkeypatch) as talker:
        yield talker


@pytest.fixture
def practised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talker]:
    """The model that ships with Ergo."""
    with running(tmp_path, monkeypatch) as talker:
        yield talker


@contextmanager
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Talker]:
    with EngineProbe(tmp_path / "data") as probe:
        assert isinstance(probe.load()[-1], ModelLoaded)
        yield Talker(probe, monkeypatch)


Q1 = user("What is 2 + 3, and why?")
Q2 = user("And if there were one more?")


def turns(count: int, answer: str = "It is so.") -> list[Message]:
    """Return a conversation of so many questions, the last one unanswered."""
    messages = [message for n in range(count) for message in (user(f"Question number {n}?"), assistant(answer))]
    return messages[:-1]


# --- the next turn --------------------------------------------------------------------------------


def test_the_second_turn_reads_the_bare_answer_and_the_question(talker: Talker) -> None:
    first = talker.ask_both(Q1)
    second = talker.ask_both(Q1, assistant("5, for it is."), Q2)
    assert second.stats.cached_tokens == first.stats.prompt_tokens
    assert second.read == len("5, for it is.") + len(Q2.content) + 4


def test_every_turn_of_a_conversation_reads_what_is_new(talker: Talker) -> None:
    read = [talker.ask_both(*turns(count), tokens=20).read for count in range(1, 5)]
    assert read == [FRAME + 18, *[9 + 18 + 4] * 3]


def test_a_reply_that_went_into_the_history_as_it_was_is_not_read_again(talker: Talker) -> None:
    """As with a model that doesn't think: the answer is in the cache already."""
    for number in range(100):
        first = talker.ask(user(f"Question {number}?"), tokens=12)
        answer = text_of(first.events, "answer")
        if len(answer) > 3 and answer[:3].isascii():
            break
    second = talker.ask_both(user(f"Question {number}?"), assistant(answer), Q2)
    assert second.stats.cached_tokens >= first.stats.prompt_tokens + 3
    assert second.tokens[: second.stats.cached_tokens] == first.tokens[: second.stats.cached_tokens]


def test_the_practice_model_never_reads_thoughts_and_answers_as_if_nothing_was_kept(practised: Talker) -> None:
    """The bar: no more than the bare answer, the new question, and a few marks."""
    tokenizer = load_tokenizer(catalog.practice_source())
    assert tokenizer is not None

    def length(text: str) -> int:
        return len(tokenizer.encode(text, add_special_tokens=False))

    conversation: list[Message] = []
    for question in ("What is 347 + 586?", "Solve $3x + 7 = 25$.", "What is 12 times 11?", "What is 15% of 80?"):
        told = practised.ask_both(*conversation, user(question), tokens=1024)
        assert told.stats.thinking_tokens > 20
        if conversation:
            assert told.read <= length(conversation[-1].content) + length(question) + MARKERS
        conversation += [user(question), assistant(text_of(told.events, "answer"))]


def test_the_same_question_again_reads_one_token(talker: Talker) -> None:
    talker.ask(*turns(2))
    for _ in range(2):
        assert talker.ask_both(*turns(2)).read == 1


def test_an_edited_question_shares_what_stands_before_the_edit(talker: Talker) -> None:
    talker.ask(*turns(3))
    edited = [*turns(3)[:-1], user("Question number two?")]
    told = talker.ask_both(*edited)
    assert told.read == len("two?") + 2
    earlier = [user("Question number 0?"), assistant("It is so."), user("Question, number one?")]
    assert talker.ask_both(*earlier).read == len(", number one?") + 2
    assert talker.ask_both(*turns(4)).read == 9 + 18 + 4, "what was there before the edit is there still"


def test_two_conversations_in_turn_keep_their_own(talker: Talker) -> None:
    one, other = [user("Let us add numbers.")], [user("Of something else: triangles.")]
    assert talker.ask_both(*one).read == FRAME + len(one[0].content)
    shared = talker.ask_both(*other).stats.cached_tokens
    assert shared == len(catalog.PRACTICE.house_prompt) + 3, "the instructions, and the mark of a question"
    for _ in range(3):
        for conversation in (one, other):
            conversation += [assistant("Yes."), user("Go on?")]
            assert talker.ask_both(*conversation, tokens=10).read == len("Yes.") + len("Go on?") + 4


@pytest.mark.parametrize("talker", [{"rope_scaling": None}], indirect=True, ids=["one-regime"])
def test_a_model_that_knows_one_regime_keeps_its_caches_too(talker: Talker) -> None:
    """As the larger models of the family."""
    assert talker.ask_both(*turns(2), tokens=2 * LIMIT).stats.cached_tokens == 0
    told = talker.ask_both(*turns(3), tokens=2 * LIMIT)
    assert told.read == 9 + 18 + 4
    assert not rereadings(told)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_asked_in_whatever_order_the_cache_changes_no_token(talker: Talker, seed: int) -> None:
    rng = random.Random(seed)
    conversations = [[user(f"{name} begins here.")] for name in ("This one", "That one", "A third one")]
    read = unread = 0
    for _ in range(12):
        conversation = rng.choice(conversations)
        if len(conversation) > 5 or rng.random() < 0.2:
            del conversation[1 + 2 * rng.randrange((len(conversation) + 1) // 2) :]
        told = talker.ask_both(*conversation, tokens=rng.choice((5, 30, LIMIT)))
        read, unread = read + told.read, unread + told.stats.cached_tokens
        if rng.random() < 0.7:
            conversation += [assistant("So it is. " * rng.randint(1, 4)), user("Then? " * rng.randint(1, 4))]
    assert unread > read


# --- what ends a cache ----------------------------------------------------------------------------


def test_another_model_begins_with_nothing(talker: Talker) -> None:
    talker.ask(*turns(2))
    request_id = next(talker.probe._ids)
    talker.probe.engine.submit(LoadModel(request_id, "practice", "quality"))
    assert isinstance(talker.probe.until_last(request_id)[-1], ModelLoaded)
    assert talker.ask_both(*turns(3)).stats.cached_tokens == 0
    assert talker.ask_both(*turns(3)).read == 1


def test_unloading_forgets_everything(talker: Talker) -> None:
    talker.ask(*turns(2))
    request_id = next(talker.probe._ids)
    talker.probe.engine.submit(Unload(request_id))
    talker.probe.until_last(request_id)
    assert isinstance(talker.probe.load()[-1], ModelLoaded)
    assert talker.ask_both(*turns(3)).stats.cached_tokens == 0


@pytest.mark.parametrize("message", ["[METAL] Command buffer execution failed", "[malloc] Unable to allocate 7 bytes"])
def test_after_an_error_of_mlx_nothing_is_believed(
    talker: Talker, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, message: str
) -> None:
    def give_up(*_: object) -> None:
        raise RuntimeError(message)

    talker.ask(*turns(2))
    with monkeypatch.context() as patch:
        patch.setattr("models.reply.Reply.run", give_up)
        request_id = talker.submit(*turns(3), sampling=Sampling())
        assert isinstance(talker.probe.until_last(request_id)[-1], RequestFailed)
    caplog.clear()
    assert talker.ask_both(*turns(3)).stats.cached_tokens == 0


def test_a_question_that_is_refused_costs_the_conversation_nothing(talker: Talker) -> None:
    talker.ask(*turns(2))
    request_id = talker.submit(*turns(2), sampling=Sampling(temperature=-1.0))
    assert isinstance(talker.probe.until_last(request_id)[-1], RequestFailed)
    request_id = talker.submit(*turns(2), user("x" * 5_000), sampling=Sampling())
    assert isinstance(talker.probe.until_last(request_id)[-1], RequestFailed)
    assert talker.ask_both(*turns(3)).read == 1 + 9 + 18 + 4


# --- cancelling -----------------------------------------------------------------------------------


def cancel_at(talker: Talker, wanted: Callable[[Event], bool], *messages: Message) -> GenerationStats:
    request_id = talker.submit(*messages, sampling=Sampling(max_tokens=1_000))
    talker.probe.until(wanted)
    talker.probe.engine.cancel(request_id)
    last = talker.probe.until_last(request_id)[-1]
    assert isinstance(last, GenerationFinished)
    assert last.stats.finish_reason == "cancelled"
    return last.stats


def test_what_was_read_before_a_stop_is_not_read_again(talker: Talker) -> None:
    long = user("Much to read. " * 90)
    stats = cancel_at(talker, lambda event: isinstance(event, PrefillProgress) and event.done >= 64, long)
    assert stats.answer_tokens == 0
    told = talker.ask_both(long)
    assert 64 <= told.stats.cached_tokens < told.stats.prompt_tokens


def test_a_stopped_reply_leaves_its_question_read(talker: Talker) -> None:
    cancel_at(talker, lambda event: isinstance(event, TextDelta), *turns(3))
    assert talker.ask_both(*turns(3)).read == 1
    cancel_at(talker, lambda event: isinstance(event, TextDelta), *turns(3))
    assert talker.ask_both(*turns(4)).read == 9 + 18 + 4


def test_stopping_while_everything_is_read_back_leaves_both_regimes_sound(talker: Talker) -> None:
    stats = cancel_at(talker, lambda event: isinstance(event, PrefillProgress) and event.reread, *turns(3))
    assert stats.answer_tokens + stats.thinking_tokens <= LIMIT
    assert talker.ask_both(*turns(3), tokens=300).read == 1
    assert talker.ask_both(*turns(4), tokens=300).read == 9 + 18 + 4


# --- LongRoPE -------------------------------------------------------------------------------------


def rereadings(told: Told) -> list[tuple[int, int]]:
    return [(e.done, e.total) for e in told.events if isinstance(e, PrefillProgress) and e.reread]


def test_crossing_the_limit_is_told_from_nothing_to_all(talker: Talker) -> None:
    first = talker.ask_both(Q1, tokens=LIMIT)
    told = rereadings(first)
    assert told[0] == (0, LIMIT)
    assert told[-1] == (LIMIT, LIMIT)
    assert not rereadings(talker.ask_both(Q2, tokens=20))


def test_back_below_the_limit_the_question_is_still_there_as_it_was_read(talker: Talker) -> None:
    """The reply has outgrown the short regime; its thoughts leave the history, so the next prompt is short again."""
    first = talker.ask_both(Q1, tokens=2 * LIMIT)
    assert rereadings(first)
    second = talker.ask_both(Q1, assistant("5."), Q2, tokens=2 * LIMIT)
    assert second.read == len("5.") + len(Q2.content) + 4
    assert rereadings(second)
    third = talker.ask_both(Q1, assistant("5."), Q2, assistant("6."), user("Sure?"), tokens=30)
    assert third.read == len("6.") + len("Sure?") + 4
    assert third.stats.prompt_tokens < LIMIT


def test_a_history_beyond_the_limit_goes_on_in_the_long_regime(talker: Talker) -> None:
    long = [user("Much to read. " * 25), assistant("Indeed."), user("Is it?")]
    assert talker.ask_both(*long).stats.prompt_tokens > LIMIT
    told = talker.ask_both(*long, assistant("It is."), user("Sure?"))
    assert told.read == len("It is.") + len("Sure?") + 4


def test_a_prompt_that_is_too_long_for_what_was_read_in_the_short_regime_is_read_anew(talker: Talker) -> None:
    first = talker.ask_both(user("x" * 150), tokens=20)
    assert first.stats.prompt_tokens + 20 < LIMIT
    second = talker.ask_both(user("x" * 150), assistant("y" * 60), user("z" * 60), tokens=20)
    assert second.stats.cached_tokens == 0
    third = talker.ask_both(user("x" * 150), assistant("short"), user("again"), tokens=20)
    assert third.read == len("short") + len("again") + 4, "the short one is still there"


def test_a_reply_that_crossed_serves_a_longer_history_in_the_long_regime(talker: Talker) -> None:
    talker.ask(user("x" * 150), tokens=LIMIT)
    told = talker.ask_both(user("x" * 150), assistant("y" * 60), user("z" * 60), tokens=20)
    assert told.stats.prompt_tokens > LIMIT
    assert told.read == 60 + 60 + 4


@pytest.mark.parametrize("excess", [-1, 0, 1])
def test_a_prompt_as_long_as_the_limit_is_on_the_right_side_of_it(talker: Talker, excess: int) -> None:
    question = "q" * (LIMIT - FRAME + excess)
    talker.ask(user(question[:-40]), tokens=10)
    told = talker.ask_both(user(question), tokens=50)
    assert told.stats.prompt_tokens == LIMIT + excess
    assert bool(told.stats.cached_tokens) == (excess <= 0)
    assert bool(rereadings(told)) == (excess <= 0)


# --- going on -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kept_tokens", [5, 15, 16, 60, 105, 110, 119])
def test_a_reply_that_was_cut_off_goes_on_as_if_it_had_not_been(practised: Talker, kept_tokens: int) -> None:
    """Behind the very tokens that it was made of: its text, encoded anew, ends in others."""
    question = user("What is 3478 + 5869?")
    whole = practised.ask_cold(question, tokens=1024)
    part = practised.ask(question, tokens=kept_tokens)
    assert part.stats.finish_reason == "length"
    kept = Resume(text_of(part.events, "thinking"), text_of(part.events, "answer"))
    rest = practised.ask(question, tokens=1024, resume=kept)
    if kept.thinking:
        assert rest.read == 1, "what it has said is still there"
    assert rest.tokens == whole.tokens
    for channel in CHANNELS:
        assert text_of(part.events, channel) + text_of(rest.events, channel) == text_of(whole.events, channel)


def stopped_while_rereading(talker: Talker, *messages: Message) -> list[Event]:
    """Stop a reply when the first chunk of what it has said has been read back; returns its events."""
    engine, sink = talker.probe.engine, talker.probe.engine._sink

    def stopping(event: Event) -> None:
        if isinstance(event, PrefillProgress) and event.reread:
            engine.cancel(event.request_id)
        sink(event)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "_sink", stopping)
        return talker.probe.until_last(talker.submit(*messages, sampling=Sampling(max_tokens=LIMIT)))


def test_a_reply_that_was_stopped_while_all_was_read_back_goes_on_as_if_it_had_not_been(talker: Talker) -> None:
    whole = talker.ask_cold(Q1, tokens=LIMIT)
    part = stopped_while_rereading(talker, Q1)
    last = part[-1]
    assert isinstance(last, GenerationFinished)
    stats = last.stats
    assert stats.finish_reason == "cancelled"
    said = stats.thinking_tokens + stats.answer_tokens
    assert stats.context_tokens == stats.prompt_tokens + said == LIMIT
    kept = Resume(text_of(part, "thinking"), text_of(part, "answer"))
    rest = talker.ask(Q1, tokens=LIMIT - said, resume=kept)
    assert rest.stats.prompt_tokens == LIMIT
    assert rest.tokens == whole.tokens


def test_a_reply_can_be_cut_off_again_and_again(practised: Talker) -> None:
    question = user("What is 3478 + 5869?")
    whole = practised.ask_cold(question, tokens=1024)
    said: dict[Channel, str] = {"thinking": "", "answer": ""}
    told = practised.ask(question, tokens=20)
    while told.stats.finish_reason == "length":
        for channel in CHANNELS:
            said[channel] += text_of(told.events, channel)
        told = practised.ask(question, tokens=20, resume=Resume(said["thinking"], said["answer"]))
        assert told.read == 1
    assert told.tokens == whole.tokens


def test_a_reply_goes_on_even_where_nobody_knows_how_it_was_spelled(practised: Talker) -> None:
    question, other = user("What is 34 + 58?"), user("What is 7 + 8?")
    part = practised.ask(question, tokens=30)
    kept = Resume(text_of(part.events, "thinking"), "")
    for _ in range(8):
        practised.ask(other, tokens=5)
    rest = practised.ask(question, tokens=400, resume=replace(kept, thinking=kept.thinking.rstrip()))
    assert rest.stats.finish_reason == "stop"
    assert "boxed" in text_of(rest.events, "answer")


def test_thinking_longer_reads_the_doubt_and_no_thought_again(practised: Talker) -> None:
    question = user("What is 34 + 58?")
    first = practised.ask(question, tokens=1024)
    doubted = Resume(text_of(first.events, "thinking"), text_of(first.events, "answer"), "think-longer")
    more = practised.ask(question, tokens=400, resume=doubted)
    assert more.stats.cached_tokens >= first.stats.prompt_tokens + first.stats.thinking_tokens - 8
    assert more.read < 40
    assert practised.ask_cold(question, tokens=400, resume=doubted).tokens == more.tokens
    after = practised.ask_both(question, assistant("92"), user("And 1 + 1?"), tokens=400)
    assert after.stats.cached_tokens >= first.stats.prompt_tokens


# --- bounds ---------------------------------------------------------------------------------------


def test_what_is_kept_is_bounded_however_many_conversations_there_are(
    talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[int] = []
    shrink = PromptCaches._shrink

    def noting(caches: PromptCaches) -> None:
        shrink(caches)
        sizes.append(caches.size_bytes)

    monkeypatch.setattr(PromptCaches, "_shrink", noting)
    for number in range(12):
        talker.ask(user(f"{number} is where this one begins."), tokens=3)
    assert len(sizes) == 12
    assert max(sizes) == sizes[-1] == sizes[7]


def test_turns_that_do_not_fit_are_counted_and_the_first_question_stays(talker: Talker) -> None:
    conversation = turns(60, "It is so. " * 3)
    told = talker.ask_both(*conversation, tokens=100)
    [plan] = [event for event in told.events if isinstance(event, ContextPlanned)]
    assert plan.dropped_turns > 20
    again = talker.ask_both(*conversation, assistant("So."), user("Question number 60?"), tokens=100)
    # The instructions and the first turn are the same; what follows has moved up.
    assert again.stats.cached_tokens >= FRAME - 1 + len("Question number 0?")


def test_what_is_not_kept_is_gone_at_once_and_not_when_python_looks_for_cycles(
    talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[weakref.ref[Any]] = []

    def noting(model: Any, length: int) -> list[Any]:
        cache = make_cache(model, length)
        made.extend(weakref.ref(layer) for layer in cache)
        return cache

    monkeypatch.setattr("models.answering.make_cache", noting)
    monkeypatch.setattr(PromptCaches, "put", talker._note)
    gc.collect()
    gc.disable()
    try:
        talker.ask(*turns(2), tokens=8)
        talker.ask(*turns(1), tokens=8)
        assert made
        # The second question has taken the place of the first wherever something is remembered.
        assert all(layer() is None for layer in made[: len(made) // 2])
    finally:
        gc.enable()
