"""What is said of adapters: what one is, what it was trained for, whether it fits the model that answers.

Pure; knows no library, no bridge and no view.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from app.cards.adapters import AdapterAction, AdapterCard
from app.controllers.figures import size_text
from models.catalog import ENTRIES, CatalogEntry
from models.errors import shown
from models.wording import listed, sentences

if TYPE_CHECKING:
    from models.adapters.keeping.library import AdapterListing
    from models.adapters.keeping.which_models import Fit
    from models.adapters.records import AdapterInfo

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answerer:
    """The model that answers, or is to answer.

    Attributes:
        model_id: Its id; empty if there is none.
        name: Its name.
    """

    model_id: str = ""
    name: str = ""


def why_not(listing: AdapterListing, model: Answerer, fits: Sequence[Fit]) -> str:
    """Return why an adapter can't be in force with a model, in a few sentences; empty if it can.

    Args:
        listing: The adapter.
        model: The model.
        fits: Which models the adapter fits, of those that are known.
    """
    if listing.problem:
        return listing.problem
    fit = _fit_with(model, fits)
    if fit is None or fit.fits:
        return ""
    words = translate("AdapterWords", "{adapter} doesn't fit {model}.").format(adapter=listing.name, model=model.name)
    return sentences(words, _fitting_words(fits))


def _fit_with(model: Answerer, fits: Sequence[Fit]) -> Fit | None:
    return next((each for each in fits if each.entry.id == model.model_id), None)


def _fitting_words(fits: Sequence[Fit]) -> str:
    names = [each.entry.name for each in fits if each.fits]
    if not names:
        return translate("AdapterWords", "It fits no model that Ergo knows.")
    return translate("AdapterWords", "It fits {models}.").format(models=listed(names))


def what_words(info: AdapterInfo) -> str:
    """Return what an adapter is, in a line: `LoRA · rank 8 · 4 layers · 312 kB`."""
    kind = {"lora": "LoRA", "rslora": "rsLoRA", "dora": "DoRA"}[info.kind]
    return " · ".join((kind, _rank_words(info), _layer_words(info), size_text(info.size_bytes)))


def _rank_words(info: AdapterInfo) -> str:
    number = QLocale().toString
    low, high = min(info.ranks, default=0), max(info.ranks, default=0)
    if low == high:
        return translate("AdapterWords", "rank {rank}").format(rank=number(low))
    return translate("AdapterWords", "ranks {low} to {high}").format(low=number(low), high=number(high))


def _layer_words(info: AdapterInfo) -> str:
    if len(info.layers) == 1:
        return translate("AdapterWords", "1 layer")
    return translate("AdapterWords", "{number} layers").format(number=QLocale().toString(len(info.layers)))


def base_words(info: AdapterInfo) -> str:
    """Return what an adapter says it was trained for, in a line; empty where it says nothing."""
    base = shown(info.base_model)
    return translate("AdapterWords", "Trained for {base}").format(base=base) if base else ""


def other_base_words(info: AdapterInfo, model: Answerer, fits: Sequence[Fit]) -> str:
    """Return that an adapter was trained for another model than the one that answers; empty if it wasn't."""
    fit = _fit_with(model, fits)
    if fit is None or not is_other_base(info.base_model, fit.entry):
        return ""
    words = translate("AdapterWords", "It was trained for {base}, and {model} answers now: it may do less, or else.")
    return words.format(base=shown(info.base_model), model=model.name)


def is_other_base(base: str, entry: CatalogEntry) -> bool:
    """Whether what an adapter names as its base is another model; a folder somewhere says little either way."""
    from models.adapters.keeping.which_models import is_trained_for  # noqa: PLC0415 - only where there are adapters

    if not base.strip() or is_trained_for(base, entry):
        return False
    is_folder = base.strip().startswith((".", "/", "~")) or base.count("/") != 1
    return not is_folder or any(is_trained_for(base, each) for each in ENTRIES)


def origin_words(listed: AdapterListing, date: Callable[[float], str]) -> str:
    """Return where an adapter came from and when it was added, in a line."""
    day, origin = date(listed.added_at) if listed.added_at > 0 else "", shown(listed.origin)
    if origin and day:
        return translate("AdapterWords", "From {origin}, added {day}").format(origin=origin, day=day)
    if origin:
        return translate("AdapterWords", "From {origin}").format(origin=origin)
    return translate("AdapterWords", "Added {day}").format(day=day) if day else ""


@dataclass(frozen=True, slots=True)
class Standing:
    """All that is known of an adapter of the library.

    Attributes:
        listed: As it lies there.
        model: The model that answers.
        fits: Which models it fits, of those that are known.
        in_use: Whether it is in force in this conversation.
        going: Whether it was removed a moment ago.
        removing: Whether it is being removed, or put back.
        remark: What has just happened with it.
    """

    listed: AdapterListing
    model: Answerer
    fits: Sequence[Fit]
    in_use: bool = False
    going: bool = False
    removing: bool = False
    remark: str = ""


def adapter_card(standing: Standing, date: Callable[[float], str]) -> AdapterCard:
    """Return the card of an adapter."""
    listed, model = standing.listed, standing.model
    problem = why_not(listed, model, standing.fits)
    warning = problem or (other_base_words(listed.info, model, standing.fits) if listed.info is not None else "")
    removed = translate("AdapterWords", "Removed.") if standing.going else ""
    return AdapterCard(
        name=listed.name,
        words=what_words(listed.info) if listed.info is not None else "",
        base=base_words(listed.info) if listed.info is not None else "",
        warning="" if standing.going else warning,
        origin=origin_words(listed, date),
        in_use=standing.in_use and not standing.going,
        usable=not problem and not standing.going,
        going=standing.going,
        remark=standing.remark or removed,
        actions=_actions(standing, usable=not problem),
    )


def _actions(standing: Standing, *, usable: bool) -> tuple[AdapterAction, ...]:
    if standing.removing:
        return ()
    if standing.going:
        return ("undo", "dismiss")
    first: tuple[AdapterAction, ...] = ("stop-using",) if standing.in_use else ("use",) if usable else ()
    last: tuple[AdapterAction, ...] = ("dismiss",) if standing.remark else ()
    return (*first, "show", "remove", *last)
