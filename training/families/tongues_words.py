"""Forms and meanings of words, asked for in the language of the word."""

from __future__ import annotations

from training.families import lexicon_tongues as lexicon
from training.families.choice import draw_by_label
from training.families.lexicon_tongues_nouns import NOUNS
from training.families.operation import Operation
from training.families.tongues_base import chosen, told

_ANTONYM = {
    "de": ("Nenne das Gegenteil", "Gegenteil", "Was ist das Gegenteil von {x}?",
           "Das Gegenteil von {x} ist", "Welches Wort bedeutet das Gegenteil von \"{x}\"?"),
    "fr": ("Donne le contraire", "contraire", "Quel est le contraire de « {x} » ?",
           "Le contraire de {x} est", "Antonyme de {x} :"),
    "es": ("Di lo contrario", "contrario", "¿Qué es lo contrario de {x}?",
           "Lo contrario de {x} es", "Antónimo de {x}:"),
    "it": ("Scrivi il contrario", "contrario", "Qual è il contrario di {x}?",
           "Il contrario di {x} è", "Contrario di \"{x}\":"),
    "pt": ("Diga o contrário", "contrário", "Qual é o contrário de {x}?",
           "O contrário de {x} é", "Antônimo de {x}:"),
    "nl": ("Geef het tegenovergestelde", "tegenovergestelde",
           "Wat is het tegenovergestelde van {x}?", "Het tegendeel van {x} is"),
}
_SYNONYM = {
    "de": ("Nenne ein Synonym", "Synonym", "Welches andere Wort bedeutet dasselbe wie {x}?",
           "Ein anderes Wort für {x}:", "{x} bedeutet so viel wie"),
    "fr": ("Donne un synonyme", "synonyme", "Quel autre mot veut dire « {x} » ?",
           "Un autre mot pour {x} :", "Trouve un mot de même sens que {x}."),
    "es": ("Da un sinónimo", "sinónimo", "¿Qué otra palabra significa lo mismo que {x}?",
           "Otra palabra para {x}:", "{x} significa lo mismo que"),
}
_PLURAL = {
    "de": ("Bilde den Plural, ohne Artikel", "Plural", "Wie lautet die Mehrzahl von {x}?",
           "ein(e) {x}, viele", "Mehrzahl von {x}:"),
    "fr": ("Mets le mot au pluriel", "pluriel", "Quel est le pluriel de « {x} » ?",
           "Pluriel de {x} :", "{x}, au pluriel :"),
    "es": ("Escribe el plural", "plural", "¿Cuál es el plural de {x}?", "Plural de {x}:",
           "Pon {x} en plural."),
    "it": ("Scrivi il plurale", "plurale", "Qual è il plurale di {x}?", "Plurale di {x}:",
           "Metti {x} al plurale."),
    "pt": ("Escreva o plural", "plural", "Qual é o plural de {x}?", "Plural de {x}:",
           "Passe {x} para o plural."),
    "nl": ("Geef het meervoud", "meervoud", "Wat is het meervoud van {x}?", "één {x}, twee"),
}
_SINGULAR = {
    "de": ("Bilde den Singular, ohne Artikel", "Singular", "Wie lautet die Einzahl von {x}?",
           "Einzahl von {x}:"),
    "fr": ("Mets le mot au singulier", "singulier", "Quel est le singulier de « {x} » ?"),
    "es": ("Escribe el singular", "singular", "¿Cuál es el singular de {x}?", "Singular de {x}:"),
    "it": ("Scrivi il singolare", "singolare", "Qual è il singolare di {x}?"),
    "pt": ("Escreva o singular", "singular", "Qual é o singular de {x}?"),
    "nl": ("Geef het enkelvoud", "enkelvoud", "Wat is het enkelvoud van {x}?"),
}


def _numbered(language: str) -> tuple[tuple[str, str], ...]:
    """Nouns with a plural that differs."""
    return tuple(dict((noun[language][1], noun[language][2]) for _, noun in NOUNS
                      if noun[language][2] not in ("", noun[language][1])).items())


