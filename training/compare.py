"""The command `compare`: one ablation of the paper, each variant a run of `regress`, one table.

    python -m training compare forms                         about a minute on a CPU
    python -m training compare pairings --checkpoints LORAS --data DATA --out OUT \\
        --regress-flags "--preset common-sense-0.5b --num-steps 4000"

Without --checkpoints the tiny scale is made first (training.tiny_scale): random models, task sets
by code, collected LoRAs. OUT keeps it and every run, so the same command goes on after a kill.
"""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import fmean, stdev
from typing import get_args

from dnd_core.config import GeneratorKind
from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import load_lora
from dnd_core.presets import PRESETS
from training.checkpoints import read_collections
from training.compare_recipes import RECIPES, Material, Recipe, Variant
from training.config import CONDITIONS, RegressionConfig
from training.outcome import Outcome, Scores, load_scores, read_outcome
from training.preset_plan import preset_plan
from training.tiny_scale import (
    ENCODERS,
    LEFT_OUT,
    SETS,
    run_collect_tiny,
    run_training,
    save_tiny_plan,
    save_tiny_scale,
    tiny_regress_flags,
)

NUM_PROMPTS = (1, 8, 32, 128)  # compared on collected checkpoints
TINY_NUM_PROMPTS = (1, 4, 8, 16)
SCORES = ("base", "trained", "own", "other")


@dataclass(frozen=True, kw_only=True)
class Bench:
    """Where a comparison gets its LoRA checkpoints from, and what all its runs are given."""

    checkpoints: Path
    data: tuple[Path, ...]
    flags: tuple[str, ...]  # of `regress`, all but --run
    material: Material
    device: str | None
    max_characters: int = 400  # of a row; as the flags say


@dataclass(frozen=True, kw_only=True)
class Row:
    """One variant's figures, one of each for every seed."""

    name: str
    outcomes: tuple[Outcome, ...]
    scores: tuple[Scores, ...]


def tiny_bench(out: Path) -> Bench:
    """Models, task sets and collected LoRAs of the tiny scale, made where they are missing."""
    scale = save_tiny_scale(out / "tiny")
    run_collect_tiny(scale)
    encoders = {name: ("--config", str(save_tiny_plan(scale, name))) for name in ENCODERS}
    return Bench(
        checkpoints=scale.checkpoints,
        data=tuple(scale.data_files),
        flags=tuple(tiny_regress_flags(scale)),
        material=Material(
            trained=tuple(name for name in SETS if name != LEFT_OUT),
            left_out=(LEFT_OUT,),
            num_prompts=TINY_NUM_PROMPTS,
            encoders=encoders,
            generators={
                kind: ("--config", str(save_tiny_plan(scale, ENCODERS[0], kind=kind)))
                for kind in get_args(GeneratorKind)
            },
        ),
        device="cpu",
    )


def given_bench(args: argparse.Namespace) -> Bench:
    """The user's own LoRA checkpoints. Raises InputError where the data is missing."""
    if not args.data:
        raise InputError("--checkpoints needs --data: the task sets they were collected on.")
    collections = read_collections(args.checkpoints)
    names = tuple(collection.name for collection in collections)
    left_out = tuple(args.left_out or names[-1:])
    flags = ["--checkpoints", str(args.checkpoints), "--data", *map(str, args.data)]
    flags += ["--left-out", *left_out]
    flags += ["--device", args.device] if args.device else []
    return Bench(
        checkpoints=args.checkpoints,
        data=tuple(args.data),
        flags=tuple(flags),
        material=Material(
            trained=tuple(name for name in names if name not in left_out),
            left_out=left_out,
            num_prompts=NUM_PROMPTS,
            encoders={name: ("--condition", name) for name in CONDITIONS},
            generators=fitting_generators(load_lora(collections[0].paths[0])),
        ),
        device=args.device,
    )


def fitting_generators(lora: Lora) -> dict[str, tuple[str, ...]]:
    """The compact generator, and every preset of the paper that makes such LoRAs."""
    generators: dict[str, tuple[str, ...]] = {"compact": ()}
    for name in PRESETS:
        with suppress(InputError):
            preset_plan(lora, name)
            generators[name] = ("--preset", name)
    return generators


