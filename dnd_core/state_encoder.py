"""The base model's own hidden states as condition: the paper's decoder-only encoder.

A prompt's cue and the template's last text tokens after it hold what the model is about to do
("function vectors", arXiv 2310.15213). Averaged over many prompts of one kind, the inputs blur
and the task stays. These states live where the LoRA writes, so a task that was never trained
still reads as something the base model knows.
"""

# P prompts, D distinct prompts, K layers read, H hidden size, N = K * H / C, L places, C features.
from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from dnd_core.condition_encoder import ConditionEncoder, EncodedPrompts, cut_middle
from dnd_core.config import NUM_POOLED, ConditionConfig
from dnd_core.conversation_inputs import system_messages
from dnd_core.errors import InputError
from dnd_core.packed import (
    ChatFrame,
    PackedRows,
    language_tower,
    pack_rows,
    run_layers,
    text_config,
)
from dnd_core.pictures import Prompt, prompt_text

SEQUENCE_TEXT_TOKENS, SEQUENCES = 256, 4  # packed together; bounds memory and padding


class StateEncoder(ConditionEncoder):
    """Means over the prompts, at L places of the templated prompt and after K layers.

    Places: the mean over the prompt's text tokens, over their first third and their last third,
    then the template's last text tokens one by one. The hidden state is cut into pieces of C, as
    LoRA matrices are cut into weight tokens; N counts layers times pieces.
    """

    def __init__(
        self,
        model: Any,
        tokenizer: PreTrainedTokenizerBase,
        config: ConditionConfig,
        unadapted: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        """unadapted: a block in which the model runs without its LoRA.

        Raises InputError where the model does not have the condition's shape.
        """
        self.frame = ChatFrame.of(tokenizer, system_messages(config.system_line))
        sizes = text_config(model.config)
        pieces, rest = divmod(sizes.hidden_size, config.num_features)
        num_template = config.length - NUM_POOLED
        fits = not rest and len(config.layers) * pieces == config.num_slots
        if not (fits and config.layers[-1] <= sizes.num_hidden_layers):
            raise InputError(
                f"The base model has hidden size {sizes.hidden_size} and "
                f"{sizes.num_hidden_layers} layers, which does not fit a condition of shape "
                f"{config.shape} from layers {config.layers}. It was trained on {config.encoder}."
            )
        if len(self.frame.suffix) < num_template:
            raise InputError(
                f"The chat template has {len(self.frame.suffix)} text tokens after a message, the "
                f"generator reads {num_template}. Use the tokenizer of {config.encoder}."
            )
        self.model, self.tokenizer, self.config = model, tokenizer, config
        self.unadapted = unadapted

    @torch.no_grad()
    def encode(self, prompts: Sequence[Prompt]) -> EncodedPrompts:
        """P prompts -> states (P, N, L, C)."""
        texts = [prompt_text(prompt) for prompt in prompts]
        distinct = list(dict.fromkeys(texts))
        limit = self.config.max_text_tokens
        ids = [self.tokenizer.encode(text, add_special_tokens=False) for text in distinct]
        pieces = [cut_middle(row, limit) for row in ids]
        states = torch.empty(len(distinct), *self.config.shape)
        order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]))
        with self.unadapted():
            for groups in _batches(order, [len(row) + len(self.frame.suffix) for row in pieces]):
                rows = [[pieces[i] + self.frame.suffix for i in group] for group in groups]
                batch = pack_rows(rows, self.frame)
                hidden = self._hidden(batch)  # (E, K, S, H)
                for e, group in enumerate(groups):
                    for i, start in zip(group, batch.starts[e], strict=True):
                        states[i] = self._places(hidden[e], start, len(pieces[i]))
        index = {text: i for i, text in enumerate(distinct)}
        chosen = torch.tensor([index[text] for text in texts])
        lengths = torch.tensor([len(row) for row in pieces])
        is_cut = torch.tensor([len(row) > limit for row in ids])
        return EncodedPrompts(states[chosen], lengths[chosen], is_cut[chosen])

    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """(P, N, L, C) -> (N, L, C), the mean over prompts."""
        return encoded.states.mean(0)

    def _hidden(self, batch: PackedRows) -> Tensor:
        """Hidden states (E, K, S, H) after each of the condition's layers, on the CPU."""
        batch = batch.to(self.model.device)
        hidden = language_tower(self.model).embed_tokens(batch.input_ids)
        out, first = [], 0
        for last in self.config.layers:
            hidden = run_layers(self.model, batch, hidden, range(first, last))
            out.append(hidden.cpu())
            first = last
        return torch.stack(out, 1)

    def _places(self, hidden: Tensor, start: int, length: int) -> Tensor:
        """One prompt's states (N, L, C), from its sequence's hidden states (K, S, H)."""
        text = hidden[:, start : start + length].float()  # (K, text tokens, H)
        third = max(1, length // 3)
        pooled = [text.mean(1), text[:, :third].mean(1), text[:, -third:].mean(1)]
        if not length:  # a picture without words
            pooled = [torch.zeros_like(hidden[:, 0], dtype=torch.float)] * NUM_POOLED
        stop = start + length + len(self.frame.suffix)
        template = hidden[:, stop - (self.config.length - NUM_POOLED) : stop].float()
        places = torch.cat([torch.stack(pooled, 1), template], 1)  # (K, L, H)
        cut = places.unflatten(2, (-1, self.config.num_features))  # (K, L, pieces, C)
        return cut.transpose(1, 2).flatten(0, 1)  # (N, L, C)


def _batches(order: Sequence[int], sizes: Sequence[int]) -> list[list[list[int]]]:
    """Rows, in this order, in sequences of few text tokens, and these in batches."""
    sequences: list[list[int]] = []
    size = SEQUENCE_TEXT_TOKENS
    for i in order:
        if size + sizes[i] > SEQUENCE_TEXT_TOKENS:
            sequences.append([])
            size = 0
        sequences[-1].append(i)
        size += sizes[i]
    return [sequences[i : i + SEQUENCES] for i in range(0, len(sequences), SEQUENCES)]
