"""Generator files as the paper's authors released them: their names and shapes, tiny."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor

KERNEL, TEXT_LENGTH = 3, 24
STAGES = ((3, 6, 5), (4, 5, 7), (8, 4, 7), (64, 6, 34))  # (N, L, C); 64 tokens of 4 x 32


def authors_state(
    *, projected: bool = False, revision: int = 2, seed: int = 0
) -> dict[str, Tensor]:
    """A state dict with the names and shapes of the authors' files."""
    random = torch.Generator().manual_seed(seed)

    def values(*shape: int, std: float = 0.3) -> Tensor:
        return torch.randn(shape, generator=random) * std

    k, state = KERNEL, {"criterion_weight": torch.ones(1, STAGES[-1][0], 1, 1)}
    for i, ((n, length, c), (n2, length2, c2)) in enumerate(pairwise(STAGES)):
        shapes = {
            "linear1.bias": (length2, c2),
            "linear1.norm.weight": (length, c),
            "linear1.norm.bias": (length, c),
            "linear1.conv1w.weight": (c2, c, k, k),
            "linear1.conv1h.weight": (length2, length, k, k),
            "linear1.conv2w.weight": (c2, c, k, k),
            "linear1.conv2h.weight": (length2, length, k, k),
            "linear2.weight": (n2, n, k, k),
            "linear2.bias": (n2,),
        }
        for name, shape in shapes.items():
            state[f"model.decoder.module_list.{i}.{name}"] = values(*shape)
    if projected:
        length2 = STAGES[0][1]
        std = 1.0 if revision == 1 else 0.1
        state["down_proj.weight"] = values(length2, TEXT_LENGTH, std=std)
        state["down_proj.bias"] = values(length2)
        state["gate_proj.weight"] = values(length2, length2, std=std)
        state["gate_proj.bias"] = values(length2)
    return state
