"""Two processes on the CPU (gloo) against one: same curve, equal replicas, resume across sizes."""

import pytest
import torch

from tests.training.processes_case import assert_same_curve, run_processes
from tests.training.regression_case import NUM_STEPS, read_lines, run_case, save_case

STOP = 4  # a multiple of save_every


@pytest.fixture(scope="module")
def case(tiny_base, tiny_encoder, tmp_path_factory):
    """Flags of a run, and the folder of a run of one process."""
    folder = tmp_path_factory.mktemp("distributed")
    flags = save_case(folder, tiny_base, tiny_encoder)
    run_case([*flags, "--run", str(folder / "one")])
    return flags, folder / "one"


def test_two_processes_have_the_curve_of_one_and_equal_replicas(case, tmp_path):
    flags, one = case
    replicas = run_processes(2, flags, tmp_path / "two")
    assert_same_curve(tmp_path / "two", one)
    rates = [line["lr"] for line in read_lines(one) if "lr" in line]
    assert rates == replicas[0]["rates"] == replicas[1]["rates"]
    assert rates[0] < rates[1] == max(rates) > rates[-1]  # warm-up, then down, on every process
    first, second = (replica["weights"] for replica in replicas)
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
