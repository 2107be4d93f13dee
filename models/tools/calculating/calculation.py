"""One calculation, from its tree to its result in words. Raises nothing, whatever SymPy does."""

from __future__ import annotations

from models.tools.calculating.arithmetic import Refused, refuse
from models.tools.calculating.building import Tree, build
from models.tools.calculating.equations import solve
from models.tools.calculating.wording import MAX_CHARACTERS, prime_factors, worded

_WITH_BOUNDS = 5


def calculate(tree: Tree) -> tuple[str, bool]:
    """Calculate what a tree says; returns the result, or why there is none, and whether it is that."""
    try:
        return _said(tree), False
    except Refused as refused:
        return str(refused), True
    except (MemoryError, OverflowError):
        return "That needs too much memory.", True
    except NotImplementedError:
        return "There is no known method for that.", True
    except Exception:  # noqa: BLE001 - whatever SymPy raises, the model is given a sentence
        return "That can't be calculated.", True


def _said(tree: Tree) -> str:
    text = _unbounded(tree)
    if len(text) > MAX_CHARACTERS:
        refuse(f"The result is too long: it has {len(text):,} characters.")
    return text


def _unbounded(tree: Tree) -> str:
    if tree[0] == "solve":
        return solve(*tree[1:])
    value = build(tree)
    if tree[0] == "factor" and value.is_Integer:
        return prime_factors(int(value))
    # Without bounds, whatever differs by a constant is right too.
    return worded(value) + (" + C" if tree[0] == "integrate" and len(tree) < _WITH_BOUNDS else "")
