"""What the file of a landform layer tells by itself: its style, and with what its landforms were outlined.

The file is also left as one file when its layer goes.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Set, Tuple

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ...protocol.messages.rasters import Stretch
from .provenance import Making, add_making
from .style import has_stored_style, store_style

StretchOf = Callable[[str], Optional[Stretch]]


class FileRecords(QObject):
    """Brings the records of layers up to date whenever they are saved.

    Args:
        stretch_of: Gives the contrast stretch by which the models see an image now, by the image's name in the field
            ``source_image``; None where it is not known.
        parent: Owner.
    """

    def __init__(self, stretch_of: StretchOf, parent: QObject) -> None:
        super().__init__(parent)
        self._stretch_of = stretch_of
        self._followed: Dict[str, _Records] = {}
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def follow(self, layer: Optional[QgsVectorLayer]) -> None:
        """Keep the records of this layer, if it lies in a GeoPackage."""
        if layer is None or layer.id() in self._followed or layer.dataProvider().storageType() != "GPKG":
            return
        self._followed[layer.id()] = _Records(layer, self._stretch_of)

    def shutdown(self) -> None:
        """Stop listening to the layers, which stay in the project when the plugin goes."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        for records in self._followed.values():
            records.release()
        self._followed.clear()

    def _layers_go(self, layer_ids: List[str]) -> None:
        for layer_id in layer_ids:
            records = self._followed.pop(layer_id, None)
            if records is not None:
                records.end()


class _Records:
    """The records of one layer."""

    def __init__(self, layer: QgsVectorLayer, stretch_of: StretchOf) -> None:
        self._layer = layer
        self._stretch_of = stretch_of
        self._noted: List[Making] = []
        self._kept: Set[Tuple[str, str, str]] = set()
        self._restyled = False
        for signal, slot in self._connections():
            signal.connect(slot)
        for feature_id in layer.editBuffer().addedFeatures() if layer.isEditable() else ():
            self._added(feature_id)

    def release(self) -> None:
        """Stop listening."""
        if not sip.isdeleted(self._layer):
            for signal, slot in self._connections():
                signal.disconnect(slot)

    def end(self) -> None:
        """Stop listening to a layer that is about to go."""
        self.release()
        # QGIS would not close what the layer was drawn from while it was edited, and the file would keep its -wal
        self._layer.dataProvider().reloadData()

    def _connections(self) -> Tuple[Tuple[Any, Callable[..., Any]], ...]:
        layer = self._layer
        return (
            (layer.featureAdded, self._added),
            (layer.committedFeaturesAdded, self._committed),
            (layer.styleChanged, self._style_changed),
            (layer.afterCommitChanges, self._saved),
        )

    def _added(self, feature_id: int) -> None:
        """Note the stretch of this moment: it may be another one when the landform is saved."""
        buffer = self._layer.editBuffer()
        if buffer is None or not buffer.isFeatureAdded(feature_id):
            return
        made = _made(self._layer.getFeature(feature_id))
        making = Making(*made, self._stretch_of(made[0]))
        if making not in self._noted:
            self._noted.append(making)

    def _committed(self, _layer_id: str, features: List[QgsFeature]) -> None:
        self._kept.update(_made(feature) for feature in features)

    def _style_changed(self) -> None:
        self._restyled = True

    def _saved(self) -> None:
        add_making(self._layer, tuple(making for making in self._noted if making.model and making[:3] in self._kept))
        self._noted, self._kept = [], set()
        if self._restyled and has_stored_style(self._layer):
            store_style(self._layer)
        self._restyled = False


def _made(feature: QgsFeature) -> Tuple[str, str, str]:
    """Image, model and hash of the model; empty where they are not known."""
    names = feature.fields().names()
    image, model, model_hash = (
        str(feature[name] or "") if name in names else "" for name in ("source_image", "model", "model_hash")
    )
    return image, model, model_hash
