"""The commands that measure: `evaluate`, `report` of what was measured, `sets` of what there is."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from dnd_core.device import pick_device
from dnd_core.errors import InputError
from dnd_core.generator import load_generator_config
from dnd_core.pictures import Prompt
from training.config import TrainConfig
from training.contexts import FORMS
from training.evaluate import (
    CONDITIONS,
    DEFAULT_ROWS,
    NUM_PROMPTS,
    UNGENERATED,
    Evaluator,
    Measured,
    Score,
    are_one_operation,
)
from training.families.catalog import all_operations
from training.families.formats import FORMATS
from training.frozen_base import base_reads_pictures
from training.labelled import other_tasks, read_labelled_set
from training.measured import (
    NUM_ITEMS,
    code_made_sets,
    measured_sets,
    unseen_sets,
)
from training.report import TITLES, markdown_table, read_scores, write_report, write_score
from training.sampler import CORE_FORMATS
from training.score_settings import (
    check_same_items,
    comparable_settings,
    read_reference,
    save_settings,
)
from training.setup import load_tasks, load_trained_parts
from training.task_files import SUFFIXES
from training.trained_lora import LoraTraining, load_or_train_lora
from training.trained_sets import by_role, read_trained_sets

STATIC_STEPS = 16  # training steps whose episodes the static adapter averages
SHIPPED = Path(__file__).resolve().parent.parent / "assets" / "generator"
ROWS_HELP = "Rows: " + "; ".join(f"{name}: {title}" for name, title in TITLES.items()) + "."


def add_evaluate_commands(commands: Any) -> None:
    """Add `evaluate`, `report` and `sets` to the subcommands of a parser."""
    measure = commands.add_parser(
        "evaluate",
        help="table of base model, baselines and generated adapters, with intervals",
        epilog=ROWS_HELP,
    )
    measure.add_argument(
        "--data",
        type=Path,
        help=f"folder with index.json, or one labelled file ({', '.join(SUFFIXES)}); needed unless "
        "the base model reads pictures, for which there are code-made tasks",
    )
    measure.add_argument("--generator", type=Path, default=SHIPPED, help="generator folder")
    measure.add_argument("--base", help="base model: hub name or folder (default: the generator's)")
    measure.add_argument("--device", help="such as cpu or cuda (default: the first GPU)")
    measure.add_argument("--out", type=Path, required=True, help="scores as .jsonl; resumes")
    measure.add_argument("--report", type=Path, help="folder for report.md and report.json")
    measure.add_argument(
        "--reference",
        type=Path,
        help="scores of another generator: what it has no part in is taken from there "
        f"({', '.join(UNGENERATED)})",
    )
    measure.add_argument(
        "--rows",
        nargs="+",
        choices=CONDITIONS,
        default=DEFAULT_ROWS,
        metavar="NAME",
        help="what to measure (default: all but trained_lora, which takes minutes for each set)",
    )
    measure.add_argument(
        "--items", type=int, default=100, help="items of each set; 0: all (default: %(default)s)"
    )
    measure.add_argument(
        "--seeds", type=int, default=3, help="draws of prompts and of examples for each row"
    )
    measure.add_argument(
        "--prompts", type=int, default=NUM_PROMPTS, help="prompts of each synthesis"
    )
    measure.add_argument(
        "--forms", nargs="+", choices=FORMS, default=FORMS, help="inputs alone, or whole prompts"
    )
    measure.add_argument("--sets", nargs="*", help="only these sets of the folder")
    measure.add_argument(
        "--unseen",
        nargs="*",
        metavar="NAME",
        help="measure these sets of the folder (no name: all of them), of any licence, as what no "
        "training saw, and no others",
    )
    measure.add_argument(
        "--code-made",
        type=int,
        metavar="NUM",
        help="measure this many code-made tasks, on inputs and in answer formats that training "
        "never drew for them, and no sets of the folder",
    )
    measure.add_argument("--system", default="", help="system line of a labelled file's task")
    measure.set_defaults(call=run_evaluate)
    report = commands.add_parser("report", help="print the table of scores measured before")
    report.add_argument("scores", type=Path, help="the .jsonl that evaluate wrote")
    report.add_argument("--report", type=Path, help="folder for report.md and report.json")
    report.set_defaults(call=run_report)
    sets = commands.add_parser("sets", help="list the task sets and their licences")
    sets.add_argument("--data", type=Path, required=True, help="folder with index.json")
    sets.set_defaults(call=run_sets)


def run_evaluate(args: argparse.Namespace) -> None:
    """Measure a saved generator; goes on where an interrupted measurement stopped."""
    for name, least in (("items", 0), ("seeds", 1), ("prompts", 1)):
        if getattr(args, name) < least:
            raise InputError(f"--{name} is {getattr(args, name)}; it must be at least {least}.")
    args.base = args.base or load_generator_config(args.generator).lora.base_model
    scores = read_scores(args.out)
    sets, prompts = _read_sets(args)
    check_same_items(args.out, scores, sets)
    parts = load_trained_parts(args.base, args.generator, device=pick_device(args.device))
    settings = comparable_settings(args.base, args.system, parts.generator.config.lora)
    taken = [] if args.reference is None else read_reference(args.reference, settings, sets)
    save_settings(args.out, sets, settings, generator=args.generator, num_prompts=args.prompts)
    done = {s.key() for s in scores}
    taken = [
        s
        for s in taken
        if s.condition in args.rows and s.form in args.forms and s.key() not in done
    ]
    for score in taken:
        write_score(args.out, score)
    scores += taken
    loras = args.out.with_name(f"{args.out.stem}.loras")
    evaluator = Evaluator(
        parts,
        sets,
        rows=args.rows,
        forms=args.forms,
        trained_prompts=prompts,
        other_prompts=other_tasks(sets[0].prompts) if are_one_operation(sets) else (),
        num_prompts=args.prompts,
        train_lora=lambda measured: load_or_train_lora(loras, parts, measured, LoraTraining()),
    )
    done = {s.key() for s in scores}
    print(
        f"{len(sets)} sets, {len(scores)} scores already there, "
        f"{len(evaluator.jobs(args.seeds, done))} to go",
        flush=True,
    )
    for score in evaluator.scores(args.seeds, done):
        scores.append(score)
        write_score(args.out, score)
        print(
            f"{score.group}: {score.task}, {score.form}, {score.condition} {score.seed}: "
            f"{score.score:.2f}",
            flush=True,
        )
    _show(scores, args.report)
    if len(sets) > 1:
        print(json.dumps(evaluator.spread()))


def run_report(args: argparse.Namespace) -> None:
    """Print the table of scores measured before, and write it with its intervals where asked."""
    scores = read_scores(args.scores)
    if not scores:
        raise InputError(f"{args.scores} holds no scores. Pass the .jsonl that evaluate wrote.")
    _show(scores, args.report)


def run_sets(args: argparse.Namespace) -> None:
    """List what would be trained on and what is left out, with licences."""
    tasks = load_tasks([args.data], TrainConfig())
    print("| set | licence | role |\n|---|---|---|")
    for role, sets in (("trained", tasks.data.trained), ("left out", tasks.data.left_out)):
        for task in sets:
            print(f"| {task.name} | {task.licence} | {role} |")
    print(
        f"\n{len(tasks.data.trained)} sets trained on, {len(tasks.data.left_out)} left out, "
        f"{len(tasks.code)} tasks made by code, {len(FORMATS)} answer formats."
    )


def _read_sets(args: argparse.Namespace) -> tuple[list[Measured], list[Sequence[Prompt]]]:
    """What is measured, and the prompts of training episodes, which a labelled file has not."""
    num_items = args.items or None
    pictures = base_reads_pictures(args.base)
    if args.data is None and not pictures and args.code_made is None:
        raise InputError("Pass --data: a folder with index.json, or one labelled file.")
    picked = {"--unseen": args.unseen, "--code-made": args.code_made, "--sets": args.sets}
    given = [flag for flag, value in picked.items() if value is not None]
    if args.data is not None and args.data.is_file():
        if given:
            raise InputError(f"A labelled file is one set: leave out {', '.join(given)}.")
        return [read_labelled_set(args.data, num_items=num_items, system=args.system)], []
    if args.system:
        raise InputError("--system is for a labelled file; the sets of a folder bring their own.")
    if args.unseen is not None and args.data is None:
        raise InputError("--unseen measures sets of a folder. Pass --data with its index.json.")
    if len(given) > 1:
        raise InputError(f"{' and '.join(given)} pick different sets. Pass one of them.")
    if pictures and given and given != ["--sets"]:
        raise InputError(f"{given[0]} is for text alone, and the base model reads pictures.")
    data = [] if args.data is None or args.unseen is not None else [args.data]
    tasks = load_tasks(data, TrainConfig(), pictures=pictures)
    trained = read_trained_sets(args.generator)
    if trained is not None:
        tasks = by_role(tasks, trained, code_noted=pictures)
    elif data:
        print(
            f"{args.generator} does not say what it was trained on: the sets that the shipped "
            "recipe leaves out are taken for new ones."
        )
    if args.unseen is not None:
        sets, skipped = unseen_sets(
            args.data, args.unseen, num_items=num_items, trained=trained or ()
        )
        print("\n".join(f"not measured: {why}" for why in skipped))
    elif args.code_made is not None:
        sets = code_made_sets(
            all_operations(),
            [f for f in tasks.formats if f.name in CORE_FORMATS],
            args.code_made,
            num_items=num_items or NUM_ITEMS,
            test_pairs=tasks.data.test_pairs,
        )
    else:
        formats = [f for f in tasks.formats if f.name in CORE_FORMATS]
        sets = measured_sets(tasks, formats, num_items=num_items, names=args.sets)
        unknown = sorted(set(args.sets or ()) - {s.task.name for s in sets})
        if unknown:
            needed = min(num_items or NUM_ITEMS, NUM_ITEMS)
            raise InputError(
                f"Nothing can be measured of {', '.join(unknown)}: no such set, or none with a "
                f"cue, short rows that exact match scores and {needed} test rows (pass a lower "
                "--items). --unseen asks whole prompts as well."
            )
    if not sets:
        where = args.data or "The code-made part"
        raise InputError(f"{where} has no set to measure. Name other sets, or other data.")
    if "static" not in args.rows:
        return sets, []
    sampler = tasks.sampler(TrainConfig())
    episodes = [e for step in range(STATIC_STEPS) for e in sampler.draw_step(step)]
    return sets, [e.prompts for e in episodes]


def _show(scores: Sequence[Score], report: Path | None) -> None:
    print(markdown_table(scores))
    if report is not None:
        for path in write_report(report, scores):
            print(f"written: {path}")
