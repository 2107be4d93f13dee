"""A self-test in words: what came of each part, and what it says of the network. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from app.cards.self_tests import TestLine
from models.network import NetworkState
from models.wording import in_a_row, translate

_MOST_NAMED = 3

Facts = Mapping[str, Any]


def part_lines(report: Facts) -> tuple[TestLine, ...]:
    """Return what came of every part."""
    return (
        _part(
            report.get("mlx"),
            translate("SelfTest", "MLX computes."),
            translate("SelfTest", "MLX {mlx}, mlx-lm {mlx_lm}"),
        ),
        _part(
            report.get("practice_model"),
            translate("SelfTest", "The practice model installs and answers."),
            translate("SelfTest", "{question} It says {boxed}."),
        ),
        _part(report.get("window"), translate("SelfTest", "The window is drawn."), translate("SelfTest", "Qt {qt}")),
        *offline_lines(report),
    )


def offline_lines(report: Facts) -> tuple[TestLine, ...]:
    """Return what wanted to reach the network, and which files were opened."""
    network, files = report.get("network"), report.get("files")
    lines = []
    if isinstance(network, Mapping):
        lines.append(_attempts(int(network.get("attempts", 0))))
    if isinstance(files, Mapping):
        lines.append(_files(int(files.get("opened", 0)), [str(path) for path in files.get("outside", ())]))
    return tuple(lines)


def own_line(state: NetworkState) -> TestLine:
    """Return what this process itself has refused since it was started."""
    if state.refused:
        words = translate(
            "SelfTest", "Since this window was opened, attempts to reach the network: {count}. All refused."
        )
        return TestLine("bad", words.format(count=_number(state.refused)))
    return TestLine(
        "good", translate("SelfTest", "Since this window was opened, nothing has tried to reach the network.")
    )


def _attempts(count: int) -> TestLine:
    words = translate("SelfTest", "Attempts to reach the network: {count}").format(count=_number(count))
    detail = translate("SelfTest", "A start, an answer and a window, in a process whose network is closed.")
    return TestLine("bad" if count else "good", words, detail)


def _files(opened: int, outside: list[str]) -> TestLine:
    words = translate("SelfTest", "Files opened: {count}").format(count=_number(opened))
    if not outside:
        detail = translate("SelfTest", "All of them are Ergo's own, or the system's.")
        return TestLine("good", words, detail)
    named = in_a_row(outside[:_MOST_NAMED])
    detail = translate("SelfTest", "Elsewhere: {count}, such as {names}").format(count=len(outside), names=named)
    return TestLine("told", words, detail)


def _part(facts: object, words: str, detail: str) -> TestLine:
    """What came of a part; one that failed says why."""
    if not isinstance(facts, Mapping):
        return TestLine("bad", words, translate("SelfTest", "Nothing was said of it."))
    if not facts.get("ok"):
        failed = translate("SelfTest", "{title}: {detail}")
        why = failed.format(title=facts.get("title", ""), detail=facts.get("detail", ""))
        return TestLine("bad", words, why.strip(": ："))
    try:
        return TestLine("good", words, detail.format_map(facts))
    except (KeyError, IndexError, ValueError):
        return TestLine("good", words)


def _number(count: int) -> str:
    return QLocale().toString(count)
