"""Times calls: warm-up first, device synchronized, medians reported."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import torch

from dnd_core.device import pick_device, synchronize


def time_calls(fn: Callable[[], object], *, warmup: int = 2, runs: int = 10) -> list[float]:
    """Seconds per call, after untimed warm-up calls."""
    device = pick_device()
    seconds = []
    for _ in range(warmup + runs):
        start = perf_counter()
        fn()
        synchronize(device)
        seconds.append(perf_counter() - start)
    return seconds[warmup:]


def time_in_turns(
    first: Callable[[], object], second: Callable[[], object], *, warmup: int = 1, runs: int = 5
) -> tuple[list[float], list[float]]:
    """Seconds per call of both, run alternately so that a slow spell of the machine hits both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(warmup + runs):
        for fn, seconds in zip((first, second), times, strict=True):
            seconds += time_calls(fn, warmup=0, runs=1)
    return times[0][warmup:], times[1][warmup:]


def cpu_threads() -> int:
    """Threads that torch computes with."""
    return torch.get_num_threads()
