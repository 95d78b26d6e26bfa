"""The base model with one LoRA slot: attach, strength, generate, and what the LoRA shifts."""

# B batch rows, L text tokens, V vocabulary.
from __future__ import annotations

import math
import warnings
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, cast

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoTokenizer,
    GenerationConfig,
    PreTrainedTokenizerBase,
)

from dnd_core.config import LoraShape
from dnd_core.device import pick_device, pick_dtype, synchronize
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_layout import lora_layout
from dnd_core.row_lora import BASE, SLOT, RowLinear, row_adapters

Message = Mapping[str, str]  # role, content
NUM_TOP = 3  # most likely text tokens that a Shift names


@dataclass(frozen=True)
class Attached:
    """Proof that a LoRA is in the model."""

    num_matrices: int
    norm: float  # Frobenius norm of all weight changes together, at strength 1
    seconds: float


@dataclass(frozen=True)
class Shift:
    """How the adapter moves the distribution of the first text token of a reply."""

    probe: str  # the user's message that was tried
    total_variation: float  # 0: the same distribution, 1: no overlap
    base_top: list[tuple[str, float]]  # most likely text tokens and their probabilities
    adapted_top: list[tuple[str, float]]


class BaseModel:
    """A frozen causal model, its tokenizer, and one LoRA slot that is overwritten in place.

    Not thread safe: the workbench's lock goes around every call.
    """

    def __init__(
        self, model: PeftModel, tokenizer: PreTrainedTokenizerBase, shape: LoraShape
    ) -> None:
        self.tokenizer = tokenizer
        self._take(model, shape)
        self.causal = cast(
            Any, model.get_base_model()
        )  # the transformers model; its linears are ours
        self.device, self.dtype = self.causal.device, self.causal.config.dtype
        ends = self.causal.generation_config.eos_token_id
        self.end_ids = frozenset([ends] if isinstance(ends, int) else ends or [])
        # Only these: a repetition penalty or a top-k of the base would change its greedy replies.
        self.causal.generation_config = GenerationConfig(
            eos_token_id=sorted(self.end_ids), pad_token_id=tokenizer.pad_token_id
        )

    @classmethod
    def load(
        cls,
        folder: Path,
        shape: LoraShape,
        *,
        device: str | None = None,
        dtype: torch.dtype | None = None,
    ) -> BaseModel:
        """The model in `folder` with an empty slot of this shape, which changes nothing yet.

        Raises InputError where the model lacks the layers or modules.
        """
        place = pick_device(device)
        try:
            lora_layout(AutoConfig.from_pretrained(folder, local_files_only=True), shape)
        except (ValueError, AttributeError) as error:
            raise InputError(
                f"The base model in {folder} does not fit this LoRA: {error}. "
                f"It was made for {shape.base_model}."
            ) from error
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        tokenizer.padding_side = "left"  # so that all rows' next text token is the last column
        model: Any = AutoModelForCausalLM.from_pretrained(
            folder, dtype=dtype or pick_dtype(place), local_files_only=True
        )
        return cls(_with_slot(model.to(place), shape), tokenizer, shape)

    @property
    def context(self) -> int:
        """Text tokens that a prompt and its reply may have together."""
        return int(self.causal.config.max_position_embeddings)

    def reshape(self, shape: LoraShape) -> None:
        """Replace the slot by an empty one of another shape, at strength 1.

        Raises InputError, before anything changes, where the model lacks the layers or modules.
        On a CPU it takes about 0.1 s for 168 matrices; weights of the model stay in place.
        """
        try:
            lora_layout(self.causal.config, shape)
        except ValueError as error:
            raise InputError(f"The base model does not fit this LoRA: {error}.") from error
        self._take(_with_slot(self.model.unload(), shape), shape)

    def _take(self, model: PeftModel, shape: LoraShape) -> None:
        """Hold a model with a slot of this shape."""
        self.model, self.shape = model.eval(), shape
        self.layers = [module for module in model.modules() if isinstance(module, RowLinear)]
        self.slot = _slot_parameters(model)

    def attach(self, lora: Lora) -> Attached:
        """Overwrite the slot. Raises InputError, before anything changes, where it does not fit.

        The strength stays as it is.
        """
        start = perf_counter()
        self._check_fits(lora)
        norm = delta_norm(lora)
        if not norm > 0 or not math.isfinite(norm):
            problem = "changes nothing: its lora_B are zero" if norm == 0 else "is not finite"
            raise InputError(
                f"The LoRA {problem}. Use a trained generator, or another LoRA checkpoint."
            )
        with torch.no_grad():
            for key, parameter in self.slot.items():
                parameter.copy_(lora.state_dict[key])
        synchronize(self.device)
        return Attached(len(self.slot), norm, perf_counter() - start)

    def set_strength(self, strength: float) -> None:
        """Scale the slot: 1 as trained, 0 exactly the base model."""
        if not math.isfinite(strength):
            raise InputError(f"The strength is {strength}; choose a number, such as 1.")
        for layer in self.layers:
            layer.set_scale(SLOT, strength)  # times alpha / rank

    def unadapted(self) -> AbstractContextManager[None]:
        """A block in which every call of `causal` runs without the slot."""
        return row_adapters(self.layers, [BASE])

    def encode(self, conversations: Sequence[Sequence[Message]]) -> dict[str, Tensor]:
        """Template B conversations -> input_ids and attention_mask (B, L), left-padded."""
        encoded: Any = self.tokenizer.apply_chat_template(
            [[dict(message) for message in messages] for messages in conversations],
            add_generation_prompt=True,
            return_dict=True,
            padding=True,
            return_tensors="pt",
        )
        length = encoded["input_ids"].shape[1]
        if length >= self.context:
            raise InputError(
                f"The conversation has {length} text tokens; the base model takes "
                f"{self.context - 1}. Shorten the message, or clear the chat."
            )
        return {key: encoded[key].to(self.device) for key in ("input_ids", "attention_mask")}

    @torch.no_grad()
    def generate(
        self, encoded: Mapping[str, Tensor], adapters: Sequence[str], **options: Any
    ) -> Tensor:
        """Greedy reply of each row with its own adapter: (B, L) -> (B, L + new).

        adapters: BASE or SLOT per row. options go to transformers' `generate`.
        """
        assert len(adapters) == len(encoded["input_ids"]), "one adapter per row"
        with row_adapters(self.layers, adapters):
            return self.causal.generate(**encoded, do_sample=False, **options)

    @torch.no_grad()
    def next_logits(self, encoded: Mapping[str, Tensor], adapters: Sequence[str]) -> Tensor:
        """Logits after the last text token of each row: (B, L) -> (B, V), fp32."""
        assert len(adapters) == len(encoded["input_ids"]), "one adapter per row"
        with row_adapters(self.layers, adapters):
            out = self.causal(**encoded, logits_to_keep=1, use_cache=False)
        return out.logits[:, -1].float()

    def next_token_shift(self, text: str) -> Shift:
        """Compare base and adapted reply to the user's message `text` at its first text token."""
        message = [{"role": "user", "content": text}]
        logits = self.next_logits(self.encode([message, message]), [BASE, SLOT])
        base, adapted = logits.softmax(-1).cpu()
        distance = (base - adapted).abs().sum().item() / 2
        return Shift(text, min(distance, 1.0), self._top(base), self._top(adapted))

    def _top(self, probabilities: Tensor) -> list[tuple[str, float]]:
        values, ids = probabilities.topk(NUM_TOP)
        texts = [str(self.tokenizer.decode([i])) for i in ids.tolist()]
        return list(zip(texts, values.tolist(), strict=True))

    def _check_fits(self, lora: Lora) -> None:
        shape = self.shape
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
        expected = {key: tuple(parameter.shape) for key, parameter in self.slot.items()}
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


def delta_norm(lora: Lora) -> float:
    """Frobenius norm of all B @ A * alpha / r together, without forming them.

    ||B A||^2 is the sum of (A A^T) * (B^T B), both (r, r).
    """
    total = 0.0
    for key, a in lora.state_dict.items():
        if "lora_A" in key:
            a, b = a.double(), lora.state_dict[key.replace("lora_A", "lora_B")].double()
            total += ((a @ a.T) * (b.T @ b)).sum().item()
    return math.sqrt(max(total, 0.0)) * lora.alpha / lora.rank if math.isfinite(total) else total


def _with_slot(model: Any, shape: LoraShape) -> PeftModel:
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
        lora_dropout=0.0,
        bias="none",
    )
    config._register_custom_module({nn.Linear: RowLinear})
    return config


def _slot_parameters(model: PeftModel) -> dict[str, nn.Parameter]:
    """The slot's parameters by the name that they have in a LoRA checkpoint."""
    return {
        name.replace(f".{SLOT}.", "."): parameter
        for name, parameter in model.named_parameters()
        if ".lora_A." in name or ".lora_B." in name
    }
