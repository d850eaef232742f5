"""The head that turns a frozen SAM embedding into class scores for every sample of its window.

The idea is that of SAM-CONV heads: the image encoder stays as it is and a few convolutions read its feature map. A
feature is 16 samples wide, so the window's own pixels join on the way up, which puts borders where the image has them.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

EMBEDDING_CHANNELS = 256
SAMPLES_PER_CELL = 16


class ChannelNorm(nn.Module):
    """Layer norm over the channels of each place, so that padding elsewhere in a window changes nothing here."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(channels)

    def forward(self, x: Tensor) -> Tensor:
        """Normalise (B, C, H, W)."""
        normed: Tensor = self.norm(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        return normed


def _convolution(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, stride=stride, padding=1), nn.ReLU())


class ConvHead(nn.Module):
    """Convolutional decoder on frozen embeddings with the pixels as a skip connection.

    Args:
        outputs: Number of output channels (classes, with background where there is one).
        width: Channels at the embedding's resolution.
        dropout: Share of embedding channels dropped while training.
        blind: Share of training crops that lose their embedding altogether. A few coarse labels can be told apart by
            the embedding alone, and then nothing makes the head look at the pixels, which know where the border is.
        drift: Spread of the random offset that each channel of a training crop gets, in units of its own spread. The
            embedding of a place also tells what surrounds it; the offset keeps the head from learning surroundings.
    """

    feature_mean: Tensor
    feature_std: Tensor
    rgb_mean: Tensor
    rgb_std: Tensor

    def __init__(
        self, outputs: int, width: int = 48, dropout: float = 0.2, blind: float = 0.4, drift: float = 1.0
    ) -> None:
        super().__init__()
        self.outputs, self.width, self.blind, self.drift = outputs, width, blind, drift
        self.register_buffer("feature_mean", torch.zeros(EMBEDDING_CHANNELS))
        self.register_buffer("feature_std", torch.ones(EMBEDDING_CHANNELS))
        self.register_buffer("rgb_mean", torch.full((3,), 0.5))
        self.register_buffer("rgb_std", torch.full((3,), 0.25))
        self.dropout = nn.Dropout2d(dropout)
        self.reduce = nn.Sequential(nn.Conv2d(EMBEDDING_CHANNELS, width, 1), ChannelNorm(width), nn.GELU())
        self.context = nn.Sequential(nn.Conv2d(width + 6, width, 3, padding=1), ChannelNorm(width), nn.GELU())
        self.mix = nn.Sequential(nn.Conv2d(width, width, 3, padding=1), ChannelNorm(width), nn.GELU())
        self.skip1 = _convolution(3, 8)
        self.skip2 = _convolution(8, 12, stride=2)
        self.skip4 = _convolution(12, 16, stride=2)
        self.up8 = _convolution(width + 6, 32)
        self.up4 = _convolution(32 + 6 + 16, 24)
        self.up2 = nn.Sequential(_convolution(24 + 12, 16), nn.Conv2d(16, 8, 1))
        self.score = nn.Conv2d(8, outputs, 3, padding=1)

    def set_statistics(
        self, features: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]], rgb: tuple[float, float]
    ) -> None:
        """Store the mean and spread of the training windows; they travel with the weights.

        Args:
            features: Mean and standard deviation of each embedding channel, two arrays (256,).
            rgb: Mean and standard deviation of the pixels, 0 to 1.
        """
        self.feature_mean.copy_(torch.from_numpy(features[0]))
        self.feature_std.copy_(torch.from_numpy(np.maximum(features[1], 1e-3)))
        self.rgb_mean.fill_(rgb[0])
        self.rgb_std.fill_(max(rgb[1], 1e-2))

    def forward(self, embedding: Tensor, rgb: Tensor) -> Tensor:
        """Score every sample.

        Outside training two opinions are averaged, one with and one without the embedding. The embedding knows what a
        thing is but not where it ends; where the pixels speak clearly they decide, else the embedding does.

        Args:
            embedding: (B, 256, h, w) frozen features.
            rgb: (B, 3, 16 h, 16 w) pixels, 0 to 1.

        Returns:
            (B, outputs, 16 h, 16 w) logits.
        """
        features = (embedding - self.feature_mean[:, None, None]) / self.feature_std[:, None, None]
        pixels = (rgb - self.rgb_mean[:, None, None]) / self.rgb_std[:, None, None]
        if not self.training:
            return (self._scores(features, pixels) + self._scores(torch.zeros_like(features), pixels)) / 2
        seen = torch.rand(features.shape[0], 1, 1, 1, device=features.device) >= self.blind
        drift = self.drift * torch.randn_like(features[:, :, :1, :1])
        return self._scores((features + drift) * seen, pixels)

    def _scores(self, features: Tensor, pixels: Tensor) -> Tensor:
        x = self.context(torch.cat([self.reduce(self.dropout(features)), _brightness(pixels, 16)], dim=1))
        x = x + self.mix(x)
        one = self.skip1(pixels)
        two = self.skip2(one)
        four = self.skip4(two)
        x = self.up8(torch.cat([_twice(x), _brightness(pixels, 8)], dim=1))
        x = self.up4(torch.cat([_twice(x), _brightness(pixels, 4), four], dim=1))
        x = self.up2(torch.cat([_twice(x), two], dim=1))
        scores: Tensor = self.score(functional.relu(_twice(x) + one))
        return scores


def _brightness(pixels: Tensor, side: int) -> Tensor:
    """Mean and spread of the pixels in squares: (B, 3, H, W) to (B, 6, H / side, W / side)."""
    mean = functional.avg_pool2d(pixels, side)
    spread = (functional.avg_pool2d(pixels * pixels, side) - mean * mean).clamp_min(0).add(1e-6).sqrt()
    return torch.cat([mean, spread], dim=1)


def _twice(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


@torch.inference_mode()
def class_probabilities(
    head: ConvHead, features: npt.NDArray[np.floating], rgb: npt.NDArray[np.uint8]
) -> npt.NDArray[np.float32]:
    """Class probabilities of one window.

    Args:
        head: The head, in evaluation mode.
        features: (256, 64, 64) embedding. It is rounded to half precision, as the cache stores it, so that a window
            gives the same result whether its embedding was just computed or read back.
        rgb: (1024, 1024, 3) pixels of the window.

    Returns:
        (outputs, 1024, 1024) probabilities that sum to one.
    """
    embedding = torch.from_numpy(features.astype(np.float16).astype(np.float32))[None]
    pixels = torch.from_numpy(np.ascontiguousarray(rgb.transpose(2, 0, 1))).float()[None] / 255.0
    probabilities: npt.NDArray[np.float32] = torch.softmax(head(embedding, pixels), dim=1)[0].numpy()
    return probabilities
