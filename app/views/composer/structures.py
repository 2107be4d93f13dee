r"""The structures of mathematics that the palette offers: what each is called, and the LaTeX that it stands for.

What is to be filled in stands between ‹ and ›, with an example in it: `\frac{‹a›}{‹b›}`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

_PLACEHOLDER = re.compile(r"‹(.*?)›")


@dataclass(frozen=True, slots=True)
class Structure:
    """One key of the palette.

    Attributes:
        name: What it is, in the window's language.
        template: Its LaTeX.
        large: It is set as on a line of its own, where it has its limits above and below.
        short: What is on its key, where the LaTeX with the examples would be too small to read.
    """

    name: str
    template: str
    large: bool = False
    short: str = ""

    @property
    def tex(self) -> str:
        """Its LaTeX with the examples."""
        return _PLACEHOLDER.sub(r"\1", self.template)

    @property
    def shown(self) -> str:
        """What is on its key."""
        return (r"\displaystyle " if self.large else "") + (self.short or self.tex)

    def filled(self, first: str) -> tuple[str, list[tuple[int, int]]]:
        """Return its LaTeX, and where in it the examples are.

        Args:
            first: Takes the place of the first example; empty keeps it.
        """
        text, places, at = "", [], 0
        for number, place in enumerate(_PLACEHOLDER.finditer(self.template)):
            text += self.template[at : place.start()]
            content = first if first and number == 0 else place[1]
            places.append((len(text), len(text) + len(content)))
            text += content
            at = place.end()
        return text + self.template[at:], places


def structures() -> tuple[Structure, ...]:
    """Return all of them, in their order."""
    translate = QCoreApplication.translate
    return (
        Structure(translate("Structures", "Fraction"), r"\frac{‹a›}{‹b›}", large=True),
        Structure(translate("Structures", "Power"), r"{‹x›}^{‹n›}"),
        Structure(translate("Structures", "Index"), r"{‹x›}_{‹n›}"),
        Structure(translate("Structures", "Square root"), r"\sqrt{‹x›}"),
        Structure(translate("Structures", "Root of any degree"), r"\sqrt[‹n›]{‹x›}"),
        Structure(translate("Structures", "Absolute value"), r"\left|‹x›\right|"),
        Structure(translate("Structures", "Sum"), r"\sum_{‹k=1›}^{‹n›} ‹k›", large=True),
        Structure(translate("Structures", "Product"), r"\prod_{‹k=1›}^{‹n›} ‹k›", large=True),
        Structure(translate("Structures", "Integral"), r"\int_{‹a›}^{‹b›} ‹x›\,d‹x›", large=True),
        Structure(translate("Structures", "Limit"), r"\lim_{‹x \to 0›} ‹f(x)›", large=True),
        Structure(translate("Structures", "Derivative"), r"\frac{d‹y›}{d‹x›}", large=True),
        Structure(translate("Structures", "Binomial coefficient"), r"\binom{‹n›}{‹k›}", large=True),
        Structure(
            translate("Structures", "Matrix, two by two"), r"\begin{pmatrix} ‹a› & ‹b› \\ ‹c› & ‹d› \end{pmatrix}"
        ),
        Structure(
            translate("Structures", "Distinction of cases"),
            r"\begin{cases} ‹a› & ‹x \ge 0› \\ ‹b› & ‹x < 0› \end{cases}",
            short=r"\begin{cases} a \\ b \end{cases}",
        ),
        Structure(translate("Structures", "Vector"), r"\vec{‹v›}"),
        Structure(translate("Structures", "Set"), r"\left\{‹a, b›\right\}"),
        Structure(translate("Structures", "Logarithm"), r"\log_{‹a›} ‹x›"),
        Structure(translate("Structures", "Boxed result"), r"\boxed{‹x›}"),
        Structure(translate("Structures", "Pi"), r"\pi"),
        Structure(translate("Structures", "Theta"), r"\theta"),
        Structure(translate("Structures", "Infinity"), r"\infty"),
        Structure(translate("Structures", "Plus or minus"), r"\pm"),
        Structure(translate("Structures", "Times"), r"\times"),
        Structure(translate("Structures", "Degrees"), r"‹90›^{\circ}"),
        Structure(translate("Structures", "Less than or equal to"), r"\le"),
        Structure(translate("Structures", "Greater than or equal to"), r"\ge"),
        Structure(translate("Structures", "Not equal to"), r"\ne"),
        Structure(translate("Structures", "Approximately equal to"), r"\approx"),
        Structure(translate("Structures", "Element of"), r"\in"),
        Structure(translate("Structures", "Arrow to the right"), r"\to"),
    )
