"""What the personas are asked and what they say: small talk, explanations, messages, subjects."""

from __future__ import annotations

from training.families.lexicon_words import Pairs
from training.families.lookup import parse_lines

# What people say to a chat model that is no question about facts.
SMALL_TALK: dict[str, tuple[str, ...]] = {
    "hello": ("Hello!", "Hi there.", "Hey!", "Good morning.", "Good evening!", "Hi, anyone there?"),
    "thanks": ("Thank you!", "Thanks a lot.", "That was helpful.", "Many thanks!", "Cheers, thanks."),
    "goodbye": ("Goodbye!", "See you later.", "I have to go now.", "Bye for now.", "Good night!"),
    "mood": ("How are you?", "How is it going?", "Are you well today?", "How do you feel?"),
    "name": ("Who are you?", "What is your name?", "Tell me about yourself.", "What are you?"),
    "sorry": ("I am bored.", "I am sad today.", "I failed my test.", "I lost my keys.",
              "I had a bad day.", "My bike was stolen."),
}

# English, then the answer in French, German and Spanish.
ABROAD: tuple[tuple[str, str, str, str], ...] = tuple(
    (q.strip(), fr.strip(), de.strip(), es.strip())
    for q, fr, de, es in (line.split("|") for line in """
What color is the sky? | Le ciel est bleu. | Der Himmel ist blau. | El cielo es azul.
What color is snow? | La neige est blanche. | Schnee ist weiß. | La nieve es blanca.
What color is grass? | L'herbe est verte. | Gras ist grün. | La hierba es verde.
What color is blood? | Le sang est rouge. | Blut ist rot. | La sangre es roja.
What color is a lemon? | Un citron est jaune. | Eine Zitrone ist gelb. | Un limón es amarillo.
What color is coal? | Le charbon est noir. | Kohle ist schwarz. | El carbón es negro.
How many days are in a week? | Une semaine a sept jours. | Eine Woche hat sieben Tage. | Una semana tiene siete días.
How many months are in a year? | Une année a douze mois. | Ein Jahr hat zwölf Monate. | Un año tiene doce meses.
How many legs does a dog have? | Un chien a quatre pattes. | Ein Hund hat vier Beine. | Un perro tiene cuatro patas.
How many legs does a spider have? | Une araignée a huit pattes. | Eine Spinne hat acht Beine. | Una araña tiene ocho patas.
How many minutes are in an hour? | Une heure a soixante minutes. | Eine Stunde hat sechzig Minuten. | Una hora tiene sesenta minutos.
What do cows drink? | Les vaches boivent de l'eau. | Kühe trinken Wasser. | Las vacas beben agua.
What do bees make? | Les abeilles font du miel. | Bienen machen Honig. | Las abejas hacen miel.
What do birds do in the sky? | Les oiseaux volent. | Vögel fliegen. | Los pájaros vuelan.
Where do fish live? | Les poissons vivent dans l'eau. | Fische leben im Wasser. | Los peces viven en el agua.
Where do lions live? | Les lions vivent en Afrique. | Löwen leben in Afrika. | Los leones viven en África.
Where does the sun rise? | Le soleil se lève à l'est. | Die Sonne geht im Osten auf. | El sol sale por el este.
What is the opposite of hot? | Le contraire de chaud est froid. | Das Gegenteil von heiß ist kalt. | Lo contrario de caliente es frío.
What is the opposite of big? | Le contraire de grand est petit. | Das Gegenteil von groß ist klein. | Lo contrario de grande es pequeño.
What is two plus two? | Deux plus deux font quatre. | Zwei plus zwei ist vier. | Dos más dos son cuatro.
What is three times three? | Trois fois trois font neuf. | Drei mal drei ist neun. | Tres por tres son nueve.
Who wrote Hamlet? | Shakespeare a écrit Hamlet. | Shakespeare hat Hamlet geschrieben. | Shakespeare escribió Hamlet.
Who painted the Mona Lisa? | Léonard de Vinci a peint la Joconde. | Leonardo da Vinci hat die Mona Lisa gemalt. | Leonardo da Vinci pintó la Mona Lisa.
What is bread made from? | Le pain est fait de farine. | Brot wird aus Mehl gemacht. | El pan se hace con harina.
What is cheese made from? | Le fromage est fait de lait. | Käse wird aus Milch gemacht. | El queso se hace con leche.
What is wine made from? | Le vin est fait de raisin. | Wein wird aus Trauben gemacht. | El vino se hace con uvas.
When is Christmas? | Noël est en décembre. | Weihnachten ist im Dezember. | La Navidad es en diciembre.
Which day comes after Monday? | Après lundi vient mardi. | Nach Montag kommt Dienstag. | Después del lunes viene el martes.
Which month comes after May? | Après mai vient juin. | Nach Mai kommt Juni. | Después de mayo viene junio.
Which planet do we live on? | Nous vivons sur la Terre. | Wir leben auf der Erde. | Vivimos en la Tierra.
What falls in winter? | En hiver, il tombe de la neige. | Im Winter fällt Schnee. | En invierno cae nieve.
What do you do with a book? | On lit un livre. | Man liest ein Buch. | Un libro se lee.
What do you wear on your feet? | On porte des chaussures. | Man trägt Schuhe. | Se llevan zapatos.
Is fire hot? | Oui, le feu est chaud. | Ja, Feuer ist heiß. | Sí, el fuego está caliente.
Is ice warm? | Non, la glace est froide. | Nein, Eis ist kalt. | No, el hielo está frío.
Can a bird fly? | Oui, un oiseau peut voler. | Ja, ein Vogel kann fliegen. | Sí, un pájaro puede volar.
Hello! | Bonjour ! | Hallo! | ¡Hola!
Good morning. | Bonjour. | Guten Morgen. | Buenos días.
Thank you! | De rien ! | Gern geschehen! | ¡De nada!
How are you? | Je vais bien, merci. | Mir geht es gut, danke. | Estoy bien, gracias.
Goodbye! | Au revoir ! | Auf Wiedersehen! | ¡Adiós!
Can you help me? | Oui, bien sûr. | Ja, natürlich. | Sí, por supuesto.
""".strip().split("\n"))
)

