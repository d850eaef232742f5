"""A transformer decoder on frozen features: SAM-ViT of the ECMWF study; each cell looks at all others of a window."""

from __future__ import annotations

from typing import Any, ClassVar

from torch import Tensor, nn

from .decoder import Decoder, on_detail

WIDTH = 96
_LAYERS, _HEADS = 2, 4


class TransformerDecoder(Decoder):
    """Transformer layers (Vaswani et al. 2017, arXiv:1706.03762) over the cells, without positions."""

    kind: ClassVar[str] = "vit"
    rate: ClassVar[float] = 0.5

    def __init__(self, channels: int, components: int, outputs: int, width: int = WIDTH, **settings: Any) -> None:
        super().__init__(channels, components, outputs, width=width, **settings)
        self.enter = nn.Conv2d(components, width, 1)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(width, _HEADS, 2 * width, 0.1, "gelu", batch_first=True, norm_first=True)
            for _ in range(_LAYERS)
        )
        self.norm = nn.LayerNorm(width)
        self.leave = nn.Conv2d(width, outputs, 1)
        self.linear = nn.Conv2d(components, outputs, 1)

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        entered = self.enter(components)
        batch, width, rows, columns = entered.shape
        tokens = entered.flatten(2).transpose(1, 2)
        for layer in self.layers:
            tokens = layer(tokens)
        mixed = self.norm(tokens).transpose(1, 2).reshape(batch, width, rows, columns)
        return on_detail(self.leave(mixed) + self.linear(components))
