"""Everything in the bundle may be given away, and says under which terms."""

from __future__ import annotations

import json

import pytest
from bundle_plan import ROOT, read_plan
from licences import KEPT, chosen, collect
from wheels import fetch_wheels


def test_the_kept_licences_are_those_of_what_is_shipped() -> None:
    collected = collect(fetch_wheels(read_plan()))
    assert json.loads(KEPT.read_text(encoding="utf-8")) == collected, "run packaging/mac/licences.py"
    assert {entry["name"] for entry in collected} >= {"mlx-metal", "PySide6_Essentials", "Python", "MathJax"}
    assert all(len(entry["text"]) > 600 for entry in collected)
    assert KEPT.is_relative_to(ROOT / "resources")


@pytest.mark.parametrize(
    ("expression", "used"),
    [
        ("MIT", "MIT"),
        ("GPL-2.0-only OR LGPL-3.0-only", "LGPL-3.0-only"),
        ("Apache-2.0 AND CNRI-Python", "Apache-2.0 AND CNRI-Python"),
        ("(MIT AND Zlib) OR GPL-3.0", "(MIT AND Zlib)"),
        ("MIT AND GPL-3.0", None),
        ("Proprietary", None),
        ("", None),
    ],
)
def test_only_what_was_allowed_is_used(expression: str, used: str | None) -> None:
    assert chosen(expression) == used
