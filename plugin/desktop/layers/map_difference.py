"""The layer of what differs between two maps, in the project."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from ...protocol.messages.decoders import MapDifference
from ..sentences import tr
from .map_results import MapResultError, mark_as_result


def add_difference(
    found: MapDifference, title: str, crs: Optional[QgsCoordinateReferenceSystem] = None
) -> QgsRasterLayer:
    """Add the layer on top of the project's, styled by change.

    Args:
        found: What the engine wrote.
        title: Name of the layer.
        crs: That of the maps, for a file whose CRS QGIS cannot name.

    Raises:
        MapResultError: The raster cannot be opened; nothing was added.
    """
    layer = QgsRasterLayer(found.raster, title)
    if not layer.isValid():
        raise MapResultError(tr("The differences in {path} could not be opened.").format(path=found.raster))
    if not layer.crs().isValid() and crs is not None and crs.isValid():
        layer.setCrs(crs)
    layer.loadNamedStyle(found.style)
    mark_as_result(layer, title)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    return layer
