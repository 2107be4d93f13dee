"""Names as a list in words: a, b and c."""

from __future__ import annotations

from collections.abc import Sequence

from models.wording import translate


def listed(names: Sequence[str]) -> str:
    """Return names as a list in words: a, b and c."""
    if len(names) < 2:
        return "".join(names)
    return translate("Tutor", "{names} and {last}").format(names=in_a_row(names[:-1]), last=names[-1])


def in_a_row(names: Sequence[str]) -> str:
    """Return names one after the other: a, b, c."""
    row = "".join(names[:1])
    for name in names[1:]:
        row = translate("Tutor", "{names}, {name}").format(names=row, name=name)
    return row
