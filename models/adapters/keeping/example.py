"""The adapters that ship with Ergo. Knows where they lie, not what is in them."""

from __future__ import annotations

from pathlib import Path

import resources
from models.adapters.files.source_names import CONFIG


def example_adapters() -> list[Path]:
    """Return the folders of the adapters that ship with Ergo, by name; none where this copy came without.

    They lie in the `resources` package, which is beside this one both in a checkout and in an
    installed wheel.
    """
    configs = [config for root in resources.__path__ for config in Path(root).glob(f"adapters/*/{CONFIG}")]
    return sorted(config.parent for config in configs)
