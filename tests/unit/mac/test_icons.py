"""The icon's pictures show what its drawing shows, in every size."""

from __future__ import annotations

import subprocess
import sys

from bundle_plan import ROOT


def test_the_pictures_show_the_drawing() -> None:
    script = str(ROOT / "packaging" / "mac" / "make_icons.py")
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_another_picture_would_be_noticed(qapp: object) -> None:
    from make_icons import draw, looks_like  # noqa: PLC0415 - Qt's application has to be there

    icon = draw(64)
    assert looks_like(icon.copy(), icon)
    other = icon.copy()
    other.putpixel((32, 23), (200, 30, 30, 255))
    assert not looks_like(other, icon)
    assert not looks_like(draw(32), icon)
