"""The filter of a review: a histogram with two handles for each measure, and the class; others keep waiting."""

from __future__ import annotations

import math
from typing import List, Optional, Sequence

from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas
from qgis.PyQt.QtCore import QRectF, QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...elided_combo import elide
from ...widgets import PlainLabel, length_text
from ...wrapping import WrappingRow
from ..annotate.stretch.histogram_widget import HistogramWidget
from ..notice import quiet
from .canvas_panel import CanvasPanel
from .item_filter import CIRCULARITY, DIAMETER, ELLIPTICITY, SCORE, ItemFilter, histogram_of
from .queue import ReviewItem

#: A handle at the end of the axis, within this share of it, limits nothing.
_END = 0.004


class RangeHistogram(HistogramWidget):
    """A histogram whose handles say from where to where values pass."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Histogram with a least and a greatest value"))
        self.explain(
            self.tr(
                "Drag the handles: what lies between them passes. Keys: Left and Right move the marked handle, Page Up "
                "and Page Down move it further, Up and Down mark the other one, Home lets all pass."
            )
        )

    def _draw_ramp(self, painter: QPainter, plot: QRectF) -> None:
        left, right = (self.handle_at(number).x() for number in (0, 1))
        colour = QColor(self.palette().color(QPalette.ColorRole.Highlight))
        colour.setAlphaF(0.35)
        painter.fillRect(QRectF(left, plot.bottom(), right - left, 4.0), colour)

    def _grip_colour(self, number: int) -> QColor:
        return QColor("white")


class FilterSection(QgsCollapsibleGroupBox):
    """Part of a review's panel, or a panel over the map.

    Args:
        canvas: The map.

    Attributes:
        changed: Other outlines pass; a handle may still be moving.
        settled: It has come to rest.
        filter: What is chosen.
        over_map: The panel over the map, hidden while the filter is in the dock.
    """

    changed = pyqtSignal()
    settled = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.filter = ItemFilter()
        self._is_over_map = False
        self.over_map = CanvasPanel(canvas, self.tr("Back into the dock"))
        self._body, self.float_button = QWidget(), QPushButton(self.tr("Over the map"))
        self._items: Sequence[ReviewItem] = ()
        self.measure, self.class_combo = QComboBox(), QComboBox()
        elide(self.class_combo)
        self.histogram, self.range_label, self.reset = RangeHistogram(), PlainLabel(), QPushButton(self.tr("Show all"))
        self.setTitle(self.tr("Filter"))
        self.setCollapsed(True)
        self.setSaveCollapsedState(False)
        self._soon = QTimer(self)  # a handle moves faster than ten thousand outlines are looked at
        self._soon.setSingleShot(True)
        self._soon.setInterval(20)
        self._soon.timeout.connect(self.changed.emit)
        for combo in (self.measure, self.class_combo):
            combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        quiet(self.range_label)
        self.float_button.setToolTip(self.tr("Put the filter over the map, where its effect is seen"))
        # Unfolding shows all that lies in the group itself, also what is hidden for a reason of its own.
        QVBoxLayout(self).addWidget(self._body)
        layout, row, low = QVBoxLayout(self._body), QHBoxLayout(), WrappingRow()
        layout.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.measure, 1)
        row.addWidget(self.class_combo, 1)
        low.addWidget(self.reset)
        low.addWidget(self.float_button)
        layout.addLayout(row)
        layout.addWidget(self.histogram)
        layout.addWidget(self.range_label)
        layout.addLayout(low)
        self.measure.currentIndexChanged.connect(lambda _row: self.refresh())
        self.class_combo.currentIndexChanged.connect(lambda _row: self._choose_class())
        self.histogram.moved.connect(self._move)
        self.histogram.chosen.connect(self._rest)
        self.histogram.resetRequested.connect(self._let_all_pass)
        self.collapsedStateChanged.connect(lambda _collapsed: self.refresh())
        self.reset.clicked.connect(lambda _on: self._show_all())
        self.float_button.clicked.connect(lambda _on: self.put_over_map(True))
        self.over_map.closed.connect(lambda: self.put_over_map(False))

    def put_over_map(self, over: bool) -> None:
        """Be a panel over the map, or a part of the dock."""
        self._is_over_map = over
        self.float_button.setVisible(not over)
        self.setVisible(not over)
        if over:
            self.over_map.hold(self._body)
            self.show_over_map(True)
        else:
            self.over_map.hide()
            self.layout().addWidget(self._body)
            self._body.show()
            self.setCollapsed(False)
        self.refresh()

    def show_over_map(self, shown: bool) -> None:
        """Show the panel over the map, where it is one, while a review runs."""
        if self._is_over_map and shown:
            self.over_map.appear()
        else:
            self.over_map.hide()

    def shutdown(self) -> None:
        """Leave the map as it was."""
        self.over_map.shutdown()

    def begin(self, items: Sequence[ReviewItem], likeness: bool) -> None:
        """Let all of these pass, until something else is chosen."""
        self.filter, self._items = ItemFilter(), items
        titles = {
            SCORE: self.tr("Likeness") if likeness else self.tr("Score"),
            DIAMETER: self.tr("Diameter"),
            ELLIPTICITY: self.tr("Ellipticity"),
            CIRCULARITY: self.tr("Circularity"),
        }
        with QSignalBlocker(self.measure):
            self.measure.clear()
            for name, title in titles.items():
                self.measure.addItem(title, name)
        self.refresh()

    def refresh(self) -> None:
        """Show the values of the chosen measure, and the classes, as they are now: decisions change both."""
        self._offer_classes()
        if (self.isCollapsed() and not self._is_over_map) or self.histogram.is_held:
            return
        name = self.measure.currentData()
        found = histogram_of(self._items, name)
        if found.counts:
            low, high = self.filter.limits.get(name, (found.low, found.high))
            self.histogram.show_histogram(found, max(low, found.low), min(high, found.high))
        else:
            self.histogram.clear()
        self._tell()

    def _offer_classes(self) -> None:
        """Offer the classes that there are, where these are several; the one that is chosen stays among them."""
        chosen = self.filter.class_name
        names = {item.class_name for item in self._items} | ({chosen} if chosen is not None else set())
        wanted: List[Optional[str]] = [None, *sorted(names)]
        if wanted == [self.class_combo.itemData(row) for row in range(self.class_combo.count())]:
            return
        with QSignalBlocker(self.class_combo):
            self.class_combo.clear()
            for name in wanted:
                self.class_combo.addItem(self.tr("All classes") if name is None else name or self.tr("no class"), name)
            self.class_combo.setCurrentIndex(wanted.index(chosen))
        self.class_combo.setVisible(len(names) > 1)

    def tell(self, passing: int, count: int) -> None:
        """Say how many of those that wait pass."""
        words = self.tr("Filter: {passing} of {count}") if self.filter.is_on else self.tr("Filter")
        told = words.format(passing=passing, count=count)
        self.setTitle(told)
        self.over_map.title.setText(told)
        self._tell()

    def _move(self, low: float, high: float) -> None:
        """A handle at its end limits nothing, also of what comes to lie beyond it."""
        shown, name = self.histogram.histogram, self.measure.currentData()
        if shown is None:
            return
        end = _END * (shown.high - shown.low)
        least = -math.inf if low <= shown.low + end else low
        most = math.inf if high >= shown.high - end else high
        if math.isinf(least) and math.isinf(most):
            self.filter.limits.pop(name, None)
        else:
            self.filter.limits[name] = (least, most)
        self._tell()
        self._soon.start()

    def _rest(self, low: float, high: float) -> None:
        self._move(low, high)
        self._soon.stop()
        self.settled.emit()

    def _let_all_pass(self) -> None:
        """Of the chosen measure."""
        self.filter.limits.pop(self.measure.currentData(), None)
        self.refresh()
        self.settled.emit()

    def _show_all(self) -> None:
        self.filter.limits.clear()
        self.class_combo.setCurrentIndex(0)
        self.filter.class_name = None
        self.refresh()
        self.settled.emit()

    def _choose_class(self) -> None:
        self.filter.class_name = self.class_combo.currentData()
        self.settled.emit()

    def _tell(self) -> None:
        self.reset.setEnabled(self.filter.is_on)
        if self.histogram.histogram is None:
            self.range_label.setText(self.tr("not known"))
            return
        name, limits = self.measure.currentData(), self.histogram.limits
        if name == DIAMETER:
            low, high = (length_text(10**value) for value in limits)
        elif name == SCORE:
            low, high = (f"{value:.0%}" for value in limits)
        else:
            low, high = (f"{value:.2f}" for value in limits)
        self.range_label.setText(f"{low} – {high}")
