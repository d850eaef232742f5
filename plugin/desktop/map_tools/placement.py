"""From the canvas to the raster: clicks, boxes and the size of a screen pixel in the raster's CRS."""

from __future__ import annotations

from math import hypot
from typing import List, Optional, Sequence, Tuple

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas

from ..layers.bodies import CrsMismatch, body_name, same_body, transform_between, transform_point
from ..layers.box_places import ellipse_in, places_around
from ..layers.transformation import on_map, point_on_map, same_plane, turn_of
from ..layers.turns import largest_piece, together
from ..sentences import tr

#: A scribble is as good as a click every so many pixels of the screen; the decoder gains nothing from more than some.
_SCREEN_PX_A_CLICK = 25.0
_MOST_CLICKS = 6


class PlacementError(Exception):
    """A click that cannot be answered; the message is a sentence for the user."""


def _to_layer(canvas: QgsMapCanvas, layer: QgsRasterLayer) -> QgsCoordinateTransform:
    canvas_crs = canvas.mapSettings().destinationCrs()
    try:
        return transform_between(canvas_crs, layer.crs())
    except CrsMismatch as error:
        if same_body(canvas_crs, layer.crs()):
            sentence = tr("The map and the layer {layer} do not fit together. {reason}")
            raise PlacementError(sentence.format(layer=layer.name(), reason=error)) from error
        sentence = tr(
            "The map shows {body} and the layer {layer} is on {other}: a click has no place there. Set the project's "
            "CRS to the layer's."
        )
        bodies = {"body": body_name(canvas_crs), "other": body_name(layer.crs())}
        raise PlacementError(sentence.format(layer=layer.name(), **bodies)) from error


def click_in_layer(canvas: QgsMapCanvas, layer: QgsRasterLayer, point: QgsPointXY) -> Tuple[float, float]:
    """A click on the canvas in the layer's CRS.

    Raises:
        PlacementError: The two are on different bodies, or the click is beside the layer.
    """
    try:
        placed = transform_point(_to_layer(canvas, layer), point)
    except CrsMismatch as error:
        raise PlacementError(str(error)) from error
    if _has_bounds(layer):
        placed = point_on_map(placed, layer.crs(), layer.extent())
    if _has_bounds(layer) and not layer.extent().contains(placed):
        sentence = tr("The click is outside the layer {layer}. Click on the image.")
        raise PlacementError(sentence.format(layer=layer.name()))
    return placed.x(), placed.y()


def box_in_layer(canvas: QgsMapCanvas, layer: QgsRasterLayer, box: QgsRectangle) -> Tuple[float, float, float, float]:
    """A box dragged on the canvas as its bounds in the layer's CRS, cut to the layer; over its seam on one side.

    Raises:
        PlacementError: The two are on different bodies, or the box does not touch the layer.
    """
    try:
        placed = _to_layer(canvas, layer).transformBoundingBox(box)
    except QgsCsException as error:
        raise PlacementError(tr("This box has no place in the layer's coordinate reference system.")) from error
    if _has_bounds(layer):
        shown = on_map(QgsGeometry.fromRect(placed), layer.crs(), layer.extent())
        placed = largest_piece(shown).boundingBox()
        if placed.isEmpty():
            sentence = tr("The box is outside the layer {layer}. Draw it on the image.")
            raise PlacementError(sentence.format(layer=layer.name()))
    return placed.xMinimum(), placed.yMinimum(), placed.xMaximum(), placed.yMaximum()


