"""`ergo models install`, killed at random moments and called again, with what must hold after each kill."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

from models import library, removing
from models.library import ModelListing
from tests.integration.hub_with_models import PHI, left_in

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 300


def kill_repeatedly(data: Path, expected: dict[str, str], kills: int, seed: int = 7) -> dict[str, int]:
    """Kill installations from the hub that `HF_ENDPOINT` names, then let the last one finish.

    Args:
        data: The data folder.
        expected: The hashes that the weights must end with.
        kills: How many processes are to be killed. One that finishes first has its model removed again.
        seed: Of the moments.

    Returns:
        How many kills left the model absent, partial or installed, and how many calls finished.
    """
    moments, states, kept = random.Random(seed), Counter[str](), 0
    while states.total() - states["finished"] < kills:
        before_kill = kill_once(data, moments.uniform(0, 0.5))
        listing = before_kill or listing_of(data)
        states[listing.state if before_kill else "finished"] += 1
        assert listing.state in {"absent", "partial", "installed"}
        if listing.state == "installed":
            library.verify(data, PHI)
            removing.remove(data, PHI)
            kept = 0
            continue
        assert listing.done_bytes >= kept, "the partial has shrunk"
        kept = listing.done_bytes
    assert kill_once(data, LIMIT_S) is None
    manifest = library.verify(data, PHI)
    assert {name: manifest.files[name].sha256 for name in expected} == expected
    assert left_in(data) == [f".{PHI}.lock", PHI]
    return dict(states)


def kill_once(data: Path, after_s: float) -> ModelListing | None:
    """Install and kill that some time after it has said something; None if it was quicker."""
    command = [sys.executable, "-m", "app", "--data-dir", str(data), "models", "install", PHI, "--json"]
    command += ["--recipe", "compact"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["event"] == "progress"
        timer = threading.Timer(after_s, process.kill)
        timer.start()
        rest = process.stdout.read()
        code = process.wait(LIMIT_S)
        timer.cancel()
        timer.join()
    assert code in {0, -9}
    assert code == -9 or json.loads(rest.splitlines()[-1]) == {"event": "installed", "model": PHI}
    return listing_of(data) if code else None


def listing_of(data: Path) -> ModelListing:
    """Return what is listed of the model."""
    return next(each for each in library.list_models(data) if each.entry.id == PHI)
