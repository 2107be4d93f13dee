"""Records as plain JSON values (dict, list, str, int, float, bool, None), and back, strictly.

Nothing is lost on the way: what comes back is equal. On the way out half characters are marked, and a number that isn't
finite becomes 0; on the way in everything is looked at, and what is wrong is said without repeating it.
"""

from __future__ import annotations

from typing import Any, get_args

from app.conversations.records import (
    Attachment,
    Conversation,
    Ending,
    Failure,
    Folder,
    Guide,
    Heading,
    Origin,
    ReadingPlace,
    Turn,
    WishKind,
)
from app.conversations.shapes import (
    LONGEST_TEXT,
    Shape,
    name,
    none_or,
    number,
    plain_of,
    several,
    text_up_to,
    whole_number,
    word_of,
    yes_or_no,
)
from app.tutoring.verdicts import Verdict, VerdictWord
from models.messages import Channel, ClosedBy, FinishReason, GenerationStats, Sampling
from models.wording import translate

LONGEST_TITLE = 10_000
MOST_TURNS = 100_000
MOST_ATTACHMENTS = 1_000

_long = text_up_to(LONGEST_TEXT)
_line = text_up_to(LONGEST_TITLE)
_words = text_up_to(100_000)
_count = whole_number(0)
_moment = number(0, 253_402_300_799)  # the end of the year 9999
_seconds = number(0, 1e12)
_speed = number(0, 1e12)

_ATTACHMENT = Shape(Attachment, {"name": _line, "text": _long})
_VERDICT = Shape(Verdict, {"verdict": word_of(*get_args(VerdictWord)), "detail": _words, "evidence": _words})
_SAMPLING = Shape(
    Sampling,
    {
        "temperature": number(0, 1e6),
        "top_p": number(0, 1),
        "top_k": _count,
        "min_p": number(0, 1),
        "seed": none_or(_count),
        "max_tokens": _count,
        "thinking_budget": none_or(_count),
    },
)
_strength = number(0, 1_000)
_ORIGIN = Shape(
    Origin,
    {
        "model_id": _line,
        "recipe": _line,
        "adapter": none_or(_line),
        "sampling": none_or(_SAMPLING),
        "strength": _strength,
    },
)
_FAILURE = Shape(
    Failure,
    {
        "title": _words,
        "detail": _words,
        "hint": _words,
        "kind": word_of(*get_args(WishKind)),
        "answers_at_once": yes_or_no,
        "model_id": _line,
    },
)
_STATS = Shape(
    GenerationStats,
    {
        "model": _line,
        "adapter": none_or(_line),
        "finish_reason": word_of(*get_args(FinishReason)),
        "prompt_tokens": _count,
        "cached_tokens": _count,
        "thinking_tokens": _count,
        "answer_tokens": _count,
        "ttft_s": _seconds,
        "prompt_tps": _speed,
        "generation_tps": _speed,
        "peak_memory_bytes": _count,
        "context_tokens": _count,
        "ended_in": word_of(*get_args(Channel)),
        "thinking_closed_by": word_of(*get_args(ClosedBy)),
        "seed": none_or(_count),
        "recipe": _line,
        "adapter_strength": none_or(_strength),
    },
)
_GUIDE = Shape(Guide, {"revealed": _count, "is_whole": yes_or_no})
_TURN = Shape(
    Turn,
    {
        "uid": name,
        "parent": none_or(name),
        "question": _long,
        "asked_at": _moment,
        "thinking": _long,
        "answer": _long,
        "ending": word_of(*get_args(Ending)),
        "shown": _count,
        "stand_in": _long,
        "source": none_or(name),
        "thinking_tokens": _count,
        "answer_tokens": _count,
        "thinking_s": _seconds,
        "spent_s": _seconds,
        "outcome": _words,
        "measures": _words,
        "note": _words,
        "left_out": _words,
        "differs": yes_or_no,
        "origin": none_or(_ORIGIN),
        "stats": none_or(_STATS),
        "verdict": none_or(_VERDICT),
        "failure": none_or(_FAILURE),
        "attachments": several(_ATTACHMENT, MOST_ATTACHMENTS),
        "guide": none_or(_GUIDE),
    },
)
_PLACE = Shape(ReadingPlace, {"turn": whole_number(-1, 2**31), "offset": whole_number(-(2**31), 2**31)})
_FOLDER = Shape(Folder, {"uid": name, "name": _line})
_HEADING = Shape(
    Heading,
    {
        "uid": name,
        "title": _line,
        "created_at": _moment,
        "changed_at": _moment,
        "is_named": yes_or_no,
        "is_pinned": yes_or_no,
        "folder": none_or(name),
    },
)
_CONVERSATION = Shape(
    Conversation,
    {"heading": _HEADING, "turns": several(_TURN, MOST_TURNS), "draft": _long, "place": _PLACE},
)


