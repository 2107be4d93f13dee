"""`ergo adapters`: those of the library; adding, removing and putting one back. And the adapter that `ask` is given."""

from __future__ import annotations

import argparse
import datetime as dt
import os
from pathlib import Path

from app.cli.output import harmless, print_event, print_line
from models.adapters.keeping import library, shelf
from models.adapters.keeping.example import example_adapters
from models.adapters.keeping.glancing import glance_at
from models.adapters.keeping.library import AdapterListing
from models.adapters.keeping.library_errors import not_found
from models.adapters.keeping.which_models import fitting_models, is_trained_for
from models.adapters.reading import inspect_adapter
from models.adapters.records import AdapterInfo
from models.catalog import CatalogEntry
from models.errors import AdapterRefused
from models.memory import size_words
from models.messages import AdapterUse


def run_adapters(options: argparse.Namespace, data_dir: Path) -> int:
    """Carry out one action on the library of adapters and return the exit code."""
    match options.action:
        case "list":
            _list(data_dir, as_json=options.json)
        case "add":
            _add(options, data_dir)
        case "remove":
            library.remove_adapter(data_dir, options.adapter)
            words = f"{options.adapter} was removed. Until another one is, it can be put back: ergo adapters restore"
            _say(f"{words} {options.adapter}", "removed", options.adapter, as_json=options.json)
        case "restore":
            name = library.restore_adapter(data_dir, options.adapter)
            _say(f"{name} is back.", "restored", name, as_json=options.json)
    return 0


def chosen_adapter(options: argparse.Namespace, data_dir: Path) -> AdapterUse | None:
    """Return the adapter that the options name, in the library, of the examples or anywhere else; None for none.

    Raises:
        AdapterNotFound: It is nowhere.
    """
    if options.adapter is None:
        return None
    path = _path_of(options.adapter, data_dir)
    return AdapterUse(
        options.adapter if path is None else str(path), 1.0 if options.strength is None else options.strength
    )


def base_warning(use: AdapterUse, entry: CatalogEntry, data_dir: Path) -> str:
    """Return a sentence where an adapter says that it was trained for another model; empty where it doesn't."""
    base = _info(use, data_dir).base_model
    if not base or is_trained_for(base, entry):
        return ""
    return f"This adapter was trained for {base}; with {entry.name} it may do something else."


def _path_of(given: str, data_dir: Path) -> Path | None:
    """Return where an adapter lies that isn't in the library; None if it is there."""
    names = shelf.names(data_dir)
    if given in names:
        return None
    if os.path.lexists(given):
        return Path(given).absolute()
    example = _example(given)
    if example is None:
        raise not_found(given, names)
    return example


def _example(name: str) -> Path | None:
    """Return where an example lies that ships with Ergo; None if there is none of this name."""
    return next((folder for folder in example_adapters() if folder.name == name), None)


def _info(use: AdapterUse, data_dir: Path) -> AdapterInfo:
    path = Path(use.name)
    return glance_at(path if path.is_absolute() else library.adapter_dir(data_dir, use.name))


# --- the library ----------------------------------------------------------------------------------


def _list(data_dir: Path, *, as_json: bool) -> None:
    listings = library.list_adapters(data_dir)
    for listing in listings:
        if as_json:
            print_event("adapter", **_fields(listing, data_dir))
        else:
            print_line(harmless(_line(listing, data_dir)))
    if not listings and not as_json:
        print_line("The library of adapters is empty. Add one with: ergo adapters add PATH")


def _add(options: argparse.Namespace, data_dir: Path) -> None:
    path = _existing(options.path)
    added = library.add_adapter(data_dir, path, options.name or "")
    listing = library.look_at(data_dir, added.name)
    if options.json:
        print_event("added", **{**_fields(listing, data_dir), "is_new": added.is_new})
        return
    print_line(harmless(_line(listing, data_dir)))
    print_line(f"{added.name} was added." if added.is_new else f"It was there already, as {added.name}.")


def _existing(given: str) -> Path:
    """Return where something lies: as it is written, else among the examples that ship with Ergo."""
    path = None if os.path.lexists(given) else _example(given)
    if path is None and not os.path.lexists(given):
        raise AdapterRefused("There is nothing to add", f"{given[:200]} isn't there.", "See how it is written.")
    return path or Path(given)


def _fields(listing: AdapterListing, data_dir: Path) -> dict[str, object]:
    """Return what programs are told of an adapter."""
    info = listing.info
    fields: dict[str, object] = {
        "name": listing.name,
        "state": listing.state,
        "kind": info and info.kind,
        "format": info and info.format,
        "rank": max(info.ranks) if info else None,
        "ranks": list(info.ranks) if info else [],
        "layers": len(info.layers) if info else None,
        "modules": list(info.modules) if info else [],
        "parameters": info and info.parameters,
        "size_bytes": listing.size_bytes,
        "base_model": (info.base_model if info else "") or None,
        "fits": _fits(listing, data_dir),
        "origin": listing.origin or None,
        "added_at": listing.added_at or None,
        "sha256": listing.sha256 or None,
        "problem": listing.problem or None,
    }
    return fields


def _fits(listing: AdapterListing, data_dir: Path) -> list[str]:
    if listing.info is None:
        return []
    adapter = inspect_adapter(library.adapter_dir(data_dir, listing.name))
    return [fit.entry.id for fit in fitting_models(adapter, data_dir) if fit.fits]


def _line(listing: AdapterListing, data_dir: Path) -> str:
    """Return what a person is told of an adapter."""
    if listing.info is None:
        return f"{listing.name:<22} damaged: {listing.problem}"
    info = listing.info
    kind = {"lora": "LoRA", "rslora": "rsLoRA", "dora": "DoRA"}[info.kind]
    ranks = "–".join(str(rank) for rank in dict.fromkeys((min(info.ranks), max(info.ranks))))
    day = dt.datetime.fromtimestamp(listing.added_at, dt.UTC).astimezone().date().isoformat()
    words = f"{kind}, rank {ranks}, {len(info.layers)} layers ({', '.join(info.modules)})"
    fits = ", ".join(_fits(listing, data_dir)) or "no model here"
    return f"{listing.name:<22} {words}, {size_words(listing.size_bytes)} · fits {fits} · {listing.origin}, {day}"


def _say(text: str, event: str, name: str, *, as_json: bool) -> None:
    if as_json:
        print_event(event, name=name)
    else:
        print_line(harmless(text))
