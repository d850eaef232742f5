"""Names of curves above a chart, each beside a piece of its line, in as many rows as they take."""

from __future__ import annotations

from typing import List, NamedTuple, Sequence

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPen

#: Length of a line, room between it and its name, and between one name and the next line.
_LINE, _GAP, _APART = 14.0, 4.0, 12.0
#: Room on the left and on the right.
_SIDE = 8.0


class Entry(NamedTuple):
    """A curve: its name, its colour, and how thick it is drawn."""

    name: str
    colour: QColor
    thickness: float


class _Placed(NamedTuple):
    entry: Entry
    name: str
    left: float
    row: int


class Legend:
    """Where names stand, for a width; names that are wider than a row end in an ellipsis.

    Args:
        entries: Curves, in order.
        metrics: Of the font.
        width: Of the chart.
        title: Stands before them all; empty for none.
    """

    def __init__(self, entries: Sequence[Entry], metrics: QFontMetricsF, width: float, title: str = "") -> None:
        self._metrics, self._title = metrics, title
        first = _SIDE + (metrics.horizontalAdvance(title) + _APART if title else 0.0)
        self._placed: List[_Placed] = []
        left, row, right = first, 0, width - _SIDE
        for entry in entries:
            room = right - _SIDE - _LINE - _GAP
            name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
            end = left + _LINE + _GAP + metrics.horizontalAdvance(name)
            if end > right and left > _SIDE:
                left, row = _SIDE, row + 1
                end = left + _LINE + _GAP + metrics.horizontalAdvance(name)
            self._placed.append(_Placed(entry, name, left, row))
            left = end + _APART

    @property
    def height(self) -> float:
        """Of all rows."""
        return self._metrics.height() * (1 + max((placed.row for placed in self._placed), default=0))

    def draw(self, painter: QPainter, top: float, strong: QColor, ink: QColor) -> None:
        """Draw the title in strong ink, and lines with their names."""
        first = top + self._metrics.ascent()
        painter.setPen(strong)
        painter.drawText(QPointF(_SIDE, first), self._title)
        for entry, name, left, row in self._placed:
            baseline = first + row * self._metrics.height()
            middle = baseline - self._metrics.ascent() / 2 + 1
            painter.setPen(QPen(entry.colour, entry.thickness))
            painter.drawLine(QPointF(left, middle), QPointF(left + _LINE, middle))
            painter.setPen(ink)
            painter.drawText(QPointF(left + _LINE + _GAP, baseline), name)
