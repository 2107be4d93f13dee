"""Code cut into words of a few kinds, by Pygments. Knows no colours and no Qt.

Only languages on a list are read: a lexer is a heap of regular expressions, and a text chooses its own language.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["", "keyword", "name", "string", "number", "comment", "operator", "added", "removed"]
Token: TypeAlias = tuple[Kind, str]

_LONGEST = 16_384
_LONGEST_LINE = 2_000
_LISTED = """
    python py pycon bash sh shell zsh c cpp c++ java javascript js typescript ts json yaml toml ini html xml css sql
    latex tex r julia haskell rust go swift kotlin scala ruby lua matlab octave fortran ocaml lean diff
"""
_LANGUAGES = frozenset(_LISTED.split())
_KINDS: tuple[tuple[str, Kind], ...] = (
    ("Comment", "comment"),
    ("Keyword", "keyword"),
    ("Operator.Word", "keyword"),
    ("Literal.String", "string"),
    ("Literal.Number", "number"),
    ("Name.Function", "name"),
    ("Name.Class", "name"),
    ("Name.Decorator", "name"),
    ("Name.Tag", "keyword"),
    ("Name.Attribute", "name"),
    ("Generic.Inserted", "added"),
    ("Generic.Deleted", "removed"),
    ("Operator", "operator"),
    ("Punctuation", "operator"),
)


def highlighted(text: str, language: str) -> tuple[Token, ...]:
    """Return the code as words; one word without a kind if its language isn't known or it is too long to be read.

    Args:
        text: The code.
        language: What stands behind the fence.
    """
    name = language.strip().lower()
    if name not in _LANGUAGES or len(text) > _LONGEST or max(map(len, text.split("\n"))) > _LONGEST_LINE:
        return (("", text),)
    # Here, because it would hold up the window's start.
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415

    lexer = get_lexer_by_name(name, stripnl=False, ensurenl=False)
    words: list[Token] = []
    for token, value in lexer.get_tokens(text):
        kind = _kind(str(token).removeprefix("Token."))
        if words and words[-1][0] == kind:
            words[-1] = (kind, words[-1][1] + value)
        else:
            words.append((kind, value))
    return tuple(words) if "".join(value for _, value in words) == text else (("", text),)


def _kind(token: str) -> Kind:
    return next((kind for prefix, kind in _KINDS if token.startswith(prefix)), "")
