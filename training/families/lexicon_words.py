"""Tables about words themselves: grammar, opposites, spelling, abbreviations, numbers, dates."""

from __future__ import annotations

Pairs = tuple[tuple[str, str], ...]


def parse_pairs(text: str) -> Pairs:
    """Reads "dog=puppy, cat=kitten" into pairs, a line break counting as a space."""
    items = (item.strip().split("=") for item in " ".join(text.split()).split(","))
    return tuple((x.strip(), y.strip()) for x, y in items)


def parse_groups(text: str) -> Pairs:
    """Reads lines such as "fruit: apple, pear" into (member, group) pairs."""
    pairs = []
    for line in text.strip().splitlines():
        group, members = line.split(":")
        pairs += [(member.strip(), group.strip()) for member in members.split(",")]
    return tuple(pairs)


WORDS: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "comparative": """
big=bigger, small=smaller, tall=taller, fast=faster, slow=slower, happy=happier, sad=sadder,
easy=easier, heavy=heavier, light=lighter, good=better, bad=worse, strong=stronger, weak=weaker,
old=older, young=younger, hot=hotter, cold=colder, warm=warmer, cool=cooler, long=longer,
short=shorter, wide=wider, narrow=narrower, thick=thicker, thin=thinner, deep=deeper, high=higher,
low=lower, rich=richer, poor=poorer, clean=cleaner, dirty=dirtier, busy=busier, lazy=lazier,
funny=funnier, pretty=prettier, ugly=uglier, angry=angrier, hungry=hungrier, wet=wetter, dry=drier,
nice=nicer, safe=safer, brave=braver, wise=wiser, large=larger, loud=louder, quiet=quieter,
bright=brighter, dark=darker, sweet=sweeter, cheap=cheaper, far=farther, little=less, many=more,
beautiful=more beautiful, expensive=more expensive, careful=more careful, famous=more famous,
dangerous=more dangerous, interesting=more interesting, lucky=luckier, tiny=tinier, noisy=noisier
""",
        "superlative": """
big=biggest, small=smallest, tall=tallest, fast=fastest, slow=slowest, happy=happiest, sad=saddest,
easy=easiest, heavy=heaviest, light=lightest, good=best, bad=worst, strong=strongest, weak=weakest,
old=oldest, young=youngest, hot=hottest, cold=coldest, warm=warmest, cool=coolest, long=longest,
short=shortest, wide=widest, narrow=narrowest, thick=thickest, thin=thinnest, deep=deepest,
high=highest, low=lowest, rich=richest, poor=poorest, clean=cleanest, dirty=dirtiest, busy=busiest,
lazy=laziest, funny=funniest, pretty=prettiest, ugly=ugliest, angry=angriest, hungry=hungriest,
wet=wettest, dry=driest, nice=nicest, safe=safest, brave=bravest, wise=wisest, large=largest,
loud=loudest, quiet=quietest, bright=brightest, dark=darkest, sweet=sweetest, cheap=cheapest,
far=farthest, little=least, many=most, beautiful=most beautiful, expensive=most expensive,
careful=most careful, famous=most famous, dangerous=most dangerous, lucky=luckiest, tiny=tiniest
""",
        "adverb": """
quick=quickly, slow=slowly, happy=happily, sad=sadly, easy=easily, careful=carefully,
quiet=quietly, loud=loudly, angry=angrily, good=well, bad=badly, fast=fast, hard=hard,
gentle=gently, simple=simply, beautiful=beautifully, polite=politely, rude=rudely,
nervous=nervously, brave=bravely, lazy=lazily, lucky=luckily, heavy=heavily, soft=softly,
sudden=suddenly, safe=safely, clear=clearly, deep=deeply, honest=honestly, serious=seriously,
strong=strongly, weak=weakly, terrible=terribly, possible=possibly, automatic=automatically,
basic=basically, full=fully, true=truly, proud=proudly, calm=calmly, eager=eagerly,
generous=generously, greedy=greedily, noisy=noisily, perfect=perfectly, rapid=rapidly,
recent=recently, final=finally, usual=usually, wise=wisely, comfortable=comfortably
""",
        "adjective_noun": """
happy=happiness, sad=sadness, kind=kindness, dark=darkness, strong=strength, long=length,
wide=width, deep=depth, high=height, brave=bravery, honest=honesty, free=freedom, wise=wisdom,
true=truth, young=youth, hot=heat, warm=warmth, beautiful=beauty, angry=anger, hungry=hunger,
thirsty=thirst, proud=pride, patient=patience, silent=silence, violent=violence,
important=importance, different=difference, intelligent=intelligence, confident=confidence,
absent=absence, possible=possibility, able=ability, responsible=responsibility,
popular=popularity, real=reality, safe=safety, cruel=cruelty, poor=poverty, weak=weakness,
ill=illness, lonely=loneliness, lazy=laziness, curious=curiosity, generous=generosity,
jealous=jealousy, bored=boredom, famous=fame, lucky=luck, certain=certainty, simple=simplicity,
polite=politeness, mad=madness, secure=security, loyal=loyalty
""",
        "ing": """
run=running, swim=swimming, make=making, write=writing, read=reading, go=going, sit=sitting,
lie=lying, die=dying, tie=tying, take=taking, give=giving, stop=stopping, plan=planning,
begin=beginning, play=playing, study=studying, dance=dancing, drive=driving, ride=riding,
cut=cutting, put=putting, get=getting, see=seeing, be=being, have=having, come=coming, eat=eating,
drink=drinking, sleep=sleeping, jump=jumping, walk=walking, talk=talking, sing=singing,
bake=baking, smile=smiling, open=opening, visit=visiting, travel=traveling, forget=forgetting,
prefer=preferring, hope=hoping, hop=hopping, win=winning, lose=losing, close=closing,
shut=shutting, dig=digging, argue=arguing, use=using, panic=panicking, agree=agreeing,
wash=washing, fix=fixing, carry=carrying, move=moving, shop=shopping
""",
        "third_person": """
go=goes, do=does, have=has, be=is, watch=watches, wash=washes, fix=fixes, kiss=kisses,
study=studies, try=tries, fly=flies, cry=cries, carry=carries, play=plays, say=says, buy=buys,
run=runs, eat=eats, drink=drinks, sleep=sleeps, teach=teaches, catch=catches, miss=misses,
pass=passes, mix=mixes, worry=worries, hurry=hurries, enjoy=enjoys, stay=stays, walk=walks,
talk=talks, read=reads, write=writes, sing=sings, dance=dances, push=pushes, finish=finishes,
relax=relaxes, marry=marries, copy=copies, pay=pays, think=thinks, know=knows, give=gives,
take=takes, come=comes, live=lives, work=works, love=loves, echo=echoes, reach=reaches,
touch=touches, brush=brushes, reply=replies
""",
        "agent": """
teach=teacher, write=writer, sing=singer, dance=dancer, drive=driver, bake=baker, act=actor,
paint=painter, farm=farmer, sail=sailor, run=runner, swim=swimmer, play=player, read=reader,
speak=speaker, listen=listener, work=worker, build=builder, manage=manager, own=owner, buy=buyer,
sell=seller, invent=inventor, direct=director, edit=editor, translate=translator, visit=visitor,
conduct=conductor, collect=collector, create=creator, assist=assistant, study=student,
apply=applicant, inhabit=inhabitant, lie=liar, beg=beggar, rob=robber, steal=thief, hunt=hunter,
design=designer, lead=leader, win=winner, lose=loser, dream=dreamer, photograph=photographer,
travel=traveler, climb=climber, compete=competitor, supervise=supervisor, govern=governor,
cook=cook, type=typist, guard=guard, serve=servant, employ=employer, clean=cleaner, fight=fighter,
rule=ruler
""",
        "plural": """
dog=dogs, cat=cats, box=boxes, bus=buses, child=children, man=men, woman=women, foot=feet,
tooth=teeth, goose=geese, mouse=mice, sheep=sheep, deer=deer, fish=fish, person=people, ox=oxen,
knife=knives, wife=wives, life=lives, leaf=leaves, wolf=wolves, shelf=shelves, half=halves,
loaf=loaves, thief=thieves, baby=babies, city=cities, lady=ladies, country=countries,
story=stories, boy=boys, key=keys, toy=toys, monkey=monkeys, potato=potatoes, tomato=tomatoes,
hero=heroes, echo=echoes, photo=photos, piano=pianos, radio=radios, church=churches,
watch=watches, dish=dishes, brush=brushes, glass=glasses, class=classes, fox=foxes, crisis=crises,
analysis=analyses, oasis=oases, cactus=cacti, fungus=fungi, criterion=criteria,
phenomenon=phenomena, bacterium=bacteria, roof=roofs, chief=chiefs, cherry=cherries,
berry=berries, table=tables, house=houses, bird=birds
""",
        "feminine": """
king=queen, prince=princess, actor=actress, father=mother, brother=sister, son=daughter,
man=woman, boy=girl, uncle=aunt, nephew=niece, husband=wife, grandfather=grandmother,
grandson=granddaughter, waiter=waitress, host=hostess, hero=heroine, god=goddess, duke=duchess,
emperor=empress, wizard=witch, monk=nun, bull=cow, rooster=hen, stallion=mare, ram=ewe,
lion=lioness, tiger=tigress, gander=goose, drake=duck, stag=doe, boar=sow, steward=stewardess,
heir=heiress, groom=bride, widower=widow, gentleman=lady, lord=lady, baron=baroness,
count=countess, stepfather=stepmother, policeman=policewoman, businessman=businesswoman, dad=mom,
grandpa=grandma, peacock=peahen, sir=madam
""",
        "antonym": """
hot=cold, big=small, up=down, fast=slow, happy=sad, light=dark, old=new, rich=poor, strong=weak,
high=low, open=closed, full=empty, hard=soft, wet=dry, clean=dirty, early=late, first=last,
good=bad, left=right, long=short, loud=quiet, love=hate, near=far, inside=outside, top=bottom,
true=false, win=lose, push=pull, buy=sell, give=take, start=stop, remember=forget, arrive=depart,
accept=refuse, brave=cowardly, cheap=expensive, thick=thin, wide=narrow, deep=shallow,
sharp=blunt, smooth=rough, sweet=bitter, tall=short, young=old, awake=asleep, alive=dead,
ancient=modern, guilty=innocent, public=private, simple=complex, success=failure, victory=defeat,
always=never, before=after, increase=decrease, expand=contract, import=export, maximum=minimum,
optimist=pessimist, north=south, east=west, day=night, friend=enemy, question=answer,
same=different, tight=loose, safe=dangerous, polite=rude, generous=stingy, temporary=permanent,
artificial=natural, create=destroy, attack=defend, above=below, begin=end, borrow=lend,
heaven=hell, peace=war, horizontal=vertical, present=absent
""",
        "synonym": """
big=large, small=little, fast=quick, happy=glad, sad=unhappy, smart=clever, begin=start,
end=finish, angry=mad, tired=weary, rich=wealthy, brave=courageous, hard=difficult, easy=simple,
quiet=silent, loud=noisy, scared=afraid, pretty=beautiful, strange=odd, correct=right,
wrong=incorrect, shut=close, speak=talk, jump=leap, look=see, sick=ill, present=gift, house=home,
car=automobile, road=street, stone=rock, sea=ocean, child=kid, error=mistake, answer=reply,
help=assist, buy=purchase, choose=pick, repair=fix, allow=permit, huge=enormous, tiny=minute,
famous=renowned, vacant=empty, calm=peaceful, funny=amusing, shy=timid, trip=journey,
job=occupation, woods=forest, movie=film, couch=sofa, cure=remedy, enemy=foe, danger=peril,
reveal=disclose, hide=conceal, shout=yell, smell=scent
""",
        "formal": """
buy=purchase, get=obtain, help=assist, ask=inquire, need=require, start=commence, end=terminate,
show=demonstrate, tell=inform, use=utilize, try=attempt, keep=retain, give=provide, find
out=discover, go up=increase, go down=decrease, put off=postpone, look into=investigate,
let=permit, live=reside, think about=consider, get rid of=eliminate, set up=establish,
enough=sufficient, so=therefore, but=however, also=furthermore, kids=children, a lot of=numerous,
about=approximately, sorry=apologies, go=proceed, need to=be obliged to, make sure=ensure,
fix=repair, say no to=decline, bring up=raise, wait for=await, job=position, boss=supervisor,
guess=estimate, break=fracture, see=observe, seem=appear, want=desire, point out=indicate,
check=verify, happen=occur, carry out=conduct
""",
        "slang": """
gonna=going to, wanna=want to, gotta=have got to, kinda=kind of, sorta=sort of, dunno=do not know,
lemme=let me, gimme=give me, cuz=because, ain't=is not, y'all=you all, nope=no, yep=yes, yeah=yes,
bucks=dollars, kid=child, cop=police officer, buddy=friend, bro=brother, sis=sister, grub=food,
chill=relax, awesome=excellent, lousy=bad, broke=without money, hang out=spend time, quid=pounds,
booze=alcohol, comfy=comfortable, veggies=vegetables, fridge=refrigerator, flick=movie, loo=toilet,
mate=friend, folks=people, jerk=unkind person, snooze=sleep, whatcha=what are you, outta=out of,
hafta=have to, info=information, pics=pictures, thx=thanks, pls=please, u=you, ur=your, gr8=great,
2nite=tonight, b4=before, l8r=later, nite=night, pissed off=angry, cheers=thank you, ta=thank you
""",
        "abbreviation": """
ASAP=as soon as possible, FAQ=frequently asked questions, DIY=do it yourself, FYI=for your
information, CEO=chief executive officer, USA=United States of America, UK=United Kingdom,
EU=European Union, UN=United Nations, NASA=National Aeronautics and Space Administration,
NATO=North Atlantic Treaty Organization, WHO=World Health Organization, CPU=central processing
unit, GPU=graphics processing unit, RAM=random access memory, USB=universal serial bus,
HTML=hypertext markup language, CSS=cascading style sheets, URL=uniform resource locator,
WWW=world wide web, PDF=portable document format, SQL=structured query language, API=application
programming interface, GPS=global positioning system, ATM=automated teller machine, PIN=personal
identification number, DNA=deoxyribonucleic acid, RNA=ribonucleic acid, UFO=unidentified flying
object, VIP=very important person, RSVP=répondez s'il vous plaît, TBA=to be announced,
ETA=estimated time of arrival, AKA=also known as, BRB=be right back, LOL=laughing out loud, IMO=in
my opinion, TV=television, PhD=doctor of philosophy, MBA=master of business administration,
AI=artificial intelligence, IT=information technology, HR=human resources, PR=public relations,
VAT=value-added tax, GDP=gross domestic product, LED=light-emitting diode, LCD=liquid crystal
display, AC=air conditioning, BBC=British Broadcasting Corporation, FBI=Federal Bureau of
Investigation, CIA=Central Intelligence Agency, VPN=virtual private network, IP=internet protocol,
SMS=short message service, CV=curriculum vitae, NGO=non-governmental organization,
IMF=International Monetary Fund, MRI=magnetic resonance imaging, TBD=to be determined
""",
        "contraction": """
don't=do not, can't=cannot, won't=will not, isn't=is not, aren't=are not, wasn't=was not,
weren't=were not, didn't=did not, doesn't=does not, haven't=have not, hasn't=has not, hadn't=had
not, wouldn't=would not, couldn't=could not, shouldn't=should not, mustn't=must not, I'm=I am,
you're=you are, we're=we are, they're=they are, it's=it is, he's=he is, she's=she is, that's=that
is, what's=what is, who's=who is, where's=where is, there's=there is, here's=here is, let's=let
us, I've=I have, you've=you have, we've=we have, they've=they have, I'll=I will, you'll=you will,
he'll=he will, she'll=she will, we'll=we will, they'll=they will, it'll=it will, I'd=I would,
you'd=you would, we'd=we would, they'd=they would, could've=could have, should've=should have,
would've=would have, might've=might have, needn't=need not, ma'am=madam, o'clock=of the clock
""",
        "british_spelling": """
color=colour, honor=honour, favor=favour, flavor=flavour, neighbor=neighbour, labor=labour,
humor=humour, rumor=rumour, harbor=harbour, behavior=behaviour, center=centre, theater=theatre,
meter=metre, liter=litre, fiber=fibre, organize=organise, realize=realise, analyze=analyse,
recognize=recognise, apologize=apologise, paralyze=paralyse, defense=defence, offense=offence,
catalog=catalogue, dialog=dialogue, traveler=traveller, traveling=travelling, canceled=cancelled,
jewelry=jewellery, gray=grey, tire=tyre, plow=plough, pajamas=pyjamas, aluminum=aluminium,
mustache=moustache, airplane=aeroplane, skeptical=sceptical, mold=mould, fulfill=fulfil,
enroll=enrol, skillful=skilful, favorite=favourite, honorable=honourable, anesthetic=anaesthetic,
pediatric=paediatric, encyclopedia=encyclopaedia, maneuver=manoeuvre, somber=sombre, savior=saviour,
armor=armour, vapor=vapour, marvelous=marvellous, counselor=counsellor, luster=lustre, vigor=vigour
""",
        "british_word": """
apartment=flat, elevator=lift, truck=lorry, cookie=biscuit, fall=autumn, vacation=holiday,
sidewalk=pavement, gasoline=petrol, trunk=boot, hood=bonnet, diaper=nappy, eggplant=aubergine,
zucchini=courgette, french fries=chips, potato chips=crisps, candy=sweets, soccer=football,
flashlight=torch, faucet=tap, garbage=rubbish, trash can=dustbin, mailbox=postbox, movie
theater=cinema, pants=trousers, sneakers=trainers, sweater=jumper, subway=underground, parking
lot=car park, freeway=motorway, windshield=windscreen, pacifier=dummy, stroller=pushchair,
bathrobe=dressing gown, line=queue, mailman=postman, drugstore=chemist's, cell phone=mobile phone,
license plate=number plate, gas pedal=accelerator, thumbtack=drawing pin, band-aid=plaster,
zipper=zip, math=maths, mom=mum, stove=cooker, yard=garden, vest=waistcoat, suspenders=braces,
crib=cot, cotton candy=candyfloss
""",
        "homophone": """
sea=see, two=too, right=write, flour=flower, meet=meat, pair=pear, knight=night, son=sun,
hair=hare, deer=dear, mail=male, sail=sale, week=weak, wait=weight, whole=hole, one=won,
piece=peace, plane=plain, road=rode, break=brake, buy=bye, cell=sell, cent=scent, hear=here,
hour=our, knew=new, know=no, made=maid, nose=knows, steel=steal, tail=tale, threw=through,
waist=waste, wear=where, wood=would, bear=bare, blew=blue, eight=ate, four=for, heal=heel,
red=read, stairs=stares, toe=tow, berry=bury, board=bored, allowed=aloud, aunt=ant, fair=fare,
grate=great, horse=hoarse, idol=idle, pray=prey
""",
        "collective": """
wolves=pack, bees=swarm, fish=school, lions=pride, sheep=flock, cattle=herd, geese=gaggle,
crows=murder, ants=colony, whales=pod, owls=parliament, flowers=bouquet, cards=deck, ships=fleet,
grapes=bunch, stars=galaxy, soldiers=army, players=team, singers=choir, musicians=band,
students=class, sailors=crew, thieves=gang, books=library, puppies=litter, elephants=herd,
dolphins=pod, birds=flock, bananas=bunch, stairs=flight, mountains=range, islands=archipelago,
actors=cast, keys=bunch, eggs=clutch, kittens=litter, hyenas=cackle, crocodiles=bask,
penguins=colony, locusts=swarm, tools=set, apes=troop
""",
        "idiom": """
piece of cake=very easy, break a leg=good luck, under the weather=ill, spill the beans=reveal a
secret, hit the sack=go to bed, once in a blue moon=very rarely, cost an arm and a leg=very
expensive, bite the bullet=endure something hard, let the cat out of the bag=reveal a secret, kick
the bucket=die, raining cats and dogs=raining heavily, on cloud nine=very happy, call it a
day=stop working, cut corners=do something badly to save effort, hit the books=study, pull
someone's leg=tease someone, the last straw=the final annoyance, over the moon=very happy, in hot
water=in trouble, a blessing in disguise=something good that seemed bad, beat around the
bush=avoid the main topic, get cold feet=become too nervous, burn the midnight oil=work late, cry
over spilled milk=regret the past, a drop in the ocean=a tiny amount, in the same boat=in the same
situation, miss the boat=be too late, see eye to eye=agree, sit on the fence=stay undecided, speak
of the devil=the person just appeared, throw in the towel=give up, up in the air=undecided, the
ball is in your court=it is your decision, a penny for your thoughts=what are you thinking, back
to square one=start again, add fuel to the fire=make things worse, keep an eye on=watch, break the
ice=ease the tension, go the extra mile=make more effort, pull yourself together=calm down, couch
potato=lazy person, cold shoulder=unfriendly treatment, all ears=listening closely, feeling
blue=sad, on thin ice=at risk, rule of thumb=rough guideline, face the music=accept the
consequences, jump the gun=start too early, hang in there=do not give up, by the skin of your
teeth=barely, lose your head=panic, ring a bell=sound familiar, when pigs fly=never, turn a blind
eye=ignore something, at once=immediately
""",
        "texting_full": """
btw=by the way, idk=I don't know, tbh=to be honest, ttyl=talk to you later, omw=on my way,
imho=in my humble opinion, smh=shaking my head, nvm=never mind, jk=just kidding, omg=oh my god,
rofl=rolling on the floor laughing, afaik=as far as I know, np=no problem, ty=thank you,
yw=you're welcome, gtg=got to go, bff=best friends forever, irl=in real life, ily=I love you,
wyd=what are you doing, hbu=how about you, icymi=in case you missed it, tldr=too long didn't read,
dm=direct message, fomo=fear of missing out, yolo=you only live once, tgif=thank god it's Friday,
bday=birthday, gn=good night, gm=good morning, rn=right now, ikr=I know right, lmk=let me know,
fwiw=for what it's worth, iirc=if I remember correctly, wfh=working from home, ooo=out of office,
eod=end of day, eta=estimated time of arrival, tbd=to be determined, thx=thanks, pls=please
""",
        "month_number": """
January=1, February=2, March=3, April=4, May=5, June=6, July=7, August=8, September=9, October=10,
November=11, December=12
""",
    }.items()
}

