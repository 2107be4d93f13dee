"""What models write and MathJax 3 alone would not understand."""

from __future__ import annotations

import pytest

from app.rendering.typesetting.errors import WrongFormula
from app.rendering.typesetting.typesetter import Typesetter


@pytest.mark.parametrize(
    "tex",
    [
        r"\bold{v}+\bm{v}",
        r"\R\N\Z\Q\C",
        r"\abs{x}\norm{x}",
        r"\argmax_x\operatorname{lcm}\lcm(a)\sech x\arccot x",
        r"\overarc{AB}\wideparen{AB}\arc{AB}",
        r"\text{snake_case 50% x^2 a & b #1}",
        r"\text{\underline{a}\hspace*{1em}b}",
        r"a\hspace*{1em}b\hspace{1em}c",
        r"\begin{array}{cc}\multicolumn{2}{c}{x}\\1&2\end{array}",
        r"\begin{array}{cc}1&2\\\cline{1-2}3&4\\\cline{2-2}\end{array}",
        r"\begin{align*}a&=b\\\intertext{so}c&=d\end{align*}",
        r"\begin{tabular}{|l|c|}\hline Day & Cost \$5\\\hline a_b & $x^2$\\\hline\end{tabular}",
        r"\ang{30}\SI{3}{m}\euro\pounds\qed\iddots\textcircled{1}\sout{x}\longdiv{x}",
        r"\gdef\a{x}\providecommand{\b}{y}\a\b",
        "≤≥≠×÷√∞∈ℝ→°′²½απ",
        # physics and siunitx, as models write them
        r"\dv{f}{x}+\dv[2]{f}{x}+\dv{x}+\pdv{f}{x}{y}+\int x\dd{x}",
        r"\qty(\frac{a}{b})+\SI{3.0e8}{\meter\per\second}+\num{1e5}\,\unit{\kilo\gram}",
        r"\vb{E}\vu{x}\va{a}\grad f\curl F\laplacian\comm{A}{B}\expval{A}\mel{a}{H}{b}\eval{x^2}_0^1",
        r"\abs*{x}\norm*{x}\ceil{x}\floor{x}\set{x\mid y}\slashed{D}\tensor{T}{^a_b}",
        # other typesetters of mathematics
        r"\Alpha\Rho\infin\rarr\exist\isin\plusmn\sdot\lang x\rang\natnums\Reals\vcentcolon=\colonequals\ratio",
        r"\red{x}\blue{y}\blueA{z}\mathcolor{red}{w}\phase{-78^\circ}\angl n\utilde{x}\widecheck{x}\overgroup{AB}",
        r"\left\llbracket x\right\rrbracket\llbracket y\rrbracket\oiint_S\oiiint\mapsfrom\overleftharpoon{AB}\AA",
        # TeX's own, and what has no meaning in a picture
        r"\begingroup x\endgroup\bgroup y\egroup\relax\ensuremath{z}\allowdisplaybreaks\footnotesize a\enskip b",
        r"\require{cancel}\cancel{x}\label{a}\eqref{a}\raisebox{2pt}{a}\underbar{x}\underoverset{a}{b}{c}",
        r"\begin{array}{cc}\toprule a&b\\\cmidrule(lr){1-2}c&\multirow{2}{*}{d}\\\bottomrule\end{array}",
        *(rf"\begin{{{name}}}x\end{{{name}}}" for name in ("math", "displaymath", "subequations", "center")),
        r"\begin{IEEEeqnarray}{rCl}a&=&b\\c&=&d\end{IEEEeqnarray}",
        r"\begin{numcases}{f}a&b\end{numcases}",
        r"\begin{darray}{c}\frac12\end{darray}",
        # words
        r"\text{Poincar\'e, Gr\"obner, \^\i, Erd\H{o}s, \v{C}ech, \c{c}, \aa, \o, \ss{}, \textdegree C}",
        r"\text{x \leq 5, \alpha, \frac{1}{2}, \ce{H2O}, \boxed{x}\par\hfill\ldots}",
        r"\textmd{a}\textsl{b}\emph{c}",
    ],
)
def test_it_is_understood(typesetter: Typesetter, tex: str) -> None:
    assert typesetter.ask(tex).exception() is None


@pytest.mark.parametrize(
    "tex",
    [r"\cline{1-2}", r"\begin{matrix}1\cline{1-2}\end{matrix}", r"\begin{matrix}\multicolumn{999}{c}{x}\end{matrix}"],
)
def test_in_the_wrong_place_it_is_a_mistake(typesetter: Typesetter, tex: str) -> None:
    assert typesetter.ask(tex).exception() is not None


@pytest.mark.parametrize(
    "tex",
    [
        r"\href{https://a.example}{x}",
        r"\text{\url{https://a.example}}",
        r"\includegraphics{x.png}",
        r"\input{x}",
        r"\immediate\write18{ls}",
        r"\class{a}{x}",
        r"\cssId{a}{x}",
        r"\style{color:red}{x}",
        r"\htmlClass{a}{x}",
        r"\unicode{x41}",
        r"\begin{tikzpicture}\end{tikzpicture}",
    ],
)
def test_what_reaches_out_of_a_formula_is_refused(typesetter: Typesetter, tex: str) -> None:
    outcome = typesetter.ask(tex).exception()
    assert isinstance(outcome, WrongFormula)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"\abs*{x}", r"\left\lvert x\right\rvert"),
        (r"\dv[2]{f}{x}", r"\frac{\mathrm{d}^{2}f}{\mathrm{d} x^{2}}"),
        (r"\pdv{f}{x}{y}", r"\frac{\partial^2 f}{\partial x\,\partial y}"),
        (r"\SI{3e8}{\meter\per\second}", r"3\times10^8\,\mathrm{m/s}"),
        (r"\begin{displaymath}x\end{displaymath}", "x"),
        (r"\text{a $\alpha$ b}", r"\text{a \alpha{} b}"),
        (r"\text{\'e}", r"\text{é}"),
        (r"\text{\c{c}}", r"\text{ç}"),
        (r"\require{cancel}x", "x"),
        (r"\text{a-b--c---d \LaTeX}", r"\text{a-b–c—d LaTeX}"),
    ],
)
def test_another_name_means_the_same(typesetter: Typesetter, written: str, meant: str) -> None:
    assert typesetter.typeset(written).svg == typesetter.typeset(meant).svg


def test_an_accented_letter_looks_like_the_others(typesetter: Typesetter) -> None:
    svg = typesetter.typeset(r"\text{L'Hôpital, Poincaré, naïve, señor}").svg
    assert b"<text" not in svg


def test_the_cells_of_a_tabular_are_text(typesetter: Typesetter) -> None:
    table = typesetter.mathml(r"\begin{tabular}{cc}Day&$x$\end{tabular}").result()
    assert "<mtext>Day</mtext>" in table
    assert "<mi>x</mi>" in table


def test_a_person_may_give_a_name_another_meaning(typesetter: Typesetter) -> None:
    own = typesetter.typeset(r"\R", definitions=(r"\newcommand{\R}{\alpha}",))
    assert own.svg == typesetter.typeset(r"\alpha").svg
