"""A linear probe: the plainest decoder, and a fair measure of what the features tell."""

from __future__ import annotations

from typing import Any, ClassVar

from torch import Tensor, nn

from .decoder import Decoder, on_detail


class LinearDecoder(Decoder):
    """One weight for each component and class."""

    kind: ClassVar[str] = "linear"
    rate: ClassVar[float] = 3.0

    def __init__(self, channels: int, components: int, outputs: int, **settings: Any) -> None:
        super().__init__(channels, components, outputs, **settings)
        self.weights = nn.Conv2d(components, outputs, 1)
        nn.init.zeros_(self.weights.weight)
        if self.weights.bias is not None:
            nn.init.zeros_(self.weights.bias)

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        return on_detail(self.weights(components))
