"""A feature whose id changes when it is saved for the first time."""

from __future__ import annotations

from typing import Any, Callable, List, Set, Tuple

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt import sip


class FollowedFeature:
    """Knows the id of a feature of a layer, before and after the layer is saved.

    A new feature has an id of the edit buffer's own. Once the provider has stored it, QGIS says of each such id that it
    was deleted, and at once that the feature of the lasting id was added.
    """

    def __init__(self, layer: QgsVectorLayer, feature_id: int) -> None:
        self.layer = layer
        self.id = feature_id
        self._stored: Set[int] = set()
        self._left = False
        for signal, slot in self._connections():
            signal.connect(slot)

    def release(self) -> None:
        """Stop listening to the layer."""
        if not sip.isdeleted(self.layer):
            for signal, slot in self._connections():
                signal.disconnect(slot)

    def _connections(self) -> Tuple[Tuple[Any, Callable[..., None]], ...]:
        layer = self.layer
        return (
            (layer.committedFeaturesAdded, self._committed),
            (layer.featureDeleted, self._deleted),
            (layer.featureAdded, self._added),
        )

    def _committed(self, _layer_id: str, features: List[QgsFeature]) -> None:
        self._stored = {feature.id() for feature in features}

    def _deleted(self, feature_id: int) -> None:
        self._left = feature_id == self.id

    def _added(self, feature_id: int) -> None:
        if self._left and feature_id in self._stored:
            self.id = feature_id
        self._left = False
