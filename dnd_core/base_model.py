"""The base model with one LoRA slot: attach, strength, generate, and what the LoRA shifts."""

# B batch rows, L text tokens, V vocabulary.
from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, cast

import torch
from peft import PeftModel
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModelForCausalLM,
    AutoModelForImageTextToText,
    AutoTokenizer,
    GenerationConfig,
    PreTrainedTokenizerBase,
)
from transformers.modeling_outputs import BaseModelOutputWithPooling

from dnd_core.config import LoraShape
from dnd_core.conversation_inputs import (
    Message,
    encode_conversations,
    pictures_in,
    user_message,
)
from dnd_core.device import pick_device, pick_dtype, synchronize
from dnd_core.errors import InputError
from dnd_core.lora import Lora, delta_norm
from dnd_core.lora_layout import VISION_MODEL_TYPES, lora_layout, text_config
from dnd_core.lora_slot import Slot, check_fits, slot_config, slot_parameters, with_slot
from dnd_core.output_layer import speed_up_output
from dnd_core.picture_inputs import PictureInputs
from dnd_core.pictures import Prompt, prompt_text
from dnd_core.row_lora import BASE, SLOT, RowLinear, row_adapters
from dnd_core.vision_tower import VisionTower, load_vision_tower

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
    """A frozen causal model, its tokenizer, and a LoRA slot that is overwritten in place.

    A second slot, made by `reshape(shape, SECOND)`, is for comparing two LoRAs in one batch.

    Not thread safe: the workbench's lock goes around every call.
    """

    def __init__(
        self,
        model: PeftModel,
        tokenizer: PreTrainedTokenizerBase,
        shape: LoraShape,
        tower: VisionTower | None = None,
    ) -> None:
        self.tokenizer = tokenizer
        self.tower = tower  # None: a text model
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
            config = AutoConfig.from_pretrained(folder, local_files_only=True)
            lora_layout(config, shape)
        except (ValueError, AttributeError) as error:
            raise InputError(
                f"The base model in {folder} does not fit this LoRA: {error}. "
                f"It was made for {shape.base_model}."
            ) from error
        tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        kind: Any = AutoModelForCausalLM
        if config.model_type in VISION_MODEL_TYPES:
            kind = AutoModelForImageTextToText
        model: Any = kind.from_pretrained(
            folder, dtype=dtype or pick_dtype(place), local_files_only=True
        )
        speed_up_output(model)
        tower = load_vision_tower(model, folder)
        return cls(with_slot(model.to(place), shape), tokenizer, shape, tower)

    @property
    def pictures(self) -> PictureInputs | None:
        """How pictures are made ready; None for a text model."""
        return self.tower.inputs if self.tower else None

    @property
    def context(self) -> int:
        """Text tokens that a prompt and its reply may have together."""
        return int(text_config(self.causal.config).max_position_embeddings)

    @property
    def shape(self) -> LoraShape:
        """Of the LoRA that SLOT takes."""
        return self.slots[SLOT].shape

    @property
    def slot(self) -> dict[str, nn.Parameter]:
        """SLOT's parameters by the name that they have in a LoRA checkpoint."""
        return self.slots[SLOT].parameters

    def reshape(self, shape: LoraShape, slot: str = SLOT) -> None:
        """Replace a slot by an empty one of another shape, at strength 1; SECOND may be new.

        Raises InputError, before anything changes, where the model lacks the layers or modules.
        Weights of the model stay in place. Another rank takes milliseconds; for other layers or
        modules PEFT wraps anew, about 0.1 s for 168 matrices, and SLOT's then drops SECOND.
        """
        try:
            lora_layout(self.causal.config, shape)
        except ValueError as error:
            raise InputError(f"The base model does not fit this LoRA: {error}.") from error
        old = self.slots.get(slot)
        if old and (old.shape.layers, old.shape.modules) == (shape.layers, shape.modules):
            for layer in self.layers:
                if slot in layer.scaling:
                    layer.resize(slot, shape.rank, shape.alpha)
            config: Any = self.model.peft_config[slot]
            config.r, config.lora_alpha = shape.rank, shape.alpha
            self.slots[slot] = Slot(shape, slot_parameters(self.model, slot))
        elif slot == SLOT:
            self._take(with_slot(self.model.unload(), shape), shape)
        else:
            self._add_slot(slot, shape)

    def _take(self, model: PeftModel, shape: LoraShape) -> None:
        """Hold a model with one slot, of this shape."""
        self.model = model.eval()
        self.layers = [module for module in model.modules() if isinstance(module, RowLinear)]
        self.slots = {SLOT: Slot(shape, slot_parameters(model, SLOT))}

    def _add_slot(self, slot: str, shape: LoraShape) -> None:
        """A slot beside SLOT, in place of one of its name; plain calls run with SLOT alone."""
        model = self.model
        if slot in self.slots:
            model.delete_adapter(slot)
        model.add_adapter(slot, slot_config(shape), autocast_adapter_dtype=True)
        model.requires_grad_(False).eval()
        self.layers = [module for module in model.modules() if isinstance(module, RowLinear)]
        self.slots[slot] = Slot(shape, slot_parameters(model, slot))

    def attach(self, lora: Lora, slot: str = SLOT) -> Attached:
        """Overwrite a slot. Raises InputError, before anything changes, where it does not fit.

        The strength stays as it is.
        """
        start = perf_counter()
        check_fits(lora, self.slots[slot])
        norm = delta_norm(lora)
        if not norm > 0 or not math.isfinite(norm):
            problem = "changes nothing: its lora_B are zero" if norm == 0 else "is not finite"
            raise InputError(
                f"The LoRA {problem}. Use a trained generator, or another LoRA checkpoint."
            )
        with torch.no_grad():
            for key, parameter in self.slots[slot].parameters.items():
                parameter.copy_(lora.state_dict[key])
        synchronize(self.device)
        return Attached(len(lora.state_dict), norm, perf_counter() - start)

    def set_strength(self, strength: float, slot: str = SLOT) -> None:
        """Scale a slot: 1 as trained, 0 exactly the base model."""
        if not math.isfinite(strength):
            raise InputError(f"The strength is {strength}; choose a number, such as 1.")
        for layer in self.layers:
            layer.set_scale(slot, strength)  # times alpha / rank

    def unadapted(self) -> AbstractContextManager[None]:
        """A block in which every call of `causal` runs without the slot."""
        return row_adapters(self.layers, [BASE])

    def encode(self, conversations: Sequence[Sequence[Message]]) -> dict[str, Tensor]:
        """What `generate` and `next_logits` take for B conversations: see encode_conversations."""
        encoded = encode_conversations(self.tokenizer, conversations, self.pictures, self.context)
        if shown := [p for messages in conversations for p in pictures_in(messages)]:
            assert self.tower is not None, "a text model has refused its pictures"
            # One by one, since a picture's features differ in the last bits with its company's.
            features = [self.tower.see([picture])[0].features for picture in shown]
            encoded["picture_features"] = torch.cat(features)  # (text tokens of all, H)
        return {key: tensor.to(self.device) for key, tensor in encoded.items()}

    @torch.no_grad()
    def generate(
        self, encoded: Mapping[str, Tensor], adapters: Sequence[str], **options: Any
    ) -> Tensor:
        """Greedy reply of each row with its own adapter: (B, L) -> (B, L + new).

        adapters: BASE, SLOT or SECOND per row. options go to transformers' `generate`.
        """
        assert len(adapters) == len(encoded["input_ids"]), "one adapter per row"
        with self._rows(adapters):
            return self.causal.generate(**_model_inputs(encoded), do_sample=False, **options)

    @torch.no_grad()
    def next_logits(self, encoded: Mapping[str, Tensor], adapters: Sequence[str]) -> Tensor:
        """Logits after the last text token of each row: (B, L) -> (B, V), fp32."""
        assert len(adapters) == len(encoded["input_ids"]), "one adapter per row"
        with self._rows(adapters):
            out = self.causal(**_model_inputs(encoded), logits_to_keep=1, use_cache=False)
        return out.logits[:, -1].float()

    @contextmanager
    def _rows(self, adapters: Sequence[str]) -> Iterator[None]:
        """A block in which each row of a batch has its own adapter."""
        try:
            with row_adapters(self.layers, adapters):
                yield
        finally:
            if self.tower:
                # NOTE: Qwen2.5-VL keeps the shift of a call's positions on the model, where
                # another call without text-token ids, or with a cache, would take it for its own.
                self.causal.model.rope_deltas = None

    def next_token_shift(self, prompt: Prompt) -> Shift:
        """Compare base and adapted reply to a user's message at its first text token."""
        message = [user_message(prompt)]
        logits = self.next_logits(self.encode([message, message]), [BASE, SLOT])
        base, adapted = logits.softmax(-1).cpu()
        distance = (base - adapted).abs().sum().item() / 2
        return Shift(prompt_text(prompt), min(distance, 1.0), self._top(base), self._top(adapted))

    def _top(self, probabilities: Tensor) -> list[tuple[str, float]]:
        values, ids = probabilities.topk(NUM_TOP)
        texts = [str(self.tokenizer.decode([i])) for i in ids.tolist()]
        return list(zip(texts, values.tolist(), strict=True))


def _model_inputs(encoded: Mapping[str, Tensor]) -> dict[str, Any]:
    """What the transformers model takes of `encode`'s result."""
    inputs: dict[str, Any] = dict(encoded)
    if "picture_features" in inputs:
        features: Any = (inputs.pop("picture_features"),)  # transformers joins a tuple of them
        seen = BaseModelOutputWithPooling(pooler_output=features)
        inputs["mm_encoder_outputs"] = {"image": seen}
    return inputs
