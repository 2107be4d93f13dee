"""What is said of the lines of a learner's work, wherever it is shown, read aloud or asked. Only words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.rendering.loose import as_markdown
from app.tutoring.verdicts import LineVerdict, WorkReport
from app.work_text import tex_of
from models.wording import sentences

translate = QCoreApplication.translate

_BETWEEN = re.compile(r"; |\. (?=\S)")


def relation_words(verdict: LineVerdict) -> str:
    """Return in a few words how a line stands to the one before; empty where there is nothing to say."""
    words = {
        "equivalent": translate("Work", "Follows"),
        "lossy": translate("Work", "Changes the solutions"),
        "wrong": translate("Work", "Doesn't follow"),
        "unread": translate("Work", "Not checked"),
    }
    return words.get(verdict.relation, "")


def line_words(verdict: LineVerdict) -> str:
    """Return everything that is known of a line, in a sentence or two; empty where there is nothing to say."""
    named = relation_words(verdict)
    if not named or not verdict.detail:
        return named
    return translate("Work", "{relation}: {detail}").format(relation=named, detail=verdict.detail)


def summary_words(report: WorkReport) -> str:
    """Return what came of it all; empty where nothing was compared."""
    first = report.first_wrong
    if first is not None:
        words = {
            "lossy": translate("Work", "Line {number} changes the solutions."),
            "wrong": translate("Work", "Line {number} doesn't follow."),
        }
        return words[first.relation].format(number=first.line + 1)
    relations = [verdict.relation for verdict in report.lines]
    followed, unread = relations.count("equivalent"), relations.count("unread")
    if unread:
        if not followed:
            return translate("Work", "There is a line that can't be checked.") if unread == 1 else ""
        return translate("Work", "Every line that can be checked follows.")
    if not followed:
        return ""
    return translate("Work", "Every line follows.")


def question_words(report: WorkReport) -> str:
    """Return what the model is asked about the first line that doesn't follow; empty if all do."""
    wrong = report.first_wrong
    if wrong is None:
        return ""
    before = [each for each in report.lines if each.line < wrong.line and each.relation != "unread"]
    if before:
        began = translate("Work", "In my work I went from ${before}$ to ${line}$.")
        words = began.format(before=tex_of(before[-1].text), line=tex_of(wrong.text))
    else:
        words = translate("Work", "In my work I wrote ${line}$.").format(line=tex_of(wrong.text))
    found = translate("Work", "The check says: {detail}").format(detail=wrong.detail) if wrong.detail else ""
    asked = translate("Work", "Why is this step wrong, and what would be the right next line?")
    if wrong.relation == "lossy":
        asked = translate("Work", "What goes wrong in this step, and what would be the right next line?")
    return sentences(words, found, asked)


def evidence_markdown(verdict: LineVerdict) -> str:
    """Return what was computed, a statement a line, with its mathematics set; empty where a line says so itself."""
    if not verdict.evidence or verdict.evidence in verdict.detail:
        return ""
    return "  \n".join(as_markdown(part) for part in _BETWEEN.split(verdict.evidence) if part)
