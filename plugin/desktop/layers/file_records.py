"""What the file of a landform layer tells by itself: its style, and with what its landforms were outlined."""

from __future__ import annotations

from typing import Dict, List, Optional

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...protocol.messages.annotating import Stretch
from .provenance import Making, add_making
from .style import has_stored_style, store_style


class FileRecords(QObject):
    """Brings the records of layers up to date whenever they are saved.

    Args:
        stretches: Contrast stretch of each image, by its name in the field ``source_image``; others fill it.
        parent: Owner.
    """

    def __init__(self, stretches: Dict[str, Stretch], parent: QObject) -> None:
        super().__init__(parent)
        self._stretches = stretches
        self._followed: Dict[str, _Records] = {}

    def follow(self, layer: Optional[QgsVectorLayer]) -> None:
        """Keep the records of this layer, if it lies in a GeoPackage."""
        if layer is None or layer.id() in self._followed or layer.dataProvider().storageType() != "GPKG":
            return
        layer_id = layer.id()
        self._followed[layer_id] = _Records(layer, self._stretches)
        layer.willBeDeleted.connect(lambda: self._followed.pop(layer_id, None))


class _Records:
    """The records of one layer."""

    def __init__(self, layer: QgsVectorLayer, stretches: Dict[str, Stretch]) -> None:
        self._layer = layer
        self._stretches = stretches
        self._makings: List[Making] = []
        self._restyled = False
        layer.committedFeaturesAdded.connect(self._added)
        layer.styleChanged.connect(self._style_changed)
        layer.afterCommitChanges.connect(self._saved)

    def _added(self, _layer_id: str, features: List[QgsFeature]) -> None:
        names = self._layer.fields().names()
        if not {"source_image", "model", "model_hash"} <= set(names):
            return
        for feature in features:
            image, model = str(feature["source_image"] or ""), str(feature["model"] or "")
            making = Making(image, model, str(feature["model_hash"] or ""), self._stretches.get(image))
            if model and making not in self._makings:
                self._makings.append(making)

    def _style_changed(self) -> None:
        self._restyled = True

    def _saved(self) -> None:
        add_making(self._layer, tuple(self._makings))
        self._makings = []
        if self._restyled and has_stored_style(self._layer):
            store_style(self._layer)
        self._restyled = False
