"""Optimizers of end-to-end training: AdamW alone, or with Muon for the decoder's convolutions."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from dnd_core.generator import Generator
from training.config import TrainConfig

BETAS = (0.9, 0.98)


class MuonWithAdamW:
    """Muon for convolution kernels and AdamW for the other parameters, stepped as one optimizer.

    A kernel (out, in, 3, 3) is the matrix (out, in * 9) to Muon. Its updates have the size of
    AdamW's, so that one learning rate does for both (Liu et al., arXiv 2502.16982, section 2.2).
    """

    def __init__(
        self, kernels: list[nn.Parameter], others: list[nn.Parameter], config: TrainConfig
    ) -> None:
        self._kernels = kernels
        # Matrices that share the kernels' memory: torch's Muon takes nothing else.
        self._matrices = [nn.Parameter(kernel.detach().flatten(1)) for kernel in kernels]
        self._muon = torch.optim.Muon(
            self._matrices,
            lr=config.lr,
            weight_decay=config.weight_decay,
            adjust_lr_fn="match_rms_adamw",
        )
        self._adamw = torch.optim.AdamW(others, lr=config.lr, betas=BETAS, weight_decay=0.0)

    @property
    def param_groups(self) -> list[dict[str, Any]]:
        """Of both, for who sets the learning rate."""
        return [*self._muon.param_groups, *self._adamw.param_groups]

    def step(self) -> None:
        """One step of both, with the gradients that the parameters hold."""
        for kernel, matrix in zip(self._kernels, self._matrices, strict=True):
            matrix.grad = None if kernel.grad is None else kernel.grad.flatten(1)
        self._muon.step()
        self._adamw.step()

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients of all parameters."""
        self._muon.zero_grad(set_to_none)
        self._adamw.zero_grad(set_to_none)
        for kernel in self._kernels:
            kernel.grad = None

    def state_dict(self) -> dict[str, Any]:
        """State of both."""
        return {"muon": self._muon.state_dict(), "adamw": self._adamw.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restore both. Raises KeyError where the state is another optimizer's."""
        self._muon.load_state_dict(state["muon"])
        self._adamw.load_state_dict(state["adamw"])


Optimizer = torch.optim.Optimizer | MuonWithAdamW


def make_optimizer(generator: Generator, config: TrainConfig) -> Optimizer:
    """The optimizer that config names; weight decay on convolutions only."""
    kernels = [p for p in generator.decoder.parameters() if p.ndim == 4]
    others = [p for p in generator.parameters() if p.ndim != 4]
    if config.optimizer == "muon":
        return MuonWithAdamW(kernels, others, config)
    groups = [
        {"params": kernels, "weight_decay": config.weight_decay},
        {"params": others, "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=config.lr, betas=BETAS)
