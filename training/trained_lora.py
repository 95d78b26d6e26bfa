"""The row `trained_lora`: an ordinary LoRA, fine-tuned on a task's labelled rows.

What a generated adapter is up against where labels are there. It has the generator's layers, rank,
alpha and modules; the step count is chosen by the loss on a part of the rows that is kept back.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from pathlib import Path

import torch
from torch import Tensor

from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import load_lora, save_lora
from dnd_core.pictures import prompt_text
from training.answer_check import Block
from training.answer_loss import AnswerLoss
from training.collect import FineTune
from training.config import CollectConfig
from training.contexts import FORMS, asked
from training.evaluate import Measured
from training.row_sets import RowSet
from training.setup import Parts
from training.tasks import Example

KEPT_BACK_SHARE, MAX_KEPT_BACK = 0.2, 32  # of the rows; chooses the step count
META_KEY = "trained_lora"


@dataclass(frozen=True, kw_only=True)
class LoraTraining:
    """How the LoRA is trained. It ends where `patience` looks in a row bring no lower loss."""

    max_steps: int = 400
    look_every: int = 20  # steps between looks at the rows kept back
    patience: int = 3
    rows_per_step: int = 16
    lr: float = 3e-4
    lr_warmup_steps: int = 10
    seed: int = 0

    def __post_init__(self) -> None:
        if min(self.max_steps, self.look_every, self.patience, self.rows_per_step) < 1:
            raise ValueError(f"every count of a LoRA's training must be positive, got {self}")


@dataclass(frozen=True, kw_only=True)
class LoraStep:
    """Where the training stands; `lora` is the one of the lowest loss on the rows kept back."""

    step: int
    best_step: int  # 0: the base model as it is
    best_loss: float  # nats per answer text token, mean over the rows kept back
    is_last: bool
    lora: Lora


def train_lora(
    parts: Parts,
    measured: Measured,
    config: LoraTraining,
    *,
    unadapted: Block = nullcontext,
) -> Iterator[LoraStep]:
    """Fine-tune on the labelled rows of a set, one step at a time; bare and whole inputs mixed.

    A caller that runs each step in a turn of its own does not keep others waiting. Raises
    InputError where there are too few rows to keep some back.
    """
    shape, layout = parts.generator.config.lora, parts.generator.layout
    train, kept_back = split_rows(measured, config.seed)
    loss_of = AnswerLoss(parts.base, parts.tokenizer, shape, layout, tower=parts.tower)
    fine_tune = FineTune(shape, layout, _collect_config(config))
    row_set = RowSet(
        name=measured.task.name, licence=measured.task.licence, train=train, test=kept_back
    )

    def loss_kept_back() -> float:
        rows = [(row.about(row.prompt), row.answer) for row in kept_back]
        lora = {key: m.to(parts.base.device) for key, m in fine_tune.lora.items()}
        with torch.no_grad(), unadapted():
            return loss_of(rows, lora).mean().item()

    def as_it_stands(step: int, loss: float) -> Lora:
        return fine_tune.to_lora({META_KEY: _about(measured, config), "step": step, "loss": loss})

    best = (loss_kept_back(), 0)
    lora, num_worse = as_it_stands(0, best[0]), 0
    steps = fine_tune.run(row_set, loss_of)
    for step in range(1, config.max_steps + 1):
        with unadapted():
            next(steps)
        if step % config.look_every == 0 or step == config.max_steps:
            loss = loss_kept_back()
            num_worse += 1
            if loss < best[0]:
                best, num_worse = (loss, step), 0
                lora = as_it_stands(step, loss)
        is_last = step == config.max_steps or num_worse >= config.patience
        yield LoraStep(step=step, best_step=best[1], best_loss=best[0], is_last=is_last, lora=lora)
        if is_last:
            return


def split_rows(measured: Measured, seed: int) -> tuple[tuple[Example, ...], tuple[Example, ...]]:
    """Rows to train on and rows kept back, each in the forms that the set is asked in.

    No prompt of the ones kept back, and no item, is among those trained on.
    """
    taken = {key for item in measured.items for key in _keys(item)}
    free = [row for row in measured.rows if not taken & _keys(row)]
    prompts = sorted({_key(row) for row in free})
    if len(prompts) < 2:
        raise InputError(
            f"{measured.task.name} has {len(prompts)} labelled prompts beside the items; a LoRA "
            "needs at least 2. Add rows, or measure fewer items."
        )
    random.Random(f"{seed}/{measured.task.name}/kept back").shuffle(prompts)
    num_kept = min(MAX_KEPT_BACK, max(1, round(KEPT_BACK_SHARE * len(prompts))))
    kept = set(prompts[:num_kept])
    forms = FORMS if measured.task.has_cue else FORMS[:1]

    def in_forms(rows: Sequence[Example]) -> tuple[Example, ...]:
        return tuple(
            replace(row, prompt=prompt_text(asked(row, form))) for row in rows for form in forms
        )

    return (
        in_forms([row for row in free if _key(row) not in kept]),
        in_forms([row for row in free if _key(row) in kept]),
    )


def _keys(row: Example) -> set[str]:
    """What tells a row's inputs from others: their words, and whose picture it is."""
    picture = row.picture.sha256 if row.picture else ""
    return {picture + text for text in (row.bare, row.prompt)}


def _key(row: Example) -> str:
    """The whole prompt's key; rows of one picture stay together."""
    return row.picture.sha256 if row.picture else row.prompt


def load_or_train_lora(
    folder: Path, parts: Parts, measured: Measured, config: LoraTraining
) -> Mapping[str, Tensor]:
    """The set's LoRA from its folder in `folder`, or a fresh one that is then saved there.

    One that was trained on other rows, with other settings or of another shape is trained anew.
    """
    path = folder / re.sub(r"[^\w.+-]", "_", measured.task.name)
    about = _about(measured, config)
    if path.is_dir():
        lora = load_lora(path)
        same_shape = replace(lora.shape, chunk=parts.generator.config.lora.chunk)
        if lora.meta.get(META_KEY) == about and same_shape == parts.generator.config.lora:
            return lora.state_dict
    for done in train_lora(parts, measured, config):
        if done.is_last or done.step % config.look_every == 0:
            print(
                f"{measured.task.name}: LoRA, step {done.step}; lowest loss on rows kept back "
                f"{done.best_loss:.3f} at step {done.best_step}",
                flush=True,
            )
    save_lora(path, done.lora)
    return load_lora(path).state_dict  # rounded as saved, so that a resumed measurement agrees


def _collect_config(config: LoraTraining) -> CollectConfig:
    """A run without a warm phase of its own: how long it is, the rows kept back decide."""
    return CollectConfig(
        rows_per_step=config.rows_per_step,
        lr=config.lr,
        lr_warmup_steps=config.lr_warmup_steps,
        window=config.max_steps + 1,
        max_warm_steps=config.max_steps + 1,
        seed=config.seed,
    )


def _about(measured: Measured, config: LoraTraining) -> dict[str, object]:
    """What tells one training from another, as JSON holds it."""
    train, kept_back = split_rows(measured, config.seed)
    rows = [
        [row.prompt, row.answer, *([row.picture.sha256] if row.picture else [])]
        for row in (*train, *kept_back)
    ]
    digest = sha256(json.dumps(rows).encode()).hexdigest()
    return {"task": measured.task.name, "rows_sha256": digest, **asdict(config)}
