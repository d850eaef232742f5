"""Messages about teaching a small decoder on images without labels."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Tuple

from .rasters import RasterReference

#: Kinds of decoder that can be students: they read the pixels alone.
STUDENT_KINDS = ("lite0", "segformer-b0", "segformer-b1", "segformer-b2")

#: Where masks come from: a SAM asked at what the decoder sees, or its everything mode.
ASKED, EVERYTHING = "asked", "everything"
MASKS = (ASKED, EVERYTHING)


@dataclass(frozen=True)
class Adapt:
    """Teach a student on images without labels, by a decoder and the masks of a SAM.

    Attributes:
        decoder: Model package folder of the teacher assistant.
        images: Rasters without labels.
        output: Folder of the model package to write.
        extents: Polygon (WKT, in the raster's CRS) of each image; empty for all of it.
        model: Name or path of the SAM model.
        kind: Of the student, of :data:`STUDENT_KINDS`.
        minutes: That the student is taught for.
        theta: Share of a mask (IoU with what the decoder sees, if it was asked for) from which on it counts.
        levels: Levels of area that masks are averaged within; 1 takes each by itself.
        adapt_assistant: Whether a copy of the decoder learns to agree with itself and the masks first.
        windows: At most so many windows are looked at.
        masks: Of :data:`MASKS`. Those of everything mode take the commonest class inside; 0.8 suits them as ``theta``.
    """

    decoder: str
    images: Tuple[RasterReference, ...]
    output: str
    extents: Tuple[str, ...] = ()
    model: str = "default"
    kind: str = "lite0"
    minutes: float = 20.0
    theta: float = 0.5
    levels: int = 1
    adapt_assistant: bool = True
    windows: int = 64
    seed: int = 0
    name: str = ""
    masks: str = ASKED


@dataclass(frozen=True)
class Adapted:
    """A student.

    Attributes:
        picture: File with pictures of the labels that it learnt from.
        steps: Of training whose weights were kept.
        decided: Share of the ground on which masks decided.
        changed: Share of the ground on which they decided otherwise than the decoder.
        agreement: Share of the ground on which the student says what the ensemble says.
        shares: Of the ground for each class, as the student says.
    """

    package: str
    picture: str
    steps: int
    cancelled: bool
    windows: int
    masks: int
    decided: float
    changed: float
    agreement: float
    shares: Dict[str, float] = field(default_factory=dict)
    notes: Tuple[str, ...] = ()


@dataclass(frozen=True)
class LookAtEnsemble:
    """Draw what a student would learn from, on some windows of the images.

    Attributes:
        request: As it would be started.
        windows: To draw, at most.
    """

    request: Adapt
    windows: int = 3


@dataclass(frozen=True)
class EnsembleDrawn:
    """The picture (PNG) is the payload; numbers as in :class:`Adapted`, of the windows that are drawn."""

    windows: int
    masks: int
    decided: float
    changed: float
    notes: Tuple[str, ...] = ()
