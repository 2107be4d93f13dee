"""Collects the licences of everything in the Mac bundle: `resources/licences.json`, which About shows.

    python packaging/mac/licences.py            # writes it
    python packaging/mac/licences.py --check    # says whether it is what would be written

A list of {name, version, licence, text}. The licences come from the wheels' own metadata and files; what they leave
out stands in licence_texts/additions.toml. A licence that nobody has allowed is refused.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

from bundle_plan import ROOT, read_plan
from wheels import Wheel, fetch_wheels

KEPT = ROOT / "resources" / "licences.json"
TEXTS = Path(__file__).with_name("licence_texts")
ALLOWED = frozenset(
    "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause CC0-1.0 CNRI-Python ISC LGPL-3.0-only MIT MPL-2.0 PSF-2.0 Unicode-3.0 Zlib".split()
)
_OLD_NAMES = {  # what was written before there were SPDX expressions; each was looked up in the text that lies beside it
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache 2.0 License": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "ISC License": "ISC",
    "MIT License": "MIT",
}
_TEXT = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)(?!.*\.(py|json)$)", re.IGNORECASE)

Entry = dict[str, str]


def main() -> int:
    """Write the file, or check it."""
    made = json.dumps(collect(fetch_wheels(read_plan())), ensure_ascii=False, indent=1) + "\n"
    if sys.argv[1:] == ["--check"]:
        current = KEPT.read_text(encoding="utf-8") if KEPT.exists() else ""
        if current != made:
            print(f"{KEPT.relative_to(ROOT)} isn't what the packages say: run packaging/mac/licences.py.")
        return int(current != made)
    KEPT.write_text(made, encoding="utf-8")
    return 0


def collect(wheels: list[Wheel]) -> list[Entry]:
    """Return one entry for each package and each part, by name.

    Raises:
        SystemExit: One has no text, or a licence that isn't allowed.
    """
    additions = tomllib.loads((TEXTS / "additions.toml").read_text(encoding="utf-8"))
    entries = [_package(wheel, additions["packages"].get(wheel.name, {})) for wheel in wheels]
    entries += [_entry(part["name"], "", part["licence"], _added(part)) for part in additions["parts"]]
    return sorted(entries, key=lambda entry: entry["name"].lower())


def chosen(expression: str) -> str | None:
    """Return under which licences something is used: the first alternative of which each part is allowed."""
    for alternative in expression.split(" OR "):
        if all(part.strip("() ") in ALLOWED for part in alternative.split(" AND ")):
            return alternative
    return None


def stated(wheel: Wheel) -> str:
    """Return the licence that a wheel states, as an SPDX expression."""
    said = wheel.metadata["License-Expression"] or wheel.metadata["License"]
    if not said:
        classifiers = wheel.metadata.get_all("Classifier", [])
        said = next((line.rsplit(" :: ", 1)[1] for line in classifiers if line.startswith("License ::")), "")
    return _OLD_NAMES.get(said, said)


def _package(wheel: Wheel, addition: dict[str, Any]) -> Entry:
    texts = dict.fromkeys([*_texts_in(wheel), *([_added(addition)] if addition else [])])
    return _entry(wheel.name, wheel.version, stated(wheel), "\n\n".join(texts))


def _entry(name: str, version: str, licence: str, text: str) -> Entry:
    used = chosen(licence)
    if used is None:
        raise SystemExit(f"{name}: its licence “{licence}” isn't among those that are allowed.")
    if not text:
        raise SystemExit(f"{name}: no text of its licence was found; it belongs into licence_texts/additions.toml.")
    return {"name": name, "version": version, "licence": used, "text": text}


def _added(addition: dict[str, Any]) -> str:
    files = [TEXTS / f"{name}.txt" for name in addition.get("text", ())]
    files += [ROOT / name for name in addition.get("from", ())]
    texts = [addition["copyright"], *(file.read_text(encoding="utf-8") for file in files)]
    return "\n\n".join(text.strip() for text in texts if text)


def _texts_in(wheel: Wheel) -> list[str]:
    with zipfile.ZipFile(wheel.path) as archive:
        names = [name for name in archive.namelist() if _TEXT.match(PurePosixPath(name).name)]
        return [archive.read(name).decode("utf-8", errors="replace").replace("\r\n", "\n").strip() for name in names]


if __name__ == "__main__":
    sys.exit(main())
