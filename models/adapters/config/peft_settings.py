"""The config that PEFT writes beside an adapter: LoRA, with its ranks stabilised or not, and DoRA; nothing else.

Every field that changes what is computed is applied or refused; one that isn't known is ignored only where it
can't switch anything on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from models.adapters.config.fields import as_number, as_whole, bad, flag, number, table, text, texts, whole
from models.adapters.config.patterns import read_pattern
from models.adapters.names import MOST_LAYERS
from models.adapters.records import MOST_RANK, MOST_SCALE, AdapterKind, PeftTargets, Settings
from models.adapters.refusals import refused
from models.errors import AdapterRefused
from models.wording import marked, translate

_Value = TypeVar("_Value")

_ALL = "all-linear"

# What is applied, tells which modules it is about, or says nothing of what is computed.
_KNOWN = frozenset(
    {
        *("peft_type", "r", "lora_alpha", "rank_pattern", "alpha_pattern", "use_rslora", "use_dora"),
        *("target_modules", "exclude_modules", "layers_to_transform", "layers_pattern"),
        *("base_model_name_or_path", "revision", "task_type", "inference_mode", "peft_version", "auto_mapping"),
        *("lora_dropout", "init_lora_weights", "bias", "megatron_core", "qalora_group_size", "ensure_weight_tying"),
        # Settings of ways to begin, which count only where `init_lora_weights` names one of them.
        *("loftq_config", "eva_config", "corda_config", "lora_ga_config"),
    }
)

_LONGEST_PATTERNS = 1 << 16
"""A pattern in full for each module of the largest model of the catalogue comes to a fourth of it."""

# A field that must be unset → what it means if it is set.
_REFUSED = MappingProxyType(
    {
        "modules_to_save": marked(
            "Errors", "It replaces whole modules besides its LoRA (modules_to_save), which Ergo doesn't apply"
        ),
        "trainable_token_indices": marked(
            "Errors", "It changes single tokens (trainable_token_indices), which Ergo doesn't apply"
        ),
        "target_parameters": marked(
            "Errors", "It changes parameters that are no linear layers (target_parameters), which Ergo doesn't apply"
        ),
        "layer_replication": marked(
            "Errors", "It repeats layers of the model (layer_replication), which Ergo doesn't apply"
        ),
        "fan_in_fan_out": marked(
            "Errors", "Its weights lie the other way round (fan_in_fan_out), which Ergo doesn't apply"
        ),
        "lora_bias": marked("Errors", "It has biases (lora_bias), which Ergo doesn't apply"),
        "alora_invocation_tokens": marked(
            "Errors", "It sets in at certain tokens only (alora_invocation_tokens), which Ergo doesn't apply"
        ),
        "use_qalora": marked("Errors", "It is QALoRA (use_qalora), which Ergo doesn't apply"),
        "megatron_config": marked(
            "Errors", "It was trained for Megatron's layers (megatron_config), which Ergo doesn't apply"
        ),
        "arrow_config": marked("Errors", "It chooses among several adapters (arrow_config), which Ergo doesn't apply"),
        "use_bdlora": marked("Errors", "It is BD-LoRA (use_bdlora), which Ergo doesn't apply"),
        "kasa_config": marked(
            "Errors", "It is KaSA, which changes the base model (kasa_config), which Ergo doesn't apply"
        ),
        "velora_config": marked("Errors", "It is VeLoRA (velora_config), which Ergo doesn't apply"),
        "monteclora_config": marked("Errors", "It is MonteCLoRA (monteclora_config), which Ergo doesn't apply"),
    }
)

# Ways to begin that leave the base model alone.
_HARMLESS_BEGINNINGS = frozenset({"gaussian", "eva", "orthogonal", "mica"})


def peft_settings(config: Mapping[str, Any]) -> Settings:
    """Check a config of PEFT.

    Raises:
        AdapterRefused: Ergo doesn't apply what it describes.
        DamagedAdapter: It makes no sense.
    """
    _refuse_other_kinds(config)
    _refuse_additions(config)
    _refuse_beginning(config.get("init_lora_weights"))
    stabilised = flag(config, "use_rslora")
    return Settings(
        format="peft",
        kind=_kind(is_dora=flag(config, "use_dora"), is_stabilised=stabilised),
        base_model=text(config, "base_model_name_or_path"),
        targets=_targets(config),
        # PEFT's own values, where a config leaves them out.
        rank=whole(config, "r", 1, MOST_RANK, default=8),
        scale=number(config, "lora_alpha", MOST_SCALE, default=8.0),
        ranks=_patterned(config, "rank_pattern", lambda value, name: as_whole(value, name, 1, MOST_RANK)),
        alphas=_patterned(config, "alpha_pattern", lambda value, name: as_number(value, name, MOST_SCALE)),
        is_rank_stabilised=stabilised,
    )


def _kind(*, is_dora: bool, is_stabilised: bool) -> AdapterKind:
    if is_dora:
        return "dora"
    return "rslora" if is_stabilised else "lora"


def _refuse_other_kinds(config: Mapping[str, Any]) -> None:
    kind = text(config, "peft_type")
    if kind != "LORA":
        raise refused(
            translate("Errors", "Its peft_type is “{kind}”").format(kind=kind[:60]),
            translate("Errors", "Ergo applies LoRA, rsLoRA and DoRA: train it as one of these."),
        )


def _refuse_additions(config: Mapping[str, Any]) -> None:
    for name, value in config.items():
        if name in _REFUSED and value not in (None, False, [], {}):
            raise refused(translate("Errors", _REFUSED[name]), _without(name))
        if name not in _KNOWN and (value is True or (isinstance(value, list | dict) and value)):
            raise refused(
                translate("Errors", "Its config sets {name}, which Ergo doesn't know and so can't apply").format(
                    name=name[:80]
                ),
                _without(name[:80]),
            )
    if text(config, "bias") not in ("", "none"):
        raise refused(
            translate("Errors", "It changes biases (bias), which Ergo doesn't apply"),
            translate("Errors", "Train it again with bias='none'."),
        )


def _without(name: str) -> str:
    return translate("Errors", "Train it again without {name}.").format(name=name)


def _refuse_beginning(beginning: object) -> None:
    if beginning is None or isinstance(beginning, bool):
        return
    if not isinstance(beginning, str):
        raise bad(translate("Errors", "init_lora_weights must be true, false or a name"))
    if beginning.lower() not in _HARMLESS_BEGINNINGS:
        raise _changed_base(beginning)


def _changed_base(beginning: str) -> AdapterRefused:
    return refused(
        translate(
            "Errors", "It was begun with “{beginning}” (init_lora_weights), which changes the base model itself"
        ).format(beginning=beginning[:60]),
        translate(
            "Errors",
            "Save it again as an ordinary LoRA: PEFT's save_pretrained does so with "
            "path_initial_model_for_weight_conversion.",
        ),
    )


def _targets(config: Mapping[str, Any]) -> PeftTargets:
    modules = texts(config, "target_modules")
    everything = isinstance(modules, str) and modules.lower() == _ALL
    excluded = texts(config, "exclude_modules") or ()
    lists = texts(config, "layers_pattern") or ()
    for pattern in (modules, excluded):
        if isinstance(pattern, str):
            read_pattern(pattern)
    return PeftTargets(
        modules=None if everything else modules,
        everything=everything,
        excluded=excluded,
        layers=_layers(config.get("layers_to_transform")),
        layer_lists=_checked((lists,) if isinstance(lists, str) else lists),
    )


def _layers(value: object) -> frozenset[int] | None:
    name = "layers_to_transform"
    if value is None or value == []:
        return None
    if not isinstance(value, list):
        return frozenset({as_whole(value, name, 0, MOST_LAYERS)})
    if len(value) > MOST_LAYERS:
        raise bad(translate("Errors", "{name} names more layers than any model has").format(name=name))
    return frozenset(as_whole(entry, name, 0, MOST_LAYERS) for entry in value)


def _patterned(config: Mapping[str, Any], name: str, checked: Callable[[object, str], _Value]) -> dict[str, _Value]:
    entries = table(config, name)
    _checked(tuple(entries))
    return {pattern: checked(value, name) for pattern, value in entries.items()}


def _checked(patterns: tuple[str, ...]) -> tuple[str, ...]:
    if sum(map(len, patterns)) > _LONGEST_PATTERNS:
        raise bad(
            translate("Errors", "its patterns have more than {most:,} characters together").format(
                most=_LONGEST_PATTERNS
            )
        )
    for pattern in patterns:
        read_pattern(pattern)
    return patterns
