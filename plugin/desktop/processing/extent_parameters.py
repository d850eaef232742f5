"""The ground that an algorithm is asked to work on: its parameters EXTENT and, where it has one, REGION."""

from __future__ import annotations

import re
from typing import Any, Dict, Optional

from qgis.core import (
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from ..layers.extents import polygons_in, rectangle_in
from ..layers.transformation import turn_of

_NUMBER = r"\s*([-+]?[\d.]+(?:[eE][-+]?\d+)?)\s*"
#: What QGIS makes of an extent, without the CRS that may follow.
_TYPED = re.compile(f"{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(?:\\[|$)")


def chosen_extent(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext, raster: QgsRasterLayer
) -> Optional[QgsGeometry]:
    """Polygons of a region, those that are selected where some are, else the rectangle; None for all of the raster.

    Raises:
        ExtentError: It shows nothing of the raster.
    """
    project = context.project() or QgsProject.instance()
    if algorithm.parameterDefinition("REGION") is not None:
        region = algorithm.parameterAsVectorLayer(parameters, "REGION", context)
        if region is not None:
            return polygons_in(region, raster, project, selected=region.selectedFeatureCount() > 0)
    return extent_on(algorithm, parameters, context, raster)


def extent_on(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext, raster: QgsRasterLayer
) -> Optional[QgsGeometry]:
    """The rectangle of EXTENT on a raster; None for all of it.

    Where xmax is less than xmin by more than half a turn of longitude it goes on across the border of its map, as from
    170 to -170 degrees; QGIS by itself exchanges the two, and gets the other side of the body.

    Raises:
        ExtentError: It shows nothing of the raster.
    """
    rectangle = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if rectangle.isNull():
        return None
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    typed = _TYPED.match(algorithm.parameterAsString(parameters, "EXTENT", context))
    turn = turn_of(crs if crs.isValid() else raster.crs())
    if typed is not None and turn is not None:
        left, right = float(typed.group(1)), float(typed.group(2))
        if left - right > turn / 2:
            rectangle = QgsRectangle(left, rectangle.yMinimum(), right + turn, rectangle.yMaximum())
    project = context.project() or QgsProject.instance()
    return rectangle_in(rectangle, crs, raster, project, as_drawn=False)
