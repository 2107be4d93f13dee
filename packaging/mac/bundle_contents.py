"""Puts together what lies in the bundle's `Contents/Resources`, as Briefcase does, and takes away what isn't needed.

On a Mac Briefcase itself installs and copies; the rehearsal, which has no Mac, does it here. What is taken away
and the byte code that is put in are the same in both.
"""

from __future__ import annotations

import compileall
import py_compile
import re
import shutil
import subprocess
import sys
from pathlib import Path

from bundle_plan import CONSTRAINTS, ROOT, BundlePlan

RESOURCES = Path("Contents", "Resources")
APP, PACKAGES = RESOURCES / "app", RESOURCES / "app_packages"
_LIBRARY = "Contents/Frameworks/Python.framework/Versions/3.*/lib/python3.*"
_LEVELS = 20  # of folders; deeper than any package
_READ_AS_SOURCE = ("transformers",)  # it looks into its own sources for what there is to import


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


def compile_application(bundle: Path) -> None:
    """Put byte code beside the application's sources: a signed bundle can't be written to, and would compile at each start.

    The sources stay, so that a report of a crash shows their lines.
    """
    _compile(bundle / APP, beside=True)


def compile_packages(bundle: Path) -> None:
    """Put byte code in the place of the packages' and of Python's own sources, which would be as large again."""
    for name in _READ_AS_SOURCE:
        _compile(bundle / PACKAGES / name, beside=True)
    for folder in (bundle / PACKAGES, *bundle.glob(_LIBRARY)):
        _compile(folder, beside=False)
        for source in folder.rglob("*.py"):
            if source.relative_to(folder).parts[0] not in _READ_AS_SOURCE:
                source.unlink()


def _compile(folder: Path, *, beside: bool) -> None:
    """Compile all that is in a folder, bound to no date: copying a bundle may change those."""
    compiled = compileall.compile_dir(
        folder,
        maxlevels=_LEVELS,
        quiet=1,
        legacy=not beside,
        workers=0,
        stripdir=str(folder),
        rx=None if beside else re.compile("|".join(f"{re.escape(str(folder / name))}/" for name in _READ_AS_SOURCE)),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    if not compiled:
        raise SystemExit(f"Not every source in {folder} compiles.")
