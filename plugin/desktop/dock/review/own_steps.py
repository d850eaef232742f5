"""Which steps of a layer's undo list belong to a review: those before it are nobody's to take back there."""

from __future__ import annotations

from typing import Callable, Dict, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

Action = Callable[[], None]


class _Steps(QObject):
    """Follows the undo list of one layer.

    Attributes:
        least: Number of steps before the first of the review.
        most: Number of steps with the last of the review.
    """

    def __init__(self, layer: QgsVectorLayer, parent: QObject) -> None:
        super().__init__(parent)
        self.layer = layer
        self.least = self.most = layer.undoStack().index()
        layer.undoStack().indexChanged.connect(self._moved)

    def _moved(self, index: int) -> None:
        """Saving empties the list, and QGIS may go back in it behind the beginning."""
        self.least, self.most = min(self.least, index), max(self.most, index)

    def release(self) -> None:
        if not sip.isdeleted(self.layer):
            self.layer.undoStack().indexChanged.disconnect(self._moved)
        self.deleteLater()


class OwnSteps(QObject):
    """Undo and redo within what was done since :meth:`follow`, by layer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._of: Dict[str, _Steps] = {}

    def follow(self, layer: Optional[QgsVectorLayer]) -> None:
        """Count what is done in a layer from now on."""
        if layer is not None and self._known(layer) is None:
            self._of[layer.id()] = _Steps(layer, self)

    def release(self) -> None:
        """Stop counting."""
        steps, self._of = self._of, {}
        for each in steps.values():
            each.release()

    def back(self, layer: Optional[QgsVectorLayer]) -> Optional[Action]:
        """What undoes the last step in a layer; None where that would be one from before."""
        steps = self._known(layer)
        if layer is None or steps is None:
            return None
        stack = layer.undoStack()
        return stack.undo if stack.canUndo() and stack.index() > steps.least else None

    def again(self, layer: Optional[QgsVectorLayer]) -> Optional[Action]:
        """What does the step in a layer again that was undone last; None where that would be one from before."""
        steps = self._known(layer)
        if layer is None or steps is None:
            return None
        stack = layer.undoStack()
        return stack.redo if stack.canRedo() and stack.index() < steps.most else None

    def _known(self, layer: Optional[QgsVectorLayer]) -> Optional[_Steps]:
        steps = None if layer is None or sip.isdeleted(layer) else self._of.get(layer.id())
        return steps if steps is not None and steps.layer is layer else None
