"""Processing algorithm: landforms in the formats of other programs."""

from __future__ import annotations

from typing import Any, Dict

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...protocol.messages.exports import Export
from ...protocol.schema import EXPORT_FORMATS
from ..layers.exports import ExportError, ExportForm, export_request, file_filters, title_of
from ..layers.labels import has_unsaved_edits
from ..sentences import tr
from .algorithm import EngineAlgorithm


class ExportAlgorithm(EngineAlgorithm):
    """Polygons in, a file of another program out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Export | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "exportlandforms"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Export landforms")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Writes polygons for other programs: crater counts for Craterstats (.scc, .diam) or as a pair of
Shapefiles (_CRATER and _AREA, as CraterTools and OpenCraterTool have them), COCO annotations, a CSV table, GeoJSON.

<p>Diameters and centres are those of circles through the outlines by least squares, on the body of the layer's CRS.</p>
<p><b>Classes</b>: only these, separated by commas. A crater count takes every class named after craters when none is
given, and all polygons when there is no class field.</p>
<p><b>Counted area</b>: polygons of the ground that was looked at, which a crater count needs. Without them, all of the
<b>image</b> that holds data is taken. COCO annotations are in pixels of the image.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterVectorLayer("INPUT", tr("Landforms"), polygons))
        titles = [title_of(form) for form in EXPORT_FORMATS]
        self.addParameter(QgsProcessingParameterEnum("FORMAT", tr("Format"), titles, False, 0))
        self.addParameter(
            QgsProcessingParameterField("CLASS_FIELD", tr("Class field"), "class", "INPUT", optional=True)
        )
        self.addParameter(QgsProcessingParameterString("CLASSES", tr("Classes"), "", False, True))
        self.addParameter(QgsProcessingParameterVectorLayer("AREA", tr("Counted area"), polygons, None, True))
        self.addParameter(QgsProcessingParameterRasterLayer("IMAGE", tr("Image"), None, True))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace files that are there"), False))
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("File"), file_filters()))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Polygons")))
        self.addOutput(QgsProcessingOutputNumber("AREA_M2", tr("Counted area (m²)")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        if has_unsaved_edits(layer):
            feedback.pushWarning(tr("“{layer}” has unsaved edits, which are not exported.").format(layer=layer.name()))
        image = self.parameterAsRasterLayer(parameters, "IMAGE", context)
        classes = self.parameterAsString(parameters, "CLASSES", context).split(",")
        form = ExportForm(
            layer=layer,
            output=self.parameterAsFileOutput(parameters, "OUTPUT", context),
            form=EXPORT_FORMATS[self.parameterAsEnum(parameters, "FORMAT", context)],
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            classes=tuple(name.strip() for name in classes if name.strip()),
            area=self.parameterAsVectorLayer(parameters, "AREA", context),
            image=image,
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
        )
        try:
            self._request = export_request(form, self.make_scratch())
        except ExportError as problem:
            raise QgsProcessingException(str(problem)) from problem

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Export; notes go to the log."""
        try:
            self.stop_if_refused()
            with self.open_engine(feedback) as session:
                exported = self.ask(session, "export", self._request, feedback)
        finally:
            self.remove_scratch()
        for note in exported.notes:
            feedback.pushWarning(note)
        return {"OUTPUT": exported.files[0], "COUNT": exported.count, "AREA_M2": exported.area_m2}
