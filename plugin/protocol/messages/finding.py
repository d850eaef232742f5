"""Messages about finding landforms as objects over whole extents: each a polygon of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from .jobs import LabelledRaster
from .rasters import RasterReference


@dataclass(frozen=True)
class Find:
    """Find landforms over an extent, each once.

    Attributes:
        raster: What is searched.
        output: Folder of the run; it holds the tiles, so the same call resumes.
        package: Model package folder of a decoder that tells their classes; empty leaves these empty.
        like: Landforms that are looked for, on rasters of their own; those whose class is ``background`` are not. What
            is found is ranked by its likeness to them. None ranks by the decoder, or else by the SAM's own rating.
        extent_wkt: Polygon in the raster's CRS; empty for all of it.
        smallest_m: Diameter in metres, without a CRS in pixels, of the smallest landforms that are looked for; None
            takes 20 pixels.
        least_score: What is rated lower, 0 to 1, is left out; None takes what suits the way of rating.
        model: Name or path of the SAM that outlines.
        backend: As in :class:`~.annotating.Segment`.
        overwrite: Replace the results of a finished run.
        others: Further layers of the same ground, as many and in the same order as the decoder learnt from.
        more: Further rasters of the same body, searched together with the first as one; see :class:`~.jobs.Map`.
        ranked: Keep what is seen of the landforms that are found, so that :class:`Rank` can order them anew; they have
            to be looked for by ``like``.
    """

    raster: RasterReference
    output: str
    package: str = ""
    like: Tuple[LabelledRaster, ...] = ()
    extent_wkt: str = ""
    smallest_m: Optional[float] = None
    least_score: Optional[float] = None
    model: str = "default"
    backend: str = "auto"
    overwrite: bool = False
    others: Tuple[RasterReference, ...] = ()
    more: Tuple[RasterReference, ...] = ()
    ranked: bool = False


@dataclass(frozen=True)
class FoundObjects:
    """Files of a run that found landforms.

    Attributes:
        polygons: GeoPackage with the landforms.
        polygons_layer: Name of its layer.
        mapped_extent: File with the polygon of the ground that was searched.
        style: Of the polygons, by class; empty without a decoder.
        objects: Number of landforms.
        tiles: Of the run.
        tiles_resumed: Tiles that an earlier start has finished.
        classes: Number of landforms of each class.
        doubtful: Number of those that are marked as questionable.
        split: Outlines that held several landforms, which were found by themselves as well.
        share: Of the extent that was searched, below 1 where the user stopped it.
        notices: Sentences about ground that the decoder has not learnt on.
    """

    polygons: str
    polygons_layer: str
    mapped_extent: str
    style: str
    objects: int
    tiles: int
    tiles_resumed: int
    classes: Dict[str, int] = field(default_factory=dict)
    doubtful: int = 0
    split: int = 0
    share: float = 1.0
    notices: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Rank:
    """Order the landforms of a run that was ``ranked`` anew by what was decided on some of them.

    All decisions are told each time, so that nothing is lost when an engine ends.

    Attributes:
        folder: Of the run.
        accepted: Numbers, from 0 in the order of the layer, of landforms that are what is looked for.
        rejected: Numbers of those that are not.
    """

    folder: str
    accepted: Tuple[int, ...] = ()
    rejected: Tuple[int, ...] = ()


@dataclass(frozen=True)
class Ranked:
    """Scores, 0 to 1, of all landforms of a run in the order of their layer: float32 in the payload.

    Attributes:
        count: Number of landforms.
        least: Score from which on they are likely what is looked for.
    """

    count: int
    least: float
