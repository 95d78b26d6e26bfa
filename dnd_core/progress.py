"""How far a long step is: a value to pass around, a meter that makes it, a one-line printer."""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True)
class Progress:
    """One report about one stage.

    done, total: bytes, or 0 of 1 for a stage whose length is not known beforehand.
    seconds: since the stage began. eta_seconds: until it ends, None while unknown.
    """

    stage: str
    done: int
    total: int
    seconds: float
    eta_seconds: float | None


OnProgress = Callable[[Progress], None]


class Meter:
    """Turns "this much is done" into Progress reports for one stage."""

    def __init__(self, stage: str, total: int, on_progress: OnProgress | None) -> None:
        self.stage = stage
        self.total = total
        self.done = 0
        self.on_progress = on_progress
        self.start = perf_counter()
        self.update(0)

    def update(self, done: int) -> None:
        """Report `done` of the total. Never goes back, so that a bar does not jump."""
        self.done = max(self.done, min(done, self.total))
        if self.on_progress is not None:
            self.on_progress(self.read())

    def read(self) -> Progress:
        """The report for this moment."""
        seconds = perf_counter() - self.start
        # The first half second or hundredth is too little for an estimate worth showing.
        enough = seconds > 0.5 and self.done * 100 >= self.total
        known = enough or self.done == self.total
        eta = seconds * (self.total - self.done) / self.done if known and self.done else None
        return Progress(self.stage, self.done, self.total, seconds, eta)


def format_seconds(seconds: float) -> str:
    """8 -> "8 s", 95 -> "1 min 35 s"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def format_progress(progress: Progress) -> str:
    """One line of text, such as "download: 63 %, 301 of 478 MB, 12 s, 7 s left"."""
    parts = []
    if progress.total > 1:
        parts.append(f"{progress.done / progress.total:.0%}".replace("%", " %"))
        parts.append(f"{progress.done / 1e6:.0f} of {progress.total / 1e6:.0f} MB")
    elif progress.done:
        parts.append("done")
    parts.append(format_seconds(progress.seconds))
    if progress.eta_seconds is not None and progress.done < progress.total:
        parts.append(f"{format_seconds(progress.eta_seconds)} left")
    return f"{progress.stage}: {', '.join(parts)}"


def print_progress(progress: Progress) -> None:
    """Print to stderr: a line that renews itself on a terminal, start and end in a log file."""
    finished = progress.done == progress.total
    if sys.stderr.isatty():
        print(f"\r\x1b[K{format_progress(progress)}", end="", file=sys.stderr, flush=True)
        if finished:
            print(file=sys.stderr, flush=True)
    elif finished or progress.seconds < 0.1:
        print(format_progress(progress), file=sys.stderr, flush=True)


def run_with_ticks(
    job: Callable[[], T],
    tick: Callable[[], None],
    *,
    every_seconds: float = 0.5,
    limit_seconds: float | None = None,
) -> T:
    """Run `job` in a thread and call `tick` here until it ends; returns or raises what it did.

    Reports so stay in the caller's thread, and Ctrl-C is answered at once: the daemon thread
    is left behind. Raises TimeoutError when the job takes longer than limit_seconds.
    """
    results: list[T] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            results.append(job())
        except BaseException as error:
            errors.append(error)  # carried over to the caller below

    start = perf_counter()
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(every_seconds)
        if limit_seconds is not None and perf_counter() - start > limit_seconds:
            if thread.is_alive():
                raise TimeoutError(f"no answer within {limit_seconds:g} s")
        elif thread.is_alive():
            tick()
    if errors:
        raise errors[0]
    return results[0]
