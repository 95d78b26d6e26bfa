"""Templates of news leads by section and of encyclopedic entries by type."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.texts_engine import read_texts

SLOTS = parse_pools("""
day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
month: January, March, April, June, August, October, November
town: OSLO, LIMA, CAIRO, DENVER, OTTAWA, VIENNA, NAIROBI, DUBLIN, MADRID, SEOUL, BOSTON, PRAGUE
src: (Reuters), (AP), (dpa), (AFP)
land: Norway, Brazil, Kenya, Japan, Canada, Egypt, Poland, Chile, Greece, Peru, Turkey, Vietnam
folk: Norwegian, Brazilian, Kenyan, Japanese, Canadian, Polish, Chilean, Greek, Peruvian, Swedish
firm: Norvane, Altiq, Brightwell, Kestrel Foods, Tamar Steel, Oakline, Veloro, Sundrift Energy
surname: Hadley, Keller, Marsh, Santos, Okafor, Lindqvist, Weld, Romano, Petrov, Tanaka, Dunn
club: Rovers, Falcons, Harbor City, United, Wolves, Comets, Athletic, Hawks
genus: Corvana, Lepidella, Marisona, Tormelia, Salvidia, Brachosa, Nivalis, Ardenia
year: 1848, 1871, 1893, 1907, 1924, 1936, 1952, 1968, 1979, 1991, 2004, 2015
county: Harlow County, Essen District, Upper Dale, Kivu Province, West Torland, Mirna Region
few: two, three, four, five, six, seven
nth: second, third, fourth, fifth, sixth, seventh
""")

NEWS = read_texts("""
[politics]
{town} {src} - The {prime minister|president|foreign minister} of {land} {dissolved parliament|
 dismissed two ministers|survived a confidence vote} on {day}, {after weeks of|amid}
 street
 protests over {football tickets|energy prices|school meals}.
{town} {src} - Lawmakers {approved|rejected|postponed} a {tax|stadium|data privacy|hospital} bill
 on
 {day} after a debate that {ran past midnight|split the ruling coalition}.
Voters in {land} go to the polls on {day}, with {surname}'s party {leading|trailing} by {few}
 points
 despite {a weak economy|a row over the national team|his illness}.
Talks between {land} and {land} on {border crossings|fishing rights|a prisoner exchange} {stalled|
 resumed} on {day}, diplomats said.
The governor {vetoed|signed} a law that would {tax tech companies|ban betting at stadiums|fund
 clinics}, setting up a fight with the {senate|opposition}.
The {opposition leader|interior minister|mayor}, {surname}, a former {goalkeeper|banker|surgeon},
 {announced|denied} plans to run for {president|parliament} {next year|in the spring}.
[business]
{town} {src} - Shares of {firm} {fell|jumped|slid} {number} percent on {day} after the company {cut
 its outlook|lost its chief executive|won a stadium contract|raised its dividend}.
{firm} is {buying|selling} its {satellite|sportswear|hospital software} unit for ${number} million,
 {its largest deal since {year}|as it seeks to pay down debt}.
{town} {src} - The central bank of {land} {raised|cut|held} interest rates on {day},
 {citing|despite}
 {weak exports|rising rents|election jitters}.
Retailer {firm} said it would close {number} stores and shift sales online, {blaming|citing} {the
 wet summer|high rents|lower demand for jerseys after the World Cup}.
Inflation in {land} {eased|rose} in {month} as {fuel|food|housing} costs {fell|climbed}, surprising
 economists {ahead of the election|}.
The maker of {running shoes|research telescopes|concert speakers} {posted|reported} a quarterly
 {loss|profit} of ${number} million and {froze hiring|promised a share buyback}.
[sports]
{town} {src} - {surname} {scored twice|saved a late penalty|came off the bench} as {club}
 {beat|drew
 with|held} {club} on {day} in front of {the prime minister|a sell-out crowd}.
The {folk} {sprinter|skier|swimmer} {surname} {broke the national record|took silver|pulled out of
 the final} on {day}, {days after a stomach virus|despite a row with a sponsor}.
{club} have {sacked|signed|dropped} {coach|striker|captain} {surname} {after {few} straight
 defeats|
 for a fee of ${number} million, club accounts show}.
{town} {src} - Top seed {surname} {needed {few} match points|saved {few} set points|limped off
 court}
 on {day} as the {open|tournament} reached the quarter-finals.
{surname}, who studies {physics|economics} when not racing, won the {nth} stage of the tour of
 {land} {in a bunch sprint|by {number} seconds} on {day}.
