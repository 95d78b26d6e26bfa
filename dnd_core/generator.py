"""The generator's trained half: condition -> hyper-conv decoder -> LoRA matrices."""

# B batch, N slots, L text tokens, C features, T weight tokens, r rank, c chunk.
from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from dnd_core.config import GeneratorConfig
from dnd_core.errors import InputError
from dnd_core.feature_statistics import feature_statistics, unit_statistics
from dnd_core.hyper_conv import HyperConvDecoder
from dnd_core.length_projection import LengthProjection
from dnd_core.lora_layout import LoraLayout
from dnd_core.paper_generator import PaperGenerator
from dnd_core.tensor_file import save_tensors
from dnd_core.weight_tokenizer import (
    LoraTensors,
    add_scale_code,
    detokenize,
    remove_scale_code,
)

WEIGHTS_FILE, CONFIG_FILE = "generator.safetensors", "generator.json"
MAX_DEVIATION = 6.0  # of a standardized feature; a few of Qwen's are far out for some prompts
START_SEED = 2506  # lora_A starts from the same matrix everywhere, as in the paper's checkpoints


class Generator(nn.Module):
    """Condition (B, N, L, C) -> weight tokens (B, T, r, c), or (B, T, r + 2, c + 2) if scaled.

    weight tokens = start + static + scale * decoder(condition). `start` is a seeded Kaiming
    lora_A and a zero lora_B; `static` is what all tasks share; the decoder's last rows for
    lora_B begin at zero, so that an untrained generator leaves the base model exactly as it is.
    """

    def __init__(self, config: GeneratorConfig, layout: LoraLayout) -> None:
        super().__init__()
        num_tokens = config.decoder.stages[-1][0]
        if layout.num_weight_tokens != num_tokens:
            raise ValueError(
                f"the decoder makes {num_tokens} weight tokens, "
                f"but the layout needs {layout.num_weight_tokens}"
            )
        self.config, self.layout = config, layout
        self._add_parts()

    def _add_parts(self) -> None:
        config, layout = self.config, self.layout
        if config.kind != "compact":
            raise ValueError(f"this is a compact generator, the config is of kind {config.kind!r}")
        num_tokens = layout.num_weight_tokens
        mean, std = unit_statistics(config.condition)
        self.register_buffer("feature_mean", mean)
        self.register_buffer("feature_std", std)
        self.decoder = HyperConvDecoder(config.decoder)
        if config.condition.reads_base_model:
            self.decoder.start_near_identity()
        self.static = nn.Parameter(torch.zeros(num_tokens, *config.token_shape))
        self.scale = nn.Parameter(torch.ones(num_tokens))  # times output_scale
        start = start_tokens(layout)  # (T, r, c)
        if config.scaled_tokens:  # a zero tile is constant, so its normalized values are NaN
            start = add_scale_code(start).nan_to_num()  # (T, r + 2, c + 2)
        self.register_buffer("start", start, persistent=False)
        is_b, _ = _token_kinds(layout)
        mix = self.decoder.last_convolution
        with torch.no_grad():
            mix.weight[is_b] = 0
            assert mix.bias is not None
            mix.bias[is_b] = 0

    feature_mean: Tensor
    feature_std: Tensor
    start: Tensor

    def forward(self, condition: Tensor) -> Tensor:
        """Condition (B, N, L, C), padding zero -> weight tokens (B, T, *token_shape), fp32."""
        present = condition.abs().sum(-1, keepdim=True) > 0
        x = (condition - self.feature_mean) / self.feature_std
        out = self.decoder(x.clamp(-MAX_DEVIATION, MAX_DEVIATION) * present).float()
        scale = self.scale.view(-1, 1, 1) * self.config.output_scale
        return self.start + self.static + scale * out

    @torch.no_grad()
    def set_statistics(self, conditions: Tensor) -> None:
        """Standardize by the conditions (E, N, L, C) of E tasks, in place."""
        mean, std = feature_statistics(conditions, self.config.condition)
        self.feature_mean.copy_(mean)
        self.feature_std.copy_(std)

    def lora(self, weight_tokens: Tensor) -> LoraTensors:
        """Weight tokens (..., T, *token_shape) -> LoRA matrices by PEFT key."""
        plain = remove_scale_code(weight_tokens) if self.config.scaled_tokens else weight_tokens
        return detokenize(plain, self.layout)


