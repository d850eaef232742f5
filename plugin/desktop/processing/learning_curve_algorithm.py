"""Processing algorithm: would more labels help?"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Tuple

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...protocol.messages.curves import DrawLearningCurve, LearningCurveDrawn
from ..layers.extents import ExtentError
from ..layers.labels import LabelLayerError
from ..requests.curve_request import DRAWS, curve_request
from ..requests.train_request import RequestError
from ..sentences import tr
from ..settings import Settings
from .train_algorithm import TrainAlgorithm


class LearningCurveAlgorithm(TrainAlgorithm):
    """Labels in, report out: the same form as a training's."""

    def __init__(self) -> None:
        super().__init__()
        self._curve: DrawLearningCurve | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "learningcurve"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Learning curve")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Tells whether more labels would help.

<p>Decoders are trained on 1, 2, 5, 10 and so on of the polygons of each class, each number several times with other
polygons, and judged on the same ground, which none of them has learnt from. The report shows how the scores grow and
answers in one sentence; the same numbers lie beside it as JSON. No model is kept.</p>
<p><b>Numbers of polygons</b>: of each class, such as 5, 20, 80. Left empty, they are chosen by how many there are.</p>
<p><b>Draws of each number</b>: with fewer than three, chance cannot be told from gain.</p>
<p><b>Completely labelled ground</b>: polygons within which every landform has been outlined. Without them it is the
ground around the labels.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        self.declare_form()
        integer = QgsProcessingParameterNumber.Type.Integer
        self.add_advanced(QgsProcessingParameterString("SIZES", tr("Numbers of polygons"), "", False, True))
        self.add_advanced(
            QgsProcessingParameterNumber("DRAWS", tr("Draws of each number"), integer, DRAWS, False, DRAWS, 20)
        )
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace files that are there"), False))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), tr("HTML (*.html)")))
        self.addOutput(QgsProcessingOutputFile("NUMBERS", tr("Numbers of the report")))
        self.addOutput(QgsProcessingOutputString("ANSWER", tr("Whether more labels would help")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        report = Path(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        form = self.form_of(parameters, context, feedback, report.with_suffix(""), report.stem)
        try:
            self._curve = curve_request(
                form,
                report,
                Settings().colours,
                self.make_scratch(),
                self._sizes(parameters, context),
                self.parameterAsInt(parameters, "DRAWS", context),
                self.parameterAsBool(parameters, "OVERWRITE", context),
            )
        except (RequestError, LabelLayerError, ExtentError) as problem:
            raise QgsProcessingException(str(problem)) from problem

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Draw the curve; the answer goes to the log."""
        try:
            self.stop_if_refused()
            with self.open_engine(feedback) as session:
                self.tell_warnings(session, [pair.raster for pair in self._curve.training.pairs], feedback)
                drawn: LearningCurveDrawn = self.ask(session, "learning-curve", self._curve, feedback)
        finally:
            self.remove_scratch()
        feedback.pushInfo(drawn.answer)
        return {"OUTPUT": drawn.report, "NUMBERS": drawn.numbers, "ANSWER": drawn.answer}

    def _sizes(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[int, ...]:
        text = self.parameterAsString(parameters, "SIZES", context)
        words = text.replace(",", " ").replace(";", " ").split()
        if not all(word.isdecimal() and int(word) > 0 for word in words):
            sentence = tr("“{text}” is no list of numbers of polygons. Write them as 5, 20, 80, or leave it empty.")
            raise QgsProcessingException(sentence.format(text=text))
        return tuple(int(word) for word in words)
