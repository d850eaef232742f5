"""Processing algorithm: find landforms over an extent, each an object of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ...protocol.messages.finding import Find, FoundObjects
from ...protocol.messages.jobs import LabelledRaster
from ..layers.extents import ExtentError, extent_wkt
from ..layers.labels import LabelLayerError, check_labels, label_file
from ..layers.map_results import MapResultError, add_map_results
from ..layers.model_card import ModelCardError, read_card
from ..requests.find_request import as_map, found_words
from ..sentences import tr
from .algorithm import EngineAlgorithm, reference_or_refuse, two_decimals
from .extent_parameters import chosen_extent
from .further_layers import OTHERS, as_learnt, further_layers


class FindAlgorithm(EngineAlgorithm):
    """Raster in, landforms out, each once; a model tells classes, or a few landforms what more is looked for."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Find | None = None
        self._colours: Dict[str, str] = {}
        self._crs = QgsCoordinateReferenceSystem()
        self._found: FoundObjects | None = None
        self._load = False

    def name(self) -> str:
        """Name in scripts."""
        return "findlandforms"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Find landforms")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Finds the landforms of a raster, each a polygon of its own, also where they overlap or lie in each
other.

<p>A SAM draws the borders. <b>Model</b>: one that “Train decoder” has made tells the classes.
<b>Find more like these</b>: a few landforms tell what more is looked for, without training; those whose class is
<i>background</i> are what is not looked for. With neither of them everything is found, without classes.</p>
<p>The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        real, polygons = QgsProcessingParameterNumber.Type.Double, [QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", tr("Raster")))
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("MODEL", tr("Model (folder)"), folder, optional=True))
        self.addParameter(QgsProcessingParameterVectorLayer("LIKE", tr("Find more like these"), polygons, None, True))
        self.addParameter(further_layers(as_learnt()))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True))
        self.addParameter(QgsProcessingParameterVectorLayer("REGION", tr("Only inside"), polygons, None, True))
        title = tr("Smallest diameter (m)")
        smallest = QgsProcessingParameterNumber("SMALLEST", title, real, None, True, 0.0)
        self.addParameter(two_decimals(smallest))
        title = tr("Least score (0 to 1)")
        least = QgsProcessingParameterNumber("LEAST_SCORE", title, real, None, True, 0.0, 1.0)
        self.add_advanced(two_decimals(least))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace a finished run"), False))
        self.add_advanced(QgsProcessingParameterBoolean("LOAD", tr("Add the results to the project"), True))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Run")))
        self.addOutput(QgsProcessingOutputVectorLayer("POLYGONS", tr("Polygons"), polygons[0]))
        self.addOutput(QgsProcessingOutputNumber("LANDFORMS", tr("Landforms")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        raster = self.parameterAsRasterLayer(parameters, "RASTER", context)
        reference = reference_or_refuse(raster)
        model = self.parameterAsString(parameters, "MODEL", context)
        likes = self.parameterAsVectorLayer(parameters, "LIKE", context)
        like: tuple[LabelledRaster, ...] = ()
        try:
            self._colours = read_card(Path(model)).colours if model else {}
            extent = chosen_extent(self, parameters, context, raster)
            if likes is not None:
                check_labels(likes, "class", raster)
                labels = label_file(likes, self.make_scratch(), "class")
                like = (LabelledRaster(reference, labels.path, labels.layer),)
        except (ModelCardError, ExtentError, LabelLayerError) as problem:
            raise QgsProcessingException(str(problem)) from problem
        self._crs = raster.crs()
        self._load = self.parameterAsBool(parameters, "LOAD", context)
        self._request = Find(
            raster=reference,
            output=self.parameterAsString(parameters, "OUTPUT", context),
            package=model,
            like=like,
            extent_wkt=extent_wkt(extent, raster) if extent is not None else "",
            smallest_m=self._number(parameters, "SMALLEST", context),
            least_score=self._number(parameters, "LEAST_SCORE", context),
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
            others=tuple(map(reference_or_refuse, self.parameterAsLayerList(parameters, OTHERS, context))),
        )

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Find; cancelling keeps the finished tiles."""
        try:
            self.stop_if_refused()
            with self.open_engine(feedback) as session:
                self.tell_warnings(session, [self._request.raster], feedback)
                found: FoundObjects = self.ask(session, "find", self._request, feedback)
        finally:
            self.remove_scratch()
        self._found = found
        for notice in found.notices:
            feedback.pushWarning(notice)
        folder = Path(found.polygons).parent
        feedback.pushInfo(found_words(found, folder.name))
        return {
            "OUTPUT": str(folder),
            "POLYGONS": f"{found.polygons}|layername={found.polygons_layer}",
            "LANDFORMS": found.objects,
        }

    def postProcessAlgorithm(  # noqa: N802 - QGIS's name
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Add the results to the project, in a group named after the run."""
        if self._load and self._found is not None and context.project() is not None:
            name = Path(self._found.polygons).parent.name
            try:
                add_map_results(as_map(self._found), name, self._colours, self._crs, context.project())
            except MapResultError as problem:
                feedback.reportError(str(problem))
        return {}

    def _number(self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext) -> Optional[float]:
        """None, where none is given, leaves it to the engine."""
        given = parameters.get(name)
        return None if given in (None, NULL, "") else self.parameterAsDouble(parameters, name, context)
