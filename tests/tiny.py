"""Tiny random models on disk, real in everything but size: they run in milliseconds on a CPU."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    BertConfig,
    BertModel,
    BertTokenizer,
    PreTrainedTokenizerFast,
    Qwen2_5_VLConfig,
    Qwen2_5_VLForConditionalGeneration,
    Qwen2Config,
    Qwen2ForCausalLM,
)
from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

from dnd_core.config import ConditionConfig, DecoderConfig, GeneratorConfig, LoraShape
from dnd_core.generator import Generator, save_generator
from dnd_core.lora import Lora
from dnd_core.lora_layout import lora_layout
from dnd_core.pictures import Picture
from dnd_core.presets import Preset

BASE_NAME, ENCODER_NAME = "tiny/base", "tiny/encoder"
SHAPE = LoraShape(base_model=BASE_NAME, rank=4, alpha=8, chunk=32, layers=(1, 2))
PAD, START, END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
CONTEXT = 256  # text tokens

CHAT_TEMPLATE = """\
{%- if messages[0].role != 'system' %}<|im_start|>system
Be brief.<|im_end|>
{% endif %}
{%- for message in messages %}<|im_start|>{{ message.role + '\n' + message.content }}<|im_end|>
{% endfor %}
{%- if add_generation_prompt %}<|im_start|>assistant
{% endif %}"""

BASE_CONFIG: Any = Qwen2Config(
    vocab_size=320,
    hidden_size=64,
    intermediate_size=128,
    num_hidden_layers=3,
    num_attention_heads=4,
    num_key_value_heads=2,
    max_position_embeddings=CONTEXT,
    tie_word_embeddings=True,
    # Wide, so that text tokens differ clearly in probability, as a trained model's do.
    initializer_range=0.3,
)


VISION_NAME = "tiny/vision"
VISION_SHAPE = LoraShape(base_model=VISION_NAME, rank=4, alpha=8, chunk=32, layers=(1, 2))
PICTURE_MARKS = ["<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>"]

# A Qwen2.5-VL in small: windowed and full attention over patches, 2 x 2 of them merged.
VISION_CONFIG: Any = Qwen2_5_VLConfig(
    text_config={
        "vocab_size": 320,
        "hidden_size": 64,
        "intermediate_size": 128,
        "num_hidden_layers": 3,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": CONTEXT,
        "bos_token_id": None,
        "eos_token_id": 2,  # END, as the tokenizer below counts
        "initializer_range": 0.3,
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [2, 3, 3]},
    },
    vision_config={
        "depth": 2,
        "hidden_size": 32,
        "num_heads": 2,
        "intermediate_size": 48,
        "out_hidden_size": 64,
        "window_size": 56,
        "fullatt_block_indexes": [1],
        "initializer_range": 0.2,
    },
    vision_start_token_id=3,
    vision_end_token_id=4,
    image_token_id=5,
    video_token_id=6,
    tie_word_embeddings=True,
)


def make_tokenizer(marks: Sequence[str] = ()) -> PreTrainedTokenizerFast:
    """Byte-level BPE with Qwen's special text tokens: any text round-trips."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=BASE_CONFIG.vocab_size,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        special_tokens=[PAD, START, END, *marks],
        show_progress=False,
    )
    tokenizer.train_from_iterator(["system user assistant write the word and count it"], trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=END, pad_token=PAD, chat_template=CHAT_TEMPLATE
    )


def save_tiny_base(folder: Path, *, dtype: torch.dtype = torch.float32) -> Path:
    """A three-layer Qwen2 with random weights. Its settings for sampling must be ignored."""
    torch.manual_seed(0)
    tokenizer = make_tokenizer()
    model: Any = Qwen2ForCausalLM(BASE_CONFIG)
    model.to(dtype)
    model.generation_config.eos_token_id = tokenizer.convert_tokens_to_ids([END, PAD])
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    model.generation_config.do_sample = True
    model.generation_config.repetition_penalty = 1.5
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def save_tiny_vision_base(folder: Path) -> Path:
    """A three-layer Qwen2.5-VL with random weights, fp32; a picture has 4 to 16 text tokens."""
    torch.manual_seed(0)
    tokenizer = make_tokenizer(PICTURE_MARKS)
    model: Any = Qwen2_5_VLForConditionalGeneration(VISION_CONFIG)
    model.generation_config.eos_token_id = tokenizer.convert_tokens_to_ids([END, PAD])
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    assert tokenizer.convert_tokens_to_ids([END, *PICTURE_MARKS]) == [2, 3, 4, 5, 6]
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    Qwen2VLImageProcessorPil(min_pixels=56 * 56, max_pixels=112 * 112).save_pretrained(folder)
    return folder


