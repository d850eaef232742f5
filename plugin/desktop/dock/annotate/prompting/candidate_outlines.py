"""The engine's answers to a prompt, as polygons that QGIS can show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List

from qgis.core import QgsGeometry

from .....protocol.messages.annotating import Segmented


@dataclass(frozen=True)
class CandidateOutline:
    """One mask that answers the prompt, as a polygon in the raster's CRS."""

    mask_id: str
    score: float
    geometry: QgsGeometry
    attributes: Dict[str, Any]
    notice: str = ""


def outlines(reply: Segmented, payload: bytes) -> List[CandidateOutline]:
    """The candidates of a reply with their polygons from the payload's WKB; empty polygons are left out."""
    found = []
    for candidate in reply.candidates:
        geometry = QgsGeometry()
        geometry.fromWkb(payload[candidate.offset : candidate.offset + candidate.length])
        if not geometry.isEmpty():
            attributes, notice = dict(candidate.attributes), candidate.notice
            found.append(CandidateOutline(candidate.mask_id, candidate.score, geometry, attributes, notice))
    return found
