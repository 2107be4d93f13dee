"""Conversations in a database, the same database damaged in many ways, and what becomes of it when it is opened.

A script: `damaging.py make FOLDER` makes the samples, `damaging.py judge FOLDER FIRST LAST` prints a JSON object for
each case. Damage that crashes the process is for whoever has started it to see.
"""

from __future__ import annotations

import json
import logging
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.conversations.errors import DamagedStore
from app.conversations.mending import backups
from app.conversations.mending.verifying import check_database
from app.conversations.opening import DATABASE, Opened, open_store, recover
from app.conversations.plain import conversation_from_plain, conversation_to_plain
from app.conversations.records import Conversation, Folder, Heading, Turn
from app.conversations.rows.journal import Piece
from app.conversations.store import Store

ROOT = Path(__file__).resolve().parents[2]
CONVERSATIONS = 60
NOW = 1_800_000_000.0
PAGE = 4096
UNFINISHED = "unfinished"
SAMPLES = ("ended", "killed", "without-backup")


# --- samples --------------------------------------------------------------------------------------


def make_samples(folder: Path) -> None:
    """Make databases of a megabyte or two: one that was closed, one of which the process died, one without a backup."""
    draw = random.Random(6)
    data = folder / "ended"
    store = open_store(data).store
    store.put_folder(Folder("folder", "Ähnliches"))
    for number in range(CONVERSATIONS):
        store.put_whole(_conversation(number, draw))
        if number == CONVERSATIONS // 2:
            backups.back_up(store._connection, data / DATABASE, NOW - 86_400)
    store.delete(["c0"], NOW)
    store.purge()
    store.leave_no_trace()
    store.put_turn("c1", Turn("t1-0", None, "Another question?", NOW - 9e5, answer="Another answer.", ending="stop"))
    for number in range(2, 40):
        last = store.conversation(f"c{number}").turns[-1].uid
        store.put_turn(f"c{number}", Turn(f"new{number}", last, "And now?", NOW, answer="Well. " * 100, ending="stop"))
    store.put_turn("c1", Turn(UNFINISHED, "t1-0", "Still there?", NOW + 1))
    for number in range(40):
        store.append(UNFINISHED, [Piece("thinking" if number < 20 else "answer", f"[{number}] ", 1)])
    shutil.copytree(data, folder / "killed")
    store.settle_interrupted()
    whole = {each.uid: conversation_to_plain(store.conversation(each.uid)) for each in store.contents().headings}
    (folder / "whole.json").write_text(json.dumps(whole), encoding="utf-8")
    store.close()
    shutil.copytree(data, folder / "without-backup")
    shutil.rmtree(folder / "without-backup" / "backups")


def _conversation(number: int, draw: random.Random) -> Conversation:
    turns: list[Turn] = []
    for place in range(draw.randint(1, 14)):
        parent = draw.choice([turns[-1], turns[-1], draw.choice(turns)]).uid if turns else None
        words = " ".join(draw.choice(("π", "sum", "日本", "x²", "therefore", "0")) for _ in range(draw.randint(5, 250)))
        asked_at = NOW - 1e6 + 1000 * number + place
        turns.append(
            Turn(f"t{number}-{place}", parent, words[:60], asked_at, thinking=words[::-1], answer=words, ending="stop")
        )
    folder = "folder" if number % 3 == 0 else None
    heading = Heading(f"c{number}", f"Conversation {number}", turns[0].asked_at, turns[-1].asked_at, folder=folder)
    return Conversation(heading, tuple(turns))


# --- damage ---------------------------------------------------------------------------------------


def damage(data: Path, seed: int) -> str:
    """Damage a copy of a sample; return what was done."""
    draw = random.Random(seed)
    changes = data / f"{DATABASE}-wal"
    path = changes if changes.exists() and draw.random() < 0.5 else data / DATABASE
    content = bytearray(path.read_bytes())
    kind = draw.choice(KINDS if path != changes else KINDS[:4])
    kind(content, draw)
    path.write_bytes(content)
    return f"{kind.__name__.strip('_')} of {path.name}"


def _one_byte(content: bytearray, draw: random.Random) -> None:
    content[draw.randrange(len(content))] = draw.randrange(256)


def _sixteen_bytes(content: bytearray, draw: random.Random) -> None:
    place = draw.randrange(len(content) - 16)
    content[place : place + 16] = draw.randbytes(16)


def _one_bit(content: bytearray, draw: random.Random) -> None:
    content[draw.randrange(len(content))] ^= 1 << draw.randrange(8)


def _many_bits(content: bytearray, draw: random.Random) -> None:
    for _ in range(50):
        _one_bit(content, draw)


