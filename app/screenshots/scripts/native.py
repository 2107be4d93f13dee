"""What a Mac's application has: the palette of commands, the settings, the licences."""

from __future__ import annotations

from app.screenshots.scripts.thinking import answered
from app.screenshots.stage import Stage


def commands(stage: Stage) -> None:
    """The palette, as it opens."""
    answered(stage)
    stage.window.menus.palette_requested.emit()


def commands_found(stage: Stage) -> None:
    """The palette, with a few words in it."""
    commands(stage)
    palette = stage.window.palette_wiring.palette
    if palette is not None:
        palette.field.setText("conv")


def settings(stage: Stage, section: int = 0) -> None:
    """The settings."""
    answered(stage)
    stage.window.menus.app.settings_requested.emit()
    shown = stage.window.settings_wiring.settings
    if shown is not None:
        shown.privacy.show_folder("~/Library/Application Support/Ergo")
        shown.show_section((shown.general, shown.models, shown.answers, shown.privacy)[section])


def settings_models(stage: Stage) -> None:
    """The settings of models."""
    settings(stage, 1)


def settings_answers(stage: Stage) -> None:
    """The settings of answers."""
    settings(stage, 2)


def settings_privacy(stage: Stage) -> None:
    """The settings of privacy."""
    settings(stage, 3)


def licences(stage: Stage) -> None:
    """What Ergo is made of."""
    answered(stage)
    stage.window.menus.app.about_requested.emit()
    about = stage.window.about_wiring.about
    if about is not None:
        about.close()
        about.licences_requested.emit()


def narrow_commands(stage: Stage) -> None:
    """The palette in the smallest window."""
    stage.window.resize(stage.window.minimumSize())
    commands_found(stage)


def large_commands(stage: Stage) -> None:
    """The palette with large text."""
    stage.window.theme.set_zoom(1.5)
    commands_found(stage)


def large_settings(stage: Stage) -> None:
    """The settings with large text."""
    stage.window.theme.set_zoom(1.5)
    settings_answers(stage)
