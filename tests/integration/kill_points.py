"""Installs a model over and over, each time killed right before another change of the file system.

A script, run as a process of its own by its test. Prints a JSON object for each kill. The
interpreter's audit events say when a file is about to be made, renamed or removed; there the process ends
as with `kill -9`. Forks before MLX is used, so that not every attempt has to import it.

See `--help`; SOURCE is a folder, or `hub` for the catalogue's repository.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pytest

import models.worker  # noqa: F401 - imported once, before the forks
from models import library
from models.catalog import DEFAULT_ID
from models.engine import Engine
from models.errors import UserFacingError
from models.messages import Event, InstallModel, LastEvent, ModelInstalled
from tests.integration.hub_with_models import shorten_self_test

CHANGES = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree", "os.truncate"})
WRITING = os.O_WRONLY | os.O_RDWR
LIMIT_S = 60


def main(options: argparse.Namespace) -> None:
    """Find out how many changes an installation makes, then kill it at the chosen ones."""
    shorten_self_test(pytest.MonkeyPatch())  # for good: it changes nothing on the disk
    before = options.folder / "before"
    if options.before:
        first = Attempt(
            before, InstallModel(1, DEFAULT_ID, options.before, None if options.source == "hub" else options.source)
        )
        assert first.run() == 0
    total = count_changes(options, before)
    every, last = range(options.first, total, options.step), range(max(0, total - options.tail), total)
    for number in sorted({*every, *last}):
        attempt = begin(options, before, f"killed-{number}")
        killed = attempt.run(die_at=number)
        state, sound = state_of(attempt.data)
        finished = attempt.run()
        after, sound_after = state_of(attempt.data)
        report(
            number=number,
            total=total,
            killed=killed == -signal.SIGKILL,
            state=state,
            sound=sound,
            finished=finished == 0,
            installed=after == "installed" and sound_after,
            left=sorted(path.name for path in (attempt.data / "models").iterdir()),
            files=hashes(attempt.data),
        )
        shutil.rmtree(attempt.data)


def begin(options: argparse.Namespace, before: Path, name: str) -> Attempt:
    """Return an attempt in a data folder of its own, with what is to be installed before."""
    data = options.folder / name
    if before.exists():
        shutil.copytree(before, data)
    source = None if options.source == "hub" else options.source
    return Attempt(data, InstallModel(1, DEFAULT_ID, "compact", source, options.keep_source))


def count_changes(options: argparse.Namespace, before: Path) -> int:
    """Install once, undisturbed; returns how many changes that took."""
    attempt = begin(options, before, "whole")
    receiving, sending = os.pipe()
    code = attempt.run(count_to=sending)
    os.close(sending)
    with os.fdopen(receiving) as pipe:
        count = int(pipe.read())
    report(number=None, finished=code == 0, total=count, files=hashes(attempt.data))
    shutil.rmtree(attempt.data)
    return count


@dataclass(frozen=True)
class Attempt:
    """An installation in a data folder."""

    data: Path
    command: InstallModel

    def run(self, die_at: int | None = None, count_to: int | None = None) -> int:
        """Install in a child process; returns its exit code, negative for a signal."""
        child = os.fork()
        if child == 0:
            code = 1
            try:
                code = self._install(die_at, count_to)
            finally:
                os._exit(code)
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status)

    def _install(self, die_at: int | None, count_to: int | None) -> int:
        seen = 0
        lock = threading.Lock()

        def watch(event: str, arguments: tuple[Any, ...]) -> None:
            nonlocal seen
            if event in CHANGES or (event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING):
                with lock:
                    if seen == die_at:
                        os.kill(os.getpid(), signal.SIGKILL)
                    seen += 1

        events: SimpleQueue[Event] = SimpleQueue()
        engine = Engine(self.data, events.put)
        engine.start()
        sys.addaudithook(watch)
        engine.submit(self.command)
        while not isinstance(event := events.get(timeout=LIMIT_S), LastEvent):
            pass
        if count_to is not None:
            os.write(count_to, str(seen).encode())
        return 0 if isinstance(event, ModelInstalled) else 1


def state_of(data: Path) -> tuple[str, bool]:
    """The state that is listed, and whether a model that is said to be installed is whole."""
    state = next(each.state for each in library.list_models(data) if each.entry.id == DEFAULT_ID)
    try:
        if state == "installed":
            library.verify(data, DEFAULT_ID)
    except UserFacingError:
        return state, False
    return state, state in {"absent", "partial", "installed"}


def hashes(data: Path) -> dict[str, str]:
    """What the manifest of the installed model says of its weights."""
    manifest = library.manifest_of(data, DEFAULT_ID)
    files = {} if manifest is None else manifest.files
    return {name: record.sha256 for name, record in files.items() if name.endswith(".safetensors")}


def report(**facts: Any) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="for the data folders; must not exist")
    parser.add_argument("source", help="a checkpoint folder, or hub")
    parser.add_argument("--first", type=int, default=0, help="the first change to be killed at")
    parser.add_argument("--step", type=int, default=1, help="every so many changes")
    parser.add_argument("--tail", type=int, default=0, help="and at each of so many last ones")
    parser.add_argument("--before", help="the recipe with which the model is installed already")
    parser.add_argument("--keep-source", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main(parse())
