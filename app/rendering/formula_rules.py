r"""What mathematics means to the Markdown parser: rules for blocks and for running text.

A formula that opens a line and closes at a line's end is a block; lines inside a formula that opened in a paragraph
are never taken for headings, lists or tables. In a text that may still grow (`env["growing"]`), a formula that isn't
closed yet holds back its lines as text: `env["pending"]` is the first line of the block, and `env["interrupting"]` is
set if it is a block only because of the formula.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from app.rendering.mathematics import ENVIRONMENTS, OPENING, Found, Reading, spans
from app.rendering.table_rule import may_begin_table

# The first character comes before what must not stand in front of it: so the search knows what to skip.
_DISPLAY = re.compile(r"\\(?<!\\\\)(?:\[|begin\{[A-Za-z]+\*?\})|\$(?<!\$\$)\$(?!\$)")
_UNDERLINE = re.compile(r"(?P<mark>-+|=+)[ \t]*")
_CODE_INDENT = 4
_ENDS_FORMULA = re.compile(r"#{1,6}\s|```|~~~")
# What a block that may interrupt a paragraph begins with, formulas and tables aside.
_INTERRUPTERS = frozenset("`~>*-_+#0123456789")


def add_formulas(markdown: MarkdownIt) -> None:
    """Teach a parser mathematics."""
    interrupts: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote"]}
    markdown.block.ruler.before("table", "formula", _formula_block, interrupts)
    markdown.block.ruler.at("paragraph", _words)
    markdown.disable("lheading")
    markdown.inline.ruler.before("escape", "formula", _formula_inline)


def _formula_block(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    start, end = state.bMarks[start_line] + state.tShift[start_line], state.eMarks[start_line]
    opening = _DISPLAY.match(state.src, start, end)
    if opening is None or state.is_code_block(start_line) or not _is_display(opening):
        return False
    if silent and _CODE_INDENT <= state.sCount[start_line] < state.blkIndent:
        return False  # outside of the item whose words it would end, the line might be code
    # `$$` closes as well as it opens: only where it stands alone is it surely not the end of something else.
    blank_lines = opening.group() != "$$" or not state.src[opening.end() : end].strip()
    outcome, line = _closing_line(state, start_line, end_line, start, blank_lines=blank_lines)
    if outcome == "none":
        return False
    if silent:
        return True
    if outcome == "open":
        state.env["pending"] = state.env["interrupting"] = start_line
        return _push_paragraph(state, start_line, line + 1)
    assert isinstance(outcome, Found)  # noqa: S101
    token = state.push("formula_block", "", 0)
    token.content, token.info = outcome.tex, outcome.environment
    token.map = [start_line, line + 1]
    state.line = line + 1
    return True


def _is_display(opening: re.Match[str]) -> bool:
    name = OPENING.match(opening.group())
    return name is not None and (name[1] is None or name[1] in ENVIRONMENTS)


def _closing_line(
    state: StateBlock, start_line: int, end_line: int, at: int, *, blank_lines: bool
) -> tuple[Found | str, int]:
    """Find the formula that opens a line and ends one; also the line where it ends, or where the search did."""
    outcome, last, text = _formula_from(state, start_line, end_line, at, blank_lines=blank_lines)
    if not isinstance(outcome, Found):
        return outcome, last
    line_end = text.find("\n", outcome.end)
    behind = text[outcome.end : line_end if line_end >= 0 else len(text)]
    return ("none" if behind.strip() else outcome), start_line + text.count("\n", 0, outcome.end)


def _formula_from(
    state: StateBlock, line: int, end_line: int, at: int, *, blank_lines: bool
) -> tuple[Found | str, int, str]:
    """What opens here, the last line that was looked at, and the text from here to its end.

    The source as it stands, with the marks of quotes in it, tells cheaply what can't be.
    """
    known = state.env.setdefault("formulas", {})
    key = (at, end_line, state.lineMax, state.blkIndent, blank_lines)
    if key not in known:
        known[key] = _look_for_formula(state, line, end_line, at, blank_lines=blank_lines)
    outcome: tuple[Found | str, int, str] = known[key]
    return outcome


def _look_for_formula(
    state: StateBlock, line: int, end_line: int, at: int, *, blank_lines: bool
) -> tuple[Found | str, int, str]:
    longest = state.env["limits"].formula
    guesses = state.env.setdefault("guesses", {})
    if at not in guesses:
        guesses[at] = Reading(state.src[at : at + longest + 1], longest, has_code=False).formula_at(0)
    guess = guesses[at]
    if guess == "none" or (guess == "open" and not state.env["growing"]):
        return "none", line, ""
    needed = line + state.src.count("\n", at, at + guess.end) + 1 if isinstance(guess, Found) else len(state.bMarks) - 1
    text, last, stopped = _lines_of_formula(state, line, min(needed, end_line), at, blank_lines=blank_lines)
    stopped = stopped or end_line < needed
    outcome = Reading(text, longest, has_code=False).formula_at(0)
    return ("none" if outcome == "open" and stopped else outcome), last, text


def _lines_of_formula(
    state: StateBlock, start_line: int, end_line: int, at: int, *, blank_lines: bool
) -> tuple[str, int, bool]:
    """The text from here on that can belong to a formula, its last line, and whether something else follows."""
    lines = [state.src[at : state.eMarks[start_line]]]
    stopped = False
    line = start_line + 1
    quoted = _is_quoted(state, start_line)
    while line < end_line:
        if _is_quoted(state, line) != quoted:
            stopped = True
        elif state.isEmpty(line):
            stopped = not blank_lines or state.isEmpty(line - 1)
        else:
            begin = state.bMarks[line] + state.tShift[line]
            stopped = state.sCount[line] < state.blkIndent or bool(_ENDS_FORMULA.match(state.src, begin))
        if stopped:
            break
        lines.append(state.getLines(line, line + 1, state.blkIndent, False))
        line += 1
    return "\n".join(lines), line - 1, stopped


def _is_quoted(state: StateBlock, line: int) -> bool:
    """Whether the mark of a quote stands before a line. Where the quote ends isn't told to a rule that only asks."""
    begin = state.bMarks[line]
    return begin > 0 and state.src[begin - 1] != "\n"