def turn_to_plain(turn: Turn) -> dict[str, Any]:
    """Return a turn as plain values."""
    return _object(turn)


def turn_from_plain(value: Any) -> Turn:
    """Return the turn that plain values stand for.

    Raises:
        ValueError: They stand for none.
    """
    return _TURN(value, "turn")


def folder_to_plain(folder: Folder) -> dict[str, Any]:
    """Return a folder as plain values."""
    return _object(folder)


def folder_from_plain(value: Any) -> Folder:
    """Return the folder that plain values stand for.

    Raises:
        ValueError: They stand for none.
    """
    return _FOLDER(value, "folder")


def heading_to_plain(heading: Heading) -> dict[str, Any]:
    """Return a heading as plain values."""
    return _object(heading)


def heading_from_plain(value: Any) -> Heading:
    """Return the heading that plain values stand for.

    Raises:
        ValueError: They stand for none.
    """
    return _HEADING(value, "heading")


def conversation_to_plain(conversation: Conversation) -> dict[str, Any]:
    """Return a conversation as plain values, whole."""
    return _object(conversation)


def conversation_from_plain(value: Any) -> Conversation:
    """Return the conversation that plain values stand for.

    Raises:
        ValueError: They stand for none: also where a turn stands twice in it, or before the turn that it follows.
    """
    conversation = _CONVERSATION(value, "conversation")
    check_tree(conversation.turns)
    return conversation


def check_tree(turns: tuple[Turn, ...]) -> None:
    """See that every turn has a name of its own and follows one that stands before it.

    Raises:
        ValueError: One doesn't.
    """
    known: set[str | None] = {None}
    for place, turn in enumerate(turns):
        if turn.uid in known:
            raise ValueError(translate("Errors", "turns[{place}] has the name of an earlier one").format(place=place))
        if turn.parent not in known:
            raise ValueError(
                translate("Errors", "turns[{place}] follows none that stands before it").format(place=place)
            )
        known.add(turn.uid)


def checked_turn(turn: Turn) -> Turn:
    """Return a turn as it can be kept: without half characters and numbers that aren't finite.

    Raises:
        ValueError: It can't be kept.
    """
    return turn_from_plain(turn_to_plain(turn))


def checked_heading(heading: Heading) -> Heading:
    """Return a heading as it can be kept; see `checked_turn`."""
    return heading_from_plain(heading_to_plain(heading))


def checked_folder(folder: Folder) -> Folder:
    """Return a folder as it can be kept; see `checked_turn`."""
    return folder_from_plain(folder_to_plain(folder))


def checked_place(place: ReadingPlace) -> ReadingPlace:
    """Return a reading place as it can be kept; see `checked_turn`."""
    return _PLACE(plain_of(place), "place")


def checked_conversation(conversation: Conversation) -> Conversation:
    """Return a conversation as it can be kept; see `checked_turn`."""
    return conversation_from_plain(conversation_to_plain(conversation))


def _object(record: Any) -> dict[str, Any]:
    found: dict[str, Any] = plain_of(record)
    return found
