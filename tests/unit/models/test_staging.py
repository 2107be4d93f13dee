"""The private folder beside a destination: one owner at a time, and no orphans."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from models import durable, staging
from models.errors import InvalidInput


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_folder_can_become_the_target(tmp_path: Path) -> None:
    with staging.beside(tmp_path / "q") as folder:
        (folder / "file").write_text("x")
        folder.rename(tmp_path / "q")
    assert names(tmp_path) == ["q"]
    assert names(tmp_path / "q") == ["file"]


def test_a_body_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail() -> None:
        with staging.beside(tmp_path / "q") as folder:
            (folder / "file").write_text("x")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert names(tmp_path) == []


def test_nobody_else_may_look_into_it(tmp_path: Path) -> None:
    with staging.beside(tmp_path / "q") as folder:
        assert stat.S_IMODE(folder.parent.stat().st_mode) == 0o700


def test_only_one_call_makes_a_target_but_another_may_make_another(tmp_path: Path) -> None:
    with staging.beside(tmp_path / "q") as folder:
        (folder / "file").write_text("x")
        with pytest.raises(InvalidInput, match="Another call"), staging.beside(tmp_path / "q"):
            pass
        with pytest.raises(InvalidInput, match="Another call"):
            staging.sweep(tmp_path / "q")
        with staging.beside(tmp_path / "r"):
            pass
        assert (folder / "file").read_text() == "x"
    with staging.beside(tmp_path / "q") as folder:
        assert names(folder) == []


def killed(tmp_path: Path) -> Path:
    """Leave what a call that was killed leaves."""
    with staging.beside(tmp_path / "q") as folder:
        outer = folder.parent
    for path in (outer, outer / folder.name):
        path.mkdir()
    (outer / "lock").touch()
    (outer / folder.name / "half").write_text("x")
    return outer


def test_what_a_killed_call_left_is_removed(tmp_path: Path) -> None:
    killed(tmp_path)
    with staging.beside(tmp_path / "q") as folder:
        assert names(folder) == []
    assert names(tmp_path) == []
    killed(tmp_path)
    staging.sweep(tmp_path / "q")
    assert names(tmp_path) == []


def test_sweeping_where_nothing_lies_makes_nothing(tmp_path: Path) -> None:
    staging.sweep(tmp_path / "q")
    staging.sweep(tmp_path / "nowhere" / "q")
    assert names(tmp_path) == []


def stranger_inside(outer: Path) -> None:
    (outer / "thesis.txt").write_text("mine")


def file_instead(outer: Path) -> None:
    durable.discard(outer)
    outer.write_text("mine")


def link_instead(outer: Path) -> None:
    outer.rename(outer.with_name("elsewhere"))
    outer.symlink_to(outer.with_name("elsewhere"))


def dead_link_instead(outer: Path) -> None:
    durable.discard(outer)
    outer.symlink_to(outer.with_name("elsewhere"))


@pytest.mark.parametrize("change", [stranger_inside, file_instead, link_instead, dead_link_instead])
def test_what_is_not_ours_is_left_alone(tmp_path: Path, change: Callable[[Path], None]) -> None:
    outer = killed(tmp_path)
    change(outer)
    before = sorted(tmp_path.rglob("*"))
    for call in (staging.beside(tmp_path / "q").__enter__, lambda: staging.sweep(tmp_path / "q")):
        with pytest.raises(InvalidInput, match="in the way"):
            call()
    assert sorted(tmp_path.rglob("*")) == before


def test_any_name_that_a_folder_can_have_will_do(tmp_path: Path) -> None:
    with staging.beside(tmp_path / ("x" * 255)) as folder:
        folder.rename(tmp_path / ("x" * 255))
    assert names(tmp_path) == ["x" * 255]
