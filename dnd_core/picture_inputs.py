"""Pictures -> what a Qwen2.5-VL model takes. PIL alone does it: torchvision is never imported."""

# P pictures, G patches of all pictures together.
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor
from transformers import AutoConfig, PreTrainedTokenizerBase
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import (
    Qwen2VLImageProcessorPil,
    smart_resize,
)

from dnd_core.errors import InputError
from dnd_core.pictures import Picture

MAX_PIXELS = 768 * 28 * 28  # a picture is made smaller than this: 768 text tokens at most
MAX_ASPECT = 200  # longer side over shorter; Qwen's processor refuses more


class PictureInputs:
    """Makes the pixels of one model's vision tower, and says how many text tokens they take."""

    def __init__(
        self,
        processor: Qwen2VLImageProcessorPil,
        *,
        image_token_id: int,
        vision_start_id: int,
        vision_end_id: int,
    ) -> None:
        self.processor = processor
        self.image_token_id = image_token_id  # stands once for each text token of a picture
        self.vision_start_id, self.vision_end_id = vision_start_id, vision_end_id

    @classmethod
    def load(cls, folder: Path, *, max_pixels: int = MAX_PIXELS) -> PictureInputs:
        """From the preprocessor_config.json and the config.json of a model folder.

        max_pixels: of a picture, after it was made smaller; the folder's own limit holds where it
        is lower. Raises InputError where the folder does not say how its pictures are prepared.
        """
        config = AutoConfig.from_pretrained(folder, local_files_only=True)
        try:
            processor = Qwen2VLImageProcessorPil.from_pretrained(folder, local_files_only=True)
        except (OSError, ValueError) as error:
            raise InputError(
                f"{folder} has no preprocessor_config.json that can be read, so its pictures "
                "cannot be prepared. Fetch the whole model folder again."
            ) from error
        vision = config.vision_config
        ours = (processor.patch_size, processor.merge_size, processor.temporal_patch_size)
        if ours != (vision.patch_size, vision.spatial_merge_size, vision.temporal_patch_size):
            raise InputError(
                f"{folder}: preprocessor_config.json cuts pictures into patches of another size "
                "than config.json says. Fetch both files from the same model."
            )
        size = processor.size
        most = min(size["longest_edge"], max_pixels)  # pixels of a picture, whatever the name says
        processor.size = {"longest_edge": most, "shortest_edge": min(size["shortest_edge"], most)}
        return cls(
            processor,
            image_token_id=config.image_token_id,
            vision_start_id=config.vision_start_token_id,
            vision_end_id=config.vision_end_token_id,
        )

    def mark(self, tokenizer: PreTrainedTokenizerBase) -> str:
        """What stands for one picture in a templated text, as in Qwen's own chat template.

        The middle one of its three text tokens is repeated for a larger picture.
        """
        ids = [self.vision_start_id, self.image_token_id, self.vision_end_id]
        return "".join(tokenizer.convert_ids_to_tokens(ids))

    def pixels(self, pictures: Sequence[Picture]) -> tuple[Tensor, Tensor]:
        """At least one picture -> pixel_values (G, channels * pixels of a patch), fp32, and
        image_grid_thw (P, 3), see `grid`.
        """
        for picture in pictures:
            _check_aspect(picture)
        made = self.processor([p.image for p in pictures], return_tensors="pt")
        return made["pixel_values"], made["image_grid_thw"]

    def grid(self, pictures: Sequence[Picture]) -> Tensor:
        """(P, 3) of each picture: frames (1), rows and columns of patches. Reads no pixels.

        Raises InputError for a picture that is far longer than wide.
        """
        patch, size = self.processor.patch_size, self.processor.size
        rows = []
        for picture in pictures:
            _check_aspect(picture)
            height, width = smart_resize(
                picture.image.height,
                picture.image.width,
                factor=patch * self.processor.merge_size,
                min_pixels=size["shortest_edge"],
                max_pixels=size["longest_edge"],
            )
            rows.append([1, height // patch, width // patch])
        return torch.tensor(rows)

    def num_text_tokens(self, grid: Tensor) -> list[int]:
        """Text tokens that each picture takes in a conversation, from image_grid_thw (P, 3)."""
        return (grid.prod(-1) // self.processor.merge_size**2).tolist()


def _check_aspect(picture: Picture) -> None:
    short, long = sorted(picture.image.size)
    if long > MAX_ASPECT * short:
        raise InputError(
            f"{picture.name} has {picture.image.width} x {picture.image.height} pixels, more than "
            f"{MAX_ASPECT} times as long as wide. Cut it to what matters."
        )
