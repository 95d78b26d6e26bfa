"""Bootstrap intervals of group means: sets are drawn again, and items within each set."""

# R resamples, S sets, I items of a set, C columns.
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

NUM_RESAMPLES = 2_000
LEVEL = 0.95


@dataclass(frozen=True)
class Interval:
    """A mean and where it lies in LEVEL of the resamples."""

    mean: float
    low: float
    high: float


def group_means(sets: Sequence[Tensor]) -> Tensor:
    """Mean over sets of each set's mean over items, (C,); NaN where no set has a value.

    sets: (I, C) values each; a column that is NaN in a set was not measured there.
    """
    means = torch.stack([values.mean(0) for values in sets])  # (S, C)
    return means.nanmean(0)


def resampled_means(
    sets: Sequence[Tensor], *, num_resamples: int = NUM_RESAMPLES, seed: int = 0
) -> Tensor:
    """What group_means gives on resamples of sets and of the items in each, (R, C).

    The items of a drawn set are drawn once for all columns, so differences between columns stay
    paired. A set that is drawn twice has its items drawn twice.
    """
    generator = torch.Generator().manual_seed(seed)
    shape = (num_resamples, len(sets))
    chosen = torch.randint(len(sets), shape, generator=generator)  # (R, S)
    drawn = torch.empty(*shape, sets[0].shape[1], dtype=torch.float64)  # (R, S, C)
    for i, values in enumerate(sets):
        places = chosen == i
        count, num_items = int(places.sum()), len(values)
        items = torch.randint(num_items, (count, num_items), generator=generator)
        # How often each item is drawn; a matrix product is less memory than (count, I, C).
        weights = torch.zeros(count, num_items, dtype=torch.float64)
        weights.scatter_add_(1, items, torch.ones_like(weights))
        drawn[places] = weights @ values.double() / num_items
    return drawn.nanmean(1)


def intervals(
    sets: Sequence[Tensor], *, num_resamples: int = NUM_RESAMPLES, seed: int = 0
) -> list[Interval | None]:
    """One interval a column of the sets (I, C); None where no set has a value."""
    resampled = resampled_means(sets, num_resamples=num_resamples, seed=seed)
    tail = (1 - LEVEL) / 2
    # A resample may hold none of the few sets that have a value; it then says nothing of them.
    limits = resampled.nanquantile(torch.tensor([tail, 1 - tail], dtype=torch.float64), dim=0)
    return [
        None if mean.isnan() else Interval(mean.item(), low.item(), high.item())
        for mean, low, high in zip(group_means(sets), *limits, strict=True)
    ]
