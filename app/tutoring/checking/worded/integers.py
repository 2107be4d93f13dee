"""A set of whole numbers as a few conditions, and what is in it. Bounded: too large a set isn't understood."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from app.tutoring.checking.understanding import NotUnderstoodError

_MOST_TRIES = 100_000
_MOST_WORK = 400_000
_BITS_AT_ONCE = 64
_QUICK = 10**6
_SLOW = 1_000
"""What it costs to take a number apart that isn't small, as many tries."""

Test = Callable[[int], bool]


@dataclass(slots=True)
class Integers:
    """Whole numbers under conditions that are added one by one.

    Attributes:
        low: The least that may be in it; None where nothing says so.
        high: The greatest.
        tests: Conditions.
        step: A number that all of them are multiples of.
        members: The only ones there are, where they are given one by one.
        ends: Ends of a range that the words don't say whether they belong to it.
        repeats: Whether one of them may count several times, and the words don't say whether it does.
        is_whole: Whether anything says that they are whole numbers.
        slow_tests: Conditions for which a number has to be taken apart; looked at last.
        work: What was spent on looking.
    """

    low: int | None = None
    high: int | None = None
    tests: list[Test] = field(default_factory=list)
    step: int = 1
    members: list[int] | None = None
    ends: set[int] = field(default_factory=set)
    repeats: bool = False
    is_whole: bool = False
    slow_tests: list[Test] = field(default_factory=list)
    work: int = 0

    def at_least(self, value: int) -> None:
        """Leave out what is less."""
        self.low = value if self.low is None else max(self.low, value)

    def at_most(self, value: int) -> None:
        """Leave out what is greater."""
        self.high = value if self.high is None else min(self.high, value)

    def where(self, test: Test) -> None:
        """Leave out what fails a test."""
        self.tests.append(test)
        self.is_whole = True

    def where_slowly(self, test: Test) -> None:
        """Leave out what fails a test that has to take a number apart."""
        self.slow_tests.append(test)
        self.is_whole = True

    def multiples_of(self, value: int) -> None:
        """Leave out what isn't a multiple."""
        if value < 1:
            raise NotUnderstoodError("multiples of what isn't positive")
        self.step = math.lcm(self.step, value)
        self.is_whole = True

    def __contains__(self, value: int) -> bool:
        if (self.low is not None and value < self.low) or (self.high is not None and value > self.high):
            return False
        return self._fits(value)

    def _fits(self, value: int) -> bool:
        self._spend(1 + value.bit_length() // _BITS_AT_ONCE)
        if value % self.step != 0 or not all(test(value) for test in self.tests):
            return False
        if self.slow_tests:
            self._spend(1 if abs(value) < _QUICK else _SLOW)
        return all(test(value) for test in self.slow_tests)

    def _spend(self, work: int) -> None:
        self.work += work
        if self.work > _MOST_WORK:
            raise NotUnderstoodError("it would take too long")

    def all(self) -> list[int]:
        """Return them in order."""
        if self.repeats:
            raise NotUnderstoodError("some may count several times")
        return self._each()

    def _each(self) -> list[int]:
        self._check_sure()
        if self.members is not None:
            return [each for each in self.members if each in self]
        if self.low is None or self.high is None:
            raise NotUnderstoodError("there is no end to them")
        first = -(-self.low // self.step) * self.step
        if (self.high - first) // self.step > _MOST_TRIES:
            raise NotUnderstoodError("there are too many")
        return [each for each in range(first, self.high + 1, self.step) if each in self]

    def least(self) -> int:
        """Return the least."""
        self._check_sure()
        if self.members is None and self.low is not None and self.high is None:
            return self._first(-(-self.low // self.step) * self.step, self.step)
        return min(self._some())

    def greatest(self) -> int:
        """Return the greatest."""
        self._check_sure()
        if self.members is None and self.high is not None and (self.low is None or self.high - self.low > _MOST_TRIES):
            return self._first(self.high // self.step * self.step, -self.step)
        return max(self._some())

    def _first(self, start: int, step: int) -> int:
        for value in _steps(start, step):
            if value in self:
                return value
        raise NotUnderstoodError("none is found")

    def _some(self) -> list[int]:
        found = self._each()
        if not found:
            raise NotUnderstoodError("there are none")
        return found

    def _check_sure(self) -> None:
        if not self.is_whole and self.members is None:
            raise NotUnderstoodError("they needn't be whole")
        if any(self._fits(each) for each in self.ends):
            raise NotUnderstoodError("an end of the range may belong to it or not")


def _steps(start: int, step: int) -> Iterator[int]:
    return iter(range(start, start + step * _MOST_TRIES, step))
