"""Processing algorithm: map landforms with a trained decoder."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path
from typing import Any, Dict, Optional, Sequence

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ...protocol.messages.jobs import CompareGround, Map, Mapped
from ...protocol.messages.mapping import EstimateMap
from ..layers.extents import ExtentError, extent_wkt
from ..layers.map_results import MapResultError, add_map_results
from ..layers.model_card import ModelCard, ModelCardError, read_card
from ..requests.map_request import looks
from ..requests.map_words import estimate_words, merged_words
from ..sentences import tr
from .algorithm import EngineAlgorithm, reference_or_refuse, two_decimals
from .extent_parameters import chosen_extent
from .further_layers import OTHERS, as_learnt, further_layers


class MapAlgorithm(EngineAlgorithm):
    """Raster and model package in, landform map out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Map | None = None
        self._card: ModelCard | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._mapped: Mapped | None = None
        self._load = False

    def name(self) -> str:
        """Name in scripts."""
        return "maplandforms"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Map landforms")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Maps the landforms of a raster with a decoder trained by “Train decoder” or on the Train page.

<p>Writes a GeoPackage with polygons that share their borders, a class raster and a probability raster.</p>
<p>The work is done in tiles, and finished tiles survive a cancel or a crash: run again with the same output folder to
go on. A finished run is only replaced when you allow it.</p>
<p><b>Thresholds</b>: a class and the probability, 0 to 1, that it must reach to be mapped. Where the
likeliest class does not, the ground is background, or has no class; no other class gets it.</p>
<p><b>Map together with</b>: further rasters of the same body, each with the contrast of its layer, make one map with
the first, in its coordinate reference system. Where they overlap the finest is seen, of those as fine the first, and
where it has no data the next.</p>
<p><b>Minimum area</b>: smaller polygons are merged. Where none is given, what the decoder cannot tell from noise is;
with 0 nothing is.</p>
<p><b>Only inside</b>: polygons that outline the ground to map; it goes before the extent. With selected features only
those count.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        real = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", tr("Raster")))
        self.addParameter(
            QgsProcessingParameterFile("MODEL", tr("Model (folder)"), QgsProcessingParameterFile.Behavior.Folder)
        )
        self.addParameter(further_layers(as_learnt()))
        self.add_advanced(
            QgsProcessingParameterMultipleLayers(
                "MORE", tr("Map together with"), QgsProcessing.SourceType.TypeRaster, None, True
            )
        )
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True))
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                "REGION", tr("Only inside"), [QgsProcessing.SourceType.TypeVectorPolygon], None, True
            )
        )
        area = QgsProcessingParameterNumber("MINIMUM_AREA", tr("Minimum area (m²)"), real, None, True, 0.0)
        title = tr("Smoothing (0 none to 1 strong)")
        smoothing = QgsProcessingParameterNumber("SMOOTHING", title, real, 0.3, False, 0.0, 1.0)
        for parameter in (area, smoothing):
            self.addParameter(two_decimals(parameter))
        self.addParameter(
            QgsProcessingParameterMatrix(
                "THRESHOLDS", tr("Thresholds"), 0, False, [tr("Class"), tr("Least probability")], [], True
            )
        )
        self.add_advanced(
            QgsProcessingParameterEnum("VIEWS", tr("Look at the ground"), [words for words, _ in looks()], False, 0)
        )
        self.add_advanced(QgsProcessingParameterBoolean("PROBABILITIES", tr("Probabilities of each class"), False))
        whole = tr("Landforms across the border of a global map stay whole")
        self.add_advanced(QgsProcessingParameterBoolean("WHOLE_AT_BORDER", whole, False))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace a finished run"), False))
        self.add_advanced(QgsProcessingParameterBoolean("LOAD", tr("Add the results to the project"), True))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Run")))
        self.addOutput(
            QgsProcessingOutputVectorLayer("POLYGONS", tr("Polygons"), QgsProcessing.SourceType.TypeVectorPolygon)
        )
        self.addOutput(QgsProcessingOutputRasterLayer("CLASSES", tr("Class raster")))
        self.addOutput(QgsProcessingOutputRasterLayer("PROBABILITY", tr("Probability raster")))
        self.addOutput(QgsProcessingOutputRasterLayer("CLASS_PROBABILITIES", tr("Probabilities of each class")))
        self.addOutput(QgsProcessingOutputNumber("TILES", tr("Tiles")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        raster = self.parameterAsRasterLayer(parameters, "RASTER", context)
        reference = reference_or_refuse(raster)
        folder = Path(self.parameterAsString(parameters, "MODEL", context))
        try:
            self._card = read_card(folder)
            extent = chosen_extent(self, parameters, context, raster)
        except (ModelCardError, ExtentError) as problem:
            raise QgsProcessingException(str(problem)) from problem
        others = self.parameterAsLayerList(parameters, OTHERS, context)
        self._crs = raster.crs()
        self._load = self.parameterAsBool(parameters, "LOAD", context)
        self._request = Map(
            raster=reference,
            package=str(folder),
            output=self.parameterAsString(parameters, "OUTPUT", context),
            extent_wkt=extent_wkt(extent, raster) if extent is not None else "",
            minimum_area_m2=self._minimum_area(parameters, context),
            smoothing=self.parameterAsDouble(parameters, "SMOOTHING", context),
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
            thresholds=thresholds_of(self.parameterAsMatrix(parameters, "THRESHOLDS", context)),
            probabilities=self.parameterAsBool(parameters, "PROBABILITIES", context),
            others=tuple(map(reference_or_refuse, others)),
            views=looks()[self.parameterAsEnum(parameters, "VIEWS", context)][1],
            more=tuple(map(reference_or_refuse, self.parameterAsLayerList(parameters, "MORE", context))),
            whole_at_border=self.parameterAsBool(parameters, "WHOLE_AT_BORDER", context),
        )

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Map; cancelling keeps the finished tiles."""
        self.stop_if_refused()
        with self.open_engine(feedback) as session:
            self.tell_warnings(session, [self._request.raster], feedback)
            asked = CompareGround(self._request.raster, self._request.package)
            for notice in self.ask(session, "map.compare", asked, feedback).notices:
                feedback.pushWarning(notice)
            estimate = self.ask(session, "map.estimate", EstimateMap(self._request), feedback)
            feedback.pushInfo(estimate_words(estimate))
            mapped: Mapped = self.ask(session, "map", self._request, feedback)
        self._mapped = mapped
        if mapped.merged:
            feedback.pushInfo(merged_words(mapped))
        found = {
            "OUTPUT": str(Path(mapped.polygons).parent),
            "POLYGONS": f"{mapped.polygons}|layername={mapped.polygons_layer}",
            "CLASSES": mapped.class_raster,
            "PROBABILITY": mapped.probability_raster,
            "TILES": mapped.tiles,
        }
        if mapped.class_probabilities:
            found["CLASS_PROBABILITIES"] = mapped.class_probabilities
        return found

    def postProcessAlgorithm(  # noqa: N802 - QGIS's name
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Add the results to the project, in a group named after the run."""
        if self._load and self._mapped is not None and self._card is not None and context.project() is not None:
            run_name = Path(self._mapped.polygons).parent.name
            try:
                add_map_results(self._mapped, run_name, self._card.colours, self._crs, context.project())
            except MapResultError as problem:
                feedback.reportError(str(problem))
        return {}

    def _minimum_area(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[float]:
        """Square metres; None, where none is given, leaves it to the engine."""
        given = parameters.get("MINIMUM_AREA")
        return None if given in (None, NULL, "") else self.parameterAsDouble(parameters, "MINIMUM_AREA", context)


def thresholds_of(cells: Sequence[Any]) -> Dict[str, float]:
    """Least probability by class of a table of two columns, row after row; rows without a class are left out.

    Raises:
        QgsProcessingException: A class has no number from 0 to 1.
    """
    found: Dict[str, float] = {}
    for name, value in zip_longest(cells[::2], cells[1::2]):
        if not str(name or "").strip():
            continue
        try:
            found[str(name).strip()] = least = float(value)
        except (TypeError, ValueError):
            least = -1.0
        if not 0 <= least <= 1:
            sentence = tr("The threshold of “{name}” should be a number from 0 to 1, not “{value}”.")
            raise QgsProcessingException(sentence.format(name=name, value=value))
    return found
