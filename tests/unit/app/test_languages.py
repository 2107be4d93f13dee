"""Which language is spoken, in which region's manner; that every text is found, and its translation keeps its parts."""

from __future__ import annotations

import ast
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app.languages import english_texts, install_language, locale_for
from models.wording import translate

ROOT = Path(__file__).parents[3]
CALLS = {"tr": 0, "translate": 1, "marked": 1}
"""The position of the text among the arguments."""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing holds the language here; afterwards it is as the other tests have it."""
    before = QLocale()
    monkeypatch.delenv("ERGO_LANGUAGE")
    yield
    install_language(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def update() -> ModuleType:
    """packaging/translations/update.py."""
    spec = importlib.util.spec_from_file_location("update", ROOT / "packaging" / "translations" / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class System(QLocale):
    """A system with a region, and languages in an order."""

    def __init__(self, name: str, *languages: str) -> None:
        super().__init__(name)
        self._languages = list(languages)

    def uiLanguages(self) -> list[str]:  # type: ignore[override]  # noqa: N802
        return self._languages


@pytest.mark.parametrize(
    ("system", "choice", "name"),
    [
        (System("ja_JP", "ja-Jpan-JP", "ja-JP", "ja"), "system", "ja_JP"),
        (System("en_GB", "en-Latn-GB", "en-GB", "en"), "system", "en_GB"),
        (System("de_DE", "de-Latn-DE", "de-DE", "de"), "system", "en_DE"),
        (System("de_DE", "de-Latn-DE", "de", "ja-Latn-DE", "en"), "system", "ja_JP"),
        (System("C", "C"), "system", "en_US"),
        (System("ja_JP", "ja-Jpan-JP", "ja"), "en", "en_JP"),
        (System("en_US", "en-Latn-US", "en"), "ja", "ja_JP"),
        (System("en_IN", "hi-Deva-IN", "hi"), "system", "en_IN"),
    ],
)
def test_the_language_is_chosen_and_the_region_is_the_systems(system: System, choice: str, name: str) -> None:
    assert locale_for(choice, system).name() == name  # type: ignore[arg-type]


def test_japanese_is_spoken_by_the_window_by_qt_and_by_rooms_without_qt(qapp: QApplication) -> None:
    install_language(qapp, "ja")
    assert QApplication.translate("MenuBar", "New Conversation") == "新規会話"
    assert translate("MenuBar", "New Conversation") == "新規会話"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "キャンセル"
    assert QLocale().toString(QLocale().toDate("20261121", "yyyyMMdd"), "MMMM") == "11月"


def test_english_comes_back(qapp: QApplication) -> None:
    install_language(qapp, "ja")
    install_language(qapp, "en")
    assert translate("MenuBar", "New Conversation") == "New Conversation"
    assert QApplication.translate("MenuBar", "New Conversation") == "New Conversation"
    assert QLocale().language() == QLocale.Language.English


def test_a_process_can_be_held_to_a_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ERGO_LANGUAGE", "ja_JP")
    install_language(qapp, "en")
    assert translate("MenuBar", "New Conversation") == "新規会話"


def test_a_language_that_nobody_translated_is_english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ERGO_LANGUAGE", "de_CH")
    install_language(qapp, "system")
    assert translate("MenuBar", "New Conversation") == "New Conversation"


def test_words_that_nobody_translated_are_shown_as_written(qapp: QApplication) -> None:
    install_language(qapp, "ja")
    assert translate("MenuBar", "Nobody wrote this") == "Nobody wrote this"


def test_a_text_of_the_language_is_known_in_english_too(qapp: QApplication) -> None:
    install_language(qapp, "ja")
    english = english_texts()
    assert (english["設定…"], english["ファイル(&F)"]) == ("Settings…", "&File")
    assert english["システム"] == "System"
    assert "New Conversation" in english["新規会話"]
    install_language(qapp, "en")
    assert english_texts() == {}


def texts_as_python_reads_them(inside: ast.AST, room: str = "") -> Iterator[tuple[str, str]]:
    """Every text that a source gives to be translated, with its context: the class around it if it isn't said."""
    for node in ast.iter_child_nodes(inside):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            said = [each.value for each in node.args[:2] if isinstance(each, ast.Constant) and each.value is not None]
            if name in CALLS and len(said) > CALLS[name]:
                of = getattr(getattr(node.func, "value", None), "id", "self")
                yield str(said[0]) if CALLS[name] else room if of == "self" else of, str(said[CALLS[name]])
        yield from texts_as_python_reads_them(node, node.name if isinstance(node, ast.ClassDef) else room)


