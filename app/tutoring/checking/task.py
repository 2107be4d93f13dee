r"""A question as a task for the algebra: what holds, what is said of its unknowns, what is asked for.

None wherever a word of the question isn't understood; then nobody has the right to judge its answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.tutoring.checking.conditions import Stated, names_in, state
from app.tutoring.checking.definitions import Definition, definitions_in, unfolded
from app.tutoring.checking.domains import domain_of, undefined_where
from app.tutoring.checking.parameters import discriminated
from app.tutoring.checking.phrases import value_phrase
from app.tutoring.checking.question import Question
from app.tutoring.checking.requests import Request, phrase_of, request_of
from app.tutoring.reading.tree import Node, symbols_of

_IF = re.compile(
    r"(?P<if>(?:if|given|when|suppose|assuming|for|let|where|since) .+?),? (?:then"
    r" |and )?(?P<ask>(?:find|what|how many|for what|for which|compute|determine|evaluate"
    r"|calculate|solve|give|enter|list)\b.+)"
)
_TAIL_LEADS = re.compile(r"\A(?:of|to|in|for(?! which| all| every| each| any)|are there|are|there)(?= |$)")
_GOES_ON = re.compile(r"(?:and|or|plus|minus|times)\b")
_NOTHING = re.compile(r"(?:in this (?:equation|case|problem)|are there|there are|in total|in all)?")


@dataclass(frozen=True, slots=True)
class Task:
    """A question for the algebra.

    Attributes:
        request: What is asked for, in words.
        wanted: The expressions that are asked for; empty where it is the one unknown.
        facts: The relations that hold, functions written out.
        sorts: What is said of each unknown.
        definitions: The functions that are defined.
        free: Unknowns whatever which the facts hold.
    """

    request: Request
    wanted: tuple[Node, ...]
    facts: tuple[Node, ...]
    sorts: Mapping[str, frozenset[str]]
    definitions: Mapping[str, Definition]
    free: frozenset[str] = frozenset()


def task_of(question: Question) -> Task | None:
    """Return what a question asks as a task; None where not all of it is understood."""
    if question.has_drawing or not question.sentences:
        return None
    return _about_discriminant(question) or _as_stated(question)


def _about_discriminant(question: Question) -> Task | None:
    found = discriminated(question)
    if found is None:
        return None
    request, letter, fact, sort = found
    sorts = {letter: frozenset({sort or "real"})}
    return Task(request, (["symbol", letter],), (fact,), sorts, {})


def _as_stated(question: Question) -> Task | None:
    stated = Stated()
    *before, last = question.sentences
    if not all(state(each, question.pieces, stated) for each in before):
        return None
    for ask, condition in _readings(last):
        for read in (request_of, phrase_of):
            request, own = read(ask), stated.copied()
            if request is None or not state(condition, question.pieces, own):
                continue
            wanted = _asked_about(request, question, own)
            if wanted is not None and not _is_extremum(request, wanted, own):
                return _assembled(request, wanted, own)
    return None


def _is_extremum(request: Request, wanted: Sequence[Node], stated: Stated) -> bool:
    """Whether a largest or smallest value is asked for that isn't one of some solutions'."""
    is_outermost = request.how in ("largest", "smallest") and bool(wanted)
    has_equation = any(each[0] == "relation" and each[1] == ["="] for each in stated.facts)
    return is_outermost and not request.is_solutions and wanted[0][0] != "symbol" and not has_equation


def _readings(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield how a sentence may be read: what asks, and the condition before it."""
    yield sentence, ""
    if conditional := _IF.fullmatch(sentence):
        yield conditional["ask"], conditional["if"]
    for lead in ("then ", "now "):
        if sentence.startswith(lead):
            yield sentence.removeprefix(lead), ""


def _asked_about(request: Request, question: Question, stated: Stated) -> list[Node] | None:
    """Return the expressions that are asked about, and note what stands behind them; None if it isn't known."""
    if not request.phrase:
        pieces = question.pieces_in(request.of)
        is_known = all(piece.trees for piece in pieces) and _tail(request, question, stated)
        return [tree for piece in pieces for tree in piece.trees] if is_known else None
    value = value_phrase(request.phrase, question.pieces)
    if value is None:
        return None
    rest = request.phrase[value[1] :].strip(" ,")
    return [value[0]] if not rest or (not _GOES_ON.match(rest) and state(rest, question.pieces, stated)) else None


def _tail(request: Request, question: Question, stated: Stated) -> bool:
    tail = request.tail.strip(" ,:")
    if _GOES_ON.match(tail):
        return False
    if _NOTHING.fullmatch(tail):
        return True
    own = re.fullmatch(r"(.+?) for (<\d+>(?:(?:,|,? and) <\d+>)*)", tail)
    names = names_in(own[2], question.pieces) if own and not request.of else None
    if own and names:
        tail = own[1]
    return state(_TAIL_LEADS.sub("", tail, count=1).strip(), question.pieces, stated)


def _assembled(request: Request, wanted: list[Node], stated: Stated) -> Task | None:
    definitions, facts = definitions_in(stated.facts)
    if definitions is None:
        return None
    if request.verb == "domain":
        wanted = [each[2][-1] if each[0] == "relation" else each for each in wanted]
    if request.is_solutions and len(wanted) > 1:
        return None  # of each of them, or of all together?
    if request.is_solutions:
        facts, wanted = facts + [_equation(each) for each in wanted], []
    elif any(each[0] == "relation" for each in wanted):
        facts, wanted = _split(wanted, facts)
    plain = _all_unfolded([*wanted, *facts], definitions)
    further = _where(stated, definitions, [*wanted] if request.verb == "domain" else [])
    if plain is None or further is None:
        return None
    whole = [*plain, *further]
    if request.verb == "domain":
        whole, wanted = whole[len(wanted) :], []
    sorts = {name: frozenset(words) for name, words in stated.sorts.items()}
    return Task(
        request, tuple(whole[: len(wanted)]), tuple(whole[len(wanted) :]), sorts, definitions, _free(stated, whole)
    )


def _all_unfolded(nodes: Sequence[Node], definitions: Mapping[str, Definition]) -> list[Node] | None:
    plain = [unfolded(each, definitions) for each in nodes]
    return None if any(each is None for each in plain) else [each for each in plain if each is not None]


def _where(stated: Stated, definitions: Mapping[str, Definition], domain: Sequence[Node]) -> list[Node] | None:
    """Return the relations that mean that expressions have a value, or have none."""
    real = _all_unfolded([*stated.real, *domain], definitions)
    undefined = _all_unfolded(stated.undefined, definitions)
    if real is None or undefined is None:
        return None
    found = [domain_of(each) for each in real]
    lost = [undefined_where(each) for each in undefined]
    if any(not each for each in found) or any(each is None for each in lost):
        return None
    return [fact for each in found for fact in each or []] + [each for each in lost if each is not None]


def _free(stated: Stated, whole: Sequence[Node]) -> frozenset[str]:
    """Return the unknowns whatever which something holds, but for those that only a function's value has."""
    return frozenset(stated.free & {name for each in whole for name in symbols_of(each)})


def _equation(node: Node) -> Node:
    return node if node[0] == "relation" else ["relation", ["="], [node, ["number", "0"]]]


def _split(wanted: list[Node], facts: list[Node]) -> tuple[list[Node], list[Node]]:
    relations = [each for each in wanted if each[0] == "relation"]
    return [*facts, *relations], [each for each in wanted if each[0] != "relation"]
