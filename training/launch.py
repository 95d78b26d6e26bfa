"""How a run's command is started on its devices: arguments and environment."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from training.run_files import RunSpec

GPU = "cuda:"
CPU_NICENESS = 10  # so that the chat keeps answering beside it; DND_CPU_NICENESS overrides


@dataclass(frozen=True, kw_only=True)
class Launch:
    """Arguments after `python -m training`, one process per device, and what is set for them."""

    arguments: tuple[str, ...]
    num_processes: int
    environment: Mapping[str, str]


def launch_of(spec: RunSpec) -> Launch:
    """The launch of a run on its devices; those that are no GPUs mean processes on the CPU."""
    gpus = [device.removeprefix(GPU) for device in spec.devices if device.startswith(GPU)]
    if not gpus:
        # So that a machine with GPUs leaves them alone.
        return Launch(
            arguments=(*spec.command, "--device", "cpu"),
            num_processes=len(spec.devices),
            environment={},
        )
    # CUDA counts the fastest first unless told to count as nvidia-smi does.
    environment = {"CUDA_DEVICE_ORDER": "PCI_BUS_ID", "CUDA_VISIBLE_DEVICES": ",".join(gpus)}
    return Launch(arguments=spec.command, num_processes=len(gpus), environment=environment)


def cpu_niceness() -> int:
    """How far a run on the CPU steps back behind everything else."""
    return int(os.environ.get("DND_CPU_NICENESS") or CPU_NICENESS)


def process_environment(launch: Launch, rank: int, port: int) -> dict[str, str]:
    """What a launcher such as torchrun would set for one of several processes of a machine.

    Our own processes instead of a launcher's: torchrun and accelerate start theirs in sessions of
    their own, where ending the run's process group does not reach them.
    """
    if launch.num_processes == 1:
        return dict(launch.environment)
    threads = max(1, (os.cpu_count() or 1) // launch.num_processes)
    return {
        "OMP_NUM_THREADS": str(threads),
        **launch.environment,
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "WORLD_SIZE": str(launch.num_processes),
        "LOCAL_WORLD_SIZE": str(launch.num_processes),
        "RANK": str(rank),
        "LOCAL_RANK": str(rank),
    }


def command_line(spec: RunSpec) -> str:
    """What a person can paste in a shell, in the project's folder, to the same effect."""
    launch = launch_of(spec)
    settings = [f"{name}={value}" for name, value in launch.environment.items()]
    if launch.num_processes > 1:
        # torchrun would take --run for one of its own flags that begin so, but for the "--".
        start = ["torchrun", "--nproc-per-node", str(launch.num_processes), "-m", "--"]
    else:
        start = [Path(sys.executable).name, "-m"]
    return shlex.join([*settings, *start, "training", *launch.arguments])
