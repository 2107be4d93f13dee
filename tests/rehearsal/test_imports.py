"""Whatever a source imports, at its start or in the middle of a function, is in the bundle."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

from bundle_contents import APP, PACKAGES

from tests.rehearsal.bundle import Bundle

MAC_ONLY = "app.mac"
CODE = """
import importlib, json, sys
sys.path += sys.argv[1:3]
missing = []
for module, name in json.loads(sys.argv[3]):
    try:
        imported = importlib.import_module(module)
        if name and not hasattr(imported, name):
            importlib.import_module(f"{module}.{name}")
    except ImportError as error:
        missing.append(f"{module} {name}: {error}")
print(json.dumps(missing))
"""


def imports_below(folder: Path) -> list[tuple[str, str]]:
    """Every module that sources import, each with a name that they want of it, if any."""
    found = set()
    for source in folder.rglob("*.py"):
        if source.is_relative_to(folder / MAC_ONLY.replace(".", "/")):
            continue
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {(each.name, "") for each in node.names}
            elif isinstance(node, ast.ImportFrom):
                found |= {(node.module or "", each.name) for each in node.names}
    elsewhere = {each for each in found if each[0].split(".")[0] in sys.stdlib_module_names}
    return sorted(each for each in found - elsewhere if not each[0].startswith(MAC_ONLY))


def missing_in(bundle: Bundle, wanted: list[tuple[str, str]]) -> list[str]:
    paths = [str(bundle.root / PACKAGES), str(bundle.root / APP)]
    command = [sys.executable, "-IS", "-c", CODE, *paths, json.dumps(wanted)]
    done = subprocess.run(command, env=bundle.environment(), capture_output=True, text=True, check=True)
    missing: list[str] = json.loads(done.stdout)
    return missing


def test_everything_that_is_imported_is_there(bundle: Bundle) -> None:
    wanted = imports_below(bundle.root / APP)
    assert {"huggingface_hub", "PySide6.QtSvg", "mlx.core", "sympy", "math_verify"} <= {module for module, _ in wanted}
    assert missing_in(bundle, wanted) == []


def test_what_was_removed_would_be_missed(bundle: Bundle) -> None:
    missing = missing_in(bundle, [("PySide6.QtQml", "QJSEngine"), ("hf_xet", ""), ("pytest", "")])
    assert len(missing) == 3
