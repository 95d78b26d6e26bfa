"""Draws a scene with PIL. Only our own outlines and PIL's built-in font are used."""

from __future__ import annotations

import random
from functools import lru_cache
from math import cos, pi, radians, sin

from PIL import Image, ImageDraw, ImageFont

from training.pictures.scene import Scene, Thing
from training.pictures.words import BACKGROUNDS, COLOURS, DIRECTIONS

Point = tuple[float, float]
SCALE = 2  # drawn this much larger, then reduced: smooth edges
DIRECTION_DEGREES = {"right": 0, "down": 90, "left": 180, "up": 270}
THIN = 0.28  # a bar's or an arrow shaft's width over its length


def _regular(corners: int, start_degrees: float = -90) -> list[Point]:
    steps = (radians(start_degrees + 360 * index / corners) for index in range(corners))
    return [(cos(angle), sin(angle)) for angle in steps]


def _star() -> list[Point]:
    radii = (1.0, 0.42)
    outline = _regular(10)
    return [(x * radii[i % 2], y * radii[i % 2]) for i, (x, y) in enumerate(outline)]


def _cross() -> list[Point]:
    arm = 0.32
    quarter = [(arm, -1.0), (arm, -arm), (1.0, -arm)]
    return [
        (x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn))
        for turn in (0, pi / 2, pi, 3 * pi / 2)
        for x, y in quarter
    ]


def _heart() -> list[Point]:
    steps = (2 * pi * index / 48 for index in range(48))
    return [
        (
            16 * sin(t) ** 3 / 17,
            -(13 * cos(t) - 5 * cos(2 * t) - 2 * cos(3 * t) - cos(4 * t)) / 17,
        )
        for t in steps
    ]


def _box(width: float, height: float) -> list[Point]:
    return [(-width, -height), (width, -height), (width, height), (-width, height)]


# Outlines with a half extent of 1, before turning and scaling.
OUTLINES: dict[str, list[Point]] = {
    "circle": _regular(48),
    "oval": [(x, 0.55 * y) for x, y in _regular(48)],
    "ring": _regular(48),
    "heart": _heart(),
    "triangle": _regular(3),
    "square": _box(0.8, 0.8),
    "rectangle": _box(1.0, 0.5),
    "diamond": [(0.0, -1.0), (0.65, 0.0), (0.0, 1.0), (-0.65, 0.0)],
    "hexagon": _regular(6),
    "star": _star(),
    "cross": _cross(),
    "bar": _box(1.0, 0.1),
    "arrow": [
        (-1, -THIN / 2), (0.1, -THIN / 2), (0.1, -0.6), (1, 0),
        (0.1, 0.6), (0.1, THIN / 2), (-1, THIN / 2),
    ],
}  # fmt: skip
TURNABLE = ("oval", "rectangle")


def draw_image(scene: Scene, size: tuple[int, int]) -> Image.Image:
    """The scene as an RGB picture of (width, height) pixels."""
    rng = random.Random(scene.seed)
    width, height = size[0] * SCALE, size[1] * SCALE
    back = BACKGROUNDS.get(scene.background) or tuple(rng.randint(205, 250) for _ in range(3))
    back = _jittered(rng, back, 5)
    image = Image.new("RGB", (width, height), back)
    canvas = ImageDraw.Draw(image)
    for thing in scene.things:
        colour = _jittered(rng, COLOURS[thing.colour], 14)
        if len(thing.what) == 1:
            _draw_sign(image, thing, colour, stroke=rng.randint(0, 2))
        else:
            _draw_outline(canvas, thing, colour, back, (width, height))
    return image.resize(size, rng.choice((Image.Resampling.BOX, Image.Resampling.BICUBIC)))


def _jittered(rng: random.Random, colour: tuple[int, ...], by: int) -> tuple[int, int, int]:
    red, green, blue = (min(255, max(0, value + rng.randint(-by, by))) for value in colour)
    return red, green, blue


def _draw_outline(
    canvas: ImageDraw.ImageDraw,
    thing: Thing,
    colour: tuple[int, int, int],
    back: tuple[int, int, int],
    size: tuple[int, int],
) -> None:
    name = "arrow" if thing.what in DIRECTIONS else thing.what
    degrees = thing.angle + DIRECTION_DEGREES.get(thing.what, 0)
    if name == "bar":
        degrees += 0 if thing.turned else 90
    elif name in TURNABLE and thing.turned:
        degrees += 90
    half = thing.size * min(size) / 2
    centre = (thing.x * size[0], thing.y * size[1])
    canvas.polygon(_placed(OUTLINES[name], degrees, half, centre), fill=colour)
    if name == "ring":
        canvas.polygon(_placed(OUTLINES[name], 0, 0.55 * half, centre), fill=back)


def _placed(outline: list[Point], degrees: float, half: float, centre: Point) -> list[Point]:
    c, s = half * cos(radians(degrees)), half * sin(radians(degrees))
    return [(centre[0] + c * x - s * y, centre[1] + s * x + c * y) for x, y in outline]


@lru_cache(maxsize=256)
def _load_font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def _draw_sign(image: Image.Image, thing: Thing, colour: tuple[int, int, int], stroke: int) -> None:
    """A digit or a letter; `size` is the height of a capital letter, nearly."""
    font = _load_font(int(thing.size * min(image.size)))
    mask = Image.new("L", image.size)
    centre = (thing.x * image.width, thing.y * image.height)
    ImageDraw.Draw(mask).text(
        centre, thing.what, fill=255, font=font, anchor="mm", stroke_width=stroke * SCALE // 2
    )
    mask = mask.rotate(-thing.angle, Image.Resampling.BILINEAR, center=centre)
    image.paste(colour, mask=mask)
