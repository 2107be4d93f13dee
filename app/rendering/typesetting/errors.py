"""Why a formula can't be typeset. Knows nothing of how one is.

    UserFacingError
    └── TypesettingError              the formula stays as its source; `reason` is for the hover
        ├── WrongFormula              TeX doesn't understand it
        ├── FormulaTooLarge           it would take too long, too much memory, or make too large a picture
        └── TypesetterUnavailable     V8 or its script can't be started here

No log says a reason: it may have words of the formula in it.
"""

# ruff: noqa: N818 - named after what has happened, as the others are

from __future__ import annotations

from models.errors import UserFacingError, shown
from models.wording import translate


class TypesettingError(UserFacingError):
    """A formula is to be shown as its source.

    Args:
        reason: One line that says why, for the person who points at the source.
    """

    def __init__(self, reason: str) -> None:
        self.reason = shown(reason)
        super().__init__(translate("Errors", "The formula can't be typeset"), self.reason)


class WrongFormula(TypesettingError):
    """The source isn't TeX as mathematics knows it; the reason is MathJax's own."""


class FormulaTooLarge(TypesettingError):
    """A limit of time, memory or size has been reached."""


class TypesetterUnavailable(TypesettingError):
    """No formula at all can be typeset on this machine, or not any more."""
