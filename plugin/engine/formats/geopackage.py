"""Landform layers in GeoPackages: written whole or not at all, and read back with every doubt spoken out."""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import tempfile
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import pandas
import pyogrio
import pyogrio.raw
import pyproj
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError, FieldError
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ...protocol.schema import LANDFORM_FIELDS, LANDFORM_LAYER
from ..errors import CrsError, LabelError, OutputError
from .crs import body_of, same_body, storable_crs, transform_geometry

__all__ = ["Labels", "landform_table", "read_labels", "same_body", "storable_crs", "transform_geometry",
           "write_landforms"]  # fmt: skip

#: What stands in for null, and the type of the column, by kind of field.
_COLUMN_TYPES: dict[str, tuple[Any, Any]] = {
    "text": ("", object),
    "real": (0.0, np.float64),
    "integer": (0, np.int64),
    "boolean": (False, bool),
}


@dataclass(frozen=True)
class Labels:
    """Label polygons of a layer.

    Attributes:
        polygons: (geometry in the CRS asked for, class) pairs.
        skipped: Features left out, because they are empty, no polygons, without a class, or outside the CRS's domain.
        repaired: Features whose outline crossed itself and was mended.
    """

    polygons: list[tuple[BaseGeometry, str]]
    skipped: int = 0
    repaired: int = 0


@dataclass(frozen=True)
class LandformTable:
    """Columns ready to be written: names, values and where they are null, and the shapes as WKB."""

    names: list[str]
    values: list[NDArray[Any]]
    nulls: list[NDArray[np.bool_]]
    shapes: NDArray[np.object_]


def landform_table(features: Iterable[Mapping[str, Any]], extra: tuple[str, ...] = ()) -> LandformTable:
    """Bring features into the table of a landform layer.

    Args:
        features: Attributes by field name, with the shape under ``geometry``.
        extra: Names of further fields, after the schema's own.

    Returns:
        Multi-polygons with all fields of the schema, in its order; what is not given is null.
    """
    rows = list(features)
    kinds = {name: kind for name, kind, _width in LANDFORM_FIELDS}
    names = [*kinds, *(name for name in extra if name not in kinds)]
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
    return LandformTable(names, values, nulls, shapes)


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
    back as valid (see :func:`.crs.storable_crs`).

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
    if target.exists() and not overwrite:
        raise OutputError(f"{target} is there already: choose another name, or allow overwriting it.")
    table = landform_table(features, extra)
    with writing(target) as scratch, _without_crs_warning():
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
            crs=None if crs is None else storable_crs(crs),
            dataset_options={"CRS_WKT_EXTENSION": "YES"},
            layer_options={"SPATIAL_INDEX": "YES", "FID": "fid", "GEOMETRY_NAME": "geom"},
        )
    return target


