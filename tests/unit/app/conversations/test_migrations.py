"""From every earlier version to today's, with data in it that was written then, to the byte.

The rows below are what version 1 wrote. They never change: a store that can't read them has lost what people kept.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.conversations.connecting import APPLICATION_ID, connect, transaction
from app.conversations.errors import DamagedStore, NewerStore
from app.conversations.migrations import SCHEMA_VERSION, STEPS, migrate, schema_version
from app.conversations.records import (
    Attachment,
    Contents,
    Conversation,
    Folder,
    Heading,
    Origin,
    ReadingPlace,
    Turn,
)
from app.conversations.store import Store
from app.tutoring.verdicts import Verdict
from models.messages import GenerationStats, Sampling

ROWS = (
    "INSERT INTO folders VALUES (5, 'f', 'Algebra', x'20d998416a4637b2d108e083a77f73b4')",
    """
    INSERT INTO conversations VALUES (3, 'c', 5, 'Zwei Zahlen 二つの数', 1, 1, 100.0, 300.5, NULL, 'a draft', 1, -20,
        x'4afa3827ec88e68cbd8dc49454e6ec72', x'dc70064493f1b03106054e43fd0332cb')
    """,
    """
    INSERT INTO turns VALUES (7, 'a', 3, NULL, 100.5, 'What is 1 + 1?', 'One and one.', '$2$', 'stop', 1,
        '{"answer_tokens":3,"attachments":[{"name":"data.txt","text":"1, 1"}],"differs":false,"failure":null,'
        || '"left_out":"","measures":"","note":"","origin":{"adapter":null,"model_id":"practice","recipe":"compact",'
        || '"sampling":{"max_tokens":2048,"min_p":0.0,"seed":7,"temperature":0.8,"thinking_budget":null,"top_k":0,'
        || '"top_p":1.0}},"outcome":"","source":null,"spent_s":2.5,"stand_in":"","stats":{"adapter":null,'
        || '"answer_tokens":3,"cached_tokens":0,"context_tokens":19,"ended_in":"answer","finish_reason":"stop",'
        || '"generation_tps":25.5,"model":"practice","peak_memory_bytes":1000,"prompt_tokens":12,"prompt_tps":50.0,'
        || '"recipe":"","seed":null,"thinking_closed_by":"","thinking_tokens":4,"ttft_s":0.25},"thinking_s":1.5,'
        || '"thinking_tokens":4,"verdict":{"detail":"equal","evidence":"2","verdict":"verified"}}',
        x'2e271a3e57b16aa1947c4e59c2b5ae15')
    """,
    """
    INSERT INTO turns VALUES (8, 'b', 3, 7, 300.5, 'And 2 + 2? 日本語', 'Two', '', '', 0,
        '{"answer_tokens":0,"attachments":[],"differs":false,"failure":null,"left_out":"","measures":"","note":"",'
        || '"origin":null,"outcome":"","source":null,"spent_s":0.0,"stand_in":"","stats":null,"thinking_s":0.0,'
        || '"thinking_tokens":0,"verdict":null}',
        x'64dd2219bb398c2d29f18acd96534267')
    """,
    "INSERT INTO journal VALUES (1, 8, 'thinking', ' and two', 2, x'1696e51066885c23a49132e9b1e81170')",
    "INSERT INTO journal VALUES (2, 8, 'answer', '4', 1, x'79a85202c3d725f4091d2bcb7500096c')",
)
KEPT = Conversation(
    Heading("c", "Zwei Zahlen 二つの数", 100.0, 300.5, is_named=True, is_pinned=True, folder="f"),
    (
        Turn(
            "a",
            None,
            "What is 1 + 1?",
            100.5,
            thinking="One and one.",
            answer="$2$",
            ending="stop",
            shown=1,
            thinking_tokens=4,
            answer_tokens=3,
            thinking_s=1.5,
            spent_s=2.5,
            origin=Origin("practice", "compact", None, Sampling(temperature=0.8, seed=7)),
            stats=GenerationStats("practice", None, "stop", 12, 0, 4, 3, 0.25, 50.0, 25.5, 1000, 19),
            verdict=Verdict("verified", "equal", "2"),
            attachments=(Attachment("data.txt", "1, 1"),),
        ),
        Turn(
            "b",
            "a",
            "And 2 + 2? 日本語",
            300.5,
            thinking="Two and two",
            answer="4",
            thinking_tokens=2,
            answer_tokens=1,
        ),
    ),
    draft="a draft",
    place=ReadingPlace(1, -20),
)


def make_old(database: Path, version: int) -> None:
    """Make a database of an earlier version, with what version 1 wrote in it."""
    with closing(connect(database)) as connection:
        migrate(connection, to=min(1, version))
        if version:
            with transaction(connection):
                for row in ROWS:
                    connection.execute(row)
        migrate(connection, to=version)
        assert schema_version(connection) == version


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_what_an_earlier_version_kept_is_here_whole(database: Path, version: int) -> None:
    make_old(database, version)
    with closing(Store.at(database)) as store:
        assert schema_version(store._connection) == SCHEMA_VERSION
        assert store.contents() == Contents((Folder("f", "Algebra"),), (KEPT.heading,))
        assert store.conversation("c") == KEPT
        assert store._connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_what_an_earlier_version_kept_can_be_found_and_changed(database: Path, version: int) -> None:
    make_old(database, version)
    with closing(Store.at(database)) as store:
        assert store.settle_interrupted() == 1
        while store.tend_index():
            pass
        assert {hit.turn for hit in store.search("what is")} == {"a"}
        store.take_turn("a")
        assert [turn.uid for turn in store.conversation("c").turns] == ["b"]


def test_an_empty_file_becomes_a_store(database: Path) -> None:
    make_old(database, 0)
    with closing(Store.at(database)) as store:
        assert store.contents() == Contents()
        assert store._connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


@pytest.mark.parametrize("version", range(SCHEMA_VERSION))
def test_a_step_that_fails_leaves_the_version_before(
    database: Path, version: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_old(database, version)
    with closing(connect(database)) as connection:
        before = connection.execute("SELECT name, sql FROM sqlite_schema").fetchall()
        steps = list(STEPS)
        steps[version] = type(steps[version])((*steps[version].statements, "INSERT INTO nowhere VALUES (1)"))
        monkeypatch.setattr("app.conversations.migrations.STEPS", tuple(steps))
        with pytest.raises(DamagedStore):
            migrate(connection)
        assert schema_version(connection) == version
        assert connection.execute("SELECT name, sql FROM sqlite_schema").fetchall() == before


def test_a_later_version_is_left_alone(database: Path) -> None:
    make_old(database, SCHEMA_VERSION)
    with closing(connect(database)) as connection:
        connection.execute("PRAGMA user_version = 99")
        with pytest.raises(NewerStore):
            migrate(connection)
        assert schema_version(connection) == 99


def test_the_database_of_another_program_is_not_taken_for_a_store(database: Path) -> None:
    with closing(connect(database)) as connection:
        connection.execute("CREATE TABLE bookmarks (address TEXT)")
    with pytest.raises(DamagedStore):
        Store.at(database)
