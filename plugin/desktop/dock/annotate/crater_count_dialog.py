"""Asks what a crater count is about: which polygons are craters, and on which ground they were counted."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ...layers.bodies import same_body
from ...layers.crater_doubts import count_doubts, doubts_in_words
from ...layers.exports import CountedArea
from ...layers.extents import rectangle_in
from ...layers.field_mapping import field_for
from ...layers.labels import class_counts
from ...layers.map_results import mapped_extent_of
from ...layers.raster_reference import reference_of
from ...widgets import load_form


class CraterCountDialog(QDialog):
    """A small form with two choices.

    Args:
        layer: The landforms.
        image: The image that they were mapped on.
        canvas: The map.
        parent: Owner.
    """

    def __init__(
        self, layer: QgsVectorLayer, image: Optional[QgsRasterLayer], canvas: QgsMapCanvas, parent: QWidget
    ) -> None:
        super().__init__(parent)
        load_form("crater_count_dialog", self)
        self._layer, self._image, self._canvas = layer, image, canvas
        self._mapped = mapped_extent_of(layer)
        self._doubts = count_doubts(layer, field_for(layer, "class"))
        self._offer_classes()
        self._offer_areas()
        self.classCombo.currentIndexChanged.connect(self._show_doubts)
        self._show_doubts()
        ready = self.areaCombo.count() > 0
        self.noAreaLabel.setVisible(not ready)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _offer_classes(self) -> None:
        field = field_for(self._layer, "class")
        names = class_counts(self._layer, field)
        craters = [name for name in names if "crater" in name.lower()]
        if craters:
            self.classCombo.addItem(self.tr("Classes named “crater”"), (field, ()))
        for name in names:
            self.classCombo.addItem(name, (field, (name,)))
        self.classCombo.addItem(self.tr("All polygons"), ("", ()))

    def _show_doubts(self, *_: object) -> None:
        """Say of the chosen polygons how many nobody has looked at, and how many are too small to be counted."""
        field, names = self.classes
        sentences = doubts_in_words(self._doubts, names if field else None)
        self.doubtsLabel.setText("\n".join(sentences))
        self.doubtsLabel.setVisible(bool(sentences))

    def _offer_areas(self) -> None:
        if self._mapped is not None:
            self.areaCombo.addItem(self.tr("What was mapped: “{name}”").format(name=self._mapped.name()), "mapped")
        if self._image is not None:
            if reference_of(self._image) is not None:
                text = self.tr("All of “{name}” that holds data").format(name=self._image.name())
                self.areaCombo.addItem(text, "image")
            self.areaCombo.addItem(self.tr("Map view"), "view")
        for layer in QgsProject.instance().mapLayers().values():
            if self._may_be_area(layer):
                self.areaCombo.addItem(self.tr("Polygons of “{name}”").format(name=layer.name()), layer.id())

    def _may_be_area(self, layer: QgsMapLayer) -> bool:
        return bool(
            isinstance(layer, QgsVectorLayer)
            and layer is not self._layer
            and layer is not self._mapped
            and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
            and same_body(layer.crs(), self._layer.crs())
        )

    @property
    def classes(self) -> Tuple[str, Tuple[str, ...]]:
        """Class field, empty for none, and the classes; none for all that are named after craters."""
        field, names = self.classCombo.currentData()
        return str(field), tuple(names)

    def area(self) -> CountedArea:
        """The counted area.

        Raises:
            ExtentError: The map shows nothing of the image.
        """
        chosen: Any = self.areaCombo.currentData()
        if chosen == "mapped":
            return self._mapped
        if chosen == "image":
            return self._image
        if chosen == "view":
            crs = self._canvas.mapSettings().destinationCrs()
            shape = rectangle_in(self._canvas.extent(), crs, self._image, QgsProject.instance())
            return shape, self._image.crs()
        return QgsProject.instance().mapLayer(chosen)
