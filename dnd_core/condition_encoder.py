"""Frozen text encoder: prompts -> condition."""

# P prompts, N slots, L text tokens, C features, B batch.
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from transformers import AutoModel, AutoTokenizer, PreTrainedModel, PreTrainedTokenizerBase

from dnd_core.config import ConditionConfig
from dnd_core.errors import InputError

BATCH_TEXT_TOKENS = 4096  # encoded at once; bounds memory for thousands of prompts


@dataclass(frozen=True)
class EncodedPrompts:
    """Text-token states of P prompts, padding zeroed."""

    states: Tensor  # (P, L, C) fp32
    lengths: Tensor  # (P,) text tokens kept of each
    num_cut: int  # prompts that were longer than L


class ConditionEncoder:
    """A sentence encoder's last hidden states, never trained and always in eval mode."""

    def __init__(
        self,
        model: PreTrainedModel,
        tokenizer: PreTrainedTokenizerBase,
        config: ConditionConfig,
    ) -> None:
        width = model.config.hidden_size
        if width != config.num_features:
            raise InputError(
                f"The encoder has width {width}, but the generator was trained on "
                f"{config.num_features} features ({config.encoder}). Pass that encoder's folder."
            )
        self.model = model.eval().requires_grad_(False)
        self.tokenizer = tokenizer
        self.config = config

    def encode(self, prompts: Sequence[str]) -> EncodedPrompts:
        """P prompts -> states (P, L, C). Computed once for each distinct prompt."""
        distinct = list(dict.fromkeys(prompts))
        ids = [self.tokenizer(text, add_special_tokens=False).input_ids for text in distinct]
        pieces = [self._with_markers(_cut_middle(row, self.config.length - 2)) for row in ids]
        states = self._states(pieces)  # (D, L, C)
        index = {text: i for i, text in enumerate(distinct)}
        order = torch.tensor([index[text] for text in prompts])
        lengths = torch.tensor([len(row) for row in pieces])
        limit = self.config.length - 2
        num_cut = sum(len(ids[index[text]]) > limit for text in set(prompts))
        return EncodedPrompts(states[order], lengths[order], num_cut)

    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """States of P prompts -> condition (N, L, C): prompts dealt over N slots, then averaged.

        A slot's position is averaged over those of its prompts that reach it.
        """
        n, length, width = self.config.shape
        num_prompts = len(encoded.states)
        slot = torch.arange(num_prompts) % n
        present = (torch.arange(length) < encoded.lengths[:, None]).to(encoded.states)  # (P, L)
        total = torch.zeros(n, length, width).index_add_(0, slot, encoded.states)
        count = torch.zeros(n, length).index_add_(0, slot, present)
        return total / count.clamp_min(1)[..., None]  # (N, L, C)

    def _with_markers(self, ids: list[int]) -> list[int]:
        start, end = self.tokenizer.cls_token_id, self.tokenizer.sep_token_id
        return [start, *ids, end]

    @torch.no_grad()
    def _states(self, pieces: list[list[int]]) -> Tensor:
        """Hidden states (D, L, C) of already cut text-token rows, batched by similar length."""
        device = self.model.device
        out = torch.zeros(len(pieces), self.config.length, self.config.num_features)
        order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]))
        while order:
            longest = len(pieces[order[-1]])
            rows = order[-max(1, BATCH_TEXT_TOKENS // longest) :]
            del order[-len(rows) :]
            ids = torch.zeros(len(rows), longest, dtype=torch.long)
            mask = torch.zeros(len(rows), longest, dtype=torch.long)
            for line, i in enumerate(rows):
                ids[line, : len(pieces[i])] = torch.tensor(pieces[i])
                mask[line, : len(pieces[i])] = 1
            hidden = self.model(
                input_ids=ids.to(device), attention_mask=mask.to(device)
            ).last_hidden_state
            out[torch.tensor(rows), :longest] = hidden.float().cpu() * mask[..., None]
        return out


def _cut_middle(ids: list[int], limit: int) -> list[int]:
    """Keep the start and the end: a prompt's cue stands at one of them, its content between."""
    if len(ids) <= limit:
        return ids
    head = (limit + 1) // 2
    return ids[:head] + ids[len(ids) - (limit - head) :]


def load_condition_encoder(
    folder: Path, config: ConditionConfig, *, dtype: torch.dtype = torch.float32
) -> ConditionEncoder:
    """The encoder in `folder` (a transformers checkpoint), on the CPU.

    It stays on the CPU everywhere: a drop is one small batch, and the GPU is the base model's.
    """
    model = AutoModel.from_pretrained(folder, dtype=dtype, local_files_only=True)
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    return ConditionEncoder(model, tokenizer, config)
