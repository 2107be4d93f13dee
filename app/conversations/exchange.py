"""What says that a JSON file is ours: the same for writing and for reading."""

from __future__ import annotations

FORMAT = "ergo-conversations"
VERSION = 1
