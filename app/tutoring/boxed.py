r"""Finding the final answer: the last `\boxed{…}` of a text. Knows nothing of what it means."""

from __future__ import annotations

import re

# A backslash takes the next character with it, unless a box opens there.
_MARK = re.compile(r"(?P<box>\\boxed\s*\{)|\\(?!\\boxed).|(?P<open>\{)|(?P<close>\})", re.DOTALL)


def last_boxed(text: str) -> str | None:
    r"""Return what the last complete `\boxed{…}` holds, nested braces included; None if there is none.

    One pass over the text, however many boxes it opens. Of boxes in boxes the inner one began last.
    """
    open_braces: list[int | None] = []
    start, end = -1, -1
    for mark in _MARK.finditer(text):
        match mark.lastgroup:
            case "box":
                open_braces.append(mark.end())
            case "open":
                open_braces.append(None)
            case "close" if open_braces:
                opened = open_braces.pop()
                if opened is not None and opened > start:
                    start, end = opened, mark.start()
    return text[start:end].strip() if start >= 0 else None
