"""Weights spread over processes (FSDP2): how they are cut up, and how they become whole again.

Each process holds a slice along the first axis of every weight, of its gradient, its optimizer
moments and its moving average. A decoder layer's weights come together only while that layer
computes. What is written to disk is whole, so a run goes on with any number of processes.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from typing import Any

import torch
from accelerate import Accelerator, FullyShardedDataParallelPlugin
from accelerate.utils import fsdp2_prepare_model
from torch import Tensor, nn
from torch.distributed.tensor import DTensor, distribute_tensor

from dnd_core.hyper_conv import HyperConvLayer


def launched_with_fsdp() -> bool:
    """Whether `accelerate launch --use_fsdp` started this process."""
    return os.environ.get("ACCELERATE_USE_FSDP", "false").lower() == "true"


def sharding_plugin() -> FullyShardedDataParallelPlugin:
    """FSDP2 by decoder layer; all that matters is set here, so no launcher's default counts."""
    return FullyShardedDataParallelPlugin(
        fsdp_version=2,
        reshard_after_forward=True,
        cpu_offload=False,
        auto_wrap_policy="transformer_based_wrap",
        transformer_cls_names_to_wrap=[HyperConvLayer.__name__],
        cpu_ram_efficient_loading=False,  # every process draws the same weights from the seed
    )


def shard(module: nn.Module, accelerator: Accelerator) -> None:
    """Spread a module's weights over the processes, in place, on their devices.

    NOTE: the parameters are new objects afterwards; make the optimizer after this.
    """
    assert accelerator.is_fsdp2
    # A layer's output is a view, and nothing changes it in place.
    warnings.filterwarnings("ignore", "FSDP2-wrapped module .* returned a view", UserWarning)
    fsdp2_prepare_model(accelerator, module)


def is_sharded(module: nn.Module) -> bool:
    """Whether `shard` was called on it."""
    return any(isinstance(parameter, DTensor) for parameter in module.parameters())


def whole(value: Any, *, keep: bool = True) -> Any:
    """A state with every spread tensor gathered on the CPU, one at a time; the rest as it is.

    All processes call it together. keep: False on those that only take part: None for a tensor
    that was spread, so that their memory holds one at most.
    """
    if isinstance(value, DTensor):
        full = value.full_tensor()
        return full.cpu() if keep else None
    if isinstance(value, Mapping):
        return {key: whole(item, keep=keep) for key, item in value.items()}
    if isinstance(value, list):
        return [whole(item, keep=keep) for item in value]
    return value


def spread_like(value: Tensor, like: Tensor) -> Tensor:
    """This process's part of a whole tensor, where `like` is spread; else the tensor itself."""
    if not isinstance(like, DTensor):
        return value
    # No source rank: every process has the whole tensor and takes its part without a word.
    part: Tensor = distribute_tensor(
        value.to(like.device), like.device_mesh, like.placements, src_data_rank=None
    )
    return part


def load_whole_weights(module: nn.Module, state: Mapping[str, Tensor]) -> None:
    """Load a whole state_dict into a module, spread or not, in place."""
    like = module.state_dict()
    module.load_state_dict(
        {
            key: spread_like(value, like[key]) if key in like else value
            for key, value in state.items()
        }
    )


def load_whole_moments(optimizer: torch.optim.Optimizer, state: Mapping[str, Any]) -> None:
    """Load a whole optimizer state_dict into an optimizer of spread or whole weights, in place."""
    weights = [weight for group in optimizer.param_groups for weight in group["params"]]
    moments = {
        index: {
            name: spread_like(moment, weights[index]) if _is_per_weight(moment) else moment
            for name, moment in of_weight.items()
        }
        for index, of_weight in state["state"].items()
    }
    optimizer.load_state_dict({**state, "state": moments})


def _is_per_weight(moment: Any) -> bool:
    return isinstance(moment, Tensor) and moment.ndim > 0  # AdamW's step count is a scalar
