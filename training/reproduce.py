"""The command `reproduce`: a table of the paper, with ours beside it.

    python -m training reproduce table4a --scale tiny --out runs/reproduce    about two minutes
    python -m training reproduce table4c --scale paper --checkpoints LORAS --data DATA --out OUT

The tiny scale makes its models and task sets itself, collects LoRAs and trains generators with
the project's own commands, on a CPU. The paper scale takes the paper's generator, base model and
task sets, says what that needs, and refuses where it is not there. OUT keeps every run, so the
same command goes on after a kill, and reads runs that `regress` finished on several GPUs.
"""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from transformers.utils import logging

from dnd_core.base_dimensions import read_dimensions
from dnd_core.config import GeneratorConfig
from dnd_core.device import pick_device
from dnd_core.errors import InputError
from dnd_core.generator import make_generator
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.lora_layout import lora_layout
from dnd_core.model_store import print_progress
from dnd_core.planner import Plan, make_plan
from dnd_core.presets import PRESETS
from training.answer_loss import AnswerLoss
from training.checkpoints import read_collections
from training.collect import FineTune
from training.compare import Bench, run_variant, tiny_bench
from training.compare_recipes import Material
from training.config import CollectConfig, RegressionConfig
from training.frozen_base import load_base
from training.reproduce_overhead import Overhead, format_overhead, measure_overhead
from training.reproduce_tables import (
    LEFT_OUT,
    PAPER_NOTE,
    TABLES,
    TINY_NOTE,
    TRAINED,
    Measured,
    format_paper_table,
)
from training.row_sets import read_row_sets
from training.tiny_scale import COLLECT_FLAGS, save_tiny_scale, tiny_plan
from training.tiny_scale import LEFT_OUT as TINY_LEFT_OUT

PRESET, NUM_STEPS = "common-sense-0.5b", 4000  # of the authors' ARC-c script
OVERHEAD, SCALES = "overhead", ("tiny", "paper")
MAX_ROW_CHARACTERS = 2000  # HellaSwag's and BoolQ's rows are long
# fp32 weights, gradients, two AdamW moments and the moving average, of each parameter.
TRAINING_BYTES = 4 * 5
SYNTHESIS_BYTES = 4
TINY_SEEDS, PAPER_SEEDS = 3, 1


def run_reproduce(args: argparse.Namespace) -> None:
    """Run or read what the table needs, print it, and keep it in OUT; the last line is JSON."""
    logging.disable_progress_bar()  # no bar for each of the many small models
    if args.seeds is not None and args.seeds < 1:
        raise InputError(f"--seeds is {args.seeds}; each row needs at least one run.")
    is_tiny = args.scale == "tiny"
    with one_thread() if is_tiny else nullcontext():
        text, figures = make_table(args, is_tiny=is_tiny)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / f"{args.table}_{args.scale}.md").write_text(f"{text}\n", "utf-8")
    print(f"\n{text}\n")
    print(json.dumps({"table": args.table, "scale": args.scale, "figures": figures}))


@contextmanager
def one_thread() -> Iterator[None]:
    """The tiny models are so small that a second thread costs more than it computes."""
    num_threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(num_threads)


def make_table(args: argparse.Namespace, *, is_tiny: bool) -> tuple[str, Any]:
    """The table as text, and its figures."""
    note = TINY_NOTE if is_tiny else PAPER_NOTE
    if args.table == OVERHEAD:
        overhead = tiny_overhead(args.out) if is_tiny else paper_overhead(args)
        return format_overhead(overhead, note), {**asdict(overhead), "ratio": overhead.ratio}
    bench = tiny_bench(args.out) if is_tiny else paper_bench(args)
    num_seeds = args.seeds or (TINY_SEEDS if is_tiny else PAPER_SEEDS)
    rows = run_rows(args.table, bench, args.out, num_seeds)
    figures = {row.name: [asdict(score) for score in row.scores] for row in rows}
    return format_paper_table(TABLES[args.table], rows, note), figures


def run_rows(name: str, bench: Bench, out: Path, num_seeds: int) -> list[Measured]:
    """Train and score every variant of a table; finished runs are only read."""
    first = RegressionConfig().seed
    rows = []
    for variant in TABLES[name].variants(bench.material):
        row = run_variant(bench, variant, out / name, range(first, first + num_seeds), ())
        rows.append(Measured(name=variant.name, scores=row.scores))
    return rows


def tiny_overhead(out: Path) -> Overhead:
    """Both sides on the tiny models."""
    scale = save_tiny_scale(out / "tiny")
    names = {name.replace("-", "_"): value for name, value in COLLECT_FLAGS.items()}
    config: Any = {k: v for k, v in names.items() if k in CollectConfig.__dataclass_fields__}
    return _overhead(
        tiny_plan(scale, "sentence"),
        scale.data_files,
        TINY_LEFT_OUT,
        CollectConfig(**config),
        torch.device("cpu"),
    )


def paper_overhead(args: argparse.Namespace) -> Overhead:
    """Both sides on the paper's models. Raises InputError where they cannot run here."""
    plan = paper_plan()
    device = check_gpu(plan, SYNTHESIS_BYTES, args.device)
    if not args.data:
        raise InputError(f"Pass --data with a folder that has the task set {LEFT_OUT}.")
    layout = lora_layout(plan.dimensions, plan.shape)
    generator = PRESETS[PRESET].generator_config(plan.shape, layout)
    return _overhead(generator, args.data, LEFT_OUT, CollectConfig(), device)


