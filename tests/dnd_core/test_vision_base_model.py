"""A Qwen2.5-VL base: the language tower alone is adapted, rows with pictures keep apart."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from peft import PeftModel
from torch import Tensor
from transformers import AutoModelForImageTextToText, Qwen2VLConfig, Qwen2VLForConditionalGeneration

from dnd_core.base_model import BaseModel
from dnd_core.chat import ReplySettings, stream_pair
from dnd_core.conversation_inputs import Message, user_message
from dnd_core.errors import InputError
from dnd_core.lora_checkpoint import load_lora, save_lora, save_lora_zip
from dnd_core.pictures import PicturePrompt
from dnd_core.row_lora import BASE, SECOND, SLOT
from tests.tiny import (
    SHAPE,
    VISION_CONFIG,
    VISION_SHAPE,
    noise_picture,
    random_lora,
)

ONE, TWO, WIDE = noise_picture(1), noise_picture(2), noise_picture(3, width=110)
ASK_ONE = [user_message(PicturePrompt("count", ONE))]
ASK_TWO = [user_message(PicturePrompt("count", TWO))]
TALK = [
    {"role": "user", "content": "write", "pictures": (WIDE, ONE)},
    {"role": "assistant", "content": "one word"},
    {"role": "user", "content": "and this", "pictures": (TWO,)},
]
TEXT = [user_message("write the word")]


def vision_lora(*, seed: int = 0, **changes: Any) -> Any:
    return replace(random_lora(shape=VISION_SHAPE, config=VISION_CONFIG, seed=seed), **changes)


@pytest.fixture(scope="module")
def loaded(tiny_vision_base: Path) -> BaseModel:
    return BaseModel.load(tiny_vision_base, VISION_SHAPE, device="cpu", dtype=torch.float32)


@pytest.fixture
def model(loaded: BaseModel) -> Iterator[BaseModel]:
    """With a LoRA of clear effect in the slot."""
    loaded.reshape(VISION_SHAPE)
    loaded.attach(vision_lora())
    loaded.set_strength(1)
    yield loaded


@torch.no_grad()
def plain_logits(model: BaseModel, messages: Sequence[Message], *, adapted: bool) -> Tensor:
    """(1, V) by PEFT's own forward and switch, with pixels and not with kept features."""
    encoded = model.encode([messages])
    shown = [p for message in messages for p in message.get("pictures", ())]
    if encoded.pop("picture_features", None) is not None:
        assert model.pictures is not None
        encoded["pixel_values"], _ = model.pictures.pixels(shown)
    if adapted:
        return model.model(**encoded, logits_to_keep=1).logits[:, -1]
    with model.model.disable_adapter():
        return model.model(**encoded, logits_to_keep=1).logits[:, -1]


def replies(model: BaseModel, rows: Sequence[Sequence[Message]], adapters: Any) -> list[list[int]]:
    options = {"max_new_tokens": 16, "min_new_tokens": 16}
    return model.generate(model.encode(rows), adapters, **options)[:, -16:].tolist()


def test_the_vision_tower_has_no_lora(model: BaseModel) -> None:
    names = [name for name, _ in model.model.named_parameters() if "lora_" in name]
    assert len(names) == 28
    assert all(".language_model.layers." in name for name in names)
    tower = dict(model.causal.model.visual.named_modules())
    assert "blocks.0.mlp.gate_proj" in tower  # so the names alone would have hit it
    assert set(model.slot) == set(vision_lora().state_dict)
    assert next(iter(model.slot)).startswith("base_model.model.model.language_model.layers.1.")


@pytest.mark.parametrize("strength", [1.0, 0.7])
@pytest.mark.parametrize(("base", "adapted"), [(ASK_ONE, ASK_ONE), (ASK_ONE, ASK_TWO)])
def test_mixed_logits_equal_plain_peft_bit_for_bit(
    base: Any, adapted: Any, strength: float, model: BaseModel
) -> None:
    model.set_strength(strength)
    mixed = model.next_logits(model.encode([base, adapted]), [BASE, SLOT])
    assert torch.equal(mixed[:1], plain_logits(model, base, adapted=False))
    assert torch.equal(mixed[1:], plain_logits(model, adapted, adapted=True))
    assert not torch.equal(mixed[0], mixed[1])


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_history_with_pictures_equals_separate_runs(
    dtype: torch.dtype, tiny_vision_base: Path
) -> None:
    model = BaseModel.load(tiny_vision_base, VISION_SHAPE, device="cpu", dtype=dtype)
    model.attach(vision_lora())
    mixed = model.next_logits(model.encode([TALK, TALK]), [BASE, SLOT])
    for i, adapter in enumerate((BASE, SLOT)):
        alone = model.next_logits(model.encode([TALK]), [adapter])
        assert torch.equal(mixed[i], alone[0])


