"""Which optimizer a run gets, and that its 8-bit states survive a run state."""

import sys
from types import SimpleNamespace

import pytest
import torch

from dnd_core.errors import InputError
from training import regression
from training.config import RegressionConfig
from training.regression import make_optimizer
from training.sharding import load_whole_moments, whole

CPU, CUDA = torch.device("cpu"), torch.device("cuda")


class AdamW8bit(torch.optim.Optimizer):
    """States as bitsandbytes keeps them: bytes in the weight's shape, one scale per block."""

    def __init__(self, parameters, lr, weight_decay):
        super().__init__(parameters, {"lr": lr, "weight_decay": weight_decay})

    def step(self):
        for weight in self.param_groups[0]["params"]:
            moment = torch.arange(weight.numel(), dtype=torch.uint8).view_as(weight)
            self.state[weight] = {"step": 3, "state1": moment, "absmax1": torch.rand(1)}


@pytest.fixture
def bitsandbytes(monkeypatch):
    """A module of that name, which torch's finder sees."""
    module = SimpleNamespace(optim=SimpleNamespace(AdamW8bit=AdamW8bit), __spec__=object())
    monkeypatch.setitem(sys.modules, "bitsandbytes", module)


def kind_of(optimizer, device):
    """The class that a run on this device gets."""
    config = RegressionConfig(optimizer=optimizer)
    return type(make_optimizer(torch.nn.Linear(2, 2), config, device))


def test_8_bits_are_taken_on_a_gpu_or_on_request(bitsandbytes):
    assert kind_of("auto", CUDA) is AdamW8bit
    assert kind_of("auto", CPU) is torch.optim.AdamW
    assert kind_of("adamw", CUDA) is torch.optim.AdamW
    assert kind_of("adamw8bit", CPU) is AdamW8bit


def test_spread_weights_are_not_given_8_bits(bitsandbytes, monkeypatch):
    monkeypatch.setattr(regression, "is_sharded", lambda module: True)
    assert kind_of("auto", CUDA) is torch.optim.AdamW
    with pytest.raises(InputError, match="does not work on spread weights"):
        kind_of("adamw8bit", CUDA)


def test_8_bits_without_the_library_are_an_error_of_the_user(monkeypatch):
    monkeypatch.setitem(sys.modules, "bitsandbytes", None)  # as if it were not installed
    with pytest.raises(InputError, match=r"needs bitsandbytes.*Pass --optimizer adamw"):
        kind_of("adamw8bit", CUDA)


def test_8_bit_states_survive_a_run_state(bitsandbytes, tmp_path):
    weights = torch.nn.Linear(8, 8)
    config = RegressionConfig(optimizer="adamw8bit")
    before, after = (make_optimizer(weights, config, CPU) for _ in range(2))
    before.step()
    torch.save(whole(before.state_dict()), tmp_path / "state.pt")
    load_whole_moments(after, torch.load(tmp_path / "state.pt", weights_only=True))
    for weight in weights.parameters():
        ours, theirs = after.state[weight], before.state[weight]
        assert ours["step"] == 3
        assert torch.equal(ours["state1"], theirs["state1"])
        assert torch.equal(ours["absmax1"], theirs["absmax1"])
