"""Which language the window speaks, and with it how dates and numbers are written.

Loads what Qt Linguist made of `resources/translations`, and Qt's own texts; finds the English of a text in what
Linguist made it of. `ERGO_LANGUAGE=ja_JP` holds a process to a language and a region, whatever was chosen. Knows no
text, and nothing of where the choice is kept.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

import resources
from app.settings import LANGUAGES, Language
from models.wording import speak

log = logging.getLogger(__name__)

ENVIRONMENT_VARIABLE = "ERGO_LANGUAGE"
AS_WRITTEN = "en"
_SPOKEN = tuple(language for language in LANGUAGES if language != "system")


def install_language(app: QCoreApplication, choice: Language) -> None:
    """Speak a language from now on; what is on the screen already stays as it is.

    Args:
        app: The application; it keeps the translations.
        choice: The person's; "system" takes the first language of the system's that Ergo speaks, or else English.
    """
    held = os.environ.get(ENVIRONMENT_VARIABLE, "")
    locale = QLocale(held) if held else locale_for(choice, QLocale.system())
    QLocale.setDefault(locale)
    language = _code(locale)
    for earlier in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    if language not in _SPOKEN or language == AS_WRITTEN:
        speak(None)
        return
    _install(app, f"qtbase_{language}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"ergo_{language}.qm", str(resources.ROOT / "translations"))
    speak(QCoreApplication.translate)


def locale_for(choice: Language, system: QLocale) -> QLocale:
    """Return a language, with the region and the habits of the system as far as they go with it."""
    language = choice if choice != "system" else _first_spoken(system.uiLanguages())
    return system if _code(system) == language else QLocale(QLocale(language).language(), system.territory())


def english_texts() -> Mapping[str, str]:
    """Return what the texts of the language that is spoken are in English; nothing for English itself."""
    return _english_of(_code(QLocale()))


@cache
def _english_of(language: str) -> Mapping[str, str]:
    import xml.etree.ElementTree as ET  # noqa: PLC0415 - only who looks for words in English waits for it

    path = resources.ROOT / "translations" / f"ergo_{language}.ts"
    if not path.is_file():
        return {}
    found: dict[str, dict[str, None]] = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - a file of ours
        found.setdefault(message.findtext("translation", ""), {})[message.findtext("source", "")] = None
    return {translated: " ".join(english) for translated, english in found.items()}


def _first_spoken(names: list[str]) -> str:
    """Return the first of a system's languages, which are named like "ja-Jpan-JP", that Ergo speaks."""
    codes = (name.partition("-")[0] for name in names)
    return next((code for code in codes if code in _SPOKEN), AS_WRITTEN)


def _code(locale: QLocale) -> str:
    return QLocale.languageToCode(locale.language())


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    else:
        log.warning("no translations in %s", name)
