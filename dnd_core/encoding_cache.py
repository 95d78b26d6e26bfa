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


class CachedEncoder(ConditionEncoder):
    """An encoder whose states are kept in a folder, one safetensors file for each prompt.

    The key is everything that the states depend on: encoder, layers, length and the text.
    """

    def __init__(self, encoder: ConditionEncoder, folder: Path) -> None:
        self.encoder, self.folder, self.config = encoder, folder, encoder.config

    def encode(self, prompts: Sequence[str]) -> EncodedPrompts:
        """P prompts -> states; only those that the folder lacks go through the encoder."""
        found = {text: self._read(text) for text in dict.fromkeys(prompts)}
        missing = [text for text, entry in found.items() if not entry]
        if missing:
            made = self.encoder.encode(missing)
            rows = zip(missing, made.states, made.lengths, made.is_cut, strict=True)
            for text, states, length, is_cut in rows:
                entry = {"states": states, "length": length, "is_cut": is_cut}
                found[text] = {key: value.clone() for key, value in entry.items()}
                self._write(text, found[text])
        entries = [found[text] for text in prompts]
        return EncodedPrompts(
            torch.stack([e["states"] for e in entries]),
            torch.stack([e["length"] for e in entries]),
            torch.stack([e["is_cut"] for e in entries]),
        )

    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """As the encoder does."""
        return self.encoder.condition(encoded)

    def _path(self, text: str) -> Path:
        c = self.config
        parts = (c.encoder, c.encoder_layer, c.padded, c.layers, c.shape, c.max_text_tokens, text)
        digest = sha256("\0".join(map(str, parts)).encode()).hexdigest()
        return self.folder / digest[:2] / f"{digest[2:]}.safetensors"

    def _read(self, text: str) -> dict[str, Tensor]:
        """The entry of a text; empty where there is none, or one that a power cut broke."""
        path = self._path(text)
        try:
            return load_file(path) if path.is_file() else {}
        except SafetensorError:
            return {}

    def _write(self, text: str, entry: dict[str, Tensor]) -> None:
        path = self._path(text)
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_suffix(f".{os.getpid()}.new")
        save_file(entry, new)
        os.replace(new, path)
