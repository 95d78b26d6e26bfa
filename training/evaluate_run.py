"""The commands that measure: `evaluate`, `report` of what was measured, `sets` of what there is."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from dnd_core.device import pick_device
from training.config import BASE, TrainConfig
from training.evaluate import Evaluator
from training.families.formats import FORMATS
from training.measured import measured_sets
from training.report import markdown_table, read_scores, write_score
from training.sampler import CORE_FORMATS
from training.setup import load_tasks, load_trained_parts

STATIC_STEPS = 16  # training steps whose episodes the static adapter averages
SHIPPED = Path(__file__).resolve().parent.parent / "assets" / "generator"


def add_evaluate_commands(commands: Any) -> None:
    """Add `evaluate`, `report` and `sets` to the subcommands of a parser."""
    measure = commands.add_parser(
        "evaluate", help="table of base, static, own, other task's and gibberish prompts"
    )
    measure.add_argument("--data", type=Path, required=True, help="folder with index.json")
    measure.add_argument("--generator", type=Path, default=SHIPPED, help="generator folder")
    measure.add_argument("--base", default=BASE, help="base model, by hub name or folder")
    measure.add_argument("--device", help="such as cpu or cuda (default: the first GPU)")
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


def run_evaluate(args: argparse.Namespace) -> None:
    """Measure a saved generator; goes on where an interrupted measurement stopped."""
    parts = load_trained_parts(args.base, args.generator, device=pick_device(args.device))
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


def run_report(args: argparse.Namespace) -> None:
    """Print the table of scores measured before."""
    print(markdown_table(read_scores(args.scores)))


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
