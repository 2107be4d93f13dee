"""The network is closed to the Hugging Face libraries, whenever they were imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
BEFORE = "from models.environment import go_offline; go_offline(); import huggingface_hub"
AFTER = "import huggingface_hub; from models.environment import go_offline; go_offline()"
SHOW = "print(huggingface_hub.is_offline_mode(), huggingface_hub.constants.HF_HUB_DISABLE_TELEMETRY)"


@pytest.mark.parametrize(
    ("program", "set_by_person", "offline"),
    [(BEFORE, None, True), (AFTER, None, True), (BEFORE, "0", False), (AFTER, "0", False)],
)
def test_the_library_is_offline_unless_the_person_says_otherwise(
    program: str, set_by_person: str | None, offline: bool
) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    if set_by_person is not None:
        environment["HF_HUB_OFFLINE"] = set_by_person
    shown = subprocess.run(
        [sys.executable, "-c", f"{program}; {SHOW}"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (shown.stdout, shown.stderr) == (f"{offline} True\n", "")
