"""Messages about exports: landforms in the formats of other programs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .rasters import RasterReference
from .recapture import Completeness


@dataclass(frozen=True)
class Export:
    """Write the polygons of a layer in a format of other programs.

    A crater count needs the ground that was looked at: the polygons of ``area``, or ``area_wkt``, or else all of
    ``raster`` that holds data. For the polygons of a map run, in its folder, what was mapped is taken without them.

    Attributes:
        source: File of the layer.
        output: File to write; crater and area shapefiles get ``_CRATER`` and ``_AREA`` behind its name.
        format: Key of one of :data:`~plugin.protocol.schema.EXPORT_FORMATS`.
        layer: Name of the layer; empty for the only one with polygons.
        class_field: Field that holds the class; empty when there is none.
        classes: Only these; empty for all, and for every class named after craters in a crater count.
        area: File with the polygons of the counted area.
        area_layer: Its layer.
        area_wkt: The counted area as a polygon instead, in the CRS ``area_crs_wkt`` (the layer's when that is empty).
        raster: The image that pixel coordinates are of, or whose ground was looked at.
        overwrite: Replace files that are there.
        without: Numbers of features that are left out of a crater count.
        clustered: Numbers of craters that stand in clusters, as secondaries do; Shapefiles tag them.
        reviewer: Only what this reviewer has outlined or accepted; empty for all.
        reviewer_field: Field that holds the reviewer.
        completeness: How complete a crater count is; it is written beside, in a table of its own.
    """

    source: str
    output: str
    format: str
    layer: str = ""
    class_field: str = "class"
    classes: Tuple[str, ...] = ()
    area: str = ""
    area_layer: str = ""
    area_wkt: str = ""
    area_crs_wkt: str = ""
    raster: Optional[RasterReference] = None
    overwrite: bool = False
    without: Tuple[int, ...] = ()
    clustered: Tuple[int, ...] = ()
    reviewer: str = ""
    reviewer_field: str = "reviewer"
    completeness: Optional[Completeness] = None


@dataclass(frozen=True)
class Exported:
    """Files written, number of polygons in them, and what a person should know. ``area_m2`` is the counted area."""

    files: Tuple[str, ...]
    count: int
    left_out: int = 0
    area_m2: Optional[float] = None
    notes: Tuple[str, ...] = ()
