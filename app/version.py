"""Which version of Ergo this is. The number itself stands in pyproject.toml and nowhere else."""

from __future__ import annotations

_DISTRIBUTIONS = ("ergo-tutor", "app")  # as a wheel, as what Briefcase calls it in the Mac bundle


def ergo_version() -> str:
    """Return the version of the installed Ergo, or `unknown` where it was never installed."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow, and the window starts without it

    for name in _DISTRIBUTIONS:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return "unknown"
