"""Example sentences by topic, with slots that are filled at random."""

from __future__ import annotations

TOPICS: dict[str, tuple[str, ...]] = {
    topic: tuple(text.strip().split("\n"))
    for topic, text in {
        "sports": """
The team from {city} won the football match.
{name} scored {number} points in the basketball game.
The tennis final is on {day}.
Our goalkeeper saved a penalty.
{name} ran the marathon in {city}.
The coach changed the players at half-time.
The swimmer broke the record on {day}.
Fans filled the stadium in {city}.
{name} trains for the boxing match.
The referee showed a red card.
The league begins on {day}.
Their striker kicked the ball over the goal.
{name} won a gold medal in the high jump.
The cyclists raced through {city}.
The hockey club lost by {number} goals.
We watched the championship at the arena.
{name} plays volleyball every {day}.
The rowing race was very close.
The golfer needed {number} strokes.
The athletes warmed up before the sprint.
A new captain leads the rugby team.
{name} threw the javelin far.
The skiers raced down the slope.
The baseball game in {city} had extra innings.
The judge gave the gymnast {number} points.
""",
        "food": """
The soup needs more salt.
{name} baked a chocolate cake.
The restaurant in {city} serves fresh pasta.
We fried {number} eggs for breakfast.
The cheese tastes sharp.
{name} cooked rice with vegetables.
Add two spoons of sugar to the dough.
The pizza was crispy and hot.
On {day} we eat fish.
The chef from {city} grilled the steak.
{name} peeled {number} potatoes.
The bread is still warm from the oven.
This curry is too spicy for {name}.
We had pancakes with honey.
The menu lists {number} desserts.
Slice the tomatoes and onions.
{name} made a salad for lunch.
The bakery in {city} sells sweet rolls.
Boil the noodles for {number} minutes.
The sauce smells of garlic.
Dinner on {day} is roast chicken.
{name} spread butter on the toast.
The strawberries are ripe.
Stir the stew slowly.
The recipe asks for {number} lemons.
""",
        "travel": """
The flight to {city} leaves on {day}.
{name} booked a hotel in {city}.
We packed our suitcases for the holiday.
The train trip took {number} hours.
My passport is in the bag.
{name} wants to see the sights of {city}.
The tour guide led us through the old town.
We landed at the airport on {day}.
The cruise stops at {number} islands.
{name} lost the boarding pass.
Our guesthouse was near the beach.
The visa is valid for {number} days.
We rented a car in {city}.
{name} sent a postcard from {city}.
The tourists took photos of the castle.
The ferry carries visitors to the island.
Check-in closes {number} minutes before departure.
We travelled across the desert by bus.
{name} bought a return ticket to {city}.
The backpackers slept in a hostel.
The luggage arrived in {city} a day late.
A road trip through the mountains starts on {day}.
The travel agency offers tours of {city}.
We got a window seat on the plane.
{name} plans a journey around the globe.
""",
        "music": """
The band plays in {city} on {day}.
{name} wrote a new song.
The choir sang for an hour.
The guitar is out of tune.
{name} practices the piano every {day}.
The orchestra rehearsed the symphony.
The album has {number} tracks.
The drummer lost a stick.
{name} hummed a melody.
The singer from {city} has a deep voice.
The concert was sold out.
Her violin solo was beautiful.
The chorus repeats {number} times.
{name} listens to jazz.
The conductor raised his baton.
The rhythm is too fast.
They recorded the tune in {city}.
The opera begins on {day}.
{name} collects old vinyl records.
The trumpet was louder than the flute.
The lyrics are about love.
The festival in {city} has {number} bands.
A quartet played Mozart on {day}.
The bass line is catchy.
{name} composed a waltz.
""",
        "weather": """
It will rain in {city} on {day}.
The sun is shining over {city}.
Snow fell for {number} hours.
A storm is coming from the west.
The temperature rose to {number} degrees.
Thick fog covered {city}.
Strong wind blew all {day}.
The sky is cloudy.
Thunder and lightning woke {name}.
It is hot and humid in {city}.
The forecast promises showers.
Frost covered the windows on {day}.
A heat wave hit {city}.
Hail damaged the roofs.
The clouds cleared in the afternoon.
{name} got wet in the drizzle.
It was minus {number} degrees at night.
A rainbow appeared after the rain.
The hurricane moved towards {city}.
The air is dry and cold on {day}.
A gentle breeze cooled {name}.
The rain stopped after {number} minutes.
Icy winds are expected in {city}.
It was the wettest {day} of the year.
Sunny with a few clouds on {day}.
""",
        "money": """
The bank in {city} raised its interest rate.
{name} saved ${number} this month.
The share price fell by {number} percent.
We must pay the tax by {day}.
{name} asked for a loan.
The rent in {city} is too high.
Her salary went up by ${number}.
The invoice is due on {day}.
{name} invested in stocks.
The budget has a gap of ${number}000.
The bank charges a fee of ${number}.
The price of gold rose on {day}.
{name} paid off the mortgage.
The company in {city} made a profit.
My credit card was declined.
The pension fund lost {number} percent.
{name} opened a savings account.
The dollar gained against the euro.
Investors in {city} sold their bonds.
The cash machine gave me ${number}.
Inflation reached {number} percent.
{name} owes me ${number}.
The insurance costs ${number} a month.
Debt is a burden for {name}.
The accountant checked the balance on {day}.
""",
        "health": """
{name} has a fever and a cough.
The doctor in {city} prescribed tablets.
Drink water if you have a headache.
The nurse measured the blood pressure.
{name} broke an arm on {day}.
The patient needs {number} days of rest.
The flu is spreading in {city}.
The dentist pulled a tooth.
{name} takes vitamins every {day}.
The hospital in {city} has {number} beds.
A vaccine protects against the virus.
My knee hurts when I bend it.
The surgeon operated for {number} hours.
{name} is allergic to pollen.
The wound must be cleaned.
Sleep is good for the heart.
The therapist treats back pain.
{name} caught a cold in {city}.
Take the medicine {number} times a week.
The X-ray showed no fracture.
Her asthma is worse on {day}.
The clinic opens on {day}.
The rash on his skin itches.
{name} felt dizzy and sick.
The symptoms lasted {number} days.
""",
        "school": """
The teacher gave us homework for {day}.
{name} failed the math exam.
The pupils learn to read.
The class in {city} has {number} children.
{name} wrote an essay about history.
The lesson starts on {day} morning.
The headmaster praised the students.
{name} studies for the chemistry test.
The classroom has {number} desks.
My report card came on {day}.
The professor in {city} gave a lecture.
{name} sharpened a pencil for the dictation.
The kindergarten is near the primary school.
There is a spelling quiz on {day}.
The university of {city} has {number} courses.
{name} forgot the textbook.
The students raised their hands.
The grades are posted on {day}.
The tutor explains fractions to {name}.
We drew a map in geography class.
{name} got {number} out of 100 in the grammar test.
The blackboard is full of sums.
Graduation in {city} is on {day}.
The schoolbag is too heavy for {name}.
Summer term ends on {day}.
""",
    }.items()
}
