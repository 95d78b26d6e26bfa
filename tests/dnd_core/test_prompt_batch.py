import pytest

from dnd_core.errors import InputError
from dnd_core.prompt_batch import draw_prompt_batch


def test_few_prompts_are_repeated_in_turn():
    batch = draw_prompt_batch(["a", "b", "c"], minimum=8, maximum=16)
    assert batch.prompts == ("a", "b", "c", "a", "b", "c", "a", "b")
    assert (batch.num_given, batch.num_distinct) == (3, 3)


def test_many_prompts_are_sampled_without_repetition_and_by_seed():
    prompts = [str(i) for i in range(1000)]
    first = draw_prompt_batch(prompts, minimum=8, maximum=64, seed=1)
    assert first.num_distinct == 64
    assert first == draw_prompt_batch(prompts, minimum=8, maximum=64, seed=1)
    assert first != draw_prompt_batch(prompts, minimum=8, maximum=64, seed=2)


def test_blank_prompts_do_not_count():
    assert draw_prompt_batch(["  ", "x\n"], minimum=2, maximum=4).prompts == ("x", "x")


def test_no_prompt_is_an_input_error():
    with pytest.raises(InputError, match="one prompt per line"):
        draw_prompt_batch(["", " \n"], minimum=1, maximum=4)