class PresetGenerator(Generator):
    """A generator of the paper (arXiv 2506.16406), in the shape of a preset or another.

    weight tokens = decoder(projection(condition)), scaled; nothing is standardized, and it starts
    from random weights.
    """

    def _add_parts(self) -> None:
        config, projection = self.config, None
        if config.projection is not None:
            length2 = config.decoder.stages[0][1]
            projection = LengthProjection(config.condition.length, length2, config.projection)
        self.network = PaperGenerator(config.decoder, projection)

    def forward(self, condition: Tensor) -> Tensor:
        """Condition (B, N, L, C) -> scaled weight tokens (B, T, r + 2, c + 2), fp32."""
        out: Tensor = self.network(condition)
        return out.float()

    def set_statistics(self, conditions: Tensor) -> None:
        """Nothing: the condition is read as it is."""


def make_generator(config: GeneratorConfig, layout: LoraLayout) -> Generator:
    """A fresh generator of the config's kind; raises ValueError where the layout does not fit."""
    kind = PresetGenerator if config.kind == "paper" else Generator
    return kind(config, layout)


def _token_kinds(layout: LoraLayout) -> tuple[Tensor, Tensor]:
    """Per weight token: whether it belongs to a lora_B, and its matrix's width."""
    is_b, widths = [], []
    for _, b, count in layout.matrices():
        is_b += [b] * count
        widths += [count * layout.chunk] * count
    return torch.tensor(is_b), torch.tensor(widths, dtype=torch.float32)


def start_tokens(layout: LoraLayout) -> Tensor:
    """PEFT's initialization, seeded: lora_A uniform in +-1/sqrt(in), lora_B zero; (T, r, c)."""
    is_b, widths = _token_kinds(layout)
    shape = (len(is_b), layout.rank, layout.chunk)
    noise = torch.rand(shape, generator=torch.Generator().manual_seed(START_SEED)) * 2 - 1
    return noise * (~is_b / widths.sqrt()).view(-1, 1, 1)


def save_generator(
    folder: Path, generator: Generator, *, dtype: torch.dtype = torch.bfloat16
) -> None:
    """Write weights and config; each file is replaced in one move, so none is ever half written."""
    folder.mkdir(parents=True, exist_ok=True)
    weights = {k: v.detach().to("cpu", dtype).contiguous() for k, v in _weights(generator).items()}
    new_config = folder / f"{CONFIG_FILE}.new"
    new_config.write_text(json.dumps(generator.config.to_json(), indent=2) + "\n", "utf-8")
    save_tensors(folder / WEIGHTS_FILE, weights, {"format": "pt"})
    os.replace(new_config, folder / CONFIG_FILE)


def load_generator_config(folder: Path) -> GeneratorConfig:
    """Read generator.json. Raises InputError where it is missing or not one of ours."""
    path = folder / CONFIG_FILE
    try:
        return GeneratorConfig.from_json(json.loads(path.read_text("utf-8")))
    except FileNotFoundError as error:
        raise InputError(
            f"{folder} holds no generator: {CONFIG_FILE} is missing. "
            "Pass the folder that a training run or a download made."
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} is not a generator's description: {error}") from error


def load_generator(folder: Path, layout: LoraLayout) -> Generator:
    """The generator saved in `folder`, in eval mode and fp32.

    Raises InputError where the weights are missing or belong to another configuration.
    """
    config = load_generator_config(folder)
    path = folder / WEIGHTS_FILE
    if not path.is_file():
        raise InputError(f"{path} is missing. Fetch the generator again.")
    # The paper's have up to 2.4 G parameters, all in the file: none is drawn to be overwritten.
    with torch.device("meta") if config.kind == "paper" else nullcontext():
        generator = make_generator(config, layout)
    weights = {key: value.float() for key, value in load_file(path).items()}
    expected = {key: value.shape for key, value in _weights(generator).items()}
    if {key: value.shape for key, value in weights.items()} != expected:
        raise InputError(f"{path} does not fit {folder / CONFIG_FILE}: names or shapes differ.")
    generator.load_state_dict(weights, assign=config.kind == "paper")
    return generator.eval()


def _weights(generator: Generator) -> Mapping[str, Tensor]:
    return generator.state_dict()
