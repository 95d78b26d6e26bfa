"""The decoder against its formula, written out again without convolution modules."""

import pytest
import torch

from dnd_core.config import DecoderConfig
from dnd_core.hyper_conv import HyperConvDecoder, HyperConvLayer, decoder_flops


def conv_by_shifts(x, weight, bias, channel_axis):
    """Cross-correlation over the two axes of (N, L, C) that are not the channel axis.

    Sums shifted copies of a zero-padded volume with einsum; shares no code with nn.Conv2d.
    """
    # A transpose of axes 0 and channel_axis: the plane keeps the order that this leaves.
    x = x.transpose(0, channel_axis)
    k = weight.shape[-1]
    half = k // 2
    channels, height, width = x.shape
    padded = torch.zeros(channels, height + 2 * half, width + 2 * half, dtype=x.dtype)
    padded[:, half : half + height, half : half + width] = x
    out = torch.zeros(weight.shape[0], height, width, dtype=x.dtype)
    for i in range(k):
        for j in range(k):
            window = padded[:, i : i + height, j : j + width]
            out += torch.einsum("oc,chw->ohw", weight[:, :, i, j], window)
    if bias is not None:
        out += bias[:, None, None]
    return out.transpose(0, channel_axis)


def layer_by_formula(layer, x):
    """One layer on (N, L, C), step by step as reference.md section 2 lists them."""
    weight, bias = layer.norm.weight, layer.norm.bias
    y = torch.empty_like(x)
    for n in range(x.shape[0]):
        mean = x[n].mean()
        variance = ((x[n] - mean) ** 2).mean()
        y[n] = (x[n] - mean) / (variance + 1e-5).sqrt() * weight + bias
    kernel = {
        name: getattr(layer, name).conv
        for name in (
            "width_first_w",
            "width_first_h",
            "height_first_h",
            "height_first_w",
            "mix_prompts",
        )
    }
    wf = conv_by_shifts(y, kernel["width_first_w"].weight, None, 2)
    wf = conv_by_shifts(wf, kernel["width_first_h"].weight, None, 1)
    hf = conv_by_shifts(y, kernel["height_first_h"].weight, None, 1)
    hf = conv_by_shifts(hf, kernel["height_first_w"].weight, None, 2).tanh()
    y = (wf + hf + layer.bias) / 3
    z = conv_by_shifts(y, kernel["mix_prompts"].weight, kernel["mix_prompts"].bias, 0)
    return x + z if z.shape == x.shape else z


@pytest.mark.parametrize("kernel_size", [1, 3, 5])
@pytest.mark.parametrize("shapes", [((3, 6, 5), (4, 2, 7)), ((3, 4, 5), (3, 4, 5))])
def test_layer_computes_the_formula(shapes, kernel_size):
    torch.manual_seed(0)
    layer = HyperConvLayer(*shapes, kernel_size).double()
    for parameter in layer.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    x = torch.randn(2, *shapes[0], dtype=torch.double)
    expected = torch.stack([layer_by_formula(layer, one) for one in x])
    assert torch.allclose(layer(x), expected, atol=1e-10)


def test_planes_are_not_square_symmetric():
    """A swapped plane must change the result, or the test above would prove nothing."""
    torch.manual_seed(0)
    layer = HyperConvLayer((3, 6, 5), (4, 2, 7), 3).double()
    x = torch.randn(1, 3, 6, 5, dtype=torch.double)
    before = layer(x)
    with torch.no_grad():
        weight = layer.width_first_w.conv.weight
        weight.copy_(weight.transpose(2, 3).clone())
    assert not torch.allclose(layer(x), before)


PAPER_HALF_B = DecoderConfig(
    stages=(
        (128, 384, 384),
        (128, 200, 300),
        (128, 100, 256),
        (256, 50, 200),
        (512, 50, 200),
        (1024, 25, 200),
        (1024, 10, 200),
        (2048, 10, 200),
        (4296, 10, 130),
    ),
    kernel_size=9,
)


def test_paper_shape_has_the_published_size():
    with torch.device("meta"):
        decoder = HyperConvDecoder(PAPER_HALF_B)
    assert sum(p.numel() for p in decoder.parameters()) == 1_113_203_220
    assert decoder_flops(PAPER_HALF_B) == 8_257_937_817_600
    assert len(list(decoder.parameters())) == 72


@pytest.mark.parametrize("kernel_size", [0, 2, 8])
def test_even_kernel_is_refused(kernel_size):
    with pytest.raises(ValueError, match="odd"):
        DecoderConfig(stages=((1, 1, 1), (1, 1, 1)), kernel_size=kernel_size)


def test_a_start_near_the_identity_passes_the_linear_branch():
    shape = (6, 4, 8)
    decoder = HyperConvDecoder(DecoderConfig(stages=(shape, shape), kernel_size=3))
    x = torch.randn(1, *shape)
    layer = decoder[0]
    before = layer.width_first_h(layer.width_first_w(x))
    decoder.start_near_identity()
    after = layer.width_first_h(layer.width_first_w(x))
    assert (before - x).norm() > x.norm() / 2
    assert (after - x).norm() < x.norm() / 4
