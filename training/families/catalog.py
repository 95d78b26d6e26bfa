"""All code-made operations in one tuple, with names checked to be unique."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from training.families import (
    brackets,
    calendar_tasks,
    classify,
    code_lines,
    conversions,
    culture,
    devs_describe,
    devs_formats,
    devs_lines,
    devs_names,
    devs_numbers,
    devs_process,
    devs_snippets,
    devs_types,
    devs_values,
    everyday_sentences,
    extract,
    fields,
    grammar,
    grammar_repair,
    inflection,
    items,
    judging,
    labels,
    languages,
    letter_edits,
    lexical,
    lists,
    named_things,
    number_tasks,
    numbers,
    options,
    persona_roles,
    personas,
    phrases,
    picking,
    places,
    reasoning_events,
    reasoning_holding,
    reasoning_logic,
    reasoning_moves,
    reasoning_options,
    reasoning_order,
    reasoning_problems,
    reasoning_time,
    records,
    relations,
    restating,
    rewriting,
    science,
    sentence_translation,
    sentences,
    sequences,
    series,
    spelled,
    strings,
    text_edits,
    texts_checks,
    texts_fields,
    texts_intents,
    texts_pairs,
    texts_posts,
    texts_reviews,
    texts_sections,
    texts_style,
    tongues_english,
    tongues_letters,
    tongues_numbers,
    tongues_sentences,
    tongues_texts,
    tongues_words,
    tongues_world,
    units,
    word_puzzles,
    word_sorting,
)
from training.families.operation import Operation

# Kinds that people ask for most; drawn twice as often as the others.
CORE_KINDS = frozenset(
    (
        "translate_word translate_back sentence_translation letters letter_case number_form "
        "verb_form adjective_form derivation antonym synonym country city element emoji category "
        "sentiment item_yes_no animal_fact animal_class word_check question tense colour "
        "arithmetic compare slot_json company maker gender_form politeness translate_more "
        "verb_past sentence_past negation letter_place spelled number_word subtraction "
        "spelling_fix emotion ticket field sql markup correction sentence_tone persona_voice "
        "persona_style persona_language persona_told persona_topic persona_support"
    ).split()
)
# What the page's sample files show; drawn more often still.
SHOWN = frozenset(
    (
        "english_to_german english_to_french english_to_spanish english_to_italian phrase_upper "
        "uppercase sentiment_positive_negative persona_for_children persona_pirate persona_terse "
        "persona_shouter"
    ).split()
)
SHOWN_WEIGHT = 6.0
SIDE_WEIGHT = 0.5  # of operations of all other kinds: what is wanted is breadth
PERSONA_WEIGHT = 2.2  # of how to talk: few kinds, but each shows in every reply
KIND_FLOOR = 1.0  # a small kind counts as this many operations
LONG_KINDS = frozenset("record_json record_text record_pairs".split())
KIND_CAP = 3.0  # a kind with many variants counts as this many operations
CORE_CAP = 5.0  # the same for kinds of CORE_MODULES
WIDE_CAP = 8.0  # the same for kinds whose members have nothing but their inputs in common
WIDE_KINDS = frozenset(
    (
        "persona_voice persona_style verb_past sentence_past negation letter_place spelled "
        "number_word subtraction"
    ).split()
)

# Modules whose kinds are core kinds and wide ones alike, but for kinds of long answers.
WIDE_MODULES = (
    picking, judging, records, named_things, restating, grammar_repair, everyday_sentences,
    relations, sequences, series, letter_edits, word_puzzles,
    word_sorting, brackets, options,
)
# Modules whose kinds are core ones, with a cap in between.
CORE_MODULES = (
    devs_describe, devs_formats, devs_lines, devs_names, devs_numbers, devs_process,
    devs_snippets, devs_types, devs_values, reasoning_events, reasoning_holding, reasoning_logic,
    reasoning_moves, reasoning_options, reasoning_order, reasoning_problems, reasoning_time,
    texts_checks, texts_fields, texts_intents, texts_pairs, texts_posts, texts_reviews,
    texts_sections, texts_style, tongues_english, tongues_letters, tongues_numbers,
    tongues_sentences, tongues_texts, tongues_words, tongues_world,
)
MODULES = (
    lexical, strings, phrases, numbers, units, sentences, extract, classify, items,
    sentence_translation, grammar, languages, places, science, culture, code_lines, conversions,
    fields, rewriting, labels, lists, text_edits, number_tasks, calendar_tasks, personas,
    persona_roles, inflection, spelled, *WIDE_MODULES, *CORE_MODULES,
)


def operation_weights(operations: Sequence[Operation]) -> dict[str, float]:
    """How often each operation is drawn: core kinds more, variants of one kind less."""
    sizes = Counter(operation.kind for operation in operations)
    widest = {o.kind for module in WIDE_MODULES for o in module.OPERATIONS} - LONG_KINDS
    broad = {o.kind for module in CORE_MODULES for o in module.OPERATIONS}
    wide, core = WIDE_KINDS | widest, CORE_KINDS | widest | broad
    caps = dict.fromkeys(broad, CORE_CAP) | dict.fromkeys(wide, WIDE_CAP)

    def weight(operation: Operation) -> float:
        if operation.name in SHOWN:
            return SHOWN_WEIGHT
        size = sizes[operation.kind]
        share = 1.0 if operation.kind in core else SIDE_WEIGHT
        if operation.kind.startswith("persona"):
            share = PERSONA_WEIGHT
        capped = share * min(size, caps.get(operation.kind, KIND_CAP))
        return max(KIND_FLOOR, capped) / size

    return {operation.name: weight(operation) for operation in operations}


def all_operations() -> tuple[Operation, ...]:
    """Every operation that may be trained on. Raises ValueError where two share a name."""
    operations = {}
    for module in MODULES:
        for operation in module.OPERATIONS:
            if operation.name in operations:
                raise ValueError(f"two operations are called {operation.name}")
            operations[operation.name] = operation
    return tuple(operations.values())