_MEANINGS = (
    *(told("antonym", "tng_opposite", language, lexicon.ANTONYMS[language], *cue)
      for language, cue in _ANTONYM.items()),
    *(told("synonym", "tng_opposite", language, lexicon.SYNONYMS[language], *cue)
      for language, cue in _SYNONYM.items()),
)
_NUMBERS = (
    *(told("plural", "tng_noun_number", language, _numbered(language), *cue)
      for language, cue in _PLURAL.items()),
    *(told("singular", "tng_noun_number", language,
           tuple((b, a) for a, b in _numbered(language)), *cue)
      for language, cue in _SINGULAR.items()),
)


def _elided(word: str) -> bool:
    return word[0] in "aeiouéèêâîôœ" or word.startswith("hô") or word.startswith("hé")


def _article(language: str, gender: str, word: str, definite: bool) -> str:
    """The article with its blank, if one follows."""
    male = gender == "m"
    if language == "fr":
        if not definite:
            return "un " if male else "une "
        return "l'" if _elided(word) else "le " if male else "la "
    if language == "es":
        return ("el " if male else "la ") if definite else ("un " if male else "una ")
    if language == "pt":
        return ("o " if male else "a ") if definite else ("um " if male else "uma ")
    vowel = word[0] in "aeiou"
    heavy = word[0] == "z" or (word[0] == "s" and word[1] not in "aeiou")
    if definite:
        return "l'" if vowel else ("lo " if heavy else "il ") if male else "la "
    if male:
        return "uno " if heavy else "un "
    return "un'" if vowel else "una "


def _gendered(language: str, definite: bool) -> tuple[tuple[str, str], ...]:
    """Words with their article put before them."""
    rows = {}
    for _, noun in NOUNS:
        gender, word, _ = noun[language]
        if language in ("de", "nl"):
            rows[word] = f"{gender} {word}" if definite else _indefinite(gender) + word
        else:
            rows[word] = _article(language, gender, word, definite) + word
    return tuple(rows.items())


def _indefinite(gender: str) -> str:
    return {"die": "eine ", "der": "ein ", "das": "ein "}[gender]


_WITH_ARTICLE = (
    ("the", "de", True, "Setze den bestimmten Artikel davor", "mit der, die oder das",
     "Der, die oder das {x}?", "Schreibe {x} mit dem bestimmten Artikel."),
    ("a", "de", False, "Setze den unbestimmten Artikel davor", "mit ein oder eine",
     "Schreibe {x} mit ein oder eine.", "Ein oder eine {x}?"),
    ("the", "fr", True, "Écris le mot avec l'article défini (le, la, l')", "avec le, la ou l'",
     "Le, la ou l' devant {x} ?"),
    ("a", "fr", False, "Écris le mot avec un ou une", "avec un ou une", "Un ou une {x} ?"),
    ("the", "es", True, "Escribe la palabra con el o la", "con el o la", "¿El o la {x}?",
     "Pon el artículo definido delante de {x}."),
    ("a", "es", False, "Escribe la palabra con un o una", "con un o una", "¿Un o una {x}?"),
    ("the", "it", True, "Scrivi la parola con l'articolo determinativo",
     "con il, lo, la o l'", "Metti il, lo, la o l' davanti a {x}."),
    ("a", "it", False, "Scrivi la parola con l'articolo indeterminativo",
     "con un, uno, una o un'", "Un, uno, una o un' davanti a {x}?"),
    ("the", "pt", True, "Escreva a palavra com o ou a", "com o ou a",
     "Ponha o artigo definido antes de {x}."),
    ("the", "nl", True, "Zet de of het voor het woord", "met de of het", "De of het {x}?"),
)
_GENDER = (
    ("de", ("der", "die", "das"), ("der", "die", "das"), "Welcher Artikel gehört zu diesem Nomen",
     "Artikel"),
    ("de", ("der", "die", "das"), ("maskulin", "feminin", "neutral"),
     "Welches Geschlecht hat dieses Wort", "Genus"),
    ("fr", ("m", "f"), ("masculin", "féminin"), "Ce nom est-il masculin ou féminin", "Genre"),
    ("fr", ("m", "f"), ("un", "une"), "Quel article va devant ce nom", "Article"),
    ("es", ("m", "f"), ("masculino", "femenino"), "Qué género tiene esta palabra", "Género"),
    ("es", ("m", "f"), ("el", "la"), "Qué artículo lleva esta palabra", "Artículo"),
    ("it", ("m", "f"), ("maschile", "femminile"), "Di che genere è questa parola", "Genere"),
    ("pt", ("m", "f"), ("masculino", "feminino"), "Qual é o gênero desta palavra", "Gênero"),
    ("pt", ("m", "f"), ("o", "a"), "Que artigo vai com esta palavra", "Artigo"),
    ("nl", ("de", "het"), ("de", "het"), "Is dit een de-woord of een het-woord", "Lidwoord"),
)


