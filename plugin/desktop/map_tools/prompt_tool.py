"""The map tool: mouse events on the canvas become clicks and boxes in canvas coordinates."""

from __future__ import annotations

from enum import Enum
from typing import List, Optional

from qgis.core import QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

#: A drag shorter than this many pixels is a click with an unsteady hand.
DRAG_PIXELS = 5

#: Vertices that enclose ground.
_FEWEST_VERTICES = 3


class PromptMode(Enum):
    """What the left button does."""

    FOREGROUND = "foreground"
    BACKGROUND = "background"
    BOX = "box"
    SCRIBBLE = "scribble"
    POLYGON = "polygon"
    DIAMETER = "diameter"
    RIM = "rim"


#: How many clicks on its rim make a circle.
RIM_CLICKS = {PromptMode.DIAMETER: 2, PromptMode.RIM: 3}


class PromptTool(QgsMapTool):
    """Turns clicks and drags into prompts; knows nothing of models.

    Right button or Shift gives a background click in every mode, Ctrl picks what is mapped already. In box mode a click
    without a drag is a foreground click, so that a box can be refined without changing the tool; so it is with a
    scribble. A polygon's vertices are clicked; a double click or the right button ends it, Backspace takes the last
    vertex back, Esc drops it. A circle is done with its second (across) or third click (anywhere on the rim); the right
    button drops it.

    Attributes:
        drawing: Points of what is being drawn, in canvas coordinates, with the mouse's place; None when nothing is.
        by_right_button: Whether the last click was one of the right button.
    """

    clicked = pyqtSignal(QgsPointXY, int)
    picked = pyqtSignal(QgsPointXY)
    boxDragged = pyqtSignal(QgsRectangle)
    boxDragging = pyqtSignal(object)
    scribbled = pyqtSignal(list, int)
    polygonDrawn = pyqtSignal(list)
    rimClicked = pyqtSignal(list)
    drawing = pyqtSignal(object)
    doubleClicked = pyqtSignal()
    digitPressed = pyqtSignal(int)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.mode = PromptMode.FOREGROUND
        self._pressed: Optional[QPoint] = None
        self._line: List[QgsPointXY] = []
        self.by_right_button = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Remember where a click or a drag starts."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._pressed = event.pixelPoint()
            if self.mode is PromptMode.SCRIBBLE:
                self._line = [self.toMapCoordinates(self._pressed)]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show what is being drawn."""
        if self._drags(event, PromptMode.BOX):
            self.boxDragging.emit(self._box_to(event.pixelPoint()))
        elif self._drags(event, PromptMode.SCRIBBLE):
            self._line.append(event.mapPoint())
            self.drawing.emit(list(self._line))
        elif (self.mode is PromptMode.POLYGON or self.mode in RIM_CLICKS) and self._line:
            self.drawing.emit([*self._line, event.mapPoint()])

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Finish a click or a drag. The release that ends a double click has no press and is nothing."""
        if self._pressed is None:
            return
        left, label = event.button() == Qt.MouseButton.LeftButton, self._label(event)
        self.by_right_button = event.button() == Qt.MouseButton.RightButton
        boxed = self._drags(event, PromptMode.BOX)
        # A scribble that comes back to where it began is none the less one.
        scribbled = self.mode is PromptMode.SCRIBBLE and len(self._line) > 1
        pressed, self._pressed = self._pressed, None
        if boxed:
            self.boxDragging.emit(None)
        if boxed and left:
            box = QgsRectangle(self.toMapCoordinates(pressed), event.mapPoint())
            if not box.isEmpty():
                self.boxDragged.emit(box)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.drop()
            self.picked.emit(self.toMapCoordinates(pressed))
        elif scribbled:
            line = [*self._line, event.mapPoint()]
            self.drop()
            self.scribbled.emit(line, label)
        elif self.mode in RIM_CLICKS:
            self._click_rim(self.toMapCoordinates(pressed), left and label == 1)
        elif self.mode is PromptMode.POLYGON and left and label == 1:
            self._line.append(self.toMapCoordinates(pressed))
            self.drawing.emit(list(self._line))
        elif self.mode is PromptMode.POLYGON and self._line:
            self._close_polygon()
        else:
            self.drop()
            self.clicked.emit(self.toMapCoordinates(pressed), label)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """Accept, or end a polygon. Qt has sent the first half of the double click as a click already."""
        self._pressed = None
        if self.mode is PromptMode.POLYGON:
            self._close_polygon()
        elif event.button() == Qt.MouseButton.LeftButton and self.mode not in RIM_CLICKS:
            self.doubleClicked.emit()

    @property
    def is_drawing(self) -> bool:
        """Whether a scribble, a polygon or a circle has been begun."""
        return bool(self._line)

    def drop(self) -> None:
        """Forget a scribble, polygon or circle that is not finished."""
        if self._line:
            self._line = []
            self.drawing.emit(None)

    def take_back(self) -> None:
        """Forget the last vertex of a polygon that is not finished; of a scribble, all of it."""
        if len(self._line) <= 1 or self.mode is PromptMode.SCRIBBLE:
            self.drop()
        else:
            self._line.pop()
            self.drawing.emit(list(self._line))

    def _click_rim(self, place: QgsPointXY, counts: bool) -> None:
        if not counts:
            self.drop()
            return
        self._line.append(place)
        if len(self._line) < RIM_CLICKS[self.mode]:
            self.drawing.emit(list(self._line))
            return
        line, self._line = self._line, []
        self.drawing.emit(None)
        self.rimClicked.emit(line)

    def _close_polygon(self) -> None:
        line, self._line = self._line, []
        self.drawing.emit(None)
        vertices = [point for point, before in zip(line, [None, *line]) if point != before]
        if len(vertices) >= _FEWEST_VERTICES:
            self.polygonDrawn.emit(vertices)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a class by its number, or take back what is drawn; QGIS's own shortcuts never come this far."""
        if self._line and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            if event.key() == Qt.Key.Key_Escape:
                self.drop()
            else:
                self.take_back()
            event.accept()
            return
        digit = event.key() - Qt.Key.Key_0
        if 1 <= digit <= 9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.digitPressed.emit(digit)
            event.accept()
        else:
            event.ignore()

    def deactivate(self) -> None:
        """Another tool takes over; an unfinished drag is forgotten."""
        self._pressed = None
        self.drop()
        self.boxDragging.emit(None)
        super().deactivate()

    def _label(self, event: QgsMapMouseEvent) -> int:
        off = (
            self.mode is PromptMode.BACKGROUND
            or event.button() == Qt.MouseButton.RightButton
            or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        )
        return 0 if off else 1

    def _drags(self, event: QgsMapMouseEvent, mode: PromptMode) -> bool:
        if self.mode is not mode or self._pressed is None:
            return False
        return bool((event.pixelPoint() - self._pressed).manhattanLength() >= DRAG_PIXELS)

    def _box_to(self, corner: QPoint) -> QgsRectangle:
        return QgsRectangle(self.toMapCoordinates(self._pressed), self.toMapCoordinates(corner))
