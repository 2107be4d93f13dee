"""The wheels that make up the Mac bundle, found and fetched from any system.

Which packages there are follows from the project's dependencies as a Mac reads them; pip alone would read them as the
system does that it runs on. Which versions, from the constraints. Knows nothing of what is in a wheel but its metadata.
"""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from functools import cached_property
from pathlib import Path

from bundle_plan import CONSTRAINTS, BundlePlan
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

FETCHED = Path(sys.prefix) / "mac-wheels"
"""Where wheels are kept from one run to the next."""

PYTHON = "3.11"
"""The Python that goes into the bundle."""

_MAC = {
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "arm64",
    "platform_python_implementation": "CPython",
    "platform_system": "Darwin",
    "python_full_version": f"{PYTHON}.0",
    "python_version": PYTHON,
    "sys_platform": "darwin",
}


@dataclass(frozen=True)
class Wheel:
    """One file that pip installs."""

    path: Path

    @cached_property
    def metadata(self) -> Message:
        """What it says of itself."""
        with zipfile.ZipFile(self.path) as archive:
            (name,) = (each for each in archive.namelist() if re.fullmatch(r"[^/]+\.dist-info/METADATA", each))
            return HeaderParser().parsestr(archive.read(name).decode())

    @property
    def name(self) -> str:
        """Its name as people write it."""
        return str(self.metadata["Name"])

    @property
    def version(self) -> str:
        """Its version."""
        return str(self.metadata["Version"])

    def requirements(self) -> list[str]:
        """Return what it requires, in all circumstances."""
        return list(self.metadata.get_all("Requires-Dist", []))


def fetch_wheels(plan: BundlePlan, folder: Path = FETCHED) -> list[Wheel]:
    """Return every wheel of the bundle, by name, downloading those that aren't there."""
    versions = _pinned()
    wanted: dict[str, set[str]] = {}
    wheels: dict[str, Wheel] = {}
    open_ends = _for_mac(plan.requirements, {""})
    while open_ends:
        names = {canonicalize_name(each.name) for each in open_ends} - wheels.keys()
        wheels |= _fetch({name: versions[name] for name in names}, plan.wheels_platform, folder)
        ahead = []
        for each in open_ends:
            name = canonicalize_name(each.name)
            extras = {"", *each.extras} - wanted.setdefault(name, set())
            wanted[name] |= extras
            ahead += _for_mac(wheels[name].requirements(), extras)
        open_ends = ahead
    return [wheels[name] for name in sorted(wheels)]


def _pinned() -> dict[str, str]:
    """Return the version of every package that a Mac gets."""
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    pins = _for_mac((line for line in lines if line and not line.startswith("#")), {""})
    return {canonicalize_name(pin.name): next(iter(pin.specifier)).version for pin in pins}


def _for_mac(lines: Iterable[str], extras: set[str]) -> list[Requirement]:
    """Return the requirements that hold on a Mac for at least one of the extras."""
    return [
        each
        for each in map(Requirement, lines)
        if any(each.marker.evaluate({**_MAC, "extra": extra}) if each.marker else not extra for extra in extras)
    ]


def _fetch(versions: dict[str, str], platform: str, folder: Path) -> dict[str, Wheel]:
    folder.mkdir(exist_ok=True)
    there = _lying_in(folder)
    missing = [f"{name}=={version}" for name, version in versions.items() if (name, version) not in there]
    if missing:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        command += ["--only-binary", ":all:", "--platform", platform, "--python-version", PYTHON]
        command += ["--implementation", "cp", "--dest", str(folder)]
        subprocess.run([*command, *missing], check=True)
        there = _lying_in(folder)
    return {name: there[name, version] for name, version in versions.items()}


def _lying_in(folder: Path) -> dict[tuple[str, str], Wheel]:
    found = {}
    for path in folder.glob("*.whl"):
        name, version, _, _ = parse_wheel_filename(path.name)
        found[str(name), str(version)] = Wheel(path)
    return found
