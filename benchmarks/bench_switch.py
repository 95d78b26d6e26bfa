"""Another adapter of the library into the slot, against synthesizing it anew from its prompts."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from statistics import median

from benchmarks.timing import cpu_threads, time_in_turns
from dnd_core.__main__ import default_generator
from dnd_core.adapter_library import AdapterLibrary, Entry
from dnd_core.prompt_files import read_prompts
from dnd_core.row_lora import SECOND, SLOT
from dnd_core.workbench import Workbench

FOLDER = Path(__file__).parents[1] / "assets" / "samples"
SAMPLES = ("german.txt", "opposites.txt")
RUNS = 20


def main() -> None:
    """Print milliseconds of a switch, also to and from a mix, and the ratio to a synthesis."""
    workbench = Workbench.load("", default_generator())
    prompts = [read_prompts("", [FOLDER / name]) for name in SAMPLES]
    library = AdapterLibrary(3600)
    key = library.open(None)
    entries = [
        library.add(key, workbench.synthesize(found), name)[0]
        for found, name in zip(prompts, SAMPLES, strict=True)
    ]
    mix = library.add(key, workbench.mix(entries[0].adapter, entries[1].adapter, 0.5), "mix")[0]
    # A synthesis leaves its own adapter in the slot, so that each switch has to overwrite one.
    one, other = time_in_turns(
        lambda: switch(workbench, library, key, entries[0]),
        lambda: workbench.synthesize(prompts[0]),
        runs=RUNS,
    )
    to_mix, from_mix = time_in_turns(
        lambda: switch(workbench, library, key, mix),
        lambda: switch(workbench, library, key, entries[0]),
        runs=RUNS,
    )
    left, _ = time_in_turns(
        lambda: switch(workbench, library, key, mix, SECOND),
        lambda: switch(workbench, library, key, entries[1], SECOND),
        runs=RUNS,
    )
    times = {
        "switch": median(one),
        "slowest_switch": max(one),
        "to_a_mix": median(to_mix),
        "from_a_mix": median(from_mix),
        "second_slot": median(left),
        "synthesis": median(other),
    }
    dtype = str(workbench.base_model.dtype).removeprefix("torch.")
    print(f"{len(workbench.base_model.slot)} matrices, {dtype}, {cpu_threads()} threads")
    for name, seconds in times.items():
        print(f"{name.replace('_', ' '):16} {seconds * 1000:8.1f} ms")
    ratio = times["synthesis"] / times["switch"]
    print(f"a synthesis takes {ratio:.1f} times as long as a switch")
    figures = {f"{name}_seconds": seconds for name, seconds in times.items()}
    print(json.dumps({"benchmark": "switch", **figures, "ratio": ratio, "runs": RUNS}))


def switch(
    workbench: Workbench, library: AdapterLibrary, key: str, entry: Entry, slot: str = SLOT
) -> None:
    """As the next message does it: find the adapter, put it into the slot, set its strength."""
    found = library.use(key, entry.id)
    with workbench.turn(threading.Event()):
        workbench.use(found.adapter, found.strength, slot)


if __name__ == "__main__":
    main()
