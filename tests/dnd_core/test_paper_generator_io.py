"""The paper's generators as trainable ones: saved, loaded and synthesized with like any other."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import AutoModel, AutoTokenizer

from dnd_core.__main__ import main
from dnd_core.base_dimensions import read_dimensions
from dnd_core.config import ConditionConfig, GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.generator import (
    CONFIG_FILE,
    Generator,
    PresetGenerator,
    load_generator,
    load_generator_config,
    make_generator,
    save_generator,
)
from dnd_core.lora_checkpoint import load_lora
from dnd_core.lora_layout import lora_layout
from dnd_core.paper_generator import make_paper_generator
from dnd_core.presets import PRESETS
from dnd_core.released import load_released
from dnd_core.sentence_encoder import load_sentence_encoder
from tests.authors import STAGES, TEXT_LENGTH, authors_state
from tests.tiny import BASE_CONFIG, SHAPE, tiny_generator_config, tiny_preset
from training.__main__ import main as run_training_command

PRESET = tiny_preset("tiny/base", "tiny/encoder")
LAYERS = range(BASE_CONFIG.num_hidden_layers)
LORA = replace(SHAPE, layers=tuple(LAYERS))
LAYOUT = lora_layout(BASE_CONFIG, LORA)


def make(preset=PRESET, *, lora=LORA, seed: int = 1) -> Generator:
    torch.manual_seed(seed)
    return make_generator(preset.generator_config(lora, LAYOUT), LAYOUT).eval()


@pytest.mark.parametrize("projected", [True, False])
def test_generator_is_the_papers_network(projected):
    """Same weights, same weight tokens and LoRA as make_paper_generator's."""
    preset = PRESET if projected else replace(PRESET, text_length=PRESET.stages[0][1])
    generator = make(preset)
    torch.manual_seed(1)
    network = make_paper_generator(preset, LAYOUT)
    condition = torch.randn(2, *preset.condition)
    assert (network.projection is not None) is projected
    with torch.no_grad():
        tokens, expected = generator(condition), network(condition)
    assert torch.equal(tokens, expected)
    lora, plain = generator.lora(tokens[0]), network.lora(expected[0], LAYOUT)
    assert all(torch.equal(lora[key], plain[key]) for key in plain)


def test_save_and_load_give_the_same_weight_tokens(tmp_path):
    generator = make()
    save_generator(tmp_path, generator, dtype=torch.float32)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "generator.json",
        "generator.safetensors",
    ]
    assert json.loads((tmp_path / CONFIG_FILE).read_text("utf-8"))["kind"] == "paper"
    loaded = load_generator(tmp_path, LAYOUT)
    assert isinstance(loaded, PresetGenerator) and loaded.config == generator.config
    condition = torch.randn(1, *PRESET.condition)
    with torch.no_grad():
        assert torch.equal(loaded(condition), generator(condition))
    assert not any(p.is_meta for p in loaded.state_dict().values())


@pytest.mark.parametrize("name", list(PRESETS))
def test_every_preset_is_a_generator_of_its_size(name):
    preset = PRESETS[name]
    dimensions = read_dimensions(preset.base_model)
    lora = preset.lora_shape(dimensions.num_hidden_layers)
    layout = lora_layout(dimensions, lora)
    config = preset.generator_config(lora, layout)
    assert GeneratorConfig.from_json(json.loads(json.dumps(config.to_json()))) == config
    assert config.condition.shape == preset.condition
    with torch.device("meta"):  # shapes only
        generator, network = make_generator(config, layout), make_paper_generator(preset, layout)
        out = generator(torch.empty(1, *preset.condition))
    sizes = [sum(p.numel() for p in module.parameters()) for module in (generator, network)]
    assert sizes[0] == sizes[1] and out.shape == (1, *config.decoder.stages[-1])


def test_a_compact_generator_is_not_made_of_the_papers_description():
    with pytest.raises(ValueError, match="of kind 'paper'"):
        Generator(PRESET.generator_config(LORA, LAYOUT), LAYOUT)


def test_old_files_without_a_kind_are_compact(tmp_path):
    data = tiny_generator_config().to_json()
    for new in ("kind", "projection"):
        del data[new]
    (tmp_path / CONFIG_FILE).write_text(json.dumps(data))
    assert load_generator_config(tmp_path) == tiny_generator_config()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"kind": "larger"}, "unknown kind of generator 'larger'"),
        ({"kind": "compact"}, "compact generator has no length projection"),
        ({"projection": "other"}, "unknown length projection"),
        ({"projection": None}, "the decoder starts at"),
        ({"scaled_tokens": False}, "make scaled weight tokens"),
    ],
)
def test_a_wrong_description_is_an_input_error(tmp_path, change, message):
    data = PRESET.generator_config(LORA, LAYOUT).to_json() | change
    (tmp_path / CONFIG_FILE).write_text(json.dumps(data))
    with pytest.raises(InputError, match=message):
        load_generator_config(tmp_path)


