r"""What is written becomes the tree that is meant; what could be meant in two ways is refused with the reason."""

from __future__ import annotations

from typing import Any

import pytest

from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import UnreadableError

NAMED = frozenset({"f", "g"})

TREES = r"""
3 => 3
x => x
\frac12x => (* (/ 1 2) x)
\dfrac{1}{2} => (/ 1 2)
-3\frac12 => (- (+ 3 (/ 1 2)))
2\cdot3\frac12 => (* 2 (+ 3 (/ 1 2)))
3½ => (+ 3 (/ 1 2))
-3 1/2 => (- (+ 3 (/ 1 2)))
3(1/2) => (* 3 (/ 1 2))
3\frac{x}{5} => (* 3 (/ x 5))
7\frac1{12} => (+ 7 (/ 1 12))
7 \bmod 5 => (modulus 7 5)
3\frac{12}{5} => (* 3 (/ 12 5))
2^3\frac12 => (* (^ 2 3) (/ 1 2))
-2^2 => (- (^ 2 2))
2^3^2 => (^ 2 (^ 3 2))
2^{-x} => (^ 2 (- x))
6/3/2 => (/ (/ 6 3) 2)
(x+1)2 => (* (+ x 1) 2)
3(-2)-2 => (+ (* 3 (- 2)) (- 2))
7 · 8 = 56 => (= (* 7 8) 56)
2x+3=11 => (= (+ (* 2 x) 3) 11)
3(x-1) => (* 3 (+ x (- 1)))
x*y => (* x y)
x**2 => (^ x 2)
xy^2 => (* x (^ y 2))
2xe^x => (* 2 (* x (^ e x)))
xsin(y)^2 => (* x (^ (call:sin y) 2))
sqrt(2) => (call:sqrt 2)
√10 => (call:sqrt 10)
√2 x => (* (call:sqrt 2) x)
2×3÷4−√2 => (+ (/ (* 2 3) 4) (- (call:sqrt 2)))
x²≤½π => (<= (^ x 2) (* (/ 1 2) pi))
（２＋３）＝５ => (= (+ 2 3) 5)
α => alpha
\alpha => alpha
0.\overline{3} => (/ 1 3)
1.2\overline{34}+1 => (+ (/ 611 495) 1)
1,234 => 1234
1{,}234 => 1234
1,\!234 => 1234
10\,000 => 10000
3{,}5 => 3.5
x=3. => (= x 3)
50\% => (percent 50)
30^\circ => (degrees 30)
60^{\circ} => (degrees 60)
5°C => (unit:°C 5)
\$5.50 => (unit:$ 5.50)
10\text{ km/h} => (unit:km/h 10)
3\text{ cm}^2 => (unit:cm^2 3)
3\text{ km}/\text{h} => (unit:km/h 3)
5\,\mathrm{m} => (unit:m 5)
2\mathrm{e} => (* 2 e)
3 \text{, } 4 => (list 3 4)
x ≡ 2 (mod 5) => (modulus (equiv x 2) 5)
x \equiv 2 \text{ (mod 5)} => (modulus (equiv x 2) 5)
\therefore x = 3 \quad \checkmark => (= x 3)
5\text{m} => (unit:m 5)
\text{Area}=6 => (= Area 6)
a_n+a_{12} => (+ a_n a_12)
xy => (* x y)
sinx => (call:sin x)
\sin^2 x+\cos^2 x => (+ (^ (call:sin x) 2) (^ (call:cos x) 2))
\cos^{-1}(0.5) => (call:acos 0.5)
\sin 2x \cos y => (* (call:sin (* 2 x)) (call:cos y))
\sin -x => (call:sin (- x))
\log_2 8 => (call:log 8 2)
\log_2 8\sqrt{2} => (call:log (* 8 (call:sqrt 2)) 2)
\ln e\sqrt e => (call:ln (* e (call:sqrt e)))
\log_2 3\cdot\log_3 4 => (* (call:log 3 2) (call:log 4 3))
\ln 2\cdot 3^x => (* (call:ln 2) (^ 3 x))
\sin 30°\cdot 2 => (* (call:sin (degrees 30)) 2)
\sum_{k=1}^5 (2k)+3 => (+ (sum k 1 5 (* 2 k)) 3)
\sum_{k=1}^5 k+\sum_{k=1}^5 1 => (+ (sum k 1 5 k) (sum k 1 5 1))
\gcd(12,345) => (call:gcd 12 345)
\binom52 => (call:binomial 5 2)
\sqrt[3]{8} => (call:root 8 3)
\lfloor 2.5\rfloor => (call:floor 2.5)
|x-3| => (call:abs (+ x (- 3)))
||x|-1| => (call:abs (+ (call:abs x) (- 1)))
\|v\| => (call:norm v)
10 mod 3 = 1 => (= (call:mod 10 3) 1)
\frac{7!}{3!4!} => (/ (factorial 7) (* (factorial 3) (factorial 4)))
6\text{ cm}\times4\text{ cm} => (* (unit:cm 6) (unit:cm 4))
60\text{ km}/2\text{ h} => (/ (unit:km 60) (unit:h 2))
1/2\text{ cm} => (unit:cm (/ 1 2))
\frac{d}{t} => (/ d t)
\frac{d}{dx}x^2 => (derivative (^ x 2) x 1)
\frac{d^2}{dx^2}x^3 => (derivative (^ x 3) x 2)
17\bmod 5=2 => (= (call:mod 17 5) 2)
f(g(x)) => (apply:f (apply:g x))
f^{-1}(x) => (apply-inverse:f x)
h(x) => (* h x)
a<b\le c => (<,<= a b c)
x=3, y=4 => (list (= x 3) (= y 4))
x=1,2 => (= x (list 1 2))
x,y>0 => (> (list x y) 0)
x = 3 or x = -2 => (or (= x 3) (= x (- 2)))
x=3 \text{ or } x=4 => (or (= x 3) (= x 4))
x=1 \Rightarrow y=2 \Rightarrow => (implies (= x 1) (= y 2))
1,2,4,\dots => (list 1 2 4 (ellipsis))
\{1,2,\ldots,9\} => (set 1 2 (ellipsis) 9)
\emptyset => (set)
(1,2) => (tuple 1 2)
(0,\infty) => (interval ( 0 oo ))
(-\infty,2]\cup(3,4) => (union (interval ( (- oo) 2 ]) (interval ( 3 4 )))
x\in(0,1) => (in x (interval ( 0 1 )))
2\phantom{x}+3 => (+ 2 3)
\hspace{2pt}x\quad => x
\color{red}{x} => x
\boxed{5} => 5
\mathbf{v} => v
\mathbf{i} => 𝐢
\vec{v} => vec_v
\begin{cases}x+y=3\\x-y=1\end{cases} => (and (= (+ x y) 3) (= (+ x (- y)) 1))
\left\{\begin{array}{l}x=3\\y=1\end{array}\right. => (and (= x 3) (= y 1))
\begin{aligned}x&=3\\y&=1\end{aligned} => (and (= x 3) (= y 1))
\lim_{x\to0^+}x => (limit x x 0 +)
\int \frac12 x\,dx => (integral (* (/ 1 2) x) x)
\int_0^1 x\,\mathrm{d}x => (integral x x 0 1)
\sum_{k=1}^{9} k^2 => (sum k 1 9 (^ k 2))
\operatorname{cis} x => (+ (call:cos x) (* i (call:sin x)))
\sum_{i=1}^{9} 2i => (sum i 1 9 (* 2 i))
2i => (* 2 i)
5!=120 => (= (factorial 5) 120)
n!=n\cdot(n-1)! => (= (factorial n) (* n (factorial (+ n (- 1)))))
x != 3 => (!= x 3)
x = 3 or 4 => (or (= x 3) (= x 4))
x = 1, 2, or 3 => (or (= x 1) (= x 2) (= x 3))
2, 3 and 5 => (list 2 3 5)
x^2y => (* (^ x 2) y)
\log 100/\log 10 => (/ (call:log 100) (call:log 10))
(3, 400) => (tuple 3 400)
a:b=1:2 => (= (/ a b) (/ 1 2))
"""

