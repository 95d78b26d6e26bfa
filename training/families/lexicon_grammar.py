"""Tables about word formation, small grammar choices and fixed expressions of English."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.lexicon_words import Pairs, parse_pairs
from training.families.lookup import parse_lines

FORMS: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "verb_noun": """
decide=decision, arrive=arrival, explain=explanation, invite=invitation, move=movement, refuse=refusal,
discover=discovery, perform=performance, educate=education, collect=collection, argue=argument,
choose=choice, solve=solution, describe=description, destroy=destruction, produce=production,
protect=protection, react=reaction, improve=improvement, develop=development, believe=belief,
advise=advice, grow=growth, die=death, fail=failure, succeed=success, depart=departure,
approve=approval, announce=announcement, celebrate=celebration, communicate=communication,
create=creation, introduce=introduction, imagine=imagination, invent=invention, agree=agreement,
pay=payment, treat=treatment, please=pleasure, press=pressure, compare=comparison, connect=connection,
complain=complaint, receive=reception, marry=marriage, assist=assistance, exist=existence,
punish=punishment, amuse=amusement, inform=information, pronounce=pronunciation, permit=permission
""",
        "able": """
read=readable, wash=washable, break=breakable, drink=drinkable, enjoy=enjoyable, afford=affordable,
predict=predictable, accept=acceptable, adjust=adjustable, comfort=comfortable, depend=dependable,
use=usable, love=lovable, move=movable, believe=believable, value=valuable, notice=noticeable,
change=changeable, rely=reliable, vary=variable, train=trainable, teach=teachable, print=printable,
solve=solvable, recycle=recyclable, renew=renewable, like=likable, agree=agreeable, reason=reasonable,
fashion=fashionable, honor=honorable, profit=profitable, favor=favorable, remark=remarkable
""",
        "less": """
hope=hopeless, care=careless, use=useless, home=homeless, fear=fearless, pain=painless, end=endless,
power=powerless, harm=harmless, heart=heartless, sleep=sleepless, child=childless, help=helpless,
thought=thoughtless, color=colorless, cloud=cloudless, worth=worthless, rest=restless, job=jobless,
taste=tasteless, noise=noiseless, price=priceless, speech=speechless, breath=breathless,
spot=spotless, name=nameless, time=timeless, wire=wireless, age=ageless, sugar=sugarless
""",
        "ful": """
care=careful, hope=hopeful, beauty=beautiful, pain=painful, use=useful, help=helpful, color=colorful,
joy=joyful, peace=peaceful, power=powerful, thought=thoughtful, wonder=wonderful, harm=harmful,
success=successful, truth=truthful, thank=thankful, play=playful, respect=respectful, skill=skillful,
stress=stressful, cheer=cheerful, grace=graceful, mercy=merciful, duty=dutiful, youth=youthful,
forget=forgetful, grate=grateful, faith=faithful, fear=fearful, plenty=plentiful, law=lawful
""",
        "noun_y": """
rain=rainy, sun=sunny, cloud=cloudy, wind=windy, snow=snowy, fog=foggy, storm=stormy, dirt=dirty,
dust=dusty, mud=muddy, sand=sandy, rock=rocky, ice=icy, salt=salty, juice=juicy, taste=tasty,
spice=spicy, fun=funny, luck=lucky, noise=noisy, hair=hairy, health=healthy, wealth=wealthy,
sleep=sleepy, thirst=thirsty, smoke=smoky, oil=oily, grease=greasy, bone=bony, leaf=leafy, mess=messy,
rust=rusty, hill=hilly, grass=grassy, stone=stony, milk=milky, butter=buttery, chill=chilly
""",
        "negative_prefix": """
happy=unhappy, possible=impossible, legal=illegal, regular=irregular, visible=invisible, fair=unfair,
kind=unkind, lucky=unlucky, polite=impolite, patient=impatient, perfect=imperfect, mature=immature,
correct=incorrect, complete=incomplete, active=inactive, direct=indirect, logical=illogical,
legible=illegible, responsible=irresponsible, relevant=irrelevant, honest=dishonest, loyal=disloyal,
able=unable, safe=unsafe, known=unknown, usual=unusual, certain=uncertain, clear=unclear, healthy=unhealthy,
necessary=unnecessary, expected=unexpected, moral=immoral, mortal=immortal, secure=insecure,
sane=insane, accurate=inaccurate, dependent=independent, formal=informal, literate=illiterate,
resistible=irresistible, obedient=disobedient, satisfied=dissatisfied
""",
        "root": """
