"""Layers in GeoPackages: written whole or not at all, with a CRS that QGIS reads back."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import pyproj
import shapely
from numpy.typing import NDArray
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ...protocol.schema import LANDFORM_FIELDS, LANDFORM_LAYER
from ..crs.bodies import same_body
from ..crs.stored_crs import storable_crs
from .files import writing
from .label_layers import Labels, read_labels
from .targets import check_targets

__all__ = ["Labels", "landform_table", "read_labels", "same_body", "storable_crs", "write_cells",
           "write_extent", "write_landform_columns", "write_landforms"]  # fmt: skip

#: What stands in for null, and the type of the column, by kind of field.
_COLUMN_TYPES: dict[str, tuple[Any, Any]] = {
    "text": ("", object),
    "real": (0.0, np.float64),
    "integer": (0, np.int64),
    "boolean": (False, bool),
}

#: Of version 1.3, since GDAL 3.6 warns of later ones at each opening; with the CRS as WKT2 beside WKT1.
_FILE_OPTIONS = {"VERSION": "1.3", "CRS_WKT_EXTENSION": "YES"}

#: By this name GDAL knows ``srs_id`` -1, an undefined plane; without a CRS its versions write different ones.
_UNDEFINED = 'LOCAL_CS["Undefined Cartesian SRS",UNIT["Meter",1]]'


@dataclass(frozen=True)
class Table:
    """Columns ready to be written: names, values and where they are null, and the shapes as WKB."""

    names: list[str]
    values: list[NDArray[Any]]
    nulls: list[NDArray[np.bool_]]
    shapes: NDArray[np.object_]


def landform_table(features: Iterable[Mapping[str, Any]], extra: tuple[str, ...] = ()) -> Table:
    """Bring features into the table of a landform layer.

    Args:
        features: Attributes by field name, with the shape under ``geometry``.
        extra: Names of further fields, after the schema's own.

    Returns:
        Multi-polygons with all fields of the schema, in its order; what is not given is null.
    """
    rows = list(features)
    kinds = {name: kind for name, kind, _width in LANDFORM_FIELDS}
    return _table(rows, [*kinds, *(name for name in extra if name not in kinds)], kinds)


def _table(rows: list[Mapping[str, Any]], names: list[str], kinds: Mapping[str, str]) -> Table:
    values, nulls = [], []
    for name in names:
        column = [_missing(row.get(name)) for row in rows]
        kind = kinds.get(name) or _kind_of(column)
        blank, dtype = _COLUMN_TYPES[kind]
        nulls.append(np.array([value is None for value in column], dtype=bool))
        filled = [blank if value is None else (str(value) if kind == "text" else value) for value in column]
        values.append(np.array(filled, dtype=dtype))
    shapes = np.empty(len(rows), dtype=object)
    shapes[:] = [shapely.to_wkb(_multi(row["geometry"])) for row in rows]
    return Table(names, values, nulls, shapes)


def _kind_of(column: list[Any]) -> str:
    """Type of a field that the schema does not know, from its values."""
    given = [value for value in column if value is not None]
    for kind, types in (("boolean", (bool, np.bool_)), ("integer", (int, np.integer)), ("real", (float, np.number))):
        if given and all(isinstance(value, types) for value in given):
            return kind
    return "text"


def write_landforms(
    path: str | os.PathLike[str],
    features: Iterable[Mapping[str, Any]],
    crs: pyproj.CRS | None,
    layer: str = LANDFORM_LAYER,
    overwrite: bool = False,
    extra: tuple[str, ...] = (),
) -> Path:
    """Write a landform layer into a new GeoPackage.

    The file appears by renaming a finished one, so that nobody ever sees half of it, and its CRS is one that QGIS reads
    back as valid (see :func:`~..crs.stored_crs.storable_crs`).

    Args:
        path: File to write.
        features: Attributes by field name, with the shape under ``geometry``.
        crs: Of the geometries; None for columns and rows.
        layer: Name of the layer.
        overwrite: Replace a file that is there.
        extra: Names of further fields.

    Raises:
        OutputError: The file is there already, or the folder cannot be written.
    """
    target = Path(path)
    check_targets(target, overwrite=overwrite)
    _write(target, landform_table(features, extra), crs, layer)
    return target


def write_landform_columns(
    path: Path, chunks: Iterable[Mapping[str, Any]], crs: pyproj.CRS | None, layer: str = LANDFORM_LAYER
) -> None:
    """Write a landform layer chunk by chunk, so that a large map is never held in memory, into a new GeoPackage.

    Args:
        path: File to write.
        chunks: (n,) values by field name, or one for all of them; reals that are NaN and texts that are None are null.
            The polygons are under ``geometry``. The iterator runs while the file is written.
        crs: Of the geometries; None for columns and rows.
        layer: Name of the layer.

    Raises:
        OutputError: The folder cannot be written.
    """
    with writing(path) as scratch:
        _append(scratch, landform_table([]), crs, layer, first=True)
        for columns in chunks:
            if len(columns["geometry"]):
                _append(scratch, _table_of(columns), crs, layer, first=False)


def _table_of(columns: Mapping[str, Any]) -> Table:
    shapes = shapely.to_wkb(_multis(np.asarray(columns["geometry"], dtype=object)))
    names, values, nulls = [], [], []
    for name, kind, _width in LANDFORM_FIELDS:
        blank, dtype = _COLUMN_TYPES[kind]
        given = columns.get(name)
        column = np.full(len(shapes), blank if given is None else given, dtype=dtype)
        null = ~np.isfinite(column) if kind == "real" else np.zeros(len(shapes), dtype=bool)
        if kind == "text" and given is not None and not isinstance(given, str):
            null = np.array([value is None for value in column], dtype=bool)
            column = np.where(null, blank, column)
        names.append(name)
        values.append(column)
        nulls.append(null | (given is None))
    return Table(names, values, nulls, shapes)


def _multis(shapes: NDArray[np.object_]) -> NDArray[np.object_]:
    """Multi-polygons of (n,) polygons and multi-polygons."""
    parts, owners = shapely.get_parts(shapes, return_index=True)
    multis: NDArray[np.object_] = shapely.multipolygons(parts, indices=owners)
    return multis


def write_extent(
    path: Path, ground: BaseGeometry, crs: pyproj.CRS | None, layer: str, attributes: Mapping[str, Any]
) -> None:
    """Write one polygon, that of ground that was looked at, into a new GeoPackage.

    Args:
        path: File to write.
        ground: In the CRS.
        crs: None for columns and rows.
        layer: Name of the layer.
        attributes: What is known of it, by field name.

    Raises:
        OutputError: The file cannot be written.
    """
    _write(path, _table([{**attributes, "geometry": ground}], list(attributes), {}), crs, layer)


def write_cells(
    path: Path,
    chunks: Iterable[list[Mapping[str, Any]]],
    kinds: Mapping[str, str],
    crs: pyproj.CRS | None,
    layer: str,
    overwrite: bool = False,
) -> None:
    """Write polygons chunk by chunk, so that a large grid is never held in memory, into a new GeoPackage.

    Args:
        path: File to write.
        chunks: Rows with attributes by field name, and the shape under ``geometry``; the first may be empty.
        kinds: "text", "real", "integer" or "boolean" of each field, in order.
        crs: None for columns and rows.
        layer: Name of the layer.
        overwrite: Replace a file that is there.

    Raises:
        OutputError: The file is there already, or the folder cannot be written.
    """
    check_targets(path, overwrite=overwrite)
    with writing(path) as scratch:
        _append(scratch, _table([], list(kinds), kinds), crs, layer, first=True)
        for rows in chunks:
            if rows:
                _append(scratch, _table(rows, list(kinds), kinds), crs, layer, first=False)


def _write(target: Path, table: Table, crs: pyproj.CRS | None, layer: str) -> None:
    with writing(target) as scratch:
        _append(scratch, table, crs, layer, first=True)


def _append(scratch: Path, table: Table, crs: pyproj.CRS | None, layer: str, first: bool) -> None:
    # Not through geopandas: it writes CRSs as WKT1, which loses planetocentric latitudes.
    pyogrio.raw.write(
        str(scratch),
        geometry=table.shapes,
        field_data=table.values,
        fields=np.array(table.names, dtype=object),
        field_mask=table.nulls,
        layer=layer,
        driver="GPKG",
        geometry_type="MultiPolygon",
        crs=_UNDEFINED if crs is None else storable_crs(crs),
        append=not first,
        dataset_options=_FILE_OPTIONS if first else None,
        layer_options={"SPATIAL_INDEX": "YES", "FID": "fid", "GEOMETRY_NAME": "geom"} if first else None,
    )


def _multi(geometry: BaseGeometry) -> BaseGeometry:
    return MultiPolygon([geometry]) if isinstance(geometry, Polygon) else geometry


def _missing(value: Any) -> Any:
    """None for what is no value: None, or a number that is none."""
    return None if value is None or (isinstance(value, (float, np.floating)) and not np.isfinite(value)) else value