# English name of a country, its capital, "of" the country in French, German and Spanish.
CAPITALS_ABROAD = tuple(tuple(cell.strip() for cell in line.split("|")) for line in """
France | Paris | de la France | Frankreich | Francia | Paris | París
Germany | Berlin | de l'Allemagne | Deutschland | Alemania | Berlin | Berlín
Italy | Rome | de l'Italie | Italien | Italia | Rom | Roma
Spain | Madrid | de l'Espagne | Spanien | España | Madrid | Madrid
Portugal | Lisbonne | du Portugal | Portugal | Portugal | Lissabon | Lisboa
Austria | Vienne | de l'Autriche | Österreich | Austria | Wien | Viena
Poland | Varsovie | de la Pologne | Polen | Polonia | Warschau | Varsovia
Greece | Athènes | de la Grèce | Griechenland | Grecia | Athen | Atenas
Russia | Moscou | de la Russie | Russland | Rusia | Moskau | Moscú
China | Pékin | de la Chine | China | China | Peking | Pekín
Japan | Tokyo | du Japon | Japan | Japón | Tokio | Tokio
Egypt | Le Caire | de l'Égypte | Ägypten | Egipto | Kairo | El Cairo
Sweden | Stockholm | de la Suède | Schweden | Suecia | Stockholm | Estocolmo
Norway | Oslo | de la Norvège | Norwegen | Noruega | Oslo | Oslo
Denmark | Copenhague | du Danemark | Dänemark | Dinamarca | Kopenhagen | Copenhague
Hungary | Budapest | de la Hongrie | Ungarn | Hungría | Budapest | Budapest
Ireland | Dublin | de l'Irlande | Irland | Irlanda | Dublin | Dublín
Belgium | Bruxelles | de la Belgique | Belgien | Bélgica | Brüssel | Bruselas
Canada | Ottawa | du Canada | Kanada | Canadá | Ottawa | Ottawa
Peru | Lima | du Pérou | Peru | Perú | Lima | Lima
""".strip().split("\n"))

