"""The small regression on several processes (gloo), as a launcher would start them."""

from __future__ import annotations

import multiprocessing
import os
import socket
from pathlib import Path

import pytest
import torch

from tests.training.regression_case import read_lines, run_case
from training import regression_run
from training.sharding import is_sharded, whole


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def work(
    rank: int, world: int, port: int, flags: list[str], folder: Path, stop_after: int | None
) -> None:
    """One process; writes its weights, how many of them it holds, and each step's rate."""
    os.environ |= {"RANK": str(rank), "LOCAL_RANK": str(rank), "WORLD_SIZE": str(world)}
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    torch.set_num_threads(1)
    steps = regression_run.regress
    replica = {}

    def watched(generator, average, optimizer, *args, **kwargs):
        rates = []
        for metrics in steps(generator, average, optimizer, *args, **kwargs):
            rates.append(optimizer.param_groups[0]["lr"])
            yield metrics
            if metrics.step == stop_after:
                break
        held = [p.to_local() if is_sharded(generator) else p for p in generator.parameters()]
        replica["weights"] = whole(generator.state_dict())
        replica["rates"] = rates
        replica["held"] = torch.tensor(sum(part.numel() for part in held))

    regression_run.regress = watched
    run_case([*flags, "--run", str(folder)])
    torch.save(replica, folder / f"replica_{rank}.pt")


def run_processes(
    world: int, flags: list[str], folder: Path, *, stop_after: int | None = None
) -> list[dict]:
    """Start `world` processes and wait for them; what each wrote."""
    folder.mkdir(exist_ok=True)
    port = free_port()
    # Not forked from here: torch refuses a backward pass in a fork of a process that had one.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.training.regression_case"])
    processes = [
        context.Process(target=work, args=(rank, world, port, flags, folder, stop_after))
        for rank in range(world)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(300)
        assert process.exitcode == 0
    return [torch.load(folder / f"replica_{rank}.pt", weights_only=True) for rank in range(world)]


def assert_same_curve(run: Path, other: Path) -> None:
    """Equal but for the order of sums."""
    ours, theirs = read_lines(run), read_lines(other)
    assert [line["step"] for line in ours] == [line["step"] for line in theirs]
    for a, b in zip(ours, theirs, strict=True):
        assert a == pytest.approx(b, rel=1e-3)
