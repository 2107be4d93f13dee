"""What is said of a model that can't be opened, verified or removed, and what can be done about it.

Knows the catalogue, and looks at no disk.
"""

from __future__ import annotations

from models import catalog, hints
from models.catalog import CatalogEntry
from models.errors import DamagedModel, ModelNotInstalled, RemovalFailed
from models.wording import translate


def damaged(entry: CatalogEntry, detail: str) -> DamagedModel:
    """Return the error for an installed model that can't be used as it is."""
    if entry.id == catalog.PRACTICE_ID:
        hint = translate("Errors", "It ships with Ergo and is set up again the next time it is loaded.")
    elif entry.installable:
        hint = translate("Errors", hints.INSTALL_AGAIN).format(command=_install_command(entry))
    else:
        hint = translate("Errors", hints.REMOVE).format(command=f"ergo models remove {entry.id}")
    return DamagedModel(translate("Errors", "{model} is damaged").format(model=entry.name), detail, hint)


def unreadable(entry: CatalogEntry, error: OSError) -> DamagedModel:
    """Return the error for an installed model that the system doesn't let us read."""
    return damaged(
        entry, translate("Errors", "Its folder can't be read ({reason}).").format(reason=error.strerror or error)
    )


def not_installed(entry: CatalogEntry, *, begun: bool) -> ModelNotInstalled:
    """Return the error for a model that isn't there; `begun` if an installation of it can go on."""
    detail = translate("Errors", "Its files aren't in Ergo's library.")
    hint = translate("Errors", hints.INSTALL).format(command=_install_command(entry))
    if not entry.installable:
        hint = translate(
            "Errors", "This version of Ergo can't install it yet. Use the practice model: it ships with Ergo."
        )
    elif begun:
        detail = translate("Errors", "Its installation isn't finished.")
        hint = translate("Errors", hints.GO_ON).format(command=f"ergo models install {entry.id}")
    return ModelNotInstalled(translate("Errors", "{model} isn't installed").format(model=entry.name), detail, hint)


def nothing_unfinished(entry: CatalogEntry) -> ModelNotInstalled:
    """Return the error for a model of which no installation is under way."""
    return ModelNotInstalled(
        translate("Errors", "No installation of {model} is under way").format(model=entry.name),
        translate("Errors", "There is nothing unfinished of it in Ergo's library."),
        "",
    )


def not_removed(what: str, reason: str) -> RemovalFailed:
    """Return the error for a model, or part of one, of which something is still there."""
    return RemovalFailed(
        translate("Errors", "{what} can't be removed").format(what=what),
        translate("Errors", "{reason}.").format(reason=reason),
        translate("Errors", "See that Ergo may write to its data folder, then remove it again."),
    )


def in_other_hands(what: str) -> RemovalFailed:
    """Return the error for a model, or part of one, that another process is writing."""
    return RemovalFailed(
        translate("Errors", "{what} can't be removed now").format(what=what),
        translate("Errors", "Another Ergo is installing or removing it."),
        translate("Errors", "Wait until that is done, or stop it."),
    )


def _install_command(entry: CatalogEntry) -> str:
    known = any(each.id == entry.id for each in catalog.ENTRIES)
    return f"ergo models install {entry.id}" + ("" if known else f" --from {entry.repo or 'DIR'}")