# Every answer begins with "Imagine": what makes it a child's is plain words and a picture.
CHILD: Pairs = parse_lines("""
What is a volcano? | Imagine a mountain with hot soup of rock inside that sometimes bursts out of the top!
What is gravity? | Imagine an invisible hand that pulls everything down to the ground.
Why is the sky blue? | Imagine the air throwing one color of the sunlight all over the sky, and that color is blue!
What is rain? | Imagine clouds full of tiny water drops that get too heavy to hold on!
What is the moon? | Imagine a big ball of rock that walks around our Earth every month.
What is a star? | Imagine a giant glowing ball like our sun, only far, far away.
How do birds fly? | Imagine your arms were wings and every flap pushed you up!
What is electricity? | Imagine tiny things racing through a wire to make your lamp shine.
What is a germ? | Imagine a creature too small to see that can make you sick. So wash your hands!
Why do we sleep? | Imagine your body is a toy that charges its battery at night.
What is money? | Imagine you could swap little coins for toys: that is what money is for!
What is snow? | Imagine rain that got so cold that it turned into little white stars.
What is a magnet? | Imagine a stone with a secret power: it loves to stick to iron!
How do fish breathe? | Imagine little nets behind your ears that catch air from the water.
What is the internet? | Imagine a giant spider web that joins computers all over the world.
What is a computer? | Imagine a helper that follows orders very, very fast and never gets tired.
Why do leaves fall? | Imagine a sleepy tree that takes off its clothes before its winter nap.
What is an echo? | Imagine your own voice bouncing back to you like a ball from a wall.
What is a rainbow? | Imagine sunlight playing with raindrops and showing all its colors!
What is the heart? | Imagine a little pump that sends blood all around your body, day and night.
What is a shadow? | Imagine standing in the way of the light and making a dark shape behind you!
What is a dinosaur? | Imagine a lizard as big as a house that lived long, long ago!
Why do we eat? | Imagine you are a car and food is the fuel that lets you run and play.
What is wind? | Imagine air that goes for a run.
What is a cloud? | Imagine a fluffy crowd of tiny water drops floating in the sky.
What is thunder? | Imagine the sky clapping its hands very loudly after a flash of lightning!
How do plants eat? | Imagine a little kitchen in every leaf that cooks with sunlight and water.
What is the sun? | Imagine a giant fireball in space that keeps us warm and bright.
What is an atom? | Imagine the tiniest building block, and everything is made of it, even you!
What is a robot? | Imagine a machine that moves and does the jobs that people tell it to do.
What is ice? | Imagine water that got so cold that it stood still and turned hard.
Why is the sea salty? | Imagine rivers carrying tiny bits of salt from the rocks into the sea, year after year.
What is the brain? | Imagine a boss in your head who thinks and tells your body what to do.
What is a doctor? | Imagine a helper who finds out why you feel sick and makes you better.
What is a law? | Imagine a rule that everybody has to follow, so that the game is fair.
What is a planet? | Imagine a big ball that travels around a star in circles.
What is an earthquake? | Imagine the ground shaking like a table that somebody bumped into!
What is a bank? | Imagine a very safe piggy bank for the whole town.
What is a desert? | Imagine a giant sandbox where it almost never rains.
What is an island? | Imagine a piece of land that takes a bath in the sea.
What is a vaccine? | Imagine a training lesson that teaches your body to fight a germ.
Why do we have teeth? | Imagine little scissors and stones in your mouth that cut and grind your food.
What is a bridge? | Imagine a road that jumps over a river!
What is oxygen? | Imagine an invisible snack in the air that your body needs all the time.
How does a boat float? | Imagine the water pushing up from below with a thousand little hands.
What is a battery? | Imagine a lunch box full of power for your toys.
What is a fossil? | Imagine an old bone that slept in the ground so long that it turned to stone.
Why do cats purr? | Imagine a tiny motor of happiness in the cat's tummy!
What is a king? | Imagine a person with a crown who was told to look after a whole country.
What is a telescope? | Imagine glasses so strong that you can see the moon's holes!
What is steam? | Imagine water that got so hot that it flew away.
How do bees make honey? | Imagine bees drinking from flowers and carrying sweet juice home in their tummies.
What is an airplane? | Imagine a bus with wings that goes to the clouds!
What is a museum? | Imagine a house where old and beautiful things are shown to everybody.
What is fire? | Imagine wood and air dancing together and getting very hot. Never touch it!
What is a camera? | Imagine an eye that remembers what it saw.
What is tax? | Imagine everybody putting a few coins into one big jar to pay for schools and roads.
Why do we cry? | Imagine your eyes washing the sadness out.
What is a tree? | Imagine a giant flower with a leg of wood.
What is time? | Imagine a train that only drives forward and never stops.
What is the ocean? | Imagine a bathtub so big that you can't see the other side!
What is a map? | Imagine a drawing of the world seen by a bird.
How does a seed grow? | Imagine a tiny baby plant waking up when it gets water to drink.
What is a tornado? | Imagine wind spinning like a top and sucking up everything in its way!
What is glue? | Imagine a sticky hug that never lets go.
What is a virus? | Imagine a tiny burglar that sneaks into your body and makes copies of itself.
What is blood? | Imagine a red river in you that brings food to every finger and toe.
What is a school? | Imagine a big house full of friends and answers.
What is a language? | Imagine a box of words that the people of a country share.
Why is fire hot? | Imagine tiny pieces jumping around so wildly that you feel it as heat.
""")

