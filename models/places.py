"""Where things lie in the library, and which names they have there.

    models/<id>              a model
    models/.<id>.partial     an unfinished installation of it
    models/.<id>.replaced    what a newer one is just taking the place of
    models/.<id>.lock        held by the one process that writes any of these

Looks no further than whether something is there.
"""

from __future__ import annotations

import os
from pathlib import Path

from models import catalog, custom_models
from models.errors import InvalidInput
from models.partial import Partial

_PARTIAL = ".partial"


def models_dir(data_dir: Path) -> Path:
    """Return the folder that holds the models, created for this person alone if need be."""
    folder = data_dir / "models"
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def model_dir(data_dir: Path, model_id: str) -> Path:
    """Return where a model lies once it is installed.

    Raises:
        UnknownModel: No model can be called so (so no id can lead out of the library).
    """
    return data_dir / "models" / _checked(model_id)


def lock_file(data_dir: Path, model_id: str) -> Path:
    """Return the file whose lock the one process holds that writes this model; makes the library."""
    return models_dir(data_dir) / f".{_checked(model_id)}.lock"


def staging_dir(data_dir: Path, model_id: str) -> Path:
    """Return the folder in which a model is made before it is committed; makes the library. Hold the lock."""
    return models_dir(data_dir) / f".{_checked(model_id)}{_PARTIAL}"


def aside_dir(data_dir: Path, model_id: str) -> Path:
    """Return where a model is moved while another takes its place. Hold the lock while using it."""
    return data_dir / "models" / f".{_checked(model_id)}.replaced"


def partial_of(data_dir: Path, model_id: str) -> Partial:
    """Return the folder of a model's unfinished installation; nothing is made."""
    return Partial(data_dir / "models" / f".{_checked(model_id)}{_PARTIAL}")


def is_there(data_dir: Path, model_id: str) -> bool:
    """Whether a model lies in the library, sound or not, or an unfinished installation of it."""
    return os.path.lexists(model_dir(data_dir, model_id)) or partial_of(data_dir, model_id).exists


def brought_along(data_dir: Path) -> list[str]:
    """Return the ids of what is there and not in the catalogue, sorted."""
    try:
        names = [path.name for path in (data_dir / "models").iterdir() if path.is_dir()]
    except OSError:
        return []
    hidden = (name[1:].removesuffix(_PARTIAL) for name in names if name.startswith(".") and name.endswith(_PARTIAL))
    return sorted({name for name in (*names, *hidden) if is_sound_id(name)})


def is_sound_id(model_id: str) -> bool:
    """Whether a model that the catalogue doesn't list may be called so."""
    try:
        custom_models.check_custom_id(model_id)
    except InvalidInput:
        return False
    return True


def _checked(model_id: str) -> str:
    """Return an id that is a plain name, of the catalogue or not."""
    return model_id if is_sound_id(model_id) else catalog.find(model_id).id
