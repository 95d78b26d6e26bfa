"""Labels for news leads and for descriptions as in an encyclopedia."""

from __future__ import annotations

from training.families import texts_sections_data as data
from training.families.operation import Operation
from training.families.texts_engine import Subject, operations

_SUBJECTS = {
    "news": Subject(
        kind="txt_news", pools=data.NEWS, slots=data.SLOTS, short="Section", noun="Article",
        asks=("Which section of the paper does this belong to", "What is this news item about",
              "Where would an editor file this")),
    "entry": Subject(
        kind="txt_entry", pools=data.ENTRY, slots=data.SLOTS, short="Entry type",
        noun="Description",
        asks=("What kind of thing does this describe", "What is the subject of this entry",
              "What type of article is this the start of")),
}

# politics, business, sports, science, culture, crime, weather and disasters
# company, school, artist, athlete, politician, building, village, natural place, animal, plant,
# album, film, book, ship
OPERATIONS: tuple[Operation, ...] = operations(_SUBJECTS, """
news words | ~politics, business, sports, science, culture, crime, -
news agnews | World, Business, Sports, Sci/Tech, -, -, World
news four_lower | world, business, sports, science, -, -, -
news ministry | Foreign Desk, Money Desk, Sports Desk, Science Desk, Arts Desk, Crime Desk, -
news economy | politics, economy, sport, -, culture, -, panorama
news reader | voter, investor, fan, scholar, art lover, -, - | Who would read this first
news capitals | !POL, BIZ, SPO, SCI, ART, CRI, WEA
news numbers | !1, 3, 2, 4, -, -, -
news numbers_zero | !0, 1, 2, 3, 4, 5, 6
news letters | !A, B, C, D, E, F, G
news letters_swapped | !D, C, B, A, -, -, -
news german | !Politik, Wirtschaft, Sport, Wissenschaft, Kultur, -, -
news french | !politique, économie, sport, science, culture, -, -
news emoji | !🏛️, 💰, 🏅, 🔬, 🎭, 🚓, 🌪️
news is_sports | no, no, yes, no, no, no, no | Is this a sports story
news is_business | no, yes, no, no, no, no, no | Does this belong on the business page
news is_disaster | no, no, no, no, no, no, yes | Is this about a natural disaster or bad weather
news court_or_house | Parliament, -, -, -, -, Courtroom, - | Is this about politics or about \
crime, Parliament or Courtroom
news lab_or_stage | -, -, -, lab, stage, -, - | Which fits better
news odd_codes | !X1, X2, X2, X1, -, -, -
entry words | ~company, school, artist, athlete, politician, building, village, natural place, \
animal, plant, album, film, book, ship
entry camel | Company, EducationalInstitution, Artist, Athlete, OfficeHolder, Building, Village, \
NaturalPlace, Animal, Plant, Album, Film, WrittenWork, MeanOfTransportation
entry coarse | organization, organization, person, person, person, place, place, place, \
living thing, living thing, work, work, work, vehicle
entry person | -, -, artist, athlete, politician, -, -, -, -, -, -, -, -, -
entry works | -, -, -, -, -, -, -, -, -, -, album, film, book, -
entry living | -, -, -, -, -, -, -, -, animal, plant, -, -, -, -
entry flora_fauna | -, -, -, -, -, -, -, -, Fauna, Flora, -, -, -, -
entry made_or_grown | -, -, -, -, -, built, -, natural, natural, natural, -, -, -, built | \
Is the subject built or natural
entry numbers | !1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14
entry letters | !C, S, -, -, -, B, V, N, A, P, -, -, -, -
entry letters_person | !P, P, Q, Q, Q, -, -, -, R, R, -, -, -, -
entry who_where_what | what, what, who, who, who, where, where, where, what, what, what, what, \
what, what | Does this entry answer who, where or what
entry is_person | no, no, yes, yes, yes, no, no, no, no, no, no, no, no, no | Is this entry about \
a person
entry is_species | no, no, no, no, no, no, no, no, yes, yes, no, no, no, no | Is a species described
entry is_place | no, no, no, no, no, yes, yes, yes, no, no, no, no, no, no | Could you visit this \
as a place or a building
entry spanish | !empresa, escuela, artista, -, -, edificio, pueblo, -, animal, planta, -, -, -, -
entry emoji | !🏢, 🏫, 🎨, 🏃, 🏛️, 🏠, 🏘️, ⛰️, 🐾, 🌱, 💿, 🎬, 📖, 🚢
""")
