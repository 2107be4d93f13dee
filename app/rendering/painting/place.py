"""Where on the page a block stands: how far it is set in, in which quotes, behind which number."""

from __future__ import annotations

from dataclasses import dataclass, field, replace


@dataclass(slots=True)
class Marker:
    """The number or bullet of an item, until its first block has taken it."""

    text: str

    def take(self) -> str:
        """Return it, once."""
        text, self.text = self.text, ""
        return text


@dataclass(frozen=True, slots=True)
class Place:
    """What a block has around it.

    Attributes:
        left: How far it is set in.
        rules: The quotes that it stands in, as `id:x`.
        tight: Its list has no room between items.
        marker: What the first block of an item takes with it.
    """

    left: float = 0.0
    rules: tuple[str, ...] = ()
    tight: bool = False
    marker: Marker = field(default_factory=lambda: Marker(""))

    @property
    def quoted(self) -> bool:
        """Whether it stands in a quote."""
        return bool(self.rules)

    def item(self, indent: float, marker: str, *, tight: bool) -> Place:
        """Where the blocks of an item stand."""
        return replace(self, left=self.left + indent, marker=Marker(marker), tight=tight)

    def quote(self, indent: float, number: int) -> Place:
        """Where the blocks of a quote stand."""
        rule = f"{number}:{self.left:g}"
        return replace(self, left=self.left + indent, rules=(*self.rules, rule), tight=False)
