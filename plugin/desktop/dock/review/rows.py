"""What is written of a landform that a review accepts."""

from __future__ import annotations

from typing import Any, Dict

from ..annotate.output.target import landform_attributes
from ..annotate.prompting.candidate_outlines import CandidateOutline
from .queue import ReviewItem


def row_of(
    page: Any, item: ReviewItem, outline: CandidateOutline, effort: Dict[str, Any], alone: bool
) -> Dict[str, Any]:
    """Values by the names of the landform table.

    Args:
        page: The Annotate page, with what the user wrote.
        item: What was accepted.
        outline: It, finished.
        effort: What it has cost.
        alone: Whether it was accepted by itself: of many at once nobody has looked at each.
    """
    written = {**page.view.written(), **effort}
    written["class"] = item.class_name or written["class"]
    model, model_hash = page.models.name, item.model_hash
    row = landform_attributes(outline, item.prompt, model=model, model_hash=model_hash, written=written)
    return {**row, "reviewed": alone, **({} if item.likeness is None else {"score": item.likeness})}
