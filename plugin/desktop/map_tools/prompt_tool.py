"""The map tool: mouse events on the canvas become clicks and boxes in canvas coordinates."""

from __future__ import annotations

from enum import Enum
from typing import Optional

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

#: A drag shorter than this many pixels is a click with an unsteady hand.
DRAG_PIXELS = 5


class PromptMode(Enum):
    """What the left button does."""

    FOREGROUND = "foreground"
    BACKGROUND = "background"
    BOX = "box"


class PromptTool(QgsMapTool):
    """Turns clicks and drags into prompts; knows nothing of models.

    Right button or Shift gives a background click in every mode. In box mode a click without a drag is a foreground
    click, so that a box can be refined without changing the tool.
    """

    clicked = pyqtSignal(QgsPointXY, int)
    boxDragged = pyqtSignal(QgsRectangle)
    boxDragging = pyqtSignal(object)
    doubleClicked = pyqtSignal()
    digitPressed = pyqtSignal(int)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.mode = PromptMode.FOREGROUND
        self._pressed: Optional[QPoint] = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where a click or a drag starts."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._pressed = event.pixelPoint()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show the box while it is dragged."""
        if self._drags_box(event):
            self.boxDragging.emit(self._box_to(event.pixelPoint()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Finish a click or a box. The release that ends a double click has no press and is nothing."""
        if self._pressed is None:
            return
        if self._drags_box(event) and event.button() == Qt.MouseButton.LeftButton:
            box = self._box_to(event.pixelPoint())
            self._pressed = None
            self.boxDragging.emit(None)
            if not box.isEmpty():
                self.boxDragged.emit(box)
            return
        pressed, self._pressed = self._pressed, None
        self.clicked.emit(self.toMapCoordinates(pressed), self._label(event))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Accept. Qt has sent the first half of the double click as a click already."""
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            self.doubleClicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a class by its number; QGIS's own shortcuts never come this far."""
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= 9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digitPressed.emit(digit)
            event.accept()
        else:
            event.ignore()

    def deactivate(self) -> None:
        """Another tool takes over; an unfinished drag is forgotten."""
        self._pressed = None
        self.boxDragging.emit(None)
        super().deactivate()

    def _label(self, event: QgsMapMouseEvent) -> int:
        off = (
            self.mode is PromptMode.BACKGROUND
            or event.button() == Qt.MouseButton.RightButton
            or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )
        return 0 if off else 1

    def _drags_box(self, event: QgsMapMouseEvent) -> bool:
        if self.mode is not PromptMode.BOX or self._pressed is None:
            return False
        return bool((event.pixelPoint() - self._pressed).manhattanLength() >= DRAG_PIXELS)

    def _box_to(self, corner: QPoint) -> QgsRectangle:
        return QgsRectangle(self.toMapCoordinates(self._pressed), self.toMapCoordinates(corner))
