"""What is said of an adapter that isn't there, or can't be opened, kept or removed. Looks at no disk."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from models import hints
from models.errors import AdapterNotFound, DamagedAdapter, RemovalFailed, UserFacingError, shown
from models.wording import in_a_row, translate

_MOST_NAMED = 12


def not_found(name: str, known: Sequence[str]) -> AdapterNotFound:
    """Return the error for a name that no adapter has, with those that there are and the one that is nearest."""
    listed = in_a_row(known[:_MOST_NAMED]) + (" …" if len(known) > _MOST_NAMED else "")
    detail = translate("Errors", "The library of adapters is empty.")
    if known:
        detail = translate("Errors", "There are: {names}.").format(names=listed)
    near = difflib.get_close_matches(name[:200].casefold(), [each.casefold() for each in known], n=1)
    meant = next((each for each in known if near and each.casefold() == near[0]), None)
    hint = translate("Errors", hints.ADD_ADAPTER).format(command="ergo adapters add PATH")
    if meant is not None:
        hint = translate("Errors", "Did you mean “{name}”?").format(name=meant)
    return AdapterNotFound(
        translate("Errors", "There is no adapter called “{name}”").format(name=shown(name)[:80]), detail, hint
    )


def not_aside(name: str) -> AdapterNotFound:
    """Return the error for an adapter that can't be put back any more, or never could."""
    return AdapterNotFound(
        translate("Errors", "“{name}” can't be put back").format(name=shown(name)[:80]),
        translate("Errors", "Only the adapter that was removed last can be, and only until Ergo is opened again."),
        translate("Errors", "Add it again from where it was."),
    )


def damaged(name: str, detail: str) -> DamagedAdapter:
    """Return the error for an adapter of the library that can't be used as it is."""
    return DamagedAdapter(
        translate("Errors", "The adapter “{name}” is damaged").format(name=name),
        detail,
        translate("Errors", "Remove it, then add it again from where it was."),
    )


def not_kept(error: OSError) -> UserFacingError:
    """Return the error for a library that can't be written."""
    return UserFacingError(
        translate("Errors", "The adapter can't be kept"),
        translate("Errors", "Ergo's library of adapters: {reason}.").format(
            reason=error.strerror or type(error).__name__
        ),
        translate("Errors", "See that Ergo may write to its data folder, then try again."),
    )


def not_removed(name: str, error: OSError) -> RemovalFailed:
    """Return the error for an adapter that is still there."""
    return RemovalFailed(
        translate("Errors", "The adapter “{name}” can't be removed").format(name=name),
        translate("Errors", "{reason}.").format(reason=error.strerror or type(error).__name__),
        translate("Errors", "See that Ergo may write to its data folder, then remove it again."),
    )


def in_other_hands() -> UserFacingError:
    """Return the error for a library that another process writes."""
    return UserFacingError(
        translate("Errors", "The adapters can't be changed now"),
        translate("Errors", "Another one is being added or removed."),
        translate("Errors", "Wait until that is done, then try again."),
    )
