"""Operations on word formation, small grammar choices and fixed expressions."""

from __future__ import annotations

import random

from training.families.choice import choose, choose_words
from training.families.cues import wordings
from training.families.lexicon import inverted
from training.families.lexicon_grammar import CHOICES, EXPRESSIONS, FORMS
from training.families.lexicon_words import WORDS as PAIRS
from training.families.lookup import look_up
from training.families.operation import Operation
from training.families.words import WORDS, split_words

_DERIVED = (
    look_up("verb_to_noun", "word_formation", FORMS["verb_noun"], "Turn the verb into a noun",
            "the noun", "to {x} -> the", "Which noun comes from the verb {x}?", of="for the verb"),
    look_up("noun_to_verb", "word_formation", inverted(FORMS["verb_noun"]),
            "Turn the noun into a verb", "the verb", "the {x} -> to",
            "Which verb belongs to {x}?", of="behind the noun"),
    look_up("able_form", "word_formation", FORMS["able"], "Make an adjective ending in -able",
            "the -able form", "Which -able word comes from {x}?"),
    look_up("less_form", "word_formation", FORMS["less"], "Make an adjective ending in -less",
            "the -less form", "Without {x}, in one word:", "no {x} ="),
    look_up("ful_form", "word_formation", FORMS["ful"], "Make an adjective ending in -ful",
            "the -ful form", "Full of {x}, in one word:"),
    look_up("y_form", "word_formation", FORMS["noun_y"], "Make an adjective ending in -y",
            "the -y adjective", "With a lot of {x}, one describing word:", of="from"),
    look_up("negative_prefix", "word_formation", FORMS["negative_prefix"],
            "Form the opposite with a prefix such as un-, im- or dis-", "the prefixed opposite",
            "un-, in-, im-, il-, ir- or dis-? {x}"),
    look_up("without_prefix", "word_formation", inverted(FORMS["negative_prefix"]),
            "Remove the negative prefix", "the positive form", "What is left of {x} without its "
            "un-, in- or dis-?"),
    look_up("root_word", "word_formation", FORMS["root"], "Give the root word",
            "the root", "Strip all prefixes and suffixes: {x}", "Stem: {x}"),
    look_up("animal_adjective", "word_formation", FORMS["animal_adjective"],
            "Give the learned adjective for the animal", "the Latin-style adjective",
            "cat is to feline as {x} is to", of="for"),
    look_up("related_adjective", "word_formation", FORMS["related_adjective"],
            "Give the adjective that means 'relating to' it", "the related adjective",
            "Relating to the {x}:", "Of or about {x}, one adjective:"),
    look_up("correct_spelling", "spelling_fix", FORMS["misspelled"], "Correct the spelling",
            "the right spelling", "Spellcheck: {x}", "Typo: {x}\nFixed:", "{x}\nDid you mean:"),
    look_up("compound_join", "compound", FORMS["compound"], "Join the parts into one word",
            "the compound", "{x} ="),
    look_up("compound_split", "compound", inverted(FORMS["compound"]),
            "Split the compound into its two parts with a plus", "the two parts", "{x} ="),
    look_up("count_syllables", "syllables", FORMS["syllables"], "Count the syllables",
            "the number of syllables", "How many syllables does {x} have?", "Clap it out: {x}"),
    look_up("pronoun_of", "pronoun", FORMS["pronoun_of"], "Give the pronoun: he, she, it or they",
            "the pronoun", "the {x} -> he/she/it/they", "Replace by a pronoun: the {x}", of="for"),
    look_up("male_animal", "animal_sex", FORMS["male_female_animal"],
            "Name the male of the animal", "the male", "A male {x} is called a"),
    look_up("female_animal", "animal_sex", FORMS["female_animal"],
            "Name the female of the animal", "the female", "A female {x} is called a"),
    look_up("animal_meat", "meat", FORMS["meat"], "Name the meat", "the name of the meat",
            "What is the meat of a {x} called?", "On the menu, {x} is called"),
    look_up("preposition_gap", "preposition", FORMS["preposition"], "Fill in the preposition",
            "the missing preposition", "Which preposition fits? {x}", "{x}\n___ =", of="in"),
)

_FIXED = (
    look_up("simile_end", "fixed_phrase", EXPRESSIONS["simile"], "Complete the comparison", "",
            "{x} ...?", "Finish the simile: {x}", "{x} ___"),
    look_up("proverb_end", "fixed_phrase", EXPRESSIONS["proverb"],
            "Complete the proverb with one word", "the last word of the proverb",
            "{x} ...", "Finish the saying: {x}", of="that begins"),
    look_up("pair_end", "fixed_phrase", EXPRESSIONS["pair"], "Complete the pair", "the other half",
            "{x} ...?", "What goes with it? {x}"),
    look_up("idiom_end", "fixed_phrase", EXPRESSIONS["idiom_end"],
            "Complete the idiom with one word", "the missing last word", "{x} ___",
            "Which word ends the expression? {x}", of="of the idiom"),
    look_up("riddle", "riddle", EXPRESSIONS["riddle"], "Solve the riddle", "",
            "{x} What am I?", "What am I? {x}", "Riddle: {x}\nAnswer:", "Guess the thing: {x}"),
    look_up("small_talk_reply", "small_talk", EXPRESSIONS["reply"],
            "Give the usual polite reply", "", "Someone says: {x}\nYou say:", "A: {x}\nB:",
            "How does one answer to this? {x}", "{x} -> reply", formats=False),
)


