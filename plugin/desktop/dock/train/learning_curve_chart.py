"""The picture of a learning curve in the dock: score over number of polygons."""

from __future__ import annotations

import math
from typing import Any, Dict, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...widgets import as_it_is
from .legend import Entry, Legend

Scores = Sequence[Sequence[Optional[float]]]

_HEIGHT = 170
#: Room on the right for the last number and the last point.
_RIGHT = 14
#: Room above the names.
_TOP = 4.0


class LearningCurveChart(QWidget):
    """Draws as points, their mean as a line, their spread as a band, and the means of classes as thin lines.

    Numbers of polygons lie on a logarithmic axis, since each doubling is what counts. Colours follow the theme. All
    curves are named; the chart grows with the rows that the names take.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.sizes: List[int] = []
        self._scores: Scores = ()
        self._classes: Dict[str, Scores] = {}
        self._colours: Mapping[str, str] = {}
        self.setMinimumSize(240, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Score over number of polygons"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a dock."""
        return QSize(300, _HEIGHT)

    def show_curve(self, curve: Mapping[str, Any], colours: Mapping[str, str]) -> None:
        """Draw a curve as the engine tells it, classes in their colours."""
        self.sizes = [int(size) for size in curve.get("sizes", ())]
        self._scores = curve.get("scores", ())
        self._classes = dict(curve.get("classes", {}))
        self._colours = colours
        self._make_room()
        self.update()

    def resizeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Names may take more rows, or fewer."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw axes, curves and their names."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        if self.sizes:
            frame = self._frame()
            self._draw_axes(painter, frame)
            for name, scores in self._classes.items():
                self._draw_line(painter, frame, _means(scores), QColor(self._colours.get(name, "#888888")), 1.5)
            self._draw_spread(painter, frame)
            self._draw_line(painter, frame, _means(self._scores), self._ink(0.95), 2.5)
            self._legend().draw(painter, _TOP, self._ink(0.95), self._ink(0.75))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the scores under the pointer."""
        if self.sizes:
            frame, x = self._frame(), event.pos().x()
            near = min(range(len(self.sizes)), key=lambda place: abs(self._x(frame, place) - x))
            QToolTip.showText(self.mapToGlobal(event.pos()), as_it_is(self.words_of(near)), self)

    def words_of(self, place: int) -> str:
        """The scores at one number of polygons, in words."""
        first = self.tr("{number} of each class").format(number=self.sizes[place])
        rows = [(self.tr("mean IoU"), self._scores), *self._classes.items()]
        told = [f"{name} {mean:.2f}" for name, scores in rows if (mean := _means(scores)[place]) is not None]
        return f"{first}: {', '.join(told)}" if told else first

    def _frame(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        left, line = metrics.horizontalAdvance("0.5") + 14, metrics.height()
        top = self._legend().height + 12
        return QRectF(left, top, self.width() - left - _RIGHT, self.height() - top - 2 * line - 8)

    def _x(self, frame: QRectF, place: int) -> float:
        first, last = math.log(self.sizes[0]), math.log(self.sizes[-1])
        share = (math.log(self.sizes[place]) - first) / (last - first) if last > first else 0.5
        return float(frame.left() + share * frame.width())

    def _point(self, frame: QRectF, place: int, score: float) -> QPointF:
        return QPointF(self._x(frame, place), frame.bottom() - min(max(score, 0.0), 1.0) * frame.height())

    def _draw_axes(self, painter: QPainter, frame: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        for share in (0.0, 0.5, 1.0):
            y = frame.bottom() - share * frame.height()
            painter.setPen(QPen(self._ink(0.45 if share == 0 else 0.15), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(self._ink(0.75))
            label = f"{share:.2g}"
            left = frame.left() - 5 - metrics.horizontalAdvance(label)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), label)
        self._draw_sizes(painter, frame, metrics)
        title = self.tr("polygons of each class")
        centre = frame.center().x() - metrics.horizontalAdvance(title) / 2
        painter.drawText(QPointF(centre, frame.bottom() + metrics.height() + metrics.ascent() + 4), title)

    def _draw_sizes(self, painter: QPainter, frame: QRectF, metrics: QFontMetricsF) -> None:
        """Numbers below the axis, the last one in any case, others where there is room."""
        free = float(self.width()) + 6
        for place in range(len(self.sizes) - 1, -1, -1):
            label = str(self.sizes[place])
            width = metrics.horizontalAdvance(label)
            left = min(self._x(frame, place) - width / 2, self.width() - width - 2)
            if left + width + 6 <= free:
                painter.drawText(QPointF(left, frame.bottom() + metrics.ascent() + 3), label)
                free = left

    def _draw_line(
        self, painter: QPainter, frame: QRectF, means: Sequence[Optional[float]], colour: QColor, width: float
    ) -> None:
        points = [self._point(frame, place, mean) for place, mean in enumerate(means) if mean is not None]
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(points) == 1:
            painter.drawPoint(points[0])
        painter.drawPolyline(QPolygonF(points))

    def _draw_spread(self, painter: QPainter, frame: QRectF) -> None:
        columns = [(place, known) for place in range(len(self.sizes)) if (known := _known(self._scores, place))]
        high = [self._point(frame, place, max(known)) for place, known in columns]
        low = [self._point(frame, place, min(known)) for place, known in reversed(columns)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink(0.12))
        painter.drawPolygon(QPolygonF([*high, *low]))
        painter.setBrush(self._ink(0.5))
        for place, known in columns:
            for score in known:
                painter.drawEllipse(self._point(frame, place, score), 2.0, 2.0)

    def _legend(self) -> Legend:
        entries = [Entry(self.tr("mean IoU"), self._ink(0.95), 2.5)]
        entries += [Entry(name, QColor(self._colours.get(name, "#888888")), 1.5) for name in self._classes]
        return Legend(entries, QFontMetricsF(self.font()), self.width())

    def _make_room(self) -> None:
        """Be as high as the names take, which are in more rows where the chart is narrow."""
        rows = self._legend().height - QFontMetricsF(self.font()).height()
        self.setFixedHeight(_HEIGHT + math.ceil(rows))

    def _ink(self, strength: float) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(strength)
        return colour


def _known(scores: Scores, place: int) -> List[float]:
    """The scores of one number of polygons that are there."""
    return [value for draw in scores if place < len(draw) and (value := draw[place]) is not None]


def _means(scores: Scores) -> List[Optional[float]]:
    """Mean over the draws of each number of polygons, None where no draw has a score."""
    columns = [_known(scores, place) for place in range(max((len(draw) for draw in scores), default=0))]
    return [sum(known) / len(known) if known else None for known in columns]
