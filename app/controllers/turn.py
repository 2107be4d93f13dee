"""One turn of a conversation: its replies, which of them is shown, how each one ended.

Keeps everything that was typed and written: asking again, editing the question and thinking longer each begin another
reply beside the one before, and what was asked after a reply follows that one. Knows no Qt, no bridge and no words.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.cards.possible import Possible
from app.controllers.prompting import asked_text
from app.controllers.reply import Reply, Wish
from models.messages import Message


@dataclass(slots=True)
class Turn:
    """A question and the replies to it.

    Attributes:
        reply: The one that is shown, and that later turns build on.
    """

    reply: Reply
    _replies: list[Reply] = field(default_factory=list)
    _before: Reply | None = None
    _written: int = 0
    _after: dict[Reply, Turn] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._replies = [self.reply]

    @classmethod
    def of(cls, replies: list[Reply]) -> Turn:
        """Return a turn with these replies; the one that was shown last is."""
        turn = cls(max(replies, key=lambda reply: reply.shown))
        turn._replies = list(replies)
        return turn

    def begin(self, reply: Reply) -> None:
        """Begin another reply; the one that is shown steps back. Blank ones to the same question are forgotten."""
        reply.left_out = self.reply.left_out  # the questions before are the same ones, until the model says otherwise
        self._before = self.reply
        self._replies = [each for each in self._replies if not self._is_forgotten(each, reply)]
        self._replies.append(reply)
        self._show(reply)

    def take_back(self) -> bool:
        """Bring the reply before back if the one that has just ended came to nothing.

        Returns:
            Whether another reply is shown now.
        """
        ended, before = self.reply, self._before
        if before is None or before not in self._replies or not self._is_worse(ended, before):
            return False
        self._show(before)
        if ended.question == before.question and (ended.is_blank or _adds_nothing(ended, before)):
            self._replies.remove(ended)
        return True

    def start(self) -> None:
        """The model is wanted for the reply that is shown."""
        self._written = self.reply.length

    @property
    def has_begun(self) -> bool:
        """Whether anything has come since, or it came to nothing by itself."""
        return self.reply.length > self._written or self.reply.ending in ("stop", "length", "memory")

    def another_try(self, failed: Wish) -> Reply:
        """The reply to begin when what was wanted has failed; longer thoughts begin again where they began.

        Args:
            failed: What was wanted: to begin anew, or to think longer.
        """
        reply = self.reply
        if failed.begins_anew:
            return Reply(failed.question, attachments=reply.attachments, guide=reply.anew().guide)
        if reply.source in self._replies and reply.failure is not None and reply.failure.wish is failed:
            self._show(reply.source)
        return self.reply.think_longer()

    @property
    def replies(self) -> tuple[Reply, ...]:
        """All of them, in the order in which they were begun."""
        return tuple(self._replies)

    @property
    def next(self) -> Turn | None:
        """The turn that was asked after the reply that is shown, if there is one."""
        return self.after(self.reply)

    def after(self, reply: Reply) -> Turn | None:
        """The turn that was asked after one of its replies, if there is one."""
        return self._after.get(reply)

    def put_after(self, reply: Reply, turn: Turn | None) -> None:
        """A turn was asked after one of its replies; None for none any more."""
        self._after.pop(reply, None)
        if turn is not None:
            self._after[reply] = turn

    def remove(self, reply: Reply) -> bool:
        """Take a reply out; what follows it comes in its place, beside the others.

        Returns:
            Whether any reply is left.
        """
        place, after = self._replies.index(reply), self._after.pop(reply, None)
        del self._replies[place]
        if after is not None:
            self._replies[place:place] = after.replies
            for each in after.replies:
                self.put_after(each, after.after(each))
        if self.reply is reply and self._replies:
            self._show(after.reply if after is not None else self._replies[max(0, place - 1)])
        self._before = None
        return bool(self._replies)

    def others(self) -> list[Reply]:
        """The replies beside the one that is shown."""
        return self.others_of(self.reply)

    def others_of(self, reply: Reply) -> list[Reply]:
        """The replies beside one of them."""
        return [each for each in self._replies if each is not reply]

    @property
    def has_others(self) -> bool:
        """Whether there are replies beside the one that is shown."""
        return len(self._replies) > 1

    def step(self, by: int) -> bool:
        """Show the reply before or after the one that is shown; False if there is none."""
        place = self._replies.index(self.reply) + by
        if not 0 <= place < len(self._replies):
            return False
        self._show(self._replies[place])
        return True

    def show(self, reply: Reply) -> bool:
        """Show one of its replies; False if it is shown already."""
        if reply is self.reply:
            return False
        self._show(reply)
        return True

    def messages(self) -> list[Message]:
        """What later turns see of this one; nothing while it has no answer."""
        if not self.reply.shown_answer.strip():
            return []
        return [self.asked(), Message("assistant", self.reply.shown_answer)]

    def asked(self) -> Message:
        """The question as the model gets to see it, with what goes with it."""
        return Message("user", asked_text(self.reply.question, self.reply.attachments))

    def possible(self, *, thinks: bool) -> Possible:
        """What can be done with it once it has ended.

        Args:
            thinks: Whether the model thinks before it answers.
        """
        reply = self.reply
        return replace(
            self.possible_earlier(),
            answer_now=reply.ended_in_thoughts,
            think_longer=bool(reply.shown_answer) and not reply.is_hidden and (thinks or bool(reply.thinking.strip())),
            go_on=reply.can_go_on,
        )

    def possible_earlier(self) -> Possible:
        """What can be done with it once another turn follows."""
        place = self._replies.index(self.reply)
        return Possible(
            ask_again=True,
            edit=True,
            delete=True,
            earlier=place > 0,
            later=place < len(self._replies) - 1,
            version=place + 1,
            versions=len(self._replies),
            adapter=(self.reply.began_with.adapter or "") if self.reply.began_with is not None else "",
        )

    def _show(self, reply: Reply) -> None:
        reply.shown = 1 + max(each.shown for each in (reply, *self._replies))
        self.reply = reply

    def _is_forgotten(self, earlier: Reply, begun: Reply) -> bool:
        """Whether a reply needn't be kept when another begins: nothing of it can be read, and nothing follows it."""
        return earlier.is_blank and earlier.question == begun.question and self.after(earlier) is None

    @staticmethod
    def _is_worse(ended: Reply, before: Reply) -> bool:
        """Whether a reply that has ended is no match for the one before: blank, or broken off without an answer."""
        if ended.has_answer:
            return False
        if ended.is_blank or _adds_nothing(ended, before):
            return True
        return ended.ending in ("cancelled", "failed") and not ended.stand_in and bool(before.shown_answer)


def _adds_nothing(ended: Reply, before: Reply) -> bool:
    """Whether a reply that was to think longer has no new thought."""
    return bool(ended.stand_in) and ended.thinking == before.thinking
