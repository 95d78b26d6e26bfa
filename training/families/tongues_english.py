"""English requests whose answer is to be in another language, or that name a language."""

from __future__ import annotations

from training.families import lexicon_tongues as lexicon
from training.families import lexicon_tongues_texts as texts
from training.families.choice import draw_by_label
from training.families.cues import questions, wordings
from training.families.lexicon_tongues_nouns import CATEGORIES, NOUNS, words
from training.families.operation import Draw, Operation, draw_from
from training.families.tongues_base import YES_NO, chosen
from training.families.tongues_world import nouns_across

_ENGLISH = {"de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
            "pt": "Portuguese", "nl": "Dutch"}


def _across(source: str, target: str) -> Operation:
    a, b = _ENGLISH[source], _ENGLISH[target]
    return Operation(
        name=f"tng_{a}_into_{b}".lower(), kind="tng_across",
        draw=draw_from(nouns_across(source, target)),
        cues=wordings(f"Translate from {a} to {b}", f"the {b} word", f"{a}: {{x}}\n{b}:",
                      f"How do you say the {a} word {{x}} in {b}?", f"{source}: {{x}}\n{target}:",
                      f"{{x}} ({a} -> {b})", of=f"for {a}"))


_PAIRS = (
    ("fr", "it"), ("it", "fr"), ("es", "fr"), ("pt", "es"), ("it", "de"), ("es", "de"),
    ("de", "it"), ("de", "nl"), ("nl", "fr"), ("fr", "pt"), ("pt", "fr"), ("de", "pt"),
    ("it", "pt"), ("nl", "es"),
)




def _op(name: str, kind: str, pairs: tuple[tuple[str, str], ...], do: str, get: str,
        *extra: str, of: str = "of") -> Operation:
    return Operation(name=f"tng_{name}", kind=kind, draw=draw_from(pairs), formats=False,
                     cues=wordings(do, get, *extra, of=of))


