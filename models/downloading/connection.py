"""One try at the network, through huggingface_hub's own client, that can be left at any moment.

A try runs on a thread of its own. The caller's thread watches it: it asks whether to go on, hangs up when
no byte has come for too long, and waits for nothing else - not for a name server, not for a socket. The
library's own ways of trying again never see a failure: they would sleep where nobody can wake them.

`network.switch` closes the network to the whole process, `environment.go_offline` to huggingface_hub. A try is the one
door, open for its own thread: outside of it both rules hold.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

import httpx2
from huggingface_hub import constants, get_session, set_client_factory
from huggingface_hub.errors import OfflineModeIsEnabled

from models.downloading.refusals import NO_CONNECTION, UNSOUND_ANSWER, lost, refusal
from models.downloading.retrying import Patience, TryAgain
from models.errors import DownloadFailed, shown
from models.network import switch
from models.wording import translate

T = TypeVar("T")

_CONNECT_S = 10.0
_FAREWELL_S = 0.1
_MOST_REQUESTS = 16

_line: ContextVar[_Line[Any] | None] = ContextVar("_line", default=None)


@dataclass(frozen=True, slots=True)
class Errand:
    """What a try is for.

    Attributes:
        subject: The repository, as a person knows it.
        check_answer: Called on the try's thread with the answer, a good one or a 416, before its body is
            read; may raise.
        most_bytes: No body may be longer.
    """

    subject: str
    check_answer: Callable[[httpx2.Response], None]
    most_bytes: int


def attempt(errand: Errand, work: Callable[[], T], patience: Patience, watch: Callable[[], None]) -> T:
    """Do some work with huggingface_hub's functions on a thread of its own, and return what it returns.

    Args:
        errand: What it is for.
        work: Calls the library; all its requests together are one try. It may be left behind, so it must
            not touch what the caller goes on using without asking.
        patience: When to hang up, and how often to look.
        watch: Called on the caller's thread every `poll_s`; may raise to leave at once.

    Raises:
        TryAgain: The connection failed or stalled, or the hub is busy.
        DownloadFailed: Trying again would not help.
    """
    line = _Line[T](errand, patience)
    # A daemon: the end of the process doesn't wait for a name server either.
    thread = threading.Thread(target=line.run, args=(work,), name="hub-line", daemon=True)
    thread.start()
    try:
        while not line.ended.wait(patience.poll_s):
            watch()
            line.require_life()
    finally:
        line.hang_up()
        thread.join(_FAREWELL_S)
    return line.result()


class _Line(Generic[T]):
    """A try: its thread, its HTTP client, the socket it waits at, and what came of it."""

    def __init__(self, errand: Errand, patience: Patience) -> None:
        self.ended = threading.Event()
        self._errand = errand
        self._patience = patience
        self._lock = threading.Lock()
        self._hung_up = False
        self._socket: socket.socket | None = None
        self._close_the_door: Callable[[], None] | None = None
        self._moved_at = time.monotonic()
        self._requests = 0
        self._host = translate("Errors", "The hub")
        self._asked_url = ""
        self._client: httpx2.Client | None = None
        self._results: list[T] = []
        self._error: BaseException | None = None

    # On the try's own thread.

    def run(self, work: Callable[[], T]) -> None:
        try:
            _line.set(self)
            with switch.allow(self._errand.subject) as close_the_door, self._open_client() as self._client:
                self._be_let_out(close_the_door)
                _take_over()
                self._results.append(work())
        except (httpx2.RequestError, httpx2.InvalidURL) as error:
            self._error = lost(error, self._host)
            self._error.__cause__ = error
        except BaseException as error:  # noqa: BLE001 - raised again on the caller's thread
            self._error = error
        finally:
            self.ended.set()

    def _be_let_out(self, close_the_door: Callable[[], None]) -> None:
        with self._lock:
            self._close_the_door = close_the_door
            if self._hung_up:
                close_the_door()

    def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        if self._client is None:
            raise RuntimeError("the try has not begun")
        stall_s = self._patience.stall_s
        timeout = httpx2.Timeout(stall_s, connect=min(stall_s, _CONNECT_S))
        request.extensions = {**request.extensions, "timeout": timeout.as_dict(), "trace": self._on_trace}
        self._asked_url = str(request.url)
        try:
            return self._client.send(request, **options)
        except httpx2.RequestError as error:
            raise lost(error, self._host) from error

    def body_of(self, stream: Iterable[bytes], most_bytes: int) -> Iterator[bytes]:
        try:
            for data in stream:
                self._moved()
                most_bytes -= len(data)
                if most_bytes < 0:
                    raise DownloadFailed(
                        translate("Errors", UNSOUND_ANSWER),
                        translate("Errors", "What {host} sends is longer than it can be.").format(host=self._host),
                    )
                yield data
        except httpx2.RequestError as error:
            raise lost(error, self._host) from error

    def _moved(self) -> None:
        self._moved_at = time.monotonic()

    def _open_client(self) -> httpx2.Client:
        hooks: dict[str, list[Callable[..., Any]]] = {"request": [self._on_request], "response": [self._on_response]}
        certificates = _certificates()
        try:
            return httpx2.Client(follow_redirects=True, event_hooks=hooks, verify=certificates)
        except (ImportError, ValueError, httpx2.InvalidURL):
            # Without its cause: that quotes the address, and a password may be part of it.
            raise DownloadFailed(
                translate("Errors", "The proxy can't be used"),
                translate(
                    "Errors",
                    "HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is set to what is no address of a proxy that Ergo can use.",
                ),
                translate("Errors", "Let it begin with http:// or https://, or unset it."),
            ) from None

    def _on_request(self, request: httpx2.Request) -> None:
        self._requests += 1
        if self._hung_up:
            raise TryAgain(translate("Errors", NO_CONNECTION), translate("Errors", "The try was given up."))
        if self._requests > _MOST_REQUESTS:
            raise DownloadFailed(
                translate("Errors", UNSOUND_ANSWER),
                translate("Errors", "{host} sends us from one address to the next.").format(
                    host=shown(request.url.host)
                ),
            )
        self._host = shown(request.url.host)

    def _on_response(self, response: httpx2.Response) -> None:
        self._moved()
        # Nobody needs what a redirect says, and unpacked it could be of any size.
        most_bytes = None if response.has_redirect_location else self._errand.most_bytes
        response.stream = _Body(self, response.stream, most_bytes)
        if response.has_redirect_location:
            return
        # 416 is about the range that the errand asked for: its own affair.
        if not response.is_success and response.status_code != httpx2.codes.RANGE_NOT_SATISFIABLE:
            raise refusal(response, self._errand.subject, self._asked_url)
        self._errand.check_answer(response)

    def _on_trace(self, event: str, details: dict[str, Any]) -> None:
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            self._moved()
            with self._lock:
                self._socket = details["return_value"].get_extra_info("socket")
                if self._hung_up:
                    self._shut_down()

    # On the caller's thread.

    def require_life(self) -> None:
        if time.monotonic() - self._moved_at > self._patience.stall_s:
            raise TryAgain(
                translate("Errors", NO_CONNECTION),
                translate("Errors", "{host} sent nothing for {count:g} seconds.").format(
                    host=self._host, count=self._patience.stall_s
                ),
            )

    def hang_up(self) -> None:
        with self._lock:
            self._hung_up = True
            if self._close_the_door is not None:
                self._close_the_door()
            if not self.ended.is_set():
                self._shut_down()

    def result(self) -> T:
        if self._error is not None:
            raise self._error
        return self._results[0]

    def _shut_down(self) -> None:
        if self._socket is not None:
            # Wakes the thread that waits at it, as closing would not. Not the method of ssl.SSLSocket: that
            # one would first make it a plain socket, whose enciphered bytes would then pass for the answer.
            with suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)


class _Body(httpx2.SyncByteStream):
    """The body of an answer as it comes through a line; without a length it is left unread."""

    def __init__(self, line: _Line[Any], stream: Any, most_bytes: int | None) -> None:
        self._line = line
        self._stream = stream
        self._most_bytes = most_bytes

    def __iter__(self) -> Iterator[bytes]:
        return iter(()) if self._most_bytes is None else self._line.body_of(self._stream, self._most_bytes)

    def close(self) -> None:
        self._stream.close()


class _Client(httpx2.Client):
    """The client that huggingface_hub gets: within a try it is that try's own, else as the library makes it."""

    def __init__(self) -> None:
        hooks: dict[str, list[Callable[..., Any]]] = {"request": [_require_online]}
        super().__init__(follow_redirects=True, timeout=None, event_hooks=hooks, verify=_certificates())

    def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
        line = _line.get()
        return super().send(request, **options) if line is None else line.send(request, **options)


