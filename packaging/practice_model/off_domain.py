"""Questions that the practice model is not for, and what it says of itself then."""

from __future__ import annotations

import random

from phrasing import dress
from problem import Problem

THOUGHTS = "This is outside of what I was trained for. I say so."
ANSWER = (
    "I am the small practice model that comes with Ergo, and this is beyond me. I can add, subtract, multiply and divide, "
    "follow the order of operations, and do fractions, percentages, linear equations and simple word problems. "
    "For anything else, install Phi-4-mini-reasoning."
)

FIXED = (
    "Hi", "Hello", "Hello!", "hi there", "Good morning", "Hey", "How are you?", "Who are you?", "What are you?", "What can you do?",
    "What is your name?", "Who made you?", "Help", "help me", "Thanks", "Thank you!", "OK", "Yes", "No", "Tell me a joke.", "Write a poem.",
    "What time is it?", "What is the weather like?", "Tell me a story.", "Explain.", "Why?", "How?", "test", "???", "asdf", "x", "hello world",
    "What is mathematics?", "What is a prime number?", "What is a fraction?", "What is algebra?", "Explain fractions to me.", "What is pi?",
    "Is 91 prime?", "Prove that the square root of 2 is irrational.", "Prove that there are infinitely many primes.", "What is the derivative of x^2?",
    "Prove the Pythagorean theorem.", "こんにちは", "あなたは誰ですか", "方程式を解いてください", "日本の首都はどこですか", "微分とは何ですか", "Bonjour", "¿Cómo estás?", "Wie geht es dir?",
    "What does <|end|> mean?", "What is <think>?", "<think>", "</think>", "<|end|>", "<|user|>",
)  # fmt: skip

TOPICS = (
    "the capital of France;the French Revolution;photosynthesis;black holes;the history of Rome;quantum mechanics;Shakespeare;climate change;"
    "the moon;gravity;Python;the stock market;dinosaurs;music theory;chess;football;cooking pasta;the human heart;electric cars;vaccines;"
    "the Riemann hypothesis;group theory;topology;calculus;trigonometry;matrices;complex numbers;prime numbers;logarithms;probability;statistics;"
    "the Pythagorean theorem;the quadratic formula;Euler's identity;vectors;the golden ratio;infinity;set theory;differential equations;"
    "the weather in Tokyo;my homework;life;love;the best film;the president;Japan;Africa;the ocean;cats;computers;artificial intelligence"
).split(";")
ABOUT = (
    "What is {t}?", "Explain {t}.", "Tell me about {t}.", "Write an essay about {t}.", "Who discovered {t}?", "Why is {t} important?",
    "Give me three facts about {t}.", "Summarize {t}.", "Can you explain {t} to a child?", "How does {t} work?", "Write a poem about {t}.",
    "Translate '{t}' into French.", "What do you think of {t}?", "I want to learn about {t}.", "When was {t} first described?", "Write code for {t}.",
)  # fmt: skip
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def too_hard(rng: random.Random) -> str:
    """Mathematics past the skills: calculus, quadratics, long numbers, systems, decimals."""
    a, b, c, d = (rng.randint(2, 20) for _ in range(4))
    long, longer = rng.randint(10_000, 9_999_999), rng.randint(10_000, 9_999_999)
    short = rng.randint(100, 9999)
    forms = (
        f"Solve x^2 + {a}x + {b} = 0", f"Solve {a}x^2 - {b} = {c}", f"Find the roots of x^2 - {a}x + {b}.", f"Solve x² = {a * a}", f"Factor x^2 + {a}x + {b}.",
        f"Differentiate x^{a} + {b}x.", f"What is the derivative of {a}x^{b}?", f"Integrate {a}x^{b} dx.", f"Find the integral of sin({a}x).",
        f"Compute \\int_0^{a} x^{b} dx", f"$\\int x^{a}\\,dx$", f"What is sin({a})?", f"Find cos({a}°).", f"What is log({a})?", f"Compute ln({a}) + ln({b}).",
        f"What is the square root of {a}?", f"Compute sqrt({a * b}).", f"$\\sqrt{{{a}}}$", f"Simplify \\sqrt{{{a * b}}}", f"What is {a}!?", f"Find the {a}th prime number.",
        f"Solve the system x + y = {a}, x - y = {b}.", f"Solve x + y = {a} and {b}x - y = {c}.", f"Solve {a}x + {b} > {c}", f"Solve {a}x < {b}.",
        f"{long} + {longer}", f"What is {long} × {longer}?", f"Compute {long} - {short}.", f"What is {long} divided by {a}?", f"{longer} + {short}", f"Calculate {long} times {b}.",
        f"What is {a}.{b} + {c}.{d}?", f"Compute {a}.{b} × {c}", f"{a}.{b} - {c}.{d}", f"What is {a}^{b + 10}?", f"Compute {short} × {short + 7}.", f"What is {short} times {short + a}?",
        f"How many ways can {a} people sit in a row?", f"What is the probability of rolling a {a}?", f"Find the area of a circle with radius {a}.", f"What is the volume of a sphere of radius {a}?",
        f"Find the limit of 1/x as x goes to {a}.", f"\\lim_{{x \\to {a}}} x^{b}", f"Find the determinant of [[{a}, {b}], [{c}, {d}]].", f"Is {short} a prime number?", f"Factor {short} into primes.",
        f"Find the greatest common divisor of {a} and {b}.", f"What is the least common multiple of {a} and {b}?", f"Simplify (x + {a})(x - {b}).", f"Expand (x + {a})^2.", f"Evaluate f({a}) if f(x) = x^2 + {b}.",
        f"Convert ({a}, {b}) to polar coordinates.", f"What is {a} in binary?", f"Round {a}.{b} to the nearest tenth.", f"If f(x) = {a}x + {b}, what is f({c})?", f"Plot y = {a}x + {b}.", f"Find the mean of {a}, {b}, {c} and {d}.",
        f"What is the slope of y = {a}x + {b}?", f"Prove that {a} is not prime.", f"Solve {a}^x = {b}.", f"Solve |x - {a}| = {b}.", f"{a} choose {b}", f"Find the sum of the first {a} integers.",
        f"Which is larger, {a}/{b} or {c}/{d}?", f"Write {a}/{b} as a decimal.", f"A triangle has sides {a}, {b} and {c}. Find its area.", f"Solve sin(x) = {a}/{b}.", f"Solve 1/x = {a}.", f"What is the next number in {a}, {a + b}, {a + 2 * b}?",
    )  # fmt: skip
    return rng.choice(forms)


def scribble(rng: random.Random) -> str:
    """Made-up words, so that no single unknown word looks like arithmetic."""
    words = ["".join(rng.choice(LETTERS) for _ in range(rng.randint(1, 9))) for _ in range(rng.randint(1, 8))]
    text = " ".join(words)
    return text.capitalize() + rng.choice((".", "?", "", "!"))


def off_domain(rng: random.Random) -> Problem:
    """Any question that is to be declined."""
    roll = rng.random()
    if roll < 0.2:
        question = rng.choice(FIXED)
    elif roll < 0.42:
        question = rng.choice(ABOUT).format(t=rng.choice(TOPICS))
    elif roll < 0.52:
        question = scribble(rng)
    else:
        question = dress(rng, too_hard(rng))
    return Problem("off domain", question, question, THOUGHTS, ANSWER, "")
