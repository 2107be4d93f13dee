"""How powers, indices, bounds and what stands above or below are spoken."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.rendering.speech.symbols import is_function
from app.rendering.speech.tree import Node, Read, lone, pieces
from models.wording import marked, translate

_POWERS: Mapping[str, str] = MappingProxyType(
    {
        "2": marked("Speech", "{base} squared"),
        "3": marked("Speech", "{base} cubed"),
        "′": marked("Speech", "{base} prime"),
        "″": marked("Speech", "{base} double prime"),
        "‴": marked("Speech", "{base} triple prime"),
        "∘": marked("Speech", "{base} degrees"),
        "°": marked("Speech", "{base} degrees"),
        "⊤": marked("Speech", "{base} transpose"),
        "*": marked("Speech", "{base} star"),
        "∗": marked("Speech", "{base} star"),
        "†": marked("Speech", "{base} dagger"),
        "+": marked("Speech", "{base} from above"),
    }
)
_ACCENTS: Mapping[str, str] = MappingProxyType(
    {
        "^": marked("Speech", "{base} hat"),
        "ˆ": marked("Speech", "{base} hat"),
        "¯": marked("Speech", "{base} bar"),
        "―": marked("Speech", "{base} with a line above"),
        "‾": marked("Speech", "{base} with a line above"),
        "→": marked("Speech", "vector {base}"),
        "~": marked("Speech", "{base} tilde"),
        "˜": marked("Speech", "{base} tilde"),
        "˙": marked("Speech", "{base} dot"),
        "¨": marked("Speech", "{base} double dot"),
        "⏜": marked("Speech", "arc {base}"),
        "⌢": marked("Speech", "arc {base}"),
        "⏞": marked("Speech", "{base} with a brace above"),
    }
)
_BELOW: Mapping[str, str] = MappingProxyType(
    {
        "⏟": marked("Speech", "{base} with a brace below"),
        "_": marked("Speech", "{base} underlined"),
        "―": marked("Speech", "{base} underlined"),
    }
)
_SUMS = frozenset("∑∏∐∫∬∭∮⋃⋂⨁⨂⋁⋀")
_LIMITS = frozenset({"lim", "lim sup", "lim inf", "limsup", "liminf"})
_OVER = frozenset({"max", "min", "sup", "inf", "argmax", "argmin"})
_ARROWS = "→⟶"
_BARS = "|∣"


def script_words(node: Node, read: Read, base_words: str | None = None) -> str:
    """Return the words of something with another above, below or beside it.

    Args:
        node: It all.
        read: Gives the words of a part.
        base_words: Those of what it stands at, where they are known already.
    """
    base, below, above = _parts(node)
    if base_words is None and base.text in _SUMS:
        return _sum(base, below, above, read)
    if base_words is None and below is not None and _ends_in_bar(base):
        before = Node(base.tag, children=base.children[:-1])
        return f"{read(before) if base.children else ''} {_evaluated(below, above, read)}".strip()
    if below is not None and base.text in _LIMITS | _OVER:
        return _limit(base, below, read)
    words = read(base) if base_words is None else base_words
    if node.tag in {"munder", "mover", "munderover"}:
        return _stacked(words, below, above, read)
    if below is not None:
        words = _indexed(base, words, below, read)
    return words if above is None else _raised(base, words, above, read)


def is_sum(node: Node) -> bool:
    """Whether it is a sum, an integral or their like, with bounds or without."""
    base = _parts(node)[0] if node.children else node
    return base.text in _SUMS


def sum_words(node: Node, read: Read) -> str:
    """Return the words of a sum, an integral or their like without bounds."""
    return translate("Speech", "the {operator} of").format(operator=read(node))


def base_of(node: Node) -> Node:
    """Return what something stands at; of everything else itself."""
    return _parts(node)[0] if node.tag in SCRIPTS and node.children else node


SCRIPTS = frozenset({"msup", "msub", "msubsup", "mover", "munder", "munderover"})


def _parts(node: Node) -> tuple[Node, Node | None, Node | None]:
    parts = [lone(child) for child in node.children]
    parts += [Node("mrow")] * (3 - len(parts))
    if node.tag in {"msup", "mover"}:
        return parts[0], None, parts[1]
    if node.tag in {"msub", "munder"}:
        return parts[0], parts[1], None
    return parts[0], parts[1], parts[2]


def _sum(base: Node, below: Node | None, above: Node | None, read: Read) -> str:
    operator = read(base)
    if below is not None and above is not None:
        pattern = translate("Speech", "the {operator} from {start} to {end} of")
        return pattern.format(operator=operator, start=read(below), end=read(above))
    if below is not None:
        return translate("Speech", "the {operator} over {start} of").format(operator=operator, start=read(below))
    end = read(above) if above is not None else ""
    return translate("Speech", "the {operator} up to {end} of").format(operator=operator, end=end)


def _ends_in_bar(base: Node) -> bool:
    """Whether it is the bar behind something that is evaluated, or ends in it."""
    bars = sum(each.is_sign(_BARS) for each in base.children)
    return base.is_sign(_BARS) or (bars == 1 and base.children[-1].is_sign(_BARS))


def _evaluated(below: Node, above: Node | None, read: Read) -> str:
    if above is None:
        return translate("Speech", "evaluated at {index}").format(index=read(below))
    return translate("Speech", "evaluated from {start} to {end}").format(start=read(below), end=read(above))


def _limit(base: Node, below: Node, read: Read) -> str:
    operator = read(base)
    inside = pieces(below)
    arrow = next((number for number, each in enumerate(inside) if each.is_sign(_ARROWS)), 0)
    if base.text not in _LIMITS or not arrow:
        pattern = translate("Speech", "the {operator} over {condition} of")
        return pattern.format(operator=operator, condition=read(below))
    variable, target = Node("mrow", children=inside[:arrow]), Node("mrow", children=inside[arrow + 1 :])
    pattern = translate("Speech", "the {operator} as {variable} approaches {target} of")
    return pattern.format(operator=operator, variable=read(variable), target=read(target))


def _stacked(words: str, below: Node | None, above: Node | None, read: Read) -> str:
    if above is not None:
        words = _with_mark(words, above, _ACCENTS, translate("Speech", "{base} with {script} above"), read)
    if below is not None:
        words = _with_mark(words, below, _BELOW, translate("Speech", "{base} with {script} below"), read)
    return words


def _with_mark(words: str, mark: Node, known: Mapping[str, str], otherwise: str, read: Read) -> str:
    """Say what stands over or under something: as its own name has it, else as it reads."""
    pattern = known.get(mark.text if mark.is_token else "")
    if pattern is not None:
        return translate("Speech", pattern).format(base=words)
    return otherwise.format(base=words, script=read(mark))


def _indexed(base: Node, words: str, below: Node, read: Read) -> str:
    if base.text in {"log", "lg"}:
        return translate("Speech", "log base {index}").format(index=read(below))
    pattern = (
        translate("Speech", "{base} sub {index}")
        if below.is_token
        else translate("Speech", "{base} sub {index}, end sub")
    )
    return pattern.format(base=words, index=read(below))


def _raised(base: Node, words: str, above: Node, read: Read) -> str:
    inside = pieces(above)
    if is_function(base.text) and [each.text for each in inside] in (["−", "1"], ["-", "1"]):
        return translate("Speech", "inverse {function}").format(function=words)
    if above.is_token and above.is_sign("∘°") and base.text == "1":
        return translate("Speech", "1 degree")
    if above.is_token and above.text in _POWERS:
        return translate("Speech", _POWERS[above.text]).format(base=words)
    if inside and all(each.is_token and each.text in "′″‴" for each in inside):
        count = sum(" ′″‴".index(each.text) for each in inside)
        return _primes(words, count)
    if inside and inside[0].is_sign("′″‴"):
        rest = Node("mrow", children=inside[1:])
        return _raised(base, _raised(base, words, inside[0], read), lone(rest), read)
    pattern = (
        translate("Speech", "{base} to the power {exponent}")
        if above.is_token
        else translate("Speech", "{base} to the power {exponent}, end power")
    )
    return pattern.format(base=words, exponent=read(above))


def _primes(words: str, count: int) -> str:
    known = {1: "′", 2: "″", 3: "‴"}.get(count)
    if known is not None:
        return translate("Speech", _POWERS[known]).format(base=words)
    return translate("Speech", "{base} with {count} primes").format(base=words, count=count)
