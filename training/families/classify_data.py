"""Example sentences by class, with slots that are filled at random."""

from __future__ import annotations


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.strip().split("\n") if line)


POSITIVE = _lines("""
I love this {item}.
What a wonderful {item}!
The {item} was excellent.
This {item} made my day.
Best {item} I have ever had.
The {item} is worth every cent.
I am so happy with the {item}.
Great {item}, I will come back.
The {item} from {city} is fantastic.
{name} and I really enjoyed the {item}.
I would recommend this {item} to anyone.
Amazing {item} and very friendly staff.
The {item} works perfectly.
Everything about the {item} was lovely.
Five out of five for this {item}.
A beautiful {item}, thank you!
The {item} was even better than I hoped.
My whole family adores the {item}.
I can't stop smiling about this {item}.
Superb quality, what a nice {item}.
Really impressed by the {item}.
This is a brilliant {item}.
We had a great time with the {item}.
The {item} arrived early and looks perfect.
Such a pleasant {item}, I am delighted.
An outstanding {item} at a fair price.
{name} gave me this {item} and I adore it.
The {item} is a real joy.
""")

NEGATIVE = _lines("""
I hate this {item}.
What a terrible {item}!
The {item} was awful.
This {item} ruined my day.
Worst {item} I have ever had.
The {item} is a waste of money.
I am so disappointed with the {item}.
Poor {item}, I will never come back.
The {item} from {city} is horrible.
{name} and I were bored by the {item}.
I would warn everyone about this {item}.
Dreadful {item} and very rude staff.
The {item} broke on the first day.
Everything about the {item} was bad.
Zero out of five for this {item}.
An ugly {item}, I want a refund.
The {item} was even worse than I feared.
My whole family dislikes the {item}.
I am still angry about this {item}.
Bad quality, what a useless {item}.
Really annoyed by the {item}.
This is a lousy {item}.
We had an awful time with the {item}.
The {item} arrived late and looks damaged.
Such an unpleasant {item}, I am upset.
A miserable {item} at a crazy price.
{name} gave me this {item} and I can't stand it.
The {item} is a complete failure.
""")

SPAM = _lines("""
WIN a free {item} now, click here!
You have been chosen to receive ${number}000!
Congratulations {name}, claim your prize today!
Cheap pills, no prescription, order now!
Get rich in {number} days, no work needed!
Your account is locked, send us your password.
Limited offer: {number}% off, only today, click now!
Act now and get a free trip to {city}!
Hot singles in {city} want to meet you!
Earn ${number}00 a day from home!
FREE {item}!!! Reply YES to get it!
You are our lucky visitor number {number}!
Double your money in a week, guaranteed!
Send ${number} to unlock your lottery winnings.
Lose {number} pounds fast with this secret trick!
Dear friend, a prince wants to share his gold with you.
No credit check! Get your loan of ${number}000 now!
Last chance {name}: your free gift expires soon!
Click this link to verify your bank details.
Buy one, get {number} free, only with this link!
You won a {item}! Just pay the shipping fee.
Exclusive deal for {name}: casino bonus inside!
Make money while you sleep, join now!
Urgent: confirm your card number to keep your account.
This one weird trick makes you a millionaire!
100% free {item}, no risk, sign up here!
""")

HAM = _lines("""
Hi {name}, are we still on for {day}?
The meeting moved to {day} at {number} past nine.
Thanks for dinner last night, {name}.
Can you send me the notes from {day}?
I will be in {city} next week.
Mom, I arrived safely in {city}.
Please find the report attached.
Happy birthday, {name}! See you on {day}.
I left the {item} on your desk.
Our team lunch is on {day}.
Could you check page {number} of the draft?
The train to {city} is late, sorry.
Let me know when you are home.
{name} asked about the {item} again.
I have a question about the homework.
Your appointment with Dr. {name} is on {day}.
We need milk and bread, can you stop at the shop?
The plumber comes on {day} morning.
How was your trip to {city}?
I finished the slides, please have a look.
Shall we go for a walk on {day}?
{name} says hello from {city}.
The kids are asleep, call me later.
I will pick you up at the station.
Sorry, I can't make it on {day}.
Here are the photos from {city}.
""")

FORMAL = _lines("""
Dear {name}, I am writing to inquire about the {item}.
We would be grateful for your reply by {day}.
Please accept our sincere apologies for the delay.
I would like to request an appointment on {day}.
We kindly ask you to return the {item}.
It is our pleasure to invite you to {city}.
Your application has been received and will be reviewed.
Should you have any questions, please do not hesitate to contact us.
I remain at your disposal for further information.
We regret to inform you that the {item} is unavailable.
The committee will convene in {city} on {day}.
Kindly confirm your attendance at your earliest convenience.
We appreciate your continued support.
I am pleased to announce the appointment of {name}.
Please be advised that the office is closed on {day}.
We look forward to a fruitful cooperation.
Allow me to express my gratitude for the {item}.
The undersigned agrees to the terms stated above.
May I draw your attention to the enclosed document?
Guests are requested to refrain from smoking.
We hereby acknowledge the receipt of your letter.
It would be appreciated if you could respond by {day}.
I wish to extend my congratulations to {name}.
Payment is due within {number} days of receipt.
Yours faithfully, the management of the hotel in {city}.
""")

