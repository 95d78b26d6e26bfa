"""One place's logits take the fast path, and do not depend on the batch."""

import pytest
import torch
from transformers import AutoModelForCausalLM

from dnd_core.base_model import BaseModel
from dnd_core.output_layer import speed_up_output
from tests.tiny import SHAPE

IDS = torch.tensor([[3, 4, 5, 6], [7, 8, 9, 10]])


@pytest.mark.parametrize("num_rows", [1, 2])
def test_rows_cut_to_one_place_reach_the_output_layer_as_matrices(tiny_base, num_rows, monkeypatch):
    model = AutoModelForCausalLM.from_pretrained(tiny_base)
    ids = IDS[:num_rows]
    before = model(input_ids=ids, logits_to_keep=1).logits
    shapes, plain = [], model.lm_head.forward

    def seen(hidden):
        shapes.append(tuple(hidden.shape))
        return plain(hidden)

    monkeypatch.setattr(model.lm_head, "forward", seen)
    speed_up_output(model)
    after = model(input_ids=ids, logits_to_keep=1).logits
    size = model.config.hidden_size
    assert shapes == [(1, size)] * num_rows
    torch.testing.assert_close(after, before)
    model(input_ids=ids)
    model(input_ids=ids[:, :1], logits_to_keep=1)  # as each later text token of a reply
    assert shapes[num_rows:] == [(num_rows, 4, size), (num_rows, 1, size)]


def test_the_base_model_is_sped_up(tiny_base):
    model = BaseModel.load(tiny_base, SHAPE, device="cpu")
    assert "speed_up_output" in model.causal.lm_head.forward.__qualname__
