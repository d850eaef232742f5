"""The ground on which craters were counted."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyproj
import rasterio.features
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ....protocol.messages.exports import Export
from ....protocol.schema import MAP_POLYGONS, MAPPED_EXTENT
from ...crs.bodies import body_name, same_body
from ...crs.crs import parse_crs
from ...crs.straight_rows import on_shown_ground, shown_ground, straight_rows
from ...errors import CrsError, LabelError
from ...polygons.globe import euler_number, latitudes_between, on_plane
from ...polygons.measures import ground_area, ground_perimeter
from ...polygons.plane import densified
from ...polygons.reading import GeometryProblem, geometry_of_text
from ...polygons.short_way import the_short_way
from ...raster.source import RasterSource
from ..vector_layers import layer_in, polygonal
from .landforms import Landforms, craters_in, read_landforms

#: Samples of the longer side in which the ground with data of an image is outlined.
_FOOTPRINT_SAMPLES = 2048

#: Parts and gaps of the ground with data that cover fewer samples are noise: where a black frame without nodata flag
#: was compressed lossily (JPEG works on blocks of 8 by 8), its borders are full of them. Gaps that change a count are
#: larger: of 2048 by 2048 samples this is a 65,000th.
_SPECK = 8 * 8


@dataclass(frozen=True)
class CountedPart:
    """A polygon of the counted area.

    Attributes:
        shape: In the CRS of the area.
        ground: In geodetic longitudes (-180 to 180, cut there) and latitudes on the body of the count.
        area_m2: Size on the body of the count.
    """

    shape: Polygon
    ground: BaseGeometry
    area_m2: float


@dataclass(frozen=True)
class CountedArea:
    """Polygons that do not overlap, on the body that craters are counted on.

    Attributes:
        parts: The polygons; one that lies in a hole of another comes before it.
        crs: Of their shapes.
        body: CRS of the craters, on whose ellipsoid sizes, longitudes and latitudes are.
        name: As messages name the area.
        craters: Polygons of its layer whose class is named after craters.
        turned: Number of its polygons whose longitudes jump, and that were taken the short way round.
        mended: Number of its polygons whose outline crossed itself, so that they are what it encloses.
        torn: Number of its polygons that were left out, since their outline jumps at the border of its map.
        empty: Number of features of its layer that hold no usable polygon.
    """

    parts: tuple[CountedPart, ...]
    crs: pyproj.CRS
    body: pyproj.CRS
    name: str
    craters: int = 0
    turned: int = 0
    mended: int = 0
    torn: int = 0
    empty: int = 0

    @property
    def area_m2(self) -> float:
        """Size of all parts."""
        return sum(part.area_m2 for part in self.parts)

    @property
    def pieces(self) -> int:
        """Number of its parts, less that of the holes in them; a cut at 180 degrees makes none."""
        return euler_number(shapely.union_all([part.ground for part in self.parts]))

    @property
    def perimeter_m(self) -> float:
        """Length of all borders; a cut between parts, as at 180 degrees, is none."""
        return ground_perimeter([part.shape for part in self.parts], self.crs, self.body)


def counted_area(request: Export, landforms: Landforms, crs: pyproj.CRS) -> CountedArea:
    """The counted area that a request names.

    Raises:
        LabelError: It names none, or one without polygons.
        CrsError: The area has no CRS, or lies on another body than the landforms.
        RasterError: The image that stands for it cannot be read.
    """
    named = _named_area(request, crs)
    geometry, own, name = named.geometry, named.crs, named.name
    if own is None:
        raise CrsError(f"The counted area {name} has no coordinate reference system: set it in QGIS and export again.")
    if not same_body(own, crs):
        raise CrsError(
            f"The counted area {name} lies on {body_name(own)} and {landforms.name} on "
            f"{body_name(crs)}: choose the area that the landforms were mapped in."
        )
    usable = polygonal(_on_map(geometry, own))
    if usable is None:
        raise LabelError(f"The counted area {name} holds no polygon: choose the ground that was looked at.")
    # An island in a hole has the smaller outline of the two.
    shapes = sorted(shapely.get_parts(usable), key=lambda part: Polygon(part.exterior).area)
    parts = tuple(_on_body(shape, own, crs, name) for shape in shapes)
    return CountedArea(parts, own, crs, name, named.craters, named.turned, named.mended, named.torn, named.empty)


def _on_map(geometry: BaseGeometry, crs: pyproj.CRS) -> BaseGeometry:
    """Without what lies beyond the border of a map, of parts that are wider than a turn of longitudes.

    Narrower ones may go on beyond it: they lie across it.
    """
    rows = straight_rows(crs)
    if rows is None:
        return geometry
    parts = []
    for part in shapely.get_parts(geometry):
        lon, lat = rows.ring(shapely.get_coordinates(shapely.get_exterior_ring(densified(part, crs))))
        parts.append(part if np.isfinite(lat).all() and np.ptp(lon) <= 360.0 else on_shown_ground(part, crs))
    return shapely.union_all(parts)


def _on_body(shape: Polygon, crs: pyproj.CRS, body: pyproj.CRS, name: str) -> CountedPart:
    """A polygon of the area on the body of a count."""
    try:
        plane = on_plane(shape, crs)
    except CrsError as error:
        raise CrsError(f"The counted area {name} cannot be used. {error}") from error
    ground = shapely.transform(plane, lambda xy: np.column_stack([xy[:, 0], latitudes_between(crs, body, xy[:, 1])]))
    return CountedPart(shape, ground, ground_area(shape, crs, body))


def extent_beside(request: Export) -> Path | None:
    """What was mapped, of the polygons of a map for which no counted area is named; None for all else."""
    source = Path(request.source)
    beside = source.with_name(MAPPED_EXTENT)
    unnamed = not request.area and not request.area_wkt and request.raster is None
    return beside if unnamed and source.name == MAP_POLYGONS and beside.is_file() else None


class _Named(NamedTuple):
    """A geometry in its CRS, the rest as :class:`CountedArea` has it."""

    geometry: BaseGeometry
    crs: pyproj.CRS | None
    name: str
    craters: int = 0
    turned: int = 0
    mended: int = 0
    torn: int = 0
    empty: int = 0


def _named_area(request: Export, crs: pyproj.CRS) -> _Named:
    area = request.area or extent_beside(request)
    if area:
        _check_other_layer(request, Path(area))
        layer = read_landforms(str(area), request.area_layer, option="--area-layer")
        whole = shapely.union_all([feature.geometry for feature in layer.features])
        craters = craters_in(layer, request.class_field)
        said = layer.turned, layer.mended, layer.torn, layer.empty
        return _Named(whole, layer.crs, layer.name, craters, *said)
    if request.area_wkt:
        try:
            shape = geometry_of_text(request.area_wkt)
        except GeometryProblem as error:
            raise LabelError(f"The counted area is no polygon in WKT: {error}") from error
        own = parse_crs(request.area_crs_wkt) if request.area_crs_wkt else crs
        short = the_short_way(shape, own)
        return _Named(short, own, "that was drawn", turned=int(short is not shape), mended=int(not short.is_valid))
    if request.raster is not None:
        with RasterSource.open(request.raster) as source:
            return _Named(footprint(source), source.crs, source.name)
    raise LabelError(
        "A crater count needs the counted area, since ground without craters counts too: give a layer with its "
        "polygons, an extent, or the image that was looked at."
    )


def _check_other_layer(request: Export, area: Path) -> None:
    """Refuse the craters as their own counted area: each would fill it."""
    source = Path(request.source)
    names = layer_in(source, request.layer), layer_in(area, request.area_layer, "--area-layer")
    if os.path.samefile(source, area) and names[0] == names[1]:
        raise LabelError(
            f"The counted area is the layer of the craters itself ({names[0]} of {area.name}). Give the polygons of "
            "the ground that was looked at (--area and --area-layer in a terminal)."
        )


def footprint(source: RasterSource, part: tuple[float, float, float, float] | None = None) -> BaseGeometry:
    """The ground of an image that holds data, in its CRS, as exact as an overview of it and without specks.

    Args:
        source: The image.
        part: Column, row, width and height of what to look at, in native pixels; None for all of it.
    """
    left, top, wide, high = part or (0, 0, source.width, source.height)
    step = max(1.0, max(wide, high) / _FOOTPRINT_SAMPLES)
    image = source.read_pixels(left, top, wide, high, math.ceil(wide / step), math.ceil(high / step))
    found = rasterio.features.shapes(image.valid.astype(np.uint8), mask=image.valid, transform=image.transform)
    parts = [shapely.geometry.shape(shape) for shape, _ in found]
    whole = _without_specks(parts, _SPECK * abs(image.transform.determinant))
    # Borders that run across the samples have steps, which would lengthen them; one sample is as exact as it gets.
    a, b, _, d, e, _ = image.transform[:6]
    simple = shapely.simplify(whole, min(math.hypot(a, d), math.hypot(b, e)))
    return _up_to_border(simple, whole, math.hypot(a + b, d + e), source.crs)


def _up_to_border(shape: BaseGeometry, exact: BaseGeometry, diagonal: float, crs: pyproj.CRS | None) -> BaseGeometry:
    """A footprint as far as its map shows ground, and up to there where its samples come as near as they can."""
    ground = None if crs is None else shown_ground(crs)
    if ground is None:
        return shape
    reached = shapely.intersection(ground.exterior, shapely.buffer(exact, diagonal))
    return on_shown_ground(shapely.union(shape, shapely.buffer(reached, 2 * diagonal)), crs)


def _without_specks(parts: list[Polygon], smallest: float) -> BaseGeometry:
    """Parts and holes from an area on; the largest part whatever its size."""
    least = min(smallest, max((part.area for part in parts), default=0.0))
    kept = [part for part in parts if part.area >= least]
    return shapely.union_all(
        [Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area >= smallest]) for part in kept]
    )
