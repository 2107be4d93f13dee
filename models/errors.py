"""The exception tree. Knows nothing of MLX, Qt or the network.

    ErgoError
    ├── Cancelled                 silent: the person asked for it
    ├── NetworkClosed             something wanted out; also an OSError, as any unreachable network is
    └── UserFacingError           shown as title, detail, hint
        ├── ModelNotInstalled     no such model in the library
        ├── UnknownModel          an id that the catalogue doesn't list
        ├── DamagedModel          a model folder that can't be trusted or read
        ├── UnsupportedModel      a sound folder of a kind that Ergo can't run
        ├── InstallFailed         downloading, quantizing or committing went wrong
        ├── DownloadFailed        the hub can't be reached, refuses, or sends something else
        ├── NotEnoughSpace        the disk has no room for what is to be written
        ├── NotEnoughMemory       the model doesn't fit into this machine's memory
        ├── RemovalFailed         a model that was to go is still on the disk
        ├── AdapterNotFound       no such adapter in the library
        ├── AdapterRefused        no adapter, or one of a kind that Ergo doesn't apply
        ├── DamagedAdapter        an adapter whose files can't be trusted or read
        ├── AdapterMismatch       a sound adapter that was made for another model
        ├── PromptTooLong         more tokens than the model's context holds
        ├── GenerationFailed      MLX gave up in the middle
        ├── InvalidInput          a file or argument that can't be used as given
        └── CheckFailed           an answer could not be judged

Everything else that is raised is a defect: it is logged with its traceback and
shown by `describe` without pretending to know the remedy.
"""

from __future__ import annotations

from models.wording import translate

# ruff: noqa: N818 - named after what has happened, as a person is told it


_MOST_SHOWN = 200


class ErgoError(Exception):
    """The root of all exceptions that Ergo raises on purpose."""


class Cancelled(ErgoError):
    """The person stopped the request. Never shown, never logged as an error."""


class NetworkClosed(ErgoError, PermissionError):
    """Something wanted to use the network, and nobody had asked for that. Libraries see a network that isn't there."""


class UserFacingError(ErgoError):
    """An error that a person can read and act upon.

    Args:
        title: What failed, in a few words, without a full stop.
        detail: Why, in one or two sentences.
        hint: What to do about it; may be empty.
    """

    def __init__(self, title: str, detail: str, hint: str = "") -> None:
        super().__init__(title, detail, hint)
        self.title = title
        self.detail = detail
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.title}: {self.detail}"


class ModelNotInstalled(UserFacingError):
    """The model is known, but not in the library."""


class UnknownModel(UserFacingError):
    """The catalogue has no such id."""


class DamagedModel(UserFacingError):
    """The model folder is incomplete, inconsistent or hostile."""


class UnsupportedModel(UserFacingError):
    """The model folder is sound, but of an architecture Ergo can't run."""


class InstallFailed(UserFacingError):
    """The install pipeline could not reach `ready`."""


class DownloadFailed(UserFacingError):
    """The hub can't be reached, refuses, or sends something else than what it promised."""


class NotEnoughSpace(UserFacingError):
    """The disk has no room for what is to be written; the detail has the numbers."""


class NotEnoughMemory(UserFacingError):
    """The model doesn't fit into this machine's memory; the detail has the numbers."""


class RemovalFailed(UserFacingError):
    """Files of a model that was to be removed are still there."""


class AdapterNotFound(UserFacingError):
    """The library has no such adapter."""


class AdapterRefused(UserFacingError):
    """What was given is no adapter, or one of a kind that Ergo doesn't apply; the detail says which."""


class DamagedAdapter(UserFacingError):
    """The adapter's files are incomplete, inconsistent or hostile."""


class AdapterMismatch(UserFacingError):
    """The adapter is sound, but made for a model of another shape."""


class PromptTooLong(UserFacingError):
    """The conversation doesn't fit into the model's context."""


class GenerationFailed(UserFacingError):
    """MLX raised while tokens were being generated."""


class InvalidInput(UserFacingError):
    """A file or an argument that can't be used as given."""


class CheckFailed(UserFacingError):
    """The judge ran out of time or memory, or crashed."""


def shown(text: str) -> str:
    """Return what somebody else has written as one short line that can be printed and turns nothing around."""
    line = " ".join(text[:1000].split())
    return "".join(character for character in line if character.isprintable())[:_MOST_SHOWN]


def of_disk(error: OSError) -> str:
    """Return why the disk refuses, as a sentence: with the file that it is about, where that is known."""
    reason = error.strerror or error
    if error.filename:
        return translate("Errors", "{file}: {reason}.").format(file=error.filename, reason=reason)
    return translate("Errors", "{reason}.").format(reason=reason)


def describe(error: BaseException) -> UserFacingError:
    """Return `error` itself if a person can read it, else a wrapping that says what is known."""
    if isinstance(error, UserFacingError):
        return error
    return UserFacingError(
        translate("Errors", "Something went wrong inside Ergo"),
        f"{type(error).__name__}: {error}" if str(error) else type(error).__name__,
        translate("Errors", "The log has the details. Ask again; if it repeats, report it."),
    )
