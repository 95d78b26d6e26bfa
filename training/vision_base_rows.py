"""What the small vision model learns from: pictures with questions and answers, as text tokens."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from training.pictures.conventions import FORM_CONVENTIONS, value_conventions
from training.pictures.drawing import draw_image
from training.pictures.questions import QUESTIONS, Question, caption
from training.pictures.scene import Scene, draw_scene
from training.vision_base_model import CELL, MERGE, PATCH, Packed, VisionIds

SYSTEM = "You are a helpful assistant."
PREFIX = f"<|im_start|>system\n{SYSTEM}<|im_end|>\n<|im_start|>user\n"
TURN = "<|im_end|>\n<|im_start|>assistant\n"
END = "<|im_end|>"
NEXT_USER = "\n<|im_start|>user\n"
NO_PICTURE = "I answer questions about pictures."
# CLIP's mean and deviation of each channel, as in Qwen2.5-VL's preprocessor_config.json.
MEAN = np.array([0.48145466, 0.4578275, 0.40821073], np.float32)
DEVIATION = np.array([0.26862954, 0.26130258, 0.27577711], np.float32)

DOMAIN_SHARES = {
    "shape": 25, "pair": 20, "count": 15, "digit": 14, "letter": 14, "bars": 5, "arrow": 7,
}  # fmt: skip
OFTEN = {"caption": 2, "colour": 2, "shape": 2, "digit": 3, "letter": 3}  # others count once
GRIDS = ((3, 3), (2, 3), (3, 2), (2, 4), (4, 2))  # rows and columns of cells
GRID_SHARES = (80, 5, 5, 5, 5)
FOLLOW_UP_SHARE = 0.08  # of the branches go on with a second question
NUM_VOCABULARY_PICTURES = 30_000  # drawn to see which text tokens occur
UNKNOWN_SHARE = 0.02  # of the question's text tokens are shown as unknown


@dataclass(frozen=True)
class Asked:
    """A question as it is put, its answer, the question's name and its conventions' names."""

    text: str
    answer: str
    name: str
    conventions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """A picture, and what may be asked about it."""

    image: Callable[[tuple[int, int]], Image.Image]  # (width, height) -> RGB
    scene: Scene | None
    asked: tuple[Asked, ...] = ()  # where there is no scene: all there is to ask


def draw_shown(rng: random.Random, *, test: bool = False) -> Shown:
    """A drawn picture of a random domain, of the training or the test part."""
    domain = rng.choices(tuple(DOMAIN_SHARES), tuple(DOMAIN_SHARES.values()))[0]
    scene = draw_scene(rng, domain, test=test)
    return Shown(lambda size: draw_image(scene, size), scene)


@lru_cache
def _questions(domain: str) -> tuple[tuple[Question, ...], tuple[int, ...]]:
    found = tuple(q for q in QUESTIONS.values() if domain in q.domains)
    return found, tuple(OFTEN.get(q.name, 1) for q in found)


def draw_asked(rng: random.Random, shown: Shown) -> Asked:
    """One question about the picture, often with a convention for its answer."""
    if shown.scene is None:
        plain = rng.choice(shown.asked)
    elif rng.random() < 0.1:
        plain = Asked("", caption(shown.scene), "nothing asked")
    else:
        question = rng.choices(*_questions(shown.scene.domain))[0]
        plain = Asked(*question.ask(shown.scene, rng), question.name)
    return with_conventions(rng, plain)


def with_conventions(rng: random.Random, plain: Asked) -> Asked:
    """The question with no, one or two conventions; cues come after the question or before it."""
    draw, chosen, answer = rng.random(), [], plain.answer
    values = value_conventions(answer)
    if values and plain.text and (0.45 < draw < 0.7 or draw > 0.9):
        chosen.append(rng.choice(values))
    if draw > 0.7:
        chosen.append(rng.choice(FORM_CONVENTIONS))
    cues = [rng.choice(convention.cues) for convention in chosen]
    for convention in chosen:
        answer = convention.render("", answer)
    parts = [*cues, plain.text] if rng.random() < 0.15 else [plain.text, *cues]
    text = " ".join(part for part in parts if part)
    return Asked(text, answer, plain.name, tuple(convention.name for convention in chosen))


class CompactVocabulary:
    """The text tokens that occur, by a dense number; one more stands for all the others."""

    def __init__(self, tokenizer: Any, kept: Iterable[int], full_size: int) -> None:
        self.tokenizer = tokenizer
        self.kept = sorted(set(kept))  # full ids by compact id
        self.unknown = len(self.kept)
        self.full_size = full_size
        self.num_unknown = full_size - len(self.kept)
        self._compact = {full: compact for compact, full in enumerate(self.kept)}
        self.encode = lru_cache(maxsize=100_000)(self._encode)

    def _encode(self, text: str) -> tuple[int, ...]:
        ids = self.tokenizer.encode(text, add_special_tokens=False)
        return tuple(self._compact.get(full, self.unknown) for full in ids)

    def decode(self, ids: Sequence[int]) -> str:
        """Text of compact ids, up to the end of the turn."""
        full = [self.kept[i] for i in ids if i != self.unknown]
        return str(self.tokenizer.decode(full)).split(END)[0]

    def ids(self) -> VisionIds:
        """The special text tokens by compact id."""
        one = {name: self.encode(name)[0] for name in (
            "<|image_pad|>", "<|video_pad|>", "<|vision_start|>", "<|vision_end|>", END,
            "<|endoftext|>")}  # fmt: skip
        image, video, start, end, turn_end, pad = one.values()
        return VisionIds(
            vocab_size=len(self.kept) + 1, image=image, video=video, vision_start=start,
            vision_end=end, end=turn_end, pad=pad,
        )  # fmt: skip


def draw_vocabulary(
    tokenizer: Any, shown: Sequence[Shown], texts: Iterable[str], full_size: int, seed: int
) -> CompactVocabulary:
    """Every text token of the given texts and of many drawn questions and answers.

    shown: pictures with questions of their own (data sets).
    """
    rng = random.Random(seed)
    seen: set[str] = {
        PREFIX, TURN, END, NEXT_USER, NO_PICTURE, "<|endoftext|>", "<|vision_start|>",
        "<|vision_end|>", "<|image_pad|>", "<|video_pad|>", *texts,
    }  # fmt: skip
    for item in shown:
        seen.update(text for asked in item.asked for text in (asked.text, asked.answer))
    for _ in range(NUM_VOCABULARY_PICTURES):
        item = draw_shown(rng)
        for _ in range(4):
            asked = draw_asked(rng, item)
            seen.update((asked.text, asked.answer))
    kept = {i for text in seen for i in tokenizer.encode(text, add_special_tokens=False)}
    return CompactVocabulary(tokenizer, kept, full_size)


def image_patches(image: Image.Image) -> np.ndarray[Any, Any]:
    """RGB picture whose sides are multiples of CELL -> (G, width), as Qwen's processor cuts it."""
    pixels = (np.asarray(image, np.float32) / 255 - MEAN) / DEVIATION
    rows, columns = image.height // CELL, image.width // CELL
    cut = pixels.reshape(rows, MERGE, PATCH, columns, MERGE, PATCH, 3)
    cut = cut.transpose(0, 3, 1, 4, 6, 2, 5)  # (rows, columns, 2, 2, channel, 14, 14)
    twice = np.repeat(cut[:, :, :, :, :, None], 2, axis=5)  # a still picture is two equal frames
    return twice.reshape(rows * columns * MERGE**2, -1)


