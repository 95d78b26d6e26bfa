"""End-to-end training on two processes (gloo) against one: same curve, equal replicas."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import torch

ROOT = Path(__file__).resolve().parents[2]


def run_processes(world, base, encoder, folder):
    """Run the case as a launcher would; returns what each process wrote."""
    folder.mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    shared = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": str(world)}
    command = [sys.executable, "-m", "tests.training.train_case", base, encoder, folder]
    processes = [
        subprocess.Popen(
            list(map(str, command)),
            cwd=ROOT,
            env={**os.environ, **shared, "RANK": str(rank), "LOCAL_RANK": str(rank)},
        )
        for rank in range(world)
    ]
    for process in processes:
        assert process.wait(300) == 0
    return [torch.load(folder / f"rank_{rank}.pt", weights_only=True) for rank in range(world)]


def test_two_processes_follow_the_curve_of_one(tiny_base, tiny_encoder, tmp_path):
    (one,) = run_processes(1, tiny_base, tiny_encoder, tmp_path / "one")
    two = run_processes(2, tiny_base, tiny_encoder, tmp_path / "two")
    assert [int(result["world"]) for result in two] == [2, 2]
    for result in two:
        assert result["losses"].tolist() == pytest.approx(one["losses"].tolist(), rel=1e-3)
    first, second = (result["weights"] for result in two)
    assert all(torch.equal(first[key], second[key]) for key in first)
    assert torch.equal(two[0]["wrong"], two[1]["wrong"])
    assert one["losses"].std() > 0