unhappiness=happy, carelessly=care, replayed=play, misunderstanding=understand, disagreement=agree,
unbreakable=break, hopelessness=hope, rewriting=write, friendship=friend, childhood=child,
kindness=kind, teacher=teach, wonderfully=wonder, unfriendly=friend, powerful=power, quickly=quick,
government=govern, darkness=dark, unlucky=luck, careful=care, sleepless=sleep, washable=wash,
preheated=heat, disappearing=appear, unlocked=lock, singer=sing, neighborhood=neighbor, peaceful=peace,
enjoyment=enjoy, freedom=free, musician=music, dangerous=danger, cloudy=cloud, homeless=home,
selfishness=self, leadership=lead, reopened=open, dishonesty=honest, colorful=color, movement=move
""",
        "animal_adjective": """
cat=feline, dog=canine, cow=bovine, horse=equine, pig=porcine, sheep=ovine, bear=ursine, wolf=lupine,
lion=leonine, eagle=aquiline, bird=avian, fish=piscine, fox=vulpine, bee=apian, snake=serpentine,
monkey=simian, elephant=elephantine, goat=caprine, ape=simian, deer=cervine, crow=corvine,
whale=cetacean, dove=columbine, mouse=murine, tiger=tigrine
""",
        "related_adjective": """
king=royal, sun=solar, moon=lunar, star=stellar, sea=marine, city=urban, country=rural, tooth=dental,
heart=cardiac, lung=pulmonary, kidney=renal, liver=hepatic, skin=dermal, nose=nasal, eye=ocular,
mouth=oral, night=nocturnal, day=diurnal, spring=vernal, summer=estival, winter=hibernal, father=paternal,
mother=maternal, brother=fraternal, law=legal, money=monetary, church=ecclesiastical, home=domestic,
mind=mental, dream=oneiric, river=fluvial, earth=terrestrial, water=aquatic,
fire=igneous, wood=ligneous, dog=canine, hand=manual, foot=pedal, voice=vocal, head=cephalic, year=annual,
week=weekly, month=monthly, touch=tactile, sight=visual, hearing=auditory, smell=olfactory, taste=gustatory
""",
        "misspelled": """
recieve=receive, definately=definitely, seperate=separate, occured=occurred, untill=until, wierd=weird,
beleive=believe, tommorow=tomorrow, freind=friend, becuase=because, adress=address, begining=beginning,
calender=calendar, goverment=government, neccessary=necessary, accomodate=accommodate, acheive=achieve,
arguement=argument, buisness=business, cemetary=cemetery, concious=conscious, embarass=embarrass,
enviroment=environment, existance=existence, familar=familiar, finaly=finally, foriegn=foreign,
gaurd=guard, happend=happened, immediatly=immediately, independant=independent, knowlege=knowledge,
libary=library, mispell=misspell, noticable=noticeable, ocasion=occasion, peice=piece, posession=possession,
prefered=preferred, publically=publicly, realy=really, refered=referred, rythm=rhythm, suprise=surprise,
truely=truly, usefull=useful, wich=which, writting=writing, thier=their, alot=a lot, allways=always,
Febuary=February, Wensday=Wednesday, restaraunt=restaurant, tounge=tongue, vaccum=vacuum, lisence=license,
grammer=grammar, greatful=grateful, hieght=height, jewelery=jewelry, liason=liaison, maintainance=maintenance
""",
        "compound": """
rain + bow=rainbow, foot + ball=football, sun + flower=sunflower, tooth + brush=toothbrush,
snow + man=snowman, fire + place=fireplace, butter + fly=butterfly, bed + room=bedroom, book + shelf=bookshelf,
hand + bag=handbag, water + melon=watermelon, air + port=airport, news + paper=newspaper, birth + day=birthday,
post + card=postcard, tea + pot=teapot, moon + light=moonlight, key + board=keyboard, lip + stick=lipstick,
cup + cake=cupcake, door + bell=doorbell, eye + brow=eyebrow, gold + fish=goldfish, home + work=homework,
lady + bug=ladybug, note + book=notebook, pan + cake=pancake, rail + way=railway, sea + shell=seashell,
star + fish=starfish, straw + berry=strawberry, thunder + storm=thunderstorm, wheel + chair=wheelchair,
wind + mill=windmill, back + pack=backpack, black + board=blackboard, grand + mother=grandmother,
pop + corn=popcorn, sand + castle=sandcastle, week + end=weekend, earth + quake=earthquake, lamp + shade=lampshade
""",
        "syllables": """