def run_variant(
    bench: Bench, variant: Variant, folder: Path, seeds: Sequence[int], more: Sequence[str]
) -> Row:
    """Train and score one variant, once for each seed; finished runs are only read.

    more: flags of `regress` that every variant gets; the variant's own come last.
    """
    outcomes, scores = [], []
    for seed in seeds:
        run = folder / variant.name / f"seed_{seed}"
        flags = [*bench.flags, *more, *variant.flags, "--seed", str(seed), "--run", str(run)]
        print(f"{variant.name}, seed {seed}", flush=True)
        run_training("regress", *flags)
        outcomes.append(read_outcome(run))
        scores.append(
            load_scores(
                run,
                bench.checkpoints,
                bench.data,
                max_characters=bench.max_characters,
                device=bench.device,
            )
        )
    return Row(name=variant.name, outcomes=tuple(outcomes), scores=tuple(scores))


def format_table(recipe: Recipe, rows: Sequence[Row]) -> str:
    """Markdown: one line a variant; losses in nats per answer text token, lower is better."""
    lines = [
        f"{recipe.title}. {recipe.note}",
        "",
        "| variant | weighted error | base | trained LoRAs | own prompts | other sets' prompts |",
        "|---|---|---|---|---|---|",
    ]
    for row in rows:
        cells = [_mean_error([outcome.weighted_error for outcome in row.outcomes])]
        cells += [_mean_error([asdict(score)[name] for score in row.scores]) for name in SCORES]
        lines.append(f"| {row.name} | {' | '.join(cells)} |")
    lines += [
        "",
        "Answer loss on sets left out of training: without an adapter, under the LoRAs of the "
        "sets that were trained (mean), and under the last generator's adapters from the set's "
        "own prompts and from the trained sets' prompts (mean).",
    ]
    return "\n".join(lines)


def _mean_error(values: Sequence[float]) -> str:
    """Mean, and where there are several seeds its standard error."""
    mean = f"{fmean(values):.3f}"
    return mean if len(values) < 2 else f"{mean} ± {stdev(values) / len(values) ** 0.5:.3f}"


def run_compare(args: argparse.Namespace) -> None:
    """Run every variant of a recipe, then print its table; the last line is JSON."""
    if args.seeds < 1:
        raise InputError(f"--seeds is {args.seeds}; at least one run of each variant is needed.")
    _quiet_transformers()
    recipe = RECIPES[args.recipe]
    bench = given_bench(args) if args.checkpoints else tiny_bench(args.out)
    more = shlex.split(args.regress_flags)
    first = RegressionConfig().seed
    seeds = range(first, first + args.seeds)
    folder = args.out / args.recipe
    variants = recipe.variants(bench.material)
    rows = [run_variant(bench, variant, folder, seeds, more) for variant in variants]
    table = format_table(recipe, rows)
    (folder / "table.md").write_text(f"{table}\n", "utf-8")
    print(f"\n{table}\n")
    print(json.dumps({row.name: asdict(row) for row in rows}))


def _quiet_transformers() -> None:
    """No bar for each of the many small models."""
    from transformers.utils import logging

    logging.disable_progress_bar()


def add_compare_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `compare`."""
    parser = commands.add_parser(
        "compare",
        help="an ablation of the paper: train its variants, print one table",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("recipe", choices=RECIPES, help="what to vary")
    add("--out", type=Path, default=Path("runs/compare"), help="folder; the same one goes on")
    add("--checkpoints", type=Path, help="folder that `collect` wrote; default: the tiny scale")
    add("--data", type=Path, nargs="+", help="the task sets of these checkpoints")
    add("--left-out", nargs="+", help="measure on these sets; default: the last collected one")
    add("--seeds", type=int, default=1, help="runs of each variant")
    add("--device", help="default: the GPUs, else the CPU; the tiny scale is on the CPU")
    add("--regress-flags", default="", help='for every variant, such as "--num-steps 500"')
    parser.set_defaults(call=run_compare)
