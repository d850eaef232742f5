"""SegFormer (Xie et al. 2021, arXiv:2105.15203) of Hugging Face's transformers, built from its configuration.

Nothing is downloaded: weights are random until they have learnt. The library takes seconds to import, so it is imported
when the first network is built.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torch import Tensor
from torch.nn import functional

from .network import BANDS, StudentNetwork


@dataclass(frozen=True)
class Size:
    """A size of table 6 of the paper: channels and layers of the four stages, and channels of the head."""

    channels: tuple[int, ...]
    layers: tuple[int, ...]
    head: int


#: 3.7, 13.7 and 27.4 million parameters.
SIZES = {
    "b0": Size((32, 64, 160, 256), (2, 2, 2, 2), 256),
    "b1": Size((64, 128, 320, 512), (2, 2, 2, 2), 256),
    "b2": Size((64, 128, 320, 512), (3, 4, 6, 3), 768),
}


class SegFormer(StudentNetwork):
    """A SegFormer on samples that are averaged first.

    Args:
        size: Name of :data:`SIZES`.
        layers: Of the ground, three bands each; all go through the first convolution.
        outputs: Classes.
        shrink: Samples along a side of what is averaged to one; its scores lie four of these apart, and are
            interpolated.
    """

    def __init__(self, size: str, layers: int, outputs: int, shrink: int) -> None:
        super().__init__(layers)
        from transformers import SegformerConfig, SegformerForSemanticSegmentation

        chosen = SIZES[size]
        make: Any = SegformerConfig  # its fields are those of a dataclass that is made at run time
        config = make(
            num_channels=BANDS * layers,
            num_labels=outputs,
            hidden_sizes=list(chosen.channels),
            depths=list(chosen.layers),
            decoder_hidden_size=chosen.head,
        )
        self.shrink = shrink
        self.model = SegformerForSemanticSegmentation(config)

    def features(self, samples: Tensor) -> list[Tensor]:
        """Maps of the four stages, at strides of 4, 8, 16 and 32 averaged samples."""
        averaged = functional.avg_pool2d(samples, self.shrink) if self.shrink > 1 else samples
        return list(self.model.segformer(averaged, output_hidden_states=True).hidden_states)

    def head(self, features: list[Tensor]) -> Tensor:
        """Logits, on the grid of the first stage."""
        logits: Tensor = self.model.decode_head(features)
        return logits
