"""What is said of an adapter that isn't there, or can't be opened, kept or removed. Looks at no disk."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from models.errors import AdapterNotFound, DamagedAdapter, RemovalFailed, UserFacingError, shown

_MOST_NAMED = 12


def not_found(name: str, known: Sequence[str]) -> AdapterNotFound:
    """Return the error for a name that no adapter has, with those that there are and the one that is nearest."""
    listed = ", ".join(known[:_MOST_NAMED]) + (" …" if len(known) > _MOST_NAMED else "")
    detail = f"There are: {listed}." if known else "The library of adapters is empty."
    near = difflib.get_close_matches(name[:200].casefold(), [each.casefold() for each in known], n=1)
    meant = next((each for each in known if near and each.casefold() == near[0]), None)
    hint = f"Did you mean “{meant}”?" if meant is not None else "Add one with: ergo adapters add PATH"
    return AdapterNotFound(f"There is no adapter called “{shown(name)[:80]}”", detail, hint)


def not_aside(name: str) -> AdapterNotFound:
    """Return the error for an adapter that can't be put back any more, or never could."""
    return AdapterNotFound(
        f"“{shown(name)[:80]}” can't be put back",
        "Only the adapter that was removed last can be, and only until Ergo is opened again.",
        "Add it again from where it was.",
    )


def damaged(name: str, detail: str) -> DamagedAdapter:
    """Return the error for an adapter of the library that can't be used as it is."""
    return DamagedAdapter(f"The adapter “{name}” is damaged", detail, "Remove it, then add it again from where it was.")


def not_kept(error: OSError) -> UserFacingError:
    """Return the error for a library that can't be written."""
    return UserFacingError(
        "The adapter can't be kept",
        f"Ergo's library of adapters: {error.strerror or type(error).__name__}.",
        "See that Ergo may write to its data folder, then try again.",
    )


def not_removed(name: str, error: OSError) -> RemovalFailed:
    """Return the error for an adapter that is still there."""
    return RemovalFailed(
        f"The adapter “{name}” can't be removed",
        f"{error.strerror or type(error).__name__}.",
        "See that Ergo may write to its data folder, then remove it again.",
    )


def in_other_hands() -> UserFacingError:
    """Return the error for a library that another process writes."""
    return UserFacingError(
        "The adapters can't be changed now",
        "Another one is being added or removed.",
        "Wait until that is done, then try again.",
    )
