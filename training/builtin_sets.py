"""Three small task sets made by code, to try the training tab with."""

from __future__ import annotations

import random
from pathlib import Path

from training.families.catalog import all_operations
from training.families.operation import is_test_input
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
    """(prompt, answer) rows of a built-in set, each prompt once.

    Up to half of them have inputs that no training on code-made tasks draws, to measure on.
    """
    operation_name, cue = BUILTIN_SETS[name]
    (operation,) = (o for o in all_operations() if o.name == operation_name)
    rng = random.Random(f"{seed}/{name}")
    drawn = dict(operation.draw(rng) for _ in range(NUM_DRAWS))
    kept_back = [x for x in drawn if is_test_input(x)][: NUM_ROWS // 2]
    others = [x for x in drawn if not is_test_input(x)][: NUM_ROWS - len(kept_back)]
    inputs = rng.sample([*kept_back, *others], len(kept_back) + len(others))
    return [(cue.replace("{x}", x), drawn[x]) for x in inputs]


def write_builtin_sets(folder: Path, *, seed: int = 0) -> list[Path]:
    """Write all of them into a data folder; the folders of the sets. Raises InputError if there."""
    return [
        write_task_set(folder, name, builtin_rows(name, seed=seed), seed=seed)
        for name in BUILTIN_SETS
    ]
