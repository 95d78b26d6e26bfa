"""LoRA modules that adapt only some rows of a batch, so that base and adapted replies share it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from peft.tuners.lora import Linear
from torch import Tensor, nn
from torch.nn import functional as F

# A row's adapter: none, the slot, or the second slot; the names that PEFT uses.
BASE, SLOT, SECOND = "__base__", "dnd", "dnd_second"


class RowLinear(Linear):
    """PEFT's LoRA linear; while `adapted_rows` is set, only those rows of the batch are adapted.

    The same as PEFT's `adapter_names`, with two differences. Rows are views, not index copies:
    with an fp32 slot, a module costs 17 us on one CPU thread instead of 55. And PEFT leaves its
    hooks on the model when a forward raises, after which every plain call is wrong.
    """

    adapted_rows: tuple[tuple[int, str], ...] | None = None  # row of the batch, its slot

    def forward(self, x: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        """x (B, ..., in) -> (B, ..., out)."""
        if self.adapted_rows is None:
            return super().forward(x, *args, **kwargs)
        result = self.base_layer(x, *args, **kwargs)
        for i, slot in self.adapted_rows:
            if slot not in self.scaling:  # that slot leaves this module as it is
                continue
            a, b = cast(Tensor, self.lora_A[slot].weight), cast(Tensor, self.lora_B[slot].weight)
            # NOTE: PEFT's order of operations, rounding included: a row is bit-equal to a batch
            # of one under a plain PeftModel. Folding the scaling into a or b would lose that.
            row = F.linear(F.linear(x[i : i + 1].to(a.dtype), a), b)
            result[i : i + 1].add_(row.mul_(self.scaling[slot]))
        return result

    def resize(self, slot: str, rank: int, alpha: int) -> None:
        """Replace the matrices of a slot by zeros of another rank, frozen."""
        for matrices, dim in ((self.lora_A[slot], 0), (self.lora_B[slot], 1)):
            old = cast(Tensor, matrices.weight)
            size = list(old.shape)
            size[dim] = rank
            matrices.weight = nn.Parameter(old.new_zeros(size), requires_grad=False)
        self.r[slot], self.lora_alpha[slot], self.scaling[slot] = rank, alpha, alpha / rank


@contextmanager
def row_adapters(layers: Sequence[RowLinear], names: Sequence[str]) -> Iterator[None]:
    """Within the block, batch row i runs with adapter names[i]: BASE, SLOT or SECOND.

    NOTE: state on the model, so only one thread at a time may be inside.
    """
    unknown = set(names) - {BASE, SLOT, SECOND}
    if unknown:
        known = f"{BASE!r}, {SLOT!r} or {SECOND!r}"
        raise ValueError(f"unknown adapters {sorted(unknown)}; a row has {known}")
    rows = tuple((i, name) for i, name in enumerate(names) if name != BASE)
    for layer in layers:
        layer.adapted_rows = rows
    try:
        yield
    finally:
        for layer in layers:
            layer.adapted_rows = None
