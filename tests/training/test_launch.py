"""The real command under real launchers, two processes on the CPU: the curve of one process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.training.processes_case import assert_same_curve, free_port
from tests.training.regression_case import run_case, save_case

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def case(tiny_base, tiny_encoder, tmp_path_factory):
    """Flags of a short run, and the folder of that run on one process."""
    folder = tmp_path_factory.mktemp("launch")
    flags = [*save_case(folder, tiny_base, tiny_encoder), "--num-steps", "2"]
    run_case([*flags, "--run", str(folder / "one")])
    return flags, folder / "one"


def start(module, *arguments):
    """Run `python -m module ...` in the repository; what it printed."""
    environment = {**os.environ, "CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stderr
    return done


def accelerate(*arguments):
    """`accelerate launch`, with what it would otherwise ask its own settings for."""
    plain = ("--num_machines", 1, "--mixed_precision", "no", "--dynamo_backend", "no")
    port = ("--main_process_port", free_port())
    return start("accelerate.commands.launch", "--num_processes", 2, *plain, *port, *arguments)


@pytest.mark.parametrize(
    ("kind", "note"), [("--multi_gpu", ""), ("--use_fsdp", ", weights spread")]
)
def test_accelerate_launch(case, tmp_path, kind, note):
    flags, one = case
    done = accelerate(kind, "--module", "training", *flags, "--run", tmp_path)
    assert f"2 processes{note}; step 0" in done.stdout
    assert_same_curve(tmp_path, one)


def test_torchrun(case, tmp_path):
    flags, one = case
    # The two dashes keep torchrun from taking our --run for its own --run-path.
    command = ("-m", "--", "training", *flags, "--run", tmp_path)
    processes = ("--nproc-per-node", 2, "--master-port", free_port())
    done = start("torch.distributed.run", *processes, *command)
    assert "2 processes; step 0" in done.stdout
    assert_same_curve(tmp_path, one)


def test_a_launcher_that_starts_one_process_is_named(case, tmp_path):
    flags, one = case
    done = accelerate("--cpu", "--module", "training", *flags, "--run", tmp_path)
    assert "1 processes; step 0" in done.stdout
    assert "The launcher started one process" in done.stderr
    assert_same_curve(tmp_path, one)
