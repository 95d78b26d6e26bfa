"""Command line: data folders -> a trained generator, and the table that measures it."""

from __future__ import annotations

import argparse
import sys

from dnd_core.errors import InputError
from training.ablate import add_ablate_command
from training.adopt import add_adopt_command
from training.average import add_average_command
from training.collect_run import add_collect_command
from training.compare import add_compare_command
from training.criterion import add_criterion_command
from training.distill import add_distill_command
from training.draw_samples import add_draw_samples_command
from training.evaluate_run import add_evaluate_commands
from training.outcome import add_outcome_command
from training.rebalance import add_rebalance_command
from training.regression_run import add_regress_command
from training.released import add_released_commands
from training.reproduce import add_reproduce_command
from training.train_run import add_train_command
from training.vision_base import add_vision_base_command


def build_parser() -> argparse.ArgumentParser:
    """The parser; its help is the documentation."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True)
    add_train_command(commands)
    add_evaluate_commands(commands)
    add_collect_command(commands)
    add_criterion_command(commands)
    add_regress_command(commands)
    add_outcome_command(commands)
    add_compare_command(commands)
    add_ablate_command(commands)
    add_reproduce_command(commands)
    add_released_commands(commands)
    add_adopt_command(commands)
    add_average_command(commands)
    add_rebalance_command(commands)
    add_distill_command(commands)
    add_draw_samples_command(commands)
    add_vision_base_command(commands)
    return parser


def main() -> int:
    """Exit status 2 for what the user can fix."""
    args = build_parser().parse_args()
    try:
        args.call(args)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
