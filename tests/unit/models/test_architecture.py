"""What follows from a config: Phi-4-mini's published numbers, and the two spellings of rotary parameters."""

from __future__ import annotations

from typing import Any

import pytest

from models.architecture import parse_architecture

PAIRS = 48


def phi_4_mini(**changes: Any) -> dict[str, Any]:
    config: dict[str, Any] = {
        "model_type": "phi3",
        "hidden_size": 3072,
        "intermediate_size": 8192,
        "max_position_embeddings": 131072,
        "num_attention_heads": 24,
        "num_hidden_layers": 32,
        "num_key_value_heads": 8,
        "original_max_position_embeddings": 4096,
        "partial_rotary_factor": 0.75,
        "rope_scaling": {"type": "longrope", "short_factor": [1] * PAIRS, "long_factor": [32.0] * PAIRS},
        "rope_theta": 10000.0,
        "sliding_window": 262144,
        "tie_word_embeddings": True,
        "vocab_size": 200064,
    }
    config.update(changes)
    return config


def test_phi_4_minis_numbers() -> None:
    architecture = parse_architecture(phi_4_mini())
    assert architecture.head_dim == 128
    assert architecture.rotary_dims == 2 * PAIRS
    assert architecture.attention_factor == pytest.approx(1.19024, abs=1e-5)
    shapes = architecture.linear_shapes()
    assert shapes["model.layers.31.self_attn.qkv_proj"] == (5120, 3072)
    assert shapes["model.layers.0.mlp.gate_up_proj"] == (16384, 3072)
    assert "lm_head" not in shapes
    parameters = sum(rows * columns for rows, columns in shapes.values()) + 3072 * len(architecture.norm_names())
    assert parameters == 3_836_021_760


def test_both_spellings_of_the_rotary_parameters_mean_the_same() -> None:
    older = phi_4_mini()
    newer = phi_4_mini()
    scaling = newer.pop("rope_scaling")
    rope: dict[str, Any] = {"rope_type": "longrope", **{k: v for k, v in scaling.items() if k != "type"}}
    for name in ("rope_theta", "partial_rotary_factor", "original_max_position_embeddings"):
        rope[name] = newer.pop(name)
    assert parse_architecture({**newer, "rope_parameters": rope}) == parse_architecture(older)


def test_a_context_that_is_not_extended_has_no_attention_factor() -> None:
    assert parse_architecture(phi_4_mini(max_position_embeddings=4096)).attention_factor == 1.0
    assert parse_architecture(phi_4_mini(rope_scaling=None)).attention_factor == 1.0


@pytest.mark.parametrize(
    ("changes", "factor"),
    [
        ({"attention_factor": 1.5}, 1.5),
        ({"factor": 4.0}, 1.08012),
        ({"factor": 0.5}, 1.0),
        ({"factor": 4.0, "attention_factor": 0.9}, 0.9),
    ],
)
def test_a_factor_that_the_config_sets_itself_is_the_one_that_counts(changes: dict[str, float], factor: float) -> None:
    """As in the reference."""
    scaling = {**phi_4_mini()["rope_scaling"], **changes}
    assert parse_architecture(phi_4_mini(rope_scaling=scaling)).attention_factor == pytest.approx(factor, abs=1e-5)


def test_of_two_limits_the_one_at_the_top_counts() -> None:
    """As in the reference, which writes it in both places."""
    scaling = {**phi_4_mini()["rope_scaling"], "original_max_position_embeddings": 512}
    assert parse_architecture(phi_4_mini(rope_scaling=scaling)).original_max_positions == 4096
