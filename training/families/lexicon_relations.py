"""Tables of well-known people, stories, places and brands and one fact about each."""

from __future__ import annotations

from collections import Counter

from training.families.choice import parse_pools
from training.families.lexicon_words import Pairs, parse_pairs


def spread(pairs: Pairs) -> Pairs:
    """Puts pairs with the same answer far apart, as neighbours are shown as examples."""
    counts = Counter(answer for _, answer in pairs)
    seen: Counter[str] = Counter()
    places = []
    for _, answer in pairs:
        places.append((seen[answer] + 0.5) / counts[answer])
        seen[answer] += 1
    return tuple(pairs[i] for i in sorted(range(len(pairs)), key=places.__getitem__))


def parse_groups(text: str) -> Pairs:
    """Reads lines such as "Italy: Rome, Milan" into pairs such as ("Rome", "Italy")."""
    pools = parse_pools(text)
    return spread(tuple((x, answer) for answer, group in pools.items() for x in group))


# Name, pronoun, home country and century of birth.
PEOPLE: tuple[tuple[str, str, str, str], ...] = tuple(
    (name.strip(), pronoun, country.strip(), f"{century.strip()}th century")
    for pronoun, text in {
        "she": """
Marie Curie | Poland | 19
Ada Lovelace | England | 19
Jane Austen | England | 18
Frida Kahlo | Mexico | 20
Joan of Arc | France | 15
Rosa Parks | United States | 20
Amelia Earhart | United States | 19
Margaret Thatcher | England | 20
Queen Victoria | England | 19
Coco Chanel | France | 19
Edith Piaf | France | 20
Simone de Beauvoir | France | 20
Agatha Christie | England | 19
Virginia Woolf | England | 19
Emily Dickinson | United States | 19
Maya Angelou | United States | 20
Oprah Winfrey | United States | 20
Marilyn Monroe | United States | 20
Astrid Lindgren | Sweden | 20
Greta Garbo | Sweden | 20
Malala Yousafzai | Pakistan | 20
Benazir Bhutto | Pakistan | 20
Indira Gandhi | India | 20
Angela Merkel | Germany | 20
Clara Schumann | Germany | 19
Eva Perón | Argentina | 20
Maria Montessori | Italy | 19
Sophia Loren | Italy | 20
Celine Dion | Canada | 20
Margaret Atwood | Canada | 20
Rihanna | Barbados | 20
Shakira | Colombia | 20
Björk | Iceland | 20
Valentina Tereshkova | Russia | 20
Anna Pavlova | Russia | 19
Penélope Cruz | Spain | 20
Cate Blanchett | Australia | 20
Yoko Ono | Japan | 20
Wangari Maathai | Kenya | 20
Miriam Makeba | South Africa | 20
""",
        "he": """
Albert Einstein | Germany | 19
Isaac Newton | England | 17
Galileo Galilei | Italy | 16
Charles Darwin | England | 19
Leonardo da Vinci | Italy | 15
Michelangelo | Italy | 15
Wolfgang Amadeus Mozart | Austria | 18
Franz Schubert | Austria | 18
Ludwig van Beethoven | Germany | 18
Johann Sebastian Bach | Germany | 17
Karl Marx | Germany | 19
Napoleon Bonaparte | France | 18
Louis Pasteur | France | 19
Winston Churchill | England | 19
Abraham Lincoln | United States | 19
George Washington | United States | 18
Thomas Edison | United States | 19
Mark Twain | United States | 19
Neil Armstrong | United States | 20
Elvis Presley | United States | 20
Martin Luther | Germany | 15
Mahatma Gandhi | India | 19
Nelson Mandela | South Africa | 20
Pablo Picasso | Spain | 19
Salvador Dalí | Spain | 20
Antoni Gaudí | Spain | 19
Vincent van Gogh | Netherlands | 19
Rembrandt | Netherlands | 17
Claude Monet | France | 19
Victor Hugo | France | 19
Voltaire | France | 17
William Shakespeare | England | 16
Charles Dickens | England | 19
Johann Wolfgang von Goethe | Germany | 18
Leo Tolstoy | Russia | 19
Fyodor Dostoevsky | Russia | 19
Yuri Gagarin | Russia | 20
Peter the Great | Russia | 17
Mao Zedong | China | 19
Akira Kurosawa | Japan | 20
Hayao Miyazaki | Japan | 20
Marco Polo | Italy | 13
Christopher Columbus | Italy | 15
Miguel de Cervantes | Spain | 16
Vasco da Gama | Portugal | 15
Ferdinand Magellan | Portugal | 15
Cristiano Ronaldo | Portugal | 20
Pelé | Brazil | 20
Diego Maradona | Argentina | 20
Jorge Luis Borges | Argentina | 19
Simón Bolívar | Venezuela | 18
Fidel Castro | Cuba | 20
Gabriel García Márquez | Colombia | 20
Pablo Neruda | Chile | 20
Diego Rivera | Mexico | 19
Bob Marley | Jamaica | 20
Usain Bolt | Jamaica | 20
Alfred Nobel | Sweden | 19
Hans Christian Andersen | Denmark | 19
Niels Bohr | Denmark | 19
Edvard Munch | Norway | 19
Roald Amundsen | Norway | 19
Henrik Ibsen | Norway | 19
Frédéric Chopin | Poland | 19
Franz Liszt | Hungary | 19
Jean Sibelius | Finland | 19
Oscar Wilde | Ireland | 19
Robert Burns | Scotland | 18
Sean Connery | Scotland | 20
Kofi Annan | Ghana | 20
Haile Selassie | Ethiopia | 19
""",
    }.items()
    for name, country, century in (line.split("|") for line in text.strip().split("\n"))
)

