"""Students as kinds of decoder: small networks on the samples themselves, without an encoder."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

from torch import Tensor

from ..students.lite import LiteNetwork
from ..students.network import StudentNetwork
from ..students.segformer import SegFormer
from .decoder import Decoder


class StudentDecoder(Decoder):
    """A decoder whose scores are those of a network of :mod:`..students`."""

    reads_features: ClassVar[bool] = False
    grain: ClassVar[int] = 1
    crop_cells: ClassVar[int] = 32
    crops: ClassVar[int] = 4
    steps: ClassVar[int] = 2
    varied: ClassVar[bool] = True
    #: Samples along a side of what the network sees as one.
    shrink: ClassVar[int] = 2

    def __init__(
        self, channels: int, components: int, outputs: int, layers: int = 1, shrink: int = 0, **settings: Any
    ) -> None:
        shrink = shrink or self.shrink
        super().__init__(channels, components, outputs, layers=layers, shrink=shrink, **settings)
        self.network = self._build(layers, outputs, shrink)

    @abstractmethod
    def _build(self, layers: int, outputs: int, shrink: int) -> StudentNetwork:
        """The network, untrained."""

    def scores(self, components: Tensor, detail: Tensor) -> Tensor:
        """As :meth:`.decoder.Decoder.scores`."""
        logits: Tensor = self.network(detail)
        return logits


class LiteStudent(StudentDecoder):
    """EfficientNet-Lite0, which starts from ImageNet's weights."""

    kind: ClassVar[str] = "lite0"
    #: Its finest map then lies on squares of 8 samples; 2 is half as fast.
    shrink: ClassVar[int] = 4
    weight_bytes: ClassVar[int] = 13_000_000
    rate: ClassVar[float] = 0.3

    def _build(self, layers: int, outputs: int, shrink: int) -> StudentNetwork:
        return LiteNetwork(layers, outputs, shrink)


class _SegFormerStudent(StudentDecoder):
    """A SegFormer, which starts from nothing."""

    size: ClassVar[str]
    rate: ClassVar[float] = 0.2

    def _build(self, layers: int, outputs: int, shrink: int) -> StudentNetwork:
        return SegFormer(self.size, layers, outputs, shrink)


class SegFormerB0(_SegFormerStudent):
    """3.7 million parameters."""

    kind: ClassVar[str] = "segformer-b0"
    weight_bytes: ClassVar[int] = 15_000_000
    size: ClassVar[str] = "b0"


class SegFormerB1(_SegFormerStudent):
    """13.7 million parameters."""

    kind: ClassVar[str] = "segformer-b1"
    weight_bytes: ClassVar[int] = 55_000_000
    size: ClassVar[str] = "b1"


class SegFormerB2(_SegFormerStudent):
    """27.4 million parameters."""

    kind: ClassVar[str] = "segformer-b2"
    weight_bytes: ClassVar[int] = 110_000_000
    size: ClassVar[str] = "b2"
