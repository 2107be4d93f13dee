"""Finding what was asked, answered and thought: every way in which it may be typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.conversations.records import Attachment, Conversation, Ending, Heading, Hit, Turn
from app.conversations.store import Store


def keep(store: Store, uid: str, *turns: Turn, title: str = "Untitled", changed_at: float = 1.0) -> None:
    store.put_whole(Conversation(Heading(uid, title, 0.0, changed_at), turns))


def turn(uid: str, question: str = "", answer: str = "", thinking: str = "", parent: str | None = None) -> Turn:
    return Turn(uid, parent, question, 1.0, thinking, answer, "stop")


def marked(hit: Hit) -> list[str]:
    return [hit.excerpt[start:end] for start, end in hit.marks]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("trigonometry", "trigonometry"),
        ("nometr", "nometr"),
        ("TRIG", "trig"),
        ("t", "t"),
        ("tr", "tr"),
        ("naive", "naïve"),
        ("naïve", "naïve"),
        ("strasse", "Straße"),
        ("x^2+3", "x^2+3"),
        ("^2+", "^2+"),
        ("ax^2", "ax^2"),
        ("\\frac{1}", "\\frac{1}"),
        ("frac{1}{2", "frac{1}{2"),
        ("= 42", "= 42"),
        ("数学", "数学"),
        ("の", "の"),
        ("学の", "学の"),
        ("数学の問題", "数学の問題"),
        ("ガウス", "ｶﾞｳｽ"),
        ("ｇａｕｓｓ", "Gauss"),
        ("-32", "−32"),
        ("100%", "100%"),
        ('"trigonometry is naïve"', "trigonometry is naïve"),
        ('"trigonometry is na', "trigonometry is na"),
        ("“trigonometry is”", "trigonometry is"),
        ("don't", "don’t"),
    ],
)
def test_what_is_typed_is_found(store: Store, typed: str, found: str) -> None:
    text = (
        "The trigonometry is naïve in the Straße: $max^2+3 = 42$, \\frac{1}{2}, −32, 100% of it. We don’t. "
        "数学の問題はｶﾞｳｽ, Gauss."
    )
    keep(store, "a", turn("1", answer=text))
    keep(store, "b", turn("2", answer="7 < 8 だ"))
    (hit,) = store.search(typed)
    assert (hit.conversation, hit.turn, hit.part) == ("a", "1", "answer")
    assert found.casefold() in [each.casefold() for each in marked(hit)] or "".join(marked(hit)) == found.replace(
        " ", ""
    )


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "\x00",
        "tri gonometryx",
        "igon met zz",
        '"rime number"',
        '"prime numbe"',
        "m o",
        "学数",
        "か",
        "x^3",
        "\ud800",
    ],
)
def test_what_is_nowhere_is_not_found(store: Store, typed: str) -> None:
    keep(store, "a", turn("1", "A prime number is odd", "trigonometry met mo 数学 が x^2"))
    assert store.search(typed) == ()


def test_all_words_are_in_the_same_turn_in_any_of_its_parts(store: Store) -> None:
    keep(store, "a", turn("1", "about primes", "they are odd", "hmm"))
    keep(store, "b", turn("2", "about primes"), turn("3", "and what is odd?", parent="2"))
    assert [hit.conversation for hit in store.search("odd primes")] == ["a"]
    assert [hit.conversation for hit in store.search("hmm odd prim")] == ["a"]


def test_a_short_word_is_whole_until_it_is_the_last(store: Store) -> None:
    keep(store, "a", turn("1", "for all xs there is one"))
    assert store.search("x") != ()
    assert store.search("x one") == ()
    assert store.search("xs one") != ()


def test_where_it_stands_decides_what_is_shown_of_a_conversation(store: Store) -> None:
    keep(store, "thoughts", turn("1", "?", "!", "the lemma"), changed_at=1.0)
    keep(store, "answer", turn("2", "?", "the lemma", "the lemma"), changed_at=2.0)
    keep(store, "question", turn("3", "a lemma"), turn("4", "?", "lemma", parent="3"), changed_at=3.0)
    keep(store, "title", turn("5", "my lemma"), title="Of a lemma", changed_at=4.0)
    hits = store.search("lemma")
    assert [(hit.conversation, hit.turn, hit.part) for hit in hits] == [
        ("title", None, "title"),
        ("question", "3", "question"),
        ("answer", "2", "answer"),
        ("thoughts", "1", "thinking"),
    ]


def test_what_goes_with_a_question_is_found_with_it(store: Store) -> None:
    asked = Turn(
        "1", None, "See there", 1.0, ending="stop", attachments=(Attachment("homework.txt", 'a "banach" space'),)
    )
    keep(store, "a", asked)
    assert [(hit.part, marked(hit)) for hit in store.search("banach")] == [("question", ["banach"])]
    assert [(hit.part, hit.excerpt) for hit in store.search("homew")] == [("question", "homework.txt")]


def test_only_so_many_conversations_are_returned_the_last_changed_first(store: Store) -> None:
    for number in range(8):
        keep(store, f"c{number}", turn(f"{number}", "a prime"), changed_at=float(number))
    assert [hit.conversation for hit in store.search("prime", limit=3)] == ["c7", "c6", "c5"]


def test_a_conversation_is_found_once(store: Store) -> None:
    turns = [turn(f"{number}", "a prime", "prime", parent=f"{number - 1}" if number else None) for number in range(9)]
    keep(store, "a", *turns, title="Primes")
    assert len(store.search("prime")) == 1


def test_a_title_is_found_as_it_was_last_called(store: Store) -> None:
    store.put_heading(Heading("a", "Cardioids", 1.0, 1.0))
    assert store.search("ardio") != ()
    store.put_heading(Heading("a", "Limaçons", 1.0, 2.0))
    assert store.search("ardio") == ()
    assert [marked(hit) for hit in store.search("limacon")] == [["Limaçon"]]


@pytest.mark.parametrize("ending", ["stop", "interrupted", "failed", "cancelled"])
def test_a_turn_is_found_once_it_has_ended(store: Store, ending: Ending) -> None:
    store.put_heading(Heading("a", "?", 1.0, 1.0))
    store.put_turn("a", Turn("1", None, "a lemma", 1.0))
    assert store.search("lemma") == ()
    store.put_turn("a", Turn("1", None, "a lemma", 1.0, answer="of Zorn", ending=ending))
    assert [hit.turn for hit in store.search("lemma zorn")] == ["1"]


def test_a_changed_turn_is_found_by_its_new_words_only(store: Store) -> None:
    store.put_heading(Heading("a", "?", 1.0, 1.0))
    for answer in ("old words", "new words", "new words"):
        store.put_turn("a", turn("1", "q", answer))
    assert store.search("old") == ()
    assert store.search("new") != ()


def test_deleted_conversations_are_not_found_until_that_is_taken_back(store: Store) -> None:
    keep(store, "a", turn("1", "a lemma"), title="A lemma")
    store.delete(["a"], 2.0)
    assert store.search("lemma") == ()
    store.undelete(["a"])
    assert store.search("lemma") != ()


def test_nothing_is_found_across_two_texts(store: Store) -> None:
    keep(store, "a", turn("1", "one plus", "two equals", "three"))
    assert store.search('"plus two"') == ()
    assert store.search('"two equals"') != ()


def test_it_is_found_where_a_first_word_has_many_beginnings(store: Store) -> None:
    words = " ".join(f"w{chr(97 + number % 26)}{chr(97 + number // 26)}x" for number in range(400))
    keep(store, "a", turn("1", f"{words} and box+bax"))
    keep(store, "b", turn("2", f"{words} y+bax"))
    assert [hit.conversation for hit in store.search("x+bax")] == ["a"]


def test_a_store_that_is_only_read_is_searched_too(database: Path) -> None:
    store = Store.at(database)
    keep(store, "a", turn("1", "a lemma"))
    store.close()
    reader = Store.at(database, read_only=True)
    assert reader.search("emma") != ()
    assert not reader.tend_index()
    reader.close()
