"""Encodings of a frozen encoder on disk: each prompt is encoded once, however often it is drawn."""

# P prompts.
from __future__ import annotations

import os
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from dnd_core.condition_encoder import ConditionEncoder, EncodedPrompts
from dnd_core.pictures import PicturePrompt, Prompt, prompt_text


class CachedEncoder(ConditionEncoder):
    """An encoder whose states are kept in a folder, one safetensors file for each prompt.

    The key is everything that the states depend on: encoder, layers, length, text and picture.
    """

    def __init__(self, encoder: ConditionEncoder, folder: Path, base: str = "") -> None:
        """base: the base model, by hub name or folder, that stands in for the one that the
        condition names; the states are its own where the condition is made of them.
        """
        self.encoder, self.folder, self.config = encoder, folder, encoder.config
        is_another = self.config.reads_base_model and base not in ("", self.config.encoder)
        self.base = base if is_another else ""

    def encode(self, prompts: Sequence[Prompt]) -> EncodedPrompts:
        """P prompts -> states; only those that the folder lacks go through the encoder."""
        found = {prompt: self._read(prompt) for prompt in dict.fromkeys(prompts)}
        missing = [prompt for prompt, entry in found.items() if not entry]
        if missing:
            made = self.encoder.encode(missing)
            for i, prompt in enumerate(missing):
                found[prompt] = _entry(made, i)
                self._write(prompt, found[prompt])
        entries = [found[prompt] for prompt in prompts]
        return EncodedPrompts(
            torch.stack([e["states"] for e in entries]),
            torch.stack([e["length"] for e in entries]),
            torch.stack([e["is_cut"] for e in entries]),
            torch.stack([e["pictures"] for e in entries]) if self.config.picture_slots else None,
        )

    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """As the encoder does."""
        return self.encoder.condition(encoded)

    def _path(self, prompt: Prompt) -> Path:
        c, text = self.config, prompt_text(prompt)
        parts = [c.encoder, c.encoder_layer, c.padded, c.layers, c.shape, c.max_text_tokens, text]
        if c.system_line:
            parts.append(c.system_line)
        if self.base:
            parts.append(f"base {self.base}")
        if c.picture_slots:
            shown = prompt.picture.sha256 if isinstance(prompt, PicturePrompt) else ""
            parts += [c.picture_slots, shown]
        digest = sha256("\0".join(map(str, parts)).encode()).hexdigest()
        return self.folder / digest[:2] / f"{digest[2:]}.safetensors"

    def _read(self, prompt: Prompt) -> dict[str, Tensor]:
        """The entry of a prompt; empty where there is none, or one that a power cut broke."""
        path = self._path(prompt)
        try:
            return load_file(path) if path.is_file() else {}
        except SafetensorError:
            return {}

    def _write(self, prompt: Prompt, entry: dict[str, Tensor]) -> None:
        path = self._path(prompt)
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(f".{os.getpid()}.new")
        save_file(entry, new)
        os.replace(new, path)


def _entry(made: EncodedPrompts, i: int) -> dict[str, Tensor]:
    """What is kept of one prompt."""
    entry = {"states": made.states[i], "length": made.lengths[i], "is_cut": made.is_cut[i]}
    if made.pictures is not None:
        entry["pictures"] = made.pictures[i]
    return {key: value.clone() for key, value in entry.items()}
