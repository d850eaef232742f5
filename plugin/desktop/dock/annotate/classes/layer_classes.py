"""Which classes are on the list: those of the landform layer, which it keeps; else those that were used last."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ....project_memory import remember_classes, remembered_classes
from ....settings import Settings


class LayerClasses(QObject):
    """Keeps :class:`~.class_list.ClassList` in step with the layer that is chosen on the Annotate page.

    A layer gets a list of its own when the list is edited while it is chosen, or when a landform is accepted into it.
    """

    def __init__(self, page: Any, settings: Settings) -> None:
        super().__init__(page)
        self._page, self._settings = page, settings
        self._layer_id = ""
        page.targetCombo.layerChanged.connect(self._follow)
        page.target.edited.connect(self._keep)
        page.classes.changed.connect(self._edited)
        self._follow()

    def _follow(self, *_: object) -> None:
        layer = self._page.target.layer
        layer_id = layer.id() if layer is not None else ""
        if layer_id == self._layer_id:
            return
        self._layer_id = layer_id
        classes = remembered_classes(layer) or self._settings.classes
        if classes != self._page.classes.classes:
            self._page.target.know_classes(item.name for item in classes)
            self._page.classes.show(classes)

    def _edited(self) -> None:
        self._settings.classes = self._page.classes.classes
        layer = self._page.target.layer
        if layer is not None:
            remember_classes(self._page.classes.classes, layer)

    def _keep(self, layer: Optional[QgsVectorLayer]) -> None:
        if layer is not None and not remembered_classes(layer):
            remember_classes(self._page.classes.classes, layer)
