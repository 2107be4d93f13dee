"""Delete everything: nothing of what was asked or answered stays, and nothing of anybody else's goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.conversations.everything import delete_everything
from app.conversations.mending.backups import back_up
from app.conversations.opening import DATABASE, open_store
from app.conversations.records import Conversation, Heading, Turn
from tests.unprivileged import unprivileged

WORD = "Beichtgeheimnis"
WHOLE = Conversation(Heading("c", WORD, 1.0, 1.0), (Turn("t", None, WORD, 1.0, answer=WORD, ending="stop"),))


@pytest.fixture
def data(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Path:
    """A data folder with a database, a backup, a damaged database, a log, a formula and a sheet of work."""
    data = tmp_path / "data"
    store = open_store(data).store
    store.put_whole(WHOLE)
    back_up(store._connection, data / DATABASE, 1e9)
    store.close()
    (data / DATABASE).write_bytes(bytes(100) + (data / DATABASE).read_bytes()[100:])
    opened = open_store(data)
    assert opened.remark is not None
    opened.store.close()
    caplog.clear()
    names = ("ergo.log", "ergo.log.1", "crash-2026-01-01-000000-000.txt", "fault.txt")
    logs = tuple(data / "logs" / name for name in names)
    for path in (*logs, data / "cache" / "formulas" / "a.formula", data / "work.txt", data / "work.part"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WORD, encoding="utf-8")
    return data


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_nothing_is_left(data: Path) -> None:
    assert any(WORD.encode() in path.read_bytes() for path in files(data))
    assert delete_everything(data, data / "cache") == []
    assert files(data) == []


def test_what_is_not_ours_stays(data: Path) -> None:
    others = [data / "settings.json", data / "backups" / "mine.txt", data / "models" / "m" / "config.json"]
    for path in others:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("mine", encoding="utf-8")
    assert delete_everything(data, data / "cache") == []
    assert sorted(files(data)) == sorted(others)


def test_no_link_is_followed(data: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    (data / "logs").rename(elsewhere)
    (data / "logs").symlink_to(elsewhere)
    (data / "damaged" / "ergo-20260101T000000Z").symlink_to(elsewhere)
    (elsewhere / DATABASE).write_text("mine", encoding="utf-8")
    left = delete_everything(data, data / "cache")
    assert left == [data / "damaged" / "ergo-20260101T000000Z", data / "logs"]
    assert (elsewhere / "ergo.log").exists()
    assert (elsewhere / DATABASE).exists()


def test_a_database_that_is_linked_is_named(data: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.sqlite3"
    (data / DATABASE).rename(elsewhere)
    (data / DATABASE).symlink_to(elsewhere)
    assert delete_everything(data, data / "cache") == [elsewhere]
    assert elsewhere.exists()
    assert not (data / DATABASE).is_symlink()


def test_what_cannot_be_removed_is_named(data: Path) -> None:
    with unprivileged(data):
        (data / "logs").chmod(0o500)
        left = delete_everything(data, data / "cache")
        (data / "logs").chmod(0o700)
    names = ("crash-2026-01-01-000000-000.txt", "ergo.log", "ergo.log.1", "fault.txt")
    assert left == [data / "logs" / name for name in names]


def test_a_folder_without_anything_is_fine(tmp_path: Path) -> None:
    assert delete_everything(tmp_path / "none", tmp_path / "cache") == []
