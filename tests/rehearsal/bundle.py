"""Ergo.app as far as it goes without a Mac: the same folders, started the same way, kept apart from everything else.

What stands for Briefcase's stub is a script in `Contents/MacOS` that starts an interpreter with nothing but its own
library and the bundle's two folders. Like the stub it is what `sys.executable` names, so the processes that compute
start as they do on a Mac: the application itself, with a flag. As with the stubs that Briefcase had for long, the
system's own handlers of signals are in force, not Python's.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging" / "mac"))  # its scripts import each other by name

from bundle_contents import (
    APP,
    PACKAGES,
    compile_application,
    compile_packages,
    copy_sources,
    install_packages,
    remove_unneeded,
)
from bundle_plan import CONSTRAINTS, ROOT, BundlePlan, read_plan

KEPT = Path(sys.prefix) / "rehearsal"
"""Where the packages are kept from one run to the next: they take half a minute to install."""

_LIMIT_S = 300
_STUB = """\
#!{python} -ISBuXutf8
import runpy, signal, sys
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
contents = __file__.rsplit("/", 2)[0]
sys.path += [contents + "/Resources/app_packages", contents + "/Resources/app"]
sys.executable = __file__
runpy._run_module_as_main({module!r}, alter_argv=False)
"""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A rehearsed bundle.

    Attributes:
        root: The folder `Ergo.app`.
        home: Where it takes itself to be at home; empty at first.
        plan: What it was made by.
    """

    root: Path
    home: Path
    plan: BundlePlan

    def command(self, arguments: Sequence[str] = ()) -> list[str]:
        """Return what starts it."""
        return [str(self.root / "Contents" / "MacOS" / self.plan.name), *arguments]

    def environment(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        """Return all the environment that it gets: nothing of this process's own."""
        return {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen", **(more or {})}

    def run(self, arguments: Sequence[str], env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        """Run it to its end, where possible on a machine without a network.

        Args:
            arguments: As a person or the system would give them.
            env: More environment.
        """
        return subprocess.run(
            [*without_network(), *self.command(arguments)],
            env=self.environment(env),
            cwd="/",
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )


@cache
def without_network() -> tuple[str, ...]:
    """Return what starts a command without any network, not even loopback; nothing where that isn't allowed."""
    prefix = ("unshare", "--map-root-user", "--net")
    try:
        done = subprocess.run([*prefix, "true"], capture_output=True, check=False)
    except OSError:
        return ()
    return prefix if done.returncode == 0 else ()


def make_bundle(folder: Path) -> Bundle:
    """Make a bundle in a folder of its own."""
    plan = read_plan()
    root, home = folder / plan.folder, folder / "home"
    home.mkdir()
    shutil.copytree(_kept_packages(plan), root / PACKAGES, copy_function=_link)
    copy_sources(plan, root / APP)
    compile_application(root)
    stub = root / "Contents" / "MacOS" / plan.name
    stub.parent.mkdir()
    stub.write_text(_STUB.format(python=sys.executable, module=plan.module), encoding="utf-8")
    stub.chmod(0o755)
    return Bundle(root, home, plan)


def _kept_packages(plan: BundlePlan) -> Path:
    """Return the packages as the bundle has them, installing them unless they were."""
    KEPT.mkdir(exist_ok=True)
    with (KEPT / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        kept = KEPT / _key(plan)
        if not kept.is_dir():
            for old in KEPT.iterdir():
                if old.is_dir():
                    shutil.rmtree(old)
            with tempfile.TemporaryDirectory(dir=KEPT) as made:
                packages = Path(made) / plan.folder / PACKAGES
                install_packages(plan, packages)
                remove_unneeded(plan, Path(made))
                compile_packages(Path(made) / plan.folder)
                packages.rename(kept)
        return kept


def _key(plan: BundlePlan) -> str:
    making = ROOT / "packaging" / "mac" / "bundle_contents.py"
    parts = (sys.version, *plan.requirements, *plan.removed, CONSTRAINTS.read_text("utf-8"), making.read_text("utf-8"))
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
