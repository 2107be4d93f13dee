"""Written arithmetic as lines of text: every digit and every carry is said.

Each function returns a `Working`: the lines and the value they arrive at. What
one can do in the head (two-digit sums, the tables) takes one line; the rest
goes column by column from the right, as it is taught at school.
"""

from __future__ import annotations

from dataclasses import dataclass

TABLES = 12
"""The multiplication tables go so far; what lies in them needs no working."""


@dataclass(frozen=True, slots=True)
class Working:
    """Lines of written arithmetic and the value that they arrive at."""

    lines: tuple[str, ...]
    value: int


def digits_from_right(number: int) -> list[int]:
    """Return the decimal digits of a non-negative number, ones first."""
    return [int(digit) for digit in reversed(str(number))]


def add_columns(a: int, b: int) -> Working:
    """Add two non-negative numbers column by column."""
    left, right = digits_from_right(a), digits_from_right(b)
    lines, carry = [], 0
    columns = max(len(left), len(right))
    for place in range(columns):
        x = left[place] if place < len(left) else 0
        y = right[place] if place < len(right) else 0
        total = x + y + carry
        parts = f"{x} + {y}" + (f" + {carry}" if carry else "")
        if total > 9 and place < columns - 1:
            lines.append(f"{parts} = {total}, write {total % 10}, carry 1")
        else:
            lines.append(f"{parts} = {total}, write {total}")
        carry = total // 10
    return Working((*lines, f"{a} + {b} = {a + b}"), a + b)


def subtract_columns(a: int, b: int) -> Working:
    """Subtract `b` from `a` column by column; 0 ≤ b ≤ a."""
    left, right = digits_from_right(a), digits_from_right(b)
    lines, borrow = [], 0
    for place, x in enumerate(left):
        y = right[place] if place < len(right) else 0
        lent = 10 if x - y - borrow < 0 else 0
        digit = x + lent - y - borrow
        parts = f"{x + lent} - {y}" + (f" - {borrow}" if borrow else "")
        lines.append(f"{parts} = {digit}, write {digit}" + (", borrow 1" if lent else ""))
        borrow = 1 if lent else 0
    return Working((*lines, f"{a} - {b} = {a - b}"), a - b)


def times_digit(number: int, digit: int, zeros: int = 0) -> Working:
    """Multiply a non-negative number by one digit, then append `zeros` zeros."""
    places = digits_from_right(number)
    lines, carry = [], 0
    for place, x in enumerate(places):
        product = digit * x
        total = product + carry
        sums = f"{digit} × {x} = {product}" + (f", {product} + {carry} = {total}" if carry else "")
        if place < len(places) - 1:
            lines.append(f"{sums}, write {total % 10}, carry {total // 10}")
        else:
            lines.append(f"{sums}, write {total}")
        carry = total // 10
    factor = digit * 10**zeros
    return Working((*lines, f"{number} × {factor} = {number * factor}"), number * factor)


def multiply_columns(a: int, b: int) -> Working:
    """Multiply two non-negative numbers by the digits of the shorter one."""
    if len(str(a)) < len(str(b)):
        a, b = b, a
    places = [(digit, place) for place, digit in enumerate(digits_from_right(b)) if digit]
    if not places:
        return Working((f"{a} × {b} = 0",), 0)
    lines: list[str] = []
    total = 0
    for number, (digit, place) in enumerate(places):
        part = times_digit(a, digit, place)
        lines += part.lines
        if number:
            column_sum = add_columns(total, part.value)
            lines += column_sum.lines
        total += part.value
    if len(places) > 1:
        lines.append(f"{a} × {b} = {total}")
    return Working(tuple(lines), total)


