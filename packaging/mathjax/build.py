"""Build `resources/mathjax`: MathJax as one script, TeX in and SVG out, with its licence and where it comes from.

    python packaging/mathjax/build.py            # needs node and npm; fetches the pinned packages
    python packaging/mathjax/build.py --check    # builds, compares with what is kept, changes nothing

The same sources give the same bytes. Versions stand in package.json, hashes of the packages in package-lock.json.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
KEPT = HERE.parents[1] / "resources" / "mathjax"
SOURCES = ("package.json", "package-lock.json", "typeset.js", "commands.js", "names.js", "text.js")
SCRIPT = "typeset.js"
LICENCES = {"mathjax-full": "LICENSE", "mhchemparser": "LICENSE.txt"}
ESBUILD = ("--bundle", "--minify", "--format=iife", "--target=es2020", "--charset=ascii", "--legal-comments=none")

README = """\
# MathJax, as Ergo uses it

`typeset.js` is built from npm's `mathjax-full` {mathjax} and `mhchemparser` {mhchem} (both Apache License 2.0, in `LICENSE`)
with `esbuild` {esbuild}, behind the one function in `packaging/mathjax/typeset.js`. It is not edited by hand:

    python packaging/mathjax/build.py            # build it again
    python packaging/mathjax/build.py --check    # see that the kept one is what the sources give

    sha256 of typeset.js   {digest}

Left out: the TeX packages html, require, autoload, unicode, action and setoptions, which reach out of a formula; physics,
which gives common commands another meaning (`names.js` has those of its commands that don't); noerrors and noundefined,
which hide mistakes; menus, accessibility, fonts of pages. `\\require` says nothing: all there is to be had is there.
"""


def main() -> int:
    """Build into a scratch folder; keep it, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with what is kept")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as scratch:
        files = build(Path(scratch))
    if check:
        different = [name for name, data in files.items() if not _same(KEPT / name, data)]
        print("\n".join(f"{name} differs" for name in different) or "resources/mathjax is what the sources give")
        return 1 if different else 0
    KEPT.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (KEPT / name).write_bytes(data)
        print(f"{KEPT / name}: {len(data)} bytes")
    return 0


def build(scratch: Path) -> dict[str, bytes]:
    """Return the files of `resources/mathjax`, made in an empty folder."""
    for name in SOURCES:
        shutil.copy(HERE / name, scratch / name)
    _run(scratch, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    _run(scratch, "node_modules/.bin/esbuild", SCRIPT, *ESBUILD, "--outfile=built.js", "--log-level=error")
    script = (scratch / "built.js").read_bytes()
    modules = scratch / "node_modules"
    licence = b"\n".join(
        f"{name}\n{'-' * len(name)}\n\n".encode() + (modules / name / file).read_bytes()
        for name, file in LICENCES.items()
    )
    readme = README.format(
        mathjax=_version(modules / "mathjax-full"),
        mhchem=_version(modules / "mhchemparser"),
        esbuild=_version(modules / "esbuild"),
        digest=hashlib.sha256(script).hexdigest(),
    )
    return {SCRIPT: script, "LICENSE": licence, "README.md": readme.encode()}


def _run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, stdin=subprocess.DEVNULL)


def _version(package: Path) -> str:
    return str(json.loads((package / "package.json").read_text())["version"])


def _same(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


if __name__ == "__main__":
    sys.exit(main())
