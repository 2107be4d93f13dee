"""What is said of a model that can't be opened, verified or removed, and what can be done about it.

Knows the catalogue, and looks at no disk.
"""

from __future__ import annotations

from models import catalog
from models.catalog import CatalogEntry
from models.errors import DamagedModel, ModelNotInstalled, RemovalFailed


def damaged(entry: CatalogEntry, detail: str) -> DamagedModel:
    """Return the error for an installed model that can't be used as it is."""
    if entry.id == catalog.PRACTICE_ID:
        hint = "It ships with Ergo and is set up again the next time it is loaded."
    elif entry.installable:
        hint = f"Install it again with: {_install_command(entry)}"
    else:
        hint = f"This version of Ergo can't install it. Remove it with: ergo models remove {entry.id}"
    return DamagedModel(f"{entry.name} is damaged", detail, hint)


def unreadable(entry: CatalogEntry, error: OSError) -> DamagedModel:
    """Return the error for an installed model that the system doesn't let us read."""
    return damaged(entry, f"Its folder can't be read ({error.strerror or error}).")


def not_installed(entry: CatalogEntry, *, begun: bool) -> ModelNotInstalled:
    """Return the error for a model that isn't there; `begun` if an installation of it can go on."""
    detail, hint = "Its files aren't in Ergo's library.", f"Install it with: {_install_command(entry)}"
    if not entry.installable:
        hint = "This version of Ergo can't install it yet. Use the practice model: it ships with Ergo."
    elif begun:
        detail, hint = "Its installation isn't finished.", f"Go on with: ergo models install {entry.id}"
    return ModelNotInstalled(f"{entry.name} isn't installed", detail, hint)


def nothing_unfinished(entry: CatalogEntry) -> ModelNotInstalled:
    """Return the error for a model of which no installation is under way."""
    return ModelNotInstalled(
        f"No installation of {entry.name} is under way", "There is nothing unfinished of it in Ergo's library.", ""
    )


def not_removed(what: str, reason: str) -> RemovalFailed:
    """Return the error for a model, or part of one, of which something is still there."""
    return RemovalFailed(
        f"{what} can't be removed",
        f"{reason}.",
        "See that Ergo may write to its data folder, then remove it again.",
    )


def in_other_hands(what: str) -> RemovalFailed:
    """Return the error for a model, or part of one, that another process is writing."""
    return RemovalFailed(
        f"{what} can't be removed now",
        "Another Ergo is installing or removing it.",
        "Wait until that is done, or stop it.",
    )


def _install_command(entry: CatalogEntry) -> str:
    known = any(each.id == entry.id for each in catalog.ENTRIES)
    return f"ergo models install {entry.id}" + ("" if known else f" --from {entry.repo or 'DIR'}")
