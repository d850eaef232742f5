"""What the canvas shows during a review: all open outlines, and the current one in its class's colour."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..layers.bodies import CrsMismatch
from ..layers.transformation import Transformation

_WAITING = QColor(255, 255, 255, 230)
_SHADOW = QColor(0, 0, 0, 150)
_HALO = QColor(255, 255, 255, 220)
_REJECTED = QColor("#9aa0a6")

#: An outline smaller than this on the screen, in pixels, cannot be judged: the canvas zooms in.
_TINY = 12.0

#: Times the outline's size that are shown where the canvas has to zoom.
_SURROUNDINGS = 4.0


class ReviewOutlines:
    """Two rubber bands on the canvas, made once and reset."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self.waiting = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.waiting.setStrokeColor(_WAITING)
        self.waiting.setSecondaryStrokeColor(_SHADOW)
        self.waiting.setFillColor(QColor(0, 0, 0, 0))
        self.waiting.setWidth(1)
        self.current = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.current.setSecondaryStrokeColor(_HALO)
        self.current.setWidth(3)

    def show_waiting(self, outlines: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        """Show the outlines that are still to be decided on, given in ``crs``."""
        self.waiting.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if outlines:
            self.waiting.setToGeometry(QgsGeometry.collectGeometry(list(outlines)), crs)

    def show_current(
        self, outline: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem, colour: str, rejected: bool = False
    ) -> None:
        """Show the current outline in a colour, or dashed where it is rejected; None hides it."""
        self.current.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if outline is None:
            return
        stroke = _REJECTED if rejected else QColor(colour)
        fill = QColor(stroke)
        fill.setAlpha(0 if rejected else 60)
        self.current.setStrokeColor(stroke)
        self.current.setFillColor(fill)
        self.current.setLineStyle(Qt.PenStyle.DashLine if rejected else Qt.PenStyle.SolidLine)
        self.current.setToGeometry(outline, crs)

    def bring_into_view(
        self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem, surroundings: float = 0.0
    ) -> None:
        """Move the canvas to an outline that is not wholly in view; zoom only where it is too large or too small.

        Args:
            outline: The outline.
            crs: Its CRS.
            surroundings: Length of ground, in units of ``crs``, of which no less is shown where the canvas has to zoom.
        """
        box = self._on_canvas(outline, crs)
        if box is None or not box.isFinite():
            return
        view, unit = self._canvas.extent(), self._canvas.mapUnitsPerPixel()
        too_large = box.width() > 0.9 * view.width() or box.height() > 0.9 * view.height()
        too_small = max(box.width(), box.height()) < _TINY * unit
        if too_large or too_small:
            size, own = max(box.width(), box.height()), outline.boundingBox()
            least = surroundings * size / max(own.width(), own.height()) if not own.isEmpty() else 0.0
            box.grow((max(size * _SURROUNDINGS, least) - size) / 2)
            self._canvas.setExtent(box)
        elif not view.contains(box):
            self._canvas.setCenter(box.center())
        else:
            return
        self._canvas.refresh()

    def _on_canvas(self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> Optional[QgsRectangle]:
        """Bounds where QGIS draws it; None where it draws it nowhere."""
        target = self._canvas.mapSettings().destinationCrs()
        try:
            return Transformation(crs, target).drawn(outline).boundingBox()
        except CrsMismatch:
            return None

    def clear(self) -> None:
        """Show nothing."""
        for band in (self.waiting, self.current):
            if not sip.isdeleted(band):
                band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def remove(self) -> None:
        """Take the rubber bands off the canvas for good."""
        for band in (self.waiting, self.current):
            if not sip.isdeleted(band) and not sip.isdeleted(self._canvas):
                self._canvas.scene().removeItem(band)
