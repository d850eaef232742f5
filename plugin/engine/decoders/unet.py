"""A UNet from scratch on the pixels alone (Ronneberger et al. 2015, arXiv:1505.04597), the usual yardstick."""

from __future__ import annotations

from typing import Any, ClassVar

from torch import Tensor

from .decoder import Decoder


class UNetDecoder(Decoder):
    """MONAI's residual UNet on the mean and spread of squares of 4 samples; it does not look at the features."""

    kind: ClassVar[str] = "unet"
    reads_features: ClassVar[bool] = False

    def __init__(self, channels: int, components: int, outputs: int, **settings: Any) -> None:
        from monai.networks.nets.unet import UNet

        super().__init__(channels, components, outputs, **settings)
        self.network = UNet(
            2, self.detail_channels, outputs, (16, 32, 64, 128), (2, 2, 2), num_res_units=1, norm="instance"
        )

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        found: Tensor = self.network(detail)
        return found
