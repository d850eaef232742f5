"""The kinds of decoder by name."""

from __future__ import annotations

from ..errors import ModelError
from .conv import ConvDecoder
from .decoder import Decoder
from .ensemble import EnsembleDecoder
from .forest import ForestDecoder
from .linear import LinearDecoder
from .prototype import PrototypeDecoder
from .reduction import COMPONENTS
from .student import LiteStudent, SegFormerB0, SegFormerB1, SegFormerB2
from .transformer import TransformerDecoder
from .unet import UNetDecoder

#: The default; `make bench-decoder` sets the kinds side by side.
DEFAULT = "ensemble"
KINDS: dict[str, type[Decoder]] = {
    kind.kind: kind
    for kind in (
        EnsembleDecoder,
        ConvDecoder,
        TransformerDecoder,
        LinearDecoder,
        PrototypeDecoder,
        ForestDecoder,
        UNetDecoder,
        LiteStudent,
        SegFormerB0,
        SegFormerB1,
        SegFormerB2,
    )
}


def kind_of(name: str) -> type[Decoder]:
    """The kind of that name; "auto" is the default.

    Raises:
        ModelError: There is none.
    """
    wanted = DEFAULT if name == "auto" else name
    if wanted not in KINDS:
        raise ModelError(f"There is no decoder of the kind {name!r}; choose auto, {', '.join(KINDS)}.")
    return KINDS[wanted]


def new_decoder(kind: str, channels: int, outputs: int, layers: int = 1) -> Decoder:
    """An untrained decoder.

    Args:
        kind: A name of :data:`KINDS`, or "auto" for the default.
        channels: Of the features, all layers and levels together; kinds that read none do not care.
        outputs: Classes, with background where there is one.
        layers: Of the ground that it looks at.

    Raises:
        ModelError: There is no such kind.
    """
    made = kind_of(kind)
    if not made.reads_features:
        return made(0, 0, outputs, layers=layers)
    return made(channels, min(COMPONENTS, channels), outputs, layers=layers)
