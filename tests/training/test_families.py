"""Tests of the task families that are computed by code."""

import json
import random
import re
from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import pairwise

import pytest

from training.families import classify, items, labels
from training.families.catalog import CORE_KINDS, all_operations, operation_weights
from training.families.formats import FORMATS
from training.families.operation import Operation, is_test_input
from training.families.words import with_articles
from training.scoring import case_matters
from training.tasks import task_from_operation

OPERATIONS = all_operations()
BY_NAME = {operation.name: operation for operation in OPERATIONS}
NUM_DRAWS = 150
# Seven days, twelve months, eight planets: there are no more inputs than these.
SMALL_KINDS = frozenset(
    "month weekday planet calendar_words custom weekday_more month_more".split()
)


@cache
def draws(name: str) -> tuple[tuple[str, str], ...]:
    rng = random.Random(1)
    return tuple(BY_NAME[name].draw(rng) for _ in range(NUM_DRAWS))


def test_every_operation_is_well_formed() -> None:
    for operation in OPERATIONS:
        assert operation.name.isidentifier() and operation.name.islower()
        assert len(set(operation.cues)) >= 5, operation.name
        for cue in operation.cues:
            assert cue.count("{x}") == 1, (operation.name, cue)
            assert cue.strip() == cue, (operation.name, cue)


def test_draws_are_filled_and_vary() -> None:
    for operation in OPERATIONS:
        pairs = draws(operation.name)
        for x, y in pairs:
            assert x and x.strip() == x, operation.name
            assert y and y.strip() == y, operation.name
            assert "  " not in x + y, (operation.name, x, y)
            assert len(y) <= 120, (operation.name, y)
        least = 7 if operation.kind in SMALL_KINDS else 16
        assert len({x for x, _ in pairs}) >= least, operation.name
        assert any(not is_test_input(x) for x, _ in pairs), operation.name


def test_draws_depend_on_the_seed_alone() -> None:
    for operation in OPERATIONS:
        again = random.Random(1)
        assert draws(operation.name)[:20] == tuple(operation.draw(again) for _ in range(20))


def test_the_same_text_always_has_the_same_answer() -> None:
    for operation in OPERATIONS:
        seen: dict[str, str] = {}
        for x, y in draws(operation.name):
            assert seen.setdefault(x, y) == y, (operation.name, x)


def test_training_rows_hold_no_test_input_and_show_the_bare_input() -> None:
    for operation in OPERATIONS:
        if operation.kind in SMALL_KINDS:  # five draws may miss what little is left
            continue
        task = task_from_operation(operation)
        rng = random.Random(2)
        for _ in range(5):
            row = task.draw(rng)
            assert not is_test_input(row.bare), (operation.name, row.bare)
            assert row.bare in row.prompt, operation.name


def test_cues_that_show_examples_show_no_test_input() -> None:
    shown = re.compile(r"^(.+) -> .+\n(.+) -> .+\n\{x\} ->$|^Input: (.+)\nOutput: .+\n\n", re.M)
    inputs = [
        x
        for operation in OPERATIONS
        for cue in operation.cues
        for found in shown.findall(cue)
        for x in found
        if x
    ]
    assert len(inputs) > 300
    assert not [x for x in inputs if is_test_input(x)]


def test_choices_have_no_rare_label() -> None:
    for operation in (*classify.OPERATIONS, *items.OPERATIONS, *labels.OPERATIONS):
        rng = random.Random(2)
        counts = Counter(operation.draw(rng)[1] for _ in range(400))
        assert len(counts) >= 2, operation.name
        if len(counts) <= 8:
            assert min(counts.values()) > 400 / len(counts) / 3, (operation.name, counts)


def test_formats() -> None:
    assert len(FORMATS) >= 24
    assert len({fmt.name for fmt in FORMATS}) == len(FORMATS)
    for fmt in FORMATS:
        assert len(set(fmt.cues)) >= 4, fmt.name
        assert fmt.render("dog", "cane").strip() not in ("", "cane"), fmt.name
    render = {fmt.name: fmt.render for fmt in FORMATS}
    assert json.loads(render["json_answer"]("a", 'say "é"')) == {"answer": 'say "é"'}
    assert render["title_case"]("x", "it's two") == "It's Two"
    assert render["arrow"]("dog", "cane") == "dog -> cane"
    assert render["boxed"]("2", "4") == "\\boxed{4}"


