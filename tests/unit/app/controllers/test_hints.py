"""What was found of a line that a learner is stuck at stays with its hints until there is something newer."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.cards.guides import GuideCard
from app.controllers.hints import Hints
from app.tutor_bridge import TutorBridge
from app.tutoring.verdicts import Verdict
from tests.unit.app.controllers.test_history import Study, make_study

__all__ = ["make_study"]

SOLUTION = "Subtract $3$: $2x = 8$.\n\nDivide by $2$: $x = 4$.\n\nSo $\\boxed{x = 4}$."


def test_what_is_said_of_a_line_outlasts_a_verdict_and_goes_with_the_next_hint(
    make_study: Callable[[], Study],
) -> None:
    study, tutor, cards = make_study(), TutorBridge(), []
    hints = Hints(study.session, tutor)
    hints.changed.connect(lambda _place, card: cards.append(card))
    study.session.set_hints_first(True)
    study.ask("Solve $2x + 3 = 11$.", SOLUTION)

    def said() -> list[str]:
        card: GuideCard = cards[-1]
        return [card.remark, card.doubt]

    held = threading.Event()
    tutor.ask(lambda _algebra: held.wait(20), lambda _nothing: None)
    hints.look_for(0, "nothing to read")
    study.session.judge(study.session.turns.path()[0].reply, Verdict("contradicted", "No.", ""))
    hints.tell(0)
    assert said()[0] == "Looking for your line…"
    assert said()[1]
    held.set()
    study.qtbot.waitUntil(lambda: said()[0].startswith("No formula"))
    hints.tell(0)
    assert said()[0].startswith("No formula")
    hints.onward(0)
    assert said()[0] == ""
    tutor.close()
