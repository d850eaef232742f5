"""Loss and score curves of a training, drawn as they grow."""

from __future__ import annotations

import math
from pathlib import Path
from typing import List, NamedTuple, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QMouseEvent, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ....protocol.messages.jobs import TrainProgress
from .legend import Entry, Legend

_PLOT_HEIGHT = 118


class _Series(NamedTuple):
    title: str
    colour: QColor
    values: List[float]


class CurveWidget(QWidget):
    """Two small plots over the same epochs: loss above, mean IoU below, that of the ground where the epoch is chosen.

    It comes before calibration, so that it mostly ends below the score that a training tells; the legend says so.

    Colours follow the theme, and the two losses differ in lightness as well as in hue.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.epochs: List[TrainProgress] = []
        self.best_epoch: int | None = None
        self.setMinimumSize(240, 2 * _PLOT_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Loss and score curves of the training"))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a dock, high enough for two plots."""
        return QSize(300, 2 * _PLOT_HEIGHT)

    def clear(self) -> None:
        """Start a new training."""
        self.epochs = []
        self.best_epoch = None
        self.update()

    def add(self, epoch: TrainProgress) -> None:
        """Draw one more epoch; one that is told twice replaces itself."""
        self.epochs = [known for known in self.epochs if known.epoch != epoch.epoch]
        self.epochs.append(epoch)
        self.update()

    def mark_best(self, epoch: int) -> None:
        """Mark the epoch whose weights were kept."""
        self.best_epoch = epoch
        self.update()

    def save_picture(self, path: Path) -> bool:
        """Write the curves as a picture at twice the screen's size; says whether that worked."""
        size = QSize(640, 2 * _PLOT_HEIGHT + 120)
        image = QImage(size * 2, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(2.0)
        image.fill(self.palette().color(QPalette.ColorRole.Base))
        painter = QPainter(image)
        self._draw(painter, QRectF(0, 0, size.width(), size.height()))
        painter.end()
        return bool(image.save(str(path)))

    def paintEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw both plots."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        self._draw(painter, QRectF(self.rect()))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the values under the pointer."""
        if not self.epochs:
            return
        position = event.pos()
        left, width = self._margin(QFontMetricsF(self.font())), float(self.width())
        share = (position.x() - left) / max(width - left - 12, 1)
        wanted = 1 + share * max(self._last_epoch() - 1, 1)
        near = min(self.epochs, key=lambda epoch: abs(epoch.epoch - wanted))
        QToolTip.showText(self.mapToGlobal(position), self._words_of(near), self)

    def _words_of(self, epoch: TrainProgress) -> str:
        words = self.tr("Epoch {number}: loss {loss}").format(number=epoch.epoch, loss=f"{epoch.loss:.3g}")
        if epoch.validation_loss < 0:
            return words
        unseen = self.tr("on unseen blocks {loss}, mean IoU {score} before calibration")
        return f"{words}, {unseen.format(loss=f'{epoch.validation_loss:.3g}', score=f'{epoch.mean_iou:.2f}')}"

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        dark = self.palette().color(QPalette.ColorRole.Base).lightness() < 128
        blue, orange, green = (
            (QColor("#6db3f2"), QColor("#f5b26b"), QColor("#5fd39d"))
            if dark
            else (QColor("#1f6fb2"), QColor("#d97a16"), QColor("#1f8a5b"))
        )
        losses = [
            _Series(self.tr("training"), blue, [epoch.loss for epoch in self.epochs]),
            _Series(self.tr("unseen blocks"), orange, [_known(epoch.validation_loss) for epoch in self.epochs]),
        ]
        scores = [_Series(self.tr("before calibration"), green, [_known(epoch.mean_iou) for epoch in self.epochs])]
        half = area.height() / 2
        upper = QRectF(area.left(), area.top() + 2, area.width(), half - 2)
        lower = QRectF(area.left(), area.top() + half, area.width(), half)
        self._plot(painter, upper, self.tr("Loss"), losses, _loss_limit(losses))
        self._plot(painter, lower, self.tr("Mean IoU"), scores, 1.0, self.tr("epoch"))

    def _plot(
        self, painter: QPainter, area: QRectF, title: str, series: Sequence[_Series], top: float, below: str = ""
    ) -> None:
        metrics = QFontMetricsF(painter.font())
        line = metrics.height()
        legend = Legend([Entry(one.title, one.colour, 2.5) for one in series], metrics, area.width(), title)
        frame = QRectF(area)
        frame.adjust(self._margin(metrics), legend.height + 12, -12, -(line + 5))
        legend.draw(painter, area.top() + 4, self._ink(0.95), self._ink(0.75))
        self._draw_axes(painter, frame, top, below)
        if not self.epochs:
            return
        last = max(self._last_epoch() - 1, 1)

        def at(epoch: int, value: float) -> QPointF:
            share = min(max(value / top, 0.0), 1.05)
            return QPointF(frame.left() + (epoch - 1) / last * frame.width(), frame.bottom() - share * frame.height())

        if self.best_epoch is not None:
            painter.setPen(QPen(self._ink(0.55), 1, Qt.PenStyle.DashLine))
            x = at(self.best_epoch, 0).x()
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        for entry in series:
            self._draw_series(painter, entry, at)

    def _draw_series(self, painter: QPainter, entry: _Series, at) -> None:
        points = [at(epoch.epoch, value) for epoch, value in zip(self.epochs, entry.values) if math.isfinite(value)]
        painter.setPen(QPen(entry.colour, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(points) > 1:
            painter.drawPolyline(QPolygonF(points))
        if points:
            painter.setBrush(entry.colour)
            painter.drawEllipse(points[-1], 2.0, 2.0)

    def _draw_axes(self, painter: QPainter, frame: QRectF, top: float, title: str) -> None:
        metrics = QFontMetricsF(painter.font())
        for share in (0.0, 0.5, 1.0):
            y = frame.bottom() - share * frame.height()
            painter.setPen(QPen(self._ink(0.45 if share == 0 else 0.15), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(self._ink(0.75))
            label = f"{share * top:.2g}"
            painter.drawText(
                QPointF(frame.left() - 5 - metrics.horizontalAdvance(label), y + metrics.ascent() / 2 - 1), label
            )
        last = self._last_epoch()
        for epoch, x in ((1, frame.left()), (last, frame.right())):
            label = str(epoch)
            shift = 0.0 if epoch == 1 else metrics.horizontalAdvance(label)
            painter.drawText(QPointF(x - shift, frame.bottom() + metrics.ascent() + 2), label)
            if last == 1:
                break
        centre = frame.center().x() - metrics.horizontalAdvance(title) / 2
        painter.drawText(QPointF(centre, frame.bottom() + metrics.ascent() + 2), title)

    def _margin(self, metrics: QFontMetricsF) -> float:
        return metrics.horizontalAdvance("0.05") + 14

    def _last_epoch(self) -> int:
        return max([epoch.epochs for epoch in self.epochs[-1:]] + [1])

    def _ink(self, strength: float) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.Text))
        colour.setAlphaF(strength)
        return colour


def _known(value: float) -> float:
    """Not a number where the engine says -1: there was nothing to validate on."""
    return value if value >= 0 else math.nan


def _loss_limit(series: Sequence[_Series]) -> float:
    """A round number just above all losses, so that the scale does not jump with every epoch."""
    values: Tuple[float, ...] = tuple(v for entry in series for v in entry.values if math.isfinite(v) and v > 0)
    if not values:
        return 1.0
    highest = max(values)
    power = 10.0 ** math.floor(math.log10(highest))
    return next(step * power for step in (1.0, 2.0, 3.0, 5.0, 7.5, 10.0) if step * power >= highest * 0.999)