INFORMAL = _lines("""
Hey {name}, what's up?
Gonna grab a pizza, wanna come?
That {item} is so cool, dude!
Yeah, no worries, see ya on {day}!
LOL, you gotta see this {item}.
Nah, I'm good, thanks.
Yo {name}, you around on {day}?
Omg, {city} is awesome!
Sup guys, who's in for {day}?
I'm kinda tired, let's chill.
This {item} rocks!
Gimme a sec, brb.
Wow, {name} totally nailed it, haha.
Can't wait to hang out on {day}!
Ugh, that {item} sucks.
Thx buddy, you're the best!
Wanna hit the beach in {city}?
Dunno, ask {name}, he's got the stuff.
Cya later, gotta run!
Lemme know if you're up for it.
Haha, nice one, mate!
That was super fun, let's do it again!
Ok cool, catch you on {day}.
My bad, totally forgot the {item}.
Chill, it's no biggie.
Hiya, how's it goin' in {city}?
""")

URGENT = _lines("""
Help, there is a fire in the kitchen!
The server is down, fix it immediately!
Call an ambulance right now!
We need the {item} within the next five minutes!
{name} is hurt, come at once!
The deadline is in ten minutes, hurry!
Water is pouring through the ceiling!
Stop everything, the payment system has crashed!
Emergency: the door in {city} is jammed and people are inside!
I smell gas, leave the building now!
Answer immediately, the client is waiting on the line!
The baby is not breathing well, send a doctor!
All orders are failing this very moment!
Evacuate at once, this is not a drill!
My card was stolen, block it now!
We lose money every second, act now!
The train leaves in two minutes, run!
Critical: the database of the {item} shop is being deleted!
{name} is locked out and it is freezing, come quickly!
The alarm in {city} is ringing, respond immediately!
There has been an accident, we need help right away!
Reply at once or we lose the contract!
The brakes have failed, this can't wait!
Security breach, shut it down now!
A tree fell on the car and {name} is inside!
""")

NOT_URGENT = _lines("""
Whenever you have time, look at the {item}.
No rush, send it next month.
I would like to hear about {city} one day.
Please update the {item} at some point this year.
It would be nice to paint the fence some day.
{name} can wait, any time is fine.
Just a small idea for the future.
There is no hurry with the {item}.
We could meet in {city} next spring.
Let me know some time after {day}.
The old files can be sorted later.
When you are bored, read this article.
Maybe we can change the color next year.
Take all the time you need, {name}.
The {item} can be returned whenever you like.
Just saying hello from {city}.
I wonder if we might plant roses in autumn.
A typo on page {number}, fix it if you get round to it.
Eventually we should clean the attic.
Our next meeting is in a few weeks.
Nothing important, only a thank you for {name}.
You can answer after your holiday.
Low priority: rename the folder.
The list of books can wait until {day}.
For your information, the {item} has a new label.
""")

REQUEST = _lines("""
Could you send me a new {item}?
Please change my address to {city}.
I would like to book a table for {day}.
Can I get a copy of the bill?
Please add {name} to my contract.
Would it be possible to deliver on {day}?
I need a size {number}, could you exchange it?
Please cancel my order number {number}.
Can you tell me the price of the {item}?
I would like to have an appointment with {name}.
Please send the invoice to my office in {city}.
Could you hold the {item} for me until {day}?
May I have the recipe, please?
Can you reserve {number} seats?
Please call me back on {day}.
Could you explain how the {item} is used?
I want to order {number} more, please.
Would you please forward this to {name}?
Please let me know your opening hours.
Could I move my booking to {day}?
Can someone show me the {item} in the shop?
Please put me on the waiting list.
Could you gift-wrap the {item}?
I'd like to have a receipt, please.
Can you ship to {city}?
""")

COMPLAINT = _lines("""
The {item} arrived broken again.
I have been waiting for {number} days and nobody answers.
Your driver in {city} was rude to me.
The {item} stopped working after one day.
I was charged twice for the {item}.
This is not what I ordered.
The room in {city} was dirty.
My package never came.
Nobody told me that you close on {day}.
The food was cold and the waiter ignored us.
The {item} is missing {number} parts.
I am very unhappy with how {name} treated me.
You sent the wrong {item}.
The line was busy for hours.
The noise in the hotel kept us awake.
Your website crashed when I paid.
The {item} smells terrible.
I still have no refund after {number} days.
The bus to {city} left without us.
The box was open and half empty.
It is a scandal how slow your service is.
The manual of the {item} is full of mistakes.
{name} promised a call and never called.
The heating did not work in our room.
The {item} fell apart on {day}.
""")

