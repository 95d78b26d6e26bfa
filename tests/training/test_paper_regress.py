"""`regress --preset`: the paper's generators trained on LoRA checkpoints of their shape."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import torch

from dnd_core.__main__ import main
from dnd_core.errors import InputError
from dnd_core.generator import PresetGenerator, load_generator
from dnd_core.lora_checkpoint import save_lora
from dnd_core.presets import PRESETS
from tests.tiny import BASE_CONFIG, SHAPE, random_lora, tiny_preset
from tests.training.regression_case import read_lines, run_case
from training import regression_run
from training.checkpoints import layout_of
from training.preset_plan import preset_plan

ALL_LAYERS = replace(SHAPE, layers=tuple(range(BASE_CONFIG.num_hidden_layers)))
LORA = random_lora(shape=ALL_LAYERS, scale=0.1)
NUM_STEPS = 8


@pytest.fixture(scope="module")
def case(tiny_base, tiny_encoder, tmp_path_factory):
    """Flags of a run on three sets of LoRAs of all layers; the preset `tiny` is there."""
    folder = tmp_path_factory.mktemp("paper")
    data = []
    for number, name in enumerate(("aa", "bb", "cc")):
        rows = [{"prompt": f"{name} {i}", "response": "yes"} for i in range(20)]
        data.append(folder / f"{name}.jsonl")
        data[-1].write_text("\n".join(map(json.dumps, rows)), "utf-8")
        for m in range(2):
            lora = random_lora(shape=ALL_LAYERS, seed=10 * number + m, scale=0.1)
            lora = replace(lora, base_model=str(tiny_base))
            save_lora(folder / "loras" / name / f"step_{m:05d}", lora)
    flags = ["regress", "--checkpoints", str(folder / "loras"), "--data", *map(str, data)]
    flags += ["--preset", "tiny", "--device", "cpu", "--no-bf16", "--batch-size", "4"]
    flags += ["--num-steps", str(NUM_STEPS), "--warmup-steps", "1", "--lr", "3e-3"]
    flags += ["--average-decay", "0.5", "--save-every", "2", "--validate-every", "4"]
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(PRESETS, "tiny", tiny_preset(str(tiny_base), str(tiny_encoder)))
        run_case([*flags, "--run", str(folder / "straight")])
        yield flags, folder / "straight"


def test_command_trains_the_papers_generator(case):
    _, run = case
    settings = json.loads((run / "config.json").read_text("utf-8"))
    assert settings["generator"]["kind"] == "paper"
    assert settings["generator"]["projection"] == "transpose"
    assert settings["config"]["num_prompts"] == 4  # the preset's N
    errors = [line["loss"] for line in read_lines(run) if "loss" in line]
    assert sum(errors[-2:]) < sum(errors[:2])
    generator = load_generator(run / "generator", layout_of(LORA))
    assert isinstance(generator, PresetGenerator)
    weight = generator.network.projection.down_proj.weight
    torch.manual_seed(settings["config"]["seed"])
    first = torch.nn.Linear(weight.shape[1], weight.shape[0]).weight
    assert not torch.allclose(weight, first, atol=1e-5)  # it was trained with the rest


def test_a_killed_run_goes_on_bit_equally(case, tmp_path, monkeypatch):
    flags, straight = case
    flags = [*flags, "--run", str(tmp_path)]
    write = regression_run.write_metrics

    def killed(path, metrics):
        write(path, metrics)
        if metrics.step == 5:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(regression_run, "write_metrics", killed)
        run_case(flags)
    run_case(flags)
    assert read_lines(tmp_path) == read_lines(straight)
    file = "generator/generator.safetensors"
    assert (tmp_path / file).read_bytes() == (straight / file).read_bytes()


def test_what_it_trained_makes_a_lora(case, tmp_path, capsys):
    _, run = case
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("aa 1\naa 2\n")
    flags = ["synthesize", str(prompts), "--generator", str(run / "generator")]
    assert main([*flags, "--out", str(tmp_path / "lora"), "--rank", "2"]) == 0
    assert "42 matrices" in capsys.readouterr().out  # 3 layers, 7 modules


def test_loras_of_another_shape_are_refused_with_what_differs(case):
    thin = random_lora(shape=replace(SHAPE, rank=2, modules=("q_proj",)))
    with pytest.raises(
        InputError, match=r"rank 2 instead of 4, 2 layers instead of 3, only the modules q_proj"
    ):
        preset_plan(thin, "tiny")
    with pytest.raises(InputError) as error:
        preset_plan(LORA, "common-sense-0.5b")
    assert "LoRAs of Qwen/Qwen2.5-0.5B-Instruct" in str(error.value)
    assert "rank 4 instead of 8, 3 layers instead of 24" in str(error.value)
    wide = {
        k: torch.zeros(4, 96) if "0.self_attn.q_proj.lora_A" in k else v
        for k, v in LORA.state_dict.items()
    }
    with pytest.raises(
        InputError, match=r"q_proj\.lora_A\.weight is \(4, 96\) instead of \(4, 64\)"
    ):
        preset_plan(replace(LORA, state_dict=wide), "tiny")


def test_flags_that_contradict_a_preset_are_refused(case, tmp_path):
    flags, _ = case
    run = ["--run", str(tmp_path / "run")]
    for more, message in [
        (["--plain"], "Leave out --config and --plain"),
        (["--preset", "gone"], "no preset gone"),
        (["--preset", "", "--encoder", "x"], "--encoder names a preset's encoder"),
    ]:
        with pytest.raises(InputError, match=message):
            run_case([*flags, *run, *more])
