"""What names mean in mathematics: functions, constants, Greek letters, and short words that are no products."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_CIRCULAR = ("sin", "cos", "tan", "cot", "sec", "csc")
_HYPERBOLIC = ("sinh", "cosh", "tanh")
_OTHERS = ("exp", "ln", "log", "abs", "floor", "ceil", "gcd", "lcm", "min", "max", "det", "sgn", "cis", "sqrt")

FUNCTIONS: Mapping[str, str] = MappingProxyType(
    {
        **{name: name for name in (*_CIRCULAR, *_HYPERBOLIC, *_OTHERS)},
        **{f"{prefix}{name}": f"a{name}" for prefix in ("arc", "a") for name in _CIRCULAR},
        "lg": "log10",
    }
)
"""How functions are written, and what they are called in a tree."""

CONSTANTS: Mapping[str, str] = MappingProxyType(
    {"\\pi": "pi", "π": "pi", "pi": "pi", "\\infty": "oo", "∞": "oo", "infinity": "oo", "inf": "oo"}
)
_GREEK_NAMES = """
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi rho sigma tau upsilon
    phi varphi chi psi omega Gamma Delta Theta Lambda Sigma Phi Psi Omega ell
"""
_SHORT_WORDS = """
    if is so the for to of in on at be we are has not no per by as an it how all any one two ten but out let get yes
    cm km mm kg mg mi ft ml min sec hr am pm mph mod div cup day
"""
GREEK = frozenset(f"\\{name}" for name in _GREEK_NAMES.split())
WORDS = frozenset(_SHORT_WORDS.split())
"""Short words, typed plainly, that are neither functions nor products of unknowns."""
