"""Messages about pretraining a student on images without labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .rasters import RasterReference


@dataclass(frozen=True)
class Pretrain:
    """Pretrain encoder and decoder of a student on the masks that a SAM sees on images (after arXiv:2304.07969).

    Attributes:
        images: Files.
        output: Model package folder to write, for :attr:`~.jobs.Train.start`.
        kind: Kind of decoder, a student.
        model: Name or path of the SAM model that finds the masks.
        ranking: Which masks become classes, and in which order: "rating", "reversed", "area", "stability", "shuffled",
            "boundaries".
        masks: At most so many in a picture.
        steps: Of gradient descent.
        backend: As in :class:`~.annotating.Segment`.
    """

    images: Tuple[RasterReference, ...]
    output: str
    kind: str = "segformer-b0"
    model: str = "default"
    ranking: str = "rating"
    masks: int = 9
    steps: int = 600
    seed: int = 0
    name: str = ""
    backend: str = "auto"


@dataclass(frozen=True)
class Pretrained:
    """A pretrained student.

    Attributes:
        package: Its folder.
        pictures: How many were learnt from.
        found: Masks on them.
        loss: Mean of the last steps.
        cancelled: The user stopped, and the package holds what was learnt until then.
        notes: Sentences about anything that went another way than asked.
    """

    package: str
    pictures: int
    found: int
    loss: float
    cancelled: bool = False
    notes: Tuple[str, ...] = ()