PRAISE = _lines("""
Your team in {city} is wonderful.
{name} was so kind and helpful.
The {item} is the best I have ever owned.
Thank you for the quick delivery!
Great service, I am impressed.
I love the new {item}, well done!
The staff on {day} did a fantastic job.
What a perfect evening, compliments to the cook!
You solved my problem in {number} minutes, amazing!
{name} deserves a medal.
Excellent work, keep it up!
The {item} looks even better than in the picture.
We had a marvelous stay in {city}.
Hats off to {name} for the support.
Simply the best shop in {city}.
I have never had such friendly help.
The {item} made my daughter very happy, thanks!
Outstanding quality, bravo!
Thanks to {name}, everything went smoothly.
A big thank you to the whole crew!
The concert on {day} was superb, congratulations!
Your bread is delicious, as always.
I am delighted with the {item}.
Perfect from start to finish, thank you!
The guide in {city} was brilliant.
""")

QUESTION = _lines("""
Where is the {item}?
What time does the shop in {city} open?
Is {name} at home on {day}?
How much does the {item} cost?
Do you like {city}?
When will {name} arrive?
Why is the {item} so heavy?
Who took the {item}?
Can we meet on {day}?
Have you seen {name}?
Which {item} is yours?
Are there {number} people in the room?
Did {name} call?
How far is it to {city}?
Will it rain on {day}?
Whose {item} is this?
Does the bus stop in {city}?
What did {name} say?
How many days are left until {day}?
Is the {item} new?
Could {name} help us?
Should I bring the {item}?
Was it cold in {city}?
Where does {name} live?
Would you like a {item} too?
""")

STATEMENT = _lines("""
The {item} is on the table.
The shop in {city} opens at nine.
{name} is at home on {day}.
The {item} costs {number} dollars.
I like {city}.
{name} will arrive soon.
The {item} is very heavy.
Someone took the {item}.
We can meet on {day}.
I have seen {name}.
The {item} on the left is mine.
There are {number} people in the room.
{name} called on {day}.
It is {number} miles to {city}.
It will rain on {day}.
This {item} belongs to {name}.
The bus stops in {city}.
{name} said nothing.
There are two days left until {day}.
The {item} is new.
{name} helped us with the {item}.
I brought the {item} to {city}.
It was cold in {city}.
{name} lives near the station.
We bought a {item} too.
""")

COMMAND = _lines("""
Put the {item} on the table.
Go to {city} on {day}.
Give {name} the {item}.
Wait here until {day}.
Show {name} the way.
Bring the {item} to {city}.
Count to {number}.
Help {name} with the {item}.
Write to {name} by {day}.
Don't touch the {item}.
Come with me to {city}.
Tell {name} the news.
Leave the {item} alone.
Take {number} steps back.
Stay in {city} until {day}.
Listen to {name}.
Look at this {item}.
Sell the {item} for {number} dollars.
Meet {name} on {day}.
Read page {number} aloud.
Hide the {item} from {name}.
Stop at the station in {city}.
Carry the {item} upstairs.
Ask {name} for help.
Be in {city} by {day}.
""")

PAST = _lines("""
{name} bought a {item} in {city}.
We walked to the station on {day}.
The {item} was on the table.
They visited {city} last year.
{name} slept until noon.
I lost my {item} yesterday.
She wrote a letter to {name}.
The children played in the garden.
It rained in {city} on {day}.
He found {number} coins.
We ate soup and bread.
{name} called me last night.
The train left at {number} past six.
I saw {name} in {city}.
The dog chased the cat.
They sold the {item} long ago.
{name} opened the door.
You forgot the {item}.
Our neighbors moved to {city}.
The sun shone all day.
{name} had {number} cousins.
She drank a glass of milk.
The teacher asked a question.
We stayed in {city} for {number} days.
{name} was very tired.
""")

PRESENT = _lines("""
{name} buys a {item} in {city}.
We walk to the station every {day}.
The {item} is on the table.
They live in {city}.
{name} sleeps until noon.
I own a {item}.
She writes letters to {name}.
The children play in the garden.
It often rains in {city}.
He has {number} coins.
We eat soup and bread.
{name} calls me every night.
The train leaves at {number} past six.
I know {name} from {city}.
The dog chases the cat.
They sell a {item} or two each week.
{name} opens the door.
You need the {item}.
Our neighbors come from {city}.
The sun shines.
{name} has {number} cousins.
She drinks a glass of milk.
The teacher asks a question.
We know {number} people in {city}.
{name} is very tired.
""")

FUTURE = _lines("""
{name} will buy a {item} in {city}.
We will walk to the station on {day}.
The {item} will be on the table.
They will visit {city} next year.
{name} will sleep until noon.
I will sell my {item} tomorrow.
She will write a letter to {name}.
The children are going to play in the garden.
It will rain in {city} on {day}.
He is going to find {number} coins.
We will eat soup and bread.
{name} will call me tonight.
The train will leave at {number} past six.
I will see {name} in {city}.
The dog is going to chase the cat.
They are going to sell the {item} soon.
{name} will open the door.
You will need the {item}.
Our neighbors will move to {city}.
The sun will shine all day.
{name} will have {number} cousins.
She is going to drink a glass of milk.
The teacher will ask a question.
We will stay in {city} for {number} days.
{name} will be very tired.
""")
