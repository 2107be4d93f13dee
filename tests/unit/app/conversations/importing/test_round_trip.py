"""Exported as JSON, deleted, imported: equal, whatever it is, through real files and a real store."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from app.conversations.exporting.ergo_json import write_json
from app.conversations.importing.kinds import read_file
from app.conversations.importing.taking_in import take_in
from app.conversations.records import Contents, Conversation, Ending, Folder
from app.conversations.store import Store
from tests.unit.app.conversations import strategies

ENDED = st.sampled_from([ending for ending in get_args(Ending) if ending])


@st.composite
def libraries(draw: st.DrawFn) -> tuple[list[Folder], list[Conversation]]:
    """Folders, and conversations in them and in none, no name twice."""
    folders = draw(st.lists(strategies.folders, max_size=2, unique_by=lambda folder: folder.uid))
    drawn = [
        draw(strategies.conversations(folder=folder, ending=ENDED))
        for folder in draw(st.lists(st.sampled_from([None, *(each.uid for each in folders)]), max_size=3))
    ]
    names = [each.heading.uid for each in drawn] + [turn.uid for each in drawn for turn in each.turns]
    return folders, drawn if len(set(names)) == len(names) else []


def export(store: Store, path: Path) -> None:
    contents = store.contents()
    write_json(path, contents.folders, (store.conversation(each.uid) for each in contents.headings), exported_at=1.0)


def everything(store: Store) -> tuple[Contents, dict[str, Conversation]]:
    contents = store.contents()
    return contents, {each.uid: store.conversation(each.uid) for each in contents.headings}


@given(libraries(), st.booleans())
def test_what_was_exported_and_deleted_comes_back_equal(
    library: tuple[list[Folder], list[Conversation]], purges: bool
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = Store.at(folder / "a.sqlite3")
        store.put_all(*library)
        before = everything(store)
        assert len(before[1]) == len(library[1])
        export(store, folder / "all.json")
        uids = [each.heading.uid for each in library[1]]
        store.delete(uids, 2.0)
        if purges:
            store.purge()
        for each in library[0]:
            store.take_folder(each.uid)
        taken = take_in(store, read_file(folder / "all.json"))
        assert (taken.added, taken.beside, taken.skipped) == (len(uids), 0, 0)
        after = everything(store)
        assert after[1] == before[1]
        assert after[0].folders == before[0].folders
        assert sorted(map(repr, after[0].headings)) == sorted(map(repr, before[0].headings))
        again = take_in(store, read_file(folder / "all.json"))
        assert (again.added, again.skipped) == (0, len(uids))
        assert everything(store) == after
        store.close()


@given(strategies.conversations(ending=ENDED), st.text(min_size=1, max_size=5))
def test_what_has_changed_since_stays_and_the_file_comes_in_beside_it(made: Conversation, draft: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = Store.at(folder / "a.sqlite3")
        store.put_whole(made)
        export(store, folder / "all.json")
        store.keep_draft(made.heading.uid, made.draft + draft)
        changed = store.conversation(made.heading.uid)
        taken = take_in(store, read_file(folder / "all.json"))
        assert (taken.added, taken.beside, taken.skipped) == (1, 1, 0)
        assert store.conversation(made.heading.uid) == changed
        (beside,) = (store.conversation(uid) for uid in taken.uids)
        assert replace(beside.heading, uid="") == replace(made.heading, uid="")
        assert [each.question for each in beside.turns] == [each.question for each in made.turns]
        places = {each.uid: place for place, each in enumerate(beside.turns)}
        known = {each.uid: place for place, each in enumerate(made.turns)}
        assert [places.get(each.parent or "") for each in beside.turns] == [
            known.get(each.parent or "") for each in made.turns
        ]
        assert take_in(store, read_file(folder / "all.json")).skipped == 1
        store.close()
