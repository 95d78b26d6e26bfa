"""Conversations -> what a model takes: templated text, left-padded, with the pictures in it."""

# B conversations, L text tokens, P pictures of all conversations together.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor
from transformers import PreTrainedTokenizerBase

from dnd_core.errors import InputError
from dnd_core.picture_inputs import PictureInputs
from dnd_core.pictures import Picture, PicturePrompt, Prompt, prompt_text

Message = Mapping[str, Any]  # role, content; pictures (tuple of Picture) where there are some


def user_message(prompt: Prompt) -> Message:
    """A prompt as what a user says."""
    message: dict[str, Any] = {"role": "user", "content": prompt_text(prompt)}
    if isinstance(prompt, PicturePrompt):
        message["pictures"] = (prompt.picture,)
    return message


def system_messages(line: str) -> list[Message]:
    """A system line in the place of the template's own; nothing for an empty one."""
    return [{"role": "system", "content": line}] if line else []


def encode_conversations(
    tokenizer: PreTrainedTokenizerBase,
    conversations: Sequence[Sequence[Message]],
    pictures: PictureInputs | None,
    context: int,
) -> dict[str, Tensor]:
    """B conversations up to the reply -> input_ids and attention_mask (B, L), left-padded.

    With pictures also image_grid_thw (P, 3) and mm_token_type_ids (B, L), 1 at the text tokens
    that stand for a picture. pictures: None for a text model. context: text tokens that a
    conversation and its reply may have. Raises InputError for a conversation that fills it, and
    for a picture that the model does not read.
    """
    shown = [pictures_in(messages) for messages in conversations]
    if pictures is None and any(shown):
        raise InputError(
            "This model reads no pictures. Leave the picture out, or load a Qwen2.5-VL model."
        )
    rows = _templated(tokenizer, conversations, pictures)
    extra: dict[str, Tensor] = {}
    if pictures is not None:
        sizes: list[int] = []
        if any(shown):
            extra["image_grid_thw"] = pictures.grid([p for row in shown for p in row])
            sizes = pictures.num_text_tokens(extra["image_grid_thw"])
        rest = iter(sizes)
        rows = [
            _expanded(row, pictures.image_token_id, [next(rest) for _ in mine])
            for row, mine in zip(rows, shown, strict=True)
        ]
    _check_length(rows, shown, context)
    input_ids, attention_mask = left_padded(rows, int(tokenizer.pad_token_id))
    encoded = {"input_ids": input_ids, "attention_mask": attention_mask, **extra}
    if pictures is not None and extra:
        # NOTE: without it a model runs as well, with positions that know nothing of a picture.
        encoded["mm_token_type_ids"] = (input_ids == pictures.image_token_id).int()
    return encoded


def left_padded(rows: Sequence[Sequence[int]], pad_id: int) -> tuple[Tensor, Tensor]:
    """Rows of text-token ids -> ids and mask (B, L): all rows' next one is the last column."""
    length = max(map(len, rows))
    ids = [[pad_id] * (length - len(row)) + list(row) for row in rows]
    mask = [[0] * (length - len(row)) + [1] * len(row) for row in rows]
    return torch.tensor(ids), torch.tensor(mask)


def pictures_in(messages: Sequence[Message]) -> list[Picture]:
    """The pictures of a conversation, in their order."""
    return [picture for message in messages for picture in message.get("pictures", ())]


def _templated(
    tokenizer: PreTrainedTokenizerBase,
    conversations: Sequence[Sequence[Message]],
    pictures: PictureInputs | None,
) -> list[list[int]]:
    """Text-token ids of each conversation; a picture is one mark before its message's text."""
    mark = "" if pictures is None else pictures.mark(tokenizer)
    plain = [
        [
            {"role": m["role"], "content": mark * len(m.get("pictures", ())) + m["content"]}
            for m in messages
        ]
        for messages in conversations
    ]
    encoded: Any = tokenizer.apply_chat_template(plain, add_generation_prompt=True)
    return list(encoded["input_ids"])


def _expanded(row: Sequence[int], image_token_id: int, sizes: Sequence[int]) -> list[int]:
    """The row with each picture's mark repeated as often as the picture has text tokens."""
    if row.count(image_token_id) != len(sizes):
        raise InputError(
            "The message has the mark in it that stands for a picture (<|image_pad|>). Take it "
            "out, and send the picture itself."
        )
    rest = iter(sizes)
    found: list[int] = []
    for token_id in row:
        found += [token_id] * (next(rest) if token_id == image_token_id else 1)
    return found


def _check_length(
    rows: Sequence[Sequence[int]], shown: Sequence[Sequence[Picture]], context: int
) -> None:
    longest = max(range(len(rows)), key=lambda i: len(rows[i]))
    length, num_pictures = len(rows[longest]), len(shown[longest])
    if length < context:
        return
    those = f", with those of {num_pictures} pictures" if num_pictures else ""
    advice = "Send smaller or fewer pictures, shorten" if num_pictures else "Shorten"
    raise InputError(
        f"The conversation has {length} text tokens{those}; the base model takes {context - 1}. "
        f"{advice} the message, or clear the chat."
    )
