"""LoRA matrices <-> weight tokens, in fp32, exactly undone by each other.

Two forms. *Plain*: (T, r, c) tiles of the matrices as they are. *Scaled*: the reference's
(T, r + 2, c + 2) tiles, each normalized, with its mean and std written around it.
"""

# T weight tokens, r rank, c chunk width.
from __future__ import annotations

import math
from collections.abc import Mapping

import torch
from torch import Tensor

from dnd_core.lora_layout import LoraLayout

LoraTensors = dict[str, Tensor]  # PEFT key -> matrix
BLOCK = 256  # weight tokens scaled at once; fresh memory for all of them costs more than the sums


def tokenize(lora: Mapping[str, Tensor], layout: LoraLayout) -> Tensor:
    """LoRA matrices -> plain weight tokens (T, r, c), fp32.

    Raises KeyError where a matrix is missing, ValueError where one has another shape.
    """
    tiles = []
    for key, is_b, count in layout.matrices():
        matrix = lora[key].float()
        matrix = matrix.T if is_b else matrix  # (r, width)
        if matrix.shape != (layout.rank, count * layout.chunk):
            raise ValueError(f"{key} has shape {tuple(lora[key].shape)}, which is not this layout")
        tiles.append(matrix.unflatten(1, (count, layout.chunk)).transpose(0, 1))  # (count, r, c)
    return torch.cat(tiles)


def detokenize(tokens: Tensor, layout: LoraLayout) -> LoraTensors:
    """Inverse of tokenize: (..., T, r, c) -> matrices (..., r, in) and (..., out, r)."""
    lora = {}
    counts = [count for _, _, count in layout.matrices()]
    for (key, is_b, _), tile in zip(layout.matrices(), tokens.split(counts, -3), strict=True):
        matrix = tile.transpose(-3, -2).flatten(-2)  # (..., r, width)
        lora[key] = matrix.mT if is_b else matrix
    return lora


def add_scale_code(tokens: Tensor) -> Tensor:
    """Plain weight tokens (T, r, c) -> scaled ones (T, r + 2, c + 2).

    Code of mean m and unbiased std s: a = 8 m, b = ln(0.9 s + 0.1) + 1.6. A constant tile has
    no normalized values: they are NaN, which the loss leaves out, and its code stays.
    """
    num, rank, chunk = tokens.shape
    canvas = tokens.new_empty(num, rank + 2, chunk + 2)
    for part, into in zip(tokens.split(BLOCK), canvas.split(BLOCK), strict=True):
        _scale_into(part, into)
    return canvas


def _scale_into(tokens: Tensor, canvas: Tensor) -> None:
    """Write the scaled form of some plain weight tokens into their place, (T, r + 2, c + 2)."""
    _, rank, chunk = tokens.shape
    mean = tokens.mean((1, 2), keepdim=True)
    centered = tokens - mean
    # As exact as torch.std, which takes about fifty times as long on a CPU.
    norm = torch.linalg.vector_norm(centered.flatten(1), dim=1).view(-1, 1, 1)
    std = norm / math.sqrt(max(1, rank * chunk - 1))
    # The mean of equal values may be a rounding beside them.
    is_constant = std <= 16 * torch.finfo(tokens.dtype).eps * mean.abs()
    std = std.masked_fill(is_constant, 0)
    a, b = 8 * mean, (0.9 * std + 0.1).log() + 1.6
    canvas[:, :rank, :chunk] = centered.div_(std.masked_fill(is_constant, math.nan))
    canvas[:, rank:, 0::2] = a
    canvas[:, rank:, 1::2] = b
    canvas[:, :, chunk : chunk + 1] = a
    canvas[:, :, chunk + 1 :] = b


def remove_scale_code(canvas: Tensor) -> Tensor:
    """Inverse of add_scale_code: (..., T, r + 2, c + 2) -> (..., T, r, c).

    Mean and std are each the average of two estimates read off the border; a negative std,
    which a generator may well emit, counts as zero. NaN values of a constant tile become 0.
    """
    rank, chunk = canvas.shape[-2] - 2, canvas.shape[-1] - 2
    means, stds = [], []
    for i in (0, 1):
        row = canvas[..., rank + i, :chunk]
        a = (row[..., 0::2].mean(-1) + canvas[..., i::2, chunk].mean(-1)) / 2
        b = (row[..., 1::2].mean(-1) + canvas[..., i::2, chunk + 1].mean(-1)) / 2
        means.append(a)
        stds.append(((b - 1.6).exp() - 0.1) / 0.9)
    mean = (means[0] + means[1]) / 16
    std = ((stds[0] + stds[1]) / 2).clamp_min(0)
    normalized = canvas[..., :rank, :chunk].nan_to_num()
    return normalized * std[..., None, None] + mean[..., None, None]
