"""Practice, one exercise after the other: what comes next, what is found of an answer, what is kept of it.

One answer to each exercise is kept: the first that was right or wrong. A second try in the same sitting helps the
person, not the record; an exercise whose answer was shown counts as wrong. Paints nothing.
"""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.cards.practice import VerdictCard
from app.controllers.practice import exercise_words
from app.controllers.practice.overview_words import Standing, overview_card
from app.controllers.practice.working_out import Drawn, drawn_anew, drawn_before, judged_by, standing_of
from app.kept_practice import LONGEST_TYPED, KeptPractice, Run
from app.practice_bridge import PracticeBridge
from app.settings import ChoicesFile
from app.tutor_bridge import TutorBridge
from app.tutoring.practice.exercise import Exercise
from app.tutoring.practice.judged import Judged, Outcome
from app.tutoring.practice.scheduling import Attempt
from app.tutoring.practice.topics import TOPICS, topic_of
from app.tutoring.sentences import Sentence
from app.typed_text import encodable

_KEEP_AFTER_MS = 400
_REMEMBERED = 12
_MOST_RUNS = 17
_JUDGING = "practice"
_LEVELS = {topic.key: len(topic.levels) for topic in TOPICS}


class Practising(QObject):
    """Decides; knows no view.

    Args:
        record: Keeps what was answered.
        tutor: Has answers judged.
        kept: Where what is under way is kept.
        now: The time with its zone.
        clock: Seconds that only grow.
        rng: Draws exercises.
        parent: The owner.

    Signals:
        overview_changed(OverviewCard): How it has gone.
        exercise_changed(ExerciseCard): Another exercise; None where none can be made.
        verdict_changed(VerdictCard): What was found of an answer; None for nothing.
        hints_changed(HintsCard): What is shown of the solution.
        judging_changed(bool): An answer is being judged.
    """

    overview_changed = Signal(object)
    exercise_changed = Signal(object)
    verdict_changed = Signal(object)
    hints_changed = Signal(object)
    judging_changed = Signal(bool)

    def __init__(
        self,
        record: PracticeBridge,
        tutor: TutorBridge,
        kept: ChoicesFile,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        clock: Callable[[], float] = time.monotonic,
        rng: random.Random | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._record = record
        self._tutor = tutor
        self._kept = kept
        self._now = now
        self._clock = clock
        self._rng = rng or random.Random()  # noqa: S311 - no secret
        before = kept.choices.practice
        runs = (run for run in before.runs if run.of in ("", run.topic) and _is_there(run.topic, run.level))
        self._runs = {run.of: run for run in runs}
        self._levels = {topic: level for topic, level in before.levels.items() if _is_there(topic, level)}
        self._wanted: str | None = None
        self._drawing: str | None = None
        self._exercise: Exercise | None = None
        self._run: Run | None = None
        self._began_s = 0.0
        self._is_over = self._is_judging = False
        self._passed_over: set[tuple[str, int, int]] = set()
        self._asked: deque[Sentence] = deque(maxlen=_REMEMBERED)
        self._keeping = QTimer(self, interval=_KEEP_AFTER_MS, singleShot=True)
        self._keeping.timeout.connect(self.keep)

    # --- how it has gone ----------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Say how it has gone by now."""
        self._record.read(standing_of(self._now(), dict(self._levels), tuple(self._runs)), self._on_standing)

    @Slot(object)
    def _on_standing(self, standing: Standing | None) -> None:
        if standing is not None:
            self.overview_changed.emit(overview_card(standing))

    @Slot(str, int)
    def choose_level(self, topic: str, level: int) -> None:
        """Practise a topic on a level; 0 lets it follow the answers again. What is under way on another one goes."""
        if level:
            self._levels[topic] = level
        else:
            self._levels.pop(topic, None)
        run = self._runs.get(topic)
        if run is not None and level not in (0, run.level):
            self._forget(topic)
        self.keep()
        self.refresh()

    # --- what comes next ----------------------------------------------------------------------------

    @Slot()
    def go_on(self) -> None:
        """Go on with what was under way last, or with what is due."""
        self.practise(next(reversed(self._runs), ""))

    @Slot(str)
    def practise(self, topic: str) -> None:
        """Practise a topic, or whatever is due: what is under way there, else what comes next."""
        self._wanted = topic
        self._tutor.prepare()
        run = self._runs.get(topic)
        if self._drawing == topic:
            return
        if run is None:
            self._draw(topic)
        else:
            self._drawing = topic
            self._record.read(drawn_before(run), self._on_drawn)

    @Slot()
    def next(self) -> None:
        """Go on to the next exercise; one that isn't over is left for now."""
        run = self._run
        if run is None or self._drawing is not None:
            return
        if not self._is_over:
            self._passed_over.add((run.topic, run.level, run.seed))
        self._wanted = run.of
        self._forget(run.of)
        self._draw(run.of)

    @Slot(int)
    def shift_level(self, by: int) -> None:
        """Practise the topic of the exercise on an easier or a harder level from now on."""
        run = self._run
        if run is not None and 1 <= run.level + by <= len(topic_of(run.topic).levels):
            self._levels[run.topic] = run.level + by
            self._forget(run.of)
            self.practise(run.topic)

    def _draw(self, of: str) -> None:
        self._drawing = of
        run, seed = self._run, self._rng.getrandbits(64)
        last = (run.topic, run.level, run.seed) if run is not None else None
        seen = frozenset(self._passed_over), tuple(self._asked), last
        self._record.read(drawn_anew(of, self._now(), seed, dict(self._levels), *seen), self._on_drawn)

    @Slot(object)
    def _on_drawn(self, drawn: Drawn | None) -> None:
        self._drawing = None
        if drawn is None:
            self._on_undrawn()
        elif drawn.run.of == self._wanted:
            self._show(drawn.exercise, drawn.run)

    def _on_undrawn(self) -> None:
        """What was under way can't be made again: another Ergo has made it."""
        of = self._wanted
        if of is not None and of in self._runs:
            self._forget(of)
            self._draw(of)
        else:
            self.exercise_changed.emit(None)

    def _show(self, exercise: Exercise, run: Run) -> None:
        self._end_judging()
        self._exercise, self._run, self._is_over = exercise, run, False
        self._began_s = self._clock()
        self._asked.append(exercise.asked)
        self._set(run)
        self.exercise_changed.emit(exercise_words.exercise_card(exercise, run))
        self.verdict_changed.emit(None)
        self._tell_hints()
        if run.hints >= exercise_words.rungs_of(exercise):
            self._end(exercise_words.shown_card())

    # --- answering ----------------------------------------------------------------------------------

    @Slot(str)
    def type(self, text: str) -> None:
        """Remember what is typed."""
        if self._run is not None and not self._is_over:
            self._set(replace(self._run, typed=encodable(text)[:LONGEST_TYPED]), at_once=False)

    @Slot(str)
    def check(self, text: str) -> None:
        """Judge an answer; an empty one isn't one."""
        exercise = self._exercise
        if exercise is None or self._is_over or self._is_judging or not text.strip():
            return
        self.type(text)
        self._is_judging = True
        self.judging_changed.emit(True)
        self._tutor.ask(judged_by(exercise, encodable(text)), self._on_judged, _JUDGING)

    @Slot(object)
    def _on_judged(self, found: tuple[Exercise, Judged] | None) -> None:
        if not self._is_judging or self._run is None or (found is not None and found[0] is not self._exercise):
            return
        self._end_judging()
        judged = found[1] if found is not None else None
        if judged is not None and judged.outcome == "wrong":
            self._record_once("wrong")
            self._set(replace(self._run, wrong=self._run.wrong + 1))
        card = exercise_words.verdict_card(judged, self._run.wrong)
        if card.is_over:
            self._record_once("right")
            self._end(card)
        else:
            self.verdict_changed.emit(card)
        self._tell_hints()

    @Slot()
    def hint(self) -> None:
        """Show the next hint; the last one is the answer, and the exercise is over with it."""
        exercise, run = self._exercise, self._run
        if exercise is None or run is None or self._is_over or run.hints >= exercise_words.rungs_of(exercise):
            return
        self._set(replace(run, hints=run.hints + 1))
        if run.hints + 1 >= exercise_words.rungs_of(exercise):
            self._record_once("wrong")
            self._end(exercise_words.shown_card())
        self._tell_hints()

    def question(self) -> str:
        """Return the exercise as a question; empty without one."""
        return self._exercise.task if self._exercise is not None else ""

    def _end(self, card: VerdictCard) -> None:
        self._is_over = True
        if self._run is not None:
            self._forget(self._run.of)
        self.verdict_changed.emit(card)

    def _end_judging(self) -> None:
        if self._is_judging:
            self._is_judging = False
            self.judging_changed.emit(False)

    def _tell_hints(self) -> None:
        if self._exercise is not None and self._run is not None:
            wrong = 0 if self._is_over else self._run.wrong
            card = exercise_words.hints_card(self._exercise, self._run.hints, wrong)
            self.hints_changed.emit(replace(card, next_words="") if self._is_over else card)

    # --- what is kept -------------------------------------------------------------------------------

    @Slot()
    def leave(self) -> None:
        """The exercise is out of sight; what was typed is kept, and it waits to be gone on with."""
        self._wanted = None
        self._end_judging()
        self.keep()
        self.refresh()

    @Slot()
    def keep(self) -> None:
        """Keep what is under way now."""
        self._keeping.stop()
        self._kept.keep(practice=KeptPractice(tuple(self._runs.values())[-_MOST_RUNS:], dict(self._levels)))

    def _record_once(self, outcome: Outcome) -> None:
        run = self._run
        if run is None or run.is_kept:
            return
        spent_s = max(0.0, self._clock() - self._began_s)
        self._record.write(Attempt(run.topic, run.level, run.seed, self._now(), outcome, run.hints, spent_s))
        self._set(replace(run, is_kept=True))

    def _set(self, run: Run, *, at_once: bool = True) -> None:
        self._run = run
        self._runs.pop(run.of, None)
        self._runs[run.of] = run
        if at_once:
            self.keep()
        else:
            self._keeping.start()

    def _forget(self, of: str) -> None:
        self._runs.pop(of, None)
        self.keep()


def _is_there(topic: str, level: int) -> bool:
    """Whether there is this level of this topic: what is kept may be another Ergo's."""
    return level <= _LEVELS.get(topic, 0)