def drawn_box_in_layer(
    canvas: QgsMapCanvas, layer: QgsRasterLayer, box: QgsRectangle
) -> Tuple[Tuple[float, float, float, float], Sequence[Tuple[float, float]]]:
    """A dragged box as its bounds in the layer's CRS, and what it is drawn around where the bounds say more than that.

    On a canvas of another CRS that is taken for round: the layer may shear or turn the box, whose corners hold nothing.

    Raises:
        PlacementError: As :func:`box_in_layer`.
    """
    transform = _to_layer(canvas, layer)
    if same_plane(canvas.mapSettings().destinationCrs(), layer.crs()):
        return box_in_layer(canvas, layer, box), ()
    rim = ellipse_in(box)
    try:
        rim.transform(transform)
    except QgsCsException as error:
        raise PlacementError(tr("This box has no place in the layer's coordinate reference system.")) from error
    rim, over_pole = together(rim, turn_of(layer.crs()))
    if over_pole or not rim.isGeosValid():
        return box_in_layer(canvas, layer, box), ()
    if _has_bounds(layer):
        rim = largest_piece(on_map(rim, layer.crs(), layer.extent()))
        if rim.isEmpty():
            raise PlacementError(
                tr("The box is outside the layer {layer}. Draw it on the image.").format(layer=layer.name())
            )
    held = rim.boundingBox()
    return (held.xMinimum(), held.yMinimum(), held.xMaximum(), held.yMaximum()), places_around(rim)


def polygon_in_layer(
    canvas: QgsMapCanvas, layer: QgsRasterLayer, vertices: Sequence[QgsPointXY]
) -> List[Tuple[float, float]]:
    """A polygon drawn on the canvas as vertices in the layer's CRS, cut to the layer; of several parts the largest.

    Raises:
        PlacementError: The two are on different bodies, or the polygon does not touch the layer.
    """
    polygon = QgsGeometry.fromPolygonXY([list(vertices)]).makeValid()
    try:
        polygon.transform(_to_layer(canvas, layer))
    except QgsCsException as error:
        raise PlacementError(tr("This polygon has no place in the layer's coordinate reference system.")) from error
    if _has_bounds(layer):
        polygon = on_map(polygon, layer.crs(), layer.extent())
    piece = largest_piece(polygon)
    if piece.isEmpty():
        sentence = tr("The polygon is outside the layer {layer}. Draw it on the image.")
        raise PlacementError(sentence.format(layer=layer.name()))
    return [(point.x(), point.y()) for point in piece.asPolygon()[0][:-1]]


def scribble_in_layer(
    canvas: QgsMapCanvas, layer: QgsRasterLayer, line: Sequence[QgsPointXY]
) -> Tuple[List[Tuple[float, float]], List[Tuple[float, float]]]:
    """A line drawn on the canvas in the layer's CRS: a few places evenly along it, and its vertices.

    Raises:
        PlacementError: One of them is beside the layer, or the two are on different bodies.
    """
    drawn = QgsGeometry.fromPolylineXY(list(line))
    length = drawn.length()
    count = round(length / canvas.mapUnitsPerPixel() / _SCREEN_PX_A_CLICK)
    count = min(max(count, 2), _MOST_CLICKS)
    places = [drawn.interpolate(length * (number + 0.5) / count).asPoint() for number in range(count)]
    vertices = drawn.simplify(canvas.mapUnitsPerPixel()).asPolyline()
    return (
        [click_in_layer(canvas, layer, place) for place in places],
        [click_in_layer(canvas, layer, vertex) for vertex in vertices],
    )


def _has_bounds(layer: QgsRasterLayer) -> bool:
    return not layer.extent().isEmpty()


def units_per_screen_pixel(canvas: QgsMapCanvas, layer: QgsRasterLayer, at: QgsPointXY) -> Optional[float]:
    """Size of a canvas pixel at a place of the canvas, in units of the layer's CRS; None where it has none."""
    step = canvas.mapUnitsPerPixel()
    try:
        transform = _to_layer(canvas, layer)
        corner, right, up = (
            transform_point(transform, QgsPointXY(at.x() + x * step, at.y() + y * step))
            for x, y in ((0, 0), (1, 0), (0, 1))
        )
    except (CrsMismatch, PlacementError):
        return None
    across = hypot(right.x() - corner.x(), right.y() - corner.y())
    along = hypot(up.x() - corner.x(), up.y() - corner.y())
    size = (across * along) ** 0.5
    return size if size > 0 else None
