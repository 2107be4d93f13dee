"""`ergo models`: what is known and installed; installing, verifying and removing one."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.engine_session import EngineSession
from app.cli.output import harmless, print_event, print_line, print_note
from app.cli.progress_line import ProgressLine, progress_fields
from models import library, removing
from models.catalog import PRACTICE_ID
from models.errors import Cancelled, UnknownModel
from models.library import ModelListing
from models.memory import read_machine, recommended_recipe, size_words
from models.messages import Progress


def run_models(options: argparse.Namespace, data_dir: Path) -> int:
    """Carry out one action on the library and return the exit code."""
    match options.action:
        case "list":
            _list(data_dir, as_json=options.json)
        case "install":
            _install(options, data_dir)
        case "verify":
            _verify(data_dir, options.model, as_json=options.json)
        case "remove":
            _remove(data_dir, options.model, unfinished_only=options.unfinished, as_json=options.json)
    return 0


def _list(data_dir: Path, *, as_json: bool) -> None:
    for listing in library.list_models(data_dir):
        if as_json:
            print_event("model", **_fields(listing))
            continue
        entry = listing.entry
        line = f"{entry.id:<22} {entry.name:<22} {listing.state:<10} {_size(listing):>12}  {listing.recipe}"
        print_line(harmless(f"{line.rstrip()}{_beside(listing)}"))


def _size(listing: ModelListing) -> str:
    if listing.state == "partial" and listing.total_bytes:
        return _done(listing)
    return size_words(listing.size_bytes) if listing.size_bytes else ""


def _beside(listing: ModelListing) -> str:
    """Say that another installation of a model that is there can go on."""
    return f" · begun anew: {_done(listing)}" if listing.state != "partial" and listing.total_bytes else ""


def _done(listing: ModelListing) -> str:
    return f"{size_words(listing.done_bytes)} of {size_words(listing.total_bytes)}"


def _fields(listing: ModelListing) -> dict[str, object]:
    entry = listing.entry
    return {
        "id": entry.id,
        "name": entry.name,
        "state": listing.state,
        "size_bytes": listing.size_bytes,
        "done_bytes": listing.done_bytes,
        "total_bytes": listing.total_bytes,
        "recipe": listing.recipe or None,
        "repo": entry.repo,
        "licence": entry.licence,
        "context_tokens": entry.context_tokens,
        "installable": entry.installable,
    }


def _install(options: argparse.Namespace, data_dir: Path) -> None:
    line = ProgressLine()
    try:
        with EngineSession(data_dir) as session:
            _explain_recipe(options, data_dir)
            for event in session.install(
                options.model, options.recipe, options.source, keep_source=options.keep_source
            ):
                if isinstance(event, Progress):
                    _show(event, line, as_json=options.json)
    except Cancelled:
        line.end()
        _say_paused(options)
        raise
    finally:
        line.end()
    name = library.find_entry(data_dir, options.model).name
    _say(f"{name} is installed.", options.model, "installed", as_json=options.json)


def _show(progress: Progress, line: ProgressLine, *, as_json: bool) -> None:
    if as_json:
        print_event("progress", **progress_fields(progress))
    else:
        line.show(progress)


def _say_paused(options: argparse.Namespace) -> None:
    if options.json:
        print_event("paused", model=options.model)
    elif options.model != PRACTICE_ID:
        print_note("Paused. What there is of it is kept; the same command goes on.")


def _explain_recipe(options: argparse.Namespace, data_dir: Path) -> None:
    """Say why a recipe is taken that nobody named, before it takes long."""
    if options.json or options.recipe or options.source or options.model == PRACTICE_ID:
        return
    try:
        entry = library.find_entry(data_dir, options.model)
    except UnknownModel:
        return
    if any(listing.entry.id == entry.id and listing.state != "absent" for listing in library.list_models(data_dir)):
        return
    choice = recommended_recipe(entry, read_machine())
    sizes = entry.sizes
    print_note(f"{choice.reason} Another one: --recipe")
    print_note(
        f"{entry.name} ({entry.licence}): {size_words(sizes.source_bytes)} to download, "
        f"{size_words(sizes.installed_bytes(choice.recipe))} on the disk in the end."
    )


def _remove(data_dir: Path, model_id: str, *, unfinished_only: bool, as_json: bool) -> None:
    name = library.find_entry(data_dir, model_id).name
    if unfinished_only:
        removing.discard_unfinished(data_dir, model_id)
        _say(f"The unfinished installation of {name} was discarded.", model_id, "discarded", as_json=as_json)
    else:
        removing.remove(data_dir, model_id)
        _say(f"{name} was removed.", model_id, "removed", as_json=as_json)


def _verify(data_dir: Path, model_id: str, *, as_json: bool) -> None:
    def show(done: int, total: int) -> None:
        if as_json:
            print_event("progress", stage="verify", done_bytes=done, total_bytes=total)

    manifest = library.verify(data_dir, model_id, show)
    if as_json:
        self_test = None if manifest.self_test is None else dict(manifest.self_test)
        print_event(
            "verified", model=model_id, recipe=manifest.recipe, source=dict(manifest.source), self_test=self_test
        )
    else:
        name = library.find_entry(data_dir, model_id).name
        print_line(f"{name} is sound: {len(manifest.files)} files, {size_words(manifest.size_bytes)}.")


def _say(text: str, model_id: str, event: str, *, as_json: bool) -> None:
    if as_json:
        print_event(event, model=model_id)
    else:
        print_line(harmless(text))
