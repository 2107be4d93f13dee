"""A sentence that is said in the process's language once it is shown, and is compared and kept without any."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.wording import translate


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a part of one; as a string it is in the process's language.

    Attributes:
        context: The room that says it, as in Qt Linguist.
        template: In English, with named fields in braces; a literal that `lupdate` has found.
        fields: What is put in.
    """

    context: str
    template: str
    fields: tuple[tuple[str, str | Sentence], ...] = ()

    def __str__(self) -> str:
        return translate(self.context, self.template).format(**dict(self.fields))

    @property
    def english(self) -> str:
        """The sentence as it was written."""
        fields = {name: value.english if isinstance(value, Sentence) else value for name, value in self.fields}
        return self.template.format(**fields)

    def put(self, **fields: str | int | Sentence) -> Sentence:
        """Return the sentence with its fields."""
        written = ((name, value if isinstance(value, Sentence) else str(value)) for name, value in fields.items())
        return replace(self, fields=tuple(written))
