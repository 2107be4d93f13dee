"""The practice model as a PyTorch module: Phi-4-mini's architecture, small.

Parameter names are those of the Hugging Face checkpoint. Knows the training
time's fake quantization (MLX's affine scheme), and nothing of problems.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

GROUP = 64
LEVELS = 15


@dataclass(frozen=True, slots=True)
class Shape:
    """The sizes of the network."""

    vocabulary: int = 1024
    width: int = 256
    layers: int = 4
    heads: int = 8
    kv_heads: int = 2
    head_size: int = 32
    mlp: int = 768
    rotary: float = 0.75
    theta: float = 10_000.0
    original_positions: int = 4096
    positions: int = 131_072
    epsilon: float = 1e-5

    @property
    def pairs(self) -> int:
        """How many pairs of each head are rotated."""
        return int(self.head_size * self.rotary) // 2

    @property
    def attention_factor(self) -> float:
        """LongRoPE's factor on cos and sin, as in transformers."""
        return math.sqrt(1 + math.log(self.positions / self.original_positions) / math.log(self.original_positions))


def fake_quantize(weight: Tensor) -> Tensor:
    """Round a weight (rows, columns) to 4 bits in groups of 64 as `mx.quantize` does; gradients pass through."""
    groups = weight.detach().bfloat16().float().reshape(-1, GROUP)
    low, high = groups.amin(1, keepdim=True), groups.amax(1, keepdim=True)
    from_low = low.abs() > high.abs()
    scale = ((high - low) / LEVELS).clamp_min(1e-7)
    scale = torch.where(from_low, scale, -scale)
    edge = torch.where(from_low, low, high)
    first = torch.round(edge / scale)
    scale = torch.where(first != 0, edge / torch.where(first == 0, torch.ones_like(first), first), scale)
    bias = torch.where(first != 0, edge, torch.zeros_like(edge))
    steps = torch.round((groups - bias) / scale).clamp(0, LEVELS)
    rounded = (steps * scale.bfloat16().float() + bias.bfloat16().float()).reshape(weight.shape)
    return weight + (rounded - weight).detach()


class Linear(nn.Module):
    """A linear layer without bias whose weight can be seen through fake quantization."""

    def __init__(self, inputs: int, outputs: int, spread: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(outputs, inputs) * spread)
        self.quantized = False

    def seen(self) -> Tensor:
        """The weight as the forward pass sees it."""
        return fake_quantize(self.weight) if self.quantized else self.weight

    def forward(self, x: Tensor) -> Tensor:
        return F.linear(x, self.seen())


class Norm(nn.Module):
    """RMS norm."""

    def __init__(self, width: int, epsilon: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        x = x.float()
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.epsilon) * self.weight


class Attention(nn.Module):
    """Grouped-query attention with a partly rotated head."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        out = (shape.heads + 2 * shape.kv_heads) * shape.head_size
        spread = shape.width**-0.5
        self.qkv_proj = Linear(shape.width, out, spread)
        self.o_proj = Linear(shape.heads * shape.head_size, shape.width, spread / math.sqrt(2 * shape.layers))

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, hidden_future: Tensor) -> Tensor:
        s = self.shape
        batch, length, _ = x.shape
        heads = self.qkv_proj(x).view(batch, length, s.heads + 2 * s.kv_heads, s.head_size).transpose(1, 2)
        rotated = rotate(heads[:, : s.heads + s.kv_heads], cos, sin)
        q, k = rotated[:, : s.heads], rotated[:, s.heads :]
        v = heads[:, s.heads + s.kv_heads :]
        repeats = s.heads // s.kv_heads
        q = q.reshape(batch, s.kv_heads, repeats * length, s.head_size)
        scores = (q @ k.transpose(2, 3)).view(batch, s.kv_heads, repeats, length, length)
        # Written out: on a CPU the fused kernel's backward pass takes four times as long.
        scores = scores * s.head_size**-0.5 + hidden_future
        weights = scores.softmax(-1).view(batch, s.kv_heads, repeats * length, length)
        mixed = (weights.to(v.dtype) @ v).view(batch, s.heads, length, s.head_size)
        return self.o_proj(mixed.transpose(1, 2).reshape(batch, length, -1))


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotate the first pairs of each head (batch, heads, length, head size)."""
    pairs = cos.shape[-1]
    first, second, rest = x[..., :pairs], x[..., pairs : 2 * pairs], x[..., 2 * pairs :]
    return torch.cat((first * cos - second * sin, second * cos + first * sin, rest), -1)


class Mlp(nn.Module):
    """The gated feed-forward layer; gate and up share one matrix."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_up_proj = Linear(shape.width, 2 * shape.mlp, shape.width**-0.5)
        self.down_proj = Linear(shape.mlp, shape.width, shape.mlp**-0.5 / math.sqrt(2 * shape.layers))

    def forward(self, x: Tensor) -> Tensor:
        gate, up = self.gate_up_proj(x).chunk(2, -1)
        return self.down_proj(F.silu(gate) * up)


class Layer(nn.Module):
    """One transformer layer."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.input_layernorm = Norm(shape.width, shape.epsilon)
        self.self_attn = Attention(shape)
        self.post_attention_layernorm = Norm(shape.width, shape.epsilon)
        self.mlp = Mlp(shape)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, hidden_future: Tensor) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cos, sin, hidden_future)
        return x + self.mlp(self.post_attention_layernorm(x))


class Body(nn.Module):
    """Embedding, layers, last norm."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.embed_tokens = Linear(shape.width, shape.vocabulary, 0.04)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.norm = Norm(shape.width, shape.epsilon)


class PracticeModel(nn.Module):
    """The language model; the output head is the embedding."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.model = Body(shape)
        inverse = shape.theta ** -(torch.arange(shape.pairs).float() / shape.pairs)
        self.register_buffer("inverse", inverse, persistent=False)

    def set_quantized(self, on: bool) -> None:
        """See every matrix through 4 bits from now on, or not."""
        for module in self.modules():
            if isinstance(module, Linear):
                module.quantized = on

    def forward(self, tokens: Tensor) -> Tensor:
        """Return the hidden states (batch, length, width) behind the last norm."""
        positions = torch.arange(tokens.shape[1]).float()
        angles = positions[:, None] * self.inverse[None, :]  # type: ignore[index]
        factor = self.shape.attention_factor
        cos, sin = angles.cos() * factor, angles.sin() * factor
        hidden_future = torch.full((tokens.shape[1],) * 2, -torch.inf).triu(1)
        x = F.embedding(tokens, self.model.embed_tokens.seen())
        for layer in self.model.layers:
            x = layer(x, cos, sin, hidden_future)
        hidden: Tensor = self.model.norm(x)
        return hidden

    def loss(self, tokens: Tensor, wanted: Tensor) -> Tensor:
        """Mean cross-entropy of the next tokens where `wanted` (batch, length − 1) is true."""
        hidden = self(tokens[:, :-1])[wanted]
        logits = F.linear(hidden, self.model.embed_tokens.seen())
        return F.cross_entropy(logits.float(), tokens[:, 1:][wanted])
