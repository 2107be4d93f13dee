"""The person's choices, one small JSON file in the data folder. Knows no Qt and no view.

A missing, damaged or hostile file means the defaults: choices are a comfort and
never a reason not to start.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from app.kept_practice import KeptPractice, read_kept_practice
from app.own_sampling import OwnSampling, read_own_sampling
from models.durable import open_private
from models.messages import STRONGEST

log = logging.getLogger(__name__)

LARGEST_BYTES = 512 * 1024
LONGEST_DRAFT = 40_000
"""In characters: twice a question's, so that one that is too long comes back to be shortened. Each takes up to
12 bytes."""
SMALLEST_ZOOM, LARGEST_ZOOM = 0.8, 2.0
Appearance = Literal["system", "light", "dark"]
APPEARANCES: tuple[Appearance, ...] = get_args(Appearance)
Language = Literal["system", "en", "ja"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
WIDEST_SIDEBAR = 2_000
LONGEST_UNLOAD_MINUTES = 7 * 24 * 60
BUDGETS: tuple[int | None, ...] = (0, 2048, 8192, 32_768, None)
"""How many tokens of thinking can be chosen; 0 answers at once, None is no bound."""


_SWITCHES = frozenset(
    {
        "thoughts_open",
        "typeset_thoughts",
        "sidebar",
        "export_thoughts",
        "adapter_on",
        "check_answers",
        "hints_first",
        "notify",
    }
)
_BETWEEN = {"zoom": (SMALLEST_ZOOM, LARGEST_ZOOM), "adapter_strength": (0.0, STRONGEST)}
_ONE_OF: dict[str, tuple[str, ...]] = {"appearance": APPEARANCES, "language": LANGUAGES}
_LARGEST = {"unload_after_minutes": LONGEST_UNLOAD_MINUTES, "sidebar_width": WIDEST_SIDEBAR}


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
        thinking_budget: How many tokens of thinking a question may take, one of `BUDGETS`.
        sampling: What the person has changed of the way tokens are chosen, by the model's id.
        draft: The question that was typed and not sent.
        typeset_thoughts: Whether thoughts that have ended are shown typeset.
        appearance: Light, dark, or as the system is just now.
        language: The language of the window from its next start on.
        conversation: The conversation that was on the page, by its name; empty for a new one.
        sidebar: Whether the list of conversations is shown.
        sidebar_width: Its width, in px; 0 leaves it to the window.
        export_thoughts: Whether thoughts are written into exported files too.
        adapter: The adapter that was chosen last, by its name; empty for none.
        adapter_on: Whether it was in force.
        adapter_strength: How much of it; 1 is as it was trained.
        check_answers: Whether answers are checked.
        hints_first: Whether solutions are hidden, to be revealed hint by hint.
        notify: Whether it is said when a long answer is ready while Ergo is in the background.
        page: The page that covered the conversation, by its name; empty for none.
        crash_seen: The last report of a crash that the person has seen, by its file's name; empty for none.
        practice: The exercises under way, and the levels that were chosen.
    """

    model_id: str = ""
    thoughts_open: bool = True
    zoom: float = 1.0
    geometry: str = ""
    installing: str = ""
    installing_recipe: str = ""
    unload_after_minutes: int = 15
    thinking_budget: int | None = None
    sampling: dict[str, OwnSampling] = field(default_factory=dict)
    draft: str = ""
    typeset_thoughts: bool = False
    appearance: Appearance = "system"
    language: Language = "system"
    conversation: str = ""
    sidebar: bool = True
    sidebar_width: int = 0
    export_thoughts: bool = False
    adapter: str = ""
    adapter_on: bool = False
    adapter_strength: float = 1.0
    check_answers: bool = True
    hints_first: bool = False
    notify: bool = True
    page: str = ""
    crash_seen: str = ""
    practice: KeptPractice = field(default_factory=KeptPractice)


def _sound(name: str, value: Any) -> bool:
    """Whether `value` may stand for the choice `name`."""
    if name in _SWITCHES:
        return isinstance(value, bool)
    if name in _BETWEEN:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        return number and _BETWEEN[name][0] <= value <= _BETWEEN[name][1]
    if name in _LARGEST:
        return _is_count(value) and value <= _LARGEST[name]
    if name == "thinking_budget":
        return value is None or (_is_count(value) and value in BUDGETS)
    if name in ("sampling", "practice"):
        return isinstance(value, dict)
    return isinstance(value, str) and _fits(name, value)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _fits(name: str, words: str) -> bool:
    """Whether a text may stand for the choice `name`."""
    if name in _ONE_OF:
        return words in _ONE_OF[name]
    return name != "draft" or len(words) <= LONGEST_DRAFT


def read_choices(path: Path) -> Choices:
    """Read the choices; whatever can't be used falls back to its default."""
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            raw = json.loads(file.read(LARGEST_BYTES) or b"")  # None of a pipe whose other end is silent
    except FileNotFoundError:
        return Choices()
    except (OSError, ValueError, RecursionError) as error:
        log.info("settings not read, defaults used: %s", error)
        return Choices()
    if not isinstance(raw, dict):
        return Choices()
    names = {each.name for each in fields(Choices)}
    sound = {name: value for name, value in raw.items() if name in names and _sound(name, value)}
    read = {
        "sampling": read_own_sampling(sound.get("sampling")),
        "practice": read_kept_practice(sound.get("practice")),
    }
    return Choices(**sound | read)


def _without_waiting(path: str, flags: int) -> int:
    """Not for the other end of a pipe."""
    return os.open(path, flags | os.O_NONBLOCK)


def write_choices(path: Path, choices: Choices) -> None:
    """Write the choices so that a crash leaves the old file or the new one, never half of one.

    Only the owner can read it: a draft is private.
    """
    part = path.with_suffix(".part")
    try:
        part.unlink(missing_ok=True)  # one that was left behind may be readable by others
        with open(part, "x", encoding="utf-8", opener=open_private) as file:
            file.write(json.dumps(asdict(choices), indent=2))
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
        self._watching: list[Callable[[Choices], object]] = []

    def watch(self, told: Callable[[Choices], object]) -> None:
        """Have this called after every change, for as long as there are choices."""
        self._watching.append(told)

    def keep(self, **changes: Any) -> None:
        """Change some choices; nothing is written when nothing changes, and no more of a draft than can be read."""
        changed = replace(self.choices, **changes)
        changed = replace(changed, draft=changed.draft[:LONGEST_DRAFT])
        if changed != self.choices:
            self.choices = changed
            write_choices(self._path, changed)
            for told in self._watching:
                told(changed)
