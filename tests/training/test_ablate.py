"""The command `ablate`: every variant differs from the plain one in what its name says."""

import argparse
import json

import pytest

from dnd_core.errors import InputError
from dnd_core.generator import load_generator_config
from training.ablate import CHANGES, PLAIN, add_ablate_command, exact_by_group, train_flags
from training.config import TrainConfig
from training.evaluate import Score
from training.evaluate_run import add_evaluate_commands
from training.flags import config_from_flags
from training.metrics import METRICS_FILE, HeldOutMetrics, write_metrics
from training.report import write_score
from training.setup import load_tasks
from training.train_run import add_train_command


def parse(add, *flags):
    parser = argparse.ArgumentParser()
    add(parser.add_subparsers(required=True))
    return parser.parse_args(flags)


def test_each_variant_differs_from_the_plain_one(tmp_path):
    seen = set()
    for name, change in CHANGES.items():
        flags = train_flags(change, tmp_path / name / "seed_0", 10)
        args = parse(add_train_command, "train", *flags)
        config = config_from_flags(TrainConfig, args)
        stages = load_generator_config(args.config.parent).decoder.stages
        seen.add((json.dumps(config.to_json(), sort_keys=True), stages))
    assert len(seen) == len(CHANGES)
    assert CHANGES[PLAIN].flags == ()


def test_a_run_draws_from_no_more_tasks_than_it_was_given():
    tasks = load_tasks([], TrainConfig(), pictures=True)
    drawn = {}
    for seed in (0, 1):
        config = TrainConfig(num_tasks=3, tasks_per_step=2, seed=seed, format_share=0)
        sampler = tasks.sampler(config)
        drawn[seed] = {e.name for step in range(20) for e in sampler.draw_step(step)}
        assert len(drawn[seed]) == 3
    assert drawn[0] != drawn[1]


def score(task, condition, value, form="bare"):
    return Score(
        task=task,
        group="left out",
        form=form,
        condition=condition,
        seed=0,
        num_items=4,
        score=value,
    )


def test_own_is_set_against_the_best_of_the_others():
    scores = [score(t, c, 0.0) for t in "ab" for c in ("base", "static")]
    scores += [score("a", "other", 0.5), score("b", "other", 0.0), score("a", "own", 1.0)]
    scores += [score(t, "gibberish", 0.125) for t in "ab"]
    assert exact_by_group(scores[:-2]) == {}  # a condition is missing
    scores += [score("b", "own", 0.5), score("b", "own", 0.0, form="whole")]
    assert exact_by_group(scores) == {"left out": (0.75, 0.25)}


def test_runs_of_a_variant_are_averaged_and_printed(tmp_path, capsys, monkeypatch):
    """What `train` and `evaluate` write is made up here: their flags are parsed, no more."""

    def pretend(*flags):
        add = {"train": add_train_command, "evaluate": add_evaluate_commands}[flags[0]]
        args = parse(add, *flags)
        if flags[0] == "train":
            args.run.mkdir(parents=True)
            for step, own in ((1, 9.0), (2, 1.0 + args.seed)):
                write_metrics(
                    args.run / METRICS_FILE,
                    HeldOutMetrics(step=step, held_out_own=own, held_out_other=4.0),
                )
        for condition in getattr(args, "rows", ()):
            value = 0.5 if condition == "own" else 0.25
            write_score(args.out, score("a", condition, value))

    monkeypatch.setattr("training.ablate._run", pretend)
    flags = ["--out", str(tmp_path), "--variants", "4 tasks", "--seeds", "2"]
    args = parse(add_ablate_command, "ablate", *flags)
    args.call(args)
    table = capsys.readouterr().out
    assert "| 4 tasks | 1.50 / 4.00 | 0.50 / 0.25 |" in table
    assert json.loads(table.splitlines()[-1])["4 tasks"] == [1.5, 4.0, {"left out": [0.5, 0.25]}]
    args.items = 0
    with pytest.raises(InputError, match="at least 1"):
        args.call(args)
