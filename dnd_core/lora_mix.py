"""A mix of two LoRAs whose weight change is exactly the mix of theirs."""

# r1, r2 ranks of the two that are mixed.
from __future__ import annotations

import re

import torch
from torch import Tensor

from dnd_core.config import MODULES
from dnd_core.errors import InputError
from dnd_core.lora import Lora

MAX_RANK = 64  # of a mix: ranks add up with each mix of mixes, and a reply gets slower with them


def mix_loras(first: Lora, second: Lora, weight: float) -> Lora:
    """The LoRA whose change is weight * first's + (1 - weight) * second's, in fp32.

    Mixing lora_A and lora_B each for itself would add cross terms to the product. Side by side,
    lora_A (r1 + r2, in) under lora_B (out, r1 + r2), there are none. What only one of the two
    adapts is filled with zeros for the other. Raises InputError for two base models, a weight
    outside 0 to 1, or a rank above MAX_RANK.
    """
    _check(first, second, weight)
    rank = first.rank + second.rank
    # The first one's scale, where whole numbers can say it: its lora_B then only takes the weight.
    alpha = max(1, round(rank * first.alpha / first.rank))
    shares = ((first, weight), (second, 1 - weight))
    layers = tuple(sorted({*first.layers, *second.layers}))
    modules = tuple(m for m in MODULES if m in (*first.target_modules, *second.target_modules))
    mixed: dict[str, Tensor] = {}
    for layer in layers:
        for module in modules:
            key_a, width_in, width_out = _place(first, second, layer, module)
            key_b = key_a.replace("lora_A", "lora_B")
            lows, highs = [], []
            for lora, share in shares:
                scale = share * (lora.alpha / lora.rank) / (alpha / rank)
                lows.append(_matrix(lora, key_a, (lora.rank, width_in)))
                highs.append(_matrix(lora, key_b, (width_out, lora.rank)) * scale)
            mixed[key_a] = torch.cat(lows)  # (r1 + r2, in)
            mixed[key_b] = torch.cat(highs, dim=1)  # (out, r1 + r2)
    return Lora(
        state_dict=mixed,
        rank=rank,
        alpha=alpha,
        layers=layers,
        target_modules=modules,
        base_model=first.base_model,
        meta={"mixed_from": [{"weight": share, **lora.meta} for lora, share in shares]},
    )


def _check(first: Lora, second: Lora, weight: float) -> None:
    if first.base_model != second.base_model:
        raise InputError(
            f"The adapters are for two base models, {first.base_model} and {second.base_model}. "
            "Choose two for the same one."
        )
    if not 0 <= weight <= 1:
        raise InputError(f"The share is {weight}; choose one from 0 to 1.")
    if first.rank + second.rank > MAX_RANK:
        raise InputError(
            f"Ranks add up in a mix: {first.rank} and {second.rank} make "
            f"{first.rank + second.rank}, and {MAX_RANK} is the most. "
            "Mix adapters that are not mixes of mixes."
        )


def _place(first: Lora, second: Lora, layer: int, module: str) -> tuple[str, int, int]:
    """PEFT's name of lora_A there, the module's width in, and its width out."""
    both = {**second.state_dict, **first.state_dict}
    known = next(key for key in both if f".{module}.lora_A." in key)
    key_b = known.replace("lora_A", "lora_B")
    key = re.sub(r"\.layers\.\d+\.", f".layers.{layer}.", known)
    return key, both[known].shape[1], both[key_b].shape[0]


def _matrix(lora: Lora, key: str, shape: tuple[int, int]) -> Tensor:
    """The matrix of that name in fp32, zeros where the LoRA has none."""
    found = lora.state_dict.get(key)
    return torch.zeros(shape) if found is None else found.float()
