"""Conversations about mathematics, in English and Japanese, as many as are wanted and always the same ones.

Words come as often as they do in prose: a few all the time, most of them rarely, and some once.
"""

from __future__ import annotations

import json
import random
from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path

_FORMULAS = Path("tests/unit/app/rendering/typesetting/formulas.jsonl")
_COMMON = """
the of and a to in is that we for it with as this so by on are be have from let then if one can which there not all
at two value equal since or number need set an find first but will sum same where each now solve get know use point
function equation left right side both given step root real line angle triangle circle integer positive prime factor
square term area power degree zero product result case even odd length base height ratio graph slope divide multiply
add subtract consider suppose because check wait maybe actually hence therefore between other three four five
"""
_UNCOMMON = """
theorem lemma proof polynomial coefficient quadratic cubic linear derivative integral limit sequence series
geometric arithmetic trigonometric trigonometry geometry algebra calculus matrix vector determinant eigenvalue
probability permutation combination binomial induction contradiction modulo congruence divisor remainder quotient
numerator denominator fraction decimal percentage perimeter radius diameter circumference hypotenuse parallelogram
trapezoid rhombus polygon hexagon pentagon vertex diagonal bisector perpendicular parallel tangent secant sine
cosine logarithm exponential convergence divergence continuity differentiable asymptote parabola hyperbola ellipse
focus symmetry rotation reflection translation similarity congruent inequality absolute maximum minimum average
median variance distribution expected independent conditional event sample discrete continuous recursion Fibonacci
Pythagoras Euclid Vieta Cauchy Fermat Gauss Euler Newton naïve Hölder Poincaré café
"""
_JAPANESE = """
これを 求める 方程式 関数 三角形 角度 整数 素数 因数分解 二次方程式 の解 微分 積分 極限 数列 等差数列 確率 場合の数
ベクトル 行列 図形 円周 面積 体積 直線 放物線 最大値 最小値 平均 割合 証明 定理 したがって ここで すなわち 両辺に
を代入すると となる。 である。 ので、 より、 が成り立つ。 を計算します。 まず、 次に、 数学 問題 答えは 条件を満たす
正の数 分数 小数 約数 倍数 について考える。 グラフ 交点 傾き 対称 公式を使うと、 グラフの 展開 して整理すると、
教えてください。
"""
_SYLLABLES = """
ka ro mi ten dal ver sou lin pra quo zet ham bil nor fex tu gan wid sho pel cra dru bos jin yel mar
"""


class Corpus:
    """Draws texts; the same seed draws the same ones."""

    def __init__(self, seed: int = 5) -> None:
        self._random = random.Random(seed)
        lines = _FORMULAS.read_text(encoding="utf-8").splitlines()
        self._formulas = [str(json.loads(line)["tex"]) for line in lines]
        syllables = _SYLLABLES.split()
        names = ["".join(self._random.choices(syllables, k=3)) for _ in range(12_000)]
        self._japanese = _JAPANESE.split()
        self._words = [*_COMMON.split(), *_UNCOMMON.split(), *names]
        self._weights = list(accumulate((rank + 3) ** -1.15 for rank in range(len(self._words))))

    def question(self, is_japanese: bool) -> str:
        """Draw what a person asks: about 200 bytes."""
        return self._sentence(is_japanese) + f" ${self._formula()}$"

    def prose(self, is_japanese: bool, length_bytes: int) -> str:
        """Draw what a model writes."""
        said: list[str] = []
        written = 0
        while written < length_bytes:
            line = self._display() if self._random.random() < 0.25 else self._sentence(is_japanese)
            said.append(line)
            written += len(line.encode())
        return "\n".join(said)

    def lengths(self, turns: int) -> Iterator[int]:
        """Yield how many turns each conversation has, the first one 200, until there are so many turns."""
        length, left = 200, turns
        while left > 0:
            length = min(length, left)
            yield length
            left -= length
            length = min(120, 1 + int(self._random.expovariate(1 / 9)))

    def _sentence(self, is_japanese: bool) -> str:
        if is_japanese:
            return "".join(self._random.choices(self._japanese, k=12)) + "。"
        words = self._several(self._words, self._random.randint(8, 22))
        words[len(words) // 2] = f"${self._formula()}$"
        return " ".join(words).capitalize() + "."

    def _several(self, words: Sequence[str], count: int) -> list[str]:
        total = self._weights[-1]
        return [words[bisect(self._weights, self._random.random() * total)] for _ in range(count)]

    def _display(self) -> str:
        return f"\\[{self._formula()} = {self._random.randint(2, 9999)}\\]"

    def _formula(self) -> str:
        formula = self._random.choice(self._formulas)
        return formula.replace("3", str(self._random.randint(2, 99))) if self._random.random() < 0.5 else formula
