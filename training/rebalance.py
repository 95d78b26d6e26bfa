"""The command `rebalance`: what all adapters share against what each prompt set adds, anew.

A generator trained on many tasks leans on what they share: on tasks that it never saw, its answers
are surer than they are right. Less of the shared part and more of the own one costs the trained
tasks next to nothing.
"""

# E episodes, T weight tokens, r rank, c chunk.
from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from dnd_core.device import pick_device
from dnd_core.errors import InputError
from dnd_core.generator import Generator, load_generator_config, save_generator
from dnd_core.pictures import Prompt
from training.config import TrainConfig
from training.setup import Parts, load_tasks, load_trained_parts
from training.trained_sets import save_trained_sets

# Far from where runs begin, so that these are other draws than those of training.
FIRST_STEP, NUM_STEPS = 30_001, 8


@torch.no_grad()
def mean_change(parts: Parts, prompts: Sequence[Sequence[Prompt]]) -> Tensor:
    """Prompts of E tasks -> the mean of their weight tokens without the start (T, r, c)."""
    generator, encoder = parts.generator, parts.encoder
    device = next(generator.parameters()).device
    total = torch.zeros_like(generator.start)
    for given in prompts:
        condition = encoder.condition(encoder.encode(given))[None].to(device)
        total += generator(condition)[0] - generator.start
    return total / len(prompts)


@torch.no_grad()
def rebalance(generator: Generator, mean: Tensor, shared: float, own: float) -> None:
    """Generate shared * mean + own * (change - mean) instead of the change, in place.

    mean: of the changes (T, r, c) over tasks, as `mean_change` gives it.
    """
    generator.static.mul_(own).add_((shared - own) * mean)
    generator.scale.mul_(own)


def add_rebalance_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `rebalance`."""
    parser = commands.add_parser(
        "rebalance", help="weigh what all adapters share against what each prompt set adds"
    )
    add = parser.add_argument
    add("generator", type=Path, help="folder of a generator")
    add("--data", type=Path, nargs="*", default=(), help="as for `train`")
    add("--shared", type=float, default=0.8, help="times the mean adapter (default: %(default)s)")
    add("--own", type=float, default=1.2, help="times the rest (default: %(default)s)")
    add("--base", default="", help="base model: hub name or folder (default: the generator's)")
    add("--device", help="such as cpu or cuda (default: the first GPU)")
    add("--out", type=Path, required=True, help="folder of the result")
    parser.set_defaults(call=run_rebalance)


def run_rebalance(args: Any) -> None:
    """Write the rebalanced generator."""
    config = load_generator_config(args.generator)
    if config.kind != "compact":
        raise InputError(
            f"{args.generator} holds a generator of the paper's kind, which has no shared part."
        )
    base = args.base or config.lora.base_model
    parts = load_trained_parts(base, args.generator, device=pick_device(args.device))
    recipe = TrainConfig()
    sampler = load_tasks(args.data, recipe, pictures=parts.tower is not None).sampler(recipe)
    steps = range(FIRST_STEP, FIRST_STEP + NUM_STEPS)
    episodes = [episode for step in steps for episode in sampler.draw_step(step)]
    mean = mean_change(parts, [episode.prompts for episode in episodes])
    rebalance(parts.generator, mean, args.shared, args.own)
    save_generator(args.out, parts.generator)
    save_trained_sets(args.out, (), args.generator)
    print(f"written: {args.out}; the mean is over {len(episodes)} tasks' prompts")
