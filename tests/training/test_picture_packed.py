"""Packed rows with pictures: what the base model says of each is what it says of it alone."""

import pytest
import torch
from transformers import AutoTokenizer, Qwen2_5_VLForConditionalGeneration

from dnd_core import vision_tower
from dnd_core.errors import InputError
from dnd_core.lora_layout import lora_layout
from dnd_core.packed import ChatFrame
from dnd_core.picture_inputs import PictureInputs
from dnd_core.pictures import PicturePrompt, prompt_text
from dnd_core.vision_tower import VisionTower, load_vision_tower
from tests.tiny import VISION_SHAPE, noise_picture
from training.packed import answer_logits, lora_applied, lower_states, pack

WIDE, TALL, SMALL = noise_picture(0, 112, 56), noise_picture(1, 56, 112), noise_picture(2, 60, 60)
EPISODES = (
    (
        (PicturePrompt("count it", WIDE), "3"),
        ("no picture", "word"),
        (PicturePrompt("", SMALL), "the word"),
    ),
    ((PicturePrompt("", TALL), "a"), (PicturePrompt("write", TALL), "it and it")),
)


@pytest.fixture(scope="module")
def base(tiny_vision_base):
    """The tiny vision model, its tokenizer and its tower."""
    model = Qwen2_5_VLForConditionalGeneration.from_pretrained(tiny_vision_base).eval()
    tokenizer = AutoTokenizer.from_pretrained(tiny_vision_base)
    return model, tokenizer, load_vision_tower(model, tiny_vision_base)


def alone(model, tokenizer, tower, prompt, answer):
    """Logits (text tokens of the answer and its end, V) by the model's own forward."""
    frame = ChatFrame.of(tokenizer)
    extra, opened = {}, []
    if isinstance(prompt, PicturePrompt):
        pixels, grid = tower.inputs.pixels([prompt.picture])
        (num,) = tower.inputs.num_text_tokens(grid)
        marks = tower.inputs.vision_start_id, tower.inputs.vision_end_id
        opened = [marks[0], *[tower.inputs.image_token_id] * num, marks[1]]
        extra = {"pixel_values": pixels, "image_grid_thw": grid}
    words = tokenizer.encode(prompt_text(prompt), add_special_tokens=False)
    said = tokenizer.encode(answer, add_special_tokens=False)
    ids = torch.tensor([[*frame.prefix, *opened, *words, *frame.suffix, *said]])
    if extra:
        extra["mm_token_type_ids"] = (ids == tower.inputs.image_token_id).int()
    model.model.rope_deltas = None
    with torch.no_grad():
        logits = model(input_ids=ids, **extra).logits[0]
    return logits[-len(said) - 1 :]


def test_packed_rows_equal_each_row_alone(base):
    model, tokenizer, tower = base
    batch = pack(EPISODES, tokenizer, ChatFrame.of(tokenizer), tower)
    with torch.no_grad():
        logits, _, rows = answer_logits(model, batch, lower_states(model, batch, 1), 1)
    for i, (prompt, answer) in enumerate(row for rows in EPISODES for row in rows):
        expected = alone(model, tokenizer, tower, prompt, answer)
        torch.testing.assert_close(logits[rows == i], expected, atol=1e-4, rtol=0)
    assert expected.std() > 0.1  # the answers' logits do differ


def test_the_picture_decides_what_is_said(base):
    model, tokenizer, tower = base
    one, other = (
        alone(model, tokenizer, tower, PicturePrompt("", picture), "a")
        for picture in (SMALL, noise_picture(7))
    )
    assert (one - other).abs().max() > 0.1


def test_lora_reaches_the_language_tower_under_pictures(base):
    model, tokenizer, tower = base
    layout = lora_layout(model.config, VISION_SHAPE)
    batch = pack(EPISODES, tokenizer, ChatFrame.of(tokenizer), tower)
    lora = {}
    for module in layout.modules:
        lora[module.key_a] = torch.randn(2, VISION_SHAPE.rank, module.width_in)
        lora[module.key_b] = torch.zeros(2, module.width_out, VISION_SHAPE.rank)
        lora[module.key_b][1] = 0.1  # the second episode's alone
    with torch.no_grad():
        states = lower_states(model, batch, 1)
        plain, _, rows = answer_logits(model, batch, states, 1)
        with lora_applied(model, layout, lora, 1.0):
            adapted, _, _ = answer_logits(model, batch, states, 1)
    moved = (plain - adapted).abs().amax(-1) > 1e-3
    assert moved[rows >= 3].all() and not moved[rows < 3].any()


def test_a_text_model_refuses_pictures(base):
    _, tokenizer, _ = base
    with pytest.raises(InputError, match="reads no pictures"):
        pack(EPISODES, tokenizer, ChatFrame.of(tokenizer), None)


class CountingInputs(PictureInputs):
    """Counts the pictures that go through, batch by batch."""

    def __init__(self, inputs):
        super().__init__(
            inputs.processor,
            image_token_id=inputs.image_token_id,
            vision_start_id=inputs.vision_start_id,
            vision_end_id=inputs.vision_end_id,
        )
        self.batches = []

    def pixels(self, pictures):
        self.batches.append(len(pictures))
        return super().pixels(pictures)


def test_each_picture_goes_through_the_tower_once(base):
    model, _, tower = base
    inputs = CountingInputs(tower.inputs)
    counting = VisionTower(model, inputs)
    first = counting.see([SMALL, WIDE, SMALL])
    again = counting.see([WIDE, noise_picture(2, 60, 60)])  # the same pixels as SMALL
    assert sum(inputs.batches) == 2
    assert torch.equal(first[0].features, again[1].features)
    assert (len(first[1].features), first[1].shape) == (8, (2, 4))


def test_large_pictures_go_through_in_smaller_batches(base, monkeypatch):
    """By their patches: a number of pictures says nothing about memory."""
    model, _, tower = base
    pictures = [WIDE, TALL, SMALL, *(noise_picture(seed, 56, 56) for seed in range(3, 6))]
    patches = tower.inputs.grid(pictures).prod(-1).tolist()
    assert patches == [32, 32, 16, 16, 16, 16]
    monkeypatch.setattr(vision_tower, "BATCH_PATCHES", 48)
    inputs = CountingInputs(tower.inputs)
    made = VisionTower(model, inputs).see(pictures)
    assert inputs.batches == [1, 2, 3]
    for one, other in zip(made, tower.see(pictures), strict=True):
        assert torch.allclose(one.features, other.features, atol=1e-5)
    monkeypatch.setattr(vision_tower, "BATCH_PATCHES", 1)  # less than any picture
    inputs = CountingInputs(tower.inputs)
    VisionTower(model, inputs).see(pictures[:2])
    assert inputs.batches == [1, 1]


def test_what_is_kept_is_bounded(base):
    model, _, tower = base
    one = tower.see([SMALL])[0].features.nbytes
    small = VisionTower(model, tower.inputs, max_bytes=2 * one)
    for seed in range(5):
        small.see([noise_picture(seed)])
    assert len(small._kept) == 2
