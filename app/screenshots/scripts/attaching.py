"""What texts that go with a question look like: as chips above the field and below the question, and opened."""

from __future__ import annotations

from app.cards.turns import AttachmentCard
from app.conversations.records import Attachment
from app.screenshots.stage import Stage

QUESTION = "What does the function compute, and where does it go wrong?"
NOTES = "The area of a circle grows with the square of its radius.\n" * 40
CODE = '"""Circles."""\n\nimport math\n\n\ndef area(radius: float) -> float:\n    return 2 * math.pi * radius\n' * 6
LONG_NAME = "measurements of the third afternoon, second attempt.csv"
CARDS = (
    AttachmentCard("notes.txt", NOTES),
    AttachmentCard("area.py", CODE),
    AttachmentCard(LONG_NAME, "radius,area\n1,6.28\n2,12.57\n"),
)


def attached(stage: Stage) -> None:
    """Three texts are attached, nothing is typed."""
    stage.load()
    stage.window.composer.attach(CARDS)


def narrow_attached(stage: Stage) -> None:
    """The same in the smallest window, with larger text."""
    stage.window.theme.set_zoom(1.5)
    stage.window.resize(stage.window.minimumSize())
    attached(stage)


def attached_question(stage: Stage) -> None:
    """A question that was asked with texts."""
    stage.load()
    stage.window.session.ask(QUESTION, tuple(Attachment(card.name, card.text) for card in CARDS))
    stage.plan_context(history=0)
    stage.answer("It computes the circumference: the square of the radius is missing.")


def attachment_open(stage: Stage) -> None:
    """One of them is read."""
    attached_question(stage)
    turn = stage.window.transcript.current
    row = turn.question.attachment_row if turn is not None else None
    if row is not None:
        row.chips[1].button.click()
