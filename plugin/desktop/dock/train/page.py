"""Train page: from labelled polygons to a decoder, with curves that grow while it learns."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.gui import QgisInterface, QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ....protocol.codec import ProtocolError, from_json
from ....protocol.messages.engine import Failure
from ....protocol.messages.jobs import Progress, Train, Trained, TrainProgress
from ...engine_process import EngineClient, PendingRequest
from ...layers.extents import ExtentError
from ...layers.labels import LabelLayerError
from ...requests.train_request import (
    LabelledGround,
    RequestError,
    TrainForm,
    default_folder,
    free_name,
    safe_name,
    summary,
    train_request,
)
from ...settings import Settings
from ...widgets import load_form
from ..body_question import asks_for_body, asks_for_latitudes
from ..notice import Notice, quiet
from ..run_progress import RunProgress
from .curve_widget import CurveWidget
from .decoder_choice import offer_decoders
from .encoder_choice import EncoderChoice
from .judging import ModelJudging
from .learning_curve import LearningCurveRun
from .like_classes import LikeClasses
from .pair_list import PairList
from .pretraining import PretrainingRun
from .result import TrainResult
from .start_choice import StartChoice
from .teaching import TeachingRun
from .unsaved_labels import asks_to_save

PROBLEMS = (RequestError, LabelLayerError, ExtentError)


class TrainPage(QWidget):
    """Collects what to learn from, has the engine train, and shows how good the result is."""

    #: The folder of a trained model that the user wants to map with.
    useForMapping = pyqtSignal(str)
    #: The folder of every model that was trained.
    modelTrained = pyqtSignal(str)

    def __init__(
        self, iface: QgisInterface, client: EngineClient, settings: Settings, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._client = client
        self._settings = settings
        self._job: Optional[PendingRequest] = None
        self._request: Optional[Train] = None
        self._scratch: Optional[Path] = None
        self._trained: Optional[Trained] = None
        load_form("train_page", self)
        self._fill()
        self._connect()
        self._labels_changed()

    # --- setting up ------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        self.pairs = PairList()
        self.notice = Notice()
        self.progress = RunProgress(
            self.tr("Stop and keep the best"), self.tr("End the training now and keep the best epoch so far")
        )
        self.curves = CurveWidget()
        for slot, widget in (
            (self.pairs_slot, self.pairs),
            (self.notice_slot, self.notice),
            (self.progress_slot, self.progress),
            (self.curves_slot, self.curves),
        ):
            slot.addWidget(widget)
        self.ground_kind.addItem(self.tr("around the polygons"), "labels")
        self.ground_kind.addItem(self.tr("in the map view"), "canvas")
        self.ground_kind.addItem(self.tr("inside a polygon layer"), "polygons")
        self.unlabelled.addItem(self.tr("background"), "background")
        self.unlabelled.addItem(self.tr("left out"), "ignore")
        self.encoder.addItem(self.tr("Default model"), "default")
        self.encoders = EncoderChoice(self.encoder, self._client, self._settings, self)
        offer_decoders(self.decoder)
        self.epochs.setValue(Train.epochs)
        self.learning_rate.setValue(Train.learning_rate)
        self.validation_share.setValue(round(100 * Train.validation_share))
        self.class_field.setAllowEmptyFieldName(False)
        self.ground_layer.setFilters(self.pairs.rows[0].labels.filters())
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(default_folder("models")))
        self.name.setText(free_name(default_folder("models"), self.tr("landforms")))
        quiet(self.summary)
        self.scores_shown = TrainResult(self, self.curves, self.notice, self._settings)
        self.judging = ModelJudging(self, self._client, self._settings)
        self.like_classes = LikeClasses(self)
        self.learning_curve = LearningCurveRun(self, self._client, self._settings)
        self.start = StartChoice(self)
        self.pretraining = PretrainingRun(self, self._client, self._settings)
        self.teaching = TeachingRun(self, self._client, self._iface.mapCanvas() if self._iface is not None else None)
        self.ground_layer.hide()
        self.curves.hide()

    def _connect(self) -> None:
        self.pairs.changed.connect(self._labels_changed)
        self.class_field.fieldChanged.connect(lambda: self._show_summary())
        self.ground_kind.currentIndexChanged.connect(
            lambda: self.ground_layer.setVisible(self.ground_kind.currentData() == "polygons")
        )
        self.train_button.clicked.connect(self.train)
        self.progress.stopRequested.connect(self._stop)
        self.use_for_mapping.clicked.connect(self._use_for_mapping)

    def _labels_changed(self) -> None:
        pairs = self.pairs.pairs()
        layer = pairs[0].labels if pairs else None
        if layer is not self.class_field.layer():
            self._follow_edits(layer)
            self.class_field.setLayer(layer)
            names = [field.name() for field in layer.fields()] if layer is not None else []
            wanted = next((name for name in ("class", "Class", "CLASS", "type", "label") if name in names), None)
            if wanted:
                self.class_field.setField(wanted)
        self._show_summary()

    def _follow_edits(self, layer: Optional[QgsVectorLayer]) -> None:
        known = self.class_field.layer()
        if isinstance(known, QgsVectorLayer):
            with suppress(TypeError, RuntimeError):
                known.layerModified.disconnect(self._show_summary)
        if layer is not None:
            layer.layerModified.connect(self._show_summary)

    def _show_summary(self) -> None:
        text, enough = summary(self.pairs.pairs(), self.class_field.currentField())
        self.summary.setText(text)
        self.train_button.setEnabled(enough and self._job is None)
        self.learning_curve.allow(enough)
        self.start.allow(enough and self._job is None)

    # --- training --------------------------------------------------------------------------------------------------

    def form(self) -> TrainForm:
        """The fields as they are now."""
        canvas = self._iface.mapCanvas() if self._iface is not None else None
        kind, start = self.ground_kind.currentData(), self.start.folder
        return TrainForm(
            pairs=self.pairs.pairs(),
            class_field=self.class_field.currentField(),
            ground=LabelledGround(
                kind=kind,
                rectangle=canvas.extent() if kind == "canvas" and canvas is not None else None,
                crs=canvas.mapSettings().destinationCrs() if kind == "canvas" and canvas is not None else None,
                polygons=self.ground_layer.currentLayer() if kind == "polygons" else None,
            ),
            unlabelled=self.unlabelled.currentData(),
            name=self.name.text(),
            package=self._folder() / safe_name(self.name.text()),
            model=Train.model if start else self.encoder.currentData() or Train.model,
            epochs=self.epochs.value(),
            learning_rate=self.learning_rate.value(),
            validation_share=self.validation_share.value() / 100,
            seed=self.seed.value(),
            kind=Train.kind if start else self.decoder.currentData(),
            start=start,
        )

    def _folder(self) -> Path:
        return Path(self.folder.filePath() or str(default_folder("models")))

    def train(self) -> None:
        """Start the training, or say what stands in its way."""
        if self._job is not None:
            return
        self.notice.clear()
        form = self.form()
        for pair in form.pairs:
            asked = asks_for_body(self, pair.labels, pair.raster, self.train)
            if asked or asks_for_latitudes(self, pair.labels, self.train):
                return
        if asks_to_save(self, form.pairs, self.tr("Save and train"), self.train):
            return
        if self.like_classes.asks(form.pairs, form.class_field, self.train):
            return
        if safe_name(form.name) and form.package.exists():
            other = free_name(self._folder(), form.name.strip())
            sentence = self.tr("There is already a model “{name}” in {folder}. It is kept as it is.")
            self.notice.say(
                "question",
                sentence.format(name=form.name.strip(), folder=self._folder()),
                [(self.tr("Train as “{name}”").format(name=other), lambda: self._train_as(other))],
            )
            return
        self._start(form)

    def _train_as(self, name: str) -> None:
        self.name.setText(name)
        self.train()

    def _start(self, form: TrainForm) -> None:
        self._drop_scratch()
        self._scratch = Path(tempfile.mkdtemp(prefix="landform_labels_"))
        try:
            self._request = train_request(form, self._settings.colours, self._scratch)
        except PROBLEMS as problem:
            self.notice.say("error", str(problem))
            return
        self.curves.clear()
        self.curves.hide()
        self.scores_shown.hide()
        self.progress.begin(self.tr("Reading the labels…"))
        if self._client.state == "stopped":
            self._client.start()
        self._job = self._client.request(
            "train", self._request, on_reply=self._finished, on_failure=self._failed, on_progress=self._progressed
        )
        self.train_button.setEnabled(False)
        self.start.allow(False)

    @property
    def unfinished(self) -> str:
        """What runs, and what is kept of it if it is stopped now; empty while nothing runs."""
        if self._job is None:
            return ""
        if not self.curves.epochs:
            return self.tr("A training is still in its first epoch: if it is stopped now, there is nothing to keep.")
        return self.tr("A training is running: if it is stopped now, the model keeps its best weights so far.")

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _progressed(self, progress: Progress) -> None:
        self.progress.update_from(progress)
        if "epoch" in progress.detail:
            try:
                self.curves.add(from_json(TrainProgress, progress.detail))
            except ProtocolError:  # a newer engine may tell other details
                return
            self.curves.show()  # kinds that are fitted at once have none

    def _finished(self, trained: Trained, _payload: bytes) -> None:
        self._end()
        self._trained = trained
        self.scores_shown.show(trained, self._request.colours if self._request is not None else {})
        self.notice.say("success", self.tr("The model is in {folder}.").format(folder=trained.package))
        self.modelTrained.emit(trained.package)

    def _failed(self, failure: Failure) -> None:
        self._end()
        if failure.kind == "cancelled":
            self.notice.say("hint", self.tr("The training was stopped before there was anything to keep."))
        else:
            self.notice.say("error", failure.sentence)

    def _end(self) -> None:
        self._job = None
        self.progress.end()
        self._drop_scratch()
        self._show_summary()

    def _drop_scratch(self) -> None:
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)
            self._scratch = None

    @property
    def trained_package(self) -> Optional[Path]:
        """Folder of the model that was trained last."""
        return Path(self._trained.package) if self._trained is not None else None

    def _use_for_mapping(self) -> None:
        if self._trained is not None:
            self.useForMapping.emit(self._trained.package)

    def shutdown(self) -> None:
        """Let go of the engine; a training in progress is asked to stop."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        for part in (self.judging, self.learning_curve, self.pretraining, self.teaching, self.encoders):
            part.shutdown()
        self._drop_scratch()
