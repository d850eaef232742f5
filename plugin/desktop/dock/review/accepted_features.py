"""Keeps a review in step with QGIS's undo list: what is undone there waits for a decision again."""

from __future__ import annotations

from typing import Dict, Optional, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .queue import ReviewItem, Verdict


class _InLayer(QObject):
    """Knows which feature of one layer came from which item, until the layer is saved."""

    changed = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer, parent: QObject) -> None:
        super().__init__(parent)
        self.layer = layer
        self.items: Dict[int, ReviewItem] = {}
        layer.featureDeleted.connect(self._deleted)
        layer.featureAdded.connect(self._added)
        layer.beforeCommitChanges.connect(self._saved)

    def release(self) -> None:
        self.items = {}
        if not sip.isdeleted(self.layer):
            self.layer.featureDeleted.disconnect(self._deleted)
            self.layer.featureAdded.disconnect(self._added)
            self.layer.beforeCommitChanges.disconnect(self._saved)
        self.deleteLater()

    def _deleted(self, feature_id: int) -> None:
        self._set(feature_id, Verdict.OPEN)

    def _added(self, feature_id: int) -> None:
        self._set(feature_id, Verdict.ACCEPTED)

    def _set(self, feature_id: int, verdict: Verdict) -> None:
        item = self.items.get(feature_id)
        if item is not None and item.verdict is not verdict:
            item.verdict = verdict
            self.changed.emit()

    def _saved(self, *_: object) -> None:
        self.items = {}  # the file gives features other numbers, and nothing is left to undo


class AcceptedFeatures(QObject):
    """Knows which feature of which landform layer came from which item: another layer may be chosen amid a review.

    Attributes:
        changed: A verdict has changed because QGIS undid or redid its feature.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layers: Dict[str, _InLayer] = {}

    def note(self, layer: QgsVectorLayer, items: Sequence[ReviewItem], feature_ids: Sequence[int]) -> None:
        """Follow features that have just been added."""
        known = self._layers.get(layer.id())
        if known is None or known.layer is not layer:
            known = self._layers[layer.id()] = _InLayer(layer, self)
            known.changed.connect(self.changed)
        known.items.update(zip(feature_ids, items))

    def layer_of(self, item: ReviewItem) -> Optional[QgsVectorLayer]:
        """Where an accepted item is; None where it is saved, or its layer is gone."""
        for known in self._layers.values():
            if not sip.isdeleted(known.layer) and any(other is item for other in known.items.values()):
                return known.layer
        return None

    def release(self) -> None:
        """Stop following."""
        layers, self._layers = self._layers, {}
        for known in layers.values():
            known.release()
