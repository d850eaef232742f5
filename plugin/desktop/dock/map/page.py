"""Map page: a trained decoder over a whole extent, and its results in the project."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface, QgsFileWidget
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ....protocol.messages.engine import Failure
from ....protocol.messages.finding import FoundObjects
from ....protocol.messages.jobs import Map, Mapped
from ...engine_process import EngineClient
from ...layers.extents import ExtentError, ground_of
from ...layers.map_results import MapResultError, add_map_results, layers_of
from ...requests.find_request import as_map, run_request
from ...requests.map_request import MapForm, looks, map_request, smoothing_words
from ...requests.map_run import MapRun, RunFolder, run_folder, run_of
from ...requests.train_request import RequestError, default_folder, free_name, safe_name
from ...settings import Settings
from ...widgets import PlainLabel, load_form
from ..extent_chooser import ExtentChooser
from ..extent_outline import ExtentOutline
from ..further_layers import FurtherLayers
from ..notice import Notice, quiet
from ..own_maps import WithoutOwnMaps
from ..raster_notes import RasterNotes
from ..run_progress import RunProgress
from .estimate import EstimateLine
from .ground_notes import GroundNotes
from .minimum_area import MinimumArea
from .model_chooser import ModelChooser
from .result import MapResult, outcome_words
from .review_row import ReviewRow
from .running import RunningMap
from .taken_folder import TakenFolder
from .thresholds import ThresholdSection
from .together import Together
from .what import WhatIsMade

PROBLEMS = (RequestError, ExtentError)
REPLACEABLE = (RunFolder.UNFINISHED, RunFolder.FINISHED)


class MapPage(QWidget):
    """Collects what to map, has the engine do it, and adds the result to the project."""

    def __init__(
        self, iface: QgisInterface, client: EngineClient, settings: Settings, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._client = client
        self._settings = settings
        self._own_name = ""
        load_form("map_page", self)
        self._fill()
        self._connect()
        self._raster_changed()
        self._model_changed()
        self._show_smoothing()

    # --- setting up ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.notice = Notice()
        self.notes = RasterNotes(self._client, self.notice, self.raster.currentLayer, self)
        self.progress = RunProgress(
            self.tr("Stop"), self.tr("Stop the run; finished tiles are kept, and the next run goes on from there")
        )
        self.card_text = PlainLabel()
        for slot, widget in (
            (self.card_slot, self.card_text),
            (self.notice_slot, self.notice),
            (self.progress_slot, self.progress),
        ):
            slot.addWidget(widget)
        self.raster.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        WithoutOwnMaps(self.raster)
        canvas = self._iface.mapCanvas() if self._iface is not None else None
        self.extent = ExtentChooser(self.extent_kind, self.draw, self.extent_layer, canvas)
        self.models = ModelChooser(self.model, self.browse, self.card_text)
        self.decoders_button = QPushButton(self.tr("De&coders…"))
        self.decoders_button.setToolTip(self.tr("All decoders with their scores; compare two of them, or two maps"))
        self.card_slot.addWidget(self.decoders_button)
        self.thresholds = ThresholdSection()
        self.layout().insertWidget(self.layout().indexOf(self.run_heading), self.thresholds)
        self.ground = GroundNotes(self._client, self, self.raster.currentLayer, lambda: self.models.card)
        self.card_slot.addWidget(self.ground.notice)
        self.further = FurtherLayers(self.raster, fixed=True)
        self.what_form.addRow(self.further.label, self.further)
        self.together = Together(self.raster)
        self.what_form.addRow(self.together.label, self.together)
        cover_only = (self.polygon_form_label_1, self.smoothing, self.smoothing_text, self.run_form_label_2, self.views)
        self.what = WhatIsMade((*cover_only, self.probabilities))
        self.what_form.insertRow(2, self.what.label, self.what)
        self.smallest = MinimumArea(self.minimum_area, self.area_unit)
        for words, number in looks():
            self.views.addItem(words, number)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(default_folder("maps")))
        for label in (self.extent_text, self.estimate_text):
            quiet(label)
        self.outline = ExtentOutline(self, canvas)
        self.estimate = EstimateLine(self._client, self, self.estimate_text, self.smallest, self._wanted)
        self.running = RunningMap(self._client, self.progress, self)
        self._taken = TakenFolder(self, self._begin, lambda folder: self.map(folder, overwrite=True), self._map_as)
        self.outcome = MapResult(self, self._iface)
        self.review_row = ReviewRow()
        self.layout().insertWidget(self.layout().count() - 1, self.review_row)

    def _connect(self) -> None:
        self.raster.layerChanged.connect(self._raster_changed)
        self.extent.changed.connect(self._show_extent)
        self.models.changed.connect(self._model_changed)
        self.models.refused.connect(lambda sentence: self.notice.say("error", sentence))
        self.smoothing.valueChanged.connect(self._show_smoothing)
        self.map_button.clicked.connect(lambda: self.map())
        self.running.finished.connect(self._finished)
        self.running.failed.connect(self._failed)
        for changed in (
            self.views.currentIndexChanged,
            self.probabilities.toggled,
            self.name.textChanged,
            self.folder.fileChanged,
            self.area_unit.currentIndexChanged,
            self.further.changed,
            self.together.checkedItemsChanged,
        ):
            changed.connect(self.estimate.refresh)
        self.together.checkedItemsChanged.connect(self._show_extent)
        self.what.currentIndexChanged.connect(self._model_changed)

    def use_model(self, folder: str) -> None:
        """Choose a trained model, e.g. the one that the Train page has just made."""
        self.models.choose(Path(folder))

    def _raster_changed(self) -> None:
        self._suggest_name()
        self._show_extent()
        self.notes.refresh()
        self.ground.refresh()

    def _model_changed(self) -> None:
        card = self.models.card
        if card is None or self.what.objects:
            self.thresholds.show_classes({})
        else:
            self.thresholds.show_classes(card.colours, card.thresholds)
        self.further.expect(card.layers[1:] if card is not None else ())
        self.ground.refresh()
        self.estimate.refresh()
        self._show_ready()

    def _suggest_name(self) -> None:
        """Name the run after its raster, until the user gives a name."""
        if self.name.text() != self._own_name:
            return
        layer = self.raster.currentLayer()
        if layer is not None:
            title = self.tr("{raster} map").format(raster=layer.name())
        else:
            title = self.tr("map {date}").format(date=date.today().isoformat())
        self._own_name = free_name(Path(self.folder.filePath()), safe_name(title))
        self.name.setText(self._own_name)

    def _show_smoothing(self) -> None:
        self.smoothing_text.setText(smoothing_words(self.smoothing.value()))

    def _show_ready(self) -> None:
        ready = self.raster.currentLayer() is not None and self.models.card is not None
        self.map_button.setEnabled(ready and self.running.run is None)

    def _show_extent(self) -> None:
        """Say how much ground the extent is, or why it cannot be used."""
        self._show_ready()
        self.estimate.refresh()
        self.outline.choose(None)
        layer = self.raster.currentLayer()
        if not isinstance(layer, QgsRasterLayer):
            self.extent_text.setText(self.tr("Add a raster layer to the project to start."))
            return
        try:
            geometry = self.extent.geometry(layer)
        except ExtentError as problem:
            self.extent_text.setText(str(problem))
            return
        shown = geometry or ground_of(layer, self.together.layers(), QgsProject.instance())
        self.outline.choose((shown, layer.crs()))
        box = shown.boundingBox()
        columns = round(box.width() / layer.rasterUnitsPerPixelX())
        rows = round(box.height() / layer.rasterUnitsPerPixelY())
        size = self.tr("{columns} × {rows} pixels")
        self.extent_text.setText(size.format(columns=f"{columns:,}", rows=f"{rows:,}"))

    @property
    def mapped(self) -> Optional[Mapped]:
        """What the last finished run of this session gave."""
        return self.outcome.mapped

    # --- mapping ---------------------------------------------------------------------------------------------------

    def form(self) -> MapForm:
        """The fields as they are now.

        Raises:
            ExtentError: The extent cannot be used.
        """
        raster = self.raster.currentLayer()
        return MapForm(
            raster=raster,
            card=self.models.card,
            extent=self.extent.geometry(raster) if raster is not None else None,
            minimum_area_m2=self.smallest.square_metres,
            smoothing=self.smoothing.value() / 100,
            name=self.name.text().strip(),
            folder=Path(self.folder.filePath() or str(default_folder("maps"))),
            thresholds=self.thresholds.values,
            probabilities=self.probabilities.isChecked(),
            others=self.further.layers(),
            views=self.views.currentData(),
            more=self.together.layers(),
            objects=self.what.objects,
        )

    def map(self, taken: Optional[Path] = None, overwrite: bool = False) -> None:
        """Start the run, or say what stands in its way.

        Args:
            taken: Folder about whose files the user has been asked.
            overwrite: Replace them.
        """
        if self.running.run is not None:
            return
        self.notice.clear()
        try:
            form = self.form()
            request = run_request(form, overwrite)
        except PROBLEMS as problem:
            self.notice.say("error", str(problem))
            return
        state = run_folder(form.output)
        if state is not RunFolder.FREE and taken != form.output:
            self.notice.say("question", *self._taken.question(form, request, state))
            return
        self._begin(run_of(form, request))

    def _wanted(self) -> Optional[Map]:
        """The map that the page asks for now; None while something is missing."""
        try:
            return None if self.what.objects else map_request(self.form(), overwrite=False)
        except PROBLEMS:
            return None

    def _map_as(self, name: str) -> None:
        self._own_name = name
        self.name.setText(name)
        self.map()

    def _begin(self, run: MapRun) -> None:
        self.notice.clear()
        self.outcome.hide()
        self.outline.run((run.ground, run.crs) if run.ground is not None else None)
        self.running.start(run)
        self._show_ready()

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        return self.running.unfinished

    def _finished(self, run: MapRun, answer: Mapped | FoundObjects) -> None:
        self._end()
        mapped = as_map(answer) if isinstance(answer, FoundObjects) else answer
        try:
            group = add_map_results(
                mapped, run.name, run.colours, run.crs, image_id=run.image_id, other_ids=run.other_ids
            )
        except MapResultError as problem:
            self.notice.say("error", str(problem))
            return
        self.review_row.choose(layers_of(group)[0])
        self.outcome.show(mapped, layers_of(group), run.colours)
        stopped = isinstance(answer, FoundObjects) and answer.share < 1.0
        again = [(self.tr("Continue"), lambda: self._begin(run))] if stopped else []
        self.notice.say("question" if stopped else "success", outcome_words(answer, run.name), again)

    def _failed(self, run: MapRun, failure: Failure) -> None:
        self._end()
        again = [(self.tr("Continue"), lambda: self._begin(run))]
        kept = self.tr("Finished tiles are kept; run again to continue.")
        if failure.kind == "cancelled":
            stopped = self.tr("The run “{name}” was stopped.").format(name=run.name)
            self.notice.say("question", f"{stopped} {kept}", again)
        elif failure.kind.startswith("engine-"):
            self.notice.say("error", f"{failure.sentence} {kept}", again)
        elif failure.kind == "output" and run_folder(run.folder) in REPLACEABLE:
            self.notice.say("question", *self._taken.refused(run, failure.sentence))
        else:
            self.notice.say("error", failure.sentence)

    def _end(self) -> None:
        self.outline.run(None)
        self.estimate.again()
        self._show_ready()

    def shutdown(self) -> None:
        """Let go of engine and map; finished tiles of a running job are kept."""
        for part in (self.running, self.notes, self.ground, self.estimate):
            part.shutdown()
        self.outline.release()
        self.extent.release()