def divide_columns(a: int, b: int) -> Working:
    """Divide by long division; the value is the quotient, the last line says the remainder too.

    A divisor past the tables gets its own table of multiples first.
    """
    lines = []
    if b > TABLES:
        lines.append("; ".join(f"{n} × {b} = {n * b}" for n in range(1, 10)))
    written, rest = "", 0
    for digit in str(a):
        current = rest * 10 + int(digit)
        quotient, rest = divmod(current, b)
        if not quotient and not written:
            lines.append(f"{current} is less than {b}")
            continue
        written += str(quotient)
        if b <= TABLES or quotient == 0:
            lines.append(f"{current} = {quotient} × {b} + {rest}, write {quotient}")
        else:
            lines.append(f"{current}, {quotient} × {b} = {quotient * b}, write {quotient}")
            lines += take_away(current, quotient * b)
    lines.append(f"{a} = {a // b} × {b} + {a % b}")
    return Working(tuple(lines), a // b)


def take_away(a: int, b: int) -> tuple[str, ...]:
    """Write a difference that is known not to be negative."""
    if a == b or in_the_head(a, b):
        return (f"{a} - {b} = {a - b}",)
    return subtract_columns(a, b).lines


def in_the_head(a: int, b: int) -> bool:
    """True when a sum or difference is small enough to be said at once."""
    small, large = sorted((abs(a), abs(b)))
    return large <= 20 or (small < 10 and large < 100)


def signed(number: int) -> str:
    """Write a number as it stands behind an operator: negative ones in brackets."""
    return f"({number})" if number < 0 else str(number)


def add(a: int, b: int) -> Working:
    """Add two whole numbers of any sign."""
    if in_the_head(a, b):
        return Working((f"{a} + {signed(b)} = {a + b}",), a + b)
    if a >= 0 and b >= 0:
        return add_columns(a, b)
    lines = add_columns(-a, -b).lines if a < 0 and b < 0 else difference(abs(a), abs(b))
    return Working((*lines, f"{a} + {signed(b)} = {a + b}"), a + b)


def subtract(a: int, b: int) -> Working:
    """Subtract whole numbers of any sign."""
    if in_the_head(a, b):
        return Working((f"{a} - {signed(b)} = {a - b}",), a - b)
    if 0 <= b <= a:
        return Working(difference(a, b), a - b)
    lines = add_columns(abs(a), abs(b)).lines if (a < 0) != (b < 0) else difference(abs(a), abs(b))
    return Working((*lines, f"{a} - {signed(b)} = {a - b}"), a - b)


def difference(a: int, b: int) -> tuple[str, ...]:
    """Write the difference of two non-negative numbers, the larger one first; which one that is, is found first."""
    if a < b:
        return (compare(a, b), f"{a} is less than {b}", *subtract_columns(b, a).lines)
    return (compare(a, b), *subtract_columns(a, b).lines)


def compare(a: int, b: int) -> str:
    """Write how two non-negative numbers are compared: by their length, else digit by digit from the left."""
    x, y = str(a), str(b)
    if len(x) != len(y):
        return f"compare: digits {len(x)} {'<' if len(x) < len(y) else '>'} {len(y)}"
    said = []
    for left, right in zip(x, y, strict=True):
        sign = "=" if left == right else "<" if left < right else ">"
        said.append(f"{left} {sign} {right}")
        if sign != "=":
            break
    return f"compare: {', '.join(said)}"


def multiply(a: int, b: int) -> Working:
    """Multiply whole numbers of any sign; the tables, and times one or ten, are said at once."""
    small, large = sorted((abs(a), abs(b)))
    if large <= TABLES or small <= 1 or (10 in {small, large} and large < 100):
        return Working((f"{a} × {signed(b)} = {a * b}",), a * b)
    inner = multiply_columns(abs(a), abs(b))
    if a >= 0 and b >= 0:
        return inner
    return Working((*inner.lines, f"{a} × {signed(b)} = {a * b}"), a * b)


def divide_exactly(a: int, b: int) -> Working:
    """Divide whole numbers of any sign where nothing is left over."""
    if a == 0 or abs(b) == 1 or (abs(b) <= TABLES and abs(a) <= TABLES * TABLES):
        return Working((f"{a} ÷ {signed(b)} = {a // b}",), a // b)
    inner = divide_columns(abs(a), abs(b))
    return Working((*inner.lines, f"{a} ÷ {signed(b)} = {a // b}"), a // b)


def without_zeros(a: int, b: int) -> tuple[int, int]:
    """Strike the zeros that two positive numbers both end in."""
    while a % 10 == 0 and b % 10 == 0:
        a, b = a // 10, b // 10
    return a, b


def multiply_without_zeros(a: int, b: int) -> Working:
    """Multiply non-negative numbers without the zeros at their ends, and append those again."""
    x, y = int(str(a).rstrip("0") or "0"), int(str(b).rstrip("0") or "0")
    inner = multiply(x, y)
    if (x, y) == (a, b):
        return inner
    return Working((*inner.lines, f"{a} × {b} = {a * b}"), a * b)


def divide_round(a: int, b: int) -> Working:
    """Divide positive numbers, where nothing is left over, after striking the zeros that both end in."""
    x, y = without_zeros(a, b)
    inner = divide_exactly(x, y)
    if (x, y) == (a, b):
        return inner
    return Working((f"{a} ÷ {b} = {x} ÷ {y}", *inner.lines), inner.value)


def common_divisor(a: int, b: int) -> Working:
    """Find the greatest common divisor of positive numbers by Euclid's remainders."""
    lines: list[str] = []
    x, y = max(a, b), min(a, b)
    while y:
        lines += euclid_step(x, y)
        x, y = y, x % y
    return Working((*lines, f"gcd {x}"), x)


def euclid_step(x: int, y: int) -> tuple[str, ...]:
    """Write how `x` leaves its remainder by `y`, 0 < y ≤ x: nothing past 100 is subtracted in the head."""
    quotient, rest = divmod(x, y)
    if quotient > TABLES:
        return divide_columns(x, y).lines
    product = quotient * y
    begun = (f"{quotient} × {y} = {product}",) if quotient > 1 else ()
    if x <= 100 or rest == 0:
        return (", ".join((*begun, f"{x} - {product} = {rest}")),)
    return (*begun, *subtract_columns(x, product).lines)


def common_multiple(a: int, b: int) -> Working:
    """Find the least common multiple by counting up the larger number."""
    large, small = max(a, b), min(a, b)
    multiples = [large]
    while multiples[-1] % small:
        multiples.append(multiples[-1] + large)
    counted = ", ".join(map(str, multiples))
    return Working((f"multiples of {large}: {counted}, common {multiples[-1]}",), multiples[-1])
