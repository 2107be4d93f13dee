"""The chat format and the tokenizer of the practice model.

The format has Phi-4-mini's form, with the same special tokens; `<think>` is plain
text. Digits are tokens of their own, and a word or sign in front of a digit
takes its space along, so that "7 + 6" is three tokens.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

from curriculum import training_problems
from problem import Problem
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

VOCABULARY = 1024
SYSTEM = "You are Ergo's practice model."
SPECIALS = (
    "<|endoftext|>", "<|assistant|>", "<|end|>", "<|user|>", "<|system|>", "<|tool|>", "<|/tool|>", "<|tool_call|>", "<|/tool_call|>", "<|tool_response|>",
)  # fmt: skip
PIECES = (
    r"\\\p{L}+\{?"
    r"|\p{N}"
    r"| ?\p{L}+(?: (?=\p{N}))?"
    r"| ?[^\s\p{L}\p{N}]+(?: (?=\p{N})|[\r\n]+)?"
    r"|\s*[\r\n]+"
    r"|\s+(?!\S)"
    r"|\s+"
)
TEMPLATE = (
    f"<|system|>{SYSTEM}"
    "{% for m in messages if m['role'] == 'system' %} {{ m['content'] }}{% endfor %}<|end|>"
    "{% for m in messages if m['role'] != 'system' %}<|{{ m['role'] }}|>{{ m['content'] }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)


def reply(problem: Problem) -> str:
    """What the model is to say, thoughts and answer."""
    return f"<think>\n{problem.thoughts}\n</think>\n\n{problem.answer}"


def train_tokenizer(seed: int, problems: int = 60_000) -> Tokenizer:
    """Train the byte-level BPE on problems of the mixture."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PIECES), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=[AddedToken(text, special=True, normalized=False) for text in SPECIALS],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts(seed, problems), trainer)
    return tokenizer


def texts(seed: int, count: int) -> Iterator[str]:
    """Yield questions and replies to learn the merges from."""
    source = training_problems(random.Random(seed))
    for _ in range(count):
        problem = next(source)
        yield problem.question
        yield reply(problem)


def save_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    """Write `tokenizer.json` and `tokenizer_config.json` as transformers reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    end = "<|endoftext|>"
    config = {
        "tokenizer_class": "PreTrainedTokenizerFast", "bos_token": end, "eos_token": end, "pad_token": end, "unk_token": end,
        "add_bos_token": False, "clean_up_tokenization_spaces": False, "model_max_length": 131072, "chat_template": TEMPLATE,
    }  # fmt: skip
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n")


class Conversations:
    """Turns problems into token ids and says which of them the model is to predict."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._special: dict[str, int] = {text: tokenizer.token_to_id(text) or 0 for text in SPECIALS}
        self._system = [self._special["<|system|>"], *self._encode(SYSTEM), self._special["<|end|>"]]

    def _encode(self, text: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(text, add_special_tokens=False).ids
        return ids

    def _turn(self, role: str, text: str) -> list[int]:
        return [self._special[f"<|{role}|>"], *self._encode(text)]

    def prompt(self, problem: Problem, history: list[Problem]) -> list[int]:
        """Render a question behind earlier turns, whose thoughts are left out."""
        ids = list(self._system)
        for earlier in history:
            ids += [*self._turn("user", earlier.question), self._special["<|end|>"]]
            ids += [*self._turn("assistant", earlier.answer), self._special["<|end|>"]]
        ids += [*self._turn("user", problem.question), self._special["<|end|>"], self._special["<|assistant|>"]]
        return ids

    def example(self, problem: Problem, history: list[Problem]) -> tuple[list[int], int]:
        """Return the ids of a whole conversation and where the reply begins."""
        prompt = self.prompt(problem, history)
        return [*prompt, *self._encode(reply(problem)), self._special["<|end|>"]], len(prompt)
