"""Map page: a trained decoder over a whole extent, and its results in the project."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import List, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayerProxyModel, QgsRasterLayer
from qgis.gui import QgisInterface, QgsFileWidget
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ....protocol.messages.engine import Failure
from ....protocol.messages.jobs import Map, Mapped
from ...engine_process import EngineClient, PendingRequest
from ...layers.extents import ExtentError
from ...layers.map_results import MapResultError, add_map_results, layers_of
from ...requests.map_request import AREA_UNITS, MapForm, RunFolder, looks, map_request, run_folder, smoothing_words
from ...requests.train_request import RequestError, default_folder, free_name, safe_name
from ...sentences import counted
from ...settings import Settings
from ...widgets import PlainLabel, load_form
from ..further_layers import FurtherLayers
from ..image_choice import id_of
from ..notice import Action, Notice, quiet
from ..own_maps import WithoutOwnMaps
from ..raster_notes import RasterNotes
from ..run_progress import RunProgress
from .extent_chooser import ExtentChooser
from .ground_notes import GroundNotes
from .model_chooser import ModelChooser
from .result import MapResult
from .review_row import ReviewRow
from .thresholds import ThresholdSection

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
        self._job: Optional[PendingRequest] = None
        self._form: Optional[MapForm] = None
        self._crs = QgsCoordinateReferenceSystem()
        self._image_id = self._own_name = ""
        self._other_ids: List[str] = []
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
        for unit, square_metres in AREA_UNITS:
            self.area_unit.addItem(unit, square_metres)
        for words, number in looks():
            self.views.addItem(words, number)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(default_folder("maps")))
        quiet(self.extent_text)
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
        self.progress.stopRequested.connect(self._stop)

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
        if card is None:
            self.thresholds.show_classes({})
        else:
            self.thresholds.show_classes(card.colours, card.thresholds)
        self.further.expect(card.layers[1:] if card is not None else ())
        self.ground.refresh()
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
        self.map_button.setEnabled(ready and self._job is None)

    def _show_extent(self) -> None:
        """Say how much ground the extent is, or why it cannot be used."""
        self._show_ready()
        layer = self.raster.currentLayer()
        if not isinstance(layer, QgsRasterLayer):
            self.extent_text.setText(self.tr("Add a raster layer to the project to start."))
            return
        try:
            geometry = self.extent.geometry(layer)
        except ExtentError as problem:
            self.extent_text.setText(str(problem))
            return
        box = geometry.boundingBox() if geometry is not None else layer.extent()
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
            minimum_area_m2=self.minimum_area.value() * self.area_unit.currentData(),
            smoothing=self.smoothing.value() / 100,
            name=self.name.text().strip(),
            folder=Path(self.folder.filePath() or str(default_folder("maps"))),
            thresholds=self.thresholds.values,
            probabilities=self.probabilities.isChecked(),
            others=self.further.layers(),
            views=self.views.currentData(),
        )

    def map(self, answered: bool = False, overwrite: bool = False) -> None:
        """Start the run, or say what stands in its way.

        Args:
            answered: Whether the user has said what shall become of files that are already there.
            overwrite: Replace them.
        """
        if self._job is not None:
            return
        self.notice.clear()
        try:
            form = self.form()
            request = map_request(form, overwrite)
        except PROBLEMS as problem:
            self.notice.say("error", str(problem))
            return
        state = run_folder(form.output)
        if state is not RunFolder.FREE and not answered:
            self._ask(form, state)
            return
        self._start(form, request)

    def _ask(self, form: MapForm, state: RunFolder) -> None:
        actions = [self._under_another_name(form)]
        if state is RunFolder.UNFINISHED:
            sentence = self.tr("The run “{name}” was not finished. Its tiles are still there.")
            actions.insert(0, (self.tr("Continue it"), lambda: self.map(answered=True)))
        elif state is RunFolder.FINISHED:
            sentence = self.tr(
                "The run “{name}” is finished already. Replacing it deletes its files and removes its layers."
            )
            actions.insert(0, self._replacing())
        else:
            sentence = self.tr("{folder} holds other files, which are left alone.")
        self.notice.say("question", sentence.format(name=form.name, folder=form.output), actions)

    def _replacing(self) -> Action:
        return self.tr("Replace it"), lambda: self.map(answered=True, overwrite=True)

    def _under_another_name(self, form: MapForm) -> Action:
        other = free_name(form.folder, form.name)
        return self.tr("New run “{name}”").format(name=other), lambda: self._map_as(other)

    def _map_as(self, name: str) -> None:
        self._own_name = name
        self.name.setText(name)
        self.map()

    def _start(self, form: MapForm, request: Map) -> None:
        self._form = form
        # The layer may be gone when the run is done.
        self._crs = form.raster.crs() if form.raster is not None else QgsCoordinateReferenceSystem()
        self._image_id = id_of(form.raster)
        self._other_ids = [id_of(other) for other in form.others]
        self.outcome.hide()
        self.progress.begin(self.tr("Preparing the run…"))
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            "map", request, on_reply=self._finished, on_failure=self._failed, on_progress=self.progress.update_from
        )
        self._show_ready()

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        if self._job is None or self._form is None:
            return ""
        sentence = self.tr("The map run “{name}” is not finished: its finished tiles stay, and it can be resumed.")
        return sentence.format(name=self._form.name)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _finished(self, mapped: Mapped, _payload: bytes) -> None:
        self._end()
        form = self._form
        if form is None or form.card is None:
            return
        try:
            group = add_map_results(
                mapped, form.name, form.card.colours, self._crs, image_id=self._image_id, other_ids=self._other_ids
            )
        except MapResultError as problem:
            self.notice.say("error", str(problem))
            return
        self.review_row.choose(layers_of(group)[0])
        self.outcome.show(mapped, layers_of(group), form.card.colours)
        if mapped.tiles_resumed:
            words = (
                self.tr("Mapped 1 tile, from before. The layers are in the group “{name}”."),
                self.tr("Mapped {tiles} tiles, {old} of them from before. The layers are in the group “{name}”."),
            )
        else:
            words = (
                self.tr("Mapped 1 tile. The layers are in the group “{name}”."),
                self.tr("Mapped {tiles} tiles. The layers are in the group “{name}”."),
            )
        told = counted(mapped.tiles, *words, tiles=mapped.tiles, old=mapped.tiles_resumed, name=form.name)
        self.notice.say("success", told)

    def _failed(self, failure: Failure) -> None:
        self._end()
        again = [(self.tr("Continue"), lambda: self.map(answered=True))]
        kept = self.tr("Finished tiles are kept; run again to continue.")
        if failure.kind == "cancelled":
            self.notice.say("question", f"{self.tr('The run was stopped.')} {kept}", again)
        elif failure.kind.startswith("engine-"):
            self.notice.say("error", f"{failure.sentence} {kept}", again)
        elif failure.kind == "output" and self._form is not None and run_folder(self._form.output) in REPLACEABLE:
            actions = [self._replacing(), self._under_another_name(self._form)]
            self.notice.say("question", failure.sentence, actions)
        else:
            self.notice.say("error", failure.sentence)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._show_ready()

    def shutdown(self) -> None:
        """Let go of engine and map; finished tiles of a running job are kept."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        self.notes.shutdown()
        self.ground.shutdown()
        self.extent.release()
