"""Where the adapters of the library lie, and what they may be called.

    adapters/<name>             an adapter
    adapters/.<name>.removed    one that was removed and can be put back
    adapters/.incoming-…        one that is being added
    adapters/.lock              held by the one process that writes any of these

Knows nothing of what is in them.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from models.wording import translate

_INCOMING = ".incoming-"
_REMOVED = ".removed"
_LONGEST = 60
_LONGEST_BYTES = 200
_SAYS_NOTHING = re.compile(
    r"adapters?|adapter[_-]model|adapter[_-]config|\d+_adapters|checkpoint-\d+|final|last|best|snapshots|[0-9a-f]{40}",
    re.ASCII | re.IGNORECASE,
)
_HUB_FOLDER = re.compile(r"models--.+--")
_NAMELESS = "adapter"


def adapters_dir(data_dir: Path) -> Path:
    """Return the folder that holds the adapters, created for this person alone if need be."""
    folder = data_dir / "adapters"
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def adapter_dir(data_dir: Path, name: str) -> Path:
    """Return where an adapter lies.

    Raises:
        ValueError: None can be called so (so no name can lead out of the library).
    """
    return data_dir / "adapters" / _checked(name)


def removed_dir(data_dir: Path, name: str) -> Path:
    """Return where an adapter lies that was removed and can be put back; raises as `adapter_dir` does."""
    return data_dir / "adapters" / f".{_checked(name)}{_REMOVED}"


def lock_file(data_dir: Path) -> Path:
    """Return the file whose lock whoever holds that writes the library; makes the library."""
    return adapters_dir(data_dir) / ".lock"


def incoming_dir(data_dir: Path) -> Path:
    """Make an empty folder in which an adapter is made before it is moved into its place. Hold the lock."""
    folder = adapters_dir(data_dir) / f"{_INCOMING}{os.getpid()}"
    folder.mkdir(mode=0o700)
    return folder


def unfinished(data_dir: Path) -> list[Path]:
    """Return what was being added when somebody died. Hold the lock, or it may be somebody's at work."""
    return [path for path in _paths(data_dir) if path.name.startswith(_INCOMING)]


def removed(data_dir: Path) -> list[Path]:
    """Return what was removed and can be put back."""
    return [path for path in _paths(data_dir) if path.name.startswith(".") and path.name.endswith(_REMOVED)]


def names(data_dir: Path) -> list[str]:
    """Return what the adapters are called, in order; sound or not."""
    found = [path.name for path in _paths(data_dir) if is_sound_name(path.name) and os.path.isdir(path)]  # noqa: PTH112
    return sorted(found, key=lambda name: (name.casefold(), name))


def free_name(data_dir: Path, wanted: str) -> str:
    """Return a name that no adapter has, as much like this one as can be: with a number behind it if need be."""
    taken = {_alike(name) for name in names(data_dir)}
    name, number = safe_name(wanted), 1
    while _alike(name) in taken or os.path.lexists(adapter_dir(data_dir, name)):
        number += 1
        ending = f"-{number}"
        name = _shortened(safe_name(wanted), len(ending)) + ending
    return name


def name_from(path: Path) -> str:
    """Return what an adapter is called that lies there: after the first name, from its end, that says something."""
    parts = [_bare(part) for part in reversed(path.parts) if part != path.anchor]
    for part in parts[:4]:
        if safe_name(part) != _NAMELESS and _SAYS_NOTHING.fullmatch(part) is None:
            return safe_name(part)
    return _NAMELESS


def origin_of(path: Path) -> str:
    """Return the end of a path, as much of it as says something; where the person has the rest is nobody's business."""
    parts = [part for part in path.parts if part != path.anchor]
    count = 1
    while count < len(parts) and count < 4 and _SAYS_NOTHING.fullmatch(_bare(parts[-count])) is not None:
        count += 1
    return "/".join(parts[-count:])


def safe_name(wanted: str) -> str:
    """Return a name for a file that reads like this one: letters, digits, `.`, `_` and `-`, and no dot in front."""
    text = unicodedata.normalize("NFC", wanted.encode("utf-8", "replace").decode("utf-8"))
    kept = "".join(each if _is_kept(each) else "-" for each in text)
    return _shortened(re.sub(r"-{2,}", "-", kept).strip("-._")) or _NAMELESS


def is_sound_name(name: str) -> bool:
    """Whether an adapter may be called so."""
    return name == safe_name(name)


def _is_kept(character: str) -> bool:
    # Marks are what many scripts write their vowels with.
    return character in "._-" or unicodedata.category(character)[0] in "LNM"


def _shortened(name: str, spare: int = 0) -> str:
    name = name[: _LONGEST - spare]
    while len(name.encode()) > _LONGEST_BYTES - spare:
        name = name[:-1]
    return name.rstrip("-._")


def _bare(part: str) -> str:
    """Return the name of a file or folder without its ending, and of the hub's folders without the owner."""
    for ending in (".safetensors", ".zip", ".json"):
        if part.lower().endswith(ending):
            part = part[: -len(ending)]
    return _HUB_FOLDER.sub("", part)


def _alike(name: str) -> str:
    # A Mac's disk takes Foo and foo for one name.
    return unicodedata.normalize("NFC", name).casefold()


def _checked(name: str) -> str:
    if not is_sound_name(name):
        raise ValueError(translate("Errors", "no adapter is called so"))
    return name


def _paths(data_dir: Path) -> list[Path]:
    try:
        return list((data_dir / "adapters").iterdir())
    except OSError:
        return []
