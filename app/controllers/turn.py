"""One turn of a conversation: its replies, which of them is shown, how each one ended.

Keeps everything that was typed and written, also when another question follows: asking again, editing the question
and thinking longer each begin another reply beside the one before. Knows no Qt, no bridge and no words.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.controllers.reply import Reply, Wish
from app.possible import Possible
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

    def __post_init__(self) -> None:
        self._replies = [self.reply]

    def begin(self, reply: Reply) -> None:
        """Begin another reply; the one that is shown steps back. Blank ones to the same question are forgotten."""
        reply.left_out = self.reply.left_out  # the questions before are the same ones, until the model says otherwise
        self._before = self.reply
        self._replies = [each for each in self._replies if not each.is_blank or each.question != reply.question]
        self._replies.append(reply)
        self.reply = reply

    def take_back(self) -> bool:
        """Bring the reply before back if the one that has just ended came to nothing.

        Returns:
            Whether another reply is shown now.
        """
        ended, before = self.reply, self._before
        if before is None or before not in self._replies or not self._is_worse(ended, before):
            return False
        self.reply = before
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
        if failed.begins_anew:
            return Reply(failed.question)
        reply = self.reply
        if reply.source in self._replies and reply.failure is not None and reply.failure.wish is failed:
            self.reply = reply.source
        return self.reply.think_longer()

    def others(self) -> list[Reply]:
        """The replies beside the one that is shown."""
        return [each for each in self._replies if each is not self.reply]

    @property
    def has_others(self) -> bool:
        """Whether there are replies beside the one that is shown."""
        return len(self._replies) > 1

    def step(self, by: int) -> bool:
        """Show the reply before or after the one that is shown; False if there is none."""
        place = self._replies.index(self.reply) + by
        if not 0 <= place < len(self._replies):
            return False
        self.reply = self._replies[place]
        return True

    def messages(self) -> list[Message]:
        """What later turns see of this one; nothing while it has no answer."""
        if not self.reply.shown_answer.strip():
            return []
        return [Message("user", self.reply.question), Message("assistant", self.reply.shown_answer)]

    def possible(self, *, thinks: bool) -> Possible:
        """What can be done with it once it has ended.

        Args:
            thinks: Whether the model thinks before it answers.
        """
        reply, place = self.reply, self._replies.index(self.reply)
        return Possible(
            answer_now=reply.ended_in_thoughts,
            think_longer=bool(reply.shown_answer) and (thinks or bool(reply.thinking.strip())),
            ask_again=True,
            go_on=reply.can_go_on,
            earlier=place > 0,
            later=place < len(self._replies) - 1,
        )

    def leafing(self) -> Possible:
        """What can be done with it once another turn follows: its replies can be shown."""
        place = self._replies.index(self.reply)
        return Possible(earlier=place > 0, later=place < len(self._replies) - 1)

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
