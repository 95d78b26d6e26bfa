"""A text encoder's last hidden states as condition (paper section 3.2): BERT's kind, or T5's."""

# P prompts, D distinct prompts, N slots, L text tokens, C features.
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from transformers import (
    AutoConfig,
    AutoModel,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
    T5EncoderModel,
)

from dnd_core.condition_encoder import ConditionEncoder, EncodedPrompts, cut_middle
from dnd_core.config import ConditionConfig, Shape
from dnd_core.errors import InputError
from dnd_core.pictures import Prompt, prompt_text

BATCH_TEXT_TOKENS = 4096  # encoded at once; bounds memory for thousands of prompts
WINDOW = 512  # text tokens that an encoder sees at once; T5 has no limit, but was trained on these


class SentenceEncoder(ConditionEncoder):
    """Prompts dealt over N slots, the states at each of L text positions averaged in a slot.

    A prompt longer than the encoder's window is encoded in consecutive windows, each by itself;
    only the first has the start marker (the reference's way). With `padded` in the config,
    every prompt fills its L positions, and the states of the padding stay.
    """

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
        self.window = min(WINDOW, getattr(model.config, "max_position_embeddings", WINDOW))
        # BERT's [CLS] and [SEP]; T5 has an end only, a decoder-only model neither.
        markers = (tokenizer.cls_token_id, tokenizer.sep_token_id or tokenizer.eos_token_id)
        if config.encoder_layer is not None:
            markers = (None, None)
        self.start, self.end = ([] if marker is None else [marker] for marker in markers)

    def encode(self, prompts: Sequence[Prompt]) -> EncodedPrompts:
        """P prompts -> states (P, L, C), padding zeroed unless the config keeps it."""
        texts = [prompt_text(prompt) for prompt in prompts]
        distinct = list(dict.fromkeys(texts))
        limit = self.config.max_text_tokens - len(self.start) - len(self.end)
        ids = [self.tokenizer(text, add_special_tokens=False).input_ids for text in distinct]
        cut = [row[:limit] if self.config.padded else cut_middle(row, limit) for row in ids]
        pieces = [[*self.start, *row, *self.end] for row in cut]
        states = self._states(pieces)  # (D, L, C)
        index = {text: i for i, text in enumerate(distinct)}
        order = torch.tensor([index[text] for text in texts])
        lengths = torch.tensor([len(row) for row in pieces])
        if self.config.padded:
            lengths = torch.full_like(lengths, self.config.length)
        is_cut = torch.tensor([len(row) > limit for row in ids])
        return EncodedPrompts(states[order], lengths[order], is_cut[order])

    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """(P, L, C) -> (N, L, C)."""
        return mean_by_slot(encoded, self.config.shape)

    @torch.no_grad()
    def _states(self, pieces: list[list[int]]) -> Tensor:
        """Hidden states (D, L, C) of already cut text-token rows, batched by similar length."""
        out = torch.zeros(len(pieces), self.config.length, self.config.num_features)
        if self.config.padded:  # most windows of a long L have no text: these are all the same
            first_empty = [-(-len(row) // self.window) * self.window for row in pieces]
            for start in range(self.window, self.config.length, self.window):
                empty = self._run([[]], min(self.window, self.config.length - start))[0]
                for i, first in enumerate(first_empty):
                    if first <= start:
                        out[i, start : start + len(empty)] = empty
        windows = [
            (i, start, row[start : start + self.window])
            for i, row in enumerate(pieces)
            for start in range(0, len(row), self.window)
        ]
        windows.sort(key=lambda window: len(window[2]))
        while windows:
            longest = len(windows[-1][2])
            if self.config.padded:
                longest = min(self.window, self.config.length)
            batch = windows[-max(1, BATCH_TEXT_TOKENS // longest) :]
            del windows[-len(batch) :]
            hidden = self._run([row for _, _, row in batch], longest)
            for states, (i, start, row) in zip(hidden, batch, strict=True):
                num = longest if self.config.padded else len(row)
                stop = min(start + num, self.config.length)
                out[i, start:stop] = states[: stop - start]
        return out

    def _run(self, rows: list[list[int]], longest: int) -> Tensor:
        """Hidden states (rows, longest, C) of rows of text tokens, padded, fp32 on the CPU."""
        device = self.model.device
        ids = torch.full((len(rows), longest), self.tokenizer.pad_token_id or 0)
        mask = torch.zeros(len(rows), longest, dtype=torch.long)
        for line, row in enumerate(rows):
            ids[line, : len(row)] = torch.tensor(row, dtype=torch.long)
            mask[line, : len(row)] = 1
        hidden: Tensor = self.model(
            input_ids=ids.to(device), attention_mask=mask.to(device)
        ).last_hidden_state
        return hidden.float().cpu()


def mean_by_slot(encoded: EncodedPrompts, shape: Shape) -> Tensor:
    """(P, L, C) -> (N, L, C): prompts dealt over N slots, then averaged.

    A slot's position is averaged over those of its prompts that reach it.
    """
    n, length, width = shape
    num_prompts = len(encoded.states)
    slot = torch.arange(num_prompts) % n
    present = (torch.arange(length) < encoded.lengths[:, None]).to(encoded.states)  # (P, L)
    total = torch.zeros(n, length, width).index_add_(0, slot, encoded.states)
    count = torch.zeros(n, length).index_add_(0, slot, present)
    return total / count.clamp_min(1)[..., None]  # (N, L, C)


def load_sentence_encoder(folder: Path, config: ConditionConfig) -> SentenceEncoder:
    """The encoder in `folder` (a transformers checkpoint), on the CPU; text encoders in fp32.

    It stays on the CPU everywhere: a drop is one small batch, and the GPU is the base model's.
    """
    kind = AutoConfig.from_pretrained(folder, local_files_only=True).model_type
    loader = T5EncoderModel if kind == "t5" else AutoModel
    # Billions of weights stay in the dtype of their file.
    dtype = torch.float32 if config.encoder_layer is None else "auto"
    model = loader.from_pretrained(folder, dtype=dtype, local_files_only=True)
    if config.encoder_layer is not None:
        _cut_layers(model, config)
    tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
    return SentenceEncoder(model, tokenizer, config)


def _cut_layers(model: Any, config: ConditionConfig) -> None:
    """Leave the layers of a decoder-only model up to `encoder_layer`, without the last norm."""
    assert config.encoder_layer is not None
    num_layers = config.encoder_layer + 1
    if len(model.layers) < num_layers:
        raise InputError(
            f"{config.encoder} has {len(model.layers)} layers, the generator reads the one of "
            f"index {config.encoder_layer}. Pass the encoder that it was trained on."
        )
    model.layers = model.layers[:num_layers]
    model.norm = nn.Identity()
