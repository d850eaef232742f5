"""Asks which fields of a layer of another schema take what is known of a landform."""

from __future__ import annotations

from typing import Dict

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QHeaderView, QTableWidgetItem, QWidget

from ....layers.field_mapping import FieldMapping, candidates, guess, mapping_of, remember_mapping
from ....layers.field_texts import aliases
from ....widgets import load_form


class FieldMappingDialog(QDialog):
    """A row for each name of the landform table, with the fields of the layer that can hold it.

    Begins with what the user has matched before, else with a guess. What is chosen is remembered for the layer.

    Args:
        layer: The layer of the user's own.
        parent: Owner.
    """

    def __init__(self, layer: QgsVectorLayer, parent: QWidget) -> None:
        super().__init__(parent)
        load_form("field_mapping_dialog", self)
        self._layer = layer
        self.combos: Dict[str, QComboBox] = {}
        intro = self.tr("Which fields of “{layer}” take what is known of a landform? This is kept for the layer.")
        self.introLabel.setText(intro.format(layer=layer.name()))
        self.table.setHorizontalHeaderLabels([self.tr("Landform"), self.tr("Field of the layer")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        called = aliases()
        self.table.setRowCount(len(called))
        chosen = mapping_of(layer) or guess(layer)
        for row, (name, alias) in enumerate(called.items()):
            item = QTableWidgetItem(alias)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(name)
            self.table.setItem(row, 0, item)
            self.table.setCellWidget(row, 1, self._combo(name, chosen.get(name, "")))

    @property
    def mapping(self) -> FieldMapping:
        """What is chosen."""
        return {name: combo.currentData() for name, combo in self.combos.items()}

    def accept(self) -> None:
        """Remember what is chosen."""
        remember_mapping(self._layer, self.mapping)
        super().accept()

    def _combo(self, name: str, chosen: str) -> QComboBox:
        combo = QComboBox()
        combo.addItem(self.tr("do not write"), "")
        for field in candidates(self._layer, name):
            combo.addItem(field, field)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.currentIndexChanged.connect(lambda _row: self._give_up_elsewhere(name))
        self.combos[name] = combo
        return combo

    def _give_up_elsewhere(self, name: str) -> None:
        """A field takes one value: the row that had it before writes nothing now."""
        field = self.combos[name].currentData()
        for other, combo in self.combos.items():
            if field and other != name and combo.currentData() == field:
                combo.setCurrentIndex(0)
