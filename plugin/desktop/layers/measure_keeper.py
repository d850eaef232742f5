"""Measures of landforms follow their outlines: whatever is edited in QGIS is measured again by the engine."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Set

from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUndoCommandChangeAttribute,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from ...protocol.messages.annotating import Measure, Measured
from ...protocol.messages.engine import Failure
from ...protocol.schema import MEASURES
from ..engine_process import EngineClient
from .bodies import wkt_of
from .field_mapping import field_indices, mapping_of
from .fitted_curves import FittedCurves

#: Features that one request measures.
_BATCH = 500


class MeasureKeeper(QObject):
    """Watches the landform layers of a project: polygon layers with every field of :data:`MEASURES`, or matched ones.

    The measures of an outline that changes are emptied at once and filled in when the engine has answered, so that no
    wrong number is ever saved. They are written into the edit buffer beside the undo stack: undoing an edit of the
    outline measures the outline that comes back, and takes one step, as without the plugin. In the same way a fitted
    circle or ellipse that is edited is called one no longer (:class:`.FittedCurves`).

    Args:
        client: The engine; it is started when a landform is edited while it rests.
        project: The project; None for the current one.
        parent: Owner.
    """

    def __init__(
        self, client: EngineClient, project: Optional[QgsProject] = None, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._project = project or QgsProject.instance()
        self._watched: Dict[str, _Watch] = {}
        self._unlike: Dict[str, QgsVectorLayer] = {}
        self._stale: Dict[str, Set[int]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        self._project.layersAdded.connect(self._add)
        self._project.layersWillBeRemoved.connect(self._remove)
        client.stateChanged.connect(self._engine_changed)
        self._add(list(self._project.mapLayers().values()))

    @property
    def is_up_to_date(self) -> bool:
        """Whether every landform that was edited has been measured."""
        return not self._stale and not any(watch.asked for watch in self._watched.values())

    def shutdown(self) -> None:
        """Stop listening to the project, its layers and the engine."""
        self._soon.stop()
        self._project.layersAdded.disconnect(self._add)
        self._project.layersWillBeRemoved.disconnect(self._remove)
        self._client.stateChanged.disconnect(self._engine_changed)
        self._remove([*self._watched, *self._unlike])

    # --- layers ----------------------------------------------------------------------------------------------------

    def _add(self, layers: List[QgsMapLayer]) -> None:
        for layer in layers:
            if not is_polygon_layer(layer) or layer.id() in self._watched:
                continue
            if is_landform_layer(layer):
                self._release_unlike(layer.id())
                self._watched[layer.id()] = _Watch(layer, self)
            elif layer.id() not in self._unlike:  # it may be given fields, or have its own matched
                self._unlike[layer.id()] = layer
                layer.updatedFields.connect(self._look_again)
                layer.customPropertyChanged.connect(self._look_again)

    def _look_again(self, *_: object) -> None:
        self._add(list(self._unlike.values()))

    def _release_unlike(self, layer_id: str) -> None:
        layer = self._unlike.pop(layer_id, None)
        if layer is not None and not sip.isdeleted(layer):
            layer.updatedFields.disconnect(self._look_again)
            layer.customPropertyChanged.disconnect(self._look_again)

    def _remove(self, layer_ids: List[str]) -> None:
        for layer_id in layer_ids:
            self._release_unlike(layer_id)
            self._stale.pop(layer_id, None)
            watch = self._watched.pop(layer_id, None)
            if watch is not None:
                watch.release()

    def mark(self, layer_id: str, feature_id: int) -> None:
        """Have a feature measured as soon as QGIS is idle."""
        self._stale.setdefault(layer_id, set()).add(feature_id)
        self._soon.start()

    def forget(self, layer_id: str) -> None:
        """What was edited in a layer has been taken back."""
        self._stale.pop(layer_id, None)

    # --- engine ----------------------------------------------------------------------------------------------------

    def _engine_changed(self, state: str) -> None:
        if state == "ready" and self._stale:
            self._soon.start()

    def _ask(self) -> None:
        if self._stale and self._client.state == "stopped":
            self._client.start()
        stale, self._stale = self._stale, {}
        for layer_id, feature_ids in stale.items():
            watch = self._watched.get(layer_id)
            numbers = sorted(feature_ids)
            for first in range(0, len(numbers) if watch is not None else 0, _BATCH):
                self._ask_for(watch, numbers[first : first + _BATCH])

    def _ask_for(self, watch: _Watch, feature_ids: List[int]) -> None:
        shapes = watch.shapes(feature_ids)
        if not shapes:
            return
        numbers, payload = list(shapes), b"".join(shapes.values())
        message = Measure(wkt_of(watch.layer.crs()), tuple(len(shape) for shape in shapes.values()))
        watch.asked += 1

        def fill(reply: Measured, _payload: bytes) -> None:
            watch.asked -= 1
            for number, values in zip(numbers, reply.attributes):
                watch.fill(number, shapes[number], values)

        def give_up(failure: Failure) -> None:
            watch.asked -= 1
            for number in numbers if watch.is_alive else ():
                watch.empty(number)
                # Only an engine that is not there can be waited for; what it refuses it will refuse again.
                if self._client.state != "ready" or failure.kind.startswith("engine-"):
                    self._stale.setdefault(watch.layer_id, set()).add(number)

        self._client.request("measure", message, payload, on_reply=fill, on_failure=give_up)


def is_polygon_layer(layer: Any) -> bool:
    """Whether a layer holds polygons."""
    polygons = QgsWkbTypes.GeometryType.PolygonGeometry
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.geometryType() == polygons


def is_landform_layer(layer: Any) -> bool:
    """Whether a layer holds polygons with all measures of a landform, or with some that the user has matched."""
    if not is_polygon_layer(layer):
        return False
    measured = field_indices(layer, MEASURES)
    return len(measured) == len(MEASURES) or bool(measured and mapping_of(layer) is not None)


class _Watch:
    """Listens to one layer, and writes the measures of its features.

    Attributes:
        layer: The layer.
        layer_id: Its id, known also after it is gone.
        asked: Requests without an answer.
    """

    def __init__(self, layer: QgsVectorLayer, keeper: MeasureKeeper) -> None:
        self.layer = layer
        self.layer_id = str(layer.id())
        self.asked = 0
        self._keeper = keeper
        self._taking_back = False
        self._curves = FittedCurves(layer)
        self._connections = (
            (layer.geometryChanged, self._changed),
            (layer.featureAdded, self._added),
            (layer.featureDeleted, self._curves.deleted),
            (layer.afterCommitChanges, self._curves.forget),
            (layer.beforeRollBack, self._before_roll_back),
            (layer.afterRollBack, self._after_roll_back),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    @property
    def is_alive(self) -> bool:
        """Whether the layer still is in the project."""
        return bool(self._connections) and not sip.isdeleted(self.layer)

    def release(self) -> None:
        """Stop listening."""
        if self.is_alive:
            for signal, slot in self._connections:
                signal.disconnect(slot)
        self._connections = ()

    def shapes(self, feature_ids: List[int]) -> Dict[int, bytes]:
        """WKB of those of the features that are there and have an outline."""
        request = QgsFeatureRequest().setFilterFids(feature_ids).setNoAttributes()
        found = self.layer.getFeatures(request)
        return {f.id(): bytes(f.geometry().asWkb()) for f in found if f.hasGeometry() and not f.geometry().isEmpty()}

    def fill(self, feature_id: int, shape: bytes, values: Dict[str, Any]) -> None:
        """Write the measures of a shape, unless the feature has another one by now."""
        if not self.is_alive:
            return
        feature = self.layer.getFeature(feature_id)
        if feature.isValid() and bytes(feature.geometry().asWkb()) == shape:
            self._write(feature, {name: values.get(name) for name in MEASURES}, self._is_saved(feature_id))

    def empty(self, feature_id: int) -> None:
        """Take the measures away."""
        feature = self.layer.getFeature(feature_id)
        if feature.isValid():
            self._write(feature, dict.fromkeys(MEASURES))

    def _write(self, feature: QgsFeature, values: Dict[str, Any], into_file: bool = False) -> None:
        old, changes = feature.attributes(), {}
        for name, index in field_indices(self.layer, values).items():
            value = NULL if values[name] is None else values[name]
            if old[index] != value:
                changes[index] = value
        if not changes:
            return
        if into_file or not self.layer.isEditable():  # saved in the meantime
            self.layer.dataProvider().changeAttributeValues({feature.id(): changes})
            self.layer.triggerRepaint()
            return
        for index, value in changes.items():
            # Run, but not pushed: the undo stack holds what the user did.
            command = QgsVectorLayerUndoCommandChangeAttribute(
                self.layer.editBuffer(), feature.id(), index, value, old[index]
            )
            sip.transferback(command)
            command.redo()

    def _is_saved(self, feature_id: int) -> bool:
        """Whether nothing is left to save, so that nobody would do it for the measures; true between two edits only."""
        buffer = self.layer.editBuffer()
        if buffer is None:
            return True
        return not (self.layer.isModified() or buffer.isFeatureAttributesChanged(feature_id))

    def _changed(self, feature_id: int, _geometry: QgsGeometry) -> None:
        if not self._taking_back:
            self.empty(feature_id)
            self._tell_curve(feature_id, self._curves.changed)
            self._keeper.mark(self.layer_id, feature_id)

    def _added(self, feature_id: int) -> None:
        # Parts of a split landform come with the measures of the whole.
        if not self._taking_back:
            self._tell_curve(feature_id, self._curves.added)
            self._keeper.mark(self.layer_id, feature_id)

    def _tell_curve(self, feature_id: int, tell: Callable[[QgsFeature], Dict[str, Any]]) -> None:
        feature = self.layer.getFeature(feature_id)
        if feature.isValid():
            self._write(feature, tell(feature))

    def _before_roll_back(self) -> None:
        self._taking_back = True

    def _after_roll_back(self) -> None:
        self._taking_back = False
        self._curves.forget()
        self._keeper.forget(self.layer_id)
