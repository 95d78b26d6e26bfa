"""Weights spread over two processes (FSDP2 on gloo) against one process: same curve, same files."""

import json
from dataclasses import replace
from itertools import islice

import pytest
import torch

from dnd_core.errors import InputError
from dnd_core.generator import load_generator
from tests.training.processes_case import assert_same_curve, run_processes
from tests.training.regression_case import (
    NUM_STEPS,
    read_lines,
    run_case,
    save_case,
    scaled_config,
    small_lora,
)
from training import regression_run
from training.checkpoints import layout_of
from training.processes import make_accelerator

pytestmark = pytest.mark.slow
STOP = 4  # a multiple of save_every


@pytest.fixture(scope="module")
def case(tiny_base, tiny_encoder, tmp_path_factory):
    """Flags of a run, and the folder of a run of one process, for which --fsdp changes nothing."""
    folder = tmp_path_factory.mktemp("fsdp")
    flags = [*save_case(folder, tiny_base, tiny_encoder), "--fsdp"]
    flags += ["--batch-size", "6", "--micro-batch", "2"]  # of 3 pairs on each of two processes
    run_case([*flags, "--run", str(folder / "one")])
    return flags, folder / "one"


def assert_close(ours, theirs):
    """Two states that went the same way but for rounding.

    Taken together: some gradients are zero but for rounding, such as that of a bias in front of a
    norm, and AdamW makes steps of full length from them.
    """
    assert ours.keys() == theirs.keys()
    assert all(ours[key].shape == value.shape for key, value in theirs.items())
    a, b = (torch.cat([state[key].flatten() for key in theirs]) for state in (ours, theirs))
    assert (a - b).norm() < 1e-3 * b.norm()


def test_spread_weights_have_the_curve_of_one_process(case, tmp_path):
    flags, one = case
    first, second = run_processes(2, flags, tmp_path / "two")
    assert_same_curve(tmp_path / "two", one)
    weights = first["weights"]
    assert all(torch.equal(weights[key], second["weights"][key]) for key in weights)
    generator = load_generator(tmp_path / "two" / "generator", layout_of(small_lora(0)))
    num_all = sum(p.numel() for p in generator.parameters())
    assert first["held"] + second["held"] == num_all  # each holds its part, and no more
    assert abs(int(first["held"]) - int(second["held"])) < 0.1 * num_all
    state, expected = (
        torch.load(run / "run_state.pt", weights_only=True) for run in (tmp_path / "two", one)
    )
    assert_close(state["generator"], expected["generator"])
    assert_close(state["average"], expected["average"])
    assert not torch.equal(state["average"]["static"], state["generator"]["static"])
    for name in ("exp_avg", "exp_avg_sq"):
        assert_close(*(moments_of(s, name) for s in (state, expected)))
    assert_close(generator.state_dict(), state["average"])


def test_a_generator_of_the_papers_kind_is_spread_with_its_length_projection(
    case, tiny_base, tiny_encoder, tmp_path
):
    config = scaled_config(str(tiny_encoder), base_model=str(tiny_base))
    first, *rest = config.decoder.stages
    stages = ((first[0], first[1] // 2, first[2]), *rest)
    decoder = replace(config.decoder, stages=stages)
    config = replace(config, kind="paper", decoder=decoder, projection="transpose")
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(config.to_json()), "utf-8")
    flags = [*case[0], "--config", str(plan), "--num-steps", "2", "--bf16"]
    run_case([*flags, "--run", str(tmp_path / "one")])
    first, second = run_processes(2, flags, tmp_path / "two")
    assert_same_curve(tmp_path / "two", tmp_path / "one")
    assert first["held"] < 0.6 * (first["held"] + second["held"])
    assert any("projection" in name for name in first["weights"])


def moments_of(state, name):
    """One kind of AdamW's moments by weight."""
    return {index: moments[name] for index, moments in state["optimizer"]["state"].items()}


def stopped(monkeypatch, flags, run):
    """Run the case in this process up to STOP."""
    steps = regression_run.regress
    with monkeypatch.context() as patched:
        patched.setattr(regression_run, "regress", lambda *a, **k: islice(steps(*a, **k), STOP))
        run_case([*flags, "--run", str(run)])


@pytest.mark.parametrize(("before", "after"), [(2, 1), (1, 3)])
def test_resumes_with_another_number_of_processes(case, tmp_path, monkeypatch, before, after):
    flags, one = case
    if before == 1:
        stopped(monkeypatch, flags, tmp_path)
    else:
        run_processes(before, flags, tmp_path, stop_after=STOP)
    assert torch.load(tmp_path / "run_state.pt", weights_only=True)["step"] == STOP
    if after == 1:
        run_case([*flags, "--run", str(tmp_path)])
    else:
        run_processes(after, flags, tmp_path)
    assert_same_curve(tmp_path, one)
    assert read_lines(tmp_path)[-1]["step"] == NUM_STEPS


def test_a_run_of_another_optimizer_is_not_gone_on_with(case, tmp_path):
    flags, one = case
    state = torch.load(one / "run_state.pt", weights_only=True)
    (tmp_path / "config.json").write_bytes((one / "config.json").read_bytes())
    torch.save({**state, "optimizer_kind": "AdamW8bit"}, tmp_path / "run_state.pt")
    with pytest.raises(InputError, match="written under AdamW8bit, here the optimizer is AdamW"):
        run_case([*flags, "--run", str(tmp_path)])


def test_a_command_that_cannot_shard_says_so(monkeypatch):
    monkeypatch.setenv("ACCELERATE_USE_FSDP", "true")
    with pytest.raises(InputError, match="Leave --use_fsdp out"):
        make_accelerator("cpu")