cat=1, dog=1, house=1, tree=1, school=1, bread=1, green=1, milk=1, stone=1, queen=1, table=2, water=2, apple=2,
garden=2, window=2, monkey=2, pencil=2, tiger=2, rabbit=2, yellow=2, banana=3, elephant=3, potato=3, tomato=3,
umbrella=3, computer=3, hospital=3, holiday=3, butterfly=3, piano=3, kangaroo=3, victory=3, watermelon=4,
information=4, television=4, helicopter=4, alligator=4, caterpillar=4, education=4, photography=4,
supermarket=4, calculator=4, refrigerator=5, university=5, electricity=5, imagination=5, vocabulary=5,
opportunity=5, hippopotamus=5, congratulations=5
""",
        "pronoun_of": """
mother=she, father=he, sister=she, brother=he, table=it, books=they, queen=she, king=he, houses=they,
aunt=she, uncle=he, car=it, children=they, grandmother=she, grandfather=he, window=it, dogs=they, actress=she,
waiter=he, waitress=she, stones=they, bottle=it, niece=she, nephew=he, trees=they, idea=it, princess=she,
prince=he, people=they, weather=it, bride=she, groom=he, shoes=they, lamp=it, husband=he, wife=she, flowers=they,
pencil=it, gentleman=he, lady=she
""",
        "male_female_animal": """
horse=stallion, cow=bull, pig=boar, sheep=ram, chicken=rooster, duck=drake, goose=gander, deer=stag,
goat=billy goat, cat=tom, bee=drone, elephant=bull, rabbit=buck, turkey=tom, donkey=jack,
whale=bull, swan=cob, kangaroo=buck, peafowl=peacock, moose=bull
""",
        "female_animal": """
horse=mare, pig=sow, sheep=ewe, chicken=hen, deer=doe, goat=nanny goat,
cat=queen, bee=queen, elephant=cow, fox=vixen, rabbit=doe, turkey=hen, donkey=jenny, lion=lioness,
tiger=tigress, swan=pen, peafowl=peahen, bear=sow, wolf=she-wolf, leopard=leopardess
""",
        "meat": """
pig=pork, cow=beef, calf=veal, deer=venison, adult sheep=mutton, young sheep=lamb, chicken=poultry,
hen=poultry, turkey=poultry, elk=venison, duck=poultry, goose=poultry, bull=beef, ox=beef, steer=beef,
sow=pork, boar=pork, hog=pork, reindeer=venison, piglet=pork, guinea fowl=poultry
""",
        "preposition": """
interested ___=in, afraid ___=of, good ___=at, depend ___=on, listen ___=to, wait ___=for, proud ___=of,
famous ___=for, belong ___=to, believe ___=in, similar ___=to, full ___=of, married ___=to, consist ___=of,
apologize ___=for, addicted ___=to, allergic ___=to, aware ___=of, capable ___=of, jealous ___=of, tired ___=of,
responsible ___=for, succeed ___=in, rely ___=on, insist ___=on, concentrate ___=on, participate ___=in,
suffer ___=from, recover ___=from, agree ___=with, compete ___=with, obsessed ___=with, look forward ___=to,
ready ___=for, fond ___=of, guilty ___=of, suitable ___=for, bad ___=at, different ___=from, borrow ___=from,
satisfied ___=with, popular ___=with, pay attention ___=to, pray ___=for, congratulate ___=on, immune ___=to
""",
    }.items()
}

EXPRESSIONS: dict[str, Pairs] = {
    name: parse_lines(text)
    for name, text in {
        "simile": """
