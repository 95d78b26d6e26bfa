"""Line charts and bars as plain HTML and SVG: no script, colours from the style sheet."""

# The SVG is stretched to its box, which keeps lines sharp and leaves text alone: axis labels and
# dots are HTML on top, placed in percent of the box.
from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ui.cards import safe

Points = tuple[tuple[float, float], ...]  # (step, value), steps ascending
MAX_POINTS = 240  # of one line; more than a screen can show
MAX_DOTS = 40  # of one line; above that a line has no dots to point at
NUM_TICKS = 4


@dataclass(frozen=True)
class Series:
    """One line: its name in the legend, its points, and the class that colours it."""

    name: str
    points: Points
    style: str
    dots: bool = False


def curve(rows: Sequence[Mapping[str, Any]], key: str) -> Points:
    """The figure `key` by step, from the lines of metrics.jsonl.

    A step that was run again after a resume counts as it was run last; what is missing or not
    finite has no point.
    """
    found = {
        row["step"]: float(row[key])
        for row in rows
        if isinstance(row.get(key), int | float) and math.isfinite(row[key])
    }
    return tuple(sorted(found.items()))


def smooth(points: Points, weight: float) -> Points:
    """Exponential moving average without the pull to the start; weight in [0, 1), 0 is none."""
    mean, total, out = 0.0, 0.0, []
    for step, value in points:
        mean, total = mean * weight + value, total * weight + 1.0
        out.append((step, mean / total))
    return tuple(out)


def thin(points: Points, limit: int = MAX_POINTS) -> Points:
    """At most `limit` points: means of neighbours; the last point stays as it is."""
    if len(points) <= limit:
        return points
    size = math.ceil(len(points) / (limit - 1))
    groups = [points[i : i + size] for i in range(0, len(points) - 1, size)]
    means = [(sum(x for x, _ in g) / len(g), sum(y for _, y in g) / len(g)) for g in groups]
    return (*means, points[-1])


def ticks(low: float, high: float, num: int = NUM_TICKS) -> list[float]:
    """About `num` round values within [low, high]."""
    span = high - low
    if not span > 0:
        return [low]
    rough = span / num
    power = 10 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [i * step for i in range(first, math.floor(high / step + 1e-9) + 1)]


def short(value: float) -> str:
    """A number for an axis: three figures, without an exponent where that is readable."""
    if value == 0:
        return "0"
    if 1e-3 <= abs(value) < 1e5:
        return f"{value:.3g}" if abs(value) < 1000 else f"{value:,.0f}"
    return f"{value:.0e}".replace("e-0", "e-").replace("e+0", "e")


def line_chart(
    title: str,
    series: Sequence[Series],
    *,
    last_step: float = 0,
    from_zero: bool = False,
    band: bool = False,
    note: str = "",
    is_bad: bool = False,
    small: bool = False,
) -> str:
    """Lines over the steps; "" where there is no point.

    last_step: where the axis ends, if the lines do not go further. band: shade between the
    first two lines. note: a sentence under the title, is_bad: one that warns. small: a sparkline
    with its last value.
    """
    lines = [Series(s.name, thin(s.points), s.style, s.dots) for s in series if s.points]
    if not lines:
        return ""
    steps = [x for s in lines for x, _ in s.points]
    values = [y for s in lines for _, y in s.points]
    left, right = min(0.0, *steps), max(last_step, *steps, 1.0)
    low, high = _room(0.0 if from_zero else min(values), max(values))

    def place(x: float, y: float) -> tuple[float, float]:
        """Percent from the left and from the bottom."""
        return 100 * (x - left) / (right - left), 100 * (y - low) / (high - low)

    shaded = ""
    if band and len(lines) >= 2:
        edge = [*lines[0].points, *reversed(lines[1].points)]
        shaded = f'<polygon class="band" points="{_path([place(*p) for p in edge])}"/>'
    order = lines[::-1] if band else lines  # what comes last lies on top
    drawn = "".join(
        f'<polyline class="{s.style}" points="{_path([place(*p) for p in s.points])}"/>'
        for s in order
    )
    dots = "".join(_dots(s, place) for s in order if s.dots and len(s.points) <= MAX_DOTS)
    grid = ticks(low, high, 2 if small else NUM_TICKS)
    y_axis = "".join(f'<span style="bottom: {place(0, v)[1]:.2f}%">{short(v)}</span>' for v in grid)
    rules = "".join(f'<i style="bottom: {place(0, v)[1]:.2f}%"></i>' for v in grid)
    x_axis = "".join(
        f'<span style="left: {place(v, 0)[0]:.2f}%">{short(v)}</span>' for v in ticks(left, right)
    )
    last = "; ".join(f"{s.name} {short(s.points[-1][1])}" for s in lines if s.name)
    legend = "".join(
        f'<li><i class="{s.style}"></i>{safe(s.name)} <b>{short(s.points[-1][1])}</b></li>'
        for s in lines
        if s.name
    )
    kind = "chart-note bad" if is_bad else "chart-note"
    said = f'<p class="{kind}">{safe(note)}</p>' if note else ""
    return (
        f'<figure class="chart{" small" if small else ""}">'
        f"<figcaption><strong>{safe(title)}</strong>"
        f'<ul class="chart-legend">{legend}</ul></figcaption>{said}'
        f'<div class="plot" role="img" aria-label="{safe(f"{title}, last values: {last}")}">'
        f'<div class="y-axis" aria-hidden="true">{y_axis}</div>'
        f'<div class="canvas"><div class="rules">{rules}</div>'
        f'<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">'
        f"{shaded}{drawn}</svg>{dots}</div>"
        f'<div class="x-axis" aria-hidden="true">{x_axis}</div></div></figure>'
    )


def bars(title: str, counts: Sequence[tuple[str, int]]) -> str:
    """A small histogram: (what a bar stands for, how many), the highest fills the height."""
    if not counts:
        return ""
    most = max(count for _, count in counts) or 1
    columns = "".join(
        f'<i style="height: {100 * count / most:.1f}%" title="{safe(name)}: {count:,}"></i>'
        for name, count in counts
    )
    return (
        f'<figure class="bars"><figcaption>{safe(title)}</figcaption>'
        f'<div class="columns" role="img" aria-label="{safe(title)}: {safe(counts[0][0])} to '
        f'{safe(counts[-1][0])}">{columns}</div>'
        f'<div class="ends" aria-hidden="true"><span>{safe(counts[0][0])}</span>'
        f"<span>{safe(counts[-1][0])}</span></div></figure>"
    )


def _room(low: float, high: float) -> tuple[float, float]:
    """A range with some air around the lines, and never an empty one."""
    if high > low:
        air = 0.06 * (high - low)
        return (low if low == 0 else low - air), high + air
    size = abs(high) * 0.1 or 1.0
    return (low if low == 0 else low - size), high + size


def _path(places: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.2f},{100 - y:.2f}" for x, y in places)


def _dots(series: Series, place: Any) -> str:
    """Marks to point at, each with its figures as a tooltip."""
    marks = []
    for x, y in series.points:
        left, bottom = place(x, y)
        said = f"{series.name}, step {short(x)}: {y:.4g}"
        marks.append(
            f'<i class="dot {series.style}" style="left: {left:.2f}%; bottom: {bottom:.2f}%" '
            f'title="{safe(said)}"></i>'
        )
    return "".join(marks)
