"""Choosing a label for a sentence: sentiment, spam, register, tense, topic and the like."""

from __future__ import annotations

from training.families import classify_data as data
from training.families.choice import Pools
from training.families.choice import choose as _op
from training.families.choice import choose_two as _two
from training.families.operation import Operation
from training.families.topic_data import TOPICS

_SENTIMENT: Pools = {"pos": data.POSITIVE, "neg": data.NEGATIVE}
_SPAM: Pools = {"spam": data.SPAM, "ham": data.HAM}
_FORMAL: Pools = {"formal": data.FORMAL, "informal": data.INFORMAL}
_URGENT: Pools = {"urgent": data.URGENT, "calm": data.NOT_URGENT}
_CUSTOMER: Pools = {"request": data.REQUEST, "complaint": data.COMPLAINT, "praise": data.PRAISE}
_SENTENCE: Pools = {"question": data.QUESTION, "statement": data.STATEMENT}
_MOOD: Pools = {**_SENTENCE, "command": data.COMMAND}
_TENSE: Pools = {"past": data.PAST, "present": data.PRESENT, "future": data.FUTURE}

_REVIEWS = tuple(
    _two(f"sentiment_{name}", "sentiment", _SENTIMENT, good, bad, ask, short, *extra)
    for name, good, bad, ask, short, *extra in (
        ("positive_negative", "positive", "negative", "What is the sentiment of this review",
         "Sentiment", "Classify the sentiment: {x}"),
        ("pos_neg", "pos", "neg", "What is the polarity of this review", "Polarity",
         "Polarity tag for: {x}"),
        ("good_bad", "good", "bad", "Is this review good or bad", "Review",
         "Good or bad review? {x}"),
        ("thumbs", "thumbs up", "thumbs down", "Does this get a thumbs up or a thumbs down",
         "Thumbs", "Rate by thumb: {x}"),
        ("one_zero", "1", "0", "Is this review positive (1) or negative (0)",
         "Sentiment as a digit", "{x}\n1 for praise, 0 for blame:"),
        ("plus_minus", "+", "-", "Is this review favourable (+) or not (-)", "Sign",
         "Put + for praise and - for blame: {x}"),
        ("happy_sad", "happy", "sad", "Is the writer happy or sad", "Mood",
         "How does this person feel? {x}"),
        ("stars", "5 stars", "1 star", "How many stars does this review give", "Rating",
         "Star rating for: {x}"),
        ("emoji", "😊", "😞", "Which face fits this review", "Emoji", "One emoji for: {x}"),
        ("thumb_emoji", "👍", "👎", "Which thumb emoji fits this review", "Thumb emoji",
         "React to: {x}"),
        ("yes_no", "yes", "no", "Did the writer like it", "Liked it", "Satisfied? {x}"),
        ("true_false", "true", "false", "Is it the case that the writer was pleased", "Pleased",
         "pleased(\"{x}\") ="),
        ("recommend", "recommended", "avoid", "Does the writer recommend it", "Verdict",
         "Verdict on: {x}"),
        ("capitals", "POSITIVE", "NEGATIVE", "Which capitalised label fits this review",
         "LABEL", "SENTIMENT OF: {x}"),
        ("love_hate", "love", "hate", "Is this love or hate", "Feeling", "Love or hate: {x}"),
        ("letters", "P", "N", "Is this review positive (P) or negative (N)", "Letter code",
         "One letter, P or N, for: {x}"),
        ("great_awful", "great", "awful", "Sum up this review in one word", "One word",
         "In a word: {x}"),
    )
)

