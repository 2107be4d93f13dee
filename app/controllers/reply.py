"""One reply to a question, kept as it came, and what is wanted of the model for it. Knows no Qt and no bridge."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from app.cards.checks import NOTHING_CHECKED, CheckCard
from app.cards.guides import GuideCard
from app.cards.turns import ReplyCard
from app.controllers.attached import attachment_cards
from app.controllers.guide_words import guide_card
from app.conversations.records import Attachment, Ending, Guide, Origin, WishKind, new_uid
from app.tutoring.hints.rungs import Ladder
from app.tutoring.verdicts import StepsReport, Verdict
from models.messages import AdapterUse, GenerationStats, Resume, Sampling

_BROKEN_OFF = ("length", "cancelled", "memory", "failed", "interrupted")


@dataclass(frozen=True, slots=True)
class Given:
    """What a reply is to be made with, whatever is chosen.

    Attributes:
        use: The adapter; None is the bare model.
        sampling: How its tokens are drawn; None as is chosen.
    """

    use: AdapterUse | None
    sampling: Sampling | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of the model for the turn that is under way.

    Attributes:
        kind: Begin, go on, think longer, begin anew, or begin with the question changed.
        question: The question that is answered.
        answers_at_once: Whether it is to think no more.
        given: What it is to be made with; None is what is chosen.
    """

    kind: WishKind
    question: str
    answers_at_once: bool = False
    given: Given | None = None

    @property
    def begins_anew(self) -> bool:
        """Whether the reply begins with nothing."""
        return self.kind in ("ask", "again", "edit")

    @property
    def asks_anew(self) -> bool:
        """Whether the question is one that wasn't asked before."""
        return self.kind in ("ask", "edit")


