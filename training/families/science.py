"""Operations on living things, substances, the sky, the body and tools of science."""

from __future__ import annotations

from training.families.choice import choose, choose_words
from training.families.lexicon import inverted
from training.families.lexicon_science import NATURE_KINDS, SCIENCE
from training.families.lookup import look_up
from training.families.operation import Operation

_FACTS = (
    look_up("chemical_formula", "substance", SCIENCE["formula"], "Write the chemical formula",
            "the formula", "{x} in chemical notation:"),
    look_up("formula_name", "substance", inverted(SCIENCE["formula"]), "Name the substance",
            "the name", "Which substance is {x}?", "{x} is also called"),
    look_up("element_use", "substance", SCIENCE["element_use"],
            "Name something the element is used for", "a well-known use", "{x} is needed for"),
    look_up("made_from", "substance", SCIENCE["made_from"], "Name what it is made from",
            "the raw material", "What is {x} made from?", "{x} comes from", "To make {x} you need"),
    look_up("main_nutrient", "substance", SCIENCE["vitamin_food"],
            "Name the nutrient it is known for", "the main nutrient", "{x} is a good source of"),
    look_up("gem_colour", "substance", SCIENCE["gem_colour"], "Give the colour of the gem",
            "the typical colour", "What colour is {x}?", "A stone of {x} is"),
    look_up("field_of_study", "research", SCIENCE["field_of"], "Say what the science is about",
            "the subject", "{x} is the study of", "What does {x} study?"),
    look_up("study_name", "research", inverted(SCIENCE["field_of"]), "Name the field of study",
            "the science", "The study of {x} is called", "Someone who wants to know about {x} "
            "reads a book on"),
    look_up("measured_with", "research", SCIENCE["measured_with"], "Name the measuring instrument",
            "the instrument", "What do you measure {x} with?", "{x} is read from a", of="for"),
    look_up("instrument_measures", "research", inverted(SCIENCE["measured_with"]),
            "Say what the instrument measures", "the quantity", "A {x} measures",
            "What does a {x} show?", of="read from a"),
    look_up("which_doctor", "health", SCIENCE["doctor"], "Name the specialist doctor",
            "the specialist", "Which doctor treats {x}?", "For {x} you see a", of="for"),
    look_up("doctor_field", "health", inverted(SCIENCE["doctor"]),
            "Say what the specialist deals with", "the field", "A {x} takes care of"),
    look_up("phobia_of", "health", SCIENCE["phobia"], "Name what is feared",
            "the thing feared in", "{x} is the fear of", "What is a person with {x} afraid of?",
            of="a case of"),
    look_up("fear_name", "health", inverted(SCIENCE["phobia"]), "Name the phobia",
            "the word for fear", "Being afraid of {x} is called"),
    look_up("moon_of", "sky", SCIENCE["moon_planet"], "Name the planet that the moon belongs to",
            "the planet", "{x} orbits", "Which planet does the moon {x} circle?"),
    look_up("count_legs", "animal_trait", SCIENCE["legs"], "Give the number of legs",
            "the number of legs", "How many legs does a {x} have?", "{x}: legs?"),
    look_up("animal_continent", "animal_trait", SCIENCE["animal_continent"],
            "Name the continent the animal lives on", "the home continent",
            "Where in the world does the {x} live?", "On safari for a {x}, fly to"),
    look_up("god_of", "myth", SCIENCE["greek_god"], "Say what the god or goddess stands for",
            "the domain", "{x} is the god or goddess of", "What did people pray to {x} for?"),
    look_up("roman_name", "myth", SCIENCE["roman_god"], "Give the Roman name", "the Roman name",
            "What did the Romans call {x}?", "Greek: {x}\nRoman:"),
    look_up("greek_name", "myth", inverted(SCIENCE["roman_god"]), "Give the Greek name",
            "the Greek name", "What did the Greeks call {x}?", "Roman: {x}\nGreek:"),
    look_up("part_of_what", "part_whole", SCIENCE["part_whole"],
            "Name the whole that it is a part of", "the whole", "A {x} is part of a",
            "What has a {x}?", of="around a"),
)


def _kind(name: str, table: str, ask: str, short: str, *extra: str) -> Operation:
    return choose_words(name, "nature_kind", NATURE_KINDS[table], ask, short, *extra)


def _code(name: str, table: str, codes: str, ask: str, short: str) -> Operation:
    pools = NATURE_KINDS[table]
    labels = dict(zip(pools, codes.split(), strict=True))
    return choose(name, "nature_code", pools, labels, ask, short, explain=True)


def _asked(name: str, table: str, codes: str, ask: str, short: str, *extra: str) -> Operation:
    """A plain yes/no question, which explains itself."""
    pools = NATURE_KINDS[table]
    labels = dict(zip(pools, codes.split(), strict=True))
    return choose(name, "nature_yes_no", pools, labels, ask, short, *extra)


