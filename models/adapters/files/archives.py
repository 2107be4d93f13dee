"""Finds the two files of an adapter in a zip that nobody vouches for, and reads them out of it as they are packed.

Nothing is unpacked by name. Everything that an honest archive of an adapter doesn't need is refused: paths that lead
out, links, encryption, doubles, sizes that only a bomb has, and the extensions for archives above 4 GB.
"""

from __future__ import annotations

import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import IO

from models.adapters.files.source_names import CONFIG, is_beside_the_point, nothing_found, weights_among
from models.adapters.files.supplies import FileSupply, Supply, cannot_be_read
from models.errors import AdapterRefused, DamagedAdapter, shown
from models.wording import translate

_ENDINGS = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, struct.error, LookupError, OverflowError)
_UNREADABLE = (NotImplementedError, RuntimeError)
_MOST_MEMBERS = 2_000
_MOST_LISTING_BYTES = 1 << 20
_MOST_RATIO = 150
"""Numbers pack to nine tenths; half an adapter of zeros, to half. A bomb packs a thousandfold."""
_TAIL_BYTES = (1 << 16) + 22
_END = struct.Struct("<4s4H2LH")
_LOCATOR = b"PK\x06\x07"
_PACKINGS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1
_OUTSIDE = re.compile(r"^/|^[A-Za-z]:|(^|/)\.\.?(/|$)|//|\\|\0")


class MemberSupply:
    """One member of an archive.

    Args:
        member: What the archive says of it.
        stream: Its bytes.
        archive: The file of the archive.
    """

    def __init__(self, member: zipfile.ZipInfo, stream: IO[bytes], archive: FileSupply) -> None:
        self.name = member.filename.rpartition("/")[2]
        self.size_bytes = member.file_size
        self._stream = stream
        self._archive = archive

    def read(self, count: int) -> bytes:
        """Return the next bytes, at most `count`; none at the end.

        Raises:
            DamagedAdapter: The archive is broken there.
        """
        try:
            return self._stream.read(count)
        except OSError as error:
            raise cannot_be_read(self._archive.name, error) from error
        except (*_ENDINGS, *_UNREADABLE) as error:
            self.require_unchanged()
            raise _damaged(translate("Errors", "{self} in it can't be unpacked").format(self=self.name)) from error

    def require_unchanged(self) -> None:
        """See that the archive is still as it was.

        Raises:
            AdapterRefused: It isn't.
        """
        self._archive.require_unchanged()


@contextmanager
def members_of(archive: FileSupply) -> Iterator[tuple[Supply, Supply]]:
    """Find config and weights in an archive: at its top, or in one folder.

    Raises:
        AdapterRefused: It isn't an archive of one adapter, or not one that an honest program makes.
        DamagedAdapter: It is broken.
    """
    with ExitStack() as stack:
        try:
            found = _found(archive, stack)
        except OSError as error:
            raise cannot_be_read(archive.name, error) from error
        except (*_ENDINGS, *_UNREADABLE) as error:
            raise _damaged(translate("Errors", "it can't be unpacked")) from error
        yield found


def _found(archive: FileSupply, stack: ExitStack) -> tuple[Supply, Supply]:
    _require_short_listing(archive)
    stream = stack.enter_context(os.fdopen(os.dup(archive.descriptor), "rb"))
    unpacked = stack.enter_context(zipfile.ZipFile(stream))
    members = _by_name(unpacked)
    config, weights = _wanted(members)
    for member in (config, weights):
        _require_packed_honestly(member)
    supplies = [MemberSupply(each, stack.enter_context(unpacked.open(each)), archive) for each in (config, weights)]
    return supplies[0], supplies[1]


