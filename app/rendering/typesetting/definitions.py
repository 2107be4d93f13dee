r"""Which macros a formula may use: those that the formulas before it in the same message have defined. Pure.

A message begins with none, so that no `\def` reaches another message. Formulas can be typeset in any order, and their
pictures be kept, because the definitions are part of the wish and not of the typesetter's state.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

MOST_CHARACTERS = 16_384
_DEFINES = re.compile(
    r"\\(?:[egx]?def(?![a-z])|let(?![a-z])|(?:re)?newcommand|(?:re)?newenvironment|newtagform|renewtagform|usetagform"
    r"|providecommand|Declare|definecolor|mathtoolsset|Newextarrow)"
)


def defines(tex: str) -> bool:
    """Whether later formulas may mean something else because of this one."""
    return _DEFINES.search(tex) is not None


def may_define(tex: str, definitions: tuple[str, ...]) -> bool:
    """Whether typesetting changes TeX's state: by its own words, or by a macro that defines another."""
    return defines(tex) or any(len(_DEFINES.findall(source)) > 1 for source in definitions)


@dataclass(frozen=True, slots=True)
class Definitions:
    """The sources in one message that define something, in their order."""

    sources: tuple[str, ...] = ()

    def then(self, tex: str) -> Definitions:
        """Return what holds after this formula: the same object when it defines nothing, or there is no more room."""
        if not defines(tex) or sum(map(len, self.sources)) + len(tex) > MOST_CHARACTERS:
            return self
        return Definitions((*self.sources, tex))

    @classmethod
    def of(cls, formulas: Iterable[str]) -> Definitions:
        """Return what holds after these formulas of one message."""
        definitions = cls()
        for tex in formulas:
            definitions = definitions.then(tex)
        return definitions