def test_weights_keep_every_kind_and_let_none_drown_the_others() -> None:
    weights = operation_weights(OPERATIONS)
    kinds: dict[str, float] = {}
    for operation in OPERATIONS:
        kinds[operation.kind] = kinds.get(operation.kind, 0.0) + weights[operation.name]
    total = sum(kinds.values())
    assert min(kinds.values()) / total > 0.0005
    assert max(kinds.values()) / total < 0.08
    assert set(kinds) >= CORE_KINDS
    assert sum(n for kind, n in kinds.items() if kind.startswith("persona")) / total > 0.05


# What the sets kept for measuring do, told from their pairs alone.
def _currency(x: str, y: str) -> bool:
    return bool(re.fullmatch(r"(?i)(us )?(dollar|euro|yen|pound|peso|franc|krona|rupee)s?", y))


def _voice_command(x: str, y: str) -> bool:
    return bool(re.search("playlist|PlayMusic|GetWeather|BookRestaurant", y))


def _larger(x: str, y: str) -> bool:
    return bool(re.search(r"\b(cat|dog|mouse|horse|whale)\b", x)) and y in x.split(", ")


LEFT_OUT_RULES = (_currency, _voice_command, _larger)
LEFT_OUT_CUES = re.compile(
    r"currency of|the currency|occupation|what sport|which sport does|instrument does|"
    r"^true or false: |larger animal|which is larger|voice command",
    re.I | re.M,
)


def test_left_out_rules_tell_the_left_out_sets() -> None:
    """Each rule holds for a row of its set, so that the next test can fail."""
    rows = (("Japan", "yen"), ("jazz, please", "PlayMusic"), ("cat, horse", "horse"))
    for rule, (x, y) in zip(LEFT_OUT_RULES, rows, strict=True):
        assert rule(x, y), rule


def test_no_operation_is_a_sibling_of_a_left_out_set() -> None:
    for operation in OPERATIONS:
        found = draws(operation.name)
        for rule in LEFT_OUT_RULES:
            hits = sum(rule(x, y) for x, y in found)
            assert hits < 0.35 * len(found), (operation.name, rule)
        for cue in operation.cues:
            assert not LEFT_OUT_CUES.search(cue), (operation.name, cue)


@pytest.mark.parametrize(
    ("name", "check"),
    [
        ("reverse_word", lambda x, y: x[::-1] == y),
        ("third_letter", lambda x, y: x[2] == y),
        ("count_letters", lambda x, y: len(x) == int(y)),
        ("snake_case", lambda x, y: x.replace(" ", "_") == y),
        ("longest_word", lambda x, y: len(y) == max(map(len, x.split()))),
        ("double", lambda x, y: int(y) == 2 * int(x)),
        ("to_binary", lambda x, y: int(y, 2) == int(x)),
        ("minutes_to_seconds", lambda x, y: int(y.split()[0]) == 60 * int(x.split()[0])),
        ("evaluate", lambda x, y: eval(x) == int(y)),
        ("compare_true_false", lambda x, y: str(eval(x)) == y),
        ("hex_to_decimal", lambda x, y: int(x, 16) == int(y)),
        ("is_leap_year", lambda x, y: (int(x) % 4 == 0) == (y == "yes")),
        ("json_keys", lambda x, y: list(json.loads(x)) == y.split(", ")),
        ("csv_to_json_list", lambda x, y: json.loads(y) == x.split(",")),
        ("json_of_from_to", lambda x, y: all(city in x for city in json.loads(y).values())),
        ("url_domain", lambda x, y: f"//{y}/" in x),
        ("list_sort", lambda x, y: all(p <= q for p, q in pairwise(y.split(", ")))),
        ("lists_common", lambda x, y: all(x.count(word) > 1 for word in y.split(", "))),
        ("passive_to_active", lambda x, y: x.rstrip(".").endswith(y.split()[0])),
        ("past_to_negative", lambda x, y: " did not " in y and x.split()[-1] == y.split()[-1]),
        ("not_removed", lambda x, y: " not " in x and set(y.split()) <= set(x.split())),
        ("second_letter_capital", lambda x, y: x[1:].startswith(y.lower())),
        ("spell_hyphens", lambda x, y: y.replace("-", "") == x),
        ("subtract_minus", lambda x, y: str(eval(x)) == y),
        ("minus_ten", lambda x, y: int(x) == int(y) + 10),
        ("digits_named", lambda x, y: len(y.split()) == len(x)),
        ("persona_for_children", lambda x, y: y.startswith("Imagine ")),
        ("persona_json_only", lambda x, y: list(json.loads(y)) == ["answer"]),
        ("persona_shouter", lambda x, y: y == y.upper() and y.endswith("!!!")),
        ("persona_haiku", lambda x, y: len(y.split("\n")) == 3),
        ("persona_yes_no_first", lambda x, y: y.split(".")[0] in ("Yes", "No")),
        ("persona_sql_only", lambda x, y: y.split()[0] in ("SELECT", "DELETE") and y[-1] == ";"),
    ],
)
def test_answers_by_another_route(name: str, check: Callable[[str, str], bool]) -> None:
    assert all(check(x, y) for x, y in draws(name))


