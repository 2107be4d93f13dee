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

NO_CONNECTION = "No connection to the hub"
UNSOUND_ANSWER = "The hub's answer can't be used"
_BUSY = "The hub is busy"
_TRANSIENT = {408, 425, 429}
_OF_A_LINK = {400, 401, 403, 404, 410}
_OF_THE_HUB = {"GatedRepo", "RepoNotFound", "RevisionNotFound", "EntryNotFound"}
_WORDS = {
    "GatedRepo": (
        "The model's owner wants to be asked first",
        "{host} gives {subject} only to people who have accepted its terms.",
        "Accept them on the model's page, set HF_TOKEN to your access token, and install again.",
    ),
    "RepoNotFound": (
        "No such repository",
        "{host} has no {subject} that everybody may read.",
        "Check the name. For a private repository, set HF_TOKEN to your access token.",
    ),
    "RevisionNotFound": ("No such revision", "{host} knows no {subject}.", "Check the revision's name."),
    "EntryNotFound": ("A file is missing on the hub", "{host} has no {path}.", ""),
    "BadToken": (
        "The access token isn't accepted",
        "{host} refuses the one in HF_TOKEN.",
        "Renew it, or unset HF_TOKEN.",
    ),
    "Proxy": ("The proxy wants a name and a password", "It lets nobody through without.", "See HTTPS_PROXY."),
    "Other": ("The hub refuses", "{host} answered with the status {status} when asked for {subject}.", ""),
}


def lost(error: httpx2.RequestError | httpx2.InvalidURL, host: str) -> TryAgain | DownloadFailed:
    """Return what to raise for a request to `host` that broke off before or amid its answer."""
    causes, host = list(_causes(error)), shown(host)
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return DownloadFailed(
            "The connection isn't safe",
            f"{host} can't prove that it is {host}: its certificate isn't trusted.",
            "Sign in to this network, or ask whoever runs it, then install again.",
        )
    return TryAgain(NO_CONNECTION, f"{host} {_what_happened(error, causes)}.")


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
        return TryAgain(_BUSY, f"{host} answered with the status {status}.", _asked_wait_s(response.headers))
    is_link = str(url) != asked_url and response.headers.get("x-error-code") not in _OF_THE_HUB
    if is_link and status in _OF_A_LINK:
        return TryAgain(UNSOUND_ANSWER, f"The link that the hub gave is refused by {host} (status {status}).")
    return _final(response, subject)


def portal(host: str) -> DownloadFailed:
    """Return the error for a web page where none was expected."""
    return DownloadFailed(
        "Somebody else answers for the hub",
        f"A web page came instead of what {shown(host)} was asked for.",
        "If this network wants you to sign in, do so in a browser; then install again.",
    )


def is_web_page(response: httpx2.Response) -> bool:
    """Whether an answer says that it is HTML."""
    return response.headers.get("content-type", "").lstrip().lower().startswith("text/html")


def _final(response: httpx2.Response, subject: str) -> DownloadFailed:
    title, detail, hint = _WORDS[_kind(response)]
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


def _what_happened(error: Exception, causes: list[BaseException]) -> str:
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return "can't be found: there is no network, or it doesn't know the name"
    if isinstance(error, httpx2.TimeoutException):
        return "takes too long"
    if isinstance(error, httpx2.ConnectError):
        return f"can't be reached{_reason(causes)}"
    if isinstance(error, httpx2.ProxyError):
        return f"can't be reached through the proxy ({shown(str(error))})"
    if isinstance(error, httpx2.NetworkError | httpx2.RemoteProtocolError):
        return f"broke off the connection{_reason(causes)}"
    return f"sent what nobody can read ({type(error).__name__})"


def _reason(causes: list[BaseException]) -> str:
    words = [cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror]
    return f" ({shown(words[-1].lower())})" if words else ""


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
