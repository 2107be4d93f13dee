r"""Letters and words: unknowns with their index, constants, functions, `xy` as a product."""

from __future__ import annotations

from app.tutoring.reading import calls
from app.tutoring.reading.reader import Reader
from app.tutoring.reading.tokens import Token
from app.tutoring.reading.tree import Node, UnreadableError, symbol
from app.tutoring.reading.vocabulary import CONSTANTS, FUNCTIONS, WORDS
from models.wording import translate

_MOST_LETTERS = 3


def letter(reader: Reader, token: Token) -> Node:
    """Read what a letter begins: an unknown, a constant, a function that the text has named."""
    if token.text in CONSTANTS:
        return ["constant", CONSTANTS[token.text]]
    name = token.text + index(reader)
    if name in reader.functions and reader.next.text in ("(", "'", "^"):
        return calls.named(reader, name)
    if reader.next.text == "'":
        raise UnreadableError(translate("Tutor", "“{name}” isn't known here").format(name=f"{name}'"))
    return _known(reader, name)


def word(reader: Reader, token: Token) -> Node:
    """Read letters without blanks: a function, a constant, or, where they are few, a product of unknowns."""
    text = token.text
    if text in FUNCTIONS:
        return calls.function(reader, FUNCTIONS[text])
    if text in CONSTANTS:
        return ["constant", CONSTANTS[text]]
    return _glued(reader, text) or _product(reader, text)


def marked(reader: Reader, mark: str) -> Node:
    r"""Read a letter with a mark above it, such as \vec{v}: an unknown of its own."""
    node = reader.bracketed()
    if node[0] not in ("symbol", "constant"):
        raise UnreadableError(
            translate("Tutor", "“{name}” isn't known here above more than a letter").format(name=f"\\{mark}")
        )
    return symbol(f"{mark}_{node[1]}")


def index(reader: Reader) -> str:
    """Read what stands below a letter, as part of its name."""
    if not reader.taken("_"):
        return ""
    if not reader.taken("{"):
        return f"_{reader.take().text}"
    parts: list[str] = []
    while reader.next.text in (",", "'") or reader.next.kind in ("number", "letter", "word", "text"):
        parts.append(reader.take().text)
    if reader.next.text != "}":
        raise UnreadableError(translate("Tutor", "an index that is computed isn't known here"))
    reader.take()
    return "_" + "".join(parts)


def _known(reader: Reader, name: str) -> Node:
    """Return the constant e or i, or an unknown; an i that a sum runs over is one."""
    return ["constant", name] if name in ("e", "i") and name not in reader.bound else symbol(name)


def _glued(reader: Reader, text: str) -> Node | None:
    """Read xsin(y), or sinx where nothing else is meant; None if there is no function in the word."""
    for name in sorted(FUNCTIONS, key=len, reverse=True):
        if len(name) > 2 and text.endswith(name) and len(text) - len(name) <= 2:
            return [
                "multiply",
                *(_known(reader, each) for each in text[: -len(name)]),
                calls.function(reader, FUNCTIONS[name]),
            ]
    for name in ("sin", "cos", "tan", "log", "ln"):
        if text.startswith(name) and len(text) == len(name) + 1:
            if reader.next.text in ("^", "_", "("):
                raise UnreadableError(translate("Tutor", "“{text}” could be read in two ways").format(text=text))
            return ["call", name, _known(reader, text[-1])]
    return None


def _product(reader: Reader, text: str) -> Node:
    if text.isupper():
        raise UnreadableError(
            translate("Tutor", "“{text}” could be a length, a name or a product").format(text=text[:40])
        )
    if len(text) > _MOST_LETTERS or not text.islower() or text in WORDS or text.startswith("pi"):
        raise UnreadableError(translate("Tutor", "“{word}” is a word").format(word=text[:40]))
    factors, last = text[:-1], text[-1]
    below = index(reader)
    return [
        "multiply",
        *(_known(reader, each) for each in factors),
        symbol(last + below) if below else _known(reader, last),
    ]
