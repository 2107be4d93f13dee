"""Which addresses may be opened: https ones, in full, and no others. Opens nothing."""

from __future__ import annotations

import re

_LONGEST = 2048
# No name before the host, which is how `https://bank.example@other.example` deceives.
_HTTPS = re.compile(r"https://(?:[A-Za-z0-9-]+\.)*[A-Za-z0-9-]+\.?(?::\d{1,5})?(?:[/?#][!-~]*)?", re.IGNORECASE)


def safe_address(address: str) -> str | None:
    """Return an address that may be opened when asked to, as it is; None for every other.

    Args:
        address: As the Markdown parser has encoded it, so that a host with other letters is in punycode.
    """
    if len(address) > _LONGEST or "\\" in address or not _HTTPS.fullmatch(address):
        return None
    return address
