"""Crater counts for Craterstats: spatial crater counts (``.scc``) and plain diameters (``.diam``).

Both are described by Michael and Neukum (2010, "Planetary surface dating from crater size-frequency distribution
measurements: Partial resurfacing events and statistical age uncertainty", Earth and Planetary Science Letters 294,
223-229) and Kneissl et al. (2011, "Map-projection-independent crater size-frequency determination in GIS
environments", Planetary and Space Science 59, 1243-1254); the very lines are those that Craterstats reads
(github.com/ggmichael/craterstats: Cratercount.py, Spatialcount.py and the files in sample/), and that OpenCraterTool
imports. Diameters are in km, areas in km², longitudes positive east from -180 to 180. Numbers have no exponents, since
Craterstats reads areas as digits and points.
"""

from __future__ import annotations

import datetime
import itertools
import re
from typing import Any

import numpy as np
import shapely
from shapely.geometry import Polygon

from ....protocol.version import plugin_version
from ...crs.bodies import body_of, lonlat_crs
from ...crs.crs import planetographic
from ...polygons.measures import ground_area
from ...polygons.plane import own_latitude
from .area_rings import drawn_polygons
from .crater_count import CraterCount

#: Signs that the format itself uses.
_SYNTAX = re.compile(r"[#;{}=\"\s]+")


def scc_text(count: CraterCount, completeness: str = "") -> str:
    """A spatial crater count, with what is known of its completeness.

    Rings of the counted area are numbered one after the other; their first corner is repeated at their end, and holes
    are tagged ``int``. Craterstats takes a ring for a hole of an earlier one that it lies in, whatever its tag, so what
    lies in a hole comes first. OpenCraterTool makes one ring of all corners between two names of areas; holes run the
    other way round than the ring before them, so that a single one is a hole there too.
    """
    body = body_of(count.crs)
    assert body is not None
    return _text(
        "# Spatial crater count",
        *_remarks(count, completeness),
        "# Ellipsoid axes:",
        f"a_axis_radius = {_number(body.semi_major / 1000)} <km>",
        f"b_axis_radius = {_number(body.semi_major / 1000)} <km>",
        f"c_axis_radius = {_number(body.semi_minor / 1000)} <km>",
        f"coordinate_system_name = {_clean(count.crs.name)}",
        "#",
        "# area_shapes:",
        "unit_boundary = {vertex, sub_area, tag, lon, lat",
        *_boundary(count),
        "}",
        "#",
        f"Total_area = {_number(count.area.area_m2 / 1e6)} <km^2>",
        f"Total_perimeter = {_number(count.area.perimeter_m / 1000)} <km>",
        "#",
        "# crater_diameters:",
        "crater = {diam, fraction, lon, lat, topo_scale_factor",
        *_craters(count),
        "}",
    )


def diam_text(count: CraterCount, completeness: str = "") -> str:
    """Diameters with the size of the counted area, and what is known of the count's completeness."""
    return _text(
        "# Crater diameters for Craterstats",
        *_remarks(count, completeness),
        "# area, km^2",
        f"area = {_number(count.area.area_m2 / 1e6)}",
        "#",
        "crater = {diameter, fraction, lon, lat, topo_scale_factor",
        *_craters(count),
        "}",
    )


def _text(*lines: str) -> str:
    return "\n".join(lines) + "\n"


def _remarks(count: CraterCount, completeness: str) -> list[str]:
    """How the numbers came about, as comments."""
    graphic = float(planetographic(count.crs, np.array([45.0]))[0]) == 45.0 and not _is_sphere(count)
    latitudes = "planetographic" if graphic else "planetocentric"
    return [
        "#",
        f"# Date of export = {datetime.datetime.now(datetime.UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"# Exported from {_clean(count.source)} by Landform Mapper {plugin_version()}",
        "# Diameters are those of circles through the outlines by least squares (Gander et al. 1994), on the body;",
        f"# root mean square distance of rim and circle, in the mean: {100 * count.mean_residual:.2f} % of the radius",
        "# Fractions are linear: the share of a crater's diameter that reaches into the counted area",
        f"# Longitudes are positive east, latitudes {latitudes}",
        *([f"# Completeness: {_clean(completeness)}"] if completeness else []),
        "#",
    ]


def _is_sphere(count: CraterCount) -> bool:
    body = body_of(count.crs)
    return body is None or body.semi_major == body.semi_minor


def _boundary(count: CraterCount) -> list[str]:
    """Rows of the boundary, with the comments by which OpenCraterTool tells where a polygon begins."""
    rows: list[str] = []
    polygons = drawn_polygons(count.area)
    rings, vertices = 0, 0
    for number, polygon in enumerate(polygons, start=1):
        name = _clean(count.area.name) + (f" {number}" if len(polygons) > 1 else "")
        rows += [f"# Area_name {number} = {name}", f"# Area_size {number} = {_square_km(polygon, count)} <km^2>"]
        tagged = [("ext", polygon.exterior), *(("int", hole) for hole in polygon.interiors)]
        for tag, ring in tagged:
            rings += 1
            for lon, lat in _corners(ring, count):
                vertices += 1
                rows.append(f"{vertices}\t{rings}\t{tag}\t{lon}\t{lat}")
    return rows


def _square_km(polygon: Polygon, count: CraterCount) -> str:
    lonlat = lonlat_crs(count.crs)
    return _number(ground_area(polygon, lonlat, lonlat) / 1e6)


def _corners(ring: shapely.LinearRing, count: CraterCount) -> list[tuple[str, str]]:
    """Corners as they are written, none of them twice in a row."""
    lons, lats = np.asarray(ring.coords).T
    places = zip(map(_degrees, _wrapped(lons)), map(_degrees, own_latitude(count.crs, lats)), strict=True)
    return [place for place, _ in itertools.groupby(places)]


def _craters(count: CraterCount) -> list[str]:
    """Five columns, which OpenCraterTool counts; the last one is for slopes and always 1."""
    rows = []
    for crater in count.craters:
        circle = crater.circle
        place = _degrees(_wrapped(circle.lon)), _degrees(own_latitude(count.crs, circle.lat))
        rows.append("\t".join([_number(crater.diameter_km), _number(crater.fraction), *place, "1"]))
    return rows


def _wrapped(lon: Any) -> Any:
    """From -180 to 180, both of which stay as they are."""
    return np.where(np.abs(lon) <= 180.0, lon, (np.asarray(lon) + 180.0) % 360.0 - 180.0)


def _degrees(value: Any) -> str:
    return f"{float(value):.12f}"


def _number(value: float) -> str:
    """Twelve digits and no exponent."""
    return np.format_float_positional(value, precision=12, fractional=False, trim="0")


def _clean(text: str) -> str:
    """In ASCII and without what the format itself uses, whatever a file or a CRS is called."""
    return _SYNTAX.sub(" ", text.encode("ascii", "replace").decode("ascii")).strip()
