"""From true and found classes to scores: pooled over all judged pixels, with objects and weighted F-beta."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

from plugin.engine.judging.objects import ObjectCounts, match_objects, parts_of
from plugin.engine.judging.weighted_f import weighted_f

from .ground import UNKNOWN, Bytes, Ground, Scene, quiet


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
    objects: dict[str, ObjectCounts] = field(default_factory=dict)
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
    part = _bounds(known)
    weighted, objects = {}, {}
    for index, name in enumerate(ground.classes):
        there = truth == index
        sure = weighted_f((found[part] == index).astype(np.float32), there[part], known=known[part])
        if sure is not None:
            weighted[name] = sure
        if name in ground.things:
            true = np.where(there, instances, 0)
            objects[name] = match_objects(parts_of(found, index), true, ground.smallest_area, known).counts
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
    pooled = {name: sum((item.objects[name] for item in scenes), ObjectCounts()) for name in ground.things}
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


def surface_share(raster: Path, found: Bytes, index: int) -> float:
    """Share of a body's surface that a class takes, on a raster in degrees that shows all of it."""
    with quiet(), rasterio.open(raster) as source:
        top, step = source.transform.f, source.transform.e
    edges = np.sin(np.radians(np.clip(top + step * np.arange(found.shape[0] + 1), -90, 90)))
    rows = (found == index).mean(axis=1)
    return float((rows * -np.diff(edges)).sum() / 2)


def _bounds(mask: NDArray[np.bool_]) -> tuple[slice, slice]:
    """The smallest part of an image that holds all of a mask; all of the image for an empty one."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return slice(None), slice(None)
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def _mean(values: object) -> float:
    known = [value for value in values if value is not None]  # type: ignore[attr-defined]
    return float(np.mean(known)) if known else math.nan


def _mean_or_none(values: Sequence[float]) -> float | None:
    return float(np.mean(values)) if len(values) else None
