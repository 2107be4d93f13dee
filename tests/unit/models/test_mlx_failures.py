"""What a person is told when MLX gives up."""

from __future__ import annotations

import pytest

from models.mlx_failures import MLX_FAILURES, generation_failed, loading_failed


@pytest.mark.parametrize(
    ("error", "title", "because"),
    [
        (RuntimeError("[METAL] Command buffer execution failed: Caused GPU Hang Error"), "stopped", "graphics"),
        (RuntimeError("[METAL] Command buffer execution failed: Insufficient Memory (00000008)"), "memory", "kept"),
        (RuntimeError("[metal::malloc] Attempting to allocate 9 bytes which is greater"), "memory", "kept"),
        (RuntimeError("[malloc] Unable to allocate 9 bytes."), "memory", "kept"),
        (RuntimeError("cudaMallocAsync failed: out of memory"), "memory", "kept"),
        (RuntimeError("[quantized_matmul] The shapes do not fit"), "stopped", "MLX says"),
        (MemoryError("std::bad_alloc"), "memory", "std::bad_alloc"),
        (MemoryError(), "memory", "kept"),
    ],
)
def test_it_says_what_happened_what_is_kept_and_what_to_do(error: Exception, title: str, because: str) -> None:
    assert isinstance(error, MLX_FAILURES)
    told = generation_failed(error)
    assert title in told.title
    assert because in told.detail
    assert str(error) in told.detail
    assert "so far is kept" in told.detail
    assert "loaded anew" in told.hint


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (RuntimeError("[metal::malloc] Attempting to allocate 9 bytes which is greater"), "enough memory"),
        (MemoryError(), "enough memory"),
        (RuntimeError("[METAL] no device"), "can't be loaded"),
    ],
)
def test_a_model_that_cannot_be_loaded_again_is_told_as_such(error: Exception, title: str) -> None:
    told = loading_failed(error)
    assert title in told.title
    assert str(error) in told.detail
    assert "so far is kept" in told.detail
    assert "ry again" in told.hint


def test_what_mlx_says_is_one_short_line_of_text() -> None:
    told = generation_failed(RuntimeError("[METAL] " + "a\n\x1b[31mb" * 1000))
    assert "\n" not in told.detail
    assert "\x1b" not in told.detail
    assert len(told.detail) < 400