_KINDS = (
    _kind("metal_or_not", "metal", "Is this element a metal or a nonmetal", "Type of element",
          "{x} -> metal/nonmetal"),
    _kind("vertebrate", "backbone", "Is it a vertebrate or an invertebrate", "Backbone class",
          "{x} -> vertebrate/invertebrate"),
    _kind("warm_cold_blooded", "blood", "Is the animal warm-blooded or cold-blooded", "Blood",
          "The {x} is"),
    _kind("eggs_or_young", "birth", "Does the animal have eggs or live young", "Offspring",
          "{x} -> eggs or live young"),
    _kind("day_or_night", "active", "Is the animal active by day or by night", "Active by",
          "The {x} is awake at"),
    _kind("domestic_wild", "pet", "Is the animal domestic or wild", "Type of animal",
          "{x} -> domestic or wild"),
    _kind("fur_feathers_scales", "cover", "Does it have fur, feathers or scales", "Covering",
          "The skin of the {x} has"),
    _kind("conductor_insulator", "conductor", "Is it a conductor or an insulator", "Electricity",
          "{x} -> conductor or insulator"),
    _kind("magnetic", "magnetic", "Is it magnetic or not magnetic", "Magnetism",
          "{x} -> magnetic or not"),
    _kind("float_or_sink", "floats", "Does it float or sink in water", "In water",
          "{x} in water will"),
    _kind("acid_or_base", "acid", "Is it an acid or a base", "pH class", "{x} -> acid or base"),
    _kind("renewable", "energy", "Is this energy source renewable or non-renewable", "Energy",
          "{x} -> renewable or not"),
    _kind("rock_type", "rock", "Is this rock igneous, sedimentary or metamorphic", "Rock type",
          "{x} -> rock type"),
    _kind("tree_type", "tree", "Is this tree evergreen or deciduous", "Leaves",
          "{x} -> evergreen or deciduous"),
    _kind("plant_part", "plant_part", "Which part of the plant do we eat or use", "Plant part",
          "{x} -> part of the plant"),
    _kind("body_system", "body_system", "Which body system is it part of", "Body system",
          "{x} -> system"),
    _kind("planet_moon_star", "planet_kind", "Is it a planet, a moon or a star", "Celestial body",
          "{x} is a"),
    _kind("hot_cold_thing", "temperature", "Is it hot or cold", "Feels", "Touching {x} feels"),
    _kind("hard_soft", "texture", "Is it hard or soft", "Feel", "{x} feels"),
    _kind("healthy_food", "healthy", "Is it healthy or unhealthy", "Diet", "{x} -> healthy or not"),
    _code("metal_letters", "metal", "M N", "Which letter fits the element", "Letter"),
    _code("backbone_digits", "backbone", "1 0", "Which digit fits the animal", "Backbone digit"),
    _code("cover_numbers", "cover", "1 2 3", "Which number fits the animal's skin", "Skin number"),
    _code("cover_emoji", "cover", "🐻 🪶 🐍", "Which emoji fits the animal's skin", "Skin emoji"),
    _code("rock_letters", "rock", "I S M", "Which letter fits the rock", "Rock letter"),
    _code("plant_part_german", "plant_part", "Wurzel Blatt Frucht Samen Blüte",
          "Which German word for the part of the plant fits", "Pflanzenteil"),
    _code("sky_emoji", "planet_kind", "🪐 🌙 ⭐", "Which emoji fits the celestial body", "Emoji"),
    _code("hot_cold_emoji", "temperature", "🔥 ❄️", "Which emoji fits", "Temperature emoji"),
    _code("float_arrows", "floats", "↑ ↓", "Which arrow fits in water", "Arrow"),
    _code("acid_colour", "acid", "red blue", "Which litmus colour fits", "Litmus"),
    _asked("is_metal", "metal", "yes no", "Is this element a metal", "Metal", "Metal? {x}"),
    _asked("has_backbone", "backbone", "true false", "Does it have a backbone", "Backbone",
           "Spine? {x}"),
    _asked("lays_eggs", "birth", "Y N", "Does it lay eggs", "Egg-laying", "Eggs? {x}"),
    _asked("is_pet", "pet", "yes no", "Is it a farm animal or pet", "Kept by people", "Tame? {x}"),
    _asked("will_float", "floats", "TRUE FALSE", "Does it float", "FLOATS", "floats({x}) ="),
    _asked("is_healthy", "healthy", "👍 👎", "Is it good for you", "Verdict", "{x} -> 👍 or 👎"),
    _asked("conducts", "conductor", "yes no", "Does it conduct electricity", "Conducts",
           "Current flows through {x}?"),
    _asked("stays_green", "tree", "oui non", "Does this tree keep its leaves in winter, in French",
           "Vert en hiver", "{x} -> oui ou non"),
)

OPERATIONS: tuple[Operation, ...] = _FACTS + _KINDS
