"""The candidates that answer a prompt, and how they are compared."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from shapely import make_valid
from shapely.geometry import Polygon, box
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.annotating import Prompt
from ..polygons.outline import mask_to_polygon
from ..raster.grid import GridWindow
from ..raster.image import WindowImage
from .model import Prediction
from .prompts import cut_off, obeyed

FloatArray = NDArray[np.float32]
Rank = tuple[float, float, float, float]

#: A mask with less of its area inside the prompt's box is no candidate.
_SHARE_IN_BOX = 0.5

#: A mask of fewer native pixels is no candidate.
_SPECK_PX = 4.0

#: A closer look counts as one at the same object from this IoU on.
_SAME_OBJECT = 0.5

_STATES = ("memory", "disk", "computed")


@dataclass(frozen=True)
class SegmentedMask:
    """One candidate.

    Attributes:
        mask_id: Names it in :attr:`Prompt.previous` when it is refined.
        polygon: Polygon or multipolygon in the raster's CRS.
        score: IoU that the model itself predicts, 0 to 1.
        low_res: (1, 256, 256) float32 logits.
        cut_off: The outline runs along the window's side and the raster goes on there, so a wider look may help.
    """

    mask_id: str
    polygon: BaseGeometry
    score: float
    low_res: FloatArray
    cut_off: bool


@dataclass(frozen=True)
class Segmentation:
    """The answer to a prompt: candidates, best first, and where they were seen.

    ``embedding_state`` is "memory", "disk" or "computed", the slowest of all windows looked at.
    """

    candidates: list[SegmentedMask]
    window: GridWindow
    image: WindowImage
    embedding_state: str


def held_masks(
    prediction: Prediction,
    image: WindowImage,
    prompt: Prompt,
    points: NDArray[np.float64],
    labels: NDArray[np.int64],
) -> list[SegmentedMask]:
    """Outlined masks that hold a foreground click, the best first; without such clicks all.

    The single mask is trained for prompts that are clear, as a box is, where it competes with the three; without a box
    it is asked when none of the three holds a click.
    """
    every = list(range(len(prediction.scores)))
    ranked: list[tuple[Rank, SegmentedMask]] = []
    for some in (every,) if prompt.box is not None or len(every) == 1 else (every[1:], every[:1]):
        ranked += ranked_masks(prediction.of(some), image, prompt, points, labels)
        if any(rank[0] > 0 for rank, _ in ranked):
            break
    held = sorted((pair for pair in ranked if pair[0][0] > 0), key=lambda pair: pair[0], reverse=True)
    return [mask for _, mask in held]


def ranked_masks(
    prediction: Prediction,
    image: WindowImage,
    prompt: Prompt,
    points: NDArray[np.float64],
    labels: NDArray[np.int64],
) -> list[tuple[Rank, SegmentedMask]]:
    """Outlined masks with what ranks them.

    That is the share of clicks held, the share of background clicks kept out, how well the mask fills the prompt's box
    (IoU of the bounds; 1 without a box), since a box is drawn around all of one object, and the score.
    """
    clicks = [point for point, label in zip(prompt.points, prompt.labels, strict=True) if label == 1]
    ranked = []
    for logits, low_res, score in zip(prediction.logits, prediction.low_res, prediction.scores, strict=True):
        polygon = mask_to_polygon(logits, image, clicks)
        if polygon is None or _is_speck(polygon, image) or _strays(polygon, prompt):
            continue
        score = float(np.clip(score, 0.0, 1.0))
        mask = SegmentedMask(secrets.token_hex(8), polygon, score, low_res[None], cut_off(polygon, image))
        ranked.append(((*obeyed(logits, points, labels), _fit(polygon, prompt), score), mask))
    return ranked


def _is_speck(polygon: BaseGeometry, image: WindowImage) -> bool:
    """Whether so few native pixels lie in a mask that they cannot show a shape, however much they are magnified."""
    sample = abs(image.transform.determinant)
    return bool(polygon.area * 4.0**image.level < _SPECK_PX * sample)


def _fit(polygon: BaseGeometry, prompt: Prompt) -> float:
    """IoU of a mask's bounds with the prompt's box, or of the mask with the outline to refine; 1 without either.

    The bounds of a polygon say less, since it is drawn roughly around its landform.
    """
    if prompt.outline:  # it tells which of the nested landforms is meant
        return overlap(polygon, make_valid(Polygon(prompt.outline)))
    return 1.0 if prompt.box is None or prompt.polygon else overlap(box(*polygon.bounds), box(*prompt.box))


def _strays(polygon: BaseGeometry, prompt: Prompt) -> bool:
    """Whether a mask lies mostly outside the box that was to enclose its object: it answers something else."""
    if prompt.box is None or polygon.area == 0:
        return False
    return bool(polygon.intersection(box(*prompt.box)).area < _SHARE_IN_BOX * polygon.area)


def better_of(first: Segmentation, closer: Segmentation) -> Segmentation:
    """The closer look at what was found first, where it shows the same object or a surer one; else the first."""
    best = first.candidates[0]
    agreeing = [mask for mask in closer.candidates if overlap(mask.polygon, best.polygon) >= _SAME_OBJECT]
    state = slowest(first.embedding_state, closer.embedding_state)
    if agreeing:
        others = [mask for mask in closer.candidates if mask is not agreeing[0]]
        return replace(closer, candidates=[agreeing[0], *others], embedding_state=state)
    surer = closer.candidates and _is_better(closer.candidates[0], best)
    return replace(closer if surer else first, embedding_state=state)


def _is_better(closer: SegmentedMask, first: SegmentedMask) -> bool:
    """Whether a closer look gave a surer mask that is not cut off by its window."""
    return closer.score > first.score and (first.cut_off or not closer.cut_off)


def overlap(one: BaseGeometry, other: BaseGeometry) -> float:
    """Intersection over union of two polygons."""
    union = one.union(other).area
    return float(one.intersection(other).area / union) if union > 0 else 0.0


def slowest(*states: str) -> str:
    """The slowest of the ways to come by an embedding."""
    return max(states, key=_STATES.index)
