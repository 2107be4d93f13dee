"""`make app`: everything from the sources to a disk image that opens on anybody's Mac.

    python packaging/mac/make_app.py           # on a Mac
    python packaging/mac/make_app.py --plan    # on any system: the commands, one a line, and nothing is run

Environment: ERGO_SIGNING_IDENTITY, a “Developer ID Application” of the keychain; without it the app is signed for this
Mac only. ERGO_NOTARY_PROFILE, what `xcrun notarytool store-credentials` was told to call them; without it Apple isn't
asked, and other Macs warn of the app. ERGO_NOTARY_KEYCHAIN, the keychain that has it, where that isn't the user's own.
"""

from __future__ import annotations

import os
import platform
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bundle_plan import ROOT, BundlePlan, read_plan

PYTHON = (3, 11)
HERE = "packaging/mac"
TOOLS = "build/briefcase"
HOLDER = "build/app/macos/app"

Command = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A part of the work.

    Attributes:
        says: What is done.
        commands: What does it, run one after the other in the project's folder.
    """

    says: str
    commands: tuple[Command, ...]


def main() -> int:
    """Make the app, or print how."""
    steps = plan_steps(read_plan(), os.environ, sys.executable)
    if sys.argv[1:] == ["--plan"]:
        print(written(steps))
        return 0
    refusal = refuse(platform.system(), platform.machine(), sys.version_info[:2])
    if refusal:
        print(refusal, file=sys.stderr)
        return 1
    for step in steps:
        print(f"— {step.says}", flush=True)
        for command in step.commands:
            done = subprocess.run(command, cwd=ROOT, check=False)
            if done.returncode:
                print(f"This went wrong, and nothing after it was done: {shlex.join(command)}", file=sys.stderr)
                return 1
    return 0


def refuse(system: str, machine: str, python: Sequence[int]) -> str | None:
    """Return in one line why the app can't be made here; None where it can."""
    if system != "Darwin":
        return "make app builds the Mac bundle and runs on a Mac only."
    if machine != "arm64":
        return "make app needs a Mac with Apple Silicon: MLX runs on no other."
    if tuple(python) != PYTHON:
        return (
            f"make app needs Python {PYTHON[0]}.{PYTHON[1]}, the one that goes into the bundle: "
            "rm -rf .venv; make PYTHON=python3.11 app"
        )
    return None


def plan_steps(plan: BundlePlan, environment: Mapping[str, str], python: str) -> list[Step]:
    """Return what is to be done, in order.

    Args:
        plan: The application.
        environment: May name an identity and a profile.
        python: What runs the scripts.
    """
    identity = environment.get("ERGO_SIGNING_IDENTITY", "")
    credentials = _credentials(environment) if identity else ()
    app, image = f"{HOLDER}/{plan.folder}", f"dist/{plan.name}-{plan.version}.dmg"
    steps = [*_building(python), _script(python, "Read what was built", "verify_app.py", "contents", app)]
    steps += [_script(python, "Sign it" if identity else "Sign it for this Mac only", "sign_app.py", app)]
    steps += [_script(python, "Verify it and let it test itself", "verify_app.py", "signed", app)]
    if credentials:
        steps += [_notarizing(app, credentials)]
    steps += [_imaging(plan, app, image, identity, credentials)]
    return [*steps, _script(python, "Verify the app in the image", "verify_app.py", "image", image)]


def written(steps: Sequence[Step]) -> str:
    """Return the steps as a script for a shell."""
    return "\n".join(line for step in steps for line in (f"# {step.says}", *map(shlex.join, step.commands)))


def _building(python: str) -> list[Step]:
    briefcase = f"{TOOLS}/bin/briefcase"
    tools = (
        (python, "-m", "venv", "--clear", TOOLS),
        (f"{TOOLS}/bin/python", "-m", "pip", "install", "--quiet", "--requirement", f"{HERE}/briefcase.txt"),
    )
    bundle = (
        ("rm", "-rf", "build/app"),
        (briefcase, "create", "macOS", "app", "--no-input"),
        (briefcase, "build", "macOS", "app", "--no-input"),
    )
    return [
        Step("Get Briefcase", tools),
        Step("Build the bundle", bundle),
        _script(python, "Leave in it what is needed, compiled, for Apple Silicon", "finish_app.py", HOLDER),
    ]


def _credentials(environment: Mapping[str, str]) -> Command:
    """Return what tells Apple's notary who asks; nothing where it isn't to be asked."""
    profile, keychain = environment.get("ERGO_NOTARY_PROFILE"), environment.get("ERGO_NOTARY_KEYCHAIN")
    if not profile:
        return ()
    return ("--keychain-profile", profile, *(("--keychain", keychain) if keychain else ()))


def _notarizing(app: str, credentials: Command) -> Step:
    archive = "build/notarized.zip"
    commands = (
        ("ditto", "-c", "-k", "--keepParent", app, archive),
        ("xcrun", "notarytool", "submit", archive, *credentials, "--wait"),
        ("xcrun", "stapler", "staple", app),
    )
    return Step("Have Apple look at it, and fasten what Apple says to it", commands)


def _imaging(plan: BundlePlan, app: str, image: str, identity: str, credentials: Command) -> Step:
    folder = "build/image"
    commands: list[Command] = [
        ("rm", "-rf", folder, image),
        ("mkdir", "-p", folder, "dist"),
        ("ditto", app, f"{folder}/{plan.folder}"),
        ("ln", "-s", "/Applications", f"{folder}/Applications"),
        ("hdiutil", "create", "-volname", plan.name, "-srcfolder", folder, "-fs", "HFS+", "-format", "ULFO", image),
    ]
    if identity:
        commands += [("codesign", "--sign", identity, "--timestamp", image)]
    if credentials:
        commands += [
            ("xcrun", "notarytool", "submit", image, *credentials, "--wait"),
            ("xcrun", "stapler", "staple", image),
        ]
    return Step("Make the disk image", tuple(commands))


def _script(python: str, says: str, name: str, *arguments: str) -> Step:
    return Step(says, ((python, f"{HERE}/{name}", *arguments),))


if __name__ == "__main__":
    sys.exit(main())
