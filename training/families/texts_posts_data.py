"""Templates of posts, mails and chats: feelings, irony, insults, spam, stance, dialogue acts."""

from __future__ import annotations

from training.families.choice import parse_pools
from training.families.texts_engine import read_texts

SLOTS = parse_pools("""
user: mia_w, sunnydays7, old_tom, kay99, jazzcat, runner_jo, pixelpat, the_real_lou
day: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
who: my sister, my boss, the neighbor, our coach, my roommate, grandma, the landlord, my ex
event: the exam, the interview, the wedding, the match, the move, the concert, the trip, the party
tag: #mylife, #mood, #monday, #thoughts, #diary, #latenight, #smalltown, #familylife
thing: toaster, phone, jacket, laptop, bike, headset, watch, camera
group: cyclists, tourists, gamers, students, dog owners, vegans, fans of this band
plan: the car-free center, the new stadium, the uniform rule, the night bus, the homework ban,
 the four-day week, the wind farm
""")
POST_FRAMES = ("<label>", "<label> {tag}", "Note to self: <label>", "<label> {tag} #{number}days",
               "@{user} <label>", "So, {event}. <label>", "RT @{user}: <label>")

FEELING = read_texts("""
[joy]
Just heard from {who}: we {won|got the flat|did it}! Dancing in the {kitchen|rain} even though I'm
 broke.
Best {day} in months. {who} {sang|cooked} and I couldn't stop grinning {on the way home|}.
Can't stop smiling since {event}, {who} even hugged me!
[anger]
{who} {lied to me|broke my {thing}} AGAIN and doesn't even say sorry. I'm boiling.
Three hours in a queue for {event} and then they {shut|closed} the door in my face. How dare they!
I'm sick of {who} treating me like a servant. Slammed the door, would do it again.
[sadness]
The {house|room} is so quiet since {who} {left|is gone}. I {keep|end up} crying over an old
 {jacket|photo}.
Everyone went to {event}. I stayed in bed and stared at the wall, there's nothing I look forward
 to.
Said goodbye to our old dog on {day}. His bowl is still there, and so is this lump in my throat.
[fear]
Heard steps behind me all the way from {event}, my hands are still shaking.
The doctor calls about {who} on {day}. I can't sleep, what if it's serious?
{event} is tomorrow and my heart races each time I think of it. What if it all goes wrong...
[surprise]
Wait, what?! {who} just {walked in|called} after {number} years, I dropped my cup.
Did NOT see that coming: {who} is {moving to {city}|having twins}. Speechless.
Opened the box expecting a {thing} and out came a {kitten|letter from {city}}. I had no idea!
[gratitude]
{who} {drove me|sat with me} all night before {event}, I don't know how to repay that. Thank you!
To the stranger who returned my {thing} in {city}: bless you, you saved my week.
I owe {event} to {who}. Without that help I'd have given up. So thankful.
[disgust]
Found something {furry|slimy} in {who}'s {sandwich|lunch box}. I nearly threw up.
The smell in the {hall|bus} after {event}... {wet socks|old fish}. Yuck, I can't eat now.
{who} {spat on|licked} the {thing} and handed it to me. Eww, so gross.
""")

IRONY = read_texts("""
[ironic]
Oh wonderful, {who} {invited {number} people|called} at 5 a.m. Just what I needed.
Sure, because a {thing} that dies after a day is exactly why I saved for months. Brilliant.
Love how {event} was moved for the {third|fourth} time. So well organized, hats off.
Great, rain on {day} and a flat tire. Could this get any better?
What a genius, {who} washed the {thing} to "clean" it. Nobel prize, please.
[not ironic]
{who} {invited me|called} on {day} and it really cheered me up, thank you.
The {thing} died after a day, so I took it back to the shop in {city}.
{event} was moved to {day}. A bit annoying, but I have more time to prepare.
We had rain and a flat tire on {day}, which made me tired and late.
{who} fixed my {thing} in ten minutes. I'm really impressed.
""")