@contextlib.contextmanager
def writing(target: Path) -> Iterator[Path]:
    """A file beside the target that takes its place when all went well, and leaves no trace otherwise.

    Raises:
        OutputError: The folder is not there, is read-only, or the disk is full.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder = tempfile.mkdtemp(prefix=".landform-", dir=target.parent)
    except OSError as error:
        raise OutputError(_write_sentence(target, error)) from error
    scratch = Path(folder) / target.name
    try:
        yield scratch
        with scratch.open("rb") as finished:
            os.fsync(finished.fileno())
        os.replace(scratch, target)
    except (OSError, DataSourceError, DataLayerError, FieldError, RuntimeError) as error:
        raise OutputError(_write_sentence(target, error)) from error
    finally:
        for leftover in Path(folder).glob("*"):
            with contextlib.suppress(OSError):
                leftover.unlink()
        with contextlib.suppress(OSError):
            os.rmdir(folder)


def read_labels(
    path: str | os.PathLike[str], layer: str = "", class_field: str = "class", crs: pyproj.CRS | None = None
) -> Labels:
    """Read label polygons and bring them to a raster's CRS.

    Args:
        path: GeoPackage, Shapefile, GeoJSON, or what else GDAL reads.
        layer: Name of the layer; empty for the only or first one.
        class_field: Field that holds the class.
        crs: CRS wanted; None for an image without georeference.

    Raises:
        LabelError: There is no such file, layer or field, or not one usable polygon.
        CrsError: The labels lie on another body.
    """
    source = Path(path)
    frame = _read_frame(source, layer)
    fields = [str(name) for name in frame.columns if name != frame.active_geometry_name]
    if class_field not in fields:
        have = ", ".join(fields) if fields else "none"
        raise LabelError(f"{source.name} has no field {class_field!r}; its fields are: {have}. Choose the class field.")
    own = _stored_crs(source, frame)
    _check_bodies(source, own, crs)
    polygons: list[tuple[BaseGeometry, str]] = []
    skipped = repaired = 0
    for geometry, value in zip(frame.geometry, frame[class_field], strict=True):
        mended = _polygonal(geometry)
        if mended is None or _missing(value) is None or not str(value).strip():
            skipped += 1
            continue
        try:
            moved = _polygonal(transform_geometry(mended, own, crs) if own is not None else mended)
        except CrsError:
            moved = None
        if moved is None:
            skipped += 1
            continue
        repaired += not geometry.is_valid
        polygons.append((moved, _class_name(value)))
    if not polygons:
        raise LabelError(
            f"{source.name} holds no usable polygon with a class ({skipped} features were left out): "
            "check its geometries and the class field."
        )
    return Labels(polygons, skipped, repaired)


def _read_frame(source: Path, layer: str) -> geopandas.GeoDataFrame:
    if not source.exists():
        raise LabelError(f"The label file {source} is not there: check the path.")
    try:
        layers = [str(name) for name in pyogrio.list_layers(source)[:, 0]]
        if layer and layer not in layers:
            raise LabelError(f"{source.name} has no layer {layer!r}; its layers are: {', '.join(layers)}.")
        frame = pyogrio.read_dataframe(source, layer=layer or layers[0], on_invalid="ignore")
    except (DataSourceError, DataLayerError, IndexError, ValueError, RuntimeError) as error:
        raise LabelError(f"{source.name} cannot be read as a vector layer: {error}") from error
    if not isinstance(frame, geopandas.GeoDataFrame):
        raise LabelError(f"{source.name} is a table without geometries: choose a polygon layer.")
    return frame


def _stored_crs(source: Path, frame: geopandas.GeoDataFrame) -> pyproj.CRS | None:
    """The CRS of a layer; from a GeoPackage's own WKT2, since pyogrio hands on WKT1 without planetocentric latitudes."""
    if frame.crs is None:
        return None
    crs = pyproj.CRS.from_user_input(frame.crs)
    if source.suffix.lower() != ".gpkg":
        return crs
    query = "SELECT definition_12_063 FROM gpkg_spatial_ref_sys WHERE srs_name = ?"
    with contextlib.suppress(sqlite3.Error), contextlib.closing(_read_only(source)) as database:
        for (definition,) in database.execute(query, (crs.name,)):
            if definition and definition != "undefined":
                return pyproj.CRS.from_wkt(definition)
    return crs


def _read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def _check_bodies(source: Path, own: pyproj.CRS | None, crs: pyproj.CRS | None) -> None:
    if own is None or _is_plane(own):
        return
    if crs is None:
        raise CrsError(f"{source.name} has a coordinate reference system but the raster has none: set the raster's.")
    if not same_body(own, crs):
        here, there = body_of(own), body_of(crs)
        raise CrsError(
            f"{source.name} lies on {here.name if here else 'no body'} and the raster on "
            f"{there.name if there else 'no body'}: choose labels of the same body."
        )


def _is_plane(crs: pyproj.CRS) -> bool:
    """An engineering CRS, as GeoPackages give to layers without one."""
    return crs.ellipsoid is None


def _polygonal(geometry: BaseGeometry | None) -> BaseGeometry | None:
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


def _leaves(geometry: BaseGeometry) -> list[BaseGeometry]:
    if hasattr(geometry, "geoms"):
        return [leaf for part in geometry.geoms for leaf in _leaves(part)]
    return [geometry]


def _multi(geometry: BaseGeometry) -> BaseGeometry:
    return MultiPolygon([geometry]) if isinstance(geometry, Polygon) else geometry


def _class_name(value: Any) -> str:
    """Numbers from a real field keep their whole form: 3.0 is class "3"."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _missing(value: Any) -> Any:
    """None for what is not there: None, NaN, NA."""
    return None if value is None or (np.isscalar(value) and bool(pandas.isna(value))) or value is pandas.NA else value


@contextlib.contextmanager
def _without_crs_warning() -> Iterator[None]:
    """Layers without a CRS are meant so here; pyogrio would warn."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*'crs' was not provided.*")
        yield


def _write_sentence(target: Path, error: Exception) -> str:
    number = getattr(error, "errno", None)
    text = str(error).lower()
    if number == errno.ENOSPC or "no space" in text or "disk is full" in text or "disk full" in text:
        return f"The disk is full, so {target} was not written: make room and try again. Nothing else has changed."
    if number in (errno.EACCES, errno.EROFS, errno.EPERM) or "read-only" in text or "readonly" in text:
        return f"{target.parent} cannot be written to, so {target.name} was not saved: choose another folder."
    return f"{target} could not be written: {error}. Choose another folder or name."
