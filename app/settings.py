"""The person's choices, one small JSON file in the data folder. Knows no Qt and no view.

A missing, damaged or hostile file means the defaults: choices are a comfort and
never a reason not to start.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

LARGEST_BYTES = 64 * 1024
SMALLEST_ZOOM, LARGEST_ZOOM = 0.8, 2.0
LONGEST_UNLOAD_MINUTES = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class Choices:
    """What is remembered between starts.

    Attributes:
        model_id: The chosen model; empty means Ergo's own choice.
        thoughts_open: Whether thinking panes start open.
        zoom: Text size as a factor.
        geometry: The window's place, as Qt's bytes in base64.
        installing: The model whose installation goes on when the window is opened; empty means none.
        installing_recipe: The recipe that was chosen for it; empty leaves it to the engine.
        unload_after_minutes: When an unused model gives its memory back; 0 means never.
    """

    model_id: str = ""
    thoughts_open: bool = True
    zoom: float = 1.0
    geometry: str = ""
    installing: str = ""
    installing_recipe: str = ""
    unload_after_minutes: int = 15


def _sound(name: str, value: Any) -> bool:
    """Whether `value` may stand for the choice `name`."""
    if name == "thoughts_open":
        return isinstance(value, bool)
    if name == "zoom":
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return number and SMALLEST_ZOOM <= value <= LARGEST_ZOOM
    if name == "unload_after_minutes":
        return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST_UNLOAD_MINUTES
    return isinstance(value, str)


def read_choices(path: Path) -> Choices:
    """Read the choices; whatever can't be used falls back to its default."""
    try:
        with path.open("rb") as file:
            raw = json.loads(file.read(LARGEST_BYTES))
    except FileNotFoundError:
        return Choices()
    except (OSError, ValueError, RecursionError) as error:
        log.info("settings not read, defaults used: %s", error)
        return Choices()
    if not isinstance(raw, dict):
        return Choices()
    names = {field.name for field in fields(Choices)}
    return Choices(**{name: value for name, value in raw.items() if name in names and _sound(name, value)})


def write_choices(path: Path, choices: Choices) -> None:
    """Write the choices so that a crash leaves the old file or the new one, never half of one."""
    part = path.with_suffix(".part")
    try:
        part.write_text(json.dumps(asdict(choices), indent=2), encoding="utf-8")
        part.replace(path)
    except OSError as error:
        log.info("settings not kept: %s", error)


class ChoicesFile:
    """The choices and the file they are kept in; every change is written at once.

    Args:
        path: The file; need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.choices = read_choices(path)

    def keep(self, **changes: str | bool | float) -> None:
        """Change some choices; nothing is written when nothing changes."""
        changed = replace(self.choices, **changes)  # type: ignore[arg-type]
        if changed != self.choices:
            self.choices = changed
            write_choices(self._path, changed)
