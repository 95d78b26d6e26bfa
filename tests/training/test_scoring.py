import pytest

from training.scoring import is_match, may_still_match, normalize, option_pattern


def test_normalize():
    assert normalize("  The  Answer.\n") == "the answer"
    assert normalize("Ab", case=True) == "Ab"


@pytest.mark.parametrize(
    ("reply", "metric", "task", "accepted", "right"),
    [
        ("Paris.", "exact match", "x", ["paris"], True),
        ("Paris, France", "exact match", "x", ["paris"], False),
        ("b", "exact match", "second_letter_upper", ["B"], False),
        ("b", "exact match, case kept", "x", ["B"], False),
        ("B.", "exact match, case kept", "x", ["B"], True),
        (r"\boxed{b}", "exact match", "second_letter_upper+boxed", [r"\boxed{B}"], False),
        ("paris", "exact match", "capital+capitals", ["PARIS"], False),
        ("**paris**", "exact match", "capital+markdown_bold", ["**Paris**"], True),
        ('{"b": 1, "a": 2}', "exact match of the parsed object", "x", ['{"a": 2, "b": 1}'], True),
        ("{broken", "exact match of the parsed object", "x", ["{broken"], False),
        ("dog, cat", "set match", "x", ["cat, dog"], True),
        ("Hund", "any of `answers`", "word_en_de", ["Tier", "hund"], True),
    ],
)
def test_is_match(reply, metric, task, accepted, right):
    assert is_match(reply, accepted, metric=metric, task=task) is right


def test_may_still_match_is_false_only_when_nothing_can_save_it():
    def ask(start):
        return may_still_match(start, ["red apple", "Hund"], metric="exact match", task="x")

    assert ask("") and ask("Red") and ask(" red app") and ask("hun")
    assert ask("\ufffd") and ask("red\ufffd")  # half a character so far
    assert not ask("Dog") and not ask("red banana")


@pytest.mark.parametrize(
    ("reply", "letter"),
    [
        ("B", "B"),
        ("The answer is (B).", "B"),
        ("I'd say B.", "B"),
        ("I\u2019d say B.", "B"),
        ("Because", None),
        ("K", "K"),
        ("Option M, not B", "B"),
    ],
)
def test_the_letter_said_is_one_of_the_options(reply, letter):
    prompt = "Which one?\nA. one\n(B) two\nC. 3\nD) 4\nE. 5\nF. 6\nG. 7\nH. 8\nI. 9\nJ. 10\nK) 11"
    found = option_pattern(prompt).search(reply)
    assert (found and found[1]) == letter


@pytest.mark.parametrize(
    ("prompt", "letters"),
    [
        ("Which?\nA. red\nB. green", "AB"),
        ("Is it (A) red or (B) green?", "AB"),
        ("Which?\n(A) red (B) green (C) blue", "ABC"),
        ("A) one B) two C) three", "ABC"),
        ("Q: Which? (A) red (B) green\nA:", "AB"),
        ("I. A man walks.\nOptions: (A) x (B) y", "AB"),
        ("Q: Which of the four?\nA:", "ABCDEFGHIJ"),
    ],
)
def test_the_options_are_the_letters_that_a_prompt_lists(prompt, letters):
    found = option_pattern(prompt)
    assert "".join(x for x in "ABCDEFGHIJKQ" if found.search(f"It is {x}")) == letters
