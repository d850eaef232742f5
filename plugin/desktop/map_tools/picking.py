"""Which landform lies under a place of the canvas."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFeatureRequest, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ..layers.bodies import transform_between, transform_point

#: Half the side of the square that is searched, as a share of the coordinates: just more than their rounding.
_SLACK = 1e-9


def landform_at(canvas: QgsMapCanvas, layer: QgsVectorLayer, point: QgsPointXY) -> Optional[int]:
    """Id of the smallest landform under a place of the canvas; None where there is none.

    Raises:
        CrsMismatch: Canvas and layer show different bodies, or the place is none on the layer's.
    """
    placed = transform_point(transform_between(canvas.mapSettings().destinationCrs(), layer.crs()), point)
    slack = _SLACK * max(1.0, abs(placed.x()), abs(placed.y()))
    around = QgsRectangle(placed.x() - slack, placed.y() - slack, placed.x() + slack, placed.y() + slack)
    found = layer.getFeatures(QgsFeatureRequest().setFilterRect(around).setNoAttributes())
    here = [feature for feature in found if feature.hasGeometry() and feature.geometry().contains(placed)]
    return int(min(here, key=lambda feature: feature.geometry().area()).id()) if here else None
