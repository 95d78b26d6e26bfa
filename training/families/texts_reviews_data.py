"""Templates of reviews with mixed clauses: by stars, and clauses on one aspect each."""

from __future__ import annotations

from collections.abc import Mapping

from training.families.choice import parse_pools
from training.families.texts_engine import read_texts

SLOTS = parse_pools("""
day: Monday, Tuesday, Thursday, Friday, Saturday, Sunday
thing: toaster, blender, desk lamp, backpack, tablet, keyboard, office chair, tent, camera, kettle
film: The Last Lantern, Northern Road, Paper Harbor, Silent Orchard, Blue Static, Seven Bridges
who: my sister, my husband, a colleague, our neighbor, my son, an old friend
dish: soup, pasta, burger, curry, steak, ramen, pizza, risotto, fish, salad
drop: Bought it, Got it, Ordered it, Had it
""")

STARS = read_texts("""
[1]
The {thing} {died|started to smoke} after {two|three} days and the seller {won't answer|laughed}.
 {Awful|Dreadful} from start to end, stay away.
Walked out of {film} after an hour with {who}, and I never walk out. Not one scene {works|worth
 it}.
Cold {dish}, a rude waiter, a hair in the glass. {who} got ill. Never, ever again.
Nice box, {great photos|lovely ad}, but the {thing} is {dangerous|pure junk} and I want my money
 back.
[2]
The {thing} looks {pretty|good}, I give it that, yet it {leaks|wobbles} and {squeaks|jams}
 more often than it works. Disappointed.
{film} has one good scene and {number} dull minutes around it. {who} liked the music, I mostly
 yawned.
The {dish} was edible, little more. Slow service, sticky table; I doubt that we'll return.
{drop} for {who}. The {thing} works on {good days|the third try}, so I'd rather buy another next
 time.
[3]
The {thing} does what it should, no more. {Loud|Heavy}, but cheap. Neither happy nor angry.
{film} is fine for a {day} evening: a strong start, a weak ending, and I'd forgotten it by
 breakfast.
The {dish} was decent, the wait a bit long. An average place, {who} said the same.
Half of what I hoped for, half of what I feared. The {thing} is okay, I guess.
[4]
Really good {thing}, {who} wants one, too. I only wish the {cable|manual} were {longer|better}.
Apart from a slow middle, {film} is a smart and moving film. Well worth the ticket.
Very tasty {dish} and kind waiters. One point off for the {noise|parking}, but we'll be back.
Works well after {number} days of use. Minor quibble: the {lid|button} is a little stiff.
[5]
{drop} on {day}, and the {thing} is {flawless|perfect}. {who} was {skeptical|doubtful} and is now
 in
 love with it. Couldn't ask for more!
I went into {film} in a bad mood and came out {glowing|in happy tears}. A masterpiece, every
 minute.
I had feared the worst after the queue, but this was the best {dish} of my life. Simply perfect!
Nothing to complain about, and {who} complains a lot. The best {thing} we have ever owned.
""")

# Clauses on a place to eat; each is good or bad about one aspect.
FOOD = {"good": ("the {dish} was {superb|delicious|cooked to the point}",
                 "I still dream of the {dish}", "every bite of the {dish} was a joy",
                 "the {dish} tasted like {home|a summer in Italy}"),
        "bad": ("the {dish} was {bland|cold in the middle|burnt}",
                "I left half of the {dish}", "the {dish} tasted of {nothing|old oil}",
                "my {dish} came raw and then too salty")}
SERVICE = {"good": ("the waiter {remembered our names|was charming}",
                    "the staff were {quick|kind and patient}",
                    "our waitress brought {crayons|water} before we asked"),
           "bad": ("the waiter {ignored us|rolled his eyes}", "the staff {argued|forgot us twice}",
                   "we waited {number} minutes for someone to take our order")}
PRICE = {"good": ("you pay {very little|half of what others ask}", "the bill was a nice surprise",
                  "it costs next to nothing", "it's a bargain for this street"),
         "bad": ("they charge a fortune", "it's far too expensive",
                 "the bill made {who} swallow hard", "${number} for a glass of wine is a rip-off")}
ROOM = {"good": ("the terrace is {lovely|full of flowers}", "the place feels {cozy|warm}",
                 "candles and soft jazz set the mood"),
        "bad": ("the room is {dark|shabby}", "the music was so loud that we shouted",
                "the tables are {sticky|much too close together}")}
ASPECTS: dict[str, Mapping[str, tuple[str, ...]]] = {
    "food": FOOD, "service": SERVICE, "price": PRICE, "atmosphere": ROOM,
}
OPENERS = ("", "Went there on {day}.", "Dinner with {who}.", "Second visit.", "We came by chance.",
           "{who} picked the place.", "Birthday lunch for {number}.", "Finally tried it.")
