"""Judges an equation or inequality against the one before it: what satisfies both, what is lost, what is gained."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from app.tutoring.algebra.readings import readings_of_both
from app.tutoring.reading.tree import Node, operations_of, put_in, symbols_of
from app.tutoring.verdicts import Relation
from app.tutoring.work import wording
from app.tutoring.work.asking import Asking
from app.tutoring.work.expressions import ADDED_PERCENT, adds_percent
from app.tutoring.work.meanings import ALWAYS
from app.tutoring.work.state import Cases, Outcome, State
from app.tutoring.work.statements import Statement
from models.wording import translate

_WHOLE = frozenset("knmlzK")
_LIKELY = "xyzutvsabcpqrw"
_RANK: tuple[Relation, ...] = ("equivalent", "lossy", "wrong", "given", "unread")
_FLIPPED = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


def judged(statement: Statement, state: State, line: int, asking: Asking) -> Outcome | None:
    """Judge a condition against the current one; None where nothing connects the two."""
    current = state.current
    if current is None or current.condition is None or statement.condition is None:
        return None
    before, after = _alike(current.condition, _unindexed(statement.condition, current.condition), state)
    unknown = _target(before, after)
    if unknown is None:
        return None
    whole = sorted((symbols_of(after) - symbols_of(before)) & _WHOLE) if _repeats(before) else []
    whole += (
        sorted(symbols_of(before) & _WHOLE - {unknown})
        if _repeats(state.anchors) or _repeats(current.condition)
        else []
    )
    case = _Case(before, after, unknown, whole, line, replace(statement, condition=after), state, asking)
    return case.judged()


class _Case:
    """One condition beside another."""

    def __init__(
        self,
        before: Node,
        after: Node,
        unknown: str,
        whole: list[str],
        line: int,
        statement: Statement,
        state: State,
        asking: Asking,
    ) -> None:
        self._before, self._after, self._unknown, self._whole = before, after, unknown, whole
        self._line, self._statement, self._state, self._asking = line, statement, state, asking

    def judged(self) -> Outcome:
        if _is_exclusion(self._after):
            self._after = ["and", self._before, self._after]
        found = self._compared(self._before, self._after)
        relation = relation_of(found)
        if relation != "equivalent" and (in_degrees := _with_bare_degrees(self._before, self._after)) != self._after:
            measured = self._compared(self._before, in_degrees)
            if _RANK.index(relation_of(measured)) < _RANK.index(relation):
                self._after, found, relation = in_degrees, measured, relation_of(measured)
        if self._after == ALWAYS and relation == "lossy":
            relation = "wrong"
        if relation == "equivalent":
            return Outcome("equivalent", self._next(), _remark(found, self._unknown))
        if (outcome := self._another_case() or self._again(found)) is not None:
            return outcome
        if adds_percent(self._before) or adds_percent(self._after):
            return Outcome("unread", self._state, translate("Work", ADDED_PERCENT))
        evidence = wording.solved(self._current.text, self._statement.text, self._unknown, found)
        if relation == "lossy":
            return self._lossy(found, evidence)
        if (unclear := self._unclear()) is not None:
            return unclear
        detail = self._hint() or wording.different(self._unknown, found)
        if sides := wording.failing(found["sides"]):
            evidence = ". ".join(filter(None, (evidence, sides))) if not found.get("given") else evidence
        anchors = (*self._state.anchors, self._before)
        return Outcome("wrong", replace(self._next(), anchors=anchors), detail, evidence)

    @property
    def _current(self) -> Statement:
        assert self._state.current is not None  # noqa: S101 - `judged` has looked
        return self._state.current

    def _next(self) -> State:
        return self._state.at(replace(self._statement, condition=self._after))

    def _compared(self, one: Node, other: Node) -> dict[str, Any]:
        return compared(one, other, self._unknown, self._whole, self._asking)

    def _lossy(self, found: dict[str, Any], evidence: str) -> Outcome:
        anchors = (*self._state.anchors, self._before)
        state = replace(self._next(), anchors=anchors)
        if found["gained"]:
            return Outcome("lossy", state, wording.gained(self._unknown, found), evidence)
        if self._state.cases is None:
            state = replace(state, cases=Cases(self._before, (self._after,), self._line))
        return Outcome("lossy", state, wording.lost(self._unknown, found), evidence)

    def _another_case(self) -> Outcome | None:
        """Judge the line as one of several cases of an earlier one."""
        cases = self._state.cases
        if cases is None:
            return None
        whole, after = _alike(cases.whole, self._after, self._state)
        alone = self._compared(whole, after)
        if alone["gained"] or not alone["kept"]:
            return None
        if not alone["lost"]:
            return Outcome(
                "equivalent",
                replace(self._next(), cases=None),
                translate("Work", "All cases together."),
                completed=cases.line if self._covers(cases) else None,
            )
        together = self._compared(whole, ["or", *cases.parts, after])
        before = self._compared(whole, ["or", *cases.parts])
        if len(together["lost"]) >= len(before["lost"]):
            return None
        state = self._next()
        if together["lost"]:
            state = replace(state, cases=replace(cases, parts=(*cases.parts, after)))
            return Outcome("equivalent", state, translate("Work", "This is another case."))
        state = replace(state, cases=replace(cases, parts=(*cases.parts, after)))
        return Outcome("equivalent", state, translate("Work", "This is the other case."), completed=cases.line)

    def _covers(self, cases: Cases) -> bool:
        return not self._compared(cases.whole, ["or", *cases.parts])["lost"]

    def _again(self, found: dict[str, Any]) -> Outcome | None:
        """Judge the line against those before something was lost or gained."""
        for anchor in reversed(self._state.anchors):
            one, other = _alike(anchor, self._after, self._state)
            if symbols_of(one) != symbols_of(other) and not symbols_of(one) & symbols_of(other):
                continue
            if relation_of(self._compared(one, other)) == "equivalent":
                names = [name for name, is_place in found["lost"] if is_place]
                if names and not found["gained"]:
                    return Outcome("equivalent", self._next(), wording.rightly_gone(self._unknown, names))
                return Outcome("equivalent", self._next(), translate("Work", "This follows from an earlier line."))
        return None

    def _unclear(self) -> Outcome | None:
        """Judge nothing where a line brings in what nothing is known of, or a number for an unknown."""
        before, after = symbols_of(self._before), symbols_of(self._after) - set(self._whole)
        if new := after - before:
            why = translate("Work", "It isn't clear what {name} is.").format(name=min(new))
            return Outcome("unread", self._state, why)
        if len(after) == 1 and len(before) > 1:
            why = translate("Work", "It isn't clear where the numbers in this line come from.")
            return Outcome("unread", self._state, why)
        return None

    def _hint(self) -> str:
        """Say that a sign of inequality should have been turned round, where that is what went wrong."""
        after = self._after
        if after[0] != "relation" or len(after[1]) != 1 or after[1][0] not in _FLIPPED:
            return ""
        turned = ["relation", [_FLIPPED[after[1][0]]], after[2]]
        if relation_of(self._compared(self._before, turned)) == "equivalent":
            return translate(
                "Work",
                "The sign of inequality has to be turned round when both sides are multiplied or divided by "
                "a negative number.",
            )
        return ""


def compared(one: Node, other: Node, unknown: str, whole: list[str], asking: Asking) -> dict[str, Any]:
    """Compare two conditions; of what log without a base and a root of what is negative may mean the kindest counts."""
    found = [asking.compared(*pair, unknown, whole) for pair in readings_of_both(one, other)]
    return min(found, key=lambda each: _RANK.index(relation_of(each)))


def relation_of(found: dict[str, Any]) -> Relation:
    """Return what a comparison comes to."""
    lost, gained = found["lost"], found["gained"]
    if (not lost and not gained) or found["turn"]:
        return "equivalent"
    if lost and gained:
        return "wrong"
    if gained:
        return "lossy"
    return "lossy" if found["kept"] else "wrong"


def _remark(found: dict[str, Any], unknown: str) -> str:
    if found["turn"]:
        return translate("Work", "These are the solutions within one full turn; they repeat.")
    if found["rounded"]:
        return wording.rounded(f"{unknown} = {found['rounded']}")
    return ""


def _is_exclusion(condition: Node) -> bool:
    if condition[0] in ("and", "or"):
        return all(_is_exclusion(each) for each in condition[1:])
    return bool(condition[0] == "relation" and condition[1] == ["!="])


def _unindexed(after: Node, before: Node) -> Node:
    """Return a condition in which x₁ and x₂ are values of the x that is looked for."""
    names = {name: re.sub(r"_\d$", "", name) for name in symbols_of(after)}
    known = symbols_of(before)
    moved = {name: base for name, base in names.items() if name != base and name not in known and base in known}
    if not moved:
        return after
    return _in_relations(after, moved)


def _in_relations(node: Node, moved: dict[str, str]) -> Node:
    if node[0] in ("and", "or"):
        kind = "or" if node[0] == "and" and len(symbols_of(node) & set(moved)) > 1 else node[0]
        return [kind, *(_in_relations(each, moved) for each in node[1:])]
    return _renamed(node, moved) if len(symbols_of(node) & set(moved)) == 1 else node


def _renamed(node: Node, names: dict[str, str]) -> Node:
    if not isinstance(node, list):
        return node
    if len(node) == 2 and node[0] == "symbol":
        return ["symbol", names.get(node[1], node[1])]
    return [_renamed(each, names) for each in node]


def _alike(before: Node, after: Node, state: State) -> tuple[Node, Node]:
    """Return two conditions in the same letters, as far as it is known what letters stand for."""
    for name, value in state.letters.items():
        if name in symbols_of(after) and name not in symbols_of(before):
            after = put_in(after, name, value)
        elif name in symbols_of(before) and name not in symbols_of(after):
            before = put_in(before, name, value)
    return before, after


def _with_bare_degrees(before: Node, after: Node) -> Node:
    """Return x = 30 as x = 30° where it follows from something about a sine."""
    if not _repeats(before) or operations_of([before, after]) & {"degrees"}:
        return after
    if after[0] in ("and", "or"):
        return [after[0], *(_with_bare_degrees(before, each) for each in after[1:])]
    if after[0] != "relation" or after[1] != ["="] or after[2][0][0] != "symbol" or not _is_bare_number(after[2][1]):
        return after
    return ["relation", ["="], [after[2][0], ["degrees", after[2][1]]]]


def _is_bare_number(node: Node) -> bool:
    return bool((node[1] if node[0] == "negate" else node)[0] == "number")


def _repeats(node: Any) -> bool:
    if not isinstance(node, (list, tuple)):
        return False
    return any(each in ("sin", "cos", "tan", "cot") if isinstance(each, str) else _repeats(each) for each in node)


def _target(before: Node, after: Node) -> str | None:
    """Return in which unknown two conditions are compared."""
    shared = symbols_of(before) & symbols_of(after)
    if not shared:
        either = symbols_of(before) | symbols_of(after)
        return next(iter(either)) if len(either) == 1 and "true" not in before[:1] else None
    if after[0] == "relation" and after[2][0][0] == "symbol" and after[2][0][1] in shared:
        return str(after[2][0][1])
    if before[0] == "relation" and before[2][0][0] == "symbol" and before[2][0][1] in shared and len(shared) > 1:
        return str(before[2][0][1])
    return min(shared, key=lambda name: (_LIKELY.find(name[0]) if name[0] in _LIKELY else 99, name))
