"""The processes of a run: one, or as many as a launcher started."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import torch
from accelerate import Accelerator, DistributedType
from accelerate.utils import DistributedDataParallelKwargs

from dnd_core.device import pick_device
from dnd_core.errors import InputError
from training.sharding import launched_with_fsdp, sharding_plugin
from training.trackers import check_tracker


def make_accelerator(
    device: str | None, *, shard: bool = False, tracker: str = "", run: Path | None = None
) -> Accelerator:
    """One process, unless `accelerate launch` or torchrun started more.

    shard: several processes are to spread weights by `sharding.shard`; one has nothing to spread.
    tracker: one of trackers.TRACKERS, which may keep files in `run`; "" for none.
    mixed_precision stays off here: the decoder's autocast is the run's own setting.
    Raises InputError where the launcher asks for FSDP and this command has none, or the tracker is
    not installed.
    """
    check_tracker(tracker)
    on_cpu = pick_device(device).type == "cpu"
    if "MASTER_PORT" in os.environ and "WORLD_SIZE" not in os.environ:
        # Several were asked for and one came: accelerate 1.15 on a CPU, unless it has MPI.
        print(
            "The launcher started one process. For several on the CPU use `torchrun "
            "--nproc-per-node N -m -- training`, or `accelerate launch --multi_gpu` and our "
            "--device cpu.",
            file=sys.stderr,
        )
    if launched_with_fsdp() and not shard:
        raise InputError(
            "This command trains a small generator, which every process holds whole. Leave "
            "--use_fsdp out; `regress` can shard."
        )
    if shard and on_cpu and torch.cuda.is_available():
        # torch cuts weights up on the first kind of device it finds, whatever the processes use.
        raise InputError("To shard on the CPU, hide the GPUs: set CUDA_VISIBLE_DEVICES to nothing.")
    plugin = sharding_plugin() if shard else None
    handlers = [DistributedDataParallelKwargs(broadcast_buffers=False)]  # they never change
    accelerator = Accelerator(
        cpu=on_cpu,
        mixed_precision="no",
        kwargs_handlers=handlers,
        fsdp_plugin=plugin,
        log_with=tracker or None,
        project_dir=run if tracker else None,
    )
    if shard and on_cpu and accelerator.num_processes > 1:
        # accelerate 1.15 takes its plugin into use on GPUs only; over gloo the same code works.
        accelerator.state.fsdp_plugin = plugin
        accelerator.state.distributed_type = DistributedType.FSDP
    return accelerator
