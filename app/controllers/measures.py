"""Speed while tokens come, and the words for what was measured. Knows no bridge and no view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from models.messages import AdapterUse, GenerationStats

REPORT_EVERY_S = 0.4


class SpeedGauge:
    """Tokens per second since the first ones came; speaks up a few times a second at most."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self.reset()

    def reset(self) -> None:
        """A new generation begins."""
        self._began: float | None = None
        self._tokens = 0
        self._reported = 0.0

    def count(self, tokens: int) -> float | None:
        """Count tokens; the speed when it's time to show it, else None."""
        now = self._clock()
        if self._began is None:
            self._began = self._reported = now
            return None
        self._tokens += tokens
        if now - self._reported < REPORT_EVERY_S:
            return None
        self._reported = now
        return self._tokens / (now - self._began)


def duration_text(seconds: float) -> str:
    """A duration, short: `4.2 s`, `41 s`, `2 min 5 s`."""
    if seconds < 10:
        return QCoreApplication.translate("Measures", "{s} s").format(s=QLocale().toString(seconds, "f", 1))
    if seconds < 60:
        return QCoreApplication.translate("Measures", "{s} s").format(s=round(seconds))
    minutes, rest = divmod(round(seconds), 60)
    return QCoreApplication.translate("Measures", "{m} min {s} s").format(m=minutes, s=rest)


def measures_text(stats: GenerationStats, seconds: float) -> str:
    """Speed and time of one answer, and the adapter: `52 tok/s · 41 s · japanese-answers 80%`."""
    if stats.thinking_tokens + stats.answer_tokens == 0:
        return ""
    speed = QCoreApplication.translate("Measures", "{speed} tok/s").format(
        speed=QLocale().toString(round(stats.generation_tps))
    )
    measured = f"{speed} · {duration_text(seconds)}"
    if not stats.adapter:
        return measured
    strength = 1.0 if stats.adapter_strength is None else stats.adapter_strength
    return f"{measured} · {use_text(AdapterUse(stats.adapter, strength))}"


def use_text(use: AdapterUse) -> str:
    """An adapter and how much of it, if that isn't all: `japanese-answers`, `japanese-answers 80%`."""
    percent = round(use.strength * 100)
    if percent == 100:
        return use.name
    words = QCoreApplication.translate("Measures", "{adapter} {percent}%")
    return words.format(adapter=use.name, percent=QLocale().toString(percent))