def _push_paragraph(state: StateBlock, start_line: int, end_line: int) -> bool:
    state.push("paragraph_open", "p", 1).map = [start_line, end_line]
    _push_inline(state, start_line, end_line)
    state.push("paragraph_close", "p", -1)
    state.line = end_line
    return True


def _push_heading(state: StateBlock, start_line: int, underline: int, mark: str) -> bool:
    tag = "h1" if mark == "=" else "h2"
    state.push("heading_open", tag, 1).map = [start_line, underline + 1]
    _push_inline(state, start_line, underline)
    state.push("heading_close", tag, -1)
    state.line = underline + 1
    return True


def _push_inline(state: StateBlock, start_line: int, end_line: int) -> None:
    token = state.push("inline", "", 0)
    token.content = state.getLines(start_line, end_line, state.blkIndent, False).strip()
    token.map = [start_line, end_line]
    token.children = []


def _words(state: StateBlock, start_line: int, _end_line: int, _silent: bool) -> bool:
    """A paragraph, or a heading that is underlined, found in one walk over its lines.

    Nothing interrupts a formula that goes over several lines, and such a paragraph is never a heading.
    """
    old_parent, state.parentType = state.parentType, "paragraph"
    has_displays = _opens_anywhere(state, start_line)
    line, protected, mark = start_line, False, ""
    while not mark:
        behind, pending = _behind_formulas(state, line, state.lineMax) if has_displays else (line + 1, False)
        if pending:
            state.env["pending"] = start_line
        protected = protected or behind > line + 1 or pending
        line = behind
        if line >= state.lineMax or state.isEmpty(line):
            break
        mark = "" if protected else _underline(state, line)
        if not mark and _interrupted(state, line):
            break
    state.parentType = old_parent
    if mark:
        return _push_heading(state, start_line, line, mark)
    return _push_paragraph(state, start_line, line)


