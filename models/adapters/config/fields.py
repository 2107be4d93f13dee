"""Takes the fields of an adapter's config by name, each of the type that it must have. Knows no field by itself.

A field that isn't there, or is null, has its default.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.adapters.refusals import damaged
from models.errors import DamagedAdapter
from models.wording import translate

_LONGEST_TEXT = 4096
_MOST_ENTRIES = 4096


def flag(config: Mapping[str, Any], name: str) -> bool:
    """Return a field that is true or false; false if it isn't there."""
    value = config.get(name)
    if value is not None and not isinstance(value, bool):
        raise bad(translate("Errors", "{name} must be true or false").format(name=name))
    return bool(value)


def text(config: Mapping[str, Any], name: str) -> str:
    """Return a field that is text; empty if it isn't there."""
    value = config.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise bad(
            translate("Errors", "{name} must be a text of at most {most:,} characters").format(
                name=name, most=_LONGEST_TEXT
            )
        )
    return value


def whole(config: Mapping[str, Any], name: str, low: int, high: int, default: int | None = None) -> int:
    """Return a field that is a whole number within bounds."""
    value = config.get(name)
    if value is None and default is not None:
        return default
    return as_whole(value, name, low, high)


def as_whole(value: object, name: str, low: int, high: int) -> int:
    """Return a whole number within bounds."""
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise bad(
            translate("Errors", "{name} must be a whole number between {low:,} and {high:,}").format(
                name=name, low=low, high=high
            )
        )
    return value


def number(config: Mapping[str, Any], name: str, most: float, default: float | None = None) -> float:
    """Return a field that is a number of at most a size."""
    value = config.get(name)
    if value is None and default is not None:
        return default
    return as_number(value, name, most)


def as_number(value: object, name: str, most: float) -> float:
    """Return a number of at most a size."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not -most <= value <= most:
        raise bad(
            translate("Errors", "{name} must be a number between {least:,.0f} and {most:,.0f}").format(
                name=name, least=-most, most=most
            )
        )
    return float(value)


def table(config: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a field that is an object; empty if it isn't there."""
    value = config.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict) or len(value) > _MOST_ENTRIES:
        raise bad(
            translate("Errors", "{name} must be an object of at most {most:,} entries").format(
                name=name, most=_MOST_ENTRIES
            )
        )
    return value


def texts(config: Mapping[str, Any], name: str) -> tuple[str, ...] | str | None:
    """Return a field that is a text or a list of them; None if it isn't there."""
    value = config.get(name)
    if value is None or isinstance(value, str):
        return None if value is None else text(config, name)
    if not isinstance(value, list) or len(value) > _MOST_ENTRIES:
        raise bad(
            translate("Errors", "{name} must be a text or a list of at most {most:,} texts").format(
                name=name, most=_MOST_ENTRIES
            )
        )
    if not all(isinstance(entry, str) and 0 < len(entry) <= _LONGEST_TEXT for entry in value):
        raise bad(translate("Errors", "{name} holds something that is no name").format(name=name))
    return tuple(value)


def bad(what: str) -> DamagedAdapter:
    """Return the error for a config that makes no sense; `what` is a sentence without its full stop."""
    return damaged(translate("Errors", "adapter_config.json: {what}").format(what=what))
