"""The scripts of `packaging/practice_model` import each other by name, as scripts do."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "packaging" / "practice_model"))
