"""Three small task sets made by code, to try the training tab with."""

from __future__ import annotations

import random
from pathlib import Path

from training.families.catalog import all_operations
from training.task_files import write_task_set

# Name of the set -> the operation that makes its rows, under the one wording of a person's file.
BUILTIN_SETS = {
    "opposites": ("antonym", "Opposite of: {x}"),
    "capitals_of_countries": ("country_capital", "Capital of: {x}"),
    "number_plus_one": ("next_number", "The number after: {x}"),
}
NUM_ROWS = 60  # at most; a set with fewer different rows has all of them
NUM_DRAWS = 1_000


def builtin_rows(name: str, *, seed: int = 0) -> list[tuple[str, str]]:
    """(prompt, answer) rows of a built-in set, each prompt once."""
    operation_name, cue = BUILTIN_SETS[name]
    (operation,) = (o for o in all_operations() if o.name == operation_name)
    rng = random.Random(f"{seed}/{name}")
    drawn = dict(operation.draw(rng) for _ in range(NUM_DRAWS))
    return [(cue.replace("{x}", x), answer) for x, answer in list(drawn.items())[:NUM_ROWS]]


def write_builtin_sets(folder: Path, *, seed: int = 0) -> list[Path]:
    """Write all of them into a data folder; the folders of the sets. Raises InputError if there."""
    return [
        write_task_set(folder, name, builtin_rows(name, seed=seed), seed=seed)
        for name in BUILTIN_SETS
    ]
