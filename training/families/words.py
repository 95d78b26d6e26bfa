"""Words, names and small pools of phrases which the families draw their inputs from."""

from __future__ import annotations

import re


def split_words(text: str) -> tuple[str, ...]:
    """The words of a text as a tuple, which keeps long lists readable."""
    return tuple(text.split())


WORDS: tuple[str, ...] = split_words(
    """
apple arrow anchor answer autumn artist animal airport almond amber angel ankle apron arch atlas
baker banana banner barn basket beach bean bear beard bell bench bicycle bird biscuit blanket blue
boat bottle bowl box branch brave bread bridge bright broom brother brush bucket bus butter button
cabin cake camel camera candle canyon captain carpet carrot castle cattle cave ceiling cellar chain
chair chalk cheese cherry chicken circle circus city clay clean cliff clock cloud clown coach coast
coat coffee coin collar color comet compass cook copper coral corn corner cotton couch cousin cradle
crane cream cricket crown crystal cup curtain cushion dairy dance danger daughter dawn deer desert
desk diamond dinner dish doctor dog dolphin donkey door dragon drawer dream dress drum duck dust
eagle ear earth easy echo edge egg elbow elephant empty engine evening expert eye fabric face
factory fairy falcon family farmer fast father feather fence fern ferry festival field finger fire
fish flag flame flower flute fog forest fork fossil fountain fox freedom friend frog frost fruit
funnel future galaxy garage garden garlic gate gentle ghost giant ginger giraffe glass glove goat
gold goose grain grandmother grape grass green guitar hammer hand happy harbor harvest hat hawk
hazel heart heavy helmet hero hill history hobby holiday honey horse hospital hotel house hunter
husband ice idea igloo ink insect island ivory jacket jaguar jam jar jewel journey judge juice
jungle kettle key kind king kitchen kite kitten knee knife knight ladder lake lamb lamp lantern
laughter lawn leaf leather lemon leopard lesson letter library light lily lion little lizard lobster
log lucky lunch machine magnet manager map maple marble market mask meadow medal melon merchant
metal milk mill mirror mistake monkey moon morning mother motor mountain mouse mouth movie museum
mushroom music napkin narrow nature needle neighbor nest night noodle north nose number nurse oak
oasis ocean office olive onion open orange orchard otter oven owl oyster package paint palace palm
panda paper parade parent parrot party pasta path peach peanut pear pebble pencil penguin people
pepper perfect person piano picnic picture pigeon pillow pilot pine pink pirate planet plant plate
player plum pocket poem pond pony potato powder prince princess printer prize puppet puppy purple
puzzle quarter queen quick quiet quilt rabbit radio rain rainbow raven reason ribbon rice rich ring
river road robin robot rocket roof room root rope rose round royal ruby sail salad salmon salt sand
sandwich scarf school scissors sea season secret seed shadow sharp sheep shelf shell shepherd ship
shirt shoe shoulder silent silver simple singer sister sky sleep slow smile smoke smooth snail snake
snow soap sock sofa soldier song soup south spark sparrow spider spoon spring square squirrel stable
star station steam steel stone storm story stove straw street strong student sugar summer sun
sunset swallow swan sweater sweet table tailor teacher temple tent theater thick thread throne
thunder ticket tiger timber toast tomato tool tooth torch tower town toy train travel treasure tree
triangle trumpet trunk tulip tunnel turkey turtle twin umbrella uncle valley vegetable velvet
village violet violin visitor voice volcano wagon wallet walnut warm water wave weather wedding west
whale wheat wheel whisper whistle white wild willow wind window winter wise wolf wonder wood wool
worker world worm yellow yogurt young zebra zone
"""
)

NAMES: tuple[str, ...] = split_words(
    """
Adam Alice Amir Amy Ana Andrew Anna Anton Arthur Ben Bella Bruno Carla Carlos Cathy Chloe Chris
Clara Daniel David Diana Diego Dora Edward Elena Eli Elsa Emily Emma Eric Erika Eva Felix Fiona
Frank Freya George Gina Grace Greta Hana Hannah Harry Hassan Helen Henry Hugo Ian Ida Igor Ines
Irene Isaac Ivan Jack Jane Jasmine Joan Joel John Jonas Julia Karl Kate Kevin Kim Lara Laura Leah
Leo Liam Lily Linda Lisa Louis Lucas Lucy Luis Maria Mark Marta Martin Max Maya Megan Mia Miguel
Mona Nadia Nancy Nina Noah Nora Oliver Olga Omar Oscar Paula Paul Peter Petra Priya Quinn Rachel
Ravi Rita Robert Rosa Ruth Sam Sara Simon Sofia Stella Susan Tara Theo Thomas Tina Tom Uma Vera
Victor Walter Wendy Will Yuki Zara Zoe
"""
)

WOMEN: tuple[str, ...] = split_words(
    """
Alice Amy Anna Bella Carla Clara Diana Elena Emily Emma Fiona Grace Greta Hannah Helen Julia Kate
Laura Lucy Maria Marta Megan Nadia Nora Olga Paula Petra Rachel Rosa Sara Sofia Susan Tina Zoe
"""
)