The league has {banned|fined} {club} after fans threw {flares|bottles} during the {derby|cup tie},
 ministers having called for {calm|tougher rules}.
[science]
{town} {src} - Researchers have {found|described} a {crab|frog|moss} species in {land} that
 {survives
 freezing|glows under moonlight}, {according to|says} a study out on {day}.
A probe launched in {year} has sent back {images|radio data} of a {comet|distant moon}, the space
 agency said, after {few} silent {weeks|years}.
A team in {land} has {built|tested} a {battery|sensor|chip} that {runs on sweat|mimics nerve cells|
 needs no cobalt}, though {investors remain|industry remains} {cautious|skeptical}.
Fossils dug up near {a football ground|a bank vault|a motorway} in {land} {suggest|show} that
 {penguins|giant sloths|early horses} were {smaller|larger} than thought.
Physicists in {land} have {measured|recorded} a {rare particle decay|ripple in space-time} with
 {record|new} precision, {a result|work} that took {number} months.
Ice cores from {land} {reveal|show} {few} {sudden|earlier} {warm spells|volcanic winters}, climate
 scientists report in a paper published on {day}.
[culture]
The {festival|biennale} in {city} opened on {day} with a {silent opera|marionette play|string
 quartet} about {a tax inspector|a failed election|a football riot}.
{surname}'s {new novel|second album|first exhibition}, set {in a bank|on a penalty spot|in a lab},
 has {won|been shortlisted for} the {city} {book|arts} prize.
The {folk} director {surname} will {film|stage} the life of a {senator|goalkeeper|chemist},
 {producers|the theater} said on {day}.
A lost {painting|manuscript|score} by a {folk} master turned up in {an attic|a bank safe}
 and goes on show at the {city} gallery in {month}.
After {number} years, the {city} {ballet|orchestra|museum} gets its first woman {director|
 conductor}, {surname}, a trained {lawyer|physicist}.
The singer {surname} {cancelled|extended} a {stadium|European} tour on {day}, {telling fans|saying}
 {the new songs need more time|her voice needs rest}.
[crime]
{town} {src} - Police in {land} have arrested {few} people over the theft of {paintings|laboratory
 lasers|match tickets} worth ${number},000.
A former {bank clerk|coach|councillor} was {jailed|sentenced} for {few} years on {day} for
 {stealing
 from clients|arson|blackmailing players}.
Detectives are looking for a man who {robbed|broke into} a {sports shop|savings bank|museum store}
 in {city} on {day} night and fled on a {scooter|tram}.
Jurors in {city} {acquitted|convicted} {surname} of {fraud|forgery|smuggling} on {day} {after a
 {few}-week trial|}, {the court|prosecutors} said.
Customs officers found {number} kilos of {smuggled tobacco|stolen fossils|fake jerseys} hidden
 {in a piano|under frozen fish}; {few} suspects are in custody.
[weather and disasters]
{town} {src} - {Floods|Landslides} cut off {few} {villages|valleys} in {land} on {day}, forcing {a
 cup match|an election rally|a trade fair} to be called off.
A {storm|cyclone} tore the roof off a {stadium|bank|laboratory} in {city} and left {number},000
 homes without power, {officials|rescue crews} said.
An earthquake of magnitude {few} shook {land} early on {day}; {markets opened late|no injuries were
 reported}.
Firefighters from {few} countries battled {wildfires|a forest blaze} near {city} as {heat|dry wind}
 {kept|held} {on|firm} for a {nth} day.
{Heavy snow|Freezing rain} closed {airports|motorways} across {land} on {day}, stranding {fans|
 delegates|traders} on their way to {city}.
""")

ENTRY = read_texts("""
[company]
{firm} is a {folk} {maker|retailer|distributor} of {plant fertilizer|school furniture|boat engines|
 film cameras} {based|headquartered} in {city}, founded in {year} by {a teacher|two brothers}.
{firm} {AG|Ltd.|Inc.} {operates|runs} {number} {cinemas|garden centers|fish farms} in {land} and
 was
 {listed on the stock exchange|sold to a rival} in {year}.
Established in {year}, {firm} {supplies|produces} {album sleeves|ship paint|animal feed|textbooks}
 and employs about {number}00 people.
[school]
{surname} {College|High School|Academy} is a {public|private|boarding} institution in {city}
 with {number}0 pupils, housed in a former {castle|factory|ship depot}.
The {city} {Institute of Design|School of Forestry|Music Academy} {admits|teaches} students aged
 {16 to 19|over 18} and was named after the politician {name} {surname}.
