"""How people ask: openers, politeness, LaTeX, signs, upper and lower case.

Works on text only; knows no skill and no arithmetic.
"""

from __future__ import annotations

import random
import re

from wordings import EXPRESSION_QUESTIONS

BEFORE = (
    "Please ", "Hi! ", "Hello, ", "Question: ", "Q: ", "Problem: ", "Exercise: ", "Quick question: ", "Homework: ",
    "Hey, ", "1. ", "a) ", "Now ", "OK, ",
)  # fmt: skip

AFTER = (
    " Thanks.", " Thank you!", " Show your work.", " Show your steps.", " Explain.", " Think step by step.",
    " Please reason step by step, and put your final answer within \\boxed{}.", " Put the answer in \\boxed{}.",
    " Give only the answer.", " Check your answer.", " Answer:", " Please explain each step.", " Step by step, please.", " Give your answer as a number.", " Show all work.",
)  # fmt: skip

PLUS = ("+",) * 12 + (" plus ",)
MINUS = ("-",) * 8 + ("−", "−", "–", " minus ")
TIMES = ("×",) * 5 + ("*",) * 5 + ("·", "x", " times ", "\\times", "\\cdot")
OVER = ("÷",) * 5 + ("/",) * 5 + (" divided by ", ":", "\\div")
LATEX = {"+": "+", "-": "-", "×": "\\times", "÷": "\\div"}


def write_operators(rng: random.Random, expression: str) -> str:
    """Rewrite ` + `, ` - `, ` × `, ` ÷ ` of a plain expression the way one writer would."""
    if rng.random() < 0.22:
        return as_latex(rng, expression)
    signs = {"+": "+", "-": rng.choice(MINUS), "×": rng.choice(TIMES), "÷": rng.choice(OVER)}
    if rng.random() < 0.12:
        signs["+"] = rng.choice(PLUS)
    tight = rng.random() < 0.15 and all(len(sign) == 1 for sign in signs.values()) and signs["×"] != "x"
    space = "" if tight else " "

    def one(match: re.Match[str]) -> str:
        sign = signs[match.group(1)]
        return sign if sign.startswith(" ") else f"{space}{sign}{space}"

    return re.sub(r" ([-+×÷]) ", one, expression)


def as_latex(rng: random.Random, expression: str) -> str:
    """Rewrite a plain expression as LaTeX between one of the usual pairs of delimiters."""
    times = rng.choice(("\\times", "\\times", "\\cdot"))
    body = re.sub(r" ([×÷]) ", lambda m: f" {times if m.group(1) == '×' else LATEX[m.group(1)]} ", expression)
    command = rng.choice(("\\frac", "\\frac", "\\frac", "\\dfrac", "\\tfrac"))
    body = re.sub(r"(?<![\w])(\d+)/(\d+)", lambda m: f"{command}{{{m.group(1)}}}{{{m.group(2)}}}", body)
    opening, closing = rng.choice(
        (("$", "$"), ("$", "$"), ("$", "$"), ("\\(", "\\)"), ("$$", "$$"), ("\\[", "\\]"), ("", ""))
    )
    if rng.random() < 0.1:
        body = body.replace("(", "\\left(").replace(")", "\\right)")
    if rng.random() < 0.2:
        body = re.sub(r" ([-+]) ", r"\1", body)
    if opening and rng.random() < 0.1:
        body += rng.choice((" = ?", " =", "= ?", "="))
    return f"{opening}{body.replace('%', chr(92) + '%')}{closing}"


def ask(rng: random.Random, expression: str) -> str:
    """Ask for the value of an expression in one of many ways."""
    return dress(rng, rng.choice(EXPRESSION_QUESTIONS).format(e=write_operators(rng, expression)))


def dress(rng: random.Random, question: str) -> str:
    """Put politeness around a question, or take care away from it."""
    if rng.random() < 0.08:
        question = question[:1].lower() + question[1:]
    if rng.random() < 0.07 and not re.search(r"[$\\+*/=^×÷−·]|\d[-x]", question):
        question = numbers_in_latex(rng, question)
    if rng.random() < 0.08:
        before = rng.choice(BEFORE)
        question = before + (
            question if before.endswith((": ", ". ", ") ", "! ")) else question[:1].lower() + question[1:]
        )
    if rng.random() < 0.06 and question.endswith((".", "?")):
        question = question[:-1]
    if rng.random() < 0.12:
        separator = "" if question.endswith((".", "?", "!")) else "."
        question = question + separator + rng.choice(AFTER)
    return question


def numbers_in_latex(rng: random.Random, question: str) -> str:
    """Set the numbers of a question in words as LaTeX, percent signs included."""
    opening, closing = rng.choice((("$", "$"), ("$", "$"), ("\\(", "\\)")))
    return re.sub(r"(\d+)(%?)", lambda m: f"{opening}{m[1]}{m[2] and chr(92) + '%'}{closing}", question)
