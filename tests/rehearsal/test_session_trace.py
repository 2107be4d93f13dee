"""A whole session of the rehearsed bundle reaches no network and touches nothing of anybody else's.

Told twice: by Python, which hears of what Python does, always; and by strace, which hears of everything, in the
process and its children, where the machine allows it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.diagnostics.opened_files import Places, places_of
from app.single_instance import server_name
from tests.integration.hub_with_models import PHI, loopback_hub, publish
from tests.integration.tiny_checkpoint import write_checkpoint
from tests.rehearsal.bundle import Bundle
from tests.rehearsal.traced import Trace, can_trace, read_trace, tracing

DRIVER = Path(__file__).with_name("whole_session.py")
PARTS = (
    *("shown", "asking", "plotting", "practising", "working", "adapting", "searching"),
    *("verified", "verifying", "exporting", "left"),
)
LIMIT_S = 600
FONT_CACHE = ".cache/fontconfig"
"""What Linux's own library for fonts keeps where the system's cache is out of date; there is none on a Mac."""


@dataclass(frozen=True, slots=True)
class Session:
    """A session that was played.

    Attributes:
        said: What it said, event by event.
        trace: What strace wrote down; None where it can't.
        home: Where it took itself to be at home.
        data_dir: Its data folder.
        program: What it was: the bundle, and the script that played it.
    """

    said: list[dict[str, Any]]
    trace: Trace | None
    home: Path
    data_dir: Path
    program: tuple[str, ...]

    @property
    def places(self) -> Places:
        """Where it may have been seen: no package of this machine is among it, only the interpreter's own library."""
        interpreter = (sys.base_prefix, str(Path(sys.executable).parent), str(Path(sys.prefix) / "pyvenv.cfg"))
        own = (str(self.data_dir), str(self.home.with_name("paper")), str(self.home / FONT_CACHE))
        return Places(own, (*self.program, *interpreter), places_of([]).system)


@pytest.fixture(scope="module")
def session(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> Session:
    """One session for all tests here."""
    folder = tmp_path_factory.mktemp("session")
    home, paper, data_dir, written = (folder / name for name in ("home", "paper", "data", "trace"))
    home.mkdir()
    paper.mkdir()
    stub = Path(bundle.command()[0]).read_text(encoding="utf-8")
    player = folder / "play"
    start = f"runpy.run_path({str(DRIVER)!r}, run_name='__main__')\n"
    stub = stub.replace("__file__", repr(bundle.command()[0])).replace(stub.splitlines(keepends=True)[-1], start)
    player.write_text(stub, encoding="utf-8")
    player.chmod(0o755)
    call = [str(player), str(data_dir), str(paper / "conversation.pdf")]
    done = subprocess.run(
        tracing(call, written) if can_trace() else call,
        env={**bundle.environment(), "HOME": str(home)},
        cwd="/",
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.stderr == ""
    assert (paper / "conversation.pdf").read_bytes().startswith(b"%PDF")
    program = (str(bundle.root), str(player), str(DRIVER))
    said = [json.loads(line) for line in done.stdout.splitlines()]
    return Session(said, read_trace(written) if can_trace() else None, home, data_dir, program)


def traced(session: Session) -> Trace:
    if session.trace is None:
        pytest.skip("strace isn't installed, or may not look at other processes here")
    return session.trace


def test_everything_was_played(session: Session) -> None:
    assert tuple(said["event"] for said in session.said) == PARTS
    assert session.said[-1]["code"] == 0
    assert (session.data_dir / "models" / "practice" / "manifest.json").is_file()
    assert any((session.data_dir / "adapters").iterdir())


def test_python_heard_of_no_way_out_and_of_nothing_elsewhere(session: Session) -> None:
    left = session.said[-1]
    assert left["refused"] == 0
    assert left["opened"] > 100
    assert left["outside"] == []
    assert set(left["started"]) == {"Ergo"}, "its own children"


def test_the_bundle_verifies_itself_that_it_is_offline(session: Session) -> None:
    (verified,) = (said["words"] for said in session.said if said["event"] == "verified")
    assert verified[0].startswith("Fine: Attempts to reach the network: 0")
    assert "All of them are Ergo's own, or the system's." in verified[1]


def test_nothing_is_left_at_home(session: Session) -> None:
    left = [str(path.relative_to(session.home)) for path in session.home.rglob("*") if path.is_file()]
    assert [path for path in left if not path.startswith(FONT_CACHE)] == []


def test_the_system_was_asked_for_no_socket_but_those_of_the_file_system(session: Session) -> None:
    assert traced(session).reached() == {"AF_UNIX"}


def test_the_system_was_asked_for_no_file_elsewhere(session: Session) -> None:
    # What a second copy calls: Qt makes the socket in a folder beside it, and gives it its name when it listens.
    # MLX looks whether it has ever left something to be run from there; that there is anything is not allowed.
    # What is passing in the test of itself has a folder that goes with it.
    ours = rf"{re.escape(server_name(session.data_dir))}|\.\w+(/s)?|mlx|Ergo-\w{{6}}(/.*)?"
    passing = re.compile(rf"{re.escape(tempfile.gettempdir())}/({ours})")
    places = session.places
    elsewhere = {
        (path, "written" if writes else "read")
        for path, writes in traced(session).files()
        if not places.hold(path, writes=writes) and not passing.fullmatch(path)
    }
    assert elsewhere == set()


def test_no_program_was_started_but_itself(session: Session) -> None:
    programs = {Path(each).name for each in traced(session).programs()}
    assert programs == {"play", "Ergo"}


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_a_download_reaches_the_hub_and_nothing_else(
    bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not can_trace():
        pytest.skip("strace isn't installed, or may not look at other processes here")
    write_checkpoint(tmp_path / "checkpoint", dtype="bfloat16")
    written = tmp_path / "trace"
    with loopback_hub(monkeypatch) as hub:
        publish(hub, tmp_path / "checkpoint")
        done = subprocess.run(
            tracing(bundle.command(["--data-dir", str(tmp_path / "data"), "models", "install", PHI]), written),
            env=bundle.environment({"HF_ENDPOINT": hub.url}),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert hub.requests
    reached = read_trace(written).reached()
    assert "AF_INET 127.0.0.1" in reached
    # The system's library asks the kernel and its own daemon how to look a name up.
    assert reached <= {"AF_INET", "AF_INET 127.0.0.1", "AF_UNIX", "AF_NETLINK"}


def test_strace_would_see_it(tmp_path: Path) -> None:
    """What the tests above look for is found where it is."""
    if not can_trace():
        pytest.skip("strace isn't installed, or may not look at other processes here")
    script = f"""
import os, socket, subprocess, sys
try: socket.create_connection(("127.0.0.1", 9))
except OSError: pass
open({str(tmp_path / "read")!r}, "w").close()
open({str(tmp_path / "read")!r}).close()
os.rename({str(tmp_path / "read")!r}, {str(tmp_path / "renamed")!r})
child = "import os; os.mkdir({str(tmp_path / "made")!r})"
subprocess.run([sys.executable, "-c", child])
"""
    written = tmp_path / "trace"
    subprocess.run(tracing([sys.executable, "-c", script], written), check=True, capture_output=True)
    trace = read_trace(written)
    files = set(trace.files())
    assert {(str(tmp_path / "read"), True), (str(tmp_path / "read"), False)} <= files
    assert (str(tmp_path / "renamed"), True) in files
    assert (str(tmp_path / "made"), True) in files
    assert "AF_INET 127.0.0.1" in trace.reached()
    assert trace.programs() == [sys.executable, sys.executable]
