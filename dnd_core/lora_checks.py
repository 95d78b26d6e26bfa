"""What makes an adapter a plain LoRA on the seven linear modules of a language model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from dnd_core.config import MODULES
from dnd_core.errors import InputError

KEY = re.compile(
    r"base_model\.model\.model\.(?:language_model\.)?"
    r"layers\.(\d+)\.(?:self_attn|mlp)\.(\w+)\.lora_([AB])\.weight"
)
# What PEFT can do and a plain LoRA does not: each of these changes the result if left out.
EXTRAS = (
    "use_dora",
    "use_rslora",
    "rank_pattern",
    "alpha_pattern",
    "modules_to_save",
    "lora_bias",
    "fan_in_fan_out",
    "alora_invocation_tokens",
    "layer_replication",
)


def check_adapter_config(where: str, config: Mapping[str, Any]) -> tuple[int, int, str]:
    """Rank, alpha and base model of a plain LoRA; raises InputError for any other kind."""
    if config.get("peft_type") != "LORA":
        raise InputError(f"{where}: peft_type is {config.get('peft_type')!r}, expected 'LORA'.")
    extras = [name for name in EXTRAS if config.get(name)]
    if config.get("bias", "none") != "none":
        extras.append("bias")
    if extras:
        raise InputError(f"{where}: {', '.join(extras)} is set. Only a plain LoRA can be loaded.")
    for name in ("r", "lora_alpha"):
        value: Any = config.get(name)
        whole = isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0
        if not whole or value <= 0:
            raise InputError(f"{where}: {name} is {value!r}, expected a positive whole number.")
    base_model = config.get("base_model_name_or_path")
    if not isinstance(base_model, str) or not base_model:
        raise InputError(f"{where}: base_model_name_or_path is missing. Write the base's hub name.")
    return int(config["r"]), int(config["lora_alpha"]), base_model


def check_matrices(
    where: str, tensors: Mapping[str, Tensor], rank: int
) -> tuple[tuple[int, ...], tuple[str, ...]]:
    """Layers and modules of a LoRA; raises InputError unless each pair is there, with one rank."""
    found: set[tuple[int, str, str]] = set()
    for key, tensor in tensors.items():
        match = KEY.fullmatch(key)
        if match is None or match[2] not in MODULES:
            raise InputError(f"{where}: the name {key!r} is no LoRA matrix of a Qwen2 text model.")
        matrix = int(match[1]), match[2], match[3]
        if matrix in found:
            raise InputError(f"{where} has {key} under two names. Export the LoRA again.")
        found.add(matrix)
        if tensor.ndim != 2 or tensor.shape[0 if match[3] == "A" else 1] != rank:
            raise InputError(f"{where}: {key} is {tuple(tensor.shape)}, but the rank is {rank}.")
        if not tensor.isfinite().all():
            raise InputError(f"{where}: {key} has values that are not finite.")
    layers = tuple(sorted({layer for layer, _, _ in found}))
    modules = tuple(name for name in MODULES if any(name == module for _, module, _ in found))
    for layer in layers:
        for name in modules:
            if not {(layer, name, "A"), (layer, name, "B")} <= found:
                raise InputError(
                    f"{where}: layer {layer} lacks a matrix of {name}. Every adapted layer needs "
                    "lora_A and lora_B of the same modules."
                )
    if not found:
        raise InputError(f"{where} holds no LoRA matrices.")
    return layers, modules