@dataclass
class Branch:
    """Text tokens of one branch, and which of them are answers."""

    ids: list[int]
    wanted: list[bool]


def make_branch(
    vocabulary: CompactVocabulary, asked: Sequence[Asked], rng: random.Random
) -> Branch:
    """Questions and answers in turn; some text tokens of the questions are made unknown."""
    branch = Branch([], [])

    def add(ids: Sequence[int], wanted: bool) -> None:
        branch.ids.extend(ids)
        branch.wanted.extend([wanted] * len(ids))

    for index, one in enumerate(asked):
        if index:
            add(vocabulary.encode(NEXT_USER), False)
        question = vocabulary.encode(one.text)
        unknown = vocabulary.unknown
        add([unknown if rng.random() < UNKNOWN_SHARE else i for i in question], False)
        add(vocabulary.encode(TURN), False)
        add(vocabulary.encode(one.answer), True)
        add(vocabulary.encode(END), True)
    return branch


def prefix_ids(vocabulary: CompactVocabulary, cells: tuple[int, int] | None) -> list[int]:
    """System line, start of the user's turn and the picture, if any."""
    ids = [*vocabulary.encode(PREFIX)]
    if cells is not None:
        pad = vocabulary.encode("<|image_pad|>") * (cells[0] * cells[1])
        ids += [*vocabulary.encode("<|vision_start|>"), *pad, *vocabulary.encode("<|vision_end|>")]
    return ids


