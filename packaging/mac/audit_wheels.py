"""Is what goes into the Mac bundle fit for it? Says so on any system: the wheels are fetched, their contents laid out.

    python packaging/mac/audit_wheels.py           # what is wrong, in words; exit code 1 if anything is
    python packaging/mac/audit_wheels.py --json    # everything that was measured, as one JSON object

Every binary has to be for arm64 and for the oldest macOS that Ergo allows, and find the libraries that it loads; MLX
has to lie beside its Metal library; the whole has to stay within its budget. Python itself isn't here: an allowance
stands for it. What a DMG saves is estimated with zlib, which saves about as much as the LZFSE that is used there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import zlib
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from bundle_contents import APP, PACKAGES, compile_application, compile_packages, copy_sources, remove_unneeded
from bundle_plan import BundlePlan, read_plan
from licences import stated
from mach_o import Binary, binaries_below
from wheels import PYTHON, Wheel, fetch_wheels

MOST_APP_BYTES = 400_000_000
MOST_DMG_BYTES = 180_000_000
PYTHON_BYTES, PYTHON_PACKED_BYTES = 40_000_000, 16_000_000
"""What Python's framework may take, in the app and in the DMG: 14 MB of byte code, the rest libraries, for arm64 only."""

_PART = 1 << 20


def main() -> int:
    """Audit, report, and return whether something is wrong."""
    plan = read_plan()
    wheels = fetch_wheels(plan)
    with tempfile.TemporaryDirectory() as folder:
        lay_out(plan, wheels, Path(folder))
        report = audit(plan, wheels, Path(folder) / plan.folder)
    if "--json" in sys.argv[1:]:
        print(json.dumps(report, indent=1))
    else:
        print("\n".join(report["wrong"]) or "The wheels are fit for the bundle.")
    return int(bool(report["wrong"]))


def lay_out(plan: BundlePlan, wheels: list[Wheel], holder: Path) -> None:
    """Put everything but Python where it lies in the bundle."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index"]
    command += ["--no-deps", "--no-compile", "--only-binary", ":all:", "--python-version", PYTHON]
    command += ["--platform", plan.wheels_platform, "--implementation", "cp"]
    packages = holder / plan.folder / PACKAGES
    subprocess.run([*command, "--target", str(packages), *(str(wheel.path) for wheel in wheels)], check=True)
    copy_sources(plan, holder / plan.folder / APP)
    remove_unneeded(plan, holder)
    compile_application(holder / plan.folder)
    compile_packages(holder / plan.folder)


def audit(plan: BundlePlan, wheels: list[Wheel], bundle: Path) -> dict[str, Any]:
    """Return what was measured; under `wrong`, in sentences, what must not be."""
    binaries = binaries_below(bundle)
    fit = [binary for binary in binaries if binary.is_for_arm64]
    sizes, packed = _measure(bundle, fit)
    app, dmg = sum(sizes.values()) + PYTHON_BYTES, packed + PYTHON_PACKED_BYTES
    return {
        "wrong": [*unfit_binaries(plan, binaries, bundle), *wrong_mlx(bundle), *_too_large(app, dmg)],
        "min_os_version": plan.min_os_version,
        "highest_min_os_version": ".".join(map(str, max(binary.min_os_version for binary in fit))),
        "binaries": len(binaries),
        "app_bytes": app,
        "dmg_bytes_estimated": dmg,
        "bytes_by_package": sizes,
        "wheels": [
            {"name": wheel.name, "version": wheel.version, "licence": stated(wheel), "bytes": wheel.path.stat().st_size}
            for wheel in wheels
        ],
    }


def unfit_binaries(plan: BundlePlan, binaries: list[Binary], bundle: Path) -> list[str]:
    """Return in sentences which binaries don\'t run on every Mac that is meant."""
    major, minor = map(int, plan.min_os_version.split("."))
    wrong = []
    for binary in binaries:
        name = binary.path.relative_to(bundle)
        if not binary.is_for_arm64:
            wrong.append(f"{name} is for {', '.join(binary.architectures)} only.")
            continue
        if binary.min_os_version > (major, minor):
            wrong.append(f"{name} needs macOS {'.'.join(map(str, binary.min_os_version))}.")
        wrong += [f"{name} loads {load}, which isn't there." for load in binary.missing_loads(_loaders(binary, bundle))]
    return wrong


def _loaders(binary: Binary, bundle: Path) -> list[Path]:
    """Return where dyld looks on behalf of who loads a library: the executable, and PySide's modules those of Qt."""
    folder = bundle / PACKAGES / "PySide6"
    of_qt = [folder / "Qt" / "lib", folder] if folder in binary.path.parents else []
    return [bundle / "Contents" / "Frameworks", *of_qt]


def wrong_mlx(bundle: Path) -> list[str]:
    """Return in sentences what is wrong with how MLX lies in the bundle."""
    libraries = [path.relative_to(bundle) for path in bundle.rglob("libmlx.dylib")]
    if len(libraries) != 1:
        return [f"There has to be one libmlx.dylib; there are {len(libraries)}."]
    beside = bundle / libraries[0].with_name("mlx.metallib")
    return [] if beside.is_file() else [f"{libraries[0]} has no mlx.metallib beside it."]


def _too_large(app: int, dmg: int) -> list[str]:
    measured = (("The app", app, MOST_APP_BYTES), ("The DMG", dmg, MOST_DMG_BYTES))
    return [
        f"{what} takes {size / 1e6:.0f} MB; {most / 1e6:.0f} MB are allowed."
        for what, size, most in measured
        if size > most
    ]


def _measure(bundle: Path, binaries: list[Binary]) -> tuple[dict[str, int], int]:
    """Return what each package takes, and what all of it takes when it is packed."""
    slim = {binary.path: binary for binary in binaries}
    sizes: defaultdict[str, int] = defaultdict(int)
    packed = 0
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]

    def measured(path: Path) -> tuple[Path, int, int]:
        content = slim[path].slim_content() if path in slim else path.read_bytes()
        parts = (content[start : start + _PART] for start in range(0, len(content), _PART))
        return path, len(content), sum(len(zlib.compress(part)) for part in parts)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, size, packed_size in pool.map(measured, files):
            folder = bundle / (PACKAGES if bundle / PACKAGES in path.parents else APP)
            sizes[path.relative_to(folder).parts[0]] += size
            packed += packed_size
    return dict(sorted(sizes.items(), key=lambda item: -item[1])), packed


if __name__ == "__main__":
    sys.exit(main())
