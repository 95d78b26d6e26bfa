"""All code-made operations in one tuple, with names checked to be unique."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

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

# Kinds that people ask for most; drawn four times as often as the others.
CORE_KINDS = frozenset(
    (
        "translate_word translate_back sentence_translation letters letter_case number_form "
        "verb_form adjective_form derivation antonym synonym country city element emoji category "
        "sentiment item_yes_no animal_fact animal_class word_check question tense colour "
        "arithmetic compare slot_json company maker gender_form politeness"
    ).split()
)
# What the page's sample files show; drawn more often still.
SHOWN = frozenset(
    (
        "english_to_german english_to_french english_to_spanish english_to_italian phrase_upper "
        "uppercase sentiment_positive_negative"
    ).split()
)
SHOWN_WEIGHT = 4.0
KIND_CAP = 3.0  # a kind with many variants counts as this many operations


def operation_weights(operations: Sequence[Operation]) -> dict[str, float]:
    """How often each operation is drawn: core kinds more, variants of one kind less."""
    sizes = Counter(operation.kind for operation in operations)

    def weight(operation: Operation) -> float:
        if operation.name in SHOWN:
            return SHOWN_WEIGHT
        core = 1.0 if operation.kind in CORE_KINDS else 0.25
        return core * min(1.0, KIND_CAP / sizes[operation.kind])

    return {operation.name: weight(operation) for operation in operations}


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
