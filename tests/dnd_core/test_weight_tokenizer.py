import math
from types import SimpleNamespace

import pytest
import torch

from dnd_core.config import LoraShape
from dnd_core.lora_layout import lora_layout
from dnd_core.weight_tokenizer import (
    BLOCK,
    add_scale_code,
    detokenize,
    remove_scale_code,
    tokenize,
)

QWEN_HALF_B = SimpleNamespace(
    model_type="qwen2",
    hidden_size=896,
    intermediate_size=4864,
    num_attention_heads=14,
    num_key_value_heads=2,
    num_hidden_layers=24,
)


def half_b_layout(layers=range(24)):
    shape = LoraShape(base_model="x", rank=8, alpha=16, chunk=128, layers=tuple(layers))
    return lora_layout(QWEN_HALF_B, shape)


def random_lora(layout):
    return {
        name: torch.randn(*(shape[::-1] if is_b else shape)) * (1e-3 if is_b else 0.02)
        for name, is_b, count in layout.matrices()
        for shape in [(layout.rank, count * layout.chunk)]
    }


def test_layout_of_the_paper():
    layout = half_b_layout()
    assert layout.num_weight_tokens == 4296
    assert sum(m.width_in + m.width_out for m in layout.modules) * 8 == 4_399_104
    names = [m.path.rsplit(".", 1)[1] for m in layout.modules[:7]]
    assert names == ["q_proj", "k_proj", "v_proj", "o_proj", "up_proj", "gate_proj", "down_proj"]
    keys = [key for key, _, _ in layout.matrices()]
    assert keys[0] == "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"


def test_chunk_that_does_not_divide_is_refused():
    shape = LoraShape(base_model="x", rank=8, alpha=16, chunk=100, layers=(0,))
    with pytest.raises(ValueError, match="does not divide"):
        lora_layout(QWEN_HALF_B, shape)


def test_layer_that_does_not_exist_is_refused():
    with pytest.raises(ValueError, match="24 layers"):
        half_b_layout([24])


def test_plain_round_trip_is_exact():
    layout = half_b_layout([3, 7])
    lora = random_lora(layout)
    back = detokenize(tokenize(lora, layout), layout)
    assert back.keys() == lora.keys()
    assert all(torch.equal(back[key], lora[key]) for key in lora)


def test_detokenize_keeps_a_batch_apart():
    layout = half_b_layout([0])
    loras = [random_lora(layout) for _ in range(3)]
    back = detokenize(torch.stack([tokenize(lora, layout) for lora in loras]), layout)
    assert all(torch.equal(back[key][i], lora[key]) for i, lora in enumerate(loras) for key in lora)


def test_scaled_round_trip_in_fp32():
    tokens = tokenize(random_lora(half_b_layout([0])), half_b_layout([0]))
    back = remove_scale_code(add_scale_code(tokens))
    assert ((back - tokens).norm() / tokens.norm()).item() < 1e-4
    assert torch.allclose(remove_scale_code(add_scale_code(tokens.double())), tokens.double())


def test_scale_code_targets():
    tile = torch.randn(1, 8, 128, dtype=torch.double)
    tile = (tile - tile.mean()) / tile.std() + 0.25
    canvas = add_scale_code(tile)
    assert canvas.shape == (1, 10, 130)
    assert canvas[0, 8, 0].item() == pytest.approx(2.0)  # mean 0.25
    assert canvas[0, 8, 1].item() == pytest.approx(1.6)  # std 1
    assert canvas[0, 0, 128].item() == pytest.approx(2.0)
    assert canvas[0, 0, 129].item() == pytest.approx(1.6)
    constant = add_scale_code(torch.zeros(1, 8, 128))
    assert constant[0, 8, 1].item() == pytest.approx(math.log(0.1) + 1.6)
    assert constant[0, :8, :128].isnan().all()


def test_negative_std_counts_as_zero():
    canvas = add_scale_code(torch.randn(1, 4, 8))
    canvas[:, 4:, 1::2] = -5.0
    canvas[:, :, 9] = -5.0
    assert remove_scale_code(canvas).std().item() == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("value", [0.1, -3.7e-4])
def test_a_constant_tile_has_no_normalized_values_whatever_its_value(value):
    """Its mean is rounded, so that its entries lie a little beside it."""
    canvas = add_scale_code(torch.full((1, 7, 33), value))
    assert canvas[0, :7, :33].isnan().all()
    assert canvas[0, 7, 1].item() == pytest.approx(math.log(0.1) + 1.6)
    assert torch.allclose(remove_scale_code(canvas), torch.tensor(value))


def test_many_weight_tokens_are_scaled_as_one_alone():
    tokens = torch.randn(2 * BLOCK + 3, 4, 8) * torch.rand(2 * BLOCK + 3, 1, 1)
    canvas = add_scale_code(tokens)
    assert torch.equal(canvas, torch.cat([add_scale_code(token[None]) for token in tokens]))
    std = tokens.double().std((1, 2))
    assert torch.allclose(canvas[:, 4, 1].double(), (0.9 * std + 0.1).log() + 1.6, atol=1e-6)
