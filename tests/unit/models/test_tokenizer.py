"""What a tokenizer is told beyond its own files."""

from __future__ import annotations

from pathlib import Path

from models.tokenizer import add_stop_tokens, load_tokenizer
from tests.integration.tiny_checkpoint import tiny_tokenizer


def test_the_catalogues_stop_tokens_end_a_reply_where_the_folder_names_none(tmp_path: Path) -> None:
    tiny_tokenizer().save(str(tmp_path / "tokenizer.json"))
    tokenizer = load_tokenizer(tmp_path)
    assert tokenizer is not None
    end = tiny_tokenizer().token_to_id("<|end|>")
    assert end not in tokenizer.eos_token_ids
    add_stop_tokens(tokenizer, ("<|end|>", "<|not in this one|>"))
    assert end in tokenizer.eos_token_ids
    assert len(tokenizer.eos_token_ids - {end}) == len(load_tokenizer(tmp_path).eos_token_ids)  # type: ignore[union-attr]
