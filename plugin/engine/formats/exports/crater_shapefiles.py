"""Crater counts as a pair of Shapefiles, ``*_CRATER.shp`` and ``*_AREA.shp``.

The names, and the fields ``Diam_km``, ``x_coord``, ``y_coord``, ``tag`` and ``area``, ``area_name``, are those of
CraterTools (Kneissl et al. 2011, Planetary and Space Science 59, 1243-1254) and OpenCraterTool
(github.com/thomasheyer/OpenCraterTool); Craterstats reads the pair (github.com/ggmichael/craterstats,
Spatialcount.py) and takes diameters from the size of the crater polygons, which therefore are the fitted circles and
not the outlines. Coordinates are longitudes, positive east, and geodetic latitudes: all that the WKT of a Shapefile can
say. On spheres they are the planetocentric ones.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pyproj
import shapely
from shapely.geometry import Polygon

from ...crs.bodies import lonlat_crs
from ...polygons.rim_fit import rim_outline
from ..files import writing
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


def write_pair(count: CraterCount, crater_file: Path, area_file: Path) -> None:
    """Write both files; they appear together.

    Raises:
        OutputError: They cannot be written.
    """
    crs = lonlat_crs(count.crs)
    wholes = [file.with_suffix(part) for file in (crater_file, area_file) for part in _PARTS]
    with writing(crater_file, *(file for file in wholes if file != crater_file)) as scratch:
        outlines = [rim_outline(crater.circle, crs) for crater in count.craters]
        _write(scratch, outlines, _crater_table(count), crs)
        parts = count.area.rings()
        ground = [Polygon(np.column_stack(part[0]), [np.column_stack(hole) for hole in part[1:]]) for part in parts]
        _write(scratch.parent / area_file.name, ground, _area_table(count), crs)
    for index in (file.with_suffix(ending) for file in (crater_file, area_file) for ending in _INDEXES):
        index.unlink(missing_ok=True)


def _crater_table(count: CraterCount) -> dict[str, Any]:
    circles = [crater.circle for crater in count.craters]
    return {
        "Diam_km": np.array([circle.diameter_m / 1000 for circle in circles]),
        "x_coord": np.array([(circle.lon + 180.0) % 360.0 - 180.0 for circle in circles]),
        "y_coord": np.array([circle.lat for circle in circles]),
        "tag": np.array(["standard"] * len(circles), dtype=object),
        "fraction": np.array([crater.fraction for crater in count.craters]),
        "resid_km": np.array([circle.residual_m / 1000 for circle in circles]),
        "method": np.array(["least-squares circle"] * len(circles), dtype=object),
    }


def _area_table(count: CraterCount) -> dict[str, Any]:
    sizes = count.area.sizes_m2()
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
