"""The canvas side of annotating: the map tool, what it shows, and where its clicks are on the chosen image."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...protocol.messages.annotating import Prompt
from ..layers.bodies import CrsMismatch
from ..layers.circles import circle_through
from .placement import (
    PlacementError,
    click_in_layer,
    drawn_box_in_layer,
    polygon_in_layer,
    scribble_in_layer,
    units_per_screen_pixel,
)
from .preview import PromptPreview
from .prompt_tool import RIM_CLICKS, PromptMode, PromptTool


class CanvasPointer(QObject):
    """Hands on what was pointed at, in the CRS of the image, and shows the open prompt.

    Args:
        canvas: QGIS's map canvas.
        image: Gives the image that is mapped on, or None.
        parent: Owner.

    Attributes:
        units_per_pixel: Size of a canvas pixel at the last prompt, in units of the image's CRS.
        pointed: Clicks with their label, and the vertices of the scribble that they lie along, empty without one.
        boxed: Bounds of a box, and what it is drawn around where the image shears or turns it.
        circled: Clicks on the rim of a circle, and the size of a canvas pixel there (see ``units_per_pixel``) or None.
        doubleClicked: A double click whose first half was handed on as a prompt; others are nothing.
    """

    pointed = pyqtSignal(list, int, list)
    boxed = pyqtSignal(object, object)
    outlined = pyqtSignal(list)
    circled = pyqtSignal(list, object)
    refused = pyqtSignal(str)
    doubleClicked = pyqtSignal()
    toolChanged = pyqtSignal()

    def __init__(
        self, canvas: QgsMapCanvas, image: Callable[[], Optional[QgsRasterLayer]], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._image = image
        self._shown: Optional[Prompt] = None
        self._outline: Optional[QgsGeometry] = None
        self._handed_on = False
        self.units_per_pixel: Optional[float] = None
        self.tool = PromptTool(canvas)
        self.preview = PromptPreview(canvas)
        self.tool.clicked.connect(self._clicked)
        self.tool.picked.connect(self._picked)
        self.tool.doubleClicked.connect(self._double_clicked)
        self.tool.boxDragged.connect(self._boxed)
        self.tool.boxDragging.connect(self._box_moves)
        self.tool.scribbled.connect(self._scribbled)
        self.tool.polygonDrawn.connect(self._outlined)
        self.tool.rimClicked.connect(self._circled)
        self.tool.drawing.connect(self._drawing)
        canvas.mapToolSet.connect(self._tool_changed)
        canvas.destinationCrsChanged.connect(self._draw)

    @property
    def is_active(self) -> bool:
        """Whether the prompt tool is the canvas's tool."""
        return self._canvas.mapTool() is self.tool

    @property
    def mode(self) -> PromptMode:
        """What the left button does."""
        return self.tool.mode

    def use(self, mode: PromptMode) -> None:
        """Make the prompt tool the canvas's tool, in this mode."""
        self.tool.drop()
        self.tool.mode = mode
        if not self.is_active:
            self._canvas.setMapTool(self.tool)
        self._canvas.setFocus()
        self.toolChanged.emit()

    def show(self, prompt: Prompt, outline: Optional[QgsGeometry]) -> None:
        """Show a prompt and its outline, both in the image's CRS; an empty prompt ends what is being drawn."""
        if prompt.is_empty:
            self.tool.drop()
        self._shown, self._outline = prompt, outline
        self._draw()

    def shutdown(self) -> None:
        """Leave the canvas as it was."""
        if sip.isdeleted(self._canvas):
            return
        self._canvas.mapToolSet.disconnect(self._tool_changed)
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()  # it would stay as long as the canvas
        self.preview.remove(self._canvas)

    def _tool_changed(self, *_: object) -> None:
        self.toolChanged.emit()

    def _picked(self, *_: object) -> None:
        self._handed_on = False

    def _double_clicked(self) -> None:
        if self._handed_on:
            self.doubleClicked.emit()

    def _chosen_image(self) -> Optional[QgsRasterLayer]:
        image, self._handed_on = self._image(), False
        if image is None:
            self.refused.emit(self.tr("Add an image layer to the project and choose it on the Annotate page."))
        elif not image.isValid():
            sentence = self.tr("QGIS cannot open the layer {layer}: check its file, or choose another image.")
            self.refused.emit(sentence.format(layer=image.name()))
            return None
        return image

    def _clicked(self, point: QgsPointXY, label: int) -> None:
        image = self._chosen_image()
        if image is None:
            return
        try:
            place = click_in_layer(self._canvas, image, point)
        except PlacementError as error:
            self.refused.emit(str(error))
            return
        self.units_per_pixel = units_per_screen_pixel(self._canvas, image, point)
        self._handed_on = True
        self.pointed.emit([place], label, [])

    def _boxed(self, box: QgsRectangle) -> None:
        image = self._chosen_image()
        if image is None:
            return
        try:
            bounds, around = drawn_box_in_layer(self._canvas, image, box)
        except PlacementError as error:
            self.refused.emit(str(error))
            return
        self.units_per_pixel = units_per_screen_pixel(self._canvas, image, box.center())
        self._handed_on = True
        self.boxed.emit(bounds, around)

    def _scribbled(self, line: List[QgsPointXY], label: int) -> None:
        image = self._chosen_image()
        if image is None:
            return
        try:
            places, vertices = scribble_in_layer(self._canvas, image, line)
        except PlacementError as error:
            self.refused.emit(str(error))
            return
        self.units_per_pixel = units_per_screen_pixel(self._canvas, image, line[len(line) // 2])
        self._handed_on = True
        self.pointed.emit(places, label, vertices)

    def _outlined(self, vertices: List[QgsPointXY]) -> None:
        image = self._chosen_image()
        if image is None:
            return
        try:
            placed = polygon_in_layer(self._canvas, image, vertices)
        except PlacementError as error:
            self.refused.emit(str(error))
            return
        self.units_per_pixel = units_per_screen_pixel(self._canvas, image, vertices[0])
        self._handed_on = True
        self.outlined.emit(placed)

    def _circled(self, rim: List[QgsPointXY]) -> None:
        image = self._chosen_image()
        if image is None:
            return
        try:
            places = [QgsPointXY(*click_in_layer(self._canvas, image, place)) for place in rim]
        except PlacementError as error:
            self.refused.emit(str(error))
            return
        self.circled.emit(places, units_per_screen_pixel(self._canvas, image, rim[0]))

    def _drawing(self, line: Optional[List[QgsPointXY]]) -> None:
        if line is not None:
            self.preview.show_line(self._rim_of(line))
        else:
            self._draw()

    def _rim_of(self, line: List[QgsPointXY]) -> List[QgsPointXY]:
        """The circle through the clicks and the mouse, where they are enough for one; else the line along them."""
        if RIM_CLICKS.get(self.mode) != len(line):
            return line
        try:
            found = circle_through(line, self._canvas.mapSettings().destinationCrs())
        except CrsMismatch:
            return line
        return line if found is None else list(found[0].asPolygon()[0])

    def _box_moves(self, box: Optional[QgsRectangle]) -> None:
        if box is not None:
            self.preview.show_drag(box)
        else:
            self._draw()

    def _draw(self) -> None:
        image = self._image()
        if image is None or self._shown is None:
            self.preview.clear()
        else:
            self.preview.show_prompt(self._shown, image.crs())
            self.preview.show_outline(self._outline, image.crs())
