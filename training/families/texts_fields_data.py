"""Templates of abstracts, medical notes, clauses, recipes, job ads, opening lines of novels."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.texts_engine import read_texts

SLOTS = parse_pools("""
we: We show, We report, This paper shows, Here we argue, We present evidence
how: using a new method, in a large study, by simulation, with few assumptions, for the first time
age: 34, 41, 52, 58, 63, 67, 71, 76
pt: woman, man, patient
work: full time, part time, {number} hours a week, starting in May, on weekdays, for one year
no: 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15
join: Join us in {city} as, We look for, Our team in {city} needs, Wanted in {city}:,
 Work with us in {city} as, Wanted by a friendly team:
side: Serves four., Ready in {number} minutes., My aunt's recipe., Keeps for two days., Easy.
""")
ABSTRACT = read_texts("""
[physics]
{we} that {photons|electrons} in a {cold gas|thin film} {scatter|condense} below a critical
 temperature, {how}.
{we}, {how}, that the decay of {heavy quarks|neutrinos} deviates from the standard model's
 prediction.
[biology]
{we} that a {gene|protein} found in {yeast|fruit flies|moss} {controls|delays} cell division,
 {how}.
{we}, {how}, that {bats|orchids} evolved {longer tongues|darker colors} after the islands split.
[computer science]
{we} that {language models|neural networks} learn {rules of physics|protein shapes} from {number}
 labeled
 examples, {how}.
{we}, {how}, that a {caching|scheduling} algorithm cuts the memory use of {graph search|compilers}.
[economics]
{we} that higher {minimum wages|tariffs} {raised|lowered} employment among {nurses|farm workers},
 {how}.
{we}, {how}, that households save more when {inflation|energy prices} {is|are} expected to rise.
[psychology]
{we} that {children|drivers} recall {faces|word lists} worse under {stress|time pressure}, {how}.
{we}, {how}, that {lonely|anxious} adults judge {neutral faces|computer voices} as hostile.
[mathematics]
{we}, {how}, that every {finite group|compact manifold} of this class admits {a unique basis|no
 such map}.
{we} that the {conjecture|inequality} holds for all {primes|convex sets} above a bound; the proof
 is short.
[earth science]
{we} that {glaciers|sediments} in {Peru|Norway|Nepal} record {droughts|eruptions} of the past
 millennium, {how}.
{we}, {how}, that {ocean currents|tectonic plates} shifted when {sea level|the crust} {rose|sank}.
""")
MEDICAL = read_texts("""
[cardiology]
{age}-year-old {pt} with {chest pain|palpitations} on climbing stairs; ECG shows {ST
 changes|atrial fibrillation}.
{age}-year-old {pt}, swollen ankles, murmur at the left heart border, echo ordered for {day}.
[dermatology]
{age}-year-old {pt} with an itchy {rash|red plaque} on {both elbows|the back}; cream twice daily.
{age}-year-old {pt}, mole on the {shoulder|leg} grew and darkened since May, excision planned.
[orthopedics]
{age}-year-old {pt} fell {from a ladder|on ice}; X-ray shows a fracture of the {wrist|hip}, cast
 applied.
{age}-year-old {pt}, {knee|shoulder} pain after {tennis|running}, torn {meniscus|tendon} on MRI.
[neurology]
{age}-year-old {pt} with sudden {weakness of the left arm|slurred speech}; CT of the head without
 bleeding.
{age}-year-old {pt}, {two|three} seizures since {day}, EEG with spikes, started on medication.
[ophthalmology]
{age}-year-old {pt} sees {flashes|halos}; pressure in the {left|right} eye raised, drops given.
{age}-year-old {pt}, blurred reading vision, lens cloudy on both sides, surgery on {day}.
[gastroenterology]
{age}-year-old {pt} with {heartburn|cramps} after meals; {gastroscopy|colonoscopy} shows {a small
 ulcer|polyps}.
{age}-year-old {pt}, {yellow skin|nausea}, liver values high, ultrasound of the abdomen on {day}.
""")
CLAUSE = read_texts("""
[confidentiality]
{The Supplier|The Employee|Each party} shall not disclose {price lists|client data} to any third
 party for
 {number} months after {the end of this contract|termination}.
{The Supplier|The Licensee} shall keep all documents marked secret {locked|under seal} and return
 them on demand.
[termination]
{Either party|The Tenant|The Client} may end this agreement with {number} days' written notice.
This contract ends {at once|automatically} if {the Supplier|the Licensee} becomes insolvent or
 stops payment.
[payment]
{The Client|The Tenant} shall pay each invoice within {number} days of receipt, {late sums bearing
 interest|without deduction}.
