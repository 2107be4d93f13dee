"""Which version of a turn stands beside another one when they are compared. Pure; asks nothing, knows no view."""

from __future__ import annotations

from dataclasses import replace

from app.controllers.reply import Given, Reply, use_of
from app.controllers.turn import Turn
from models.messages import AdapterUse


def in_force(reply: Reply) -> AdapterUse | None:
    """Return the adapter that a reply was made with; one of which nothing is in force changes nothing."""
    return _in_force(use_of(reply.began_with))


def can_compare(turn: Turn, at_hand: AdapterUse | None) -> bool:
    """Whether there is, or could be, anything to compare the version with that is shown.

    Args:
        turn: The turn, which has ended.
        at_hand: The adapter that a version without one is compared with; None for none.
    """
    if not _is_whole(turn.reply):
        return False
    return wanted_beside(turn.reply, at_hand) is not None or counterpart(turn, turn.reply, None) is not None


def wanted_beside(reply: Reply, at_hand: AdapterUse | None) -> Given | None:
    """What the version to compare a reply with is to be made with; None where no adapter is at hand."""
    if in_force(reply) is not None:
        return Given(None)
    other = _in_force(at_hand)
    return Given(other) if other is not None else None


def counterpart(turn: Turn, reply: Reply, wanted: Given | None) -> Reply | None:
    """Return the version that there is already to compare a reply with; of several the likest, of these the latest.

    Args:
        turn: The reply's turn.
        reply: The reply.
        wanted: What the other one is to be made with; None takes any.
    """
    fitting = [each for each in turn.others_of(reply) if _is_whole(each)]
    if wanted is not None:
        fitting = [each for each in fitting if _answers_the_same(each, reply) and in_force(each) == wanted.use]
    return max(fitting, key=lambda each: (is_drawn_alike(each, reply), each.shown), default=None)


def is_drawn_alike(one: Reply, other: Reply) -> bool:
    """Whether tokens were drawn in the same way, with the same seed; bounds of length aside."""
    return _drawn(one) is not None and _drawn(one) == _drawn(other)


def have_one_model(one: Reply, other: Reply) -> bool:
    """Whether the same model wrote both, as far as is known."""
    made = one.began_with, other.began_with
    return made[0] is None or made[1] is None or made[0].model_id == made[1].model_id


def _drawn(reply: Reply) -> object:
    made = reply.began_with
    if made is None or made.sampling is None:
        return None
    seed = None if made.sampling.temperature == 0 else made.sampling.seed
    return replace(made.sampling, max_tokens=0, thinking_budget=None, seed=seed)


def _in_force(use: AdapterUse | None) -> AdapterUse | None:
    return None if use is None or use.strength == 0 else use


def _is_whole(reply: Reply) -> bool:
    """Whether it has come to an answer that may be seen."""
    return reply.has_answer and reply.ending != "" and not reply.is_hidden


def _answers_the_same(one: Reply, other: Reply) -> bool:
    asked = (one.question, one.attachments) == (other.question, other.attachments)
    return asked and have_one_model(one, other)
