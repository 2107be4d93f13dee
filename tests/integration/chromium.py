"""Debian's headless Chromium as the judge of a picture: one page, one process, one screenshot.

It gets nothing from a network and leaves nothing behind but the picture. Knows no mathematics.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from pathlib import Path

COMMAND = shutil.which("chromium")
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--disable-lcd-text",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
)
_LONGEST_S = 120


def screenshot(html: str, folder: Path, width: int, height: int, scale: int) -> Path:
    """Return the file of a picture of the page.

    Args:
        html: The page.
        folder: An empty folder, for the page, the picture and Chromium's own things.
        width: Of the page, in its own pixels.
        height: The same.
        scale: How many pixels of the picture are one of the page.
    """
    assert COMMAND is not None
    page, picture = folder / "page.html", folder / "page.png"
    page.write_text(html, encoding="utf-8")
    command = [
        COMMAND,
        *_FLAGS,
        f"--user-data-dir={folder / 'profile'}",
        f"--window-size={width},{height}",
        f"--force-device-scale-factor={scale}",
        f"--screenshot={picture}",
        page.as_uri(),
    ]
    with (folder / "chromium.log").open("wb") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, cwd=folder
        )
        try:
            process.wait(_LONGEST_S)
        finally:
            # Its helpers may outlive it, and would write into a folder that is being deleted.
            _end(process)
    assert picture.is_file(), (folder / "chromium.log").read_text(encoding="utf-8", errors="replace")[-2000:]
    return picture


def _end(process: subprocess.Popen[bytes]) -> None:
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    finally:
        process.wait()
