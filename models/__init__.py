"""Everything about the language model, usable from a script; knows no Qt.

Importing this package imports no MLX. The four functions below do, when they
are first asked for, on the thread that asks: arrays belong to that thread.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from models.environment import go_offline

if TYPE_CHECKING:
    from models.adapters.in_force.applying import apply_adapter
    from models.generation import generate_tokens
    from models.loading import load_model
    from models.quantize import quantize_checkpoint

__all__ = ["apply_adapter", "generate_tokens", "load_model", "quantize_checkpoint"]

_HOMES = {
    "apply_adapter": "models.adapters.in_force.applying",
    "generate_tokens": "models.generation",
    "load_model": "models.loading",
    "quantize_checkpoint": "models.quantize",
}


def __getattr__(name: str) -> Any:
    """Import the room of a public function when the function is first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    go_offline()
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
