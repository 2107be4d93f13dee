"""The words with which an adapter is turned down. Knows nothing of adapters but that they come from somebody else."""

from __future__ import annotations

from models.errors import AdapterMismatch, AdapterRefused, DamagedAdapter, shown
from models.wording import translate


def damaged(detail: str, hint: str = "") -> DamagedAdapter:
    """Return the error for files that contradict themselves; `detail` is a sentence without its full stop."""
    return DamagedAdapter(
        translate("Errors", "The adapter's files can't be used"),
        translate("Errors", "{reason}.").format(reason=shown(detail)),
        hint or translate("Errors", "Get the adapter again from a source that you trust."),
    )


def refused(detail: str, hint: str) -> AdapterRefused:
    """Return the error for what Ergo doesn't apply; `detail` is a sentence without its full stop."""
    return AdapterRefused(
        translate("Errors", "Ergo can't use this adapter"),
        translate("Errors", "{reason}.").format(reason=shown(detail)),
        hint,
    )


def mismatch(detail: str, hint: str = "") -> AdapterMismatch:
    """Return the error for an adapter of another model; `detail` is a sentence without its full stop."""
    return AdapterMismatch(
        translate("Errors", "The adapter doesn't fit this model"),
        translate("Errors", "{reason}.").format(reason=shown(detail)),
        hint or translate("Errors", "Choose the model that the adapter was made for."),
    )
