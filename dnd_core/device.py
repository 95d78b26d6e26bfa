"""Device, dtype, synchronization and full memory, so that nothing else asks for CUDA by name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch

from dnd_core.errors import InputError


def pick_device(name: str | None = None) -> torch.device:
    """The named device, else the first GPU, else the CPU. InputError where there is none of it."""
    if name:
        return _named_device(name)
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")


def _named_device(name: str) -> torch.device:
    try:
        device = torch.device(name)
    except RuntimeError as error:
        raise InputError(
            f"There is no device {name!r}. Use one such as cpu, cuda, cuda:1 or mps."
        ) from error
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise InputError(
            f"There is no GPU for device {name!r}: torch finds {torch.cuda.device_count()}. Use "
            "another number, or cpu; a GPU that is missing here needs a driver and a CUDA build of "
            "torch."
        )
    if device.type == "mps" and not torch.backends.mps.is_available():
        raise InputError(f"There is no GPU for device {name!r} on this machine. Use cpu.")
    return device


def pick_dtype(device: torch.device) -> torch.dtype:
    """bf16 where the hardware multiplies it, fp32 on older CPUs, where bf16 is slower."""
    if device.type == "cpu":
        return torch.bfloat16 if cpu_has_bf16() else torch.float32
    if device.type == "cuda" and not torch.cuda.is_bf16_supported():
        return torch.float16
    return torch.bfloat16


def cpu_has_bf16() -> bool:
    """Whether this CPU has bf16 dot products (AVX512-BF16, AMX, or Arm's BF16)."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            flags = file.read()
    except OSError:
        return False
    return any(flag in flags for flag in ("avx512_bf16", "amx_bf16", " bf16"))


def synchronize(device: torch.device) -> None:
    """Wait until the device has finished, so that a clock read afterwards is honest."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()


def device_name(device: torch.device) -> str:
    """A name for a status line: the GPU's, or the number of CPU threads in use."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return f"{device.type}, {torch.get_num_threads()} threads of {os.cpu_count()}"


@contextmanager
def memory_errors_explained() -> Iterator[None]:
    """Within the block, a full GPU is an InputError: something that the user can act on."""
    try:
        yield
    except torch.OutOfMemoryError as error:
        torch.cuda.empty_cache()
        raise InputError(
            "The GPU has not enough memory for this. Clear the chat, shorten the message or send "
            "a smaller picture; other programs on the GPU may also need to end."
        ) from error