ABUSE = read_texts("""
[insult]
@{name} you {clown|muppet}, nobody asked for your opinion on {plan}.
{name}, you're too {dumb|lazy} to {read|spell}, go back to school.
Only an idiot like you, {name}, would go to {event} twice.
[group hate]
All {group} are {liars|dirty|stupid}, they shouldn't be let into {city} at all.
I can't stand {group}. They're worth less than the rest of us.
Wherever {group} live there's trouble, it's in their blood. Send them all away.
[neutral]
@{name} I don't share your opinion on {plan}, but thanks for the link.
Many {group} will come to {city} on {day}, so book early.
{name} called the ending of {event} dumb, and I kind of agree.
Met two {group} at {event}, we talked about {plan} until midnight.
""")

MAIL = read_texts("""
[phishing]
Your {bank account|mailbox|parcel} is on hold. Confirm your password within {number} hours:
 {secure-login|verify-now|my-parcel}.example/{name}
Dear customer, we noticed a login from {city}. Enter your card number and PIN {here|at the link}
 to stay active.
{name} from IT here: we move the mail server on {day}, reply with your user name and password.
[advertising]
Only until {day}: {number}% off every {thing}! Order now, free shipping to {city}.
{name}, your summer starts here! Two for one on any {thing} at our store in {city}. Unsubscribe
 below.
Lose {number} pounds with our tea! Thousands of happy customers. Buy one, get one free.
[personal]
Hi {name}, can you bring the {thing} on {day}? I'm at {event} until six. Kiss, Mom
Dear {name}, thanks for the photos from {city}! I changed my password, so ask me for the album
 link.
{name}, are we still on for {event}? I paid the {number} dollars for both of us already.
[work]
Hi all, the meeting on {day} moves to room {number}. Please send {name} your slides before noon.
{name}, attached is the offer for the client in {city}. Could you check the discount on page
 {number}?
Reminder from payroll: hand in your hours by {day}. Questions to {name}, extension {number}.
""")

STANCE = read_texts("""
[favor]
Re: {plan}. I was doubtful at first, {name}, but we should {go ahead|do it}, the sooner the better.
Say what you like about the cost, {plan} would make life in {city} better. Count me in.
If we want {city} to have a future, we need {plan}. I'll vote yes on {day}.
[against]
Re: {plan}. Nice brochure, {name}, and still a terrible idea that {city} will regret.
I hear all the promises about {plan}, and I don't buy a word. Stop it before it costs us more.
Voting no on {day}. {plan} helps a few and harms the rest of us.
[no stance]
Does anyone know when they discuss {plan} in {city}? {name} said {day}, the website says nothing.
The council of {city} published {number} pages on {plan} on {day}. Link in the comments.
{name} asked me what I think of {plan}. I really can't tell yet, I'd have to read more.
""")

DIALOGUE = read_texts("""
[question]
{What time|On which day} does {event} start again, {name}?
Did {who} ever get the {thing} back from {city}?
[request]
{name}, could you {pick up|bring} the {thing} before {event}, please?
Please {call|text} {who} for me, I'm driving. It's about {event}.
[promise]
I'll {bring back|repair} your {thing} by {day}, {name}, you have my word.
Don't worry about {event}, I will be there on time, I swear.
[apology]
I'm so sorry about {event}, {name}. I shouldn't have brought {who} up.
My fault, I forgot the {thing} in {city} on {day}. Please forgive me.
[thanks]
That {thing} was a lifesaver at {event}, {name}. Thanks a million!
Really kind of you to drive {who} to {city}. I appreciate it.
[offer]
Shall I {carry|fix} the {thing} for you, {name}? I have time until {event}.
I can take {who} to {event} if you like, my car is empty anyway.
[refusal]
No, {name}, I won't lend {who} my {thing} again. Not for {event} either.
Sorry, {day} is out of the question for me, you'll have to go to {event} alone.
[greeting]
Hey {name}! Long time no see, how's life in {city} after {event}?
Good evening, everybody, nice to see so many of you at {event}!
""")
