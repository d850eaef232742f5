"""Vector layers as they lie in files: their table, their CRS, and the polygons in them."""

from __future__ import annotations

import contextlib
import math
import sqlite3
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas
import pyogrio
import pyproj
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ...protocol.truth import says_yes
from ...protocol.undefined_crs import is_undefined
from ..crs.conventions import restored
from ..errors import LabelError
from ..file_waits import waiting_for_file
from ..raster.regular import is_endless

#: What kinds of geometry that may be polygons are called, flat or not.
_POLYGONAL = ("Polygon", "Surface", "Unknown", "Collection")


@waiting_for_file()
def layer_in(source: Path, layer: str, option: str = "--layer", points: bool = False) -> str:
    """Name of the layer that is meant: the one that is named, or the only one of a file that can be.

    Args:
        source: GeoPackage, Shapefile, GeoJSON, or what else GDAL reads.
        layer: Name of the layer; empty for the only one with polygons.
        option: How a terminal names a layer of this file.
        points: Layers of points can be meant too.

    Raises:
        LabelError: There is no such file or layer, or several that may be meant.
    """
    if is_endless(source):
        raise LabelError(f"{source} is a device or a pipe, and no layer that can be read: choose a file.")
    if not source.exists():
        raise LabelError(f"The file {source} is not there: check the path.")
    try:
        found = {str(name): str(kind or "") for name, kind in pyogrio.list_layers(source)}
    except (DataSourceError, DataLayerError, ValueError, RuntimeError) as error:
        raise LabelError(f"{source.name} cannot be read as a vector layer: {error}") from error
    if layer:
        if layer not in found:
            raise LabelError(f"{source.name} has no layer {layer!r}; its layers are: {', '.join(found)}.")
        return layer
    if len(found) == 1:
        return next(iter(found))
    kinds = (*_POLYGONAL, *(("Point",) if points else ()))
    fitting = [name for name, kind in found.items() if any(word in kind for word in kinds)]
    wanted = "polygons or points" if points else "polygons"
    if len(fitting) > 1:
        raise LabelError(
            f"{source.name} has several layers that may hold {wanted}: {', '.join(fitting)}. Say which one is meant "
            f"({option} in a terminal)."
        )
    if not fitting:
        told = ", ".join(f"{name} ({kind or 'a table'})" for name, kind in found.items()) or "none"
        raise LabelError(f"{source.name} has no layer of {wanted}; its layers are: {told}. Choose another file.")
    return fitting[0]


@waiting_for_file()
def read_frame(source: Path, layer: str) -> geopandas.GeoDataFrame:
    """The table of a layer with its geometries, by feature id.

    Args:
        source: A file with that layer.
        layer: Its name, see :func:`layer_in`.

    Raises:
        LabelError: It cannot be read, or has no geometries.
    """
    try:
        frame = pyogrio.read_dataframe(source, layer=layer, on_invalid="ignore", fid_as_index=True)
    except (DataSourceError, DataLayerError, ValueError, RuntimeError) as error:
        raise LabelError(f"{source.name} cannot be read as a vector layer: {error}") from error
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise LabelError(f"{source.name} is a table without geometries: choose a polygon layer.")
    return frame


def whole_fields(source: Path, layer: str) -> dict[str, type[bool] | type[int]]:
    """Fields that hold truth values or integers; where some are missing, the table has them as real numbers."""
    info = pyogrio.read_info(source, layer=layer)
    kinds = zip(info["fields"], info["ogr_types"], info["ogr_subtypes"], strict=True)
    return {
        str(name): bool if subtype == "OFSTBoolean" else int
        for name, kind, subtype in kinds
        if kind in ("OFTInteger", "OFTInteger64")
    }


def stored_crs(source: Path, layer: str, frame: geopandas.GeoDataFrame) -> pyproj.CRS | None:
    """The CRS of a layer; from a GeoPackage's own WKT2, since pyogrio's WKT1 has no planetocentric latitudes.

    Args:
        source: The file.
        layer: Name of the layer.
        frame: The table of the layer (see :func:`read_frame`).

    Returns:
        The CRS. Engineering CRSs, and all that GeoPackages give to layers without one, count as none.
    """
    if frame.crs is None or is_undefined(str(pyproj.CRS.from_user_input(frame.crs).name)):
        return None
    crs = restored(_written_crs(source, layer, pyproj.CRS.from_user_input(frame.crs)))
    return None if crs.ellipsoid is None else crs


def _written_crs(source: Path, layer: str, crs: pyproj.CRS) -> pyproj.CRS:
    """By the layer, never by the name of the CRS: different CRSs of one file may share a name."""
    if source.suffix.lower() != ".gpkg":
        return crs
    query = (
        "SELECT definition_12_063 FROM gpkg_spatial_ref_sys JOIN gpkg_geometry_columns USING (srs_id) "
        "WHERE table_name = ?"
    )
    with contextlib.suppress(sqlite3.Error), contextlib.closing(read_only(source)) as database:
        for (definition,) in database.execute(query, (layer,)):
            if definition and definition != "undefined":
                return pyproj.CRS.from_wkt(definition)
    return crs


def read_only(path: Path) -> sqlite3.Connection:
    """A GeoPackage as the database that it is."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def polygonal(geometry: BaseGeometry | None) -> BaseGeometry | None:
    """The valid polygons of a geometry, or None when there are none."""
    if geometry is None or geometry.is_empty:
        return None
    flat = shapely.force_2d(geometry)
    if not np.isfinite(shapely.get_coordinates(flat)).all():
        return None
    valid = flat if flat.is_valid else shapely.make_valid(flat)
    parts = [part for part in _leaves(valid) if isinstance(part, Polygon) and part.area > 0]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def mended_said(name: str, count: int) -> list[str]:
    """A sentence about outlines of a layer that :func:`polygonal` has mended; none where there are none."""
    if not count:
        return []
    return [f"Outlines of {name} that crossed themselves and were mended: {count}. Check their shapes."]


def _leaves(geometry: BaseGeometry) -> list[BaseGeometry]:
    if hasattr(geometry, "geoms"):
        return [leaf for part in geometry.geoms for leaf in _leaves(part)]
    return [geometry]


def class_name(value: Any) -> str:
    """Numbers from a real field keep their whole form: 3.0 is class "3"."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def is_true(value: Any) -> bool:
    """Whether a cell says yes."""
    return not missing(value) and says_yes(value)


def number_in(value: Any) -> float | None:
    """The finite number that a cell holds, as a number or in words; None where there is none."""
    try:
        number = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def missing(value: Any) -> bool:
    """None, NaN, NaT or NA."""
    return value is None or value is pandas.NA or value is pandas.NaT or (isinstance(value, float) and value != value)