def test_linguist_finds_every_text_as_python_reads_it(update: ModuleType) -> None:
    found = set(update.texts_of_source())
    files = [path for room in ("app", "models") for path in (ROOT / room).rglob("*.py")]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in files]
    read = {text for tree in trees for text in texts_as_python_reads_them(tree)}
    assert found
    assert read - found == set()


def test_every_text_has_sound_japanese(update: ModuleType) -> None:
    texts, japanese = update.texts_of_source(), update.read_japanese(update.KEPT / update.TS)
    assert update.problems(texts, japanese, update.KEPT) == []


def test_no_text_is_put_together_before_it_is_translated() -> None:
    glued = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for room in ("app", "models")
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in CALLS
        and any(isinstance(argument, ast.JoinedStr | ast.BinOp) for argument in node.args)
    ]
    assert glued == []


LISTS_OF_MATHEMATICS = {"app/views/plot/plot_words.py", "app/views/work/examples.py"}
NOT_SEEN = {"tutoring", "cli", "diagnostics", "screenshots", "tools"}
"""Rooms of mathematics, and of what is said in English only."""


def test_no_list_that_is_seen_has_the_comma_of_english() -> None:
    joined = {
        str(path.relative_to(ROOT))
        for room in ("app", "models")
        for path in (ROOT / room).rglob("*.py")
        if NOT_SEEN.isdisjoint(path.parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "join" and isinstance(node.value, ast.Constant)
        if node.value.value in (", ", "; ")
    }
    assert joined == LISTS_OF_MATHEMATICS


def test_new_texts_are_found_and_old_ones_go(update: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / "models").mkdir()
    (tmp_path / "app" / "room.py").write_text(
        'def say(n):\n    return translate("Room", "{n} lines " "of work").format(n=n)\n'
        'FEW = marked("Room", r"a \\frac{1}{2}")\n'
    )
    texts = update.texts_of_source(tmp_path)
    assert texts == [("Room", "{n} lines of work"), ("Room", r"a \frac{1}{2}")]
    update.write(texts, {texts[0]: "{n}行の計算", ("Gone", "Long ago"): "昔"}, tmp_path)
    assert update.read_japanese(tmp_path / update.TS) == {texts[0]: "{n}行の計算"}
    assert update.problems(texts, update.read_japanese(tmp_path / update.TS), tmp_path) == [
        f"no Japanese: Room: {texts[1][1]!r}"
    ]


@pytest.mark.parametrize(
    ("english", "japanese"),
    [
        ("{count} found", "見つかりました"),
        ("{count} found", "{n}件"),
        ("&File", "ファイル"),
        (" and ", "と"),
        ("Find & go", "検索(&F)"),
    ],
)
def test_a_translation_that_loses_something_is_refused(update: ModuleType, english: str, japanese: str) -> None:
    assert update.faults(english, japanese)


@pytest.mark.parametrize(
    ("english", "japanese"),
    [("{count} of {total}", "{total}件中{count}件"), ("&File", "ファイル(&F)"), ("Find & go", "検索 & 移動")],
)
def test_a_sound_one_is_taken(update: ModuleType, english: str, japanese: str) -> None:
    assert update.faults(english, japanese) == []


def test_japanese_of_unknown_texts_is_refused(update: ModuleType, tmp_path: Path) -> None:
    filled = tmp_path / "filled.json"
    filled.write_text(json.dumps({"Room": {"Door": "ドア", "Window": "", "Lamp": "ランプ"}}), encoding="utf-8")
    japanese = update.read_filled(filled)
    assert japanese == {("Room", "Door"): "ドア", ("Room", "Lamp"): "ランプ"}
    assert update.refusals([("Room", "Door"), ("Room", "Window")], japanese) == ["no such text: Room: 'Lamp'"]
