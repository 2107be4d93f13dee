"""A process that keeps a reply at full pace until it is killed: `appending_child.py DATABASE`.

Prints "begun" when the first text can come, then a line for every hundredth piece: how many characters came, and when.
"""

# ruff: noqa: T201 - it is a program

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

from app.conversations.records import Heading, Turn
from app.conversations.store import Store
from app.conversations.store_thread import StoreThread

PIECE = "0123456789"


def main(database: Path) -> None:
    """Append until the end."""
    is_ready = threading.Event()
    thread = StoreThread(lambda: Store.at(database), lambda trouble: print(trouble, file=sys.stderr))
    thread.write(lambda store: store.put_heading(Heading("c", "A title", 1.0, 1.0)))
    thread.write(lambda store: store.put_turn("c", Turn("t", None, "1 + 1?", 1.0)))
    thread.read(Store.contents, lambda _contents: is_ready.set())
    is_ready.wait()
    print("begun", flush=True)
    pieces = 0
    while True:
        pieces += 1
        thread.append("t", "thinking" if pieces % 2 else "answer", PIECE, 1)
        if pieces % 100 == 0:
            print(pieces * len(PIECE), time.monotonic(), flush=True)
            time.sleep(0.002)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