REFUSED = r"""
1/2x => slash
x/2y => slash
1/2 3/4 => slash
3 5/2 => could be read in two ways
1/3\frac12 => slash
2 3 => a sign is missing
x1 => a sign is missing
\sqrt12 => braces are missing
√2x => could be read in two ways
4\frac12^2 => could be read in two ways
f^2(x) => could be read in two ways
5!! => could be read in two ways
sinx^2 => could be read in two ways
1\le a, b\le 5 => could be read in two ways
A\cup B\cap C => could be read in two ways
x=1 or y=2 and z=3 => could be read in two ways
(1,234) => comma
\{100,200,300\} => comma
(5,1,234) => comma
n!=24 => factorial
x > 3 or 4 => could be read in two ways
\sin x/2 => could be read in two ways
e^2x => could be read in two ways
x^1/2 => could be read in two ways
12:30 => a ratio or a time
2:3:4 => ratio of three
1+2+\dots+n => dots leave out
\overline{AB} => a line above
\bar{x} => a line above
AB=5 => could be a length
\ln|x|^2 => behind the bar
\log_{10}2\cdot5 => how far “log” goes
\ln\sqrt2\cdot 2 => how far “ln” goes
\sin 2\cdot\frac\pi4 => how far “sin” goes
\sin x\sqrt2 => how far “sin” goes
\log x\frac12 => how far “log” goes
\sum_{k=1}^5 2k+1 => how far a sum
\lim_{x\to2}x^2-x => how far a sum, a limit
\frac{d}{dx}x^2+3x => limit or a derivative goes
\angle A => a figure
\cancel{x} => struck through
\stackrel{a}{=} => notes
f\circ g => composed with a circle
\{x \mid x>0\} => such that
\{x : x>0\} => by a condition
x\in\mathbb{R} => real numbers
P(X=3) => a relation stands in a product
\frac{dy}{dx} => a derivative
a_{n+1} => an index that is computed
\text{east} => is a word
\text{if } x=3 => is a word
3 apples => is a word
5 cm => is a word
2pir => is a word
x' => isn't known here
\begin{tabular}a\end{tabular} => isn't known here
\begin{pmatrix}1&2\\3\end{pmatrix} => different lengths
() => nothing between
(1,2 => missing
2+ => something is missing
=3 => doesn't belong
x=?  => no mathematics
1.5_8 => another base
"""


