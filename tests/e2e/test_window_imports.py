"""The window is there before anything slow is imported."""

from __future__ import annotations

import subprocess
import sys

PRACTICE = ("app.practice_record", "app.controllers.practice", "app.tutoring.practice", "app.views.practice.overview")
TUTOR = tuple(
    f"app.tutoring.{room}"
    for room in ("algebra.process", "checking", "hints.ladder", "plots.functions", "reading.atoms", "steps", "work")
)
NATIVE = ("app.views.palette", "app.views.settings", "app.views.about", "app.licences", "app.mac")
SLOW = (
    "mlx",
    "mlx_lm",
    "transformers",
    "huggingface_hub",
    "httpx2",
    "psutil",
    "numpy",
    "sympy",
    *NATIVE,
    *PRACTICE,
    *TUTOR,
)


def test_building_the_window_imports_nothing_slow() -> None:
    code = (
        "import sys, tempfile; from pathlib import Path; from app.application import build_window; "
        "window = build_window(Path(tempfile.mkdtemp())); "
        f"print([name for name in {SLOW!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
