"""The polygons that are exported: read from any vector layer, and chosen by class."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyproj
from shapely.geometry.base import BaseGeometry

from ....protocol.crater_classes import names_craters
from ....protocol.messages.jobs import Progress
from ...errors import CrsError, LabelError
from ...jobs import JobContext
from ...polygons.short_way import the_short_way
from ...words import counted
from ..coded_values import with_class_names
from ..vector_layers import class_name, layer_in, missing, polygonal, read_frame, stored_crs, whole_fields


@dataclass(frozen=True)
class Landform:
    """A valid polygon or multi-polygon with its row of the table, ``fid`` first; plain Python values."""

    geometry: BaseGeometry
    row: dict[str, Any]


@dataclass(frozen=True)
class Landforms:
    """Polygons of a layer.

    Attributes:
        name: The file, as messages name it.
        crs: Of the geometries; None when the layer has none.
        fields: Names of the table's fields.
        features: The polygons.
        empty: Number of features that hold no usable polygon.
        turned: Number of features whose longitudes jump, and that were taken the short way round.
        mended: Number of features whose outline crossed itself, so that they are what it encloses.
        torn: Number of those without a usable polygon whose outline jumps at the border of its map.
    """

    name: str
    crs: pyproj.CRS | None
    fields: tuple[str, ...]
    features: tuple[Landform, ...]
    empty: int = 0
    turned: int = 0
    mended: int = 0
    torn: int = 0

    def on_ground(self, what: str) -> pyproj.CRS:
        """The CRS, where ``what`` cannot be had without one.

        Raises:
            CrsError: The layer has none.
        """
        if self.crs is None:
            raise CrsError(
                f"{self.name} has no coordinate reference system, so {what} cannot be told: set it in QGIS and export "
                "again. Of an image without one, COCO annotations can be had (--format coco --raster IMAGE)."
            )
        return self.crs

    def each(self, context: JobContext) -> Iterator[Landform]:
        """The polygons one after the other, with progress, until the user stops.

        Raises:
            Cancelled: The user has asked to stop.
        """
        total = len(self.features)
        for index, feature in enumerate(self.features):
            context.stoppable(Progress("Exporting landforms", index / total))
            yield feature


def read_landforms(path: str, layer: str = "", class_field: str = "", option: str = "--layer") -> Landforms:
    """Read the polygons of a layer.

    Args:
        path: GeoPackage, Shapefile, GeoJSON, or what else GDAL reads.
        layer: Name of the layer; empty for the only one with polygons.
        class_field: Field with the classes; where the file has names for their codes, they are called by these.
        option: How a terminal names a layer of this file.

    Raises:
        LabelError: There is no such file or layer, several that may be meant, or not one usable polygon in it.
    """
    source = Path(path)
    layer = layer_in(source, layer, option)
    frame = with_class_names(read_frame(source, layer), source, layer, class_field)
    fields = [str(name) for name in frame.columns if name != frame.active_geometry_name]
    whole = {name: kind for name, kind in whole_fields(source, layer).items() if frame[name].dtype.kind in "biuf"}
    crs, turned = stored_crs(source, layer, frame), 0
    mended = torn = 0
    features = []
    for number, row in zip(frame.index, frame.to_dict("records"), strict=True):
        drawn = row[frame.active_geometry_name]
        short = drawn if drawn is None else the_short_way(drawn, crs)
        geometry = polygonal(short)
        if short is not drawn and short is not None:
            turned, torn = turned + (not short.is_empty), torn + short.is_empty
        if geometry is not None:
            mended += short is not None and not short.is_valid
            features.append(
                Landform(
                    geometry, {"fid": int(number), **{name: _plain(row[name], whole.get(name)) for name in fields}}
                )
            )
    if not features:
        raise LabelError(f"{source.name} holds no usable polygon: choose a polygon layer with landforms in it.")
    names = ("fid", *(name for name in fields if name != "fid"))
    return Landforms(source.name, crs, names, tuple(features), len(frame) - len(features), turned, mended, torn)


def unusable_said(name: str, count: int) -> list[str]:
    """A sentence about features of a layer that hold no usable polygon; none where there are none."""
    return [f"{counted(count, 'feature')} of {name} without a usable polygon left out."] if count else []


def of_classes(landforms: Landforms, class_field: str, classes: tuple[str, ...]) -> Landforms:
    """Only the polygons of these classes.

    Raises:
        LabelError: There is no such field, or no polygon of these classes.
    """
    chosen = set(classes)
    return _chosen(landforms, class_field, " or ".join(f"“{name}”" for name in classes), lambda name: name in chosen)


def craters_among(landforms: Landforms, class_field: str) -> Landforms:
    """The polygons whose class is named after craters, or all of a layer without classes.

    Raises:
        LabelError: There is no such field, or no class of that name.
    """
    if not class_field:
        return landforms
    return _chosen(landforms, class_field, "“crater”", names_craters)


def craters_in(landforms: Landforms, class_field: str) -> int:
    """How many polygons have a class that is named after craters."""
    return sum(names_craters(class_of(feature, class_field)) for feature in landforms.features)


def others_than_craters(landforms: Landforms, class_field: str) -> dict[str, int]:
    """How many polygons each class has that is not named after craters; those without a class are in none."""
    names = Counter(class_of(feature, class_field) for feature in landforms.features)
    return {name: names[name] for name in sorted(names) if name and not names_craters(name)}


def of_value(landforms: Landforms, field: str, value: str, what: str) -> Landforms:
    """Only the polygons with a value in a field, such as those of a reviewer; all where the value is empty.

    Raises:
        LabelError: There is no such field, or no polygon with that value.
    """
    if not value:
        return landforms
    if field not in landforms.fields:
        have = ", ".join(landforms.fields)
        raise LabelError(f"{landforms.name} has no field “{field}” that tells the {what}; its fields are: {have}.")
    found = tuple(feature for feature in landforms.features if feature.row.get(field) == value)
    if not found:
        values = sorted({str(feature.row.get(field)) for feature in landforms.features} - {"None", ""})
        names = ", ".join(f"“{name}”" for name in values) or "none"
        raise LabelError(
            f"No polygon of {landforms.name} has the {what} “{value}” in the field “{field}”; there are: {names}."
        )
    return replace(landforms, features=found)


def class_of(feature: Landform, class_field: str) -> str:
    """The class; empty where there is none."""
    value = feature.row.get(class_field)
    return "" if value is None else class_name(value)


def _chosen(landforms: Landforms, class_field: str, wanted: str, is_chosen: Any) -> Landforms:
    if class_field not in landforms.fields:
        have = ", ".join(landforms.fields)
        raise LabelError(
            f"{landforms.name} has no field “{class_field}” that tells the class; its fields are: {have}. Choose the "
            "class field (--class-field in a terminal), or none to export all polygons."
        )
    found = tuple(feature for feature in landforms.features if is_chosen(class_of(feature, class_field)))
    if not found:
        classes = sorted({class_of(feature, class_field) for feature in landforms.features} - {""})
        names = ", ".join(f"“{name}”" for name in classes) or "none"
        raise LabelError(
            f"No polygon of {landforms.name} has the class {wanted} in the field “{class_field}”; its classes are: "
            f"{names}. Choose one of them."
        )
    return replace(landforms, features=found)


def _plain(value: Any, kind: type[bool] | type[int] | None) -> Any:
    """A value of the table as Python and JSON know it."""
    if missing(value):
        return None
    if kind is not None:
        return kind(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    value = value.tolist() if hasattr(value, "tolist") else value
    return value if isinstance(value, (bool, int, float, str)) else str(value)
