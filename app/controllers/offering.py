"""What the person can do now with the last turn. Knows turns and the generation that runs; paints nothing."""

from __future__ import annotations

from collections.abc import Callable

from app.cards.possible import Possible
from app.controllers.generating import Generating
from app.controllers.turn import Turn

ThinksOf = Callable[[str], bool]


class Offering:
    """What can be done, whether the model is in memory or has to be loaded for it.

    Args:
        generating: The generation that runs, or none.
        thinks: Whether a model, by its id, thinks before it answers.
    """

    def __init__(self, generating: Generating, thinks: ThinksOf) -> None:
        self._generating = generating
        self._thinks_of = thinks
        self._thinks = False

    def set_model(self, model_id: str) -> None:
        """This model answers, or is to answer."""
        self._thinks = self._thinks_of(model_id)

    def possible(self, turn: Turn | None, *, running: bool) -> Possible:
        """Return what can be done.

        Args:
            turn: The last turn, if there is one.
            running: Whether it is under way, waiting for the model included.
        """
        if turn is None:
            return Possible()
        if running:
            thinks = self._thinks or bool(turn.reply.thinking.strip())
            return Possible(answer_now=thinks and self._generating.thinks)
        return turn.possible(thinks=self._thinks)
