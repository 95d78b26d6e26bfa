"""A few steps that save nothing, to see how long they take and how much memory."""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterable
from itertools import islice
from statistics import median

import torch

from training.devices import read_memory_bytes
from training.metrics import StepMetrics


def read_free_bytes(device: torch.device) -> int:
    """What this process may still take of the device's memory."""
    if device.type == "cuda":
        return int(torch.cuda.mem_get_info(device)[0])
    return read_memory_bytes()[1]


def read_peak_bytes(device: torch.device) -> int:
    """The most that this process has held of the device's memory."""
    if device.type == "cuda":
        return int(torch.cuda.max_memory_reserved(device))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024  # KiB on Linux


def run_trial(
    steps: Iterable[StepMetrics], num_steps: int, device: torch.device, free_bytes: int
) -> dict[str, float]:
    """Run the first steps. free_bytes: of the device before anything was loaded."""
    seconds = [metrics.seconds for metrics in islice(steps, num_steps)]
    return {
        # The first step also compiles kernels and grows memory.
        "seconds_per_step": median(seconds[1:] or seconds),
        "peak_bytes": read_peak_bytes(device),
        "free_bytes": free_bytes,
    }