_BINARY = (
    _two("spam_not_spam", "spam", _SPAM, "spam", "not spam", "Is this message spam", "Filter",
         "Spam check: {x}"),
    _two("spam_ham", "spam", _SPAM, "spam", "ham", "Is this mail spam or ham", "Mail class",
         "Spam or ham: {x}"),
    _two("spam_yes_no", "spam", _SPAM, "yes", "no", "Is this message junk mail", "Junk",
         "Junk? {x}"),
    _two("spam_action", "spam", _SPAM, "delete", "keep", "Delete this message as spam or keep it",
         "Action", "Mailbox action for: {x}"),
    _two("spam_one_zero", "spam", _SPAM, "1", "0", "Is this spam (1) or normal mail (0)",
         "Spam flag", "is_spam for: {x}"),
    _two("question_statement", "sentence_type", _SENTENCE, "question", "statement",
         "Is this a question or a statement", "Sentence type", "Type of: {x}"),
    _two("is_question_yes_no", "sentence_type", _SENTENCE, "yes", "no",
         "Is this sentence a question", "Question", "A question or not? {x}"),
    _two("question_symbol", "sentence_type", _SENTENCE, "Q", "S",
         "Is this a question (Q) or a statement (S)", "Type code", "Q or S: {x}"),
    _two("ask_tell", "sentence_type", _SENTENCE, "ask", "tell",
         "Does the speaker ask or tell something", "Speech act", "Ask or tell: {x}"),
    _op("mood", "sentence_type", _MOOD, {k: k for k in _MOOD},
        "Is this a question, a statement or a command", "Sentence kind", "Kind of: {x}"),
    _op("mood_punctuation", "sentence_type", _MOOD,
        {"question": "?", "statement": ".", "command": "!"},
        "Which sign stands for this: ? for a question, . for a statement, ! for a command",
        "Sign", "Sign for: {x}"),
    _two("formal_informal", "register", _FORMAL, "formal", "informal",
         "Is this formal or informal", "Register", "Style of: {x}"),
    _two("formal_yes_no", "register", _FORMAL, "yes", "no", "Is the style formal", "Formal",
         "Formal? {x}"),
    _two("office_friends", "register", _FORMAL, "office", "friends",
         "Was this written for the office or for friends", "Audience", "Audience of: {x}"),
    _two("formal_letters", "register", _FORMAL, "F", "I", "Is this formal (F) or informal (I)",
         "Style code", "F or I: {x}"),
    _two("urgent_not", "urgency", _URGENT, "urgent", "not urgent", "Is this message urgent",
         "Urgency", "Urgency of: {x}"),
    _two("priority_high_low", "urgency", _URGENT, "high", "low",
         "What priority does this message have", "Priority", "Priority for: {x}"),
    _two("urgent_colour", "urgency", _URGENT, "red", "green",
         "Is this urgent (red) or not (green)", "Traffic light", "Light for: {x}"),
    _two("urgent_now_later", "urgency", _URGENT, "now", "later",
         "Should this be handled now or later", "When to handle", "Handle: {x}"),
    _two("urgent_yes_no", "urgency", _URGENT, "yes", "no", "Is immediate action needed",
         "Immediate action", "Hurry? {x}"),
    _op("customer_words", "customer", _CUSTOMER, {k: k for k in _CUSTOMER},
        "Is this customer message a request, a complaint or a praise", "Message type",
        "Sort the message: {x}"),
    _op("customer_letters", "customer", _CUSTOMER,
        {"request": "R", "complaint": "C", "praise": "P"},
        "Which code fits this customer message", "Code", "Code for: {x}", explain=True),
    _op("customer_numbers", "customer", _CUSTOMER,
        {"request": "1", "complaint": "2", "praise": "3"},
        "Which number fits this customer message", "Class number", "Class of: {x}", explain=True),
    _op("customer_team", "customer", _CUSTOMER,
        {"request": "service", "complaint": "repairs", "praise": "marketing"},
        "Which team gets this message", "Team", "Forward to: {x}", explain=True),
    _op("complaint_yes_no", "customer", _CUSTOMER,
        {"complaint": "yes", "request": "no", "praise": "no"},
        "Is the customer complaining", "Complaint", "Complaint? {x}"),
    _op("tense_words", "tense_class", _TENSE, {k: k for k in _TENSE},
        "Is this sentence about the past, the present or the future", "Tense", "Tense of: {x}"),
    _op("tense_adverb", "tense_class", _TENSE,
        {"past": "before", "present": "now", "future": "later"},
        "Which time does this sentence speak of", "Time", "Time of: {x}", explain=True),
    _op("tense_symbols", "tense_class", _TENSE, {"past": "<", "present": "=", "future": ">"},
        "Which time symbol fits", "Symbol", "Time symbol for: {x}", explain=True),
    _op("tense_future_yes_no", "tense_class", _TENSE,
        {"future": "yes", "past": "no", "present": "no"},
        "Does this sentence speak of the future", "Future", "Future? {x}"),
    _op("tense_past_yes_no", "tense_class", _TENSE,
        {"past": "yes", "present": "no", "future": "no"},
        "Does this sentence speak of the past", "Past", "Long gone? {x}"),
)

