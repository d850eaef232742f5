"""What of a layer the models see: the bands of its style, one band, the mean of some, or a hillshade."""

from __future__ import annotations

from dataclasses import astuple
from typing import Any, Optional, Tuple

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QSignalBlocker, Qt, pyqtSignal

from .....protocol.messages.rasters import Hillshade
from ....layers.raster_view import HILLSHADE, MEAN, ONE_BAND, STYLED, RasterView, may_hold_heights, styled_bands


class BandChoice(QObject):
    """Fills the upper part of the section and tells what the user chose in it.

    Args:
        form: Holds their widgets.

    Attributes:
        chosen: A new :class:`RasterView`, with the automatic stretch, since other values want another one.
    """

    chosen = pyqtSignal(object)

    def __init__(self, form: Any) -> None:
        super().__init__(form)
        self._form = form
        self._shown = form.shownCombo
        self._bands = form.bandsCombo
        self._layer_id = ""
        self._count = 0
        self._sun = (form.azimuthSpin, form.altitudeSpin, form.exaggerationSpin)
        self._shown.activated.connect(self._choose_source)
        for spin in self._sun:
            spin.valueChanged.connect(self._choose_sun)
        self._bands.model().dataChanged.connect(self._choose_bands)  # by mouse and by keys

    def show(self, layer: Optional[QgsRasterLayer], view: RasterView) -> None:
        """Show what is chosen for a layer."""
        with QSignalBlocker(self._shown), QSignalBlocker(self._bands.model()):
            self._shown.clear()
            if layer is not None:
                self._fill(layer, view)
            wanted = (view.source, view.bands[0] if view.source == ONE_BAND else 0)
            rows = range(self._shown.count())
            self._shown.setCurrentIndex(next((row for row in rows if tuple(self._shown.itemData(row)) == wanted), 0))
        for widget in (self._bands, self._form.bandsLabel):
            widget.setVisible(view.source == MEAN)
        self._form.sunWidget.setVisible(view.hillshade is not None)
        self._form.sunLabel.setVisible(view.hillshade is not None)
        if view.hillshade is not None:
            for spin, value in zip(self._sun, astuple(view.hillshade)):
                with QSignalBlocker(spin):
                    spin.setValue(value)

    def _fill(self, layer: QgsRasterLayer, view: RasterView) -> None:
        styled = ", ".join(str(band) for band in styled_bands(layer))
        self._shown.addItem(self.tr("as in the layer's style ({bands})").format(bands=styled), (STYLED, 0))
        self._count = layer.bandCount()
        if may_hold_heights(layer):
            self._shown.addItem(self.tr("hillshade of the heights"), (HILLSHADE, 0))
        if self._count < 2:
            return
        self._shown.addItem(self.tr("mean of bands"), (MEAN, 0))
        numbers = range(1, self._count + 1)
        for band in numbers:
            self._shown.addItem(layer.bandName(band), (ONE_BAND, band))
        same = layer.id() == self._layer_id and self._checked() == view.bands
        if view.source != MEAN or same:
            return  # the list may be open, and stays as it is
        self._layer_id = layer.id()
        self._bands.clear()
        for band in numbers:
            state = Qt.CheckState.Checked if band in view.bands else Qt.CheckState.Unchecked
            self._bands.addItemWithCheckState(layer.bandName(band), state, band)

    def _checked(self) -> Tuple[int, ...]:
        return tuple(int(band) for band in self._bands.checkedItemsData())

    def _choose_source(self, row: int) -> None:
        source, band = self._shown.itemData(row)
        bands = {ONE_BAND: (int(band),), MEAN: tuple(range(1, self._count + 1)), HILLSHADE: (1,)}.get(source, ())
        hillshade = Hillshade() if source == HILLSHADE else None
        self.chosen.emit(RasterView(source=source, bands=bands, hillshade=hillshade))

    def _choose_sun(self, *_: object) -> None:
        hillshade = Hillshade(*(float(spin.value()) for spin in self._sun))
        self.chosen.emit(RasterView(source=HILLSHADE, bands=(1,), hillshade=hillshade))

    def _choose_bands(self, *_: object) -> None:
        """A mean of no band is none, so the last one stays."""
        bands = self._checked()
        if bands:
            self.chosen.emit(RasterView(source=MEAN, bands=bands))
