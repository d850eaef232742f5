"""What makes a crater count of a layer doubtful: polygons that nobody has looked at, and polygons of few pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer

from ...protocol.schema import FEWEST_CRATER_PIXELS
from ..sentences import tr
from .class_values import class_text
from .field_mapping import field_indices
from .fields import is_true

_FIELDS = ("origin", "reviewed", "diameter_m", "pixel_m")


@dataclass
class Doubts:
    """Numbers of polygons: all, those that only a decoder has seen, and those of too few pixels."""

    polygons: int = 0
    unreviewed: int = 0
    tiny: int = 0

    def add(self, other: Doubts) -> None:
        """Count those of another class too."""
        self.polygons += other.polygons
        self.unreviewed += other.unreviewed
        self.tiny += other.tiny


def count_doubts(layer: QgsVectorLayer, class_field: str) -> Dict[str, Doubts]:
    """The numbers of each class; polygons without one, or of a layer without that field, under an empty name."""
    indices = field_indices(layer, _FIELDS)
    class_index, text = layer.fields().lookupField(class_field), class_text(layer, class_field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([*indices.values(), *([class_index] if class_index >= 0 else [])])
    found: Dict[str, Doubts] = {}
    for feature in layer.getFeatures(request):
        values = {name: feature[index] for name, index in indices.items()}
        doubts = found.setdefault(text(feature[class_index]) if class_index >= 0 else "", Doubts())
        doubts.polygons += 1
        doubts.unreviewed += values.get("origin") == "model" and not is_true(values.get("reviewed"))
        diameter, pixel = _number(values.get("diameter_m")), _number(values.get("pixel_m"))
        doubts.tiny += diameter is not None and pixel is not None and diameter < FEWEST_CRATER_PIXELS * pixel
    return found


def doubts_in_words(found: Dict[str, Doubts], classes: Optional[Tuple[str, ...]]) -> List[str]:
    """Sentences about the polygons that would be counted; none where nothing is known against them.

    Args:
        found: Of the layer.
        classes: That are counted; none for those named after craters, None for all polygons.
    """
    total = Doubts()
    for name, doubts in found.items():
        if classes is None or (name in classes if classes else "crater" in name.lower()):
            total.add(doubts)
    sentences = []
    if total.unreviewed:
        told = tr("Found by a decoder and reviewed by nobody: {n} of {all} polygons.")
        sentences.append(told.format(n=total.unreviewed, all=total.polygons))
    if total.tiny:
        told = tr(
            "Less than {pixels} pixels across, too few to find them all or to tell them from other things: {n} of "
            "{all} polygons."
        )
        sentences.append(told.format(pixels=FEWEST_CRATER_PIXELS, n=total.tiny, all=total.polygons))
    return sentences


def _number(value: Any) -> Optional[float]:
    """A value of the table as a number; None for all else."""
    if value in (None, NULL):
        return None
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
