"""Names as a list in words: a, b and c."""

from __future__ import annotations

from collections.abc import Sequence

from models.wording import translate


def listed(names: Sequence[str]) -> str:
    """Return names as a list in words."""
    if len(names) < 2:
        return "".join(names)
    before = translate("Tutor", ", ").join(names[:-1])
    return translate("Tutor", "{names} and {last}").format(names=before, last=names[-1])
