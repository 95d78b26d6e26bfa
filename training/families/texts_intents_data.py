"""Templates of what customers write to banks, shops, airlines, telecoms, landlords, and
 tickets."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.texts_engine import read_texts

SLOTS = parse_pools("""
day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
thing: toaster, blender, desk lamp, backpack, tablet, keyboard, office chair, tent, jacket, kettle
from: yesterday, last week, {day}, this morning, last night
when: yesterday, last week, on {day}, two days ago, this morning, a month ago
hi: Hi, Hello, Hey there, Good morning, Dear team
wait: I have been on hold twice already, I'm at work until five, I checked the FAQ first,
 Sorry for my English, I'm writing from my phone, My wife asked me to write, I'm a customer since
 2015
thanks: Thanks, Cheers, Best regards, Thank you in advance, Kind regards
item: the export, the calendar, the report page, the search box, the photo upload
""")

FRAMES = ("<label>", "{hi}, <label>", "<label> {thanks}, {name}", "{wait}. <label>",
          "{hi}! <label>",
          "<label> {wait}.", "{hi}, {name} here. <label>")

BANK = read_texts("""
[lost card]
I can't find my {debit|credit|bank} card since {from}, I {paid|used it} last at the
 {station|market}.
My {wallet|purse} was stolen {when} with the card in it, please {stop|block} it.
I left my card {in a taxi|at a hotel in {city}} and want nobody to {pay|shop} with it.
[card not arrived]
I ordered a new card {when} and still {nothing came in the post|have no envelope}.
You told me the card would be here {when}. My mailbox is {still|} empty.
How long does a replacement card take to get to {city}? Mine was sent {when}.
[transfer failed]
My payment of {number} euros to my {landlord|sister|dentist} bounced {when}, although there is
 money.