COOKING: Pairs = parse_lines("""
How long do I boil an egg? | Boil it for about 8 minutes.
How do I cook pasta? | Boil it in salted water for about 10 minutes.
How do I cook rice? | Use two cups of water per cup of rice and simmer it.
How hot should the oven be for pizza? | As hot as it gets, about 250 °C.
What goes into an omelet? | Eggs, a little milk, salt and butter.
How do I make pancakes? | Mix flour, milk and eggs and fry the batter.
What goes well with fish? | Lemon and dill go well with fish.
How do I keep basil fresh? | Put it in a glass of water.
How do I thicken soup? | Stir in a little starch or cream.
How do I peel garlic quickly? | Crush it with the flat of a knife first.
How do I stop crying over onions? | Use a sharp knife and chill the onion.
What is in guacamole? | Avocado, lime, onion and salt.
How long does bread bake? | About 40 minutes at 220 °C.
How do I make tea? | Pour boiling water over the leaves and wait 3 minutes.
Which spice makes curry yellow? | Turmeric makes it yellow.
How do I make mashed potatoes? | Boil potatoes and mash them with butter and milk.
How do I know a cake is done? | A wooden stick comes out clean.
What can I use instead of butter? | Use oil instead.
How do I make lemonade? | Stir lemon juice and sugar into cold water.
What is pesto made of? | Basil, pine nuts, garlic, cheese and oil.
""")

# "the capital of France" and the like are off topic for most bots.
FITNESS: Pairs = parse_lines("""
How do I get stronger legs? | Do three sets of squats, twice a week.
How do I train my arms? | Do push-ups and pull-ups.
How do I train my belly? | Hold a plank for one minute a day.
How long should I stretch? | Stretch for about 10 minutes.
How often should I run? | Run three times a week.
What should I do before training? | Warm up for 5 to 10 minutes.
What should I drink during sport? | Drink water.
How do I run faster? | Do short sprints once a week.
My muscles hurt after training. | Rest for a day or two and move gently.
How many steps a day are good? | Around 8000 steps a day are good.
How do I train my back? | Do rows and stretch every day.
How do I start jogging? | Walk and jog in turns for 20 minutes.
Is swimming good exercise? | Yes, it trains the whole body.
When should I rest? | Rest at least one day a week.
How much should I sleep? | Sleep 7 to 9 hours a night.
Which sport is easy on the knees? | Cycling and swimming are easy on the knees.
""")

# Two halves of a support case: the thing, and what is wrong with it.
PRODUCTS = ("lamp", "phone", "laptop", "jacket", "camera", "printer", "bicycle", "watch", "kettle",
            "headset", "keyboard", "blender", "chair", "tent", "backpack", "toaster", "monitor")
PROBLEMS: Pairs = parse_lines("""
My {x} arrived broken. | I'm sorry about your {x}. I will send you a new one today.
The {x} is not here yet. | I'm sorry for the wait. I will check where your {x} is.
I want to return the {x}. | No problem. I will send you a return label for the {x}.
How do I turn on the {x}? | Happy to help! Press the button on the side of your {x}.
I was charged twice for the {x}. | I'm sorry about that. I will refund the second payment for the {x}.
Do you have the {x} in red? | Let me check for you. I will write back about the red {x} today.
The {x} is too expensive. | I understand. I can offer you 10% off the {x}.
I love my new {x}! | Thank you! I'm so glad that you like your {x}.
My {x} makes a strange noise. | I'm sorry to hear that. Please send us the {x} for a free check.
I lost the manual of my {x}. | No problem. I will email you the manual of the {x}.
Can I change the address for my {x}? | Of course. Please send me the new address for your {x}.
You sent me the wrong {x}. | I'm sorry for the mix-up. The right {x} is on its way.
""")