as busy as a | bee
as blind as a | bat
as brave as a | lion
as sly as a | fox
as stubborn as a | mule
as quiet as a | mouse
as white as | snow
as cold as | ice
as light as a | feather
as free as a | bird
as strong as an | ox
as cool as a | cucumber
as easy as | pie
as flat as a | pancake
as good as | gold
as hard as | nails
as red as a | beetroot
as sharp as a | razor
as slow as a | snail
as thin as a | rake
as wise as an | owl
as proud as a | peacock
as gentle as a | lamb
as black as | coal
as clear as | crystal
as fresh as a | daisy
as old as the | hills
as hungry as a | wolf
as slippery as an | eel
as dry as a | bone
as fit as a | fiddle
as quick as | lightning
as green as | grass
as happy as a | clam
as dead as a | dodo
as right as | rain
as straight as an | arrow
as tough as | leather
as smooth as | silk
as sweet as | honey
""",
        "proverb": """
An apple a day keeps the doctor | away
Actions speak louder than | words
Better late than | never
Birds of a feather flock | together
Don't count your chickens before they | hatch
Every cloud has a silver | lining
Haste makes | waste
Honesty is the best | policy
Curiosity killed the | cat
Practice makes | perfect
Rome wasn't built in a | day
The early bird catches the | worm
The pen is mightier than the | sword
Time is | money
Time heals all | wounds
Two heads are better than | one
When in Rome, do as the Romans | do
You can't judge a book by its | cover
A picture is worth a thousand | words
A watched pot never | boils
All that glitters is not | gold
Beauty is in the eye of the | beholder
Blood is thicker than | water
Don't put all your eggs in one | basket
Easy come, easy | go
Look before you | leap
Out of sight, out of | mind
Too many cooks spoil the | broth
Where there's smoke, there's | fire
A rolling stone gathers no | moss
A friend in need is a friend | indeed
Absence makes the heart grow | fonder
Great minds think | alike
Home is where the heart | is
Knowledge is | power
Laughter is the best | medicine
Live and | learn
Love is | blind
Money doesn't grow on | trees
No pain, no | gain
Silence is | golden
The grass is always greener on the other | side
There's no place like | home
Variety is the spice of | life
Where there's a will, there's a | way
You reap what you | sow
Strike while the iron is | hot
The apple doesn't fall far from the | tree
Better safe than | sorry
Necessity is the mother of | invention
""",
        "pair": """
salt and | pepper
bread and | butter
black and | white
fish and | chips
thunder and | lightning
lost and | found
pros and | cons
needle and | thread
knife and | fork
cup and | saucer
bride and | groom
ladies and | gentlemen
safe and | sound
peace and | quiet
sooner or | later
now and | then
trial and | error
rise and | shine
supply and | demand
law and | order
hide and | seek
rock and | roll
wait and | see
back and | forth
up and | down
in and | out
heaven and | hell
war and | peace
life and | death
crime and | punishment
cause and | effect
hammer and | sickle
bow and | arrow
lock and | key
flesh and | blood
skin and | bones
odds and | ends
pen and | paper
rain or | shine
trick or | treat
heads or | tails
more or | less
macaroni and | cheese
bacon and | eggs
Adam and | Eve
Romeo and | Juliet
Hansel and | Gretel
Tom and | Jerry
""",
        "idiom_end": """
a piece of | cake
spill the | beans
break the | ice
under the | weather
once in a blue | moon
hit the nail on the | head
cost an arm and a | leg
let the cat out of the | bag
kill two birds with one | stone
raining cats and | dogs
bite the | bullet
on cloud | nine
beat around the | bush
the tip of the | iceberg
get cold | feet
burn the midnight | oil
cry over spilled | milk
a drop in the | ocean
back to square | one
add fuel to the | fire
the last | straw
speak of the | devil
a wolf in sheep's | clothing
a bull in a china | shop
the elephant in the | room
a storm in a | teacup
a needle in a | haystack
hold your | horses
a blessing in | disguise
better late than | never
turn over a new | leaf
call it a | day
bark up the wrong | tree
the ball is in your | court
by the skin of your | teeth
jump on the | bandwagon
a taste of your own | medicine
throw in the | towel
the best of both | worlds
when pigs | fly
the icing on the | cake
make ends | meet
keep an eye | on
cut to the | chase
the devil is in the | details
like a fish out of | water
play devil's | advocate
walking on | eggshells
""",
        "riddle": """
