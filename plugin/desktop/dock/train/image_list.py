"""A list of the project's images with a tick each, for what learns from images alone."""

from __future__ import annotations

from typing import Iterable, List, Optional, Tuple

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ....protocol.messages.rasters import RasterReference
from ...layers.raster_reference import reference_of

_ID = Qt.ItemDataRole.UserRole


class ImageList(QListWidget):
    """Offers every raster layer that is a file, and keeps up with the project.

    Args:
        ticked: Layers that are ticked at first; all where none of them is offered.
        parent: Widget that it belongs to.
    """

    #: Images were ticked, or not any more.
    changed = pyqtSignal()

    def __init__(self, ticked: Iterable[QgsMapLayer] = (), parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(80)
        offered = self._offer()
        shown = {layer.id() for layer in ticked} & set(offered)
        for layer in offered.values():
            self._add(layer, not shown or layer.id() in shown)
        self.itemChanged.connect(lambda _item: self.changed.emit())
        project = QgsProject.instance()
        project.layersAdded.connect(self._keep_up)
        project.layersRemoved.connect(self._keep_up)

    @property
    def layers(self) -> List[QgsRasterLayer]:
        """The ticked images."""
        items = [self.item(row) for row in range(self.count())]
        found = [QgsProject.instance().mapLayer(item.data(_ID)) for item in items if _is_ticked(item)]
        return [layer for layer in found if isinstance(layer, QgsRasterLayer)]

    @property
    def references(self) -> Tuple[RasterReference, ...]:
        """The ticked images, as the engine opens them."""
        found = [reference_of(layer) for layer in self.layers]
        return tuple(reference for reference in found if reference is not None)

    def _offer(self) -> dict[str, QgsRasterLayer]:
        layers = QgsProject.instance().mapLayers().items()
        return {
            key: layer for key, layer in layers if isinstance(layer, QgsRasterLayer) and reference_of(layer) is not None
        }

    def _add(self, layer: QgsRasterLayer, ticked: bool) -> None:
        item = QListWidgetItem(layer.name())
        item.setData(_ID, layer.id())
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.addItem(item)

    def _keep_up(self, *_: object) -> None:
        """Drop layers that have gone, and offer those that have come, without a tick."""
        offered = self._offer()
        with QSignalBlocker(self):
            for row in reversed(range(self.count())):
                if self.item(row).data(_ID) not in offered:
                    self.takeItem(row)
            known = {self.item(row).data(_ID) for row in range(self.count())}
            for key, layer in offered.items():
                if key not in known:
                    self._add(layer, False)
        self.changed.emit()


def _is_ticked(item: QListWidgetItem) -> bool:
    return bool(item.checkState() == Qt.CheckState.Checked)
