"""What was measured: one record for each landform, method and prompt; and sums over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from plugin.engine.default_model.truth import MeasuredLandform

from .scores import BOUNDARY_TOLERANCE, boundary_f, clicks_needed, tenth_percentile
from .user import Session

SIZES = ((0.0, 20.0), (20.0, 40.0), (40.0, 80.0), (80.0, 160.0), (160.0, float("inf")))


@dataclass(frozen=True)
class Record:
    """Scores of a method on a landform: IoU and boundary F-score by prompt, and the IoU after each click.

    The boundary F-score is None where only the landform's bounds are known.
    """

    method: str
    group: str
    kind: str
    size_px: float
    iou: dict[str, float]
    boundary: dict[str, float | None]
    after_clicks: tuple[float, ...]


def record(method: str, landform: MeasuredLandform, session: Session, pixel: float) -> Record:
    """Score the answers of a method; ``pixel`` is the size of a pixel in units of the CRS."""
    tolerance = pixel * max(1.0, BOUNDARY_TOLERANCE * landform.size_px)
    answers = session.answers()
    return Record(
        method,
        landform.group,
        landform.kind,
        landform.size_px,
        {name: landform.iou(answer.polygon) for name, answer in answers.items()},
        {
            name: None if landform.by_box else boundary_f(answer.polygon, landform.outline, tolerance)
            for name, answer in answers.items()
        },
        tuple(landform.iou(answer.polygon) for answer in session.clicks),
    )


Condition = Callable[[Record], bool]


@dataclass(frozen=True)
class Summary:
    """Over several landforms."""

    number: int
    mean: float
    tenth: float
    boundary: float | None


def summary(records: Sequence[Record], prompt: str) -> Summary | None:
    """Sum up what one method answered to one prompt; None without a landform."""
    if not records:
        return None
    ious = [item.iou[prompt] for item in records]
    scores = [score for item in records if (score := item.boundary[prompt]) is not None]
    return Summary(len(ious), float(np.mean(ious)), tenth_percentile(ious), float(np.mean(scores)) if scores else None)


def needed(records: Sequence[Record], wanted: float) -> tuple[float, float]:
    """Mean number of clicks to an IoU, and the share of landforms that get there; others count one click more."""
    clicks = [clicks_needed(item.after_clicks, wanted) for item in records]
    reached = [clicks_needed(item.after_clicks, wanted) <= len(item.after_clicks) for item in records]
    return float(np.mean(clicks)), float(np.mean(reached))


def select(records: Iterable[Record], *conditions: Condition) -> list[Record]:
    """Those that meet all conditions."""
    return [item for item in records if all(condition(item) for condition in conditions)]


def of_size(low: float, high: float) -> Condition:
    """Whether a landform is from ``low`` on and below ``high`` pixels wide."""
    return lambda item: low <= item.size_px < high