Founded in {year}, {surname} Grammar has {few} houses, a {rowing lake|botanical garden} and a
 curriculum built on {languages|the sciences}.
[artist]
{name} {surname} (born {year}) is a {folk} {painter|sculptor|singer|composer|novelist} whose work
 {draws on|is about} {village life|ship wrecks|birds|office buildings}.
{name} {surname} was a {folk} {illustrator|poet|violinist} from {city}, {known|remembered} for
 {drawings of mountain plants|songs about factory work|verses on school days}.
[athlete]
{name} {surname} (born {year}) is a retired {folk} {footballer|hurdler|rower|gymnast} who {won
 bronze|competed} at the {year} games and now {runs a company|teaches at a school}.
{name} {surname} played {number} matches as a {goalkeeper|defender|left winger} for {club} before
 {an album of folk songs made|a film about} {his name known|his injury appeared}.
[politician]
{name} {surname} was a {folk} {lawyer|farmer|novelist} who {served as|was} {minister of fisheries|
 mayor of {city}|a member of the senate} from {year} on.
{name} {surname} (born {year}), once {an athlete|a botanist}, {leads|led} the {Liberal|Green|
 Farmers'} Party of {land} in {parliament|the upper house}.
[building]
{surname} {House|Tower|Hall} is a {few}-story {brick|Gothic|timber-framed} structure in {city},
 {built|completed} in {year} for a {shipping company|school of music}.
The {former|old} {Grain Exchange|Customs House|Plaza Hotel} in {city} has a {copper dome|marble
 staircase} and today holds {a film archive|company offices}.
[village]
{surname}{ford|ham|dale} is a settlement in {county}, {land}, with {number} inhabitants, a
 {mill|church|school} and {few} farms.
{surname}{by|stad|wick} {lies|is located} in {county}; its population {was {number} in {year}|fell
 after the ship yard closed}.
[natural place]
The {surname} {River|Creek} flows {number} kilometers through {county} and {joins|empties into} the
 {sea|Great Bend} near {city}.
{Mount {surname}|{surname} Peak|Lake {surname}} lies in the {north|east} of {land}; {a film was
 shot|
 a climbing school stood} {there|nearby} in {year}.
[animal]
{genus} {minor|major|alba|rubra} is a species of {moth|beetle|tree frog|finch|snail}
 {found|endemic}
 in {land}, where it {feeds|lives} on {village gardens' nectar|ferns|river mud}.
The {spotted|lesser|northern} {surname} {bat|lizard|gull|shrew} {nests in|inhabits} {old buildings|
 ship hulls|pine forests} and {weighs about {number} grams|is active at night}.
[plant]
{genus} {minor|major|alba|rubra} is a {perennial herb|shrub|fern|climbing vine} with {yellow|white|
 violet} flowers that {attract moths|grow on castle walls}, native to {land}.
The {surname} {orchid|oak|thistle} {grows|occurs} on {limestone slopes|river banks} in {land} and
 is
 {named after a painter|pollinated by bats}.
[album]
{Paper Harbor|Blue Static|Seven Bridges|Salt Flowers} is the {second|third|debut} studio record by
 {folk} {singer|band} {surname}, released in {month} {year} with {number} minutes of music.
{Night Ferry|School Days|The Orchard|Small Animals} {collects|features} {few} songs recorded {live
 in
 {city}|in an old mill} by {surname} and reached number {few} in the {folk} charts.
[film]
{The Last Lantern|Glass Kingdom|The Factory|Oak Street} is a {year} {folk} {drama|comedy|thriller}
 directed by {name} {surname}, in which a {politician|village teacher} {hides|goes} {a
 ship|missing}.
{Northern Road|The Greenhouse|Rivers} ({year}) {stars|was shot in {land} with} {name} {surname} as
 an {athlete|artist} who inherits a {school|castle}.
[book]
{The Salt Garden|House of Sparrows|A Ship in May|The Senator} is a {novel|collection of short
 stories} by {folk} {author|writer} {surname}, first published in {year}.
{Winter Plants|The Company Man|Letters from {city}}, {number}0 pages long, {tells|was translated
 into
 {few} languages and tells} of {a footballer|a village} {in|after} the war.
[ship]
{HMS|SS|MV|USS} {surname} was a {destroyer|cargo steamer|passenger ferry|frigate} {launched|laid
 down} in {year} and {scrapped|sunk} {few} years later off {land}.
The {folk} {minesweeper|schooner|icebreaker} {surname}, named after a {politician|river}, {served|
 sailed} until {year} and is {a museum today|moored in {city}}.
""")
