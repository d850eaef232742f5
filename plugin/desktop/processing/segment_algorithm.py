"""Processing algorithm: outlines of many landforms from a layer of points or boxes."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ...protocol.messages.annotating import Prompt, RasterReference, Segment, Segmented
from ..layers.bodies import CrsMismatch
from ..layers.landform_layer import storable_wkt
from ..layers.transformation import Transformation
from .algorithm import EngineAlgorithm, reference_or_refuse
from .engine_session import EngineFailure, EngineSession
from .fields import field_type, landform_fields

_HELP = """Outlines one landform for each prompt, at the landform's own scale.

<p><b>Prompts</b>: points in the middle of landforms, or polygons whose bounding boxes are drawn around them.</p>
<p><b>Object</b>: points with the same value in this field are one prompt. <b>On or off</b>: a field with 1 for points
on the landform and 0 for points off it. Without the two fields each feature is a prompt of its own.</p>"""


class _Object(NamedTuple):
    name: str
    prompt: Prompt


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
        return "Outline landforms at prompts"

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Help beside the form."""
        return _HELP

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        kinds = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterRasterLayer("RASTER", "Raster"))
        self.addParameter(QgsProcessingParameterFeatureSource("PROMPTS", "Prompts", kinds))
        for name, text in (("OBJECT_FIELD", "Object"), ("LABEL_FIELD", "On or off (1 or 0)"), ("CLASS_FIELD", "Class")):
            self.addParameter(QgsProcessingParameterField(name, text, None, "PROMPTS", optional=True))
        self.add_advanced(QgsProcessingParameterString("MODEL", "SAM model", "default"))
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Landforms", polygons))

    def collect(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Look at the raster."""
        raster: QgsRasterLayer = self.parameterAsRasterLayer(parameters, "RASTER", context)
        self._reference = reference_or_refuse(raster)
        self._crs = raster.crs()

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Outline one object after the other; one without a mask is reported, and the rest go on."""
        self.stop_if_refused()
        source = self.parameterAsSource(parameters, "PROMPTS", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "PROMPTS"))
        names = [self.parameterAsString(parameters, key, context) for key in ("OBJECT_FIELD", "LABEL_FIELD")]
        class_field = self.parameterAsString(parameters, "CLASS_FIELD", context)
        objects, classes = self._objects(source, names[0], names[1], class_field)
        fields = landform_fields()
        fields.append(QgsField("object", field_type("text"), len=80))
        crs = self._crs
        stored = QgsCoordinateReferenceSystem.fromWkt(storable_wkt(crs)) if crs.isValid() else crs
        sink, name = self.parameterAsSink(parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.MultiPolygon, stored)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        model = self.parameterAsString(parameters, "MODEL", context)
        with self.open_engine(feedback) as session:
            for number, item in enumerate(objects):
                if feedback.isCanceled():
                    break
                answer = self._segment(session, item, model, feedback)
                if answer is not None:
                    sink.addFeature(
                        _feature(answer, item.name, classes.get(item.name), fields), QgsFeatureSink.Flag.FastInsert
                    )
                feedback.setProgress(100 * (number + 1) / len(objects))
        return {"OUTPUT": name}

    def _segment(
        self, session: EngineSession, item: _Object, model: str, feedback: QgsProcessingFeedback
    ) -> Optional[Tuple[Dict[str, Any], bytes]]:
        try:
            reply, payload = session.request("segment", Segment(model, item.prompt, self._reference))
        except EngineFailure as error:
            if error.failure.kind in ("prompt", "raster"):
                feedback.pushWarning(f"Object {item.name}: {error}")
                return None
            raise QgsProcessingException(str(error)) from error
        assert isinstance(reply, Segmented)
        if not reply.candidates:
            feedback.pushWarning(f"Object {item.name}: nothing was found there.")
            return None
        best = reply.candidates[0]
        values = {**best.attributes, "score": best.score, "origin": "click", "model_hash": reply.model_hash}
        return values, payload[best.offset : best.offset + best.length]

    def _objects(
        self, source: QgsProcessingFeatureSource, object_field: str, label_field: str, class_field: str
    ) -> Tuple[List[_Object], Dict[str, Any]]:
        try:
            transformation = Transformation(source.sourceCrs(), self._crs)
        except CrsMismatch as problem:
            raise QgsProcessingException(f"The prompts do not fit the raster. {problem}") from problem
        points: Dict[str, List[Tuple[float, float]]] = {}
        labels: Dict[str, List[int]] = {}
        boxes: Dict[str, Tuple[float, float, float, float]] = {}
        classes: Dict[str, Any] = {}
        for feature in source.getFeatures():
            if not feature.hasGeometry():
                continue
            name = str(feature[object_field]) if object_field else str(feature.id())
            try:
                geometry = transformation.moved(feature.geometry())
            except CrsMismatch as problem:
                raise QgsProcessingException(f"Prompt {feature.id()} does not fit the raster. {problem}") from problem
            if class_field:
                classes.setdefault(name, feature[class_field])
            label = int(bool(feature[label_field])) if label_field else 1
            points.setdefault(name, [])
            if geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
                found = [(vertex.x(), vertex.y()) for vertex in geometry.vertices()]
                points[name] += found
                labels.setdefault(name, []).extend([label] * len(found))
            else:
                box = geometry.boundingBox()
                boxes[name] = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        prompts = [
            _Object(name, Prompt(tuple(found), tuple(labels.get(name, ())), boxes.get(name)))
            for name, found in points.items()
        ]
        return prompts, classes


def _feature(answer: Tuple[Dict[str, Any], bytes], name: str, kind: Any, fields: Any) -> QgsFeature:
    values, wkb = answer
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.convertToMultiType()
    feature = QgsFeature(fields)
    feature.setGeometry(geometry)
    for key, value in {**values, "object": name, "class": kind}.items():
        if value is not None and fields.lookupField(key) >= 0:
            feature[key] = value
    return feature
