"""What pyproject.toml says of the Mac bundle, as one record. Knows no Briefcase; builds nothing."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"


@dataclass(frozen=True, slots=True)
class BundlePlan:
    """One Mac application.

    Attributes:
        name: What people call it; the bundle is `<name>.app`.
        module: What starts: `python -m <module>`.
        version: The project's.
        identifier: What macOS calls it.
        wheels_os_version: The oldest macOS that wheels are asked for.
        min_os_version: The oldest macOS that it runs on.
        info: What its Info.plist says besides.
        entitlements: What it may do under the hardened runtime; nothing else.
        requirements: The project's dependencies, as pyproject.toml gives them.
        sources: Folders that are copied into the bundle.
        removed: What isn't needed in the end: patterns below the folder that holds the bundle.
    """

    name: str
    module: str
    version: str
    identifier: str
    wheels_os_version: str
    min_os_version: str
    info: Mapping[str, Any]
    entitlements: tuple[str, ...]
    requirements: tuple[str, ...]
    sources: tuple[str, ...]
    removed: tuple[str, ...]

    @property
    def folder(self) -> str:
        """The name of the bundle's folder."""
        return f"{self.name}.app"

    @property
    def wheels_platform(self) -> str:
        """What pip calls the Macs that wheels are asked for."""
        return f"macosx_{self.wheels_os_version.replace('.', '_')}_arm64"


def read_plan(pyproject: Path = ROOT / "pyproject.toml") -> BundlePlan:
    """Return the plan of the only application there is."""
    said = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    briefcase = said["tool"]["briefcase"]
    ((module, app),) = briefcase["app"].items()
    return BundlePlan(
        name=app["formal_name"],
        module=module,
        version=said["project"]["version"],
        identifier=f"{briefcase['bundle']}.{module}",
        wheels_os_version=app["macOS"]["min_os_version"],
        min_os_version=app["macOS"]["info"]["LSMinimumSystemVersion"],
        info=app["macOS"]["info"],
        entitlements=tuple(name for name, granted in app["macOS"]["entitlement"].items() if granted),
        requirements=tuple(said["project"]["dependencies"]),
        sources=tuple(app["sources"]),
        removed=tuple(app["macOS"]["cleanup_paths"]),
    )
