"""What installing and using a model takes on this computer. Numbers only; the words are `card_words`'."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from models.catalog import CatalogEntry
from models.messages import RecipeName

if TYPE_CHECKING:
    from models.memory import Machine, ReasonCode

RECIPES: tuple[RecipeName, ...] = ("compact", "balanced", "quality")


@dataclass(frozen=True, slots=True)
class Outlook:
    """A forecast for one model on one machine.

    Attributes:
        recommended: The recipe that suits the machine.
        reason: Why.
        total_bytes: The machine's memory.
        need_bytes: What the recommended recipe needs of it.
        fits: Whether the model runs on the machine at all.
        memory_bytes: What each recipe needs of memory.
        disk_bytes: What an installation with each recipe takes of the disk at its peak.
        download_s: How long the download takes at `typical_bytes_per_s`.
        typical_bytes_per_s: The speed of a usual connection.
    """

    recommended: RecipeName
    reason: ReasonCode
    total_bytes: int
    need_bytes: int
    fits: bool
    memory_bytes: Mapping[RecipeName, int]
    disk_bytes: Mapping[RecipeName, int]
    download_s: float
    typical_bytes_per_s: int


def this_machine() -> Machine:
    """Ask the system for its memory. The first call loads a library: not before the window is shown."""
    from models.memory import read_machine  # noqa: PLC0415 - see above

    return read_machine()


def look_ahead(entry: CatalogEntry, machine: Machine) -> Outlook:
    """Forecast what a model takes on a machine."""
    from models import memory  # noqa: PLC0415 - as in `this_machine`

    sizes = entry.sizes
    choice = memory.recommended_recipe(entry, machine)
    return Outlook(
        recommended=choice.recipe,
        reason=choice.reason_code,
        total_bytes=choice.total_bytes,
        need_bytes=choice.need_bytes,
        fits=choice.fits,
        memory_bytes={recipe: memory.recipe_need(entry, recipe) for recipe in RECIPES},
        disk_bytes={
            recipe: memory.forecast_disk(
                sizes.source_bytes,
                sizes.installed_bytes(recipe),
                largest_file_bytes=sizes.largest_file_bytes,
            )
            for recipe in RECIPES
        },
        download_s=memory.forecast_seconds(sizes.source_bytes, memory.TYPICAL_BYTES_PER_S) or 0.0,
        typical_bytes_per_s=memory.TYPICAL_BYTES_PER_S,
    )


def memory_of(entry: CatalogEntry, installed_bytes: int) -> int:
    """The memory that an installed model needs."""
    from models.memory import memory_need  # noqa: PLC0415 - as in `this_machine`

    return memory_need(installed_bytes, entry.sizes.kv_bytes_per_token, entry.context_tokens)
