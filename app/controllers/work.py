"""Has a learner's work judged while it is typed: a moment after the last key, in the background, with no model.

What was typed is kept on the disk. Knows the tutor's desk and no view.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.tutor_bridge import TutorBridge
from app.tutoring.verdicts import LineVerdict, WorkReport
from app.work_file import WorkFile
from app.work_words import question_words

if TYPE_CHECKING:
    from app.tutoring.algebra.process import Algebra
    from app.tutoring.work.asking import Asking

CheckLines: TypeAlias = "Callable[[Sequence[str], Algebra], WorkReport]"

PAUSE_MS = 300
_KIND = "work"


class MemorisedCheck:
    """Judges lines, and remembers what was computed: only what has changed is computed again. On the desk's thread."""

    def __init__(self) -> None:
        self._algebra: Algebra | None = None
        self._asking: Asking | None = None

    def __call__(self, lines: Sequence[str], algebra: Algebra) -> WorkReport:
        """Judge each line."""
        # Imported when there is something to judge: a window that only asks and answers needs none of it.
        from app.tutoring.work.asking import Asking  # noqa: PLC0415
        from app.tutoring.work.judging import check_work  # noqa: PLC0415

        if self._asking is None or self._algebra is not algebra:
            self._algebra, self._asking = algebra, Asking(algebra)
        return check_work(lines, algebra, self._asking)


class Work(QObject):
    """One sheet of lines.

    Args:
        tutor: Where they are judged.
        file: Where they are kept.
        parent: The owner.
        check: Judges them.

    Signals:
        judged(WorkReport): What came of judging the lines as they are now.
    """

    judged = Signal(object)

    def __init__(
        self, tutor: TutorBridge, file: WorkFile, parent: QObject | None = None, check: CheckLines | None = None
    ) -> None:
        super().__init__(parent)
        self._tutor = tutor
        self._file = file
        self._check = check or MemorisedCheck()
        self._lines: tuple[str, ...] = ()
        self._report = WorkReport(())
        self._is_open = self._is_judged = self._is_second_try = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    def kept(self) -> str:
        """Return what was typed in earlier days."""
        return self._file.read()

    @Slot(object)
    def edit(self, lines: Sequence[str]) -> None:
        """The lines are these now."""
        if tuple(lines) != self._lines:
            self._lines, self._is_judged = tuple(lines), False
            if self._is_open:
                self._pause.start()
            else:
                self._keep()

    @Slot(bool)
    def set_open(self, is_open: bool) -> None:
        """Whether somebody sees the lines: they are judged only then."""
        if is_open and not self._is_open:
            self._tutor.prepare()
            if not self._is_judged and any(self._lines):
                self._pause.start(0)
        self._is_open = is_open

    def question(self) -> str:
        """What the model is to be asked about the first line that doesn't follow, as it was judged last; else empty."""
        return question_words(self._report)

    @Slot()
    def give_up(self) -> None:
        """Keep what was typed; judge nothing more."""
        self._pause.stop()
        self._keep()

    @Slot()
    def _on_pause(self) -> None:
        self._pause.setInterval(PAUSE_MS)  # starting it with another one has changed that
        self._keep()
        self._is_second_try = False
        self._ask()

    def _keep(self) -> None:
        self._file.keep("\n".join(self._lines) if any(line.strip() for line in self._lines) else "")

    def _ask(self) -> None:
        lines = self._lines
        self._tutor.ask(partial(self._check, lines), partial(self._on_report, lines), _KIND)

    def _on_report(self, lines: tuple[str, ...], report: WorkReport | None) -> None:
        """What has been typed on since is judged anew; what took too long gets another try, now that more is known."""
        if lines != self._lines:
            return
        self._report, self._is_judged = report or self._unchecked(lines), True
        self.judged.emit(self._report)
        if not self._is_second_try and any(each.relation == "unread" for each in self._report.lines):
            self._is_second_try = True
            self._ask()

    def _unchecked(self, lines: Sequence[str]) -> WorkReport:
        words = self.tr("It couldn't be checked.")
        unread = (LineVerdict(at, line, "unread", words) for at, line in enumerate(lines) if line.strip())
        return WorkReport(tuple(unread))
