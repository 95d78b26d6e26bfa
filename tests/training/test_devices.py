"""Devices as nvidia-smi names them, and whether a run holds them."""

import os
import stat

import pytest

from training.devices import device_lock_path, list_devices, parse_gpus, read_memory_bytes
from training.run_processes import lock_file

SMI = """\
0, NVIDIA H100 80GB HBM3, 81559, 80994, 3
1, NVIDIA GeForce RTX 4090, 24564, 1000, 100
2, NVIDIA GB10, [N/A], [N/A], [N/A]
"""


@pytest.fixture(autouse=True)
def no_choice(monkeypatch):
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    monkeypatch.delenv("DND_FAKE_DEVICES", raising=False)


def test_gpus_are_read_from_nvidia_smi(tmp_path):
    with lock_file(device_lock_path(tmp_path, "cuda:1")):
        first, second, third = parse_gpus(SMI, tmp_path)
    assert (first.name, first.title) == ("cuda:0", "NVIDIA H100 80GB HBM3, 86 GB")
    assert (first.free_bytes, first.load_percent) == (80994 * 2**20, 3.0)
    assert (first.is_busy, second.is_busy) == (False, True)
    assert (third.total_bytes, third.load_percent) == (0, None)
    assert not parse_gpus(SMI, tmp_path)[1].is_busy  # the lock went with its file


def test_only_visible_gpus_are_listed(tmp_path, monkeypatch):
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "0, 2")
    assert [device.name for device in parse_gpus(SMI, tmp_path)] == ["cuda:0", "cuda:2"]
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "")
    assert parse_gpus(SMI, tmp_path) == []


@pytest.mark.parametrize("text", ["", "No devices were found\n", "NVIDIA-SMI: no, a, b, c, d\n"])
def test_other_output_means_no_gpu(tmp_path, text):
    assert parse_gpus(text, tmp_path) == []


@pytest.mark.parametrize(
    ("script", "names"),
    [
        (f"cat <<'END'\n{SMI}END\n", ["cuda:0", "cuda:1", "cuda:2", "cpu"]),
        ("echo 0, a, 1, 1, 1; exit 9\n", ["cpu"]),  # no driver
    ],
)
def test_devices_of_a_machine(tmp_path, monkeypatch, script, names):
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\n" + script, "utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert [device.name for device in list_devices(tmp_path)] == names


def test_cpu_is_always_there(tmp_path):
    cpu = list_devices(tmp_path)[-1]
    total, free = read_memory_bytes()
    assert cpu.name == "cpu" and "CPU" in cpu.title and not cpu.is_busy
    assert 0 < free <= total == cpu.total_bytes


def test_fake_devices_for_tests(tmp_path, monkeypatch):
    monkeypatch.setenv("DND_FAKE_DEVICES", "3")
    assert [device.name for device in list_devices(tmp_path)] == ["cpu:0", "cpu:1", "cpu:2"]
