"""Processing algorithm: teach a small decoder on images without labels."""

from __future__ import annotations

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
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ...protocol.messages.adapting import STUDENT_KINDS, Adapt, Adapted
from ..layers.extents import ExtentError, extent_wkt
from ..layers.model_card import ModelCardError, read_card
from ..requests.train_request import decoder_names
from ..sentences import tr
from .algorithm import EngineAlgorithm, reference_or_refuse, two_decimals
from .extent_parameters import extent_on


class AdaptAlgorithm(EngineAlgorithm):
    """Decoder and images in, model package of a student out."""

    def __init__(self) -> None:
        super().__init__()
        self._request: Adapt | None = None

    def name(self) -> str:
        """Name in scripts."""
        return "adaptdecoder"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Adapt a decoder to images without labels")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Teaches a small decoder, a student, on images without labels: a decoder from other ground says the
classes, masks of a SAM that is asked about what it sees correct where its borders lie, and the student learns from
both.

<p><b>Images</b>: of the new ground, all at a scale that the decoder knows.</p>
<p><b>Minutes</b>: how long the student learns; finding the masks comes before that. Cancelling keeps the best so
far.</p>
<p><b>Share of a mask</b>: a mask counts where it overlaps so far (IoU) with what the decoder sees.</p>
<p>The picture beside the model shows what it has learnt from: look at it. Nothing is known of its scores until it is
judged on labels.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile("MODEL", tr("Model (folder)"), folder))
        rasters = QgsProcessing.SourceType.TypeRaster
        self.addParameter(QgsProcessingParameterMultipleLayers("IMAGES", tr("Images"), rasters))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Extent"), None, True))
        integer, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        minutes = QgsProcessingParameterNumber("MINUTES", tr("Minutes"), real, Adapt.minutes, False, 0.1, 1440)
        self.addParameter(minutes)
        names = [decoder_names()[kind] for kind in STUDENT_KINDS]
        self.add_advanced(
            QgsProcessingParameterEnum("KIND", tr("Student"), names, False, STUDENT_KINDS.index(Adapt.kind))
        )
        self.add_advanced(QgsProcessingParameterString("SAM", tr("SAM that finds the masks"), Adapt.model))
        share = QgsProcessingParameterNumber("THETA", tr("Share of a mask"), real, Adapt.theta, False, 0, 1)
        self.add_advanced(two_decimals(share))
        title = tr("Levels of area that masks are averaged within")
        self.add_advanced(QgsProcessingParameterNumber("LEVELS", title, integer, Adapt.levels, False, 1, 9))
        title = tr("Let a copy of the decoder adapt first")
        self.add_advanced(QgsProcessingParameterBoolean("ADAPT_ASSISTANT", title, Adapt.adapt_assistant))
        title = tr("Windows at most")
        self.add_advanced(QgsProcessingParameterNumber("WINDOWS", title, integer, Adapt.windows, False, 1))
        self.add_advanced(QgsProcessingParameterNumber("SEED", tr("Seed"), integer, 0, False, 0))
        self.add_advanced(QgsProcessingParameterString("NAME", tr("Name of the model"), "", False, True))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Model")))
        self.addOutput(QgsProcessingOutputFile("PICTURE", tr("Picture of the labels")))
        self.addOutput(QgsProcessingOutputNumber("DECIDED", tr("Share of the ground on which masks decided")))
        self.addOutput(QgsProcessingOutputNumber("CHANGED", tr("Share of the ground that they changed")))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Check the layers and make the request."""
        model = Path(self.parameterAsString(parameters, "MODEL", context))
        images = [
            layer
            for layer in self.parameterAsLayerList(parameters, "IMAGES", context)
            if isinstance(layer, QgsRasterLayer)
        ]
        if not images:
            raise QgsProcessingException(self.invalidSourceError(parameters, "IMAGES"))
        output = Path(self.parameterAsString(parameters, "OUTPUT", context))
        try:
            read_card(model)
            extents = self._extents(parameters, context, images)
        except (ModelCardError, ExtentError) as problem:
            raise QgsProcessingException(str(problem)) from problem
        self._request = Adapt(
            decoder=str(model),
            images=tuple(reference_or_refuse(image) for image in images),
            output=str(output),
            extents=tuple(extents),
            model=self.parameterAsString(parameters, "SAM", context),
            kind=STUDENT_KINDS[self.parameterAsEnum(parameters, "KIND", context)],
            minutes=self.parameterAsDouble(parameters, "MINUTES", context),
            theta=self.parameterAsDouble(parameters, "THETA", context),
            levels=self.parameterAsInt(parameters, "LEVELS", context),
            adapt_assistant=self.parameterAsBool(parameters, "ADAPT_ASSISTANT", context),
            windows=self.parameterAsInt(parameters, "WINDOWS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            name=self.parameterAsString(parameters, "NAME", context) or output.name,
        )

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Teach; cancelling keeps the best so far."""
        self.stop_if_refused()
        with self.open_engine(feedback) as session:
            self.tell_warnings(session, list(self._request.images), feedback)
            adapted: Adapted = self.ask(session, "adapt", self._request, feedback)
        for note in adapted.notes:
            feedback.pushWarning(note)
        if adapted.cancelled:
            told = tr("Stopped early; the student as it was after step {step} is in {folder}.")
            feedback.pushInfo(told.format(step=adapted.steps, folder=adapted.package))
        return {
            "OUTPUT": adapted.package,
            "PICTURE": adapted.picture,
            "DECIDED": adapted.decided,
            "CHANGED": adapted.changed,
        }

    def _extents(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, images: List[QgsRasterLayer]
    ) -> List[str]:
        """The extent on each image, as text; none where all of them is meant."""
        extents = [extent_on(self, parameters, context, image) for image in images]
        return [extent_wkt(extent, image) for extent, image in zip(extents, images) if extent is not None]
