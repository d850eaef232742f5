"""A panel that lies over the map: it stays where it is dragged to, and inside when the map gets smaller."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...widgets import PlainLabel

_MARGIN = 8
_WIDTH = 320


class CanvasPanel(QFrame):
    """Holds a widget; hidden at first.

    Clicks on it are no clicks on the map. Dragged by its title or its rim, it moves.

    Attributes:
        closed: Its button was pressed.
    """

    closed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, close_hint: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._grip: Optional[QPoint] = None
        self._below: Optional[QPoint] = None
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.title, self.close_button = PlainLabel(), QToolButton()
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(close_hint)
        self.close_button.setAccessibleName(close_hint)
        self.close_button.clicked.connect(lambda _on: self.closed.emit())
        self._layout, row = QVBoxLayout(self), QHBoxLayout()
        self._layout.setContentsMargins(8, 4, 8, 6)
        self._layout.setSpacing(2)
        row.addWidget(self.title, 1)
        row.addWidget(self.close_button)
        self._layout.addLayout(row)
        canvas.installEventFilter(self)
        self.hide()

    def hold(self, widget: QWidget) -> None:
        """Show a widget below the title."""
        self._layout.addWidget(widget)
        widget.show()

    def appear(self) -> None:
        """Be shown where it was, at first at the lower left."""
        self.setPalette(QApplication.palette())  # the map's own ground is white in dark themes too
        self.setFixedWidth(min(_WIDTH, max(self._canvas.width() - 2 * _MARGIN, 0)))
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()

    def shutdown(self) -> None:
        """Leave the map as it was."""
        self._canvas.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay inside a map that gets smaller."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.appear()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move it."""
        if self._grip is not None:
            place = self.pos() + event.pos() - self._grip
            self._below = QPoint(place.x(), self._canvas.height() - place.y() - self.height())
            self._place()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of it."""
        self._grip = None

    def _place(self) -> None:
        """Its distance from the left and from the lower border is what is kept."""
        left, below = (_MARGIN, _MARGIN) if self._below is None else (self._below.x(), self._below.y())
        right, top = self._canvas.width() - self.width(), self._canvas.height() - self.height()
        self.move(min(max(left, 0), max(right, 0)), min(max(top - below, 0), max(top, 0)))
