"""What a failure of the network or a refusal of the hub means: to be tried again, or final, and in which words.

Knows HTTP's signs, no files, and does nothing itself.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator, Mapping

import httpx2

from models.downloading.retrying import TryAgain
from models.errors import DownloadFailed, shown
from models.wording import marked, translate

NO_CONNECTION = marked("Errors", "No connection to the hub")
UNSOUND_ANSWER = marked("Errors", "The hub's answer can't be used")
_TRANSIENT = {408, 425, 429}
_OF_A_LINK = {400, 401, 403, 404, 410}
_OF_THE_HUB = {"GatedRepo", "RepoNotFound", "RevisionNotFound", "EntryNotFound"}
_WORDS = {
    "GatedRepo": (
        marked("Errors", "The model's owner wants to be asked first"),
        marked("Errors", "{host} gives {subject} only to people who have accepted its terms."),
        marked("Errors", "Accept them on the model's page, set HF_TOKEN to your access token, and install again."),
    ),
    "RepoNotFound": (
        marked("Errors", "No such repository"),
        marked("Errors", "{host} has no {subject} that everybody may read."),
        marked("Errors", "Check the name. For a private repository, set HF_TOKEN to your access token."),
    ),
    "RevisionNotFound": (
        marked("Errors", "No such revision"),
        marked("Errors", "{host} knows no {subject}."),
        marked("Errors", "Check the revision's name."),
    ),
    "EntryNotFound": (
        marked("Errors", "A file is missing on the hub"),
        marked("Errors", "{host} has no {path}."),
        "",
    ),
    "BadToken": (
        marked("Errors", "The access token isn't accepted"),
        marked("Errors", "{host} refuses the one in HF_TOKEN."),
        marked("Errors", "Renew it, or unset HF_TOKEN."),
    ),
    "Proxy": (
        marked("Errors", "The proxy wants a name and a password"),
        marked("Errors", "It lets nobody through without."),
        marked("Errors", "See HTTPS_PROXY."),
    ),
    "Other": (
        marked("Errors", "The hub refuses"),
        marked("Errors", "{host} answered with the status {status} when asked for {subject}."),
        "",
    ),
}


def lost(error: httpx2.RequestError | httpx2.InvalidURL, host: str) -> TryAgain | DownloadFailed:
    """Return what to raise for a request to `host` that broke off before or amid its answer."""
    causes, host = list(_causes(error)), shown(host)
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return DownloadFailed(
            translate("Errors", "The connection isn't safe"),
            translate("Errors", "{host} can't prove that it is {host}: its certificate isn't trusted.").format(
                host=host
            ),
            translate("Errors", "Sign in to this network, or ask whoever runs it, then install again."),
        )
    return TryAgain(translate("Errors", NO_CONNECTION), _what_happened(error, causes, host))


def refusal(response: httpx2.Response, subject: str, asked_url: str) -> TryAgain | DownloadFailed:
    """Return what to raise for an answer whose status says no.

    Args:
        response: The answer; its body is left unread.
        subject: The repository, as a person knows it.
        asked_url: Where the request was first sent; the answer may be that of a link which the hub gave.
    """
    status, url = response.status_code, response.request.url
    host = shown(url.host)
    if status == httpx2.codes.NETWORK_AUTHENTICATION_REQUIRED:
        return portal(host)
    if status >= 500 or status in _TRANSIENT:
        return TryAgain(
            translate("Errors", "The hub is busy"),
            translate("Errors", "{host} answered with the status {status}.").format(host=host, status=status),
            _asked_wait_s(response.headers),
        )
    is_link = str(url) != asked_url and response.headers.get("x-error-code") not in _OF_THE_HUB
    if is_link and status in _OF_A_LINK:
        return TryAgain(
            translate("Errors", UNSOUND_ANSWER),
            translate("Errors", "The link that the hub gave is refused by {host} (status {status}).").format(
                host=host, status=status
            ),
        )
    return _final(response, subject)


def portal(host: str) -> DownloadFailed:
    """Return the error for a web page where none was expected."""
    return DownloadFailed(
        translate("Errors", "Somebody else answers for the hub"),
        translate("Errors", "A web page came instead of what {host} was asked for.").format(host=shown(host)),
        translate("Errors", "If this network wants you to sign in, do so in a browser; then install again."),
    )


def is_web_page(response: httpx2.Response) -> bool:
    """Whether an answer says that it is HTML."""
    return response.headers.get("content-type", "").lstrip().lower().startswith("text/html")


def _final(response: httpx2.Response, subject: str) -> DownloadFailed:
    title, detail, hint = (translate("Errors", words) if words else "" for words in _WORDS[_kind(response)])
    url = response.request.url
    known = {"host": shown(url.host), "path": shown(url.path), "status": response.status_code, "subject": subject}
    return DownloadFailed(title, detail.format_map(known), hint)


def _kind(response: httpx2.Response) -> str:
    code = response.headers.get("x-error-code")
    if code in _OF_THE_HUB:
        return str(code)
    if response.status_code == 401:
        return "BadToken" if "authorization" in response.request.headers else "RepoNotFound"
    return "Proxy" if response.status_code == 407 else "Other"


def _asked_wait_s(headers: Mapping[str, str]) -> float | None:
    """Return the seconds to wait according to `Retry-After` or, once used up, the hub's `RateLimit`."""
    if match := re.fullmatch(r"\s*([0-9]{1,9})\s*", headers.get("retry-after", "")):
        return float(match[1])
    if match := re.search(r";\s*r\s*=\s*0\s*;\s*t\s*=\s*([0-9]{1,9})", headers.get("ratelimit", "")):
        return float(match[1])
    return None


def _what_happened(error: Exception, causes: list[BaseException], host: str) -> str:
    reason = _reason(causes)
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        words = translate("Errors", "{host} can't be found: there is no network, or it doesn't know the name.")
    elif isinstance(error, httpx2.TimeoutException):
        words = translate("Errors", "{host} takes too long.")
    elif isinstance(error, httpx2.ConnectError):
        words = translate("Errors", "{host} can't be reached.")
        if reason:
            words = translate("Errors", "{host} can't be reached ({reason}).")
    elif isinstance(error, httpx2.ProxyError):
        words, reason = translate("Errors", "{host} can't be reached through the proxy ({reason})."), shown(str(error))
    elif isinstance(error, httpx2.NetworkError | httpx2.RemoteProtocolError):
        words = translate("Errors", "{host} broke off the connection.")
        if reason:
            words = translate("Errors", "{host} broke off the connection ({reason}).")
    else:
        words, reason = translate("Errors", "{host} sent what nobody can read ({reason})."), type(error).__name__
    return words.format(host=host, reason=reason)


def _reason(causes: list[BaseException]) -> str:
    words = [cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror]
    return shown(words[-1].lower()) if words else ""


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
