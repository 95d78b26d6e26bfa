"""The decoder in the paper's 0.5B shape against the shipped, compact one: FLOPs and seconds."""

from __future__ import annotations

import json
from statistics import median

import torch

from benchmarks.timing import cpu_threads, time_calls
from dnd_core.__main__ import default_generator
from dnd_core.base_dimensions import read_dimensions
from dnd_core.config import DecoderConfig
from dnd_core.generator import load_generator_config
from dnd_core.hyper_conv import HyperConvDecoder, decoder_flops
from dnd_core.lora_layout import lora_layout
from dnd_core.presets import PRESETS

PAPER = "common-sense-0.5b"


def measure(config: DecoderConfig, *, runs: int) -> tuple[int, float]:
    """(parameters, median seconds of a forward pass in fp32) with random weights."""
    decoder = HyperConvDecoder(config).eval()
    condition = torch.randn(1, *config.stages[0])
    with torch.no_grad():
        seconds = median(time_calls(lambda: decoder(condition), warmup=1, runs=runs))
    return sum(p.numel() for p in decoder.parameters()), seconds


def main() -> None:
    """Print size, FLOPs and time of both."""
    compact = load_generator_config(default_generator()).decoder
    preset = PRESETS[PAPER]
    dimensions = read_dimensions(preset.base_model)
    layout = lora_layout(dimensions, preset.lora_shape(dimensions.num_hidden_layers))
    figures = {}
    for name, config, runs in (("compact", compact, 10), ("paper", preset.decoder(layout), 1)):
        num, seconds = measure(config, runs=runs)
        flops = decoder_flops(config)
        print(f"{name:8s} {num / 1e6:8.1f} M parameters {flops / 1e9:9.1f} GFLOP {seconds:8.3f} s")
        figures[name] = {"parameters": num, "flops": flops, "seconds": seconds}
    ratio = figures["paper"]["seconds"] / figures["compact"]["seconds"]
    print(f"the paper's takes {ratio:.0f} times as long, {cpu_threads()} threads, fp32")
    print(json.dumps({"benchmark": "decoder", "ratio": ratio, **figures}))


if __name__ == "__main__":
    main()
