"""Processing algorithm: train a decoder from labelled polygons."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...protocol.messages.jobs import DECODER_KINDS, Train
from ..layers.extents import ExtentError
from ..layers.labels import LabelLayerError, has_unsaved_edits
from ..requests.train_request import LabelledGround, Pair, RequestError, TrainForm, decoder_names, train_request
from ..sentences import tr
from ..settings import Settings
from .algorithm import EngineAlgorithm, two_decimals
from .further_layers import OTHERS, further_layers

UNLABELLED = ("background", "ignore")


class TrainAlgorithm(EngineAlgorithm):
    """Labels in, model package out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Train | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "traindecoder"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Train decoder")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Trains a decoder that finds the landforms which the label polygons outline.

<p>The decoder is a small network, or a simpler kind, on the frozen features of an image model. The labelled ground is
cut into blocks, and each is judged by a decoder that has not seen it; the one that is kept has learnt from all.</p>
<p><b>Label layers</b>: one for all rasters, or one for each raster in the same order. Each needs the class field.</p>
<p><b>Completely labelled ground</b>: polygons within which every landform has been outlined. Without them it is the
ground around the labels.</p>
<p><b>Start from an earlier model</b>: classes that both know go on from what it has learnt; its image model, kind and
scale are kept to.</p>
<p>The output folder holds the model (safetensors), its card (JSON) and a picture of the curves. A folder that holds
something already is never overwritten.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        self.declare_form()
        self.add_advanced(
            QgsProcessingParameterFile(
                "START",
                tr("Start from an earlier model"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            )
        )
        self.add_advanced(QgsProcessingParameterString("NAME", tr("Name of the model"), "", False, True))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Model")))
        self.addOutput(QgsProcessingOutputFile("CURVES", tr("Picture of the curves")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_IOU", tr("Mean IoU on unseen ground")))
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Accuracy on unseen ground")))

    def declare_form(self) -> None:
        """Declare what is learnt from, and how."""
        rasters, polygons = QgsProcessing.SourceType.TypeRaster, QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterMultipleLayers("RASTERS", tr("Rasters"), rasters))
        self.addParameter(QgsProcessingParameterMultipleLayers("LABELS", tr("Label layers"), polygons))
        self.addParameter(
            further_layers(
                tr(
                    "Other views of the same ground, such as relief or slope, which the decoder looks at too. With "
                    "several rasters each has to reach over all of them. A map needs as many, in the same order."
                )
            )
        )
        self.addParameter(QgsProcessingParameterString("CLASS_FIELD", tr("Class field"), "class"))
        self.addParameter(
            QgsProcessingParameterVectorLayer("GROUND", tr("Completely labelled ground"), [polygons], None, True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "UNLABELLED", tr("Ground without a label is"), [tr("background"), tr("left out")], False, 0
            )
        )
        self.add_advanced(QgsProcessingParameterBoolean("REVIEWED_ONLY", tr("Only polygons that are reviewed"), False))
        integer, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        names = decoder_names()
        self.add_advanced(
            QgsProcessingParameterEnum("KIND", tr("Decoder"), [names[kind] for kind in DECODER_KINDS], False, 0)
        )
        self.add_advanced(QgsProcessingParameterString("MODEL", tr("Image model"), Train.model))
        self.add_advanced(QgsProcessingParameterNumber("EPOCHS", tr("Epochs"), integer, Train.epochs, False, 1, 2000))
        rate = Train.learning_rate
        self.add_advanced(
            QgsProcessingParameterNumber("LEARNING_RATE", tr("Learning rate"), real, rate, False, 1e-6, 1.0)
        )
        title = tr("Share of ground kept unseen")
        share = QgsProcessingParameterNumber("VALIDATION_SHARE", title, real, Train.validation_share, False, 0.05, 0.6)
        self.add_advanced(two_decimals(share))
        self.add_advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), integer, 0, False, 0))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        output = Path(self.parameterAsString(parameters, "OUTPUT", context))
        name = self.parameterAsString(parameters, "NAME", context) or output.name
        form = self.form_of(parameters, context, feedback, output, name)
        form = replace(form, start=self.parameterAsString(parameters, "START", context))
        try:
            self._request = train_request(form, Settings().colours, self.make_scratch())
        except (RequestError, LabelLayerError, ExtentError) as problem:
            raise QgsProcessingException(str(problem)) from problem

    def form_of(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        package: Path,
        name: str,
    ) -> TrainForm:
        """What :meth:`declare_form` has asked for; edits that are not saved are warned of.

        Raises:
            QgsProcessingException: The layers do not go together.
        """
        pairs = self._pairs(parameters, context)
        for pair in pairs:
            if has_unsaved_edits(pair.labels):
                feedback.pushWarning(
                    tr("“{layer}” has unsaved edits, which are not trained on.").format(layer=pair.labels.name())
                )
        ground = self.parameterAsVectorLayer(parameters, "GROUND", context)
        return TrainForm(
            pairs=pairs,
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            ground=LabelledGround("polygons", polygons=ground) if ground is not None else LabelledGround(),
            unlabelled=UNLABELLED[self.parameterAsEnum(parameters, "UNLABELLED", context)],
            name=name,
            package=package,
            model=self.parameterAsString(parameters, "MODEL", context),
            epochs=self.parameterAsInt(parameters, "EPOCHS", context),
            learning_rate=self.parameterAsDouble(parameters, "LEARNING_RATE", context),
            validation_share=self.parameterAsDouble(parameters, "VALIDATION_SHARE", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            kind=DECODER_KINDS[self.parameterAsEnum(parameters, "KIND", context)],
        )

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Train; cancelling keeps the best epoch so far."""
        try:
            self.stop_if_refused()
            with self.open_engine(feedback) as session:
                self.tell_warnings(session, [pair.raster for pair in self._request.pairs], feedback)
                trained = self.ask(session, "train", self._request, feedback)
        finally:
            self.remove_scratch()
        scores = trained.scores
        for note in scores.get("notes", ()):
            feedback.pushWarning(str(note))
        if trained.cancelled:
            feedback.pushInfo(
                tr("Stopped early; the best epoch, {epoch}, is in {folder}.").format(
                    epoch=trained.best_epoch, folder=trained.package
                )
            )
        return {
            "OUTPUT": trained.package,
            "CURVES": trained.curve_picture,
            "MEAN_IOU": scores.get("mean_iou"),
            "ACCURACY": scores.get("accuracy"),
        }

    def _pairs(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> List[Pair]:
        rasters = self.parameterAsLayerList(parameters, "RASTERS", context)
        labels = self.parameterAsLayerList(parameters, "LABELS", context)
        if len(labels) == 1:
            labels = labels * len(rasters)
        if len(labels) != len(rasters):
            raise QgsProcessingException(
                tr(
                    "Rasters: {rasters}, label layers: {labels}. Give one label layer for all rasters, or one for each "
                    "in the same order."
                ).format(rasters=len(rasters), labels=len(labels))
            )
        reviewed_only = self.parameterAsBool(parameters, "REVIEWED_ONLY", context)
        others = tuple(self.parameterAsLayerList(parameters, OTHERS, context))
        return [Pair(raster, layer, reviewed_only, others) for raster, layer in zip(rasters, labels)]
