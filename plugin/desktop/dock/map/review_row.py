"""The row of the Map page that leads to the review of a map."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from ...elided_combo import elide
from ...layers.map_results import is_map_result, is_mapped_extent
from ...widgets import PlainLabel
from ..notice import quiet


class ReviewRow(QWidget):
    """Lists the polygons of the plugin's maps; hidden while the project has none.

    Attributes:
        wanted: The map that is to be reviewed.
    """

    wanted = pyqtSignal(QgsMapLayer)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.maps = QgsMapLayerComboBox()
        self.maps.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.maps.setToolTip(self.tr("Polygons of a map run"))
        elide(self.maps)
        self.maps.setMinimumContentsLength(6)
        self.maps.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.maps.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.button = QPushButton(self.tr("Re&view this map…"))
        self.button.setToolTip(self.tr("Look through its polygons, least sure first, and make labels of them"))
        heading = PlainLabel(self.tr("Review"))
        hint = PlainLabel(self.tr("What you confirm or correct can be learnt from."))
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        hint.setWordWrap(True)
        quiet(hint)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(heading, 0, 0, 1, 2)
        layout.addWidget(hint, 1, 0, 1, 2)
        layout.addWidget(self.maps, 2, 0)
        layout.addWidget(self.button, 2, 1)
        layout.setColumnStretch(0, 1)
        self.button.clicked.connect(self._ask)
        project = QgsProject.instance()
        project.layersAdded.connect(self.refresh)
        project.layersRemoved.connect(self.refresh)
        self.refresh()

    def refresh(self, *_: object) -> None:
        """Look anew at which maps there are."""
        layers = QgsProject.instance().mapLayers().values()
        others = [layer for layer in layers if not is_map_result(layer) or is_mapped_extent(layer)]
        self.maps.setExceptedLayerList(others)
        self.setVisible(self.maps.count() > 0)

    def choose(self, layer: QgsMapLayer) -> None:
        """Offer this map first."""
        self.maps.setLayer(layer)

    def _ask(self) -> None:
        layer = self.maps.currentLayer()
        if layer is not None:
            self.wanted.emit(layer)