PEOPLE_TABLES: dict[str, Pairs] = {
    name: parse_pairs(text)
    for name, text in {
        "first_name": """
Einstein=Albert, Newton=Isaac, Darwin=Charles, Shakespeare=William, Dickens=Charles, Mozart=Wolfgang,
Beethoven=Ludwig, Picasso=Pablo, Dalí=Salvador, Monet=Claude, Churchill=Winston, Lincoln=Abraham,
Mandela=Nelson, Obama=Barack, Trump=Donald, Biden=Joe, Merkel=Angela, Thatcher=Margaret, Putin=Vladimir,
Gorbachev=Mikhail, Tolstoy=Leo, Dostoevsky=Fyodor, Hemingway=Ernest, Orwell=George, Austen=Jane,
Rowling=Joanne, Tolkien=John, Hitchcock=Alfred, Spielberg=Steven, Chaplin=Charlie, Disney=Walt,
Edison=Thomas, Tesla=Nikola, Nobel=Alfred, Pasteur=Louis, Copernicus=Nicolaus, Galilei=Galileo,
Columbus=Christopher, Magellan=Ferdinand, Gagarin=Yuri, Gutenberg=Johannes,
Freud=Sigmund, Descartes=René, Kant=Immanuel, Nietzsche=Friedrich, Hegel=Georg, Chopin=Frédéric,
Vivaldi=Antonio, Verdi=Giuseppe, Tchaikovsky=Pyotr, Presley=Elvis,
Monroe=Marilyn, Warhol=Andy, Kahlo=Frida, Chanel=Coco, Gates=Bill, Jobs=Steve,
Musk=Elon, Bezos=Jeff, Zuckerberg=Mark, Ronaldo=Cristiano, Messi=Lionel, Maradona=Diego,
Hawking=Stephen, Twain=Mark, Poe=Edgar, Verne=Jules, Kafka=Franz, Wilde=Oscar
""",
        "known_for": """
Isaac Newton=gravity, Charles Darwin=evolution, Albert Einstein=relativity, Marie Curie=radioactivity,
Sigmund Freud=psychoanalysis, Alexander Fleming=penicillin, Alfred Nobel=dynamite, Walt Disney=cartoons,
Gregor Mendel=genetics, Louis Braille=writing for the blind, Samuel Morse=Morse code, Houdini=escapes,
Martin Luther=the Reformation, Mahatma Gandhi=nonviolence, Karl Marx=communism, Adam Smith=economics,
Dmitri Mendeleev=the periodic table, Neil Armstrong=walking on the moon, Edward Jenner=vaccination,
Edmund Hillary=climbing Mount Everest, Yuri Gagarin=first human in space, Henry Ford=cars,
Florence Nightingale=nursing, Roald Amundsen=reaching the South Pole, Spartacus=slave revolt,
Nicolaus Copernicus=sun at the center, Robin Hood=robbing the rich, Hippocrates=medicine,
Guy Fawkes=Gunpowder Plot, Stephen Hawking=black holes, Alan Turing=computer science,
Anne Frank=diary, Steve Jobs=Apple computers, Aesop=fables, Nostradamus=predictions, Euclid=geometry,
Marco Polo=traveling to China, Rosa Parks=refusing to give up her seat, Jane Goodall=chimpanzees,
Brothers Grimm=fairy tales, Wright brothers=first powered flight
""",
        "real_nickname": """
the King of Pop=Michael Jackson, the King of Rock and Roll=Elvis Presley, the Iron Lady=Margaret Thatcher,
the Iron Chancellor=Otto von Bismarck, the Sun King=Louis XIV, the Virgin Queen=Elizabeth I,
the Maid of Orleans=Joan of Arc, the Queen of Pop=Madonna, the Queen of Soul=Aretha Franklin,
the Bard of Avon=William Shakespeare, the Lady with the Lamp=Florence Nightingale, Honest Abe=Abraham Lincoln,
the Desert Fox=Erwin Rommel, the Father of Medicine=Hippocrates, the Queen of Crime=Agatha Christie,
the Master of Suspense=Alfred Hitchcock, the Fab Four=The Beatles, the Boss=Bruce Springsteen,
the Wizard of Menlo Park=Thomas Edison, Ol' Blue Eyes=Frank Sinatra, Satchmo=Louis Armstrong,
the Red Baron=Manfred von Richthofen, the Flying Finn=Paavo Nurmi, the Duke=John Wayne,
the Liberator of South America=Simón Bolívar, the Father of Psychoanalysis=Sigmund Freud,
the Prince of Darkness=Ozzy Osbourne, the Princess of Wales=Diana, Madiba=Nelson Mandela, Che=Ernesto Guevara,
the King of Reggae=Bob Marley, the Waltz King=Johann Strauss, the Father of History=Herodotus,
the Queen of the Nile=Cleopatra, the Little Corporal=Napoleon, the Greatest=Muhammad Ali
""",
        "detective_creator": """
Sherlock Holmes=Arthur Conan Doyle, Hercule Poirot=Agatha Christie, James Bond=Ian Fleming,
Harry Potter=J. K. Rowling, Frodo Baggins=J. R. R. Tolkien, Oliver Twist=Charles Dickens,
Ebenezer Scrooge=Charles Dickens, Tom Sawyer=Mark Twain, Pippi Longstocking=Astrid Lindgren,
Peter Pan=J. M. Barrie, Winnie-the-Pooh=A. A. Milne, Don Quixote=Miguel de Cervantes,
Romeo=William Shakespeare, Macbeth=William Shakespeare, Captain Ahab=Herman Melville,
Captain Nemo=Jules Verne, Phileas Fogg=Jules Verne, Dracula=Bram Stoker, Dr. Jekyll=Robert Louis Stevenson,
Long John Silver=Robert Louis Stevenson, Dorian Gray=Oscar Wilde, Robinson Crusoe=Daniel Defoe,
Gulliver=Jonathan Swift, Willy Wonka=Roald Dahl, Matilda=Roald Dahl, Mowgli=Rudyard Kipling,
Pinocchio=Carlo Collodi, Heidi=Johanna Spyri, Quasimodo=Victor Hugo, Jean Valjean=Victor Hugo,
D'Artagnan=Alexandre Dumas, Anna Karenina=Leo Tolstoy, Raskolnikov=Fyodor Dostoevsky,
Elizabeth Bennet=Jane Austen, Heathcliff=Emily Brontë, Jane Eyre=Charlotte Brontë, Tarzan=Edgar Rice Burroughs,
Robert Langdon=Dan Brown, Miss Marple=Agatha Christie, Gregor Samsa=Franz Kafka, Faust=Goethe,
Huckleberry Finn=Mark Twain, Jay Gatsby=F. Scott Fitzgerald, Aslan=C. S. Lewis, Bella Swan=Stephenie Meyer,
Katniss Everdeen=Suzanne Collins, Hannibal Lecter=Thomas Harris, Tintin=Hergé, Paddington Bear=Michael Bond,
Jules Maigret=Georges Simenon, Snoopy=Charles Schulz, Garfield=Jim Davis
""",
        "sidekick_hero": """
Dr. Watson=Sherlock Holmes, Robin=Batman, Sancho Panza=Don Quixote, Donkey=Shrek, Chewbacca=Han Solo,
Sam Gamgee=Frodo, Friday=Robinson Crusoe, Tinker Bell=Peter Pan, Piglet=Winnie-the-Pooh, Luigi=Mario,
Patrick Star=SpongeBob, Obelix=Asterix, Snowy=Tintin, Captain Haddock=Tintin,
Ron Weasley=Harry Potter, Olaf=Elsa, Mushu=Mulan, Abu=Aladdin, Genie=Aladdin, Jiminy Cricket=Pinocchio,
Barney Rubble=Fred Flintstone, Tails=Sonic, Woodstock=Snoopy, Baloo=Mowgli, Passepartout=Phileas Fogg,
Captain Hastings=Hercule Poirot, Alfred Pennyworth=Batman, Sebastian=Ariel, Little John=Robin Hood,
Tonto=The Lone Ranger, Merlin=King Arthur, Thumper=Bambi, Hobbes=Calvin, Huckleberry Finn=Tom Sawyer
""",
        "villain_hero": """
Joker=Batman, Lex Luthor=Superman, Captain Hook=Peter Pan, Voldemort=Harry Potter, Moriarty=Sherlock Holmes,
Darth Vader=Luke Skywalker, Sauron=Frodo, Green Goblin=Spider-Man, Loki=Thor, Scar=Simba, Jafar=Aladdin,
Ursula=Ariel, Bowser=Mario, Goldfinger=James Bond, Blofeld=James Bond, Sheriff of Nottingham=Robin Hood,
Goliath=David, Shere Khan=Mowgli, Maleficent=Sleeping Beauty, Evil Queen=Snow White, Agent Smith=Neo,
Dr. No=James Bond, Red Skull=Captain America, Magneto=Professor X, Cruella de Vil=the Dalmatians,
Wicked Witch of the West=Dorothy, White Witch=Aslan, Gaston=Beast, Claudius=Hamlet, Iago=Othello,
Dr. Eggman=Sonic, Ganon=Link, Penguin=Batman, Doctor Octopus=Spider-Man, Hades=Hercules, Minotaur=Theseus,
Medusa=Perseus, Big Bad Wolf=Little Red Riding Hood, Gargamel=the Smurfs, Plankton=Mr. Krabs
""",
        "superhero_name": """
Batman=Bruce Wayne, Superman=Clark Kent, Spider-Man=Peter Parker, Iron Man=Tony Stark,
Captain America=Steve Rogers, Hulk=Bruce Banner, Wonder Woman=Diana Prince, Flash=Barry Allen,
Black Widow=Natasha Romanoff, Wolverine=Logan, Catwoman=Selina Kyle, Ant-Man=Scott Lang,
Doctor Strange=Stephen Strange, Black Panther=T'Challa, Daredevil=Matt Murdock, Green Arrow=Oliver Queen,
Professor X=Charles Xavier, Deadpool=Wade Wilson, Hawkeye=Clint Barton, Aquaman=Arthur Curry,
Supergirl=Kara Danvers, Robin=Dick Grayson, Captain Marvel=Carol Danvers, Green Lantern=Hal Jordan,
Storm=Ororo Munroe, Scarlet Witch=Wanda Maximoff, Cyclops=Scott Summers, Punisher=Frank Castle,
Darth Vader=Anakin Skywalker, Zorro=Diego de la Vega, Mystique=Raven Darkhölme, Neo=Thomas Anderson
""",
        "fictional_place": """
Hogwarts=Harry Potter, Mordor=The Lord of the Rings, Gotham City=Batman, Metropolis=Superman,
Springfield=The Simpsons, Bikini Bottom=SpongeBob SquarePants, Neverland=Peter Pan, Wakanda=Black Panther,
Winterfell=Game of Thrones, Westeros=Game of Thrones, the Shire=The Lord of the Rings, Duckburg=Donald Duck,
Emerald City=The Wizard of Oz, Bedrock=The Flintstones, Tatooine=Star Wars, Hyrule=The Legend of Zelda,
Arendelle=Frozen, Agrabah=Aladdin, Hundred Acre Wood=Winnie-the-Pooh, Baker Street=Sherlock Holmes,
Pandora=Avatar, Lilliput=Gulliver's Travels, Death Star=Star Wars,
Hogsmeade=Harry Potter, Pride Rock=The Lion King, Central Perk=Friends, Mushroom Kingdom=Super Mario,
Isla Nublar=Jurassic Park, Diagon Alley=Harry Potter, Rivendell=The Lord of the Rings, Villa Villekulla=Pippi,
Camelot=King Arthur, Sherwood Forest=Robin Hood, Batcave=Batman,
Asgard=Thor, King's Landing=Game of Thrones, South Park Elementary=South Park, Panem=The Hunger Games,
Elsinore=Hamlet, Verona=Romeo and Juliet, Manderley=Rebecca
""",
        "tale_of": """
glass slipper=Cinderella, poisoned apple=Snow White, seven dwarfs=Snow White, spinning wheel=Sleeping Beauty,
gingerbread house=Hansel and Gretel, long hair=Rapunzel, magic lamp=Aladdin, growing nose=Pinocchio,
giant beanstalk=Jack and the Beanstalk, red hood=Little Red Riding Hood, enchanted rose=Beauty and the Beast,
three bowls of porridge=Goldilocks, straw house=The Three Little Pigs, golden ball=The Frog Prince,
open sesame=Ali Baba, tea party=Alice in Wonderland, ruby slippers=The Wizard of Oz, bread crumbs=Hansel and Gretel,
magic mirror=Snow White, pumpkin carriage=Cinderella, wolf in bed=Little Red Riding Hood, white whale=Moby-Dick,
straw into gold=Rumpelstiltskin, chocolate factory=Charlie and the Chocolate Factory, yellow brick road=The Wizard of Oz,
red balloon clown=It, wooden horse=Trojan War, three ghosts of Christmas=A Christmas Carol, one ring=The Lord of the Rings,
flying carpet=Arabian Nights, windmills=Don Quixote, ticking crocodile=Peter Pan, cheshire cat=Alice in Wonderland,
golden ticket=Charlie and the Chocolate Factory, pea under the mattress=The Princess and the Pea, light saber=Star Wars,
invisible clothes=The Emperor's New Clothes, wardrobe=The Chronicles of Narnia, glass coffin=Snow White,
four animal musicians=Town Musicians of Bremen, ship hitting an iceberg=Titanic, planet with one rose=The Little Prince
""",
    }.items()
}

