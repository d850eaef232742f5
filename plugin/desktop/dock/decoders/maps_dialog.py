"""Asks which two maps of the project are to be compared."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from ...layers.map_results import is_map_result, map_run_of
from ...requests.train_request import safe_name
from ...widgets import PlainLabel
from ..notice import quiet

#: File that a run leaves its classes in.
_CLASSES = "classes.tif"


def class_rasters() -> List[QgsRasterLayer]:
    """The class rasters of map runs in the project, latest first."""
    layers = QgsProject.instance().layerTreeRoot().layerOrder()
    return [
        layer
        for layer in layers
        if isinstance(layer, QgsRasterLayer) and is_map_result(layer) and Path(layer.source()).name == _CLASSES
    ]


class MapsDialog(QDialog):
    """Two maps, and the file for their differences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Compare two maps"))
        hint = PlainLabel(
            self.tr(
                "The two are compared cell by cell: a layer shows what became what, and a table tells how much ground."
            )
        )
        hint.setWordWrap(True)
        self.first, self.second = QComboBox(), QComboBox()
        for layer in class_rasters():
            for combo in (self.first, self.second):
                combo.addItem(map_run_of(layer), layer.source())
        # the later one is compared with the earlier
        self.first.setCurrentIndex(min(1, self.first.count() - 1))
        self.output = QgsFileWidget()
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter(self.tr("GeoTIFF (*.tif)"))
        self.output.setConfirmOverwrite(False)
        self.problem = PlainLabel()
        self.problem.setWordWrap(True)
        quiet(self.problem)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Compare"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&First map"), self.first)
        form.addRow(self.tr("&Second map"), self.second)
        form.addRow(self.tr("&Differences"), self.output)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        self.resize(480, self.sizeHint().height())
        self._suggested = ""
        for combo in (self.first, self.second):
            combo.currentIndexChanged.connect(self._maps_changed)
        self.output.fileChanged.connect(lambda _path: self._show_ready())
        self._maps_changed()

    @property
    def path(self) -> Path:
        """The raster to write."""
        chosen = Path(self.output.filePath())
        return chosen if chosen.suffix.lower() in (".tif", ".tiff") else Path(f"{chosen}.tif")

    @property
    def title(self) -> str:
        """Name of the layer."""
        return self.tr("{first} → {second}").format(first=self.first.currentText(), second=self.second.currentText())

    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer of the first map."""
        source = self.first.currentData()
        return next((layer for layer in class_rasters() if layer.source() == source), None)

    def _maps_changed(self, *_: object) -> None:
        """Suggest a file beside the runs, until the user names one."""
        if self.output.filePath() == self._suggested and self.first.currentData():
            names = f"{self.first.currentText()} - {self.second.currentText()}"
            folder = Path(self.first.currentData()).parent.parent
            stem, number = safe_name(names), 1
            while (folder / f"{stem}.tif").exists():
                number += 1
                stem = f"{safe_name(names)} {number}"
            self._suggested = str(folder / f"{stem}.tif")
            self.output.setFilePath(self._suggested)
        self._show_ready()

    def _show_ready(self) -> None:
        same = self.first.currentData() == self.second.currentData()
        self.problem.setText(self.tr("Choose two maps that differ.") if same else "")
        self.problem.setVisible(same)
        ready = not same and bool(self.output.filePath())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
