"""Teaches the vision tower to see before it learns to talk: a few linear heads on what it gives.

A picture costs the vision tower a tenth of what its questions cost the language tower, so this
stage shows it many more pictures. The heads stay as a side task later, and are not kept.
"""

# B pictures, M merged patches (cells) of a picture, H hidden.
from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.pictures.scene import LETTERS, MOST_THINGS, Scene, Thing
from training.pictures.words import BACKGROUNDS, COLOURS, DIRECTIONS, SHAPES
from training.vision_base_rows import Shown

WHATS = (*SHAPES, *"0123456789", *LETTERS, *DIRECTIONS, "bar")
COLOUR_NAMES = tuple(COLOURS)
BACKGROUND_NAMES = (*BACKGROUNDS, "pale")
IGNORED = -100


class SightHeads(nn.Module):
    """Linear heads: what and which colour in each cell, and in the whole picture; its numbers."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.cell_what = nn.Linear(hidden, len(WHATS) + 1)  # the last class: nothing there
        self.cell_colour = nn.Linear(hidden, len(COLOUR_NAMES) + 1)
        self.what = nn.Linear(hidden, len(WHATS))
        self.colour = nn.Linear(hidden, len(COLOUR_NAMES))
        self.count = nn.Linear(hidden, MOST_THINGS + 1)
        self.background = nn.Linear(hidden, len(BACKGROUND_NAMES))
        self.turned = nn.Linear(hidden, 2)
        self.big = nn.Linear(hidden, 2)

    def loss(self, seen: Tensor, shown: Sequence[Shown], cells: tuple[int, int]) -> Tensor:
        """Sum of the heads' cross entropies over the pictures with a scene; seen: (B, M, H)."""
        known = [index for index, item in enumerate(shown) if item.scene is not None]
        scenes = [item.scene for item in shown if item.scene is not None]
        if not scenes:
            return seen.sum() * 0
        seen = seen[known].float()
        whole = seen.mean(1)  # (B, H)
        named = cell_targets(scenes, cells)
        losses = [
            functional.cross_entropy(self.cell_what(seen).flatten(0, 1), named[0].flatten()),
            functional.cross_entropy(self.cell_colour(seen).flatten(0, 1), named[1].flatten()),
            functional.cross_entropy(self.what(whole), shares(scenes, "what")),
            functional.cross_entropy(self.colour(whole), shares(scenes, "colour")),
        ]
        for name, targets in number_targets(scenes).items():
            if (targets >= 0).any():
                losses.append(functional.cross_entropy(getattr(self, name)(whole), targets))
        return torch.stack(losses).sum()


def _what(thing: Thing) -> int:
    return WHATS.index(thing.what)


def _colour(thing: Thing) -> int:
    return COLOUR_NAMES.index(thing.colour) if thing.colour in COLOURS else IGNORED


def cell_targets(scenes: Sequence[Scene], cells: tuple[int, int]) -> tuple[Tensor, Tensor]:
    """What and which colour has its centre in each cell, two (B, M)."""
    rows, columns = cells
    whats = torch.full((len(scenes), rows * columns), len(WHATS))
    colours = torch.full((len(scenes), rows * columns), len(COLOUR_NAMES))
    for index, scene in enumerate(scenes):
        for thing in scene.things:
            cell = int(thing.y * rows) * columns + int(thing.x * columns)
            whats[index, cell], colours[index, cell] = _what(thing), _colour(thing)
    return whats, colours


def shares(scenes: Sequence[Scene], value: str) -> Tensor:
    """How the things of each picture divide over the classes, (B, classes); no colour: zeros."""
    read, num = (_what, len(WHATS)) if value == "what" else (_colour, len(COLOUR_NAMES))
    found = torch.zeros(len(scenes), num)
    for index, scene in enumerate(scenes):
        for thing in scene.things:
            if (target := read(thing)) >= 0:
                found[index, target] += 1 / len(scene.things)
    return found


def number_targets(scenes: Sequence[Scene]) -> dict[str, Tensor]:
    """The whole picture's classes by head, each (B,)."""
    return {
        "count": torch.tensor([len(scene.things) for scene in scenes]),
        "background": torch.tensor([BACKGROUND_NAMES.index(s.background) for s in scenes]),
        "turned": torch.tensor(
            [int(s.first.turned) if s.domain == "bars" else IGNORED for s in scenes]
        ),
        "big": torch.tensor(
            [int(s.first.size > 0.44) if s.domain == "shape" else IGNORED for s in scenes]
        ),
    }
