"""A model of the library in memory, with all that goes with it: tokenizer, turns, tools, what it takes.

Knows nothing of requests, and not how it was chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mlx import nn

from models.catalog import CatalogEntry
from models.checkpoint import Checkpoint
from models.device import compute_dtype
from models.errors import UnsupportedModel
from models.kv_memory import KvPlan
from models.loading import load_model
from models.memory import read_machine
from models.messages import ModelInfo
from models.prompt import PromptRenderer
from models.text_encoder import TextEncoder
from models.tokenizer import add_stop_tokens, backend_of
from models.tools.calculator import Calculator, calculator_tool
from models.tools.format import ToolMarkup
from models.wording import translate

if TYPE_CHECKING:
    from mlx_lm.tokenizer_utils import TokenizerWrapper


@dataclass(frozen=True, slots=True)
class AdapterInForce:
    """An adapter, and how much of it a model answers with.

    Attributes:
        name: What a person calls it.
        key: Stands for its content.
        strength: 0 is nothing, 1 as it was trained.
    """

    name: str
    key: str
    strength: float


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """Make it with `load`, on the MLX thread; `close` it there.

    Attributes:
        entry: What is known of it.
        info: What the window shows of it.
        model: Its weights.
        tokenizer: Its tokenizer.
        prompts: Renders conversations for it.
        kv_plan: What its KV cache takes.
        tools: The tools that it may call; None if it has none.
        calculator: One of them.
        adapter: What is in force on its weights; None for nothing.
    """

    entry: CatalogEntry
    info: ModelInfo
    model: nn.Module
    tokenizer: TokenizerWrapper
    prompts: PromptRenderer
    kv_plan: KvPlan
    tools: ToolMarkup | None
    calculator: Calculator
    adapter: AdapterInForce | None = None

    @classmethod
    def load(cls, entry: CatalogEntry, checkpoint: Checkpoint, recipe: str = "") -> LoadedModel:
        """Load a model.

        Args:
            entry: Of the catalogue, or of a model that isn't in it.
            checkpoint: Its folder, inspected.
            recipe: How it was quantized; empty where that isn't known.

        Raises:
            UnsupportedModel: It can't hold a conversation.
            DamagedModel: A file is missing or broken.
        """
        model, tokenizer, config = load_model(checkpoint.folder)
        if tokenizer is None:
            raise UnsupportedModel(
                translate("Errors", "{model} can't be used").format(model=entry.name),
                translate("Errors", "It came without a tokenizer."),
                translate("Errors", "Install it again."),
            )
        calculator = Calculator()
        tools = _tools(entry, tokenizer, calculator)
        prompts = PromptRenderer(
            backend_of(tokenizer),
            entry.chat,
            entry.context_tokens,
            tools.system_tokens if tools is not None else (),
            thinks=entry.starts_in != "answer",
        )
        add_stop_tokens(tokenizer, entry.chat.stop_tokens)
        bits = config.get("quantization", {}).get("bits")
        info = ModelInfo(entry.id, entry.name, bits, entry.context_tokens, checkpoint.size_bytes, recipe)
        return cls(entry, info, model, tokenizer, prompts, _kv_plan(entry, checkpoint), tools, calculator)

    @property
    def cache_key(self) -> str:
        """What tells its prompt caches from those of others, and of other adapters and strengths."""
        adapter = self.adapter
        if adapter is None or not adapter.strength:
            return self.entry.id
        return f"{self.entry.id} {adapter.key} {adapter.strength!r}"

    def close(self) -> None:
        """End what it has started."""
        self.calculator.close()


def _tools(entry: CatalogEntry, tokenizer: TokenizerWrapper, calculator: Calculator) -> ToolMarkup | None:
    if not entry.tools:
        return None
    backend = backend_of(tokenizer)
    return ToolMarkup.of(TextEncoder(backend), backend, entry.chat, [calculator_tool(calculator)])


def _kv_plan(entry: CatalogEntry, checkpoint: Checkpoint) -> KvPlan:
    return KvPlan.of(
        checkpoint.architecture,
        element_bytes=compute_dtype().size,
        weights_bytes=checkpoint.size_bytes,
        total_bytes=read_machine().total_bytes,
        context_tokens=entry.context_tokens,
    )