def _overhead(
    plan: GeneratorConfig,
    data: list[Path],
    name: str,
    config: CollectConfig,
    device: torch.device,
) -> Overhead:
    base, tokenizer = load_base(plan.lora.base_model, device)
    layout = lora_layout(base.config, plan.lora)
    (row_set,) = read_row_sets(data, [name], max_characters=config.max_row_characters)
    torch.manual_seed(0)
    with device:
        generator = make_generator(plan, layout).eval()
    return measure_overhead(
        generator.to(device),
        load_condition_encoder(plan.condition, base, tokenizer, on_progress=print_progress),
        FineTune(plan.lora, layout, config),
        row_set,
        AnswerLoss(base, tokenizer, plan.lora, layout, rows_per_sequence=config.rows_per_sequence),
    )


def paper_plan() -> Plan:
    """Sizes of the paper's common-sense generator."""
    base = PRESETS[PRESET].base_model
    return make_plan(base, read_dimensions(base), preset_name=PRESET)


def needs(plan: Plan) -> str:
    """What the paper scale takes, from the sizes alone."""
    training = plan.num_generator_parameters * TRAINING_BYTES
    return (
        f"The paper scale needs GPUs with {training / 1e9:.0f} GB of memory together for weights, "
        "gradients, moments and moving average (fp32), on top of the volumes of a step "
        f"({plan.activation_bytes / 1e9:.2f} GB a pair in a forward pass alone: lower "
        f"--micro-batch) and {plan.dimensions.num_parameters * 2 / 1e9:.1f} GB for {plan.base}. It "
        f"needs LoRA checkpoints (rank {plan.shape.rank}, all modules, 50 a set) of "
        f"{', '.join(TRAINED)}, and rows of {LEFT_OUT}. The authors trained {NUM_STEPS} steps of "
        "64 pairs on four GPUs, for each row."
    )


def check_gpu(plan: Plan, bytes_per_parameter: int, device: str | None) -> torch.device:
    """The GPU to run on. Raises InputError where there is none, or it is too small."""
    place = pick_device(device)
    advice = "Use --scale tiny here, or this command on a machine with such a GPU."
    if place.type != "cuda":
        raise InputError(f"{needs(plan)} This machine offers {place.type}. {advice}")
    have = torch.cuda.get_device_properties(place).total_memory
    need = plan.num_generator_parameters * bytes_per_parameter
    if have < need:
        raise InputError(
            f"{needs(plan)} The GPU has {have / 1e9:.0f} GB. On several GPUs, run the commands "
            f"below with --fsdp (docs/training.md), then this one again. {advice}"
        )
    return place


def paper_flags(args: argparse.Namespace) -> tuple[str, ...]:
    """Flags of `regress` that all rows share, without --run."""
    return (
        *("--checkpoints", str(args.checkpoints or "LORAS")),
        *("--data", *map(str, args.data or ["DATA"])),
        *("--preset", PRESET, "--left-out", LEFT_OUT, "--sets", *TRAINED),
        *("--num-steps", str(args.num_steps), "--micro-batch", "4"),
        *("--max-row-characters", str(MAX_ROW_CHARACTERS)),
    )


def paper_bench(args: argparse.Namespace) -> Bench:
    """The paper's setting. Raises InputError, with the commands that lead there, where it lacks."""
    plan = paper_plan()
    material = Material(trained=TRAINED, left_out=(LEFT_OUT,), num_prompts=(), encoders={})
    flags = paper_flags(args)
    print(f"{needs(plan)}\n\nEach row is one of these commands:\n")
    for variant in TABLES[args.table].variants(material):
        run = args.out / args.table / variant.name / f"seed_{RegressionConfig().seed}"
        more = ("--seed", str(RegressionConfig().seed), "--run", str(run))
        command = ["python", "-m", "training", "regress", *flags, *variant.flags, *more]
        print(f"    {shlex.join(command)}\n", flush=True)
    if not args.checkpoints or not args.data:
        raise InputError(
            "Pass --checkpoints and --data. To make the checkpoints: python -m training collect "
            f"--base {plan.base} --data DATA --sets {' '.join(TRAINED)} --rank {plan.shape.rank} "
            "--max-row-characters 2000 --out LORAS."
        )
    found = [collection.name for collection in read_collections(args.checkpoints)]
    missing = [name for name in TRAINED if name not in found]
    if missing:
        raise InputError(f"{args.checkpoints} has no LoRA checkpoints of {', '.join(missing)}.")
    device = check_gpu(plan, TRAINING_BYTES, args.device)
    return Bench(
        checkpoints=args.checkpoints,
        data=tuple(args.data),
        flags=flags,
        material=material,
        device=str(device),
        max_characters=MAX_ROW_CHARACTERS,
    )


def add_reproduce_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `reproduce`."""
    parser = commands.add_parser(
        "reproduce",
        help="a table of the paper with ours beside it",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("table", choices=(*TABLES, OVERHEAD))
    add("--scale", choices=SCALES, default="tiny")
    add("--out", type=Path, default=Path("runs/reproduce"), help="folder; the same one goes on")
    add("--seeds", type=int, help=f"runs of each row; default {TINY_SEEDS}, paper {PAPER_SEEDS}")
    add("--checkpoints", type=Path, help="paper scale: folder that `collect` wrote")
    add("--data", type=Path, nargs="+", help="paper scale: folders or files of task sets")
    add("--num-steps", type=int, default=NUM_STEPS, help="paper scale: optimizer steps of a row")
    add("--device", help="paper scale: default: the first GPU")
    parser.set_defaults(call=run_reproduce)