def _plural_pairs(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((noun["en"][1], noun[language][2]) for _, noun in NOUNS if noun[language][2])


def _with_the(language: str) -> tuple[tuple[str, str], ...]:
    return tuple((noun["en"][1], f"{noun[language][0]} {noun[language][1]}") for _, noun in NOUNS)


_GROUPS = ("animal", "fruit", "clothing", "furniture", "vehicle", "building")
_ELSEWHERE = (
    *(_op(f"opposite_in_{_ENGLISH[n].lower()}", "tng_answer_in", lexicon.ANTONYMS[n],
          f"Give the opposite of this {_ENGLISH[n]} word, in {_ENGLISH[n]}",
          f"the {_ENGLISH[n]} opposite", f"Antonym in {_ENGLISH[n]}: {{x}}")
      for n in ("de", "fr", "es", "it")),
    *(_op(f"plural_in_{_ENGLISH[n].lower()}", "tng_answer_in", _plural_pairs(n),
          f"Translate into {_ENGLISH[n]} and write the plural", f"the {_ENGLISH[n]} plural",
          f"Several of these, in {_ENGLISH[n]}: {{x}}")
      for n in ("de", "fr", "es", "it", "nl")),
    *(_op(f"the_noun_in_{_ENGLISH[n].lower()}", "tng_answer_in", _with_the(n),
          f"Translate into {_ENGLISH[n]} with the definite article",
          f"the {_ENGLISH[n]} noun with its article",
          f"The {{x}}, in {_ENGLISH[n]} (with article):", of="for")
      for n in ("de", "nl")),
    *(_op(f"category_in_{_ENGLISH[n].lower()}", "tng_answer_in",
          tuple((noun["en"][1], CATEGORIES[category][n]) for category, noun in NOUNS
                if category in _GROUPS),
          f"Name the category in {_ENGLISH[n]} ("
          + ", ".join(CATEGORIES[c][n] for c in _GROUPS) + ")",
          f"the category in {_ENGLISH[n]}")
      for n in ("de", "fr", "es", "it")),
)


def _choice(name: str, kind: str, draw: Draw, ask: str, short: str,
            labels: tuple[str, ...], *extra: str) -> Operation:
    """A choice whose labels every cue names; yes and no need the question, too."""
    *most, last = labels
    wanted, slashed = f"{', '.join(most)} or {last}", "/".join(labels)
    polar = labels in YES_NO.values()
    cues = (
        *(cue for cue in questions(ask, short, wanted)
          if wanted in cue and (ask in cue or not polar)),
        f"{ask}? ({slashed}) {{x}}",
        f"{{x}}\n\n{ask}? {slashed}",
        f"Question: {ask}?\nText: {{x}}\nAnswer ({slashed}):",
        *extra,
    )
    return Operation(name=f"tng_{name}", kind=kind, draw=draw, cues=tuple(dict.fromkeys(cues)))


def _is_a(language: str, group: str, what: str) -> Operation:
    """An English noun, answered with another language's yes and no."""
    others = tuple(key for key in ("animal", "fruit", "clothing", "furniture", "vehicle", "body",
                                   "building") if key != group)
    yes, no = YES_NO[language]
    draw = draw_by_label({yes: words("en", group), no: words("en", *others)})
    spoken = _ENGLISH[language]
    return _choice(f"is_{group}_in_{spoken.lower()}", "tng_yes_no_in", draw, f"Is this {what}",
                   f"{what[0].upper()}{what[1:]}", (yes, no),
                   f"Is this {what}? Answer yes or no in {spoken}: {{x}}",
                   f"{{x}}\nSay in {spoken} whether this is {what} ({yes}/{no}).")


_YES_NO = tuple(_is_a(*row) for row in (
    ("de", "animal", "an animal"), ("fr", "animal", "an animal"), ("es", "animal", "an animal"),
    ("it", "animal", "an animal"), ("nl", "animal", "an animal"), ("pt", "animal", "an animal"),
    ("de", "vehicle", "a vehicle"), ("fr", "vehicle", "a vehicle"), ("es", "fruit", "a fruit"),
    ("de", "clothing", "clothing"), ("fr", "furniture", "furniture"),
    ("it", "building", "a building"),
))


def _texts(language: str) -> tuple[str, ...]:
    return tuple(x for found in texts.REVIEWS[language].values() for x in found)


def _told_apart(name: str, languages: tuple[str, ...], labels: tuple[str, ...], ask: str,
                *extra: str) -> Operation:
    """Which language a review is written in."""
    sides = {label: _texts(n) for n, label in zip(languages, labels, strict=True)}
    return _choice(name, "tng_which_language", draw_by_label(sides, texts.fill), ask, "Language",
                   labels, *extra)


def _named_there(language: str, labels: tuple[str, ...], ask: str, short: str) -> Operation:
    """Which language a review is written in, asked and answered in another one."""
    sides = {label: _texts(n) for n, label in zip(_FIVE, labels, strict=True)}
    return chosen("language_named", "tng_which_language", language,
                  draw_by_label(sides, texts.fill), ask, short, labels)


_FIVE = ("de", "fr", "es", "it", "pt")
_WHICH = (
    _told_apart("language_of_review", _FIVE, tuple(_ENGLISH[n] for n in _FIVE),
                "Which language is this review written in", "Identify the language: {x}",
                "{x}\nLanguage:"),
    _told_apart("language_code_of_review", _FIVE, _FIVE, "What is the language code of this text"),
    _told_apart("language_native_of_review", _FIVE,
                ("Deutsch", "français", "español", "italiano", "português"),
                "What do its speakers call this language"),
    _named_there("de", ("Deutsch", "Französisch", "Spanisch", "Italienisch", "Portugiesisch"),
                 "In welcher Sprache ist dieser Text", "Sprache"),
    _named_there("fr", ("allemand", "français", "espagnol", "italien", "portugais"),
                 "En quelle langue est ce texte", "Langue"),
    _named_there("es", ("alemán", "francés", "español", "italiano", "portugués"),
                 "En qué idioma está este texto", "Idioma"),
    _named_there("it", ("tedesco", "francese", "spagnolo", "italiano", "portoghese"),
                 "In che lingua è questo testo", "Lingua"),
    _told_apart("spanish_or_portuguese", ("es", "pt"), ("Spanish", "Portuguese"),
                "Is this Spanish or Portuguese"),
    _told_apart("spanish_or_italian", ("es", "it"), ("Spanish", "Italian"),
                "Is this Spanish or Italian"),
    chosen("is_german_text", "tng_which_language", "de",
           draw_by_label({"ja": _texts("de"), "nein": (*_texts("fr"), *_texts("en"))}, texts.fill),
           "Ist dieser Text auf Deutsch", "Deutsch", YES_NO["de"]),
    chosen("is_french_text", "tng_which_language", "fr",
           draw_by_label({"oui": _texts("fr"), "non": (*_texts("it"), *_texts("es"))}, texts.fill),
           "Ce texte est-il en français", "Français", YES_NO["fr"]),
)


def _sentiment(name: str, source: str, labels: tuple[str, str], ask: str, *extra: str,
               ) -> Operation:
    good, bad = texts.REVIEWS[source].values()
    draw = draw_by_label({labels[0]: good, labels[1]: bad}, texts.fill)
    return _choice(name, "tng_sentiment_in", draw, ask, "Sentiment", labels, *extra)


_SENTIMENT = (
    _sentiment("german_review_in_english", "de", ("positive", "negative"),
               "Is this German review positive or negative"),
    _sentiment("french_review_in_english", "fr", ("positive", "negative"),
               "Is this French review positive or negative"),
    _sentiment("spanish_review_in_english", "es", ("good", "bad"),
               "Is this Spanish review good or bad"),
    _sentiment("italian_review_in_english", "it", ("happy", "unhappy"),
               "Is this Italian customer happy or unhappy"),
    _sentiment("portuguese_review_in_english", "pt", ("positive", "negative"),
               "Is this Portuguese review positive or negative"),
    _sentiment("english_review_in_german", "en", ("positiv", "negativ"),
               "What is the sentiment, in German"),
    _sentiment("english_review_in_french", "en", ("positif", "négatif"),
               "What is the sentiment, in French"),
    _sentiment("english_review_in_spanish", "en", ("positivo", "negativo"),
               "What is the sentiment, in Spanish"),
    _sentiment("english_review_good_in_italian", "en", ("buono", "cattivo"),
               "How was it, in Italian"),
    _sentiment("english_review_ja_nein", "en", ("ja", "nein"),
               "Was the customer satisfied"),
    _sentiment("english_review_oui_non", "en", ("oui", "non"),
               "Was the customer satisfied"),
    _sentiment("german_review_smile", "de", ("🙂", "🙁"), "Which face fits this German review"),
)

OPERATIONS: tuple[Operation, ...] = (
    *(_across(*pair) for pair in _PAIRS), *_ELSEWHERE, *_YES_NO, *_WHICH, *_SENTIMENT,
)
