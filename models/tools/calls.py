"""What a model has written between the marks of a call, as calls or as refusals. Pure, and believes nothing.

A model writes `[{"name": …, "arguments": {…}}]`, one object a call; a single object without the list is taken
too. Whatever is wrong with it becomes a sentence that the model is given to read, never an exception.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from models.errors import shown
from models.strict_json import refuse_constant, refuse_doubles
from models.tools.offer import Tool

MAX_CALL_CHARACTERS = 8_000
MAX_CALLS = 5
"""Calls in one list, and in one reply."""

Reason = Literal["too-long", "not-json", "too-many", "malformed", "unknown-tool", "bad-arguments"]

_FORM = 'A call is written as [{"name": "…", "arguments": {…}}].'


@dataclass(frozen=True, slots=True)
class Call:
    """One call that can be carried out."""

    tool: Tool
    arguments: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Refusal:
    """One call that can't.

    Attributes:
        name: Of the tool, as far as it is known; may be empty.
        reason: For programs.
        sentence: For the model.
    """

    name: str
    reason: Reason
    sentence: str


TOO_LONG = Refusal("", "too-long", f"The call is too long: {MAX_CALL_CHARACTERS:,} characters at most.")


def read_calls(text: str, tools: Mapping[str, Tool]) -> list[Call | Refusal]:
    """Read what stands between the marks; at least one thing comes back.

    Args:
        text: As the model wrote it.
        tools: By name.
    """
    if len(text) > MAX_CALL_CHARACTERS:
        return [TOO_LONG]
    try:
        value = json.loads(text, object_pairs_hook=refuse_doubles, parse_constant=refuse_constant)
    except (ValueError, RecursionError):
        return [Refusal("", "not-json", f"That is not valid JSON. {_FORM}")]
    calls = [value] if isinstance(value, dict) else value
    if not isinstance(calls, list) or not calls:
        return [Refusal("", "malformed", f"That is not a list of calls. {_FORM}")]
    if len(calls) > MAX_CALLS:
        return [Refusal("", "too-many", f"These are {len(calls)} calls; {MAX_CALLS} at a time are possible.")]
    return [_read_call(call, tools) for call in calls]


def _read_call(value: Any, tools: Mapping[str, Tool]) -> Call | Refusal:
    if not isinstance(value, dict) or value.keys() != {"name", "arguments"} or not isinstance(value["name"], str):
        return Refusal("", "malformed", f"A call has a name and arguments, and nothing else. {_FORM}")
    name, arguments = value["name"], value["arguments"]
    tool = tools.get(name)
    if tool is None:
        return Refusal(shown(name), "unknown-tool", f"There is no such tool. There is: {', '.join(tools)}.")
    wanted = [parameter.name for parameter in tool.parameters]
    if (
        not isinstance(arguments, dict)
        or arguments.keys() != set(wanted)
        or not all(isinstance(given, str) for given in arguments.values())
    ):
        return Refusal(name, "bad-arguments", f"{name} takes exactly these, as text: {', '.join(wanted)}.")
    return Call(tool, arguments)
