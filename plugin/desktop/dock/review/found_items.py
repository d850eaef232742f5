"""The landforms of a search as outlines to review, read from its layer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import List

from qgis.core import QgsFeature, QgsVectorLayer

from ....protocol.codec import ProtocolError, from_json
from ....protocol.messages.annotating import Prompt
from ....protocol.schema import LANDFORM_LAYER, MEASURES
from ...layers.fields import told_values
from ..annotate.prompting.candidate_outlines import CandidateOutline
from .queue import ReviewItem

#: File of a search, and what is known of a landform as it is found; all else the review itself says.
POLYGONS = "landforms.gpkg"
_KNOWN = (
    *("score", "origin", "model", "model_hash", "source_image", "pixel_m", "location_confidence_m", "touches_edge"),
    *MEASURES,
)


def items_in(folder: Path, class_name: str) -> List[ReviewItem]:
    """The landforms of a search, numbered as its layer holds them; none where that is gone or damaged.

    Args:
        folder: Of the search.
        class_name: Class that they are to have.
    """
    layer = QgsVectorLayer(f"{folder / POLYGONS}|layername={LANDFORM_LAYER}", "found", "ogr")
    if not layer.isValid():
        return []
    features = sorted(layer.getFeatures(), key=lambda feature: feature.id())
    return [_item(layer, feature, number, class_name) for number, feature in enumerate(features)]


def _item(layer: QgsVectorLayer, feature: QgsFeature, number: int, class_name: str) -> ReviewItem:
    told = told_values(layer, feature, (*_KNOWN, "prompts"))
    shape = feature.geometry()
    try:
        prompt = from_json(Prompt, json.loads(told.pop("prompts", "{}")))
    except (ValueError, TypeError, ProtocolError):
        middle = shape.pointOnSurface().asPoint()
        prompt = Prompt(((middle.x(), middle.y()),), (1,))
    score = told.pop("score", 0.0)
    outline = CandidateOutline("", score, shape, told)
    return ReviewItem(
        (outline,), prompt, class_name, model_hash=told.get("model_hash", ""), number=number, likeness=score
    )
