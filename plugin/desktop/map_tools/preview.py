"""What the canvas shows while a prompt is open: outline, fill, clicks and box."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...protocol.messages.annotating import Prompt

_ON = QColor("#1a9641")
_OFF = QColor("#d7191c")
_HALO = QColor(255, 255, 255, 200)


class PromptPreview:
    """Rubber bands, made once and reset."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self.outline = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.outline.setWidth(2)
        self.on = self._clicks(canvas, _ON, QgsRubberBand.IconType.ICON_CIRCLE)
        self.off = self._clicks(canvas, _OFF, QgsRubberBand.IconType.ICON_X)
        self.box = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.box.setStrokeColor(_ON)
        self.box.setFillColor(QColor(0, 0, 0, 0))
        self.box.setLineStyle(Qt.PenStyle.DashLine)
        self.box.setWidth(2)
        self.line = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        self.line.setColor(_ON)
        self.line.setSecondaryStrokeColor(_HALO)
        self.line.setLineStyle(Qt.PenStyle.DashLine)
        self.line.setWidth(2)
        self.strokes = [self._stroke(canvas, colour) for colour in (_OFF, _ON)]
        self._bands = (self.outline, self.box, self.line, *self.strokes, self.on, self.off)
        self.set_colour("#e6550d")

    @staticmethod
    def _clicks(canvas: QgsMapCanvas, colour: QColor, shape: QgsRubberBand.IconType) -> QgsRubberBand:
        band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PointGeometry)
        band.setIcon(shape)
        band.setIconSize(11)
        band.setColor(colour)
        band.setSecondaryStrokeColor(_HALO)
        band.setWidth(2)
        return band

    @staticmethod
    def _stroke(canvas: QgsMapCanvas, colour: QColor) -> QgsRubberBand:
        band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
        stroke = QColor(colour)
        stroke.setAlpha(150)
        band.setColor(stroke)
        band.setWidth(3)
        return band

    def set_colour(self, colour: str) -> None:
        """Draw the outline in the colour of the class."""
        stroke, fill = QColor(colour), QColor(colour)
        fill.setAlpha(80)
        self.outline.setStrokeColor(stroke)
        self.outline.setSecondaryStrokeColor(_HALO)
        self.outline.setFillColor(fill)

    def show_prompt(self, prompt: Prompt, crs: QgsCoordinateReferenceSystem) -> None:
        """Show clicks, scribbles, box and polygon, given in ``crs``."""
        for band, wanted in zip(self.strokes, (0, 1)):
            lines = [line.vertices for line in prompt.scribbles if line.label == wanted]
            band.reset(QgsWkbTypes.GeometryType.LineGeometry)
            if lines:
                drawn = [[QgsPointXY(*at) for at in vertices] for vertices in lines]
                band.setToGeometry(QgsGeometry.fromMultiPolylineXY(drawn), crs)
        for band, wanted in ((self.on, 1), (self.off, 0)):
            points = [QgsPointXY(*at) for at, label in zip(prompt.points, prompt.labels) if label == wanted]
            band.reset(QgsWkbTypes.GeometryType.PointGeometry)
            if points:
                band.setToGeometry(QgsGeometry.fromMultiPointXY(points), crs)
        self.box.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if prompt.box is not None:
            self.box.setToGeometry(QgsGeometry.fromRect(QgsRectangle(*prompt.box)), crs)
        self.line.reset(QgsWkbTypes.GeometryType.LineGeometry)
        if prompt.polygon:
            ring = [QgsPointXY(*vertex) for vertex in (*prompt.polygon, prompt.polygon[0])]
            self.line.setToGeometry(QgsGeometry.fromPolylineXY(ring), crs)

    def show_outline(self, geometry: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        """Show the candidate, given in ``crs``; None hides it."""
        if geometry is None or geometry.isEmpty():
            self.outline.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self.outline.setToGeometry(geometry, crs)

    def show_drag(self, box: Optional[QgsRectangle]) -> None:
        """Show a box that is being dragged, in canvas coordinates."""
        self.box.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if box is not None:
            self.box.setToGeometry(QgsGeometry.fromRect(box), None)

    def show_line(self, line: Sequence[QgsPointXY]) -> None:
        """Show a scribble or a polygon that is being drawn, in canvas coordinates."""
        self.line.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self.line.setToGeometry(QgsGeometry.fromPolylineXY(list(line)), None)

    def clear(self) -> None:
        """Show nothing."""
        for band in self._bands:
            if not sip.isdeleted(band):
                band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def remove(self, canvas: QgsMapCanvas) -> None:
        """Take the rubber bands off the canvas for good."""
        for band in self._bands:
            if not sip.isdeleted(band) and not sip.isdeleted(canvas):
                canvas.scene().removeItem(band)
        self._bands = ()
