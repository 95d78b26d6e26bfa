"""Loss, optimizer, validation and resumption of weight regression, on the tiny models."""

import json
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from accelerate import Accelerator

from dnd_core.condition_encoder import EncodedPrompts
from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import Generator, load_generator, start_tokens
from dnd_core.sentence_encoder import SentenceEncoder
from dnd_core.weight_tokenizer import tokenize
from tests.tiny import ENCODER_NAME, make_tiny_generator
from tests.training.regression_case import (
    NUM_STEPS,
    read_lines,
    run_case,
    save_case,
    scaled_config,
    small_lora,
)
from training import regression_run
from training.checkpoints import form_tokens, layout_of
from training.compact import regression_generator_config
from training.config import RegressionConfig
from training.criterion import weighted_mse
from training.pairs import PairSampler, Pool
from training.regression import (
    MovingAverage,
    RegressionData,
    batch_tensors,
    lr_multiplier,
    make_optimizer,
    regress,
)
from training.validation import LeftOutSet, Validation

LAYOUT = layout_of(small_lora(0))


def test_lr_warms_up_and_follows_a_cosine_to_zero():
    config = RegressionConfig(num_steps=110, warmup_steps=10)
    values = [lr_multiplier(step, config) for step in range(111)]
    assert values[0] == pytest.approx(0.1) and values[9] == values[10] == 1
    assert values[60] == pytest.approx(0.5) and values[110] == pytest.approx(0)
    assert values[10:] == sorted(values[10:], reverse=True)


@pytest.mark.parametrize(
    "wrong", [{"pairing": "5"}, {"optimizer": "sgd"}, {"batch_size": 0}, {"average_decay": 1.0}]
)
def test_wrong_settings_are_refused(wrong):
    with pytest.raises(ValueError):
        RegressionConfig(**wrong)


def test_8_bit_optimizer_is_used_on_request(monkeypatch):
    made = []

    class Small(torch.optim.SGD):
        def __init__(self, parameters, lr, weight_decay):
            made.append((lr, weight_decay))
            super().__init__(parameters, lr=lr, weight_decay=weight_decay)

    module = SimpleNamespace(optim=SimpleNamespace(AdamW8bit=Small))
    monkeypatch.setitem(sys.modules, "bitsandbytes", module)
    cpu, linear = torch.device("cpu"), torch.nn.Linear(2, 2)
    assert isinstance(make_optimizer(linear, RegressionConfig(), cpu), torch.optim.AdamW)
    config = RegressionConfig(optimizer="adamw8bit")
    assert isinstance(make_optimizer(linear, config, cpu), Small)
    assert made == [(config.lr, config.weight_decay)]


def test_scaled_generator_starts_as_the_plain_one():
    """Its decoded start is the seeded lora_A and a zero lora_B; its config survives JSON."""
    config = scaled_config(ENCODER_NAME)
    generator = make_tiny_generator(config, trained=False)
    tokens = generator(torch.randn(2, *config.condition.shape))
    assert tokens.shape == (2, 64, 6, 34)
    lora = generator.lora(tokens[0])
    zero_b = {k: torch.zeros_like(v) if "lora_B" in k else v for k, v in lora.items()}
    assert all(torch.allclose(lora[k], zero_b[k], atol=1e-6) for k in lora)
    generator.decoder[-1].mix_prompts.conv.weight.data.zero_()
    generator.decoder[-1].mix_prompts.conv.bias.data.zero_()
    lora = generator.lora(generator(torch.zeros(1, *config.condition.shape))[0])
    assert torch.allclose(tokenize(lora, LAYOUT), start_tokens(LAYOUT), atol=1e-6)
    again = GeneratorConfig.from_json(json.loads(json.dumps(config.to_json())))
    assert again == config and again.token_shape == (6, 34)
    with pytest.raises(ValueError, match="a weight token is"):
        replace(config, scaled_tokens=False)


@pytest.mark.parametrize("condition", ["states", "sentence"])
@pytest.mark.parametrize("scaled", [True, False])
def test_compact_generator_fits_the_loras_base(condition, scaled):
    lora = replace(scaled_config(ENCODER_NAME).lora, base_model="some/base")
    config = regression_generator_config(lora, 64, condition, scaled=scaled)
    assert config.decoder.stages[-1] == (64, 6, 34) if scaled else (64, 4, 32)
    assert (config.condition.encoder == "some/base") is (condition == "states")


class FakeEncoder:
    """Conditions straight from stored states, so that no text model is needed."""

    config = scaled_config(ENCODER_NAME).condition

    def condition(self, encoded):
        return encoded.states.mean(0)


