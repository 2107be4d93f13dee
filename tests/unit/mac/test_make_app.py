"""How the Mac app is made, as far as no Mac is needed to say it."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from audit_wheels import unfit_binaries
from bundle_plan import ROOT, read_plan
from finish_app import slim, slimming, tidy_info
from mach_o import Binary, binaries_below
from make_app import plan_steps, refuse, written
from sign_app import NOBODY, inside_out, signing
from verify_app import wrong_contents

from tests.unit.mac.binaries import ARM64, INTEL, fat_binary, thin_binary

IDENTITY = "Developer ID Application: Nobody (0000000000)"
SIGNED = {"ERGO_SIGNING_IDENTITY": IDENTITY}
NOTARIZED = {**SIGNED, "ERGO_NOTARY_PROFILE": "ergo"}


def commands(environment: dict[str, str]) -> str:
    return written(plan_steps(read_plan(), environment, "python3.11"))


@pytest.mark.parametrize(
    ("system", "machine", "python", "word"),
    [
        ("Linux", "x86_64", (3, 11), "Mac only"),
        ("Darwin", "x86_64", (3, 11), "Silicon"),
        ("Darwin", "arm64", (3, 12), "3.11"),
    ],
)
def test_why_it_cant_be_made_is_said_in_one_line(system: str, machine: str, python: tuple[int, int], word: str) -> None:
    said = refuse(system, machine, python)
    assert said is not None
    assert word in said
    assert "\n" not in said


def test_on_the_right_mac_it_is_made() -> None:
    assert refuse("Darwin", "arm64", (3, 11)) is None


@pytest.mark.skipif(sys.platform == "darwin", reason="there it would be made")
def test_make_app_says_elsewhere_that_it_needs_a_mac() -> None:
    # A make that is run by another (`make test`) would say which folder it enters and leaves.
    command = ["make", "--no-print-directory", "app"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert done.stdout.splitlines() == ["make app builds the Mac bundle and runs on a Mac only."]


def test_whoever_has_no_identity_gets_an_unsigned_app() -> None:
    said = commands({})
    assert "hdiutil create" in said
    assert "notarytool" not in said
    assert "codesign" not in said


def test_an_identity_signs_app_and_image() -> None:
    said = commands(SIGNED)
    assert f"codesign --sign '{IDENTITY}' --timestamp dist/" in said
    assert "notarytool" not in said


def test_apple_looks_at_the_app_before_and_at_the_image_after_it_is_made() -> None:
    said = commands(NOTARIZED)
    order = ["briefcase create", "briefcase build", "finish_app.py", "verify_app.py contents", "sign_app.py"]
    order += ["verify_app.py signed", "notarytool submit build/", "staple build/", "hdiutil create"]
    order += ["notarytool submit dist/", "staple dist/", "verify_app.py image"]
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert said.count("--keychain-profile ergo --wait") == 2


def test_the_notary_s_credentials_may_lie_in_another_keychain() -> None:
    said = commands({**NOTARIZED, "ERGO_NOTARY_KEYCHAIN": "release.keychain-db"})
    assert said.count("--keychain-profile ergo --keychain release.keychain-db --wait") == 2


def test_every_script_that_is_called_is_there() -> None:
    named = set(re.findall(r"packaging/mac/[\w.]+", commands(NOTARIZED)))
    assert len(named) >= 4
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_the_app_may_compile_formulas_and_nothing_else() -> None:
    assert read_plan().entitlements == ("com.apple.security.cs.allow-jit",)


def test_only_the_app_itself_gets_rights(tmp_path: Path) -> None:
    rights = tmp_path / "rights.plist"
    app = signing(Path("Ergo.app"), IDENTITY, rights)
    library = signing(Path("libmlx.dylib"), IDENTITY, None)
    assert app[-3:] == ["--entitlements", str(rights), "Ergo.app"]
    assert "--entitlements" not in library
    assert all({"--options", "runtime", "--timestamp"} <= set(command) for command in (app, library))
    assert "runtime" not in signing(Path("Ergo.app"), NOBODY, rights)


def test_what_is_deeper_is_signed_first(tmp_path: Path) -> None:
    bundle = tmp_path / "Ergo.app"
    inner = bundle / "Contents" / "Resources" / "app_packages" / "Qt" / "QtCore.framework" / "Versions" / "A" / "QtCore"
    outer = bundle / "Contents" / "Frameworks" / "Python.framework" / "Python"
    for path in (inner, outer):
        path.parent.mkdir(parents=True)
        path.write_bytes(thin_binary(ARM64, (14, 0), "/usr/lib/libc++.1.dylib"))
    (outer.parent / "notes.txt").write_text("no binary", encoding="utf-8")
    assert inside_out(bundle) == [inner, inner.parents[2], outer, outer.parent, bundle]


def test_only_what_has_several_slices_is_thinned(tmp_path: Path) -> None:
    thin, fat = tmp_path / "thin.so", tmp_path / "fat.so"
    thin.write_bytes(thin_binary(ARM64, (14, 0), "/usr/lib/libc++.1.dylib"))
    fat.write_bytes(fat_binary(thin_binary(INTEL, (13, 0), "/usr/lib/libc++.1.dylib"), thin.read_bytes()))
    assert [command[0] for command in slimming(Binary(thin))] == ["strip"]
    assert [command[0] for command in slimming(Binary(fat))] == ["lipo", "strip"]
    assert Binary(fat).architectures == ("arm64", "x86_64")
    assert Binary(fat).slim_content() == thin.read_bytes()


def test_what_strip_refuses_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    strip = tmp_path / "strip"
    strip.write_text("#!/bin/sh\necho 'not in an order that can be processed' >&2\nexit 1\n", encoding="utf-8")
    strip.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    library = tmp_path / "library.so"
    library.write_bytes(thin_binary(ARM64, (14, 0), "/usr/lib/libc++.1.dylib"))
    slim(Binary(library))
    assert "library.so" in capsys.readouterr().err
    assert Binary(library).is_for_arm64


def test_python_s_own_libraries_are_found_as_the_executable_finds_them(tmp_path: Path) -> None:
    version = "Python.framework/Versions/3.11"
    framework = tmp_path / "Ergo.app" / "Contents" / "Frameworks" / version
    module = framework / "lib" / "python3.11" / "lib-dynload" / "_ssl.so"
    module.parent.mkdir(parents=True)
    module.write_bytes(thin_binary(ARM64, (11, 0), f"@rpath/{version}/lib/libssl.3.dylib"))
    bundle = tmp_path / "Ergo.app"
    (said,) = unfit_binaries(read_plan(), binaries_below(bundle), bundle)
    assert "libssl.3.dylib, which isn't there" in said
    (framework / "lib" / "libssl.3.dylib").write_bytes(thin_binary(ARM64, (11, 0), "/usr/lib/libSystem.B.dylib"))
    assert unfit_binaries(read_plan(), binaries_below(bundle), bundle) == []


def test_info_says_each_thing_once(tmp_path: Path) -> None:
    path = tmp_path / "Info.plist"
    twice = "<key>LSMinimumSystemVersion</key><string>11.0</string>" * 2 + "<key>MainModule</key><string>app</string>"
    path.write_text(f'<?xml version="1.0"?><plist version="1.0"><dict>{twice}</dict></plist>', encoding="utf-8")
    tidy_info(read_plan(), path)
    assert path.read_text(encoding="utf-8").count("LSMinimumSystemVersion") == 1
    said = plistlib.loads(path.read_bytes())
    assert said["LSMinimumSystemVersion"] == read_plan().min_os_version
    assert said["MainModule"] == "app"
    assert said["CFBundleVersion"] == read_plan().version
    assert said["CFBundleLocalizations"] == ["en", "ja"]


def test_what_is_wrong_with_a_bundle_is_said(tmp_path: Path) -> None:
    plan = read_plan()
    bundle = tmp_path / plan.folder
    library = bundle / "Contents" / "Resources" / "app_packages" / "mlx" / "lib" / "libmlx.dylib"
    library.parent.mkdir(parents=True)
    library.write_bytes(thin_binary(ARM64, (26, 0), "@rpath/gone.dylib"))
    said = {**plan.info, "CFBundleIdentifier": plan.identifier, "CFBundleShortVersionString": "0.0.1"}
    (bundle / "Contents" / "Info.plist").write_bytes(plistlib.dumps(said))
    wrong = wrong_contents(plan, bundle)
    assert [line.split(" ", 1)[1] for line in wrong] == [
        "needs macOS 26.0.",
        "loads @rpath/gone.dylib, which isn't there.",
        "has no mlx.metallib beside it.",
        "says '0.0.1' for CFBundleShortVersionString.",
        "says None for CFBundleVersion.",
    ]
    assert [binary.path for binary in binaries_below(bundle)] == [library]
