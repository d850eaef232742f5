"""COCO annotations (cocodataset.org, "Data format"; Lin et al. 2014, "Microsoft COCO: Common Objects in Context").

Coordinates are columns and rows of the image, counted from the upper left corner of its upper left pixel. A polygon
with holes, which the format does not know, is cut through them into polygons without.
"""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from ....protocol.messages.rasters import RasterReference
from ....protocol.version import plugin_version
from ...crs.crs import transform_function
from ...crs.seam import within
from ...crs.straight_rows import on_both_sides
from ...errors import CrsError, LabelError
from ...jobs import JobContext
from ...polygons.moving import transform_geometry
from ...raster.row_signs import with_rows_of
from ...raster.source import RasterSource
from ..vector_layers import polygonal
from .landforms import Landforms, class_of

#: Category of polygons without a class.
UNCLASSIFIED = "unclassified"


def coco_annotations(
    landforms: Landforms, raster: RasterReference, class_field: str, context: JobContext
) -> dict[str, Any]:
    """The annotations of one image.

    Args:
        landforms: Polygons on the same body as the image; what lies beside the image is cut off.
        raster: The image.
        class_field: Field with the classes, which become the categories in alphabetical order; may be missing.
        context: Progress out, cancellation in.

    Raises:
        LabelError: No polygon lies on the image.
        CrsError: Image and polygons lie on different bodies, or only one has a CRS.
        RasterError: The image cannot be read.
    """
    names = {class_of(feature, class_field) or UNCLASSIFIED for feature in landforms.features}
    numbers = {name: number for number, name in enumerate(sorted(names), start=1)}
    annotations: list[dict[str, Any]] = []
    with RasterSource.open(raster) as source:
        # Refuses another body at once, so that below only polygons far beside the image fail.
        transform_function(landforms.crs, source.crs)
        frame = shapely.box(0, 0, source.width, source.height)
        outlines = with_rows_of(source, [feature.geometry for feature in landforms.features])
        for feature, outline in zip(landforms.each(context), outlines, strict=True):
            pixels = _in_pixels(outline, landforms, source)
            shown = None if pixels is None else polygonal(shapely.intersection(pixels, frame))
            if shown is None:
                continue
            category = numbers[class_of(feature, class_field) or UNCLASSIFIED]
            annotations.append(_annotation(len(annotations) + 1, category, shown, feature.row))
        image = {
            "id": 1,
            "width": source.width,
            "height": source.height,
            "file_name": Path(source.reference.source).name,
        }
    if not annotations:
        raise LabelError(f"No polygon of {landforms.name} lies on {source.name}: choose the image they were mapped on.")
    return {
        "info": _info(landforms),
        "licenses": [],
        "images": [image],
        "categories": [{"id": number, "name": name, "supercategory": "landform"} for name, number in numbers.items()],
        "annotations": annotations,
    }


def _info(landforms: Landforms) -> dict[str, Any]:
    now = datetime.datetime.now(datetime.UTC)
    return {
        "description": f"Landforms of {landforms.name}",
        "version": plugin_version(),
        "year": now.year,
        "date_created": now.isoformat(timespec="seconds"),
    }


def _in_pixels(geometry: BaseGeometry, landforms: Landforms, source: RasterSource) -> BaseGeometry | None:
    """The geometry in columns and rows; None where the image's CRS cannot express it."""
    try:
        moved = transform_geometry(geometry, landforms.crs, source.crs)
    except CrsError:
        return None
    placed = on_both_sides(within(moved, source.crs, source.ground.bounds), source.crs)
    pixels = shapely.transform(placed, lambda xy: np.column_stack(source.pixels_of(xy[:, 0], xy[:, 1])))
    return polygonal(pixels)


def _annotation(number: int, category: int, shape: BaseGeometry, row: dict[str, Any]) -> dict[str, Any]:
    left, top, right, bottom = shape.bounds
    pieces = [piece for part in shapely.get_parts(shape) for piece in without_holes(part)]
    return {
        "id": number,
        "image_id": 1,
        "category_id": category,
        "segmentation": [np.asarray(piece.exterior.coords)[:-1].round(3).ravel().tolist() for piece in pieces],
        "area": round(float(shape.area), 3),
        "bbox": [round(value, 3) for value in (left, top, right - left, bottom - top)],
        "iscrowd": 0,
        "fid": row["fid"],
    }


def without_holes(polygon: Polygon) -> list[Polygon]:
    """Polygons that together cover the same ground, cut vertically through the middle of each hole."""
    if not polygon.interiors:
        return [polygon]
    left, bottom, right, top = polygon.bounds
    hole = polygon.interiors[0].bounds
    middle = (hole[0] + hole[2]) / 2
    halves = [shapely.box(left, bottom, middle, top), shapely.box(middle, bottom, right, top)]
    parts = [part for half in halves for part in shapely.get_parts(shapely.intersection(polygon, half))]
    return [piece for part in parts if isinstance(part, Polygon) for piece in without_holes(part)]
