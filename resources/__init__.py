"""Data only: icons, style sheets and the practice model. Knows where it lies, nothing else."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent
