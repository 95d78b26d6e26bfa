"""Labels for varied texts: kinds of question, reviews, news, posts, styles and pairs.

The same texts come with several vocabularies, reversed ones among them, so that the convention of
the prompts counts and not the text alone.
"""

from __future__ import annotations

import random
from collections.abc import Mapping

from training.families import judging_data as data
from training.families import judging_data_more as more
from training.families import judging_pairs
from training.families.choice import Pools
from training.families.cues import questions
from training.families.judging_text import clear_cues, fill, in_order
from training.families.operation import Operation

# Name: kind, texts, question, noun for the answer, noun for the text.
_SUBJECTS: dict[str, tuple[str, Pools, str, str, str]] = {
    "question_type": ("question_type", data.QUESTION, "What does this question ask for", "Type",
                      "Question"),
    "movie_opinion": ("movie_opinion", data.MOVIE, "Did the critic like it", "Sentiment",
                      "Review"),
    "stars": ("product_opinion", data.PRODUCT, "How many stars does this review give", "Stars",
              "Review"),
    "news": ("news_topic", data.NEWS, "Which section does this news item belong to", "Topic",
             "Article"),
    "tweet": ("tweet_tone", more.TWEET, "Which feeling does this post express", "Emotion",
              "Tweet"),
    "offensive": ("tweet_check", more.OFFENSIVE, "Is this post offensive", "Offensive", "Tweet"),
    "sarcasm": ("tweet_check", more.SARCASM, "Is this post meant sarcastically", "Sarcasm",
                "Tweet"),
    "complaint_post": ("tweet_check", more.COMPLAINT, "Does this post complain about something",
                       "Complaint", "Tweet"),
    "stance": ("tweet_check", more.STANCE, "Is the writer for or against the plan", "Stance",
               "Post"),
    "subjective": ("style_kind", more.SUBJECTIVE, "Is this subjective or objective",
                   "Subjectivity", "Sentence"),
    "formality": ("style_kind", more.FORMALITY, "Is this written formally", "Style", "Text"),
    "polite": ("style_kind", more.POLITE, "Is the tone polite", "Politeness", "Message"),
    "clickbait": ("style_kind", more.CLICKBAIT, "Is this headline clickbait", "Headline type",
                  "Headline"),
}

# Subject, name of the vocabulary | labels in the order of the texts; "!" before codes that the
# cue must explain, a dash for texts that are left out.
_VOCABULARIES = tuple(line.split(" | ") for line in """
question_type words | abbreviation, entity, description, person, place, number
question_type words_five | -, thing, explanation, person, place, number
question_type word | -, what, why or how, who, where, how many or when
question_type capitals | ABBR, ENTY, DESC, HUM, LOC, NUM
question_type letters | !A, B, C, D, E, F
question_type numbers | !0, 1, 2, 3, 4, 5
question_type is_person | no, no, no, yes, no, no
question_type is_place | no, no, no, no, yes, no
question_type is_number | false, false, false, false, false, true
question_type is_description | short answer, short answer, explanation, -, -, short answer
question_type reversed | !number, place, person, description, entity, abbreviation
movie_opinion words | positive, negative
movie_opinion good | good, bad
movie_opinion great | great, terrible
movie_opinion thumbs | thumbs up, thumbs down
movie_opinion recommended | recommended, not recommended
movie_opinion tomato | fresh, rotten
movie_opinion watch | watch it, skip it
movie_opinion capitals | POSITIVE, NEGATIVE
movie_opinion yes_no | yes, no
movie_opinion bored_yes_no | no, yes
movie_opinion letters | !A, B
movie_opinion letters_swapped | !B, A
movie_opinion numbers | !1, 0
movie_opinion numbers_swapped | !0, 1
movie_opinion reversed | !negative, positive
movie_opinion emoji | 👍, 👎
stars five | 1, 2, 3, 4, 5
stars five_words | 1 star, 2 stars, 3 stars, 4 stars, 5 stars
stars scale | terrible, bad, okay, good, great
stars three | negative, negative, neutral, positive, positive
stars polarity | negative, negative, -, positive, positive
stars extremes | worst, -, -, -, best
stars happy | unhappy, unhappy, -, happy, happy
stars return_yes_no | no, no, -, yes, yes
stars refund_yes_no | yes, yes, -, no, no
stars letters | !F, D, C, B, A
stars letters_swapped | !A, B, C, D, E
stars codes | !N, N, -, P, P
stars reversed | !positive, positive, -, negative, negative
stars symbols | ★, ★★, ★★★, ★★★★, ★★★★★
news words | World, Sports, Business, Sci/Tech
news lower | world, sports, business, technology
news plain | politics, sport, economy, science
news reader | diplomat, fan, investor, engineer
news capitals | WORLD, SPORTS, BUSINESS, TECH
news letters | !A, B, C, D
news numbers | !1, 2, 3, 4
news numbers_zero | !0, 1, 2, 3
news reversed | !Sci/Tech, Business, Sports, World
news sports_yes_no | no, yes, no, no
news business_yes_no | no, no, yes, no
news tech_true_false | false, false, false, true
news world_or_money | world, -, money, -
news hard_soft | !X, Y, X, Y
news emoji | 🌍, ⚽, 💼, 🔬
tweet words | joy, anger, sadness, optimism
tweet adjective | happy, angry, sad, hopeful
tweet polarity | positive, negative, negative, positive
tweet mood | good mood, bad mood, bad mood, good mood
tweet capitals | JOY, ANGER, SADNESS, OPTIMISM
tweet letters | !A, B, C, D
tweet numbers | !0, 1, 2, 3
tweet numbers_swapped | !4, 3, 2, 1
tweet reversed | !sadness, optimism, joy, anger
tweet angry_yes_no | no, yes, no, no
tweet sad_yes_no | no, no, yes, no
tweet hope_yes_no | no, no, no, yes
tweet emoji | 😄, 😡, 😢, 🤞
tweet two | -, anger, sadness, -
tweet cheerful | joy, -, -, optimism
offensive words | offensive, not offensive
offensive insult | insult, no insult
offensive yes_no | yes, no
offensive action | hide, show
offensive letters | !A, B
offensive numbers | !1, 0
offensive reversed | !ok, offensive
offensive harmless_yes_no | no, yes
sarcasm words | sarcastic, sincere
sarcasm irony | irony, non-irony
sarcasm yes_no | yes, no
sarcasm serious_yes_no | no, yes
sarcasm letters | !S, N
sarcasm numbers | !1, 0
complaint_post words | complaint, no complaint
complaint_post yes_no | yes, no
complaint_post route | support, marketing
complaint_post letters | !B, A
complaint_post numbers | !0, 1
stance words | for, against
stance favor | favor, against
stance agree | agree, disagree
stance pro | pro, con
stance yes_no | yes, no
stance letters | !A, B
stance numbers | !1, -1
stance reversed | !against, for
subjective words | subjective, objective
subjective opinion | opinion, description
subjective yes_no | yes, no
subjective fact_yes_no | no, yes
subjective letters | !A, B
subjective numbers | !0, 1
subjective reversed | !objective, subjective
formality words | formal, informal
formality casual | formal, casual
formality yes_no | yes, no
formality letters | !B, A
formality numbers | !1, 2
formality reversed | !informal, formal
polite words | polite, rude
polite nice | nice, nasty
polite yes_no | yes, no
polite letters | !A, B
polite numbers | !1, 0
polite reversed | !rude, polite
clickbait words | clickbait, news
clickbait serious | tabloid, serious
clickbait yes_no | yes, no
clickbait letters | !A, B
clickbait numbers | !1, 0
""".strip().split("\n"))

