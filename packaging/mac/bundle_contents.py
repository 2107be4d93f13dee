"""Puts together what lies in the bundle's `Contents/Resources`, as Briefcase does, and takes away what isn't needed.

On a Mac Briefcase itself installs and copies; the rehearsal, which has no Mac, does it here. What is taken away
and the byte code that is put in are the same in both.
"""

from __future__ import annotations

import compileall
import os
import py_compile
import shutil
import subprocess
import sys
from pathlib import Path

from bundle_plan import CONSTRAINTS, ROOT, BundlePlan

RESOURCES = Path("Contents", "Resources")
APP, PACKAGES = RESOURCES / "app", RESOURCES / "app_packages"
_LEVELS = 20  # of folders; deeper than any package


def install_packages(plan: BundlePlan, target: Path) -> None:
    """Install what the application requires, at the versions of the constraints, wheels only."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-user"]
    command += ["--no-compile", "--only-binary", ":all:", "--target", str(target), "--constraint", str(CONSTRAINTS)]
    subprocess.run([*command, *plan.requirements], check=True)


def copy_sources(plan: BundlePlan, target: Path) -> None:
    """Copy the application's own folders, and leave word of its version."""
    for source in plan.sources:
        shutil.copytree(ROOT / source, target / Path(source).name, ignore=shutil.ignore_patterns("__pycache__"))
    said = target / f"{plan.module}-{plan.version}.dist-info"
    said.mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {plan.module}\nFormal-Name: {plan.name}\nVersion: {plan.version}\n"
    (said / "METADATA").write_text(metadata, encoding="utf-8")


def remove_unneeded(plan: BundlePlan, holder: Path) -> list[Path]:
    """Remove what the bundle doesn't need and return what there was to remove.

    Args:
        plan: Says what.
        holder: The folder that holds the bundle.
    """
    found = [path for pattern in (*plan.removed, "**/__pycache__") for path in holder.glob(pattern)]
    for path in found:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    return found


def compile_all(folder: Path) -> None:
    """Put byte code beside every source: a signed bundle can't be written to, and would compile at every start.

    It is bound to no date: copying a bundle may change those.
    """
    compiled = compileall.compile_dir(
        folder,
        maxlevels=_LEVELS,
        quiet=1,
        workers=os.cpu_count() or 1,
        stripdir=str(folder),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not compiled:
        raise SystemExit(f"Not every source in {folder} compiles.")
