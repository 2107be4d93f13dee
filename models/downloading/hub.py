"""What the hub has: a repository at a revision, resolved to a commit and its files, with sizes and hashes.

Asks the hub's API through huggingface_hub. Knows no disk and no MLX, and believes nothing that it is told:
only files of the top folder whose names are plain are listed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice

import httpx2
from huggingface_hub import HfApi
from huggingface_hub.hf_api import ModelInfo, RepoFile, RepoFolder

from models.catalog import is_repo_name
from models.downloading import connection, endpoint
from models.downloading.refusals import UNSOUND_ANSWER, is_web_page, portal
from models.downloading.retrying import Patience, TryAgain, keep_trying
from models.errors import DownloadFailed, shown
from models.wording import translate

_PLAIN_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.+-]{0,199}")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SHA1 = re.compile(r"[0-9a-f]{40}")
_LICENCE = re.compile(r"[A-Za-z0-9.+-]{1,60}")
_MOST_ENTRIES = 5000
_MOST_FILE_BYTES = 1 << 40
_MOST_ANSWER_BYTES = 32 << 20
# A person waits for this answer: a shorter try than that of a download.
_ASKING = Patience(tries_without_progress=4)


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository's top folder.

    Attributes:
        name: A plain name: no folder, nothing hidden.
        size_bytes: Its size.
        sha256: Of a file in large file storage, in lower-case hexadecimal; None for another.
        blob_sha1: The id by which git knows the contents of another file; None for one in large file storage.
    """

    name: str
    size_bytes: int
    sha256: str | None
    blob_sha1: str | None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A repository at one commit.

    Attributes:
        repo: As it was asked for.
        commit: The commit's full id, in lower-case hexadecimal.
        files: The files of the top folder that have plain names, sorted by name.
        licence: The licence's short name as the repository's card gives it; None where it gives none.
    """

    repo: str
    commit: str
    files: tuple[RemoteFile, ...]
    licence: str | None


def resolve(
    repo: str,
    revision: str | None,
    check_cancelled: Callable[[], None] | None = None,
    patience: Patience = _ASKING,
) -> Snapshot:
    """Ask the hub what a repository holds at a revision.

    Args:
        repo: `owner/name`.
        revision: A branch, a tag or a commit; None for the default branch.
        check_cancelled: Called on this thread while waiting; may raise to give up.
        patience: How patient to be with the network.

    Raises:
        DownloadFailed: There is no network, no such repository or revision, no right to read it; or the
            answer is none of a hub.
    """
    watch = check_cancelled or _nothing
    _require_repo_name(repo)
    errand = connection.Errand(_subject(repo, revision), _check_answer, _MOST_ANSWER_BYTES)
    return keep_trying(
        lambda: connection.attempt(errand, lambda: _read(repo, revision), patience, watch),
        lambda: 0,
        patience,
        watch,
        translate("Errors", "See that this machine is online, then try again."),
    )


def is_plain_name(name: str) -> bool:
    """Whether a file of this name lies in the folder where it is put, on every system, and isn't hidden."""
    return _PLAIN_NAME.fullmatch(name) is not None and not name.endswith((".", ".part"))


def _read(repo: str, revision: str | None) -> Snapshot:
    """Ask and understand. Runs on the try's thread."""
    api = HfApi(endpoint.address(), token=endpoint.token() or False, headers=endpoint.plain_headers())
    try:
        info = api.model_info(repo, revision=revision)
        commit = _commit(info, revision)
        tree = islice(api.list_repo_tree(repo, revision=commit), _MOST_ENTRIES + 1)
        return Snapshot(repo, commit, _files(tree), _licence(info))
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        # The library takes the answer's shape for granted.
        raise _strange(str(error) or type(error).__name__) from error


def _commit(info: ModelInfo, revision: str | None) -> str:
    commit: object = info.sha
    if not isinstance(commit, str) or not _COMMIT.fullmatch(commit):
        raise _strange(translate("Errors", "it names no commit"))
    if revision is not None and _COMMIT.fullmatch(revision) and revision != commit:
        raise _strange(translate("Errors", "it is about the commit {commit}").format(commit=commit))
    return commit


def _files(tree: Iterable[RepoFile | RepoFolder]) -> tuple[RemoteFile, ...]:
    files: dict[str, RemoteFile] = {}
    for number, entry in enumerate(tree):
        if number == _MOST_ENTRIES:
            raise _strange(translate("Errors", "it lists more than {most:,} files").format(most=_MOST_ENTRIES))
        name: object = entry.path
        if not isinstance(entry, RepoFile) or not isinstance(name, str) or not is_plain_name(name):
            continue
        # On a Mac's disk names that differ in case only are the same file.
        if name.lower() in files:
            raise _strange(translate("Errors", "it lists {name} twice").format(name=name))
        files[name.lower()] = _file(name, entry)
    return tuple(sorted(files.values(), key=lambda file: file.name))


def _file(name: str, entry: RepoFile) -> RemoteFile:
    size: object = entry.size
    if not isinstance(size, int) or isinstance(size, bool) or not 0 <= size <= _MOST_FILE_BYTES:
        raise _strange(translate("Errors", "the size of {name} is no number of bytes").format(name=name))
    if entry.lfs is None:
        return RemoteFile(name, size, None, _checksum(name, entry.blob_id, _SHA1))
    if entry.lfs.size != size:
        raise _strange(translate("Errors", "it gives {name} two sizes").format(name=name))
    return RemoteFile(name, size, _checksum(name, entry.lfs.sha256, _SHA256), None)


def _checksum(name: str, value: object, pattern: re.Pattern[str]) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise _strange(translate("Errors", "the checksum of {name} is none").format(name=name))
    return value


def _licence(info: ModelInfo) -> str | None:
    tags: object = info.tags
    tags = tags if isinstance(tags, list) else []
    tagged = [tag.partition(":")[2] for tag in tags if isinstance(tag, str) and tag.startswith("license:")]
    for name in (getattr(info.card_data, "license", None), *tagged):
        if isinstance(name, str) and _LICENCE.fullmatch(name):
            return name
    return None


def _require_repo_name(repo: str) -> None:
    if not is_repo_name(repo):
        raise DownloadFailed(
            translate("Errors", "That is no repository's name"),
            translate("Errors", "“{repo}” isn't of the form OWNER/NAME.").format(repo=shown(repo)),
            translate("Errors", "Copy it from the model's page."),
        )


def _check_answer(response: httpx2.Response) -> None:
    if is_web_page(response):
        raise portal(response.request.url.host)
    if not response.is_success or response.headers.get("content-encoding", "identity").lower() != "identity":
        raise TryAgain(
            translate("Errors", UNSOUND_ANSWER),
            translate("Errors", "What {host} sends is none.").format(host=shown(response.request.url.host)),
        )


def _subject(repo: str, revision: str | None) -> str:
    return repo if revision is None else f"{repo}@{revision}"


def _strange(reason: str) -> DownloadFailed:
    return DownloadFailed(
        translate("Errors", UNSOUND_ANSWER),
        translate("Errors", "It isn't what a hub says: {reason}.").format(reason=shown(reason)),
        translate("Errors", "Try again later."),
    )


def _nothing() -> None:
    """Nobody cancels."""