# Questions that fit a vocabulary better than the one of its subject.
_ASKED = dict(line.split(" | ") for line in """
question_type is_person | Is the answer to this question a person
question_type is_place | Is the answer to this question a place
question_type is_number | Is the answer to this question a number or a date
question_type is_description | Does this question want a short answer or an explanation
question_type word | Which question word sums this up
movie_opinion recommended | Is this recommended
movie_opinion watch | Should I watch it or skip it
movie_opinion tomato | Is this one fresh or rotten
movie_opinion thumbs | Thumbs up or thumbs down
movie_opinion good | Was it good or bad
movie_opinion great | Was it great or terrible
movie_opinion bored_yes_no | Did the critic dislike it
stars scale | How good was it
stars three | Is this review positive, negative or neutral
stars polarity | Is this review positive or negative
stars extremes | Was it the best or the worst
stars happy | Is this customer happy
stars return_yes_no | Would this customer come back or buy it again
stars refund_yes_no | Is this customer dissatisfied
news reader | Who would read this first
news sports_yes_no | Is this news about sports
news business_yes_no | Is this news about business
news tech_true_false | Is this news about science or technology
news emoji | Which emoji stands for the topic
tweet polarity | Is this post positive or negative
tweet mood | Is the writer in a good or a bad mood
tweet angry_yes_no | Is the writer angry
tweet sad_yes_no | Is the writer sad
tweet hope_yes_no | Does the writer speak of hope for what is to come
tweet emoji | Which emoji fits this post
offensive action | Should a moderator hide or show this
offensive insult | Does this insult anyone
offensive harmless_yes_no | Is this post harmless
sarcasm serious_yes_no | Is this post meant seriously
complaint_post route | Should support or marketing read this
stance words | Is the writer for or against it
stance agree | Does the writer agree with the plan
stance yes_no | Is the writer in favor of the plan
subjective yes_no | Is this the writer's opinion
subjective fact_yes_no | Is this stated without opinion
clickbait serious | Which kind of paper prints this
""".strip().split("\n"))


def _operation(key: str, labels: str) -> Operation:
    subject, style = key.split()
    kind, pools, ask, short, noun = _SUBJECTS[subject]
    explain = labels.startswith("!")
    values = [label.strip() for label in labels.removeprefix("!").split(",")]
    codes = {side: label for side, label in zip(pools, values, strict=True) if label != "-"}
    sides: dict[str, list[str]] = {}
    for side, label in codes.items():
        sides.setdefault(label, []).extend(pools[side])

    def draw(rng: random.Random) -> tuple[str, str]:
        label = rng.choice(tuple(sides))
        return fill(rng.choice(sides[label]), rng, data.SLOTS), label

    return Operation(name=f"{subject}_{style}", kind=kind, draw=draw,
                     cues=_cues(_ASKED.get(key, ask), short, noun, codes, explain, style))


def _cues(
    ask: str, short: str, noun: str, codes: Mapping[str, str], explain: bool, style: str,
) -> tuple[str, ...]:
    labels = in_order(codes.values())
    if explain:
        sides: dict[str, list[str]] = {}
        for side, label in codes.items():
            sides.setdefault(label, []).append(side)
        wanted = ", ".join(f"{label} = {' or '.join(of)}" for label, of in sides.items())
        return (
            f"{ask}? ({wanted}) {{x}}",
            f"{{x}}\n{ask}? {wanted}:",
            f"{wanted}\n\n{noun}: {{x}}\n{short}:",
            f"{noun}: {{x}}\n{short} ({wanted}):",
            f"Classify ({wanted}): {{x}}",
            f"Labels: {wanted}.\n{noun}: {{x}}\nLabel:",
            f"Use these codes: {wanted}.\n\n{{x}}",
            f"Answer with one code ({wanted}).\n{noun}: {{x}}\nAnswer:",
        )
    *most, last = labels
    wanted = f"{', '.join(most)} or {last}"
    slashed = "/".join(labels) if "Sci/Tech" not in labels else ", ".join(labels)
    cues = questions(
        ask, short, wanted,
        f"{noun}: {{x}}\n{ask}? {slashed}:",
        f"{noun}: {{x}}\nLabel ({', '.join(labels)}):",
        f"{{x}}\n\n{slashed}?",
        f"Read the {noun.lower()} and answer {wanted}.\n\n{{x}}",
        f"{noun}: {{x}}\nOptions: {', '.join(labels)}\nAnswer:",
    )
    return clear_cues(cues, ask, labels, style in ("words", "five"))


OPERATIONS: tuple[Operation, ...] = (
    *(_operation(*line) for line in _VOCABULARIES),
    *judging_pairs.OPERATIONS,
)
