"""Further layers of an image's ground, such as its relief: a row for each, in the order that a decoder takes them."""

from __future__ import annotations

from typing import List, Optional, Sequence, Set, Tuple

from qgis.core import QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..elided_combo import elide
from ..layers.bodies import same_body
from ..layers.map_results import is_map_result
from ..layers.raster_reference import file_name, reference_of
from ..widgets import PlainLabel, as_it_is


class LayerRow(QWidget):
    """A combo box of the layers that may lie on an image's ground, and a button that takes the row away."""

    changed = pyqtSignal()
    removed = pyqtSignal()

    def __init__(self, image: QgsMapLayerComboBox, hint: str, fixed: bool) -> None:
        super().__init__()
        self._image = image
        self._left_out: Set[str] = set()
        self.combo = QgsMapLayerComboBox()
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setAllowEmptyLayer(True, self.tr("Choose a layer"))
        self.combo.setToolTip(hint)
        elide(self.combo)
        self.combo.setMinimumContentsLength(6)
        self.combo.setSizeAdjustPolicy(QgsMapLayerComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.remove = QToolButton()
        self.remove.setAutoRaise(True)
        self.remove.setIcon(QgsApplication.getThemeIcon("/symbologyRemove.svg"))
        self.remove.setToolTip(self.tr("Leave this layer out"))
        self.remove.setVisible(not fixed)
        self.remove.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.remove)
        self.refresh()
        self.choose(None)
        self.combo.layerChanged.connect(self.changed)

    def choose(self, layer: Optional[QgsRasterLayer]) -> None:
        """Choose a layer; None shows what to do."""
        self.combo.setLayer(layer)
        if layer is None:
            self.combo.setCurrentIndex(0)

    def refresh(self) -> None:
        """Offer what may lie on the image's ground."""
        image = self._image.currentLayer()
        fitting = candidates(image)
        # the combo's own list still has layers that are deleted, which nobody may ask
        others = [layer for layer in QgsProject.instance().mapLayers().values() if layer not in fitting]
        ids = {str(layer.id()) for layer in others}
        if ids != self._left_out:
            self._left_out = ids
            self.combo.setExceptedLayerList(others)


class FurtherLayers(QWidget):
    """Rows of further layers; the order is that in which a decoder takes them.

    Args:
        image: Chooses the image whose ground it is.
        fixed: There are as many rows as :meth:`expect` says; otherwise the user adds and removes them.
    """

    changed = pyqtSignal()

    def __init__(self, image: QgsMapLayerComboBox, fixed: bool = False, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._image, self._fixed = image, fixed
        self._expected: Tuple[str, ...] = ()
        self.rows: List[LayerRow] = []
        #: For a form whose rows are fixed; shown while there are some.
        self.label = PlainLabel(self.tr("With"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self.add_button = QToolButton()
        self.add_button.setAutoRaise(True)
        self.add_button.setText(self.tr("Add a layer"))
        self.add_button.setIcon(QgsApplication.getThemeIcon("/symbologyAdd.svg"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setVisible(not fixed)
        self.add_button.clicked.connect(lambda: self._add_next())
        self._layout.addWidget(self.add_button)
        image.layerChanged.connect(self._refresh)
        project = QgsProject.instance()
        project.layersAdded.connect(self._refresh)
        project.layersRemoved.connect(self._refresh)
        self._refresh()

    def layers(self) -> Tuple[QgsRasterLayer, ...]:
        """The chosen layers, in order; rows in which none is chosen do not count."""
        found = [row.combo.currentLayer() for row in self.rows]
        return tuple(layer for layer in found if layer is not None)

    def show_layers(self, layers: Sequence[QgsRasterLayer]) -> None:
        """Choose these layers in place of what is there; where the rows are fixed, in as many as there are."""
        while not self._fixed and self.rows:
            self._remove(self.rows[-1])
        while not self._fixed and len(self.rows) < len(layers):
            self.add_row()
        for row, layer in zip(self.rows, layers):
            row.choose(layer)

    def expect(self, names: Sequence[str]) -> None:
        """Have a row for each layer that a decoder learnt from beside the image; a layer of its file's name is chosen.

        Args:
            names: Of the files, in order.
        """
        self._expected, chosen = tuple(names), self.layers()
        while len(self.rows) > len(names):
            self._remove(self.rows[-1])
        for number, name in enumerate(names):
            hint = self.tr("The model learnt from {name} here: choose what shows the same of this ground")
            if number == len(self.rows):
                self.add_row()
            row = self.rows[number]
            row.combo.setToolTip(as_it_is(hint.format(name=name)))
            row.combo.setAllowEmptyLayer(True, self.tr("One like {name}").format(name=name))
            if row.combo.currentLayer() is None:
                fitting = candidates(self._image.currentLayer())
                named = [layer for layer in fitting if file_name(layer) == name and layer not in chosen]
                row.choose(named[0] if named else None)
        for part in (self, self.label):
            part.setVisible(bool(names))

    def add_row(self, layer: Optional[QgsRasterLayer] = None) -> LayerRow:
        """Append a row, with a layer chosen where one is given."""
        hint = self.tr("Another view of the same ground, such as its relief, with the bands and contrast of its own")
        row = LayerRow(self._image, hint, self._fixed)
        row.choose(layer)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._layout.insertWidget(len(self.rows) - 1, row)
        self.changed.emit()
        return row

    def _add_next(self) -> None:
        """Append a row with the first layer that is not there yet."""
        chosen = self.layers()
        free = [layer for layer in candidates(self._image.currentLayer()) if layer not in chosen]
        self.add_row(free[0] if free else None)

    def _remove(self, row: LayerRow) -> None:
        self.rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def _refresh(self, *_: object) -> None:
        for row in self.rows:
            row.refresh()
        if self._fixed:
            self.expect(self._expected)
            return
        there = bool(candidates(self._image.currentLayer()))
        self.add_button.setEnabled(there)
        self.add_button.setToolTip(
            self.tr("Look at another layer of the same ground too, such as its relief or slope")
            if there
            else self.tr("The project has no other raster of this body. Add one, such as the relief, first.")
        )


def candidates(image: Optional[QgsRasterLayer]) -> List[QgsRasterLayer]:
    """Rasters of the project that may lie on an image's ground: files of the same body that the plugin did not make."""
    if image is None:
        return []
    return [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if isinstance(layer, QgsRasterLayer)
        and layer is not image
        and reference_of(layer) is not None
        and same_body(layer.crs(), image.crs())
        and not is_map_result(layer)
    ]
