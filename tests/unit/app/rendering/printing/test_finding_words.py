"""Which characters a PDF's glyphs are."""

from __future__ import annotations

from app.rendering.printing.finding_words import findable

MAP = b"stream begincmap\n<0001> <0004> [<0048> <0009> <%s> <2E80> ]\nendcmap [<0009>]"


def test_a_blank_is_a_blank_and_a_character_no_radical() -> None:
    assert findable(MAP % b"2F47") == MAP.replace(b" <0009> <%s>", b" <0020> <65E5>")


def test_nothing_else_is_touched() -> None:
    other = b"[<0009>] <2F47> no map " + bytes(range(256))
    assert findable(other) == other
    assert findable(b"begincmap [<0009>] without an end") == b"begincmap [<0009>] without an end"


def test_every_map_is_put_right() -> None:
    assert findable((MAP % b"0041") * 3).count(b"<0020>") == 3
