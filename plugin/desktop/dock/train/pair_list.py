"""The rasters to learn from, each with its label layer."""

from __future__ import annotations

from typing import List, Sequence

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QFrame, QGridLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...elided_combo import elide
from ...layers.labels import REVIEWED
from ...requests.train_request import Pair
from ...widgets import PlainLabel
from ..further_layers import FurtherLayers
from ..own_maps import WithoutOwnMaps


class PairRow(QFrame):
    """One raster and its labels, one above the other so that both names can be read in a narrow dock."""

    changed = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.raster = _layer_combo(
            QgsMapLayerProxyModel.Filter.RasterLayer, self.tr("The image that the landforms were drawn on.")
        )
        self.labels = _layer_combo(
            QgsMapLayerProxyModel.Filter.PolygonLayer,
            self.tr("The polygon layer with the landforms and their classes."),
        )
        self.further = FurtherLayers(self.raster)
        self.reviewed = QCheckBox(self.tr("Reviewed polygons only"))
        self.reviewed.setToolTip(
            self.tr("Learn from polygons whose field “reviewed” is true; the ground of the others is left out")
        )
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        self.remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.remove.setToolTip(self.tr("Do not learn from this raster"))
        self.remove.clicked.connect(self.removed)
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 6, 4, 6)
        layout.setVerticalSpacing(4)
        layout.addWidget(PlainLabel(self.tr("Raster")), 0, 0)
        layout.addWidget(self.raster, 0, 1)
        layout.addWidget(self.remove, 0, 2)
        layout.addWidget(self.further, 1, 1, 1, 2)
        layout.addWidget(PlainLabel(self.tr("Labels")), 2, 0)
        layout.addWidget(self.labels, 2, 1)
        layout.addWidget(self.reviewed, 3, 1)
        layout.setColumnStretch(1, 1)
        self.raster.layerChanged.connect(self.changed)
        self.further.changed.connect(self.changed)
        self.labels.layerChanged.connect(self._labels_changed)
        self.reviewed.toggled.connect(self.changed)
        self._labels_changed()

    def _labels_changed(self, *_: object) -> None:
        layer = self.labels.currentLayer()
        self.reviewed.setVisible(layer is not None and layer.fields().lookupField(REVIEWED) >= 0)
        self.changed.emit()

    def show_pair(self, pair: Pair) -> None:
        """Choose these layers."""
        for own_maps in self.findChildren(WithoutOwnMaps):
            own_maps.refresh()  # a map may have become labels since
        self.raster.setLayer(pair.raster)
        self.labels.setLayer(pair.labels)
        self.further.show_layers(pair.others)
        self.reviewed.setChecked(pair.reviewed_only)

    def pair(self) -> Pair | None:
        """The chosen layers; None while one is missing."""
        raster, labels = self.raster.currentLayer(), self.labels.currentLayer()
        if raster is None or labels is None:
            return None
        reviewed_only = self.reviewed.isChecked() and not self.reviewed.isHidden()
        return Pair(raster, labels, reviewed_only, self.further.layers())


class PairList(QWidget):
    """Rows of raster and labels, with a button that adds one."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: List[PairRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.add_button = QToolButton()
        self.add_button.setAutoRaise(True)
        self.add_button.setText(self.tr("Add another raster"))
        self.add_button.setToolTip(self.tr("Learn from several rasters at once, each with its own labels"))
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.clicked.connect(lambda: self.add_row())
        self._layout.addWidget(self.add_button)
        self.add_row()

    def add_row(self, raster: QgsMapLayer | None = None, labels: QgsMapLayer | None = None) -> PairRow:
        """Append a row, with layers chosen where they are given."""
        row = PairRow()
        if raster is not None:
            row.raster.setLayer(raster)
        if labels is not None:
            row.labels.setLayer(labels)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self.remove_row(row))
        self.rows.append(row)
        self._layout.insertWidget(len(self.rows) - 1, row)
        self._show_remove_buttons()
        self.changed.emit()
        return row

    def remove_row(self, row: PairRow) -> None:
        """Take a row away; the last one stays."""
        if len(self.rows) == 1:
            return
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_remove_buttons()
        self.changed.emit()

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Show these pairs in place of what is there; without one the first row stays as it is."""
        while len(self.rows) > 1:
            self.remove_row(self.rows[-1])
        for pair in pairs[:1]:
            self.rows[0].show_pair(pair)
        for pair in pairs[1:]:
            self.add_row().show_pair(pair)

    def add_pair(self, pair: Pair) -> None:
        """Learn from this pair beside those that are there; one of the same layers takes its place."""
        same = [row for row in self.rows if row.pair() is None or row.pair()[:2] == pair[:2]]
        (same[0] if same else self.add_row()).show_pair(pair)

    def pairs(self) -> List[Pair]:
        """The complete rows, in order, without repetitions."""
        found: List[Pair] = []
        for row in self.rows:
            pair = row.pair()
            if pair is not None and pair[:2] not in [known[:2] for known in found]:
                found.append(pair)
        return found

    def _show_remove_buttons(self) -> None:
        for row in self.rows:
            row.remove.setVisible(len(self.rows) > 1)


def _layer_combo(kind: object, hint: str) -> QgsMapLayerComboBox:
    combo = QgsMapLayerComboBox()
    combo.setFilters(kind)
    combo.setToolTip(hint)
    WithoutOwnMaps(combo)
    elide(combo)
    combo.setMinimumContentsLength(6)
    combo.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return combo
