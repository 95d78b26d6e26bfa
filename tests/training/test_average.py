"""`average`: the mean of two generators."""

from dataclasses import replace

import pytest
import torch
from safetensors.torch import load_file

from dnd_core.errors import InputError
from dnd_core.generator import load_generator_config, save_generator
from tests.tiny import make_tiny_generator, tiny_state_config
from training.__main__ import build_parser


@pytest.fixture
def pair(tmp_path):
    """Folders of two generators; the second one reads its prompts after another line."""
    config = tiny_state_config()
    told = replace(config, condition=replace(config.condition, system_line="be brief"))
    for seed, (name, plan) in enumerate((("first", config), ("second", told))):
        torch.manual_seed(seed)
        generator = make_tiny_generator(plan)
        torch.nn.init.normal_(generator.static)
        generator.feature_mean.fill_(float(seed))
        save_generator(tmp_path / name, generator, dtype=torch.float32)
    return tmp_path / "first", tmp_path / "second"


def average(first, second, out, share):
    flags = ["average", str(first), str(second), "--share", str(share), "--out", str(out)]
    args = build_parser().parse_args(flags)
    args.call(args)
    return load_file(out / "generator.safetensors")


def test_weights_are_mixed_and_statistics_are_the_second_ones(pair, tmp_path):
    old, new = (load_file(folder / "generator.safetensors") for folder in pair)
    mean = average(*pair, tmp_path / "mean", 0.25)
    assert (mean["feature_mean"] == 1).all()
    torch.testing.assert_close(mean["static"], 0.75 * old["static"] + 0.25 * new["static"])
    config = load_generator_config(tmp_path / "mean")
    assert config == load_generator_config(pair[1])
    assert config.condition.system_line == "be brief"


def test_what_has_no_mean_is_refused(pair, tmp_path):
    with pytest.raises(InputError, match="between 0 and 1"):
        average(*pair, tmp_path / "mean", 1.5)
    config = tiny_state_config()
    save_generator(tmp_path / "other", make_tiny_generator(replace(config, output_scale=0.5)))
    with pytest.raises(InputError, match="not of one shape"):
        average(tmp_path / "other", pair[1], tmp_path / "mean", 0.5)
    (pair[0] / "generator.safetensors").write_bytes(b"no weights")
    with pytest.raises(InputError, match="cannot be read"):
        average(*pair, tmp_path / "mean", 0.5)
    assert not (tmp_path / "mean").exists()
