"""Answer loss of rows under one LoRA: what fine-tuning lowers and what validation measures."""

# E packed sequences, R rows.
from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from dnd_core.config import LoraShape
from dnd_core.lora_layout import LoraLayout
from dnd_core.model_store import load_model_folder, print_progress
from dnd_core.packed import ChatFrame
from training.packed import answer_logits, lora_applied, lower_states, pack, row_losses


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
    ) -> None:
        self.base, self.tokenizer, self.layout = base, tokenizer, layout
        self.frame = ChatFrame.of(tokenizer)
        self.first_layer, self.scaling = shape.layers[0], shape.alpha / shape.rank
        self.rows_per_sequence = rows_per_sequence

    def __call__(
        self, rows: Sequence[tuple[str, str]], lora: Mapping[str, Tensor] | None
    ) -> Tensor:
        """Mean cross-entropy of each row's answer, (R,), nats per text token.

        rows: (input, answer). lora: one LoRA by PEFT key, which gradients reach; None for the
        base model. Rows of a sequence do not see each other; one sequence's length is shared.
        """
        order = sorted(range(len(rows)), key=lambda i: sum(map(len, rows[i])))
        n = self.rows_per_sequence
        groups = [order[i : i + n] for i in range(0, len(order), n)]  # of similar length
        batch = pack([[rows[i] for i in group] for group in groups], self.tokenizer, self.frame)
        batch = batch.to(self.base.device)
        shared = None
        if lora is not None:
            shared = {key: value.expand(len(groups), -1, -1) for key, value in lora.items()}
        states = lower_states(self.base, batch, self.first_layer)
        with lora_applied(self.base, self.layout, shared, self.scaling):
            logits, targets, row_of = answer_logits(self.base, batch, states, self.first_layer)
        losses = row_losses(logits, targets, row_of, batch.num_rows)
        return losses[torch.tensor(order, device=losses.device).argsort()]


def load_base(name: str, device: torch.device) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """The frozen base model in its file's own dtype, by hub name or folder, and its tokenizer."""
    folder = load_model_folder(name, on_progress=print_progress)
    model: PreTrainedModel = AutoModelForCausalLM.from_pretrained(folder, dtype="auto")
    model.requires_grad_(False).eval().to(device)
    return model, AutoTokenizer.from_pretrained(folder)