def _zeroed_page(content: bytearray, draw: random.Random) -> None:
    place = PAGE * draw.randrange(len(content) // PAGE)
    content[place : place + PAGE] = bytes(PAGE)


def _copied_page(content: bytearray, draw: random.Random) -> None:
    source, target = (PAGE * place for place in draw.sample(range(len(content) // PAGE), 2))
    content[target : target + PAGE] = content[source : source + PAGE]


def _header(content: bytearray, draw: random.Random) -> None:
    content[draw.randrange(100)] = draw.randrange(256)


def _cut_end(content: bytearray, draw: random.Random) -> None:
    del content[draw.randrange(len(content)) :]


KINDS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _one_byte, _sixteen_bytes, _one_bit, _many_bits, _zeroed_page, _copied_page, _header, _cut_end,
)  # fmt: skip


# --- what becomes of it ---------------------------------------------------------------------------


@dataclass(slots=True)
class Verdict:
    """What became of one case.

    Attributes:
        seed: The case.
        done: The damage.
        outcome: harmless: everything as it was; detected: found, and all that is shown was written so; silent:
            something is shown that never was written, or is missing and nobody was told; crashed: with the process.
        found: How it was found.
        lost: In how many conversations something is missing.
    """

    seed: int
    done: str
    outcome: str
    found: str = ""
    lost: int = 0


def judge(folder: Path, seed: int, work: Path) -> Verdict:
    """Damage a sample, open it, read everything, and compare."""
    data = work / f"case-{seed}"
    shutil.copytree(folder / SAMPLES[seed % len(SAMPLES)], data)
    done = damage(data, seed)
    whole = {
        uid: conversation_from_plain(plain) for uid, plain in json.loads((folder / "whole.json").read_text()).items()
    }
    opened = open_store(data)
    remarks, found = [opened.remark], "at once" if opened.remark else ""
    try:
        shown = _everything(opened.store)
    except DamagedStore:
        found = "while reading"
        opened = _again(opened, data)
        remarks.append(opened.remark)
        shown = _everything(opened.store)
    outcome = _compare(shown, whole, [f"{each.title} {each.detail}" for each in remarks if each is not None])
    opened.store.close()
    if outcome == "harmless" and not found:
        found = _found_by_reading_through(data)
    lost = sum(shown.get(uid) != each for uid, each in whole.items())
    shutil.rmtree(data)
    return Verdict(seed, done, outcome if outcome != "harmless" or not found else "detected", found, lost)


def _everything(store: Store) -> dict[str, Conversation]:
    store.search("therefore")
    return {each.uid: store.conversation(each.uid) for each in store.contents().headings}


def _again(opened: Opened, data: Path) -> Opened:
    opened.store.close()
    return recover(data)


def _found_by_reading_through(data: Path) -> str:
    try:
        check_database(data / DATABASE)
    except DamagedStore:
        return "by reading it through"
    return ""


def _compare(shown: dict[str, Conversation], whole: dict[str, Conversation], remarks: list[str]) -> str:
    """Whether what is shown was written so, and what is missing was told."""
    if shown == whole:
        return "detected" if remarks else "harmless"
    words = " ".join(remarks).replace("Nothing is missing", "")
    is_told = any(each in words for each in ("missing", "couldn't", "nothing could"))
    written = {turn.uid: turn for each in whole.values() for turn in each.turns}
    right = all(_was_written(turn, written.get(turn.uid)) for each in shown.values() for turn in each.turns)
    return "detected" if is_told and right else "silent"


def _was_written(turn: Turn, original: Turn | None) -> bool:
    """Whether a turn has the words that it had; of the one that was being written, a beginning; of one, the older."""
    if original is None:
        return turn.uid.startswith("t0-")  # deleted since, and come back with a backup
    if turn.uid == UNFINISHED:
        return original.answer.startswith(turn.answer) and original.thinking.startswith(turn.thinking)
    said, meant = ((each.question, each.thinking, each.answer) for each in (turn, original))
    return said == meant or (turn.uid == "t1-0" and turn.ending == "stop")


# --- many cases -----------------------------------------------------------------------------------


def judge_all(folder: Path, cases: int) -> Iterator[Verdict]:
    """Judge so many cases in a process of its own; one that it doesn't survive has crashed, and another goes on."""
    subprocess.run([sys.executable, __file__, "make", str(folder)], check=True, cwd=ROOT)
    first = 0
    while first < cases:
        command = [sys.executable, __file__, "judge", str(folder), str(first), str(cases)]
        ended = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False, cwd=ROOT)
        for line in ended.stdout.splitlines():
            yield Verdict(**json.loads(line))
            first += 1
        if first < cases:
            yield Verdict(first, "", "crashed", f"exit code {ended.returncode}")
            first += 1


def main(what: str, folder: Path, first: int = 0, last: int = 0) -> None:
    """Do what the command line asks for."""
    logging.disable()
    if what == "make":
        folder.mkdir(parents=True, exist_ok=True)
        make_samples(folder)
        return
    for seed in range(first, last):
        verdict = judge(folder, seed, folder / "work")
        fields = {name: getattr(verdict, name) for name in Verdict.__slots__}
        sys.stdout.write(json.dumps(fields) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3:]))
