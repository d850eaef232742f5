"""The kinds of decoder by name."""

from __future__ import annotations

from ..errors import ModelError
from .conv import ConvDecoder
from .decoder import Decoder
from .forest import ForestDecoder
from .linear import LinearDecoder
from .prototype import PrototypeDecoder
from .reduction import COMPONENTS
from .transformer import TransformerDecoder
from .unet import UNetDecoder

#: The default; `make bench-decoder` sets the kinds side by side.
DEFAULT = "conv"
KINDS: dict[str, type[Decoder]] = {
    kind.kind: kind
    for kind in (ConvDecoder, TransformerDecoder, LinearDecoder, PrototypeDecoder, ForestDecoder, UNetDecoder)
}


def new_decoder(kind: str, channels: int, outputs: int, layers: int = 1) -> Decoder:
    """An untrained decoder.

    Args:
        kind: A name of :data:`KINDS`, or "auto" for the default.
        channels: Of the features, all layers and levels together.
        outputs: Classes, with background where there is one.
        layers: Of the ground that it looks at.

    Raises:
        ModelError: There is no such kind.
    """
    name = DEFAULT if kind == "auto" else kind
    if name not in KINDS:
        raise ModelError(f"There is no decoder of the kind {kind!r}; choose auto, {', '.join(KINDS)}.")
    return KINDS[name](channels, min(COMPONENTS, channels), outputs, layers=layers)