@dataclass(frozen=True, slots=True)
class Draw:
    """What a reply was begun with.

    Attributes:
        model_id: The model.
        sampling: What was chosen for it.
        use: The adapter that was in force; None where none was.
    """

    model_id: str
    sampling: Sampling
    use: AdapterUse | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a reply failed.

    Attributes:
        title: What happened.
        detail: Why.
        hint: What can be done.
        wish: What was wanted, for another try.
        model_id: The model that didn't come; empty if that wasn't why.
    """

    title: str
    detail: str
    hint: str
    wish: Wish
    model_id: str = ""


@dataclass(slots=True, eq=False)
class Reply:
    """One reply to a question, as it came: thoughts and answer raw, so that the model can go on with them.

    Attributes:
        question: What it replies to.
        thinking: Its thoughts.
        answer: Its answer.
        stand_in: An earlier answer, which stays until this reply has one of its own.
        source: The reply whose thoughts it goes on with; None where it began by itself.
        thinking_tokens: Tokens of its thoughts.
        answer_tokens: Tokens of its answer.
        thinking_s: Seconds that it thought.
        spent_s: Seconds from the question to the end, all its runs together.
        ending: How it ended.
        outcome: The same in words, if it needs saying.
        measures: What was measured.
        draw: What it was begun with; None while that isn't known, and for longer thoughts.
        differs: Whether it is drawn otherwise than was chosen, for it would be the same as an earlier one.
        note: The same in words, if that needs saying.
        left_out: That earlier questions were left out for it, in words; empty if none were.
        failure: Why it failed, in words, and what was wanted; None if it didn't.
        attachments: What goes with the question.
        origin: What its last run was made with; None before there was one.
        stats: What its last run came to; None while that isn't known.
        verdict: What a checker found; None while none looked.
        unkept_verdict: What a checker found since the conversation was opened, of a reply that had ended before.
        answer_steps: What came of checking the steps of the answer; None while nobody looked. Not kept.
        thought_steps: The same of the thoughts.
        guide: How much of it is revealed; None where it was never hidden.
        shown: Of the replies of a turn, the one that was shown last has the largest number.
        uid: Its name in the store.
        asked_at: When its question was asked, in seconds since 1970.
    """

    question: str
    thinking: str = ""
    answer: str = ""
    stand_in: str = ""
    source: Reply | None = None
    thinking_tokens: int = 0
    answer_tokens: int = 0
    thinking_s: float = 0.0
    spent_s: float = 0.0
    ending: Ending = ""
    outcome: str = ""
    measures: str = ""
    draw: Draw | None = None
    differs: bool = False
    note: str = ""
    left_out: str = ""
    failure: Failure | None = None
    attachments: tuple[Attachment, ...] = ()
    origin: Origin | None = None
    stats: GenerationStats | None = None
    verdict: Verdict | None = None
    unkept_verdict: Verdict | None = None
    answer_steps: StepsReport | None = None
    thought_steps: StepsReport | None = None
    guide: Guide | None = None
    shown: int = 0
    uid: str = field(default_factory=new_uid)
    asked_at: float = field(default_factory=time.time)
    _ladder: tuple[str, Ladder] | None = field(default=None, init=False, repr=False)

    def reopen(self) -> None:
        """More is to come: it hasn't ended."""
        self.ending = ""
        self.outcome = self.measures = ""
        self.failure = self.stats = self.verdict = self.unkept_verdict = None
        self.answer_steps = self.thought_steps = None

    def fail(self, failure: Failure) -> None:
        """It ended with a failure."""
        self.ending = "failed"
        self.failure = failure

    @property
    def failed_wish(self) -> Wish | None:
        """What was wanted when it failed; None if it didn't."""
        return self.failure.wish if self.failure else None

    @property
    def length(self) -> int:
        """How many characters have been written."""
        return len(self.thinking) + len(self.answer)

    def reaches(self, budget: int | None) -> bool:
        """Whether its thoughts are as long as a bound, in tokens; None is no bound."""
        return budget is not None and self.thinking_tokens >= budget

    @property
    def has_answer(self) -> bool:
        """Whether it has an answer of its own."""
        return bool(self.answer.strip())

    @property
    def shown_answer(self) -> str:
        """The bare answer that is on the page."""
        return self.answer.strip() if self.has_answer else self.stand_in

    @property
    def is_blank(self) -> bool:
        """Whether nothing of it can be read."""
        return not self.has_answer and not self.thinking.strip()

    @property
    def is_hidden(self) -> bool:
        """Whether it is told of rung by rung: nobody says more of it than was asked for."""
        return self.guide is not None and not self.guide.is_whole

    def ladder(self) -> Ladder | None:
        """Its rungs; None while it is written, and where it has no answer."""
        if not self.ending or not self.has_answer:
            return None
        from app.tutoring.hints.ladder import ladder_of  # noqa: PLC0415 - not before it is needed

        if self._ladder is None or self._ladder[0] != self.answer:
            self._ladder = self.answer, ladder_of(self.question, self.answer)
        return self._ladder[1]

    @property
    def can_go_on(self) -> bool:
        """Whether it broke off in the middle."""
        return self.ending in _BROKEN_OFF and not self.is_blank

    @property
    def ended_in_thoughts(self) -> bool:
        """Whether it ended, however, before it had an answer of its own."""
        return bool(self.ending and self.thinking.strip()) and not self.has_answer

    @property
    def began_with(self) -> Origin | None:
        """What it was made with as far as it is there: longer thoughts, what they go on with."""
        if self.origin is None and self.source is not None:
            return self.source.began_with
        return self.origin

    def think_longer(self) -> Reply:
        """The reply that goes on with these thoughts; this one's answer stands in until it has one."""
        return Reply(
            self.question,
            self.thinking,
            stand_in=self.shown_answer,
            source=self,
            thinking_tokens=self.thinking_tokens,
            thinking_s=self.thinking_s,
            attachments=self.attachments,
        )

    def anew(self) -> Reply:
        """Return another reply to the same question, with nothing in it yet; one that is hidden has a hidden one."""
        return Reply(self.question, attachments=self.attachments, guide=Guide() if self.is_hidden else None)

    def resume(self, kind: WishKind) -> Resume | None:
        """What the model gets to see of it; None where it begins anew."""
        if kind == "go-on":
            return self.as_written()
        if kind == "think-longer":
            return Resume(self.thinking, self.stand_in, "think-longer")
        return None

    def as_written(self) -> Resume:
        """What the model has written of it."""
        return Resume(self.thinking, self.answer if self.has_answer else "")

    def card(self) -> ReplyCard:
        """The reply as the page shows it; of one that is hidden, what is revealed."""
        if self.is_hidden:
            return replace(self._card_around(), guide=self.guide_card())
        answer = self.answer.lstrip() if self.has_answer else self.stand_in
        stands_in = bool(answer) and not self.has_answer
        return replace(
            self._card_around(),
            thinking=self.thinking,
            thinking_tokens=self.thinking_tokens,
            thinking_s=self.thinking_s,
            answer=answer,
            answer_stands_in=stands_in,
            check=NOTHING_CHECKED if stands_in else self.check_card(),
        )

    def _card_around(self) -> ReplyCard:
        """What is said around thoughts and answer, without these."""
        failed = self.failure
        return ReplyCard(
            question=self.question,
            thinking="",
            thinking_tokens=0,
            thinking_s=0.0,
            answer="",
            left_out=self.left_out,
            outcome=self.outcome,
            measures=self.measures,
            note=self.note,
            failure=(failed.title, failed.detail, failed.hint) if failed else None,
            missed_model=failed.model_id if failed else "",
            attachments=attachment_cards(self.attachments),
        )

    @property
    def is_judged(self) -> bool:
        """Whether a checker has looked at its answer."""
        return (self.verdict or self.unkept_verdict) is not None

    def guide_card(self, remark: str = "") -> GuideCard | None:
        """How far it is revealed; None where it isn't hidden.

        Args:
            remark: What was found of a line that the person is stuck at.
        """
        if self.guide is None or self.guide.is_whole:
            return None
        has_slips = self.answer_steps is not None and bool(self.answer_steps.slips)
        found, ladder = self.verdict or self.unkept_verdict, self.ladder()
        doubted = found is not None and found.verdict == "contradicted"
        return guide_card(ladder, self.guide, self.ending, is_wrong=doubted, has_slips=has_slips, remark=remark)

    def check_card(self) -> CheckCard:
        """What is known of it, as the page shows it; a finding would tell of what is hidden."""
        if self.is_hidden:
            return NOTHING_CHECKED
        found = self.verdict or self.unkept_verdict
        card = CheckCard(found.verdict, found.detail, found.evidence) if found is not None else NOTHING_CHECKED
        return replace(
            card,
            slips=self.answer_steps.slips if self.answer_steps is not None else (),
            thought_slips=self.thought_steps.slips if self.thought_steps is not None else (),
        )


def made_with(origin: Origin | None, stats: GenerationStats) -> Origin | None:
    """Return what a reply was made with, now that its run has told the adapter and the seed."""
    if origin is None or origin.sampling is None:
        return origin
    seed = origin.sampling.seed if stats.seed is None else stats.seed
    return replace(
        origin,
        recipe=stats.recipe or origin.recipe,
        adapter=stats.adapter,
        sampling=replace(origin.sampling, seed=seed),
        strength=1.0 if stats.adapter_strength is None else stats.adapter_strength,
    )


def use_of(origin: Origin | None) -> AdapterUse | None:
    """Return the adapter that something was made with; None where none was."""
    if origin is None or not origin.adapter:
        return None
    # A conversation may come from somebody else: it names an adapter of the library, and never a place on the disk.
    return AdapterUse(PurePath(origin.adapter).name, origin.strength)
