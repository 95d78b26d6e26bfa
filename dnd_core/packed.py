"""Many rows through a causal model at once, packed into few sequences behind one chat prefix.

A block mask keeps the rows of a sequence apart and their positions restart, so each row sees
exactly what it would see alone.
"""

# E sequences, S text tokens of a packed sequence.
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Self

import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from dnd_core.conversation_inputs import Message
from dnd_core.lora_layout import text_config as text_config  # beside language_tower, for callers


@dataclass(frozen=True)
class ChatFrame:
    """The text tokens that the base model's chat template puts around a user message."""

    prefix: list[int]
    suffix: list[int]
    end: int  # ends an answer

    @classmethod
    def of(cls, tokenizer: PreTrainedTokenizerBase, messages: Sequence[Message] = ()) -> ChatFrame:
        """Read off the template, by templating a marker behind the messages before it."""
        marker = "\u241f"
        chat = [*map(dict, messages), {"role": "user", "content": marker}]
        text = tokenizer.apply_chat_template(chat, tokenize=False, add_generation_prompt=True)
        assert isinstance(text, str)
        before, _, after = text.rpartition(marker)
        ids = partial(tokenizer.encode, add_special_tokens=False)
        return cls(ids(before), ids(after), int(tokenizer.eos_token_id))


@dataclass(frozen=True)
class PackedRows:
    """A batch of packed sequences."""

    input_ids: Tensor  # (E, S)
    position_ids: Tensor  # (E, S)
    mask: Tensor  # (E, 1, S, S) bool, True where attention is allowed
    starts: list[list[int]]  # where each row of each sequence begins

    def to(self, device: torch.device) -> Self:
        """The same with all tensors on the device."""
        moved: dict[str, Any] = {
            name: value.to(device)
            for name, value in vars(self).items()
            if isinstance(value, Tensor)
        }
        return replace(self, **moved)


def pack_rows(sequences: Sequence[Sequence[list[int]]], frame: ChatFrame) -> PackedRows:
    """Rows of text tokens per sequence -> packed sequences, each behind the frame's prefix."""
    p = len(frame.prefix)
    size = p + max(sum(map(len, rows)) for rows in sequences)
    shape = (len(sequences), size)
    input_ids = torch.full(shape, frame.end)
    position_ids = torch.zeros(shape, dtype=torch.long)
    mask = torch.zeros(len(sequences), 1, size, size, dtype=torch.bool)
    causal = torch.ones(size, size, dtype=torch.bool).tril()
    all_starts = []
    for i, rows in enumerate(sequences):
        input_ids[i, :p] = torch.tensor(frame.prefix, dtype=torch.long)
        position_ids[i, :p] = torch.arange(p)
        mask[i, 0, :, :p] = causal[:, :p]
        starts, start = [], p
        for row in rows:
            stop = start + len(row)
            input_ids[i, start:stop] = torch.tensor(row, dtype=torch.long)
            position_ids[i, start:stop] = torch.arange(p, p + len(row))
            mask[i, 0, start:stop, start:stop] = causal[: len(row), : len(row)]
            starts.append(start)
            start = stop
        mask[i, 0, start:, 0] = True  # padding looks at something, or its softmax is NaN
        all_starts.append(starts)
    return PackedRows(input_ids, position_ids, mask, all_starts)


def language_tower(model: Any) -> Any:
    """The part of a Qwen2 or Qwen2.5-VL model with embed_tokens, layers, norm and rotary_emb."""
    return getattr(model.model, "language_model", model.model)


def run_layers(model: Any, batch: PackedRows, hidden: Tensor, layers: range) -> Tensor:
    """Hidden states (E, S, hidden) through some of a Qwen2 model's decoder layers."""
    tower = language_tower(model)
    rotary = tower.rotary_emb(hidden, position_ids=batch.position_ids)
    for layer in tower.layers[layers.start : layers.stop]:
        hidden = layer(
            hidden,
            attention_mask=batch.mask,
            position_ids=batch.position_ids,
            position_embeddings=rotary,
        )
    return hidden
