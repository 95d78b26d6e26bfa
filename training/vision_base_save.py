"""Writes the small vision model as the compact folder that ships with the project."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch

from dnd_core.bundled_model import EMBEDDING, save_compact
from training.vision_base_model import (
    CELL,
    MERGE,
    PATCH,
    VisionBaseSize,
    VisionIds,
    make_vision_config,
)
from training.vision_base_rows import DEVIATION, MEAN, SYSTEM, CompactVocabulary

# Nine cells, with room on both sides: a square picture becomes 84 x 84 whatever its size.
MIN_PIXELS, MAX_PIXELS = 8 * CELL**2, 9 * CELL**2 + 144
FULL_IDS = {
    "image": "<|image_pad|>",
    "video": "<|video_pad|>",
    "vision_start": "<|vision_start|>",
    "vision_end": "<|vision_end|>",
    "end": "<|im_end|>",
    "pad": "<|endoftext|>",
}
# As Qwen2.5-VL's own: content is a string, or a list of pictures and texts in their order.
CHAT_TEMPLATE = (
    "{%- for message in messages %}"
    "{%- if loop.first and message['role'] != 'system' %}"
    "{{- '<|im_start|>system\\n" + SYSTEM + "<|im_end|>\\n' }}"
    "{%- endif %}"
    "{{- '<|im_start|>' + message['role'] + '\\n' }}"
    "{%- if message['content'] is string %}"
    "{{- message['content'] }}"
    "{%- else %}"
    "{%- for part in message['content'] %}"
    "{%- if part['type'] == 'image' or 'image' in part or 'image_url' in part %}"
    "{{- '<|vision_start|><|image_pad|><|vision_end|>' }}"
    "{%- elif 'text' in part %}"
    "{{- part['text'] }}"
    "{%- endif %}"
    "{%- endfor %}"
    "{%- endif %}"
    "{{- '<|im_end|>\\n' }}"
    "{%- endfor %}"
    "{%- if add_generation_prompt %}"
    "{{- '<|im_start|>assistant\\n' }}"
    "{%- endif %}"
)


def save_vision_base(
    model: Any,
    size: VisionBaseSize,
    vocabulary: CompactVocabulary,
    tokenizer_folder: Path,
    compact: Path,
) -> None:
    """Write the compact folder, weights in bfloat16.

    tokenizer_folder: holds tokenizer.json and tokenizer_config.json of a Qwen2.5 model.
    """
    tensors = {
        name: tensor.to(torch.bfloat16)
        for name, tensor in model.state_dict().items()
        if name != "lm_head.weight"  # tied to the embedding
    }
    assert EMBEDDING in tensors
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        _save_configs(folder, size, vocabulary)
        shutil.copyfile(tokenizer_folder / "tokenizer.json", folder / "tokenizer.json")
        _save_tokenizer_config(tokenizer_folder, folder)
        save_compact(folder, tensors, torch.tensor(vocabulary.kept), compact)


def _save_configs(folder: Path, size: VisionBaseSize, vocabulary: CompactVocabulary) -> None:
    convert = vocabulary.tokenizer.convert_tokens_to_ids
    ids = {name: convert(token) for name, token in FULL_IDS.items()}
    config = make_vision_config(size, VisionIds(vocab_size=vocabulary.full_size, **ids))
    config.architectures = ["Qwen2_5_VLForConditionalGeneration"]
    config.dtype = torch.bfloat16
    config.save_pretrained(folder)
    _save_json(
        folder / "generation_config.json",
        {"eos_token_id": [ids["end"], ids["pad"]], "pad_token_id": ids["pad"], "do_sample": False},
    )
    _save_json(
        folder / "preprocessor_config.json",
        {
            "image_processor_type": "Qwen2VLImageProcessor",
            "processor_class": "Qwen2_5_VLProcessor",
            "size": {"shortest_edge": MIN_PIXELS, "longest_edge": MAX_PIXELS},
            "patch_size": PATCH,
            "temporal_patch_size": 2,
            "merge_size": MERGE,
            "image_mean": [round(float(value), 8) for value in MEAN],
            "image_std": [round(float(value), 8) for value in DEVIATION],
        },
    )


def _save_tokenizer_config(source: Path, folder: Path) -> None:
    settings = json.loads((source / "tokenizer_config.json").read_text(encoding="utf-8"))
    own = ("tokenizer_class", "bos_token", "eos_token", "pad_token", "unk_token")
    kept = {name: settings[name] for name in own if name in settings}
    _save_json(folder / "tokenizer_config.json", {**kept, "model_max_length": 2048})
    (folder / "chat_template.jinja").write_text(CHAT_TEMPLATE, encoding="utf-8")


def _save_json(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
