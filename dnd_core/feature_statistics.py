"""How a condition is standardized before the decoder: mean and deviation of its features."""

# E tasks, K layers read, N slots, L places, C features.
from __future__ import annotations

import torch
from torch import Tensor

from dnd_core.config import ConditionConfig


def unit_statistics(config: ConditionConfig) -> tuple[Tensor, Tensor]:
    """Mean 0 and deviation 1 in the shapes of feature_statistics."""
    n, length, width = config.shape
    if config.picture_slots:
        return torch.zeros(n, length, width), torch.ones(n, length, width)
    # Slots and text positions are alike to a sentence encoder; places in the base model are
    # not, and there one std for a piece keeps the direction that its state points in.
    if config.reads_base_model:
        return torch.zeros(n, length, width), torch.ones(n, length, 1)
    return torch.zeros(width), torch.ones(width)


def feature_statistics(conditions: Tensor, config: ConditionConfig) -> tuple[Tensor, Tensor]:
    """Mean and deviation over the conditions (E, N, L, C) of E tasks.

    Of a sentence encoder (C,) each, over all slots and places. Of the base model's states
    (N, L, C) and (N, L, 1). With picture slots, both (N, L, C).
    """
    if not config.picture_slots:
        return _text_statistics(conditions, config)
    # Prompts may differ in their pictures alone; what is the same in all tasks stays as it is.
    text, pictures = conditions.split([config.text_part.num_slots, config.picture_slots], 1)
    text_mean, text_std = _text_statistics(text, config.text_part)
    picture_mean, picture_std = _picture_statistics(pictures)
    mean = torch.cat([text_mean.expand(text.shape[1:]), picture_mean])
    std = torch.cat([text_std.expand(text.shape[1:]), picture_std.expand(pictures.shape[1:])])
    return mean, torch.where(std > 0, std, 1.0)


def _text_statistics(conditions: Tensor, config: ConditionConfig) -> tuple[Tensor, Tensor]:
    if not config.reads_base_model:
        present = conditions[conditions.abs().sum(-1) > 0]  # (present, C)
        return present.mean(0), present.std(0)
    std = conditions.std(0).unflatten(0, (len(config.layers), -1))  # (K, pieces, L, C)
    # The median over a layer's hidden state: Qwen's few huge features would drown the rest.
    typical = std.transpose(1, 2).flatten(2).median(-1).values  # (K, L)
    return conditions.mean(0), typical.repeat_interleave(std.shape[1], 0)[..., None]


def _picture_statistics(conditions: Tensor) -> tuple[Tensor, Tensor]:
    """(N, L, C) and (1, L, 1), over those of the tasks (E, N, L, C) that have pictures.

    One deviation for a place, as of the base model's states; 1 where the place is not used.
    """
    shown = conditions[conditions.flatten(1).any(1)]  # (E with pictures, N, L, C)
    if len(shown) < 2:
        return torch.zeros_like(conditions[0]), conditions.new_ones(1, conditions.shape[2], 1)
    std = shown.std(0).transpose(0, 1).flatten(1)  # (L, N * C); zero where nothing is stored
    typical = torch.stack([_median_above_zero(place) for place in std])
    return shown.mean(0), typical.view(1, -1, 1)


def _median_above_zero(values: Tensor) -> Tensor:
    used = values[values > 0]
    return used.median() if len(used) else values.new_ones(())
