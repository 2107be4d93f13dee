"""What keeping conversations looks like: versions of a turn, replies that were cut off, what is said of the disk."""

from __future__ import annotations

from app.cards.possible import Possible
from app.cards.turns import ReplyCard
from app.conversations.errors import StoreFailed
from app.screenshots.scripts.conversation import another_reply
from app.screenshots.scripts.sidebar import sidebar_list
from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import ANSWER, QUESTION, THOUGHTS, Stage

_FOLLOWING = "And what if the 5 were a 3?"


def branches(stage: Stage) -> None:
    """An earlier turn that has two versions, below it another one."""
    another_reply(stage)
    stage.ask(_FOLLOWING)
    stage.think()
    stage.answer()
    stage.window.transcript.verticalScrollBar().setValue(120)


def editing_earlier(stage: Stage) -> None:
    """The question of an earlier turn is edited."""
    branches(stage)
    stage.window.transcript.edit_requested.emit(0)


def narrow_editing_earlier(stage: Stage) -> None:
    """The same in the smallest window, with large text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    editing_earlier(stage)


def cut_off(stage: Stage) -> None:
    """A reply that was cut off by the end of Ergo, as it is opened again."""
    answered(stage)
    turn = stage.window.transcript.current
    if turn is not None:
        ended = "Ergo ended before this answer was finished."
        turn.show_reply(ReplyCard(QUESTION, THOUGHTS[:240], 1_204, 0.0, ANSWER[:60], outcome=ended))
        turn.set_possible(Possible(go_on=True, ask_again=True, edit=True, delete=True))


def undo_line(stage: Stage) -> None:
    """Something was deleted while the sidebar is away."""
    sidebar_list(stage)
    stage.window.body.put_away()
    stage.window.page.undo_line.offer("“37 + 48” was deleted.", "Undo")


def disk_full(stage: Stage) -> None:
    """Nothing can be written any more; everything is still there."""
    sidebar_list(stage)
    stage.window.archive.store.troubled.emit(
        StoreFailed(
            "Your conversations can't be saved just now",
            "The disk is full.",
            "Make room on the disk. Ergo keeps what is new in memory and tries again.",
        )
    )


def delete_everything(stage: Stage) -> None:
    """Everything is to be deleted; that is asked for twice."""
    sidebar_list(stage)
    stage.window.menus.history.delete_everything_requested.emit()


def narrow_delete_everything(stage: Stage) -> None:
    """The same in the smallest window, with the largest text."""
    stage.window.theme.set_zoom(2.0)
    stage.window.resize(stage.window.minimumSize())
    delete_everything(stage)


def read_only(stage: Stage) -> None:
    """A later Ergo has written the conversations: they are only read."""
    sidebar_list(stage)
    stage.window.sidebar.set_enabled_writing(False)
    stage.window.sidebar.edit_title("sum")
