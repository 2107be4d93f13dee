"""What Python's JSON reader lets pass and nobody should: `NaN` and its like, and objects with a name in them twice.

For `json.loads`: `parse_constant=refuse_constant`, `object_pairs_hook=refuse_doubles`. Both raise ValueError.
"""

from __future__ import annotations

from typing import Any, NoReturn

from models.wording import translate


def refuse_constant(name: str) -> NoReturn:
    """Refuse `NaN`, `Infinity` and `-Infinity`, which are no JSON."""
    raise ValueError(translate("Errors", "{name} is no number").format(name=name))


def refuse_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose names are all different."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError(translate("Errors", "a name stands in it twice"))
    return found
