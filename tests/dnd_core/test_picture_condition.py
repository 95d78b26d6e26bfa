"""Pictures in the condition: slots beside those of the text, on the tiny vision model."""

from dataclasses import replace

import pytest
import torch
from transformers import AutoModelForImageTextToText, AutoTokenizer

from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig
from dnd_core.encoding_cache import CachedEncoder
from dnd_core.errors import InputError
from dnd_core.feature_statistics import feature_statistics
from dnd_core.generator import Generator, load_generator, save_generator
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.lora_layout import lora_layout
from dnd_core.pictures import PicturePrompt
from dnd_core.prompt_batch import draw_prompt_batch
from dnd_core.synthesis import synthesize
from dnd_core.vision_tower import load_vision_tower
from tests.tiny import VISION_NAME, VISION_SHAPE, noise_picture

RED, BLUE = (noise_picture(seed) for seed in (0, 1))
TEXT_SLOTS, PICTURE_SLOTS, LENGTH, WIDTH = 6, 2, 8, 32


@pytest.fixture(scope="module")
def base(tiny_vision_base):
    """The tiny vision model, its tokenizer and its tower."""
    model = AutoModelForImageTextToText.from_pretrained(tiny_vision_base).eval()
    tokenizer = AutoTokenizer.from_pretrained(tiny_vision_base)
    return model, tokenizer, load_vision_tower(model, tiny_vision_base)


def picture_config(base, picture_slots=PICTURE_SLOTS):
    """A generator that reads all layers of the tiny vision model, and pictures."""
    condition = ConditionConfig(
        encoder=VISION_NAME,
        layers=(1, 2, 3),
        num_slots=TEXT_SLOTS + picture_slots,
        length=LENGTH,
        num_features=WIDTH,
        max_text_tokens=12,
        max_prompts=8,
        picture_slots=picture_slots,
    )
    num_tokens = lora_layout(base[0].config, VISION_SHAPE).num_weight_tokens
    stages = (condition.shape, (16, 8, WIDTH), (num_tokens, 4, WIDTH))
    return GeneratorConfig(
        condition=condition,
        decoder=DecoderConfig(stages=stages, kernel_size=3),
        lora=VISION_SHAPE,
    )


def make_encoder(base, config):
    model, tokenizer, tower = base
    return load_condition_encoder(config, model, tokenizer, tower=tower)


@pytest.fixture(scope="module")
def encoder(base):
    return make_encoder(base, picture_config(base).condition)


def condition_of(encoder, *prompts):
    return encoder.condition(encoder.encode(prompts))


def test_text_alone_leaves_the_picture_slots_zero(encoder):
    condition = condition_of(encoder, "count it", "write the word")
    assert condition[:TEXT_SLOTS].any() and not condition[TEXT_SLOTS:].any()
    text = condition_of(encoder.text, "count it", "write the word")
    assert torch.equal(condition[:TEXT_SLOTS], text)


def test_pictures_alone_condition(encoder):
    one, other = (condition_of(encoder, PicturePrompt("", p)) for p in (RED, BLUE))
    assert torch.equal(one[:TEXT_SLOTS], other[:TEXT_SLOTS])
    assert (one[TEXT_SLOTS:] - other[TEXT_SLOTS:]).abs().max() > 0.1
    assert one.isfinite().all()


def test_picture_slots_are_the_pooled_features(encoder, base):
    tower = base[2]
    seen = [tower.see([picture])[0].features for picture in (RED, BLUE)]  # (K, H) each
    prompts = [PicturePrompt("it", RED), "it", PicturePrompt("", BLUE)]
    slots = condition_of(encoder, *prompts)[TEXT_SLOTS:]  # (pieces, L, C)
    places = slots.transpose(0, 1).flatten(1)  # (L, H)
    pooled = [lambda x: x.mean(0), lambda x: x.amax(0), lambda x: x.std(0, correction=0)]
    for place, pool in zip(places, pooled, strict=False):
        expected = (pool(seen[0]) + pool(seen[1])) / 2  # the prompt without one counts for nothing
        torch.testing.assert_close(place, expected, atol=1e-5, rtol=1e-5)
    grid = seen[0].unflatten(0, (2, 2))
    quarters = condition_of(encoder, PicturePrompt("", RED))[TEXT_SLOTS:, 4:]
    torch.testing.assert_close(quarters.transpose(0, 1).flatten(1), grid.flatten(0, 1))


def test_same_picture_twice_is_one_prompt_and_an_empty_text_needs_a_picture():
    prompts = [PicturePrompt("  ", RED), PicturePrompt("", noise_picture(0)), "", " word "]
    batch = draw_prompt_batch(prompts, minimum=1, maximum=8)
    assert batch.prompts == (PicturePrompt("", RED), PicturePrompt("", RED), "word")
    assert (batch.num_given, batch.num_distinct) == (3, 2)
    with pytest.raises(InputError, match="no prompts"):
        draw_prompt_batch(["", "  "], minimum=1, maximum=8)


