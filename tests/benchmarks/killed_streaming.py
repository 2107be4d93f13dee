"""Three hundred windows killed while somebody works in them; too long for the suite, which does a few.

`python -m tests.benchmarks.killed_streaming [--kills N] [--lanes N]` prints one JSON object; the exit code is 0 if
every bar was met. Each window is the whole program with its engine, its model and its files. It is killed at a random
moment: while a reply comes, at its first word, at its end, while the window opens or closes, half of them with a
database that is tidied up at every change. A copy of what it leaves is read through and compared with what it had
shown; the next window goes on with the files as they lie.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import shutil
import signal
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from app.conversations.errors import DamagedStore
from app.conversations.mending.verifying import check_database
from app.conversations.opening import DATABASE, open_store
from app.conversations.records import Conversation
from models.errors import UserFacingError
from tests.benchmarks.endless import make_endless
from tests.benchmarks.figures import at_most
from tests.benchmarks.killed_ledger import Findings, Ledger
from tests.benchmarks.killed_process import Window, draw_moment

KILLS = 300
KILLS_A_FOLDER = 50
_CHECKPOINTS = 0.5
_TOKENS = (25, 120, 600, 2000)


@dataclass(slots=True)
class Tally:
    """What came of all kills.

    Attributes:
        kinds: How many there were, by what was waited for.
        left: How many windows had closed in order before they could be killed.
        lost: Characters lost that had been shown for longer than they may be.
        lost_at_all: All characters lost.
        oldest_s: How long the oldest lost character had been shown.
        characters: So many were shown.
        broken: Databases that weren't sound.
        unusable: Windows that couldn't be used.
        wrong: What wasn't as it had been.
        interrupted: So many replies were found cut off.
    """

    kinds: Counter[str] = field(default_factory=Counter)
    left: int = 0
    lost: int = 0
    lost_at_all: int = 0
    oldest_s: float = 0.0
    characters: int = 0
    broken: list[str] = field(default_factory=list)
    unusable: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    interrupted: int = 0

    def add(self, findings: Findings, where: str) -> None:
        """Count what was found after a kill."""
        self.lost += findings.lost
        self.lost_at_all += findings.lost_at_all
        self.oldest_s = max(self.oldest_s, findings.oldest_s)
        self.wrong += [f"{where}: {each}" for each in findings.wrong]
        if findings.lost:
            self.wrong.append(f"{where}: {findings.lost} characters lost, the oldest after {findings.oldest_s:.3f} s")


class Lane:
    """Windows one after the other, in one data folder.

    Args:
        folder: An empty folder.
        model: The endless practice model.
        seed: Of all that happens.
        tells: Whether it says on standard error how far it is.
    """

    def __init__(self, folder: Path, model: Path, seed: int, *, tells: bool = False) -> None:
        self._tells = tells
        self._data, self._model, self._seed = folder / "data", model, seed
        self._copy = folder / "copy"
        self._chance = random.Random(seed)
        self._ledger = Ledger()
        self._on_page = ""
        self.tally = Tally()
        self._data.mkdir(mode=0o700, parents=True)

    def kill(self, kills: int) -> None:
        """Kill so many windows; those that have closed in order before are more."""
        number = 0
        while self.tally.kinds.total() < kills:
            number += 1
            self._round(f"{self._seed}/{number}")

    def _round(self, name: str) -> None:
        chance, moment = self._chance, draw_moment(self._chance)
        tokens = chance.choice(_TOKENS[:2] if moment.event == "end" else _TOKENS)
        seed, checkpoints = chance.randrange(1 << 30), chance.random() < _CHECKPOINTS
        window = Window(self._data, self._model, seed, tokens, moment, self._ledger, checkpoints=checkpoints)
        name = f"{name} {moment.event}{', tidied up at every change' if checkpoints else ''}"
        if window.code == -signal.SIGKILL:
            self.tally.kinds[moment.kind] += 1
        else:
            self.tally.left += 1
            window.killed_at = math.inf
        self._judge(window, name)
        kept = self._read(name)
        self.tally.characters += self._ledger.characters
        if self._tells:
            print(name, dict(window.counts), file=sys.stderr)
        self.tally.add(self._ledger.compare(window.killed_at, kept), name)
        self._ledger.begin_again(kept)
        self._on_page = window.page_at_the_end({conversation.heading.uid for conversation in kept})

    def _judge(self, window: Window, name: str) -> None:
        """See whether the window could be used: it told of no trouble, and came to the moment of its kill."""
        self.tally.interrupted += window.interrupted
        troubles = [str(event) for event in window.said if event["event"] == "trouble" or event.get("remark")]
        if not window.has_come or window.errors or window.code not in (0, -signal.SIGKILL):
            troubles.append(f"{window.code} {dict(window.counts)} {window.errors[-2000:]}")
        if self._on_page and window.first_page not in ("", self._on_page):
            troubles.append("another conversation than before is on the page")
        if window.withheld:
            troubles.append("a reply that was cut off can't go on")
        self.tally.unusable += [f"{name}: {trouble}" for trouble in troubles]

    def _read(self, name: str) -> tuple[Conversation, ...]:
        """Read a copy of what lies there: check it, open it as the program does, and return all of it."""
        shutil.rmtree(self._copy, ignore_errors=True)
        self._copy.mkdir()
        files = sorted(self._data.glob(f"{DATABASE}*"))
        for file in files:
            shutil.copy2(file, self._copy)
        if (self._copy / DATABASE).exists() and (self._copy / DATABASE).stat().st_size:
            try:
                check_database(self._copy / DATABASE)
            except DamagedStore as error:
                self.tally.broken.append(f"{name}: {error.detail}")
        opened = open_store(self._copy)
        if opened.remark is not None:
            self.tally.broken.append(f"{name}: {opened.remark}")
        try:
            headings = opened.store.contents().headings
            return tuple(opened.store.conversation(heading.uid) for heading in headings)
        finally:
            opened.store.close()


def measure_killed_streaming(kills: int = KILLS, lanes: int = 1, seed: int = 1) -> dict[str, object]:
    """Kill so many windows, and return what was lost.

    Args:
        kills: How many.
        lanes: So many at once, each in a folder of its own.
        seed: Of all that happens.
    """
    with TemporaryDirectory(prefix="ergo-bench-") as temporary:
        folder = Path(temporary)
        make_endless(folder / "endless")
        parts = [min(KILLS_A_FOLDER, kills - done) for done in range(0, kills, KILLS_A_FOLDER)]
        with ThreadPoolExecutor(lanes) as pool:
            tallies = list(pool.map(lambda part: _kill(folder, seed + part[0], part[1]), enumerate(parts)))
    return _figures(tallies)


def _kill(folder: Path, seed: int, kills: int) -> Tally:
    lane = Lane(folder / str(seed), folder / "endless", seed, tells=sys.stderr.isatty())
    try:
        lane.kill(kills)
    except UserFacingError as error:
        lane.tally.broken.append(f"{seed}: {error.title}: {error.detail}")
    return lane.tally


def _figures(tallies: Sequence[Tally]) -> dict[str, object]:
    kinds = sum((tally.kinds for tally in tallies), Counter[str]())
    troubles = [each for tally in tallies for each in (*tally.broken, *tally.unusable, *tally.wrong)]
    return {
        "kills": kinds.total(),
        "kinds": dict(kinds),
        "left_in_order": sum(tally.left for tally in tallies),
        "characters_shown": sum(tally.characters for tally in tallies),
        "replies_cut_off": sum(tally.interrupted for tally in tallies),
        "characters_lost_within_250_ms": sum(tally.lost_at_all - tally.lost for tally in tallies),
        "oldest_lost_ms": round(max(tally.oldest_s for tally in tallies) * 1000, 1),
        "characters_lost": at_most(sum(tally.lost for tally in tallies), 0),
        "databases_broken": at_most(sum(len(tally.broken) for tally in tallies), 0),
        "restarts_unusable": at_most(sum(len(tally.unusable) for tally in tallies), 0),
        "other_faults": at_most(sum(len(tally.wrong) for tally in tallies), 0),
        "troubles": troubles[:20],
    }


def main() -> int:
    """Measure, print, and return 0 if every bar was met."""
    parser = argparse.ArgumentParser(prog="killed_streaming", description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS)
    parser.add_argument("--lanes", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    figures = measure_killed_streaming(options.kills, options.lanes, options.seed)
    print(json.dumps(figures, indent=2))
    return 0 if all(figure["met"] for figure in figures.values() if isinstance(figure, dict) and "met" in figure) else 1


if __name__ == "__main__":
    sys.exit(main())
