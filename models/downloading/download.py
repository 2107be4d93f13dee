"""One file from the hub onto the disk: resumed, verified, and only then given its name.

Knows HTTP's ranges and hashes; no MLX, no catalogue. A process that dies leaves `<name>.part`, and the next
one goes on from there. Every try asks the hub anew where the file is: links to its store expire.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self, cast

import httpx2
from huggingface_hub import hf_hub_url
from huggingface_hub.file_download import http_get

from models.downloading import connection, endpoint
from models.downloading.hub import RemoteFile, Snapshot, is_plain_name
from models.downloading.part import KEPT, Intake, Part, disk_faults, holds
from models.downloading.refusals import UNSOUND_ANSWER, is_web_page, portal
from models.downloading.retrying import Patience, TryAgain, keep_trying
from models.errors import DownloadFailed, shown
from models.wording import translate

_PATIENCE = Patience()
_TRIES_AT_CONTENTS = 2


def fetch(
    snapshot: Snapshot,
    file: RemoteFile,
    folder: Path,
    on_bytes: Callable[[int], None],
    check_cancelled: Callable[[], None],
    patience: Patience = _PATIENCE,
) -> Path:
    """Download a file, going on where an earlier call or process came to. Call it for a file once at a time.

    Args:
        snapshot: The repository and commit that the file is of.
        file: One of the snapshot's files.
        folder: Where to put it; must exist.
        on_bytes: Told, on this thread and about every `patience.poll_s`, how many bytes of the file are on
            the disk. The number falls only where they proved to be wrong.
        check_cancelled: Called on this thread as often; what it raises ends the download at once, and what
            has come is kept.
        patience: How patient to be with the network.

    Returns:
        The file; what it holds was verified against the hub's hash, in this call.

    Raises:
        DownloadFailed: The hub can't be reached or refuses, what it sends is wrong twice, or the disk refuses.
        NotEnoughSpace: The disk is full; what found room is kept.
    """
    target = folder / _plain_name(file)
    check_cancelled()
    if holds(target, file, check_cancelled):
        on_bytes(file.size_bytes)
        return target
    with disk_faults(folder):
        target.unlink(missing_ok=True)
    for _ in range(_TRIES_AT_CONTENTS):
        with Part(folder, file) as part:
            _Download(snapshot, part, on_bytes, check_cancelled, patience).run()
            if part.is_right:
                part.become(target)
                return target
            part.discard()
    raise DownloadFailed(
        translate("Errors", "The hub sends a damaged file"),
        translate("Errors", "What came as {file} isn't what {repo} lists, twice. Nothing of it was kept.").format(
            file=file.name, repo=snapshot.repo
        ),
        translate("Errors", "Try again later, or over another connection."),
    )


class _Download:
    """Fills a part, try by try."""

    def __init__(
        self,
        snapshot: Snapshot,
        part: Part,
        on_bytes: Callable[[int], None],
        check_cancelled: Callable[[], None],
        patience: Patience,
    ) -> None:
        self._snapshot = snapshot
        self._part = part
        self._on_bytes = on_bytes
        self._check_cancelled = check_cancelled
        self._patience = patience
        self._range_failed = False

    def run(self) -> None:
        """Fill the part, whatever the network does, while there is hope.

        Raises:
            DownloadFailed: There is no hope.
            NotEnoughSpace: The disk is full.
        """
        self._part.take_stock(self._watch)
        keep_trying(
            self._attempt, lambda: self._part.size_bytes, self._patience, self._watch, translate("Errors", KEPT)
        )
        self._on_bytes(self._part.size_bytes)

    def _watch(self) -> None:
        self._check_cancelled()
        self._on_bytes(self._part.size_bytes)

    def _attempt(self) -> None:
        if self._part.is_complete:
            return
        # Where a server can't go on, it may send the whole file: what is there is skipped as it comes by.
        offset = 0 if self._range_failed else self._part.size_bytes
        self._range_failed = False
        intake = self._part.intake(offset)
        errand = connection.Errand(
            subject=f"{self._snapshot.repo}@{self._snapshot.commit[:8]}",
            check_answer=lambda response: self._check_answer(response, offset),
            # What is packed may be a little longer than what it holds.
            most_bytes=2 * self._part.file.size_bytes + (1 << 20),
        )
        connection.attempt(errand, lambda: self._transfer(intake, offset), self._patience, self._watch)
        if not self._part.is_complete:
            raise self._ended_early()

    def _transfer(self, intake: Intake, offset: int) -> None:
        """Let huggingface_hub send the rest of the file into the part. Runs on the try's thread."""
        url = hf_hub_url(
            self._snapshot.repo,
            self._part.file.name,
            revision=self._snapshot.commit,
            endpoint=endpoint.address(),
        )
        sink, bar = cast("BinaryIO", intake), cast("Any", _NoBar)
        try:
            http_get(url, sink, resume_size=offset, headers=endpoint.headers(), tqdm_class=bar)
        except OSError as error:
            # Its own count of the bytes: what the disk and the network raise has other names by now.
            raise self._ended_early() from error

    def _ended_early(self) -> TryAgain:
        return TryAgain(
            translate("Errors", UNSOUND_ANSWER),
            translate("Errors", "The connection ended before {file} did.").format(file=self._part.file.name),
        )

    def _check_answer(self, response: httpx2.Response, offset: int) -> None:
        """Refuse, before a byte of it is written, what can't be the rest of the file."""
        file, host = self._part.file, shown(response.request.url.host)
        if is_web_page(response) and not file.name.endswith((".html", ".htm")):
            raise portal(host)
        packed = response.headers.get("content-encoding", "identity").lower() != "identity"
        span = response.headers.get("content-range")
        if response.status_code == 206:
            wanted = f"bytes {offset}-{file.size_bytes - 1}/{file.size_bytes}"
            sound = span == wanted and not packed
        else:
            length = response.headers.get("content-length", str(file.size_bytes))
            sound = response.status_code == 200 and span is None and (packed or length == str(file.size_bytes))
        if not sound:
            self._range_failed = True
            raise TryAgain(
                translate("Errors", UNSOUND_ANSWER),
                translate("Errors", "What {host} sends isn't the rest of {file}.").format(host=host, file=file.name),
            )


class _NoBar:
    """A progress bar for huggingface_hub that shows nothing: the part's size tells how far it has come."""

    def __init__(self, **appearance: object) -> None:
        del appearance

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Nothing was shown."""

    def update(self, count: int) -> None:
        """Show nothing."""


def _plain_name(file: RemoteFile) -> str:
    if not is_plain_name(file.name) or (file.sha256 is None and file.blob_sha1 is None):
        raise DownloadFailed(
            translate("Errors", "The file can't be downloaded"),
            translate("Errors", "{name} has no plain name, or no checksum.").format(name=repr(file.name)),
        )
    return file.name