_NAMES_OF_TOPICS = tuple(TOPICS)
_FOUR = ("sports", "food", "weather", "music")
_FIVE = ("travel", "money", "health", "school", "music")

_TOPIC = (
    _op("topic_words", "topic", TOPICS, {k: k for k in TOPICS}, "What is this sentence about",
        "Topic", "Classify the topic: {x}"),
    _op("topic_capitals", "topic", TOPICS, {k: k.upper() for k in TOPICS},
        "Which section label in capitals fits", "SECTION", "LABEL FOR: {x}"),
    _op("topic_title", "topic", TOPICS, {k: k.title() for k in TOPICS},
        "Which newspaper section would print this", "Section", "Newspaper section for: {x}"),
    _op("topic_numbers", "topic", TOPICS, {k: str(i) for i, k in enumerate(TOPICS, 1)},
        "Which topic number fits", "Topic number", "Number for: {x}", explain=True),
    _op("topic_letters", "topic", TOPICS, {k: "ABCDEFGH"[i] for i, k in enumerate(TOPICS)},
        "Which topic letter fits", "Topic letter", "Letter for: {x}", explain=True),
    _op("topic_hashtag", "topic", TOPICS, {k: "#" + k for k in TOPICS},
        "Which hashtag fits this post", "Hashtag", "Tag it: {x}"),
    _op("topic_emoji", "topic", TOPICS, dict(zip(
        TOPICS, ("⚽", "🍲", "🧳", "🎵", "☔", "💰", "💊", "🎓"), strict=True)),
        "Which emoji fits the topic", "Topic emoji", "Emoji for: {x}", explain=True),
    _op("topic_four", "topic", TOPICS, {k: k for k in _FOUR}, "Which of four topics is this",
        "Subject", "Sort into one of four: {x}"),
    _op("topic_four_letters", "topic", TOPICS, dict(zip(_FOUR, "SFWM", strict=True)),
        "Which subject letter fits", "Subject letter", "S, F, W, M? {x}", explain=True),
    _op("topic_five", "topic", TOPICS, {k: k for k in _FIVE}, "Which of five topics is this",
        "Category", "Sort into one of five: {x}"),
    _op("topic_five_numbers", "topic", TOPICS, {k: str(i) for i, k in enumerate(_FIVE)},
        "Which category index fits", "Category index", "Index for: {x}", explain=True),
    _op("topic_person", "topic", TOPICS, dict(zip(_FOUR, (
        "coach", "cook", "forecaster", "singer"), strict=True)),
        "Who would be the expert for this", "Expert", "Ask whom? {x}"),
    *(_op(f"about_{topic}_{style}", "topic_yes_no", TOPICS,
          {topic: yes, **{k: no for k in TOPICS if k != topic}},
          f"Is this sentence about {topic}", f"About {topic}", f"{topic.title()}? {{x}}")
      for topic, (style, yes, no) in zip(_NAMES_OF_TOPICS, (
          ("yes_no", "yes", "no"), ("true_false", "true", "false"), ("y_n", "Y", "N"),
          ("one_zero", "1", "0"), ("yes_no", "yes", "no"), ("caps", "YES", "NO"),
          ("yes_no", "yes", "no"), ("marks", "✓", "✗")), strict=True)),
)

OPERATIONS: tuple[Operation, ...] = _REVIEWS + _BINARY + _TOPIC
