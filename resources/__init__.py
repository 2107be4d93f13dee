"""Data only: icons, style sheets, the practice model and an adapter for it. Knows where it lies, nothing else."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parent
