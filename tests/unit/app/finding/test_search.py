"""A search through texts that grow, change, come and go."""

from __future__ import annotations

from collections.abc import Iterator

from app.finding.lines import Line
from app.finding.search import Search


class Written:
    """A text of a few lines."""

    def __init__(self, *lines: str) -> None:
        self.words = list(lines)
        self.is_shown = True
        self.asked: list[int] = []

    def lines(self, place: int) -> Iterator[Line]:
        self.asked.append(place)
        start = 0
        for words in list(self.words):
            if start + len(words) >= place:
                yield Line(start, words)
            start += len(words) + 1


def searching(*texts: Written, words: str = "x", begin: tuple[Written, int] | None = None) -> Search[Written]:
    search: Search[Written] = Search(lambda text: text.is_shown)
    search.set_texts(texts)
    search.look_for(words, begin)
    return read(search)


def read(search: Search[Written]) -> Search[Written]:
    while search.step():
        pass
    return search


def at(search: Search[Written]) -> tuple[Written, int] | None:
    found = search.current
    return None if found is None else (found.text, found.hit.start)


def test_all_texts_are_counted_and_the_first_hit_is_come_to() -> None:
    one, two = Written("x and x", "y"), Written("", "x")
    search = searching(one, two)
    assert (search.number, search.total) == (1, 3)
    assert at(search) == (one, 0)


def test_it_goes_round_and_round() -> None:
    one, two = Written("x and x"), Written("x")
    search = searching(one, two)
    seen = []
    for _ in range(4):
        search.go(1)
        seen.append(search.number)
    search.go(-2)
    assert seen == [2, 3, 1, 2]
    assert search.number == 3


def test_it_begins_where_the_reader_is_and_wraps_around() -> None:
    one, two = Written("x and x"), Written("x")
    assert at(searching(one, two, begin=(one, 1))) == (one, 6)
    assert at(searching(one, two, begin=(one, 7))) == (two, 0)
    assert at(searching(one, two, begin=(two, 1))) == (one, 0)
    assert at(searching(one, begin=(one, 7))) == (one, 0)


def test_what_is_near_the_reader_is_read_first() -> None:
    far, near = Written(*["nothing"] * 50), Written("x")
    search: Search[Written] = Search(lambda _text: True)
    search.set_texts([far, near])
    search.look_for("x", (near, 0))
    search.step()
    assert at(search) == (near, 0)
    assert not search.is_read


def test_a_step_that_is_asked_for_too_early_is_taken_when_all_is_read() -> None:
    one, two = Written("x"), Written("x")
    search: Search[Written] = Search(lambda _text: True)
    search.set_texts([one, two])
    search.look_for("x", None)
    search.go(1)
    search.go(1)
    search.go(-1)
    assert at(read(search)) == (two, 0)


def test_only_what_has_changed_is_read_again() -> None:
    text = Written("x", "x", "tail")
    search = searching(text)
    text.words[2:] = ["tail x", "x"]
    search.edit(text, 4)
    assert read(search).total == 4
    assert text.asked == [0, 4]


def test_an_edit_while_it_is_read_loses_nothing() -> None:
    text = Written("x", "x", "x")
    search: Search[Written] = Search(lambda _text: True)
    search.set_texts([text])
    search.look_for("x", None)
    search.step()
    search.step()
    text.words = ["y", "x", "x", "x"]
    search.edit(text, 0)
    assert read(search).total == 3
    search.edit(text, 0)
    search.step()
    text.words.append("x")
    search.interrupt(text)
    search.edit(text, 7)
    assert read(search).total == 4


def test_the_reader_stays_at_the_hit_while_text_comes_and_goes_elsewhere() -> None:
    one, two, three = Written("x"), Written("x", "x"), Written("x")
    search = searching(one, two)
    search.go(1)
    search.go(1)
    assert at(search) == (two, 2)
    search.set_texts([three, one, two])
    assert (read(search).number, search.total) == (4, 4)
    assert at(search) == (two, 2)
    one.words.append("x")
    search.edit(one, 0)
    assert read(search).number == 5
    search.set_texts([two])
    assert (read(search).number, search.total) == (2, 2)


def test_a_hit_that_went_gives_its_place_to_the_next_one() -> None:
    text = Written("x", "x", "x")
    search = searching(text)
    search.go(1)
    text.words[1] = "y"
    search.edit(text, 2)
    assert at(read(search)) == (text, 4)


def test_when_its_text_goes_the_reader_is_nowhere_old() -> None:
    one, two = Written("x"), Written("x")
    search = searching(one, two, begin=(two, 0))
    search.set_texts([one])
    assert at(read(search)) == (one, 0)
    search.set_texts([])
    assert (search.current, search.number, search.total) == (None, 0, 0)
    search.go(1)


def test_after_the_last_hit_of_a_text_went_the_next_step_goes_on_from_there() -> None:
    one, two, three = Written("x"), Written("x"), Written("x")
    search = searching(one, two, three, begin=(two, 0))
    assert at(search) == (two, 0)
    two.words = ["y"]
    search.edit(two, 0)
    assert read(search).number == 0
    search.go(1)
    assert at(search) == (three, 0)


def test_what_is_not_shown_is_found_once_it_is() -> None:
    one, two = Written("x"), Written("x", "x")
    two.is_shown = False
    search = searching(one, two)
    assert search.total == 1
    two.is_shown = True
    search.edit(two, 2)
    assert read(search).total == 3
    two.is_shown = False
    search.edit(two, 2)
    assert read(search).total == 1


def test_a_text_written_in_another_form_keeps_the_reader_at_the_same_hit() -> None:
    text = Written("a long word x", "x", "x")
    search = searching(text)
    search.go(1)
    text.words = ["x", "x", "x"]
    search.rewrite(text)
    assert read(search).number == 2


def test_nothing_is_found_where_nothing_is_looked_for() -> None:
    search = searching(Written("x"), words="")
    assert (search.total, search.current) == (0, None)
    search.look_for("z", None)
    assert read(search).total == 0
    search.go(1)
    assert search.current is None
