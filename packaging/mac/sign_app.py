"""Signs a bundle from the inside out, under the hardened runtime, with the entitlements of the plan and no others.

    python packaging/mac/sign_app.py build/…/Ergo.app    # on a Mac

ERGO_SIGNING_IDENTITY names who signs. Without it nobody does: the signature then only says that nothing was changed, and
there is no hardened runtime, under which no library would be let in that nobody signed.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
import tempfile
from pathlib import Path

from bundle_plan import read_plan
from mach_o import binaries_below

NOBODY = "-"
_NO_BUNDLE = ("bundle format unrecognized", "bundle format is ambiguous")
"""pip leaves the links out of Qt's frameworks: their libraries are signed, the folders around them can't be."""


def main() -> int:
    """Sign the bundle that is named."""
    identity = os.environ.get("ERGO_SIGNING_IDENTITY") or NOBODY
    bundle = Path(sys.argv[1])
    with tempfile.NamedTemporaryFile(suffix=".plist") as file:
        file.write(plistlib.dumps(dict.fromkeys(read_plan().entitlements, True)))
        file.flush()
        for path in inside_out(bundle):
            _sign(signing(path, identity, Path(file.name) if path == bundle else None), path)
    return 0


def inside_out(bundle: Path) -> list[Path]:
    """Return what is signed, in order: what is deeper comes first, the bundle last."""
    parts = [binary.path for binary in binaries_below(bundle / "Contents" / "Resources")]
    frameworks = bundle / "Contents" / "Frameworks"
    parts += [binary.path for binary in binaries_below(frameworks)]
    parts += [path for path in bundle.rglob("*.framework") if path.is_dir() and not path.is_symlink()]
    return [*sorted(parts, key=lambda path: (-len(path.parts), path)), bundle]


def signing(path: Path, identity: str, entitlements: Path | None) -> list[str]:
    """Return the command that signs one file or folder."""
    command = ["codesign", "--force", "--sign", identity]
    if identity != NOBODY:
        command += ["--timestamp", "--options", "runtime"]
        command += ["--entitlements", str(entitlements)] if entitlements else []
    return [*command, str(path)]


def _sign(command: list[str], path: Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode and not (path.suffix == ".framework" and any(words in done.stderr for words in _NO_BUNDLE)):
        raise SystemExit(f"{path} can't be signed: {done.stderr.strip()}")


if __name__ == "__main__":
    sys.exit(main())
