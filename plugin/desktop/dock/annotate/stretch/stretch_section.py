"""What the models see of the chosen image: which bands, and with what contrast; one choice for each layer."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox

from .....protocol.messages.engine import Failure
from .....protocol.messages.rasters import DescribeRaster, RasterDescription, Stretch
from ....engine_process import EngineClient, PendingRequest
from ....layers.raster_reference import reference_of
from ....layers.raster_view import (
    AUTOMATIC,
    BY_HAND,
    HILLSHADE,
    MEAN,
    STYLE,
    RasterView,
    keep_view,
    styled_stretch,
    view_of,
)
from ....widgets import icon, load_form
from .band_choice import BandChoice
from .histogram_widget import HistogramWidget


class StretchSection(QgsCollapsibleGroupBox):
    """Shows and changes the view of a layer; the same view is used for clicks, training and mapping.

    Args:
        client: The engine.
        page: The Annotate page, whose chosen raster it is about; the section places itself above the details.

    Attributes:
        changed: The models see the layer otherwise from now on.
    """

    changed = pyqtSignal()

    def __init__(self, client: EngineClient, page: Any) -> None:
        super().__init__(page)
        load_form("stretch_section", self)
        page.layout().insertWidget(page.layout().indexOf(page.detailsGroup), self)
        self._client = client
        self._page = page
        self._layer: Optional[QgsRasterLayer] = None
        self._asked: Optional[PendingRequest] = None
        self._description: Optional[RasterDescription] = None
        self.bands = BandChoice(self)
        self.histogram = HistogramWidget(self)
        self.histogramSlot.addWidget(self.histogram)
        self.resetButton.setIcon(icon("undo"))
        for title, contrast in (
            (self.tr("automatic"), AUTOMATIC),
            (self.tr("as in the layer's style"), STYLE),
            (self.tr("by hand"), BY_HAND),
        ):
            self.contrastCombo.addItem(title, contrast)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.bands.chosen.connect(self._choose_bands)
        self.groundCheck.clicked.connect(self._choose_ground)
        self.kilometresCheck.clicked.connect(self._choose_unit)
        self._page.notes.viewChanged.connect(self._seen_anew)
        self.contrastCombo.activated.connect(self._choose_contrast)
        self.channelCombo.activated.connect(lambda _row: self._show_channel())
        self.resetButton.clicked.connect(self._reset)
        self.histogram.moved.connect(self._show_limits)
        self.histogram.chosen.connect(self._choose_limits)
        self.histogram.resetRequested.connect(self._reset)
        for spin in (self.blackSpin, self.whiteSpin):
            spin.valueChanged.connect(self._type_limits)
        self.collapsedStateChanged.connect(self.refresh)
        self._client.stateChanged.connect(self.refresh)

    # --- what is shown ---------------------------------------------------------------------------------------------

    @property
    def view(self) -> RasterView:
        """The choice for the layer that is shown."""
        return RasterView() if self._layer is None else view_of(self._layer)

    def refresh(self, *_: object) -> None:
        """Show the chosen layer; to be called when another one is chosen."""
        self._follow(self._page.raster)
        reference = reference_of(self._layer)
        self.formWidget.setEnabled(reference is not None)
        self.noteLabel.setVisible(reference is None)
        self.noteLabel.setText(
            self.tr("This layer is seen as QGIS draws it; change its style instead.")
            if self._layer is not None
            else self.tr("Choose an image first.")
        )
        self._drop()
        self._show_view()
        if reference is None:
            self._forget()
        elif not self.isCollapsed() and self._client.state == "ready":
            self._asked = self._client.request(
                "raster.describe",
                DescribeRaster(reference),
                on_reply=self._described,
                on_failure=self._failed,
                supersedes="stretch",
            )

    def _follow(self, layer: Optional[QgsRasterLayer]) -> None:
        """Listen to the chosen layer's style, since it decides which bands are shown."""
        if layer is self._layer:
            return
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._layer.rendererChanged.disconnect(self.refresh)
        self._layer = layer
        self._forget()
        if layer is not None:
            layer.rendererChanged.connect(self.refresh)
            layer.willBeDeleted.connect(self._lose_layer)

    def _lose_layer(self) -> None:
        if self.sender() is self._layer:
            self._layer = None
            self._drop()
            self._forget()

    def _forget(self) -> None:
        self._description = None
        self.histogram.clear()
        self.channelCombo.hide()
        self.channelLabel.hide()
        self.groundCheck.hide()
        self.kilometresCheck.hide()
        for spin in (self.blackSpin, self.whiteSpin):
            spin.setEnabled(False)

    def _drop(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.drop()

    def _show_view(self) -> None:
        self.bands.show(self._layer, self.view)
        self.contrastCombo.setCurrentIndex(self.contrastCombo.findData(self.view.contrast))

    def _described(self, description: RasterDescription, _payload: bytes) -> None:
        self._asked = None
        self._description = description
        several = len(description.histograms) > 1
        names = (self.tr("red"), self.tr("green"), self.tr("blue")) if several else ("",)
        if self.channelCombo.count() != len(names):
            self.channelCombo.clear()
            self.channelCombo.addItems(names)
        self.channelCombo.setVisible(several)
        self.channelLabel.setVisible(several)
        self._show_switches(description)
        self._show_channel()

    def _show_switches(self, description: RasterDescription) -> None:
        """Show the switch where a value is taken for nodata, or would be, and that of heights without a unit."""
        sun = self.view.hillshade
        unit = 0.0 if sun is None else sun.unit_m
        self.kilometresCheck.setVisible(description.heights_unsure or unit > 0)
        self.kilometresCheck.setChecked(unit > 0)
        self.noteLabel.setVisible(description.heights_unsure)
        if description.heights_unsure:
            self.noteLabel.setText(
                self.tr(
                    "The heights do not say their unit. In metres the ground would be flatter than any that is known."
                )
            )
        value, chosen = description.assumed_nodata, self.view.all_ground
        self.groundCheck.setVisible(chosen or value is not None)
        self.groundCheck.setChecked(chosen)
        if value is not None:
            self.groundCheck.setText(self.tr("{value} along the border is ground").format(value=f"{value:g}"))
        else:
            self.groundCheck.setText(self.tr("All values along the border are ground"))

    def _failed(self, failure: Failure) -> None:
        self._asked = None
        self._forget()
        if failure.kind != "cancelled":
            self.noteLabel.setText(failure.sentence)
            self.noteLabel.show()

    def _show_channel(self) -> None:
        description, number = self._description, self._channel
        if description is None or number >= len(description.histograms):
            return
        histogram = description.histograms[number]
        low, high = description.stretch.low[number], description.stretch.high[number]
        self.histogram.show_histogram(histogram, low, high)
        whole = description.dtype.startswith(("int", "uint")) and self.view.source not in (MEAN, HILLSHADE)
        digits = 1 if whole else min(max(0, 3 - math.floor(math.log10(max(high - low, 1e-12)))), 12)
        for spin in (self.blackSpin, self.whiteSpin):
            with QSignalBlocker(spin):
                spin.setDecimals(digits)
                spin.setSingleStep(max((high - low) / 100, 10.0**-digits))
            spin.setEnabled(True)
        self._show_limits(low, high)

    def _show_limits(self, low: float, high: float) -> None:
        for spin, value in ((self.blackSpin, low), (self.whiteSpin, high)):
            with QSignalBlocker(spin):
                spin.setValue(value)

    @property
    def _channel(self) -> int:
        return max(self.channelCombo.currentIndex(), 0)

    # --- what the user does ----------------------------------------------------------------------------------------

    def _choose_contrast(self, row: int) -> None:
        contrast, layer = self.contrastCombo.itemData(row), self._layer
        if layer is None:
            return
        if contrast == AUTOMATIC:
            self._reset()
            return
        bands = self.view.shown_bands(layer)
        stretch = self._description.stretch if self._description is not None else None
        if contrast == STYLE:
            stretch = styled_stretch(layer, bands) if self.view.source not in (MEAN, HILLSHADE) else None
        if stretch is not None:
            self._keep(replace(self.view, contrast=contrast, stretch=stretch, stretch_bands=bands))
            return
        self._show_view()
        self.noteLabel.setText(self.tr("The layer's style has no smallest and largest value for what is shown here."))
        self.noteLabel.setVisible(contrast == STYLE)

    def _choose_bands(self, view: RasterView) -> None:
        sun, former = view.hillshade, self.view.hillshade
        if sun is not None and former is not None:
            sun = replace(sun, unit_m=former.unit_m)
        self._keep(replace(view, hillshade=sun, all_ground=self.view.all_ground))

    def _choose_unit(self, kilometres: bool) -> None:
        sun = self.view.hillshade
        if sun is not None:
            sun = replace(sun, unit_m=1000.0 if kilometres else 0.0)
            self._keep(replace(self.view, hillshade=sun, contrast=AUTOMATIC, stretch=None, stretch_bands=()))

    def _choose_ground(self, all_ground: bool) -> None:
        self._keep(replace(self.view, all_ground=all_ground))

    def _reset(self, *_: object) -> None:
        self._keep(replace(self.view, contrast=AUTOMATIC, stretch=None, stretch_bands=()))

    def _type_limits(self, *_: object) -> None:
        black: QDoubleSpinBox = self.blackSpin
        low, high = float(black.value()), float(self.whiteSpin.value())
        if low < high:
            self._choose_limits(low, high)
        else:
            self._show_limits(*self.histogram.limits)

    def _choose_limits(self, low: float, high: float) -> None:
        description, layer, number = self._description, self._layer, self._channel
        if description is None or layer is None:
            return
        lows, highs = list(description.stretch.low), list(description.stretch.high)
        if (lows[number], highs[number]) == (low, high):
            return
        lows[number], highs[number] = low, high
        stretch = Stretch(tuple(lows), tuple(highs))
        self._description = replace(description, stretch=stretch)
        bands = self.view.shown_bands(layer)
        self._keep(replace(self.view, contrast=BY_HAND, stretch=stretch, stretch_bands=bands))

    def _keep(self, view: RasterView) -> None:
        if self._layer is None or view == self.view:
            self._show_view()
            return
        keep_view(self._layer, view)
        self._seen_anew()

    def _seen_anew(self) -> None:
        self.refresh()
        self.changed.emit()

    def shutdown(self) -> None:
        """Stop listening to the layer and the engine."""
        self._client.stateChanged.disconnect(self.refresh)
        self._follow(None)
        self._drop()