def _gender(language: str, genders: tuple[str, ...], labels: tuple[str, ...], ask: str,
            short: str) -> Operation:
    sides = {
        label: [noun[language][1] for _, noun in NOUNS if noun[language][0] == gender]
        for gender, label in zip(genders, labels, strict=True)
    }
    noun = {"de": "Wort", "fr": "Mot", "es": "Palabra", "it": "Parola", "pt": "Palavra",
            "nl": "Woord"}[language]
    return chosen(f"gender_{labels[0]}", "tng_article", language, draw_by_label(sides), ask, short,
                  labels, noun=noun)


_ARTICLES = (
    *(told(f"with_{name}", "tng_article", language, _gendered(language, definite), *cue)
      for name, language, definite, *cue in _WITH_ARTICLE),
    *(_gender(*row) for row in _GENDER),
)

# Name, language, from and to column, imperative, noun, further cues.
_VERB_FORMS = (
    ("past", "de", 0, 2, "Bilde das Präteritum (er, sie, es)", "Präteritum",
     "Er-Form von {x} im Präteritum:", "heute {x}, gestern er"),
    ("present", "de", 0, 1, "Bilde die Er-Form im Präsens, ohne Pronomen", "Er-Form im Präsens",
     "{x}: er"),
    ("infinitive", "de", 2, 0, "Nenne den Infinitiv", "Infinitiv",
     "Von welchem Verb kommt {x}?", "Grundform von {x}:"),
    ("infinitive_present", "de", 1, 0, "Bilde die Grundform", "Grundform",
     "er {x} - Infinitiv:"),
    ("past_present", "de", 1, 2, "Setze das Verb vom Präsens ins Präteritum", "Präteritum",
     "er {x}, gestern er"),
    ("present_past", "de", 2, 1, "Setze das Verb vom Präteritum ins Präsens", "Präsens"),
    ("participle", "fr", 0, 2, "Donne le participe passé", "participe passé",
     "Quel est le participe passé de {x} ?", "Participe passé du verbe {x} :"),
    ("present", "fr", 0, 1, "Conjugue le verbe au présent avec il, sans le pronom",
     "présent avec il", "{x} : il"),
    ("infinitive", "fr", 2, 0, "Donne l'infinitif de ce participe passé", "infinitif",
     "De quel verbe vient {x} ?"),
    ("infinitive_present", "fr", 1, 0, "Donne l'infinitif du verbe", "infinitif",
     "il {x} : infinitif"),
    ("past", "es", 0, 2, "Conjuga el verbo en pretérito indefinido con él, sin el pronombre",
     "pretérito, él", "Pretérito de {x} (él):"),
    ("present", "es", 0, 1, "Conjuga el verbo en presente con él, sin el pronombre",
     "presente, él", "{x}: él"),
    ("infinitive_past", "es", 2, 0, "Da el infinitivo de esta forma del pretérito", "infinitivo",
     "¿De qué verbo viene {x}?"),
    ("infinitive", "es", 1, 0, "Escribe el infinitivo", "infinitivo", "él {x}, infinitivo:"),
    ("past_present", "es", 1, 2, "Pasa el verbo del presente al pretérito", "pretérito",
     "hoy {x}, ayer"),
    ("participle", "it", 0, 2, "Scrivi il participio passato", "participio passato",
     "Qual è il participio passato di {x}?"),
    ("present", "it", 0, 1, "Coniuga il verbo al presente con lui, senza pronome",
     "presente, lui", "{x}: lui"),
    ("infinitive", "it", 2, 0, "Scrivi l'infinito di questo participio", "infinito",
     "Da quale verbo viene {x}?"),
    ("infinitive_present", "it", 1, 0, "Scrivi l'infinito", "infinito", "lui {x}, infinito:"),
    ("past", "pt", 0, 2, "Conjugue o verbo no pretérito perfeito com ele, sem o pronome",
     "pretérito, ele", "Pretérito de {x} (ele):"),
    ("present", "pt", 0, 1, "Conjugue o verbo no presente com ele, sem o pronome",
     "presente, ele", "{x}: ele"),
    ("infinitive", "pt", 1, 0, "Escreva o infinitivo", "infinitivo", "ele {x}, infinitivo:"),
)


