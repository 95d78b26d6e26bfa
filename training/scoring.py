"""Exact match by fixed rules, and what can be said of a reply before it is complete."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import takewhile
from string import ascii_uppercase

CASE_MATTERS = frozenset(
    (
        "spell_out last_letters second_letter_upper emoji_name "
        "list_upper list_title capital_last capital_vowels words_upper_first"
    ).split()
)
EXACT_METRIC, CASE_METRIC = "exact match", "exact match, case kept"
CASE_FORMATS = frozenset({"capitals", "title_case"})  # answer formats that are about case
OPTION_LINE = re.compile(r"^[(\[]?([A-Z])[.):\]]", re.MULTILINE)
OPTION_INLINE = re.compile(r"(?<!\S)[(\[]?([A-Z])[.):\]]")
ANY_LETTERS = "ABCDEFGHIJ"  # where a prompt lists no options


def case_matters(task: str, metric: str) -> bool:
    """Whether a set is about case; one that asks for an answer format is named task+format."""
    name, _, answer_format = task.partition("+")
    return metric == CASE_METRIC or name in CASE_MATTERS or answer_format in CASE_FORMATS


def exact_metric(pairs: Sequence[tuple[str, str]]) -> str:
    """The metric of (input, answer) rows: case counts where most answers change nothing else."""
    changed = [x != answer and x.casefold() == answer.casefold() for x, answer in pairs]
    return CASE_METRIC if 2 * sum(changed) > len(pairs) else EXACT_METRIC


def normalize(text: str, *, case: bool = False) -> str:
    """Strip, collapse spaces, drop a final full stop and U+FE0F; ignore case unless it matters."""
    text = " ".join(text.replace("\ufe0f", "").split()).removesuffix(".").rstrip()
    return text if case else text.casefold()


def option_pattern(prompt: str) -> re.Pattern[str]:
    """Finds a letter of the prompt's options that stands alone; not the I of "I'd say"."""
    listed = (_run_of_letters(found.findall(prompt)) for found in (OPTION_LINE, OPTION_INLINE))
    letters = next((run for run in listed if len(run) > 1), ANY_LETTERS)
    return re.compile(rf"(?<![A-Za-z0-9])([{letters}])(?![A-Za-z0-9]|['\u2019][A-Za-z])")


def _run_of_letters(found: Sequence[str]) -> str:
    """The letters A, B, ... up to the first that was not found; "Q:" before a question is none."""
    return "".join(takewhile(lambda letter: letter in found, ascii_uppercase))


def is_match(reply: str, accepted: Sequence[str], *, metric: str, task: str) -> bool:
    """Whether a complete reply counts as right under the task's metric; see option_pattern for
    letters."""
    if "parsed" in metric:
        return _parsed(reply) is not None and any(_parsed(reply) == _parsed(a) for a in accepted)
    if metric.startswith("set match"):
        return any(_as_set(reply) == _as_set(a) for a in accepted)
    case = case_matters(task, metric)
    return normalize(reply, case=case) in {normalize(a, case=case) for a in accepted}


def may_still_match(start: str, accepted: Sequence[str], *, metric: str, task: str) -> bool:
    """Whether a reply that begins like this can still become right; never wrongly False."""
    if metric.startswith("set match") or "parsed" in metric:
        return True
    case = case_matters(task, metric)
    # A text token may end inside a character, which then decodes to U+FFFD.
    begun = normalize(start.rstrip("\ufffd"), case=case)
    return any(normalize(a, case=case).startswith(begun) for a in accepted)


def _parsed(text: str) -> object | None:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _as_set(text: str) -> frozenset[str]:
    return frozenset(normalize(part) for part in text.split(",") if part.strip())
