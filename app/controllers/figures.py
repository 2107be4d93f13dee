"""Sizes, speeds and durations as a person reads them, in the person's own notation. Knows no model."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

GIB = 1 << 30

translate = QCoreApplication.translate


def size_text(size_bytes: float) -> str:
    """The size of a file, as a Mac writes it, in powers of ten: `480 kB`, `12.3 MB`, `7.7 GB`, `213 GB`."""
    leading = size_bytes
    while leading >= 1000:
        leading /= 1000
    if leading >= 100:
        size_bytes = float(f"{size_bytes:.3g}")  # 999.6 MB are 1.0 GB
    digits = 0 if 99.95 <= leading < 999.5 or size_bytes < 1000 else 1
    return QLocale().formattedDataSize(round(size_bytes), digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def memory_text(size_bytes: float) -> str:
    """An amount of memory, as computers are sold, in powers of two: `8 GB`, `2.4 GB`."""
    amount = round(size_bytes / GIB, 1)
    return translate("Figures", "{amount} GB").format(
        amount=QLocale().toString(amount, "f", 0 if amount.is_integer() else 1)
    )


def percent_text(fraction: float) -> str:
    """A share: `41%`. Not 100 before all is done."""
    return translate("Figures", "{percent}%").format(percent=QLocale().toString(int(fraction * 100)))


def speed_text(bytes_per_s: float) -> str:
    """A speed of a connection: `12.4 MB/s`."""
    return translate("Figures", "{size}/s").format(size=size_text(bytes_per_s))


def time_left_text(seconds: float) -> str:
    """How long it still takes, no more exact than anybody can know."""
    if seconds < 60:
        return translate("Figures", "less than a minute left")
    return translate("Figures", "about {duration} left").format(duration=duration_words(seconds))


def duration_words(seconds: float) -> str:
    """A duration from a minute on, rounded as one says it: `6 min`, `25 min`, `2 h 10 min`, `3 h`."""
    minutes = max(1, round(seconds / 60))
    if minutes >= 20:
        minutes = round(minutes / 5) * 5
    hours, rest = divmod(minutes, 60)
    number = QLocale().toString
    if not hours:
        return translate("Figures", "{minutes} min").format(minutes=number(minutes))
    if not rest:
        return translate("Figures", "{hours} h").format(hours=number(hours))
    return translate("Figures", "{hours} h {minutes} min").format(hours=number(hours), minutes=number(rest))
