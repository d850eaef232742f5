"""Label polygons of any vector layer, brought to a raster's CRS, with every doubt about them spoken out."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyproj
from shapely.geometry.base import BaseGeometry

from ..crs.bodies import body_name, same_body
from ..crs.crs import transform_geometry
from ..errors import CrsError, LabelError
from .vector_layers import class_name, missing, polygonal, read_frame, stored_crs


@dataclass(frozen=True)
class Labels:
    """Label polygons of a layer.

    Attributes:
        polygons: (geometry in the CRS asked for, class) pairs.
        skipped: Features left out, because they are empty, no polygons, without a class, or outside the CRS's domain.
        repaired: Features whose outline crossed itself and was mended.
        images: Names of the images that they were drawn on, as far as the layer tells (``source_image``).
    """

    polygons: list[tuple[BaseGeometry, str]]
    skipped: int = 0
    repaired: int = 0
    images: frozenset[str] = frozenset()

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
    frame = read_frame(source, layer)
    fields = [str(name) for name in frame.columns if name != frame.active_geometry_name]
    if class_field not in fields:
        have = ", ".join(fields) if fields else "none"
        raise LabelError(f"{source.name} has no field {class_field!r}; its fields are: {have}. Choose the class field.")
    own = stored_crs(source, frame)
    _check_bodies(source, own, crs)
    polygons: list[tuple[BaseGeometry, str]] = []
    skipped = repaired = 0
    for geometry, value in zip(frame.geometry, frame[class_field], strict=True):
        mended = polygonal(geometry)
        if mended is None or missing(value) or not str(value).strip():
            skipped += 1
            continue
        try:
            moved = polygonal(transform_geometry(mended, own, crs) if own is not None else mended)
        except CrsError:
            moved = None
        if moved is None:
            skipped += 1
            continue
        repaired += not geometry.is_valid
        polygons.append((moved, class_name(value)))
    if not polygons:
        raise LabelError(
            f"{source.name} holds no usable polygon with a class ({skipped} features were left out): "
            "check its geometries and the class field."
        )
    names = frame["source_image"] if "source_image" in fields else ()
    images = frozenset(str(name).strip() for name in names if not missing(name))
    return Labels(polygons, skipped, repaired, images - {""})


def _check_bodies(source: Path, own: pyproj.CRS | None, crs: pyproj.CRS | None) -> None:
    if own is None:
        return
    if crs is None:
        raise CrsError(f"{source.name} has a coordinate reference system but the raster has none: set the raster's.")
    if not same_body(own, crs):
        raise CrsError(
            f"{source.name} lies on {body_name(own)} and the raster on "
            f"{body_name(crs)}: choose labels of the same body."
        )
