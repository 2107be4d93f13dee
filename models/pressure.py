"""How short of memory the whole system is, as its kernel says. Knows no model.

macOS says one of three levels. Linux says which share of the last ten seconds work stood still for want of memory;
where it doesn't say anything, the system counts as calm.
"""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path
from typing import Literal

Pressure = Literal["calm", "tight", "critical"]

PSI_FILE = Path("/proc/pressure/memory")
_SYSCTL = b"kern.memorystatus_vm_pressure_level"
_LEVELS: dict[int, Pressure] = {1: "calm", 2: "tight", 4: "critical"}
_TIGHT_SOME, _CRITICAL_FULL = 10.0, 10.0
"""In percent: so long some task stood still, so long all of them did."""
_SHARE = re.compile(r"^(some|full) avg10=(\d+(?:\.\d+)?) ", re.MULTILINE)


def read_pressure() -> Pressure:
    """Ask the kernel."""
    if sys.platform == "darwin":
        return pressure_of_level(_read_level())
    try:
        return pressure_of_shares(PSI_FILE.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return "calm"


def pressure_of_level(level: int) -> Pressure:
    """What a level of macOS means; one that isn't known means nothing."""
    return _LEVELS.get(level, "calm")


def pressure_of_shares(text: str) -> Pressure:
    """What Linux's file says."""
    shares = {kind: float(share) for kind, share in _SHARE.findall(text)}
    if shares.get("full", 0.0) >= _CRITICAL_FULL:
        return "critical"
    return "tight" if shares.get("some", 0.0) >= _TIGHT_SOME else "calm"


def _read_level() -> int:
    """The level of macOS; 0 if it can't be read."""
    level, size = ctypes.c_int(0), ctypes.c_size_t(ctypes.sizeof(ctypes.c_int))
    system = ctypes.CDLL(None)
    failed = system.sysctlbyname(_SYSCTL, ctypes.byref(level), ctypes.byref(size), None, ctypes.c_size_t(0))
    return 0 if failed else level.value
