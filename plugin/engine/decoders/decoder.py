"""What every kind of decoder is: components of frozen features, and a picture of the pixels, to scores of classes."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from ..students.samples import as_floats
from .reduction import Reduction

__all__ = [
    "BANDS",
    "DETAIL_CHANNELS",
    "STEP",
    "Decoder",
    "as_floats",
    "detail_of",
    "grey_detail_of",
    "on_detail",
    "on_samples",
]

#: Samples along a side of what is scored: finer than a feature (16), coarser than a pixel.
STEP = 4
#: What the detail of each layer consists of: mean and spread of each of three bands.
DETAIL_CHANNELS = 6
#: What the samples of each layer consist of: red, green and blue.
BANDS = 3


class Decoder(nn.Module):
    """Scores classes from components of features and a picture; kinds without an encoder from the picture alone.

    Args:
        channels: Of the features, all layers and levels together; 0 for kinds that read none.
        components: That the features are reduced to; 0 likewise.
        outputs: Classes, with background where there is one.
        layers: Of the ground that it looks at.
        settings: What else the kind needs to be built again; kept in the card.
    """

    kind: ClassVar[str]
    #: Reads features of an encoder; others read the picture alone, and nothing is encoded for them.
    reads_features: ClassVar[bool] = True
    #: Samples along a side of a place of the picture: :data:`STEP` for the detail, 1 for the samples themselves.
    grain: ClassVar[int] = STEP
    #: Cells along a side of a crop that a training step sees, crops of a step, and times as many steps as of most.
    crop_cells: ClassVar[int] = 16
    crops: ClassVar[int] = 8
    steps: ClassVar[int] = 1
    #: What the weights of a package take beyond those of small kinds.
    weight_bytes: ClassVar[int] = 0
    #: Learns from crops whose brightness and contrast are varied.
    varied: ClassVar[bool] = False
    #: Learns by gradients; others are fitted to labelled cells at once.
    learns_by_steps: ClassVar[bool] = True
    #: Is compiled for maps; kinds that would unroll to thousands of operations are not.
    compiles: ClassVar[bool] = True
    #: Is compiled in the encoder's arithmetic: its probabilities in bf16 are those in f32 within a hundredth, but where
    #: they change from place to place.
    coarse: ClassVar[bool] = False
    #: Share of the loop's learning rate that suits the kind.
    rate: ClassVar[float] = 1.0
    #: Ends of the names of weights in which the outputs stand last along the axis that counts them; in all others they
    #: stand first.
    outputs_last: ClassVar[frozenset[str]] = frozenset()
    #: Kinds that it consists of, each of which learns for itself; none for kinds that learn as a whole.
    parts: ClassVar[tuple[type[Decoder], ...]] = ()

    bias: Tensor
    temperature: Tensor

    def __init__(self, channels: int, components: int, outputs: int, layers: int = 1, **settings: Any) -> None:
        super().__init__()
        self.channels, self.components, self.outputs = channels, components, outputs
        # packages from before there were several layers do not tell how many
        self.settings: dict[str, Any] = settings if layers == 1 else {**settings, "layers": layers}
        self.layer_count = layers
        self.detail_channels = DETAIL_CHANNELS * layers
        self.reduction = Reduction(channels, components)
        self.register_buffer("bias", torch.zeros(outputs))
        self.register_buffer("temperature", torch.ones(()))

    @abstractmethod
    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """Score classes.

        Args:
            components: (B, R, h, w), of :attr:`reduction`; R is 0 for kinds that read no features.
            detail: (B, 6 × layers, 4 h, 4 w), of :func:`detail_of`; for kinds of :attr:`grain` 1 the samples
                (B, 3 × layers, 16 h, 16 w). Both as :func:`as_floats` gives them.

        Returns:
            (B, outputs, 4 h, 4 w) logits.
        """

    def forward(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`scores`."""
        return self.scores(components, detail)

    @classmethod
    def picture_channels(cls, layers: int) -> int:
        """Channels of what the kind sees of the pixels of so many layers."""
        return layers * (BANDS if cls.grain == 1 else DETAIL_CHANNELS)

    @classmethod
    def picture_of(cls, rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """What the kind sees of samples (H, W, 3 × layers): (channels, H / grain, W / grain), bytes."""
        return np.ascontiguousarray(rgb.transpose(2, 0, 1)) if cls.grain == 1 else detail_of(rgb)

    def on_grey(self) -> Decoder | None:
        """The same decoder for detail of :func:`grey_detail_of`, where that costs less; None where it does not."""
        return None

    def fit(self, components: Tensor, detail: Tensor, labels: Tensor, seed: int) -> None:
        """Fit to labelled places at once, for kinds that do not learn by steps.

        Args:
            components: (N, R).
            detail: (N, 6 × layers).
            labels: (N,) output channels.
            seed: Of what is drawn.
        """
        raise TypeError(f"A decoder of the kind {self.kind} learns by steps.")

    @classmethod
    def has_outputs_last(cls, name: str) -> bool:
        """Whether the outputs stand last in the weights of that name, see :attr:`outputs_last`."""
        return name.endswith(tuple(cls.outputs_last))

    def problem(self) -> str:
        """What makes its weights unfit for use, as the end of a sentence about them; empty where nothing does."""
        cold = "have a temperature that is not above 0" if float(self.temperature) <= 0 else ""
        return without_numbers(self) or cold

    def calibrate(self, bias: NDArray[np.floating], temperature: float) -> None:
        """Keep what was fitted on ground that was not learnt from: see :mod:`..judging.offsets`."""
        self.bias.copy_(torch.from_numpy(np.asarray(bias, dtype=np.float32)))
        self.temperature.fill_(temperature)

    @torch.inference_mode()
    def probabilities(self, components: NDArray[np.float32], rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Class probabilities of a window, in squares of 4 × 4 samples.

        Args:
            components: (R, h, w), of :attr:`reduction`.
            rgb: (16 h, 16 w, 3 × layers).

        Returns:
            (outputs, 4 h, 4 w), summing to one.
        """
        device = self.bias.device
        seen = torch.from_numpy(components)[None].to(device)
        picture = torch.from_numpy(self.picture_of(rgb))[None].to(device)
        return self.probabilities_of(self.scores(seen, as_floats(picture))[0])

    def probabilities_of(self, logits: Tensor) -> NDArray[np.float32]:
        """Class probabilities (outputs, h, w) of logits of the same shape, calibrated."""
        found: NDArray[np.float32] = (
            torch.softmax((logits + self.bias[:, None, None]) / self.temperature, dim=0).cpu().numpy()
        )
        return found


def on_samples(probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Probabilities (C, 4 h, 4 w) of :meth:`Decoder.probabilities` for each sample (C, 16 h, 16 w), interpolated."""
    shown = torch.from_numpy(probabilities)[None]
    found = functional.interpolate(shown, scale_factor=float(STEP), mode="bilinear", align_corners=False)
    enlarged: NDArray[np.float32] = found[0].numpy()
    return enlarged


def detail_of(rgb: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Mean and spread of the bands in squares of 4 × 4 samples: (H, W, 3 L) to (6 L, H / 4, W / 4), bytes."""
    grey = grey_detail_of(rgb)
    if grey is not None:
        return np.repeat(grey, BANDS, axis=0)
    found = [_mean_and_spread(np.ascontiguousarray(rgb[..., band])) for band in range(rgb.shape[2])]
    return np.stack([mean for mean, _ in found] + [spread for _, spread in found])


def grey_detail_of(rgb: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """The same once for each layer (2 L, H / 4, W / 4), where all show grey as three equal bands; else None."""
    found = []
    for red in range(0, rgb.shape[2], BANDS):
        first = np.ascontiguousarray(rgb[..., red])
        if not all(np.array_equal(first, rgb[..., red + band]) for band in range(1, BANDS)):
            return None
        found.append(_mean_and_spread(first))
    return np.stack([mean for mean, _ in found] + [spread for _, spread in found])


def _mean_and_spread(band: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """(H / 4, W / 4) bytes of a band (H, W): means, and spreads four times as large as they are."""
    values = band.astype(np.uint16)
    # of whole numbers, exact whatever the order
    total, squares = _in_squares(values).astype(np.int32), _in_squares(values * values).astype(np.int32)
    # about the middle of what a byte holds, 127.5, so that the squares are small
    mean = (total - 2040).astype(np.float32) / STEP**2
    square = (squares - 255 * total + 260_100).astype(np.float32) / STEP**2
    spread = np.sqrt(np.maximum(square - mean**2, 0.0))
    return np.rint(mean + 127.5).astype(np.uint8), np.rint(np.clip(spread * 4, 0, 255)).astype(np.uint8)


def _in_squares(values: NDArray[np.uint16]) -> NDArray[np.uint32]:
    """Sums in squares of 4 × 4; sums of lines first, as numpy adds along long lines ten times as fast."""
    lines = values[::STEP].astype(np.uint32)
    for row in range(1, STEP):
        lines += values[row::STEP]
    sums = lines[:, ::STEP].copy()
    for column in range(1, STEP):
        sums += lines[:, column::STEP]
    return sums


def on_detail(features: Tensor) -> Tensor:
    """Features (B, C, h, w) on the grid of the detail (B, C, 4 h, 4 w)."""
    return functional.interpolate(features, scale_factor=4.0, mode="bilinear", align_corners=False)


def without_numbers(module: nn.Module) -> str:
    """The end of a sentence about weights that are no numbers; empty where there are none of them."""
    for values in module.state_dict().values():
        if values.is_floating_point() and not bool(torch.isfinite(values).all()):
            return "hold values that are no numbers (NaN or infinity)"
    return ""