@pytest.mark.parametrize(
    ("base", "adapted"), [(ASK_ONE, ASK_ONE), (ASK_ONE, TALK), (TALK, TEXT), (TEXT, ASK_TWO)]
)
def test_mixed_replies_equal_separate_runs_with_padding(
    base: Any, adapted: Any, model: BaseModel
) -> None:
    both = replies(model, [base, adapted], [BASE, SLOT])
    assert both == replies(model, [base], [BASE]) + replies(model, [adapted], [SLOT])
    assert both[0] != both[1]
    # Padding, and positions that know of it, change a logit's last bits at most.
    mixed = model.next_logits(model.encode([base, adapted]), [BASE, SLOT])
    for row, messages, is_adapted in zip(mixed, (base, adapted), (False, True), strict=True):
        alone = plain_logits(model, messages, adapted=is_adapted)[0]
        torch.testing.assert_close(row, alone, rtol=1e-4, atol=1e-4)


def test_the_picture_and_its_place_matter(model: BaseModel) -> None:
    logits = model.next_logits(model.encode([ASK_ONE, ASK_TWO]), [BASE, BASE])
    assert not torch.allclose(logits[0], logits[1])
    swapped = [{**TALK[0], "pictures": (ONE, WIDE)}, *TALK[1:]]
    pair = model.next_logits(model.encode([TALK, swapped]), [BASE, BASE])
    assert not torch.allclose(pair[0], pair[1])


def test_a_forward_does_not_depend_on_what_ran_before(model: BaseModel) -> None:
    """Qwen2.5-VL keeps a shift of positions on the model; nobody may find another call's."""

    @torch.no_grad()
    def embedded() -> Tensor:  # without text-token ids it would take a kept shift
        encoded = model.encode([TEXT])
        words = model.causal.get_input_embeddings()(encoded["input_ids"])
        mask = encoded["attention_mask"]
        return model.causal(inputs_embeds=words, attention_mask=mask, use_cache=False).logits

    before = plain_logits(model, TALK, adapted=True), plain_logits(model, TEXT, adapted=True)
    model.causal.model.rope_deltas = None
    words = embedded()
    for rows in ([TALK, TALK], [ASK_ONE, TEXT]):
        first = replies(model, rows, [BASE, SLOT])
        assert torch.equal(embedded(), words)
        assert torch.equal(plain_logits(model, TEXT, adapted=True), before[1])
        assert torch.equal(plain_logits(model, TALK, adapted=True), before[0])
        model.next_logits(model.encode([TALK]), [SLOT])
        assert torch.equal(embedded(), words)
        assert replies(model, rows, [BASE, SLOT]) == first


def test_generate_starts_where_a_forward_stands(model: BaseModel) -> None:
    encoded = model.encode([TALK, ASK_ONE])
    made: Any = model.generate(
        encoded,
        [BASE, SLOT],
        max_new_tokens=1,
        return_dict_in_generate=True,
        output_logits=True,
    )
    assert torch.equal(made.logits[0], model.next_logits(encoded, [BASE, SLOT]))


def test_strength_zero_is_the_base_exactly(model: BaseModel) -> None:
    model.set_strength(0)
    base, adapted = model.next_logits(model.encode([TALK, TALK]), [BASE, SLOT])
    assert torch.equal(base, adapted)


def test_shift_is_measured_about_the_picture(model: BaseModel) -> None:
    one, two = (model.next_token_shift(PicturePrompt("count", picture)) for picture in (ONE, TWO))
    assert one.probe == "count" and 0 < one.total_variation <= 1
    assert one.total_variation != two.total_variation
    assert one != model.next_token_shift("count")


