"""The plot of crater sizes: points with error bars, isochrones, the age, and a handle for the smallest diameter."""

from __future__ import annotations

import math
from typing import Optional, Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ....protocol.messages.counting import CraterAge, SizeCurve, SizePlot
from ...sentences import tr
from .size_words import age_words, raised, round_sizes, size_words, span_of, unit_of

_HEIGHT = 260
_FIT, _HANDLE = "#d7191c", "#2b83ba"
_GRIP = 6.0
_KEYS_REST_MS = 400
_LOWEST_SHARE = 0.02  # an error bar that reaches zero ends here, as a share of its point


class SizePlotWidget(QWidget):
    """Both axes are logarithmic; colours follow the theme.

    Attributes:
        moved: The smallest diameter in km while it is dragged.
        chosen: The same where it has come to rest.
    """

    moved = pyqtSignal(float)
    chosen = pyqtSignal(float)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._plot: Optional[SizePlot] = None
        self._age: Optional[CraterAge] = None
        self._title = ""
        self._smallest = 0.0
        self._dragging = False
        self._span = ((0.0, 1.0), (0.0, 1.0))
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_KEYS_REST_MS)
        self._resting.timeout.connect(lambda: self.chosen.emit(self._smallest))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(260, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Sizes of the craters, and the smallest diameter that counts"))
        self.setToolTip(
            self.tr(
                "Drag the dashed line to the diameter from which on all craters were found: the points bend down below "
                "it. The keys Left and Right move it from bin to bin."
            )
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a dock."""
        return QSize(320, _HEIGHT)

    @property
    def smallest_km(self) -> float:
        """The smallest diameter that counts; 0 for none."""
        return self._smallest

    def show_plot(self, plot: Optional[SizePlot], title: str, age: Optional[CraterAge], smallest_km: float) -> None:
        """Show a distribution; None shows nothing.

        Args:
            plot: As the engine tells it.
            title: Of the axis of densities.
            age: What the fit says.
            smallest_km: Where the handle stands; 0 puts it to the left of all points.
        """
        self._plot, self._title, self._age = plot, title, age
        if plot is not None and plot.d_km:
            self._span = span_of(plot)
        if not self._dragging:
            self._smallest = smallest_km
        self.update()

    def handle_at(self) -> QPointF:
        """Where the handle is grabbed."""
        frame = self._frame()
        return QPointF(self._x(frame, self._shown_smallest()), frame.center().y())

    def x_of(self, d_km: float) -> float:
        """Where a diameter lies, in the widget's own coordinates."""
        return self._x(self._frame(), d_km)

    # --- mouse and keys --------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the handle to the pointer."""
        if self._plot is not None and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = True
            self._move_to(float(event.pos().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the handle."""
        if self._dragging:
            self._move_to(float(event.pos().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of it."""
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._move_to(float(event.pos().x()))
            self._dragging = False
            self.chosen.emit(self._smallest)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the handle to the next point."""
        step = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(int(event.key()))
        if step is None or self._plot is None or not self._plot.d_km:
            super().keyPressEvent(event)
            return
        points = sorted(self._plot.d_km)
        beyond = [d for d in points if (d > self._smallest * 1.000001 if step > 0 else d < self._smallest / 1.000001)]
        if beyond:
            self._set(beyond[0] if step > 0 else beyond[-1])
            self._resting.start()

    def _move_to(self, x: float) -> None:
        (left, right), _ = self._span
        frame = self._frame()
        share = min(max((x - frame.left()) / frame.width(), 0.0), 1.0)
        self._set(10 ** (left + share * (right - left)))

    def _set(self, smallest: float) -> None:
        self._smallest = smallest
        self.moved.emit(smallest)
        self.update()

    # --- drawing ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw axes, isochrones, points and the age."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        plot, frame = self._plot, self._frame()
        if plot is not None and plot.d_km:
            self._draw_axes(painter, frame)
            painter.save()
            painter.setClipRect(frame)
            for curve in plot.isochrones:
                self._draw_curve(painter, frame, curve, self._ink(0.35), 1.2)
            if plot.fit is not None:
                self._draw_curve(painter, frame, plot.fit, QColor(_FIT), 2.0)
            painter.restore()
            self._name_isochrones(painter, frame, plot.isochrones)
            self._draw_points(painter, frame, plot)
            self._draw_handle(painter, frame)
            self._draw_age(painter, frame)
        painter.end()

    def _frame(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        left, line = metrics.horizontalAdvance("10⁻⁴") + 12, metrics.height()
        return QRectF(left, line + 8, self.width() - left - 14, self.height() - 3 * line - 14)

    def _x(self, frame: QRectF, d_km: float) -> float:
        left, right = self._span[0]
        return float(frame.left() + (math.log10(d_km) - left) / (right - left) * frame.width())

    def _y(self, frame: QRectF, density: float) -> float:
        low, high = self._span[1]
        return float(frame.bottom() - (math.log10(max(density, 1e-300)) - low) / (high - low) * frame.height())

    def _shown_smallest(self) -> float:
        left, right = self._span[0]
        return min(max(self._smallest, 10**left), 10**right)

    def _draw_axes(self, painter: QPainter, frame: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        (left, right), (low, high) = self._span
        step = max(1, math.ceil((high - low) * 1.6 * metrics.height() / frame.height()))
        for power in range(math.ceil(low), math.floor(high) + 1):
            y = self._y(frame, 10.0**power)
            painter.setPen(QPen(self._ink(0.12), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            if power % step == 0:
                label = f"10{raised(power)}"
                painter.setPen(self._ink(0.75))
                place = QPointF(frame.left() - 5 - metrics.horizontalAdvance(label), y + metrics.ascent() / 2 - 1)
                painter.drawText(place, label)
        free = -math.inf
        for d_km in round_sizes(left, right):
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
        painter.drawText(QPointF(6, metrics.ascent() + 3), self._title)
        name = self.tr("diameter")
        centre = frame.center().x() - metrics.horizontalAdvance(name) / 2
        painter.drawText(QPointF(centre, frame.bottom() + metrics.height() + metrics.ascent() + 4), name)

    def _draw_curve(self, painter: QPainter, frame: QRectF, curve: SizeCurve, colour: QColor, width: float) -> None:
        line = [QPointF(self._x(frame, d), self._y(frame, y)) for d, y in zip(curve.d_km, curve.y) if d > 0 and y > 0]
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(line))

    def _name_isochrones(self, painter: QPainter, frame: QRectF, curves: Sequence[SizeCurve]) -> None:
        """The age of each at the top or left of the frame, where it comes in."""
        painter.setPen(self._ink(0.6))
        for curve in curves:
            inside = [
                (self._x(frame, d), self._y(frame, y))
                for d, y in zip(curve.d_km, curve.y)
                if y > 0 and frame.contains(QPointF(self._x(frame, d), self._y(frame, y)))
            ]
            if inside and curve.age_ga is not None:
                unit, name = unit_of(curve.age_ga)
                x, y = inside[0]
                painter.drawText(
                    QPointF(x + 3, y + (12 if y < frame.top() + 14 else -3)), f"{curve.age_ga / unit:g} {name}"
                )

    def _draw_points(self, painter: QPainter, frame: QRectF, plot: SizePlot) -> None:
        for d, y, error in zip(plot.d_km, plot.y, plot.error):
            colour = self._ink(0.95 if d >= self._smallest * 0.999999 else 0.4)
            painter.setPen(QPen(colour, 1.2))
            x = self._x(frame, d)
            low, high = self._y(frame, max(y - error, _LOWEST_SHARE * y)), self._y(frame, y + error)
            painter.drawLine(QPointF(x, min(low, frame.bottom())), QPointF(x, max(high, frame.top())))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRect(QRectF(x - 3, self._y(frame, y) - 3, 6, 6))

    def _draw_handle(self, painter: QPainter, frame: QRectF) -> None:
        x, marked = self._x(frame, self._shown_smallest()), self.hasFocus()
        painter.setPen(QPen(QColor(_HANDLE), 2.0 if marked else 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.setPen(QPen(QColor(_HANDLE), 1))
        painter.setBrush(QColor(_HANDLE))
        top = frame.bottom()
        painter.drawPolygon(
            QPolygonF([QPointF(x, top - _GRIP), QPointF(x - _GRIP, top + 3), QPointF(x + _GRIP, top + 3)])
        )
        if self._smallest > 0:
            label = f"≥ {size_words(self._smallest)}"
            width = QFontMetricsF(painter.font()).horizontalAdvance(label)
            left = min(max(x + 5, frame.left()), frame.right() - width - 2)
            painter.drawText(QPointF(left, frame.bottom() - 5), label)

    def _draw_age(self, painter: QPainter, frame: QRectF) -> None:
        if self._age is None:
            return
        painter.setPen(QColor(_FIT))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        text = age_words(self._age)
        place = QPointF(frame.right() - 6 - metrics.horizontalAdvance(text), frame.top() + metrics.ascent() + 5)
        plain = QFontMetricsF(self.font())
        told = tr("{count} craters, N(1) = {density} km⁻²").format(
            count=f"{self._age.count:.4g}", density=f"{self._age.n1:.3g}"
        )
        start = frame.right() - 6 - plain.horizontalAdvance(told)
        left = min(start, place.x()) - 4
        ground = QColor(self.palette().color(QPalette.ColorRole.Base))
        ground.setAlphaF(0.85)
        painter.fillRect(QRectF(left, frame.top() + 2, frame.right() - left - 1, 2 * plain.height() + 6), ground)
        painter.drawText(place, text)
        painter.setFont(self.font())
        painter.drawText(QPointF(start, place.y() + plain.height()), told)

    def _ink(self, strength: float) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(strength)
        return colour
