"""Asking the hub what it has, with the real client, and believing none of it."""

from __future__ import annotations

import gzip
import json
import threading
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from models.downloading import hub
from models.downloading.hub import RemoteFile, resolve
from models.downloading.retrying import Patience
from models.errors import Cancelled, DownloadFailed
from tests.loopback_hub import COMMIT, Fault, LoopbackHub, blob_sha1, sha256

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

REPO = "owner/model"
SHARD = b"weights" * 100
CONFIG = b"{}"
QUICK = Patience(stall_s=3.0, first_wait_s=0.01, longest_wait_s=0.02, tries_without_progress=3, poll_s=0.02)
IMPATIENT = replace(QUICK, stall_s=0.5)
OID = "a" * 40
SHA256 = "b" * 64


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
    server.add(REPO, {"model.safetensors": SHARD, "config.json": CONFIG}, large=("model.safetensors",))
    return server


def entry(path: Any, size: Any = 1, oid: Any = OID, **more: Any) -> dict[str, Any]:
    return {"type": "file", "path": path, "size": size, "oid": oid, **more}


@pytest.mark.parametrize("revision", [None, "main", COMMIT])
def test_a_repository_is_resolved_to_a_commit_and_its_files(revision: str | None, loopback: LoopbackHub) -> None:
    snapshot = resolve(REPO, revision)
    assert (snapshot.repo, snapshot.commit, snapshot.licence) == (REPO, COMMIT, "mit")
    assert snapshot.files == (
        RemoteFile("config.json", len(CONFIG), None, blob_sha1(CONFIG)),
        RemoteFile("model.safetensors", len(SHARD), sha256(SHARD), None),
    )


def test_a_listing_of_several_pages_is_read_whole(loopback: LoopbackHub) -> None:
    loopback.add("owner/many", {f"file-{number}": b"" for number in range(7)})
    loopback.page_size = 3
    assert len(resolve("owner/many", None).files) == 7


@pytest.mark.parametrize("licence", [None, "<script>", ["mit"], 3])
def test_a_licence_that_is_no_short_name_is_none(licence: Any, loopback: LoopbackHub) -> None:
    repository = loopback.repository(REPO)
    assert repository is not None
    repository.licence = licence
    assert resolve(REPO, None).licence is None


def test_only_plain_names_of_the_top_folder_are_listed(loopback: LoopbackHub) -> None:
    names = ["../up", "/etc/passwd", "a/b", "..", ".", "", ".gitattributes", "a\0b", "a b", "x.part", "é", "a\\b",
             "x" * 201, 7, None]  # fmt: skip
    repository = loopback.repository(REPO)
    assert repository is not None
    repository.extra_entries = [entry(name) for name in names]
    assert [file.name for file in resolve(REPO, None).files] == ["config.json", "model.safetensors"]


HOSTILE_ENTRIES: dict[str, list[Any]] = {
    "the same name twice": [entry("x"), entry("x")],
    "names that are the same on a Mac": [entry("x"), entry("X")],
    "a negative size": [entry("x", -1)],
    "a size that is no number": [entry("x", "12")],
    "true as a size": [entry("x", True)],
    "a fraction as a size": [entry("x", 1.5)],
    "infinity as a size": [entry("x", float("inf"))],
    "a size beyond all disks": [entry("x", 1 << 60)],
    "no size": [{"type": "file", "path": "x", "oid": OID}],
    "no checksum": [entry("x", oid=None)],
    "a checksum that is none": [entry("x", oid="../../x")],
    "a checksum of another length": [entry("x", lfs={"oid": "b" * 63, "size": 1, "pointerSize": 1})],
    "two sizes": [entry("x", lfs={"oid": SHA256, "size": 2, "pointerSize": 1})],
    "an entry of another kind": [[]],
    "no kind": [{}],
    "no end of files": [entry(f"x{number}") for number in range(5001)],
}


@pytest.mark.parametrize("case", HOSTILE_ENTRIES)
def test_a_listing_that_cannot_be_true_is_refused(case: str, loopback: LoopbackHub) -> None:
    repository = loopback.repository(REPO)
    assert repository is not None
    repository.extra_entries = HOSTILE_ENTRIES[case]
    loopback.page_size = 10_000
    with pytest.raises(DownloadFailed, match="The hub's answer can't be used"):
        resolve(REPO, None, patience=QUICK)


