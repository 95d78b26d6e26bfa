"""Criterion weight and the weighted mean squared error (paper section 3.4).

A weight token that differs much between checkpoints carries what fine-tuning learns, so its error
counts more.
"""

# B batch, T weight tokens, H rows and W columns of a weight token.
from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from dnd_core.errors import InputError
from dnd_core.tensor_file import save_tensors
from training.checkpoints import (
    Collection,
    form_tokens,
    load_layout,
    load_plain_tokens,
    read_collections,
)

KEY = "criterion_weight"


def token_spread(tokens: Iterable[Tensor]) -> Tensor:
    """Mean elementwise std of each weight token over a set's checkpoints: (T,), fp32.

    tokens: (T, H, W) each, NaN where there is no value. The std divides by the number of
    checkpoints that have a value; entries that none has are left out of the mean. One pass, so
    memory does not grow with the number of checkpoints.
    """
    count = mean = squares = None
    for token in tokens:
        if mean is None or count is None or squares is None:
            count, mean, squares = (torch.zeros_like(token, dtype=torch.float64) for _ in range(3))
        present = ~token.isnan()
        value = token.double().nan_to_num()
        count += present
        delta = (value - mean) * present
        mean = mean + delta / count.clamp_min(1)
        squares = squares + delta * (value - mean)
    assert count is not None and squares is not None, "a set has at least one checkpoint"
    std = (squares / count).sqrt()  # NaN where the count is 0
    return std.nanmean((1, 2)).float()


def criterion_weight(spreads: Sequence[Tensor]) -> Tensor:
    """One spread (T,) per set -> criterion weight (T,): each normalized to mean 1, then averaged.

    Raises ValueError where the checkpoints of a set are all the same.
    """
    normalized = []
    for spread in spreads:
        if not spread.mean() > 0:
            raise ValueError("the checkpoints of a set do not differ, so they weigh nothing")
        normalized.append(spread / spread.mean())
    return torch.stack(normalized).mean(0)


def weighted_error(pred: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Sum over real entries of the squared error, scaled per weight token; a scalar.

    pred, target: (B, T, H, W); NaN in target marks what is not there. weight: (T,), mean 1.
    """
    error = (pred - target.nan_to_num()).square() * weight.view(1, -1, 1, 1)
    return error.masked_fill(target.isnan(), 0).sum()


def weighted_mse(pred: Tensor, target: Tensor, weight: Tensor) -> Tensor:
    """Mean over real entries of the squared error, scaled per weight token; shapes as above."""
    return weighted_error(pred, target, weight) / (~target.isnan()).sum()


def load_criterion_weight(
    collections: Sequence[Collection], *, scaled: bool, chunk: int | None = None
) -> Tensor:
    """Criterion weight (T,) over collections of LoRA checkpoints of one layout.

    Raises InputError where a collection has nothing to compare or another layout.
    """
    layout = load_layout(collections[0].paths[0], chunk)
    spreads = []
    for collection in collections:
        if len(collection.paths) < 2:
            raise InputError(
                f"{collection.name} has one LoRA checkpoint; a spread needs at least two."
            )
        tokens = (
            form_tokens(load_plain_tokens(path, layout), scaled=scaled) for path in collection.paths
        )
        spreads.append(token_spread(tokens))
    try:
        return criterion_weight(spreads)
    except ValueError as error:
        raise InputError(f"No criterion weight: {error}. Collect more steps.") from error


def save_criterion_weight(path: Path, weight: Tensor) -> None:
    """Write (T,) as safetensors."""
    path.parent.mkdir(parents=True, exist_ok=True)
    save_tensors(path, {KEY: weight.contiguous()})


def read_criterion_weight(path: Path, num_tokens: int) -> Tensor:
    """Inverse of save_criterion_weight; raises InputError where it is not for T = num_tokens."""
    try:
        weight = load_file(path)[KEY]
    except (OSError, ValueError, KeyError) as error:
        raise InputError(f"{path} holds no criterion weight: {error}.") from error
    if weight.shape != (num_tokens,):
        raise InputError(
            f"{path} weighs {tuple(weight.shape)} weight tokens, but the checkpoints have "
            f"{num_tokens}. Compute it over the same checkpoints."
        )
    return weight


def run_criterion(args: argparse.Namespace) -> None:
    """Compute, write and summarize the criterion weight of a folder."""
    collections = read_collections(args.folder)
    weight = load_criterion_weight(collections, scaled=not args.plain, chunk=args.chunk)
    save_criterion_weight(args.out, weight)
    num = sum(len(c.paths) for c in collections)
    print(
        f"{num} LoRA checkpoints of {len(collections)} sets, {len(weight)} weight tokens: mean "
        f"{weight.mean():.3f}, smallest {weight.min():.3f}, largest {weight.max():.3f}"
    )


def add_criterion_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `criterion`."""
    parser = commands.add_parser(
        "criterion", help="criterion weight per weight token over a folder of LoRA checkpoints"
    )
    parser.add_argument("folder", type=Path, help="one folder of LoRA checkpoints per task set")
    parser.add_argument("--out", type=Path, required=True, help="the .safetensors file to write")
    parser.add_argument("--chunk", type=int, help="width of a weight token; default: the widest")
    parser.add_argument("--plain", action="store_true", help="weight tokens without scale code")
    parser.set_defaults(call=run_criterion)
