"""Processing algorithm: outlines of many landforms from a layer of points or boxes."""

from __future__ import annotations

import math
import time
from typing import Any, Dict, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ...protocol.diameters import UNITS, is_radius, unit_of, unit_told
from ...protocol.messages.annotating import Segment, Segmented
from ...protocol.messages.rasters import RasterReference
from ...protocol.prompt_order import by_place
from ..layers.fields import field_type, landform_fields, time_text
from ..requests.prompts import PromptedObject, PromptFields, radii_sentence, read_prompts
from ..requests.train_request import RequestError
from ..sentences import tr
from .algorithm import EngineAlgorithm, reference_or_refuse
from .engine_session import EngineFailure, EngineSession

#: Seconds between two lines on how far a run is.
_TELLS_S = 10.0


class SegmentAlgorithm(EngineAlgorithm):
    """Raster and prompts in, landform polygons out."""

    def __init__(self) -> None:
        super().__init__()
        self._reference: RasterReference | None = None
        self._crs = QgsCoordinateReferenceSystem()

    def name(self) -> str:
        """Name in scripts."""
        return "segmentprompts"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Outline landforms at prompts")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Outlines one landform for each prompt, at the landform's own scale.

<p><b>Prompts</b>: points in the middle of landforms, or polygons whose bounding boxes are drawn around them.</p>
<p><b>Object</b>: features with the same value in this field are one prompt; one without a value is a prompt of its
own. <b>On or off</b>: a field with 1 for points on the landform and 0 for points off it; a point without a value is on
it. Without the two fields each feature is a prompt of its own.</p>
<p><b>Diameter</b>: of the landform around each point, as catalogues of craters have it; a box of that width is the
prompt then. The unit is told by the field's name unless it is chosen: metres for names such as DIAM_M, otherwise
kilometres.</p>
<p>A run over many prompts may be cancelled, or end with QGIS: what was outlined is kept, and the same prompts on the
same raster go on from there.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", tr("Raster")))
        self.addParameter(QgsProcessingParameterFeatureSource("PROMPTS", tr("Prompts"), kinds))
        fields = (
            ("OBJECT_FIELD", tr("Object")),
            ("LABEL_FIELD", tr("On or off (1 or 0)")),
            ("CLASS_FIELD", tr("Class")),
        )
        for name, text in fields:
            self.addParameter(QgsProcessingParameterField(name, text, None, "PROMPTS", optional=True))
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.addParameter(
            QgsProcessingParameterField("DIAMETER_FIELD", tr("Diameter"), None, "PROMPTS", numeric, optional=True)
        )
        units = [tr("told by the field's name"), *UNITS]
        self.addParameter(QgsProcessingParameterEnum("DIAMETER_UNIT", tr("Unit of the diameter"), units, False, 0))
        self.add_advanced(QgsProcessingParameterString("MODEL", tr("SAM model"), "default"))
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Landforms"), polygons))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Look at the raster."""
        raster: QgsRasterLayer = self.parameterAsRasterLayer(parameters, "RASTER", context)
        self._reference = reference_or_refuse(raster)
        self._crs, self._extent = raster.crs(), raster.extent()

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Outline one object after the other; one without a mask is reported, and the rest go on."""
        self.stop_if_refused()
        source = self.parameterAsSource(parameters, "PROMPTS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "PROMPTS"))
        try:
            names = self._fields(parameters, context, feedback)
            objects = read_prompts(source, self._crs, self._extent, names, feedback.pushWarning)
        except RequestError as problem:
            raise QgsProcessingException(str(problem)) from problem
        fields = landform_fields()
        fields.append(QgsField("object", field_type("text"), len=80))
        sink, name = self.make_sink(parameters, context, fields, QgsWkbTypes.Type.MultiPolygon, self._crs)
        model = self.parameterAsString(parameters, "MODEL", context)
        with self.open_engine(feedback) as session:
            self.tell_warnings(session, [self._reference], feedback)
            pace = _Pace(len(objects), feedback)
            for number in by_place([item.prompt for item in objects]):
                item = objects[number]
                try:
                    answer, was_kept = self._segment(session, item, model, feedback)
                except _Stopped:
                    break
                if answer is not None and not sink.addFeature(
                    _feature(answer, item, fields), QgsFeatureSink.Flag.FastInsert
                ):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, "OUTPUT"))
                pace.tell(was_kept)
            pace.tell_end()
        return {"OUTPUT": name}

    def _fields(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> PromptFields:
        keys = ("OBJECT_FIELD", "LABEL_FIELD", "CLASS_FIELD", "DIAMETER_FIELD")
        *others, diameter = (self.parameterAsString(parameters, key, context) for key in keys)
        chosen = self.parameterAsEnum(parameters, "DIAMETER_UNIT", context)
        unit = list(UNITS)[chosen - 1] if chosen else unit_of(diameter)
        if diameter and not chosen and not unit_told(diameter):
            feedback.pushInfo(tr("The sizes in the field “{field}” are taken to be kilometres.").format(field=diameter))
        if is_radius(diameter):
            feedback.pushInfo(radii_sentence(diameter))
        return PromptFields(*others, diameter, UNITS[unit])

    def _segment(
        self, session: EngineSession, item: PromptedObject, model: str, feedback: QgsProcessingFeedback
    ) -> Tuple[Optional[Tuple[Dict[str, Any], bytes]], bool]:
        """What was found of an object, if anything, and whether that was kept from an earlier run."""
        if feedback.isCanceled():
            raise _Stopped
        message = Segment(model, item.prompt, self._reference, keep=True, only_best=True)
        try:
            reply, payload = session.request("segment", message)
        except EngineFailure as error:
            if error.failure.kind == "cancelled":
                raise _Stopped from error
            if error.failure.kind in ("prompt", "raster"):
                feedback.pushWarning(tr("Object {name}: {reason}").format(name=item.name, reason=error))
                return None, False
            raise QgsProcessingException(str(error)) from error
        assert isinstance(reply, Segmented)
        if not reply.candidates:
            feedback.pushWarning(tr("Object {name}: nothing was found there.").format(name=item.name))
            return None, reply.kept
        best = reply.candidates[0]
        values = {**best.attributes, "score": best.score, "origin": "click", "model_hash": reply.model_hash}
        return (values, payload[best.offset : best.offset + best.length]), reply.kept


class _Stopped(Exception):
    """The user has cancelled."""


class _Pace:
    """Tells how far a run is, and how long it will take by what was not there before.

    Args:
        count: Objects.
        feedback: Is told.
    """

    def __init__(self, count: int, feedback: QgsProcessingFeedback) -> None:
        self._count, self._feedback = count, feedback
        self._done, self._looked, self._seconds = 0, 0, 0.0
        self._last, self._told = time.monotonic(), -math.inf

    def tell(self, was_kept: bool) -> None:
        """One more is done."""
        now = time.monotonic()
        self._done += 1
        if not was_kept:
            self._looked, self._seconds = self._looked + 1, self._seconds + now - self._last
        self._last = now
        self._feedback.setProgress(100 * self._done / self._count)
        if self._looked and now - self._told > _TELLS_S:
            self._told = now
            left = self._seconds / self._looked * (self._count - self._done)
            text = tr("{done} of {count} objects, about {minutes} min left")
            minutes = max(1, round(left / 60))
            self._feedback.setProgressText(text.format(done=self._done, count=self._count, minutes=minutes))

    def tell_end(self) -> None:
        """Say what became of the run."""
        before = self._done - self._looked
        if before:
            self._feedback.pushInfo(tr("Outlined by an earlier run: {n}.").format(n=before))
        if self._done < self._count:
            text = tr("Stopped after {done} of {count} objects. They are kept: the same run goes on from there.")
            self._feedback.pushInfo(text.format(done=self._done, count=self._count))


def _feature(answer: Tuple[Dict[str, Any], bytes], item: PromptedObject, fields: Any) -> QgsFeature:
    values, wkb = answer
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.convertToMultiType()
    feature = QgsFeature(fields)
    feature.setGeometry(geometry)
    # Nobody has looked at it yet.
    row = {**values, "reviewed": False, "mapped_at": time_text(), "object": item.name, "class": item.kind}
    for key, value in row.items():
        if value is not None and fields.lookupField(key) >= 0:
            feature[key] = value
    return feature
