"""What a regression run came to: its curve, and its adapters against those of other prompts.

The command `outcome` prints it.
"""

# N L C the condition's axes.
from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from dnd_core.device import pick_device
from dnd_core.errors import InputError
from dnd_core.generator import Generator, load_generator, load_generator_config
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.lora_checkpoint import load_lora
from training.answer_loss import AnswerLoss
from training.checkpoints import layout_of, read_collections
from training.config import RegressionConfig
from training.frozen_base import load_base
from training.metrics import METRICS_FILE
from training.regression_setup import left_out_sets
from training.regression_state import SETTINGS
from training.row_sets import read_row_sets
from training.validation import LeftOutSet


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """A run's curve, from its metrics.jsonl. Losses in nats per answer text token."""

    num_steps: int
    weighted_error: float  # mean over the last tenth of the steps
    base_loss: float  # of left-out sets under the base model
    best_loss: float  # of left-out sets under generated adapters, at the best validation
    best_step: int
    last_loss: float


@dataclass(frozen=True, kw_only=True)
class Scores:
    """Answer loss on the rows of left-out sets, mean over sets; nats per answer text token."""

    base: float  # without an adapter
    trained: float  # under the last LoRA checkpoint of each trained set, mean: the paper's baseline
    own: float  # under the adapter from the set's own prompts
    other: float  # under the adapters from each trained set's prompts, mean


def read_outcome(run: Path) -> Outcome:
    """The figures of a run that has validated. Raises InputError where it has not."""
    path = run / METRICS_FILE
    lines = _read_lines(path)
    errors = [line["loss"] for line in lines if "loss" in line]
    validations = [line for line in lines if "validation_loss" in line]
    if not errors or not validations:
        raise InputError(f"{path} has no validation yet. Let the run reach one, then ask again.")
    best = min(validations, key=lambda line: line["validation_loss"])
    tail = errors[-max(1, len(errors) // 10) :]
    return Outcome(
        num_steps=len(errors),
        weighted_error=_mean(tail),
        base_loss=best["base_loss"],
        best_loss=best["validation_loss"],
        best_step=int(best["step"]),
        last_loss=validations[-1]["validation_loss"],
    )


def load_scores(
    run: Path,
    checkpoints: Path,
    data: Sequence[Path],
    *,
    max_characters: int = 400,
    device: str | None = None,
) -> Scores:
    """Score the last generator of a run of `regress` on the sets that the run left out.

    Not the one of the best validation: that was chosen on these very sets. checkpoints, data,
    max_characters: as the run had them. The conditions are drawn as at its validation.
    """
    settings: dict[str, Any] = json.loads((run / SETTINGS).read_text("utf-8"))
    config = RegressionConfig(**settings["config"])
    names = {c.name: c for c in read_collections(checkpoints)}
    trained, kept_out = settings["trained"], settings["left_out"]
    last_loras = [load_lora(names[name].paths[-1]) for name in trained]
    plan = load_generator_config(run / "generator")
    layout = layout_of(last_loras[0], plan.lora.chunk)
    place = pick_device(device)
    generator = load_generator(run / "generator", layout).to(place)
    base, tokenizer = load_base(last_loras[0].base_model, place)
    encoder = load_condition_encoder(plan.condition, base, tokenizer)
    loss_of = AnswerLoss(base, tokenizer, plan.lora, layout)
    rows = {
        s.name: s for s in read_row_sets(data, trained + kept_out, max_characters=max_characters)
    }

    def conditions(sets: Iterable[str]) -> list[LeftOutSet]:
        return left_out_sets([rows[name] for name in sets], encoder, config)

    adapters = [_adapter(generator, s.condition) for s in conditions(trained)]
    figures: dict[str, list[float]] = {"base": [], "trained": [], "own": [], "other": []}
    for left_out in conditions(kept_out):
        loras: Mapping[str, Sequence[Mapping[str, Tensor] | None]] = {
            "base": [None],
            "trained": [_on(lora.state_dict, place) for lora in last_loras],
            "own": [_adapter(generator, left_out.condition)],
            "other": adapters,
        }
        for name, group in loras.items():
            with torch.no_grad():
                losses = [loss_of(left_out.rows, lora).mean().item() for lora in group]
            figures[name].append(_mean(losses))
    return Scores(**{name: _mean(values) for name, values in figures.items()})


def add_outcome_command(commands: Any) -> None:
    """The subcommand `outcome`."""
    parser = commands.add_parser(
        "outcome", help="score what `regress` made, on the sets that it left out"
    )
    add = parser.add_argument
    add("run", type=Path, help="run folder of `regress`, with its generator")
    add("--checkpoints", type=Path, required=True, help="what it learned from")
    add("--data", type=Path, nargs="+", required=True, help="folders or files of task sets")
    add("--max-row-characters", type=int, default=400, help="as the run had it")
    add("--device", help="default: the first GPU, else the CPU")
    parser.set_defaults(call=run_outcome)


def run_outcome(args: argparse.Namespace) -> None:
    """Print the curve's figures and the scores, each as one JSON line."""
    print(json.dumps(asdict(read_outcome(args.run))))
    scores = load_scores(
        args.run,
        args.checkpoints,
        args.data,
        max_characters=args.max_row_characters,
        device=args.device,
    )
    print(json.dumps(asdict(scores)))


@torch.no_grad()
def _adapter(generator: Generator, condition: Tensor) -> dict[str, Tensor]:
    """The LoRA that a generator makes of a condition (N, L, C)."""
    device = next(generator.parameters()).device
    return generator.lora(generator(condition[None].to(device))[0])


def _on(matrices: Mapping[str, Tensor], device: torch.device) -> dict[str, Tensor]:
    return {key: matrix.to(device) for key, matrix in matrices.items()}


def _read_lines(path: Path) -> list[dict[str, float]]:
    if not path.is_file():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