I have keys but open no locks. | piano
I have hands but cannot clap. | clock
I have teeth but cannot bite. | comb
I have a neck but no head. | bottle
I get wetter the more I dry. | towel
I have one eye but cannot see. | needle
I have four legs and a back but cannot walk. | chair
I have a bed but never sleep and a mouth but never eat. | river
I have pages but I am not a tree. | book
I fall but never get hurt, and I make the streets wet. | rain
I have rings but no fingers, and I grow leaves. | tree
I follow you everywhere and I vanish in the dark. | shadow
I am tall when I am young and short when I am old, and I burn. | candle
I have cities but no houses and forests but no trees. | map
You can catch me but not throw me, and I make you sneeze. | cold
I repeat whatever you say in the mountains. | echo
I am white and cold, I fall in winter and melt in spring. | snow
I have a face and two hands and I tick. | clock
I am yellow, curved and monkeys love me. | banana
I have a trunk but I am not a car, and I have big ears. | elephant
I am black and white and I look like a horse with stripes. | zebra
I spin a web and have eight legs. | spider
I make honey and live in a hive. | bee
I carry my house on my back and I am very slow. | snail
I bark and wag my tail. | dog
I give milk and say moo. | cow
I show your face when you look at me. | mirror
You open me when it rains. | umbrella
I light up the sky at night and change my shape each month. | moon
I have seven colors and appear after the rain. | rainbow
I am full of holes but still hold water. | sponge
I have a spine but no bones, and I tell stories. | book
I go up and down but never move. | stairs
I am made of wood and graphite and I write. | pencil
I have two wheels and two pedals. | bicycle
I am king of the jungle and I roar. | lion
I hop and carry my baby in a pouch. | kangaroo
I make you cry when you cut me. | onion
I keep food cold in the kitchen. | refrigerator
I wake you in the morning with a loud ring. | alarm clock
""",
        "reply": """
Thank you! | You're welcome.
How are you? | I'm fine, thank you.
Happy birthday! | Thank you very much!
Nice to meet you. | Nice to meet you, too.
I'm sorry. | No problem.
Good night! | Sleep well!
Have a nice day! | You, too!
See you tomorrow! | See you!
Merry Christmas! | Merry Christmas to you, too!
Achoo! | Bless you!
Good morning! | Good morning to you!
May I come in? | Yes, please come in.
Cheers! | Cheers!
Congratulations! | Thanks a lot!
Excuse me, may I pass? | Of course, go ahead.
Enjoy your meal! | Thank you, you too!
I failed my exam. | I'm sorry to hear that.
I got the job! | Congratulations!
Could you help me? | Sure, how can I help?
Good luck! | Thanks, I need it.
Goodbye! | Goodbye, take care!
I'm getting married! | Congratulations to you both!
My dog died. | I'm so sorry for your loss.
I have a headache. | I hope you feel better soon.
Long time no see! | It's great to see you again!
What's up? | Not much, and you?
Welcome back! | It's good to be back.
Is this seat taken? | No, please sit down.
I love your shirt! | Thanks, that's kind of you.
Happy New Year! | Happy New Year to you, too!
""",
    }.items()
}

# Which small word goes with the input; the label is the answer.
CHOICES: dict[str, dict[str, tuple[str, ...]]] = {
    name: parse_pools(text)
    for name, text in {
        "make_do": """
make: a mistake, a decision, a phone call, money, friends, a promise, breakfast, noise, progress,
 a plan, a list, an effort, a suggestion, a complaint, the bed, an excuse, peace, a wish, a choice
do: homework, the dishes, the laundry, exercise, your best, a favor, business, research, housework,
 the shopping, a crossword, the ironing, an experiment, your duty, damage, yoga, karate, judo
""",
        "much_many": """
much: water, money, time, sugar, milk, rice, advice, furniture, music, traffic, homework, luck, sand,
 information, bread, snow, luggage, patience, butter, salt, courage, knowledge
many: books, chairs, apples, people, cars, children, dogs, ideas, bottles, days, questions, trees,
 friends, houses, coins, birds, eggs, letters, teachers, windows, songs, cities
""",
        "in_on_at": """
in: January, the morning, 1999, summer, the 19th century, May, the evening, winter, 2010, August,
 the afternoon, the past, autumn, October
on: Monday, my birthday, July 4th, Sunday, Christmas Day, Friday evening, weekdays, the first of May,
 Tuesday morning, New Year's Day, Saturday, June 12th, Wednesday
