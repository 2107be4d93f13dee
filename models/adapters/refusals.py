"""The words with which an adapter is turned down. Knows nothing of adapters but that they come from somebody else."""

from __future__ import annotations

from models.errors import AdapterMismatch, AdapterRefused, DamagedAdapter, shown

_SOURCE = "Get the adapter again from a source that you trust."


def damaged(detail: str, hint: str = _SOURCE) -> DamagedAdapter:
    """Return the error for files that contradict themselves; `detail` is a sentence without its full stop."""
    return DamagedAdapter("The adapter's files can't be used", f"{shown(detail)}.", hint)


def refused(detail: str, hint: str) -> AdapterRefused:
    """Return the error for what Ergo doesn't apply; `detail` is a sentence without its full stop."""
    return AdapterRefused("Ergo can't use this adapter", f"{shown(detail)}.", hint)


def mismatch(detail: str, hint: str = "Choose the model that the adapter was made for.") -> AdapterMismatch:
    """Return the error for an adapter of another model; `detail` is a sentence without its full stop."""
    return AdapterMismatch("The adapter doesn't fit this model", f"{shown(detail)}.", hint)
