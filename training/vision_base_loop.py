"""The training loop of the small vision model: first its sight, then its answers."""

from __future__ import annotations

import math
import os
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

import torch
from torch import Tensor, nn

from dnd_core.errors import InputError
from training.vision_base_model import MERGE, VisionBaseSize, answer_logits, answer_loss, see_packed
from training.vision_base_rows import Batch, CompactVocabulary, Shown, draw_batch, draw_shown
from training.vision_base_sight import SightHeads


@dataclass(frozen=True, kw_only=True)
class VisionBaseConfig:
    """num_sight_steps: steps of the first stage, on pictures alone; num_steps: of the second."""

    num_sight_steps: int
    num_steps: int
    sight_batch: int = 96
    num_pictures: int = 32
    num_branches: int = 4
    lr: float = 2e-3
    warmup: int = 100
    weight_decay: float = 0.05
    max_grad_norm: float = 1.0
    more_pictures: int = 64  # without questions, in each step of the second stage
    sight_weight: float = 0.25  # of the heads' loss in the second stage
    set_share: float = 0.08  # of the pictures that come from each image set
    seed: int = 0
    size: VisionBaseSize = field(default_factory=VisionBaseSize)

    @property
    def total(self) -> int:
        return self.num_sight_steps + self.num_steps


@dataclass(frozen=True)
class VisionStep:
    """What one step measured. stage: "sight" or "answers"; loss in nats per text token."""

    step: int
    stage: str
    loss: float
    sight_loss: float
    lr: float
    seconds: float


def draw_from_sets(sets: dict[str, list[Shown]], share: float) -> Callable[[random.Random], Shown]:
    """A draw that takes each set's pictures with probability `share`, drawn pictures else."""
    fixed = [items for items in sets.values() if items]

    def draw(rng: random.Random) -> Shown:
        place = rng.random() / share if share else math.inf
        return rng.choice(fixed[int(place)]) if place < len(fixed) else draw_shown(rng)

    return draw


def lr_at(step: int, first: int, num_steps: int, config: VisionBaseConfig) -> float:
    """Warm-up and cosine to zero over one stage; first: its first step."""
    at = step - first
    rise = min(1.0, (at + 1) / config.warmup)
    return config.lr * rise * 0.5 * (1 + math.cos(math.pi * at / max(num_steps, 1)))


def make_optimizers(
    model: Any, heads: nn.Module, config: VisionBaseConfig
) -> tuple[torch.optim.Optimizer, torch.optim.Optimizer]:
    """Muon for the matrices inside the towers, AdamW for all else; one learning rate for both.

    Muon learns more from a step than AdamW here, and costs a seventh of the step's time.
    """
    named = [*model.named_parameters(), *heads.named_parameters()]
    inside = [p for name, p in named if p.ndim == 2 and ("layers" in name or "visual" in name)]
    known = {id(p) for p in inside}
    others = [p for _, p in named if id(p) not in known]
    return (
        torch.optim.Muon(
            inside, lr=config.lr, weight_decay=config.weight_decay, adjust_lr_fn="match_rms_adamw"
        ),
        torch.optim.AdamW(others, lr=config.lr, betas=(0.9, 0.97), weight_decay=0.0, fused=True),
    )


class VisionTrainer:
    """Model, heads and optimizer; each step draws its own pictures from its number."""

    def __init__(
        self,
        model: Any,
        vocabulary: CompactVocabulary,
        draw: Callable[[random.Random], Shown],
        config: VisionBaseConfig,
    ) -> None:
        self.model, self.vocabulary, self.draw, self.config = model, vocabulary, draw, config
        torch.manual_seed(config.seed + 1)
        self.heads = SightHeads(config.size.hidden)
        self.optimizers = make_optimizers(model, self.heads, config)
        self.step = 0

    def run(self) -> Iterator[VisionStep]:
        """Steps from where it stands to the end."""
        self.model.train()
        while self.step < self.config.total:
            yield self.take_step()

    def take_step(self) -> VisionStep:
        """One optimizer step."""
        start, config = perf_counter(), self.config
        sight_only = self.step < config.num_sight_steps
        first = 0 if sight_only else config.num_sight_steps
        num = config.num_sight_steps if sight_only else config.num_steps
        lr = lr_at(self.step, first, num, config)
        groups = [group for one in self.optimizers for group in one.param_groups]
        for group in groups:
            group["lr"] = lr
        # Every step's pictures come from its number, so a resumed run goes on as it would have.
        rng = random.Random(f"{config.seed} {self.step}")
        pictures, branches = (
            (config.sight_batch, 0) if sight_only else (config.num_pictures, config.num_branches)
        )
        batch = draw_batch(self.vocabulary, rng, self.draw, pictures, branches)
        loss, sight = self.losses(batch)
        if not sight_only:  # seeing is cheap, and is what answers lack longest
            more = draw_batch(self.vocabulary, rng, self.draw, config.more_pictures, 0)
            sight = (sight + self.losses(more)[1]) / 2
        (loss + sight * (1 if sight_only else config.sight_weight)).backward()
        torch.nn.utils.clip_grad_norm_(
            [p for group in groups for p in group["params"]], config.max_grad_norm
        )
        for one in self.optimizers:
            one.step()
            one.zero_grad(set_to_none=True)
        self.step += 1
        stage = "sight" if sight_only else "answers"
        seconds = perf_counter() - start
        return VisionStep(self.step, stage, loss.item(), sight.item(), lr, seconds)

    def losses(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """(answers, sight); zero where the batch has no answers, or no picture."""
        packed, zero = batch.packed, torch.zeros(())
        with torch.autocast("cpu", torch.bfloat16):
            seen = see_packed(self.model, packed)
            logits = answer_logits(self.model, packed, seen) if any(batch.asked[0]) else None
        answers = zero
        if logits is not None:
            unknown = self.vocabulary.unknown
            answers = answer_loss(logits, packed, unknown, self.vocabulary.num_unknown)
        if seen is None:
            return answers, zero
        cells = (packed.grid[0] // MERGE, packed.grid[1] // MERGE)
        return answers, self.heads.loss(seen, batch.shown, cells)

    def save(self, path: Path) -> None:
        """Everything needed to go on, replaced atomically."""
        state = {
            "step": self.step,
            "model": self.model.state_dict(),
            "heads": self.heads.state_dict(),
            "optimizers": [one.state_dict() for one in self.optimizers],
            "kept": self.vocabulary.kept,
        }
        new = path.with_name(path.name + ".new")
        torch.save(state, new)
        os.replace(new, path)

    def load(self, path: Path) -> None:
        """Go on from a saved state of the same vocabulary."""
        state = self.load_weights(path)
        for one, own in zip(self.optimizers, state["optimizers"], strict=True):
            one.load_state_dict(own)
        self.step = state["step"]

    def load_weights(self, path: Path) -> dict[str, Any]:
        """Start from the weights of a saved state of the same vocabulary; returns the state.

        InputError where it is missing, or of another vocabulary.
        """
        if not path.is_file():
            raise InputError(f"{path} is missing: name the folder of a run that saved its state.")
        state: dict[str, Any] = torch.load(path, weights_only=True)
        if state["kept"] != self.vocabulary.kept:
            raise InputError(
                f"{path} was trained on another vocabulary than this run has. Start from another "
                "run, or in a new run folder."
            )
        self.model.load_state_dict(state["model"])
        self.heads.load_state_dict(state["heads"])
        return state
