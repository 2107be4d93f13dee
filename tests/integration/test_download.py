"""Downloading with the real client from a hub that goes wrong in every way we know of."""

from __future__ import annotations

import errno
import os
import random
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import pytest
from huggingface_hub import HfApi, constants
from huggingface_hub.errors import OfflineModeIsEnabled

from models.downloading import connection, hub, part
from models.downloading.download import fetch
from models.downloading.hub import RemoteFile, Snapshot
from models.downloading.retrying import Patience
from models.errors import Cancelled, DownloadFailed, NetworkClosed, NotEnoughSpace
from models.network import switch
from tests.loopback_hub import COMMIT, Fault, LoopbackHub, blob_sha1, sha256

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

ROOT = Path(__file__).parents[2]
REPO = "owner/model"
SHARD = "model.safetensors"
CONTENT = random.Random(4).randbytes(600_000)
SMALL = b'{"model_type": "phi3"}'
FILE = RemoteFile(SHARD, len(CONTENT), sha256(CONTENT), None)
SMALL_FILE = RemoteFile("config.json", len(SMALL), None, blob_sha1(SMALL))
SNAPSHOT = Snapshot(REPO, COMMIT, (SMALL_FILE, FILE), "mit")
QUICK = Patience(
    stall_s=3.0,
    first_wait_s=0.01,
    longest_wait_s=0.02,
    longest_asked_wait_s=0.05,
    tries_without_progress=4,
    poll_s=0.02,
)
IMPATIENT = replace(QUICK, stall_s=1.0)
# A stall or a name server is waited for much longer; a busy machine takes its time as well.
PROMPT_S = 15.0
BREAK = Fault(after_bytes=200_000, then="close")
LOGIN = "me:secret@"


@pytest.fixture(scope="module")
def server() -> Iterator[LoopbackHub]:
    with LoopbackHub() as server:
        yield server