def test_weights_of_another_kind_are_an_input_error(tmp_path):
    save_generator(tmp_path, make())
    plain = replace(PRESET, text_length=PRESET.stages[0][1]).generator_config(LORA, LAYOUT)
    (tmp_path / CONFIG_FILE).write_text(json.dumps(plain.to_json()))
    with pytest.raises(InputError, match="does not fit"):
        load_generator(tmp_path, LAYOUT)


def test_a_decoder_only_encoder_ends_after_its_layer(tiny_base):
    """The states after the layer of that index, without markers or the last norm."""
    condition = ConditionConfig(
        encoder=str(tiny_base),
        num_slots=2,
        length=8,
        num_features=BASE_CONFIG.hidden_size,
        max_text_tokens=8,
        max_prompts=2,
        encoder_layer=1,
    )
    encoded = load_sentence_encoder(tiny_base, condition).encode(["count it"])
    model = AutoModel.from_pretrained(tiny_base)
    ids = AutoTokenizer.from_pretrained(tiny_base)("count it", return_tensors="pt").input_ids
    with torch.no_grad():
        states = model(ids, output_hidden_states=True).hidden_states[2][0]
    assert encoded.lengths.tolist() == [len(states)]
    assert torch.allclose(encoded.states[0, : len(states)], states, atol=1e-5)
    with pytest.raises(InputError, match="has 3 layers"):
        load_sentence_encoder(tiny_base, replace(condition, encoder_layer=3))


@pytest.mark.parametrize("length", [16, 128])  # one window, two of 64
def test_the_condition_keeps_the_states_of_padding(tiny_encoder, length):
    """As the authors' code has it: padded and cut to L, windows encoded one by one."""
    condition = ConditionConfig(
        encoder=str(tiny_encoder),
        num_slots=2,
        length=length,
        num_features=32,
        max_text_tokens=length,
        max_prompts=2,
        padded=True,
    )
    encoder = load_sentence_encoder(tiny_encoder, condition)
    prompts = ["ab cd", "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 4]
    encoded = encoder.encode(prompts)
    tokenizer = AutoTokenizer.from_pretrained(tiny_encoder)
    plain = tokenizer(
        prompts, padding="max_length", truncation=True, max_length=length, return_tensors="pt"
    )
    windows = [part.split(64, 1) for part in (plain.input_ids, plain.attention_mask)]
    with torch.no_grad():
        states = [
            encoder.model(input_ids=ids, attention_mask=mask).last_hidden_state
            for ids, mask in zip(*windows, strict=True)
        ]
    assert torch.allclose(encoded.states, torch.cat(states, 1), atol=1e-5)
    assert torch.allclose(encoder.condition(encoded), encoded.states)
    assert encoded.is_cut.tolist() == [False, length == 16]
    assert encoded.states.isfinite().all() and (encoded.states.abs().sum(-1) > 0).all()


def test_synthesize_uses_it_like_any_other(tmp_path: Path, tiny_base, tiny_encoder, capsys):
    preset = tiny_preset(str(tiny_base), str(tiny_encoder))
    generator = make(preset, lora=replace(LORA, base_model=str(tiny_base)))
    save_generator(tmp_path / "generator", generator)
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("\n".join(f"count {i}" for i in range(9)) + "\n")
    flags = ["synthesize", str(prompts), "--out", str(tmp_path / "lora")]
    assert main([*flags, "--generator", str(tmp_path / "generator")]) == 0
    assert f"LoRA from {PRESET.condition[0]} prompts" in capsys.readouterr().out
    lora = load_lora(tmp_path / "lora")
    assert lora.layers == tuple(LAYERS) and len(lora.state_dict) == 2 * 7 * len(LAYERS)


@pytest.mark.parametrize("revision", [1, 2])
def test_an_authors_file_becomes_a_generator_folder(tmp_path, monkeypatch, capsys, revision):
    """Its weights and its own kind of projection; the preset says what they are for."""
    base = tmp_path / "base"
    base.mkdir()
    (base / "config.json").write_text(json.dumps({**BASE_CONFIG.to_dict(), "num_hidden_layers": 2}))
    preset = replace(PRESET, base_model=str(base), text_length=TEXT_LENGTH, stages=STAGES[:-1])
    file = tmp_path / "qwen0.5lora__ARC-c.pth"
    torch.save(authors_state(projected=True, revision=revision), file)
    flags = ["inspect", str(file), "--out", str(tmp_path / "generator"), "--encoder", "some/folder"]
    monkeypatch.setattr(sys, "argv", ["training", *flags])
    assert run_training_command() == 2
    assert "No preset has this generator's stages" in capsys.readouterr().err
    monkeypatch.setitem(PRESETS, "tiny", preset)
    assert run_training_command() == 0
    config = load_generator_config(tmp_path / "generator")
    assert config.projection == ("reinterpret" if revision == 1 else "transpose")
    assert config.condition.encoder == "some/folder"
    layout = lora_layout(read_dimensions(str(base)), config.lora)
    loaded, network = load_generator(tmp_path / "generator", layout), load_released(file)
    condition = torch.randn(1, *preset.condition)
    with torch.no_grad():
        assert torch.allclose(loaded(condition), network(condition), atol=1e-4)
    same = network.state_dict()
    assert all(torch.equal(v, same[k]) for k, v in loaded.network.state_dict().items())
