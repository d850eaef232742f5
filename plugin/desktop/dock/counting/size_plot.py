"""The plot of a size-frequency distribution, with handles for the diameters that count."""

from __future__ import annotations

import math
from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ....protocol.messages.counting import CraterAge, SizeCurve, SizePlot
from ...sentences import tr
from .size_axis import SizeAxisWidget
from .size_words import age_words, raised, span_of, unit_of

_HEIGHT = 260
_FIT = "#d7191c"
_LOWEST_SHARE = 0.02  # an error bar that reaches zero ends here, as a share of its point


class SizePlotWidget(SizeAxisWidget):
    """Both axes are logarithmic; colours follow the theme."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._plot: Optional[SizePlot] = None
        self._age: Optional[CraterAge] = None
        self._title = ""
        self._densities = (0.0, 1.0)
        self.setMinimumSize(260, _HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Sizes of the craters, and the diameters that count"))
        self.setToolTip(
            self.tr(
                "Drag the left dashed line to the diameter from which on all craters were found: the points bend down "
                "below it. The right one leaves out larger craters. The keys Left and Right move a line from bin to "
                "bin, with Shift the other one."
            )
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as a dock."""
        return QSize(320, _HEIGHT)

    def show_plot(
        self, plot: Optional[SizePlot], title: str, age: Optional[CraterAge], span: Optional[Tuple[float, float]] = None
    ) -> None:
        """Show a distribution; None shows nothing.

        Args:
            plot: As the engine tells it.
            title: Of the axis of densities.
            age: What the fit says.
            span: Where the axis of diameters begins and ends, as logarithms of km; without, around all points.
        """
        self._plot, self._title, self._age = plot, title, age
        if plot is not None and plot.d_km:
            sizes, self._densities = span_of(plot)
            self.set_sizes(span or sizes, plot.d_km)
        else:
            self.set_sizes((0.0, 1.0), ())

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
            self._draw_handles(painter, frame)
            self._name_handles(painter, frame)
            self._draw_age(painter, frame)
        painter.end()

    def _y(self, frame: QRectF, density: float) -> float:
        low, high = self._densities
        return float(frame.bottom() - (math.log10(max(density, 1e-300)) - low) / (high - low) * frame.height())

    def _draw_axes(self, painter: QPainter, frame: QRectF) -> None:
        low, high = self._densities
        step = max(1, math.ceil((high - low) * 1.6 * QFontMetricsF(painter.font()).height() / frame.height()))
        for power in range(math.ceil(low), math.floor(high) + 1):
            label = f"10{raised(power)}" if power % step == 0 else ""
            self._draw_level(painter, frame, self._y(frame, 10.0**power), label)
        self._draw_size_axis(painter, frame, self._title)

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
            colour = self._ink(0.95 if self._counts(d) else 0.4)
            painter.setPen(QPen(colour, 1.2))
            x = self._x(frame, d)
            low, high = self._y(frame, max(y - error, _LOWEST_SHARE * y)), self._y(frame, y + error)
            painter.drawLine(QPointF(x, min(low, frame.bottom())), QPointF(x, max(high, frame.top())))
            painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
            painter.drawRect(QRectF(x - 3, self._y(frame, y) - 3, 6, 6))

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