at: noon, midnight, 5 o'clock, night, sunrise, lunchtime, half past two, the moment, dawn, 10:30,
 7 am, sunset, bedtime
""",
        "is_are": """
is: the dog, my sister, Tom, the weather, this book, it, milk, she, the news, everyone, the car, he,
 my homework, a bird, the moon, the teacher, your room, the baby
are: the dogs, my sisters, Tom and Anna, these books, we, they, you, the children, people, my parents,
 the cars, two birds, scissors, the stars, the teachers, your shoes, the police, mice
""",
        "has_have": """
has: the dog, my sister, Tom, it, she, he, the baby, everyone, my uncle, the house, this tree, Maria,
 the school, our cat, the president, nobody, the king, the bus
have: the dogs, I, Tom and Anna, we, they, you, the children, people, my parents, the houses, these
 trees, two birds, most schools, our cats, all players, some students, mice, kings
""",
        "this_these": """
this: book, apple, man, woman, child, tooth, house, idea, mouse, foot, picture, story, knife, song,
 chair, leaf, goose, person
these: books, apples, men, women, children, teeth, houses, ideas, mice, feet, pictures, stories,
 knives, songs, chairs, leaves, geese, people
""",
        "who_which": """
who: the woman, my uncle, the teacher, a doctor, the boy, our neighbor, the king, a dancer, the
 driver, my friend, the nurse, a stranger, the pilot, her cousin
which: the house, a book, the car, my shirt, the river, an idea, the bridge, a stone, the letter, his
 computer, the tree, a song, the city, the lamp
""",
        "count_noun": """
countable: chair, apple, dog, book, car, idea, bottle, coin, house, letter, tree, friend, ticket, egg,
 song, window, child, question, city, shoe
uncountable: water, rice, music, advice, furniture, sand, luggage, information, money, milk, air,
 knowledge, traffic, butter, weather, gold, homework, honesty, flour, oxygen
""",
        "number_of_noun": """
singular: dog, child, mouse, tooth, city, leaf, goose, man, box, knife, baby, foot, hero, bus, wolf,
 story, woman, potato, ox, lady
plural: dogs, children, mice, teeth, cities, leaves, geese, men, boxes, knives, babies, feet, heroes,
 buses, wolves, stories, women, potatoes, oxen, ladies
""",
        "degree": """
positive: big, good, happy, old, fast, bad, easy, small, warm, late, tall, funny, nice, cheap, dark
comparative: bigger, better, happier, older, faster, worse, easier, smaller, warmer, later, taller,
 funnier, nicer, cheaper, darker
superlative: biggest, best, happiest, oldest, fastest, worst, easiest, smallest, warmest, latest,
 tallest, funniest, nicest, cheapest, darkest
""",
        "word_class": """
noun: table, teacher, river, freedom, computer, city, mountain, kitchen, bridge, apple, doctor,
 history, anger, bottle, window, elephant, happiness, village, uncle, spoon
verb: swallow, explain, arrive, decide, believe, destroy, forget, invite, belong, become, learn, deny,
 admit, choose, bring, eat, speak, sit, write, carry
adjective: beautiful, tall, happy, enormous, tiny, careful, dangerous, lazy, honest, rich, foolish,
 ancient, noisy, polite, hungry, famous, wooden, clever, sad, heavy
""",
        "person_of": """
first person: I, me, we, us, my, our, mine, ours, myself, ourselves
second person: you, your, yours, yourself, yourselves, thou, thee, thy
third person: he, she, it, they, him, her, them, his, their, theirs, its, himself, herself, itself
""",
        "vowel_letter": """
vowel: a, e, i, o, u, A, E, I, O, U
consonant: b, c, d, f, g, h, k, m, p, r, s, t, z, B, D, F, G, K, L, M, N, P, R, S, T, V
""",
        "real_word": """
real: table, garden, window, monkey, bread, winter, silver, planet, bridge, pencil, summer, kitchen,
 doctor, music, yellow, forest, camera, rabbit, market, dinner
made up: tabloff, gardick, windrup, monkuss, brevvle, wintark, silvog, plonket, bridjam, pencrit,
 sumplor, kitchup, doctib, muzzeld, yellimp, forbest, camurka, rabbonk, markfit, dinnolt
""",
    }.items()
}
