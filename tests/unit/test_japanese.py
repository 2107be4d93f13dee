"""The Japanese of the window keeps to the glossary: its signs and spaces, whole sentences, and nothing left in English.

What a translation has to keep of its text, such as fields, is checked by `packaging/translations`.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from functools import cache

import pytest

import resources

JAPANESE = "々ぁ-ヿ㐀-鿿「」、。：？（）"
FORMULA = re.compile(r"\$[^$]*\$")
NOT_WORDS = re.compile(
    r"\$[^$]*\$|\{[^{}]*\}|\\[A-Za-z]+|--?[A-Za-z][\w-]*|<\|\w+\|>|\b\w+[_=.]\w*|https?://|\(&\w\)|\(\*[^)]*\)"
)
"""Formulas, fields, TeX, options, marks, identifiers and names of files."""
NAMES = {
    *("Ergo", "Finder", "Esc", "Enter", "Python", "Apple", "Mac", "Qt", "MIT", "ChatGPT", "Studio", "MathJax"),
    *("Phi", "phi", "PEFT", "LoRA", "rsLoRA", "DoRA", "dora", "lora", "QALoRA", "BD", "KaSA", "VeLoRA", "MonteCLoRA"),
    *(
        "Megatron",
        "SiLU",
        "RoPE",
        "GGUF",
        "llama",
        "pickle",
        "safetensors",
        "zip",
        "magnitude",
        "full",
        "bias",
        "mlx",
        "MLX",
    ),
    *("JSON", "UTF", "LaTeX", "MathML", "Markdown", "Web", "HTML", "PDF", "SVG", "PNG", "config", "tokenizer"),
    *("true", "True", "false", "False", "null", "none", "keys", "scale", "OWNER", "NAME", "REVISION", "HTTPS", "Mbit"),
    *("math", "verify", "multline", "multlined", "numcase", "prooftree", "mathtools", "ams", "sqrt", "turns"),
}
"""What is called so in Japanese too."""
ENGLISH_EXERCISES = {"What is 347 + 586?", "Solve 3x + 7 = 25", "What is 15% of 240?"}
"""The practice model was trained on English."""


@cache
def texts() -> tuple[tuple[str, str, str], ...]:
    """Every text with its context and its Japanese."""
    contexts = ET.parse(resources.ROOT / "translations" / "ergo_ja.ts").getroot().iter("context")  # noqa: S314
    return tuple(
        (each.findtext("name") or "", message.findtext("source") or "", message.findtext("translation") or "")
        for each in contexts
        for message in each.iter("message")
        if message.findtext("translation")
    )


def plain(words: str) -> str:
    """Without formulas, whose signs are those of mathematics."""
    return FORMULA.sub("$", words)


def is_japanese(words: str) -> bool:
    return re.search(f"[{JAPANESE}]", words) is not None


def english_words(words: str) -> set[str]:
    return set(re.findall(r"(?a:[A-Za-z]{4,})", NOT_WORDS.sub(" ", words))) - NAMES


FAULTS: dict[str, Callable[[str], object]] = {
    "a comma or a full stop of English": lambda ja: re.search(f"[{JAPANESE}][,.](?:\\s|$)", plain(ja)),
    "signs that are doubled": lambda ja: re.search("[、。：]{2}|。、|、。", ja),
    "a sign of another language": lambda ja: re.search("[！“”‘’;]|(?<![a-z}!])!(?![!=])", plain(ja)),
    "full-width letters or digits": lambda ja: re.search("[０-９Ａ-Ｚａ-ｚ]", ja),
    "half-width katakana": lambda ja: re.search("[｡-ﾟ]", ja),
    "a half-width colon": lambda ja: re.search(r"[:](?:\s|$)", plain(ja)),
    "a half-width question mark": lambda ja: re.search(f"[{JAPANESE}}}][?]", plain(ja)),
    "half-width brackets around Japanese": lambda ja: re.search(
        f"\\((?!&)[^()]*[{JAPANESE}]|[{JAPANESE}]\\)", plain(ja)
    ),
    "a space beside Japanese": lambda ja: re.search(
        f"[{JAPANESE}] (?![·—])|(?<![·—…]) (?=[{JAPANESE}])", re.sub("…  ?|  | \\(\\*", "…", plain(ja))
    ),
    "a formula without its end": lambda ja: ja.count("$") % 2,
    "a person that is spoken to": lambda ja: "あなた" in ja or "貴方" in ja,
    "a long vowel that macOS leaves out": lambda ja: re.search(
        "アダプター|メモリー|フォルダー|サーバー|ユーザー|ウィンドウ", ja
    ),
}
"""What no Japanese text may have; each finds it."""


@pytest.mark.parametrize("fault", FAULTS)
def test_the_japanese_keeps_to_the_glossary(fault: str) -> None:
    found = [(context, ja) for context, _, ja in texts() if is_japanese(ja) and FAULTS[fault](ja)]
    assert found == []


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("a comma or a full stop of English", "これは正しいです."),
        ("signs that are doubled", "答えは、。"),
        ("a sign of another language", "“答え”です。"),
        ("full-width letters or digits", "答えは３です。"),
        ("half-width katakana", "ｱﾀﾞﾌﾟﾀ"),
        ("a half-width colon", "答え: {value}"),
        ("a half-width question mark", "何ですか?"),
        ("half-width brackets around Japanese", "答え(整数)"),
        ("half-width brackets around Japanese", "解答（[2, 3）のように)"),
        ("a space beside Japanese", "Ergo は"),
        ("a formula without its end", "第${place}項"),
        ("a person that is spoken to", "あなたの答え"),
        ("a long vowel that macOS leaves out", "アダプターを追加"),
    ],
)
def test_each_of_these_faults_would_be_found(fault: str, words: str) -> None:
    assert FAULTS[fault](words)
    assert not FAULTS[fault]("両辺を$2$で割る：$x = {x}, {y}$。どう解きますか？（答えは3です。）")


def test_no_english_is_left() -> None:
    left = [(context, ja) for context, en, ja in texts() if en not in ENGLISH_EXERCISES and english_words(ja)]
    assert left == []
    assert english_words("The answerは{value}です。") == {"answer"}


def test_what_is_a_sentence_in_english_is_one_in_japanese() -> None:
    """A title stays without an end, and a sentence has one; what is asked may be asked for."""
    unlike = [
        (context, en, ja)
        for context, en, ja in texts()
        if is_japanese(ja) and en.endswith((".", "?")) != ja.endswith(("。", "？"))
    ]
    assert unlike == []


def test_what_joins_a_row_begins_and_ends_with_what_it_joins() -> None:
    joining = [ja for context, _, ja in texts() if context == "Sentences" and "{more}" in ja]
    assert len(joining) == 3
    assert all(ja.startswith("{words}") and ja.endswith("{more}") for ja in joining)


def test_all_is_japanese_but_what_is_written_alike_everywhere() -> None:
    """A text that came back as it went was forgotten."""
    forgotten = [
        (context, en)
        for context, en, ja in texts()
        if not is_japanese(ja) and en == ja and en not in ENGLISH_EXERCISES and english_words(en)
    ]
    assert forgotten == []
    assert len(texts()) > 3000
