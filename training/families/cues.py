"""Wordings of a request in varied shapes: cue first, input first, question, arrow, newline."""

from __future__ import annotations

import re


def wordings(do: str, get: str = "", *extra: str, of: str = "of") -> tuple[str, ...]:
    """Cues from an imperative, a noun phrase for the answer, and cues written by hand.

    do: imperative without a full stop ("Write the word in capitals").
    get: noun phrase with its article ("the last letter"); left out where none sounds natural.
    of: what stands between the noun phrase and the input; may be empty.
    """
    low = do[0].lower() + do[1:]
    cues = [
        f"{do}: {{x}}",
        f"{{x}}\n{do}.",
        f"{do}.\n\n{{x}}",
        f"Please {low}: {{x}}",
        f"{do}.\nInput: {{x}}\nOutput:",
    ]
    if get:
        link = f" {of}" if of else ""
        bare = get.removeprefix("the ").removeprefix("a ").removeprefix("an ")
        head = re.split(" (?:of|with|without|for|in|by|that) ", get)[0]
        verb = "are" if head.endswith("s") and not head.endswith(("ss", "us", "is")) else "is"
        cues += [
            f"What {verb} {get}{link} {{x}}?",
            f"{get[0].upper()}{get[1:]}{link} \"{{x}}\" {verb}",
            f"{{x}} -> {bare}",
            f"{bare[0].upper()}{bare[1:]}{link} {{x}}:",
            f"{bare[0].upper()}{bare[1:]}: {{x}}",
            f"Input: {{x}}\n{bare[0].upper()}{bare[1:]}:",
        ]
        if link:
            cues.append(f"{bare[0].upper()}{bare[1:]}{link}: {{x}}")
    cues += extra
    return tuple(dict.fromkeys(cues))


def questions(ask: str, short: str, labels: str, *extra: str) -> tuple[str, ...]:
    """Cues for a choice between labels.

    ask: a question without its mark ("Is this review good or bad").
    short: a noun for what is asked ("Sentiment").
    labels: how to answer ("positive or negative").
    """
    cues = [
        f"{ask}? {{x}}",
        f"{{x}}\n{ask}? Answer {labels}.",
        f"{ask}? Answer with {labels} only.\n\n{{x}}",
        f"{short} ({labels}): {{x}}",
        f"{{x}}\n{short}, {labels}:",
        f"\"{{x}}\" - {labels}?",
        f"Reply {labels}. {ask}?\nText: {{x}}",
        f"Text: {{x}}\n{short} ({labels}):",
    ]
    cues += extra
    return tuple(dict.fromkeys(cues))
