"""Processing algorithms: compare two decoders by labels, and two maps cell by cell."""

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
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
)

from ...protocol.messages.decoders import Compare, CompareMaps, Comparison, MapDifference
from ..layers.extents import ExtentError
from ..layers.labels import LabelLayerError, has_unsaved_edits
from ..layers.map_results import mark_as_result
from ..layers.model_card import ModelCardError, read_card
from ..requests.compare_request import compare_request
from ..requests.judge_request import JudgeForm
from ..requests.train_request import LabelledGround, Pair, RequestError
from ..sentences import tr
from .algorithm import EngineAlgorithm, reference_or_refuse
from .further_layers import OTHERS, further_layers
from .train_algorithm import UNLABELLED


class CompareDecodersAlgorithm(EngineAlgorithm):
    """Labels and two model packages in, report out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Compare | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "comparedecoders"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Compare decoders")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Judges two decoders by the same polygons, and writes a report.

<p>The report shows the scores of both side by side, and how sure the difference is: its 95 % interval comes from the
same blocks of ground for both. It is one HTML file that opens without network; the same numbers lie beside it as
JSON.</p>
<p><b>Label layer</b>: polygons that neither has learnt from. Ground that one of them has seen is named in the
report.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("FIRST", tr("First model (folder)"), folder))
        self.addParameter(QgsProcessingParameterFile("SECOND", tr("Second model (folder)"), folder))
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", tr("Raster")))
        self.addParameter(QgsProcessingParameterVectorLayer("LABELS", tr("Label layer"), polygons))
        hint = tr(
            "As many as the models learnt from beside the image, in the same order; a model that learnt from fewer "
            "looks at the first of them."
        )
        self.addParameter(further_layers(hint))
        self.addParameter(QgsProcessingParameterString("CLASS_FIELD", tr("Class field"), "class"))
        self.addParameter(
            QgsProcessingParameterVectorLayer("GROUND", tr("Completely labelled ground"), polygons, None, True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                "UNLABELLED", tr("Ground without a label is"), [tr("background"), tr("left out")], False, 0
            )
        )
        self.add_advanced(QgsProcessingParameterBoolean("REVIEWED_ONLY", tr("Only polygons that are reviewed"), False))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace files that are there"), False))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), tr("HTML (*.html)")))
        self.addOutput(QgsProcessingOutputFile("NUMBERS", tr("Numbers of the report")))
        self.addOutput(QgsProcessingOutputString("VERDICT", tr("Which is better")))
        self.addOutput(QgsProcessingOutputNumber("DIFFERENCE", tr("Difference of mean IoU")))

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
        first, second = (Path(self.parameterAsString(parameters, name, context)) for name in ("FIRST", "SECOND"))
        form = JudgeForm(
            pair=Pair(
                raster,
                labels,
                self.parameterAsBool(parameters, "REVIEWED_ONLY", context),
                tuple(self.parameterAsLayerList(parameters, OTHERS, context)),
            ),
            package=first,
            report=Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            ground=LabelledGround("polygons", polygons=ground) if ground is not None else LabelledGround(),
            unlabelled=UNLABELLED[self.parameterAsEnum(parameters, "UNLABELLED", context)],
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
        )
        try:
            read_card(first)
            read_card(second)
            self._request = compare_request(form, second, self.make_scratch())
        except (ModelCardError, RequestError, LabelLayerError, ExtentError) as problem:
            raise QgsProcessingException(str(problem)) from problem

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Compare; notes go to the log."""
        try:
            self.stop_if_refused()
            with self.open_engine(feedback) as session:
                self.tell_warnings(session, [self._request.pair.raster], feedback)
                found: Comparison = self.ask(session, "decoders.compare", self._request, feedback)
        finally:
            self.remove_scratch()
        for note in found.result.get("notes", ()):
            feedback.pushWarning(str(note))
        feedback.pushInfo(str(found.result["verdict"]))
        return {
            "OUTPUT": found.report,
            "NUMBERS": found.numbers,
            "VERDICT": found.result["verdict"],
            "DIFFERENCE": found.result["mean_iou"]["difference"]["value"],
        }


class CompareMapsAlgorithm(EngineAlgorithm):
    """Two map runs in, layer of their differences out."""

    def __init__(self) -> None:
        super().__init__()
        self._found: MapDifference | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "comparemaps"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Compare two maps")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Compares two maps of one raster cell by cell.

<p>In the raster of the differences each change from class to class has its own value and colour: 1 is what is the same,
0 what one of the maps does not hold. A report (HTML) and its numbers (JSON) beside it tell how much ground, on the
body, became what.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("FIRST", tr("First map (folder of the run)"), folder))
        self.addParameter(QgsProcessingParameterFile("SECOND", tr("Second map (folder of the run)"), folder))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace files that are there"), False))
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Differences")))
        self.addOutput(QgsProcessingOutputFile("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputFile("NUMBERS", tr("Numbers of the report")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Share of the ground that differs")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Compare; areas and notes go to the log."""
        request = CompareMaps(
            self.parameterAsString(parameters, "FIRST", context),
            self.parameterAsString(parameters, "SECOND", context),
            self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            self.parameterAsBool(parameters, "OVERWRITE", context),
        )
        with self.open_engine(feedback) as session:
            found: MapDifference = self.ask(session, "maps.compare", request, feedback)
        self._found = found
        for note in found.notes:
            feedback.pushWarning(note)
        changes = [one for one in found.changes if one.first != one.second]
        for one in changes:
            feedback.pushInfo(f"{one.first} → {one.second}: {one.area_m2:.6g} m²")
        total = sum(one.area_m2 for one in found.changes)
        return {
            "OUTPUT": found.raster,
            "REPORT": found.report,
            "NUMBERS": found.numbers,
            "CHANGED": sum(one.area_m2 for one in changes) / total,
        }

    def postProcessAlgorithm(  # noqa: N802 - QGIS's name
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Style the layer, where it is loaded."""
        found = self._found
        layer = None
        if found is not None and context.willLoadLayerOnCompletion(found.raster):
            layer = QgsProcessingUtils.mapLayerFromString(found.raster, context)
        if layer is not None and found is not None:
            layer.loadNamedStyle(found.style)
            mark_as_result(layer, layer.name())
        return {}
