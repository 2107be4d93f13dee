r"""Formulas with every kind of part that MathJax draws, by the name of what is special in each."""

from __future__ import annotations

SAMPLE = {
    "sum": r"\sum_{n=1}^{\infty}\frac{1}{n^2}=\frac{\pi^2}{6}",
    "integral": r"\int_0^\infty e^{-x^2}\,dx=\frac{\sqrt\pi}{2}",
    "oint": r"\oint_{\partial S}\mathbf{F}\cdot d\mathbf{r}=\iint_S(\nabla\times\mathbf{F})\cdot d\mathbf{S}",
    "roots": r"\sqrt[3]{x+\sqrt{y+\sqrt{\frac{a}{b}}}}",
    "tall root": r"\sqrt{\begin{matrix}1\\2\\3\\4\\5\end{matrix}}",
    "accents": r"\hat a+\bar b+\vec c+\dot d+\ddot e+\tilde f+\check g+\breve h+\acute i+\grave j+\mathring k",
    "wide accents": (
        r"\widehat{ABC}+\widetilde{xyz}+\overline{AB}+\underline{CD}+\overrightarrow{PQ}+\overleftrightarrow{RS}"
    ),
    "brace": r"\overbrace{a+b+c+d+e}^{n\text{ terms}}",
    "underbrace": r"\underbrace{1+2+\cdots+n+(n+1)+(n+2)}_{\text{sum}}",
    "long brace": r"\underbrace{\overbrace{a+b+c+d+e+f+g+h+i+j+k+l}^{m}+m+n+o+p}_{r}",
    "brackets": r"\overbracket{x+y}\quad\underbracket{x+y+z}\quad\overparen{AB}\quad\underparen{CD}",
    "arrow": r"A\xrightarrow{\text{a long label}}B\xleftarrow[\text{below}]{n}C\xLeftrightarrow{abcdef}D",
    "hooks": r"A\xhookrightarrow{abcdef}B\xmapsto{abcdef}C\xrightleftharpoons[k_2]{k_1+k_3}D",
    "tag": r"E=mc^2\tag{12}",
    "tags": r"\begin{align}x&=1\tag{1}\\y&=\frac{a}{b}\tag{2a}\end{align}",
    "starred tag": r"a^2+b^2=c^2\tag*{Pythagoras}",
    "cancelled": r"\frac{\cancel{3}\cdot5}{\cancel{3}\cdot7}",
    "crossed": r"\bcancel{x+y}+\xcancel{z+w}",
    "cancelto": r"\cancelto{0}{\frac{1}{n}}",
    "boxed": r"\boxed{\frac{14}{3}}",
    "fbox": r"\fbox{text}+\enclose{circle}{x+y}+\enclose{longdiv}{1234}+\enclose{roundedbox}{ab}",
    "cases": r"f(x)=\begin{cases}x^2&\text{if }x\ge0\\-x&\text{otherwise}\\0&x=1\end{cases}",
    "rcases": r"\begin{rcases}a\\b\\c\end{rcases}=d",
    "pmatrix": r"\begin{pmatrix}1&2&3\\4&5&6\\7&8&9\end{pmatrix}",
    "bmatrix": r"\begin{bmatrix}a_{11}&\cdots&a_{1n}\\\vdots&\ddots&\vdots\\a_{m1}&\cdots&a_{mn}\end{bmatrix}",
    "vmatrix": (
        r"\begin{vmatrix}a&b\\c&d\end{vmatrix}=\begin{Vmatrix}e\\f\end{Vmatrix}+\begin{Bmatrix}g\\h\end{Bmatrix}"
    ),
    "ruled": r"\begin{array}{|c|c|}\hline x&y\\\hline 1&2\\3&4\\\hline\end{array}",
    "dashed": r"\begin{array}{c:c|c}1&2&3\\\hdashline 4&5&6\\\hline 7&8&9\end{array}",
    "augmented": r"\left[\begin{array}{ccc|c}1&0&0&5\\0&1&0&6\\0&0&1&7\end{array}\right]",
    "cline": r"\begin{array}{ccc}1&2&3\\\cline{2-3}4&5&6\end{array}",
    "aligned": r"\begin{aligned}(a+b)^2&=a^2+2ab+b^2\\&\ge 4ab\end{aligned}",
    "align": r"\begin{align*}\sin 2x&=2\sin x\cos x\\\cos 2x&=\cos^2x-\sin^2x\end{align*}",
    "gather": r"\begin{gather*}a=b+c\\d+e+f+g=h\end{gather*}",
    "multline": r"\begin{multline*}a+b+c+d+e+f\\+g+h+i+j+k+l\end{multline*}",
    "substack": r"\sum_{\substack{0\le i\le m\\0<j<n}}P(i,j)",
    "operators": r"\prod_{i=1}^n\bigcup_{j}\bigoplus_k\coprod\bigvee\iiint_V",
    "delimiters": (
        r"\left(\frac{\frac{a}{b}}{\frac{c}{d}}\right)\left[\frac{x}{y}\right]\left\{\frac{x}{y}\right\}\left\langle\frac{x}{y}\right\rangle\left\lfloor\frac{x}{y}\right\rceil"
    ),
    "tall brackets": (
        r"\left\{\left(\left[\begin{matrix}1\\2\\3\\4\\5\\6\\7\end{matrix}\right]\right)\right\}\left|\begin{matrix}1\\2\\3\\4\\5\end{matrix}\right\|"
    ),
    "tall arrows": (
        r"\left\uparrow\begin{matrix}1\\2\\3\\4\end{matrix}\right\Downarrow\left\lgroup\begin{matrix}1\\2\\3\\4\\5\end{matrix}\right\rmoustache"
    ),
    "big": r"\big(\Big(\bigg(\Bigg(x\Bigg)\bigg)\Big)\big)\Bigm/\Biggl\updownarrow",
    "primes": r"f'(x)+f''(x)+f'''(x)+x'^2_1",
    "colours": r"{\color{red}a}+\textcolor{blue}{b}+\textcolor{#208020}{\frac{c}{d}}+\colorbox{yellow}{e}",
    "fonts": (
        r"\mathbb{RNZQC}\mathcal{ABC}\mathfrak{gGh}\mathscr{LF}\mathsf{Sans}\mathtt{code}\mathbf{bold}\boldsymbol{\alpha\beta}"
    ),
    "greek": r"\alpha\beta\gamma\delta\epsilon\varepsilon\zeta\eta\theta\Gamma\Delta\Theta\Lambda\Xi\Psi\Omega\varphi",
    "relations": r"a\le b\ne c\approx d\equiv e\pmod{7}\subseteq f\not\in g\parallel h\iff i\implies j",
    "text": r"x\text{ is a real number and }y\textbf{ bold }\textit{slanted}",
    "cjk": r"\text{日本語}+x=\text{答え}",
    "diagram": r"\begin{CD}A@>f>>B\\@VgVV@VVhV\\C@>>k>D\end{CD}",
    "diagram of arrows": (
        r"\begin{array}{ccc}A&\xrightarrow{f}&B\\\downarrow&\searrow&\downarrow\\C&\xrightarrow{g}&D\end{array}"
    ),
    "fraction": r"a_0+\cfrac{1}{a_1+\cfrac{1}{a_2+\cfrac{1}{a_3}}}",
    "binomial": r"\binom{n}{k}+\dbinom{n}{2}+\genfrac{\langle}{\rangle}{0pt}{}{n}{k}",
    "limits": r"\lim_{x\to0}\frac{\sin x}{x}=1\quad\max_{1\le i\le n}a_i\quad\limsup_{n}b_n",
    "phantom": r"\vphantom{\frac{a}{b}}x\rule{1em}{0.5em}\hspace{1em}y\mathrel{\overset{!}{=}}z",
    "chemistry": r"\ce{2H2 + O2 -> 2H2O}",
    "empheq": r"\begin{empheq}[left=\empheqlbrace]{align}a&=b\tag{1}\\c&=d\tag{2}\end{empheq}",
    "proof": r"\begin{prooftree}\AxiomC{$A$}\AxiomC{$B$}\BinaryInfC{$A\land B$}\end{prooftree}",
    "degrees": r"\angle ABC=90^\circ,\ \triangle ABC\sim\triangle DEF",
    "nested roots and powers": r"\sqrt{x^{\sqrt{y^{z_1}}}}",
    "wide hats of words": r"\widetilde{abcdefgh}+\widehat{abcdefgh}",
    "tall tag": r"\sum_{k=0}^{n}\binom{n}{k}=2^n\tag{$\star$}",
    "alignat": r"\begin{alignat*}{2}x&=1&\quad y&=2\\x+y&=3&z&=4\end{alignat*}",
    "flalign": r"\begin{flalign*}a&=b&c&=d\end{flalign*}",
    "smallmatrix": (
        r"\left(\begin{smallmatrix}a&b\\c&d\end{smallmatrix}\right)+\overset{?}{=}+\underset{x\in X}{\argmin}"
    ),
    "double rules": r"\begin{array}{||c|c||}\hline\hline a&b\\\hline c&d\\\hline\hline\end{array}",
    "striking": (
        r"\sout{abc}+\enclose{updiagonalstrike,downdiagonalstrike}{x}+\enclose{actuarial}{n}+\enclose{left,bottom}{y}"
    ),
    "harpoons": r"\overleftharpoon{AB}+\overrightharpoon{CD}",
    "background": r"\bbox[yellow,5px,border:2px solid red]{x+y}+\fcolorbox{blue}{white}{z}",
    "accented words": r"\text{L'H\^opital, Poincaré, naïve --- señor}",
    "surface integral": r"\oiint_S\mathbf{F}\cdot\mathrm{d}\mathbf{S}",
    "derivatives": r"\dv{\vec{x}}{t}=\pdv{f}{x}{y}+\pdv[2]{u}{t}",
    "words with mathematics": r"\text{if \(x\le5\) or x \geq 7}",
}
