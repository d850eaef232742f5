"""What the plugin's Processing algorithms share: outputs, errors as sentences, and the way to the engine."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, Dict, Iterable, Optional, Tuple, Type

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProviderRegistry,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ...protocol.messages.jobs import Progress
from ...protocol.messages.rasters import DescribeRaster, RasterReference
from ..layers.raster_reference import reference_of
from ..layers.stored_crs import keep_axes, storable_wkt
from ..sentences import tr
from ..settings import Settings
from ..widgets import icon
from .engine_session import EngineFailure, EngineSession


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm whose work is done by an engine of its own.

    Layers are read in :meth:`collect`, on the thread they live on; the engine works in ``processAlgorithm``.
    """

    def __init__(self) -> None:
        super().__init__()
        self._engine_folder = Path()
        self._refusal = ""
        self._scratch: Optional[Path] = None
        self._written: Optional[Tuple[str, QgsCoordinateReferenceSystem]] = None

    def createInstance(self) -> EngineAlgorithm:  # noqa: N802 - QGIS's name
        """A fresh one for every run."""
        kind: Type[EngineAlgorithm] = type(self)
        return kind()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return icon("landform_mapper")

    def help_text(self) -> str:
        """What stands beside the form, in lines of any length."""
        raise NotImplementedError

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """The help in one line: QGIS makes a paragraph of each, in the middle of sentences."""
        return " ".join(self.help_text().split())

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter that is folded away at first."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def prepareAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the settings and the layers.

        QGIS swallows what is raised here, so that scripts would be told nothing but that there were errors; a refusal
        is kept for :meth:`stop_if_refused`.
        """
        self._engine_folder = Settings().engine_folder
        try:
            self.collect(parameters, context, feedback)
        except QgsProcessingException as problem:
            self._refusal = str(problem)
        return True

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read and check the layers, on the thread that they live on.

        Raises:
            QgsProcessingException: They cannot be used.
        """

    def stop_if_refused(self) -> None:
        """To be called first in ``processAlgorithm``.

        Raises:
            QgsProcessingException: The layers cannot be used.
        """
        if self._refusal:
            raise QgsProcessingException(self._refusal)

    def make_sink(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        geometry_type: Any,
        crs: QgsCoordinateReferenceSystem,
    ) -> Tuple[QgsFeatureSink, str]:
        """The output layer, and what Processing calls it; its CRS comes back as it is wherever it is written.

        Raises:
            QgsProcessingException: It cannot be made.
        """
        stored = QgsCoordinateReferenceSystem.fromWkt(storable_wkt(crs)) if crs.isValid() else crs
        sink, name = self.parameterAsSink(parameters, "OUTPUT", context, fields, geometry_type, stored)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        self._written = name, crs
        return sink, name

    def postProcessAlgorithm(  # noqa: N802 - QGIS's name
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Note the axes of the output's CRS in its file, which is closed by now."""
        if self._written is not None:
            name, crs = self._written
            parts = QgsProviderRegistry.instance().decodeUri("ogr", name)
            path = Path(str(parts.get("path") or ""))
            if path.suffix.lower() == ".gpkg":
                keep_axes(str(path), str(parts.get("layerName") or path.stem), crs)
        return {}

    def make_scratch(self) -> Path:
        """A folder for copies of layers, until :meth:`remove_scratch`."""
        self._scratch = Path(tempfile.mkdtemp(prefix="landform_"))
        return self._scratch

    def remove_scratch(self) -> None:
        """Remove the copies, if there are any."""
        if self._scratch is not None:
            shutil.rmtree(self._scratch, ignore_errors=True)

    def open_engine(self, feedback: QgsProcessingFeedback) -> EngineSession:
        """Start an engine for this run.

        Raises:
            QgsProcessingException: It is not set up, or does not start.
        """
        feedback.pushInfo(tr("Starting the engine…"))
        try:
            return EngineSession(self._engine_folder, feedback.isCanceled, feedback.pushDebugInfo)
        except EngineFailure as error:
            raise QgsProcessingException(str(error)) from error

    def ask(
        self, session: EngineSession, method: str, message: Any, feedback: QgsProcessingFeedback, payload: bytes = b""
    ) -> Any:
        """One request whose progress is the algorithm's.

        Raises:
            QgsProcessingException: The engine could not do it.
        """
        progress = FeedbackProgress(feedback)
        try:
            return session.request(method, message, payload, progress)[0]
        except EngineFailure as error:
            raise QgsProcessingException(str(error)) from error

    def tell_warnings(
        self, session: EngineSession, rasters: Iterable[RasterReference], feedback: QgsProcessingFeedback
    ) -> None:
        """Warn of what a geologist should know of the rasters before trusting the result.

        Raises:
            QgsProcessingException: One of them cannot be read.
        """
        for raster in dict.fromkeys(rasters):
            for warning in self.ask(session, "raster.describe", DescribeRaster(raster), feedback).warnings:
                feedback.pushWarning(f"{Path(raster.source).name}: {warning}")


class FeedbackProgress:
    """Hands the engine's progress to Processing: the fraction to the bar, each new text to the log."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def __call__(self, progress: Progress) -> None:
        """Take one message."""
        if progress.fraction is not None:
            self._feedback.setProgress(100 * progress.fraction)
        if progress.text and progress.text != self._text:
            self._text = progress.text
            self._feedback.setProgressText(progress.text)


def reference_or_refuse(layer: Optional[QgsRasterLayer]) -> RasterReference:
    """The raster as the engine opens it.

    Raises:
        QgsProcessingException: There is no such layer, or it is not a file.
    """
    reference = reference_of(layer)
    if reference is None:
        if layer is None:
            raise QgsProcessingException(tr("There is no such raster. Choose a raster layer or a file."))
        raise QgsProcessingException(
            tr("The raster “{layer}” is not a file that the engine can read. Save it as a GeoTIFF first.").format(
                layer=layer.name()
            )
        )
    return reference


def two_decimals(parameter: QgsProcessingParameterNumber) -> QgsProcessingParameterNumber:
    """The same parameter, shown with two decimals; QGIS shows six of them."""
    parameter.setMetadata({"widget_wrapper": {"decimals": 2}})
    return parameter
