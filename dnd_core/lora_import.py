"""Imports LoRAs made elsewhere: other seeds, ranks, scalings and modules -> canonical LoRAs."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from dnd_core.base_dimensions import BaseDimensions, known_name, read_dimensions
from dnd_core.config import MODULES, LoraShape
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_canonical import canonical_pair
from dnd_core.lora_checkpoint import CONFIG_FILE, WEIGHTS_FILE, load_adapter_files
from dnd_core.lora_layout import lora_layout

# Also the names that older and vision models have, and those with an adapter's name in them.
KEY = re.compile(
    r"base_model\.model\.(?:model\.|language_model\.)*"
    r"(layers\.(\d+)\.(?:self_attn\.[qkvo]_proj|mlp\.(?:up|gate|down)_proj))"
    r"\.lora_([AB])\.(?:\w+\.)?weight"
)
# What no change of lora_A and lora_B can express. Scalings and patterns of ranks are not here.
REFUSED = (
    "use_dora",
    "modules_to_save",
    "lora_bias",
    "fan_in_fan_out",
    "alora_invocation_tokens",
    "layer_replication",
    "trainable_token_indices",
    "target_parameters",
    "use_qalora",
)
# Initializations that change the base model's own weights, so that the LoRA alone is not enough.
BASE_CHANGING = ("pissa", "olora", "corda", "loftq")

Pair = tuple[Tensor, Tensor]  # lora_A (r, in), lora_B (out, r)


@dataclass(frozen=True, kw_only=True)
class ImportedLora:
    """An imported LoRA and what became of it. Errors are relative, in the Frobenius norm."""

    lora: Lora
    original_rank: int  # the highest in the file
    error: float  # of the whole change
    worst_error: float  # of a single module
    worst_module: str
    num_absent: int  # pairs that the file lacks; they are zero


def import_lora(
    path: Path,
    *,
    base: str = "",
    rank: int | None = None,
    alpha: int | None = None,
    modules: Sequence[str] = (),
    layers: Sequence[int] = (),
) -> ImportedLora:
    """The LoRA in a PEFT folder or its zip, in canonical form with one rank and one alpha.

    base: the base model, where the file does not name it so that its dimensions are known.
    rank, alpha: by default the file's highest rank, and twice the rank.
    modules, layers: what the result adapts; by default what the file does. Raises InputError for
    an adapter that is no LoRA pair everywhere, that belongs to another base model, or that adapts
    more than that.
    """
    files = load_adapter_files(path)
    config, where = files.config, f"{path}/{CONFIG_FILE}"
    check_importable(where, config)
    named = config.get("base_model_name_or_path") or ""
    check_base(where, named, base)
    dimensions = read_dimensions(base or named)
    pairs = matrix_pairs(f"{path}/{WEIGHTS_FILE}", files.tensors)
    found_modules = {name.rsplit(".", 1)[1] for name in pairs}
    found_layers = {int(name.split(".")[1]) for name in pairs}
    original_rank = max(lora_a.shape[0] for lora_a, _ in pairs.values())
    rank = original_rank if rank is None else rank
    alpha = 2 * rank if alpha is None else alpha
    if min(rank, alpha) < 1:
        raise InputError("Rank and alpha must be at least 1.")
    wanted = modules or found_modules
    try:
        shape = LoraShape(
            base_model=base if known_name(base) else named or base,
            rank=rank,
            alpha=alpha,
            chunk=1,  # of no meaning here: these matrices are not cut into weight tokens
            layers=tuple(sorted(layers or found_layers)),
            modules=tuple(dict.fromkeys((*(m for m in MODULES if m in wanted), *wanted))),
        )
    except ValueError as error:
        raise InputError(f"{path}: {error}.") from error
    scalings = {name: _scaling(where, name, pairs[name], config) for name in pairs}
    return _fit(path, pairs, scalings, shape, dimensions, original_rank)


def _fit(
    path: Path,
    pairs: Mapping[str, Pair],
    scalings: Mapping[str, float],
    shape: LoraShape,
    dimensions: BaseDimensions,
    original_rank: int,
) -> ImportedLora:
    """Bring every pair to the shape's rank and scaling; what it has no place for is an error."""
    try:
        layout = lora_layout(dimensions, shape)
    except ValueError as error:
        raise InputError(f"{path}: {error}.") from error
    paths = {module.path[module.path.index("layers.") :]: module for module in layout.modules}
    for name in pairs:
        if name not in paths:
            raise InputError(
                f"{path} adapts {name}, which is not among the modules and layers asked for."
            )
    tensors: dict[str, Tensor] = {}
    energy = lost = worst = 0.0
    worst_module = ""
    for name, module in paths.items():
        if name not in pairs:
            tensors[module.key_a] = torch.zeros(shape.rank, module.width_in)
            tensors[module.key_b] = torch.zeros(module.width_out, shape.rank)
            continue
        lora_a, lora_b = pairs[name]
        if (lora_a.shape[1], lora_b.shape[0]) != (module.width_in, module.width_out):
            raise InputError(
                f"{path}: {name} maps {lora_a.shape[1]} to {lora_b.shape[0]}, but in "
                f"{shape.base_model} {module.width_in} to {module.width_out}. The LoRA belongs to "
                "another base model."
            )
        gain = scalings[name] * shape.rank / shape.alpha
        pair = canonical_pair(lora_a, lora_b.double() * gain, shape.rank)
        tensors[module.key_a], tensors[module.key_b] = pair.lora_a.float(), pair.lora_b.float()
        energy, lost = energy + pair.energy, lost + pair.lost_energy
        loss = _relative(pair.lost_energy, pair.energy)
        if loss > worst:
            worst, worst_module = loss, name
    relative = _relative(lost, energy)
    lora = Lora(
        state_dict=tensors,
        rank=shape.rank,
        alpha=shape.alpha,
        layers=shape.layers,
        target_modules=shape.modules,
        base_model=shape.base_model,
        meta={
            "imported_from": path.name,
            "original_rank": original_rank,
            "relative_error": relative,
        },
    )
    return ImportedLora(
        lora=lora,
        original_rank=original_rank,
        error=relative,
        worst_error=worst,
        worst_module=worst_module,
        num_absent=len(paths) - len(pairs),
    )