def _underline(state: StateBlock, line: int) -> str:
    """The mark that makes the words above a line a heading; empty if the line is none."""
    if not 0 <= state.sCount[line] - state.blkIndent <= 3:
        return ""
    found = _UNDERLINE.fullmatch(state.src, state.bMarks[line] + state.tShift[line], state.eMarks[line])
    return "" if found is None else found["mark"][0]


def _opens_anywhere(state: StateBlock, start_line: int) -> bool:
    """Whether a display opens before the next empty line. The search for the next one is done once for all."""
    start = state.bMarks[start_line]
    following: int = state.env.get("next_display", -1)
    if following < start:
        found = _DISPLAY.search(state.src, start)
        following = state.env["next_display"] = found.start() if found is not None else len(state.src)
    return following < len(state.src) and state.src.find("\n\n", start, following) < 0


def _behind_formulas(state: StateBlock, line: int, end_line: int) -> tuple[int, bool]:
    """The line behind this one and behind every formula that opens in it; whether one isn't closed yet."""
    position = state.bMarks[line] + state.tShift[line]
    while True:
        row = state.src[position : state.eMarks[line]]
        opening = unclosed_display(row, state.env["limits"].formula)
        if opening is None:
            return line + 1, False
        outcome, last, text = _formula_from(state, line, end_line, position + opening, blank_lines=False)
        if outcome == "open":
            return last + 1, True
        if not isinstance(outcome, Found) or "\n" not in text[: outcome.end]:
            return line + 1, False
        line += text.count("\n", 0, outcome.end)
        position = state.eMarks[line] - len(text.rpartition("\n")[2]) + outcome.end - text.rfind("\n") - 1


def unclosed_display(row: str, longest: int) -> int | None:
    """Where the first display opens in a row that doesn't close in it."""
    if not _DISPLAY.search(row):
        return None
    at = 0
    for span in spans(row, longest):
        start, end = (span.start, span.end) if isinstance(span, Found) else span
        opening = _DISPLAY.search(row, at, start)
        if opening is not None and _is_display(opening):
            return opening.start()
        at = end
    opening = _DISPLAY.search(row, at)
    return opening.start() if opening is not None and _is_display(opening) else None


def _interrupted(state: StateBlock, line: int) -> bool:
    """Whether another block begins at a line of a paragraph."""
    if state.sCount[line] - state.blkIndent > 3 or state.sCount[line] < 0:
        return False
    if not may_begin_table(state, line):
        first = state.src[state.bMarks[line] + state.tShift[line]]
        if first in "\\$":
            return _formula_block(state, line, state.lineMax, silent=True)
        if first not in _INTERRUPTERS:
            return False
    rules = state.md.block.ruler.getRules("paragraph")
    return any(rule(state, line, state.lineMax, True) for rule in rules)


def _formula_inline(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] not in "$\\":
        return False
    opening = OPENING.match(state.src, state.pos, state.posMax)
    if opening is None:
        return False
    reading: Reading = state.env["reading"]
    outcome = reading.formula_at(state.pos, state.posMax)
    if isinstance(outcome, Found):
        if not silent:
            token = state.push("formula", "", 0)
            token.content = outcome.tex
            token.info = "display" if outcome.display else ""
        state.pos = outcome.end
        return True
    if outcome == "open" and state.env["growing"] and not silent and _looks_begun(state, opening):
        state.push("text", "", 0).content = state.src[state.pos : state.posMax]
        state.pos = state.posMax
        return True
    if opening.group().startswith("$"):
        if not silent:
            state.append_pending(opening.group())
        state.pos = opening.end()
        return True
    return False


def _looks_begun(state: StateInline, opening: re.Match[str]) -> bool:
    """Whether an opening delimiter at the end of a growing text is more than money."""
    following = state.src[opening.end() : opening.end() + 1]
    return opening.group() != "$" or not (following.isspace() or following.isdigit() or not following)