I sent {number}0 dollars {when} and the {app|website} {says declined|gives an error} each time.
The standing order for my rent was {rejected|returned} {when} and I'd like to know why.
[unknown charge]
There's a booking of ${number} from a shop in {city} that I {never made|don't recognize}.
Who is {Veloro|Norvane|Altiq} and why did they take {number} euros from my account {when}?
My statement shows a {hotel|petrol station} in {city}, but I was at home {when}, card in my pocket.
[exchange rate]
What do I get for {number}0 dollars in {euros|yen|pounds} if I pay with my card in {city}?
The rate you applied to my {hotel|dinner} bill abroad was {worse|lower} than the one I saw {when}.
How do you work out the conversion when I {withdraw|pay} in another country?
[pin blocked]
I typed the wrong {number|code} three times at the machine and now it {won't let me in|is locked}.
The four digits I remember don't work since {from}; how do I get a new PIN?
My {father|mother} forgot the PIN of the card and has no tries left.
""")

SHOP = read_texts("""
[track order]
Where is my {thing} now? The mail {when} said it had left the warehouse.
I bought a {thing} {when} and the tracking page hasn't moved since {city}.
Could you tell me on which day the {thing} gets here? I have to be at home.
[return item]
The {thing} is {too small|too loud|not my color}; how do I send it back?
I'd like to give back the {thing} I bought {when}. It's {unopened|unused}, I have the box.
Changed my mind about the {thing}. Do I need a {label|form} for posting it to you?
[damaged item]
The {thing} that came {when} has a {crack|dent|scratch} down the side.
I opened the parcel and the {thing} was in {two pieces|pieces}, although the box looked fine.
Your courier {dropped|crushed} it, I guess: the {thing} {rattles|is bent} and {won't turn
 on|leaks}.
[cancel order]
Please stop the order for the {thing}, I {found one at home|ordered it twice by mistake}.
I placed order {number}1{number} {when}. If it hasn't been packed, I don't want the {thing}
 anymore.
My {son|daughter} clicked buy on a {thing} {when}; can you call it off before it ships?
[refund status]
I sent the {thing} back {when}, you signed for it, and I still wait for my money.
When will the {number} dollars for the returned {thing} be back on my card?
You promised my money back for the {thing} {when}, the bank sees nothing.
[product question]
Does the {thing} come with {a two-year warranty|spare parts|a manual in Spanish}?
Is the {blue|larger|older} {thing} {washable|made of metal|fit for children}? The page doesn't say.
What are the {measurements|materials} of the {thing}? I'd put it on a narrow shelf.
[discount code]
The code from your newsletter gives "{invalid|expired}" when I put the {thing} in the basket.
I forgot to enter my {number} percent voucher for the {thing} {when}, can you still take it off?
Can I use {two coupons|a birthday voucher} on a {thing} that is already on sale?
""")

AIRLINE = read_texts("""
[baggage allowance]
How {heavy|big} may my suitcase be on the flight to {city}? I have {two|three} pairs of ski boots.
Can I bring {a guitar|a pram|a surfboard} to {city} without paying extra?
Is a backpack of {number} liters all right for the cabin on {day}?
[lost baggage]
I landed in {city} {when}, my suitcase did not.
The belt in {city} stopped and my {blue|red|grey} bag {wasn't there|never came}; it's got my
 medicine.
It is {number} days since I filed the form for my suitcase, and nobody calls.
[change booking]
I'd like to fly a day later than {day}, same route to {city}.
My meeting in {city} moved. Could I take a later flight back, I would pay the difference.
Please move both of us to the morning plane to {city}, the tickets are flexible.
[cancel booking]
I {broke my leg|have to work}, so I won't be flying to {city} at all. Please take my ticket out.
We no longer need the {number} seats to {city} that our {school|company} reserved.
Please call off my trip to {city} on {day}; what do I lose?
[check in problem]
The app won't give me a boarding pass for {city}, it says my name {doesn't match|is too long}.
I want to check in for {city} online, but the page {freezes|asks for a visa number I don't need}.
Checking in {when} failed at the seat map, and the flight to {city} leaves on {day}.
[delay compensation]
We sat in {city} for {six|seven|nine} hours {when}. What am I owed for that?
Your plane to {city} left so late {when} that I paid a hotel myself; I want it reimbursed.
My {mother|husband} missed the train because you were five hours late. Which form do I fill in?
""")

TELECOM = read_texts("""
[no signal]
Since {when} my phone shows no bars {at home|in the whole of {city}}, my neighbor's is fine.
I can't {call|text} anybody {in my street|in the office}: "no service", since {from}.
[slow internet]
My line should do {number}0 megabits, I measure {two|three} {in the evening|every day since
 {from}}.
Films stop every {minute|few minutes} and pages take ages, with {cable|wifi} alike.
[bill too high]
You charged me {number} euros more than {last month|agreed}, and I haven't called abroad once.
Why is my invoice twice as high as {in spring|usual}? I only have the small plan.
[switch plan]
I'd like {more data|the family rate|the 5G tariff} from {next month|the first} on, what do I do?
My {daughter|father} needs less data now; which smaller contract can {she|we} move to?
[keep number]
I'm coming to you from another company and want to bring my {mobile|phone} number along.
Will my old number survive the move to your network in {city}? My clients have had it for years.
[end contract]
I'm moving {abroad|to {city}} and want to stop my contract {at the end of the month|on {day}}.
Please confirm that my {internet|phone} contract ends {this year|in June}; I found a cheaper one.
[roaming]
What do I pay for data in {Peru|Japan|Turkey|Canada} with my plan? I fly on {day}.
I'm on holiday in {city} and {can't|would like to} get online with my home SIM card.
""")

LANDLORD = read_texts("""
[repair]
The {kitchen tap has dripped|bathroom window won't close|heater has been cold} since {from}.
Water comes through the ceiling of our {hall|bedroom} {whenever it rains|since {from}}.
[noise]
The people above me {move furniture|play drums} after midnight, {when|on {day}} until three.
Somebody on floor {two|three} lets a dog bark {all day|all night}, and I can't {sleep|work}.
[rent payment]
My salary is late, could I transfer the rent {a week later|in two parts} this time?
I paid {number}0 euros {when}, is everything for this month settled now?
[deposit]
We moved out {when} and the flat was painted; when do we get our deposit?
You kept {number}0 euros of the deposit for {a scratch|curtains}. May I see the invoice?
[keys]
I've locked myself out {this morning|last night|on {day}}, and the spare is with my
 {sister|colleague} in {city}.
Could I get a {third|second} key for the {cellar|front door}? My {brother|partner} moves in.
[moving out]
I've found a job in {city} and herewith give notice for the flat {by the end of June|for autumn}.
We will leave the apartment in {spring|May}, a little earlier than planned; who takes it over?
[pets]
Would you mind if we got a {small dog|cat|rabbit}? The contract says to ask first.
My {mother|friend} visits with a {poodle|parrot} for {two|three} weeks. Is this allowed in the
 house?
""")

AREA = read_texts("""
[login]
My password {isn't accepted|was reset by nobody} since {from}
The two-factor code for signing in {never arrives|comes too late}
[billing]
The invoice for {March|May|our team} lists {number} seats instead of {two|four}
My card was charged twice for the {yearly|monthly} plan
[mobile app]
The {Android|iPhone} app {crashes|goes black} when I open {item}
On my phone, {item} {is cut off|doesn't scroll} since the update
[api]
The REST endpoint returns {500|429|403} for {each|every second} request with our key
Your webhook {sends the JSON twice|hasn't called our server since {from}}
[data export]
The CSV download {has no header row|stops at row {number}}
Exporting our {contacts|orders} to Excel {mixes up the columns|gives an empty file}
""")
AREA_FRAMES = ("<label>. {effect}.", "{hi}, <label>. {effect}.", "{effect}: <label>.",
               "<label>. {effect}. {thanks}, {name}")
EFFECT = read_texts("""
[any]
All {number} colleagues are stuck
It's only a small thing
We have a demo on {day}
No hurry
I found a workaround
We lose orders each minute
""")
PRIORITY = read_texts("""
[low]
{No hurry at all|Just cosmetic|Nice to have}: {item} {has a typo|is a bit off-center}.
When you have time {some day|}, could {item} get a {dark theme|bigger font}? All works otherwise.
Small thing about {item}: the icon is {blurry|the old one}. Nothing is blocked.
[medium]
{item} {fails now and then|is slow} since {from}; reloading helps, but it {costs time|is annoying}.
For {two|three} of us {item} shows the wrong {date|name}; we have a workaround until you fix it.
{item} stopped sorting since {from}. We do it by hand, which is fine for a week or so.
[high]
{item} is down for our whole {sales|support} team since {from} and we have a deadline on {day}.
Nobody in {city} can use {item}, half of our work {waits|is stuck}, and there's no workaround.
{item} loses what we type, so {number} people can't go on with the main project today.
[critical]
EVERYTHING is offline since {from}: shop, {item}, mails. We lose {number}00 dollars an hour.
Strangers can see our customers' {addresses|passwords} in {item}. Shut it off now!
The production database is {gone|being deleted right now}, {item} with it, no backup. Call us at
 once.
""")