def noise_picture(seed: int = 0, width: int = 60, height: int = 60) -> Picture:
    """Random pixels."""
    pixels = random.Random(seed).randbytes(3 * width * height)
    return Picture.of(Image.frombytes("RGB", (width, height), pixels), f"noise {seed}")


def save_tiny_encoder(folder: Path) -> Path:
    """A one-layer BERT, width 32, that knows letters."""
    torch.manual_seed(0)
    folder.mkdir(parents=True, exist_ok=True)
    letters = list(string.ascii_lowercase + string.digits)
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *letters, *(f"##{c}" for c in letters)]
    vocabulary = folder / "vocab.txt"
    vocabulary.write_text("\n".join(words) + "\n", encoding="utf-8")
    BertTokenizer(vocab={word: i for i, word in enumerate(words)}).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(words),
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    BertModel(config).save_pretrained(folder)
    return folder


def tiny_generator_config(encoder: str = ENCODER_NAME) -> GeneratorConfig:
    """4 prompt slots -> 64 weight tokens of 4 x 32."""
    return GeneratorConfig(
        condition=ConditionConfig(
            encoder=encoder,
            num_slots=4,
            length=16,
            num_features=32,
            max_text_tokens=16,
            max_prompts=8,
        ),
        decoder=DecoderConfig(stages=((4, 16, 32), (16, 8, 32), (64, 4, 32)), kernel_size=3),
        lora=SHAPE,
        output_scale=0.2,
    )


def tiny_state_config() -> GeneratorConfig:
    """The tiny base model's states after layers 1 and 3, in two pieces each -> weight tokens."""
    return GeneratorConfig(
        condition=ConditionConfig(
            encoder=BASE_NAME,
            layers=(1, 3),
            num_slots=4,
            length=6,
            num_features=32,
            max_text_tokens=12,
            max_prompts=8,
        ),
        decoder=DecoderConfig(stages=((4, 6, 32), (16, 8, 32), (64, 4, 32)), kernel_size=3),
        lora=SHAPE,
        output_scale=0.2,
    )


def tiny_preset(base_model: str, encoder: str) -> Preset:
    """A generator of the paper, scaled down: LoRAs of all layers, a length projection 16 -> 8."""
    return Preset(
        base_model=base_model,
        encoder=encoder,
        rank=SHAPE.rank,
        alpha=SHAPE.alpha,
        chunk=SHAPE.chunk,
        text_length=16,
        stages=((4, 8, 32), (16, 8, 32)),
        kernel_size=3,
    )


def make_tiny_generator(config: GeneratorConfig, *, trained: bool = True) -> Generator:
    """Random, as if trained; with trained=False, its lora_B are zero as at the start."""
    torch.manual_seed(1)
    generator = Generator(config, lora_layout(BASE_CONFIG, config.lora))
    if trained:
        torch.nn.init.normal_(generator.static, std=0.1)
        for parameter in generator.decoder[-1].parameters():
            torch.nn.init.normal_(parameter, std=0.1)
    return generator.eval()


def save_tiny_generator(folder: Path, encoder: str, *, trained: bool = True) -> Path:
    """generator.json and its weights. encoder: a name, or the encoder's folder."""
    save_generator(folder, make_tiny_generator(tiny_generator_config(encoder), trained=trained))
    return folder


def random_lora(
    *, shape: LoraShape = SHAPE, seed: int = 0, scale: float = 0.3, config: Any = BASE_CONFIG
) -> Lora:
    """A LoRA for the tiny base with random values that bf16 holds exactly."""
    rng = torch.Generator().manual_seed(seed)
    tensors = {}
    for module in lora_layout(config, shape).modules:
        a = torch.randn(shape.rank, module.width_in, generator=rng) * scale
        b = torch.randn(module.width_out, shape.rank, generator=rng) * scale
        tensors[module.key_a], tensors[module.key_b] = a.bfloat16().float(), b.bfloat16().float()
    return Lora(
        state_dict=tensors,
        rank=shape.rank,
        alpha=shape.alpha,
        layers=shape.layers,
        target_modules=shape.modules,
        base_model=shape.base_model,
        meta={"seed": seed},
    )
