"""Mathematics without delimiters is set, or said in plain signs."""

from __future__ import annotations

from app.rendering.loose import as_markdown, as_words


def test_mathematics_is_set_however_it_is_written_and_words_stay_words() -> None:
    for text, markdown in (
        (r"7 \cdot 8 = 54", r"\(7 \cdot 8 = 54\)"),
        ("56", r"\(56\)"),
        ("7 · 8 = 56", r"\(\displaystyle 7\cdot 8=56\)"),
        ("$x = 2$ gives 4", "$x = 2$ gives 4"),
        ("x = 4 *satisfies* it", r"\(x=4\) \*satisfies\* it"),
        ("- nothing <b>", r"\- nothing \<b\>"),
    ):
        assert as_markdown(text) == markdown


def test_mathematics_is_said_in_plain_signs() -> None:
    for text, words in (
        (r"7 \cdot 8 = 54", "7 · 8 = 54"),
        (r"\left(\frac{1}{2}\right)^2 = \frac14", "(1/2)² = 1/4"),
        (r"\dfrac{\sqrt{16}+2}{x^{10}} \le 3^{ab}", "(√16+2)/x¹⁰ ≤ 3^ab"),
        (r"10\% \text{ of } \$20", "10% of $20"),
        (r"It is $\{1, \frac{3}{2}\}$, not \(\{2\}\).", "It is {1, 3/2}, not {2}."),
        ("The set is {1, 2}.", "The set is {1, 2}."),
    ):
        assert as_words(text) == words
    deep = r"\frac{" * 500 + "1" + "}{2}" * 500
    assert len(as_words(deep)) <= len(deep)
