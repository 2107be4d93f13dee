"""What a PDF says about which characters its glyphs are, put right, so that its words are found and copied.

Qt names the first character that has a glyph: a tab for a blank, an old radical for a Japanese character.
"""

from __future__ import annotations

import re
import unicodedata

_BEGIN, _END = b"begincmap", b"endcmap"
_NAMED = re.compile(rb"\[[^\]]*\]")
_CHARACTER = re.compile(rb"<([0-9A-F]{4})>")
_RADICALS = range(0x2E80, 0x2FE0)


def findable(pdf: bytes) -> bytearray:
    """Return the PDF with the usual characters; no part of it moves."""
    data = bytearray(pdf)
    start = data.find(_BEGIN)
    while start >= 0:
        end = data.find(_END, start)
        if end < 0:
            break
        data[start:end] = _NAMED.sub(lambda named: _CHARACTER.sub(_usual, named[0]), bytes(data[start:end]))
        start = data.find(_BEGIN, end)
    return data


def _usual(found: re.Match[bytes]) -> bytes:
    code = int(found[1], 16)
    if code == ord("\t"):
        return b"<0020>"
    if code not in _RADICALS:
        return found[0]
    usual = unicodedata.normalize("NFKC", chr(code))
    return b"<%04X>" % ord(usual) if len(usual) == 1 and ord(usual) <= 0xFFFF else found[0]