@pytest.fixture
def loopback(server: LoopbackHub, monkeypatch: pytest.MonkeyPatch) -> LoopbackHub:
    for name in ("HF_TOKEN", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    server.reset()
    monkeypatch.setenv("HF_ENDPOINT", server.url)
    server.add(REPO, {SHARD: CONTENT, "config.json": SMALL, "empty.txt": b""}, large=(SHARD,))
    return server


class Watcher:
    """What a caller of `fetch` sees, and the button with which it cancels."""

    def __init__(self) -> None:
        self.bytes: list[int] = []
        self.cancelled = threading.Event()
        self.on_bytes: Callable[[int], None] = self.bytes.append

    def check_cancelled(self) -> None:
        if self.cancelled.is_set():
            raise Cancelled

    def fetch(self, folder: Path, file: RemoteFile = FILE, patience: Patience = QUICK) -> Path:
        return fetch(SNAPSHOT, file, folder, self.on_bytes, self.check_cancelled, patience)


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


def part_of(folder: Path) -> Path:
    return folder / f"{SHARD}.part"


def is_rising(numbers: list[int]) -> bool:
    return numbers == sorted(numbers)


# --- nothing goes wrong ---------------------------------------------------------------------------


def test_a_file_arrives_and_is_told_of(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    assert watcher.fetch(tmp_path) == tmp_path / SHARD
    assert (tmp_path / SHARD).read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir()] == [SHARD]
    assert is_rising(watcher.bytes)
    assert watcher.bytes[-1] == len(CONTENT)


@pytest.mark.parametrize(("name", "content"), [("config.json", SMALL), ("empty.txt", b"")])
def test_a_small_file_is_verified_by_its_id_in_git(
    name: str, content: bytes, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    file = RemoteFile(name, len(content), None, blob_sha1(content))
    assert watcher.fetch(tmp_path, file).read_bytes() == content


def test_a_finished_file_is_read_again_but_not_asked_for(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    (tmp_path / SHARD).write_bytes(CONTENT)
    watcher.fetch(tmp_path)
    assert loopback.requests == []
    assert watcher.bytes == [len(CONTENT)]


@pytest.mark.parametrize("found", [b"\0" * len(CONTENT), CONTENT[:-1], b""])
def test_a_damaged_file_of_the_same_name_is_replaced(
    found: bytes, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    (tmp_path / SHARD).write_bytes(found)
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT


def test_a_part_is_gone_on_with(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    part_of(tmp_path).write_bytes(CONTENT[:123_456])
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert [seen.range_from for seen in loopback.of_file(SHARD)] == [123_456]
    assert is_rising(watcher.bytes)
    assert watcher.bytes[0] == 123_456


def test_a_complete_part_needs_no_network(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    part_of(tmp_path).write_bytes(CONTENT)
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert loopback.requests == []


@pytest.mark.parametrize("found", [CONTENT + b"more", b"\0" * len(CONTENT), b"\0" * 1000])
def test_a_part_that_can_only_be_wrong_is_begun_anew(
    found: bytes, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    part_of(tmp_path).write_bytes(found)
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert not part_of(tmp_path).exists()


# --- something goes wrong once --------------------------------------------------------------------

PASSING_FAULTS = {
    "reset": Fault(after_bytes=100_000, then="reset"),
    "reset before the first byte": Fault(then="reset"),
    "early close": Fault(after_bytes=100_000, then="close"),
    "close before the first byte": Fault(then="close"),
    "early close of an answer without a length": Fault(body="unmeasured", after_bytes=100_000, then="close"),
    "stall": Fault(after_bytes=100_000, then="stall"),
    "stall before the first byte": Fault(then="stall"),
    "an answer without a length": Fault(body="unmeasured"),
    "200 to a range": Fault(ignore_range=True),
    "200 to a range, then early close": Fault(ignore_range=True, after_bytes=300_000, then="close"),
    "200 to a range, early close before anything new": Fault(ignore_range=True, after_bytes=100_000, then="close"),
    "416": Fault(status=416),
    "206 with another range": Fault(shift=5),
    "206 that names no range": Fault(headers={"Content-Range": None}),
    "206 of a file of another size": Fault(headers={"Content-Range": "bytes 200000-599999/700000"}),
    "gzip": Fault(body="packed"),
    "gzip of a range": Fault(headers={"Content-Encoding": "gzip"}),
    "gzip that is none": Fault(ignore_range=True, headers={"Content-Encoding": "gzip"}),
    "408": Fault(status=408),
    "429 with Retry-After": Fault(status=429, headers={"Retry-After": "3600"}),
    "429 with the hub's own words": Fault(status=429, headers={"RateLimit": '"resolvers";r=0;t=300'}),
    "500": Fault(status=500),
    "503 with an odd Retry-After": Fault(status=503, headers={"Retry-After": "soon"}),
    "a shorter file": Fault(body=b"short"),
    "a longer file": Fault(body=CONTENT + b"more"),
    "a longer file without a length": Fault(body="unmeasured", headers={"Content-Encoding": "identity"}),
    "403 of the store": Fault(status=403),
    "404 of the store": Fault(status=404),
}


# After these no further try is needed.
WHOLE_ANSWERS = {
    "an answer without a length",
    "200 to a range",
    "gzip",
    "a longer file without a length",
}


@pytest.mark.parametrize("case", PASSING_FAULTS)
def test_what_goes_wrong_once_costs_nothing(case: str, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail(SHARD, BREAK, PASSING_FAULTS[case])
    patience = IMPATIENT if "stall" in case else QUICK
    assert watcher.fetch(tmp_path, patience=patience).read_bytes() == CONTENT
    assert is_rising(watcher.bytes)
    if "stall" not in case:  # a busy machine may take a pause for one more
        assert len(loopback.of_file(SHARD)) == (2 if case in WHOLE_ANSWERS else 3)
    assert [path.name for path in tmp_path.iterdir()] == [SHARD]


@pytest.mark.parametrize("case", ["gzip", "an answer without a length", "gzip that is none", "a longer file"])
def test_an_odd_first_answer_does_no_harm(case: str, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail(SHARD, PASSING_FAULTS[case])
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT


def test_wrong_bytes_of_the_right_size_are_fetched_again(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    loopback.fail(SHARD, Fault(body="wrong"))
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert [seen.range_from for seen in loopback.of_file(SHARD)] == [0, 0]


def test_a_link_that_has_expired_is_asked_for_again(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.link_life_s = -1.0

    def heal(count: int) -> None:
        if any(seen.status == 403 for seen in loopback.requests):
            loopback.link_life_s = 60.0

    watcher.on_bytes = heal
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert {seen.status for seen in loopback.requests if seen.of_store} == {403, 200}


def test_every_try_asks_the_hub_where_the_file_is(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail(SHARD, BREAK, BREAK)
    watcher.fetch(tmp_path)
    assert [seen.status for seen in loopback.requests] == [302, 200, 302, 206, 302, 206]


def test_a_connection_that_keeps_breaking_gets_there(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail_always(SHARD, Fault(after_bytes=50_000, then="reset"))
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert len(loopback.of_file(SHARD)) >= 12
    assert is_rising(watcher.bytes)


def test_a_slow_connection_is_no_stalled_one(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail_always(SHARD, Fault(bytes_per_s=1_000_000))
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert len(loopback.of_file(SHARD)) == 1
    assert len(set(watcher.bytes)) > 5


def test_bytes_that_trickle_in_are_on_the_disk_when_they_have_come(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    loopback.fail_always(SHARD, Fault(after_bytes=40_000, then="stall"))
    part_of(tmp_path).write_bytes(CONTENT[:1000])

    def cancel(count: int) -> None:
        if count > 30_000:
            watcher.cancelled.set()

    watcher.on_bytes = cancel
    with pytest.raises(Cancelled):
        watcher.fetch(tmp_path)
    assert part_of(tmp_path).read_bytes() == CONTENT[: part_of(tmp_path).stat().st_size]


# --- something stays wrong ------------------------------------------------------------------------

LASTING_FAULTS = {
    "reset": (Fault(then="reset"), "No connection to the hub"),
    "early close": (Fault(then="close"), "No connection to the hub"),
    "stall": (Fault(then="stall"), "No connection to the hub"),
    "500": (Fault(status=500), "The hub is busy"),
    "429": (Fault(status=429, headers={"Retry-After": "1"}), "The hub is busy"),
    "416": (Fault(status=416), "The hub's answer can't be used"),
    "403 of the store": (Fault(status=403), "The hub's answer can't be used"),
    "portal": (Fault(body="portal"), "Somebody else answers for the hub"),
    "portal without a length": (
        Fault(body="portal", headers={"Content-Length": None, "Connection": "close"}),
        "Somebody else answers for the hub",
    ),
    "another file": (Fault(body=b"something else"), "The hub's answer can't be used"),
}


@pytest.mark.parametrize("case", LASTING_FAULTS)
def test_what_stays_wrong_ends_in_words_and_keeps_what_has_come(
    case: str, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    fault, title = LASTING_FAULTS[case]
    loopback.fail(SHARD, BREAK)
    loopback.fail_always(SHARD, fault)
    patience = replace(IMPATIENT, tries_without_progress=2) if case == "stall" else QUICK
    with pytest.raises(DownloadFailed) as caught:
        watcher.fetch(tmp_path, patience=patience)
    assert caught.value.title == title
    assert "127.0.0.1" in caught.value.detail
    assert part_of(tmp_path).read_bytes() == CONTENT[:200_000]
    assert not (tmp_path / SHARD).exists()
    loopback.heal()
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert is_rising(watcher.bytes)


REFUSALS = {
    "repository": (Fault(status=401, code="RepoNotFound"), "No such repository"),
    "gated": (Fault(status=403, code="GatedRepo"), "The model's owner wants to be asked first"),
    "revision": (Fault(status=404, code="RevisionNotFound"), "No such revision"),
    "file": (Fault(status=404, code="EntryNotFound"), "A file is missing on the hub"),
    "401": (Fault(status=401), "No such repository"),
    "403": (Fault(status=403), "The hub refuses"),
    "404": (Fault(status=404), "The hub refuses"),
    "410": (Fault(status=410), "The hub refuses"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_a_refusal_of_the_hub_is_final(case: str, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    fault, title = REFUSALS[case]
    loopback.fail_always(f"resolve {SHARD}", fault)
    with pytest.raises(DownloadFailed) as caught:
        watcher.fetch(tmp_path)
    assert caught.value.title == title
    assert len(loopback.requests) == 1
    assert part_of(tmp_path).read_bytes() == b""


def test_wrong_bytes_twice_leave_nothing_behind(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail_always(SHARD, Fault(body="wrong"))
    with pytest.raises(DownloadFailed, match="damaged"):
        watcher.fetch(tmp_path)
    assert len(loopback.of_file(SHARD)) == 2
    assert list(tmp_path.iterdir()) == []


def test_no_network_is_said_after_a_few_tries(
    watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{port}")
    part_of(tmp_path).write_bytes(CONTENT[:1000])
    with pytest.raises(DownloadFailed) as caught:
        watcher.fetch(tmp_path)
    assert caught.value.title == "No connection to the hub"
    assert caught.value.detail == "127.0.0.1 can't be reached (connection refused)."
    assert caught.value.hint == "What was downloaded is kept; install again to go on."
    assert part_of(tmp_path).read_bytes() == CONTENT[:1000]


@pytest.mark.parametrize("name", ["../model.safetensors", "a/b", "", ".hidden", "..", "x.part", "a\0b", "C:x"])
def test_a_name_that_is_not_plain_is_refused(name: str, watcher: Watcher, tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed, match="plain name"):
        watcher.fetch(tmp_path, RemoteFile(name, 1, "0" * 64, None))


def test_a_file_without_a_checksum_is_refused(watcher: Watcher, tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed, match="no checksum"):
        watcher.fetch(tmp_path, RemoteFile(SHARD, 1, None, None))


# --- dying ----------------------------------------------------------------------------------------

CHILD = f"""
import sys
sys.path[:0] = [{str(ROOT)!r}]
from pathlib import Path
from models.downloading.download import fetch
from models.downloading.hub import resolve
snapshot = resolve({REPO!r}, None)
file = next(file for file in snapshot.files if file.name == {SHARD!r})
fetch(snapshot, file, Path(sys.argv[1]), lambda count: print(count, flush=True), lambda: None)
"""


def test_a_killed_download_goes_on_where_it_was(loopback: LoopbackHub, tmp_path: Path) -> None:
    # So large that no child comes to its end, however late it is killed.
    content = random.Random(5).randbytes(16_000_000)
    loopback.add(REPO, {SHARD: content}, large=(SHARD,))
    loopback.fail_always(SHARD, Fault(bytes_per_s=400_000))
    kept = [0]
    for _ in range(5):
        with subprocess.Popen([sys.executable, "-c", CHILD, tmp_path], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            for line in child.stdout:
                if int(line) > kept[-1] + 50_000:
                    child.kill()
        assert child.returncode == -signal.SIGKILL
        kept.append(part_of(tmp_path).stat().st_size)
        assert part_of(tmp_path).read_bytes() == content[: kept[-1]]
    assert is_rising(kept)
    loopback.heal()
    subprocess.run([sys.executable, "-c", CHILD, tmp_path], stdout=subprocess.DEVNULL, check=True)
    assert [path.name for path in tmp_path.iterdir()] == [SHARD]
    assert (tmp_path / SHARD).read_bytes() == content
    assert [seen.range_from for seen in loopback.of_file(SHARD)] == kept


# --- leaving --------------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [Fault(after_bytes=100_000, then="stall"), Fault(bytes_per_s=200_000)])
def test_a_cancel_takes_effect_at_once_and_keeps_what_has_come(
    fault: Fault, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    loopback.fail(SHARD, fault)
    pressed_at: list[float] = []

    def press(count: int) -> None:
        if count >= 10_000:
            pressed_at.append(time.monotonic())
            watcher.cancelled.set()

    watcher.on_bytes = press
    with pytest.raises(Cancelled):
        watcher.fetch(tmp_path, patience=Patience(poll_s=0.05))
    assert time.monotonic() - pressed_at[0] < PROMPT_S
    kept = part_of(tmp_path).read_bytes()
    assert 0 < len(kept) < len(CONTENT)
    assert kept == CONTENT[: len(kept)]
    watcher.cancelled.clear()
    watcher.on_bytes = watcher.bytes.append
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert loopback.of_file(SHARD)[-1].range_from == len(kept)


def test_a_cancel_is_quick_wherever_the_try_waits(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patient = Patience(poll_s=0.05)
    stuck = socket.create_server(("127.0.0.1", 0), backlog=0)
    port = stuck.getsockname()[1]
    crowd = [socket.socket() for _ in range(4)]
    places = {"connecting": f"http://127.0.0.1:{port}", "the first byte": loopback.url, "between tries": loopback.url}
    loopback.fail_always(SHARD, Fault(then="stall"))
    faults = {"between tries": Fault(status=503)}
    for guest in crowd:
        guest.setblocking(False)
        guest.connect_ex(("127.0.0.1", port))
    took_s = {}
    for place, url in places.items():
        monkeypatch.setenv("HF_ENDPOINT", url)
        loopback.fail_always(f"resolve {SHARD}", faults.get(place, Fault()))
        pressed_at: list[float] = []

        def press(pressed_at: list[float] = pressed_at) -> None:
            pressed_at.append(time.monotonic())
            watcher.cancelled.set()

        timer = threading.Timer(0.2, press)
        timer.start()
        with pytest.raises(Cancelled):
            watcher.fetch(tmp_path, patience=patient)
        took_s[place] = time.monotonic() - pressed_at[0]
        timer.join()
        watcher.cancelled.clear()
    for guest in (stuck, *crowd):
        guest.close()
    assert max(took_s.values()) < PROMPT_S, took_s


def test_a_try_that_is_left_behind_is_not_let_out_any_more() -> None:
    """A name server may answer long after somebody has pressed Stop; nothing may be reached then."""
    answered, ended = threading.Event(), threading.Event()
    came_of_it: list[BaseException] = []

    def look_up() -> None:
        answered.wait()
        try:
            switch.judge("socket.getaddrinfo", ("localhost", 80, 0, 0, 0))
        except NetworkClosed as error:
            came_of_it.append(error)
        ended.set()

    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        connection.attempt(connection.Errand("it", lambda _answer: None, 1), look_up, Patience(poll_s=0.05), cancel)
    assert switch.state.open_for == ()
    answered.set()
    assert ended.wait(30)
    assert len(came_of_it) == 1


def test_what_the_callback_raises_ends_the_download_at_once(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    loopback.fail_always(SHARD, Fault(bytes_per_s=200_000))

    def refuse(count: int) -> None:
        if count:
            raise BrokenPipeError

    watcher.on_bytes = refuse
    with pytest.raises(BrokenPipeError):
        watcher.fetch(tmp_path)
    assert 0 < part_of(tmp_path).stat().st_size < len(CONTENT)


def test_no_thread_and_no_connection_outlives_a_cancel(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail(SHARD, Fault(after_bytes=100_000, then="stall"))
    threads, connections = set(lines()), connections_to(loopback)
    seen: set[Any] = set()

    def cancel(count: int) -> None:
        if count >= 100_000:
            seen.update(connections_to(loopback))
            watcher.cancelled.set()

    watcher.on_bytes = cancel
    with pytest.raises(Cancelled):
        watcher.fetch(tmp_path, patience=replace(QUICK, stall_s=60.0))
    for thread in set(lines()) - threads:
        thread.join(10)
        assert not thread.is_alive()
    assert seen - connections, "there was one"
    assert connections_to(loopback) <= connections


def lines() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "hub-line"]


def connections_to(hub: LoopbackHub) -> set[Any]:
    """Return the sockets of this process at whose other end the hub or its store is."""
    ports = {urlsplit(url).port for url in (hub.url, hub.store_url)}
    found = psutil.Process().net_connections("tcp")
    return {(each.fd, each.laddr) for each in found if getattr(each.raddr, "port", None) in ports}


# --- the disk -------------------------------------------------------------------------------------


def test_a_full_disk_is_told_with_numbers_and_keeps_what_found_room(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = [150_000]
    write = os.write

    def write_while_there_is_room(descriptor: int, data: memoryview) -> int:
        if room[0] == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written = write(descriptor, data[: room[0]])
        room[0] -= written
        return written

    with monkeypatch.context() as full:
        full.setattr(part.os, "write", write_while_there_is_room)  # type: ignore[attr-defined]
        with pytest.raises(NotEnoughSpace) as caught:
            watcher.fetch(tmp_path)
    assert re.fullmatch(r"[45]\d\d kB more are needed, .* are free\.", caught.value.detail)
    assert part_of(tmp_path).read_bytes() == CONTENT[:150_000]
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    assert loopback.of_file(SHARD)[-1].range_from == 150_000


def test_a_folder_that_is_not_there_is_a_clear_error(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    with pytest.raises(DownloadFailed, match="No such file or directory"):
        watcher.fetch(tmp_path / "nowhere")


def test_a_part_that_leads_elsewhere_is_not_written_through(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"mine")
    part_of(tmp_path).symlink_to(elsewhere)
    with pytest.raises(DownloadFailed, match="can't be kept"):
        watcher.fetch(tmp_path)
    assert elsewhere.read_bytes() == b"mine"


# --- who is told what -----------------------------------------------------------------------------


def test_nobody_is_told_who_asks(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    token_file = tmp_path / "token"
    token_file.write_text("hf_of_another_program")
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(token_file))
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_TELEMETRY", False)
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_IMPLICIT_TOKEN", False)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    snapshot = hub.resolve(REPO, None)
    for file in snapshot.files:
        fetch(snapshot, file, tmp_path, watcher.on_bytes, watcher.check_cancelled, QUICK)
    paths = [seen.path.split("?")[0] for seen in loopback.requests]
    resolved = [f"/{REPO}/resolve/{COMMIT}/{name}" for name in ("config.json", "empty.txt", SHARD)]
    api = [f"/api/models/{REPO}", f"/api/models/{REPO}/tree/{COMMIT}"]
    assert paths == [*api, resolved[0], resolved[2], f"/{SHARD}"]  # an empty file needs no request
    assert {name for seen in loopback.requests for name in seen.headers} == {
        "accept", "accept-encoding", "connection", "host", "user-agent",
    }  # fmt: skip
    assert {seen.headers["user-agent"] for seen in loopback.requests} == {"ergo"}


def test_a_token_set_on_purpose_goes_to_the_hub_and_not_to_its_store(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", " hf_mine\n")
    snapshot = hub.resolve(REPO, "main")
    fetch(snapshot, FILE, tmp_path, watcher.on_bytes, watcher.check_cancelled, QUICK)
    told = {(seen.of_store, seen.headers.get("authorization")) for seen in loopback.requests}
    assert told == {(False, "Bearer hf_mine"), (True, None)}


def test_a_proxy_of_the_environment_is_used(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = "hub.example"
    monkeypatch.setenv("HF_ENDPOINT", f"http://{host}")
    monkeypatch.setenv("http_proxy", loopback.url)
    assert watcher.fetch(tmp_path, SMALL_FILE).read_bytes() == SMALL
    assert [(seen.through_proxy, seen.headers["host"]) for seen in loopback.requests] == [(True, host)]


@pytest.mark.parametrize(
    "value", ["socks5://me:secret@127.0.0.1:1", "ftp://me:secret@127.0.0.1", f"http://{LOGIN}127.0.0.1:port"]
)
def test_a_proxy_that_cannot_be_used_is_said(
    value: str, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", value)
    with pytest.raises(DownloadFailed, match="The proxy can't be used") as caught:
        watcher.fetch(tmp_path)
    assert "ALL_PROXY" in caught.value.detail
    assert "secret" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    "value",
    [
        "huggingface.co",
        "ftp://me:secret@127.0.0.1",
        "http://",
        "http://[",
        f"http://{LOGIN}127.0.0.1:port",
        "http://127.0.0.1:65536",
        "http://127.0.0.1:0",
    ],
)
def test_an_endpoint_that_is_no_address_is_said(
    value: str, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", value)
    with pytest.raises(DownloadFailed, match="HF_ENDPOINT is no address") as caught:
        watcher.fetch(tmp_path)
    assert "secret" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("name", ["nowhere.pem", "none.pem", "."])
def test_certificates_that_cannot_be_read_are_said(
    name: str, loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "none.pem").write_text("mine")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / name))
    connection._certificates.cache_clear()
    with pytest.raises(DownloadFailed, match="certificates can't be read") as caught:
        watcher.fetch(tmp_path)
    assert "SSL_CERT_FILE or SSL_CERT_DIR" in caught.value.detail


def test_a_download_gets_out_while_everything_else_stays_offline(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert watcher.fetch(tmp_path).read_bytes() == CONTENT
    asked = len(loopback.requests)
    with pytest.raises(OfflineModeIsEnabled):
        HfApi(loopback.url).model_info(REPO)
    assert len(loopback.requests) == asked


def test_the_library_is_free_again_where_nobody_has_closed_the_network(
    loopback: LoopbackHub, watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    watcher.fetch(tmp_path)
    assert HfApi(loopback.url, token=False).model_info(REPO).sha == COMMIT


def test_two_threads_use_the_network_at_the_same_time(loopback: LoopbackHub, watcher: Watcher, tmp_path: Path) -> None:
    loopback.fail_always(SHARD, Fault(bytes_per_s=2_000_000))
    first = threading.Thread(target=watcher.fetch, args=(tmp_path,))
    first.start()
    for _ in range(3):
        assert hub.resolve(REPO, COMMIT, patience=QUICK).commit == COMMIT
    first.join(10)
    assert (tmp_path / SHARD).read_bytes() == CONTENT