def _gap(name: str, ask: str, short: str, *extra: str) -> Operation:
    return choose_words(name, "small_word", CHOICES[name], ask, short, *extra)


def _code(name: str, table: str, labels: dict[str, str], ask: str, short: str) -> Operation:
    return choose(name, "word_label", CHOICES[table], labels, ask, short, explain=True)


_SMALL = (
    _gap("make_do", "Which verb goes with it", "Verb", "make or do + {x}", "to ___ {x}"),
    _gap("much_many", "Which word goes with it", "Quantity", "how ___ {x}?", "not ___ {x}"),
    _gap("in_on_at", "Which preposition of time goes with it", "Preposition", "___ {x}",
         "We met ___ {x}"),
    _gap("is_are", "Which form of be goes with it", "Verb form", "{x} ___ here", "{x} is/are"),
    _gap("has_have", "Which form of have goes with it", "Verb form", "{x} ___ a name",
         "{x} has/have"),
    _gap("this_these", "Which word goes before it", "Determiner", "Look at ___ {x}"),
    _gap("who_which", "Which relative pronoun goes with it", "Relative pronoun",
         "{x}, ___ I remember well"),
    choose_words("count_noun", "word_label", CHOICES["count_noun"], "Can this noun be counted",
                 "Noun type", "Count noun or not: {x}"),
    choose_words("singular_plural", "word_label", CHOICES["number_of_noun"],
                 "Is this noun singular or plural", "Number", "Grammatical number of {x}:"),
    choose("one_or_many", "word_label", CHOICES["number_of_noun"],
           {"singular": "one", "plural": "many"}, "Does the word mean one or many", "How many",
           "{x} -> one/many"),
    choose("is_plural_yes_no", "word_label", CHOICES["number_of_noun"],
           {"plural": "yes", "singular": "no"}, "Is it a plural", "Plural", "Plural form? {x}"),
    _code("number_sg_pl", "number_of_noun", {"singular": "SG", "plural": "PL"},
          "Which number tag fits", "Tag"),
    choose_words("degree_label", "word_label", CHOICES["degree"],
                 "Which degree of comparison is it", "Degree", "{x} -> degree"),
    _code("degree_numbers", "degree", {"positive": "0", "comparative": "1", "superlative": "2"},
          "Which degree of comparison is it", "Degree number"),
    choose_words("noun_verb_adjective", "word_label", CHOICES["word_class"],
                 "Is this word a noun, a verb or an adjective", "Word class", "{x} -> class"),
    _code("pos_letters", "word_class", {"noun": "N", "verb": "V", "adjective": "A"},
          "Which letter of the word class fits", "Class letter"),
    _code("pos_tags", "word_class", {"noun": "NOUN", "verb": "VERB", "adjective": "ADJ"},
          "Which tag fits", "POS tag"),
    _code("pos_numbers", "word_class", {"verb": "1", "noun": "2", "adjective": "3"},
          "Which number of the word class fits", "Class number"),
    _code("pos_school_german", "word_class",
          {"noun": "Nomen", "verb": "Verb", "adjective": "Adjektiv"},
          "Which German name of the word class fits", "Wortart"),
    choose("is_verb_yes_no", "word_label", CHOICES["word_class"],
           {"verb": "yes", "noun": "no", "adjective": "no"}, "Is this word a verb", "Verb",
           "A verb? {x}"),
    choose("is_adjective_true_false", "word_label", CHOICES["word_class"],
           {"adjective": "true", "noun": "false", "verb": "false"}, "Is this word an adjective",
           "Adjective", "is_adjective({x}) ="),
    choose_words("pronoun_person", "word_label", CHOICES["person_of"],
                 "Which grammatical person is this pronoun", "Person", "{x} -> person"),
    choose_words("vowel_consonant_letter", "word_label", CHOICES["vowel_letter"],
                 "Is this letter a vowel or a consonant", "Letter type", "{x} -> vowel/consonant"),
    choose("real_word_yes_no", "word_label", CHOICES["real_word"],
           {"real": "yes", "made up": "no"}, "Is this an English word", "In the dictionary",
           "Real word? {x}"),
    choose_words("real_or_made_up", "word_label", CHOICES["real_word"],
                 "Is this word real or made up", "Word check", "{x} -> real or made up"),
)


def _pair(name: str, tables: dict[str, tuple[tuple[str, str], ...]], ask: str, short: str,
          *extra: str) -> Operation:
    pools = {label: tuple(f"{x}, {y}" for x, y in pairs) for label, pairs in tables.items()}
    return choose_words(name, "word_pair", pools, ask, short, *extra)


