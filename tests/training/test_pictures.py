"""Drawn pictures, questions about them, and the operations made of both."""

import random

import numpy as np
import pytest

from training.picture_tasks import task_from_picture_operation
from training.pictures.conventions import FORM_CONVENTIONS, in_words, value_conventions
from training.pictures.drawing import draw_image
from training.pictures.operations import operation, picture_operations
from training.pictures.questions import QUESTIONS, caption
from training.pictures.scene import DOMAINS, Scene, Thing, draw_scene, is_test_scene
from training.pictures.words import COLOURS, LANGUAGES, TRANSLATIONS

OPERATIONS = {one.name: one for one in picture_operations()}


def scene_of(*things: Thing, domain: str = "pair") -> Scene:
    return Scene(domain, things, "white", 0)


PAIR = scene_of(Thing("circle", "red", 0.25, 0.5, 0.25), Thing("star", "blue", 0.75, 0.5, 0.4))


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_question_of_a_domain_has_a_short_answer(domain):
    rng = random.Random(0)
    for _ in range(20):
        scene = draw_scene(rng, domain)
        for question in QUESTIONS.values():
            if domain in question.domains:
                text, answer = question.ask(scene, rng)
                assert "{" not in text and 0 < len(answer) < 50


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_same_scene_is_the_same_picture_and_another_is_not(domain):
    one, other = (draw_scene(random.Random(seed), domain) for seed in (1, 2))
    first = np.asarray(draw_image(one, (84, 84)))
    assert np.array_equal(first, np.asarray(draw_image(one, (84, 84))))
    assert not np.array_equal(first, np.asarray(draw_image(other, (84, 84))))


def test_a_shape_is_drawn_in_its_colour_at_its_place():
    left_red = scene_of(Thing("square", "red", 0.25, 0.5, 0.3), domain="shape")
    pixels = np.asarray(draw_image(left_red, (84, 84))).astype(int)
    assert np.abs(pixels[42, 21] - COLOURS["red"]).max() <= 14
    assert pixels[42, 63].min() > 230  # the white background


def test_training_and_test_scenes_are_apart_and_one_in_five_is_for_testing():
    rng = random.Random(0)
    scenes = [draw_scene(rng, "shape") for _ in range(500)]
    assert 60 < sum(is_test_scene(scene) for scene in scenes) < 140
    assert all(is_test_scene(draw_scene(rng, "pair", test=True)) for _ in range(20))
    assert not any(is_test_scene(draw_scene(rng, "pair", test=False)) for _ in range(20))


def test_answers_about_two_shapes():
    answers = {
        ("colour_at", "left"): "red",
        ("shape_at", "right"): "star",
        ("colour_of_shape", "star"): "blue",
        ("shape_of_colour", "red"): "circle",
        ("where_shape", "circle"): "left",
        ("colour_of_bigger", ""): "blue",
        ("shape_of_smaller", ""): "circle",
        ("bigger_side", ""): "right",
        ("pair_has_shape", "heart"): "no",
        ("count", ""): "2",
    }
    found = {key: QUESTIONS[key[0]].answer(PAIR, key[1]) for key in answers}
    assert found == answers
    assert caption(PAIR) == "a red circle and a blue star"


def test_captions_by_domain():
    star = Thing("star", "orange", 0.2, 0.2, 0.2)
    assert caption(scene_of(star, domain="count")) == "an orange star"
    assert caption(scene_of(star, star, star, domain="count")) == "3 orange stars"
    assert caption(scene_of(Thing("8", "red", 0.5, 0.5, 0.8), domain="digit")) == "a red 8"
    arrow = scene_of(Thing("up", "teal", 0.5, 0.5, 0.8), domain="arrow")
    assert caption(arrow) == "a teal arrow pointing up"


def test_every_colour_and_shape_word_has_all_languages():
    assert all(set(TRANSLATIONS[word]) == set(LANGUAGES) for word in COLOURS)
    assert TRANSLATIONS["red"]["French"] == "rouge"


def test_value_conventions_fit_the_answer():
    assert {c.name: c.render("", "yes") for c in value_conventions("yes")}["one_zero"] == "1"
    assert {c.name: c.render("", "3") for c in value_conventions("3")}["german"] == "drei"
    red = {c.name: c.render("", "red") for c in value_conventions("red")}
    assert red["reversed"] == "der" and red["dashed"] == "r-e-d" and red["num_letters"] == "3"
    assert value_conventions("a red circle") == ()
    assert in_words("3 red stars") == "three red stars"


def test_form_conventions_need_no_input_text():
    assert all(f.render("INPUT", "red") == f.render("", "red") for f in FORM_CONVENTIONS)


def test_operations_have_names_of_their_own_and_wordings_that_need_no_word():
    operations = picture_operations()
    assert len(OPERATIONS) == len(operations) > 100
    assert all(len(one.cues) >= 5 for one in operations)
    assert not any("{x}" in cue for one in operations for cue in one.cues)


@pytest.mark.parametrize("name", ["colour_digit", "shape_german", "more_than_3", "colour_at_top"])
def test_an_operation_draws_a_picture_without_text(name):
    picture, bare, answer = OPERATIONS[name].draw(random.Random(3))
    assert picture.image.size == (84, 84)
    assert bare == "" and answer


def test_yes_and_no_are_about_as_likely():
    rng = random.Random(0)
    answers = [OPERATIONS["is_shape_star"].draw(rng)[2] for _ in range(60)]
    assert 15 < answers.count("yes") < 45


def test_a_fixed_word_and_a_convention_are_in_the_wording_and_the_answer():
    french = next(c for c in value_conventions("yes") if c.name == "french")
    made = operation("x", QUESTIONS["is_colour"], word="red", convention=french)
    assert "Is it red? Answer in French." in made.cues
    assert made.draw(random.Random(0))[2] in ("oui", "non")


def test_a_task_of_an_operation_keeps_test_pictures_out_of_training():
    task = task_from_picture_operation(OPERATIONS["colour_shape"])
    rng = random.Random(0)
    trained = {task.draw(rng).picture for _ in range(30)}
    assert not trained & {task.draw_test(rng).picture for _ in range(30)}