MEN: tuple[str, ...] = split_words(
    """
Adam Andrew Anton Arthur Ben Bruno Carlos Daniel David Edward Eric Felix Frank George Harry Henry
Hugo Ivan Jack John Karl Kevin Liam Louis Lucas Mark Martin Miguel Omar Oscar Paul Peter Simon
Thomas Tom Victor Walter
"""
)

SURNAMES: tuple[str, ...] = split_words(
    """
Adams Baker Bennett Brown Carter Clark Cooper Davis Diaz Evans Fischer Fox Garcia Gray Green Hall
Harris Hill Hughes Jones Keller King Klein Lee Lewis Lopez Martin Meyer Miller Moore Morgan Murphy
Nelson Novak Olsen Parker Patel Perez Price Quinn Reed Rivera Rossi Russell Scott Silva Singh Smith
Stone Taylor Turner Walker Ward Watson Weber White Wilson Wood Wright Young
"""
)

CITIES: tuple[str, ...] = split_words(
    """
Amsterdam Athens Atlanta Bangkok Barcelona Berlin Boston Brussels Budapest Cairo Chicago Copenhagen
Dallas Delhi Denver Dublin Florence Geneva Hamburg Helsinki Houston Istanbul Kyoto Lagos Lima Lisbon
London Madrid Manchester Melbourne Miami Milan Montreal Moscow Mumbai Munich Nairobi Naples Osaka
Oslo Paris Prague Rome Seattle Seoul Singapore Stockholm Sydney Tokyo Toronto Vienna Warsaw Zurich
"""
)

ADJECTIVES: tuple[str, ...] = split_words(
    """
red blue green yellow white black brown small big old new happy quiet bright dark cold warm soft
hard round sharp sweet golden silver wooden empty heavy light clean dusty broken gentle wild tiny
long short tall proud lazy brave hungry sleepy famous strange simple lovely
"""
)

NOUNS: tuple[str, ...] = split_words(
    """
apple basket bird blanket boat book bottle bridge button cake candle castle chair clock cloud coat
door dragon dress engine farmer fence flower forest fox garden gate ghost hammer hat horse house
island jacket kettle kitchen kite ladder lamp lantern letter lion market mirror monkey moon mountain
nest ocean owl painting parrot pencil piano pillow planet pocket pony puppy rabbit river road robot
rocket rose scarf school shadow ship shoe spoon star stone storm story table teapot tent tiger tower
town train tree tunnel umbrella valley village violin wagon wallet whale wheel window wolf
"""
)

COLOURS: tuple[str, ...] = split_words(
    "red blue green yellow orange purple pink black white brown gray golden silver"
)

ANIMALS: tuple[str, ...] = split_words(
    """
ant bat bear bee beaver butterfly camel cat chicken cow crab crocodile crow deer dog dolphin donkey
duck eagle elephant falcon fox frog giraffe goat goose gorilla hamster hawk hedgehog hippo horse
hyena kangaroo koala leopard lion lizard llama lobster monkey mouse octopus ostrich otter owl panda
parrot peacock penguin pig pigeon rabbit raccoon rat raven salmon seal shark sheep snail snake
spider squirrel swan tiger turtle whale wolf zebra
"""
)

PLANTS: tuple[str, ...] = split_words(
    """
oak pine willow birch maple fern moss cactus rose tulip daisy sunflower orchid lily ivy bamboo palm
cedar poppy violet daffodil grass clover thistle lavender
"""
)

FOODS: tuple[str, ...] = split_words(
    """
apple banana bread butter cake carrot cheese cherry chocolate cookie cucumber garlic grape honey
jam lemon lettuce mango melon noodles omelette onion orange pancake pasta peach pear pie pizza
potato rice salad sandwich sausage soup spinach strawberry toast tomato waffle yogurt
"""
)

VEHICLES: tuple[str, ...] = split_words(
    """
car bus train truck bicycle motorcycle airplane helicopter ship tram van taxi scooter ferry
submarine tractor sailboat canoe yacht ambulance
"""
)

CLOTHES: tuple[str, ...] = split_words(
    """
shirt coat hat scarf sock glove jacket sweater dress skirt belt shoe boot sandal cap jeans blouse
tie vest pajamas mitten raincoat hoodie
"""
)

THINGS: tuple[str, ...] = split_words(
    """
hammer lamp mirror pencil chair table bottle window pillow blanket key clock radio camera ladder
bucket broom spoon knife candle umbrella bell book coin computer printer sofa desk door
carpet needle rope nail brick wallet suitcase stapler kettle
"""
)


def a(noun: str) -> str:
    """The noun with its indefinite article."""
    return with_articles(f"a {noun}")


def with_articles(text: str) -> str:
    """The text with `an` where `a` stands before a vowel, as it may when words were put in."""
    spoken = r"\b(a) (?=(?!uni[^nm]|eu|use|one\b)[aeiou])"  # not "a uniform", "a euro"
    return re.sub(spoken, r"\1n ", text, flags=re.IGNORECASE)
