"""What a conversation says to whoever shows it: the signals of a session, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Telling(QObject):
    """Says how the last turn gets on.

    Signals:
        turn_began(ReplyCard): A question was asked.
        turn_withdrawn(): The last turn is to be taken off the page.
        turn_waits(str): What the running turn waits for, in words.
        reply_began(ReplyCard): The last turn goes on, or gets another reply; this much of that is there already.
        reply_noted(str): How the reply that begins is drawn, if that needs saying.
        reply_shown(ReplyCard): Another reply of the last turn is to be shown, whole.
        turn_settled(str, str): How the turn ended, if that needs saying; what was measured.
        turn_failed(str, str, str): Title, detail, hint.
        possible_changed(Possible): What can be done with the last reply now.
        running_changed(bool): A turn is under way, or none any more.
        run_began(bool, bool): The model is wanted for something; whether for a question that wasn't asked before,
            and whether that is to take the last one's place.
        run_ended(bool): That is over; whether it had begun at all.
        earlier_shown(int, ReplyCard): Another reply of the turn at a place, counted from 0, is to be shown, whole.
        earlier_possible_changed(int, Possible): What can be done with the turn at a place, which isn't the last.
        path_changed(int, tuple): The turns from a place on are these `ReplyCard`s now.
        leaving(): Another conversation comes next; nothing more happens in this one.
        conversation_cleared(): The conversation is a new one, in which nothing was asked.
        conversation_opened(tuple): The conversation is one that was had before; its `ReplyCard`s.
        changed(): Something in the conversation isn't as it was: it is to be kept.
        judged(): A checker has found something out about a reply: that is to be kept.
        only_turn_unwanted(): The person doesn't want the only turn there is.
        model_wanted(): A question was asked and no model is there to answer it.
    """

    turn_began = Signal(object)
    turn_withdrawn = Signal()
    turn_waits = Signal(str)
    reply_began = Signal(object)
    reply_noted = Signal(str)
    reply_shown = Signal(object)
    turn_settled = Signal(str, str)
    turn_failed = Signal(str, str, str)
    possible_changed = Signal(object)
    running_changed = Signal(bool)
    run_began = Signal(bool, bool)
    run_ended = Signal(bool)
    earlier_shown = Signal(int, object)
    earlier_possible_changed = Signal(int, object)
    path_changed = Signal(int, object)
    leaving = Signal()
    conversation_cleared = Signal()
    conversation_opened = Signal(object)
    changed = Signal()
    judged = Signal()
    only_turn_unwanted = Signal()
    model_wanted = Signal()
