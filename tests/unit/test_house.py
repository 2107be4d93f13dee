"""The rules of the house that no linter checks."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LARGEST_BYTES = 13_000_000
TEXT_SUFFIXES = {"", ".cfg", ".json", ".md", ".py", ".qss", ".sh", ".svg", ".toml", ".txt", ".yaml", ".yml"}
PRIVATE_PATH = re.compile(r"(?<![\w.])/(?:work|root|farm|opt)/[\w.-]+")
ADDRESS = re.compile(r"https?://([\w.-]+)")
RESERVED_HOST = re.compile(r"(?:[\w-]+\.)*example(?:\.org)?", re.IGNORECASE)  # nobody's, by RFC 2606
PUBLIC_HOSTS = {
    "127.0.0.1",
    "bugreports.qt.io",
    "github.com",
    "huggingface.co",
    "keepachangelog.com",
    "localhost",
    "opensource.org",
    "semver.org",
    "www.apache.org",
    "www.w3.org",
}
LICENCES = ("packaging/mac/licence_texts/", "resources/licences.json")  # others' words, letter by letter


@cache
def kept_files() -> tuple[Path, ...]:
    """Every file that git keeps or would keep."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    paths = [ROOT / name for name in listing.stdout.decode().split("\0") if name]
    return tuple(path for path in paths if path.is_file())


@cache
def kept_texts() -> dict[str, str]:
    found = {}
    for path in kept_files():
        if path.suffix in TEXT_SUFFIXES and path.stat().st_size < 2_000_000:
            found[str(path.relative_to(ROOT))] = path.read_text(encoding="utf-8")
    return found


def test_packaging_hides_no_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize("folder", ["models", "resources/practice-model", "tests/unit/models", "packaging"])
def test_git_ignores_no_folder_of_the_house(folder: str) -> None:
    asked = subprocess.run(["git", "check-ignore", "-q", f"{folder}/any.safetensors"], cwd=ROOT, check=False)
    assert asked.returncode == 1


def test_no_file_is_too_large_for_git() -> None:
    assert [str(path) for path in kept_files() if path.stat().st_size > LARGEST_BYTES] == []


def test_the_readmes_test_command_is_what_ci_runs() -> None:
    section = (ROOT / "README.md").read_text().split("## Tests", 1)[1]
    command = next(line.strip() for line in section.splitlines() if line.startswith("    "))
    assert command in (ROOT / ".ci" / "run").read_text().splitlines()


def test_the_readme_names_the_packages_that_ci_installs() -> None:
    listed = re.search(r"packages=\(([^)]*)\)", (ROOT / ".ci" / "run").read_text())
    named = re.search(r"apt-get install ((?:.*\\\n)*.*)", (ROOT / "README.md").read_text())
    assert listed
    assert named
    assert set(named[1].replace("\\", "").split()) <= set(listed[1].split())


def test_every_make_target_of_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for target in set(re.findall(r"`make (\w+)", (ROOT / "README.md").read_text())):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_no_file_names_a_path_of_a_developers_machine() -> None:
    found = {name: PRIVATE_PATH.findall(text) for name, text in kept_texts().items()}
    assert {name: paths for name, paths in found.items() if paths and name != "tests/unit/test_house.py"} == {}


def test_no_file_names_an_unknown_host() -> None:
    found = {
        name: set(ADDRESS.findall(text)) - PUBLIC_HOSTS
        for name, text in kept_texts().items()
        if not name.startswith(LICENCES)
    }
    unknown = {name: {host for host in hosts if not RESERVED_HOST.fullmatch(host)} for name, hosts in found.items()}
    assert {name: hosts for name, hosts in unknown.items() if hosts} == {}


def test_constraints_are_exact_and_have_no_address() -> None:
    for line in kept_texts()["packaging/constraints.txt"].splitlines():
        comment = not line or line.startswith("#")
        assert comment or re.fullmatch(r"[\w.-]+==[\w.]+(; sys_platform == \"\w+\")?", line), line


def test_the_version_stands_in_one_place() -> None:
    number = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert version("ergo-tutor") == number
    stated = [
        name for name, text in kept_texts().items() if re.search(rf"(?<![\d.]){re.escape(number)}(?![\d.])", text)
    ]
    assert set(stated) <= {"pyproject.toml", "CHANGELOG.md", "packaging/constraints.txt"}


def test_the_bundle_gets_its_versions_from_the_constraints() -> None:
    briefcase = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["briefcase"]
    app = briefcase["app"]["app"]
    assert app["macOS"]["requirement_installer_args"] == ["--constraint", "./packaging/constraints.txt"]
    assert not any("requires" in table for table in (briefcase, app, app["macOS"]))


def imported_names(source: str) -> set[str]:
    """Everything that a module imports, as `package.module.name`."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{each.name}" for each in node.names}
    return found


def test_of_qts_network_only_the_call_to_the_first_copy_is_used() -> None:
    """Qt asks nobody before it connects: what it could connect with isn't there to be used."""
    reaching = re.compile(r"PySide6\.(QtNetwork(?!\.QLocal(?:Server|Socket)$)|QtWeb|QtRemote|QtMqtt|QtHttp|QtGrpc)")
    used = {
        name: {each for each in imported_names(text) if reaching.match(each)}
        for name, text in kept_texts().items()
        if name.startswith(("app/", "models/", "resources/")) and name.endswith(".py")
    }
    assert {name: names for name, names in used.items() if names} == {}
    assert reaching.match("PySide6.QtNetwork.QTcpSocket")
    assert not reaching.match("PySide6.QtNetwork.QLocalServer")
