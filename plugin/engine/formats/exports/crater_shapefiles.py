"""Crater counts as a pair of Shapefiles, ``*_CRATER.shp`` and ``*_AREA.shp``.

The names, and the fields ``Diam_km``, ``x_coord``, ``y_coord``, ``tag`` and ``area``, ``area_name``, are those of
CraterTools (Kneissl et al. 2011, Planetary and Space Science 59, 1243-1254) and OpenCraterTool
(github.com/thomasheyer/OpenCraterTool); Craterstats reads the pair (github.com/ggmichael/craterstats,
Spatialcount.py) and takes diameters from the size of the crater polygons, which therefore are the fitted circles and
not the outlines. Craterstats measures on a sphere of the CRS's semi-major axis, whatever its flattening. So the pair is
written on a sphere: the CRS's own, or on an ellipsoid the one on which the counted area is as large as on the
ellipsoid. Coordinates are longitudes, positive east, and latitudes, which on spheres are planetocentric; on the Earth
they are the geodetic ones.
"""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pyproj
import shapely
from shapely.geometry import Polygon

from ...crs.bodies import lonlat_crs
from ...polygons.globe import latitudes_between
from ...polygons.measures import ground_area
from ...polygons.plane import FloatArray
from ...polygons.rim_curve import RimFit, rim_outline
from ..files import writing
from .area_rings import drawn_polygons, drawn_shape
from .crater_count import CraterCount

_PARTS = (".shp", ".shx", ".dbf", ".prj", ".cpg")
#: Indexes that other programs make of a Shapefile and that are wrong once it is another.
_INDEXES = (".qix", ".sbn", ".sbx")


def pair_of(output: Path) -> tuple[Path, Path]:
    """Names of the crater and the area file for a name with or without their endings."""
    stem = output.stem
    for ending in ("_CRATER", "_AREA"):
        stem = stem[: -len(ending)] if stem.upper().endswith(ending) else stem
    return output.with_name(f"{stem}_CRATER.shp"), output.with_name(f"{stem}_AREA.shp")


def parts_of(*shapefiles: Path) -> tuple[Path, ...]:
    """All files that Shapefiles consist of."""
    return tuple(file.with_suffix(part) for file in shapefiles for part in _PARTS)


def write_pair(count: CraterCount, crater_file: Path, area_file: Path) -> None:
    """Write both files; they appear together.

    Raises:
        OutputError: They cannot be written.
    """
    crs = _sphere(count)
    wholes = parts_of(crater_file, area_file)
    with writing(crater_file, *(file for file in wholes if file != crater_file)) as scratch:
        circles = [_on_sphere(crater.circle, count, crs) for crater in count.craters]
        _write(scratch, [_outline(circle, crs) for circle in circles], _crater_table(count, circles), crs)
        ground = [_moved(polygon, count, crs) for polygon in drawn_polygons(count.area)]
        _write(scratch.parent / area_file.name, ground, _area_table(ground, crs), crs)
    for index in (file.with_suffix(ending) for file in (crater_file, area_file) for ending in _INDEXES):
        index.unlink(missing_ok=True)


def _sphere(count: CraterCount) -> pyproj.CRS:
    """Longitudes and latitudes on the sphere that the pair is written on."""
    sphere = lonlat_crs(count.crs, sphere=True)
    if sphere == lonlat_crs(count.crs):
        return sphere
    there = sum(ground_area(part.shape, count.area.crs, sphere) for part in count.area.parts)
    ellipsoid = sphere.ellipsoid
    assert ellipsoid is not None
    return lonlat_crs(count.crs, radius=float(ellipsoid.semi_major_metre) * math.sqrt(count.area.area_m2 / there))


def _on_sphere(circle: RimFit, count: CraterCount, sphere: pyproj.CRS) -> RimFit:
    (lat,) = latitudes_between(count.crs, sphere, np.array([circle.lat]))
    return replace(circle, lat=float(lat))


def _moved(polygon: Polygon, count: CraterCount, sphere: pyproj.CRS) -> Polygon:
    def move(xy: FloatArray) -> FloatArray:
        return np.column_stack([xy[:, 0], latitudes_between(count.crs, sphere, xy[:, 1])])

    moved: Polygon = shapely.transform(polygon, move)
    return moved


def _outline(circle: RimFit, sphere: pyproj.CRS) -> Polygon:
    """The circle in one ring that is valid in a plane as well as on the sphere."""
    outline = rim_outline(circle, sphere)
    if np.ptp(np.asarray(outline.exterior.coords)[:, 0]) < 180.0:
        return outline
    (cut,) = drawn_shape(outline, 0.0)
    return cut


def _crater_table(count: CraterCount, circles: list[RimFit]) -> dict[str, Any]:
    return {
        "Diam_km": np.array([circle.diameter_m / 1000 for circle in circles]),
        "x_coord": np.array([(circle.lon + 180.0) % 360.0 - 180.0 for circle in circles]),
        "y_coord": np.array([circle.lat for circle in circles]),
        "tag": np.array(["secondary" if crater.is_clustered else "standard" for crater in count.craters], dtype=object),
        "fraction": np.array([crater.fraction for crater in count.craters]),
        "resid_km": np.array([circle.residual_m / 1000 for circle in circles]),
        "method": np.array(["least-squares circle"] * len(circles), dtype=object),
    }


def _area_table(ground: list[Polygon], crs: pyproj.CRS) -> dict[str, Any]:
    sizes = [ground_area(polygon, crs, crs) for polygon in ground]
    names = [f"Area_{number}" for number in range(1, len(sizes) + 1)]
    return {"area": np.array(sizes) / 1e6, "area_name": np.array(names, dtype=object)}


def _write(target: Path, shapes: list[Polygon], table: dict[str, Any], crs: pyproj.CRS) -> None:
    pyogrio.raw.write(
        str(target),
        geometry=np.array([shapely.to_wkb(shape) for shape in shapes], dtype=object),
        field_data=list(table.values()),
        fields=np.array(list(table), dtype=object),
        driver="ESRI Shapefile",
        geometry_type="Polygon",
        crs=crs.to_wkt("WKT1_ESRI"),
        encoding="UTF-8",
    )
