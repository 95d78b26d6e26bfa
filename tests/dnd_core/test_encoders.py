"""Windows, T5, word vectors and the cache: every encoder behind the one interface."""

from dataclasses import replace

import pytest
import torch
from transformers import AutoTokenizer, BertConfig, BertModel, T5Config, T5EncoderModel

from dnd_core.condition_encoder import ConditionEncoder
from dnd_core.config import ConditionConfig
from dnd_core.encoding_cache import CachedEncoder
from dnd_core.errors import InputError
from dnd_core.load_encoder import load_condition_encoder
from dnd_core.sentence_encoder import SentenceEncoder, load_sentence_encoder
from dnd_core.word_vectors import WordVectorEncoder, read_word_vectors
from tests.tiny import tiny_generator_config


def condition(length, *, width=32, slots=2):
    return ConditionConfig(
        encoder="some/encoder",
        num_slots=slots,
        length=length,
        num_features=width,
        max_text_tokens=length,
        max_prompts=8,
    )


@pytest.fixture(scope="module")
def tokenizer(tiny_encoder):
    return AutoTokenizer.from_pretrained(tiny_encoder)


@torch.no_grad()
def test_long_prompts_are_encoded_in_windows(tokenizer):
    torch.manual_seed(0)
    sizes = {"hidden_size": 32, "num_hidden_layers": 1, "num_attention_heads": 2}
    model = BertModel(
        BertConfig(vocab_size=80, intermediate_size=64, max_position_embeddings=8, **sizes)
    )
    encoder = SentenceEncoder(model, tokenizer, condition(20))
    text = "a b c d e f g h i j k l m n o p"  # 16 letters, 18 text tokens with the markers
    states = encoder.encode([text, "a"]).states
    ids = tokenizer(text).input_ids
    assert len(ids) == 18
    expected = torch.cat(
        [model(torch.tensor([ids[i : i + 8]])).last_hidden_state[0] for i in (0, 8, 16)]
    )
    assert torch.allclose(states[0, :18], expected, atol=1e-5)
    assert states[0, 18:].abs().max() == 0


@torch.no_grad()
def test_t5_states_are_its_encoders(tmp_path, tokenizer):
    torch.manual_seed(0)
    config = T5Config(
        vocab_size=80, d_model=32, d_kv=8, d_ff=64, num_layers=2, num_heads=4, is_gated_act=False
    )
    T5EncoderModel(config).save_pretrained(tmp_path)
    own = AutoTokenizer.from_pretrained(tokenizer.name_or_path)
    own.save_pretrained(tmp_path)
    encoder = load_sentence_encoder(tmp_path, condition(16))
    assert isinstance(encoder.model, T5EncoderModel)
    text = "abc de"
    states = encoder.encode([text, "a longer prompt"]).states[0]
    ids = [*encoder.start, *own(text, add_special_tokens=False).input_ids, *encoder.end]
    expected = encoder.model(torch.tensor([ids])).last_hidden_state[0]
    assert torch.allclose(states[: len(ids)], expected, atol=1e-5)


def test_word_vectors(tmp_path):
    path = tmp_path / "vectors.txt"
    path.write_text("cat 1 2 3\nnew york 4 5 6\ndog -1 0 1\n", "utf-8")
    vectors = read_word_vectors(path, 3)
    assert vectors["new york"].tolist() == [4, 5, 6]
    assert set(read_word_vectors(path, 3, words=["dog"])) == {"dog"}
    encoder = WordVectorEncoder(vectors, condition(4, width=3))
    encoded = encoder.encode(["dog bird\nsecond line", "cat"])
    assert encoded.states[0].tolist() == [[-1, 0, 1], [1, 1, 1], [0, 0, 0], [0, 0, 0]]
    assert torch.equal(encoder.condition(encoded), encoded.states)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("cat 1 2 3\ndog 1 2\n", "line 2: 2 numbers"), ("cat 1 x 3\n", "line 1: could not convert")],
)
def test_bad_word_vectors_name_the_line(tmp_path, text, problem):
    path = tmp_path / "vectors.txt"
    path.write_text(text, "utf-8")
    with pytest.raises(InputError, match=problem):
        read_word_vectors(path, 3)


class Counting(ConditionEncoder):
    """Counts what goes through an encoder."""

    def __init__(self, encoder):
        self.encoder, self.config, self.seen = encoder, encoder.config, []

    def encode(self, prompts):
        self.seen += prompts
        return self.encoder.encode(prompts)

    def condition(self, encoded):
        return self.encoder.condition(encoded)


def test_the_cache_encodes_each_prompt_once(tmp_path, tiny_encoder):
    config = tiny_generator_config().condition
    plain = load_sentence_encoder(tiny_encoder, config)
    counting = Counting(plain)
    long = "a b c d e f g h i j k l m n o p q r s t"
    prompts = ["ab", long, "cd", "ab"]
    for _ in range(2):
        cached = CachedEncoder(counting, tmp_path)  # as a later process would
        got, expected = cached.encode(prompts), plain.encode(prompts)
        assert torch.allclose(got.states, expected.states, atol=1e-5)
        assert torch.equal(got.lengths, expected.lengths)
        assert got.is_cut.tolist() == [False, True, False, False]
        assert torch.allclose(cached.condition(got), plain.condition(expected), atol=1e-5)
    assert counting.seen == ["ab", long, "cd"]
    next(tmp_path.rglob("*.safetensors")).write_bytes(b"cut off")
    again = CachedEncoder(counting, tmp_path).encode(prompts)
    assert len(counting.seen) == 4
    assert torch.allclose(again.states, expected.states, atol=1e-5)


def test_the_cache_tells_base_models_apart_only_where_their_states_are_kept(tmp_path, tiny_encoder):
    plain = load_sentence_encoder(tiny_encoder, tiny_generator_config().condition)
    counting = Counting(plain)
    for base in ("", "another base"):
        CachedEncoder(counting, tmp_path, base).encode(["ab"])
    assert counting.seen == ["ab"]
    counting.config = replace(plain.config, layers=(1,))  # as if it were a base model's states
    for base in ("", counting.config.encoder, "another base", "another base"):
        CachedEncoder(counting, tmp_path, base).encode(["ab"])
    assert counting.seen == ["ab"] * 3


def test_the_description_chooses_the_encoder(tmp_path, tiny_encoder):
    path = tmp_path / "vectors.txt"
    path.write_text("cat 1 2 3\n", "utf-8")

    def load(encoder, **changes):
        config = condition(16, **changes)
        named = ConditionConfig(**{**vars(config), "encoder": encoder})
        return load_condition_encoder(named, None, None)

    assert isinstance(load(str(path), width=3), WordVectorEncoder)
    assert isinstance(load(str(tiny_encoder)), SentenceEncoder)
