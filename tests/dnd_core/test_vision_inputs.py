"""Pictures become what Qwen2.5-VL takes, by its own rules and with PIL alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PIL import Image
from transformers import AutoTokenizer, PreTrainedTokenizerBase

from dnd_core.conversation_inputs import encode_conversations, user_message
from dnd_core.errors import InputError
from dnd_core.picture_inputs import PictureInputs
from dnd_core.pictures import Picture, PicturePrompt
from tests.tiny import CONTEXT, noise_picture

# What Qwen2.5-VL's own tokenizer has for a chat, without its branches for videos and counting.
QWEN_TEMPLATE = (
    "{% for message in messages %}{% if loop.first and message['role'] != 'system' %}"
    "<|im_start|>system\nYou are a helpful assistant.<|im_end|>\n{% endif %}"
    "<|im_start|>{{ message['role'] }}\n{% if message['content'] is string %}"
    "{{ message['content'] }}<|im_end|>\n{% else %}{% for content in message['content'] %}"
    "{% if content['type'] == 'image' %}<|vision_start|><|image_pad|><|vision_end|>"
    "{% elif 'text' in content %}{{ content['text'] }}{% endif %}{% endfor %}<|im_end|>\n"
    "{% endif %}{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
SIZES = [(60, 60), (100, 60), (300, 200), (10, 400), (1, 3), (56, 29)]


@pytest.fixture(scope="module")
def inputs(tiny_vision_base: Path) -> PictureInputs:
    return PictureInputs.load(tiny_vision_base)


@pytest.fixture
def tokenizer(tiny_vision_base: Path) -> PreTrainedTokenizerBase:
    return AutoTokenizer.from_pretrained(tiny_vision_base)


def picture(width: int, height: int) -> Picture:
    return noise_picture(width, width, height)


@pytest.mark.parametrize("size", SIZES)
def test_grid_is_that_of_the_pixels(size: tuple[int, int], inputs: PictureInputs) -> None:
    shown = [picture(*size), picture(60, 60)]
    pixels, grid = inputs.pixels(shown)
    assert torch.equal(inputs.grid(shown), grid)
    assert len(pixels) == grid.prod(-1).sum()
    assert pixels.shape[1] == 3 * 2 * 14 * 14
    assert grid[0].prod() * 14 * 14 <= 112 * 112  # the folder's own limit


def test_text_tokens_of_a_picture_are_patches_over_merged_ones(inputs: PictureInputs) -> None:
    """The official processor's formula: prod(grid) / merge_size^2. AutoProcessor itself needs
    torchvision for videos, so it cannot be asked where that is missing."""
    grid = inputs.grid([picture(*size) for size in SIZES])
    assert inputs.num_text_tokens(grid) == [int(row.prod()) // 4 for row in grid]
    assert inputs.num_text_tokens(torch.tensor([[1, 4, 6], [1, 2, 2]])) == [6, 1]


def test_a_cap_holds_whatever_the_folder_says(tiny_vision_base: Path) -> None:
    capped = PictureInputs.load(tiny_vision_base, max_pixels=28 * 28 * 2)
    grid = capped.grid([picture(300, 300)])
    assert 1 <= capped.num_text_tokens(grid)[0] <= 2
    wide = PictureInputs.load(tiny_vision_base, max_pixels=10**9)
    assert wide.processor.size["longest_edge"] == 112 * 112


def test_conversation_equals_qwens_own_template(
    inputs: PictureInputs, tokenizer: PreTrainedTokenizerBase
) -> None:
    """Marks, their repetition and the text tokens that stand for pictures."""
    tokenizer.chat_template = QWEN_TEMPLATE
    one, two = picture(60, 60), picture(100, 60)
    messages = [
        {"role": "user", "content": "count", "pictures": (one, two)},
        {"role": "assistant", "content": "two"},
        {"role": "user", "content": "and here", "pictures": (one,)},
    ]
    encoded = encode_conversations(tokenizer, [messages], inputs, CONTEXT)
    official = [
        {
            "role": message["role"],
            "content": [
                *({"type": "image"} for _ in message.get("pictures", ())),
                {"type": "text", "text": message["content"]},
            ],
        }
        for message in messages
    ]
    text = tokenizer.apply_chat_template(official, tokenize=False, add_generation_prompt=True)
    assert isinstance(text, str)
    grid = inputs.grid([one, two, one])
    for size in inputs.num_text_tokens(grid):  # as in Qwen2_5_VLProcessor
        text = text.replace("<|image_pad|>", "<|placeholder|>" * size, 1)
    text = text.replace("<|placeholder|>", "<|image_pad|>")
    assert encoded["input_ids"].tolist() == [tokenizer.encode(text)]
    assert torch.equal(encoded["image_grid_thw"], grid)
    is_picture = encoded["input_ids"] == inputs.image_token_id
    assert torch.equal(encoded["mm_token_type_ids"].bool(), is_picture)
    assert is_picture.sum() == sum(inputs.num_text_tokens(grid))


def test_rows_have_their_own_pictures_or_none(
    inputs: PictureInputs, tokenizer: PreTrainedTokenizerBase
) -> None:
    one, two = picture(60, 60), picture(100, 60)
    rows = [
        [user_message(PicturePrompt("count", one))],
        [user_message("count")],
        [user_message(PicturePrompt("", two))],
    ]
    encoded = encode_conversations(tokenizer, rows, inputs, CONTEXT)
    expected = inputs.num_text_tokens(inputs.grid([one, two]))
    assert encoded["mm_token_type_ids"].sum(1).tolist() == [expected[0], 0, expected[1]]
    assert encoded["attention_mask"][:, -1].tolist() == [1, 1, 1]  # padding is on the left
    assert encoded["attention_mask"].sum(1).min() < encoded["input_ids"].shape[1]


def test_text_alone_is_encoded_as_for_a_text_model(
    inputs: PictureInputs, tokenizer: PreTrainedTokenizerBase
) -> None:
    rows = [[user_message("count")], [user_message("write the word and count it")]]
    encoded = encode_conversations(tokenizer, rows, inputs, CONTEXT)
    plain = encode_conversations(tokenizer, rows, None, CONTEXT)
    assert encoded.keys() == plain.keys() == {"input_ids", "attention_mask"}
    assert all(torch.equal(encoded[key], plain[key]) for key in plain)
    tokenizer.padding_side = "left"
    official = tokenizer.apply_chat_template(
        [[dict(m) for m in row] for row in rows],
        add_generation_prompt=True,
        return_dict=True,
        padding=True,
        return_tensors="pt",
    )
    assert all(torch.equal(plain[key], official[key]) for key in plain)


def test_a_text_model_refuses_pictures(tokenizer: PreTrainedTokenizerBase) -> None:
    message = user_message(PicturePrompt("count", picture(60, 60)))
    with pytest.raises(InputError, match=r"reads no pictures.*Qwen2\.5-VL"):
        encode_conversations(tokenizer, [[message]], None, CONTEXT)


def test_pictures_beyond_the_context_are_refused(
    inputs: PictureInputs, tokenizer: PreTrainedTokenizerBase
) -> None:
    many = (picture(300, 300),) * 30  # at least 9 text tokens each
    message = {"role": "user", "content": "count", "pictures": many}
    with pytest.raises(InputError, match=r"30 pictures; the base .* 255.*fewer pictures"):
        encode_conversations(tokenizer, [[message]], inputs, CONTEXT)


@pytest.mark.parametrize("with_picture", [True, False])
def test_a_mark_typed_by_the_user_is_refused(
    with_picture: bool, inputs: PictureInputs, tokenizer: PreTrainedTokenizerBase
) -> None:
    text = "count <|image_pad|>"
    message = user_message(PicturePrompt(text, picture(60, 60)) if with_picture else text)
    with pytest.raises(InputError, match="image_pad"):
        encode_conversations(tokenizer, [[message]], inputs, CONTEXT)


def test_a_line_of_pixels_is_refused(inputs: PictureInputs) -> None:
    line = Picture.of(Image.new("RGB", (2001, 10)), "line.png")
    for method in (inputs.grid, inputs.pixels):
        with pytest.raises(InputError, match=r"line\.png has 2001 x 10 pixels"):
            method([line])


def test_a_folder_without_its_preprocessor_is_refused(
    tiny_vision_base: Path, tmp_path: Path
) -> None:
    (tmp_path / "config.json").write_bytes((tiny_vision_base / "config.json").read_bytes())
    with pytest.raises(InputError, match=r"preprocessor_config\.json"):
        PictureInputs.load(tmp_path)


def test_torchvision_is_not_imported(tiny_vision_base: Path) -> None:
    """Also where it is installed: one that does not fit torch breaks every import of it."""
    code = (
        "import sys; sys.modules['torchvision'] = None\n"
        "from pathlib import Path\n"
        "from dnd_core.base_model import BaseModel\n"
        "from tests.tiny import VISION_SHAPE, noise_picture\n"
        f"model = BaseModel.load(Path({str(tiny_vision_base)!r}), VISION_SHAPE, device='cpu')\n"
        "model.pictures.pixels([noise_picture()])\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
