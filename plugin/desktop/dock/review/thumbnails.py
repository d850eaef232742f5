"""Thumbnails of landforms: squares of the image with north up, drawn by QGIS on its own threads as they are seen."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import Any, Dict, List, Optional, Sequence, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMapToPixel,
    QgsPointXY,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from ...layers.bodies import CrsMismatch
from ...layers.circles import north_at
from ...layers.transformation import Transformation
from .sheet_landforms import SheetLandforms

#: Side of a thumbnail in pixels, of which the outline takes this share.
SIDE = 112
_SHARE = 0.45
#: Fewer pixels of the image are never shown: what a landform is shows by the ground around it.
_FEWEST_PIXELS = 24
#: Thumbnails that are kept, 50 kB each; and renderings at a time.
KEPT = 500
_AT_ONCE = 3
_OUTLINE, _SHADOW = QColor("#ffe94a"), QColor(0, 0, 0, 150)


class Thumbnails(QObject):
    """Keeps the thumbnails that were seen last; asked for others, it draws those first that are seen now.

    Attributes:
        drawn: The thumbnail of a landform is there: its place.
    """

    drawn = pyqtSignal(int)

    def __init__(self, landforms: SheetLandforms, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._landforms = landforms
        self._kept: OrderedDict[int, QImage] = OrderedDict()
        self._wanted: List[int] = []
        self._jobs: Dict[int, QgsMapRendererParallelJob] = {}
        self._image = landforms.image
        for signal in self._signals():
            signal.connect(self.forget)

    def of(self, place: int) -> Optional[QImage]:
        """The thumbnail of a landform; None while it is not drawn."""
        image = self._kept.get(place)
        if image is not None:
            self._kept.move_to_end(place)
        return image

    @property
    def count(self) -> int:
        """How many are kept."""
        return len(self._kept)

    @property
    def is_drawing(self) -> bool:
        """Whether some are still to come."""
        return bool(self._jobs or self._wanted)

    def want(self, places: Sequence[int]) -> None:
        """Draw these; what was wanted before and is not begun is forgotten."""
        self._wanted = [place for place in places if place not in self._kept and place not in self._jobs]
        self._next()

    def forget(self, *_: object) -> None:
        """Look anew at everything: the image looks otherwise."""
        self._kept.clear()
        self.drawn.emit(-1)

    def drop(self, place: int) -> None:
        """Look anew at one landform."""
        self._kept.pop(place, None)

    def shutdown(self) -> None:
        """End what is being drawn."""
        self._wanted = []
        if not sip.isdeleted(self._image):
            for signal in self._signals():
                signal.disconnect(self.forget)
        jobs, self._jobs = self._jobs, {}
        for job in jobs.values():
            job.finished.disconnect()
            job.cancelWithoutBlocking()

    def _signals(self) -> Tuple[Any, ...]:
        """What tells that the image looks otherwise."""
        return self._image.rendererChanged, self._image.dataChanged, self._image.repaintRequested

    def _next(self) -> None:
        while self._wanted and len(self._jobs) < _AT_ONCE:
            place = self._wanted.pop(0)
            outline = self._outline(place)
            if outline is None or outline.isEmpty():
                self._keep(place, QImage(SIDE, SIDE, QImage.Format.Format_RGB32))
            else:
                self._draw(place, outline)

    def _outline(self, place: int) -> Optional[QgsGeometry]:
        """The outline in the image's CRS."""
        outline = self._landforms.outline(place)
        if outline is None:
            return None
        try:
            return Transformation(self._landforms.crs, self._image.crs()).moved(outline)
        except CrsMismatch:
            return None

    def _draw(self, place: int, outline: QgsGeometry) -> None:
        box = outline.boundingBox()
        side = max(box.width(), box.height()) / _SHARE
        side = max(side, _FEWEST_PIXELS * self._image.rasterUnitsPerPixelX())
        settings = settings_of([self._image], self._image.crs(), box.center(), side)
        job = QgsMapRendererParallelJob(settings)
        self._jobs[place] = job

        def finished() -> None:
            if self._jobs.pop(place, None) is None:
                return
            image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
            _paint_outline(image, outline, job.mapSettings().mapToPixel())
            self._keep(place, image)
            self._next()

        job.finished.connect(finished)
        job.start()

    def _keep(self, place: int, image: QImage) -> None:
        self._kept[place] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(place)


def settings_of(
    layers: Sequence[QgsMapLayer], crs: QgsCoordinateReferenceSystem, centre: QgsPointXY, side: float
) -> QgsMapSettings:
    """How a square with north up is drawn.

    Args:
        layers: What is shown.
        crs: CRS of the square.
        centre: Its middle.
        side: Of the square, in units of ``crs``.
    """
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(crs)
    half = side / 2
    x, y = centre.x(), centre.y()
    settings.setExtent(QgsRectangle(x - half, y - half, x + half, y + half))
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setOutputDpi(96)
    settings.setRotation(-north_at(crs, x, y))
    settings.setBackgroundColor(QColor(Qt.GlobalColor.black))
    return settings


def _paint_outline(image: QImage, outline: QgsGeometry, to_pixel: QgsMapToPixel) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_SHADOW, 3.0), (_OUTLINE, 1.4)):
        painter.setPen(QPen(colour, width))
        for part in outline.asMultiPolygon() if outline.isMultipart() else [outline.asPolygon()]:
            for ring in part:
                points = [to_pixel.transform(vertex) for vertex in ring]
                line = QPolygonF([QPointF(at.x(), at.y()) for at in points if math.isfinite(at.x() + at.y())])
                painter.drawPolyline(line)
    painter.end()
