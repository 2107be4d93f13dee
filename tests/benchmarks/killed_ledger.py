"""What a window has shown, by what it said, against what is found on the disk after it was killed. Knows no process."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.conversations.records import Conversation, Turn

GRACE_S = 0.25
"""What was shown in the last moments may be lost."""

_CHANNELS = ("thinking", "answer")


@dataclass(slots=True)
class Shown:
    """A turn as it was on the page.

    Attributes:
        conversation: The conversation that it is in.
        question: What was asked.
        at: When it was there.
        ending: How the reply ended; empty while it is written.
        ended_at: When it ended.
        pieces: What came of it, by channel, with the times.
    """

    conversation: str
    question: str
    at: float
    ending: str
    ended_at: float
    pieces: dict[str, list[tuple[float, str]]]

    def text(self, channel: str) -> str:
        """What came in a channel."""
        return "".join(text for _, text in self.pieces[channel])


@dataclass(slots=True)
class Findings:
    """What was found after a kill.

    Attributes:
        lost: Characters, and endings of replies, that were shown for longer than they may be lost.
        lost_at_all: All characters that were lost.
        oldest_s: How long the oldest of what was lost had been shown.
        wrong: What isn't as it was, in words.
    """

    lost: int = 0
    lost_at_all: int = 0
    oldest_s: float = 0.0
    wrong: list[str] = field(default_factory=list)

    def lose(self, characters: int, age_s: float) -> None:
        """Count something that was shown so long ago."""
        self.lost_at_all += characters
        self.oldest_s = max(self.oldest_s, age_s)
        if age_s > GRACE_S:
            self.lost += characters


class Ledger:
    """Takes down what a window says it shows.

    Attributes:
        wrong: What it showed otherwise than before.
        characters: So many came of replies.
    """

    def __init__(self) -> None:
        self._shown: dict[str, Shown] = {}
        self._gone: dict[str, float] = {}
        self._taken: dict[str, float] = {}
        self.wrong: list[str] = []
        self.characters = 0

    def take(self, event: Mapping[str, Any]) -> None:
        """Take down what was said."""
        name, at = event["event"], event.get("at", 0.0)
        if name == "put":
            self._put(event, at)
        elif name == "text":
            self.characters += len(event["text"])
            self._shown[event["turn"]].pieces[event["channel"]].append((at, event["text"]))
        elif name == "taken":
            self._taken[event["turn"]] = at
        elif name == "goes-on" and event["turn"] in self._shown:
            self._shown[event["turn"]].ending = ""
        elif name == "deletes":
            self._gone[event["conversation"]] = at
        elif name == "undone":
            for conversation in event["conversations"]:
                self._gone.pop(conversation, None)
            # A turn that has come back in a conversation that isn't on the page is never shown: it may be there or not.
            self._taken = dict.fromkeys(self._taken, math.inf)
        elif name == "shows":
            self._compare_page(event["turns"])

    def _put(self, event: Mapping[str, Any], at: float) -> None:
        uid = event["turn"]
        before = self._shown.get(uid)
        self._taken.pop(uid, None)
        if before is None:
            pieces = {channel: [(at, event[channel])] for channel in _CHANNELS}
            self._shown[uid] = Shown(event["conversation"], event["question"], at, event["ending"], at, pieces)
            return
        self._compare_turn(event)
        if before.ending != event["ending"]:
            before.ending, before.ended_at = event["ending"], at

    def _compare_page(self, turns: Iterable[Mapping[str, Any]]) -> None:
        """What was shown earlier is shown again."""
        for turn in turns:
            self._taken.pop(turn["turn"], None)
            if turn["turn"] not in self._shown:
                self.wrong.append(f"{turn['turn']}: was never there, and is on the page")
            else:
                self._compare_turn(turn)

    def _compare_turn(self, turn: Mapping[str, Any]) -> None:
        shown = self._shown[turn["turn"]]
        for channel in _CHANNELS:
            if turn[channel] != shown.text(channel):
                words = f"{len(shown.text(channel))} characters of {channel} are {len(turn[channel])} now"
                self.wrong.append(f"{turn['turn']}: {words}")
        if turn["question"] != shown.question:
            self.wrong.append(f"{turn['turn']}: another question")

    def compare(self, killed_at: float, kept: Iterable[Conversation]) -> Findings:
        """Compare with what is on the disk.

        Args:
            killed_at: When the window was killed; infinite for one that left in order, of which nothing may be lost.
            kept: All conversations that are there.
        """
        findings = Findings(wrong=list(self.wrong))
        stored = {turn.uid: (conversation.heading.uid, turn) for conversation in kept for turn in conversation.turns}
        for uid, shown in self._shown.items():
            deleted_at = self._gone.get(shown.conversation, self._taken.get(uid))
            if deleted_at is not None:
                if deleted_at < killed_at - GRACE_S and uid in stored:
                    findings.wrong.append(f"{uid}: was deleted, and is there")
            elif uid not in stored:
                _count_whole(shown, killed_at, findings)
            else:
                _compare(uid, shown, *stored[uid], killed_at, findings)
        if len(stored.keys() - self._shown.keys()) > 1:
            findings.wrong.append("turns are there that nobody has seen")
        return findings

    def begin_again(self, kept: Iterable[Conversation]) -> None:
        """From now on what is on the disk is what was shown."""
        self._shown = {
            turn.uid: _shown_long_ago(conversation.heading.uid, turn)
            for conversation in kept
            for turn in conversation.turns
        }
        self._gone, self._taken, self.wrong, self.characters = {}, {}, [], 0


def _shown_long_ago(conversation: str, turn: Turn) -> Shown:
    pieces = {channel: [(-math.inf, getattr(turn, channel))] for channel in _CHANNELS}
    return Shown(conversation, turn.question, -math.inf, turn.ending, -math.inf, pieces)


def _count_whole(shown: Shown, killed_at: float, findings: Findings) -> None:
    findings.lose(len(shown.question), killed_at - shown.at)
    for at, text in itertools.chain(*shown.pieces.values()):
        if text:
            findings.lose(len(text), killed_at - at)


def _compare(uid: str, shown: Shown, conversation: str, turn: Turn, killed_at: float, findings: Findings) -> None:
    if (conversation, turn.question) != (shown.conversation, shown.question):
        findings.wrong.append(f"{uid}: another question, or elsewhere")
    for channel in _CHANNELS:
        _compare_text(f"{uid} {channel}", shown, channel, getattr(turn, channel), killed_at, findings)
    if shown.ending and turn.ending != shown.ending:
        findings.lose(1, killed_at - shown.ended_at)


def _compare_text(what: str, shown: Shown, channel: str, kept: str, killed_at: float, findings: Findings) -> None:
    whole = shown.text(channel)
    if not kept.startswith(whole) and not whole.startswith(kept):
        findings.wrong.append(f"{what}: another text")
    if shown.ending and len(kept) > len(whole):
        findings.wrong.append(f"{what}: more than was shown")
    passed = 0
    for at, text in shown.pieces[channel]:
        passed += len(text)
        if passed > len(kept):
            findings.lose(min(len(text), passed - len(kept)), killed_at - at)