_PAIRS = (
    _pair("synonyms_or_antonyms", {"synonyms": PAIRS["synonym"], "antonyms": PAIRS["antonym"]},
          "Are these words synonyms or antonyms", "Relation", "{x} -> relation"),
    _pair("same_or_opposite", {"same": PAIRS["synonym"], "opposite": PAIRS["antonym"]},
          "Do these words mean the same or the opposite", "Meaning", "Compare: {x}"),
    _pair("antonyms_yes_no", {"yes": PAIRS["antonym"], "no": PAIRS["synonym"]},
          "Are these two words opposites", "Opposites", "Opposites? {x}"),
    _pair("homophones_yes_no", {"yes": PAIRS["homophone"], "no": PAIRS["antonym"]},
          "Do these two words sound the same", "Homophones", "Same sound? {x}"),
    _pair("word_relation", {"plural": PAIRS["plural"][:40], "comparative": PAIRS["comparative"],
                            "opposite": PAIRS["antonym"], "feminine": PAIRS["feminine"]},
          "What is the second word to the first", "Relation", "Name the relation: {x}"),
    _pair("spelled_right_first", {"1": tuple((b, a) for a, b in FORMS["misspelled"]),
                                  "2": FORMS["misspelled"]},
          "Which of the two is spelled right, the first (1) or the second (2)", "Right spelling",
          "1 or 2? {x}"),
)

_LONG = tuple(word for word in WORDS if len(word) > 6)


def _hidden(word: str, place: int) -> str:
    return word[:place] + "_" + word[place + 1:]


def _missing(rng: random.Random, *, whole: bool) -> tuple[str, str]:
    word = rng.choice(_LONG)
    place = rng.randrange(1, len(word) - 1)
    return _hidden(word, place), word if whole else word[place]


_SPELL_CHECK = {"right": tuple(y for _, y in FORMS["misspelled"]),
                "wrong": tuple(x for x, _ in FORMS["misspelled"])}
_SPELLING = (
    Operation(name="fill_letter", kind="spelling_fix", cues=wordings(
        "Fill in the missing letter and give the word", "the full word", "{x}: which word?",
        "Hangman: {x}", of="for"), draw=lambda rng: _missing(rng, whole=True)),
    Operation(name="missing_letter", kind="spelling_fix", cues=wordings(
        "Give only the missing letter", "the missing letter", "_ = ? in {x}", of="in"),
        draw=lambda rng: _missing(rng, whole=False)),
    choose_words("spelling_right_wrong", "spelling_fix", _SPELL_CHECK,
                 "Is this spelled right or wrong", "Spelling", "{x} -> right or wrong"),
    choose("spelling_error_yes_no", "spelling_fix", _SPELL_CHECK, {"wrong": "yes", "right": "no"},
           "Does this word contain a spelling error", "Error", "Typo? {x}"),
    choose("spelling_marks", "spelling_fix", _SPELL_CHECK, {"right": "✓", "wrong": "✗"},
           "Mark the spelling with ✓ or ✗", "Mark", "{x} -> ✓ or ✗"),
)

_ANALOGIES = {
    "young": (("dog", "puppy"), split_words("cat kitten cow calf horse foal sheep lamb pig piglet "
              "duck duckling goose gosling frog tadpole kangaroo joey swan cygnet deer fawn "
              "owl owlet eagle eaglet goat kid hen chick lion cub hare leveret")),
    "part": (("bird", "wing"), split_words("tree branch car wheel house roof book page hand finger "
             "foot toe flower petal guitar string clock dial ship mast shirt sleeve fish fin "
             "knife blade plane propeller elephant trunk piano keyboard sentence word")),
    "maker": (("baker", "bread"), split_words("tailor suit author book painter painting "
              "carpenter table composer music brewer beer potter pot poet poem cobbler shoe "
              "farmer wheat jeweler ring architect building sculptor statue cook meal "
              "blacksmith horseshoe spider web bee honey hen egg cow milk")),
    "tool": (("writer", "pen"), split_words("carpenter hammer surgeon scalpel painter brush "
             "photographer camera farmer tractor tailor needle gardener spade lumberjack axe "
             "conductor baton chef knife fisherman net sculptor chisel barber scissors "
             "firefighter hose astronomer telescope judge gavel")),
}


def _analogy(name: str, shown: tuple[str, str], words: tuple[str, ...]) -> Operation:
    """The relation stands in the cue alone, shown by one pair."""
    pairs = tuple(zip(words[::2], words[1::2], strict=True))
    a, b = shown
    return Operation(
        name=f"analogy_{name}", kind="analogy", draw=lambda rng: rng.choice(pairs),
        cues=(f"{a} is to {b} as {{x}} is to", f"{a} : {b} :: {{x}} : ?",
              f"{a} -> {b}, {{x}} ->", f"If {a} goes with {b}, then {{x}} goes with",
              f"Complete the analogy.\n{a} : {b}\n{{x}} :", f"{{x}}\nDo as with {a} -> {b}."))


OPERATIONS: tuple[Operation, ...] = (
    *_DERIVED, *_FIXED, *_SMALL, *_PAIRS, *_SPELLING,
    *(_analogy(name, shown, words) for name, (shown, words) in _ANALOGIES.items()),
)
