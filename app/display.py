"""Is there a screen to show a window on? Asked before Qt, which ends the process when there is none.

Knows X11, Wayland and Qt's offscreen platform; no Qt.
"""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from pathlib import Path

SILENT_PLATFORMS = ("offscreen", "minimal", "vnc", "eglfs", "linuxfb")


def missing_display() -> str:
    """Why no window can be shown, as one line; empty when it can."""
    if not sys.platform.startswith("linux"):
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in SILENT_PLATFORMS:
        return ""
    if platform != "xcb" and _wayland_answers():
        return ""
    name = os.environ.get("DISPLAY", "")
    if not name:
        return "Ergo needs a display to open its window, and DISPLAY is not set. Ask in the terminal: ergo ask QUESTION"
    if not _x11_answers():
        return f"Ergo needs a display to open its window, and {name} does not answer. Check DISPLAY."
    return _missing_library()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / name
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(2)
        try:
            probe.connect(str(path))
        except OSError:
            return False
    return True


def _x11_answers() -> bool:
    """Connect as Qt will, through libxcb, which knows every form of DISPLAY and the cookies."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection) != 0
    xcb.xcb_disconnect(connection)
    return not refused


def _missing_library() -> str:
    for library, package in (("libxcb-cursor.so.0", "libxcb-cursor0"), ("libEGL.so.1", "libegl1")):
        try:
            ctypes.CDLL(library)
        except OSError:
            return f"Ergo needs {library} to open its window. On Debian: sudo apt install {package}"
    return ""
