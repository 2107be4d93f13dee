"""One window, as a process of its own, in which somebody works until it is killed at a chosen moment."""

from __future__ import annotations

import json
import math
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.killed_ledger import GRACE_S, Ledger

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 60
_CHATTER = "This plugin does not support"


@dataclass(frozen=True, slots=True)
class Moment:
    """When to kill.

    Attributes:
        event: After the window has said this: a word of `killed_window`, or `end` for the end of a reply.
        number: For the so-many-th time, from 1.
        after_s: And so long after that.
        leaves_s: So long before the kill the window is told to close; 0 for not at all.
    """

    event: str
    number: int
    after_s: float
    leaves_s: float = 0.0

    @property
    def kind(self) -> str:
        """In a word."""
        return "closing" if self.leaves_s else {"spawn": "opening", "text": "streaming"}.get(self.event, "ending")


def draw_moment(chance: random.Random) -> Moment:
    """Draw when to kill."""
    drawn = chance.random()
    if drawn < 0.1:
        return Moment("spawn", 1, chance.uniform(0, 4))
    if drawn < 0.2:
        return Moment("text", 1, chance.uniform(0, 0.02))
    if drawn < 0.35:
        return Moment("end", chance.randint(1, 3), chance.uniform(0, 0.02))
    if drawn < 0.4:
        return Moment("text", 1, chance.uniform(0, 2), chance.uniform(0, 0.5))
    return Moment("text", 1, chance.uniform(0, 5))


class Window:
    """A process with a window in which somebody works; takes down what it says.

    Args:
        data: The data folder.
        model: The endless practice model.
        seed: Of what is done in it.
        tokens: The longest reply.
        checkpoints: Whether the database is tidied up at every change.
        moment: When it is to be killed.
        ledger: Where what it shows is taken down.
    """

    def __init__(
        self, data: Path, model: Path, seed: int, tokens: int, moment: Moment, ledger: Ledger, *, checkpoints: bool
    ) -> None:
        self.counts, self.said, self.killed_at = Counter[str](), list[dict[str, Any]](), math.inf
        self._moment, self._ledger = moment, ledger
        command = [sys.executable, "-m", "tests.benchmarks.killed_window", str(data), str(model), str(seed)]
        command += [str(tokens), *(["checkpoints"] if checkpoints else [])]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(data.parent)}
        for name in ("DISPLAY", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        self.code, self.errors = self._watch()

    def _watch(self) -> tuple[int, str]:
        """Listen until it has been killed, or has ended."""
        process, errors = self._process, list[str]()
        assert process.stdout is not None
        assert process.stderr is not None
        stderr = process.stderr
        listener = threading.Thread(target=lambda: errors.extend(stderr))
        listener.start()
        limit = threading.Timer(LIMIT_S, self._kill)
        limit.start()
        timers = [self._timer(self._moment)] if self._moment.event == "spawn" else []
        for line in process.stdout:
            if line.endswith("}\n") and self._take(json.loads(line)):
                timers += [self._timer(self._moment)]
        code = process.wait()
        for timer in (limit, *timers):
            timer.cancel()
            timer.join()
        listener.join()
        process.stdout.close()
        stderr.close()
        return code, "".join(line for line in errors if _CHATTER not in line)

    @property
    def has_come(self) -> bool:
        """Whether it came to the moment of its kill."""
        return self._moment.event == "spawn" or self.counts[self._moment.event] >= self._moment.number

    @property
    def interrupted(self) -> int:
        """How many replies it found cut off."""
        return sum(event["interrupted"] for event in self.said if event["event"] == "store")

    @property
    def first_page(self) -> str:
        """The conversation that was on the page first; empty if that was for the person to say."""
        begun_early = any(event["event"] == "begins" and event["early"] for event in self.said)
        pages = [event["conversation"] for event in self.said if event["event"] == "page"]
        return pages[0] if pages and not begun_early else ""

    @property
    def withheld(self) -> bool:
        """Whether a reply that was cut off, and is the last on the page, can't go on."""
        return any(event["event"] == "shows" and event["is_cut_off"] and not event["offers"] for event in self.said)

    def page_at_the_end(self, kept: Container[str]) -> str:
        """Return the conversation that the next window begins with; empty if that isn't certain."""
        pages = [event for event in self.said if event["event"] == "page"]
        if not pages or pages[-1]["at"] > self.killed_at - GRACE_S or pages[-1]["conversation"] not in kept:
            return ""
        return str(pages[-1]["conversation"])

    def _timer(self, moment: Moment) -> threading.Timer:
        timer = threading.Timer(moment.after_s, self._leave if moment.leaves_s else self._kill)
        timer.start()
        return timer

    def _take(self, event: dict[str, Any]) -> bool:
        """Take down what was said; whether it was the word that was waited for."""
        names = [event["event"], *(["end"] if event["event"] == "put" and event["ending"] else [])]
        self.counts.update(names)
        if event["event"] not in ("text", "put"):
            self.said.append(event)
        self._ledger.take(event)
        return self._moment.event in names and self.counts[self._moment.event] == self._moment.number

    def _leave(self) -> None:
        self._process.send_signal(signal.SIGTERM)
        time.sleep(self._moment.leaves_s)
        self._kill()

    def _kill(self) -> None:
        self.killed_at = min(self.killed_at, time.monotonic())
        self._process.kill()