def _answers(operation: Operation, num: int = 20000) -> dict[str, str]:
    rng = random.Random(4)
    return dict(operation.draw(rng) for _ in range(num))


@pytest.mark.parametrize(
    ("name", "x", "y"),
    [
        ("state_capital", "Texas", "Austin"),
        ("past_form", "write", "wrote"),
        ("past_form", "stop", "stopped"),
        ("past_participle", "eat", "eaten"),
        ("past_from_ing", "studying", "studied"),
        ("was_ing_form", "begin", "was beginning"),
        ("third_from_past", "carried", "carries"),
        ("past_to_question", "The tourist ate soup.", "Did the tourist eat soup?"),
        ("state_negated_short", "The sea is calm.", "The sea isn't calm."),
        ("state_denied", "The sea is calm.", "No, the sea is not calm."),
        ("state_asked", "All seats are taken.", "Are all seats taken?"),
        ("hundreds_to_words_and", "340", "three hundred and forty"),
        ("thousands_to_words_and", "1005", "one thousand and five"),
        ("ordinal_word", "42", "forty-second"),
        ("ordinal_word", "20", "twentieth"),
        ("german_number", "21", "einundzwanzig"),
        ("french_number", "31", "trente et un"),
        ("spanish_number", "45", "cuarenta y cinco"),
        ("subtract_words", "forty minus two", "thirty-eight"),
        ("country_code", "Switzerland", "CH"),
        ("chemical_formula", "water", "H2O"),
        ("moon_of", "Titan", "Saturn"),
        ("count_legs", "spider", "8"),
        ("english_to_chinese", "water", "水"),
        ("english_to_russian", "book", "книга"),
        ("german_to_french", "Hund", "chien"),
        ("morse_code", "S", "..."),
        ("verb_to_noun", "decide", "decision"),
        ("simile_end", "as busy as a", "bee"),
        ("colour_hex", "white", "#FFFFFF"),
        ("http_meaning", "404", "Not Found"),
        ("holiday_date", "Halloween", "October 31"),
        ("driving_side", "Japan", "left"),
        ("rock_type", "marble", "metamorphic"),
        ("persona_answers_french", "What color is snow?", "La neige est blanche."),
    ],
)
def test_spot_facts(name: str, x: str, y: str) -> None:
    assert _answers(BY_NAME[name])[x] == y


def test_a_persona_of_one_topic_refuses_the_others() -> None:
    answers = _answers(BY_NAME["persona_only_cooking"])
    assert answers["What is pesto made of?"].startswith("Basil")
    assert answers["What is the capital of Peru?"] == "I'm sorry, I can only help with cooking."


def test_personas_differ_on_the_same_open_question() -> None:
    voices = [o for o in OPERATIONS if o.kind in ("persona_voice", "persona_style")]
    assert len(voices) >= 30
    said = [_answers(o).get("What is the capital of Peru?", o.name) for o in voices]
    assert len(set(said)) == len(said)


def test_an_stands_before_a_vowel() -> None:
    text = "Ann has a orange radio, a uniform, a euro and A egg."
    assert with_articles(text) == "Ann has an orange radio, a uniform, a euro and An egg."


def test_inputs_of_english_sentences_have_the_right_article() -> None:
    wrong = re.compile(r"\b[Aa] [aeio]")
    operations = {operation.name: operation for operation in all_operations()}
    for name in ("whose_noun", "thank_person", "field_job", "field_language", "json_of_name_thing"):
        operation, rng = operations[name], random.Random(name)
        drawn = [operation.draw(rng)[0] for _ in range(200)]
        assert not [text for text in drawn if wrong.search(text)]


def test_case_counts_where_it_is_all_that_an_operation_changes() -> None:
    for operation in all_operations():
        if not operation.formats:  # never asked of code-made sets
            continue
        rng = random.Random(operation.name)
        rows = [operation.draw(rng) for _ in range(20)]
        changed = [x != y and x.casefold() == y.casefold() for x, y in rows]
        assert sum(changed) <= 5 or case_matters(operation.name, "exact match"), operation.name
