"""Asks by which labels a decoder is to be judged, or two are to be compared."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ...layers.raster_reference import file_name
from ...requests.judge_request import JudgeForm
from ...requests.train_request import LabelledGround, Pair
from ...widgets import PlainLabel
from ..further_layers import FurtherLayers
from ..own_maps import WithoutOwnMaps

#: Fields that hold the class more often than others.
_USUAL = ("class", "Class", "CLASS", "type", "label")


class LabelsDialog(QDialog):
    """Raster, further layers of its ground, label layer, class field, and which ground was labelled completely.

    Args:
        names: Of the decoders, one or two.
        first: Raster and labels to begin with; None takes the first layers of the project.
        parent: Owner.
        further: Files of the further layers that the decoders learnt from, in order; of the one that learnt from more.
    """

    def __init__(
        self, names: Sequence[str], first: Optional[Pair], parent: QWidget, further: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        if len(names) == 1:
            title, press = self.tr("Judge a decoder"), self.tr("Judge…")
            words = self.tr(
                "“{name}” is judged by polygons. Choose some that it has not learnt from: on ground that it has seen "
                "it looks better than it is."
            ).format(name=names[0])
        else:
            title, press = self.tr("Compare decoders"), self.tr("Compare…")
            words = self.tr(
                "“{first}” and “{second}” are judged by the same polygons. Choose some that neither has learnt from: "
                "who has seen the ground before is ahead without being better."
            ).format(first=names[0], second=names[1])
        self.setWindowTitle(title)
        hint = PlainLabel(words)
        hint.setWordWrap(True)
        filters = QgsMapLayerProxyModel.Filter
        self.raster, self.labels, self.ground = QgsMapLayerComboBox(), QgsMapLayerComboBox(), QgsMapLayerComboBox()
        self.raster.setFilters(filters.RasterLayer)
        WithoutOwnMaps(self.raster)
        self.labels.setFilters(filters.PolygonLayer)
        self.ground.setFilters(filters.PolygonLayer)
        self.ground.setAllowEmptyLayer(True, self.tr("around the polygons"))
        self.ground.setLayer(None)
        self.ground.setCurrentIndex(0)  # without it nothing is shown in the place of a layer
        self.ground.setToolTip(self.tr("Polygons within which every landform has been outlined"))
        self.class_field = QgsFieldComboBox()
        self.unlabelled = QComboBox()
        self.unlabelled.addItem(self.tr("background"), "background")
        self.unlabelled.addItem(self.tr("left out"), "ignore")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(press)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Raster"), self.raster)
        self.further = FurtherLayers(self.raster, fixed=True)
        form.addRow(self.further.label, self.further)
        form.addRow(self.tr("&Polygons"), self.labels)
        form.addRow(self.tr("&Class field"), self.class_field)
        form.addRow(self.tr("&Labelled"), self.ground)
        form.addRow(self.tr("The r&est is"), self.unlabelled)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self._reviewed_only = False
        if first is not None:
            self.raster.setLayer(first.raster)
            self.labels.setLayer(first.labels)
            self._reviewed_only = first.reviewed_only
        else:
            self._choose_image(further)
        self.further.expect(further)
        if first is not None and len(first.others) == len(further):
            self.further.show_layers(first.others)
        self.labels.layerChanged.connect(self._labels_changed)
        self.raster.layerChanged.connect(lambda _layer: self._show_ready())
        self.further.changed.connect(self._show_ready)
        self._labels_changed()
        self.resize(460, self.sizeHint().height())

    def form(self, package: Path, report: Path, overwrite: bool) -> JudgeForm:
        """What is asked for, for the first of the two.

        Args:
            package: Folder of the first decoder.
            report: HTML file to write.
            overwrite: Replace it.
        """
        polygons = self.ground.currentLayer()
        ground = LabelledGround("polygons", polygons=polygons) if polygons is not None else LabelledGround()
        pair = Pair(self.raster.currentLayer(), self.labels.currentLayer(), self._reviewed_only, self.further.layers())
        field, unlabelled = self.class_field.currentField(), self.unlabelled.currentData()
        return JudgeForm(pair, package, report, field, ground, unlabelled, overwrite)

    def _choose_image(self, further: Sequence[str]) -> None:
        """Begin with a raster that is not one of those beside the image."""
        for row in range(self.raster.count()):
            if file_name(self.raster.layer(row)) not in further:
                self.raster.setCurrentIndex(row)
                return

    def _labels_changed(self, *_: object) -> None:
        layer = self.labels.currentLayer()
        self.class_field.setLayer(layer)
        names = [field.name() for field in layer.fields()] if layer is not None else []
        wanted = next((name for name in _USUAL if name in names), None)
        if wanted is not None:
            self.class_field.setField(wanted)
        self._show_ready()

    def _show_ready(self) -> None:
        chosen = self.raster.currentLayer(), self.labels.currentLayer()
        ready = None not in chosen and len(self.further.layers()) == len(self.further.rows)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
