"""What to say when MLX gives up in the middle of a generation, or of loading what it has lost.

Metal's errors, an allocation that fails and the backend's other complaints all come as plain exceptions.
"""

from __future__ import annotations

from models.errors import GenerationFailed, shown

MLX_FAILURES = (RuntimeError, MemoryError)
"""What MLX raises when it gives up. Afterwards nothing that it has in memory can be trusted."""

_SIGNS_OF_MEMORY = ("malloc", "alloc", "insufficient memory", "out of memory", "buffer size")


def generation_failed(error: BaseException) -> GenerationFailed:
    """Return the error that a person reads. Call it when the model and its caches have been dropped."""
    because = _because(error)
    if _is_of_memory(error):
        return GenerationFailed(
            "The model ran out of memory",
            f"What it has said so far is kept.{because}",
            "Close something, or ask in a new conversation. The model is loaded anew with the next question.",
        )
    where = "the graphics processor" if "metal" in str(error).lower() else "its backend"
    return GenerationFailed(
        "The model stopped in the middle",
        f"An error in {where} ended it; what it has said so far is kept.{because}",
        "Ask again: the model is loaded anew.",
    )


def loading_failed(error: BaseException) -> GenerationFailed:
    """Return the error that a person reads when the model isn't in memory and can't be brought there."""
    if _is_of_memory(error):
        title, hint = "There isn't enough memory for the model", "Close something, then try again."
    else:
        title, hint = "The model can't be loaded", "Try again. If it happens again, verify its files."
    return GenerationFailed(title, f"Loading it broke off; what was said so far is kept.{_because(error)}", hint)


def _because(error: BaseException) -> str:
    said = shown(str(error))
    return f" MLX says: {said}" if said else ""


def _is_of_memory(error: BaseException) -> bool:
    return isinstance(error, MemoryError) or any(sign in str(error).lower() for sign in _SIGNS_OF_MEMORY)