def _rows(table: str) -> list[tuple[str, str]]:
    rows = [line.split(" => ") for line in table.splitlines() if line.strip()]
    return [(" => ".join(row[:-1]).strip(), row[-1].strip()) for row in rows]


_SIGNS: dict[str, str] = {"add": "+", "multiply": "*", "divide": "/", "power": "^", "negate": "-"}


def _shown(node: Any) -> str:
    """Write a tree shortly: (+ x 1)."""
    if not isinstance(node, list):
        return str(node)
    operation, *operands = node
    if operation in ("number", "symbol", "constant"):
        return str(operands[0])
    if operation == "relation":
        return f"({','.join(operands[0])} {' '.join(map(_shown, operands[1]))})"
    if operation == "unit":
        return f"(unit:{operands[1]} {_shown(operands[0])})"
    if operation in ("call", "apply", "apply-inverse"):
        return f"({operation}:{operands[0]} {' '.join(map(_shown, operands[1:]))})"
    return f"({' '.join([_SIGNS.get(operation, str(operation)), *map(_shown, operands)])})"


@pytest.mark.parametrize(("text", "tree"), _rows(TREES))
def test_what_is_written_is_read_as_it_is_meant(text: str, tree: str) -> None:
    assert _shown(read(text, NAMED)) == tree


@pytest.mark.parametrize(("text", "reason"), _rows(REFUSED))
def test_what_has_two_meanings_or_none_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read(text, NAMED)
    assert reason in str(refused.value)


def test_a_function_in_pieces_keeps_each_value_with_its_condition() -> None:
    tree = read(r"\begin{cases} x^2 & \text{if } x > 0, \\ 0 & \text{otherwise} \end{cases}")
    value, condition = tree[1]
    assert (_shown(value), _shown(condition)) == ("(^ x 2)", "(> x 0)")
    assert tree[2] == [["number", "0"], ["otherwise"]]


@pytest.mark.parametrize(
    "text", [r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", r"\left[\begin{array}{cc}1&2\\3&4\end{array}\right]"]
)
def test_a_matrix_is_read_by_rows(text: str) -> None:
    assert read(text) == ["matrix", [[["number", "1"], ["number", "2"]], [["number", "3"], ["number", "4"]]]]


def test_bars_around_a_matrix_are_its_determinant() -> None:
    assert read(r"\left|\begin{matrix}1\end{matrix}\right|") == ["call", "det", ["matrix", [[["number", "1"]]]]]
    assert read(r"\begin{vmatrix}1\end{vmatrix}") == ["call", "det", ["matrix", [[["number", "1"]]]]]


def test_an_i_that_a_sum_runs_over_is_no_constant() -> None:
    assert read(r"\sum_{i=1}^{9} i")[-1] == ["symbol", "i"]
    assert read(r"\sum_{i=1}^{9} (i) + i")[-1] == ["constant", "i"]


def test_primes_of_a_function_that_has_a_name_are_counted() -> None:
    assert read("f''(3)", NAMED) == ["apply-derivative", "f", 2, ["number", "3"]]


def test_a_congruence_keeps_its_modulus() -> None:
    assert _shown(read(r"x \equiv 2 \pmod{5}")) == "(modulus (equiv x 2) 5)"