def test_a_listing_without_an_end_comes_to_one(loopback: LoopbackHub) -> None:
    onward = f'<{loopback.url}/api/models/{REPO}/tree/{COMMIT}?cursor=0>; rel="next"'
    loopback.fail_always("tree", Fault(body=b"[]", headers={"Link": onward}))
    with pytest.raises(DownloadFailed, match="from one address to the next"):
        resolve(REPO, None, patience=QUICK)


@pytest.mark.parametrize("what", ["info", "tree"])
@pytest.mark.parametrize("body", [b"", b"null", b"[1]", b"3", b'"x"', b"{", b"\xff\xfe", b'{"id": []}', b"[" * 100_000])
def test_an_answer_of_another_shape_is_refused(what: str, body: bytes, loopback: LoopbackHub) -> None:
    loopback.fail_always(what, Fault(body=body))
    with pytest.raises(DownloadFailed, match="The hub's answer can't be used"):
        resolve(REPO, None, patience=QUICK)


@pytest.mark.parametrize("sha", [None, "main", "a" * 39, "A" * 40, ["a" * 40]])
def test_a_commit_that_is_none_is_refused(sha: Any, loopback: LoopbackHub) -> None:
    loopback.fail_always("info", Fault(body=json.dumps({"id": REPO, "sha": sha}).encode()))
    with pytest.raises(DownloadFailed, match="it names no commit"):
        resolve(REPO, None, patience=QUICK)


def test_another_commit_than_the_one_asked_for_is_refused(loopback: LoopbackHub) -> None:
    loopback.fail_always("info", Fault(body=json.dumps({"id": REPO, "sha": "b" * 40}).encode()))
    with pytest.raises(DownloadFailed, match="it is about the commit b"):
        resolve(REPO, COMMIT, patience=QUICK)


@pytest.mark.parametrize("fault", [Fault(body="packed"), Fault(headers={"Content-Length": str(64 << 20)})])
def test_an_answer_that_is_packed_or_never_ends_is_given_up(fault: Fault, loopback: LoopbackHub) -> None:
    loopback.fail_always("tree", fault)
    with pytest.raises(DownloadFailed):
        resolve(REPO, None, patience=replace(IMPATIENT, tries_without_progress=1))


def test_an_answer_that_is_too_long_is_not_read_to_its_end(
    loopback: LoopbackHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub, "_MOST_ANSWER_BYTES", 1000)
    loopback.fail_always("tree", Fault(body=b"[" + b" " * 2_000_000 + b"]"))
    with pytest.raises(DownloadFailed, match="longer than it can be"):
        resolve(REPO, None, patience=QUICK)


def test_what_a_redirect_says_is_never_unpacked(loopback: LoopbackHub) -> None:
    onward = {"Location": f"{loopback.url}/api/models/{REPO}/revision/main", "Content-Encoding": "gzip"}
    bomb = gzip.compress(bytes(64 << 20))
    assert len(bomb) < 1 << 17
    loopback.fail("info", Fault(status=307, headers=onward, body=bomb))
    tracemalloc.start()
    try:
        assert resolve(REPO, None, patience=QUICK).commit == COMMIT
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "gzip, gzip", "deflate", "br", "zstd", "identity, gzip"])
def test_an_answer_that_would_have_to_be_unpacked_is_refused(encoding: str, loopback: LoopbackHub) -> None:
    body = gzip.compress(gzip.compress(bytes(1 << 20)))
    loopback.fail_always("info", Fault(body=body, headers={"Content-Encoding": encoding}))
    with pytest.raises(DownloadFailed, match="sends is none"):
        resolve(REPO, None, patience=replace(QUICK, tries_without_progress=1))


def test_what_the_hub_says_is_never_repeated_at_length(loopback: LoopbackHub) -> None:
    loopback.fail_always("info", Fault(body=json.dumps({"id": REPO, "lastModified": "\x1b[2J\u202e" * 9000}).encode()))
    with pytest.raises(DownloadFailed, match="The hub's answer can't be used") as caught:
        resolve(REPO, None, patience=QUICK)
    assert len(caught.value.detail) < 300
    assert caught.value.detail.isprintable()


