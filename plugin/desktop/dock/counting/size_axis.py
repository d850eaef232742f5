"""What plots over diameters share: the logarithmic axis, and two handles for the diameters that count."""

from __future__ import annotations

import math
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QWidget

from ...sentences import tr
from .size_words import round_sizes, size_words

_HANDLE = "#2b83ba"
_GRIP = 6.0
_KEYS_REST_MS = 400
#: The largest diameter is this much above the smallest, at least.
_APART = 1.02


class SizeAxisWidget(QWidget):
    """Two dashed lines stand where the diameters that count begin and end; mouse and keys move them.

    Attributes:
        moved: Smallest and largest diameter in km while one is moved; 0 for no largest.
        chosen: The same where they have come to rest.
    """

    moved = pyqtSignal(float, float)
    chosen = pyqtSignal(float, float)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._span = (0.0, 1.0)
        self._sizes: List[float] = []
        self._ends = [0.0, 0.0]
        self._held: Optional[int] = None
        self._last = 0
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_KEYS_REST_MS)
        self._resting.timeout.connect(lambda: self.chosen.emit(*self._ends))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def smallest_km(self) -> float:
        """The smallest diameter that counts; 0 for none."""
        return self._ends[0]

    @property
    def largest_km(self) -> float:
        """The largest diameter that counts; 0 for all."""
        return self._ends[1]

    def set_range(self, smallest_km: float, largest_km: float) -> None:
        """Put the handles there; one that is dragged stays where it is."""
        if self._held is None:
            self._ends = [smallest_km, largest_km]
            self.update()

    def set_sizes(self, span: Tuple[float, float], sizes: Sequence[float]) -> None:
        """Where the axis begins and ends, as logarithms of km, and the diameters that keys go to."""
        self._span, self._sizes = span, sorted(sizes)
        self.update()

    def handle_at(self, which: int = 0) -> QPointF:
        """Where a handle is grabbed: 0 is the smallest diameter, 1 the largest."""
        frame = self._frame()
        return QPointF(self._x(frame, self._shown(which)), frame.center().y())

    def x_of(self, d_km: float) -> float:
        """Where a diameter lies, in the widget's own coordinates."""
        return self._x(self._frame(), d_km)

    # --- mouse and keys --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the nearer handle to the pointer."""
        if self._sizes and event.button() == Qt.MouseButton.LeftButton:
            x = float(event.pos().x())
            self._held = self._last = self._nearer(x)
            self._move_to(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the handle."""
        if self._held is not None:
            self._move_to(float(event.pos().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of it."""
        if self._held is not None and event.button() == Qt.MouseButton.LeftButton:
            self._move_to(float(event.pos().x()))
            self._held = None
            self.chosen.emit(*self._ends)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the handle that was held last to the next diameter; with Shift the other one."""
        step = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(int(event.key()))
        if step is None or not self._sizes:
            super().keyPressEvent(event)
            return
        is_other = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        which = 1 - self._last if is_other else self._last
        here = self._ends[which] or (math.inf if which else 0.0)
        beyond = [d for d in self._sizes if (d > here * 1.000001 if step > 0 else d < here / 1.000001)]
        if beyond:
            self._set(which, beyond[0] if step > 0 else beyond[-1])
        elif which:  # to the right of all craters
            self._set(which, 0.0)
        self._resting.start()

    def _nearer(self, x: float) -> int:
        """The handle nearer to a place; of two that stand together the one that can go there."""
        smallest, largest = (self.handle_at(which).x() for which in (0, 1))
        if abs(smallest - largest) < 1.0:
            return int(x > smallest or smallest <= self._frame().left())
        return int(abs(largest - x) < abs(smallest - x))

    def _move_to(self, x: float) -> None:
        left, right = self._span
        frame, which = self._frame(), self._held or 0
        share = min(max((x - frame.left()) / frame.width(), 0.0), 1.0)
        # At the right end of the axis all large craters count.
        self._set(which, 0.0 if which and share >= 1.0 else 10 ** (left + share * (right - left)))

    def _set(self, which: int, size: float) -> None:
        smallest, largest = self._ends
        if which and size:
            size = max(size, smallest * _APART)
        elif not which and largest:
            size = min(size, largest / _APART)
        self._ends[which] = size
        self.moved.emit(*self._ends)
        self.update()

    # --- drawing ---------------------------------------------------------------------------------------------------

    def _frame(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        left, line = max(map(metrics.horizontalAdvance, ("10⁻⁴", "100 %"))) + 12, metrics.height()
        return QRectF(left, line + 8, self.width() - left - 14, self.height() - 3 * line - 14)

    def _x(self, frame: QRectF, d_km: float) -> float:
        left, right = self._span
        return float(frame.left() + (math.log10(d_km) - left) / (right - left) * frame.width())

    def _shown(self, which: int) -> float:
        left, right = self._span
        size = self._ends[which] or (math.inf if which else 0.0)
        return min(max(size, 10**left), 10**right)

    def _counts(self, d_km: float) -> bool:
        """Whether a diameter lies between the handles."""
        return d_km >= self._ends[0] * 0.999999 and (not self._ends[1] or d_km <= self._ends[1] * 1.000001)

    def _draw_size_axis(self, painter: QPainter, frame: QRectF, title: str) -> None:
        metrics = QFontMetricsF(painter.font())
        free = -math.inf
        for d_km in round_sizes(*self._span):
            x, label = self._x(frame, d_km), size_words(d_km)
            painter.setPen(QPen(self._ink(0.12), 1))
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
            start = x - metrics.horizontalAdvance(label) / 2
            if start > free and start + metrics.horizontalAdvance(label) < self.width():
                painter.setPen(self._ink(0.75))
                painter.drawText(QPointF(start, frame.bottom() + metrics.ascent() + 3), label)
                free = start + metrics.horizontalAdvance(label) + 8
        painter.setPen(QPen(self._ink(0.45), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)
        painter.setPen(self._ink(0.75))
        painter.drawText(QPointF(6, metrics.ascent() + 3), title)
        name = tr("diameter")
        centre = frame.center().x() - metrics.horizontalAdvance(name) / 2
        painter.drawText(QPointF(centre, frame.bottom() + metrics.height() + metrics.ascent() + 4), name)

    def _draw_level(self, painter: QPainter, frame: QRectF, y: float, label: str) -> None:
        """A line across, with its label to the left of the frame unless that is empty."""
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QPen(self._ink(0.12), 1))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
        painter.setPen(self._ink(0.75))
        painter.drawText(
            QPointF(frame.left() - 5 - metrics.horizontalAdvance(label), y + metrics.ascent() / 2 - 1), label
        )

    def _draw_handles(self, painter: QPainter, frame: QRectF) -> None:
        for which in (0, 1):
            self._draw_handle(painter, frame, which)

    def _draw_handle(self, painter: QPainter, frame: QRectF, which: int) -> None:
        x, marked, bottom = self._x(frame, self._shown(which)), self.hasFocus(), frame.bottom()
        painter.setPen(QPen(QColor(_HANDLE), 2.0 if marked and which == self._last else 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, bottom))
        painter.setPen(QPen(QColor(_HANDLE), 1))
        painter.setBrush(QColor(_HANDLE))
        grip = [QPointF(x, bottom - _GRIP), QPointF(x - _GRIP, bottom + 3), QPointF(x + _GRIP, bottom + 3)]
        painter.drawPolygon(QPolygonF(grip))

    def _name_handles(self, painter: QPainter, frame: QRectF) -> None:
        """The diameters beside their lines; the largest one higher, so that both can be read where they are close."""
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QPen(QColor(_HANDLE), 1))
        for which, size in enumerate(self._ends):
            if size > 0:
                label = f"{'≤' if which else '≥'} {size_words(size)}"
                width, x = metrics.horizontalAdvance(label), self._x(frame, self._shown(which))
                start = x - 5 - width if which else x + 5
                place = min(max(start, frame.left() + 2), frame.right() - width - 2)
                painter.drawText(QPointF(place, frame.bottom() - 5 - which * metrics.height()), label)

    def _ink(self, strength: float) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(strength)
        return colour
