"""Label polygons of any vector layer, brought to a raster's CRS, with every doubt about them spoken out."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
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

from ..errors import CrsError, LabelError
from .bodies import body_of, same_body
from .crs import transform_geometry


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

    def __iter__(self) -> Iterator[tuple[BaseGeometry, str]]:
        return iter(self.polygons)

    def __len__(self) -> int:
        return len(self.polygons)


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
    if own is not None and own.ellipsoid is None:
        own = None  # an engineering CRS, as GeoPackages give to layers without one
    _check_bodies(source, own, crs)
    polygons: list[tuple[BaseGeometry, str]] = []
    skipped = repaired = 0
    for geometry, value in zip(frame.geometry, frame[class_field], strict=True):
        mended = _polygonal(geometry)
        if mended is None or _missing(value) or not str(value).strip():
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
    """The CRS of a layer; from a GeoPackage's own WKT2, since pyogrio's WKT1 has no planetocentric latitudes."""
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
    if own is None:
        return
    if crs is None:
        raise CrsError(f"{source.name} has a coordinate reference system but the raster has none: set the raster's.")
    if not same_body(own, crs):
        here, there = body_of(own), body_of(crs)
        raise CrsError(
            f"{source.name} lies on {here.name if here else 'no body'} and the raster on "
            f"{there.name if there else 'no body'}: choose labels of the same body."
        )


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


def _class_name(value: Any) -> str:
    """Numbers from a real field keep their whole form: 3.0 is class "3"."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _missing(value: Any) -> bool:
    """None, NaN or NA."""
    return value is None or value is pandas.NA or (isinstance(value, float) and value != value)
