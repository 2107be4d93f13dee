"""Long words get places where they can break; Japanese, which has no spaces, breaks by its own rules."""

from __future__ import annotations

from app.views.parts.naming import plain_tip

BREAK = "\N{ZERO WIDTH SPACE}"


def test_a_word_that_never_ends_can_be_broken() -> None:
    assert BREAK in plain_tip("quadratics/" * 5)


def test_a_japanese_sentence_gets_no_break_before_its_full_stop() -> None:
    assert BREAK not in plain_tip("すべてこのコンピュータの中だけで行われます。考える過程を示してから回答します。")
