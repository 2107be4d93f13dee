"""Where the hub is and who asks there: its address, the access token and the headers, from the environment.

Knows what a person has set on purpose, and looks nowhere else: no token file, no keychain, nothing about this machine.
"""

from __future__ import annotations

import os
from contextlib import suppress
from urllib.parse import urlsplit

from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

from models.errors import DownloadFailed
from models.wording import translate

_HUB = "https://huggingface.co"


def address() -> str:
    """Return the hub's address: the public one unless the person has set `HF_ENDPOINT`.

    Raises:
        DownloadFailed: What is set is no address.
    """
    value = os.environ.get("HF_ENDPOINT", "").strip().rstrip("/") or _HUB
    with suppress(ValueError):
        parts = urlsplit(value)
        # A port that is none is found out by asking for it.
        if parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0:
            return value
    # What it is set to may hold a password.
    raise DownloadFailed(
        translate("Errors", "HF_ENDPOINT is no address"),
        translate("Errors", "No hub can be where it says."),
        translate("Errors", "Let it begin with https://, or unset it."),
    )


def token() -> str | None:
    """Return the access token that the person has put into `HF_TOKEN`; no other place is looked at.

    Raises:
        DownloadFailed: What is set can't be one.
    """
    value = os.environ.get("HF_TOKEN", "").strip()
    if not (value.isascii() and value.isprintable()):
        raise DownloadFailed(
            translate("Errors", "HF_TOKEN is no access token"),
            translate("Errors", "It holds signs that no token has."),
            translate("Errors", "Correct or unset it."),
        )
    return value or None


def headers() -> dict[str, str]:
    """Return the headers of every request: the token if there is one, and nothing about this machine."""
    return build_hf_headers(token=token() or False, headers=plain_headers())


def plain_headers() -> dict[str, str]:
    """Return the headers that say who asks, and that bytes are to come as they are."""
    return {"user-agent": "ergo", "accept-encoding": "identity"}
