"""Label polygons of any vector layer, brought to a raster's CRS, with every doubt about them spoken out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import geopandas
import numpy as np
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from ..crs.bodies import body_name, same_body
from ..errors import CrsError, LabelError
from ..polygons.moving import transform_geometry
from ..polygons.short_way import the_short_way
from .coded_values import with_class_names
from .vector_layers import class_name, is_true, layer_in, missing, polygonal, read_frame, stored_crs


@dataclass(frozen=True)
class Labels:
    """Label polygons of a layer.

    Attributes:
        polygons: (geometry in the CRS asked for, class) pairs.
        skipped: Features left out, because they are empty, no polygons, without a class, or outside the CRS's domain.
        repaired: Features whose outline crossed itself and was mended.
        images: Names of the images that they were drawn on, as far as the layer tells (``source_image``).
        unsure: Shapes in the CRS asked for of which nobody knows what they are: they have no class, or nobody has
            reviewed them where only reviewed ones are labels.
        classless: Of those left out, the ones that lack a class alone.
        turned: Features whose longitudes jump, and that were taken the short way round.
        torn: Of those left out, the ones that jump at the border of their map.
        without_crs: The layer has no CRS, so that its coordinates were taken for those of the CRS asked for.
    """

    polygons: list[tuple[BaseGeometry, str]]
    skipped: int = 0
    repaired: int = 0
    images: frozenset[str] = frozenset()
    unsure: tuple[BaseGeometry, ...] = ()
    classless: int = 0
    turned: int = 0
    torn: int = 0
    without_crs: bool = False

    def __iter__(self) -> Iterator[tuple[BaseGeometry, str]]:
        return iter(self.polygons)

    def __len__(self) -> int:
        return len(self.polygons)


def read_labels(
    path: str | os.PathLike[str],
    layer: str = "",
    class_field: str = "class",
    crs: pyproj.CRS | None = None,
    reviewed_only: bool = False,
    points: bool = False,
) -> Labels:
    """Read label polygons and bring them to a raster's CRS.

    Args:
        path: GeoPackage, Shapefile, GeoJSON, or what else GDAL reads.
        layer: Name of the layer; empty for the only one with polygons.
        class_field: Field that holds the class.
        crs: CRS wanted; None for an image without georeference.
        reviewed_only: Whether only polygons are labels whose field ``reviewed`` is true.
        points: Points count too.

    Raises:
        LabelError: There is no such file, layer or field, or not one usable polygon, or none that is reviewed.
        CrsError: The labels lie on another body.
    """
    source = Path(path)
    layer = layer_in(source, layer, points=points)
    frame = with_class_names(read_frame(source, layer), source, layer, class_field)
    fields = [str(name) for name in frame.columns if name != frame.active_geometry_name]
    if class_field not in fields:
        have = ", ".join(fields) if fields else "none"
        raise LabelError(
            f"{source.name} has no field {class_field!r}; its fields are: {have}. Choose the one that holds the class "
            "(--class-field in a terminal)."
        )
    own = stored_crs(source, layer, frame)
    _check_bodies(source, own, crs)
    reviewed = _reviewed(source, frame, fields) if reviewed_only else [True] * len(frame)
    usable, wanted = (_points_or_polygons, "point or polygon") if points else (polygonal, "polygon")
    polygons: list[tuple[BaseGeometry, str]] = []
    unsure: list[BaseGeometry] = []
    unnamed: list[BaseGeometry] = []
    skipped = repaired = shapeless = outside = turned = torn = 0
    for drawn, value, is_sure in zip(frame.geometry, frame[class_field], reviewed, strict=True):
        geometry = drawn if drawn is None else the_short_way(drawn, own)
        if geometry is not drawn and geometry is not None:
            turned, torn = turned + (not geometry.is_empty), torn + geometry.is_empty
        moved = _moved(geometry, own, crs, usable)
        if not is_sure:
            unsure += [moved] if moved is not None else []
        elif moved is None:
            skipped, shapeless = skipped + 1, shapeless + 1
            outside += usable(geometry) is not None
        elif missing(value) or not str(value).strip():
            skipped += 1
            unnamed.append(moved)
        else:
            repaired += geometry is not None and not geometry.is_valid
            polygons.append((moved, class_name(value)))
    if not polygons:
        raise LabelError(
            _why_none(
                source.name, class_field, "point or polygon" if points else "polygon", skipped, shapeless, outside
            )
        )
    unsure += _without_frames(unnamed, [polygon for polygon, _ in polygons])
    names = frame["source_image"] if "source_image" in fields else ()
    images = frozenset(str(name).strip() for name in names if not missing(name))
    return Labels(
        polygons, skipped, repaired, images - {""}, tuple(unsure), skipped - shapeless, turned, torn, own is None
    )


def _without_frames(unnamed: list[BaseGeometry], labels: list[BaseGeometry]) -> list[BaseGeometry]:
    """Polygons without a class that are landforms; one that holds labels is the border of ground that was looked at."""
    middles = shapely.STRtree([label.representative_point() for label in labels])
    return [polygon for polygon in unnamed if not len(middles.query(polygon, "contains"))]


def left_out(file: str, where: str, classless: int, beside: int, unusable: int) -> list[str]:
    """Sentences about labels that were left out.

    Args:
        file: Name of the layer's file.
        where: Where labels count, as in "on scene.tif".
        classless: How many have no class.
        beside: How many lie elsewhere.
        unusable: How many are no shapes that could be used.
    """
    reasons = {
        "They have no class.": classless,
        f"They do not lie {where}.": beside,
        "They are empty, no polygons, or cannot be brought to the raster's CRS.": unusable,
    }
    return [f"Labels of {file} that were left out: {count}. {why}" for why, count in reasons.items() if count]


def _why_none(name: str, class_field: str, wanted: str, skipped: int, shapeless: int, outside: int) -> str:
    """A sentence about a layer without a usable feature: how many there are, and what they lack."""
    if not skipped:
        return (
            f"{name} is empty, so it holds no usable {wanted} with a class. Choose another layer, or draw labels first."
        )
    reasons = []
    if shapeless > outside:
        reasons.append(f"{shapeless - outside} have no {wanted} as their geometry")
    if outside:
        reasons.append(f"{outside} lie where the raster's coordinate reference system has no place for them")
    if skipped > shapeless:
        reasons.append(f"in {skipped - shapeless} the field {class_field!r} is empty")
    return f"{name} holds no usable {wanted} with a class: {', '.join(reasons)}. Choose another layer or field."


def _moved(
    geometry: BaseGeometry | None,
    own: pyproj.CRS | None,
    crs: pyproj.CRS | None,
    usable: Callable[[BaseGeometry | None], BaseGeometry | None],
) -> BaseGeometry | None:
    """What is usable of a geometry, in the CRS wanted; None where there is nothing."""
    mended = usable(geometry)
    if mended is None or own is None:
        return mended
    try:
        return usable(transform_geometry(mended, own, crs))
    except CrsError:
        return None


def _points_or_polygons(geometry: BaseGeometry | None) -> BaseGeometry | None:
    if geometry is not None and geometry.geom_type in ("Point", "MultiPoint"):
        flat = shapely.force_2d(geometry)
        return flat if not flat.is_empty and np.isfinite(shapely.get_coordinates(flat)).all() else None
    return polygonal(geometry)


def _reviewed(source: Path, frame: geopandas.GeoDataFrame, fields: list[str]) -> list[bool]:
    """Whether each feature was reviewed; files hold that as truth values, numbers or words."""
    if "reviewed" not in fields:
        raise LabelError(
            f"{source.name} has no field 'reviewed', so none of its polygons is known to be reviewed: train on all of "
            "them, or choose another label layer."
        )
    told = [is_true(value) for value in frame["reviewed"]]
    if not any(told):
        raise LabelError(f"No polygon of {source.name} is reviewed yet: review some first, or train on all of them.")
    return told


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
