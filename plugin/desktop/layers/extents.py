"""Extents and polygons of the project, brought into the CRS of a raster."""

from __future__ import annotations

import contextlib
from typing import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from ..sentences import tr
from .bodies import CrsMismatch, body_name, same_body
from .transformation import Transformation, on_map

#: Points added to each edge before a transform, since straight edges of one CRS are curves of another.
_POINTS_PER_EDGE = 24


class ExtentError(Exception):
    """An extent that cannot be used; the message is a sentence for the user."""


def rectangle_in(
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    raster: QgsRasterLayer,
    project: QgsProject,
    as_drawn: bool = True,
) -> QgsGeometry:
    """``rectangle`` of ``crs`` as a polygon in the raster's CRS, clipped to the raster.

    ``as_drawn`` is for rectangles of the canvas: the ground is what QGIS shows there, not what their numbers say.

    Raises:
        ExtentError: It is on another body, cannot be transformed, or does not meet the raster.
    """
    if rectangle.isEmpty():
        raise ExtentError(tr("The extent is empty. Draw a rectangle on the map, or choose another extent."))
    return geometry_in(QgsGeometry.fromRect(rectangle), crs, raster, project, as_drawn)


def polygons_in(layer: QgsVectorLayer, raster: QgsRasterLayer, project: QgsProject, selected: bool) -> QgsGeometry:
    """All (or the selected) polygons of ``layer``, joined, in the raster's CRS and clipped to the raster.

    Raises:
        ExtentError: There are none, or they cannot be used with this raster.
    """
    features = layer.getSelectedFeatures() if selected else layer.getFeatures()
    parts = [feature.geometry() for feature in features if feature.hasGeometry()]
    parts = [part if part.isGeosValid() else part.makeValid() for part in parts]
    if not parts:
        sentence = (
            tr("The layer “{layer}” has no selected polygon. Select some, or choose another extent.")
            if selected
            else tr("The layer “{layer}” has no polygon. Choose another extent.")
        )
        raise ExtentError(sentence.format(layer=layer.name()))
    return geometry_in(QgsGeometry.unaryUnion(parts), layer.crs(), raster, project)


def geometry_in(
    geometry: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    raster: QgsRasterLayer,
    project: QgsProject,
    as_drawn: bool = False,
) -> QgsGeometry:
    """``geometry`` of ``crs`` in the raster's CRS, clipped to the raster.

    Raises:
        ExtentError: See :func:`rectangle_in`.
    """
    target = raster.crs()
    moved = QgsGeometry(geometry)
    if crs.isValid() and target.isValid() and crs != target:
        if not same_body(crs, target):
            raise ExtentError(
                tr(
                    "The extent is on {body}, but the raster “{raster}” is on {other}. "
                    "Choose an extent on the raster's own body."
                ).format(body=body_name(crs), raster=raster.name(), other=body_name(target))
            )
        moved = moved.densifyByCount(_POINTS_PER_EDGE)
        try:
            moved = _moved(moved, Transformation(crs, target, project), as_drawn)
        except CrsMismatch as error:
            raise ExtentError(
                tr(
                    "The extent cannot be brought into the CRS of the raster “{raster}”. "
                    "Zoom in to the raster, or use the whole layer."
                ).format(raster=raster.name())
            ) from error
        if not moved.isGeosValid():
            moved = moved.makeValid()
    clipped = on_map(moved, target, raster.extent())
    if clipped.isEmpty() or clipped.area() <= 0:
        raise ExtentError(
            tr(
                "The extent lies outside the raster “{raster}”. Move the map to the raster, or use the whole layer."
            ).format(raster=raster.name())
        )
    return clipped


def _moved(geometry: QgsGeometry, transformation: Transformation, as_drawn: bool) -> QgsGeometry:
    """Where QGIS draws in the right place the own way is taken even so: it does not tear what lies across the seam."""
    moved = transformation.moved(geometry)
    if as_drawn:
        corner = QgsGeometry.fromPointXY(QgsPointXY(geometry.vertexAt(0)))
        right, drawn = transformation.moved(corner).asPoint(), transformation.drawn(corner).asPoint()
        if abs(right.y() - drawn.y()) > 1e-6 * max(abs(right.y()), 1e-3):
            return transformation.drawn(geometry)
    return moved


def ground_of(raster: QgsRasterLayer, more: Sequence[QgsRasterLayer], project: QgsProject) -> QgsGeometry:
    """The extents of a raster and of those that are mapped with it, in the CRS of the first.

    Of one that cannot be brought there nothing is shown: the engine says why it cannot be mapped.
    """
    parts = [QgsGeometry.fromRect(raster.extent())]
    for other in more:
        part = QgsGeometry.fromRect(other.extent()).densifyByCount(_POINTS_PER_EDGE)
        with contextlib.suppress(CrsMismatch):
            parts.append(Transformation(other.crs(), raster.crs(), project).moved(part))
    return QgsGeometry.unaryUnion(parts)


def extent_wkt(geometry: QgsGeometry, raster: QgsRasterLayer) -> str:
    """WKT as the messages want it: empty where the whole raster is meant."""
    whole = raster.extent()
    if geometry.area() >= 0.999999 * whole.width() * whole.height():
        return ""
    return str(geometry.asWkt(12))
