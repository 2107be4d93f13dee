"""The table rule, for rows with formulas: a `|` inside mathematics parts no cells.

The rest is markdown-it's own, except that a table has no more columns than is sensible (else it is text).
"""

from __future__ import annotations

from markdown_it.rules_block import StateBlock, table

from app.rendering.mathematics import Found, spans

# Takes the place of a `|` while the row is taken apart; `grammar.prepared` keeps it out of every text.
MASK = "\ufdd1"
_DELIMITERS = frozenset("|-: \t")
_FEW_COLUMNS = 8


def masked(line: str, longest: int) -> str:
    """Return a row, its cells parted as they are, with another character for each `|` inside a formula."""
    if "|" not in line or not ("$" in line or "\\" in line):
        return line
    for span in spans(line, longest):
        if isinstance(span, Found) and "|" in line[span.start : span.end] and _one_cell(line[span.start : span.end]):
            line = line[: span.start] + line[span.start : span.end].replace("|", MASK) + line[span.end :]
    return line


def _one_cell(formula: str) -> bool:
    """Whether a formula isn't the end of one cell and the beginning of the next: `| 5$ | $7 |`."""
    inside = formula.strip("$").strip()
    return not (inside.startswith("|") and inside.endswith("|") and len(inside) < 3)


def table_with_formulas(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """markdown-it's table rule on lines whose formulas hold no `|`."""
    if start_line + 2 > end_line or not may_begin_table(state, start_line):
        return False
    columns = state.src.count("|", state.bMarks[start_line + 1], state.eMarks[start_line + 1])
    if columns > state.env["limits"].columns + 1:
        return False
    source, outer = state.src, state.env.get("columns", 0)
    first, last = state.bMarks[start_line], state.eMarks[_last_line(state, start_line, end_line)]
    lines = source[first:last].split("\n")
    longest = state.env["limits"].formula
    state.src = source[:first] + "\n".join(masked(line, longest) for line in lines) + source[last:]
    state.env["columns"] = columns
    tokens_before = len(state.tokens)
    try:
        is_table = table(state, start_line, end_line, silent)
    finally:
        state.src, state.env["columns"] = source, outer
    for token in state.tokens[tokens_before:]:
        token.content = token.content.replace(MASK, "|")
    return is_table


def poor_row(state: StateBlock, start_line: int, _end_line: int, silent: bool) -> bool:
    """End a wide table at a row with hardly a cell: the parser would fill up each with empty ones."""
    columns: int = state.env.get("columns", 0)
    if not silent or state.parentType != "table" or columns <= _FEW_COLUMNS:
        return False
    return state.src.count("|", state.bMarks[start_line], state.eMarks[start_line]) < columns // 2


def may_begin_table(state: StateBlock, line: int) -> bool:
    """Whether the line below looks like the one between the head of a table and its rows."""
    below = line + 1
    if below >= state.lineMax:
        return False
    text = state.src[state.bMarks[below] + state.tShift[below] : state.eMarks[below]]
    return text[:1] in _DELIMITERS and "-" in text and _DELIMITERS.issuperset(text)


def _last_line(state: StateBlock, start_line: int, end_line: int) -> int:
    """The last line before the first empty one: no row stands behind it."""
    line = start_line + 1
    while line + 1 < end_line and not state.isEmpty(line + 1):
        line += 1
    return line
