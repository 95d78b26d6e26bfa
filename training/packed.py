"""Rows of several tasks through the frozen base model at once, each task under its own LoRA.

All rows of a task lie in one packed sequence.
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
from dnd_core.packed import ChatFrame, PackedRows, language_tower, pack_rows, run_layers
from dnd_core.pictures import Prompt, prompt_text
from dnd_core.vision_tower import VisionTower
from training.packed_pictures import Shown, picture_text_tokens, see_pictures, show


@dataclass(frozen=True)
class Packed(PackedRows):
    """Packed rows with what the base model should say. position_ids: (E, S), or with pictures
    (3, E, S) of time, height and width."""

    targets: Tensor  # (E, S) the next text token where it belongs to an answer, else -100
    row_of: Tensor  # (E, S) index of the row a target belongs to, over the whole batch
    num_rows: int
    shown: Shown | None  # None: no row has a picture


def pack(
    episodes: Sequence[Sequence[tuple[Prompt, str | list[int]]]],
    tokenizer: PreTrainedTokenizerBase,
    frame: ChatFrame,
    tower: VisionTower | None = None,
) -> Packed:
    """(input, answer) rows per episode -> one packed sequence per episode.

    An answer is a text, or text tokens without the end. tower: of a base model that reads
    pictures; an input's picture stands before its text. Raises InputError without one.
    """
    encode = partial(tokenizer.encode, add_special_tokens=False)
    given, wanted = [], []
    seen = see_pictures([[prompt for prompt, _ in rows] for rows in episodes], tower)
    for rows, opened in zip(episodes, seen, strict=True):
        given.append(
            [
                [*picture_text_tokens(picture, tower), *encode(prompt_text(prompt)), *frame.suffix]
                for (prompt, _), picture in zip(rows, opened, strict=True)
            ]
        )
        answers = [encode(a) if isinstance(a, str) else a for _, a in rows]
        wanted.append([[*answer, frame.end] for answer in answers])
    packed = pack_rows(
        [
            [g + w[:-1] for g, w in zip(*rows, strict=True)]
            for rows in zip(given, wanted, strict=True)
        ],
        frame,
    )
    targets = torch.full_like(packed.input_ids, -100)
    row_of = torch.zeros_like(packed.input_ids)
    num_rows = 0
    for i, starts in enumerate(packed.starts):
        for start, g, w in zip(starts, given[i], wanted[i], strict=True):
            first = start + len(g) - 1  # this text token predicts the answer's first
            targets[i, first : first + len(w)] = torch.tensor(w)
            row_of[i, first : first + len(w)] = num_rows
            num_rows += 1
    packed, shown = show(packed, seen, frame, tower)
    return Packed(**vars(packed), targets=targets, row_of=row_of, num_rows=num_rows, shown=shown)


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


@torch.no_grad()
def lower_states(model: PreTrainedModel, batch: Packed, first_layer: int) -> Tensor:
    """Hidden states (E, S, hidden) that enter `first_layer`: the same under every LoRA above."""
    hidden = language_tower(model).embed_tokens(batch.input_ids)
    if batch.shown is not None:
        hidden = batch.shown.put_into(hidden)
    return run_layers(model, batch, hidden, range(first_layer))


def answer_logits(
    model: PreTrainedModel, batch: Packed, states: Tensor, first_layer: int
) -> tuple[Tensor, Tensor, Tensor]:
    """Logits (K, V) at the K answer positions only, their targets (K,) and their rows (K,).

    states: from `lower_states` with the same batch and first layer.
    """
    tower = language_tower(model)
    layers = range(first_layer, len(tower.layers))
    hidden = tower.norm(run_layers(model, batch, states, layers))
    chosen = batch.targets != -100
    return model.lm_head(hidden[chosen]).float(), batch.targets[chosen], batch.row_of[chosen]


def row_losses(logits: Tensor, targets: Tensor, rows: Tensor, num_rows: int) -> Tensor:
    """Mean cross-entropy of each row's answer, (num_rows,): long answers weigh no more."""
    losses = nn.functional.cross_entropy(logits, targets, reduction="none")
    total = losses.new_zeros(num_rows).index_add(0, rows, losses)
    count = losses.new_zeros(num_rows).index_add(0, rows, torch.ones_like(losses))
    return total / count
