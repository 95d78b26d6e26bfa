"""Prompts to attached LoRA, split by part, for 128 short prompts on a warm workbench."""

from __future__ import annotations

import json
from statistics import median

from benchmarks.timing import cpu_threads
from dnd_core.__main__ import default_generator
from dnd_core.prompt_files import PromptList
from dnd_core.workbench import Workbench

RUNS = 10


def main() -> None:
    """Print milliseconds of each part, then their sum."""
    workbench = Workbench.load("", default_generator())
    parts: dict[str, list[float]] = {}
    for run in range(RUNS + 1):
        # Fresh prompts each time: a repeated one would be no test of the encoder.
        prompts = tuple(f"Translate to German: the number {run * 1000 + i}" for i in range(128))
        adapter = workbench.synthesize(PromptList(prompts, ("",) * 128, 0, ()))
        if run:
            for part, seconds in adapter.seconds.items():
                parts.setdefault(part, []).append(seconds)
    result = {part: median(seconds) for part, seconds in parts.items()}
    for part, seconds in result.items():
        print(f"{part:8s} {seconds * 1000:8.1f} ms")
    total = sum(result.values())
    print(f"together {total * 1000:8.1f} ms for 128 prompts, {cpu_threads()} threads")
    print(json.dumps({"benchmark": "synthesis", "seconds": total, "parts": result, "runs": RUNS}))


if __name__ == "__main__":
    main()
