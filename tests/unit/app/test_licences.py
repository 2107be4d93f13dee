"""The file of licences is read whatever is in it: what can't be used is left out, and the window says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.licences import Licence, read_licences

SOUND = b'{"name":"b","version":"1","licence":"MIT","text":"Use it."}'


@pytest.mark.parametrize(
    "written", [b"5", b"null", b'"abc"', b"{}", b"[1,[],{},null]", b"\xff", b"[" * 100_000, b"", b'[{"name":"a"}]']
)
def test_what_is_no_list_of_licences_holds_none(
    written: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "licences.json").write_bytes(written)
    assert read_licences(tmp_path / "licences.json") == []
    caplog.clear()


def test_what_is_sound_is_kept(tmp_path: Path) -> None:
    (tmp_path / "licences.json").write_bytes(b'[1,%s,{"name":"a","version":1,"licence":"x","text":"y"}]' % SOUND)
    assert read_licences(tmp_path / "licences.json") == [Licence("b", "1", "MIT", "Use it.")]
