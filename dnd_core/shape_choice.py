"""A LoRA of another shape than its generator makes: a lower rank, fewer modules or fewer layers.

What a generator makes is an upper limit. Modules and layers that are not wanted are dropped; a
lower rank is the best approximation of each module's change, lora_B @ lora_A.
"""

# r rank as it is, k rank as wanted.
from __future__ import annotations

import math
from dataclasses import dataclass, replace

from dnd_core.config import MODULES, LoraShape
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_canonical import CanonicalPair, canonical_pair
from dnd_core.lora_checks import KEY


@dataclass(frozen=True, kw_only=True)
class ShapeChoice:
    """What is wanted of a generator's shape; by default all of it."""

    rank: int | None = None
    modules: tuple[str, ...] = ()  # empty: all
    layers: tuple[int, ...] = ()  # empty: all

    @property
    def is_all(self) -> bool:
        """Whether the LoRA stays as it is made."""
        return self == ShapeChoice()


def check_choice(choice: ShapeChoice, shape: LoraShape) -> None:
    """Raise InputError, saying what is possible, where a LoRA of `shape` cannot be cut so."""
    if choice.rank is not None and not 1 <= choice.rank <= shape.rank:
        raise InputError(
            f"Rank {choice.rank} is not possible: the generator makes rank {shape.rank}, which "
            f"can be cut to 1 to {shape.rank}. A higher one needs a generator trained for it."
        )
    if others := [name for name in choice.modules if name not in shape.modules]:
        raise InputError(
            f"The generator makes no {', '.join(others)}. Choose from {', '.join(shape.modules)}."
        )
    if missing := [layer for layer in choice.layers if layer not in shape.layers]:
        raise InputError(
            f"The generator makes nothing for layer {', '.join(map(str, missing))}. It adapts "
            f"layers {', '.join(map(str, shape.layers))}."
        )


def cut_lora(lora: Lora, choice: ShapeChoice) -> Lora:
    """The LoRA in the wanted shape; matrices of an unchanged rank stay bit-equal.

    The change's scale stays: alpha falls with the rank, and what whole numbers cannot say goes
    into the matrices. meta gets the relative error of the whole change that the lower rank makes.
    Raises InputError where the LoRA does not have that shape in it.
    """
    check_choice(choice, lora.shape)
    layers = tuple(layer for layer in lora.layers if layer in (choice.layers or lora.layers))
    wanted = choice.modules or lora.target_modules
    modules = tuple(name for name in MODULES if name in wanted)
    kept = {}
    for key, matrix in lora.state_dict.items():
        match = KEY.fullmatch(key)
        assert match is not None, "a Lora has PEFT's names"
        if int(match[1]) in layers and match[2] in modules:
            kept[key] = matrix
    cut = replace(lora, state_dict=kept, layers=layers, target_modules=modules)
    if choice.rank is None or choice.rank == lora.rank:
        return cut
    return _lower_rank(cut, choice.rank)


def _lower_rank(lora: Lora, rank: int) -> Lora:
    """lora_A (r, in), lora_B (out, r) -> (k, in), (out, k), by an exact truncated SVD."""
    alpha = max(1, round(lora.alpha * rank / lora.rank))
    rest = (lora.alpha / lora.rank) / (alpha / rank)  # 1 unless alpha had to be rounded
    pairs: dict[str, CanonicalPair] = {}
    matrices = {}
    for key_a, lora_a in lora.state_dict.items():
        if "lora_A" not in key_a:
            continue
        key_b = key_a.replace("lora_A", "lora_B")
        pair = pairs[key_a] = canonical_pair(lora_a, lora.state_dict[key_b], rank)
        matrices[key_a] = (pair.lora_a * math.sqrt(rest)).float()
        matrices[key_b] = (pair.lora_b * math.sqrt(rest)).float()
    energy = sum(pair.energy for pair in pairs.values())
    lost = sum(pair.lost_energy for pair in pairs.values())
    error = math.sqrt(lost / energy) if energy else 0.0
    meta = {**lora.meta, "cut_from_rank": lora.rank, "cut_error": error}
    return replace(lora, state_dict=matrices, rank=rank, alpha=alpha, meta=meta)
