"""The processes of a run: one, or as many as a launcher started."""

from __future__ import annotations

from accelerate import Accelerator
from accelerate.utils import DistributedDataParallelKwargs

from dnd_core.device import pick_device


def make_accelerator(device: str | None) -> Accelerator:
    """One process, unless `accelerate launch` or torchrun started more.

    mixed_precision stays off here: the decoder's autocast is the run's own setting.
    """
    handlers = [DistributedDataParallelKwargs(broadcast_buffers=False)]  # they never change
    on_cpu = pick_device(device).type == "cpu"
    return Accelerator(cpu=on_cpu, mixed_precision="no", kwargs_handlers=handlers)
