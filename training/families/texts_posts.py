"""Labels for posts, mails and chat lines: feelings, irony, insults, spam, stance, dialogue acts."""

from __future__ import annotations

from training.families import texts_posts_data as data
from training.families.operation import Operation
from training.families.texts_engine import Subject, operations

_SUBJECTS = {
    "feeling": Subject(
        kind="txt_feeling", pools=data.FEELING, slots=data.SLOTS, frames=data.POST_FRAMES,
        asks=("Which emotion speaks from this post", "What does the writer feel"),
        short="Emotion", noun="Post"),
    "irony": Subject(
        kind="txt_post_check", pools=data.IRONY, slots=data.SLOTS, frames=data.POST_FRAMES[:3],
        asks=("Is this post ironic",), short="Irony", noun="Tweet"),
    "abuse": Subject(
        kind="txt_post_check", pools=data.ABUSE, slots=data.SLOTS,
        frames=("<label>", "<label> {tag}", "RT @{user}: <label>"),
        asks=("What kind of post is this for a moderator", "Does this attack anyone"),
        short="Moderation", noun="Comment"),
    "mail": Subject(
        kind="txt_mail", pools=data.MAIL, slots=data.SLOTS,
        asks=("What kind of mail is this", "Which folder does this mail belong in"),
        short="Mail type", noun="Email"),
    "stance": Subject(
        kind="txt_stance", pools=data.STANCE, slots=data.SLOTS,
        frames=("<label>", "<label> {tag}"),
        asks=("What is the writer's stance on the plan", "Where does the writer stand"),
        short="Stance", noun="Comment"),
    "act": Subject(
        kind="txt_dialogue", pools=data.DIALOGUE, slots=data.SLOTS,
        frames=("<label>", "{user}: <label>", "<label> :)", "@{user} <label>"),
        asks=("Which dialogue act is this", "What does the speaker do with these words"),
        short="Dialogue act", noun="Message"),
}

OPERATIONS: tuple[Operation, ...] = operations(_SUBJECTS, """
feeling words | ~joy, anger, sadness, fear, surprise, gratitude, disgust
feeling adjectives | happy, angry, sad, afraid, surprised, thankful, disgusted
feeling four | joy, anger, sadness, fear, -, -, -
feeling other_four | -, anger, -, -, surprise, gratitude, disgust
feeling emoji | !😀, 😠, 😢, 😨, 😲, 🙏, 🤢
feeling numbers | !0, 1, 2, 3, 4, 5, 6
feeling letters | !J, A, S, F, U, G, D
feeling letters_odd | !C, B, A, D, -, -, -
feeling pleasant | pleasant, unpleasant, unpleasant, unpleasant, -, pleasant, unpleasant | Is the \
feeling pleasant or unpleasant
feeling sign | !1, -1, -1, -1, 0, 1, -1
feeling german | !Freude, Wut, Trauer, Angst, Überraschung, Dankbarkeit, Ekel
feeling spanish | !alegría, ira, tristeza, miedo, sorpresa, -, asco
feeling reply | congratulate, calm down, comfort, reassure, -, -, - | Should a friend \
congratulate, calm down, comfort or reassure the writer
feeling colors | !yellow, red, blue, black, -, green, -
feeling afraid_yes_no | no, no, no, yes, no, no, no | Is the writer afraid of something
feeling comfort_yes_no | no, no, yes, no, no, no, no | Is the writer sad
feeling thanks_yes_no | no, no, no, no, no, yes, no | Is the writer thankful to someone
irony words | ~ironic, not ironic
irony meant | the opposite, exactly this | Does the writer mean the opposite or exactly this
irony numbers | !1, 0
irony numbers_swapped | !0, 1
irony letters | !I, L
irony yes_no | yes, no | Does the writer say the opposite of what is meant
irony sincere_yes_no | no, yes | Is the writer sincere here
abuse words | insult, group hate, neutral
abuse target | one person, a group, nobody | Who is attacked here
abuse moderate | remove, remove, keep | Should the moderator remove or keep this
abuse codes | !IND, GRP, NOT
abuse numbers | !1, 2, 0
abuse fine_yes_no | no, no, yes | Is this comment acceptable in a friendly forum
abuse hate_yes_no | no, yes, no | Is a whole group of people attacked
mail words | phishing, advertising, personal, work
mail ham | spam, spam, ham, ham
mail folder | Junk, Promotions, Family and Friends, Office
mail action | report, unsubscribe, -, answer | What should the reader do
mail numbers | !1, 2, 3, 4
mail spam_numbers | !1, 1, 0, 0
mail letters | !P, A, F, W
mail safe | dangerous, harmless, harmless, harmless | Is this mail dangerous or harmless
mail advert_yes_no | no, yes, no, no | Is this mail an advertisement
mail phishing_yes_no | yes, no, no, no | Does this mail try to steal data
mail boss_yes_no | no, no, no, yes | Was this written by somebody at work
mail emoji | !🎣, 🛒, 💌, 💼
stance words | favor, against, no stance
stance upper | FAVOR, AGAINST, NONE
stance vote | yes vote, no vote, undecided | How will the writer vote on the plan
stance codes | !1, -1, 0
stance letters | !F, A, N
stance thumbs | !👍, 👎, 🤷
stance opinion_yes_no | yes, yes, no | Does the writer take a side
stance pro_yes_no | yes, no, no | Does the writer support the plan
stance con_yes_no | no, yes, no | Does the writer want to stop the plan
stance pro_con | pro, con, - | Is this comment pro or con
act words | question, request, promise, apology, thanks, offer, refusal, greeting
act verb | asks, requests, promises, apologizes, thanks, offers, refuses, greets
act four | -, request, promise, apology, -, offer, -, -
act sorry_thanks | -, -, -, sorry, thank you, -, no, hello | Which expression sums this up
act numbers | !1, 2, 3, 4, 5, 6, 7, 8
act letters | !Q, R, P, A, T, O, N, G
act burden | -, hearer, speaker, -, -, speaker, -, - | Who is to do something, speaker or hearer
act commits_yes_no | no, no, yes, no, no, yes, no, no | Does the speaker promise or offer to do \
something
act sorry_yes_no | no, no, no, yes, no, no, no, no | Does the speaker apologize
act camel | AskQuestion, MakeRequest, MakePromise, Apologize, GiveThanks, MakeOffer, Refuse, Greet
""")
