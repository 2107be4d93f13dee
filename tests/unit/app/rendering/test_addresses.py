"""Addresses that are shown before they are opened: the whole of them, and nobody in disguise."""

from __future__ import annotations

import pytest

from app.rendering.addresses import Address, read_address
from app.rendering.markdown import parse
from tests.unit.app.rendering.hostile import ADDRESSES

HTTPS = "https://"


@pytest.mark.parametrize(
    ("text", "host", "letters"),
    [
        ("https://github.com/a?b#c", "github.com", ""),
        ("https://Www.Example.org", "www.example.org", ""),
        ("https://github.com:8443/a", "github.com:8443", ""),
        ("https://github.com?a@b.example", "github.com", ""),
        ("https://github.com.evil.example/github.com", "github.com.evil.example", ""),
        ("https://xn--bcher-kva.example/", "xn--bcher-kva.example", "bücher.example"),
        ("https://www.XN--BCHER-KVA.example/", "www.xn--bcher-kva.example", "www.bücher.example"),
        ("https://xn--80ak6aa92e.example/", "xn--80ak6aa92e.example", "аррӏе.example"),
    ],
)
def test_a_host_is_named_as_it_is_and_in_its_own_letters(text: str, host: str, letters: str) -> None:
    assert read_address(text) == Address(text, host, letters)


@pytest.mark.parametrize("label", ["xn--", "xn--a", "xn--99999999", "xn--" + "a" * 90])
def test_a_label_that_stands_for_no_letters_stays(label: str) -> None:
    address = read_address(f"https://{label}.example/")
    assert address is not None
    assert address.in_its_letters == ""


@pytest.mark.parametrize("label", ["a\u200bb", "a\u202eb", "\u00e1" + "\u0301" * 20])
def test_letters_that_hide_or_pile_up_are_not_shown(label: str) -> None:
    address = read_address(f"{HTTPS}xn--{label.encode('punycode').decode()}.example/")
    assert address is not None
    assert address.in_its_letters == ""


@pytest.mark.parametrize("text", [*ADDRESSES, "", "https://example.org\u202e/", "https://bücher.example"])
def test_nothing_else_can_be_opened(text: str) -> None:
    assert read_address(text) is None


def test_what_can_be_clicked_can_be_shown() -> None:
    block = parse("[x](https://bücher.example/ä\u202eb%E2%80%AE?q=ü&r='<b>')")[0]
    address = read_address(block.inlines[0].address)  # type: ignore[union-attr]
    assert address is not None
    assert address.full.isascii()
    assert address.full.isprintable()
    assert address.in_its_letters == "bücher.example"
