"""A hub on 127.0.0.1 that huggingface_hub's real client talks to, and that goes wrong on demand.

It speaks the part of the hub's language that a download needs: the API's two calls, files with ranges, and
links to a store on another port that sign what they point at. Every request is kept in a log.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import socket
import struct
import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mmap import mmap
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias
from urllib.parse import parse_qs, urlsplit

Contents: TypeAlias = bytes | mmap
"""A file's; what is too large for the memory stays on the disk."""

COMMIT = "0123456789abcdef0123456789abcdef01234567"
PORTAL = b"<!DOCTYPE html><html><body>Welcome to the station's network. Please sign in.</body></html>"
_SLICE_S = 0.02
_LONGEST_STALL_S = 60.0


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong in the answer to one request.

    Attributes:
        status: Answer with this status, and no contents but those that `body` may spell out.
        code: The `X-Error-Code` that goes with it.
        headers: More headers; they replace those of the same name, and None takes one away.
        after_bytes: How much of the body is sent before `then` happens.
        then: Reset the connection, close it, or send nothing more.
        bytes_per_s: Send the body this slowly.
        body: Something else than the contents: other bytes of the same size, a web page, packed contents,
            contents without a length, or just these bytes.
        ignore_range: Answer a range with the whole file and 200.
        shift: Answer a range with one that begins so many bytes later.
    """

    status: int | None = None
    code: str | None = None
    headers: Mapping[str, str | None] = field(default_factory=dict)
    after_bytes: int = 0
    then: Literal["reset", "close", "stall"] | None = None
    bytes_per_s: int | None = None
    body: Literal["wrong", "portal", "packed", "unmeasured"] | bytes | None = None
    ignore_range: bool = False
    shift: int = 0


@dataclass(slots=True)
class Seen:
    """A request as it came in, and how many bytes of a body went out."""

    method: str
    path: str
    headers: Mapping[str, str]
    of_store: bool
    through_proxy: bool
    status: int = 0
    sent_bytes: int = 0

    @property
    def range_from(self) -> int:
        """Return the first byte that was asked for."""
        match = re.fullmatch(r"bytes=(\d+)-", self.headers.get("range", ""))
        return int(match[1]) if match else 0


@dataclass(slots=True)
class Repository:
    """What the hub has under one name. `large` files are stored, listed and linked as large file storage is."""

    name: str
    files: dict[str, Contents]
    large: frozenset[str]
    commit: str = COMMIT
    licence: str | None = "mit"
    extra_entries: list[dict[str, Any]] = field(default_factory=list)

    def entries(self) -> list[dict[str, Any]]:
        """Return the listing of the top folder as the hub words it."""
        listed = [self._entry(name, content) for name, content in self.files.items()]
        return [*listed, {"type": "directory", "oid": "1" * 40, "size": 0, "path": "figures"}, *self.extra_entries]

    def _entry(self, name: str, content: Contents) -> dict[str, Any]:
        entry: dict[str, Any] = {"type": "file", "oid": blob_sha1(content), "size": len(content), "path": name}
        if name in self.large:
            entry["lfs"] = {"oid": sha256(content), "size": len(content), "pointerSize": 134}
        return entry


class LoopbackHub:
    """The hub; a context manager.

    Attributes:
        url: For `HF_ENDPOINT`.
        requests: Every request so far.
        page_size: How many entries a page of a listing has.
        link_life_s: How long a link to the store is good.
    """

    def __init__(self) -> None:
        self.requests: list[Seen] = []
        self.page_size = 1000
        self.link_life_s = 60.0
        self.closed = threading.Event()
        self._repositories: dict[str, Repository] = {}
        self._faults: dict[str, list[Fault]] = defaultdict(list)
        self._lasting: dict[str, Fault] = {}
        self._servers = [_Server(self, of_store=False), _Server(self, of_store=True)]

    def __enter__(self) -> Self:
        for server in self._servers:
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.closed.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._servers[0].server_port}"

    @property
    def store_url(self) -> str:
        return f"http://127.0.0.1:{self._servers[1].server_port}"

    def add(self, name: str, files: Mapping[str, Contents], large: tuple[str, ...] = ()) -> Repository:
        """Publish a repository."""
        self._repositories[name] = Repository(name, dict(files), frozenset(large))
        return self._repositories[name]

    def fail(self, what: str, *faults: Fault) -> None:
        """Let the next requests for a file, `info` or `tree` go wrong, a fault each."""
        self._faults[what].extend(faults)

    def fail_always(self, what: str, fault: Fault) -> None:
        """Let every request for a file, `info` or `tree` go wrong once the single faults are used up."""
        self._lasting[what] = fault

    def heal(self) -> None:
        """Let nothing go wrong any more."""
        self._faults.clear()
        self._lasting.clear()

    def reset(self) -> None:
        """Publish nothing, remember nothing, and let nothing go wrong."""
        self.heal()
        self._repositories.clear()
        self.requests = []
        self.page_size = 1000
        self.link_life_s = 60.0

    def of_file(self, name: str) -> list[Seen]:
        """Return the requests for a file's contents that were not just sent on to the store."""
        return [seen for seen in self.requests if seen.path.split("?")[0].endswith(f"/{name}") and seen.status != 302]

    def repository(self, name: str) -> Repository | None:
        return self._repositories.get(name)

    def next_fault(self, what: str) -> Fault:
        queue = self._faults.get(what)
        return queue.pop(0) if queue else self._lasting.get(what, Fault())


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, hub: LoopbackHub, *, of_store: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hub = hub
        self.of_store = of_store

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Quietly."""

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        split = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.seen = Seen(self.command, self.path, headers, self.server.of_store, bool(split.netloc))
        self.server.hub.requests.append(self.seen)
        self.fault = Fault()
        if self.server.of_store:
            self._answer_for_store(split.path, parse_qs(split.query))
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/([^/]+))?", split.path):
            self._answer_info(match[1], match[2])
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+)/tree/([^/]+)", split.path):
            self._answer_tree(match[1], match[2], parse_qs(split.query))
        elif match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/([^/]+)", split.path):
            self._answer_resolve(match[1], match[2], match[3])
        else:
            self._refuse(404, "")

    # The API.

    def _answer_info(self, name: str, revision: str | None) -> None:
        repository = self._found(name, revision, "info")
        if repository is None:
            return
        card = {"license": repository.licence} if repository.licence else {}
        self._send_json({"id": name, "sha": repository.commit, "tags": [], "cardData": card, "siblings": []}, {})

    def _answer_tree(self, name: str, revision: str, query: dict[str, list[str]]) -> None:
        repository = self._found(name, revision, "tree")
        if repository is None:
            return
        start, size = int(query.get("cursor", ["0"])[0]), self.server.hub.page_size
        page, more = repository.entries()[start : start + size], start + size < len(repository.entries())
        link = f"<{self.server.hub.url}{self.path.split('?')[0]}?cursor={start + size}>"
        self._send_json(page, {"Link": f'{link}; rel="next"'} if more else {})

    def _found(self, name: str, revision: str | None, what: str) -> Repository | None:
        """Return the repository, unless something goes wrong first."""
        self.fault = self.server.hub.next_fault(what)
        repository = self.server.hub.repository(name)
        if self.fault.status is not None:
            self._refuse(self.fault.status, self.fault.code)
        elif repository is None:
            self._refuse(401, "RepoNotFound")
        elif revision not in {None, "main", repository.commit}:
            self._refuse(404, "RevisionNotFound")
        else:
            return repository
        return None

    def _send_json(self, document: Any, headers: Mapping[str, str]) -> None:
        self._send(200, *self._spoilt(json.dumps(document).encode(), {"Content-Type": "application/json", **headers}))

    # Files.

    def _answer_resolve(self, name: str, revision: str, file: str) -> None:
        repository = self._found(name, revision, f"resolve {file}")
        if repository is None:
            return
        if file not in repository.files:
            self._refuse(404, "EntryNotFound")
        elif file in repository.large:
            content = repository.files[file]
            query = f"repo={name}&until={time.time() + self.server.hub.link_life_s}"
            headers = {
                "Location": f"{self.server.hub.store_url}/{file}?{query}",
                "X-Repo-Commit": repository.commit,
                "X-Linked-Etag": f'"{sha256(content)}"',
                "X-Linked-Size": str(len(content)),
            }
            self._send(302, b"Found. Redirecting", headers)
        else:
            headers = {"X-Repo-Commit": repository.commit, "ETag": f'"{blob_sha1(repository.files[file])}"'}
            self._send_file(file, repository.files[file], headers)

    def _answer_for_store(self, path: str, query: dict[str, list[str]]) -> None:
        repository = self.server.hub.repository(query.get("repo", [""])[0])
        name = path.removeprefix("/")
        if repository is None or name not in repository.files or float(query["until"][0]) < time.time():
            self._send(403, b"<Error><Code>AccessDenied</Code></Error>", {"Content-Type": "application/xml"})
        else:
            self._send_file(name, repository.files[name], {"ETag": f'"{sha256(repository.files[name])}"'})

    def _send_file(self, name: str, content: Contents, headers: Mapping[str, str]) -> None:
        fault = self.fault = self.server.hub.next_fault(name)
        headers = {"Content-Type": "application/octet-stream", "Accept-Ranges": "bytes", **headers}
        if fault.status is not None:
            self._refuse(fault.status, fault.code)
            return
        content, headers = self._spoilt(content, headers)
        start = min(self.seen.range_from + fault.shift, len(content))
        if self.seen.range_from and not fault.ignore_range and fault.body not in {"portal", "packed"}:
            if self.seen.range_from >= len(content):
                self._send(416, b"", {"Content-Range": f"bytes */{len(content)}"})
                return
            headers = {**headers, "Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}"}
            self._send(206, content[start:], headers)
        else:
            self._send(200, content, headers)

    # Sending.

    def _spoilt(self, body: Contents, headers: Mapping[str, str]) -> tuple[Contents, Mapping[str, str]]:
        match self.fault.body:
            case "wrong":
                return bytes(len(body)), headers
            case "portal":
                return PORTAL, {"Content-Type": "text/html; charset=utf-8"}
            case "packed":
                return gzip.compress(body), {**headers, "Content-Encoding": "gzip"}
            case bytes(other):
                return other, headers
        return body, headers

    def _refuse(self, status: int, code: str | None) -> None:
        reason = {"X-Error-Code": code} if code else {}
        body = self.fault.body if isinstance(self.fault.body, bytes) else json.dumps({"error": "no"}).encode()
        self._send(status, body, {"Content-Type": "application/json", **reason})

    def _send(self, status: int, body: Contents, headers: Mapping[str, str]) -> None:
        self.seen.status = status
        unmeasured = self.fault.body == "unmeasured"
        length: dict[str, str | None] = {"Connection": "close"} if unmeasured else {"Content-Length": str(len(body))}
        self.send_response(status)
        for name, value in {**headers, **length, **self.fault.headers}.items():
            if value is not None:
                self.send_header(name, value)
        self.end_headers()
        self.close_connection = unmeasured
        if self.command != "HEAD":
            self._send_body(body)

    def _send_body(self, body: Contents) -> None:
        fault = self.fault
        self._trickle(body[: fault.after_bytes] if fault.then else body, fault.bytes_per_s)
        if fault.then is None:
            return
        self.close_connection = True
        if fault.then == "stall":
            self.server.hub.closed.wait(_LONGEST_STALL_S)
        elif fault.then == "reset":
            # Closing with data unsent and no time to linger sends RST.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        else:
            self.connection.shutdown(socket.SHUT_RDWR)

    def _trickle(self, body: Contents, bytes_per_s: int | None) -> None:
        step = max(1, int(bytes_per_s * _SLICE_S)) if bytes_per_s else 1 << 16
        for start in range(0, len(body), step):
            self.wfile.write(body[start : start + step])
            self.seen.sent_bytes += len(body[start : start + step])
            if bytes_per_s:
                self.server.hub.closed.wait(_SLICE_S)


@lru_cache(maxsize=32)
def sha256(content: Contents) -> str:
    """Return what the hub knows a large file by."""
    return hashlib.sha256(content).hexdigest()


@lru_cache(maxsize=32)
def blob_sha1(content: Contents) -> str:
    """Return what git knows a file's contents by."""
    digest = hashlib.sha1(b"blob %d\0" % len(content), usedforsecurity=False)
    digest.update(content)
    return digest.hexdigest()
