"""The command `train`: end to end from data folders and code-made tasks to a generator.

    RUN/config.json      the settings of the last start
    RUN/run_state.pt     what a killed run goes on from
    RUN/metrics.jsonl    each step's loss; now and then the loss of tasks that are left out
    RUN/generator/       the generator as saved last
    RUN/stop             made by anyone: save after this step and end

One process, or several under accelerate or torchrun, which share each step's tasks:
docs/training.md.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from accelerate import Accelerator

from dnd_core.errors import InputError
from dnd_core.generator import save_generator
from training.config import BASE, CONDITIONS, TRAIN_OPTIMIZERS, TrainConfig
from training.flags import add_config_flags, config_from_flags
from training.frozen_base import base_reads_pictures
from training.loop import own_and_other_loss, set_feature_statistics, train
from training.metrics import (
    METRICS_FILE,
    HeldOutMetrics,
    StepMetrics,
    write_metrics,
    write_metrics_up_to,
)
from training.optimizer import make_optimizer
from training.processes import make_accelerator
from training.run_files import save_json
from training.run_state import full_disk_explained, is_stop_asked, load_run_state, save_run_state
from training.sampler import Episode, EpisodeSampler, held_out_episodes
from training.setup import Parts, Tasks, load_parts, load_tasks
from training.stopping import save_stopped
from training.trackers import add_tracker_flag, end_training, log_metrics, start_tracking
from training.trained_sets import save_trained_sets
from training.trial import read_free_bytes, read_peak_bytes, run_trial


def add_train_command(commands: Any) -> None:
    """Add `train` to the subcommands of a parser."""
    parser = commands.add_parser("train", help="train a generator end to end; resumes by itself")
    add = parser.add_argument
    add(
        "--data",
        type=Path,
        nargs="*",
        default=[],
        help="folders with index.json, labelled .jsonl, .json, .csv or .tsv files, or folders of "
        "such files; none: code-made tasks only",
    )
    add("--run", type=Path, required=True, help="run folder; the same one resumes")
    add("--left-out", nargs="*", help="sets that are only measured; default: the shipped recipe's")
    add("--no-code-tasks", action="store_true", help="train on the data sets alone")
    add("--base", default=BASE, help="base model, by hub name or folder")
    add("--device", help="such as cpu or cuda (default: the first GPU)")
    add(
        "--layers",
        type=int,
        nargs=2,
        help="first layer, and one past the last (default: middle to upper ones)",
    )
    add(
        "--condition",
        choices=CONDITIONS,
        default="states",
        help="the base model's own states (default), or a sentence encoder's",
    )
    add("--config", type=Path, help="a generator.json to follow; --layers and --condition do not")
    add(
        "--start-from",
        type=Path,
        help="folder of a generator to go on from, such as a regression's; its shape is kept",
    )
    add("--system-line", help="read before each prompt, instead of what the configuration has")
    add("--trial-steps", type=int, help="run so many steps, save nothing, print time and memory")
    add_tracker_flag(parser)
    add_config_flags(parser, TrainConfig, {"optimizer": TRAIN_OPTIMIZERS})
    parser.set_defaults(call=run_train)


def run_train(args: argparse.Namespace) -> None:
    """Train, or go on with, the run in args.run."""
    config = config_from_flags(TrainConfig, args)
    if args.start_from and args.config:
        raise InputError("--start-from brings its own configuration. Leave out --config.")
    accelerator = make_accelerator(args.device, tracker=args.tracker, run=args.run)
    free_bytes = read_free_bytes(accelerator.device)
    with accelerator.main_process_first():  # which fetches the model
        pictures = base_reads_pictures(args.base)
    tasks = load_tasks(
        args.data,
        config,
        left_out=args.left_out,
        with_code=not args.no_code_tasks,
        pictures=pictures,
    )
    _check_tasks(tasks, config, accelerator.num_processes, args.left_out or ())
    with accelerator.main_process_first():  # which fetches the models
        parts = load_parts(
            args.base,
            range(*args.layers) if args.layers else (),
            args.condition,
            plan=args.config,
            start_from=args.start_from,
            system_line=args.system_line,
            seed=config.seed,
            device=accelerator.device,
        )
    if args.trial_steps:
        print(
            json.dumps(_try_steps(args.trial_steps, parts, tasks, config, accelerator, free_bytes))
        )
        return
    with full_disk_explained(args.run):
        args.run.mkdir(parents=True, exist_ok=True)
        if accelerator.is_main_process:
            noted = (*tasks.data.trained, *(tasks.code if parts.tower is not None else ()))
            names = [task.name for task in noted]  # of text, code makes thousands
            before = [args.start_from] if args.start_from else []
            save_trained_sets(args.run / "generator", names, *before)
        run_steps(args.run, parts, tasks, config, accelerator)
    end_training(accelerator)


def _check_tasks(tasks: Tasks, config: TrainConfig, num_processes: int, left_out: Any) -> None:
    """Raises InputError where a set to leave out is not there, or a process would have no task."""
    unknown = sorted(set(left_out) - {task.name for task in tasks.data.left_out})
    if unknown:
        raise InputError(f"The data has no set named {', '.join(unknown)} to leave out.")
    total = len(tasks.data.trained) + len(tasks.code)
    num_tasks = min(config.tasks_per_step, config.num_tasks or total, total)
    if num_tasks < num_processes:
        raise InputError(
            f"{num_tasks} tasks of a step do not reach for {num_processes} processes. Pass more "
            "--tasks-per-step, more data, or use fewer devices."
        )


def _try_steps(
    num_steps: int,
    parts: Parts,
    tasks: Tasks,
    config: TrainConfig,
    accelerator: Accelerator,
    free_bytes: int,
) -> dict[str, float]:
    sampler = tasks.sampler(config)
    optimizer = make_optimizer(parts.generator, config)
    _standardize(parts, sampler)
    frozen = (parts.generator, parts.encoder, parts.base, parts.tokenizer)
    steps = train(*frozen, sampler, optimizer, config, accelerator, tower=parts.tower)
    return run_trial(steps, num_steps, accelerator.device, free_bytes)


def run_steps(
    run: Path, parts: Parts, tasks: Tasks, config: TrainConfig, accelerator: Accelerator
) -> None:
    """Train the parts' generator, or go on with the one in `run`, in place, to the last step.

    Ends early, with its state saved, where that is asked for. Only the first process writes. The
    state is written after all that goes with it: a kill in between repeats the steps and writes
    the same again.
    """
    is_main = accelerator.is_main_process
    sampler = tasks.sampler(config)
    optimizer = make_optimizer(parts.generator, config)
    done = load_run_state(run, parts.generator, optimizer)
    if done == 0:
        _standardize(parts, sampler)
    if is_main:
        save_json(run / "config.json", config.to_json())
        write_metrics_up_to(run / METRICS_FILE, done)
        _print_start(parts, tasks, config, accelerator, done)
    start_tracking(accelerator, run, config.to_json(), first_step=done)
    held_out = held_out_episodes(tasks.data.left_out, max_characters=config.max_row_characters)
    frozen = (parts.generator, parts.encoder, parts.base, parts.tokenizer)
    recent: list[float] = []
    for metrics in _checked(
        train(
            *frozen,
            sampler,
            optimizer,
            config,
            accelerator,
            first_step=done,
            tower=parts.tower,
        )
    ):
        is_last = metrics.step == config.num_steps
        is_stopped = is_stop_asked(run, accelerator) and not is_last
        is_due = is_last or metrics.step % config.save_every == 0
        if is_main:
            figures = replace(metrics, peak_bytes=read_peak_bytes(accelerator.device))
            write_metrics(run / METRICS_FILE, figures)
            log_metrics(accelerator, figures)
            recent = [*recent[-19:], metrics.loss]
            _print_step(metrics, sum(recent) / len(recent), config.num_steps)
            if is_due and held_out:
                log_metrics(accelerator, _measure_held_out(run, metrics.step, parts, held_out))
            if is_due or is_stopped:
                save_generator(run / "generator", parts.generator)
                save_run_state(run, metrics.step, parts.generator, optimizer)
        if is_stopped:
            if is_main:
                save_stopped(run)
            return


def _standardize(parts: Parts, sampler: EpisodeSampler) -> None:
    """Set a fresh generator's feature statistics, or of one that is to read another condition."""
    if not parts.is_standardized:
        set_feature_statistics(parts.generator, parts.encoder, sampler)


