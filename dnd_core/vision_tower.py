"""A base model's vision tower: pictures -> what its layers read in place of text tokens."""

# P pictures, K text tokens that a picture takes, H hidden size, rows x columns the places of K.
from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from transformers import AutoConfig

from dnd_core.lora_layout import VISION_MODEL_TYPES
from dnd_core.picture_inputs import PictureInputs
from dnd_core.pictures import Picture

MAX_BYTES = 256_000_000  # of features that are kept
BATCH_PATCHES = 16_384  # through the tower at once, or one picture; bounds memory


@dataclass(frozen=True)
class SeenPicture:
    """A picture as the base model's layers read it."""

    features: Tensor  # (K, H), row by row
    grid: Tensor  # (3,) frames (1), rows and columns of patches
    shape: tuple[int, int]  # rows and columns of its text tokens; their product is K

    @property
    def num_text_tokens(self) -> int:
        """K."""
        return len(self.features)


class VisionTower:
    """Frozen, so each picture goes through it once; the last ones' features are kept.

    A LoRA on the language tower does not change them. Use it from one thread at a time.
    """

    def __init__(self, model: Any, inputs: PictureInputs, *, max_bytes: int = MAX_BYTES) -> None:
        """model: a transformers model with a vision tower."""
        self.model, self.inputs, self.max_bytes = model, inputs, max_bytes
        self._kept: OrderedDict[str, SeenPicture] = OrderedDict()
        self._bytes = 0

    def see(self, pictures: Sequence[Picture]) -> list[SeenPicture]:
        """What the layers read of each picture; features in fp32 on the model's device."""
        distinct = {p.sha256: p for p in pictures}
        found = {key: self._kept[key] for key in distinct if key in self._kept}
        for key in found:
            self._kept.move_to_end(key)
        new = [picture for key, picture in distinct.items() if key not in found]
        for part in self._batches(new):
            for picture, seen in zip(part, self._run(part), strict=True):
                found[picture.sha256] = seen
                self._keep(picture.sha256, seen)
        return [found[picture.sha256] for picture in pictures]

    def text_tokens(self, seen: SeenPicture) -> list[int]:
        """The text tokens that stand for a picture at the start of a user's message."""
        inputs = self.inputs
        places = [inputs.image_token_id] * seen.num_text_tokens
        return [inputs.vision_start_id, *places, inputs.vision_end_id]

    def _batches(self, pictures: Sequence[Picture]) -> Iterator[list[Picture]]:
        """The pictures in their order, as many at once as their sizes allow."""
        part: list[Picture] = []
        size = 0
        sizes = self.inputs.grid(pictures).prod(-1).tolist() if pictures else []
        for picture, num_patches in zip(pictures, sizes, strict=True):
            if part and size + num_patches > BATCH_PATCHES:
                yield part
                part, size = [], 0
            part.append(picture)
            size += num_patches
        if part:
            yield part

    @torch.no_grad()
    def _run(self, pictures: Sequence[Picture]) -> list[SeenPicture]:
        device, dtype = self.model.device, self.model.dtype
        pixels, grid = self.inputs.pixels(pictures)
        made = self.model.model.get_image_features(
            pixels.to(device, dtype), grid.to(device), return_dict=True
        )
        merge = self.model.config.vision_config.spatial_merge_size
        return [
            SeenPicture(features.float().clone(), g, (int(g[1]) // merge, int(g[2]) // merge))
            for features, g in zip(made.pooler_output, grid, strict=True)
        ]

    def _keep(self, key: str, seen: SeenPicture) -> None:
        self._kept[key] = seen
        self._bytes += seen.features.nbytes
        while self._bytes > self.max_bytes and len(self._kept) > 1:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.features.nbytes


def load_vision_tower(model: Any, folder: Path) -> VisionTower | None:
    """The tower of a loaded model and of its folder; None of a model that reads no pictures."""
    if not reads_pictures(folder):
        return None
    return VisionTower(model, PictureInputs.load(folder))


def reads_pictures(folder: Path) -> bool:
    """Whether the model in a folder has a vision tower."""
    config = AutoConfig.from_pretrained(folder, local_files_only=True)
    return config.model_type in VISION_MODEL_TYPES
