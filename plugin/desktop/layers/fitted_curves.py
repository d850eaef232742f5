"""Which outlines of a layer are the circles and ellipses that their rows say, while the layer is edited."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Set

from qgis.core import NULL, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from ...protocol.schema import CURVE
from .field_mapping import field_indices

#: Outlines that are apart by less than this share of their size are the same: a corner that topological editing puts
#: into a border lies beside it by a rounding error, and QGIS itself takes corners within a millimetre of it.
_SAME = 1e-4

Claim = Dict[str, Any]


class _Fit(NamedTuple):
    """An outline, and what is known of the curve that it is."""

    outline: QgsGeometry
    claim: Claim


class FittedCurves:
    """Remembers the fitted outlines of features, so that undoing an edit finds what was known of them.

    A curve stays one when it is moved as a whole. Any other edit makes an outline that was drawn by hand, of which
    nothing is known: its :data:`CURVE` is empty.

    Args:
        layer: The layer; it may lack the fields.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self._layer = layer
        self._fits: Dict[int, List[_Fit]] = {}
        self._latest: Dict[int, QgsGeometry] = {}
        self._deleted: Set[int] = set()

    def forget(self) -> None:
        """Begin anew: edits were saved or taken back, so there is nothing to undo."""
        self._fits.clear()
        self._latest.clear()
        self._deleted.clear()

    def changed(self, feature: QgsFeature) -> Claim:
        """What is true of the curve of a feature whose outline has become another one; its row is still the old one."""
        number, outline, claim = feature.id(), feature.geometry(), self._claim_of(feature)
        if claim or number in self._fits:
            before = self._latest[number] if number in self._latest else self._saved_outline(number)
            self._remember(number, before, claim)
        self._latest[number] = outline
        known = [fit.claim for fit in self._fits.get(number, ()) if is_same_outline(fit.outline, outline)]
        return known[0] if known else dict.fromkeys(CURVE)

    def added(self, feature: QgsFeature) -> Claim:
        """What is true of the curve of a feature that is new in the layer, or back in it.

        QGIS gives the parts of a split landform, and what it merges, the row of a landform that was there. A residual
        tells the fit that it belongs to.
        """
        number, outline, claim = feature.id(), feature.geometry(), self._claim_of(feature)
        self._latest[number] = outline
        if not claim:
            return dict.fromkeys(CURVE)
        self._look_up_deleted()
        alike = [fit.outline for fits in self._fits.values() for fit in fits if fit.claim == claim]
        if (
            alike
            and claim["curve_residual_m"] is not None
            and not any(is_same_outline(other, outline) for other in alike)
        ):
            return dict.fromkeys(CURVE)
        self._remember(number, outline, claim)
        return claim

    def deleted(self, feature_id: int) -> None:
        """A feature is no longer in the layer."""
        if feature_id not in self._fits:
            self._deleted.add(feature_id)

    def _remember(self, feature_id: int, outline: QgsGeometry, claim: Claim) -> None:
        others = [fit for fit in self._fits.get(feature_id, ()) if not is_same_outline(fit.outline, outline)]
        self._fits[feature_id] = [_Fit(outline, claim), *others] if claim else others

    def _saved_outline(self, feature_id: int) -> QgsGeometry:
        """The outline in the file; none where that has none."""
        request = QgsFeatureRequest(feature_id).setNoAttributes()
        return next((found.geometry() for found in self._layer.dataProvider().getFeatures(request)), QgsGeometry())

    def _look_up_deleted(self) -> None:
        """Remember the fits of features in the file that were deleted."""
        numbers, self._deleted = [number for number in self._deleted if number >= 0], set()
        for feature in self._layer.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(numbers)):
            self._remember(feature.id(), feature.geometry(), self._claim_of(feature))

    def _claim_of(self, feature: QgsFeature) -> Claim:
        """The :data:`CURVE` of a row; empty where that says nothing of a curve."""
        there = field_indices(self._layer, CURVE).items()
        claim = {**dict.fromkeys(CURVE), **{name: feature[index] for name, index in there if feature[index] != NULL}}
        return claim if claim["curve"] else {}


def is_same_outline(outline: QgsGeometry, other: QgsGeometry) -> bool:
    """Whether an outline is another one, or that moved as a whole."""
    box, others = outline.boundingBox(), other.boundingBox()
    placed = QgsGeometry(other)
    placed.translate(box.xMinimum() - others.xMinimum(), box.yMinimum() - others.yMinimum())
    apart = outline.hausdorffDistance(placed)  # negative where one of them has no place
    return 0 <= apart <= _SAME * max(box.width(), box.height())
