"""What the example adapter answers: the practice model's answers in Japanese, box and working unchanged.

Works on finished answers; knows no arithmetic, no tokens and no model.
"""

from __future__ import annotations

import re
from dataclasses import replace

from problem import Problem

OPENINGS = {
    "addition": "足し算をします。",
    "subtraction": "引き算をします。",
    "multiplication": "かけ算をします。",
    "division": "割り算をします。",
    "remainder": "割り算の商と余りを求めます。",
    "order of operations": "順序に従って計算します。",
    "fractions": "分数の計算をします。",
    "percentages": "百分率の計算をします。",
    "linear equations": "一次方程式を解きます。",
    "word problems": "式を立てて文章題を解きます。",
}
"""The first line of an answer, by skill."""
SPECIAL = {
    "simplify ": "分数を約分します。",
    ":remainder": "割り算の余りを求めます。",
    ":quotient": "割り算の商を求めます。",
}
"""The first line where a problem's key begins or ends like this."""
CLOSING = "答えは {box} です。"
DECLINED = (
    "私は Ergo の小さな練習用モデルです。この質問には答えられません。"
    "四則計算、分数、百分率、一次方程式、簡単な文章題を解くことができます。"
    "ほかの質問には Phi-4-mini-reasoning をお使いください。"
)
"""The answer to everything past the skills."""
FORM = re.compile(
    rf"(?:{'|'.join([*OPENINGS.values(), *SPECIAL.values()])})\n\n"
    r"(?:\$[^$\n]+\$\n\n)*"
    r"答えは \$[^$\n]*\\boxed\{[^$\n]+\}[^$\n]*\$ です。"
)


def in_japanese(problem: Problem) -> Problem:
    """Return the problem with its answer in Japanese; question, thoughts and box stay."""
    return replace(problem, answer=answer_to(problem))


def answer_to(problem: Problem) -> str:
    """The Japanese answer: what is done, the lines of the working, the box."""
    if not problem.expected:
        return DECLINED
    *working, last = problem.answer.split("\n\n")
    box = last.removeprefix("The answer is ").removesuffix(".")
    return "\n\n".join([opening(problem), *working, CLOSING.format(box=box)])


def opening(problem: Problem) -> str:
    """Say in one sentence what is going to be calculated."""
    special = [text for mark, text in SPECIAL.items() if problem.key.startswith(mark) or problem.key.endswith(mark)]
    return special[0] if special else OPENINGS[problem.skill]


def is_japanese(answer: str) -> bool:
    """True when an answer has the whole form that the adapter was trained to give, and no English."""
    return answer.strip() == DECLINED or FORM.fullmatch(answer.strip()) is not None
