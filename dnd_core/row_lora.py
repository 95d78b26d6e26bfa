"""LoRA modules that adapt only some rows of a batch, so that base and adapted replies share it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, cast

from peft.tuners.lora import Linear
from torch import Tensor
from torch.nn import functional as F

BASE, SLOT = "__base__", "dnd"  # a row's adapter: none, or the one slot; the names PEFT uses


class RowLinear(Linear):
    """PEFT's LoRA linear; while `adapted_rows` is set, only those rows of the batch are adapted.

    The same as PEFT's `adapter_names`, with two differences. Rows are views, not index copies:
    with an fp32 slot, a module costs 17 us on one CPU thread instead of 55. And PEFT leaves its
    hooks on the model when a forward raises, after which every plain call is wrong.
    """

    adapted_rows: tuple[int, ...] | None = None

    def forward(self, x: Tensor, *args: Any, **kwargs: Any) -> Tensor:
        """x (B, ..., in) -> (B, ..., out)."""
        if self.adapted_rows is None:
            return super().forward(x, *args, **kwargs)
        result = self.base_layer(x, *args, **kwargs)
        a, b = cast(Tensor, self.lora_A[SLOT].weight), cast(Tensor, self.lora_B[SLOT].weight)
        scaling = self.scaling[SLOT]
        for i in self.adapted_rows:
            # NOTE: PEFT's order of operations, rounding included: a row is bit-equal to a batch
            # of one under a plain PeftModel. Folding the scaling into a or b would lose that.
            row = F.linear(F.linear(x[i : i + 1].to(a.dtype), a), b)
            result[i : i + 1].add_(row.mul_(scaling))
        return result


@contextmanager
def row_adapters(layers: Sequence[RowLinear], names: Sequence[str]) -> Iterator[None]:
    """Within the block, batch row i runs with adapter names[i], which is BASE or SLOT.

    NOTE: state on the model, so only one thread at a time may be inside.
    """
    unknown = set(names) - {BASE, SLOT}
    if unknown:
        raise ValueError(f"unknown adapters {sorted(unknown)}; a row has {BASE!r} or {SLOT!r}")
    rows = tuple(i for i, name in enumerate(names) if name == SLOT)
    for layer in layers:
        layer.adapted_rows = rows
    try:
        yield
    finally:
        for layer in layers:
            layer.adapted_rows = None
