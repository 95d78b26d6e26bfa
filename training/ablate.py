"""The command `ablate`: end-to-end training with one thing changed at a time, and one table.

    python -m training ablate --out OUT

On the small vision model that ships with the project and tasks about pictures made by code: a
variant takes minutes on a CPU, and nothing is fetched. OUT keeps every run, so the same command
goes on after a kill.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean

from transformers import AutoConfig

from dnd_core.config import DecoderConfig
from dnd_core.errors import InputError
from dnd_core.known_models import SHAPES_VL
from dnd_core.model_store import load_model_folder, print_progress
from training.compact import compact_config
from training.evaluate import Score
from training.evaluate_run import add_evaluate_commands
from training.flags import call_command
from training.metrics import read_metrics
from training.report import GROUP_TITLES, read_scores
from training.run_files import save_json
from training.train_run import add_train_command

PLAIN = "as shipped"
WRONG = ("base", "static", "other", "gibberish")  # conditions that own prompts have to beat
DEFAULT_WIDTH = 256  # weight tokens of the decoder's inner stages


@dataclass(frozen=True, kw_only=True)
class Change:
    """What one variant changes: flags of `train`, or the decoder's inner stages."""

    flags: tuple[str, ...] = ()
    width: int = DEFAULT_WIDTH


CHANGES: Mapping[str, Change] = {
    PLAIN: Change(),
    "half of the inputs bare": Change(flags=("--strip-share", "0.4")),
    "no input bare": Change(flags=("--strip-share", "0")),
    "no answer formats": Change(flags=("--format-share", "0")),
    **{
        f"{num} tasks": Change(flags=("--num-tasks", str(num), "--tasks-per-step", str(per_step)))
        for num, per_step in ((4, 4), (8, 8), (16, 12), (32, 12), (64, 12))
    },
    "inner stages of 64": Change(width=64),
    "inner stages of 512": Change(width=512),
    "Muon for convolutions": Change(flags=("--optimizer", "muon")),
}


@dataclass(frozen=True, kw_only=True)
class Result:
    """One variant's figures, means over its seeds."""

    name: str
    own_loss: float  # of left-out sets, nats per answer text token
    other_loss: float
    exact: Mapping[str, tuple[float, float]]  # group -> own, best of WRONG; bare inputs


def save_plan(path: Path, width: int) -> None:
    """The generator.json of a compact generator with inner stages of `width` weight tokens."""
    about = AutoConfig.from_pretrained(load_model_folder(SHAPES_VL, on_progress=print_progress))
    config = compact_config(SHAPES_VL, about, "states", reads_pictures=True)
    first, *inner, last = config.decoder.stages
    stages = (first, *((width, *stage[1:]) for stage in inner), last)
    decoder = DecoderConfig(stages=stages, kernel_size=config.decoder.kernel_size)
    path.parent.mkdir(parents=True, exist_ok=True)
    save_json(path, replace(config, decoder=decoder).to_json())


def run_change(name: str, folder: Path, args: argparse.Namespace) -> Result:
    """Train and measure one variant, once for each seed; what is finished is only read."""
    runs = []
    for seed in range(args.seeds):
        run = folder / name.replace(" ", "-") / f"seed_{seed}"
        print(f"{name}, seed {seed}", flush=True)
        _run("train", *train_flags(CHANGES[name], run, args.num_steps), "--seed", str(seed))
        scores = run / "scores.jsonl"
        measure = ["--base", SHAPES_VL, "--generator", str(run / "generator"), "--device", "cpu"]
        measure += ["--out", str(scores), "--items", str(args.items), "--seeds", "1"]
        _run("evaluate", *measure, "--forms", "bare", "--rows", "own", *WRONG)
        runs.append((read_metrics(run), read_scores(scores)))
    losses = [_last_held_out(metrics) for metrics, _ in runs]
    return Result(
        name=name,
        own_loss=fmean(own for own, _ in losses),
        other_loss=fmean(other for _, other in losses),
        exact=exact_by_group([score for _, scores in runs for score in scores]),
    )


def train_flags(change: Change, run: Path, num_steps: int) -> list[str]:
    """Flags of `train` for one variant."""
    plan = run.parent / "plan" / "generator.json"
    save_plan(plan, change.width)
    flags = ["--base", SHAPES_VL, "--run", str(run), "--config", str(plan), "--device", "cpu"]
    flags += ["--num-steps", str(num_steps), "--decay-steps", str(num_steps // 2)]
    return [*flags, *change.flags]


def exact_by_group(scores: Sequence[Score]) -> dict[str, tuple[float, float]]:
    """Group -> exact match on bare inputs under own prompts, and the best of WRONG."""
    found = {}
    for group in GROUP_TITLES:
        bare = [s for s in scores if s.group == group and s.form == "bare"]
        by_condition = {c: [s.score for s in bare if s.condition == c] for c in ("own", *WRONG)}
        if all(by_condition.values()):
            means = {c: fmean(values) for c, values in by_condition.items()}
            found[group] = means["own"], max(means[c] for c in WRONG)
    return found


def format_table(results: Sequence[Result]) -> str:
    """Markdown, one line a variant."""
    groups = [g for g in GROUP_TITLES if all(g in r.exact for r in results)]
    heads = [
        "variant",
        "left-out loss, own / another's",
        *(f"{g}, own / best other" for g in groups),
    ]
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    for r in results:
        cells = [f"{r.own_loss:.2f} / {r.other_loss:.2f}"]
        cells += [f"{own:.2f} / {other:.2f}" for own, other in (r.exact[g] for g in groups)]
        lines.append(f"| {r.name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def run_ablate(args: argparse.Namespace) -> None:
    """Run the variants, then print their table."""
    if min(args.seeds, args.num_steps, args.items) < 1:
        raise InputError("--seeds, --num-steps and --items must be at least 1.")
    results = [run_change(name, args.out, args) for name in args.variants]
    print(f"\n{format_table(results)}\n")
    print(json.dumps({r.name: [r.own_loss, r.other_loss, dict(r.exact)] for r in results}))


def add_ablate_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `ablate`."""
    parser = commands.add_parser(
        "ablate",
        help="end-to-end training with one thing changed at a time, in minutes each",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--out", type=Path, default=Path("runs/ablate"), help="folder; the same one goes on")
    add("--variants", nargs="+", choices=CHANGES, default=list(CHANGES), metavar="NAME")
    add("--num-steps", type=int, default=150, help="of each run (default: %(default)s)")
    add("--items", type=int, default=40, help="of each measured set (default: %(default)s)")
    add("--seeds", type=int, default=1, help="runs of each variant (default: %(default)s)")
    parser.set_defaults(call=run_ablate)


def _run(*flags: str) -> None:
    """`train` or `evaluate` with these flags, in this process."""
    call_command((add_train_command, add_evaluate_commands), flags)


def _last_held_out(metrics: Sequence[Mapping[str, float]]) -> tuple[float, float]:
    last = [m for m in metrics if "held_out_own" in m][-1]
    return last["held_out_own"], last["held_out_other"]
