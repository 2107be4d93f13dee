"""100,000 messages: opening the list, finding a text as it is typed, opening a conversation of 200 turns.

The store is made through its own functions, a conversation at a time; what is measured runs in processes of their own.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

from app.conversations.opening import DATABASE, open_store
from app.conversations.records import Conversation, Heading, Turn
from app.conversations.store import Store
from tests.benchmarks.corpus import Corpus
from tests.benchmarks.figures import at_most, percentile, spread

T = TypeVar("T")

TURNS = 50_000
_FEW_TURNS = 400
_PROCESSES = 3
_LONG = f"{0:032x}"
"""The conversation of 200 turns."""

_BEGUN_AT = 1.7e9
_LONG_THOUGHTS_BYTES = 130_000

_TYPED = ("theorem", "number", "trigonometry", "the prime", "naive", "x^2 + 3", "\\frac{1}{2}", "because we")
_JAPANESE = (
    "の",
    "数",
    "を",
    "数学",
    "です",
    "方程",
    "方程式",
    "三角形",
    "等差数列",
    "因数分解",
    "の解数",
    "微分 積分",
    "数学 x^2",
)
_PARTS = ("nometr", "ing", "tion", "perbol", "ythagor", "ham", "123", "onacci")
_FORMULAS = (
    "x^2",
    "ax^2",
    "(x + 3)",
    "\\sqrt{",
    "\\frac{1}",
    "\\boxed{",
    "2x+",
    "\\pi",
    "= 42",
    "\\theta = ",
    "n(n+1)/2",
    "e^{0}",
)
_SEVERAL = (
    "the of and",
    "prime theorem circle",
    "triangle の",
    '"the prime',
    '"of the"',
    '"prime number"',
    "x = 3",
    "a b c d",
)
_NOWHERE = (
    "qqq",
    "zzyzx",
    "the qqq",
    '"the qqq"',
    "x^^^2",
    "鬱",
    "の鬱",
    "the of and to in is that qqq",
    "12345678",
    "tatata",
)


def measure_many_messages(turns: int) -> dict[str, object]:
    """Make a store of so many questions and answers, measure it, and return the figures."""
    with tempfile.TemporaryDirectory() as folder:
        begin = time.perf_counter()
        text_bytes, conversations = _make(Path(folder), turns)
        made_s = time.perf_counter() - begin
        reports = [_measured_apart(Path(folder)) for _ in range(_PROCESSES)]
    search_ms = [ms for report in reports for ms in report["search_ms"].values()]
    slowest = sorted(reports[0]["search_ms"].items(), key=lambda each: -each[1])
    return {
        "messages": 2 * turns,
        "conversations": conversations,
        "text_mb": round(text_bytes / 1e6, 1),
        "index_to_text": round(reports[0]["index_bytes"] / text_bytes, 2),
        "made_s": round(made_s, 1),
        "list_ms": at_most(median(report["list_ms"] for report in reports), 300),
        "conversation_ms": at_most(median(report["conversation_ms"] for report in reports), 200),
        "searches": len(search_ms),
        "search_ms": spread(search_ms),
        "search_p95_ms": at_most(percentile(search_ms, 0.95), 50),
        "slowest_searches_ms": {query: round(ms, 1) for query, ms in slowest[:5]},
        "keeping_long_thoughts_ms": round(median(report["long_thoughts_ms"] for report in reports), 1),
    }


def _make(folder: Path, turns: int) -> tuple[int, int]:
    """Make the store; return how much text is in it, and how many conversations."""
    corpus = Corpus()
    text_bytes = count = 0
    store = open_store(folder).store
    for number, length in enumerate(corpus.lengths(turns)):
        conversation = _conversation(corpus, number, length)
        store.put_whole(conversation)
        text_bytes += sum(len((t.question + t.answer + t.thinking).encode()) for t in conversation.turns)
        count += 1
    while store.tend_index():
        pass
    store.close()
    return text_bytes, count


def _conversation(corpus: Corpus, number: int, length: int) -> Conversation:
    uid = f"{number:032x}"
    is_japanese = number % 4 == 3
    at = _BEGUN_AT + 1000.0 * number
    turns: list[Turn] = []
    for place in range(length):
        parent = turns[-1].uid if turns else None
        turns.append(
            Turn(
                uid=f"{uid}-{place}",
                parent=parent,
                question=corpus.question(is_japanese),
                asked_at=at + place,
                thinking=corpus.prose(is_japanese, 1_000),
                answer=corpus.prose(is_japanese, 1_000),
                ending="stop",
            )
        )
    return Conversation(Heading(uid, turns[0].question[:60], at, at + length), tuple(turns))


def _measured_apart(folder: Path) -> Any:
    command = [sys.executable, "-m", "tests.benchmarks.many_messages", "--measure", str(folder)]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)


def _measure(folder: Path) -> dict[str, object]:
    """Measure a store that is there, in a process that has done nothing else."""
    store, list_ms = _timed(lambda: _open_list(folder))
    _, conversation_ms = _timed(lambda: store.conversation(_LONG))
    search_ms = {query: _timed(partial(store.search, query))[1] for query in _queries()}
    figures = {
        "list_ms": list_ms,
        "conversation_ms": conversation_ms,
        "search_ms": search_ms,
        "long_thoughts_ms": _keep_long_thoughts(store),
        "index_bytes": _index_bytes(folder),
    }
    store.close()
    return figures


def _open_list(folder: Path) -> Store:
    store = open_store(folder).store
    store.contents()
    return store


def _keep_long_thoughts(store: Store) -> float:
    """Keep a reply that is as long as a context is; take it away again."""
    corpus = Corpus(seed=6)
    long = Turn(f"{_LONG}-long", None, "?", _BEGUN_AT, corpus.prose(False, _LONG_THOUGHTS_BYTES), "!", "stop")
    _, took_ms = _timed(lambda: store.put_turn(_LONG, long))
    store.take_turn(long.uid)
    return took_ms


def _index_bytes(folder: Path) -> int:
    """Return how large the index is."""
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        tables = ("index_words_data", "index_words_idx", "index_vocabulary", "index_word_parts_data", "index_known")
        return sum(_table_bytes(connection, table) for table in tables)


def _table_bytes(connection: sqlite3.Connection, table: str) -> int:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    lengths = " + ".join(f"length(CAST({column} AS BLOB))" for column in columns)
    query = f"SELECT coalesce(sum({lengths}), 0) FROM {table}"  # noqa: S608 - names of ours
    size: int = connection.execute(query).fetchone()[0]
    return size


def _queries() -> list[str]:
    """What is looked for: what is typed as it grows, a character at a time, and the rest as it is."""
    corpus = Corpus(seed=7)
    drawn = [word for _ in range(12) for word in corpus.prose(False, 300).split()[3:6]]
    typed = [query[:length].strip() for query in (*_TYPED, *drawn[:12]) for length in range(1, len(query) + 1)]
    return list(dict.fromkeys([*typed, *drawn, *_JAPANESE, *_PARTS, *_FORMULAS, *_SEVERAL, *_NOWHERE]))


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    begin = time.perf_counter()
    result = work()
    return result, (time.perf_counter() - begin) * 1000


def main() -> None:
    """Print the figures, or those of one process."""
    parser = argparse.ArgumentParser(prog="many_messages", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only show that it works; the figures mean little")
    parser.add_argument("--measure", type=Path, help="measure the store in this folder")
    arguments = parser.parse_args()
    if arguments.measure is not None:
        print(json.dumps(_measure(arguments.measure)))
    else:
        print(json.dumps(measure_many_messages(_FEW_TURNS if arguments.quick else TURNS)))


if __name__ == "__main__":
    main()
