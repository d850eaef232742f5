"""Messages about finding all landforms of an extent without a prompt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .annotating import Candidate, Prompt
from .rasters import RasterReference


@dataclass(frozen=True)
class Everything:
    """Outline all landforms that lie in an extent.

    Attributes:
        model: Name or path of the SAM model.
        raster: A file.
        extent: xmin, ymin, xmax, ymax in the raster's CRS; beyond its border is the other side of a map all around.
        smallest: Diameter of the smallest landforms that are looked for, in units of the raster's CRS.
        backend: As in :class:`~.annotating.Segment`.
    """

    model: str
    raster: RasterReference
    extent: Tuple[float, float, float, float]
    smallest: float
    backend: str = "auto"


@dataclass(frozen=True)
class FoundLandform:
    """One landform, and the click that it answers; its ``mask_id`` is empty, since nothing is kept to refine it by."""

    candidate: Candidate
    prompt: Prompt


@dataclass(frozen=True)
class Found:
    """Landforms, best first; their WKB polygons are in the payload.

    ``share`` of the extent was looked at, less than 1 where the search was cancelled.
    """

    landforms: Tuple[FoundLandform, ...]
    model_hash: str
    share: float = 1.0