def _forms(language: str, a: int, b: int) -> tuple[tuple[str, str], ...]:
    """Forms of verbs as pairs; forms that two verbs share are left out."""
    rows = lexicon.VERBS[language]
    given = [row[a] for row in rows]
    return tuple((row[a], row[b]) for row in rows if given.count(row[a]) == 1)


_VERBS = tuple(
    told(f"verb_{name}", "tng_verb", language, _forms(language, a, b), *cue,
         noun={"de": "Verb", "fr": "Verbe"}.get(language, "Verbo"))
    for name, language, a, b, *cue in _VERB_FORMS
)
_DEGREES = tuple(
    told(f"degree_{name}", "tng_degree", language,
         tuple((row[a], row[b]) for row in lexicon.COMPARATIVES[language]), *cue)
    for name, language, a, b, *cue in (
        ("comparative", "de", 0, 1, "Bilde den Komparativ", "Komparativ",
         "Wie lautet der Komparativ von {x}?", "{x}, steigere um eine Stufe:"),
        ("superlative", "de", 0, 2, "Bilde den Superlativ mit am", "Superlativ mit am",
         "{x}, am ...sten:"),
        ("positive", "de", 1, 0, "Nenne die Grundform des Komparativs", "Positiv",
         "Welches Adjektiv steckt in {x}?"),
        ("comparative", "nl", 0, 1, "Geef de vergrotende trap", "vergrotende trap",
         "Wat is de vergrotende trap van {x}?"),
        ("superlative", "nl", 0, 2, "Geef de overtreffende trap", "overtreffende trap"),
        ("positive", "nl", 2, 0, "Geef de stellende trap", "stellende trap"),
    )
)
_SMALL_FORMS = tuple(
    told("diminutive" + ("_back" if back else ""), "tng_degree", language,
         tuple((b, a) if back else (a, b) for a, b in lexicon.DIMINUTIVES[language]), *cue)
    for language, back, *cue in (
        ("de", False, "Bilde die Verkleinerungsform mit -chen", "Verkleinerung mit -chen",
         "Die kleine Form von {x} mit -chen:"),
        ("de", True, "Nenne das Wort ohne Verkleinerung", "Wort ohne -chen",
         "Von welchem Wort kommt {x}?"),
        ("nl", False, "Maak er een verkleinwoord van", "verkleinwoord",
         "Wat is het verkleinwoord van {x}?"),
        ("nl", True, "Geef het woord zonder verkleining", "woord zonder -je"),
        ("es", False, "Escribe el diminutivo con -ito o -ita", "diminutivo",
         "¿Cuál es el diminutivo de {x}?"),
        ("es", True, "Escribe la palabra sin diminutivo", "sin diminutivo",
         "¿De qué palabra viene {x}?"),
    )
)

OPERATIONS: tuple[Operation, ...] = (
    *_MEANINGS, *_NUMBERS, *_ARTICLES, *_VERBS, *_DEGREES, *_SMALL_FORMS,
)