PEOPLE_GROUPS: dict[str, Pairs] = {
    name: parse_groups(text)
    for name, text in {
        "ruler_country": """
England: Henry VIII, Elizabeth I, Richard the Lionheart, William the Conqueror
France: Louis XIV, Napoleon, Charles de Gaulle, Emmanuel Macron, Marie Antoinette, François Mitterrand
Germany: Otto von Bismarck, Konrad Adenauer, Helmut Kohl, Angela Merkel, Willy Brandt, Olaf Scholz
Russia: Ivan the Terrible, Catherine the Great, Vladimir Putin, Boris Yeltsin, Tsar Nicholas II
United States: George Washington, Abraham Lincoln, John F. Kennedy, Barack Obama, Ronald Reagan
Egypt: Cleopatra, Tutankhamun, Ramses II, Gamal Abdel Nasser, Anwar Sadat
China: Mao Zedong, Deng Xiaoping, Xi Jinping
India: Jawaharlal Nehru, Indira Gandhi, Narendra Modi, Ashoka
Italy: Silvio Berlusconi, Benito Mussolini, Giorgia Meloni
Spain: Francisco Franco, Juan Carlos I, Felipe VI
Turkey: Mustafa Kemal Atatürk, Recep Tayyip Erdoğan, Suleiman the Magnificent
Canada: Justin Trudeau, Stephen Harper
Brazil: Lula da Silva, Jair Bolsonaro
South Africa: Nelson Mandela, Jacob Zuma
Cuba: Fidel Castro, Raúl Castro
Japan: Hirohito, Shinzo Abe
Ukraine: Volodymyr Zelensky
New Zealand: Jacinda Ardern
Sweden: Gustav Vasa, Olof Palme
Venezuela: Hugo Chávez, Nicolás Maduro
Poland: Lech Wałęsa, Donald Tusk
Iraq: Saddam Hussein
Austria: Maria Theresa
Mongolia: Genghis Khan
""",
        "band_country": """
England: The Beatles, Queen, The Rolling Stones, Pink Floyd, Coldplay, Led Zeppelin, Oasis, Radiohead,
 Adele, Elton John, Ed Sheeran, David Bowie
United States: Nirvana, Metallica, The Beach Boys, Madonna, Bob Dylan, Beyoncé, Eminem, Lady Gaga,
 The Doors, Johnny Cash
Sweden: ABBA, Roxette, Avicii
Ireland: U2, The Cranberries, Westlife, Enya
Germany: Rammstein, Scorpions, Kraftwerk, Tokio Hotel
Australia: AC/DC, Kylie Minogue, INXS
Canada: Justin Bieber, Celine Dion, Leonard Cohen, Drake, Bryan Adams, Neil Young
France: Daft Punk, Edith Piaf, David Guetta
South Korea: BTS, Blackpink, Psy
Norway: A-ha, Edvard Grieg, Kygo
Iceland: Björk, Sigur Rós
Jamaica: Bob Marley, Sean Paul
Colombia: Shakira, J Balvin, Juanes
Italy: Andrea Bocelli, Måneskin, Eros Ramazzotti, Luciano Pavarotti
Spain: Julio Iglesias, Rosalía, Plácido Domingo
Barbados: Rihanna
Austria: Falco, Johann Strauss
""",
        "character_species": """
deer: Bambi
mouse: Mickey Mouse, Jerry, Stuart Little, Speedy Gonzales
duck: Donald Duck, Daffy Duck, Scrooge McDuck
cat: Garfield, Tom, Hello Kitty, Simon's Cat, Puss in Boots, Sylvester, Salem
dog: Snoopy, Scooby-Doo, Lassie, Pluto, Goofy, Snowy, Toto, Gromit
bear: Winnie-the-Pooh, Paddington, Baloo, Yogi
lion: Simba, Aslan, Mufasa, Nala
fish: Nemo, Dory, Flounder
elephant: Dumbo, Babar, Horton
pig: Peppa, Babe, Porky, Piglet
rabbit: Bugs Bunny, Peter Rabbit, Thumper, Miffy, Roger Rabbit
tiger: Shere Khan, Tigger, Hobbes
frog: Kermit
panda: Po
crab: Sebastian, Mr. Krabs
horse: Black Beauty, Spirit, Shadowfax, Jolly Jumper
snake: Kaa, Nagini
owl: Hedwig, Archimedes
rat: Remy, Scabbers, Splinter
whale: Moby-Dick, Willy, Monstro
spider: Charlotte, Aragog, Shelob
gorilla: King Kong, Donkey Kong
monkey: Curious George, Abu
""",
        "character_series": """
The Simpsons: Homer, Bart, Lisa, Ned Flanders, Mr. Burns
Friends: Ross Geller, Rachel Green, Chandler Bing, Joey Tribbiani, Phoebe Buffay
Game of Thrones: Jon Snow, Daenerys, Tyrion Lannister, Arya Stark
Breaking Bad: Walter White, Jesse Pinkman
The Big Bang Theory: Sheldon Cooper, Leonard Hofstadter, Howard Wolowitz
Star Trek: Spock, Captain Kirk, Captain Picard, Uhura
Star Wars: Yoda, Luke Skywalker, Darth Vader, Princess Leia, R2-D2
Harry Potter: Hermione Granger, Albus Dumbledore, Draco Malfoy, Hagrid, Severus Snape
The Lord of the Rings: Gandalf, Gollum, Legolas, Aragorn, Bilbo Baggins
South Park: Eric Cartman, Kenny McCormick, Kyle Broflovski
Family Guy: Peter Griffin, Stewie, Lois Griffin
Stranger Things: Eleven, Jim Hopper, Will Byers
SpongeBob SquarePants: Squidward, Sandy Cheeks, Patrick Star
Toy Story: Woody, Buzz Lightyear
Frozen: Elsa, Olaf, Kristoff
The Lion King: Simba, Scar, Pumbaa
The Matrix: Neo, Morpheus, Trinity
Pirates of the Caribbean: Jack Sparrow, Davy Jones, Will Turner
Pokémon: Pikachu, Ash Ketchum, Charizard
The Hunger Games: Peeta Mellark, Effie Trinket
Sesame Street: Cookie Monster, Big Bird, Elmo
The Muppets: Miss Piggy, Gonzo, Fozzie Bear
""",
        "marvel_dc": """
Marvel: Spider-Man, Iron Man, Captain America, Hulk, Thor, Black Widow, Wolverine, Deadpool, Black Panther,
 Doctor Strange, Ant-Man, Hawkeye, Thanos, Loki, Magneto, Venom, Groot, Professor X, Daredevil, Storm
DC: Batman, Superman, Wonder Woman, Flash, Aquaman, Green Lantern, Joker, Catwoman, Robin, Lex Luthor,
 Harley Quinn, Supergirl, Green Arrow, Penguin, Two-Face, Riddler, Cyborg, Bane, Shazam, Nightwing
""",
    }.items()
}
