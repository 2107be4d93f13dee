"""Damaged adapters, each given to the library and put on the practice model, and what becomes of that.

A script: `damaging_adapters.py judge FOLDER FIRST LAST` prints a JSON object before and after each case. One that
crashes or hangs the process is for whoever has started it to see.
"""

from __future__ import annotations

import itertools
import json
import logging
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import mlx.core as mx
import numpy as np

import models
from models.adapters.keeping.library import add_adapter, list_adapters
from models.adapters.keeping.shelf import adapter_dir
from models.catalog import practice_source
from models.errors import UserFacingError
from tests.integration.adapter_damage import (
    HARMLESS,
    HOPELESS,
    RANDOM,
    Damage,
    bit_in_zip,
    packed_by_a_mac,
    packed_honestly,
    weights_of,
    zip_with_lies,
)
from tests.integration.adapter_samples import SAMPLES, UnsoundError, require_sound, write_sample

ROOT = Path(__file__).resolve().parents[2]
HANGS_S = 20.0
"""Nothing takes so long, however busy the machine is."""

_LONG_AGO = 1_700_000_000
_TOKENS = mx.array([[1, 5, 9, 2, 7, 30, 11]])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one case.

    Attributes:
        seed: The case.
        kind: The damage.
        outcome: `refused` or `accepted`, rightly; `wrongly accepted`; `wrongly refused`; `no words` for an error that
            no person can read; `left over` for files that a refusal has left; `base changed` for other logits than
            before; `crashed`; `hung`.
        detail: What was said.
        add_s: How long adding took.
        apply_s: How long applying took.
    """

    seed: int
    kind: str
    outcome: str
    detail: str = ""
    add_s: float = 0.0
    apply_s: float = 0.0

    @property
    def is_right(self) -> bool:
        """Whether it is as it should be."""
        return self.outcome in ("refused", "accepted")

    @property
    def is_harmless(self) -> bool:
        """Whether nothing was damaged."""
        return self.kind in {each.__name__ for each in HARMLESS}


# --- one case -------------------------------------------------------------------------------------


def changed_meanwhile(folder: Path, _draw: random.Random) -> Path:
    """Stands for a folder that is changed while it is read; see `_meddler`."""
    return folder


# What is taken of these has the very bytes that there were.
_WHOLE = (changed_meanwhile, packed_honestly, packed_by_a_mac, bit_in_zip, zip_with_lies)

KINDS: tuple[Damage, ...] = (*HOPELESS, *RANDOM, *RANDOM, *RANDOM, *HARMLESS, *(changed_meanwhile,) * 4)


class Judge:
    """The practice model, and the folder in which cases are made."""

    def __init__(self, work: Path) -> None:
        self._work = work
        self._model: Any = models.load_model(practice_source())[0]
        self._before = self._logits()

    def judge(self, seed: int) -> Verdict:
        """Make a case, give it to the library, put it on the model, and look at what is left."""
        draw = random.Random(seed)
        case = self._work / f"case-{seed}"
        write_sample(case / "mine", SAMPLES[draw.randrange(len(SAMPLES))], seed)
        original = _bytes_of(case / "mine")
        for file in (case / "mine").iterdir():
            os.utime(file, (_LONG_AGO, _LONG_AGO))
        damage = KINDS[seed % len(KINDS)]
        path = damage(case / "mine", draw)
        begin = time.monotonic()
        added, detail = self._add(case / "data", path, draw if damage is changed_meanwhile else None)
        between = time.monotonic()
        applied, more = self._apply_meanwhile(case, seed) if damage is changed_meanwhile else self._apply(path)
        end = time.monotonic()
        outcome = _outcome(damage, case / "data", added, applied, original)
        if self._logits() != self._before:
            outcome = "base changed"
        shutil.rmtree(case)
        return Verdict(seed, damage.__name__, outcome, detail or more, between - begin, end - between)

    def _add(self, data_dir: Path, path: Path, meddling: random.Random | None) -> tuple[str, str]:
        check = _meddler(path, meddling) if meddling is not None else (lambda: None)
        return _tried(lambda: add_adapter(data_dir, path, check_cancelled=check))

    def _apply(self, path: Path) -> tuple[str, str]:
        def apply() -> None:
            applied = models.apply_adapter(self._model, path)
            try:
                mx.eval(self._model(_TOKENS))
            finally:
                applied.remove()

        return _tried(apply)

    def _apply_meanwhile(self, case: Path, seed: int) -> tuple[str, str]:
        """Apply an adapter over and over while somebody writes it; that may go well or not."""
        folder, over = case / "written", threading.Event()
        write_sample(folder, SAMPLES[seed % len(SAMPLES)], seed)
        writer = threading.Thread(target=_write_over_and_over, args=(folder, seed, over))
        writer.start()
        try:
            tries = [self._apply(folder) for _ in range(3)]
        finally:
            over.set()
            writer.join()
        return next((each for each in tries if each[0] == "no words"), ("", ""))

    def _logits(self) -> bytes:
        return np.array(self._model(_TOKENS).astype(mx.float32)).tobytes()


def _outcome(damage: Damage, data_dir: Path, added: str, applied: str, original: tuple[bytes, bytes]) -> str:
    if "no words" in (added, applied):
        return "no words"
    if added == "accepted":
        return _of_accepted(damage, data_dir, applied, original)
    if {path.name for path in (data_dir / "adapters").iterdir()} - {".lock"}:
        return "left over"
    if damage in HARMLESS:
        return "wrongly refused"
    return "wrongly accepted" if applied == "accepted" else "refused"


def _of_accepted(damage: Damage, data_dir: Path, applied: str, original: tuple[bytes, bytes]) -> str:
    """Judge what was taken, with other eyes."""
    kept = _bytes_of(adapter_dir(data_dir, list_adapters(data_dir)[0].name))
    try:
        require_sound(*kept)
    except UnsoundError:
        return "wrongly accepted"
    if damage in HOPELESS or (damage in _WHOLE and kept != original):
        return "wrongly accepted"
    return "wrongly refused" if applied == "refused" else "accepted"


def _bytes_of(folder: Path) -> tuple[bytes, bytes]:
    return (folder / "adapter_config.json").read_bytes(), weights_of(folder).read_bytes()


def _write_over_and_over(folder: Path, seed: int, over: threading.Event) -> None:
    draw, (_, raw) = random.Random(seed), _bytes_of(folder)
    while not over.wait(0.0005):
        weights_of(folder).write_bytes(draw.choice((raw, raw[: len(raw) // 2], bytes(len(raw)), raw + b"x")))


def _tried(do: Callable[[], object]) -> tuple[str, str]:
    try:
        do()
    except UserFacingError as error:
        return "refused", f"{error.title}: {error.detail}"
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return "no words", f"{type(error).__name__}: {error}"
    return "accepted", ""


def _meddler(folder: Path, draw: random.Random) -> Callable[[], None]:
    """Return what changes a folder at some moment while it is copied."""
    calls, moment, how = itertools.count(), draw.choice((0, 0, 1, 2)), draw.randrange(7)

    def check() -> None:
        if next(calls) == moment:
            _meddle(folder, how)

    return check


def _meddle(folder: Path, how: int) -> None:
    weights, config = weights_of(folder), folder / "adapter_config.json"
    raw = weights.read_bytes()
    match how:
        case 0:
            weights.write_bytes(raw[: len(raw) // 2])
        case 1:
            weights.write_bytes(raw[:-4] + b"\0\0\xc0\x7f")
        case 5:
            with weights.open("r+b") as file:
                file.seek(-4, 2)
                file.write(b"\0\0\x80\x3f")
        case 2:
            other = weights.with_name("other")
            other.write_bytes(raw[:-4] + b"\0\0\x80\x3f")
            other.replace(weights)
        case 3:
            config.write_text("{}")
        case 4:
            shutil.rmtree(folder)
        case _:
            with weights.open("ab") as file:
                file.write(b"more")


# --- many cases -----------------------------------------------------------------------------------


def judge_all(work: Path, cases: int) -> Iterator[Verdict]:
    """Judge so many cases in a process of its own; where one crashes or hangs it, another goes on behind it."""
    first = 0
    while first < cases:
        for verdict in _judge_from(work, first, cases):
            yield verdict
            first = verdict.seed + 1


def _judge_from(work: Path, first: int, last: int) -> Iterator[Verdict]:
    command = [sys.executable, __file__, "judge", str(work), str(first), str(last)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        lines: SimpleQueue[str] = SimpleQueue()
        threading.Thread(target=_pass_on, args=(process.stdout, lines), daemon=True).start()
        at, kind = first, ""
        while True:
            try:
                line = lines.get(timeout=HANGS_S if kind else 120)
            except Empty:
                process.kill()
                yield Verdict(at, kind, "hung")
                return
            if not line:
                break
            said = json.loads(line)
            at, kind = said["seed"], said["kind"]
            if "outcome" in said:
                yield Verdict(**said)
                at, kind = at + 1, ""
    if at < last:
        yield Verdict(at, kind, "crashed", f"exit code {process.returncode}")


def _pass_on(stream: IO[str], lines: SimpleQueue[str]) -> None:
    for line in stream:
        lines.put(line)
    lines.put("")


def main(work: Path, first: int, last: int) -> None:
    """Judge some cases; say which one is begun, and what became of it."""
    logging.disable()
    judge = Judge(work)
    for seed in range(first, last):
        _say({"seed": seed, "kind": KINDS[seed % len(KINDS)].__name__})
        _say(asdict(judge.judge(seed)))


def _say(fields: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
