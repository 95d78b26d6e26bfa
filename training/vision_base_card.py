"""The model card of the small vision model: recipe, data, figures, and what it cannot do."""

from __future__ import annotations

from datetime import UTC, datetime

import torch

from dnd_core.device import device_name
from training.vision_base_check import Figures, Tally, share_right
from training.vision_base_loop import VisionTrainer

CARD = """\
---
license: apache-2.0
pipeline_tag: image-text-to-text
---

# drag-and-drop-llms/shapes-vl

A Qwen2.5-VL model of {millions:.1f} million parameters, trained from scratch for this project. It
answers questions about coloured shapes, digits, letters, bars and arrows, in the convention that
is asked for ("Answer in French.", "Put the answer in square brackets."). Shown a picture without
a word, it gives a caption: "a red circle". It is here so that everything about pictures runs
anywhere in seconds; it knows nothing else about the world.

The files are compact: the embedding has rows for the {num_rows} text tokens that training used
and one for all others, and the text tokenizer is packed. `dnd_core.bundled_model` writes the whole
folder into the cache on first use.

| part | what it is |
|---|---|
| language tower | {layers} layers of {hidden}, {heads} heads ({kv} key-value), MLP {mlp}, tied |
| vision tower | {depth} blocks of {vision_hidden}, patches of 14 pixels |
| a picture | about 84 x 84 pixels, nine text tokens |
| text tokenizer | Qwen2.5's own (Apache-2.0), all 151,936 ids |
| weights | bfloat16, random start; no weight of another model |

## Recipe

`python -m training vision-base RUN --data DATA --sight-steps {sight_steps} --steps {steps}`:
{sight_pictures:,} pictures for the vision tower alone (linear heads that name what is in each
cell), then {pictures:,} pictures with {questions:,} questions and answers beside {more:,} for the
vision tower alone. Muon and AdamW, cosine, bfloat16 autocast.

Data: pictures drawn by `training/pictures` (Apache-2.0, PIL's built-in font), the training halves
of *Optical Recognition of Handwritten Digits* (Alpaydin and Kaynak 1998, UCI, CC BY 4.0) and of
*easy-VQA* (Zhou 2019, MIT). No picture of a test half was trained on.

## Figures

Exact match of the whole greedy answer on pictures that training never showed, {date}, {device}.

| pictures | nothing but the question | one convention | two |
|---|---|---|---|
{kinds}

Drawn pictures, question alone, by question:

| question | exact match | asked |
|---|---|---|
{plain}

Drawn pictures, one convention, by convention (over all questions):

| convention | exact match | asked |
|---|---|---|
{conventions}

## What it cannot do

Photographs, words in pictures, anything that the questions above do not cover, questions in other
languages, and conversation. A question put in words that training never used is understood only
as far as its known words go. Text without a picture gets "I answer questions about pictures."
"""


def card_text(trainer: VisionTrainer, figures: dict[str, Figures]) -> str:
    """The card; figures: by where the pictures come from, "drawn" first."""
    config, size = trainer.config, trainer.config.size
    drawn = figures["drawn"]
    return CARD.format(
        millions=sum(p.numel() for p in trainer.model.parameters()) / 1e6,
        num_rows=len(trainer.vocabulary.kept),
        layers=size.num_layers,
        hidden=size.hidden,
        heads=size.num_heads,
        kv=size.num_key_value_heads,
        mlp=size.intermediate,
        depth=size.vision_depth,
        vision_hidden=size.vision_hidden,
        sight_steps=config.num_sight_steps,
        steps=config.num_steps,
        sight_pictures=config.num_sight_steps * config.sight_batch,
        pictures=config.num_steps * config.num_pictures,
        more=config.num_steps * config.more_pictures,
        questions=config.num_steps * config.num_pictures * config.num_branches,
        date=datetime.now(UTC).date().isoformat(),
        device=device_name(torch.device("cpu")),
        kinds="\n".join(_kinds_line(name, own.kinds) for name, own in figures.items()),
        plain=_lines(drawn.plain),
        conventions=_lines(drawn.conventions),
    )


def _kinds_line(name: str, kinds: Tally) -> str:
    cells = (kinds.get(count) for count in ("none", "one", "two"))
    shown = (f"{right / asked:.3f} of {asked}" if asked else "-" for right, asked in
             (cell or (0, 0) for cell in cells))  # fmt: skip
    return f"| {name} | {' | '.join(shown)} |"


def _lines(tally: Tally) -> str:
    lines = [
        f"| {name} | {right / asked:.3f} | {asked} |" for name, (right, asked) in tally.items()
    ]
    return "\n".join([*lines, f"| all | {share_right(tally):.3f} | {_num_asked(tally)} |"])


def _num_asked(tally: Tally) -> int:
    return sum(asked for _, asked in tally.values())
