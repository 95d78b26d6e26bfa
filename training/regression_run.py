"""The command `regress`: LoRA checkpoints and their prompts -> a trained generator.

    RUN/config.json              the settings; another start in RUN must have the same
    RUN/run_state.pt             what a killed run goes on from
    RUN/metrics.jsonl            loss of each step, validation now and then
    RUN/best/                    the generator of the best validation so far
    RUN/generator/               the generator after the last step

One process, or several under accelerate; every process reads the same files, the first one
writes. Two machines with eight GPUs each, with a shared file system, run on each of them, with
--machine_rank 0 and 1:

    accelerate launch --multi_gpu --num_machines 2 --num_processes 16 --machine_rank 0 \\
        --main_process_ip 10.0.0.1 --main_process_port 29500 --mixed_precision no \\
        --module training regress --checkpoints LORAS --data DATA --run RUN

Two processes on the CPU of one machine, to try it out:

    torchrun --nproc-per-node 2 -m training regress --device cpu \\
        --checkpoints LORAS --data DATA --run RUN
"""

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import Any

import torch
from accelerate import Accelerator

from dnd_core.encoding_cache import CachedEncoder
from dnd_core.errors import InputError
from dnd_core.generator import Generator, save_generator
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.model_store import print_progress
from training.answer_loss import AnswerLoss, load_base
from training.config import CONDITION_FORMS, CONDITIONS, OPTIMIZERS, PAIRINGS, RegressionConfig
from training.flags import add_config_flags, check_settings, config_from_flags
from training.metrics import ValidationMetrics, write_metrics, write_metrics_up_to
from training.processes import make_accelerator
from training.regression import (
    MovingAverage,
    RegressionData,
    make_optimizer,
    regress,
    set_statistics,
)
from training.regression_setup import (
    left_out_sets,
    load_generator_plan,
    load_regression_data,
    read_arrangement,
)
from training.run_state import STATE_FILE
from training.validation import Validation

METRICS, SETTINGS = "metrics.jsonl", "config.json"


def save_regression_state(
    run: Path,
    step: int,
    best: float | None,
    generator: Generator,
    average: MovingAverage,
    optimizer: torch.optim.Optimizer,
) -> None:
    """Write what a later process needs to go on bit-equally, in one move.

    The learning rate and all that is drawn follow from the step and the seed, so they need none.
    """
    new = run / f"{STATE_FILE}.new"
    state = {
        "step": step,
        "best": best,
        "generator": generator.state_dict(),
        "average": average.generator.state_dict(),
        "optimizer": optimizer.state_dict(),
    }
    torch.save(state, new)
    os.replace(new, run / STATE_FILE)


def load_regression_state(
    run: Path, generator: Generator, average: MovingAverage, optimizer: torch.optim.Optimizer
) -> tuple[int, float | None]:
    """Restore a run in place; steps done (0 for a new run) and the best validation so far."""
    path = run / STATE_FILE
    if not path.is_file():
        return 0, None
    # On the CPU first: every process of a machine would else load onto the same GPU.
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    generator.load_state_dict(state["generator"])
    average.generator.load_state_dict(state["average"])
    optimizer.load_state_dict(state["optimizer"])
    return int(state["step"]), state["best"]


def save_settings(run: Path, settings: dict[str, Any]) -> None:
    """Write config.json; InputError where the run was begun with other settings."""
    path = run / SETTINGS
    plain = json.loads(json.dumps(settings))
    if path.is_file():
        check_settings(str(run), json.loads(path.read_text("utf-8")), plain)
        return
    run.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(plain, indent=2) + "\n", "utf-8")


