"""The plugin's own maps are not what one annotates, maps or learns from: choosers leave them out."""

from __future__ import annotations

from typing import Callable, List, Set

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject

from ..layers.map_results import is_map_result, is_map_that_teaches


def _teaches_not(layer: QgsMapLayer) -> bool:
    return is_map_result(layer) and not is_map_that_teaches(layer)


class WithoutOwnMaps(QObject):
    """Leaves results of map runs out of a combo box, as long as there is another layer in it.

    A map whose polygons were reviewed is offered like any other layer once it was made labels of.

    Args:
        combo: Lists layers, with its filters set.
        left_out: Which of them are left out, where that is not all of them.
    """

    def __init__(self, combo: QgsMapLayerComboBox, left_out: Callable[[QgsMapLayer], bool] = _teaches_not) -> None:
        super().__init__(combo)
        self._combo, self._is_left_out = combo, left_out
        self._left_out: Set[str] = set()
        project = QgsProject.instance()
        project.layersAdded.connect(self.refresh)
        project.layersRemoved.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Look anew at which layers there are."""
        layers = QgsProject.instance().mapLayers().values()
        self._leave_out([layer for layer in layers if self._is_left_out(layer)])
        if not self._combo.count():
            self._leave_out([])

    def _leave_out(self, layers: List[QgsMapLayer]) -> None:
        ids = {layer.id() for layer in layers}
        if ids != self._left_out:  # the combo's own list still has layers that are deleted, which nobody may ask
            self._left_out = ids
            self._combo.setExceptedLayerList(layers)