def make_data(config, *, scaled=True):
    """Two sets of two LoRAs; the states of a set are near its own centre."""
    draw = torch.Generator().manual_seed(0)
    shape = FakeEncoder.config.shape
    pools, encoded, targets = [], [], []
    for i in range(2):
        pools.append(Pool(name=f"set{i}", texts=tuple("abcdefgh"), num_checkpoints=2))
        states = torch.randn(shape, generator=draw) + 0.1 * torch.randn(8, *shape, generator=draw)
        states[:, :, -2:] = 0  # padding
        no_cut = torch.zeros(8, dtype=torch.bool)
        encoded.append(EncodedPrompts(states, torch.ones(8), no_cut))
        loras = [small_lora(10 * i + m).state_dict for m in range(2)]
        if i == 0:  # one module of a set is untouched, so its target has constant tiles
            loras[0] = {
                k: v * ("layers.1.mlp.up_proj.lora_B" not in k) for k, v in loras[0].items()
            }
        targets.append(torch.stack([tokenize(lora, LAYOUT) for lora in loras]))
    num_values = [
        [int((~form_tokens(t, scaled=scaled).isnan()).sum()) for t in plain] for plain in targets
    ]
    criterion = torch.rand(64, generator=draw) + 0.5
    return RegressionData(
        sampler=PairSampler(pools, config),
        encoder=FakeEncoder(),
        encoded=encoded,
        targets=targets,
        num_values=num_values,
        criterion=criterion / criterion.mean(),
    )


CONFIG = RegressionConfig(
    num_steps=40, batch_size=4, num_prompts=3, lr=1e-2, warmup_steps=3, bf16=False
)


def test_noise_is_the_pairs_own_and_leaves_padding():
    config = replace(CONFIG, condition_noise=0.1, target_noise=0.01)
    data = make_data(config)
    pairs = data.sampler.step_pairs(0)
    given = {"scaled": True, "device": torch.device("cpu")}
    condition, target = batch_tensors(data, pairs, config, **given)
    alone = [batch_tensors(data, [pair], config, **given) for pair in pairs]
    assert torch.equal(condition, torch.cat([c for c, _ in alone]))
    assert torch.equal(target.nan_to_num(), torch.cat([t for _, t in alone]).nan_to_num())
    quiet = replace(config, condition_noise=0.0, target_noise=0.0)
    plain_condition, plain_target = batch_tensors(data, pairs, quiet, **given)
    assert (condition[:, :, -2:] == 0).all()
    assert (condition - plain_condition)[:, :, :-2].std() == pytest.approx(0.1, rel=0.1)
    difference = (target - plain_target)[~target.isnan()]
    assert difference.std() == pytest.approx(0.01, rel=0.1)
    assert torch.equal(target.isnan(), plain_target.isnan())


def losses_of(config, *, scaled=True):
    data = make_data(config, scaled=scaled)
    base = scaled_config(ENCODER_NAME)
    if not scaled:
        stages = (*base.decoder.stages[:-1], (64, 4, 32))
        decoder = replace(base.decoder, stages=stages)
        base = replace(base, decoder=decoder, scaled_tokens=False, output_scale=0.1)
    generator = make_tiny_generator(base, trained=False)
    average = MovingAverage(generator, config.average_decay)
    accelerator = Accelerator(cpu=True)
    optimizer = make_optimizer(generator, config, accelerator.device)
    steps = regress(generator, average, optimizer, data, config, accelerator)
    return [m.loss for m in steps], generator, average, data


@pytest.mark.parametrize("scaled", [True, False])
def test_regression_learns_its_targets(scaled):
    losses, generator, average, data = losses_of(CONFIG, scaled=scaled)
    assert sum(losses[-4:]) < 0.7 * sum(losses[:4])
    pairs = data.sampler.step_pairs(0)
    device = torch.device("cpu")
    condition, target = batch_tensors(data, pairs, CONFIG, scaled=scaled, device=device)
    with torch.no_grad():
        first, mean = (
            weighted_mse(g(condition), target, data.criterion).item()
            for g in (make_tiny_generator(generator.config, trained=False), average.generator)
        )
    assert first == pytest.approx(losses[0], rel=1e-4)
    assert mean < first


def test_micro_batches_change_nothing_but_rounding():
    config = replace(CONFIG, num_steps=5)
    whole, *_ = losses_of(config)
    # Of three and one, so that a mean of means would differ; the sets' targets differ in NaN too.
    parts, *_ = losses_of(replace(config, micro_batch=3))
    assert parts == pytest.approx(whole, rel=1e-4)


def test_autocast_keeps_weight_tokens_in_fp32():
    losses, generator, *_ = losses_of(replace(CONFIG, num_steps=2, bf16=True))
    full, *_ = losses_of(replace(CONFIG, num_steps=2))
    assert losses == pytest.approx(full, rel=0.02) and losses != full
    with torch.autocast("cpu", torch.bfloat16):
        out = generator(torch.randn(1, *generator.config.condition.shape))
    assert out.dtype == torch.float32


def test_moving_average():
    generator = make_tiny_generator(scaled_config(ENCODER_NAME))
    average = MovingAverage(generator, 0.9)
    start = average.generator.static.clone()
    with torch.no_grad():
        generator.static += 1
    average.update(generator, 1000)
    assert torch.allclose(average.generator.static, start + 0.1, atol=1e-5)
    last = MovingAverage(generator, 0.0)
    with torch.no_grad():
        generator.static += 1
    last.update(generator, 1000)
    assert torch.equal(last.generator.static, generator.static)


