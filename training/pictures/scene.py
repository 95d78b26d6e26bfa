"""What is on a drawn picture: things with a colour, a size and a place. Drawn at random.

A scene belongs to one domain: "shape" (one shape), "pair" (two shapes that differ), "count"
(one to six shapes), "digit", "letter", "bars" or "arrow". Everything that a question may ask
for is in the scene's values, so an answer never has to look at pixels.
"""

from __future__ import annotations

import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from training.pictures.words import COLOURS, DIRECTIONS, SHAPES

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST_THINGS = 6


@dataclass(frozen=True)
class Thing:
    """One drawn thing.

    what: a shape's name, a digit, a letter, "bar", or an arrow's direction.
    x, y: the centre, as shares of the picture's width and height (y grows downwards).
    size: the largest extent, as a share of the picture's shorter side.
    angle: degrees it is turned by. turned: lies on its side (rectangle, oval, bar).
    """

    what: str
    colour: str
    x: float
    y: float
    size: float
    angle: int = 0
    turned: bool = False


@dataclass(frozen=True)
class Scene:
    """What one picture shows. seed: of what no answer depends on (tints, stroke, noise)."""

    domain: str
    things: tuple[Thing, ...]
    background: str  # "white", "black" or "pale" (no name of its own)
    seed: int

    @property
    def first(self) -> Thing:
        return self.things[0]


def is_test_scene(scene: Scene) -> bool:
    """Whether a scene is kept out of training: one in five, fixed by its values alone."""
    return zlib.crc32(repr(scene).encode()) % 5 == 0


def draw_scene(rng: random.Random, domain: str, *, test: bool | None = None) -> Scene:
    """A random scene of the domain; of the test or the training part if `test` is given."""
    while True:
        background = rng.choice(("white", "white", "pale", "black"))
        colours = [name for name in COLOURS if name != background]
        things = DRAWERS[domain](rng, colours)
        scene = Scene(domain, tuple(things), background, rng.randrange(1 << 30))
        if test is None or is_test_scene(scene) == test:
            return scene


def _rounded(value: float) -> float:
    return round(value, 3)


def _place(rng: random.Random, size: float) -> float:
    """A coordinate at which a thing of that size stays inside."""
    edge = size / 2 + 0.02
    return _rounded(rng.uniform(edge, 1 - edge))


def _shape_thing(rng: random.Random, what: str, colour: str, size: float) -> Thing:
    angle = rng.randint(-15, 15)
    return Thing(
        what, colour, _place(rng, size), _place(rng, size), _rounded(size), angle,
        turned=rng.random() < 0.5,
    )  # fmt: skip


def _draw_shape(rng: random.Random, colours: list[str]) -> list[Thing]:
    """One shape, small (below 0.38) or big (above 0.5): no size in between, which has no name."""
    size = rng.uniform(0.22, 0.38) if rng.random() < 0.5 else rng.uniform(0.5, 0.9)
    return [_shape_thing(rng, rng.choice(SHAPES), rng.choice(colours), size)]


def _draw_pair(rng: random.Random, colours: list[str]) -> list[Thing]:
    """Two shapes beside or above each other, one clearly bigger; they differ in both values."""
    shapes, names = rng.sample(SHAPES, 2), rng.sample(colours, 2)
    sizes = [rng.uniform(0.2, 0.28), rng.uniform(0.38, 0.46)]
    rng.shuffle(sizes)
    beside = rng.random() < 0.5
    things = []
    for index, (what, colour, size) in enumerate(zip(shapes, names, sizes, strict=True)):
        thing = _shape_thing(rng, what, colour, size)
        along = _rounded(0.25 + 0.5 * index + rng.uniform(-0.02, 0.02))
        across = _rounded(rng.uniform(0.4, 0.6))
        x, y = (along, across) if beside else (across, along)
        things.append(Thing(what, colour, x, y, thing.size, thing.angle, thing.turned))
    return things


def _draw_count(rng: random.Random, colours: list[str]) -> list[Thing]:
    """One to six shapes of one kind and colour, each in a cell of its own of a 3 x 3 grid."""
    what, colour = rng.choice(SHAPES), rng.choice(colours)
    cells = rng.sample(range(9), rng.randint(1, MOST_THINGS))
    things = []
    for cell in sorted(cells):
        x, y = ((1 + 2 * part) / 6 + rng.uniform(-0.03, 0.03) for part in (cell % 3, cell // 3))
        size = _rounded(rng.uniform(0.2, 0.28))
        things.append(Thing(what, colour, _rounded(x), _rounded(y), size, rng.randint(-15, 15)))
    return things


def _draw_sign(signs: str) -> Callable[[random.Random, list[str]], list[Thing]]:
    def draw(rng: random.Random, colours: list[str]) -> list[Thing]:
        size = _rounded(rng.uniform(0.5, 0.95))
        x, y = (_rounded(rng.uniform(0.42, 0.58)) for _ in range(2))
        return [Thing(rng.choice(signs), rng.choice(colours), x, y, size, rng.randint(-12, 12))]

    return draw


def _draw_bars(rng: random.Random, colours: list[str]) -> list[Thing]:
    """One to six parallel bars of one colour, all standing or all lying."""
    colour, turned, number = rng.choice(colours), rng.random() < 0.5, rng.randint(1, MOST_THINGS)
    things = []
    for index in range(number):
        along, size = _rounded((index + 0.5) / number), _rounded(rng.uniform(0.5, 0.9))
        x, y = (0.5, along) if turned else (along, 0.5)
        things.append(Thing("bar", colour, x, y, size, 0, turned))
    return things


def _draw_arrow(rng: random.Random, colours: list[str]) -> list[Thing]:
    size = rng.uniform(0.4, 0.85)
    x, y = _place(rng, size), _place(rng, size)
    what = rng.choice(tuple(DIRECTIONS))
    return [Thing(what, rng.choice(colours), x, y, _rounded(size), rng.randint(-10, 10))]


DRAWERS: dict[str, Callable[[random.Random, list[str]], list[Thing]]] = {
    "shape": _draw_shape,
    "pair": _draw_pair,
    "count": _draw_count,
    "digit": _draw_sign("0123456789"),
    "letter": _draw_sign(LETTERS),
    "bars": _draw_bars,
    "arrow": _draw_arrow,
}
DOMAINS = tuple(DRAWERS)
