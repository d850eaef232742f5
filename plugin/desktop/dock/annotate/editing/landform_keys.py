"""Keys about landforms that are in the layer already: their class, their removal, and undo whatever layer is active."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, List, Optional, Tuple

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ....layers.landform_edits import classify_landforms, remove_landforms
from ....layers.landform_layer import LandformLayerError
from ..claimed_keys import REDO, UNDO, Action, ClaimedKeys, combination, digit_of

_DELETE = combination(Qt.Key.Key_Delete)


class LandformKeys(ClaimedKeys):
    """Claims keys while a prompt tool is in use or landforms are selected; an open prompt and a review go before.

    Args:
        page: The Annotate page.
        canvas: QGIS's map canvas.
        places: Gives the widgets in which the keys are claimed.
    """

    def __init__(self, page: Any, canvas: QgsMapCanvas, places: Callable[[], Tuple[QWidget, ...]]) -> None:
        super().__init__(page)
        self._page, self._canvas, self._places = page, canvas, places
        for signal in (page.pointer.toolChanged, page.editing.changed, page.target.changed):
            signal.connect(self._claim)

    def _claim(self) -> None:
        if self._page.pointer.is_active or self._selected_in(self._page.target.layer):
            self.watch(*self._places())
        else:
            self.release()

    def action_of(self, key: int, modifiers: Qt.KeyboardModifier) -> Optional[Action]:
        """What a key does to the selected landforms, or to the landform layer's undo list."""
        page, layer = self._page, self._page.target.layer
        if layer is None or page.session.is_open or page.pointer.tool.is_drawing:
            return None
        pressed = combination(key, modifiers)
        if pressed in (UNDO, REDO):
            return None if page.many.is_reviewing else self._step_of(layer, pressed)
        if page.many.is_reviewing or self._is_edited_by_qgis or not self._selected_in(layer):
            return None
        digit, classes = digit_of(key, modifiers), page.classes.classes
        if digit is not None and digit <= len(classes):
            named = partial(classify_landforms, class_name=classes[digit - 1].name)
            return lambda: self._change(layer, named)
        return (lambda: self._change(layer, remove_landforms)) if pressed == _DELETE else None

    def _step_of(self, layer: QgsVectorLayer, pressed: Tuple[int, int]) -> Optional[Action]:
        """QGIS would undo in the layer that is active in its layer tree, which is the image more often than not."""
        stack = layer.undoStack()
        if not self._page.pointer.is_active:
            return None
        if pressed == UNDO:
            return stack.undo if stack.canUndo() else None
        return stack.redo if stack.canRedo() and not self._page.session.can_redo else None

    @property
    def _is_edited_by_qgis(self) -> bool:
        """Whether one of QGIS's own editing tools is in use, to which Delete means something else."""
        tool = self._canvas.mapTool()
        return tool is not None and bool(tool.flags() & QgsMapTool.Flag.EditTool)

    @staticmethod
    def _selected_in(layer: Optional[QgsVectorLayer]) -> List[int]:
        return list(layer.selectedFeatureIds()) if layer is not None else []

    def _change(self, layer: QgsVectorLayer, change: Callable[[QgsVectorLayer, List[int]], None]) -> None:
        try:
            change(layer, self._selected_in(layer))
        except LandformLayerError as error:
            self._page.warn(str(error))
        else:
            self._page.target.edited.emit(layer)
