"""What goes into the Mac bundle is fit for a Mac, as far as can be read from it here."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from audit_wheels import audit, lay_out
from bundle_contents import PACKAGES
from bundle_plan import read_plan
from mach_o import Binary, binaries_below
from wheels import Wheel, fetch_wheels

from tests.unit.mac.binaries import ARM64, INTEL, thin_binary

Audited = tuple[dict[str, Any], Path]


@pytest.fixture(scope="module")
def wheels() -> list[Wheel]:
    return fetch_wheels(read_plan())


@pytest.fixture(scope="module")
def audited(wheels: list[Wheel], tmp_path_factory: pytest.TempPathFactory) -> Audited:
    """What the audit says, and the folder that it looked at."""
    plan, holder = read_plan(), tmp_path_factory.mktemp("mac")
    lay_out(plan, wheels, holder)
    return audit(plan, wheels, holder / plan.folder), holder / plan.folder


def test_the_wheels_are_those_that_a_mac_gets(wheels: list[Wheel]) -> None:
    names = {wheel.name for wheel in wheels}
    assert {"mlx", "mlx-metal", "antlr4-python3-runtime", "PySide6_Essentials"} <= names
    assert not {"mlx-cpu", "torch", "pytest"} & names
    (mlx,) = (wheel.path.name for wheel in wheels if wheel.name == "mlx")
    assert "macosx_14_0_arm64" in mlx


def test_nothing_is_wrong_with_them(audited: Audited) -> None:
    report, _ = audited
    assert report["wrong"] == []
    assert report["binaries"] > 40
    assert report["app_bytes"] <= 400_000_000
    assert report["dmg_bytes_estimated"] <= 180_000_000


def test_mlx_lies_beside_its_metal_library(audited: Audited) -> None:
    _, bundle = audited
    (library,) = bundle.rglob("libmlx.dylib")
    assert library.with_name("mlx.metallib").stat().st_size > 100_000_000
    assert Binary(library).architectures == ("arm64",)


def test_what_is_wrong_is_said(audited: Audited, wheels: list[Wheel], tmp_path: Path) -> None:
    bundle = tmp_path / "Ergo.app"
    packages = bundle / PACKAGES
    packages.mkdir(parents=True)
    (packages / "newer.so").write_bytes(thin_binary(ARM64, (26, 0), "@rpath/gone.dylib"))
    (packages / "intel.so").write_bytes(thin_binary(INTEL, (13, 0), "/usr/lib/libc++.1.dylib"))
    wrong = audit(read_plan(), wheels, bundle)["wrong"]
    assert any("intel.so is for x86_64 only." in line for line in wrong)
    assert any("newer.so needs macOS 26.0." in line for line in wrong)
    assert any("loads @rpath/gone.dylib" in line for line in wrong)
    assert any("one libmlx.dylib; there are 0" in line for line in wrong)


def test_a_binary_without_its_own_names_is_smaller_and_keeps_what_others_use(audited: Audited) -> None:
    _, bundle = audited
    (library,) = (
        each for each in binaries_below(bundle / PACKAGES / "mlx" / "lib") if each.path.name == "libmlx.dylib"
    )
    content = library.slim_content()
    assert 10_000_000 < len(content) < library.path.stat().st_size
    assert b"__ZN3mlx4core5arrayC" in content
