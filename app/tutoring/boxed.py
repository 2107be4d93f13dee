r"""Finding the final answer: the last `\boxed{…}` of a text. Knows nothing of what it means."""

from __future__ import annotations

_OPENER = r"\boxed"


def last_boxed(text: str) -> str | None:
    r"""Return what the last complete `\boxed{…}` holds, nested braces included; None if there is none."""
    end = len(text)
    while (start := text.rfind(_OPENER, 0, end)) >= 0:
        content = _braced(text, start + len(_OPENER))
        if content is not None:
            return content
        end = start
    return None


def _braced(text: str, position: int) -> str | None:
    """Return the balanced group that starts at `position`, spaces allowed before it."""
    while position < len(text) and text[position].isspace():
        position += 1
    if text[position : position + 1] != "{":
        return None
    depth, index = 0, position
    while index < len(text):
        match text[index]:
            case "\\":
                index += 1
            case "{":
                depth += 1
            case "}":
                depth -= 1
                if depth == 0:
                    return text[position + 1 : index].strip()
        index += 1
    return None
