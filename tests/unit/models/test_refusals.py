"""The words for failures that a loopback hub can't show."""

from __future__ import annotations

import socket
import ssl

import httpx2
import pytest

from models.downloading.refusals import lost
from models.downloading.retrying import TryAgain
from models.errors import DownloadFailed


def caused_by(error: httpx2.RequestError, cause: Exception) -> httpx2.RequestError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (caused_by(httpx2.ConnectError("x"), socket.gaierror(-2, "unknown")), "can't be found: there is no network"),
        (caused_by(httpx2.ConnectError("x"), OSError(101, "Network is unreachable")), "(network is unreachable)"),
        (httpx2.ConnectTimeout("x"), "takes too long"),
        (httpx2.ReadError("x"), "broke off the connection"),
        (httpx2.ProxyError("407 Proxy Authentication Required"), "the proxy (407 Proxy Authentication Required)"),
        (httpx2.TooManyRedirects("x"), "sent what nobody can read (TooManyRedirects)"),
    ],
)
def test_a_broken_connection_is_tried_again_and_named(error: httpx2.RequestError, words: str) -> None:
    setback = lost(error, "hub.example")
    assert isinstance(setback, TryAgain)
    assert setback.detail.startswith("hub.example ")
    assert words in setback.detail


def test_a_certificate_that_is_not_trusted_is_final() -> None:
    failure = lost(caused_by(httpx2.ConnectError("x"), ssl.SSLCertVerificationError(1, "self-signed")), "hub.example")
    assert isinstance(failure, DownloadFailed)
    assert failure.title == "The connection isn't safe"


def test_what_others_say_is_short_and_can_be_printed() -> None:
    hostile = "\x1b]0;x\x07\u202e\n" + "x" * 100_000
    setback = lost(httpx2.ProxyError(hostile), "h" * 60_000)
    assert isinstance(setback, TryAgain)
    assert len(setback.detail) < 500
    assert setback.detail.isprintable()


def test_causes_that_go_in_a_circle_come_to_an_end() -> None:
    error, cause = httpx2.ConnectError("x"), ValueError()
    error.__cause__, cause.__context__ = cause, error
    assert isinstance(lost(error, "hub.example"), TryAgain)
