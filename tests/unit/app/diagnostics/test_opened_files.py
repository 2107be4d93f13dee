"""Which files a process opens, and where it may be seen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.diagnostics.opened_files import places_of

ROOT = Path(__file__).parents[4]


@pytest.mark.parametrize(
    ("path", "writes", "held"),
    [
        ("/usr/share/zoneinfo/UTC", False, True),
        ("/usr/share/zoneinfo/UTC", True, False),
        ("/usrlocal/file", False, False),
        ("/dev/null", True, True),
        ("/dev/sda", True, False),
        (str(ROOT / "resources" / "x"), False, True),
        (str(ROOT / "resources" / "x"), True, False),
        (str(ROOT / "app" / "__pycache__" / "x.pyc"), True, True),
        (str(Path.home() / ".cache" / "x"), False, False),
        (str(Path.home() / ".local" / "share" / "fonts" / "x.ttf"), False, True),
        ("{own}/x", True, True),
        ("{own}/../x", True, False),
        ("{own}/link/x", False, False),
    ],
)
def test_where_ergo_may_be_seen(path: str, writes: bool, held: bool, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "link").symlink_to(tmp_path)
    assert places_of([own]).hold(path.format(own=own), writes=writes) is held


def test_every_opening_is_noticed_and_what_was_written_once_stays_written(tmp_path: Path) -> None:
    script = f"""
import json, os
from pathlib import Path
from app.diagnostics.opened_files import OpenedFiles, places_of
own, other = Path({str(tmp_path / "own")!r}), Path({str(tmp_path / "other")!r})
own.mkdir(); other.mkdir()
opened = OpenedFiles()
(own / "a").write_text("x")
os.close(os.open(other / "b", os.O_CREAT | os.O_WRONLY))
os.chdir(other)
open(b"b").close()
open("/dev/null").close()
with open(os.open("c", os.O_CREAT | os.O_RDWR), "w"):
    pass
print(json.dumps([len(opened), opened.outside(places_of([own])), opened.outside(places_of([own, other]))]))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    other = tmp_path / "other"
    assert json.loads(done.stdout) == [4, [str(other / "b"), str(other / "c")], []]
