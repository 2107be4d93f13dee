"""Pictures of the window: light and dark, at both scales, with all that has been written and all that is open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from app.design import DESIGN
from app.screenshots.__main__ import main
from app.screenshots.scripts import SCREENS
from app.views.window.body import USUAL

SCREENS_TAKEN = ("answered", "budget_menu")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, QImage]:
    """The pictures of two screens, by the names of their files."""
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, "-m", "app.screenshots", str(folder), *SCREENS_TAKEN]
    subprocess.run(command, check=True, timeout=300, capture_output=True)
    return {path.stem: QImage(str(path)) for path in folder.iterdir()}


def test_every_screen_is_taken_light_and_dark_at_both_scales(pictures: dict[str, QImage]) -> None:
    kinds = ("light", "dark", "light@2x", "dark@2x")
    assert set(pictures) == {f"{screen}-{kind}" for screen in SCREENS_TAKEN for kind in kinds}


@pytest.mark.parametrize("kind", ["light", "dark"])
def test_the_larger_picture_is_drawn_anew_and_not_enlarged(pictures: dict[str, QImage], kind: str) -> None:
    small, large = pictures[f"answered-{kind}"], pictures[f"answered-{kind}@2x"]
    assert large.size() == small.size() * 2 == QSize(1920, 1440)
    assert large.convertToFormat(QImage.Format.Format_RGB32) != small.scaled(large.size()).convertToFormat(
        QImage.Format.Format_RGB32
    )
    ink = DESIGN.light if kind == "light" else DESIGN.dark
    assert large.pixelColor(8, 1000) == small.pixelColor(4, 500) == QColor(ink.side)
    assert large.pixelColor(600, 200) == small.pixelColor(300, 100) == QColor(ink.paper)


@pytest.mark.parametrize("suffix", ["", "@2x"])
def test_an_answer_is_on_its_picture_with_its_formula(pictures: dict[str, QImage], suffix: str) -> None:
    picture = pictures[f"answered-light{suffix}"]
    middle = (picture.width() + USUAL * picture.width() // 960) // 2  # of the page, beside the sidebar
    column = [picture.pixelColor(middle, y) for y in range(picture.height() * 2 // 3)]
    assert any(colour.blue() - colour.red() > 20 for colour in column), "no card of a final answer"


@pytest.mark.parametrize(("scale", "suffix"), [(1, ""), (2, "@2x")])
def test_an_open_menu_is_on_its_picture_above_its_button(pictures: dict[str, QImage], scale: int, suffix: str) -> None:
    picture = pictures[f"budget_menu-light{suffix}"]
    assert picture.pixelColor(670 * scale, 460 * scale) == QColor(DESIGN.light.field)
    fill = QColor(DESIGN.light.accent_fill)
    assert any(picture.pixelColor(690 * scale, y * scale) == fill for y in range(330, 660))


def test_an_unknown_screen_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(tmp_path / "pictures"), "answerd"])
    assert "no such screen: answerd" in capsys.readouterr().err
    assert not (tmp_path / "pictures").exists()


def test_no_two_screens_share_a_name() -> None:
    names = [screen.__name__ for screen in SCREENS]
    assert len(names) == len(set(names))
