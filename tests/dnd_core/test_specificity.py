"""Own prompts against gibberish and another task's, on tiny models."""

import random
from dataclasses import replace

import pytest
import torch

from dnd_core.generator import save_generator
from dnd_core.prompt_files import PromptList
from dnd_core.row_lora import BASE, SLOT
from dnd_core.specificity import (
    CONTROLS,
    bare_probes,
    control_prompts,
    delta_cosine,
    gibberish,
    mean_distance,
)
from dnd_core.workbench import Workbench
from tests.tiny import SHAPE, make_tiny_generator, random_lora, tiny_generator_config


def prompt_list(*prompts):
    return PromptList(prompts, ("",) * len(prompts), 0, ())


def test_gibberish_keeps_the_shape():
    made = gibberish(["ab cde", "f"], random.Random(0))
    assert [[len(word) for word in line.split()] for line in made] == [[2, 3], [1]]
    assert made != ["ab cde", "f"]


@pytest.mark.parametrize(
    ("prompts", "probes"),
    [
        (["Opposite of: hot", "Opposite of: very old"], ("hot", "very old")),
        (["Say dog in German", "Say cat in German"], ("dog", "cat")),
        (["one thing", "another"], ("one thing", "another")),
        (["alone here"], ("alone here",)),
        (["a b a", "a"], ("a b a", "a")),  # nothing would be left
    ],
)
def test_probes_lose_the_words_that_all_prompts_share(prompts, probes):
    assert bare_probes(prompts) == probes


def test_the_control_is_another_task():
    for i, prompts in enumerate(CONTROLS):
        assert control_prompts(prompts) == CONTROLS[1 - i]


def test_delta_cosine_is_that_of_the_dense_changes():
    one, other = random_lora(seed=0), random_lora(seed=1)

    def dense(lora):
        pairs = [(k.replace("lora_A", "lora_B"), k) for k in lora.state_dict if "lora_A" in k]
        return torch.cat([(lora.state_dict[b] @ lora.state_dict[a]).flatten() for b, a in pairs])

    expected = torch.cosine_similarity(dense(one), dense(other), dim=0).item()
    assert delta_cosine(one, other) == pytest.approx(expected, abs=1e-5)
    assert delta_cosine(one, one) == pytest.approx(1)


def test_delta_cosine_of_loras_on_other_layers():
    """As a mix of two generators' LoRAs has them: what one of the two lacks is zero there."""
    one = random_lora(shape=replace(SHAPE, layers=(1, 2)))
    both = random_lora(shape=replace(SHAPE, layers=(0, 1)), seed=1)
    shared = random_lora(shape=replace(SHAPE, layers=(1,)))
    both = replace(both, state_dict={**both.state_dict, **shared.state_dict})
    assert delta_cosine(one, both) == pytest.approx(delta_cosine(both, one))
    assert 0.2 < delta_cosine(one, both) < 0.9
    apart = random_lora(shape=replace(SHAPE, layers=(0,)))
    assert delta_cosine(one, apart) == 0


def test_mean_distance_of_disjoint_rows_is_one():
    a, b = torch.eye(4)[:2], torch.eye(4)[2:]
    assert mean_distance(a, b) == 1 and mean_distance(a, a) == 0


def load(tmp_path, tiny_base, tiny_encoder, *, collapsed):
    generator = make_tiny_generator(tiny_generator_config(str(tiny_encoder)))
    # Scaled to nothing, what is left is the part that all tasks share.
    torch.nn.init.constant_(generator.scale, 0 if collapsed else 5)
    save_generator(tmp_path, generator)
    return Workbench.load(str(tiny_base), tmp_path, device="cpu")


def test_own_prompts_are_told_from_others(tmp_path, tiny_base, tiny_encoder):
    workbench = load(tmp_path, tiny_base, tiny_encoder, collapsed=False)
    adapter = workbench.synthesize(prompt_list("write the word", "count it", "use it"))
    found = workbench.specificity(adapter)
    assert [c.name for c in found.comparisons] == ["gibberish", "another task"]
    assert all(c.cosine < 0.95 and c.distance > 0.05 for c in found.comparisons)
    assert not found.is_collapsed and found.base_distance > 0.05
    # The slot was used for others meanwhile; the next turn has the visitor's own again.
    assert workbench.specificity(adapter) == found


def test_the_base_model_is_asked_once(tmp_path, tiny_base, tiny_encoder, monkeypatch):
    workbench = load(tmp_path, tiny_base, tiny_encoder, collapsed=False)
    adapter = workbench.synthesize(prompt_list("write the word", "count it"))
    asked, ask = [], workbench.base_model.next_logits

    def counted(encoded, adapters):
        asked.append(set(adapters))
        return ask(encoded, adapters)

    monkeypatch.setattr(workbench.base_model, "next_logits", counted)
    workbench.specificity(adapter)
    assert asked == [{BASE}, {SLOT}, {SLOT}, {SLOT}]


def test_a_collapsed_generator_is_found_out(tmp_path, tiny_base, tiny_encoder):
    workbench = load(tmp_path, tiny_base, tiny_encoder, collapsed=True)
    found = workbench.specificity(workbench.synthesize(prompt_list("write the word", "count it")))
    assert found.is_collapsed
    assert all(c.cosine == pytest.approx(1) and c.distance == 0 for c in found.comparisons)
    assert found.base_distance > 0.05
