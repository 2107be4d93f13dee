"""What a conversation says to whoever shows it: the signals of a session, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Telling(QObject):
    """Says how the last turn gets on.

    Signals:
        turn_began(str): A question was asked.
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
        conversation_cleared(): The conversation is empty again.
        model_wanted(): A question was asked and no model is there to answer it.
    """

    turn_began = Signal(str)
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
    conversation_cleared = Signal()
    model_wanted = Signal()
