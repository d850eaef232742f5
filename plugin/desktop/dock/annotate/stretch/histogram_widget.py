"""A small histogram with two handles: left of the first all is black, right of the second all is white."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from .....protocol.messages.rasters import Histogram

_HEIGHT = 84
_MARGIN = 9.0
_RAMP = 8.0
_GRIP = 5.5
_KEYS_REST_MS = 400

#: Share of the axis that an arrow key moves a handle by; Page Up and Page Down move it ten times as far.
_STEP = 0.01
#: Keys that move a handle, with the number of steps, and those that mark the other one.
_MOVES = {
    int(Qt.Key.Key_Left): -1,
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_PageDown): -10,
    int(Qt.Key.Key_PageUp): 10,
}
_OTHER = (int(Qt.Key.Key_Up), int(Qt.Key.Key_Down))


class HistogramWidget(QWidget):
    """Shows how often each value occurs, and lets black and white be moved by mouse or keys.

    Attributes:
        moved: Black and white while a handle moves.
        chosen: Black and white when the handle has come to rest.
        resetRequested: Back to the automatic ones, by a double click or the key Home.
    """

    moved = pyqtSignal(float, float)
    chosen = pyqtSignal(float, float)
    resetRequested = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._histogram: Optional[Histogram] = None
        self._limits = (0.0, 1.0)
        self._axis = (0.0, 1.0)
        self._active = 0
        self._dragging = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_KEYS_REST_MS)
        self._resting.timeout.connect(lambda: self.chosen.emit(*self._limits))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(120, _HEIGHT)
        self.setAccessibleName(self.tr("Histogram with the black and the white point"))
        self.explain(
            self.tr(
                "Drag the handles: darker values are black, brighter ones white. Keys: Left and Right move the marked "
                "handle, Page Up and Page Down move it further, Up and Down mark the other one, Home is automatic."
            )
        )

    def explain(self, handles: str) -> None:
        """Have the tool tip say what the handles do, and how high the columns are: few would not be seen else."""
        self.setToolTip(f"{handles} {self.tr('Heights are square roots of the counts, so that few are seen too.')}")

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a dock."""
        return QSize(280, _HEIGHT)

    @property
    def limits(self) -> Tuple[float, float]:
        """Black and white."""
        return self._limits

    @property
    def histogram(self) -> Optional[Histogram]:
        """What is shown; None for nothing."""
        return self._histogram

    @property
    def is_held(self) -> bool:
        """Whether a handle is being dragged."""
        return self._dragging

    @property
    def active(self) -> int:
        """The handle that keys move: 0 is black, 1 is white."""
        return self._active

    def clear(self) -> None:
        """Show nothing."""
        self._stop()
        self._histogram = None
        self.update()

    def show_histogram(self, histogram: Histogram, low: float, high: float) -> None:
        """Show a band and where its black and white are."""
        self._stop()
        self._histogram = histogram
        self._limits = (low, high)
        left, right = min(histogram.low, low), max(histogram.high, high)
        space = 0.02 * (right - left)
        self._axis = (left - space, right + space)
        self.update()

    def handle_at(self, number: int) -> QPointF:
        """Where a handle is grabbed, in the widget's own coordinates."""
        return QPointF(self._x_of(self._limits[number]), self._plot().bottom() + _RAMP)

    # --- mouse and keys --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Grab the nearer handle."""
        if self._histogram is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x = float(event.pos().x())
        distances = [abs(x - self._x_of(value)) for value in self._limits]
        self._active = 0 if distances[0] < distances[1] else 1
        self._dragging = True
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the handle that is held."""
        if self._dragging:
            self._move_to(self._value_at(float(event.pos().x())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the handle."""
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self.chosen.emit(*self._limits)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Back to the automatic stretch."""
        if self._histogram is not None:
            self._stop()
            self.resetRequested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the marked handle, mark the other one, or reset."""
        key = int(event.key())
        if self._histogram is None:
            super().keyPressEvent(event)
        elif key in _MOVES:
            self._move_to(self._limits[self._active] + _MOVES[key] * _STEP * (self._axis[1] - self._axis[0]))
            self._resting.start()
        elif key in _OTHER:
            self._active = 1 - self._active
            self.update()
        elif key == int(Qt.Key.Key_Home):
            self._stop()
            self.resetRequested.emit()
        else:
            super().keyPressEvent(event)

    def keeps(self, key: int) -> bool:
        """Whether a key is about the handles, whatever it means elsewhere."""
        return self._histogram is not None and int(key) in (*_MOVES, *_OTHER, int(Qt.Key.Key_Home))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The marked handle shows that keys move it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """A handle that keys have moved has come to rest."""
        super().focusOutEvent(event)
        if self._resting.isActive():
            self._resting.stop()
            self.chosen.emit(*self._limits)
        self.update()

    def _stop(self) -> None:
        self._resting.stop()
        self._dragging = False

    def _move_to(self, value: float) -> None:
        left, right = self._axis
        gap = 0.005 * (right - left)
        low, high = self._limits
        if self._active == 0:
            low = min(max(value, left), high - gap)
        else:
            high = max(min(value, right), low + gap)
        self._limits = (low, high)
        self.moved.emit(low, high)
        self.update()

    # --- drawing ---------------------------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        return QRectF(_MARGIN, 3.0, self.width() - 2 * _MARGIN, self.height() - 3.0 - _RAMP - 2 * _GRIP - 2.0)

    def _x_of(self, value: float) -> float:
        left, right = self._axis
        plot = self._plot()
        return plot.left() + (value - left) / (right - left) * plot.width()

    def _value_at(self, x: float) -> float:
        left, right = self._axis
        plot = self._plot()
        return left + (x - plot.left()) / plot.width() * (right - left)

    def paintEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw bars, the grey ramp and the handles."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        painter.fillRect(plot, self.palette().color(QPalette.ColorRole.Base))
        if self._histogram is not None and self._histogram.counts:
            self._draw_bars(painter, plot, self._histogram)
            self._draw_ramp(painter, plot)
            for number in (0, 1):
                self._draw_handle(painter, plot, number)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ink(0.35), 1))
        painter.drawRect(plot)
        painter.end()

    def _draw_bars(self, painter: QPainter, plot: QRectF, histogram: Histogram) -> None:
        """Square roots of the counts, so that rare values are seen beside frequent ones; clipped values are pale."""
        highest = max(histogram.counts) ** 0.5 or 1.0
        width = (histogram.high - histogram.low) / len(histogram.counts)
        low, high = self._limits
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # no seams between the bars
        for number, count in enumerate(histogram.counts):
            first = histogram.low + number * width
            inside = low <= first + width / 2 <= high
            left, right = self._x_of(first), self._x_of(first + width)
            height = count**0.5 / highest * (plot.height() - 3)
            painter.fillRect(
                QRectF(left, plot.bottom() - height, right - left, height), self._ink(0.6 if inside else 0.25)
            )

    def _draw_ramp(self, painter: QPainter, plot: QRectF) -> None:
        ramp = QLinearGradient(self._x_of(self._limits[0]), 0.0, self._x_of(self._limits[1]), 0.0)
        ramp.setColorAt(0.0, QColor("black"))
        ramp.setColorAt(1.0, QColor("white"))
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), _RAMP), ramp)

    def _draw_handle(self, painter: QPainter, plot: QRectF, number: int) -> None:
        marked = number == self._active and self.hasFocus()
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        x = self._x_of(self._limits[number])
        painter.setPen(QPen(accent, 2.0 if marked else 1.2))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + _RAMP))
        top = plot.bottom() + _RAMP
        grip = [QPointF(x, top - 2), QPointF(x - _GRIP, top + 2 * _GRIP - 2), QPointF(x + _GRIP, top + 2 * _GRIP - 2)]
        painter.setBrush(accent if marked else self._grip_colour(number))
        painter.setPen(QPen(accent if marked else self._ink(0.8), 1.2))
        painter.drawPolygon(QPolygonF(grip))

    def _grip_colour(self, number: int) -> QColor:
        return QColor("black" if number == 0 else "white")

    def _ink(self, strength: float) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(strength)
        return colour
