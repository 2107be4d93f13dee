"""What to say when MLX gives up in the middle of a generation, or of loading what it has lost.

Metal's errors, an allocation that fails and the backend's other complaints all come as plain exceptions.
"""

from __future__ import annotations

from models.errors import GenerationFailed, shown
from models.wording import translate

MLX_FAILURES = (RuntimeError, MemoryError)
"""What MLX raises when it gives up. Afterwards nothing that it has in memory can be trusted."""

_SIGNS_OF_MEMORY = ("malloc", "alloc", "insufficient memory", "out of memory", "buffer size")


def generation_failed(error: BaseException) -> GenerationFailed:
    """Return the error that a person reads. Call it when the model and its caches have been dropped."""
    if _is_of_memory(error):
        return GenerationFailed(
            translate("Errors", "The model ran out of memory"),
            _with_cause(translate("Errors", "What it has said so far is kept."), error),
            translate(
                "Errors",
                "Close something, or ask in a new conversation. The model is loaded anew with the next question.",
            ),
        )
    detail = translate("Errors", "An error in its backend ended it; what it has said so far is kept.")
    if "metal" in str(error).lower():
        detail = translate("Errors", "An error in the graphics processor ended it; what it has said so far is kept.")
    return GenerationFailed(
        translate("Errors", "The model stopped in the middle"),
        _with_cause(detail, error),
        translate("Errors", "Ask again: the model is loaded anew."),
    )


def loading_failed(error: BaseException) -> GenerationFailed:
    """Return the error that a person reads when the model isn't in memory and can't be brought there."""
    if _is_of_memory(error):
        title = translate("Errors", "There isn't enough memory for the model")
        hint = translate("Errors", "Close something, then try again.")
    else:
        title = translate("Errors", "The model can't be loaded")
        hint = translate("Errors", "Try again. If it happens again, verify its files.")
    detail = translate("Errors", "Loading it broke off; what was said so far is kept.")
    return GenerationFailed(title, _with_cause(detail, error), hint)


def _with_cause(detail: str, error: BaseException) -> str:
    said = shown(str(error))
    return translate("Errors", "{detail} MLX says: {said}").format(detail=detail, said=said) if said else detail


def _is_of_memory(error: BaseException) -> bool:
    return isinstance(error, MemoryError) or any(sign in str(error).lower() for sign in _SIGNS_OF_MEMORY)
