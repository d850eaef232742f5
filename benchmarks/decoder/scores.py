"""From true and found classes to scores: pooled over all judged pixels, with objects and weighted F-beta."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy import ndimage
from scipy.optimize import linear_sum_assignment

from .ground import UNKNOWN, Bytes, Ground, Ids, Scene, quiet

#: Overlap from which on an object is found.
MATCH = 0.5
#: A found object is not counted when more than this share of it lies on ground that does not count.
MOSTLY = 0.5


@dataclass(frozen=True)
class Objects:
    """Objects of a class: found, claimed without there being one, and missed."""

    hits: int = 0
    false: int = 0
    missed: int = 0

    def __add__(self, other: Objects) -> Objects:
        return Objects(self.hits + other.hits, self.false + other.false, self.missed + other.missed)

    @property
    def f1(self) -> float | None:
        """Harmonic mean of precision and recall; None where there is no object at all."""
        total = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / total if total else None


@dataclass(frozen=True)
class SceneScores:
    """What is counted on one scene; sums over scenes are scores of all of them.

    Attributes:
        matrix: (classes, classes + 1) true by found class; the last column is ground that was not mapped.
        weighted: Weighted F-beta of each class that the scene holds.
        objects: By class, for those that are things.
        share: Share of the whole surface that the ground's ``share_of`` takes; None where that is not asked.
    """

    matrix: NDArray[np.int64]
    weighted: dict[str, float] = field(default_factory=dict)
    objects: dict[str, Objects] = field(default_factory=dict)
    share: float | None = None


@dataclass(frozen=True)
class Summary:
    """Scores of a method on a ground; by class where it says so, None where the truth holds no such class."""

    iou: dict[str, float | None]
    f1: dict[str, float | None]
    weighted: dict[str, float | None]
    objects: dict[str, float | None]
    accuracy: float
    commonest: float
    share: float | None

    @property
    def mean_iou(self) -> float:
        """Over the classes that the truth holds."""
        return _mean(self.iou.values())

    @property
    def mean_f1(self) -> float:
        """Likewise; of pixels, so it is the Dice score as well."""
        return _mean(self.f1.values())

    @property
    def mean_weighted(self) -> float:
        """Likewise."""
        return _mean(self.weighted.values())

    @property
    def mean_objects(self) -> float | None:
        """Over the classes that are things; None without any."""
        return _mean(self.objects.values()) if any(value is not None for value in self.objects.values()) else None


def score_scene(ground: Ground, scene: Scene, found: Bytes) -> SceneScores:
    """Count what a map of a scene got right."""
    truth, instances = scene.classes(), scene.instances()
    known = truth != UNKNOWN
    weighted, objects = {}, {}
    for index, name in enumerate(ground.classes):
        there = truth == index
        if there.any():
            weighted[name] = weighted_f((found == index) & known, there)
        if name in ground.things:
            own = np.where(there, instances, 0).astype(np.int32)
            objects[name] = match(found == index, own, ~known, ground.smallest_px)
    share = None
    if ground.share_of:
        share = surface_share(scene.raster, found, ground.classes.index(ground.share_of))
    return SceneScores(confusion(truth, found, len(ground.classes)), weighted, objects, share)


def summarise(ground: Ground, scenes: Sequence[SceneScores]) -> Summary:
    """Scores of many scenes: pixels and objects are pooled, weighted F-beta is the mean over scenes with the class."""
    matrix = np.sum([item.matrix for item in scenes], axis=0)
    iou, f1 = class_scores(matrix)
    weighted = {
        name: _mean_or_none([item.weighted[name] for item in scenes if name in item.weighted])
        for name in ground.classes
    }
    pooled = {name: sum((item.objects[name] for item in scenes), Objects()) for name in ground.things}
    total = max(int(matrix.sum()), 1)
    return Summary(
        dict(zip(ground.classes, iou, strict=True)),
        dict(zip(ground.classes, f1, strict=True)),
        weighted,
        {name: counted.f1 for name, counted in pooled.items()},
        float(np.trace(matrix)) / total,
        float(matrix.sum(axis=1).max()) / total,
        _mean_or_none([item.share for item in scenes if item.share is not None]),
    )


def confusion(truth: Bytes, found: Bytes, classes: int) -> NDArray[np.int64]:
    """(classes, classes + 1) known pixels by true and found class; what was not mapped is in the last column."""
    known = truth != UNKNOWN
    claimed = np.minimum(found[known], classes).astype(np.int64)
    counts = np.bincount(truth[known].astype(np.int64) * (classes + 1) + claimed, minlength=classes * (classes + 1))
    return counts.reshape(classes, classes + 1)


def class_scores(matrix: NDArray[np.int64]) -> tuple[list[float | None], list[float | None]]:
    """IoU, and F1 (of pixels, so it is Dice too) of each class; None where the truth holds none of it."""
    iou: list[float | None] = []
    f1: list[float | None] = []
    for index, row in enumerate(matrix):
        hits, truth, claimed = int(row[index]), int(row.sum()), int(matrix[:, index].sum())
        iou.append(hits / (truth + claimed - hits) if truth else None)
        f1.append(2 * hits / (truth + claimed) if truth else None)
    return iou, f1


def weighted_f(found: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    """Weighted F-beta (Margolin et al. 2014) with beta = 1 of a class; unknown ground is in neither."""
    distance, nearest = ndimage.distance_transform_edt(~truth, return_indices=True)
    error = (found != truth).astype(np.float64)
    smoothed = ndimage.convolve(error[nearest[0], nearest[1]], _kernel(), mode="constant")
    error = np.where(truth, np.minimum(error, smoothed), error * (2 - np.exp(np.log(0.5) / 5 * distance)))
    missed, false = float(error[truth].sum()), float(error[~truth].sum())
    hits, total = truth.sum() - missed, float(truth.sum())
    return 2 * hits / (total + hits + false) if hits > 0 else 0.0


def _kernel() -> NDArray[np.float64]:
    line = np.exp(-(np.arange(-3, 4) ** 2) / (2 * 5.0**2))
    kernel = np.outer(line, line)
    return kernel / kernel.sum()


def match(found: NDArray[np.bool_], instances: Ids, ignored: NDArray[np.bool_], smallest_px: float = 0.0) -> Objects:
    """Match connected parts of what was found with the true objects, one to one, so that most of them match.

    Args:
        found: Where the class was found.
        instances: Number of the true object at each pixel, 0 elsewhere.
        ignored: Ground that does not count; parts that mostly lie there are not counted.
        smallest_px: Parts that match nothing and whose longer side is shorter are no mistakes.
    """
    parts, count = ndimage.label(found, np.ones((3, 3)))
    numbers = np.unique(instances[instances > 0])
    outside = np.bincount(parts[ignored], minlength=count + 1)
    overlaps = _overlaps(np.where(ignored, 0, parts), instances, count, numbers)
    candidates = np.flatnonzero((overlaps >= MATCH).any(axis=1))
    rows, columns = linear_sum_assignment(-np.where(overlaps >= MATCH, 1 + overlaps, 0)[candidates])
    matched = candidates[rows[overlaps[candidates][rows, columns] >= MATCH]]
    sizes = np.bincount(parts.reshape(-1), minlength=count + 1)[1:]
    sides = [max(side.stop - side.start for side in place) for place in ndimage.find_objects(parts)]
    counts = (outside[1:] <= MOSTLY * sizes) & (np.array(sides, dtype=np.int64) >= smallest_px)
    counts[matched] = False
    false = counts.sum()
    return Objects(len(matched), int(false), len(numbers) - len(matched))


def _overlaps(parts: Ids, instances: Ids, count: int, numbers: NDArray[np.int32]) -> NDArray[np.float64]:
    """(parts, true objects) intersection over union."""
    places = np.searchsorted(numbers, instances) + 1
    places[instances == 0] = 0
    width = len(numbers) + 1
    table = np.bincount((parts.astype(np.int64) * width + places).reshape(-1), minlength=(count + 1) * width).reshape(
        count + 1, width
    )
    shared = table[1:, 1:].astype(np.float64)
    union = table[1:].sum(1)[:, None] + table[:, 1:].sum(0)[None] - shared
    return shared / np.maximum(union, 1)


def surface_share(raster: Path, found: Bytes, index: int) -> float:
    """Share of a body's surface that a class takes, on a raster in degrees that shows all of it."""
    with quiet(), rasterio.open(raster) as source:
        top, step = source.transform.f, source.transform.e
    edges = np.sin(np.radians(np.clip(top + step * np.arange(found.shape[0] + 1), -90, 90)))
    rows = (found == index).mean(axis=1)
    return float((rows * -np.diff(edges)).sum() / 2)


def _mean(values: object) -> float:
    known = [value for value in values if value is not None]  # type: ignore[attr-defined]
    return float(np.mean(known)) if known else math.nan


def _mean_or_none(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if len(values) else None
