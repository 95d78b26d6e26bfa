"""Wordings of a request in six languages, and operations made from them."""

from __future__ import annotations

from collections.abc import Sequence

from training.families.operation import Draw, Operation, draw_from

# please, word, input, output, task, answer, or, "answer with", the mark before a colon.
_SMALL: dict[str, tuple[str, ...]] = {
    "de": ("Bitte", "Wort", "Eingabe", "Ausgabe", "Aufgabe", "Antwort", "oder",
           "Antworte nur mit", ""),
    "fr": ("S'il te plaît,", "Mot", "Entrée", "Sortie", "Consigne", "Réponse", "ou",
           "Réponds seulement par", " "),
    "es": ("Por favor,", "Palabra", "Entrada", "Salida", "Tarea", "Respuesta", "o",
           "Responde solo con", ""),
    "it": ("Per favore,", "Parola", "Ingresso", "Uscita", "Compito", "Risposta", "o",
           "Rispondi solo con", ""),
    "pt": ("Por favor,", "Palavra", "Entrada", "Saída", "Tarefa", "Resposta", "ou",
           "Responda apenas com", ""),
    "nl": ("Alsjeblieft:", "Woord", "Invoer", "Uitvoer", "Opdracht", "Antwoord", "of",
           "Antwoord alleen met", ""),
}
_BARE = ("wahr", "vrai", "richtig", "correct")  # say nothing without the question
_OPENING = {"es": ("¿", "?"), "fr": ("", " ?")}

TEXT = {"de": "Text", "fr": "Texte", "es": "Texto", "it": "Testo", "pt": "Texto", "nl": "Tekst"}
SENTENCE = {"de": "Satz", "fr": "Phrase", "es": "Frase", "it": "Frase", "pt": "Frase",
            "nl": "Zin"}
LIST = {"de": "Liste", "fr": "Liste", "es": "Lista", "it": "Lista", "pt": "Lista", "nl": "Lijst"}
YES_NO = {"de": ("ja", "nein"), "fr": ("oui", "non"), "es": ("sí", "no"), "it": ("sì", "no"),
          "pt": ("sim", "não"), "nl": ("ja", "nee")}


def capital(text: str) -> str:
    """The text with its first letter as a capital."""
    return text[0].upper() + text[1:]


def requests(
    language: str, do: str, get: str, *extra: str, noun: str = "",
) -> tuple[str, ...]:
    """Cues from an imperative, a noun for the answer, and cues written by hand.

    noun: what the input is called; a word when left out.
    """
    please, word, given, out, task, answer, _, _, gap = _SMALL[language]
    noun = noun or word
    low = do[0].lower() + do[1:]
    return tuple(dict.fromkeys((
        f"{do}{gap}: {{x}}",
        f"{{x}}\n{do}.",
        f"{please} {low}{gap}: {{x}}",
        f"{do}.\n\n{{x}}",
        f"{do}.\n{given}{gap}: {{x}}\n{out}{gap}:",
        f"{task}{gap}: {do}.\n{noun}{gap}: {{x}}\n{answer}{gap}:",
        f"{noun}{gap}: {{x}}\n{capital(get)}{gap}:",
        f"{capital(get)}{gap}: {{x}}",
        f"{{x}} -> {get}",
        f"{{x}} ({get})",
        *extra,
    )))


def told(
    name: str, kind: str, language: str, draw: Draw | Sequence[tuple[str, str]],
    do: str, get: str, *extra: str, noun: str = "",
) -> Operation:
    """An operation whose request is in the given language; pairs may stand for a draw."""
    return Operation(
        name=f"tng_{name}_{language}", kind=kind, formats=False,
        draw=draw if callable(draw) else draw_from(draw),
        cues=requests(language, do, get, *extra, noun=noun),
    )


def choice_cues(
    language: str, ask: str, short: str, labels: Sequence[str], noun: str, *extra: str,
) -> tuple[str, ...]:
    """Cues for a choice; every one names the labels, but a yes-no question need not."""
    _, _, _, _, task, answer, either, reply, gap = _SMALL[language]
    before, after = _OPENING.get(language, ("", "?"))
    question = f"{before}{ask}{after}"
    *most, last = labels
    wanted = f"{', '.join(most)} {either} {last}"
    slashed = "/".join(labels)
    cues = [
        f"{question} {reply} {wanted}.\n\n{{x}}",
        f"{{x}}\n{question} ({slashed})",
        f"{noun}{gap}: {{x}}\n{question} {before}{capital(wanted)}{after}",
        f"{question} {wanted}{gap}: {{x}}",
        f"{task}{gap}: {question} {reply} {wanted}.\n{noun}{gap}: {{x}}\n{answer}{gap}:",
    ]
    if tuple(labels) == YES_NO[language]:
        cues += [f"{question} {{x}}", f"{{x}}\n{question}",
                 f"{noun}{gap}: {{x}}\n{question}\n{answer}{gap}:", f"{{x}} - {question}"]
    else:
        cues += [f"{short} ({wanted}){gap}: {{x}}", f"{{x}}\n{short}, {wanted}{gap}:",
                 f"{noun}{gap}: {{x}}\n{short} ({slashed}){gap}:"]
        if labels[0] not in _BARE:
            cues.append(f"{{x}} -> {slashed}")
    return tuple(dict.fromkeys((*cues, *extra)))


def chosen(
    name: str, kind: str, language: str, draw: Draw, ask: str, short: str,
    labels: Sequence[str], *extra: str, noun: str = "",
) -> Operation:
    """A choice asked for in the given language."""
    return Operation(
        name=f"tng_{name}_{language}", kind=kind, draw=draw, formats=False,
        cues=choice_cues(language, ask, short, labels, noun or TEXT[language], *extra),
    )
