"""End-to-end training on several processes (gloo) against one: same curve, equal replicas."""

import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from dnd_core.errors import InputError
from tests.training.processes_case import free_port
from tests.training.regression_case import run_case
from tests.training.train_case import CONFIG
from training import train_run

pytestmark = pytest.mark.slow
ROOT = Path(__file__).resolve().parents[2]
STOP = 2


@pytest.fixture(scope="module")
def models(tiny_base, tiny_encoder):
    """Folders of the base model and the encoder."""
    return tiny_base, tiny_encoder


@pytest.fixture(scope="module")
def one(models, tmp_path_factory):
    """What one process writes."""
    (result,) = run_processes(1, models, tmp_path_factory.mktemp("train") / "one")
    return result


def run_processes(world, models, folder, *, stop_after=CONFIG.num_steps):
    """Run the case as a launcher would; returns what each process wrote."""
    folder.mkdir(exist_ok=True)
    shared = {
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(free_port()),
        "WORLD_SIZE": str(world),
    }
    command = [sys.executable, "-m", "tests.training.train_case", *models, folder, stop_after]
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


def assert_equal_replicas(results):
    """All processes end with the same weights."""
    first, *others = (result["weights"] for result in results)
    assert all(torch.equal(first[key], other[key]) for other in others for key in first)


def test_three_processes_share_four_tasks_and_follow_the_curve_of_one(models, one, tmp_path):
    three = run_processes(3, models, tmp_path)
    assert [int(result["world"]) for result in three] == [3, 3, 3]
    for result in three:
        assert result["losses"].tolist() == pytest.approx(one["losses"].tolist(), rel=1e-3)
    assert_equal_replicas(three)
    assert torch.equal(three[0]["wrong"], three[1]["wrong"])
    assert one["losses"].std() > 0


def test_a_run_of_two_processes_goes_on_with_one(models, one, tmp_path):
    two = run_processes(2, models, tmp_path, stop_after=STOP)
    assert_equal_replicas(two)
    (rest,) = run_processes(1, models, tmp_path)
    losses = [*two[0]["losses"].tolist(), *rest["losses"].tolist()]
    assert losses == pytest.approx(one["losses"].tolist(), rel=1e-3)
    last = rest["weights"]["static"]
    assert (last - one["weights"]["static"]).norm() < 1e-2 * one["weights"]["static"].norm()


def test_more_processes_than_tasks_are_refused(monkeypatch, tmp_path):
    place = SimpleNamespace(
        device=torch.device("cpu"),
        is_main_process=True,
        num_processes=13,
        main_process_first=nullcontext,
    )
    monkeypatch.setattr(train_run, "make_accelerator", lambda device, **_: place)
    with pytest.raises(InputError, match="12 tasks of a step do not reach for 13 processes"):
        run_case(["train", "--run", str(tmp_path)])
