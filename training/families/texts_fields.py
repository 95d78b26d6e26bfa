"""Labels for abstracts, medical notes, legal clauses, recipes, job ads and opening lines."""

from __future__ import annotations

from training.families import texts_fields_data as data
from training.families.choice import Pools
from training.families.operation import Operation
from training.families.texts_engine import Subject, operations

_SLOTS = {**data.SLOTS, "day": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")}


def _subject(kind: str, pools: Pools, short: str, noun: str, *asks: str,
             frames: tuple[str, ...] = ("<label>",)) -> Subject:
    return Subject(kind=kind, pools=pools, slots=_SLOTS, short=short, noun=noun, asks=asks,
                   frames=frames)


_SUBJECTS = {
    "abstract": _subject("txt_abstract", data.ABSTRACT, "Field", "Abstract",
                         "Which scientific field is this abstract from",
                         "Which department would write this"),
    "note": _subject("txt_profession", data.MEDICAL, "Specialty", "Note",
                     "Which medical specialty is this note from",
                     "Which department treats this patient",
                     frames=("<label>", "Ward {no}: <label>", "<label> Dr. {name}")),
    "clause": _subject("txt_profession", data.CLAUSE, "Clause type", "Clause",
                       "Which type of clause is this", "What does this clause regulate",
                       frames=("<label>", "{no}. <label>", "Section {no}: <label>")),
    "recipe": _subject("txt_kind_of_text", data.RECIPE, "Cuisine", "Recipe",
                       "Which cuisine is this recipe from",
                       "Which kitchen does this dish belong to",
                       frames=("<label>", "{name}'s blog: <label>", "Step {no}. <label>")),
    "ad": _subject("txt_kind_of_text", data.JOB, "Field of work", "Job ad",
                   "Which field of work is this ad from", "In which industry is this job"),
    "novel": _subject("txt_kind_of_text", data.GENRE, "Genre", "Opening line",
                      "Which genre does this line belong to", "What kind of novel is this from"),
}

OPERATIONS: tuple[Operation, ...] = operations(_SUBJECTS, """
abstract words | ~physics, biology, computer science, economics, psychology, mathematics, \
earth science
abstract archive | !physics, q-bio, cs, econ, -, math, -
abstract upper | PHYS, BIOL, COMP, ECON, PSYC, MATH, EARTH
abstract broad | natural science, natural science, -, social science, social science, -, \
natural science | Is this natural science or social science
abstract reader | physicist, biologist, programmer, economist, psychologist, \
mathematician, geologist | Who would write this paper
abstract numbers | !1, 2, 3, 4, 5, 6, 7
abstract letters | !P, B, C, E, S, M, G
abstract life_yes_no | no, yes, no, no, no, no, no | Is this a biology paper
abstract proof_yes_no | no, no, no, no, no, yes, no | Is this a paper in pure mathematics
abstract people | -, -, machines, -, minds, -, rocks and seas | What is studied here
note words | ~cardiology, dermatology, orthopedics, neurology, ophthalmology, gastroenterology
note organ | heart, skin, bones and joints, brain, eyes, stomach and gut | Which part of the body \
is affected
note codes | !CAR, DER, ORT, NEU, OPH, GAS
note numbers | !1, 2, 3, 4, 5, 6
note heart_yes_no | yes, no, no, no, no, no | Is this a patient for the cardiologist
note doctor | cardiologist, dermatologist, orthopedist, neurologist, eye doctor, \
gastroenterologist | Which doctor is needed
note letters | !H, S, B, N, E, G
note head | -, -, -, brain, eye, - | Does this concern the brain or an eye
clause words | ~confidentiality, termination, payment, liability, governing law, force majeure
clause camel | Confidentiality, Termination, PaymentTerms, LimitationOfLiability, GoverningLaw, \
ForceMajeure
clause plain | secrets, ending, money, damages, which law, disasters
clause numbers | !1, 2, 3, 4, 5, 6
clause letters | !C, T, P, L, G, F
clause end_yes_no | no, yes, no, no, no, no | Does this clause say how the contract ends
clause secret_yes_no | yes, no, no, no, no, no | Does this clause protect secrets
clause german | !Geheimhaltung, Kündigung, Zahlung, Haftung, Rechtswahl, höhere Gewalt
recipe words | ~Italian, Mexican, Indian, Japanese, French, Greek
recipe lands | Italy, Mexico, India, Japan, France, Greece | Which country does this dish come from
recipe codes | !IT, MX, IN, JP, FR, GR
recipe flags | !🇮🇹, 🇲🇽, 🇮🇳, 🇯🇵, 🇫🇷, 🇬🇷
recipe continent | Europe, America, Asia, Asia, -, - | Which continent does this cooking come from
recipe asia_yes_no | no, no, yes, yes, no, no | Is this dish from Asia
ad words | ~healthcare, education, software, hospitality, construction, finance, logistics
ad workplace | hospital, school, computer, hotel, building site, -, warehouse | Where \
is the work done
ad codes | !HC, ED, IT, HO, CO, FI, LO
ad numbers | !1, 2, 3, 4, 5, 6, 7
ad desk_yes_no | no, -, yes, no, no, yes, no | Is this mainly a desk job
novel words | ~fantasy, crime, romance, science fiction, horror, western
novel shelf | !FAN, CRI, ROM, SCI, HOR, WES
novel numbers | !1, 2, 3, 4, 5, 6
novel fear_or_love | -, -, love, -, fear, - | Is this line about love or about fear
novel letters | !F, C, R, S, H, W
novel future_yes_no | no, no, no, yes, no, no | Does this story play in a future with space travel
""")
