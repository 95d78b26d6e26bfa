"""The small Qwen2.5-VL that is trained here from scratch, and a fast way through it.

Training runs on a compact vocabulary: only the text tokens that occur, so that the softmax is
cheap. dnd_core.bundled_model writes the rows to their places in the full vocabulary.
"""

# B pictures, G patches of one picture, M = G / 4 merged patches, T text tokens, H hidden.
from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional
from transformers import Qwen2_5_VLConfig, Qwen2_5_VLForConditionalGeneration
from transformers.models.qwen2_5_vl.modeling_qwen2_5_vl import apply_rotary_pos_emb_vision
from transformers.vision_utils import get_vision_position_ids

PATCH = 14
MERGE = 2
CELL = PATCH * MERGE  # pixels per side of what becomes one text token


@dataclass(frozen=True, kw_only=True)
class VisionBaseSize:
    """Widths and depths; every linear width of the language tower is a multiple of 64."""

    hidden: int = 192
    num_layers: int = 6
    num_heads: int = 6
    num_key_value_heads: int = 2
    intermediate: int = 512
    vision_hidden: int = 128
    vision_depth: int = 4
    vision_heads: int = 4
    vision_intermediate: int = 256


@dataclass(frozen=True, kw_only=True)
class VisionIds:
    """Where the special text tokens are in the vocabulary in use."""

    vocab_size: int
    image: int
    video: int
    vision_start: int
    vision_end: int
    end: int  # <|im_end|>
    pad: int  # <|endoftext|>


def make_vision_config(size: VisionBaseSize, ids: VisionIds) -> Qwen2_5_VLConfig:
    """The transformers config; pictures of up to 112 pixels a side are one attention window."""
    half_head = size.hidden // size.num_heads // 2
    frames = half_head // 4
    section = [frames, (half_head - frames) // 2, half_head - frames - (half_head - frames) // 2]
    text = {
        "vocab_size": ids.vocab_size,
        "hidden_size": size.hidden,
        "intermediate_size": size.intermediate,
        "num_hidden_layers": size.num_layers,
        "num_attention_heads": size.num_heads,
        "num_key_value_heads": size.num_key_value_heads,
        "max_position_embeddings": 2048,
        "rms_norm_eps": 1e-6,
        "rope_parameters": {
            "rope_type": "default",
            "rope_theta": 10000.0,
            "mrope_section": section,
        },
        "bos_token_id": ids.pad,
        "eos_token_id": ids.end,
        "pad_token_id": ids.pad,
        "tie_word_embeddings": True,
    }
    vision = {
        "depth": size.vision_depth,
        "hidden_size": size.vision_hidden,
        "intermediate_size": size.vision_intermediate,
        "num_heads": size.vision_heads,
        "out_hidden_size": size.hidden,
        "patch_size": PATCH,
        "spatial_merge_size": MERGE,
        "fullatt_block_indexes": list(range(size.vision_depth)),
    }
    return Qwen2_5_VLConfig(
        text_config=text,
        vision_config=vision,
        image_token_id=ids.image,
        video_token_id=ids.video,
        vision_start_token_id=ids.vision_start,
        vision_end_token_id=ids.vision_end,
        tie_word_embeddings=True,
    )


def make_vision_base(size: VisionBaseSize, ids: VisionIds, seed: int) -> Any:
    """A model with random weights, fp32."""
    torch.manual_seed(seed)
    config = make_vision_config(size, ids)
    # Plain attention: on a CPU in bfloat16 it takes a third of the time of PyTorch's fused one.
    return Qwen2_5_VLForConditionalGeneration._from_config(config, attn_implementation="eager")


def see(visual: Any, pixels: Tensor, grid: tuple[int, int]) -> Tensor:
    """Pictures of one size through the vision tower: (B, G, width) -> (B, M, H).

    Equal to the tower's own forward, which runs its attention picture by picture.
    grid: rows and columns of patches; at most 8 each, so one attention window.
    """
    num, patches, _ = pixels.shape
    positions = get_vision_position_ids(torch.tensor([[1, *grid]]), MERGE)  # (G, 2)
    hidden = visual.patch_embed.proj.weight.flatten(1)
    hidden = pixels @ hidden.T  # (B, G, D): the patches do not overlap, so one product does it
    cos, sin = visual.rotary_pos_emb(hidden, positions)
    for block in visual.blocks:
        attention = block.attn
        qkv = attention.qkv(block.norm1(hidden)).view(num, patches, 3, attention.num_heads, -1)
        q, k, v = qkv.unbind(2)  # (B, G, heads, D / heads)
        q, k = apply_rotary_pos_emb_vision(q, k, cos, sin)
        scores = q.transpose(1, 2) @ k.permute(0, 2, 3, 1) * attention.scaling
        mixed = scores.softmax(-1) @ v.transpose(1, 2)  # (B, heads, G, D / heads)
        hidden = hidden + attention.proj(mixed.transpose(1, 2).flatten(2))
        hidden = hidden + block.mlp(block.norm2(hidden))
    return visual.merger(hidden.flatten(0, 1)).unflatten(0, (num, -1))


@dataclass(frozen=True)
class Packed:
    """Pictures of one size, each with several branches of text that do not see each other.

    ids, branch: (B, T); branch 0 is what all share (system line and picture), -1 is padding.
    positions: (3, B, T). targets: (B, T), the next text token where it is to be learnt, else -100.
    pixels: (B, G, width), or None for text alone; grid: rows and columns of patches.
    """

    ids: Tensor
    branch: Tensor
    positions: Tensor
    targets: Tensor
    pixels: Tensor | None
    grid: tuple[int, int]


def attention_mask(branch: Tensor) -> Tensor:
    """What is added to the scores: (B, T) -> (B, 1, T, T), 0 where the row sees the column."""
    same = branch[:, :, None] == branch[:, None, :]
    shared = (branch == 0)[:, None, :] & (branch >= 0)[:, :, None]
    seen = (same | shared).tril()[:, None]
    return torch.zeros(seen.shape).masked_fill(~seen, torch.finfo(torch.bfloat16).min)


def see_packed(model: Any, packed: Packed) -> Tensor | None:
    """The pictures' text tokens, (B, M, H), or None for text alone."""
    if packed.pixels is None:
        return None
    return see(model.model.visual, packed.pixels, packed.grid)


def answer_logits(model: Any, packed: Packed, seen: Tensor | None) -> Tensor:
    """Logits at the places whose next text token is to be learnt, in order; fp32."""
    language = model.model.language_model
    embeds = language.embed_tokens(packed.ids)
    if seen is not None:
        is_image = (packed.ids == model.config.image_token_id)[..., None]
        embeds = embeds.masked_scatter(is_image, seen.to(embeds.dtype))
    mask = {"full_attention": attention_mask(packed.branch)}
    hidden = language(
        inputs_embeds=embeds, position_ids=packed.positions, attention_mask=mask, use_cache=False
    ).last_hidden_state  # (B, T, H)
    return model.lm_head(hidden[packed.targets >= 0]).float()


def answer_loss(logits: Tensor, packed: Packed, unknown: int, num_unknown: int) -> Tensor:
    """Mean cross entropy over the answers' text tokens.

    unknown: the row that stands for `num_unknown` text tokens of the full vocabulary, which all
    get its logit; it counts that often here, so that the loss is the full vocabulary's own.
    """
    copies = torch.zeros(logits.shape[-1])
    copies[unknown] = math.log(num_unknown)
    return functional.cross_entropy(logits + copies, packed.targets[packed.targets >= 0])
