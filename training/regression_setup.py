"""Puts a regression run's data together: checkpoints and rows on disk -> pairs and targets."""

# M checkpoints of a set, T weight tokens, r rank, c chunk.
from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.config import GeneratorConfig, LoraShape
from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import load_lora
from dnd_core.lora_layout import LoraLayout
from training.checkpoints import (
    Collection,
    form_tokens,
    layout_of,
    load_plain_tokens,
    read_collections,
)
from training.compact import regression_generator_config
from training.config import RegressionConfig
from training.criterion import criterion_weight, read_criterion_weight, token_spread
from training.pairs import PairSampler, Pool, condition_texts
from training.preset_plan import preset_plan
from training.regression import RegressionData
from training.row_sets import RowSet, read_row_sets
from training.validation import NUM_ROWS, LeftOutSet


@dataclass(frozen=True, kw_only=True)
class Arrangement:
    """Which sets are trained on and which validate; in one order everywhere."""

    trained: tuple[tuple[Collection, RowSet], ...]
    left_out: tuple[RowSet, ...]


def read_arrangement(
    checkpoints: Path,
    data: Sequence[Path],
    *,
    sets: Sequence[str] | None,
    left_out: Sequence[str] | None,
    max_characters: int,
) -> Arrangement:
    """The sets of a run. left_out: by default the last of the collected ones.

    Raises InputError where a set lacks checkpoints or rows, or none is left to train on.
    """
    collections = {c.name: c for c in read_collections(checkpoints)}
    kept_out = list(left_out or sorted(collections)[-1:])
    names = [n for n in (sets or sorted(collections)) if n not in kept_out]
    missing = [name for name in names if name not in collections]
    if missing:
        raise InputError(f"{checkpoints} has no LoRA checkpoints of {', '.join(missing)}.")
    if not names:
        raise InputError(
            f"Nothing is left to train on beside {', '.join(kept_out)}. Collect more sets."
        )
    rows = {s.name: s for s in read_row_sets(data, names + kept_out, max_characters=max_characters)}
    return Arrangement(
        trained=tuple((collections[name], rows[name]) for name in sorted(names)),
        left_out=tuple(rows[name] for name in sorted(kept_out)),
    )


def load_generator_plan(
    arrangement: Arrangement,
    plan: Path | None,
    condition: str,
    *,
    scaled: bool,
    preset: str = "",
    encoder: str = "",
) -> tuple[GeneratorConfig, LoraLayout]:
    """What generator to train for these checkpoints.

    plan: a generator.json to follow; preset: one of the paper's, with `encoder` as its encoder's
    folder or file; without either, a compact generator for the LoRAs' shape.
    Raises InputError where the plan or the preset is for other LoRAs.
    """
    lora = load_lora(arrangement.trained[0][0].paths[0])
    if preset:
        return preset_plan(lora, preset, encoder)
    if plan is None:
        layout = layout_of(lora)
        shape = LoraShape(
            base_model=lora.base_model,
            rank=lora.rank,
            alpha=lora.alpha,
            chunk=layout.chunk,
            layers=lora.layers,
            modules=lora.target_modules,
        )
        num_tokens = layout.num_weight_tokens
        return regression_generator_config(shape, num_tokens, condition, scaled=scaled), layout
    try:
        config = GeneratorConfig.from_json(json.loads(plan.read_text("utf-8")))
        layout = layout_of(lora, config.lora.chunk)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{plan} is no generator.json for these LoRAs: {error}.") from error
    if config.condition.picture_slots:
        raise InputError(
            f"{plan} reads pictures, but weight regression is given the words of text sets alone. "
            "Train it end to end with `train`, or pass a plan without picture_slots."
        )
    for name in ("base_model", "rank", "alpha", "layers"):
        if getattr(config.lora, name) != getattr(lora, name):
            raise InputError(
                f"{plan} says {name} = {getattr(config.lora, name)}, but the LoRA checkpoints have "
                f"{getattr(lora, name)}."
            )
    if config.decoder.stages[-1][0] != layout.num_weight_tokens:
        raise InputError(
            f"{plan} makes {config.decoder.stages[-1][0]} weight tokens, but the LoRA checkpoints "
            f"have {layout.num_weight_tokens}."
        )
    return config, layout


def load_targets(collection: Collection, layout: LoraLayout) -> Tensor:
    """Plain weight tokens (M, T, r, c) of a set; bf16, as on disk, where that loses nothing."""
    tokens = [load_plain_tokens(path, layout) for path in collection.paths]
    small = [token.bfloat16() for token in tokens]
    is_exact = all(torch.equal(s.float(), t) for s, t in zip(small, tokens, strict=True))
    return torch.stack(small if is_exact else tokens)


def load_regression_data(
    arrangement: Arrangement,
    encoder: ConditionEncoder,
    layout: LoraLayout,
    config: RegressionConfig,
    *,
    scaled: bool,
    criterion: Path | None,
    uniform: bool,
) -> RegressionData:
    """Read and tokenize every checkpoint, encode every text, once.

    criterion: a file of weights; without it they are computed, or are all one if `uniform`.
    """
    pools, encoded, targets, num_values, spreads = [], [], [], [], []
    for collection, row_set in arrangement.trained:
        texts = condition_texts(
            row_set.train,
            config.condition_form,
            name=row_set.name,
            seed=config.seed,
            limit=config.pool_size,
        )
        plain = load_targets(collection, layout)
        pools.append(Pool(name=row_set.name, texts=texts, num_checkpoints=len(plain)))
        encoded.append(encoder.encode(texts))
        targets.append(plain)
        num_values.append([_num_values(token, scaled=scaled) for token in plain])
        if criterion is None and not uniform:
            spreads.append(token_spread(form_tokens(t.float(), scaled=scaled) for t in plain))
    num_tokens = layout.num_weight_tokens
    if criterion is not None:
        weight = read_criterion_weight(criterion, num_tokens)
    else:
        try:
            weight = criterion_weight(spreads) if spreads else torch.ones(num_tokens)
        except ValueError as error:
            raise InputError(f"{error}. Collect more steps, or pass --uniform.") from error
    return RegressionData(
        sampler=PairSampler(pools, config),
        encoder=encoder,
        encoded=encoded,
        targets=targets,
        num_values=num_values,
        criterion=weight,
    )


def _num_values(plain: Tensor, *, scaled: bool) -> int:
    return int((~form_tokens(plain.float(), scaled=scaled).isnan()).sum())


def left_out_sets(
    row_sets: Sequence[RowSet], encoder: ConditionEncoder, config: RegressionConfig
) -> list[LeftOutSet]:
    """Conditions of left-out sets, in the form that is trained on, and their test rows.

    All rows of a left-out set are unseen; a set without test rows gives others of its rows.
    """
    sets = []
    for row_set in row_sets:
        rows = (row_set.test or row_set.train[::-1])[:NUM_ROWS]
        kept = {row.prompt for row in rows}
        others = [row for row in row_set.train if row.prompt not in kept] or row_set.train
        texts = condition_texts(
            others,
            config.condition_form,
            name=row_set.name,
            seed=config.seed,
            limit=config.num_prompts,
        )
        minimum = encoder.config.min_prompts
        repeated = [texts[i % len(texts)] for i in range(max(minimum, len(texts)))]
        sets.append(
            LeftOutSet(
                name=row_set.name,
                condition=encoder.condition(encoder.encode(repeated)),
                rows=tuple((row.prompt, row.answer) for row in rows),
            )
        )
    return sets
