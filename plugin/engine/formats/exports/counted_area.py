"""The ground on which craters were counted, and how much of each crater lies in it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pyproj
import rasterio.features
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.geometry.polygon import orient

from ....protocol.messages.exports import Export
from ...crs.bodies import body_name, lonlat_crs, same_body
from ...crs.crs import from_lonlat, parse_crs
from ...errors import CrsError, LabelError
from ...polygons.measures import measure
from ...polygons.plane import FloatArray, densified, middle, own_latitude, ring_lonlat
from ...polygons.rim_fit import RimFit, rim_outline
from ...raster.ground import geod_of
from ...raster.source import RasterSource
from ..vector_layers import polygonal
from .landforms import Landforms, read_landforms

#: Samples of the longer side in which the ground with data of an image is outlined.
_FOOTPRINT_SAMPLES = 2048

#: Parts and gaps of the ground with data that cover fewer samples are noise: where a black frame without nodata flag
#: was compressed lossily (JPEG works on blocks of 8 by 8), its borders are full of them. Gaps that change a count are
#: larger: of 2048 by 2048 samples this is a 65,000th.
_SPECK = 8 * 8

#: Areas that reach further from their middle, in degrees, have no plane in which all of them is of true size.
_WIDEST = 85.0


@dataclass(frozen=True)
class CountedArea:
    """Polygons that do not overlap, in a CRS, and their size on the body."""

    polygons: tuple[Polygon, ...]
    crs: pyproj.CRS
    name: str
    area_m2: float
    perimeter_m: float

    def rings(self) -> list[list[tuple[FloatArray, FloatArray]]]:
        """Geodetic longitudes and latitudes of each polygon's rings, closed, the outer one first.

        Edges have so many corners that great circles may take their place, as Craterstats does.
        """
        dense = [densified(orient(part), self.crs) for part in self.polygons]
        return [[ring_lonlat(ring, self.crs) for ring in (part.exterior, *part.interiors)] for part in dense]

    def sizes_m2(self) -> list[float]:
        """Size of each polygon on the body."""
        return [float(measure(part, self.crs)["area_m2"] or 0.0) for part in self.polygons]


def counted_area(request: Export, landforms: Landforms, crs: pyproj.CRS) -> CountedArea:
    """The counted area that a request names.

    Raises:
        LabelError: It names none, or one without polygons.
        CrsError: The area has no CRS, or lies on another body than the landforms.
        RasterError: The image that stands for it cannot be read.
    """
    geometry, own, name = _named_area(request, crs)
    if own is None:
        raise CrsError(f"The counted area {name} has no coordinate reference system: set it in QGIS and export again.")
    if not same_body(own, crs):
        raise CrsError(
            f"The counted area {name} lies on {body_name(own)} and {landforms.name} on "
            f"{body_name(crs)}: choose the area that the landforms were mapped in."
        )
    usable = polygonal(geometry)
    if usable is None:
        raise LabelError(f"The counted area {name} holds no polygon: choose the ground that was looked at.")
    size = measure(usable, own)
    area, perimeter = size.get("area_m2"), size.get("perimeter_m")
    if not area or perimeter is None:
        raise CrsError(f"The counted area {name} lies outside of what its coordinate reference system can express.")
    parts = tuple(part for part in shapely.get_parts(usable) if isinstance(part, Polygon))
    return CountedArea(parts, own, name, area, perimeter)


def _named_area(request: Export, crs: pyproj.CRS) -> tuple[BaseGeometry, pyproj.CRS | None, str]:
    if request.area:
        layer = read_landforms(request.area, request.area_layer)
        return shapely.union_all([feature.geometry for feature in layer.features]), layer.crs, layer.name
    if request.area_wkt:
        try:
            shape = shapely.from_wkt(request.area_wkt)
        except shapely.errors.ShapelyError as error:
            raise LabelError(f"The counted area is no polygon in WKT: {error}.") from error
        return shape, parse_crs(request.area_crs_wkt) if request.area_crs_wkt else crs, "that was drawn"
    if request.raster is not None:
        with RasterSource.open(request.raster) as source:
            return footprint(source), source.crs, source.name
    raise LabelError(
        "A crater count needs the counted area, since ground without craters counts too: give a layer with its "
        "polygons, an extent, or the image that was looked at."
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
    return shapely.simplify(whole, min(math.hypot(a, d), math.hypot(b, e)))


def _without_specks(parts: list[Polygon], smallest: float) -> BaseGeometry:
    """Parts and holes from an area on; the largest part whatever its size."""
    least = min(smallest, max((part.area for part in parts), default=0.0))
    kept = [part for part in parts if part.area >= least]
    return shapely.union_all(
        [Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area >= smallest]) for part in kept]
    )


class AreaShare:
    """Tells which share of a crater lies in the counted area.

    Shares are taken in Lambert's azimuthal equal-area plane around the area (Snyder 1987, pp. 182-190). An area wider
    than about a hemisphere has no such plane: there, a crater counts whole where its centre lies inside.

    Raises:
        CrsError: The area goes around more than a hemisphere in a CRS that cannot tell inside from outside.
    """

    def __init__(self, area: CountedArea) -> None:
        self._area = area
        self._whole = shapely.MultiPolygon(area.polygons)
        geod = geod_of(area.crs)
        assert geod is not None
        self._geodetic = lonlat_crs(area.crs)
        rings = area.rings()
        lons = np.concatenate([lon for part in rings for lon, _ in part])
        lats = np.concatenate([lat for part in rings for _, lat in part])
        lon, lat = middle(lons, lats)
        _, _, reach = geod.inv(np.full_like(lons, lon), np.full_like(lats, lat), lons, lats)
        self._plane: BaseGeometry | None = None
        if np.max(reach) < math.radians(_WIDEST) * geod.a:
            self._project = pyproj.Proj(proj="laea", lat_0=lat, lon_0=lon, a=geod.a, b=geod.b)
            parts = [Polygon(self._flat(*part[0]), [self._flat(*hole) for hole in part[1:]]) for part in rings]
            self._plane = shapely.union_all([shapely.make_valid(part) for part in parts])
            shapely.prepare(self._plane)
            self._refuse_inside_out()

    def _refuse_inside_out(self) -> None:
        """A boundary around more than a hemisphere seems to enclose what it leaves out."""
        inner = ring_lonlat(self._whole.representative_point(), self._area.crs)
        if not shapely.intersects(self._plane, shapely.points(self._flat(*inner))).all():
            raise CrsError(
                f"The counted area {self._area.name} goes around more than half of its body: give it in longitudes and "
                "latitudes instead."
            )

    @property
    def by_centre(self) -> bool:
        """Whether craters count whole or not at all."""
        return self._plane is None

    def of(self, fit: RimFit) -> float:
        """From 0 (outside) to 1 (inside)."""
        if self._plane is None:
            return 1.0 if self._holds(fit.lon, fit.lat) else 0.0
        outline = np.asarray(rim_outline(fit, self._geodetic).exterior.coords)
        circle = Polygon(self._flat(outline[:, 0], outline[:, 1]))
        if self._plane.contains(circle):
            return 1.0
        return float(self._plane.intersection(circle).area / circle.area)

    def _flat(self, lons: FloatArray, lats: FloatArray) -> FloatArray:
        return np.column_stack(self._project(lons, lats))

    def _holds(self, lon: float, lat: float) -> bool:
        lons = lon + np.array([-360.0, 0.0, 360.0])
        xs, ys = from_lonlat(self._area.crs, lons, own_latitude(self._area.crs, np.full(3, lat)))
        return bool(shapely.intersects_xy(self._whole, xs, ys).any())
