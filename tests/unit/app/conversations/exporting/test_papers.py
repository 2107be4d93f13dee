"""What of a conversation stands on paper."""

from __future__ import annotations

import time

from app.conversations.exporting.papers import PaperWords, paper_of
from app.conversations.records import Attachment, Conversation, Failure, Heading, Origin, Turn
from app.days import date_words
from app.sections import Section
from app.tutoring.verdicts import Verdict

NOON = time.mktime((2026, 11, 21, 12, 0, 0, 0, 0, -1))
DAY = 86_400.0


def conversation(*turns: Turn, title: str = "A title") -> Conversation:
    return Conversation(Heading("c", title, NOON, NOON), turns)


def turn(**given: object) -> Turn:
    made: dict[str, object] = {"uid": "t", "parent": None, "question": "Why?", "asked_at": NOON, "ending": "stop"}
    return Turn(**(made | given))  # type: ignore[arg-type]


def test_a_turn_is_told_in_the_order_in_which_it_is_read() -> None:
    told = turn(
        attachments=(Attachment("a.csv", "1,2"),),
        left_out="Earlier questions were left out.",
        thinking="\nHm.\n",
        answer="\n42\n",
        outcome="Stopped.",
    )
    assert paper_of(conversation(told), thoughts=True).sections == (
        Section("question", "Why?"),
        Section("attachment", "1,2", "a.csv"),
        Section("remark", "Earlier questions were left out."),
        Section("thinking", "Hm.", "Thinking"),
        Section("answer", "42", "Answer"),
        Section("remark", "Stopped."),
    )


def test_thoughts_are_left_out_unless_asked_for_and_the_answer_then_needs_no_heading() -> None:
    told = paper_of(conversation(turn(thinking="Hm.", answer="42")))
    assert told.sections == (Section("question", "Why?"), Section("answer", "42"))


def test_only_the_branch_that_is_shown_is_told() -> None:
    turns = (
        turn(uid="a", question="One?", shown=1),
        turn(uid="b", question="Other?", shown=2),
        turn(uid="c", parent="b", question="More?"),
        turn(uid="d", parent="a", question="Hidden?"),
    )
    told = [section.text for section in paper_of(conversation(*turns)).sections if section.kind == "question"]
    assert told == ["Other?", "More?"]


def test_the_subtitle_says_when_it_was_and_with_which_models() -> None:
    turns = (
        turn(uid="a", origin=Origin("phi-4-mini-reasoning")),
        turn(uid="b", parent="a", asked_at=NOON + 2 * DAY, origin=Origin("owner/own-model")),
        turn(uid="c", parent="b", asked_at=NOON, origin=Origin("phi-4-mini-reasoning")),
    )
    told = paper_of(conversation(*turns)).subtitle
    assert told == "21 November 2026 – 23 November 2026 · Phi-4-mini-reasoning, owner/own-model"
    assert paper_of(conversation()).subtitle == "21 November 2026"


def test_a_moment_that_no_calendar_has_is_left_out() -> None:
    assert date_words(1e18) == ""


def test_an_ending_without_words_of_its_own_gets_ours() -> None:
    words = PaperWords()
    for ending, expected in words.endings.items():
        told = paper_of(conversation(turn(ending=ending, answer="x"))).sections[-1]
        assert told == Section("remark", expected)
    assert paper_of(conversation(turn(answer="x"))).sections[-1].kind == "answer"


def test_a_failure_is_told_in_one_line_instead_of_the_ending() -> None:
    failed = turn(ending="failed", failure=Failure("The model broke off", "Memory is\nshort.", "Ask again."))
    assert paper_of(conversation(failed)).sections[1:] == (Section("remark", "The model broke off. Memory is short."),)


def test_what_a_checker_found_is_told_where_it_found_something() -> None:
    def last(verdict: Verdict) -> str:
        return paper_of(conversation(turn(answer="x", verdict=verdict))).sections[-1].text

    assert last(Verdict("verified", "x = 2 solves it")) == "Checked: it is right. x = 2 solves it."
    assert last(Verdict("contradicted")) == "Checked: it is wrong."
    assert last(Verdict("unchecked", "It is no equation.")) == "x"


def test_steps_that_do_not_hold_are_told_of_an_answer_that_was_checked() -> None:
    words = PaperWords(wrong_steps=lambda answer: f"Wrong in {answer}." if "54" in answer else "")

    def told(answer: str, verdict: Verdict | None) -> list[str]:
        made = paper_of(conversation(turn(answer=answer, verdict=verdict)), words=words)
        return [section.text for section in made.sections if section.kind == "remark"]

    assert told("7 · 8 = 54", Verdict("unchecked")) == ["Wrong in 7 · 8 = 54."]
    assert told("7 · 8 = 56", Verdict("verified")) == ["Checked: it is right."]
    assert told("7 · 8 = 54", None) == []


def test_an_earlier_answer_that_stays_is_told() -> None:
    assert paper_of(conversation(turn(stand_in="41"))).sections[1] == Section("answer", "41")


def test_the_words_can_be_in_another_language() -> None:
    words = PaperWords(untitled="Gespräch", thinking="Gedanken", date=lambda _: "heute", model=str.upper)
    told = paper_of(conversation(turn(thinking="Hm.", origin=Origin("a")), title=" "), thoughts=True, words=words)
    assert (told.title, told.subtitle) == ("Gespräch", "heute · A")
    assert told.sections[1].heading == "Gedanken"


def test_a_question_without_words_takes_no_room() -> None:
    told = paper_of(conversation(turn(question=" ", answer="A cat.")))
    assert told.sections == (Section("answer", "A cat."),)


def test_the_subtitle_names_the_adapters_beside_the_models() -> None:
    turns = (
        turn(uid="a", origin=Origin("practice")),
        turn(uid="b", parent="a", origin=Origin("practice", adapter="steps", strength=0.8)),
        turn(uid="c", parent="b", origin=Origin("practice", adapter="steps", strength=0.8)),
        turn(uid="d", parent="c", origin=Origin("practice", adapter="steps", strength=0)),
        turn(uid="e", parent="d", origin=Origin("practice", adapter="a\n\u202eb")),
    )
    told = paper_of(conversation(*turns)).subtitle
    assert told == "21 November 2026 · Practice model, Practice model with steps (80%), Practice model with a b (100%)"
