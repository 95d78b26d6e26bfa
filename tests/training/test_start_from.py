"""`train --start-from`: going on from a generator that was trained before."""

import json
from dataclasses import replace

import pytest
import torch
from safetensors.torch import load_file

from dnd_core.config import DecoderConfig
from dnd_core.errors import InputError
from dnd_core.generator import load_generator_config, save_generator
from tests.tiny import make_tiny_generator, tiny_state_config
from tests.training.run_case import FLAGS
from training.__main__ import build_parser

STEPS = {**FLAGS, "num-steps": 1, "save-every": 1}


def run(base, folder, start, **changes):
    """One step from the generator in `start`; the weights that the run saves."""
    flags = STEPS | {key.replace("_", "-"): value for key, value in changes.items()}
    command = ["train", "--run", str(folder), "--base", str(base), "--start-from", str(start)]
    command += [part for key, value in flags.items() for part in (f"--{key}", str(value))]
    args = build_parser().parse_args(command)
    args.call(args)
    return load_file(folder / "generator" / "generator.safetensors")


@pytest.fixture
def start(tmp_path):
    """Folder of a generator with weights and feature statistics of its own."""
    generator = make_tiny_generator(tiny_state_config())
    generator.feature_mean.fill_(0.25)
    save_generator(tmp_path / "start", generator)
    return tmp_path / "start"


def test_weights_and_statistics_are_those_of_the_start(start, tiny_base, tmp_path):
    before = load_file(start / "generator.safetensors")
    after = run(tiny_base, tmp_path / "still", start, lr=1e-12)
    assert before.keys() == after.keys()
    for name, weights in before.items():
        torch.testing.assert_close(after[name], weights, atol=1e-4, rtol=1e-2)
    moved = run(tiny_base, tmp_path / "moved", start, lr=1e-2)
    assert torch.equal(moved["feature_mean"], before["feature_mean"])
    assert any(not torch.equal(moved[name], before[name]) for name in before)
    assert (tmp_path / "moved" / "generator" / "generator.json").read_text("utf-8") == (
        start / "generator.json"
    ).read_text("utf-8")


def test_another_system_line_is_standardized_anew(start, tiny_base, tmp_path):
    after = run(tiny_base, tmp_path / "run", start, lr=1e-12, system_line="be brief")
    # In bf16 one of them may come out the same.
    assert (after["feature_mean"] == 0.25).float().mean() < 0.05
    config = load_generator_config(tmp_path / "run" / "generator")
    assert config.condition.system_line == "be brief"
    same = run(tiny_base, tmp_path / "same", start, lr=1e-12, system_line="")
    assert (same["feature_mean"] == 0.25).all()


def test_a_generator_of_weight_regression_goes_on_end_to_end(tiny_base, tmp_path):
    config = tiny_state_config()
    tokens, rank, chunk = config.decoder.stages[-1]
    stages = (*config.decoder.stages[:-1], (tokens, rank + 2, chunk + 2))
    scaled = replace(
        config, decoder=DecoderConfig(stages=stages, kernel_size=3), scaled_tokens=True
    )
    save_generator(tmp_path / "start", make_tiny_generator(scaled))
    run(tiny_base, tmp_path / "run", tmp_path / "start")
    line, *_ = (tmp_path / "run" / "metrics.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["grad_norm"] > 0


def test_what_is_no_generator_is_refused(start, tiny_base, tmp_path):
    with pytest.raises(InputError, match="holds no generator"):
        run(tiny_base, tmp_path / "run", tmp_path)
    with pytest.raises(InputError, match="Leave out --config"):
        run(tiny_base, tmp_path / "run", start, config=start / "generator.json")
    assert not (tmp_path / "run").exists()
