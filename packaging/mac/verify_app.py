"""Looks at a bundle, or at a disk image with one: is it whole, fit for its Macs, and does it work?

python packaging/mac/verify_app.py contents Ergo.app    # on any system: what lies in it
python packaging/mac/verify_app.py signed Ergo.app      # on a Mac: its signature, its rights, its self-test
python packaging/mac/verify_app.py image Ergo.dmg       # on a Mac: the same of the app in the image
"""

from __future__ import annotations

import json
import os
import plistlib
import subprocess
import sys
import tempfile
from pathlib import Path

from audit_wheels import MOST_APP_BYTES, unfit_binaries, wrong_mlx
from bundle_plan import BundlePlan, read_plan
from mach_o import binaries_below

_LIMIT_S = 300


def main() -> int:
    """Verify what is named, print what is wrong in sentences, and return whether something is."""
    what, path = sys.argv[1], Path(sys.argv[2])
    looks = {"contents": wrong_contents, "signed": wrong_signed, "image": wrong_image}
    wrong = looks[what](read_plan(), path)
    print("\n".join(wrong), file=sys.stderr, end="\n" if wrong else "")
    return int(bool(wrong))


def wrong_contents(plan: BundlePlan, bundle: Path) -> list[str]:
    """Return what is wrong with a bundle, as far as can be read from its files."""
    wrong = [*unfit_binaries(plan, binaries_below(bundle), bundle), *wrong_mlx(bundle)]
    info = plistlib.loads((bundle / "Contents" / "Info.plist").read_bytes())
    versions = dict.fromkeys(("CFBundleShortVersionString", "CFBundleVersion"), plan.version)
    expected = {**plan.info, "CFBundleIdentifier": plan.identifier, **versions}
    wrong += [
        f"Info.plist says {info.get(key)!r} for {key}." for key, value in expected.items() if info.get(key) != value
    ]
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    if size > MOST_APP_BYTES:
        wrong.append(f"The app takes {size / 1e6:.0f} MB; {MOST_APP_BYTES / 1e6:.0f} MB are allowed.")
    return wrong


def wrong_signed(plan: BundlePlan, bundle: Path) -> list[str]:
    """Return what is wrong with a signed bundle: signature, entitlements, whether the system lets it in, self-test."""
    wrong = _refused(["codesign", "--verify", "--deep", "--strict", str(bundle)])
    if os.environ.get("ERGO_SIGNING_IDENTITY"):
        display = ["codesign", "--display", "--entitlements", "-", "--xml", str(bundle)]
        said = subprocess.run(display, capture_output=True, check=True).stdout
        granted = {name for name, value in (plistlib.loads(said) if said else {}).items() if value}
        if granted != set(plan.entitlements):
            wrong.append(f"The app may do {sorted(granted)}; it should be {sorted(plan.entitlements)}.")
    return [*wrong, *_failed_self_test(bundle / "Contents" / "MacOS" / plan.name)]


def wrong_image(plan: BundlePlan, image: Path) -> list[str]:
    """Return what is wrong with a disk image and with the app in it."""
    with tempfile.TemporaryDirectory() as folder:
        attach = ["hdiutil", "attach", str(image), "-nobrowse", "-readonly", "-mountpoint", folder]
        detach = ["hdiutil", "detach", folder, "-force"]
        subprocess.run(attach, check=True, stdout=subprocess.DEVNULL)
        try:
            bundle = Path(folder) / plan.folder
            wrong = wrong_signed(plan, bundle)
            if os.environ.get("ERGO_SIGNING_IDENTITY") and os.environ.get("ERGO_NOTARY_PROFILE"):
                wrong += _refused(["spctl", "--assess", "--type", "execute", str(bundle)])
                wrong += _refused(["xcrun", "stapler", "validate", str(image)])
            return wrong
        finally:
            subprocess.run(detach, check=False, stdout=subprocess.DEVNULL)


def _refused(command: list[str]) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [f"{' '.join(command[:2])}: {done.stderr.strip()}"] if done.returncode else []


def _failed_self_test(executable: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [str(executable), "--self-test"],
            env={"HOME": home, "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    print(done.stdout, end="")
    try:
        ok = json.loads(done.stdout)["ok"]
    except (ValueError, KeyError):
        ok = False
    return (
        [] if ok and done.returncode == 0 else [f"The self-test failed: {done.stderr.strip() or done.stdout.strip()}"]
    )


if __name__ == "__main__":
    sys.exit(main())
