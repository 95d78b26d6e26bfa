"""Command line: data folders -> a trained generator, and the table that measures it."""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
from pathlib import Path

from dnd_core.errors import InputError
from dnd_core.generator import save_generator
from training.config import TrainConfig
from training.evaluate import Evaluator
from training.families.formats import FORMATS
from training.loop import make_optimizer, set_feature_statistics, train
from training.measured import measured_sets
from training.metrics import write_metrics
from training.report import markdown_table, read_scores, write_score
from training.run_state import load_run_state, save_run_state
from training.sampler import CORE_FORMATS
from training.setup import load_parts, load_tasks, load_trained_parts

BASE = "Qwen/Qwen2.5-Coder-0.5B-Instruct"
LAYERS = (10, 22)
STATIC_STEPS = 16  # training steps whose episodes the static adapter averages
SHIPPED = Path(__file__).resolve().parent.parent / "assets" / "generator"


def run_train(args: argparse.Namespace) -> None:
    """Train, or go on with, the run in args.run."""
    config = dataclasses.replace(
        TrainConfig(), **{k: v for k, v in vars(args).items() if k in _fields() and v is not None}
    )
    args.run.mkdir(parents=True, exist_ok=True)
    parts = load_parts(args.base, range(*args.layers), seed=config.seed)
    tasks = load_tasks(args.data, config)
    sampler = tasks.sampler(config)
    optimizer = make_optimizer(parts.generator, config)
    done = load_run_state(args.run, parts.generator, optimizer)
    if done == 0:
        set_feature_statistics(parts.generator, parts.encoder, sampler)
    _save_config(args.run / "config.json", config)
    print(
        f"{len(tasks.data.trained)} data sets, {len(tasks.code)} code-made tasks; "
        f"{sum(p.numel() for p in parts.generator.parameters()) / 1e6:.2f} M parameters; "
        f"step {done} of {config.num_steps}",
        flush=True,
    )
    recent: list[float] = []
    for metrics in train(
        parts.generator,
        parts.encoder,
        parts.base,
        parts.tokenizer,
        sampler,
        optimizer,
        config,
        first_step=done,
    ):
        write_metrics(args.run / "metrics.jsonl", metrics)
        recent = [*recent[-19:], metrics.loss]
        if metrics.wrong_loss is not None:
            print(
                f"step {metrics.step}: loss under own prompts {metrics.loss:.3f}, "
                f"under another task's {metrics.wrong_loss:.3f}",
                flush=True,
            )
        if metrics.step % 10 == 0:
            left = (config.num_steps - metrics.step) * metrics.seconds / 60
            print(
                f"step {metrics.step}: loss {sum(recent) / len(recent):.3f}, gradient norm "
                f"{metrics.grad_norm:.2f}, lr {metrics.lr:.1e}, {metrics.seconds:.1f} s a step, "
                f"{left:.0f} min left",
                flush=True,
            )
        if metrics.step % config.save_every == 0 or metrics.step == config.num_steps:
            save_run_state(args.run, metrics.step, parts.generator, optimizer)
            save_generator(args.run / "generator", parts.generator)


def run_evaluate(args: argparse.Namespace) -> None:
    """Measure a saved generator; goes on where an interrupted measurement stopped."""
    parts = load_trained_parts(args.base, args.generator)
    tasks = load_tasks(args.data, TrainConfig())
    formats = [f for f in FORMATS if f.name in CORE_FORMATS]
    sets = measured_sets(tasks, formats, num_items=args.items)
    if args.sets:
        sets = [s for s in sets if s.task.name in args.sets]
    sampler = tasks.sampler(TrainConfig())
    episodes = [e for step in range(STATIC_STEPS) for e in sampler.draw_step(step)]
    evaluator = Evaluator(
        parts, sets, trained_prompts=[e.prompts for e in episodes], num_prompts=args.prompts
    )
    args.out.parent.mkdir(parents=True, exist_ok=True)
    scores = read_scores(args.out)
    print(f"{len(sets)} sets, {len(scores)} scores already there", flush=True)
    for score in evaluator.scores(args.seeds, {s.key() for s in scores}):
        scores.append(score)
        write_score(args.out, score)
        print(
            f"{score.group}: {score.task}, {score.form}, {score.condition} {score.seed}: "
            f"{score.score:.2f}",
            flush=True,
        )
    print(markdown_table(scores))
    print(json.dumps(evaluator.spread()))


def run_sets(args: argparse.Namespace) -> None:
    """List what would be trained on and what is left out, with licences."""
    tasks = load_tasks(args.data, TrainConfig())
    print("| set | licence | role |\n|---|---|---|")
    for role, sets in (("trained", tasks.data.trained), ("left out", tasks.data.left_out)):
        for task in sets:
            print(f"| {task.name} | {task.licence} | {role} |")
    print(
        f"\n{len(tasks.data.trained)} sets trained on, {len(tasks.data.left_out)} left out, "
        f"{len(tasks.code)} tasks made by code, {len(FORMATS)} answer formats."
    )


def run_report(args: argparse.Namespace) -> None:
    """Print the table of scores measured before."""
    print(markdown_table(read_scores(args.scores)))


def _fields() -> set[str]:
    return {field.name for field in dataclasses.fields(TrainConfig)}


def _save_config(path: Path, config: TrainConfig) -> None:
    path.write_text(json.dumps(config.to_json(), indent=2) + "\n", "utf-8")


def build_parser() -> argparse.ArgumentParser:
    """The parser; its help is the documentation."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True)
    trainer = commands.add_parser("train", help="train a generator end to end; resumes by itself")
    trainer.add_argument("--data", type=Path, required=True, help="folder with index.json")
    trainer.add_argument("--run", type=Path, required=True, help="run folder; the same one resumes")
    trainer.add_argument("--base", default=BASE, help="base model, by hub name or folder")
    trainer.add_argument(
        "--layers", type=int, nargs=2, default=LAYERS, help="first layer, and one past the last"
    )
    for field in dataclasses.fields(TrainConfig):
        kind = float if isinstance(field.default, float) else int
        flag = f"--{field.name.replace('_', '-')}"
        trainer.add_argument(flag, type=kind, help=f"default {field.default}")
    trainer.set_defaults(call=run_train)
    measure = commands.add_parser(
        "evaluate", help="table of base, static, own, other task's and gibberish prompts"
    )
    measure.add_argument("--data", type=Path, required=True, help="folder with index.json")
    measure.add_argument("--generator", type=Path, default=SHIPPED, help="generator folder")
    measure.add_argument("--base", default=BASE, help="base model, by hub name or folder")
    measure.add_argument("--out", type=Path, required=True, help="scores as .jsonl; resumes")
    measure.add_argument("--items", type=int, default=100, help="items of each set")
    measure.add_argument("--seeds", type=int, default=3, help="prompt draws of each condition")
    measure.add_argument("--prompts", type=int, default=128, help="prompts of each synthesis")
    measure.add_argument("--sets", nargs="*", help="only these sets")
    measure.set_defaults(call=run_evaluate)
    report = commands.add_parser("report", help="print the table of scores measured before")
    report.add_argument("scores", type=Path, help="the .jsonl that evaluate wrote")
    report.set_defaults(call=run_report)
    sets = commands.add_parser("sets", help="list the task sets and their licences")
    sets.add_argument("--data", type=Path, required=True, help="folder with index.json")
    sets.set_defaults(call=run_sets)
    return parser


def main() -> int:
    """Exit status 2 for what the user can fix."""
    args = build_parser().parse_args()
    try:
        args.call(args)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
