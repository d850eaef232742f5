"""The plot of completeness by size, on the same axis of diameters as the size-frequency distribution."""

from __future__ import annotations

import math
from typing import List, Optional, Tuple

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ....protocol.messages.recapture import Completeness, Share
from .size_axis import SizeAxisWidget

_HEIGHT = 160
_SECOND = "#d95f02"
#: Half the side of a point.
_POINT = 3.0

#: Diameter in km of a class, and the share that was found there.
Points = List[Tuple[float, Share]]


class CompletenessPlot(SizeAxisWidget):
    """Shares of the craters that were found: squares with error bars are this count, circles the other one.

    A dotted line is what both have together. Where the second count is a part of the first, only its own is drawn.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._found: Optional[Completeness] = None
        self.setMinimumSize(260, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Completeness of the count by size"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a dock."""
        return QSize(320, _HEIGHT)

    def show_completeness(self, found: Completeness, span: Tuple[float, float]) -> None:
        """Show what is known.

        Args:
            found: By size, at least one class.
            span: Where the axis of diameters begins and ends, as logarithms of km.
        """
        self._found = found
        self.set_sizes(span, [entry.from_km for entry in found.bins])

    def points(self, name: str) -> Points:
        """The points of a curve: "of_first", "of_second" or "together"."""
        bins = self._found.bins if self._found is not None else ()
        known = [(math.sqrt(entry.from_km * entry.to_km), getattr(entry, name)) for entry in bins]
        return [(d_km, share) for d_km, share in known if share is not None]

    def place_of(self, d_km: float, share: float) -> QPointF:
        """Where a share at a diameter is drawn."""
        frame = self._frame()
        return QPointF(self._x(frame, d_km), frame.bottom() - share * frame.height())

    def paintEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw axes, curves and handles."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        if self._found is not None:
            frame = self._frame()
            self._draw_size_axis(painter, frame, "")
            for share in (0.0, 0.5, 1.0):
                self._draw_level(painter, frame, frame.bottom() - share * frame.height(), f"{share:.0%}")
            self._draw_curves(painter, self._found.is_part)
            self._draw_handles(painter, frame)
            self._draw_key(painter, self._found.is_part)
        painter.end()

    def _draw_curves(self, painter: QPainter, is_part: bool) -> None:
        orange = QColor(_SECOND)
        if is_part:
            self._draw_curve(painter, self.points("of_second"), orange, is_round=True, bars=True)
            return
        together = QPolygonF([self.place_of(d_km, share.share) for d_km, share in self.points("together")])
        painter.setPen(QPen(self._ink(0.5), 1.2, Qt.PenStyle.DotLine))
        painter.drawPolyline(together)
        self._draw_curve(painter, self.points("of_second"), orange, is_round=True, bars=False)
        self._draw_curve(painter, self.points("of_first"), self._ink(0.95), is_round=False, bars=True)

    def _draw_curve(self, painter: QPainter, points: Points, colour: QColor, is_round: bool, bars: bool) -> None:
        pale = QColor(colour)
        pale.setAlphaF(0.4)
        painter.setPen(QPen(pale, 1.0))
        painter.drawPolyline(QPolygonF([self.place_of(d_km, share.share) for d_km, share in points]))
        for d_km, share in points:
            painter.setPen(QPen(colour if self._counts(d_km) else pale, 1.2))
            if bars:
                painter.drawLine(self.place_of(d_km, share.low), self.place_of(d_km, share.high))
            _draw_point(painter, self.place_of(d_km, share.share), is_round, self.palette())

    def _draw_key(self, painter: QPainter, is_part: bool) -> None:
        """What the marks mean, above the frame."""
        entries = [] if is_part else [(self.tr("this count"), self._ink(0.95), "square")]
        entries.append((self.tr("second count"), QColor(_SECOND), "round"))
        entries += [] if is_part else [(self.tr("together"), self._ink(0.5), "line")]
        metrics = QFontMetricsF(painter.font())
        x, y = 6.0, metrics.height() / 2 + 3
        for text, colour, mark in entries:
            painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DotLine if mark == "line" else Qt.PenStyle.SolidLine))
            if mark == "line":
                painter.drawLine(QPointF(x, y), QPointF(x + 10, y))
            else:
                _draw_point(painter, QPointF(x + 5, y), mark == "round", self.palette())
            painter.setPen(self._ink(0.75))
            painter.drawText(QPointF(x + 14, metrics.ascent() + 3), text)
            x += 14 + metrics.horizontalAdvance(text) + 10


def _draw_point(painter: QPainter, place: QPointF, is_round: bool, palette: QPalette) -> None:
    painter.setBrush(palette.color(QPalette.ColorRole.Base))
    square = QRectF(place.x() - _POINT, place.y() - _POINT, 2 * _POINT, 2 * _POINT)
    (painter.drawEllipse if is_round else painter.drawRect)(square)