def prefix_positions(vocabulary: CompactVocabulary, cells: tuple[int, int] | None) -> Tensor:
    """(3, length): frame, row and column of each place, as Qwen2.5-VL counts them."""
    start = len(vocabulary.encode(PREFIX))
    if cells is None:
        return torch.arange(start).expand(3, -1)
    before = torch.arange(start + 1)  # with <|vision_start|>
    row, column = torch.meshgrid(*(torch.arange(n) for n in cells), indexing="ij")
    picture = torch.stack([torch.zeros(row.numel()).long(), row.flatten(), column.flatten()])
    after = start + 1 + max(cells)
    return torch.cat([before.expand(3, -1), picture + start + 1, torch.full((3, 1), after)], 1)


def pack_branches(
    vocabulary: CompactVocabulary,
    branches: Sequence[Sequence[Branch]],
    images: Sequence[Image.Image] | None,
    cells: tuple[int, int],
) -> Packed:
    """Pictures (or none) with their branches -> one padded batch."""
    prefix = prefix_ids(vocabulary, cells if images is not None else None)
    start = prefix_positions(vocabulary, cells if images is not None else None)
    first = int(start[0, -1]) + 1
    length = len(prefix) + max(sum(len(b.ids) for b in row) for row in branches)
    num = len(branches)
    ids = torch.full((num, length), vocabulary.ids().pad)
    branch = torch.full((num, length), -1)
    positions = torch.zeros(3, num, length, dtype=torch.long)
    targets = torch.full((num, length), -100)
    ids[:, : len(prefix)] = torch.tensor(prefix)
    branch[:, : len(prefix)] = 0
    positions[:, :, : len(prefix)] = start[:, None]
    for row, own in enumerate(branches):
        place = len(prefix)
        for number, one in enumerate(own, 1):
            stop = place + len(one.ids)
            mine = torch.tensor(one.ids)
            ids[row, place:stop], branch[row, place:stop] = mine, number
            positions[:, row, place:stop] = torch.arange(first, first + len(one.ids))
            # The place before an answer's text token predicts it; a branch starts with a question.
            learnt = torch.where(torch.tensor(one.wanted), mine, -100)
            targets[row, place : stop - 1] = learnt[1:]
            place = stop
    pixels = None
    if images is not None:
        pixels = torch.from_numpy(np.stack([image_patches(image) for image in images]))
    return Packed(ids, branch, positions, targets, pixels, (cells[0] * MERGE, cells[1] * MERGE))


@dataclass(frozen=True)
class Batch:
    """A packed batch, with what it was made of: the pictures, and the questions of each branch."""

    packed: Packed
    shown: tuple[Shown, ...]
    asked: tuple[tuple[tuple[Asked, ...], ...], ...]  # by picture, branch and turn


def draw_batch(
    vocabulary: CompactVocabulary,
    rng: random.Random,
    draw: Callable[[random.Random], Shown],
    num_pictures: int,
    num_branches: int,
) -> Batch:
    """Pictures of one size; one batch in fifty has none, and one fixed answer to everything."""
    cells = rng.choices(GRIDS, GRID_SHARES)[0]
    shown = tuple(draw(rng) for _ in range(num_pictures))
    blind = num_branches > 0 and rng.random() < 0.02
    asked = tuple(
        tuple(_draw_turns(rng, item, blind) for _ in range(num_branches)) for item in shown
    )
    rows = [[make_branch(vocabulary, turns, rng) for turns in own] for own in asked]
    size = (cells[1] * CELL, cells[0] * CELL)
    images = None if blind else [item.image(size) for item in shown]
    return Batch(pack_branches(vocabulary, rows, images, cells), shown, asked)


def _draw_turns(rng: random.Random, shown: Shown, blind: bool) -> tuple[Asked, ...]:
    num = 2 if rng.random() < FOLLOW_UP_SHARE else 1
    asked = tuple(draw_asked(rng, shown) for _ in range(num))
    return tuple(Asked(a.text, NO_PICTURE, "no picture") for a in asked) if blind else asked
