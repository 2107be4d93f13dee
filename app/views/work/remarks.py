"""Small words below lines: what is said of all but the first that doesn't follow. Knows no place on the sheet."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QWidget

from app.tutoring.verdicts import LineVerdict
from app.views.parts.naming import plain_label, restyle
from app.work_words import relation_words


class Remarks:
    """A label for each line of which something is said.

    Args:
        sheet: Where they are shown.
    """

    def __init__(self, sheet: QWidget) -> None:
        self._sheet = sheet
        self._labels: dict[int, QLabel] = {}

    def show(self, verdicts: Mapping[int, LineVerdict], *, except_for: int | None, busy_with: int | None) -> None:
        """Say what was found of the lines.

        Args:
            verdicts: By the places of the lines.
            except_for: The line of which more is said elsewhere.
            busy_with: The line that somebody types just now: that it can't be read yet isn't said.
        """
        said = {at: _words(each, is_busy=at == busy_with) for at, each in verdicts.items() if at != except_for}
        for at in [at for at in self._labels if not said.get(at)]:
            label = self._labels.pop(at)
            label.hide()
            label.deleteLater()
        for at, words in said.items():
            if words:
                self._say(at, words, caution=verdicts[at].is_wrong)

    def at(self, line: int) -> QLabel | None:
        """What is said of a line, counted from 0."""
        return self._labels.get(line)

    def height(self, line: int, width: int) -> int:
        """How tall that is in this width, in px; 0 where nothing is said."""
        label = self._labels.get(line)
        return label.heightForWidth(width) if label is not None else 0

    def words(self) -> dict[int, str]:
        """Everything that is said, by the places of the lines."""
        return {line: label.text() for line, label in self._labels.items()}

    def _say(self, at: int, words: str, *, caution: bool) -> None:
        label = self._labels.get(at) or plain_label("work_remark", self._sheet)
        self._labels[at] = label
        restyle(label, "caution", caution)
        if label.text() != words:
            label.setText(words)
        label.show()


def _words(verdict: LineVerdict, *, is_busy: bool) -> str:
    if verdict.is_wrong:
        return relation_words(verdict)
    return verdict.detail if verdict.relation == "unread" and not is_busy else ""