@pytest.mark.parametrize("what", ["info", "tree"])
@pytest.mark.parametrize(
    "fault",
    [
        Fault(then="reset"),
        Fault(after_bytes=10, then="close"),
        Fault(then="stall"),
        Fault(status=429, headers={"Retry-After": "0"}),
        Fault(status=500),
        Fault(status=504),
    ],
)
def test_what_goes_wrong_once_is_tried_again_by_us_alone(what: str, fault: Fault, loopback: LoopbackHub) -> None:
    patience = IMPATIENT if fault.then == "stall" else QUICK
    loopback.fail(what, fault)
    with pytest.raises(DownloadFailed):  # had the library tried again, nobody would have noticed
        resolve(REPO, None, patience=replace(patience, tries_without_progress=1))
    loopback.fail(what, fault)
    assert resolve(REPO, None, patience=patience).commit == COMMIT


REFUSALS = {
    "gated": (Fault(status=403, code="GatedRepo"), "The model's owner wants to be asked first"),
    "private": (Fault(status=401, code="RepoNotFound"), "No such repository"),
    "401": (Fault(status=401), "No such repository"),
    "403": (Fault(status=403), "The hub refuses"),
    "404": (Fault(status=404), "The hub refuses"),
    "407": (Fault(status=407), "The proxy wants a name and a password"),
    "500": (Fault(status=500), "The hub is busy"),
    "stall": (Fault(then="stall"), "No connection to the hub"),
    "portal": (Fault(body="portal"), "Somebody else answers for the hub"),
    "511": (Fault(status=511), "Somebody else answers for the hub"),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_a_refusal_has_a_name(case: str, loopback: LoopbackHub) -> None:
    fault, title = REFUSALS[case]
    loopback.fail_always("info", fault)
    with pytest.raises(DownloadFailed) as caught:
        resolve(REPO, None, patience=IMPATIENT if case == "stall" else QUICK)
    assert caught.value.title == title


def test_a_repository_that_is_not_there_has_a_name(loopback: LoopbackHub) -> None:
    with pytest.raises(DownloadFailed, match=r"No such repository: 127\.0\.0\.1 has no owner/other@main"):
        resolve("owner/other", "main", patience=QUICK)


@pytest.mark.parametrize("revision", ["other", "f" * 40, "a/../b", "a?b#c", "é"])
def test_a_revision_that_is_not_there_has_a_name(revision: str, loopback: LoopbackHub) -> None:
    with pytest.raises(DownloadFailed, match="No such revision"):
        resolve(REPO, revision, patience=QUICK)


@pytest.mark.parametrize("name", ["", "a/b/c", "../x", "a b", "owner/..", "owner/x--y", "http:", "a/b?c", "owner/é"])
def test_a_name_that_no_repository_can_have_is_not_asked_for(name: str, loopback: LoopbackHub) -> None:
    with pytest.raises(DownloadFailed, match="That is no repository's name"):
        resolve(name, None)
    assert loopback.requests == []


@pytest.mark.parametrize("name", ["owner/_model", "_owner/model", "o/m", "own.er/mo.d-el_4bit"])
def test_a_name_that_a_repository_can_have_is_asked_for(name: str, loopback: LoopbackHub) -> None:
    loopback.add(name, {"config.json": CONFIG})
    assert resolve(name, None, patience=QUICK).repo == name


def test_a_token_that_is_not_accepted_has_a_name(loopback: LoopbackHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_old")
    loopback.fail_always("info", Fault(status=401))
    with pytest.raises(DownloadFailed, match="The access token isn't accepted"):
        resolve(REPO, None, patience=QUICK)


def test_a_token_that_can_be_none_is_not_sent(loopback: LoopbackHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_\nX-Other: é")
    with pytest.raises(DownloadFailed, match="HF_TOKEN is no access token"):
        resolve(REPO, None, patience=QUICK)
    assert loopback.requests == []


def test_a_cancel_takes_effect_at_once(loopback: LoopbackHub) -> None:
    loopback.fail_always("info", Fault(then="stall"))
    cancelled = threading.Event()

    def check() -> None:
        if cancelled.is_set():
            raise Cancelled

    timer = threading.Timer(0.1, cancelled.set)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        resolve(REPO, None, check, Patience(poll_s=0.05))
    timer.join()
    assert time.monotonic() - begun < 15.0  # a stall is waited out for 30