def run_regress(args: argparse.Namespace) -> None:
    """Train, or go on with, the run in args.run."""
    config = config_from_flags(RegressionConfig, args)
    accelerator = make_accelerator(args.device)
    if config.batch_size % accelerator.num_processes:
        raise InputError(
            f"{config.batch_size} pairs of a step cannot be shared evenly by "
            f"{accelerator.num_processes} processes. Pass another --batch-size."
        )
    arrangement = read_arrangement(
        args.checkpoints,
        args.data,
        sets=args.sets,
        left_out=args.left_out,
        max_characters=args.max_row_characters,
    )
    plan, layout = load_generator_plan(
        arrangement, args.config, args.condition, scaled=not args.plain
    )
    if accelerator.is_main_process:
        settings = {
            "config": config.to_json(),
            "generator": plan.to_json(),
            "trained": [collection.name for collection, _ in arrangement.trained],
            "left_out": [row_set.name for row_set in arrangement.left_out],
            "uniform": args.uniform,
        }
        save_settings(args.run, settings)
    base, tokenizer = load_base(args.base or plan.lora.base_model, accelerator.device)
    encoder = load_condition_encoder(plan.condition, base, tokenizer, on_progress=print_progress)
    if args.encodings is not None:
        encoder = CachedEncoder(encoder, args.encodings)
    data = load_regression_data(
        arrangement,
        encoder,
        layout,
        config,
        scaled=plan.scaled_tokens,
        criterion=args.criterion,
        uniform=args.uniform,
    )
    sets = left_out_sets(arrangement.left_out, encoder, config)
    validation = Validation(sets, AnswerLoss(base, tokenizer, plan.lora, layout))
    torch.manual_seed(config.seed)
    generator = Generator(plan, layout)
    run_steps(args.run, generator, data, validation, config, accelerator)
    accelerator.end_training()


def run_steps(
    run: Path,
    generator: Generator,
    data: RegressionData,
    validation: Validation,
    config: RegressionConfig,
    accelerator: Accelerator,
) -> None:
    """Train a fresh generator, or the one whose state is in `run`, in place, to the last step.

    Only the first process validates and writes.
    """
    set_statistics(generator, data)
    generator.to(accelerator.device)
    average = MovingAverage(generator, config.average_decay)
    optimizer = make_optimizer(generator, config, accelerator.device)
    done, best = load_regression_state(run, generator, average, optimizer)
    is_main = accelerator.is_main_process
    if is_main:
        write_metrics_up_to(run / METRICS, done)
        print(
            f"{sum(map(len, data.targets))} LoRA checkpoints of {len(data.targets)} sets, "
            f"{sum(p.numel() for p in generator.parameters()) / 1e6:.2f} M parameters, "
            f"{accelerator.num_processes} processes; step {done} of {config.num_steps}",
            flush=True,
        )
    steps = regress(generator, average, optimizer, data, config, accelerator, first_step=done)
    for metrics in steps:
        is_last = metrics.step == config.num_steps
        if is_main:
            write_metrics(run / METRICS, metrics)
        if is_main and (is_last or metrics.step % config.validate_every == 0):
            figures = validation(average.generator, metrics.step)
            write_metrics(run / METRICS, figures)
            print(_line(metrics.loss, figures), flush=True)
            if best is None or figures.validation_loss < best:
                best = figures.validation_loss
                save_generator(run / "best", average.generator, dtype=torch.float32)
        if is_last or metrics.step % config.save_every == 0:
            if is_main:
                save_regression_state(run, metrics.step, best, generator, average, optimizer)
            accelerator.wait_for_everyone()
    if is_main:
        save_generator(run / "generator", average.generator, dtype=torch.float32)


def _line(loss: float, figures: ValidationMetrics) -> str:
    return (
        f"step {figures.step}: weighted error {loss:.4f}; answer loss on sets left out "
        f"{figures.validation_loss:.3f}, of the base model {figures.base_loss:.3f}"
    )


def add_regress_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `regress`."""
    parser = commands.add_parser(
        "regress",
        help="train a generator on collected LoRA checkpoints; resumes by itself",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--checkpoints", type=Path, required=True, help="folder that `collect` wrote")
    add("--data", type=Path, nargs="+", required=True, help="folders with index.json, .jsonl files")
    add("--run", type=Path, required=True, help="run folder; the same one resumes")
    add("--sets", nargs="+", help="train on these sets; default: all collected ones")
    add("--left-out", nargs="+", help="validate on these sets; default: the last collected one")
    add("--base", help="base model, by hub name or folder; default: the one of the checkpoints")
    add("--config", type=Path, help="a generator.json to follow; default: a compact generator")
    add("--condition", choices=CONDITIONS, default="sentence", help="of a compact generator")
    add("--encodings", type=Path, help="folder that keeps encoded texts from one run to the next")
    add("--plain", action="store_true", help="compact generator without the scale code")
    add("--criterion", type=Path, help="file that `criterion` wrote; default: computed")
    add("--uniform", action="store_true", help="no criterion weight")
    add("--max-row-characters", type=int, default=400, help="longer rows are left out")
    add("--device", help="default: the GPUs, else the CPU")
    choices = {
        "condition_form": CONDITION_FORMS,
        "pairing": PAIRINGS,
        "optimizer": OPTIMIZERS,
    }
    add_config_flags(parser, RegressionConfig, choices)
    parser.set_defaults(call=run_regress)
