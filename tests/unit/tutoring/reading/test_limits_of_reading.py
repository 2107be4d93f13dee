"""Reading ends, whatever it is given, with a tree or with a reason; and what is written out is read back."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import MAX_LEVELS, Node, UnreadableError, is_deeper

_SPELLED = r"""
    \frac \sqrt \sin \log \left( \right) \left| \begin{cases} \end{cases} \begin{pmatrix} \\ & \dots \text{or} \int \sum
    \lim_{x\to0} dx \{ \} \cup \in \pmod \overline{3} \text{cm} \$ \% ^\circ ^{ _{ or and f g e i ( ) [ ] { } | + - * /
    : ; , . ! ^ _ ' = < <= 1 23 0.5 1,234 x y sin pi √ ½ ² ≤ ＝ ３ … \ ? é 日
"""
_PIECES = [*_SPELLED.split(), " ", "\n"]


@settings(deadline=None, max_examples=400)
@given(st.lists(st.sampled_from(_PIECES), max_size=25).map("".join) | st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = read(text, frozenset("fg"))
    except UnreadableError:
        return
    assert json.loads(json.dumps(tree)) == tree


@pytest.mark.parametrize(
    "text",
    [
        *("(" * 10_000, "(" * 300 + "x" + ")" * 300, "{" * 300 + "x" + "}" * 300, "[" * 900, "|" * 900),
        *("x" + "^x" * 1_900, "x" + "^{x" * 300, "-" * 1_000 + "1", "a" + "*a" * 590, "9" * 3_000, "!" * 900),
        *(
            r"\sqrt" * 700 + "x",
            r"\frac" * 700,
            r"\begin{cases}" * 200,
            "√" * 900 + "2",
            "x," * 590 + "(",
            "sin " * 900,
        ),
        *(
            "x" * 1_000_000,
            r"\text{" * 600,
            "f(" * 590,
            "f'" * 500,
            "½" * 600,
            r"3\frac{" * 50,
            r"3\frac1{" * 50,
            r"(3 \bmod " * 50,
            "²" * 3_000,
        ),
    ],
    ids=lambda text: f"{text[:12]} {len(text)}",
)
def test_a_hostile_text_is_refused(text: str) -> None:
    with pytest.raises(UnreadableError):
        read(text, frozenset("f"))


def test_a_long_sum_is_read_flat() -> None:
    assert not is_deeper(read("+".join(["1"] * 500)), 3)


def test_no_tree_is_deeper_than_it_may_be() -> None:
    assert is_deeper(read("a" + "*a" * 200), 200)
    with pytest.raises(UnreadableError, match="nested too deeply"):
        read("a" + "*a" * (MAX_LEVELS + 1))


_NUMBERS = st.integers(0, 30).map(lambda whole: ["number", str(whole)])


def _larger(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    pairs = st.tuples(st.sampled_from(["add", "multiply", "divide"]), inner, inner).map(list)
    powers = st.tuples(st.just("power"), inner, st.integers(0, 3).map(lambda n: ["number", str(n)])).map(list)
    singles = st.tuples(st.sampled_from(["negate", "percent"]), inner).map(list)
    absolute = inner.map(lambda node: ["call", "abs", node])
    return pairs | powers | singles | absolute


@settings(deadline=None, max_examples=150)
@given(tree=st.recursive(_NUMBERS, _larger, max_leaves=10), style=st.integers(0, 2))
def test_what_is_written_out_is_read_back_with_the_same_value(tree: Node, style: int) -> None:
    assert value_of(read(_written(tree, style))) == value_of(tree)


def _written(node: Node, style: int) -> str:
    """Write a tree with as few brackets as a person would; the styles are two of LaTeX and a plain one."""
    operation, *operands = node
    match operation:
        case "number":
            text = str(operands[0])
        case "call":
            text = ("|{}|", r"\left|{}\right|", "abs({})")[style].format(_written(operands[1], style))
        case "add":
            text = f"{_written(operands[0], style)} + {_closed(operands[1], style, 'add negate')}"
        case "multiply":
            sign = (r" \cdot ", r" \times ", " * ")[style]
            text = sign.join(_closed(each, style, "add negate divide") for each in operands)
        case "divide" if style < 2:
            text = "".join([r"\frac", *(f"{{{_written(each, style)}}}" for each in operands)])
        case "divide":
            text = "/".join(_closed(each, style, "add negate divide multiply") for each in operands)
        case "negate":
            text = f"-{_closed(operands[0], style, 'add negate')}"
        case _:
            base = _closed(operands[0], style, "add negate divide multiply power percent")
            above = f"^{{{_written(operands[1], style)}}}" if operation == "power" else ("%" if style == 2 else r"\%")
            text = base + above
    return text


def _closed(node: Node, style: int, weaker: str) -> str:
    written = _written(node, style)
    return f"({written})" if node[0] in weaker.split() else written


def test_writing_out_says_what_it_should() -> None:
    tree = ["multiply", ["number", "2"], ["add", ["number", "3"], ["negate", ["number", "4"]]]]
    assert _written(tree, 0) == r"2 \cdot (3 + (-4))"
    assert value_of(tree) == Fraction(-2)
