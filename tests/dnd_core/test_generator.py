"""Condition and generator on tiny real modules."""

import pytest
import torch

from dnd_core.errors import InputError
from dnd_core.generator import load_generator, save_generator
from dnd_core.lora_layout import lora_layout
from dnd_core.sentence_encoder import load_sentence_encoder
from dnd_core.synthesis import synthesize
from tests.tiny import BASE_CONFIG, SHAPE, make_tiny_generator, tiny_generator_config

CONFIG = tiny_generator_config()
LAYOUT = lora_layout(BASE_CONFIG, SHAPE)


@pytest.fixture(scope="module")
def encoder(tiny_encoder):
    return load_sentence_encoder(tiny_encoder, CONFIG.condition)


def test_condition_is_the_mean_of_each_slot(encoder):
    prompts = ["abc", "de", "f", "gh ij", "klm"]  # 5 prompts over 4 slots
    encoded = encoder.encode(prompts)
    condition = encoder.condition(encoded)
    assert condition.shape == CONFIG.condition.shape
    assert torch.allclose(condition[1], encoded.states[1])
    first, fifth = encoded.states[0], encoded.states[4]
    reached = min(encoded.lengths[0], encoded.lengths[4])
    assert torch.allclose(condition[0, :reached], (first + fifth)[:reached] / 2, atol=1e-6)


def test_encoding_does_not_depend_on_the_company(encoder):
    alone = encoder.encode(["abc"]).states[0]
    among = encoder.encode(["a much longer prompt than that", "abc"]).states[1]
    assert torch.allclose(alone, among, atol=1e-5)


def test_padding_is_zero_and_long_prompts_are_cut_in_the_middle(encoder):
    encoded = encoder.encode(["ab", "a b c d e f g h i j k l m n o p q r s t u v w x y z"])
    assert encoded.is_cut.tolist() == [False, True]
    assert encoded.lengths.tolist() == [4, CONFIG.condition.length]  # [CLS] a ##b [SEP]
    assert encoded.states[0, 4:].abs().max() == 0
    outer = "a b c d e f g t u v w x y z"
    assert torch.allclose(encoder.encode([outer]).states[0], encoded.states[1], atol=1e-5)


def test_untrained_generator_leaves_the_base_alone_but_can_learn():
    generator = make_tiny_generator(CONFIG, trained=False).train()
    lora = generator.lora(generator(torch.randn(2, *CONFIG.condition.shape)))
    assert all(m.abs().max() == 0 for k, m in lora.items() if "lora_B" in k)
    assert all(m.abs().max() > 0 for k, m in lora.items() if "lora_A" in k)
    # B @ A has a live gradient through lora_B only: two zero factors would be a dead saddle.
    sum(
        (b @ lora[k.replace("lora_B", "lora_A")]).sum() for k, b in lora.items() if "lora_B" in k
    ).backward()
    gradient = generator.decoder.last_convolution.weight.grad
    is_b = torch.tensor([b for _, b, count in generator.layout.matrices() for _ in range(count)])
    assert gradient[is_b].abs().max() > 0
    assert gradient[~is_b].abs().max() == 0


def test_save_and_load_give_the_same_lora(tmp_path, encoder):
    generator = make_tiny_generator(CONFIG)
    save_generator(tmp_path, generator, dtype=torch.float32)
    loaded = load_generator(tmp_path, LAYOUT)
    assert loaded.config == generator.config
    prompts = ["one", "two", "three"]
    first, second = (synthesize(g, encoder, prompts).lora for g in (generator, loaded))
    assert all(torch.equal(first.state_dict[k], second.state_dict[k]) for k in first.state_dict)
    assert not list(tmp_path.glob("*.new"))


def test_other_prompts_give_another_lora(encoder):
    generator = make_tiny_generator(CONFIG)
    a = synthesize(generator, encoder, ["abc def"]).lora.state_dict
    b = synthesize(generator, encoder, ["xyz"]).lora.state_dict
    assert all(not torch.equal(a[k], b[k]) for k in a)


@pytest.mark.parametrize("num", [1, 3, 4, 5, 8, 500])
def test_any_number_of_prompts(encoder, num):
    synthesis = synthesize(make_tiny_generator(CONFIG), encoder, [f"p {i}" for i in range(num)])
    assert synthesis.num_prompts == num
    assert len(synthesis.prompts) == min(num, CONFIG.condition.max_prompts)


def test_folder_without_generator_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match=r"generator\.json is missing"):
        load_generator(tmp_path, LAYOUT)


def test_weights_of_another_shape_are_an_input_error(tmp_path):
    save_generator(tmp_path, make_tiny_generator(CONFIG))
    text = (tmp_path / "generator.json").read_text("utf-8")
    (tmp_path / "generator.json").write_text(text.replace("16,\n        8,\n", "24,\n        8,\n"))
    with pytest.raises(InputError, match="does not fit"):
        load_generator(tmp_path, LAYOUT)
