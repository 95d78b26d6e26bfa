"""Rows of several tasks through the frozen base model at once, each task under its own LoRA.

All rows of a task lie in one sequence behind one shared chat prefix. A block mask keeps them
apart and their positions restart, so each row sees exactly what it would see alone.
"""

# E episodes (tasks), S text tokens of a packed sequence, r rank, V vocabulary.
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor, nn
from transformers import PreTrainedModel, PreTrainedTokenizerBase

from dnd_core.lora_layout import LoraLayout


@dataclass(frozen=True)
class ChatFrame:
    """The text tokens that the base model's chat template puts around a single user message."""

    prefix: list[int]
    suffix: list[int]
    end: int  # ends an answer

    @classmethod
    def of(cls, tokenizer: PreTrainedTokenizerBase) -> ChatFrame:
        """Read off the template, by templating a marker."""
        marker = "\u241f"
        messages = [{"role": "user", "content": marker}]
        text = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True)
        assert isinstance(text, str)
        before, after = text.split(marker)
        ids = partial(tokenizer.encode, add_special_tokens=False)
        return cls(ids(before), ids(after), int(tokenizer.eos_token_id))


@dataclass(frozen=True)
class Packed:
    """A batch of packed sequences."""

    input_ids: Tensor  # (E, S)
    position_ids: Tensor  # (E, S)
    mask: Tensor  # (E, 1, S, S) bool, True where attention is allowed
    targets: Tensor  # (E, S) the next text token where it belongs to an answer, else -100
    row_of: Tensor  # (E, S) index of the row a target belongs to, over the whole batch
    num_rows: int


def pack(
    episodes: Sequence[Sequence[tuple[str, str | list[int]]]],
    tokenizer: PreTrainedTokenizerBase,
    frame: ChatFrame,
) -> Packed:
    """(input, answer) rows per episode -> one packed sequence per episode.

    An answer is a text, or text tokens without the end.
    """
    sequences = []
    row_index = 0
    for rows in episodes:
        ids, positions, blocks = list(frame.prefix), list(range(len(frame.prefix))), []
        targets, owners = [-100] * len(ids), [0] * len(ids)
        for text, answer in rows:
            given = tokenizer.encode(text, add_special_tokens=False) + frame.suffix
            if isinstance(answer, str):
                answer = tokenizer.encode(answer, add_special_tokens=False)
            wanted = [*answer, frame.end]
            row = given + wanted[:-1]
            blocks.append((len(ids), len(ids) + len(row)))
            positions += range(len(frame.prefix), len(frame.prefix) + len(row))
            targets += [-100] * (len(given) - 1) + wanted
            owners += [row_index] * len(row)
            ids += row
            row_index += 1
        sequences.append((ids, positions, targets, owners, blocks))
    size = max(len(ids) for ids, *_ in sequences)
    shape = (len(sequences), size)
    input_ids = torch.full(shape, frame.end)
    position_ids = torch.zeros(shape, dtype=torch.long)
    targets_out = torch.full(shape, -100)
    row_of = torch.zeros(shape, dtype=torch.long)
    mask = torch.zeros(len(sequences), 1, size, size, dtype=torch.bool)
    causal = torch.ones(size, size, dtype=torch.bool).tril()
    for i, (ids, positions, targets, owners, blocks) in enumerate(sequences):
        n, p = len(ids), len(frame.prefix)
        input_ids[i, :n] = torch.tensor(ids)
        position_ids[i, :n] = torch.tensor(positions)
        targets_out[i, :n] = torch.tensor(targets)
        row_of[i, :n] = torch.tensor(owners)
        mask[i, 0, :, :p] = causal[:, :p]
        for start, stop in blocks:
            mask[i, 0, start:stop, start:stop] = causal[: stop - start, : stop - start]
        mask[i, 0, n:, 0] = True  # padding looks at something, or its softmax is NaN
    return Packed(input_ids, position_ids, mask, targets_out, row_of, row_index)


@contextmanager
def lora_applied(
    model: nn.Module, layout: LoraLayout, lora: Mapping[str, Tensor] | None, scaling: float
) -> Iterator[None]:
    """Add one LoRA per batch row: matrices (E, r, in) and (E, out, r), by two batched products."""
    handles = []
    if lora is not None:
        for module in layout.modules:
            linear = model.get_submodule(module.path)
            dtype = next(linear.parameters()).dtype
            a = lora[module.key_a].to(dtype).mT  # (E, in, r)
            b = (scaling * lora[module.key_b]).to(dtype).mT  # (E, r, out)
            handles.append(linear.register_forward_hook(partial(_add_lora, a, b)))
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _add_lora(a: Tensor, b: Tensor, module: nn.Module, args: tuple[Tensor], out: Tensor) -> Tensor:
    return out + torch.bmm(torch.bmm(args[0], a), b)


def run_layers(model: PreTrainedModel, batch: Packed, hidden: Tensor, layers: range) -> Tensor:
    """Hidden states (E, S, hidden) through some of the decoder layers."""
    rotary = model.model.rotary_emb(hidden, position_ids=batch.position_ids)
    for layer in model.model.layers[layers.start : layers.stop]:
        hidden = layer(
            hidden,
            attention_mask=batch.mask,
            position_ids=batch.position_ids,
            position_embeddings=rotary,
        )
    return hidden


@torch.no_grad()
def lower_states(model: PreTrainedModel, batch: Packed, first_layer: int) -> Tensor:
    """Hidden states (E, S, hidden) that enter `first_layer`: the same under every LoRA above."""
    return run_layers(model, batch, model.model.embed_tokens(batch.input_ids), range(first_layer))


def answer_logits(
    model: PreTrainedModel, batch: Packed, states: Tensor, first_layer: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Logits (K, V) at the K answer positions only, their targets (K,) and their rows (K,).

    states: from `lower_states` with the same batch and first layer.
    """
    layers = range(first_layer, model.config.num_hidden_layers)
    hidden = model.model.norm(run_layers(model, batch, states, layers))
    chosen = batch.targets != -100
    return model.lm_head(hidden[chosen]).float(), batch.targets[chosen], batch.row_of[chosen]


def row_losses(logits: Tensor, targets: Tensor, rows: Tensor, num_rows: int) -> Tensor:
    """Mean cross-entropy of each row's answer, (num_rows,): long answers weigh no more."""
    losses = nn.functional.cross_entropy(logits, targets, reduction="none")
    total = torch.zeros(num_rows).index_add(0, rows, losses)
    count = torch.zeros(num_rows).index_add(0, rows, torch.ones_like(losses))
    return total / count
