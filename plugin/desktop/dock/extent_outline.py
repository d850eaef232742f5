"""The ground that is chosen, and the ground that is being mapped, as outlines on the canvas."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from ..layers.map_results import EXTENT_COLOUR

_HALO = QColor(255, 255, 255, 200)
#: Points added to each edge, since straight edges of one CRS are curves of another; to shapes of few vertices, whose
#: edges are long.
_POINTS_PER_EDGE, _FEW_VERTICES = 24, 200

Ground = Optional[Tuple[QgsGeometry, QgsCoordinateReferenceSystem]]


class ExtentOutline(QObject):
    """Two rubber bands: dashed around what the page would map, while it is in front; full around what is mapped now.

    Args:
        page: Shown and hidden with its tab.
        canvas: The map; None without one, then nothing is drawn.

    Attributes:
        chosen: The dashed one.
        running: The other.
    """

    def __init__(self, page: QWidget, canvas: Optional[QgsMapCanvas]) -> None:
        super().__init__(page)
        self._page, self._canvas = page, canvas
        self._choice: Ground = None
        self._run: Ground = None
        self.chosen = self.running = None
        if canvas is None:
            return
        self.running = _band(canvas, 3, Qt.PenStyle.SolidLine)
        self.chosen = _band(canvas, 2, Qt.PenStyle.DashLine)
        page.installEventFilter(self)
        canvas.destinationCrsChanged.connect(self._draw)

    def choose(self, ground: Ground) -> None:
        """Outline what is chosen; None where nothing can be."""
        self._choice = ground
        self._draw()

    def run(self, ground: Ground) -> None:
        """Outline what is being mapped; None once nothing is."""
        self._run = ground
        self._draw()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show and hide the choice with the page."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._draw(shown=event.type() == QEvent.Type.Show)
        return bool(super().eventFilter(watched, event))

    def release(self) -> None:
        """Take the outlines off the canvas for good."""
        if self._canvas is None or sip.isdeleted(self._canvas):
            return
        self._page.removeEventFilter(self)
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        for band in (self.chosen, self.running):
            if band is not None and not sip.isdeleted(band):
                self._canvas.scene().removeItem(band)
        self._canvas = self.chosen = self.running = None

    def _draw(self, shown: Optional[bool] = None) -> None:
        in_front = self._page.isVisible() if shown is None else shown
        for band, ground in ((self.chosen, self._choice if in_front else None), (self.running, self._run)):
            if band is None:
                continue
            band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
            if ground is not None and ground[1].isValid():
                few = ground[0].constGet().nCoordinates() <= _FEW_VERTICES
                # as QGIS draws the raster itself
                band.setToGeometry(ground[0].densifyByCount(_POINTS_PER_EDGE) if few else ground[0], ground[1])
            elif ground is not None:
                band.setToGeometry(ground[0], None)


def _band(canvas: QgsMapCanvas, width: int, style: Qt.PenStyle) -> QgsRubberBand:
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(QColor(EXTENT_COLOUR))
    band.setSecondaryStrokeColor(_HALO)
    band.setFillColor(QColor(0, 0, 0, 0))
    band.setLineStyle(style)
    band.setWidth(width)
    return band
