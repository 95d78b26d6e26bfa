"""Answer loss of rows under one LoRA: what fine-tuning lowers and what validation measures."""

# E packed sequences, R rows.
from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from dnd_core.config import LoraShape
from dnd_core.lora_layout import LoraLayout
from dnd_core.packed import ChatFrame
from dnd_core.pictures import Prompt
from dnd_core.vision_tower import VisionTower
from training.packed import answer_logits, lora_applied, lower_states, pack, row_losses
from training.sampler import row_characters


class AnswerLoss:
    """The frozen base model, ready to score rows under LoRAs of one shape."""

    def __init__(
        self,
        base: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        shape: LoraShape,
        layout: LoraLayout,
        *,
        rows_per_sequence: int = 4,
        tower: VisionTower | None = None,
    ) -> None:
        """tower: of a base model that reads pictures."""
        self.base, self.tokenizer, self.layout = base, tokenizer, layout
        self.frame = ChatFrame.of(tokenizer)
        self.first_layer, self.scaling = shape.layers[0], shape.alpha / shape.rank
        self.rows_per_sequence, self.tower = rows_per_sequence, tower

    def __call__(
        self, rows: Sequence[tuple[Prompt, str]], lora: Mapping[str, Tensor] | None
    ) -> Tensor:
        """Mean cross-entropy of each row's answer, (R,), nats per text token.

        rows: (input, answer). lora: one LoRA by PEFT key, which gradients reach; None for the
        base model. Rows of a sequence do not see each other; one sequence's length is shared.
        """
        order = sorted(range(len(rows)), key=lambda i: row_characters(rows[i]))
        n = self.rows_per_sequence
        groups = [order[i : i + n] for i in range(0, len(order), n)]  # of similar length
        packed_rows = [[rows[i] for i in group] for group in groups]
        batch = pack(packed_rows, self.tokenizer, self.frame, self.tower).to(self.base.device)
        shared = None
        if lora is not None:
            shared = {key: value.expand(len(groups), -1, -1) for key, value in lora.items()}
        states = lower_states(self.base, batch, self.first_layer)
        with lora_applied(self.base, self.layout, shared, self.scaling):
            logits, targets, row_of = answer_logits(self.base, batch, states, self.first_layer)
        losses = row_losses(logits, targets, row_of, batch.num_rows)
        return losses[torch.tensor(order, device=losses.device).argsort()]
