"""The command `average`: the mean of two generators' weights, such as before and after a run.

At a high rate most of what the last steps of a run change is noise, which a mean takes out
(Wortsman et al., arXiv 2203.05482).
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from dnd_core.errors import InputError
from dnd_core.generator import CONFIG_FILE, WEIGHTS_FILE, load_generator_config
from dnd_core.tensor_file import save_tensors
from training.run_files import save_json
from training.trained_sets import save_trained_sets

STATISTICS = ("feature_mean", "feature_std")  # they belong to what the second one's prompts read


def average_generators(first: Path, second: Path, share: float, out: Path) -> None:
    """Write (1 - share) * first + share * second, in the second one's precision, to `out`.

    What is read before each prompt, and how its features are standardized, is the second one's.
    Raises InputError where a folder holds no generator, or the two differ in shape.
    """
    if not 0 <= share <= 1:
        raise InputError(f"--share is {share}; it must be between 0 and 1.")
    before, config = load_generator_config(first), load_generator_config(second)
    line = config.condition.system_line
    told_the_same = replace(before, condition=replace(before.condition, system_line=line))
    old, new = _load_weights(first), _load_weights(second)
    if told_the_same != config or {k: w.shape for k, w in old.items()} != {
        k: w.shape for k, w in new.items()
    }:
        raise InputError(f"{first} and {second} are not of one shape, so they have no mean.")
    mean = {
        name: weights if name in STATISTICS else _mix(old[name], weights, share)
        for name, weights in new.items()
    }
    out.mkdir(parents=True, exist_ok=True)
    save_tensors(out / WEIGHTS_FILE, mean, {"format": "pt"})
    save_json(out / CONFIG_FILE, config.to_json())
    save_trained_sets(out, (), first, second)


def add_average_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The subcommand `average`."""
    parser = commands.add_parser("average", help="the mean of two generators' weights")
    add = parser.add_argument
    add("first", type=Path, help="folder of a generator")
    add("second", type=Path, help="folder of one that was trained on from it")
    add("--share", type=float, default=0.5, help="of the second one (default: %(default)s)")
    add("--out", type=Path, required=True, help="folder of the mean")
    parser.set_defaults(call=run_average)


def run_average(args: Any) -> None:
    """Write the mean."""
    average_generators(args.first, args.second, args.share, args.out)
    print(f"written: {args.out}")


def _mix(old: Tensor, new: Tensor, share: float) -> Tensor:
    return ((1 - share) * old.float() + share * new.float()).to(new.dtype)


def _load_weights(folder: Path) -> dict[str, Tensor]:
    path = folder / WEIGHTS_FILE
    try:
        return load_file(path)
    except (OSError, SafetensorError) as error:
        raise InputError(f"{path} cannot be read ({error}). Fetch the generator again.") from error