POS: Pairs = parse_groups("""
noun: table, freedom, teacher, river, happiness, computer, city, child, mountain, idea, kitchen,
 bridge, apple, music, doctor, history, anger, garden
verb: swallow, explain, arrive, decide, believe, sing, destroy, forget, invite, belong, throw,
 become, build, learn, deny, refuse, admit, choose
adjective: beautiful, tall, green, happy, enormous, tiny, brave, careful, dangerous, lazy, honest,
 rich, foolish, wooden, ancient, noisy, polite, hungry
adverb: quickly, slowly, never, always, carefully, often, loudly, badly, seldom, happily,
 suddenly, soon, almost, quite, rarely, perfectly
preposition: under, between, into, with, among, during, from, beside, toward, without, of, at
pronoun: he, she, they, it, us, them, myself, whom, mine, yours, someone, we
conjunction: and, but, because, although, or, unless, whereas, if
interjection: oh, wow, ouch, hooray, hey, alas, oops
""".replace("\n ", " "))

SENTIMENT: Pairs = parse_groups("""
positive: wonderful, excellent, delightful, amazing, superb, joyful, brilliant, charming, fantastic,
 lovely, perfect, generous, pleasant, reliable, impressive, beautiful, cheerful, friendly, helpful,
 inspiring, refreshing, delicious, outstanding, graceful, kind, thoughtful, marvelous, splendid
negative: terrible, awful, disgusting, boring, horrible, dreadful, rude, ugly, miserable, broken,
 nasty, cruel, annoying, useless, disappointing, filthy, selfish, painful, gloomy, dull, lazy,
 hostile, stale, unreliable, clumsy, corrupt, sloppy, toxic
""".replace("\n ", " "))

CONCRETE: Pairs = parse_groups("""
concrete: hammer, table, dog, river, bread, bottle, shoe, tree, window, car, pencil, stone, cloud,
 egg, carpet, spoon, mountain, coin, lamp, horse
abstract: freedom, love, courage, justice, wisdom, hope, fear, honesty, time, beauty, truth,
 patience, friendship, luck, knowledge, envy, loyalty, peace, democracy, ambition
""".replace("\n ", " "))

REGISTER: Pairs = parse_groups("""
formal: To whom it may concern, I would be grateful for your reply, Yours sincerely, Please accept
 our apologies, We regret to inform you, I look forward to hearing from you, Dear Sir or Madam,
 Kindly find attached the report, May I suggest an alternative, We hereby confirm your booking, It
 is my pleasure to introduce our guest, Please do not hesitate to contact us, I am writing to
 enquire about the position
informal: hey what's up, gotta run, see ya later, that's so cool, no worries mate, lol that was
 fun, wanna grab a bite, thanks a bunch, what a bummer, catch you tomorrow, I'm gonna be late, hit
 me up later, yeah sounds good, my bad dude
""".replace("\n ", " "))
