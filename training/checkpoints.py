"""Folders of LoRA checkpoints as targets: what is in them, and their weight tokens."""

# T weight tokens, r rank, c chunk width.
from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from math import gcd
from pathlib import Path

from torch import Tensor

from dnd_core.errors import InputError
from dnd_core.lora import Lora
from dnd_core.lora_checkpoint import CONFIG_FILE, load_lora
from dnd_core.lora_layout import ATTENTION, AdaptedModule, LoraLayout
from dnd_core.weight_tokenizer import add_scale_code, tokenize


@dataclass(frozen=True, kw_only=True)
class Collection:
    """The LoRA checkpoints of one task set."""

    name: str
    paths: tuple[Path, ...]  # PEFT folders, ascending


def read_collections(folder: Path) -> list[Collection]:
    """Every LoRA checkpoint below `folder`, one collection per folder that holds some.

    Sorted by name, so that the same folder gives the same numbering everywhere. Folders whose
    name starts with a dot are half-written and left out. Raises InputError where there is none.
    """
    found = sorted(path.parent for path in folder.glob(f"**/{CONFIG_FILE}"))
    paths = [p for p in found if not any(x.startswith(".") for x in p.relative_to(folder).parts)]
    collections = [
        Collection(name=parent.name, paths=tuple(group))
        for parent, group in groupby(paths, key=lambda path: path.parent)
    ]
    if not collections:
        raise InputError(
            f"{folder} holds no LoRA checkpoints. Pass the folder that `python -m training "
            "collect` wrote."
        )
    names = [c.name for c in collections]
    if len(set(names)) < len(names):
        raise InputError(f"{folder} has two task sets of one name: {sorted(names)}.")
    return collections


def layout_of(lora: Lora, chunk: int | None = None) -> LoraLayout:
    """The layout that a LoRA's own matrices have; no base model is needed.

    chunk: width of a weight token; without it, the greatest that divides every width.
    Raises ValueError where it does not divide one.
    """
    modules = []
    for layer in lora.layers:
        for name in lora.target_modules:
            block = "self_attn" if name in ATTENTION else "mlp"
            module = AdaptedModule(f"model.layers.{layer}.{block}.{name}", 0, 0)
            width_in = lora.state_dict[module.key_a].shape[1]
            width_out = lora.state_dict[module.key_b].shape[0]
            modules.append(AdaptedModule(module.path, width_in, width_out))
    widths = [width for m in modules for width in (m.width_in, m.width_out)]
    return LoraLayout(tuple(modules), lora.rank, chunk or gcd(*widths))


def load_layout(path: Path, chunk: int | None = None) -> LoraLayout:
    """The layout of the LoRA checkpoint at `path`; InputError where the chunk does not fit."""
    try:
        return layout_of(load_lora(path), chunk)
    except ValueError as error:
        raise InputError(f"{path}: {error}. Pass another --chunk.") from error


def load_plain_tokens(path: Path, layout: LoraLayout) -> Tensor:
    """Plain weight tokens (T, r, c) of one LoRA checkpoint, fp32.

    Raises InputError where it has another layout.
    """
    lora = load_lora(path)
    num_matrices = 2 * len(layout.modules)
    try:
        tokens = tokenize(lora.state_dict, layout)
    except (KeyError, ValueError) as error:
        raise InputError(
            f"{path}: another layout than the checkpoints before it: {error}."
        ) from error
    if len(lora.state_dict) != num_matrices:
        raise InputError(
            f"{path} has {len(lora.state_dict)} matrices, the checkpoints before it "
            f"{num_matrices}. Keep LoRAs of one shape in a folder."
        )
    return tokens


def form_tokens(tokens: Tensor, *, scaled: bool) -> Tensor:
    """Plain weight tokens (..., T, r, c), with the scale code (..., T, r + 2, c + 2) if scaled."""
    if not scaled:
        return tokens
    canvas = add_scale_code(tokens.flatten(0, -3))
    return canvas.unflatten(0, tokens.shape[:-2])
