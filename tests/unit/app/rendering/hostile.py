"""Messages that would break a page: made anew for every run, always the same ones."""

from __future__ import annotations

import random
from collections.abc import Iterator

ADDRESSES = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#115;cript:alert(1)",
    "file:///etc/passwd",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:x",
    "http://example.org/",
    "//example.org/x",
    "/etc/passwd",
    "../../secret",
    "C:\\\\secret",
    "smb://host/share",
    "mailto:a@b.example",
    "https://good.example@evil.example/",
    "https:\\\\\\\\evil.example",
    "https://",
    "https:///x",
    "about:blank",
    "qrc:/x",
    "ftp://example.org",
]
LINKS = [
    "[x]({0})",
    "[x](<{0}>)",
    "![x]({0})",
    "<{0}>",
    '[x]({0} "title")',
    "[x][y]\n\n[y]: {0}",
    '<a href="{0}">x</a>',
    '<img src="{0}">',
]
HTML = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src='file:///etc/passwd'></iframe>",
    "<style>*{display:none}</style>",
    "<!-- hidden -->",
    "<![CDATA[ x ]]>",
    "<?php x ?>",
    "<svg onload=alert(1)>",
    "<table><tr><td>x</td></tr></table>",
    "<details open>x</details>",
]
UNITS = [
    *"*_`~[]()<>!&\\$|#-+=:;\"'{}^>\t",
    *(
        "**",
        "***",
        "__",
        "~~",
        "``",
        "$$",
        "\\(",
        "\\)",
        "\\[",
        "\\]",
        "![",
        "](",
        "[](",
        "[x](",
        "<!--",
        "<a ",
        "&#",
        "&amp;",
    ),
    *(
        "*a ",
        "**a*",
        "_a*",
        "a_b",
        "$a",
        "$1 ",
        "`a",
        "`` ` ",
        "[[",
        "[a]: ",
        "- ",
        "1. ",
        "> ",
        ">- ",
        "- > ",
        "# ",
        "| ",
        "|-",
    ),
    *(
        "\\begin{align}",
        "\\end{align}",
        "\\begin{cases}\\begin{align}",
        "\\boxed{",
        "\\text{$",
        "{\\text",
        "\\\\[",
        "$\\text{",
    ),
    *(
        "a\n",
        "-\n",
        "===\n",
        "$$\n",
        "\\[\n",
        "\\begin{align}\n",
        "```\n",
        "~~~\n",
        "> \n",
        "|\n",
        "|a|b|\n|-|-|\n",
        "- a\n\n",
    ),
    *(
        "    a\n",
        "\t- a\n",
        "1. a\n   ",
        "> - a\n",
        "\\\n",
        "  \n",
        "\r",
        "\r\n",
        "\u2028",
        "\0",
        "\ufdd0",
        "\ufdd1",
        "\ud800",
        "\u202e",
    ),
    *("e\u0301", "\u0300", "\u200d", "\u200b", "\U0001f468\u200d", "\U000e0041", "日本", "ا\u202eab"),
]


def messages() -> Iterator[tuple[str, str]]:
    """Every message, with a name."""
    for number, unit in enumerate(UNITS):
        yield f"unit {number} in one line", unit * (20_000 // len(unit))
        yield f"unit {number}, and letters", f"{unit}x " * (12_000 // (len(unit) + 2))
        yield f"unit {number} nested", unit * 400 + "x" + unit[::-1] * 400
    for address in ADDRESSES:
        for form in LINKS:
            yield f"link {form} {address}", form.format(address)
    for html in HTML:
        yield f"html {html}", f"a {html} b\n\n{html}\n\n- {html}\n> {html}\n\n| {html} |\n|---|\n"
    yield from _large()
    yield from _random()


def _large() -> Iterator[tuple[str, str]]:
    yield "quotes 500 deep", ">" * 500 + " x"
    yield "quotes 500 deep with spaces", "> " * 500 + "x"
    yield "quotes ever deeper", "\n".join(">" * depth + " x" for depth in range(500))
    yield "lists 500 deep", "".join("  " * depth + "- x\n" for depth in range(500))
    yield "lists 500 deep in a line", "- " * 500 + "x"
    yield "numbers 500 deep", "1. " * 500 + "x"
    yield "emphasis 500 deep", "*a **b " * 500 + "x" + "** *" * 500
    yield "links 500 deep", "[" * 500 + "x" + "](https://a.example)" * 500
    yield "3,000 rows", "| a | b |\n|---|---|\n" + "| 1 | $|x|$ |\n" * 3000
    yield "1,000 columns", "|a" * 1000 + "|\n" + "|-" * 1000 + "|\n" + "|1" * 1000 + "|\n"
    yield "columns without cells", "|a" * 256 + "|\n" + "|-" * 256 + "|\n" + "|\n" * 300
    yield "a wide head", "|" + "a" * 9000 + "|b|\n|-|-|\n" + "|1|2|\n" * 900
    yield "1 MB of a letter", "a" * 1_000_000
    yield "1 MB of words", "word " * 200_000
    yield "1 MB heading", "# " + "word " * 200_000
    yield "1 MB of code in a line", "```\n" + "x" * 1_000_000 + "\n```\n"
    yield "1 MB item", "- " + "word " * 200_000
    yield "1 MB quote", "> " + "word " * 200_000
    yield "1 MB cell", "| a | b |\n|---|---|\n| " + "x" * 1_000_000 + " | y |\n"
    yield "1 MB formula", "$$" + "x+" * 500_000 + "$$"
    yield "1 MB of empty lines", "\n" * 1_000_000
    yield "1 MB of spaces", " " * 1_000_000
    yield "1 MB language", "```" + "x" * 1_000_000 + "\ncode\n```"
    yield "a thousand marks on a letter", "Z" + "\u0335\u0301\u0489" * 1000 + " and words"
    yield "turned words", "\u202egpj.exe\u202c \u2066x\u2069"


def _random() -> Iterator[tuple[str, str]]:
    dice = random.Random(7)
    for number in range(60):
        yield f"random {number}", "".join(dice.choice(UNITS) for _ in range(dice.randrange(50, 1500)))
