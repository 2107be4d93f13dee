"""The JSON in a file, or in the archive that ChatGPT gives: bounded, and strict about what JSON is.

From an archive only the members with conversations are read, into memory; nothing is unpacked.
"""

from __future__ import annotations

import json
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

from app.conversations.errors import ImportRefused
from app.conversations.importing.found import refused
from models.strict_json import refuse_constant, refuse_doubles
from models.wording import translate

LARGEST_BYTES = 512 * 1024 * 1024
MOST_MEMBERS = 200_000
MOST_VALUES = 30_000_000
_ARCHIVE = b"PK\x03\x04"
_END_MARK = b"PK\x05\x06"
_END = struct.Struct("<4s8xI6x")
_LOCATOR = b"PK\x06\x07"
_LOCATOR_BYTES = 20
_SHORT_INDEX_BYTES = 1 << 20
_MEMBER = re.compile(r"(?:[^/]{1,200}/)?conversations(?:-\d{1,6})?\.json")


def documents_in(path: Path, largest_bytes: int = LARGEST_BYTES, go_on: Callable[[], None] = lambda: None) -> list[Any]:
    """Return the JSON values in a file: one, or those of the members of an archive.

    Args:
        path: The file.
        largest_bytes: More than that is not read.
        go_on: Called often; may raise to give up.

    Raises:
        ImportRefused: It can't be read, is too large, or isn't JSON.
    """
    try:
        with _opened(path) as file:
            begins = file.read(len(_ARCHIVE))
            file.seek(0)
            if begins == _ARCHIVE:
                return _in_archive(file, largest_bytes, go_on)
            return [_value(_bounded(file, largest_bytes), go_on)]
    except OSError as error:
        raise refused(
            translate("Errors", "It can't be read: {reason}.").format(reason=error.strerror or type(error).__name__)
        ) from error


def is_archive_of_conversations(path: Path) -> bool:
    """Whether a file is an archive with conversations in it, as ChatGPT gives it.

    Quick, for it only looks at the names of what is inside; where those would take long it says no.
    """
    try:
        with _opened(path) as file:
            if not _has_short_index(file):
                return False
            with zipfile.ZipFile(file) as archive:
                return any(_MEMBER.fullmatch(name) for name in archive.namelist())
    except (OSError, ImportRefused, zipfile.BadZipFile, NotImplementedError, ValueError):
        return False


def _has_short_index(file: IO[bytes]) -> bool:
    """Whether an archive says plainly at its end how long its index is, and that isn't long."""
    length = file.seek(0, os.SEEK_END)
    file.seek(max(0, length - _LOCATOR_BYTES - _END.size))
    end = file.read()
    if len(end) < _END.size or end.startswith(_LOCATOR):
        return False
    mark, index_bytes = _END.unpack(end[-_END.size :])
    return bool(mark == _END_MARK and index_bytes <= _SHORT_INDEX_BYTES)


def _opened(path: Path) -> IO[bytes]:
    # Not to wait for the other end of a pipe.
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise refused(translate("Errors", "It isn't a file."))
    return os.fdopen(descriptor, "rb")


def _in_archive(file: IO[bytes], largest_bytes: int, go_on: Callable[[], None]) -> list[Any]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if len(members) > MOST_MEMBERS:
                raise refused(translate("Errors", "The archive has too many files in it."))
            wanted = sorted((each for each in members if _MEMBER.fullmatch(each.filename)), key=lambda m: m.filename)
            if not wanted:
                raise refused(translate("Errors", "The archive has no conversations.json in it."))
            texts = _members(archive, wanted, largest_bytes)
            _check_number(sum(map(_values, texts)))
            return [_value(text, go_on) for text in texts]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeError) as error:
        raise refused(translate("Errors", "The archive is damaged, or packed in a way that can't be read.")) from error


def _members(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], largest_bytes: int) -> list[bytes]:
    texts: list[bytes] = []
    for member in members:
        with archive.open(member) as file:
            texts.append(_bounded(file, largest_bytes - sum(map(len, texts))))
    return texts


def _bounded(file: IO[bytes], largest_bytes: int) -> bytes:
    text = file.read(largest_bytes + 1)
    if len(text) > largest_bytes:
        raise refused(translate("Errors", "It is larger than {size} MB.").format(size=LARGEST_BYTES // 2**20))
    return text


def _check_number(values: int) -> None:
    if values > MOST_VALUES:
        raise refused(translate("Errors", "It has too much in it."))


def _values(text: bytes) -> int:
    """About how many values a text has at most: each takes far more room than it has letters."""
    return sum(map(text.count, (b",", b"[", b"{", b":")))


def _value(text: bytes, go_on: Callable[[], None]) -> Any:
    def an_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        go_on()
        return refuse_doubles(pairs)

    _check_number(_values(text))
    try:
        return json.loads(text.decode("utf-8-sig"), parse_constant=refuse_constant, object_pairs_hook=an_object)
    except UnicodeDecodeError as error:
        raise refused(translate("Errors", "It isn't text in UTF-8.")) from error
    except json.JSONDecodeError as error:
        raise refused(
            translate("Errors", "It isn't JSON: {reason}, in line {line}, column {column}.").format(
                reason=error.msg, line=error.lineno, column=error.colno
            )
        ) from error
    except RecursionError as error:
        raise refused(translate("Errors", "Its JSON is nested too deeply.")) from error
    except ValueError as error:
        raise refused(translate("Errors", "It isn't sound JSON: {reason}.").format(reason=_reason(error))) from error


def _reason(error: ValueError) -> str:
    text = str(error)
    return translate("Errors", "a number has too many digits") if "digits" in text else text
