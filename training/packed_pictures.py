"""Pictures in packed rows: their features in place of text tokens, and positions in three axes."""

# E packed sequences, S text tokens of one, I text tokens that stand for pictures, H hidden size.
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from dnd_core.errors import InputError
from dnd_core.packed import ChatFrame, PackedRows
from dnd_core.pictures import PicturePrompt, Prompt
from dnd_core.vision_tower import SeenPicture, VisionTower

Seen = list[list[SeenPicture | None]]  # of each row of each sequence


@dataclass(frozen=True)
class Shown:
    """Where pictures stand in packed sequences, and what the layers read there."""

    places: Tensor  # (E, S) bool
    features: Tensor  # (I, H), in the order of the places

    def put_into(self, embeddings: Tensor) -> Tensor:
        """Embeddings (E, S, H) with the pictures' features at their places."""
        places = self.places[..., None].to(embeddings.device)
        return embeddings.masked_scatter(places, self.features.to(embeddings))


def see_pictures(sequences: Sequence[Sequence[Prompt]], tower: VisionTower | None) -> Seen:
    """Each prompt's picture as the base model reads it, all of them at once; None without one."""
    shown = [p.picture for prompts in sequences for p in prompts if isinstance(p, PicturePrompt)]
    if shown and tower is None:
        raise InputError("This base model reads no pictures. Pass a Qwen2.5-VL model as --base.")
    seen = iter(tower.see(shown) if tower is not None else ())
    return [
        [next(seen) if isinstance(p, PicturePrompt) else None for p in prompts]
        for prompts in sequences
    ]


def picture_text_tokens(seen: SeenPicture | None, tower: VisionTower | None) -> list[int]:
    """What stands before the text of a row."""
    return [] if seen is None or tower is None else tower.text_tokens(seen)


def show(
    packed: PackedRows, seen: Seen, frame: ChatFrame, tower: VisionTower | None
) -> tuple[PackedRows, Shown | None]:
    """Packed rows with the positions that the model itself gives each row, and its pictures."""
    features = [s.features for row in seen for s in row if s is not None]
    if tower is None or not features:
        return packed, None
    places = torch.zeros_like(packed.input_ids, dtype=torch.bool)
    positions = packed.position_ids.expand(3, -1, -1).clone()  # (3, E, S)
    for e, starts in enumerate(packed.starts):
        stops = [*starts[1:], packed.input_ids.shape[1]]
        for start, stop, picture in zip(starts, stops, seen[e], strict=True):
            if picture is None:
                continue
            first = start + 1  # after the mark that begins a picture
            places[e, first : first + picture.num_text_tokens] = True
            ids, mine = packed.input_ids[e, start:stop], places[e, start:stop]
            positions[:, e, start:stop] = _row_positions(ids, mine, picture, frame, tower)
    return replace(packed, position_ids=positions), Shown(places, torch.cat(features))


def _row_positions(
    ids: Tensor, places: Tensor, picture: SeenPicture, frame: ChatFrame, tower: VisionTower
) -> Tensor:
    """(3, text tokens of the row), as the model counts them behind the frame's prefix."""
    p = len(frame.prefix)
    whole = torch.cat([torch.tensor(frame.prefix, dtype=torch.long), ids])
    is_picture = torch.cat([torch.zeros(p, dtype=torch.int), places.int()])
    positions: Tensor
    positions, _ = tower.model.model.get_rope_index(
        whole[None], is_picture[None], image_grid_thw=picture.grid[None]
    )
    return positions[:, 0, p:]
