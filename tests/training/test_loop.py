"""Packing, the loop and its resumption, on the tiny models."""

from collections import Counter

import pytest
import torch
from accelerate import Accelerator
from transformers import AutoModelForCausalLM, AutoTokenizer

from dnd_core.packed import ChatFrame
from dnd_core.sentence_encoder import load_sentence_encoder
from tests.tiny import make_tiny_generator, tiny_generator_config
from training.config import TrainConfig
from training.evaluate import Evaluator, Measured
from training.families.operation import Operation
from training.loop import (
    conditions,
    lr_multiplier,
    make_optimizer,
    set_feature_statistics,
    train,
)
from training.packed import (
    answer_logits,
    lora_applied,
    lower_states,
    pack,
    row_losses,
)
from training.run_state import load_run_state, save_run_state
from training.sampler import EpisodeSampler
from training.setup import Parts
from training.tasks import Example, task_from_operation

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


def test_evaluator_agrees_with_plain_generation(models, monkeypatch):
    """Its short cuts (packing, teacher forcing, early verdicts) change no verdict."""
    base, tokenizer, encoder = models
    generator = make_tiny_generator(GENERATOR)
    parts = Parts(base, tokenizer, encoder, generator)
    task = code_tasks()[0]
    texts = [f"{i}" for i in range(40)]
    prompts = tuple(f"p {i}" for i in range(9))

    def measured(accepted):
        items = tuple(
            Example(bare=t, prompt=t, answer=a[0], accepted=a)
            for t, a in zip(texts, accepted, strict=True)
        )
        return Measured(task=task, group="trained", items=items, prompts=prompts)

    # A random model never ends a reply, so one of the text tokens that it says becomes the end.
    first = measured([("x",)] * len(texts))
    evaluator = Evaluator(parts, [first], trained_prompts=[prompts], num_prompts=4)
    tokens = evaluator.tokens(0, "own", 0)
    frame = evaluator.frame
    said = []
    for text in texts:
        ids = torch.tensor([frame.prefix + tokenizer.encode(text) + frame.suffix])
        with evaluator._adapted(tokens, 1):
            out = base.generate(
                input_ids=ids, max_new_tokens=6, do_sample=False, repetition_penalty=1.0
            )
        said.append(out[0, ids.shape[1] :].tolist())
    end = Counter(i for row in said for i in set(row[1:])).most_common(1)[0][0]
    replies = [
        tokenizer.decode(row[: row.index(end)]) if end in row[1:] and row[0] != end else None
        for row in said
    ]
    clean = [r is not None and r.isascii() and bool(r.strip(" .")) for r in replies]
    assert 1 <= sum(clean) < len(texts)
    monkeypatch.setattr(base.generation_config, "eos_token_id", end)
    monkeypatch.setattr(base.generation_config, "repetition_penalty", 1.0)
    # The first accepted answer is never said; the second is, in another case.
    accepted = [
        ("never said", r.upper()) if c else ("never",) for r, c in zip(replies, clean, strict=True)
    ]
    asked = measured(accepted)
    evaluator = Evaluator(parts, [asked], trained_prompts=[prompts], num_prompts=4)
    evaluator.frame = ChatFrame(frame.prefix, frame.suffix, end)
    assert evaluator._checker(asked, "bare")(tokens) == clean


def test_scores_are_made_once(models):
    base, tokenizer, encoder = models
    parts = Parts(base, tokenizer, encoder, make_tiny_generator(GENERATOR))
    sets = [
        Measured(task=t, group="trained", items=t.test, prompts=("a", "b", "c"))
        for t in code_tasks()[:2]
    ]
    evaluator = Evaluator(parts, sets, trained_prompts=[("a", "b")], num_prompts=2)
    scores = list(evaluator.scores(2, set()))
    assert len(scores) == 2 * 2 * (2 + 3 * 2)  # sets, forms, base and static + three by seed
    done = {score.key() for score in scores[:-1]}
    assert list(evaluator.scores(2, done)) == scores[-1:]
    spread = evaluator.spread()
    assert -1 <= spread["mean_pairwise_cosine"] <= 1
