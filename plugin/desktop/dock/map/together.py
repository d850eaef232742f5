"""Further rasters that are mapped together with the first as one: a list to tick them in."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsCheckableComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...widgets import PlainLabel
from ..further_layers import candidates


class Together(QgsCheckableComboBox):
    """Ticks rasters of the body of the first; those that are no longer offered lose their tick.

    Args:
        first: Chooses the first raster.
    """

    def __init__(self, first: QgsMapLayerComboBox, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._first = first
        self.label = PlainLabel(self.tr("Together with"))
        self.setDefaultText(self.tr("no other raster"))
        self.setToolTip(
            self.tr(
                "Rasters of the same body that become one map with the first. Where they overlap the finest is seen, "
                "of those as fine the first, and where it has no data the next."
            )
        )
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        first.layerChanged.connect(self._refresh)
        project = QgsProject.instance()
        project.layersAdded.connect(self._refresh)
        project.layersRemoved.connect(self._refresh)
        self._refresh()

    def layers(self) -> Tuple[QgsRasterLayer, ...]:
        """The ticked rasters, in the order of the list."""
        found = (QgsProject.instance().mapLayer(layer_id) for layer_id in self.checkedItemsData())
        return tuple(layer for layer in found if isinstance(layer, QgsRasterLayer))

    def _refresh(self, *_: object) -> None:
        """Offer what lies on the body of the first raster."""
        ticked = set(self.checkedItemsData())
        layers = sorted(candidates(self._first.currentLayer()), key=lambda layer: layer.name().lower())
        wanted = [(layer.name(), layer.id()) for layer in layers]
        if wanted != [(self.itemText(row), self.itemData(row)) for row in range(self.count())]:
            self.clear()
            for name, layer_id in wanted:
                checked = Qt.CheckState.Checked if layer_id in ticked else Qt.CheckState.Unchecked
                self.addItemWithCheckState(name, checked, layer_id)
            if set(self.checkedItemsData()) != ticked:
                self.checkedItemsChanged.emit(self.checkedItems())
        for part in (self, self.label):
            part.setVisible(bool(wanted))
