"""Weight tokens of a LoRA of Qwen2.5-0.5B's shape: ours against a loop over matrices and chunks.

The loop is written here after what is known of the authors' code: it takes one matrix after the
other, one chunk after the other, and normalizes and frames each alone. It runs in fp32 here, so
that both sides give the same tokens; theirs rounds to bf16 first.
"""

from __future__ import annotations

import json
from statistics import median

import torch
from torch import Tensor

from benchmarks.timing import cpu_threads, time_in_turns
from dnd_core.base_dimensions import read_dimensions
from dnd_core.lora_layout import LoraLayout, lora_layout
from dnd_core.presets import PRESETS
from dnd_core.weight_tokenizer import (
    LoraTensors,
    add_scale_code,
    detokenize,
    remove_scale_code,
    tokenize,
)

GOAL_SECONDS = 0.020
RUNS = 15


def paper_layout() -> LoraLayout:
    """The paper's LoRA on Qwen2.5-0.5B: rank 8, all modules, chunks of 128."""
    preset = PRESETS["common-sense-0.5b"]
    dimensions = read_dimensions(preset.base_model)
    return lora_layout(dimensions, preset.lora_shape(dimensions.num_hidden_layers))


def random_matrices(layout: LoraLayout, seed: int = 0) -> LoraTensors:
    """Matrices of the sizes that training gives: lora_A about 0.02, lora_B about 0.004."""
    draw = torch.Generator().manual_seed(seed)
    matrices = {}
    for module in layout.modules:
        matrices[module.key_a] = 0.02 * torch.randn(layout.rank, module.width_in, generator=draw)
        matrices[module.key_b] = 0.004 * torch.randn(module.width_out, layout.rank, generator=draw)
    return matrices


def loop_tokens(matrices: LoraTensors, layout: LoraLayout) -> Tensor:
    """Scaled weight tokens (T, r + 2, c + 2), one chunk at a time."""
    tokens = []
    for key, is_b, count in layout.matrices():
        matrix = matrices[key].T if is_b else matrices[key]  # (r, width)
        for chunk in matrix.split(matrix.shape[1] // count, dim=1):
            mean, std = chunk.mean(), chunk.std()
            rows, columns = chunk.shape
            token = torch.empty(rows + 2, columns + 2)
            token[:rows, :columns] = (chunk - mean) / std
            a, b = 8 * mean, torch.log(0.9 * std + 0.1) + 1.6
            token[rows:, 0::2], token[rows:, 1::2] = a, b
            token[:, columns], token[:, columns + 1] = a, b
            tokens.append(token)
    return torch.stack(tokens)


def main() -> None:
    """Print both times, their ratio, and whether ours keeps to its goal and is exact."""
    layout = paper_layout()
    matrices = random_matrices(layout)

    def ours() -> Tensor:
        return add_scale_code(tokenize(matrices, layout))

    def loop() -> Tensor:
        return loop_tokens(matrices, layout)

    difference = (ours() - loop()).abs().max().item()
    back = detokenize(remove_scale_code(ours()), layout)
    error = max((back[key] - matrix).abs().max().item() for key, matrix in matrices.items())
    scaled, looped = time_in_turns(ours, loop, runs=RUNS)
    fast, slow = median(scaled), median(looped)
    plain, _ = time_in_turns(lambda: tokenize(matrices, layout), ours, runs=RUNS)
    print(f"{layout.num_weight_tokens} weight tokens, {cpu_threads()} threads, median of {RUNS}")
    print(f"plain        {median(plain) * 1000:8.1f} ms")
    print(
        f"scaled       {fast * 1000:8.1f} ms   fastest {min(scaled) * 1000:.1f} ms, "
        f"goal {GOAL_SECONDS * 1000:.0f} ms"
    )
    print(f"chunk loop   {slow * 1000:8.1f} ms   {slow / fast:.1f} times as long")
    print(f"largest difference of the two {difference:.1e}, after a round trip {error:.1e}")
    figures = {
        "seconds": fast,
        "fastest_seconds": min(scaled),
        "loop_seconds": slow,
        "ratio": slow / fast,
        "runs": RUNS,
    }
    met = fast <= GOAL_SECONDS
    print(json.dumps({"benchmark": "tokenize", **figures, "goal_met": met, "error": error}))


if __name__ == "__main__":
    main()
