"""The picture half of a condition: what the base model's vision tower makes of pictures.

The features are those that the base model's layers read: its merger has projected them to the
hidden size. Together with the text's slots they are the input of the decoder, whose first layers
are trained: that is the learned projection of both.
"""

# P prompts, K text tokens of a picture, H hidden size, N = ceil(H / C) slots at least, L places,
# C features.
from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from dnd_core.condition_encoder import ConditionEncoder, EncodedPrompts
from dnd_core.config import ConditionConfig
from dnd_core.errors import InputError
from dnd_core.lora_layout import text_config
from dnd_core.pictures import PicturePrompt, Prompt
from dnd_core.vision_tower import SeenPicture, VisionTower


class PictureConditionEncoder(ConditionEncoder):
    """Another encoder's condition of the text, and slots for the pictures behind it."""

    def __init__(self, text: ConditionEncoder, tower: VisionTower, config: ConditionConfig) -> None:
        """text: an encoder of config.text_part.

        Raises InputError where a picture's features do not fit into the picture slots.
        """
        assert text.config == config.text_part, "the text encoder is of another condition"
        hidden = text_config(tower.model.config).hidden_size
        if hidden > config.picture_slots * config.num_features:
            raise InputError(
                f"The base model has hidden size {hidden}, but the generator reads "
                f"{config.picture_slots} x {config.num_features} features of a picture. "
                "Use the base model that it was trained on."
            )
        self.text, self.tower, self.config = text, tower, config

    def encode(self, prompts: Sequence[Prompt]) -> EncodedPrompts:
        """P prompts -> the text encoder's states, and (P, N, L, C) of the pictures."""
        encoded = self.text.encode(prompts)
        slots, (_, length, width) = self.config.picture_slots, self.config.shape
        states = torch.zeros(len(prompts), slots, length, width)
        shown = {i: p.picture for i, p in enumerate(prompts) if isinstance(p, PicturePrompt)}
        seen = self.tower.see(list(shown.values()))
        made = {picture: self._places(s) for picture, s in zip(shown.values(), seen, strict=True)}
        for i, picture in shown.items():
            states[i] = made[picture]
        return EncodedPrompts(encoded.states, encoded.lengths, encoded.is_cut, states)

    def condition(self, encoded: EncodedPrompts) -> Tensor:
        """(N, L, C): the text's slots, then the mean over those prompts that have a picture."""
        assert encoded.pictures is not None
        shown = encoded.pictures.flatten(1).any(1)  # (P,)
        pictures = encoded.pictures.sum(0) / shown.sum().clamp_min(1)  # (N, L, C)
        return torch.cat([self.text.condition(encoded), pictures])

    def _places(self, seen: SeenPicture) -> Tensor:
        """One picture's slots (N, L, C), on the CPU."""
        _, length, width = self.config.shape
        places = pooled_features(seen)[:length]  # (<= L, H)
        size = self.config.picture_slots * width
        padded = F.pad(places, (0, size - places.shape[1], 0, length - len(places)))
        return padded.unflatten(1, (-1, width)).transpose(0, 1).cpu()  # (N, L, C)


def pooled_features(seen: SeenPicture) -> Tensor:
    """A picture's features (K, H) in eight ways, (8, H), the most telling first.

    Over the whole picture: mean, maximum, deviation and minimum; then the means of its quarters,
    which tell where something is.
    """
    whole = seen.features
    grid = whole.unflatten(0, seen.shape)  # (rows, columns, H)
    row, column = (-(-size // 2) for size in seen.shape)  # halves share the middle of an odd one
    quarters = [
        part.flatten(0, 1).mean(0)
        for half in (grid[:row], grid[-row:])
        for part in (half[:, :column], half[:, -column:])
    ]
    deviation = whole.std(0, correction=0)
    return torch.stack([whole.mean(0), whole.amax(0), deviation, whole.amin(0), *quarters])
