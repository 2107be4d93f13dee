"""Text in, tokens out, so that only what is meant to be a special token becomes one. Knows no turns and no MLX."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tokenizers import Tokenizer

from models.errors import UnsupportedModel
from models.thinking import CLOSER, OPENER
from models.wording import translate


class TextEncoder:
    """Tells markers, which may be special tokens, from text, which never is."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        added = tokenizer.get_added_tokens_decoder()
        self._added_ids = frozenset(added)
        names = sorted({token.content for token in added.values()}, key=len, reverse=True)
        # A look-ahead, so that names which overlap in the text are all found.
        self._names = re.compile("(?=" + "|".join(map(re.escape, names)) + ")") if names else None
        ordinary = tokenizer.get_vocab(with_added_tokens=False)
        self._longest = max(map(len, ordinary), default=1)

    def marker(self, text: str) -> list[int]:
        """Encode a turn's marker, made of special tokens and perhaps a role's name.

        Raises:
            UnsupportedModel: The tokenizer has no special token in it.
        """
        tokens: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        if not self._added_ids.intersection(tokens):
            raise UnsupportedModel(
                translate("Errors", "This model can't hold a conversation"),
                translate("Errors", "Its tokenizer lacks {text}.").format(text=text),
                "",
            )
        return tokens

    def trusted(self, text: str) -> list[int]:
        """Encode text of the catalogue's: a special token in it, such as `<think>` in a house prompt, is meant."""
        tokens: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids if text else []
        return tokens

    def thoughts(self, text: str, answer: str | None = None) -> list[int]:
        """Encode thoughts in tags, as a model writes them; they stay open unless an answer follows.

        The tags are plain text, which joins with what stands beside it, or the model's own tokens where it has them.
        """
        if not self._is_name(OPENER):
            return self.text(OPENER + text + ("" if answer is None else CLOSER + answer))
        tokens = [*self.trusted(OPENER), *self.text(text)]
        return tokens if answer is None else [*tokens, *self.trusted(CLOSER), *self.text(answer)]

    def text(self, text: str) -> list[int]:
        """Encode text so that nothing in it becomes a special token."""
        # A lone surrogate, as a clipboard may hold it, is no text; the tokenizer would raise.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        tokens = self._join(self._cut(text))
        if self._added_ids.isdisjoint(tokens):
            return tokens
        # A normalizer has made a name out of something else; single characters are no names.
        return self._join(text)

    def fewest_tokens(self, text: str) -> int:
        """Return a lower bound of a text's tokens without encoding it: a long paste costs nothing."""
        return -(-len(text) // self._longest)

    def _is_name(self, text: str) -> bool:
        return self._tokenizer.token_to_id(text) in self._added_ids

    def _cut(self, text: str) -> list[str]:
        """Cut a text inside every name of a special token, so that no piece holds one."""
        if self._names is None:
            return [text]
        cuts = [found.start() + 1 for found in self._names.finditer(text)]
        return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]

    def _join(self, pieces: Iterable[str]) -> list[int]:
        tokens: list[int] = []
        for piece in pieces:
            tokens += self._tokenizer.encode(piece, add_special_tokens=False).ids
        return tokens
