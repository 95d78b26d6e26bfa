"""Packing, the loop and its resumption, on the tiny models."""

import pytest
import torch
from accelerate import Accelerator
from transformers import AutoModelForCausalLM, AutoTokenizer

from dnd_core.packed import ChatFrame
from dnd_core.sentence_encoder import load_sentence_encoder
from tests.tiny import make_tiny_generator, tiny_generator_config
from training.config import TrainConfig
from training.families.operation import Operation
from training.loop import (
    conditions,
    lr_multiplier,
    set_feature_statistics,
    train,
)
from training.optimizer import make_optimizer
from training.packed import (
    answer_logits,
    lora_applied,
    lower_states,
    pack,
    row_losses,
)
from training.run_state import load_run_state, save_run_state
from training.sampler import EpisodeSampler
from training.tasks import task_from_operation

GENERATOR = tiny_generator_config()
FIRST_LAYER = GENERATOR.lora.layers[0]
SCALING = GENERATOR.lora.alpha / GENERATOR.lora.rank
CONFIG = TrainConfig(
    num_steps=6, tasks_per_step=3, rows_per_task=2, warmup_steps=2, decay_steps=2, data_share=0.0
)


@pytest.fixture(scope="module")
def models(tiny_base, tiny_encoder):
    base = AutoModelForCausalLM.from_pretrained(tiny_base).requires_grad_(False).eval()
    encoder = load_sentence_encoder(tiny_encoder, GENERATOR.condition)
    return base, AutoTokenizer.from_pretrained(tiny_base), encoder


def code_tasks():
    def draw(change):
        return lambda rng: (lambda x: (x, change(x)))(f"{rng.randrange(400)}")

    changes = {
        "same": str,
        "twice": lambda x: x * 2,
        "back": lambda x: x[::-1],
        "mark": "{}!".format,
    }
    return [
        task_from_operation(
            Operation(name=name, kind="code", cues=(f"{name}: {{x}}",), draw=draw(change)),
            num_test=6,
        )
        for name, change in changes.items()
    ]


def sampler():
    tasks = code_tasks()
    return EpisodeSampler([], tasks, {t.name: (f"{t.name}: {{x}}",) for t in tasks}, [], CONFIG)


EPISODES = [
    [("hello", "yes"), ("count the words and more", "4")],
    [("a", "bb bb bb"), ("write", "w"), ("word", "x y")],
]


def test_packed_rows_equal_rows_alone(models):
    """Losses of packed rows under their task's LoRA are those of each row run by itself."""
    base, tokenizer, encoder = models
    generator = make_tiny_generator(GENERATOR)
    condition = conditions(encoder, [["ab", "cd"], ["zz"]])
    with torch.no_grad():
        lora = generator.lora(generator(condition))
        frame = ChatFrame.of(tokenizer)
        batch = pack(EPISODES, tokenizer, frame)
        states = lower_states(base, batch, FIRST_LAYER)
        with lora_applied(base, generator.layout, lora, SCALING):
            packed = row_losses(*answer_logits(base, batch, states, FIRST_LAYER), batch.num_rows)
        alone = []
        for i, rows in enumerate(EPISODES):
            mine = {key: matrix[i : i + 1] for key, matrix in lora.items()}
            for text, answer in rows:
                messages = [{"role": "user", "content": text}]
                ids = tokenizer.apply_chat_template(
                    messages, add_generation_prompt=True, return_dict=False
                )
                wanted = [*tokenizer.encode(answer, add_special_tokens=False), frame.end]
                with lora_applied(base, generator.layout, mine, SCALING):
                    logits = base(torch.tensor([ids + wanted])).logits[0, len(ids) - 1 : -1]
                alone.append(torch.nn.functional.cross_entropy(logits, torch.tensor(wanted)))
    assert torch.allclose(packed, torch.stack(alone), atol=1e-4)
    assert packed.std() > 0.01


def test_hooks_are_gone_after_an_error(models):
    base, _, _ = models
    generator = make_tiny_generator(GENERATOR)
    lora = generator.lora(generator(torch.randn(1, *GENERATOR.condition.shape)))
    with pytest.raises(RuntimeError), lora_applied(base, generator.layout, lora, SCALING):
        raise RuntimeError
    assert not any(module._forward_hooks for module in base.modules())


def test_draws_follow_from_seed_and_step():
    assert sampler().draw_step(3) == sampler().draw_step(3)
    assert sampler().draw_step(3) != sampler().draw_step(4)
    names = [episode.name for episode in sampler().draw_step(0)]
    assert len(set(names)) == CONFIG.tasks_per_step


def test_lr_warms_up_stays_and_decays():
    config = TrainConfig(num_steps=100, warmup_steps=10, decay_steps=20)
    values = [lr_multiplier(step, config) for step in range(100)]
    assert values[0] == pytest.approx(0.1) and values[9] == values[79] == 1
    assert values[99] == pytest.approx(1 / 20)


def run(models, folder, *, stop_after=None):
    """Train to the end or to a kill after some steps; a later call resumes. Returns weights."""
    base, tokenizer, encoder = models
    generator = make_tiny_generator(GENERATOR, trained=False)
    optimizer = make_optimizer(generator, CONFIG)
    done = load_run_state(folder, generator, optimizer)
    if not done:
        set_feature_statistics(generator, encoder, sampler())
    losses = []
    frozen = (generator, encoder, base, tokenizer)
    one = Accelerator(cpu=True)
    for metrics in train(*frozen, sampler(), optimizer, CONFIG, one, first_step=done):
        losses.append(metrics.loss)
        save_run_state(folder, metrics.step, generator, optimizer)
        if metrics.step == stop_after:
            break
    return generator.state_dict(), losses


def test_resumed_run_is_bit_equal(models, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    straight, losses = run(models, tmp_path / "a")
    _, first = run(models, tmp_path / "b", stop_after=2)
    resumed, second = run(models, tmp_path / "b")
    assert first + second == losses and len(losses) == CONFIG.num_steps
    assert all(torch.equal(straight[key], resumed[key]) for key in straight)
