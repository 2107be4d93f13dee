"""Bring `resources/translations` up to the source: the texts of `app` and `models`, and their Japanese.

    python packaging/translations/update.py                 # texts that are gone go, new ones come without Japanese
    python packaging/translations/update.py --missing FILE  # and writes what has no Japanese: {context: {English: ""}}
    python packaging/translations/update.py --fill FILE…    # and takes Japanese from such JSON; empty ones are passed over
    python packaging/translations/update.py --check         # says what is missing or wrong, changes nothing

Texts are found by Qt's `lupdate`, `ergo_ja.qm` is made by its `lrelease`; the same source and Japanese give the same bytes.
Words that recur stand in glossary.md.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "resources" / "translations"
TS, QM = "ergo_ja.ts", "ergo_ja.qm"
SOURCES = ("app", "models")
LUPDATE = ("-tr-function-alias", "translate+=marked", "-locations", "none", "-no-ui-lines", "-silent")
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
KEPT_PARTS = re.compile(r"\{[^{}]*\}|%n")
DOUBLED = re.compile(r"\{\{|\}\}")
ACCELERATOR = re.compile(r"&(?=[^\s&])")

Text = tuple[str, str]
"""A context and a text in English."""
Japanese = dict[Text, str]


def main(arguments: list[str] | None = None) -> int:
    """Update, fill or check; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is wrong")
    parser.add_argument("--fill", type=Path, nargs="+", default=[], metavar="FILE", help="JSON to take Japanese from")
    parser.add_argument("--missing", type=Path, metavar="FILE", help="write what has no Japanese yet")
    options = parser.parse_args(arguments)
    texts = texts_of_source()
    japanese = read_japanese(KEPT / TS)
    if options.check:
        return _say(problems(texts, japanese, KEPT))
    filled = [read_filled(path) for path in options.fill]
    refused = [line for each in filled for line in refusals(texts, each)]
    if refused:
        return _say(refused)
    for each in filled:
        japanese |= each
    write(texts, japanese, KEPT)
    missing = [text for text in texts if text not in japanese]
    if options.missing:
        options.missing.write_text(as_json(missing), encoding="utf-8")
    print(f"{len(texts)} texts, {len(missing)} of them without Japanese")
    return 0


def texts_of_source(root: Path = ROOT) -> list[Text]:
    """Return every text that can be translated: contexts by name, texts as they stand in the source."""
    files = sorted(str(path) for room in SOURCES for path in (root / room).rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        found = Path(scratch) / "found.ts"
        listed = Path(scratch) / "files"
        listed.write_text("\n".join(files), encoding="utf-8")
        _run_tool("lupdate", *LUPDATE, f"@{listed}", "-ts", str(found))
        return [text for text, _ in _messages(found)]


def read_japanese(path: Path) -> Japanese:
    """Return what a `.ts` file has translated."""
    return {text: japanese for text, japanese in _messages(path) if japanese} if path.exists() else {}


def read_filled(path: Path) -> Japanese:
    """Return the Japanese of a JSON file, without its empty entries."""
    contexts = json.loads(path.read_text(encoding="utf-8"))
    return {(name, text): ja for name, texts in contexts.items() for text, ja in texts.items() if ja}


def as_json(texts: Iterable[Text]) -> str:
    """Return texts as a file to fill in."""
    contexts: dict[str, dict[str, str]] = {}
    for context, text in texts:
        contexts.setdefault(context, {})[text] = ""
    return json.dumps(contexts, ensure_ascii=False, indent=2) + "\n"


def refusals(texts: Iterable[Text], japanese: Mapping[Text, str]) -> list[str]:
    """Return what is wrong with translations, a line each: of no text, or not the same fields and accelerators."""
    known = set(texts)
    lines = [f"no such text: {_named(text)}" for text in japanese if text not in known]
    for text, translated in japanese.items():
        lines += [f"{_named(text)}: {fault} in {translated!r}" for fault in faults(text[1], translated)]
    return lines


def faults(english: str, japanese: str) -> list[str]:
    """Return what a translation doesn't keep of its text."""
    wanted, there = (set(KEPT_PARTS.findall(DOUBLED.sub("", text))) for text in (english, japanese))
    lines = [f"{part} is missing" for part in sorted(wanted - there)]
    lines += [f"{part} is none of its fields" for part in sorted(there - wanted)]
    if len(ACCELERATOR.findall(english)) != len(ACCELERATOR.findall(japanese)):
        lines.append("another number of accelerators (&)")
    if english[:1].isspace() != japanese[:1].isspace() or english[-1:].isspace() != japanese[-1:].isspace():
        lines.append("another space at its ends")
    return lines


def problems(texts: list[Text], japanese: Japanese, folder: Path) -> list[str]:
    """Return everything that keeps a folder's files from being what they should be, a line each."""
    lines = [f"no Japanese: {_named(text)}" for text in texts if text not in japanese]
    lines += refusals(texts, japanese)
    with tempfile.TemporaryDirectory() as scratch:
        write(texts, japanese, Path(scratch))
        made = {name: (Path(scratch) / name).read_bytes() for name in (TS, QM)}
    for name, data in made.items():
        if not (folder / name).exists() or (folder / name).read_bytes() != data:
            lines.append(f"{name} isn't what the source gives: make translations")
    return lines


def write(texts: list[Text], japanese: Mapping[Text, str], folder: Path) -> None:
    """Write both files into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / TS).write_text(HEAD + _as_xml(texts, japanese) + "\n", encoding="utf-8")
    made = folder / f"{QM}.new"
    _run_tool("lrelease", "-silent", "-nounfinished", str(folder / TS), "-qm", str(made))
    made.replace(folder / QM)  # a window that runs has the old one mapped into its memory


def _as_xml(texts: list[Text], japanese: Mapping[Text, str]) -> str:
    """Return the file that Qt Linguist opens too."""
    top = ET.Element("TS", version="2.1", language="ja_JP", sourcelanguage="en_US")
    contexts: dict[str, ET.Element] = {}
    for text in texts:
        name, english = text
        if name not in contexts:
            contexts[name] = ET.SubElement(top, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = english
        translated = ET.SubElement(message, "translation")
        if text in japanese:
            translated.text = japanese[text]
        else:
            translated.set("type", "unfinished")
    ET.indent(top, "    ")
    return ET.tostring(top, encoding="unicode", short_empty_elements=False)


def _messages(path: Path) -> list[tuple[Text, str]]:
    """Return the texts of a `.ts` file, each with its translation; a text that two places share comes once."""
    found: dict[Text, str] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of ours
        for message in context.iter("message"):
            text = (context.findtext("name") or "", message.findtext("source") or "")
            found.setdefault(text, message.findtext("translation") or "")
    return sorted(found.items(), key=lambda each: each[0][0])


def _run_tool(name: str, *arguments: str) -> None:
    """Run one of Qt's programs.

    Raises:
        SystemExit: It failed, or complained.
    """
    program = Path(PySide6.__file__).parent / name
    spoken = {**os.environ, "LC_ALL": "C.UTF-8"}  # it would complain of a language that this machine doesn't have
    done = subprocess.run([program, *arguments], env=spoken, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise SystemExit(f"{name} failed:\n{done.stdout}{done.stderr}")


def _named(text: Text) -> str:
    return f"{text[0]}: {text[1]!r}"


def _say(lines: list[str]) -> int:
    """Print what is wrong; returns the exit code for that."""
    print("\n".join(lines) or f"{TS} and {QM} are complete, and what the source gives")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
