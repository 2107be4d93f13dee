"""The licences of what others have made and Ergo is made of, read from `resources/licences.json`. Knows no Qt.

Read when somebody wants to see them: a file that is missing or damaged means none, and is logged.
"""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, fields
from pathlib import Path

import resources

log = logging.getLogger(__name__)

LICENCES_FILE = resources.ROOT / "licences.json"


@dataclass(frozen=True, slots=True)
class Licence:
    """What one part may be used under.

    Attributes:
        name: The part's.
        version: Its version; may be empty.
        licence: What the licence is called.
        text: All of it.
    """

    name: str
    version: str
    licence: str
    text: str


def read_licences(path: Path = LICENCES_FILE) -> list[Licence]:
    """Return the licences in the order of the parts' names."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        log.exception("no licences to show")
        return []
    names = [each.name for each in fields(Licence)]
    listed = raw if isinstance(raw, list) else []
    sound = [
        each for each in listed if isinstance(each, dict) and all(isinstance(each.get(name), str) for name in names)
    ]
    licences = [Licence(**{name: each[name] for name in names}) for each in sound]
    return sorted(licences, key=lambda each: each.name.casefold())
