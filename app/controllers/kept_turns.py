"""From the replies on the page to the turns in the store, and back. Pure; knows neither the store nor Qt."""

from __future__ import annotations

from collections.abc import Sequence

from app.controllers.reply import Draw, Failure, Reply, Wish, use_of
from app.controllers.turn import Turn
from app.controllers.turns import Turns
from app.conversations import records


def records_of(turns: Turns) -> tuple[records.Turn, ...]:
    """Return all turns of a conversation as the store takes them, each after the one that it follows."""
    return tuple(record_of(reply, parent.uid if parent is not None else None) for parent, reply in turns.everything())


def record_of(reply: Reply, parent: str | None) -> records.Turn:
    """Return a reply as the store takes it.

    Args:
        reply: The reply, with its question.
        parent: The name of the reply that it follows; None begins the conversation.
    """
    return records.Turn(
        uid=reply.uid,
        parent=parent,
        question=reply.question,
        asked_at=reply.asked_at,
        thinking=reply.thinking,
        answer=reply.answer,
        ending=reply.ending,
        shown=reply.shown,
        stand_in=reply.stand_in,
        source=reply.source.uid if reply.source is not None else None,
        thinking_tokens=reply.thinking_tokens,
        answer_tokens=reply.answer_tokens,
        thinking_s=reply.thinking_s,
        spent_s=reply.spent_s,
        outcome=reply.outcome,
        measures=reply.measures,
        note=reply.note,
        left_out=reply.left_out,
        differs=reply.differs,
        origin=reply.origin,
        stats=reply.stats,
        verdict=reply.verdict,
        failure=_kept_failure(reply.failure),
        attachments=reply.attachments,
        guide=reply.guide,
    )


def turns_of(kept: Sequence[records.Turn], interrupted: str) -> Turns:
    """Return a conversation as it was kept.

    Args:
        kept: All its turns, each after the one that it follows.
        interrupted: What is said of a reply that Ergo's own end has cut off.
    """
    replies = {turn.uid: _reply_of(turn, interrupted) for turn in kept}
    following: dict[str | None, list[Reply]] = {}
    for each in kept:
        reply = replies[each.uid]
        reply.source = replies.get(each.source) if each.source is not None else None
        following.setdefault(each.parent, []).append(reply)
    turns = {parent: Turn.of(siblings) for parent, siblings in following.items()}
    homes = {reply.uid: turn for turn in turns.values() for reply in turn.replies}
    for parent, turn in turns.items():
        if parent is not None:
            homes[parent].put_after(replies[parent], turn)
    return Turns(turns.get(None))


def _reply_of(turn: records.Turn, interrupted: str) -> Reply:
    was_cut_off = turn.ending in ("", "interrupted")
    return Reply(
        question=turn.question,
        thinking=turn.thinking,
        answer=turn.answer,
        stand_in=turn.stand_in,
        thinking_tokens=turn.thinking_tokens,
        answer_tokens=turn.answer_tokens,
        thinking_s=turn.thinking_s,
        spent_s=turn.spent_s,
        ending="interrupted" if was_cut_off else turn.ending,
        outcome=turn.outcome or interrupted if was_cut_off else turn.outcome,
        measures=turn.measures,
        draw=_draw_of(turn),
        differs=turn.differs,
        note=turn.note,
        left_out=turn.left_out,
        failure=_failure_of(turn),
        attachments=turn.attachments,
        origin=turn.origin,
        stats=turn.stats,
        verdict=turn.verdict,
        shown=turn.shown,
        guide=turn.guide,
        uid=turn.uid,
        asked_at=turn.asked_at,
    )


def _draw_of(turn: records.Turn) -> Draw | None:
    """What a reply was begun with; longer thoughts were begun by another one."""
    if turn.origin is None or turn.origin.sampling is None or turn.source is not None:
        return None
    return Draw(turn.origin.model_id, turn.origin.sampling, use_of(turn.origin))


def _kept_failure(failure: Failure | None) -> records.Failure | None:
    if failure is None:
        return None
    wish = failure.wish
    return records.Failure(
        failure.title, failure.detail, failure.hint, wish.kind, wish.answers_at_once, failure.model_id
    )


def _failure_of(turn: records.Turn) -> Failure | None:
    kept = turn.failure
    if kept is None:
        return None
    wish = Wish(kept.kind, turn.question, kept.answers_at_once)
    return Failure(kept.title, kept.detail, kept.hint, wish, kept.model_id)
