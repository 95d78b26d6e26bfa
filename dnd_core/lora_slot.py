"""The places for a LoRA in a model: made with PEFT, and what fits into them."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import Any

from peft import LoraConfig, PeftModel, get_peft_model
from torch import nn

from dnd_core.config import LoraShape
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_layout import LAYERS
from dnd_core.row_lora import SLOT, RowLinear


@dataclass(frozen=True)
class Slot:
    """A place for one LoRA in the model."""

    shape: LoraShape
    parameters: dict[str, nn.Parameter]  # by the name that they have in a LoRA checkpoint


def check_fits(lora: Lora, slot: Slot) -> None:
    """Raise InputError unless every matrix of the LoRA has its place in the slot."""
    shape = slot.shape
    if lora.base_model != shape.base_model:
        raise InputError(
            f"The LoRA was made for {lora.base_model}, but the base model is "
            f"{shape.base_model}. Load that one, or pass another LoRA."
        )
    if (lora.rank, lora.alpha) != (shape.rank, shape.alpha):
        raise InputError(
            f"The LoRA has rank {lora.rank} and alpha {lora.alpha}, but the slot has rank "
            f"{shape.rank} and alpha {shape.alpha}. Load the base model for this LoRA."
        )
    expected = {key: tuple(parameter.shape) for key, parameter in slot.parameters.items()}
    given = {key: tuple(tensor.shape) for key, tensor in lora.state_dict.items()}
    if expected == given:
        return
    # A silent no-op is the worst that can happen here, so every name has to match.
    wrong = sorted(expected.items() ^ given.items())
    missing, extra = expected.keys() - given.keys(), given.keys() - expected.keys()
    raise InputError(
        f"The LoRA does not fit the base model: {len(missing)} matrices are missing, "
        f"{len(extra)} have no place, and the first difference is {wrong[0][0]}. "
        "Load the base model that it was made for."
    )


def with_slot(model: Any, shape: LoraShape) -> PeftModel:
    """A transformers model with an empty, frozen slot of this shape."""
    with warnings.catch_warnings():
        # PEFT 0.21 asks transformers for something by its old name.
        warnings.filterwarnings("ignore", ".*is_gradient_checkpointing", FutureWarning)
        # The slot is fp32 beside a bf16 model, as PEFT has it when it loads a LoRA checkpoint:
        # a reload gives the same logits, and small matrices are faster in fp32 on a CPU.
        peft_model = get_peft_model(
            model, slot_config(shape), adapter_name=SLOT, autocast_adapter_dtype=True
        )
    return peft_model.requires_grad_(False)


def slot_config(shape: LoraShape) -> LoraConfig:
    """PEFT's description of the slot."""
    config = LoraConfig(
        task_type="CAUSAL_LM",
        r=shape.rank,
        lora_alpha=shape.alpha,
        target_modules=list(shape.modules),
        layers_to_transform=list(shape.layers),
        layers_pattern=LAYERS,  # a vision tower's blocks have some of the same names in them
        lora_dropout=0.0,
        bias="none",
    )
    config._register_custom_module({nn.Linear: RowLinear})
    return config


def slot_parameters(model: PeftModel, slot: str) -> dict[str, nn.Parameter]:
    """A slot's parameters by the name that they have in a LoRA checkpoint."""
    return {
        name.replace(f".{slot}.", "."): parameter
        for name, parameter in model.named_parameters()
        if f".lora_A.{slot}." in name or f".lora_B.{slot}." in name
    }
