"""What a process and all of its children ask the system for, as strace writes it down: files, addresses, programs.

Knows strace's lines and nothing of what they should say.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_CALLS = (
    *("connect", "sendto", "sendmsg", "sendmmsg", "bind", "socket", "execve"),
    *("open", "openat", "openat2", "creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2"),
    *("link", "linkat", "symlink", "symlinkat", "unlink", "unlinkat", "rmdir", "truncate", "mknod", "mknodat"),
)
_LINE = re.compile(r"(?P<pid>\d+) +(?P<rest>.*)")
_CALL = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)(?:<(?P<path>[^>]*)>)?")
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>(?P<rest>.*)")
_UNFINISHED = " <unfinished ...>"
_QUOTED = re.compile(r'(?:(?:AT_FDCWD|\d+)<(?P<folder>[^>]*)>, )?"(?P<path>(?:[^"\\]|\\.)*)"')
_FAMILY = re.compile(r"sa_family=(AF_\w+)|^(AF_\w+),")
_ADDRESS = re.compile(r'inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"')
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
_OPENING = frozenset({"open", "openat", "openat2"})
_REACHING = frozenset({"connect", "sendto", "sendmsg", "sendmmsg", "bind", "socket"})


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the system that succeeded, or may have.

    Attributes:
        name: The system's own name of it.
        arguments: As strace writes them.
        path: What was opened, as the system found it; empty where nothing was.
    """

    name: str
    arguments: str
    path: str

    @property
    def writes(self) -> bool:
        """Whether it changes what is on the disk, or may."""
        return self.name not in _OPENING or bool(_WRITING.search(self.arguments))


@dataclass(frozen=True, slots=True)
class Trace:
    """All of them."""

    calls: tuple[Call, ...]

    def files(self) -> Iterator[tuple[str, bool]]:
        """Every path that was opened, made, renamed or removed, and whether that writes."""
        for call in self.calls:
            if call.path:
                yield call.path, call.writes
            elif call.name not in _REACHING and call.name != "execve":
                for path in _named(call.arguments):
                    yield path, call.writes

    def programs(self) -> list[str]:
        """The programs that were started."""
        return [path for call in self.calls if call.name == "execve" for path in list(_named(call.arguments))[:1]]

    def reached(self) -> set[str]:
        """The families of all sockets that were made or used, with the address where it has one."""
        found = set()
        for call in self.calls:
            if call.name in _REACHING:
                for family in _FAMILY.findall(call.arguments):
                    address = _ADDRESS.search(call.arguments)
                    found.add(" ".join(filter(None, (*family, *(address.groups() if address else ())))))
        return found


@cache
def can_trace() -> bool:
    """Whether this machine has strace and lets it look."""
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def tracing(command: Iterable[str], into: Path) -> list[str]:
    """Return what runs a command and writes down what it asks the system for."""
    options = ("-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-e", f"trace={','.join(_known())}", "-o", str(into))
    return ["strace", *options, *command]


def read_trace(written: Path) -> Trace:
    """Read what was written down; what failed is left out, but not an attempt to reach something."""
    calls: list[Call] = []
    begun: dict[str, str] = {}
    for line in written.read_text(encoding="utf-8", errors="replace").splitlines():
        parts = _LINE.fullmatch(line)
        if parts is None:
            raise ValueError(f"not understood: {line}")
        pid, rest = parts["pid"], parts["rest"]
        if rest.endswith(_UNFINISHED):
            begun[pid] = rest.removesuffix(_UNFINISHED)
            continue
        if resumed := _RESUMED.fullmatch(rest):
            rest = begun.pop(pid) + resumed["rest"]
        if rest.startswith(("+++", "---")):
            continue
        calls += _read(rest)
    return Trace((*calls, *(Call(rest.partition("(")[0], rest.partition("(")[2], "") for rest in begun.values())))


def _read(line: str) -> list[Call]:
    call = _CALL.match(line)
    if call is None:
        # A process that ended in the middle of a call has no result.
        name, _, arguments = line.partition("(")
        return [Call(name, arguments, "")]
    if int(call["result"]) < 0 and call["name"] not in _REACHING:
        return []
    path = (call["path"] or "") if call["name"] in _OPENING else ""
    return [Call(call["name"], call["arguments"], path)]


def _named(arguments: str) -> Iterator[str]:
    for found in _QUOTED.finditer(arguments):
        path = found["path"].encode().decode("unicode_escape")
        yield path if path.startswith("/") else f"{found['folder'] or ''}/{path}"


@cache
def _known() -> tuple[str, ...]:
    """The calls that this machine's strace knows: not every system has each."""
    return tuple(
        call
        for call in _CALLS
        if subprocess.run(["strace", "-e", f"trace={call}", "true"], capture_output=True, check=False).returncode == 0
    )
