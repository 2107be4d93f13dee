"""Which of the models that Ergo knows an adapter fits, and which it was trained for.

Known are those of the catalogue, installed or not, and those that were brought along. Reads configs, no weights.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models import library
from models.adapters.fitting import require_fit
from models.adapters.records import Adapter
from models.architecture import Architecture
from models.catalog import DEFAULT_ID, CatalogEntry
from models.checkpoint import inspect_config
from models.errors import AdapterMismatch, DamagedAdapter, UserFacingError
from models.known_shapes import known_shape
from models.wording import translate

_MADE_SMALLER = re.compile(r"[-_.](\d+-?bit|bf16|fp16|mlx|gguf|hf|unsloth|bnb|awq|gptq|int[48]|q\d\w*)$", re.ASCII)
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether an adapter fits a model.

    Attributes:
        entry: The model.
        why_not: Why it doesn't, in a sentence; empty if it does.
    """

    entry: CatalogEntry
    why_not: str = ""

    @property
    def fits(self) -> bool:
        """Whether it does."""
        return not self.why_not


def fitting_models(adapter: Adapter, data_dir: Path) -> list[Fit]:
    """Return every model that Ergo knows, and whether the adapter fits it."""
    return [Fit(entry, error.detail if error is not None else "") for entry, error in _tried(adapter, data_dir)]


def require_fits_some(adapter: Adapter, data_dir: Path) -> None:
    """See that an adapter fits one of the models that Ergo knows.

    Raises:
        AdapterMismatch: It fits none; says why not the one that it was most likely made for.
        DamagedAdapter: It would fit one by its shapes, but something is missing or too much.
    """
    errors: list[tuple[CatalogEntry, UserFacingError]] = []
    for entry, error in _tried(adapter, data_dir):
        if error is None:
            return
        errors.append((entry, error))
    for _, error in errors:
        if isinstance(error, DamagedAdapter):
            raise error
    meant = [pair for pair in errors if is_trained_for(adapter.info.base_model, pair[0])]
    entry, error = next(iter([*meant, *(pair for pair in errors if pair[0].id == DEFAULT_ID), *errors]))
    raise AdapterMismatch(
        translate("Errors", "The adapter fits no model that Ergo knows"),
        translate("Errors", "For {model}: {detail}").format(model=entry.name, detail=error.detail),
        translate("Errors", "Add one that was trained for a model of Ergo's, or install its model first."),
    )


def is_trained_for(base_model: str, entry: CatalogEntry) -> bool:
    """Whether the name of a base model, as adapters have it, means this model: a repository or a folder.

    An adapter that says nothing (`base_model` is empty) isn't known to be for it.
    """
    known = {entry.id, entry.name.replace(" ", "-"), (entry.repo or "").rpartition("/")[2]}
    return _bare(base_model) in {_bare(each) for each in known if each}


def _bare(name: str) -> str:
    """Return the last part of a name, without what says that the weights were made smaller."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2].casefold()[-_LONGEST_NAME:]
    # One ending after the other: an expression for all at once could take for ever over a name that is made for it.
    while (ending := _MADE_SMALLER.search(last)) is not None:
        last = last[: ending.start()]
    return last


def _known(data_dir: Path) -> Iterator[tuple[CatalogEntry, Architecture]]:
    for listing in library.list_models(data_dir):
        architecture = _architecture(data_dir, listing)
        if architecture is not None:
            yield listing.entry, architecture


def _architecture(data_dir: Path, listing: library.ModelListing) -> Architecture | None:
    """Return what a model looks like inside: by its own config if it is installed, else by the catalogue."""
    try:
        if listing.state == "installed":
            return inspect_config(library.model_dir(data_dir, listing.entry.id))[1]
        return known_shape(listing.entry.id)
    except UserFacingError:
        return None


def _tried(adapter: Adapter, data_dir: Path) -> Iterator[tuple[CatalogEntry, UserFacingError | None]]:
    """Say of every known model why the adapter doesn't fit it; None if it does."""
    for entry, architecture in _known(data_dir):
        try:
            require_fit(adapter, architecture)
        except (AdapterMismatch, DamagedAdapter) as error:
            yield entry, error
        else:
            yield entry, None