def _take_over() -> None:
    """See that the library uses our client, sends no telemetry and hands on what it reads at once."""
    # With a size, what hasn't filled a chunk yet is lost when a connection breaks.
    constants.DOWNLOAD_CHUNK_SIZE = None  # type: ignore[assignment]
    # Without it, building headers fetches a list of programs that may have started us.
    constants.HF_HUB_DISABLE_TELEMETRY = True
    if not isinstance(get_session(), _Client):
        set_client_factory(_Client)


@cache
def _certificates() -> ssl.SSLContext:
    """Return whom to trust, as the HTTP library has it; reading that takes a while.

    Raises:
        DownloadFailed: The person has named a place that can't be read.
    """
    try:
        return httpx2.create_ssl_context()
    except OSError as error:
        raise DownloadFailed(
            translate("Errors", "The trusted certificates can't be read"),
            translate("Errors", "SSL_CERT_FILE or SSL_CERT_DIR leads to none ({reason}).").format(
                reason=shown(error.strerror or type(error).__name__)
            ),
            translate("Errors", "Correct it, or unset it."),
        ) from error


def _require_online(request: httpx2.Request) -> None:
    if constants.is_offline_mode():
        raise OfflineModeIsEnabled(f"{request.url.host} isn't to be asked: HF_HUB_OFFLINE is set")