Fees of ${number}0 are due on the first day of each month to the account named by {the
 Supplier|the Landlord}.
[liability]
{The Supplier|The Carrier} is not responsible for {loss of profit|indirect damage}, except in
 cases of gross negligence.
The total damages owed by {the Supplier|the Licensor} are capped at ${number},000 per {year|claim}.
[governing law]
This agreement is governed by the laws of {Norway|Chile|Ontario}, and the courts of {city} decide
 all disputes.
Any dispute about {payment|secrecy|delivery} shall be settled under the law of {Poland|Kenya|Ohio}.
[force majeure]
Neither party is in breach if {flood|war|a strike|an epidemic} makes {delivery|payment} impossible.
Delays caused by {earthquake|riot|fire} or other events beyond control extend the deadline by
 {number} days.
""")
RECIPE = read_texts("""
[Italian]
Toss hot {spaghetti|penne} with {basil|garlic} and {pecorino|olive oil}. {side}
Stir {saffron|mushrooms} into the risotto rice, fold in parmesan and butter. {side}
[Mexican]
Fill corn tortillas with {pulled pork|black beans}, {salsa verde|chipotle} and lime. {side}
Mash avocados with {jalapeño|cilantro} for guacamole, serve with {quesadillas|nachos}. {side}
[Indian]
Fry cumin and {turmeric|garam masala} in ghee, add {lentils|paneer}, simmer as a dal or curry.
 {side}
Marinate {chicken|cauliflower} in yogurt and masala, bake hot, serve with {naan|basmati rice}.
 {side}
[Japanese]
Roll {salmon|cucumber} and vinegared rice in nori, serve with {wasabi|soy sauce}. {side}
Simmer {tofu|udon} in dashi with miso and {wakame|spring onions}. {side}
[French]
Brown {chicken|beef} in butter, add {Burgundy wine|Dijon mustard} and thyme, braise slowly. {side}
Line a tart tin with short pastry, pour in {leeks|bacon}, eggs and crème fraîche for a quiche.
 {side}
[Greek]
Layer eggplant, minced lamb and béchamel for moussaka, bake with {oregano|kefalotyri}. {side}
Crumble feta over cucumber, tomatoes and {olives|oregano}; serve with {tzatziki|pita}. {side}
""")
JOB = read_texts("""
[healthcare]
{join} a {nurse|midwife|ward assistant}, {work}: you {measure blood pressure|change dressings} and
 keep {digital records|calm}.
[education]
{join} a {teacher|tutor|kindergarten helper}, {work}: you {plan lessons in math and art|mark
 homework}
 and talk to parents.
[software]
{join} a {developer|backend engineer}, {work}: you {write Python services|fix bugs} for
 {hospitals|banks|schools}.
[hospitality]
{join} a {waiter|receptionist|chef}, {work}: you {welcome our guests|run the breakfast buffet} and
 {speak two languages|stay friendly}.
[construction]
{join} a {bricklayer|crane operator|roofer}, {work}: you {work at heights|read plans} on sites of
 {hotels|schools|clinics}.
[finance]
{join} {an accountant|an auditor}, {work}: you {close the books|check the balance sheets}
 of
 {builders|clinics|hotels}.
[logistics]
{join} a {forklift driver|dispatcher|courier}, {work}: you {load trucks|plan routes} with {school
 books|medicine}.
""")
GENRE = read_texts("""
[fantasy]
{name} laid the {sword|staff} on the stone, and the dragon of {city} {bowed its head|began to
 speak}.
By the third moon the {elves|wizards} had taken the spell book, and {name} {rode|wept}.
[crime]
{name} found the body in the {library|boathouse} at dawn; the door was locked, and the
 {butler|widow} was lying.
The inspector turned the {cup|glove} over. "{name} has no alibi," the sergeant {said|muttered}.
[romance]
When {name} took the {doctor|baker}'s hand on the {bridge|platform} in {city}, {number} letters
 and one summer were forgiven.
{name} had sworn never to love again, and then {the doctor|the baker} smiled across the
 {room|street}.
[science fiction]
{name} woke from cryosleep {number} years late; the ship's computer {had gone silent|called itself
 {name}}.
On the {third|second} colony of Mars, {name} sold {memories|oxygen} to robots.
[horror]
The scratching under {name}'s bed stopped, and something {cold|wet} took hold of {an ankle|one
 foot}.
Nobody had told {name} that the dolls in the {cellar|attic} moved closer each night,
 {smiling|bleeding}.
[western]
{name} tied the horse outside the saloon, counted {number} dollars of bounty and {loosened the
 Colt|spat}.
Dust rose over the canyon; the sheriff and {name} had {three|two} bullets left and {one canteen|no
 water}.
""")
