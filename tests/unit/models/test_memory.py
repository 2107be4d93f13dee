"""What fits into a machine's memory and onto a disk, and the words for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from models import catalog, memory
from models.architecture import parse_architecture
from models.errors import NotEnoughMemory, NotEnoughSpace
from models.memory import (
    Machine,
    check_disk,
    check_room,
    forecast_disk,
    forecast_seconds,
    memory_need,
    memory_words,
    peak_bytes,
    read_machine,
    recipe_need,
    recommended_recipe,
    size_words,
    sizes_of,
)
from models.messages import RecipeName
from models.quantize import RECIPES, Recipe
from tests.unit.models.test_architecture import phi_4_mini

GIB = 1 << 30
GROUP_SIZE = 64
MINI = catalog.find("phi-4-mini-reasoning")
LARGE = catalog.find("phi-4-reasoning")


def machine(total_gib: float, available_gib: float = 0.0) -> Machine:
    return Machine(round(total_gib * GIB), round(available_gib * GIB))


# --- memory ---------------------------------------------------------------------------------------


def test_this_machine_has_memory() -> None:
    found = read_machine()
    assert 100_000_000 < found.available_bytes < found.total_bytes < 1 << 45


@pytest.mark.parametrize(
    ("weights", "context", "need"),
    [
        (2_158_049_280, 131_072, 2_158_049_280 + 8192 * 131_072 + 600_000_000),
        (2_158_049_280, 8_192, 2_158_049_280 + 8192 * 131_072 + 600_000_000),
        (2_158_049_280, 2_048, 2_158_049_280 + 2048 * 131_072 + 600_000_000),
    ],
)
def test_a_model_needs_its_weights_its_cache_and_room_to_work(weights: int, context: int, need: int) -> None:
    assert memory_need(weights, 131_072, context) == need


@pytest.mark.parametrize(
    ("recipe", "hint"),
    [
        (None, "Close something, or choose Compact."),
        ("quality", "Close something, or choose Compact."),
        ("compact", "Close something, or choose a smaller model."),
    ],
)
def test_too_little_memory_is_refused_with_the_numbers(recipe: str | None, hint: str) -> None:
    with pytest.raises(NotEnoughMemory) as caught:
        check_room("Phi-4-mini-reasoning", round(3.1 * GIB), machine(8, 2.4), recipe)
    assert caught.value.title == "Not enough memory to load Phi-4-mini-reasoning"
    assert caught.value.detail == "It needs 3.1 GB, 2.4 GB are free."
    assert caught.value.hint == hint


def test_memory_that_just_suffices_suffices() -> None:
    check_room("Phi-4-mini-reasoning", 2 * GIB, machine(8, 2))


@pytest.mark.parametrize(
    ("model_id", "total_gib", "recipe", "said"),
    [
        ("phi-4-mini-reasoning", 4, "compact", "even Compact, with 3.6 GB, is too large"),
        ("phi-4-mini-reasoning", 6, "compact", "only Compact fits"),
        ("phi-4-mini-reasoning", 8, "compact", "This computer has 8 GB of memory: Compact leaves the most"),
        ("phi-4-mini-reasoning", 16, "balanced", "This computer has 16 GB of memory: enough for Balanced"),
        ("phi-4-mini-instruct", 16, "balanced", "16 GB"),
        ("phi-4-mini-reasoning", 18, "balanced", "18 GB"),
        ("phi-4-mini-reasoning", 24, "quality", "This computer has 24 GB of memory: enough for Quality"),
        ("phi-4-mini-reasoning", 23.5, "quality", "23.5 GB"),
        ("phi-4-mini-reasoning", 128, "quality", "128 GB"),
        ("phi-4-reasoning", 8, "compact", "even Compact, with 9.8 GB, is too large"),
        ("phi-4-reasoning", 16, "compact", "only Compact fits, with 9.8 GB"),
        ("phi-4-reasoning-plus", 24, "compact", "Compact leaves the most"),
        ("phi-4-reasoning", 48, "balanced", "48 GB"),
        ("phi-4-reasoning", 64, "quality", "64 GB"),
        ("practice", 8, "quality", "8 GB"),
    ],
)
def test_the_recommended_recipe(model_id: str, total_gib: float, recipe: str, said: str) -> None:
    choice = recommended_recipe(catalog.find(model_id), machine(total_gib))
    assert choice.recipe == recipe
    assert said in choice.reason
    assert choice.reason.endswith(".")
    assert len(choice.reason) < 100
    assert choice.fits == ("too large" not in choice.reason)
    assert (choice.total_bytes, choice.need_bytes) == (
        int(total_gib * GIB),
        recipe_need(catalog.find(model_id), choice.recipe),
    )
    words = {
        "room-for-better": "answers better",
        "leaves-most": "leaves the most",
        "only-this-fits": "only Compact fits",
        "too-large": "too large",
    }
    assert words[choice.reason_code] in choice.reason


def test_more_memory_never_means_a_smaller_recipe() -> None:
    order = list(RECIPES)
    for entry in (MINI, LARGE):
        chosen = [order.index(recommended_recipe(entry, machine(total)).recipe) for total in range(2, 256)]
        assert chosen == sorted(chosen)


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_sizes_follow_the_recipes_of_the_quantizer(recipe: Recipe) -> None:
    architecture = parse_architecture(phi_4_mini(hidden_size=96, num_attention_heads=2, num_key_value_heads=1,
                                                 intermediate_size=128, vocab_size=640, num_hidden_layers=3,
                                                 partial_rotary_factor=1.0, rope_scaling=None))  # fmt: skip
    expected = 2 * 96 * len(architecture.norm_names())
    for path, (rows, columns) in architecture.linear_shapes().items():
        groups = columns / GROUP_SIZE
        quantized = rows * columns * recipe.bits(path) / 8 + rows * groups * 4
        expected += round(quantized if columns % GROUP_SIZE == 0 else rows * columns * 2)
    name: RecipeName = "compact" if recipe.name == "compact" else "balanced" if recipe.name == "balanced" else "quality"
    sizes = sizes_of(architecture, 10, 5)
    assert sizes.installed_bytes(name) == expected
    assert (sizes.source_bytes, sizes.largest_file_bytes, sizes.kv_bytes_per_token) == (10, 5, 2 * 2 * 48 * 3)


def test_the_need_of_a_recipe_is_that_of_its_size() -> None:
    need = recipe_need(MINI, "quality")
    assert need == memory_need(2_868_000_768, 131_072, 131_072)
    assert round(need / GIB, 1) == 4.2


# --- disk -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("recipe", list(RECIPES))
@pytest.mark.parametrize("entry", [MINI, LARGE], ids=lambda entry: entry.id)
def test_an_installation_takes_its_download_and_at_most_1_5_gb(entry: catalog.CatalogEntry, recipe: RecipeName) -> None:
    sizes = entry.sizes
    need = forecast_disk(sizes.source_bytes, sizes.installed_bytes(recipe), largest_file_bytes=sizes.largest_file_bytes)
    assert sizes.source_bytes + 500_000_000 < need <= sizes.source_bytes + 1_500_000_000


@pytest.mark.parametrize(
    ("source", "installed", "largest", "keep", "present", "need"),
    [
        (8_000, 2_000, 4_000, False, 0, 9_000),  # shards in pairs: one of them quantized beside the download
        (8_000, 2_000, 8_000, False, 0, 10_000),  # a single shard can't be deleted before it is done with
        (8_000, 2_000, 4_000, True, 0, 10_000),
        (8_000, 2_000, 4_000, False, 3_000, 6_000),
        (8_000, 2_000, 4_000, False, 20_000, 0),
        (2_000, 0, 2_000, False, 0, 2_000),  # ready-made
        (0, 2_000, 0, False, 0, 2_000),  # from a folder
        (30_000, 9_000, 6_000, False, 0, 31_500),  # one quantized shard would be 1.8 GB: held back
        (12_000, 9_000, 6_000, False, 0, 15_000),  # after the last shard the whole result lies beside it
    ],
)
def test_the_disk_forecast(source: int, installed: int, largest: int, keep: bool, present: int, need: int) -> None:
    found = forecast_disk(
        source * 10**6,
        installed * 10**6,
        largest_file_bytes=largest * 10**6,
        keep_source=keep,
        present_bytes=present * 10**6,
    )
    companions = 0 if need in (0, 31_500) else 100_000_000
    assert found == need * 10**6 + companions


@pytest.mark.parametrize(
    ("present", "shards", "peak"),
    [
        (100, [], 100),
        (100, [(60, 20)], 120),
        (100, [(40, 10), (60, 25)], 110),  # the first has gone when the second is made
        (100, [(10, 5), (90, 80)], 175),
    ],
)
def test_the_peak_while_shards_are_quantized(present: int, shards: list[tuple[int, int]], peak: int) -> None:
    assert peak_bytes(present, shards) == peak


def test_a_disk_without_room_is_refused_with_the_numbers(tmp_path: Path) -> None:
    with pytest.raises(NotEnoughSpace) as caught:
        check_disk(tmp_path / "not" / "yet", 1 << 60)
    assert caught.value.title == "Not enough space on the disk"
    assert caught.value.detail.startswith("The installation needs 1,152,921,504.61 GB, ")
    assert caught.value.detail.endswith(" are free.")
    assert " more, then install again." in caught.value.hint
    assert not (tmp_path / "not").exists()


def test_a_disk_with_room_is_taken(tmp_path: Path) -> None:
    check_disk(tmp_path / "not" / "yet", 1)


# --- time and words -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "speed", "seconds"),
    [
        (7_672_043_520, 12_500_000, 613.76),
        (0, 5.0, 0.0),
        (-3, 5.0, 0.0),
        (5, None, None),
        (5, 0.0, None),
        (5, -1, None),
    ],
)
def test_how_long_it_takes(size: int, speed: float | None, seconds: float | None) -> None:
    assert forecast_seconds(size, speed) == (None if seconds is None else pytest.approx(seconds, abs=0.01))


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 kB"),
        (480_000, "480 kB"),
        (1_847_808, "1.8 MB"),
        (999_400_000, "1.00 GB"),
        (7_672_043_520, "7.67 GB"),
        (29_319_014_400, "29.32 GB"),
    ],
)
def test_the_words_for_the_size_of_a_file(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(("size", "words"), [(8 * GIB, "8 GB"), (2.4 * GIB, "2.4 GB"), (25_276_502_016, "23.5 GB")])
def test_the_words_for_an_amount_of_memory(size: float, words: str) -> None:
    assert memory_words(size) == words


def test_a_small_context_needs_less() -> None:
    small = replace(MINI, context_tokens=1024)
    assert recipe_need(MINI, "compact") - recipe_need(small, "compact") == (8192 - 1024) * 131_072
    assert memory.TYPICAL_CONTEXT_TOKENS == 8192
