"""Muon for convolution kernels and AdamW for the rest, as one optimizer."""

import pytest
import torch

from dnd_core.errors import InputError
from tests.tiny import make_tiny_generator, tiny_state_config
from training.config import TrainConfig
from training.optimizer import MuonWithAdamW, make_optimizer
from training.run_state import load_run_state, save_run_state

CONFIG = TrainConfig(lr=1e-2, weight_decay=0.0)


def fresh(optimizer: str = "muon"):
    """A tiny generator and its optimizer; the same each time."""
    generator = make_tiny_generator(tiny_state_config())
    config = TrainConfig(lr=1e-2, weight_decay=0.0, optimizer=optimizer)
    return generator, make_optimizer(generator, config)


def give_gradients(generator, seed):
    """Random gradients for every parameter."""
    draw = torch.Generator().manual_seed(seed)
    for parameter in generator.parameters():
        parameter.grad = torch.randn(parameter.shape, generator=draw)


def step(generator, optimizer, seed):
    give_gradients(generator, seed)
    optimizer.step()
    optimizer.zero_grad()


def named(generator):
    return {name: p.detach().clone() for name, p in generator.named_parameters()}


def test_kernels_move_in_all_directions_alike_and_the_rest_as_under_adamw():
    generator, optimizer = fresh()
    plain, adamw = fresh("adamw")
    before = named(generator)
    step(generator, optimizer, 1)
    step(plain, adamw, 1)
    num_kernels = 0
    for name, after in named(generator).items():
        moved = (after - before[name]) / CONFIG.lr
        if after.ndim == 4:
            num_kernels += 1
            values = torch.linalg.svdvals(moved.flatten(1))
            assert values.max() < 2.5 * values.min(), name  # a gradient's differ far more
            assert 0.1 < moved.square().mean().sqrt() < 0.4, name
        else:
            assert torch.equal(after, named(plain)[name]), name
    assert num_kernels >= 5


def test_gradients_are_forgotten():
    generator, optimizer = fresh()
    step(generator, optimizer, 1)
    before = named(generator)
    assert all(p.grad is None for p in generator.parameters())
    optimizer.step()
    assert all(torch.equal(p, before[name]) for name, p in generator.named_parameters())


def test_one_rate_is_set_for_both():
    generator, optimizer = fresh()
    before = named(generator)
    for group in optimizer.param_groups:
        group["lr"] = 0.0
    step(generator, optimizer, 1)
    assert all(torch.equal(p, before[name]) for name, p in generator.named_parameters())


def test_a_resumed_run_takes_the_same_steps(tmp_path):
    generator, optimizer = fresh()
    step(generator, optimizer, 1)
    save_run_state(tmp_path, 1, generator, optimizer)
    again, resumed = fresh()
    assert load_run_state(tmp_path, again, resumed) == 1
    for pair in ((generator, optimizer), (again, resumed)):
        step(*pair, 2)
    theirs = named(again)
    assert all(torch.equal(p, theirs[name]) for name, p in named(generator).items())


@pytest.mark.parametrize(("first", "then"), [("muon", "adamw"), ("adamw", "muon")])
def test_a_state_of_another_optimizer_is_refused(tmp_path, first, then):
    generator, optimizer = fresh(first)
    step(generator, optimizer, 1)
    save_run_state(tmp_path, 1, generator, optimizer)
    other, resumed = fresh(then)
    with pytest.raises(InputError, match="begun with another optimizer"):
        load_run_state(tmp_path, other, resumed)


def test_the_configuration_chooses():
    assert isinstance(fresh("muon")[1], MuonWithAdamW)
    assert isinstance(fresh("adamw")[1], torch.optim.AdamW)
    with pytest.raises(ValueError, match="unknown optimizer 'sgd'"):
        TrainConfig(optimizer="sgd")