def test_validation_is_the_loss_of_the_injected_adapter():
    config = scaled_config(ENCODER_NAME)
    calls = []

    def loss_of(rows, lora):
        calls.append((rows, lora))
        return torch.tensor([1.0, 2.0]) if lora is None else torch.tensor([0.5])

    left_out = LeftOutSet(
        name="s", condition=torch.randn(config.condition.shape), rows=(("a", "b"),)
    )
    validation = Validation([left_out], loss_of)
    generator = make_tiny_generator(config)
    figures = validation(generator, 7)
    assert (figures.step, figures.validation_loss, figures.base_loss) == (7, 0.5, 1.5)
    expected = generator.lora(generator(left_out.condition[None])[0])
    assert all(torch.equal(calls[0][1][key], expected[key]) for key in expected)
    validation(generator, 8)
    assert sum(lora is None for _, lora in calls) == 1  # the base model is scored once


@pytest.fixture(scope="module")
def case(tiny_base, tiny_encoder, tmp_path_factory):
    """Flags of a run, and the folder of a run that was never interrupted."""
    folder = tmp_path_factory.mktemp("regression")
    flags = save_case(folder, tiny_base, tiny_encoder)
    run_case([*flags, "--run", str(folder / "straight")])
    return flags, folder / "straight"


def test_command_trains_validates_and_keeps_the_best(case):
    flags, run = case
    lines = read_lines(run)
    steps = [line for line in lines if "loss" in line]
    validations = [line for line in lines if "validation_loss" in line]
    assert [line["step"] for line in steps] == list(range(1, NUM_STEPS + 1))
    assert [line["step"] for line in validations] == [2, 4, 6]
    settings = json.loads((run / "config.json").read_text("utf-8"))
    assert settings["trained"] == ["aa", "bb"] and settings["left_out"] == ["cc"]
    state = torch.load(run / "run_state.pt", weights_only=True)
    assert state["best"] == min(line["validation_loss"] for line in validations)
    assert state["step"] == NUM_STEPS
    generator = load_generator(run / "generator", LAYOUT)
    assert isinstance(generator, Generator) and generator.config.scaled_tokens
    assert all(torch.equal(v, state["average"][k]) for k, v in generator.state_dict().items())
    assert load_generator(run / "best", LAYOUT).config == generator.config
    with pytest.raises(InputError, match="begun with config"):
        run_case([*flags, "--run", str(run), "--seed", "1"])


@pytest.mark.parametrize("killed_at", range(1, NUM_STEPS + 1))
def test_a_killed_run_goes_on_bit_equally(case, tmp_path, monkeypatch, killed_at):
    """Killed right after any step's line, before its validation and its state are written."""
    flags, straight = case
    flags = [*flags, "--run", str(tmp_path)]
    write = regression_run.write_metrics

    def killed(path, metrics):
        write(path, metrics)
        if metrics.step == killed_at:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(regression_run, "write_metrics", killed)
        run_case(flags)
    run_case(flags)
    assert read_lines(tmp_path) == read_lines(straight)
    for name in ("generator", "best"):
        file = f"{name}/generator.safetensors"
        assert (tmp_path / file).read_bytes() == (straight / file).read_bytes()
    ours, theirs = (torch.load(f / "run_state.pt", weights_only=True) for f in (tmp_path, straight))
    moments, others = (s["optimizer"]["state"] for s in (ours, theirs))
    assert all(torch.equal(moments[i]["exp_avg"], others[i]["exp_avg"]) for i in others)
    assert all(torch.equal(ours["generator"][k], v) for k, v in theirs["generator"].items())


def test_kept_encodings_change_nothing(case, tmp_path, monkeypatch):
    flags, straight = case
    flags = [*flags, "--encodings", str(tmp_path / "kept")]
    run_case([*flags, "--run", str(tmp_path / "first")])
    assert len(list((tmp_path / "kept").rglob("*.safetensors"))) == 27 * 2 + 4  # pools, left-out
    monkeypatch.setattr(SentenceEncoder, "encode", None)  # not called again
    run_case([*flags, "--run", str(tmp_path / "second")])
    assert read_lines(tmp_path / "first") == read_lines(tmp_path / "second")
    assert read_lines(tmp_path / "first") == read_lines(straight)


def test_mistakes_of_the_user_are_named(case, tmp_path):
    flags, _ = case
    run = ["--run", str(tmp_path)]
    plan = json.loads(Path(flags[flags.index("--config") + 1]).read_text("utf-8"))
    plan["condition"]["picture_slots"] = 1
    pictures = tmp_path / "pictures.json"
    pictures.write_text(json.dumps(plan), "utf-8")
    for more, message in [
        (["--sets", "zz"], "no LoRA checkpoints of zz"),
        (["--left-out", "aa", "bb", "cc"], "Nothing is left"),
        (["--left-out", "zz"], "no text set named zz"),
        (["--average-decay", "1.5"], "average_decay"),
        (["--config", str(pictures)], "reads pictures, but weight regression"),
    ]:
        with pytest.raises(InputError, match=message):
            run_case([*flags, *run, *more])
