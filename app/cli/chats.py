"""`ergo chats`: what is kept of conversations, listed, searched, written into a file, and taken in from one.

A window may be open on the same folder: whatever only reads leaves it alone, and what writes leaves the writing to it.
"""

# What only one action needs is imported by it.
# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.cli.output import harmless, print_event, print_line, print_note
from app.conversations.connecting import connect
from app.conversations.errors import StoreFailed
from app.conversations.migrations import SCHEMA_VERSION, schema_version
from app.conversations.opening import DATABASE, open_store
from app.conversations.records import Contents, Heading
from app.conversations.store import Store
from app.days import local_day
from models.errors import InvalidInput

_ALL = "all"
_SHORT = 8
_NONE_YET = "There are no conversations yet."


def run_chats(options: argparse.Namespace, data_dir: Path) -> int:
    """Carry out one action on what is kept of conversations and return the exit code."""
    if options.action == "import":
        _import(options, data_dir)
        return 0
    with _reading(data_dir) as store:
        match options.action:
            case "list":
                _list(store, as_json=options.json)
            case "search":
                _search(store, options.text, as_json=options.json)
            case _:
                _export(store, options)
    return 0


@contextmanager
def _reading(data_dir: Path) -> Iterator[Store | None]:
    """Give the store for reading, beside a window that may be writing; None where nothing was ever kept."""
    path = data_dir / DATABASE
    if not path.exists():
        yield None
        return
    connection = connect(path, read_only=True)
    version = schema_version(connection)
    if 0 < version < SCHEMA_VERSION:
        connection.close()
        with _writing(data_dir) as store:
            yield store
        return
    store = Store(connection, is_read_only=True)
    try:
        yield store if version else None
    finally:
        store.close()


@contextmanager
def _writing(data_dir: Path) -> Iterator[Store]:
    """Give the store for writing, as long as no other copy of Ergo has it."""
    from app.single_instance import SingleInstance

    place = SingleInstance(data_dir)
    if not place.claim():
        raise StoreFailed(
            "Ergo is open on these conversations",
            "Only one copy of Ergo writes to them at a time, and that one does already.",
            "Import the file in its window, or close it first.",
        )
    try:
        opened = open_store(data_dir)
        if opened.remark is not None:
            print_note(harmless(f"{opened.remark.title}. {opened.remark.detail}"))
        try:
            yield opened.store
        finally:
            opened.store.close()
    finally:
        place.release()


def _list(store: Store | None, *, as_json: bool) -> None:
    contents = Contents() if store is None else store.contents()
    folders = {folder.uid: folder.name for folder in contents.folders}
    if not contents.headings and not as_json:
        print_note(_NONE_YET)
    for heading in contents.headings:
        folder = folders.get(heading.folder or "")
        if as_json:
            print_event("chat", **_fields(heading), folder=folder)
        else:
            beside = " · ".join(filter(None, ("pinned" if heading.is_pinned else "", folder)))
            title = f"{_title(heading)}  ({beside})" if beside else _title(heading)
            print_line(harmless(f"{heading.uid[:_SHORT]:<{_SHORT}}  {_day(heading.changed_at)}  {title}"))


def _fields(heading: Heading) -> dict[str, object]:
    return {
        "id": heading.uid,
        "title": heading.title,
        "created_at": heading.created_at,
        "changed_at": heading.changed_at,
        "pinned": heading.is_pinned,
    }


def _search(store: Store | None, text: str, *, as_json: bool) -> None:
    hits = () if store is None else store.search(text)
    contents = Contents() if store is None else store.contents()
    titles = {heading.uid: _title(heading) for heading in contents.headings}
    if not hits and not as_json:
        print_note("Nothing was found.")
    for hit in hits:
        title = titles.get(hit.conversation, "")
        if as_json:
            print_event(
                "hit",
                id=hit.conversation,
                title=title,
                turn=hit.turn,
                part=hit.part,
                excerpt=hit.excerpt,
                marks=[list(mark) for mark in hit.marks],
            )
        else:
            found = "" if hit.part == "title" else f"  {hit.part}: {' '.join(hit.excerpt.split())}"
            print_line(harmless(f"{hit.conversation[:_SHORT]:<{_SHORT}}  {title}{found}"))


def _export(store: Store | None, options: argparse.Namespace) -> None:
    from app.cli.chats_export import export

    contents = Contents() if store is None else store.contents()
    chosen = _chosen(contents, options.chats)
    if store is not None:
        used = {heading.folder for heading in chosen}
        is_all = len(chosen) == len(contents.headings)
        folders = [folder for folder in contents.folders if is_all or folder.uid in used]
        export(store, folders, chosen, options.to, thoughts=options.thoughts)
    if options.json:
        print_event("exported", file=str(options.to), conversations=len(chosen))
    else:
        print_line(harmless(f"{options.to} holds {_counted(len(chosen))}."))


def _chosen(contents: Contents, wishes: Sequence[str]) -> list[Heading]:
    """The conversations that are meant, each once, in the order in which they are listed or were named."""
    if _ALL in wishes:
        if not contents.headings:
            raise InvalidInput("There is nothing to export", _NONE_YET)
        return list(contents.headings)
    return list(dict.fromkeys(_meant(contents, wish) for wish in wishes))


def _meant(contents: Contents, wish: str) -> Heading:
    found = [heading for heading in contents.headings if heading.uid.startswith(wish)]
    whole = [heading for heading in found if heading.uid == wish]
    if len(whole or found) == 1:
        return (whole or found)[0]
    some = "More than one conversation's id begins" if found else "No conversation's id begins"
    raise InvalidInput(
        "It isn't clear which conversation is meant" if found else "There is no such conversation",
        f"{some} with “{wish[:80]}”.",
        "See ergo chats list --json for the whole ids." if found else "See ergo chats list.",
    )


def _import(options: argparse.Namespace, data_dir: Path) -> None:
    from app.conversations.importing.kinds import read_file
    from app.conversations.importing.taking_in import take_in

    found = read_file(options.file)
    with _writing(data_dir) as store:
        taken = take_in(store, found)
    if options.json:
        print_event(
            "imported", added=taken.added, beside=taken.beside, skipped=taken.skipped, left_out=taken.left_out or None
        )
        return
    print_line(f"{_counted(taken.added)} came in.")
    if taken.beside:
        print_line(f"{_counted(taken.beside)} of them came in beside another of the same origin.")
    if taken.skipped:
        print_line(f"{_counted(taken.skipped)} there already.")
    if taken.left_out:
        print_note(harmless(taken.left_out))


def _counted(number: int) -> str:
    return "1 conversation" if number == 1 else f"{number:,} conversations"


def _title(heading: Heading) -> str:
    return " ".join(heading.title.split()) or "Untitled"


def _day(moment: float) -> str:
    day = local_day(moment)
    return day.isoformat() if day is not None else " " * 10
