"""What the reasoning families share: cues in many shapes, and verdicts in many label words."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from training.families.operation import Operation

Story = Callable[[random.Random], tuple[str, Any]]  # text, and what is true of it
Verdict = Callable[[random.Random], tuple[str, bool]]

_ASKING = (
    "{ask}? {x}", "{x}\n{ask}?", "{x} {ask}?", "{x}\n\nQ: {ask}?\nA:",
    "{noun}: {x}\nQuestion: {ask}?\nAnswer:", "{ask}?\n\n{noun}: {x}\nAnswer:",
    "{ask}?\n{x}", "\"{x}\" - {ask_low}?", "Question: {ask}?\nText: {x}\nAnswer:",
)
_PLAIN = (
    *_ASKING,
    "{noun}: {x}\n{short}:", "{x} -> {short_low}", "{short}: {x}", "Input: {x}\n{short}:",
    "{do}: {x}", "{do}.\n\n{x}", "{x}\n\n{do}.", "{do}.\nInput: {x}\nOutput:",
    "Please {do_low}: {x}", "Your task: {do_low}.\n{noun}: {x}\nResult:", "{x}\n{short}:",
    "{noun}:\n{x}\n\n{short} =", "[{short_low}] {x}",
    "Read the {noun_low} below with care, then {do_low}. Reply with the answer alone, without "
    "any explanation or further words.\n\n{x}",
    "Think the following through step by step in silence and {do_low}; "
    "write only the result.\n\n{noun}: {x}",
)
_TOLD = (
    "{ask}? {How}. {x}", "{x}\n{ask}? {How}.", "{noun}: {x}\n{short} ({tag}):",
    "{do}. {How}: {x}", "{do}.\n{How}.\n\n{x}", "{x}\n\nQ: {ask}? ({tag})\nA:",
    "{short} ({tag}): {x}", "{x} -> {short_low} ({tag})",
    "{How}. {ask}?\nInput: {x}\nOutput:", "Your task: {do_low}. {How}.\n{noun}: {x}\nResult:",
    "[{tag}] {ask}? {x}", "{x}\n\n{do} ({tag}).", "{ask}? [{tag}]\n{noun}: {x}\nAnswer:",
    "Read the {noun_low} below with care, then {do_low}. {How}, and write nothing else besides "
    "that.\n\n{x}",
    "Think the following through in silence and {do_low}. {How}, please, "
    "with no explanation.\n\n{noun}: {x}",
)


def make_cues(
    name: str, do: str, ask: str, short: str, noun: str, how: str = "", tag: str = "",
    clear: bool = False,
) -> tuple[str, ...]:
    """Twelve wordings, chosen by the operation's name.

    do, ask: imperative and question, without their marks. short: a noun for the answer.
    how: in which form to answer, said in every cue; tag: the same in brief.
    clear: whether the bare question tells the form as well.
    """
    pick = random.Random(name)
    if not how:
        shapes = [*pick.sample(_PLAIN[:-2], 12), pick.choice(_PLAIN[-2:])]
    elif clear:
        shapes = [*pick.sample(_ASKING, 4), *pick.sample(_TOLD, 8)]
    else:
        shapes = [*pick.sample(_TOLD[:-2], 11), pick.choice(_TOLD[-2:])]

    def low(text: str) -> str:
        return text[:1].lower() + text[1:]

    parts = {
        "do_low": low(do), "ask_low": low(ask), "short_low": low(short), "noun_low": low(noun),
        "How": how[:1].upper() + how[1:], "tag": tag or how, "do": do, "ask": ask,
        "short": short, "noun": noun,
    }
    cues = []
    for shape in shapes:
        for key, text in parts.items():
            shape = shape.replace("{" + key + "}", text)
        cues.append(shape.replace('.".', '."'))
    return tuple(dict.fromkeys(cues))


def told(
    name: str, kind: str, story: Story, answer: Callable[[Any], str], do: str, ask: str,
    short: str, noun: str = "Story", how: str = "", tag: str = "", formats: bool | None = None,
) -> Operation:
    """One question to the texts of a story; how is in which form to answer it."""

    def draw(rng: random.Random) -> tuple[str, str]:
        text, facts = story(rng)
        return text, answer(facts)

    return Operation(
        name=f"rsn_{name}", kind=f"rsn_{kind}", draw=draw,
        formats=not how if formats is None else formats,
        cues=make_cues(name, do, ask, short, noun, how, tag))


# Style: how to answer, the same in brief, label where it holds, label where it does not.
_STYLES = {
    "yes_no": ("answer yes or no", "yes/no", "yes", "no"),
    "yes_no_capital": ("answer YES or NO", "YES/NO", "YES", "NO"),
    "true_false": ('answer "true" for yes or "false" for no', "true/false", "true", "false"),
    "right_wrong": ('answer "right" for yes or "wrong" for no', "right/wrong", "right", "wrong"),
    "t_f": ("write T for yes or F for no", "T = yes, F = no", "T", "F"),
    "y_n": ("write Y for yes or N for no", "Y/N", "Y", "N"),
    "digits": ("write 1 for yes or 0 for no", "1 = yes, 0 = no", "1", "0"),
    "digits_swapped": ("write 0 for yes or 1 for no", "0 = yes, 1 = no", "0", "1"),
    "letters": ("write A for yes or B for no", "A = yes, B = no", "A", "B"),
    "letters_swapped": ("write A for no or B for yes", "A = no, B = yes", "B", "A"),
    "signs": ("write + for yes or - for no", "+ = yes, - = no", "+", "-"),
    "marks": ("write ✓ for yes or ✗ for no", "✓ = yes, ✗ = no", "✓", "✗"),
    "german": ("answer in German, ja or nein", "ja/nein", "ja", "nein"),
    "french": ("answer in French, oui or non", "oui/non", "oui", "non"),
    "spanish": ("answer in Spanish, sí or no", "sí/no", "sí", "no"),
}


def balanced(story: Verdict) -> Verdict:
    """The same story with both verdicts about equally frequent."""

    def draw(rng: random.Random) -> tuple[str, bool]:
        wanted = rng.random() < 0.5
        for _ in range(40):
            text, holds = story(rng)
            if holds == wanted:
                break
        return text, holds

    return draw


def judged(story: Story, holds: Callable[[Any], bool]) -> Verdict:
    """The story with whether something holds of what is true of it."""

    def verdict(rng: random.Random) -> tuple[str, bool]:
        text, fact = story(rng)
        return text, holds(fact)

    return verdict


def verdicts(
    name: str, kind: str, story: Verdict, do: str, ask: str, short: str, noun: str,
    styles: str, *words: str,
) -> tuple[Operation, ...]:
    """A yes-no question with the label words of each style, and with pairs like "valid/invalid"."""
    made = []
    pairs = [(style, *_STYLES[style]) for style in styles.split()]
    for pair in words:
        yes, no = pair.split("/")
        style = f"{yes}_{no}".replace(" ", "_").replace("'", "").lower()
        pairs.append((style, f'answer "{yes}" or "{no}"', pair, yes, no))
    for style, how, tag, yes, no in pairs:

        def draw(rng: random.Random, yes: str = yes, no: str = no) -> tuple[str, str]:
            text, holds = balanced(story)(rng)
            return text, yes if holds else no

        full = f"{name}_{style}"
        made.append(Operation(
            name=f"rsn_{full}", kind=f"rsn_{kind}", draw=draw,
            formats=" " not in yes and len(yes) > 1 and yes.islower(),
            cues=make_cues(full, do, ask, short, noun, how, tag, style == "yes_no")))
    return tuple(made)


def listed(words: list[str] | tuple[str, ...]) -> str:
    """Words joined as in a sentence: "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
