"""Asks which layer shows the landforms that are to be outlined in one run."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsFeatureSource,
    QgsFieldProxyModel,
    QgsMapLayerProxyModel,
    QgsVectorLayer,
    QgsVectorLayerSelectedFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from .....protocol.diameters import UNITS, is_radius, unit_of
from ....requests.prompts import PromptFields, radii_sentence
from ....sentences import counted
from ....widgets import load_form

#: Nobody reviews more in one go; Processing and the command line outline any number.
MOST_FEATURES = 5000


class BatchDialog(QDialog):
    """A small form: layer, diameter and class.

    Args:
        landforms: The layer that takes the landforms, which is not offered first.
        parent: Owner.
    """

    def __init__(self, landforms: Optional[QgsVectorLayer], parent: QWidget) -> None:
        super().__init__(parent)
        load_form("batch_dialog", self)
        filters = QgsMapLayerProxyModel.Filter
        self.layerCombo.setFilters(filters.PointLayer | filters.PolygonLayer)
        if landforms is not None:
            self.layerCombo.setExceptedLayerList([landforms])
        self.layerCombo.setLayer(self._likely_layer())
        self.diameterCombo.setFilters(QgsFieldProxyModel.Filter.Numeric)
        for combo in (self.diameterCombo, self.classCombo):
            combo.setAllowEmptyFieldName(True)
        for name, metres in UNITS.items():
            self.unitCombo.addItem(name, metres)
        self.layerCombo.layerChanged.connect(self._layer_changed)
        self.diameterCombo.fieldChanged.connect(lambda _name: self._field_changed())
        self.selectedCheck.toggled.connect(lambda _on: self._show_count())
        self._layer_changed()

    @property
    def source(self) -> Optional[QgsFeatureSource]:
        """The features that are meant."""
        layer = self.layerCombo.currentLayer()
        if layer is None or not self.selectedCheck.isChecked():
            return layer
        return QgsVectorLayerSelectedFeatureSource(layer)

    @property
    def fields(self) -> PromptFields:
        """Which fields count."""
        diameter = self.diameterCombo.currentField() if self.diameterCombo.isEnabled() else ""
        return PromptFields(
            kind=self.classCombo.currentField(), diameter=diameter, metres=float(self.unitCombo.currentData())
        )

    def _likely_layer(self) -> Optional[QgsVectorLayer]:
        """The first layer that holds points, else the first that holds anything."""
        offered = [self.layerCombo.layer(row) for row in range(self.layerCombo.count())]
        point = QgsWkbTypes.GeometryType.PointGeometry
        filled = [layer for layer in offered if layer is not None and layer.featureCount() > 0]
        first = filled[0] if filled else self.layerCombo.currentLayer()
        return next((layer for layer in filled if layer.geometryType() == point), first)

    def _layer_changed(self, *_: object) -> None:
        layer = self.layerCombo.currentLayer()
        is_points = layer is not None and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
        for combo in (self.diameterCombo, self.classCombo):
            combo.setLayer(layer)
            combo.setField("")
        self.diameterCombo.setEnabled(is_points)
        self.unitCombo.setEnabled(is_points)
        names = [] if layer is None else [field.name() for field in layer.fields()]
        if is_points:
            self.diameterCombo.setField(next((name for name in names if "diam" in name.lower()), ""))
        self.classCombo.setField(next((name for name in names if name.lower() == "class"), ""))
        selected = layer is not None and layer.selectedFeatureCount() > 0
        self.selectedCheck.setEnabled(selected)
        self.selectedCheck.setChecked(selected)
        self._field_changed()

    def _field_changed(self) -> None:
        """Guess the unit, and say what else the field's name tells."""
        self._show_count()
        self.unitCombo.setCurrentIndex(self.unitCombo.findText(unit_of(self.diameterCombo.currentField())))

    def _show_count(self) -> None:
        source = self.source
        count = source.featureCount() if source is not None else 0
        if source is None:
            text = self.tr("Add a layer of points or polygons to the project first.")
        elif count == 0:
            text = self.tr("The layer holds no features.")
        elif count > MOST_FEATURES:
            text = self.tr(
                "{count} features are too many to review: select {most} at most, or use “Outline landforms at prompts” "
                "in the toolbox."
            ).format(count=f"{count:,}", most=f"{MOST_FEATURES:,}")
        else:
            text = counted(count, self.tr("1 feature"), self.tr("{count} features"), count=f"{count:,}")
        if is_radius(self.fields.diameter):
            text = f"{text}\n{radii_sentence(self.fields.diameter)}"
        self.countLabel.setText(text)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setEnabled(0 < count <= MOST_FEATURES)
