"""The base model's own states as condition, on the tiny base."""

from dataclasses import replace

import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from dnd_core.adapter import as_given
from dnd_core.base_model import BaseModel
from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.pictures import PicturePrompt
from dnd_core.state_encoder import StateEncoder
from dnd_core.synthesis import synthesize
from tests.tiny import (
    SHAPE,
    make_tiny_generator,
    noise_picture,
    random_lora,
    tiny_state_config,
)

CONFIG = tiny_state_config()
CONDITION = CONFIG.condition
NUM_LAYERS, NUM_PIECES = 2, 2


@pytest.fixture(scope="module")
def tokenizer(tiny_base):
    return AutoTokenizer.from_pretrained(tiny_base)


@pytest.fixture(scope="module")
def encoder(tiny_base, tokenizer):
    model = AutoModelForCausalLM.from_pretrained(tiny_base).eval()
    return StateEncoder(model, tokenizer, CONDITION)


@torch.no_grad()
@pytest.mark.parametrize("line", ["", "write the word"])
def test_states_are_those_of_a_plain_forward(encoder, tokenizer, line):
    encoder = StateEncoder(encoder.model, tokenizer, replace(CONDITION, system_line=line))
    prompt = "count it"
    messages = [{"role": "user", "content": prompt}]
    if line:
        messages.insert(0, {"role": "system", "content": line})
    ids = tokenizer.apply_chat_template(messages, add_generation_prompt=True, return_dict=False)
    text = tokenizer.encode(prompt, add_special_tokens=False)
    start = next(i for i in range(len(ids)) if ids[i : i + len(text)] == text)
    hidden = encoder.model(torch.tensor([ids]), output_hidden_states=True).hidden_states
    # The last entry is normalized; a hook reads layer 3's output as it is.
    seen = []
    handle = encoder.model.model.layers[2].register_forward_hook(lambda *a: seen.append(a[2]))
    encoder.model(torch.tensor([ids]))
    handle.remove()
    for k, states in enumerate((hidden[1][0], seen[0][0])):
        words = states[start : start + len(text)]
        third = max(1, len(text) // 3)
        expected = [words.mean(0), words[:third].mean(0), words[-third:].mean(0), *states[-3:]]
        got = encoder.encode([prompt]).states[0]  # (N, L, C)
        for place, vector in enumerate(expected):
            pieces = got[k * NUM_PIECES : (k + 1) * NUM_PIECES, place]
            assert torch.allclose(pieces.flatten(), vector, atol=1e-5)


def test_encoding_does_not_depend_on_the_company(encoder):
    many = [f"a longer prompt about {i} words" for i in range(40)]  # several sequences
    alone = encoder.encode(["abc"]).states[0]
    among = encoder.encode([*many, "abc"]).states[-1]
    assert torch.allclose(alone, among, atol=1e-4)


def test_condition_is_the_mean_and_order_does_not_matter(encoder):
    prompts = ["ab", "count the words", "x"]
    condition = encoder.condition(encoder.encode(prompts))
    assert condition.shape == CONDITION.shape
    one_by_one = torch.stack([encoder.encode([p]).states[0] for p in prompts]).mean(0)
    assert torch.allclose(condition, one_by_one, atol=1e-4)
    turned = encoder.condition(encoder.encode(prompts[::-1]))
    assert torch.allclose(condition, turned, atol=1e-5)


def test_long_prompts_are_cut_in_the_middle_and_counted(encoder, tokenizer):
    text = "write the word " * 20
    encoded = encoder.encode([text, "ab"])
    assert encoded.is_cut.tolist() == [True, False]
    assert encoded.lengths.tolist()[0] == CONDITION.max_text_tokens


def test_an_attached_adapter_does_not_change_the_condition(tiny_base):
    base = BaseModel.load(tiny_base, SHAPE, dtype=torch.float32)
    encoder = StateEncoder(base.causal, base.tokenizer, CONDITION, base.unadapted)
    before = encoder.encode(["count it"]).states
    base.attach(random_lora())
    base.set_strength(2.0)
    assert torch.equal(encoder.encode(["count it"]).states, before)
    careless = StateEncoder(base.causal, base.tokenizer, CONDITION)
    assert not torch.equal(careless.encode(["count it"]).states, before)


def test_other_prompts_give_another_lora(encoder):
    generator = make_tiny_generator(CONFIG)
    a = synthesize(generator, encoder, ["abc def"]).lora.state_dict
    b = synthesize(generator, encoder, ["xyz"]).lora.state_dict
    assert all(not torch.equal(a[k], b[k]) for k in a)
    assert synthesize(generator, encoder, ["xyz"] * 20).prompts == ("xyz",)


def test_words_are_read_without_their_pictures_and_pictures_without_words_are_refused(encoder):
    generator = make_tiny_generator(CONFIG)
    shown = [PicturePrompt(text, noise_picture(i)) for i, text in enumerate(("abc", "abc", "xyz"))]
    made = synthesize(generator, encoder, shown)
    assert made.prompts == ("abc", "xyz")
    assert as_given(made.prompts, shown) == (shown[0], shown[2])
    with pytest.raises(InputError, match="reads words alone, but the prompts are pictures"):
        synthesize(generator, encoder, [PicturePrompt("", noise_picture(i)) for i in range(2)])


def test_statistics_standardize_each_place(encoder):
    generator = make_tiny_generator(CONFIG)
    generator.set_statistics(torch.randn(300, *CONDITION.shape) * 3 + 5)
    assert generator.feature_mean.shape == CONDITION.shape
    assert torch.allclose(generator.feature_mean, torch.full(CONDITION.shape, 5.0), atol=1)
    assert torch.allclose(generator.feature_std, torch.tensor(3.0), atol=0.5)


def test_another_base_model_is_refused(encoder, tokenizer):
    with pytest.raises(InputError, match="does not fit a condition"):
        StateEncoder(encoder.model, tokenizer, replace(CONDITION, num_slots=6))
    with pytest.raises(InputError, match="text tokens after a message"):
        StateEncoder(encoder.model, tokenizer, replace(CONDITION, length=30))
    with pytest.raises(ValueError, match="system_line is for"):
        replace(CONDITION, layers=(), length=CONDITION.max_text_tokens, system_line="be brief")
    with pytest.raises(ValueError, match="but the LoRA is for"):
        replace(CONFIG, condition=replace(CONDITION, encoder="other/model"))


def test_config_survives_json():
    assert GeneratorConfig.from_json(CONFIG.to_json()) == CONFIG
