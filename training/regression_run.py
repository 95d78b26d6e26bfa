"""The command `regress`: LoRA checkpoints and their prompts -> a trained generator.

    RUN/config.json              the settings; another start in RUN must have the same
    RUN/run_state.pt             what a killed run goes on from
    RUN/metrics.jsonl            loss of each step, validation now and then
    RUN/best/                    the generator of the best validation so far
    RUN/generator/               the generator after the last step

One process, or several under accelerate or torchrun; every process reads the same files, the
first one writes. --fsdp spreads the weights over the processes, for generators that one GPU
cannot train. docs/training.md has the commands for one GPU, several, and several machines.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import torch
from accelerate import Accelerator

from dnd_core.encoding_cache import CachedEncoder
from dnd_core.errors import InputError
from dnd_core.generator import Generator, make_generator, save_generator
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.model_store import print_progress
from training.answer_loss import AnswerLoss
from training.config import CONDITION_FORMS, CONDITIONS, OPTIMIZERS, PAIRINGS, RegressionConfig
from training.flags import add_config_flags, config_from_flags
from training.frozen_base import load_base
from training.metrics import METRICS_FILE, ValidationMetrics, write_metrics, write_metrics_up_to
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
from training.regression_state import load_regression_state, save_regression_state, save_settings
from training.run_state import full_disk_explained, is_stop_asked
from training.sharding import launched_with_fsdp, shard
from training.stopping import save_stopped
from training.trackers import add_tracker_flag, end_training, log_metrics, start_tracking
from training.trained_sets import save_trained_sets
from training.validation import Validation


def run_regress(args: argparse.Namespace) -> None:
    """Train, or go on with, the run in args.run."""
    config = config_from_flags(RegressionConfig, args)
    if args.preset and (args.config or args.plain):
        raise InputError("--preset says what the generator is. Leave out --config and --plain.")
    if args.encoder and not args.preset:
        raise InputError("--encoder names a preset's encoder. Pass --preset, or a --config.")
    accelerator = make_accelerator(
        args.device,
        shard=args.fsdp or launched_with_fsdp(),
        tracker=args.tracker,
        run=args.run,
    )
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
        arrangement,
        args.config,
        args.condition,
        scaled=not args.plain,
        preset=args.preset,
        encoder=args.encoder,
    )
    if args.preset and args.num_prompts is None:
        config = replace(config, num_prompts=plan.condition.num_slots)
    if accelerator.is_main_process:
        settings = {
            "config": config.to_json(),
            "generator": plan.to_json(),
            "trained": [collection.name for collection, _ in arrangement.trained],
            "left_out": [row_set.name for row_set in arrangement.left_out],
            "uniform": args.uniform,
        }
        save_settings(args.run, settings)
    with accelerator.local_main_process_first():  # which fetches the models
        name = args.base or plan.lora.base_model
        base, tokenizer = load_base(name, accelerator.device)
        encoder = load_condition_encoder(
            plan.condition, base, tokenizer, on_progress=print_progress
        )
    if args.encodings is not None:
        encoder = CachedEncoder(encoder, args.encodings, name)
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
    generator = make_generator(plan, layout)
    with full_disk_explained(args.run):
        if accelerator.is_main_process:
            for folder in ("best", "generator"):
                save_trained_sets(args.run / folder, [c.name for c, _ in arrangement.trained])
        run_steps(args.run, generator, data, validation, config, accelerator)
    end_training(accelerator)


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
    if generator.config.kind == "compact":  # the paper's read their condition as it is
        set_statistics(generator, data)
    if not accelerator.is_fsdp2:  # which moves a layer's part to the device by itself
        generator.to(accelerator.device)
    num_parameters = sum(p.numel() for p in generator.parameters())
    average = MovingAverage(generator, config.average_decay)
    if accelerator.is_fsdp2:
        average.shard(accelerator)
        shard(generator, accelerator)
    optimizer = make_optimizer(generator, config, accelerator.device)
    done, best = load_regression_state(run, generator, average, optimizer)
    is_main = accelerator.is_main_process
    if is_main:
        write_metrics_up_to(run / METRICS_FILE, done)
        print(
            f"{sum(map(len, data.targets))} LoRA checkpoints of {len(data.targets)} sets, "
            f"{num_parameters / 1e6:.2f} M parameters, {accelerator.num_processes} processes"
            f"{', weights spread' if accelerator.is_fsdp2 else ''}; "
            f"step {done} of {config.num_steps}",
            flush=True,
        )
    start_tracking(accelerator, run, config.to_json(), first_step=done)
    steps = regress(generator, average, optimizer, data, config, accelerator, first_step=done)
    for metrics in steps:
        is_last = metrics.step == config.num_steps
        if is_main:
            write_metrics(run / METRICS_FILE, metrics)
            log_metrics(accelerator, metrics)
        if is_last or metrics.step % config.validate_every == 0:
            averaged = average.whole(accelerator)
            if is_main:
                figures = validation(averaged, metrics.step)
                write_metrics(run / METRICS_FILE, figures)
                log_metrics(accelerator, figures)
                print(_line(metrics.loss, figures), flush=True)
                if best is None or figures.validation_loss < best:
                    best = figures.validation_loss
                    save_generator(run / "best", averaged, dtype=torch.float32)
            del averaged  # a whole copy, where weights are spread
        is_stopped = not is_last and is_stop_asked(run, accelerator)
        if is_last or is_stopped or metrics.step % config.save_every == 0:
            save_regression_state(
                run, metrics.step, best, generator, average, optimizer, is_main=is_main
            )
            accelerator.wait_for_everyone()
        if is_stopped:
            if is_main:
                save_stopped(run)
            break
    averaged = average.whole(accelerator)
    if is_main:
        save_generator(run / "generator", averaged, dtype=torch.float32)


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
    add("--data", type=Path, nargs="+", required=True, help="folders or files of task sets")
    add("--run", type=Path, required=True, help="run folder; the same one resumes")
    add("--sets", nargs="+", help="train on these sets; default: all collected ones")
    add("--left-out", nargs="+", help="validate on these sets; default: the last collected one")
    add("--base", help="base model, by hub name or folder; default: the one of the checkpoints")
    add("--config", type=Path, help="a generator.json to follow; default: a compact generator")
    add("--preset", default="", help="a generator of the paper: see `python -m dnd_core plan`")
    add("--encoder", default="", help="folder or file of a preset's encoder")
    add("--condition", choices=CONDITIONS, default="sentence", help="of a compact generator")
    add("--encodings", type=Path, help="folder that keeps encoded texts from one run to the next")
    add("--plain", action="store_true", help="compact generator without the scale code")
    add("--criterion", type=Path, help="file that `criterion` wrote; default: computed")
    add("--uniform", action="store_true", help="no criterion weight")
    add("--max-row-characters", type=int, default=400, help="longer rows are left out")
    add("--device", help="default: the GPUs, else the CPU")
    add("--fsdp", action="store_true", help="spread the weights over the processes")
    add_tracker_flag(parser)
    choices = {
        "condition_form": CONDITION_FORMS,
        "pairing": PAIRINGS,
        "optimizer": OPTIMIZERS,
    }
    add_config_flags(parser, RegressionConfig, choices)
    parser.set_defaults(call=run_regress)
