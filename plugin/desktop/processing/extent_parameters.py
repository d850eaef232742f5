"""The ground that an algorithm is asked to work on: its parameters EXTENT and, where it has one, REGION."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsGeometry, QgsProcessingAlgorithm, QgsProcessingContext, QgsProject, QgsRasterLayer

from ..layers.extents import polygons_in, rectangle_in


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
    rectangle = algorithm.parameterAsExtent(parameters, "EXTENT", context)
    if rectangle.isNull():
        return None
    crs = algorithm.parameterAsExtentCrs(parameters, "EXTENT", context)
    return rectangle_in(rectangle, crs, raster, project, as_drawn=False)
