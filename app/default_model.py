"""Which model answers when nobody named one. Knows the library and the person's choice, no Qt."""

from __future__ import annotations

from pathlib import Path

from app.settings import read_choices
from models.catalog import DEFAULT_ID, PRACTICE_ID
from models.library import list_models

SETTINGS_FILE = "settings.json"


def default_model(data_dir: Path) -> str:
    """Return the id of the person's choice if it is installed, else Phi's if it is, else the practice model's."""
    installed = {listing.entry.id for listing in list_models(data_dir) if listing.state == "installed"}
    for model_id in (read_choices(data_dir / SETTINGS_FILE).model_id, DEFAULT_ID):
        if model_id in installed:
            return model_id
    return PRACTICE_ID
