"""Processing algorithm: judge a decoder on labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

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
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...protocol.messages.jobs import Judge, Judgement
from ..layers.extents import ExtentError
from ..layers.labels import LabelLayerError, has_unsaved_edits
from ..layers.model_card import ModelCardError, read_card
from ..requests.judge_request import JudgeForm, judge_request
from ..requests.train_request import LabelledGround, Pair, RequestError
from ..sentences import tr
from .algorithm import EngineAlgorithm, reference_or_refuse
from .further_layers import OTHERS, as_learnt, further_layers
from .train_algorithm import UNLABELLED


class JudgeAlgorithm(EngineAlgorithm):
    """Labels and model package in, report out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Judge | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "judgedecoder"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Judge a decoder")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Judges a trained decoder on polygons that it has not learnt from, and writes a report.

<p>The report is one HTML file that opens without network: scores of each class with 95 % intervals, what is mistaken
for what, landforms found and missed, whether probabilities mean what they say, doubts about the labels, and what it was
made from. The same numbers lie beside it as JSON.</p>
<p><b>Completely labelled ground</b>: polygons within which every landform has been outlined. Without them it is the
ground around the labels.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", tr("Raster")))
        self.addParameter(QgsProcessingParameterVectorLayer("LABELS", tr("Label layer"), polygons))
        self.addParameter(further_layers(as_learnt()))
        self.addParameter(QgsProcessingParameterString("CLASS_FIELD", tr("Class field"), "class"))
        self.addParameter(
            QgsProcessingParameterVectorLayer("GROUND", tr("Completely labelled ground"), polygons, None, True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "UNLABELLED", tr("Ground without a label is"), [tr("background"), tr("left out")], False, 0
            )
        )
        self.addParameter(
            QgsProcessingParameterFile("MODEL", tr("Model (folder)"), QgsProcessingParameterFile.Behavior.Folder)
        )
        self.add_advanced(QgsProcessingParameterBoolean("REVIEWED_ONLY", tr("Only polygons that are reviewed"), False))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace files that are there"), False))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), tr("HTML (*.html)")))
        self.addOutput(QgsProcessingOutputFile("NUMBERS", tr("Numbers of the report")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_IOU", tr("Mean IoU")))
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Accuracy")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        raster = self.parameterAsRasterLayer(parameters, "RASTER", context)
        reference_or_refuse(raster)
        labels = self.parameterAsVectorLayer(parameters, "LABELS", context)
        if labels is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "LABELS"))
        if has_unsaved_edits(labels):
            feedback.pushWarning(
                tr("“{layer}” has unsaved edits, which are not judged by.").format(layer=labels.name())
            )
        ground = self.parameterAsVectorLayer(parameters, "GROUND", context)
        folder = Path(self.parameterAsString(parameters, "MODEL", context))
        form = JudgeForm(
            pair=Pair(
                raster,
                labels,
                self.parameterAsBool(parameters, "REVIEWED_ONLY", context),
                tuple(self.parameterAsLayerList(parameters, OTHERS, context)),
            ),
            package=folder,
            report=Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            ground=LabelledGround("polygons", polygons=ground) if ground is not None else LabelledGround(),
            unlabelled=UNLABELLED[self.parameterAsEnum(parameters, "UNLABELLED", context)],
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
        )
        try:
            read_card(folder)
            self._request = judge_request(form, self.make_scratch())
        except (ModelCardError, RequestError, LabelLayerError, ExtentError) as problem:
            raise QgsProcessingException(str(problem)) from problem

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Judge; notes go to the log."""
        try:
            self.stop_if_refused()
            with self.open_engine(feedback) as session:
                self.tell_warnings(session, [self._request.pair.raster], feedback)
                judged: Judgement = self.ask(session, "judge", self._request, feedback)
        finally:
            self.remove_scratch()
        for note in judged.scores.get("notes", ()):
            feedback.pushWarning(str(note))
        return {
            "OUTPUT": judged.report,
            "NUMBERS": judged.numbers,
            "MEAN_IOU": judged.scores.get("mean_iou"),
            "ACCURACY": judged.scores.get("accuracy"),
        }
