"""The design tokens of `resources/styles/tokens.toml`, read and checked. Knows no Qt, no widget and no style sheet."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import Any

import resources
from app.contrast import mixed, readable

TOKENS_FILE = resources.ROOT / "styles" / "tokens.toml"
RADII = {"bar", "small", "control", "card", "bubble", "round"}

_COLOUR = re.compile(r"#[0-9A-F]{6}([0-9A-F]{2})?")
_SELECTION_SHARE = 0.32
_PRESSED_SHARE = 0.82


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of one appearance, as `#RRGGBB`, or `#AARRGGBB` where they lie over another.

    Attributes:
        curves: The colours of curves on a plot, which are told apart by their dashes, too.
        code: The colours of words in code, by their kind.
    """

    paper: str
    ink: str
    secondary: str
    tertiary: str
    hairline: str
    edge: str
    tint: str
    side: str
    field: str
    hover: str
    pressed: str
    handle: str
    accent: str
    accent_fill: str
    accent_pressed: str
    on_accent: str
    selection: str
    checked: str
    caution: str
    caution_line: str
    caution_tint: str
    found: str
    found_now: str
    on_found: str
    curves: tuple[str, ...]
    code: Mapping[str, str]

    def with_accent(self, colour: str) -> Ink:
        """The same with the system's accent, in the shades of it that can be read here."""
        fill = readable(colour, [self.on_accent])
        return replace(
            self,
            accent=readable(colour, [self.paper, self.field, self.tint, self.side]),
            accent_fill=fill,
            accent_pressed=mixed(fill, "#000000", _PRESSED_SHARE),
            selection=mixed(colour, self.paper, _SELECTION_SHARE),
        )


@dataclass(frozen=True, slots=True)
class Design:
    """All tokens.

    Attributes:
        sizes: The type scale in px, ascending.
        headings: The sizes of an answer's headings, the first level first, as shares of its text's.
        spacing: The spacing scale in px, ascending.
        radii: Corners in px, by their name.
        light: The colours of the light appearance.
        dark: Those of the dark one.
    """

    sizes: tuple[int, ...]
    headings: tuple[float, ...]
    spacing: tuple[int, ...]
    radii: Mapping[str, int]
    light: Ink
    dark: Ink


def read_design(path: Path = TOKENS_FILE) -> Design:
    """Read the tokens.

    Raises:
        ValueError: A token is missing, unknown or of no use; the words say which.
    """
    with path.open("rb") as file:
        raw = tomllib.load(file)
    _expect(set(raw), {"type", "spacing", "radius", "light", "dark"}, "the file")
    _expect(set(raw["type"]), {"sizes", "headings"}, "type")
    _expect(set(raw["spacing"]), {"steps"}, "spacing")
    _expect(set(raw["radius"]), RADII, "radius")
    light, dark = _ink(raw["light"], "light"), _ink(raw["dark"], "dark")
    _expect(set(dark.code), set(light.code), "dark.code")
    return Design(
        sizes=_scale(raw["type"]["sizes"], "type.sizes"),
        headings=_shares(raw["type"]["headings"]),
        spacing=_scale(raw["spacing"]["steps"], "spacing.steps"),
        radii=MappingProxyType({name: _length(value, f"radius.{name}") for name, value in raw["radius"].items()}),
        light=light,
        dark=dark,
    )


def _expect(found: set[str], wanted: set[str], where: str) -> None:
    if found != wanted:
        raise ValueError(f"tokens of {where}: missing {sorted(wanted - found)}, unknown {sorted(found - wanted)}")


def _ink(raw: dict[str, Any], name: str) -> Ink:
    _expect(set(raw), {each.name for each in fields(Ink)}, name)
    code = MappingProxyType({kind: _colour(value, f"{name}.code.{kind}") for kind, value in raw["code"].items()})
    curves = tuple(_colour(value, f"{name}.curves") for value in raw["curves"])
    colours = {each: _colour(value, f"{name}.{each}") for each, value in raw.items() if each not in ("code", "curves")}
    return Ink(**colours, curves=curves, code=code)


def _colour(value: Any, name: str) -> str:
    if not (isinstance(value, str) and _COLOUR.fullmatch(value)):
        raise ValueError(f"{name} is no colour: {value!r}")
    return value


def _length(value: Any, name: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
        raise ValueError(f"{name} is no length in px: {value!r}")
    return value


def _scale(values: list[Any], name: str) -> tuple[int, ...]:
    scale = tuple(_length(value, name) for value in values)
    if not scale or any(upper <= lower for lower, upper in pairwise(scale)):
        raise ValueError(f"{name} does not ascend: {values!r}")
    return scale


def _shares(values: list[Any]) -> tuple[float, ...]:
    if not all(isinstance(value, float) and 1.0 <= value <= 2.0 for value in values):
        raise ValueError(f"type.headings are no shares of the text's size: {values!r}")
    return tuple(values)


DESIGN = read_design()
