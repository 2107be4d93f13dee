"""`ergo models`: what is known and installed; installing, verifying and removing one."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.engine_session import EngineSession
from app.cli.output import print_event, print_line
from models import library
from models.catalog import find
from models.errors import InvalidInput
from models.library import ModelListing
from models.messages import Progress, RecipeName


def run_models(options: argparse.Namespace, data_dir: Path) -> int:
    """Carry out one action on the library and return the exit code."""
    match options.action:
        case "list":
            _list(data_dir, as_json=options.json)
        case "install":
            _refuse_source(options.source)
            _install(data_dir, options.model, options.recipe, as_json=options.json)
        case "verify":
            _verify(data_dir, options.model, as_json=options.json)
        case "remove":
            library.remove(data_dir, options.model)
            _say(f"{find(options.model).name} was removed.", options.model, "removed", as_json=options.json)
    return 0


def _list(data_dir: Path, *, as_json: bool) -> None:
    for listing in library.list_models(data_dir):
        if as_json:
            print_event("model", **_fields(listing))
        else:
            size = f"{listing.size_bytes / 1e6:,.1f} MB" if listing.size_bytes else ""
            print_line(f"{listing.entry.id:<22} {listing.entry.name:<22} {listing.state:<10} {size:>12}".rstrip())


def _fields(listing: ModelListing) -> dict[str, object]:
    entry = listing.entry
    return {
        "id": entry.id,
        "name": entry.name,
        "state": listing.state,
        "size_bytes": listing.size_bytes,
        "repo": entry.repo,
        "licence": entry.licence,
        "context_tokens": entry.context_tokens,
        "installable": entry.installable,
    }


def _refuse_source(source: str | None) -> None:
    if source is not None:
        raise InvalidInput(
            "Models can't be installed from elsewhere yet",
            "This version of Ergo can't take a model from a folder or a repository.",
            "Install without --from. To quantize a folder of your own: ergo quantize SRC DST",
        )


def _install(data_dir: Path, model_id: str, recipe: RecipeName | None, *, as_json: bool) -> None:
    entry = find(model_id)
    if not entry.installable:
        raise InvalidInput(
            f"{entry.name} can't be installed yet",
            "This version of Ergo comes with the practice model and can't download others.",
            "Use the practice model: ergo models install practice",
        )
    with EngineSession(data_dir) as session:
        for event in session.load(model_id, recipe):
            if as_json and isinstance(event, Progress) and event.stage != "load":
                progress = {"stage": event.stage, "done_bytes": event.done_bytes, "total_bytes": event.total_bytes}
                print_event("progress", **progress, bytes_per_s=None, eta_s=None)
    _say(f"{entry.name} is installed.", model_id, "installed", as_json=as_json)


def _verify(data_dir: Path, model_id: str, *, as_json: bool) -> None:
    def show(done: int, total: int) -> None:
        if as_json:
            print_event("progress", stage="verify", done_bytes=done, total_bytes=total)

    manifest = library.verify(data_dir, model_id, show)
    text = f"{find(model_id).name} is sound: {len(manifest.files)} files, {manifest.size_bytes / 1e6:,.1f} MB."
    _say(text, model_id, "verified", as_json=as_json)


def _say(text: str, model_id: str, event: str, *, as_json: bool) -> None:
    if as_json:
        print_event(event, model=model_id)
    else:
        print_line(text)