def test_a_sentence_encoder_beside_picture_slots(base, tiny_encoder):
    config = ConditionConfig(
        encoder=str(tiny_encoder),
        num_slots=3 + PICTURE_SLOTS,
        picture_slots=PICTURE_SLOTS,
        length=16,
        num_features=WIDTH,
        max_text_tokens=16,
        max_prompts=8,
    )
    assert config.min_prompts == 3
    encoder = make_encoder(base, config)
    prompts = [PicturePrompt("word", RED), PicturePrompt("", BLUE), "count it"]
    condition = condition_of(encoder, *prompts)
    assert condition.shape == config.shape
    assert condition[:3, 0].any(-1).all()  # each slot has a prompt, an empty one too
    assert condition[3:, :8].any() and not condition[3:, 8:].any()  # eight ways to pool
    mean, std = feature_statistics(torch.stack([condition, condition * 1.5]), config)
    assert mean.shape == std.shape == config.shape and (std > 0).all()


def make_generator(config, base, seed=0):
    torch.manual_seed(seed)
    return Generator(config, lora_layout(base[0].config, config.lora))


def test_both_groups_of_slots_reach_the_decoder(base, encoder):
    generator = make_generator(picture_config(base), base)
    torch.nn.init.normal_(generator.decoder.last_convolution.weight, std=0.1)
    condition = condition_of(encoder, PicturePrompt("count it", RED), "word")
    condition.requires_grad_()
    generator(condition[None]).square().sum().backward()
    mix = generator.decoder[0].mix_prompts.conv.weight.grad  # (N2, N, 3, 3): one weight a slot
    for group in (slice(TEXT_SLOTS), slice(TEXT_SLOTS, None)):
        assert condition.grad[group].abs().sum() > 0
        assert mix[:, group].flatten(2).abs().sum((0, 2)).gt(0).all()


def test_statistics_standardize_both_groups(base, encoder):
    config = picture_config(base)
    generator = make_generator(config, base)
    texts = ["count it", "write the word", "the", "and it", "user"]
    conditions = torch.stack(
        [
            condition_of(encoder, PicturePrompt(text, noise_picture(i)))
            for i, text in enumerate(texts)
        ]
        + [condition_of(encoder, "no picture here")]
    )
    generator.set_statistics(conditions)
    x = (conditions - generator.feature_mean) / generator.feature_std
    for group, shown in ((slice(TEXT_SLOTS), x), (slice(TEXT_SLOTS, None), x[:-1])):
        assert 0.3 < shown[:, group].std() < 3
        assert shown[:, group].mean().abs() < 0.1
    with_no_picture = generator(conditions[-1:])
    assert with_no_picture.isfinite().all()


def test_generator_is_saved_with_its_picture_slots(base, tmp_path):
    config = picture_config(base)
    generator = make_generator(config, base)
    save_generator(tmp_path, generator)
    loaded = load_generator(tmp_path, generator.layout)
    assert loaded.config == config
    data = picture_config(base, picture_slots=0).to_json()
    del data["condition"]["picture_slots"]  # as generators were saved before there were any
    assert GeneratorConfig.from_json(data) == picture_config(base, picture_slots=0)


def test_a_generator_without_picture_slots_takes_the_words_alone(base):
    config = picture_config(base, picture_slots=0)
    encoder = make_encoder(base, config.condition)
    generator = make_generator(config, base)
    made = synthesize(generator, encoder, [PicturePrompt("count it", RED), "word"])
    assert made.prompts == ("count it", "word")
    with pytest.raises(InputError, match="pictures without any"):
        synthesize(generator, encoder, [PicturePrompt("", RED)])


def test_a_text_model_cannot_fill_picture_slots(base):
    config = picture_config(base).condition
    with pytest.raises(InputError, match="no vision tower"):
        load_condition_encoder(config, base[0], base[1])
    narrow = replace(config, num_slots=TEXT_SLOTS + 1, picture_slots=1)
    with pytest.raises(InputError, match="reads 1 x 32 features of a picture"):
        make_encoder(base, narrow)


def test_cached_encodings_keep_pictures_apart(encoder, tmp_path):
    prompts = [PicturePrompt("it", RED), PicturePrompt("it", BLUE), "it"]
    fresh = encoder.encode(prompts)
    for _ in range(2):  # made, then read
        cached = CachedEncoder(encoder, tmp_path).encode(prompts)
        assert torch.equal(cached.pictures, fresh.pictures)
        assert torch.equal(cached.states, fresh.states)
    assert len(list(tmp_path.rglob("*.safetensors"))) == 3
