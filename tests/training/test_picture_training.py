"""Picture sets and tasks, and a generator that learns from pictures, on the tiny vision model."""

import json
import random

import numpy as np
import pytest
import torch
from accelerate import Accelerator
from PIL import Image

from dnd_core.base_dimensions import SIZES
from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.pictures import Picture, PicturePrompt
from tests.tiny import VISION_NAME, VISION_SHAPE, noise_picture
from training.__main__ import build_parser
from training.compact import BASE_SIZES, adapted_layers, compact_config
from training.config import BASE, CONDITIONS, TrainConfig
from training.loop import own_and_other_loss, set_feature_statistics, train
from training.measured import measured_sets
from training.optimizer import make_optimizer
from training.picture_tasks import (
    PICTURE_FORMATS,
    is_test_picture,
    picture_code_tasks,
    task_from_picture_operation,
)
from training.pictures.operations import PictureOperation
from training.sampler import Episode, EpisodeSampler, is_kept_combination
from training.setup import Tasks, load_parts
from training.tasks import TaskSet, read_task_set

CONFIG = TrainConfig(
    num_steps=30,
    tasks_per_step=2,
    rows_per_task=2,
    lr=3e-3,
    warmup_steps=2,
    decay_steps=5,
    probe_every=1000,
)


def plain(colour, seed):
    """A picture of one colour, a little different for each seed."""
    image = Image.new("RGB", (60, 60), colour)
    image.putpixel((seed % 60, seed // 60 % 60), (seed % 250, 7, 9))
    return Picture.of(image, "plain")


def operation(name, answer, colour="red", *, bare=""):
    def draw(rng):
        return plain(colour, rng.randrange(3000)), bare and str(rng.randrange(9)), answer

    cues = ("Is it above {x}?", "More than {x}?") if bare else ("Say it.", "Tell me.")
    return PictureOperation(name=name, kind="plain", cues=cues, draw=draw)


# ------------------------------------------------------------------ sets of a data folder


def write_set(folder, name, images, prompts, template, licence="MIT", **more):
    """One picture set of 70 training and 10 test rows; the entry of the index."""
    (folder / name).mkdir()
    np.savez(folder / f"{name}.npz", images=images)
    rows = [
        {"prompt": prompts[i % len(prompts)], "response": f"a{i % 3}", "image": i % len(images)}
        for i in range(80)
    ]
    for split, part in (("train", rows[:70]), ("test", rows[70:])):
        text = "\n".join(map(json.dumps, part))
        (folder / name / f"{split}.jsonl").write_text(text, "utf-8")
    return {
        "name": name,
        "group": "multimodal",
        "path": name,
        "metric": "exact match",
        "template": template,
        "licence": licence,
        "images": f"{name}.npz",
        "labels": ["a0", "a1", "a2"],
        **more,
    }


@pytest.fixture
def data(tmp_path):
    """Picture sets, grey and in colour, with and without a fixed cue, and a text set."""
    rng = np.random.default_rng(0)
    grey = rng.integers(0, 256, (20, 8, 8), dtype=np.uint8)
    colour = rng.integers(0, 256, (20, 16, 16, 3), dtype=np.uint8)
    compare = [f"Is the digit greater than {n}?" for n in range(9)]
    entries = [
        write_set(tmp_path, "digits_read", grey, ["Digit?", "Read it."], "one of six wordings"),
        write_set(tmp_path, "digits_compare", grey, compare, "Is the digit greater than N?"),
        write_set(tmp_path, "kind", colour, ["Which?\n(a, b)"], "Which?\\n(a, b)"),
        write_set(tmp_path, "claims", colour, ["True: it", "True: b"], "True: {claim}"),
        write_set(tmp_path, "closed", colour, ["Which?"], "Which?", licence="CC BY-NC 4.0"),
    ]
    text = {"name": "text", "group": "short", "path": "text", "licence": "MIT"}
    entries.append(text | {"template": "", "metric": "exact match"})
    (tmp_path / "index.json").write_text(json.dumps(entries), "utf-8")
    return tmp_path


def test_picture_sets_are_read_with_what_is_left_without_the_cue(data):
    sets = read_task_set(data, left_out=["kind"], max_characters=160, pictures=True)
    found = {task.name: task for task in (*sets.trained, *sets.left_out)}
    assert sorted(found) == ["claims", "digits_compare", "digits_read", "kind"]
    assert [task.name for task in sets.left_out] == ["kind"]
    assert sets.skipped == ("closed: licence CC BY-NC 4.0",)
    bare = {name: {row.bare for row in task.train} for name, task in found.items()}
    assert bare["digits_read"] == bare["kind"] == {""}
    assert bare["claims"] == {"it", "b"} and len(bare["digits_compare"]) == 9
    assert [found[n].has_cue for n in sorted(found)] == [True, False, True, True]
    row = found["digits_read"].train[3]
    assert row.about("x") == PicturePrompt("x", row.picture)
    assert row.picture.image.mode == "RGB" and row.picture.image.size == (8, 8)
    assert row.picture == found["digits_compare"].train[3].picture  # the same pixels
    assert all(task.formats for task in found.values())


def test_a_row_without_its_image_is_named(data):
    path = data / "kind" / "train.jsonl"
    path.write_text(json.dumps({"prompt": "a", "response": "b", "image": 99}), "utf-8")
    with pytest.raises(InputError, match=r"train\.jsonl, line 1"):
        read_task_set(data, left_out=[], max_characters=160, pictures=True)
    (data / "kind.npz").write_bytes(b"no archive")
    with pytest.raises(InputError, match=r"kind\.npz holds no array"):
        read_task_set(data, left_out=[], max_characters=160, pictures=True)


# ------------------------------------------------------------------ tasks made by code


def test_test_pictures_are_never_drawn_in_training():
    task = task_from_picture_operation(operation("red", "red"))
    rng = random.Random(0)
    assert not any(is_test_picture(task.draw(rng).picture) for _ in range(50))
    assert all(is_test_picture(task.draw_test(rng).picture) for _ in range(10))


def picture_tasks(left_out=frozenset()):
    operations = [
        operation("red", "red"),
        operation("above", "yes", bare="number"),
        operation("blue", "blue", "blue"),
        operation("out", "green", "green"),
    ]
    code, kept_out = picture_code_tasks(operations, left_out)
    cues = {o.name: o.cues for o in operations}
    return Tasks(TaskSet(left_out=kept_out), code, cues, PICTURE_FORMATS)


def test_episodes_are_about_pictures():
    tasks = picture_tasks()
    episodes = [e for step in range(20) for e in tasks.sampler(CONFIG).draw_step(step)]
    assert all(isinstance(p, PicturePrompt) for e in episodes for p in e.prompts)
    rows = [row for e in episodes for row in e.rows]
    assert all(isinstance(given, PicturePrompt) for given, _ in rows)
    bare = [given for given, _ in rows if given.text in ("", *"012345678")]
    assert 0.6 < len(bare) / len(rows) < 0.95  # strip_share of them, in formats too
    assert episodes == [e for step in range(20) for e in tasks.sampler(CONFIG).draw_step(step)]
    named = [e.name.split("+") for e in episodes if "+" in e.name]
    assert named and not any(is_kept_combination(task, name) for task, name in named)


def test_left_out_operations_and_combinations_are_measured():
    tasks = picture_tasks(frozenset(["out"]))
    assert [t.name for t in tasks.data.left_out] == ["out"]
    assert "out" not in {t.name for t in tasks.code}
    sets = measured_sets(tasks, PICTURE_FORMATS, num_items=5)
    groups = {s.group for s in sets}
    assert groups == {"trained", "left out", "combination"}
    for measured in sets:
        assert len(measured.items) == 5
        assert all(is_test_picture(item.picture) for item in measured.items)
        shown = {prompt.picture for prompt in measured.prompts}
        assert not shown & {item.picture for item in measured.items}
        if measured.group == "combination":
            assert is_kept_combination(*measured.task.name.split("+"))


# ------------------------------------------------------------------ sizes of a generator


class TextSizes:
    """A configuration as transformers has it, of known dimensions."""

    model_type = "qwen2"

    def __init__(self, name):
        vars(self).update(vars(SIZES[name]))


def test_the_half_billion_model_keeps_its_generator():
    config = compact_config(BASE, TextSizes("0.5b"), "states")
    assert config.condition == CONDITIONS["states"]
    assert config.lora.layers == tuple(range(10, 22)) and config.lora.chunk == 128
    num_tokens = 12 * (4 * 14 - 2 * 7 + 2 + 3 * 45)
    stages = ((35, 8, 128), (256, 8, 128), (256, 8, 128), config.decoder.stages[-1])
    assert config.decoder.stages == stages and stages[-1][1:] == (8, 128)
    assert abs(stages[-1][0] - num_tokens) < num_tokens / 8
    assert adapted_layers(BASE_SIZES.num_hidden_layers) == tuple(range(10, 22))


@pytest.mark.parametrize(("size", "layers"), [("3b", (6, 12, 16, 21, 26)), ("7b", None)])
def test_larger_models_are_read_in_proportion(size, layers):
    config = compact_config("large", TextSizes(size), "states", reads_pictures=True)
    condition = config.condition
    assert layers in (None, condition.layers) and len(condition.layers) == 5
    assert condition.picture_slots == SIZES[size].hidden_size // 128
    assert condition.num_slots == 6 * condition.picture_slots
    sentence = compact_config("large", TextSizes(size), "sentence", reads_pictures=True).condition
    assert sentence.text_part == CONDITIONS["sentence"]
    assert sentence.picture_slots * 384 >= SIZES[size].hidden_size


# ------------------------------------------------------------------ training


@pytest.fixture(scope="module")
def plan(tmp_path_factory):
    """The description of a small generator that reads pictures."""
    condition = ConditionConfig(
        encoder=VISION_NAME,
        layers=(1, 3),
        num_slots=6,
        length=8,
        num_features=32,
        max_text_tokens=12,
        max_prompts=8,
        picture_slots=2,
    )
    stages = (condition.shape, (16, 8, 32), (64, 4, 32))
    decoder = DecoderConfig(stages=stages, kernel_size=3)
    config = GeneratorConfig(condition=condition, decoder=decoder, lora=VISION_SHAPE)
    path = tmp_path_factory.mktemp("plan") / "plan.json"
    path.write_text(json.dumps(config.to_json()), "utf-8")
    return path


@pytest.fixture(scope="module")
def parts(tiny_vision_base, plan):
    device = torch.device("cpu")
    return load_parts(str(tiny_vision_base), (), "states", plan=plan, seed=0, device=device)


class CuesInPictures(EpisodeSampler):
    """Two tasks that differ in the pictures of their prompts alone: rows and words are the same."""

    def __init__(self):
        super().__init__([], [], {}, [], CONFIG)

    def draw_step(self, step):
        rng = random.Random(step)
        rows = [PicturePrompt("", noise_picture(rng.randrange(50))) for _ in range(2)]
        return [
            Episode(
                name=answer,
                prompts=tuple(PicturePrompt("", plain(c, rng.randrange(500))) for _ in range(4)),
                rows=tuple((row, answer) for row in rows),
            )
            for c, answer in (("red", "a"), ("blue", "b"))
        ]


def test_a_generator_learns_what_only_the_pictures_tell(parts):
    assert parts.tower is not None and parts.generator.config.condition.picture_slots == 2
    sampler = CuesInPictures()
    generator = parts.generator
    frozen = (generator, parts.encoder, parts.base, parts.tokenizer)
    set_feature_statistics(generator, parts.encoder, sampler)
    optimizer = make_optimizer(generator, CONFIG)
    accelerator = Accelerator(cpu=True)
    list(train(*frozen, sampler, optimizer, CONFIG, accelerator, tower=parts.tower))
    own, other = own_and_other_loss(*frozen, sampler.draw_step(999), parts.tower)
    assert own < other - 1.0, (own, other)


def call(*command):
    args = build_parser().parse_args([str(part) for part in command])
    args.call(args)


def test_train_and_evaluate_from_the_command_line(tiny_vision_base, plan, data, tmp_path):
    run = tmp_path / "run"
    flags = ("--base", tiny_vision_base, "--data", data)
    short = ("--num-steps", 2, "--tasks-per-step", 2, "--rows-per-task", 2, "--save-every", 2)
    more = ("--config", plan, "--no-code-tasks", "--left-out", "kind")
    call("train", *flags, "--run", run, *more, *short)
    lines = [json.loads(x) for x in (run / "metrics.jsonl").read_text("utf-8").splitlines()]
    assert [x["step"] for x in lines] == [1, 2, 2]
    assert lines[-1]["held_out_own"] > 0
    rows = ("base", "own", "other", "gibberish", "few_shot")
    call(
        *("evaluate", *flags, "--generator", run / "generator", "--out", tmp_path / "s.jsonl"),
        *("--sets", "digits_read", "kind", "shape_of_smaller", "--items", 2, "--seeds", 1),
        *("--prompts", 4, "--rows", *rows),
    )
    scores = [json.loads(x) for x in (tmp_path / "s.jsonl").read_text("utf-8").splitlines()]
    measured = {s["condition"] for s in scores}
    assert measured == set(rows) - {"few_shot"}
    assert {s["form"] for s in scores} == {"bare", "whole"}
    groups = {s["task"]: s["group"] for s in scores}  # the recipe would leave digits_read out
    assert groups == {"digits_read": "trained", "kind": "left out", "shape_of_smaller": "left out"}
