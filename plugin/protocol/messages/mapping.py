"""Messages about what a map run will take, before it starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .jobs import Map


@dataclass(frozen=True)
class EstimateMap:
    """Lay out a map run without writing anything.

    Attributes:
        run: What would be run; its folder is looked into for tiles that are there.
    """

    run: Map


@dataclass(frozen=True)
class MapEstimate:
    """What a map run will take.

    Attributes:
        tiles: Of the run.
        tiles_there: Tiles that an earlier start of the same run has finished.
        views: How often each tile is looked at.
        seconds: That the run will take, from what tiles have taken on this machine; None where that is not known.
        size_bytes: That tiles and results will add to the disk; at most, where they were never measured.
        size_measured: Whether they were.
        free_bytes: Room on the disk of the folder.
        minimum_area_m2: Smaller polygons will be merged.
        notices: Sentences about what should be known before: other ground, a decoder that is worth nothing.
    """

    tiles: int
    tiles_there: int
    views: int
    seconds: Optional[float]
    size_bytes: int
    size_measured: bool
    free_bytes: int
    minimum_area_m2: float
    notices: Tuple[str, ...] = ()