def _require_short_listing(archive: FileSupply) -> None:
    """Look at the end of the archive ourselves: Python's reader would take in as long a listing as it claims."""
    begin = max(0, archive.size_bytes - _TAIL_BYTES)
    tail = os.pread(archive.descriptor, _TAIL_BYTES, begin)
    place = tail.rfind(b"PK\x05\x06")
    if place < 0 or len(tail) - place < _END.size:
        archive.require_unchanged()
        raise _damaged(translate("Errors", "its end is missing"))
    _, disk, _, here, count, listing_bytes, _, _ = _END.unpack_from(tail, place)
    if _LOCATOR in tail[max(0, place - 20) : place] or count == 0xFFFF or listing_bytes == 0xFFFFFFFF:
        raise _refused(translate("Errors", "It uses the extensions for archives of more than 4 GB."))
    if disk or here != count:
        raise _refused(translate("Errors", "It is part of a larger one."))
    if count > _MOST_MEMBERS or listing_bytes > _MOST_LISTING_BYTES:
        raise _refused(translate("Errors", "There are too many files in it."))


def _by_name(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the files of an archive by name; those that systems leave behind are passed over."""
    members: dict[str, zipfile.ZipInfo] = {}
    for member in archive.infolist():
        _require_harmless(member)
        if member.is_dir() or any(is_beside_the_point(part) for part in member.filename.split("/")):
            continue
        if member.filename in members:
            raise _refused(translate("Errors", "{filename} is in it twice.").format(filename=member.filename))
        members[member.filename] = member
    return members


def _require_harmless(member: zipfile.ZipInfo) -> None:
    if _OUTSIDE.search(member.orig_filename):
        raise _refused(
            translate("Errors", "A name in it leads out of it: {orig_filename}").format(
                orig_filename=member.orig_filename
            )
        )
    mode = member.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        raise _refused(
            translate("Errors", "{filename} in it is a link, or no ordinary file.").format(filename=member.filename)
        )
    if member.flag_bits & _ENCRYPTED:
        raise _refused(translate("Errors", "It is encrypted."), translate("Errors", "Unpack it, then add the folder."))


def _wanted(members: dict[str, zipfile.ZipInfo]) -> tuple[zipfile.ZipInfo, zipfile.ZipInfo]:
    folders = sorted({name.rpartition("/")[0] for name in members if name.count("/") <= 1})
    inside = {folder: _names_in(folder, members) for folder in folders}
    complete = [folder for folder, names in inside.items() if CONFIG in names]
    if "" in complete or len(complete) == 1 or len(folders) == 1:
        folder = "" if "" in complete else (complete or folders)[0]
        weights = weights_among(inside[folder])
        if weights is not None:
            at = f"{folder}/" if folder else ""
            return members[at + CONFIG], members[at + weights]
    raise nothing_found({name.rpartition("/")[2] for name in members}, complete)


def _names_in(folder: str, members: dict[str, zipfile.ZipInfo]) -> set[str]:
    return {name.rpartition("/")[2] for name in members if name.rpartition("/")[0] == folder}


def _require_packed_honestly(member: zipfile.ZipInfo) -> None:
    if member.compress_type not in _PACKINGS:
        raise _refused(
            translate("Errors", "It is packed in an unusual way."),
            translate("Errors", "Pack it as an ordinary zip, or add the folder."),
        )
    if member.file_size > _MOST_RATIO * max(member.compress_size, 1):
        raise _refused(
            translate("Errors", "{file} in it would become {count} times larger than it is packed, or more.").format(
                file=member.filename, count=_MOST_RATIO
            )
        )


def _refused(detail: str, hint: str = "") -> AdapterRefused:
    return AdapterRefused(
        translate("Errors", "Ergo doesn't open this archive"),
        shown(detail),
        hint or translate("Errors", "Unpack it yourself if you trust it, then add the folder."),
    )


def _damaged(reason: str) -> DamagedAdapter:
    return DamagedAdapter(
        translate("Errors", "The archive is damaged"),
        translate("Errors", "It is no sound zip: {reason}.").format(reason=reason),
        translate("Errors", "Get it again, then add it."),
    )
