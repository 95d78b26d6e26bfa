"""Loads frozen base models: text models, and those that read pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from transformers import (
    AutoModelForCausalLM,
    AutoModelForImageTextToText,
    AutoTokenizer,
    PreTrainedModel,
    PreTrainedTokenizerBase,
)

from dnd_core.model_store import load_model_folder, print_progress
from dnd_core.output_layer import speed_up_output
from dnd_core.vision_tower import reads_pictures


def load_frozen(folder: Path, dtype: torch.dtype | str, device: torch.device) -> PreTrainedModel:
    """The model in a folder, in eval mode. dtype: "auto" is that of its file."""
    kind: Any = AutoModelForImageTextToText if reads_pictures(folder) else AutoModelForCausalLM
    model: PreTrainedModel = kind.from_pretrained(folder, dtype=dtype)
    model.requires_grad_(False).eval().to(device)
    speed_up_output(model)
    return model


def load_base(name: str, device: torch.device) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """The frozen base model in its file's own dtype, by hub name or folder, and its tokenizer."""
    folder = load_model_folder(name, on_progress=print_progress)
    return load_frozen(folder, "auto", device), AutoTokenizer.from_pretrained(folder)


def base_reads_pictures(name: str) -> bool:
    """Whether a base model, by hub name or folder, has a vision tower; fetches it if needed."""
    return reads_pictures(load_model_folder(name, on_progress=print_progress))
