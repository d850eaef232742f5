"""Processing algorithm: size and shape of polygons on their own body."""

from __future__ import annotations

from typing import Any, Dict, List

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ...protocol.messages.annotating import Measure
from ...protocol.schema import MEASURES
from ..layers.bodies import wkt_of
from ..layers.fields import with_measures
from ..sentences import tr
from .algorithm import EngineAlgorithm
from .engine_session import EngineSession

_BATCH = 500


class MeasureAlgorithm(EngineAlgorithm):
    """Polygons in, the same polygons with measures out."""

    def name(self) -> str:
        """Name in scripts."""
        return "measurelandforms"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Name in the toolbox."""
        return tr("Measure landforms")

    def help_text(self) -> str:
        """Help beside the form."""
        return tr("""Measures polygons on the body that their CRS belongs to: area, perimeter, centre, diameter of the
circle of the same area, axes, azimuth, ellipticity and circularity.

<p>Lengths and areas come from the CRS's own ellipsoid, never from the project's, so a crater on Mars is measured on
Mars.</p>""")

    def initAlgorithm(self, configuration: Dict[str, Any] | None = None) -> None:  # noqa: N802 - QGIS's name
        """Declare parameters and outputs."""
        polygons = QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Polygons"), [polygons]))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Measured"), polygons))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        """Measure in batches."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        fields = with_measures(source.fields())
        sink, name = self.make_sink(parameters, context, fields, source.wkbType(), source.sourceCrs())
        with self.open_engine(feedback) as session:
            self._measure_all(session, source, sink, fields, feedback)
        return {"OUTPUT": name}

    def _measure_all(
        self,
        session: EngineSession,
        source: QgsProcessingFeatureSource,
        sink: QgsFeatureSink,
        fields: Any,
        feedback: QgsProcessingFeedback,
    ) -> None:
        total, done = max(source.featureCount(), 1), 0
        batch: List[QgsFeature] = []
        for feature in source.getFeatures():
            if feedback.isCanceled():
                return
            batch.append(feature)
            if len(batch) == _BATCH:
                self._measure(session, batch, sink, fields, source.sourceCrs(), feedback)
                done += len(batch)
                feedback.setProgress(100 * done / total)
                batch = []
        self._measure(session, batch, sink, fields, source.sourceCrs(), feedback)
        feedback.setProgress(100)

    def _measure(
        self,
        session: EngineSession,
        batch: List[QgsFeature],
        sink: QgsFeatureSink,
        fields: Any,
        crs: QgsCoordinateReferenceSystem,
        feedback: QgsProcessingFeedback,
    ) -> None:
        shaped = [feature for feature in batch if feature.hasGeometry() and not feature.geometry().isEmpty()]
        shapes = [bytes(feature.geometry().asWkb()) for feature in shaped]
        measures: List[Dict[str, Any]] = []
        if shapes:
            message = Measure(wkt_of(crs), tuple(len(shape) for shape in shapes))
            measures = list(self.ask(session, "measure", message, feedback, b"".join(shapes)).attributes)
        found = {feature.id(): values for feature, values in zip(shaped, measures)}
        for feature in batch:
            sink.addFeature(_measured(feature, found.get(feature.id(), {}), fields), QgsFeatureSink.Flag.FastInsert)


def _measured(feature: QgsFeature, values: Dict[str, Any], fields: Any) -> QgsFeature:
    result = QgsFeature(fields)
    if feature.hasGeometry():
        result.setGeometry(feature.geometry())
    attributes = list(feature.attributes()) + [NULL] * (fields.count() - len(feature.attributes()))
    for name in MEASURES:
        value = values.get(name)
        if value is not None:
            attributes[fields.lookupField(name)] = value
    result.setAttributes(attributes)
    return result
