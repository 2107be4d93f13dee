"""An address as it is shown before it is opened: all of it, and the name of who is behind it. Opens nothing."""

from __future__ import annotations

from dataclasses import dataclass

from app.rendering.inert import inert
from app.rendering.links import safe_address

_SCHEME = "https://"
_PUNYCODE = "xn--"


@dataclass(frozen=True, slots=True)
class Address:
    """An https address, in letters that can't be taken for others.

    Attributes:
        full: All of it.
        host: Whose it is, as it stands in the address.
        in_its_letters: The host in the letters that it is really written with; empty if those are the same.
    """

    full: str
    host: str
    in_its_letters: str


def read_address(text: str) -> Address | None:
    """Return an address that may be opened; None for every other text."""
    full = safe_address(text)
    if full is None:
        return None
    behind = full[len(_SCHEME) :]
    host = behind[: next((at for at, character in enumerate(behind) if character in "/?#"), len(behind))].lower()
    letters = ".".join(_letters(label) for label in host.split("."))
    return Address(full, host, "" if letters == host else letters)


def _letters(label: str) -> str:
    if not label.startswith(_PUNYCODE):
        return label
    try:
        letters = label.encode("ascii").decode("idna")
    except UnicodeError:
        return label
    return letters if letters == inert(letters) and letters.isprintable() else label
