"""The command `train`: end to end from data folders and code-made tasks to a generator.

    RUN/config.json      the settings of the last start
    RUN/run_state.pt     what a killed run goes on from
    RUN/metrics.jsonl    each step's loss; now and then the loss of tasks that are left out
    RUN/generator/       the generator as saved last

One process, or several under accelerate, which share each step's tasks:

    accelerate launch --multi_gpu --num_processes 4 --mixed_precision no \\
        --module training train --data DATA --run RUN
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from dnd_core.generator import save_generator
from training.config import BASE, CONDITIONS, TrainConfig
from training.flags import add_config_flags, config_from_flags
from training.loop import make_optimizer, own_and_other_loss, set_feature_statistics, train
from training.metrics import HeldOutMetrics, StepMetrics, write_metrics
from training.processes import make_accelerator
from training.run_state import load_run_state, save_run_state
from training.sampler import held_out_episodes
from training.setup import load_parts, load_tasks

LAYERS = (10, 22)


def add_train_command(commands: Any) -> None:
    """Add `train` to the subcommands of a parser."""
    parser = commands.add_parser("train", help="train a generator end to end; resumes by itself")
    parser.add_argument("--data", type=Path, required=True, help="folder with index.json")
    parser.add_argument("--run", type=Path, required=True, help="run folder; the same one resumes")
    parser.add_argument("--base", default=BASE, help="base model, by hub name or folder")
    parser.add_argument("--device", help="such as cpu or cuda (default: the first GPU)")
    parser.add_argument(
        "--layers", type=int, nargs=2, default=LAYERS, help="first layer, and one past the last"
    )
    parser.add_argument(
        "--condition",
        choices=CONDITIONS,
        default="states",
        help="the base model's own states (default), or a sentence encoder's",
    )
    add_config_flags(parser, TrainConfig)
    parser.set_defaults(call=run_train)


def run_train(args: argparse.Namespace) -> None:
    """Train, or go on with, the run in args.run."""
    config = config_from_flags(TrainConfig, args)
    accelerator = make_accelerator(args.device)
    device, is_main = accelerator.device, accelerator.is_main_process
    args.run.mkdir(parents=True, exist_ok=True)
    with accelerator.main_process_first():  # which fetches the models
        parts = load_parts(
            args.base, range(*args.layers), args.condition, seed=config.seed, device=device
        )
    tasks = load_tasks(args.data, config)
    sampler = tasks.sampler(config)
    optimizer = make_optimizer(parts.generator, config)
    done = load_run_state(args.run, parts.generator, optimizer)
    if done == 0:
        set_feature_statistics(parts.generator, parts.encoder, sampler)
    if is_main:
        _save_config(args.run / "config.json", config)
        num_parameters = sum(p.numel() for p in parts.generator.parameters())
        print(
            f"{len(tasks.data.trained)} data sets, {len(tasks.code)} code-made tasks; "
            f"{num_parameters / 1e6:.2f} M parameters; {accelerator.num_processes} processes on "
            f"{device.type}; step {done} of {config.num_steps}",
            flush=True,
        )
    held_out = held_out_episodes(tasks.data.left_out, max_characters=config.max_row_characters)
    frozen = (parts.generator, parts.encoder, parts.base, parts.tokenizer)
    recent: list[float] = []
    for metrics in train(*frozen, sampler, optimizer, config, accelerator, first_step=done):
        if not is_main:
            continue
        write_metrics(args.run / "metrics.jsonl", metrics)
        recent = [*recent[-19:], metrics.loss]
        _print_step(metrics, sum(recent) / len(recent), config.num_steps)
        if metrics.step % config.save_every == 0 or metrics.step == config.num_steps:
            save_run_state(args.run, metrics.step, parts.generator, optimizer)
            save_generator(args.run / "generator", parts.generator)
            if held_out:
                own, other = own_and_other_loss(*frozen, held_out)
                figures = HeldOutMetrics(step=metrics.step, held_out_own=own, held_out_other=other)
                write_metrics(args.run / "metrics.jsonl", figures)
                print(
                    f"step {metrics.step}: loss on tasks left out, own prompts {own:.3f}, "
                    f"another task's {other:.3f}",
                    flush=True,
                )
    accelerator.end_training()


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


def _save_config(path: Path, config: TrainConfig) -> None:
    path.write_text(json.dumps(config.to_json(), indent=2) + "\n", "utf-8")
