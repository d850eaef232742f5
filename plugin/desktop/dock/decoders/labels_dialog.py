"""Asks by which labels two decoders are to be compared."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...requests.judge_request import JudgeForm
from ...requests.train_request import LabelledGround, Pair
from ..own_maps import WithoutOwnMaps

#: Fields that hold the class more often than others.
_USUAL = ("class", "Class", "CLASS", "type", "label")


class LabelsDialog(QDialog):
    """Raster, label layer, class field, and which ground was labelled completely.

    Args:
        names: Of the two decoders.
        first: Raster and labels to begin with; None takes the first layers of the project.
        parent: Owner.
    """

    def __init__(self, names: tuple[str, str], first: Optional[Pair], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare decoders"))
        hint = QLabel(
            self.tr(
                "“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: "
                "who has seen the ground before is ahead without being better."
            ).format(first=names[0], second=names[1])
        )
        hint.setWordWrap(True)
        filters = QgsMapLayerProxyModel.Filter
        self.raster, self.labels, self.ground = QgsMapLayerComboBox(), QgsMapLayerComboBox(), QgsMapLayerComboBox()
        self.raster.setFilters(filters.RasterLayer)
        WithoutOwnMaps(self.raster)
        self.labels.setFilters(filters.PolygonLayer)
        self.ground.setFilters(filters.PolygonLayer)
        self.ground.setAllowEmptyLayer(True, self.tr("around the polygons"))
        self.ground.setLayer(None)
        self.ground.setToolTip(self.tr("Polygons within which every landform has been outlined"))
        self.class_field = QgsFieldComboBox()
        self.unlabelled = QComboBox()
        self.unlabelled.addItem(self.tr("background"), "background")
        self.unlabelled.addItem(self.tr("left out"), "ignore")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Compare…"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Raster"), self.raster)
        form.addRow(self.tr("&Polygons"), self.labels)
        form.addRow(self.tr("&Class field"), self.class_field)
        form.addRow(self.tr("&Labelled"), self.ground)
        form.addRow(self.tr("The r&est is"), self.unlabelled)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self.resize(460, self.sizeHint().height())
        self._reviewed_only = False
        if first is not None:
            self.raster.setLayer(first.raster)
            self.labels.setLayer(first.labels)
            self._reviewed_only = first.reviewed_only
        self.labels.layerChanged.connect(self._labels_changed)
        self.raster.layerChanged.connect(lambda _layer: self._show_ready())
        self._labels_changed()

    def form(self, package: Path, report: Path, overwrite: bool) -> JudgeForm:
        """What is asked for, for the first of the two.

        Args:
            package: Folder of the first decoder.
            report: HTML file to write.
            overwrite: Replace it.
        """
        polygons = self.ground.currentLayer()
        ground = LabelledGround("polygons", polygons=polygons) if polygons is not None else LabelledGround()
        pair = Pair(self.raster.currentLayer(), self.labels.currentLayer(), self._reviewed_only)
        field, unlabelled = self.class_field.currentField(), self.unlabelled.currentData()
        return JudgeForm(pair, package, report, field, ground, unlabelled, overwrite)

    def _labels_changed(self, *_: object) -> None:
        layer = self.labels.currentLayer()
        self.class_field.setLayer(layer)
        names = [field.name() for field in layer.fields()] if layer is not None else []
        wanted = next((name for name in _USUAL if name in names), None)
        if wanted is not None:
            self.class_field.setField(wanted)
        self._show_ready()

    def _show_ready(self) -> None:
        ready = self.raster.currentLayer() is not None and self.labels.currentLayer() is not None
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
