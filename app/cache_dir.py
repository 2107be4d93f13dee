"""Where Ergo keeps what it can make again. Knows nothing of what is kept there.

With a data folder of one's own everything stays in it; else it is the system's place for such things, which
backups leave out.
"""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import user_cache_path

from app.data_dir import system_data_dir


def locate_cache_dir(data_dir: Path) -> Path:
    """Return the folder that goes with a data folder."""
    if data_dir != system_data_dir():
        return data_dir / "cache"
    return user_cache_path("Ergo" if sys.platform == "darwin" else "ergo", appauthor=False)
