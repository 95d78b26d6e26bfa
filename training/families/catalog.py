"""All code-made operations in one tuple, with names checked to be unique."""

from __future__ import annotations

from training.families import (
    classify,
    extract,
    items,
    lexical,
    numbers,
    phrases,
    sentence_translation,
    sentences,
    strings,
    units,
)
from training.families.operation import Operation

# Reverses of sets that are kept for measuring.
NEAR_LEFT_OUT = frozenset({"number_word_digits"})


def all_operations() -> tuple[Operation, ...]:
    """Every operation that may be trained on. Raises ValueError where two share a name."""
    modules = (
        lexical,
        strings,
        phrases,
        numbers,
        units,
        sentences,
        extract,
        classify,
        items,
        sentence_translation,
    )
    operations = {}
    for module in modules:
        for operation in module.OPERATIONS:
            if operation.name in operations:
                raise ValueError(f"two operations are called {operation.name}")
            operations[operation.name] = operation
    return tuple(o for name, o in operations.items() if name not in NEAR_LEFT_OUT)
