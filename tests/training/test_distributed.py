"""Two processes on the CPU (gloo) against one: same curve, equal replicas, resume across sizes."""

import multiprocessing
import os
import socket

import pytest
import torch

from tests.training.regression_case import NUM_STEPS, read_lines, run_case, save_case
from training import regression_run

STOP = 4  # a multiple of save_every


def work(rank, world, port, flags, folder, stop_after):
    """One process, as a launcher would start it; writes its replica's weights at the end."""
    os.environ |= {"RANK": str(rank), "LOCAL_RANK": str(rank), "WORLD_SIZE": str(world)}
    os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port)}
    torch.set_num_threads(1)
    steps = regression_run.regress
    replica = {}

    def watched(generator, *args, **kwargs):
        replica["generator"] = generator
        for metrics in steps(generator, *args, **kwargs):
            yield metrics
            if metrics.step == stop_after:
                return

    regression_run.regress = watched
    run_case([*flags, "--run", str(folder)])
    torch.save(replica["generator"].state_dict(), folder / f"replica_{rank}.pt")


def run_processes(world, flags, folder, *, stop_after=None):
    """Start `world` processes and wait for them."""
    folder.mkdir(exist_ok=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
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


@pytest.fixture(scope="module")
def case(tiny_base, tiny_encoder, tmp_path_factory):
    """Flags of a run, and the folder of a run of one process."""
    folder = tmp_path_factory.mktemp("distributed")
    flags = save_case(folder, tiny_base, tiny_encoder)
    run_case([*flags, "--run", str(folder / "one")])
    return flags, folder / "one"


def assert_same_curve(run, other):
    """Equal but for the order of sums."""
    ours, theirs = read_lines(run), read_lines(other)
    assert [line["step"] for line in ours] == [line["step"] for line in theirs]
    for a, b in zip(ours, theirs, strict=True):
        assert a == pytest.approx(b, rel=1e-3)


def test_two_processes_have_the_curve_of_one_and_equal_replicas(case, tmp_path):
    flags, one = case
    run_processes(2, flags, tmp_path / "two")
    assert_same_curve(tmp_path / "two", one)
    first, second = (
        torch.load(tmp_path / "two" / f"replica_{rank}.pt", weights_only=True) for rank in (0, 1)
    )
    assert all(torch.equal(first[key], second[key]) for key in first)
    assert any(not torch.equal(v, torch.zeros_like(v)) for k, v in first.items() if k == "static")


@pytest.mark.parametrize(("before", "after"), [(2, 1), (1, 2)])
def test_resumes_with_another_number_of_processes(case, tmp_path, before, after):
    flags, one = case
    run_processes(before, flags, tmp_path / "run", stop_after=STOP)
    assert torch.load(tmp_path / "run" / "run_state.pt", weights_only=True)["step"] == STOP
    assert len(read_lines(tmp_path / "run")) < len(read_lines(one))
    run_processes(after, flags, tmp_path / "run")
    assert_same_curve(tmp_path / "run", one)
    state = torch.load(tmp_path / "run" / "run_state.pt", weights_only=True)
    assert state["step"] == NUM_STEPS
