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
import re
from typing import Any

import numpy as np

from ....protocol.version import plugin_version
from ...crs.bodies import body_of
from ...crs.crs import planetographic
from ...polygons.plane import own_latitude
from .crater_count import CraterCount

#: Signs that the format itself uses.
_SYNTAX = re.compile(r"[#;{}=\"\s]+")


def scc_text(count: CraterCount) -> str:
    """A spatial crater count.

    Rings of the counted area are numbered one after the other; their first corner is repeated at their end, and holes
    are tagged ``int``.
    """
    body = body_of(count.crs)
    assert body is not None
    return _text(
        "# Spatial crater count",
        *_remarks(count),
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
        f"# Area_name 1 = {_clean(count.area.name)}",
        f"# Area_size 1 = {_number(count.area.area_m2 / 1e6)} <km^2>",
        "#",
        f"Total_area = {_number(count.area.area_m2 / 1e6)} <km^2>",
        f"Total_perimeter = {_number(count.area.perimeter_m / 1000)} <km>",
        "#",
        "# crater_diameters:",
        "crater = {diam, fraction, lon, lat, topo_scale_factor",
        *(f"{row}\t1" for row in _craters(count)),
        "}",
    )


def diam_text(count: CraterCount) -> str:
    """Diameters with the size of the counted area."""
    return _text(
        "# Crater diameters for Craterstats",
        *_remarks(count),
        "# area, km^2",
        f"area = {_number(count.area.area_m2 / 1e6)}",
        "#",
        "crater = {diameter, fraction, lon, lat",
        *_craters(count),
        "}",
    )


def _text(*lines: str) -> str:
    return "\n".join(lines) + "\n"


def _remarks(count: CraterCount) -> list[str]:
    """How the numbers came about, as comments."""
    graphic = float(planetographic(count.crs, np.array([45.0]))[0]) == 45.0 and not _is_sphere(count)
    latitudes = "planetographic" if graphic else "planetocentric"
    fractions = (
        "Craters count whole where their centre lies in the counted area"
        if count.by_centre
        else "Fractions are the shares of the craters' areas in the counted area"
    )
    return [
        "#",
        f"# Date of export = {datetime.datetime.now(datetime.UTC):%Y-%m-%d %H:%M:%S} UTC",
        f"# Exported from {_clean(count.source)} by Landform Mapper {plugin_version()}",
        "# Diameters are those of circles through the outlines by least squares (Gander et al. 1994), on the body;",
        f"# root mean square distance of rim and circle, in the mean: {100 * count.mean_residual:.2f} % of the radius",
        f"# {fractions}",
        f"# Longitudes are positive east, latitudes {latitudes}",
        "#",
    ]


def _is_sphere(count: CraterCount) -> bool:
    body = body_of(count.crs)
    return body is None or body.semi_major == body.semi_minor


def _boundary(count: CraterCount) -> list[str]:
    rows: list[str] = []
    ring_number = 0
    for part in count.area.rings():
        for index, (lons, lats) in enumerate(part):
            ring_number += 1
            tag = "ext" if index == 0 else "int"
            for lon, lat in zip(_wrapped(lons), own_latitude(count.crs, lats), strict=True):
                rows.append(f"{len(rows) + 1}\t{ring_number}\t{tag}\t{_degrees(lon)}\t{_degrees(lat)}")
    return rows


def _craters(count: CraterCount) -> list[str]:
    rows = []
    for crater in count.craters:
        circle = crater.circle
        place = _degrees(_wrapped(circle.lon)), _degrees(own_latitude(count.crs, circle.lat))
        rows.append("\t".join([_number(circle.diameter_m / 1000), _number(crater.fraction), *place]))
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
