"""Processing algorithms: train a patch classifier, and classify the cells of a grid with one."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...protocol.messages.jobs import LabelledRaster
from ...protocol.messages.patches import MapPatches, MappedPatches, TrainPatches
from ..layers.extents import ExtentError, extent_wkt
from ..layers.labels import LabelLayerError, label_file
from ..sentences import tr
from ..settings import Settings
from .algorithm import EngineAlgorithm, reference_or_refuse, two_decimals
from .extent_parameters import chosen_extent


class TrainPatchesAlgorithm(EngineAlgorithm):
    """Labelled cells or pictures in, model package out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: TrainPatches | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "trainpatches"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Train a patch classifier")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Learns which class a square of ground is of, from features of the frozen encoder.

<p>Give a raster with labelled points or polygons, or a folder that holds a folder of pictures for each class. On a
raster each square cell with a label is one example; its side is in metres on the body.</p>
<p>The output folder holds the model, its card with scores on unseen ground, and a picture of what is taken for what. A
folder that holds something already is never overwritten.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        folder, real = QgsProcessingParameterFile.Behavior.Folder, QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", tr("Raster"), None, True))
        self.addParameter(QgsProcessingParameterVectorLayer("LABELS", tr("Label layer"), kinds, None, True))
        self.addParameter(QgsProcessingParameterString("CLASS_FIELD", tr("Class field"), "class"))
        self.addParameter(QgsProcessingParameterFile("FOLDER", tr("Or a folder of pictures"), folder, "", None, True))
        side = QgsProcessingParameterNumber("SIDE", tr("Side of a cell (m)"), real, 100.0, False, 0.0)
        self.addParameter(two_decimals(side))
        self.add_advanced(QgsProcessingParameterString("MODEL", tr("Encoder"), "default"))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Model")))
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Accuracy on unseen ground")))
        self.addOutput(QgsProcessingOutputNumber("PATCHES", tr("Patches")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        folder = self.parameterAsString(parameters, "FOLDER", context)
        raster = self.parameterAsRasterLayer(parameters, "RASTER", context)
        labels = self.parameterAsVectorLayer(parameters, "LABELS", context)
        pairs: Tuple[LabelledRaster, ...] = ()
        if not folder:
            if raster is None or labels is None:
                raise QgsProcessingException(tr("Give a raster with a label layer, or a folder of pictures."))
            try:
                class_field = self.parameterAsString(parameters, "CLASS_FIELD", context)
                file = label_file(labels, self.make_scratch(), class_field)
            except LabelLayerError as problem:
                raise QgsProcessingException(str(problem)) from problem
            pairs = (LabelledRaster(reference_or_refuse(raster), file.path, file.layer),)
        self._request = TrainPatches(
            output=self.parameterAsString(parameters, "OUTPUT", context),
            folder=folder,
            pairs=pairs,
            side_m=self.parameterAsDouble(parameters, "SIDE", context),
            class_field=self.parameterAsString(parameters, "CLASS_FIELD", context),
            model=self.parameterAsString(parameters, "MODEL", context),
            colours=Settings().colours,
        )

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Train; cancelling leaves nothing."""
        try:
            self.stop_if_refused()
            with self.open_engine(feedback) as session:
                self.tell_warnings(session, [pair.raster for pair in self._request.pairs], feedback)
                trained = self.ask(session, "patches.train", self._request, feedback)
        finally:
            self.remove_scratch()
        for note in trained.scores.get("notes", ()):
            feedback.pushWarning(note)
        return {"OUTPUT": trained.package, "ACCURACY": trained.scores.get("accuracy"), "PATCHES": trained.patches}


class ClassifyPatchesAlgorithm(EngineAlgorithm):
    """Raster and patch classifier in, grid of classes out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: MapPatches | None = None
        self._loaded: Tuple[str, MappedPatches] | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "classifypatches"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Classify patches")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Says of each cell of a grid which class it is of, with a model made by “Train a patch classifier”.

<p>Writes a layer with a polygon for each cell, its class and the probability of every class, and a raster of the
probabilities. Cells with less than half data are left out.</p>
<p><b>Side of a cell</b>: 0 takes that of the training.</p>
<p><b>Least probability</b>: a cell whose likeliest class is less probable has no class. With 0 every cell gets one of
the classes that were learnt, whatever it shows, unless one of them stands for other ground.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        folder, real = QgsProcessingParameterFile.Behavior.Folder, QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", tr("Raster")))
        self.addParameter(QgsProcessingParameterFile("MODEL", tr("Model (folder)"), folder))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True))
        side = QgsProcessingParameterNumber("SIDE", tr("Side of a cell (m)"), real, 0.0, False, 0.0)
        self.addParameter(two_decimals(side))
        least = QgsProcessingParameterNumber("LEAST_PROBABILITY", tr("Least probability"), real, 0.0, False, 0.0, 1.0)
        self.add_advanced(two_decimals(least))
        self.add_advanced(QgsProcessingParameterBoolean("OVERWRITE", tr("Replace a finished run"), False))
        self.add_advanced(QgsProcessingParameterBoolean("LOAD", tr("Add the results to the project"), True))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Run")))
        self.addOutput(QgsProcessingOutputVectorLayer("CELLS", tr("Cells"), QgsProcessing.SourceType.TypeVectorPolygon))
        self.addOutput(QgsProcessingOutputRasterLayer("PROBABILITIES", tr("Probability raster")))
        self.addOutput(QgsProcessingOutputNumber("CLASSIFIED", tr("Classified cells")))
        self.addOutput(QgsProcessingOutputNumber("NO_CLASS", tr("Cells without a class")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        raster = self.parameterAsRasterLayer(parameters, "RASTER", context)
        reference = reference_or_refuse(raster)
        try:
            extent = chosen_extent(self, parameters, context, raster)
        except ExtentError as problem:
            raise QgsProcessingException(str(problem)) from problem
        self._request = MapPatches(
            raster=reference,
            package=self.parameterAsString(parameters, "MODEL", context),
            output=self.parameterAsString(parameters, "OUTPUT", context),
            extent_wkt=extent_wkt(extent, raster) if extent is not None else "",
            side_m=self.parameterAsDouble(parameters, "SIDE", context),
            overwrite=self.parameterAsBool(parameters, "OVERWRITE", context),
            least_probability=self.parameterAsDouble(parameters, "LEAST_PROBABILITY", context),
        )

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Classify; cancelling leaves nothing."""
        self.stop_if_refused()
        with self.open_engine(feedback) as session:
            self.tell_warnings(session, [self._request.raster], feedback)
            mapped: MappedPatches = self.ask(session, "patches.map", self._request, feedback)
        for note in mapped.notes:
            feedback.pushWarning(note)
        cells = f"{mapped.cells}|layername={mapped.cells_layer}"
        self._loaded = (cells, mapped) if self.parameterAsBool(parameters, "LOAD", context) else None
        return {
            "OUTPUT": str(Path(mapped.cells).parent),
            "CELLS": cells,
            "PROBABILITIES": mapped.probabilities,
            "CLASSIFIED": mapped.classified,
            "NO_CLASS": mapped.no_class,
        }

    def postProcessAlgorithm(  # noqa: N802 - QGIS's name
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Add the results to the project, named after the run."""
        if self._loaded is not None and context.project() is not None:
            cells, mapped = self._loaded
            name = Path(mapped.cells).parent.name
            layers = [
                QgsRasterLayer(mapped.probabilities, f"{name} {tr('Probability raster')}"),
                QgsVectorLayer(cells, f"{name} {tr('Cells')}", "ogr"),
            ]
            context.project().addMapLayers([layer for layer in layers if layer.isValid()])
        return {}
