"""How the tokens of one reply are drawn: what is chosen, fitted to what is wanted of the model.

Another reply to the same question is to be another one: a seed that would bring the same again is left out, and
where nothing is left to chance it is drawn as the model's makers recommend. Knows no bridge and no view.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.controllers.presets import VARIED
from app.controllers.reply import Draw, Reply, Wish
from app.controllers.reply_words import otherwise_words
from app.controllers.turn import Turn
from models.messages import AdapterUse, ModelInfo, Sampling

SamplingOf = Callable[[ModelInfo], Sampling]
BudgetOf = Callable[[], int | None]


def unbounded() -> int | None:
    """No bound of thinking."""
    return None


class Drawing:
    """The sampling of a question.

    Args:
        choose: What the person has chosen for a model.
        recommend: What its makers recommend.
        budget: How many tokens of thinking any question may take, whatever holds for a single one.
    """

    def __init__(self, choose: SamplingOf, recommend: SamplingOf, budget: BudgetOf = unbounded) -> None:
        self._choose = choose
        self._recommend = recommend
        self._budget = budget

    def sampling(self, wish: Wish, turn: Turn, info: ModelInfo, use: AdapterUse | None = None) -> Sampling:
        """Return how the turn's reply is to be drawn; the reply keeps what that says of it.

        Args:
            wish: What is wanted of the model.
            turn: The turn that is under way.
            info: The model.
            use: The adapter that will be in force; None where none will.
        """
        reply = turn.reply
        if wish.given is not None and wish.given.sampling is not None:
            reply.draw = Draw(info.model_id, wish.given.sampling, use)
            return wish.given.sampling
        chosen = fitted(wish, reply, self._choose(info), self._budget())
        if wish.begins_anew:
            reply.draw = Draw(info.model_id, chosen, use)
            reply.differs = any(is_repeated(each, reply) for each in turn.others())
        if not reply.differs or wish.kind == "think-longer":
            return chosen
        drawn = otherwise(chosen, self._recommend(info))
        if is_certain(chosen):
            reply.note = otherwise_words(drawn.temperature)
        return drawn

    def most_tokens(self, reply: Reply, info: ModelInfo) -> int:
        """How many new tokens were allowed for a reply; where that isn't known, how many would be."""
        made = reply.began_with.sampling if reply.began_with is not None else None
        return (made or self._choose(info)).max_tokens

    def again(self, reply: Reply) -> Sampling | None:
        """Return how a reply was drawn, for another one; None where that isn't known.

        One that was broken off in its thoughts and had to answer from them was begun with room for them.
        """
        made = reply.began_with
        if made is None or made.sampling is None or made.sampling.thinking_budget != 0 or not reply.thinking.strip():
            return made.sampling if made is not None else None
        begun = reply.draw.sampling.thinking_budget if reply.draw is not None else self._budget()
        return replace(made.sampling, thinking_budget=begun or None)


def fitted(wish: Wish, reply: Reply, chosen: Sampling, budget: int | None) -> Sampling:
    """Fit the thoughts to a wish.

    Answering at once means none. Thinking longer means more of them, and so does going on in the middle of them:
    where none are chosen for this question, they have the bound of all questions; none there either is no bound.
    """
    if wish.answers_at_once:
        return replace(chosen, thinking_budget=0)
    goes_on_thinking = wish.kind == "think-longer" or (wish.kind == "go-on" and not reply.has_answer)
    if goes_on_thinking and chosen.thinking_budget == 0:
        return replace(chosen, thinking_budget=budget or None)
    return chosen


def otherwise(chosen: Sampling, recommended: Sampling) -> Sampling:
    """Return a sampling that leaves something to chance, as little changed as can be."""
    if not is_certain(chosen):
        return replace(chosen, seed=None)
    used = VARIED if is_certain(recommended) else recommended
    return replace(
        chosen, temperature=used.temperature, top_p=used.top_p, top_k=used.top_k, min_p=used.min_p, seed=None
    )


def is_certain(sampling: Sampling) -> bool:
    """Whether nothing is left to chance, whatever the seed."""
    return sampling.temperature == 0 or sampling.top_k == 1


def is_repeated(earlier: Reply, reply: Reply) -> bool:
    """Whether a reply that begins anew would be the same as an earlier one, if it were drawn as is chosen."""
    before, now = earlier.draw, reply.draw
    if before is None or now is None or earlier.is_blank or earlier.ending in ("", "failed"):
        return False
    if (earlier.question, before.model_id) != (reply.question, now.model_id):
        return False
    if _in_force(before.use) != _in_force(now.use):
        return False
    return _unbounded(before.sampling) == _unbounded(now.sampling) and _ends_alike(earlier, before, now)


def _in_force(use: AdapterUse | None) -> AdapterUse | None:
    """An adapter of which nothing is in force changes nothing."""
    return None if use is None or use.strength == 0 else use


def _unbounded(sampling: Sampling) -> Sampling:
    return replace(sampling, max_tokens=0, thinking_budget=None)


def _ends_alike(earlier: Reply, before: Draw, now: Draw) -> bool:
    """Whether other bounds would leave a reply as it was."""
    bounds = before.sampling.thinking_budget, now.sampling.thinking_budget
    thoughts_alike = bounds[0] == bounds[1] or not any(earlier.reaches(bound) for bound in bounds)
    return thoughts_alike and (earlier.ending != "length" or before.sampling.max_tokens == now.sampling.max_tokens)