def _checked(steps: Iterator[StepMetrics]) -> Iterator[StepMetrics]:
    """The steps; InputError where the loss is no number, before anything of that is saved."""
    for metrics in steps:
        if not math.isfinite(metrics.loss) or not math.isfinite(metrics.grad_norm):
            raise InputError(
                f"The loss of step {metrics.step} is not a finite number. The last saved state is "
                "whole; go on from it with a lower --lr."
            )
        yield metrics


def _measure_held_out(
    run: Path, step: int, parts: Parts, episodes: list[Episode]
) -> HeldOutMetrics:
    """Measure, write and print the loss of tasks that are left out."""
    own, other = own_and_other_loss(
        parts.generator, parts.encoder, parts.base, parts.tokenizer, episodes, parts.tower
    )
    figures = HeldOutMetrics(step=step, held_out_own=own, held_out_other=other)
    write_metrics(run / METRICS_FILE, figures)
    print(
        f"step {step}: loss on tasks left out, own prompts {own:.3f}, another task's {other:.3f}",
        flush=True,
    )
    return figures


def _print_start(
    parts: Parts, tasks: Tasks, config: TrainConfig, accelerator: Accelerator, done: int
) -> None:
    num_parameters = sum(p.numel() for p in parts.generator.parameters())
    for line in tasks.data.skipped:
        print(f"not trained on: {line}")
    print(
        f"{len(tasks.data.trained)} data sets, {len(tasks.code)} code-made tasks; "
        f"{num_parameters / 1e6:.2f} M parameters; {accelerator.num_processes} processes on "
        f"{accelerator.device.type}; step {done} of {config.num_steps}",
        flush=True,
    )


def _print_step(metrics: StepMetrics, mean_loss: float, num_steps: int) -> None:
    """Lines for a log: every tenth step, and where the wrong prompts were tried."""
    if metrics.wrong_loss is not None:
        print(
            f"step {metrics.step}: loss under own prompts {metrics.loss:.3f}, "
            f"under another task's {metrics.wrong_loss:.3f}",
            flush=True,
        )
    if metrics.step % 10 == 0:
        left = (num_steps - metrics.step) * metrics.seconds / 60
        print(
            f"step {metrics.step}: loss {mean_loss:.3f}, gradient norm {metrics.grad_norm:.2f}, "
            f"lr {metrics.lr:.1e}, {metrics.seconds:.1f} s a step, {left:.0f} min left",
            flush=True,
        )
