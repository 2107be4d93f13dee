"""Text can't lie about itself, and honest text stays as it is."""

from __future__ import annotations

import pytest

from app.rendering.inert import inert
from app.rendering.links import safe_address


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "naïve café e\u0301",
        "Việt Nam: ệ e\u0323\u0302",
        "日本語が\u3099",
        "עִבְרִית",
        "العَرَبِيَّة",
        "हिन्दी क्षत्रिय",
        "ภาษาไทย ที่นี่",
        "བོད་སྐད་",
        "👨\u200d👩\u200d👧 ❤\ufe0f",
        "x\u0302\u0304 ≤ ∑ → ∞",
        "a\u200eb\u200fc",
        "می\u200cخواهم",
    ],
)
def test_honest_text_stays(text: str) -> None:
    assert inert(text) == text


def test_nothing_turns_the_direction() -> None:
    assert inert("a\u202egpj.exe\u202c \u2066b\u2069 \u202a\u202b\u202d\u2067\u2068") == "agpj.exe b "


def test_nothing_hides() -> None:
    assert inert("a\u200b\u00ad\ufeff\u2060\U000e0041\x00\x1b[31mb") == "a[31mb"


def test_a_pile_of_marks_is_cut() -> None:
    assert inert("Z" + "\u0335\u0301" * 500 + "x") == "Z" + "\u0335\u0301" * 3 + "x"


def test_half_a_character_is_shown_as_such() -> None:
    assert inert("a\ud800b") == "a\ufffdb"


def test_separators_of_lines_are_spaces() -> None:
    assert inert("a\u2028b\u2029c") == "a b c"


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "https://Example.ORG:443/a?b=c&d#e",
        "https://xn--bcher-kva.example/x%20y",
        "https://127.0.0.1/",
    ],
)
def test_an_https_address_is_kept_as_it_is(address: str) -> None:
    assert safe_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org",
        "https:/example.org",
        "https://",
        "https:///x",
        "https://user.example@example.org",
        "https://a.example:b@example.org/",
        "https://example.org\\@evil.example",
        "https://example.org x",
        "https://example.org/\u202egpj",
        "https://例え.example",
        "javascript:alert(1)//https://example.org",
        " https://example.org",
        "https://example.org/" + "x" * 3000,
        "",
    ],
)
def test_every_other_address_is_none(address: str) -> None:
    assert safe_address(address) is None