def test_a_second_slot_leaves_the_vision_tower_alone(model: BaseModel) -> None:
    model.reshape(replace(VISION_SHAPE, rank=2, layers=(0,)), SECOND)
    assert not any("lora_" in name for name, _ in model.causal.model.visual.named_modules())
    assert model.causal.model.language_model.layers[0].mlp.up_proj.scaling.keys() == {SECOND}


def test_replies_about_pictures_stream(model: BaseModel) -> None:
    settings = ReplySettings(max_new_tokens=12)
    stream = stream_pair(model, TALK, TALK, settings, threading.Event())
    last = list(stream)[-1]
    expected = replies(model, [TALK, TALK], [BASE, SLOT])
    for text, ids in zip((last.base, last.adapted), expected, strict=True):
        made = str(model.tokenizer.decode(ids, skip_special_tokens=True))
        assert made.startswith(text) and text


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_plain_peft_loads_the_export_beside_the_vision_tower(
    form: str, model: BaseModel, tiny_vision_base: Path, tmp_path: Path
) -> None:
    lora = vision_lora()
    folder = tmp_path / "lora"
    save_lora(folder, lora)
    if form == "zip":
        save_lora_zip(tmp_path / "lora.zip", lora)
        lora = load_lora(tmp_path / "lora.zip")
        save_lora(folder, lora)
    fresh = AutoModelForImageTextToText.from_pretrained(tiny_vision_base, dtype=torch.float32)
    peft = PeftModel.from_pretrained(fresh, str(folder)).eval()
    names = [name for name, _ in peft.named_parameters() if "lora_" in name]
    assert len(names) == 28 and not any("visual" in name for name in names)
    encoded = model.encode([ASK_ONE])
    features = encoded.pop("picture_features")
    assert model.pictures is not None
    pixels, _ = model.pictures.pixels([ONE])
    with torch.no_grad():
        seen = peft(**encoded, pixel_values=pixels, logits_to_keep=1).logits[:, -1]
    expected = model.next_logits({**encoded, "picture_features": features}, [SLOT])
    assert torch.equal(seen, expected)


def test_a_lora_of_the_text_model_is_refused(model: BaseModel) -> None:
    text = replace(random_lora(), base_model=VISION_SHAPE.base_model)  # the same sizes
    with pytest.raises(InputError, match="28 matrices are missing, 28 have no place"):
        model.attach(text)


def test_a_text_model_refuses_pictures(tiny_base: Path) -> None:
    text_model = BaseModel.load(tiny_base, SHAPE, device="cpu")
    assert text_model.pictures is None
    with pytest.raises(InputError, match="reads no pictures"):
        text_model.encode([ASK_ONE])


def test_qwen2_vl_works_the_same_way(tiny_vision_base: Path, tmp_path: Path) -> None:
    """The older family has another vision tower; layers and inputs are the same."""
    text = VISION_CONFIG.text_config.to_dict()
    config: Any = Qwen2VLConfig(
        text_config={k: v for k, v in text.items() if k != "model_type"},
        vision_config={
            "depth": 1,
            "embed_dim": 32,
            "hidden_size": 64,
            "num_heads": 2,
            "initializer_range": 0.2,
        },
        tie_word_embeddings=True,
    )
    for name in ("image_token_id", "vision_start_token_id", "vision_end_token_id"):
        setattr(config, name, getattr(VISION_CONFIG, name))
    torch.manual_seed(0)
    old: Any = Qwen2VLForConditionalGeneration(config)
    old.save_pretrained(tmp_path)
    for name in ("preprocessor_config.json", "tokenizer.json", "tokenizer_config.json"):
        (tmp_path / name).write_bytes((tiny_vision_base / name).read_bytes())
    template = "chat_template.jinja"
    (tmp_path / template).write_bytes((tiny_vision_base / template).read_bytes())
    model = BaseModel.load(tmp_path, VISION_SHAPE, device="cpu", dtype=torch.float32)
    model.attach(vision_lora())
    both = replies(model, [TALK, ASK_ONE], [BASE, SLOT])
    assert both == replies(model, [TALK], [BASE]) + replies(model, [ASK_ONE], [SLOT])
    mixed = model.next_logits(model.encode([ASK_ONE, ASK_ONE]), [BASE, SLOT])
    assert torch.equal(mixed[:1], plain_logits(model, ASK_ONE, adapted=False))
    assert torch.equal(mixed[1:], plain_logits(model, ASK_ONE, adapted=True))