def check_importable(where: str, config: Mapping[str, Any]) -> None:
    """Raise InputError for an adapter that is more than lora_A and lora_B."""
    if config.get("peft_type") != "LORA":
        raise InputError(f"{where}: peft_type is {config.get('peft_type')!r}, expected 'LORA'.")
    extras = [name for name in REFUSED if config.get(name)]
    if config.get("bias", "none") != "none":
        extras.append("bias")
    start = config.get("init_lora_weights")
    if isinstance(start, str) and start.startswith(BASE_CHANGING):
        extras.append(f"init_lora_weights={start}")
    if extras:
        raise InputError(
            f"{where}: {', '.join(extras)} is set, which lora_A and lora_B alone cannot express. "
            "Only a LoRA can be imported."
        )


def check_base(where: str, named: str, base: str) -> None:
    """Raise InputError where the file names another known base model, or none at all."""
    if not (named or base):
        raise InputError(f"{where} names no base model. Pass it with --base.")
    if base and known_name(named) and known_name(base) and known_name(named) != known_name(base):
        raise InputError(f"{where}: the LoRA was made for {named}, not for {base}.")


def matrix_pairs(where: str, tensors: Mapping[str, Tensor]) -> dict[str, Pair]:
    """Pairs by module, as in layers.0.self_attn.q_proj. Raises InputError for anything else."""
    halves: dict[str, dict[str, Tensor]] = {}
    for key, tensor in tensors.items():
        match = KEY.fullmatch(key)
        if match is None:
            raise InputError(
                f"{where}: {key!r} is no LoRA matrix of the seven linear modules of a Qwen2 text "
                f"model ({', '.join(MODULES)})."
            )
        if tensor.ndim != 2 or not tensor.isfinite().all():
            raise InputError(f"{where}: {key} is no matrix of finite values.")
        half = halves.setdefault(match[1], {})
        if match[3] in half:
            raise InputError(f"{where} has {key} under two names. Export the LoRA again.")
        half[match[3]] = tensor
    if not halves:
        raise InputError(f"{where} holds no LoRA matrices.")
    pairs = {}
    for name, half in halves.items():
        if len(half) != 2 or half["A"].shape[0] != half["B"].shape[1]:
            raise InputError(f"{where}: {name} needs lora_A (r, in) and lora_B (out, r).")
        pairs[name] = half["A"], half["B"]
    return pairs


def _scaling(where: str, name: str, pair: Pair, config: Mapping[str, Any]) -> float:
    """What PEFT multiplies the product of a module's pair with."""
    rank = _setting(where, name, config, "rank_pattern", "r")
    alpha = _setting(where, name, config, "alpha_pattern", "lora_alpha")
    if rank != pair[0].shape[0]:
        raise InputError(f"{where}: {name} has rank {pair[0].shape[0]}, expected {rank:g}.")
    return alpha / (math.sqrt(rank) if config.get("use_rslora") else rank)


def _setting(where: str, name: str, config: Mapping[str, Any], pattern: str, field: str) -> float:
    """A module's own value, by the regular expressions that PEFT allows, else everyone's."""
    value = config.get(field)
    for expression, own in (config.get(pattern) or {}).items():
        try:
            if re.match(rf"(.*\.)?({expression})$", f"model.{name}"):
                value = own
                break
        except re.error as error:
            raise InputError(f"{where}: {pattern} has a damaged name: {error}.") from error
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise InputError(f"{where}: {field} of {name} is {value!r}, expected a positive number.")
    return float(value)


def _relative(lost_energy: float, energy: float) -> float:
    return math.sqrt(lost_energy / energy) if energy else 0.0
