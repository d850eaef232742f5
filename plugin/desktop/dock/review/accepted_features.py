"""Keeps a review in step with QGIS's undo list: what is undone there waits for a decision again."""

from __future__ import annotations

from typing import Dict, Optional, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .queue import ReviewItem, Verdict


class AcceptedFeatures(QObject):
    """Knows which feature of the landform layer came from which item, until the layer is saved.

    Attributes:
        changed: A verdict has changed because QGIS undid or redid its feature.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layer: Optional[QgsVectorLayer] = None
        self._items: Dict[int, ReviewItem] = {}

    def note(self, layer: QgsVectorLayer, items: Sequence[ReviewItem], feature_ids: Sequence[int]) -> None:
        """Follow features that have just been added."""
        if layer is not self._layer:
            self.release()
            self._layer = layer
            layer.featureDeleted.connect(self._deleted)
            layer.featureAdded.connect(self._added)
            layer.beforeCommitChanges.connect(self._saved)
        self._items.update(zip(feature_ids, items))

    def release(self) -> None:
        """Stop following."""
        layer, self._layer = self._layer, None
        self._items = {}
        if layer is not None and not sip.isdeleted(layer):
            layer.featureDeleted.disconnect(self._deleted)
            layer.featureAdded.disconnect(self._added)
            layer.beforeCommitChanges.disconnect(self._saved)

    def _deleted(self, feature_id: int) -> None:
        self._set(feature_id, Verdict.OPEN)

    def _added(self, feature_id: int) -> None:
        self._set(feature_id, Verdict.ACCEPTED)

    def _set(self, feature_id: int, verdict: Verdict) -> None:
        item = self._items.get(feature_id)
        if item is not None and item.verdict is not verdict:
            item.verdict = verdict
            self.changed.emit()

    def _saved(self, *_: object) -> None:
        self._items = {}  # the file gives features other numbers, and nothing is left to undo
