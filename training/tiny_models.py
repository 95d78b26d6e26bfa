"""Random models of the real kinds, made in milliseconds: a Qwen2, a BERT, a T5, word vectors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import (
    BertConfig,
    BertModel,
    BertTokenizer,
    PreTrainedTokenizerFast,
    Qwen2Config,
    Qwen2ForCausalLM,
    T5Config,
    T5EncoderModel,
)

HIDDEN, NUM_LAYERS = 64, 2  # of the base model
NUM_FEATURES = 32  # of the encoders
VOCABULARY, CONTEXT = 512, 128  # text tokens that there are, and that a sequence may have
PAD, START, END = "<|endoftext|>", "<|im_start|>", "<|im_end|>"
CHAT_TEMPLATE = """\
{%- for message in messages %}<|im_start|>{{ message.role + '\n' + message.content }}<|im_end|>
{% endfor %}
{%- if add_generation_prompt %}<|im_start|>assistant
{% endif %}"""


def save_tiny_base(folder: Path, texts: Sequence[str], seed: int) -> None:
    """A Qwen2 of 64 features with random weights; its text tokens are learned from the texts."""
    torch.manual_seed(seed)
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        special_tokens=[PAD, START, END],
        show_progress=False,
    )
    tokenizer.train_from_iterator([*texts, "system user assistant"], trainer)
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=END, pad_token=PAD, chat_template=CHAT_TEMPLATE
    ).save_pretrained(folder)
    config: Any = Qwen2Config(
        vocab_size=VOCABULARY,
        hidden_size=HIDDEN,
        intermediate_size=2 * HIDDEN,
        num_hidden_layers=NUM_LAYERS,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=CONTEXT,
        tie_word_embeddings=True,
        initializer_range=0.3,
    )
    Qwen2ForCausalLM(config).save_pretrained(folder)


def save_tiny_encoder(folder: Path, texts: Sequence[str], seed: int) -> None:
    """A one-layer BERT that knows the words of the texts."""
    torch.manual_seed(seed)
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *_words(texts)]
    vocabulary = {word: i for i, word in enumerate(dict.fromkeys(words))}
    BertTokenizer(vocab=vocabulary).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=NUM_FEATURES,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=2 * NUM_FEATURES,
        max_position_embeddings=CONTEXT,
    )
    BertModel(config).save_pretrained(folder)


def save_tiny_t5(folder: Path, texts: Sequence[str], seed: int) -> None:
    """The encoder half of a one-layer T5 that knows the words of the texts."""
    torch.manual_seed(seed)
    words = ["<pad>", "</s>", "<unk>", *_words(texts)]
    vocabulary = {word: i for i, word in enumerate(dict.fromkeys(words))}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="</s>", pad_token="<pad>", unk_token="<unk>"
    ).save_pretrained(folder)
    config = T5Config(
        vocab_size=len(vocabulary),
        d_model=NUM_FEATURES,
        d_kv=NUM_FEATURES // 2,
        d_ff=2 * NUM_FEATURES,
        num_layers=1,
        num_heads=2,
    )
    T5EncoderModel(config).save_pretrained(folder)


def save_tiny_word_vectors(path: Path, texts: Sequence[str], seed: int) -> None:
    """A random vector for each word, as a text file in GloVe's form."""
    draw = torch.Generator().manual_seed(seed)
    words = sorted({word for text in texts for word in text.split()})
    vectors = torch.randn(len(words), NUM_FEATURES, generator=draw).tolist()
    lines = [
        " ".join([word, *(f"{x:.4f}" for x in row)])
        for word, row in zip(words, vectors, strict=True)
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", "utf-8")


def _words(texts: Sequence[str]) -> list[str]:
    """The words and marks of the texts in lower case, as BERT's tokenizer takes texts apart."""
    split = pre_tokenizers.BertPreTokenizer()
    return sorted({word for text in texts for word, _ in split.pre_tokenize_str(text.lower())})
