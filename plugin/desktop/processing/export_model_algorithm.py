"""Processing algorithm: write a decoder as an ONNX file for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...protocol.messages.decoders import ExportedModel, ExportModel
from ..layers.model_card import ModelCardError, read_card
from ..sentences import tr
from .algorithm import EngineAlgorithm


class ExportModelAlgorithm(EngineAlgorithm):
    """Model package in, ONNX file and STAC item out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: ExportModel | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "exportmodel"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Export decoder as ONNX")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Writes a decoder as one ONNX file that other programs run, with all that stands before it.

<p>The file holds what the QGIS plugin Deepness reads: classes, resolution, size and overlap of its tiles, and how
pixels are scaled. Deepness takes decoders of one input: students, and others that look at one level.</p>
<p>Beside it a STAC item with the Machine Learning Model extension describes inputs, classes and licence.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("MODEL", tr("Model (folder)"), folder))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace files that are there"), False))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("ONNX file"), tr("ONNX (*.onnx)")))
        self.addOutput(QgsProcessingOutputFile("ITEM", tr("STAC item")))
        self.addOutput(QgsProcessingOutputNumber("OPSET", tr("Version of ONNX's operators")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Look at the package and make the request."""
        folder = self.parameterAsString(parameters, "MODEL", context)
        try:
            read_card(Path(folder))
        except ModelCardError as problem:
            raise QgsProcessingException(str(problem)) from problem
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        self._request = ExportModel(folder, output, self.parameterAsBool(parameters, "OVERWRITE", context))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Export."""
        self.stop_if_refused()
        with self.open_engine(feedback) as session:
            exported: ExportedModel = self.ask(session, "decoders.export", self._request, feedback)
        if len(exported.inputs) > 1:
            feedback.pushWarning(
                tr(
                    "The network has {count} inputs, since the decoder looks at several levels: Deepness takes one."
                ).format(count=len(exported.inputs))
            )
        return {"OUTPUT": exported.path, "ITEM": exported.item, "OPSET": exported.opset}
