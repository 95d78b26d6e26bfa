"""The devices that a run may use, and which of them a run holds."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from training.run_processes import lock_file

MIB, GB = 2**20, 1e9  # bytes
QUERY = "index,name,memory.total,memory.free,utilization.gpu"
QUERY_SECONDS = 10
FAKE = "DND_FAKE_DEVICES"  # number of devices to list instead of the real ones, for tests


@dataclass(frozen=True, kw_only=True)
class Device:
    """One device as it stands now."""

    name: str  # "cpu", "cuda:0"
    title: str  # such as "NVIDIA H100, 85 GB"
    total_bytes: int
    free_bytes: int
    load_percent: float | None
    is_busy: bool  # a run holds it


def device_lock_path(root: Path, name: str) -> Path:
    """The file that a run on this device holds locked."""
    return root / ".devices" / f"{name}.lock"


def list_devices(root: Path) -> list[Device]:
    """The GPUs that nvidia-smi knows, then the CPU. root: the folder of all runs."""
    num_fake = os.environ.get(FAKE, "")
    if num_fake.isdigit() and int(num_fake) > 0:
        return [read_cpu(root, f"cpu:{i}") for i in range(int(num_fake))]
    return [*parse_gpus(_read_gpus(), root), read_cpu(root, "cpu")]


def _read_gpus() -> str:
    """What nvidia-smi prints, "" where there is none or it has no driver to talk to."""
    if shutil.which("nvidia-smi") is None:
        return ""
    command = ["nvidia-smi", f"--query-gpu={QUERY}", "--format=csv,noheader,nounits"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=QUERY_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout if done.returncode == 0 else ""


def parse_gpus(text: str, root: Path) -> list[Device]:
    """One device per line of nvidia-smi; only those that CUDA_VISIBLE_DEVICES leaves, if set."""
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    devices = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.split(",")]
        if len(cells) != 5 or not cells[0].isdigit():
            continue
        index, title, total, free, load = cells
        if visible is not None and index not in [v.strip() for v in visible.split(",")]:
            continue
        total_bytes = _mib(total)
        devices.append(
            Device(
                name=f"cuda:{index}",
                title=f"{title}, {total_bytes / GB:.0f} GB",
                total_bytes=total_bytes,
                free_bytes=_mib(free),
                load_percent=float(load) if load.isdigit() else None,
                is_busy=_is_locked(device_lock_path(root, f"cuda:{index}")),
            )
        )
    return devices


def _mib(text: str) -> int:
    """Some GPUs share the machine's memory and answer "[N/A]"."""
    return int(text) * MIB if text.isdigit() else 0


def read_cpu(root: Path, name: str) -> Device:
    """The machine's own processor and memory."""
    total, free = read_memory_bytes()
    num_cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = os.getloadavg()[0] / (os.cpu_count() or 1) * 100
    return Device(
        name=name,
        title=f"CPU ({platform.machine()}), {num_cores} cores, {total / GB:.0f} GB",
        total_bytes=total,
        free_bytes=free,
        load_percent=min(100.0, load),
        is_busy=_is_locked(device_lock_path(root, name)),
    )


def read_memory_bytes() -> tuple[int, int]:
    """Main memory: all of it, and what a new process may take."""
    try:
        lines = Path("/proc/meminfo").read_text("utf-8").splitlines()
        sizes = {line.split(":")[0]: int(line.split()[1]) * 1024 for line in lines}
        return sizes["MemTotal"], sizes["MemAvailable"]
    except (OSError, KeyError, IndexError, ValueError):
        total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        return total, total


def _is_locked(path: Path) -> bool:
    if not path.exists():
        return False
    file = lock_file(path)
    if file is None:
        return True
    file.close()
    return False
