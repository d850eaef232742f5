"""Scores of objects that were found: precision and recall by score, by size, and how often one is found twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray

from plugin.engine.judging.objects import MOSTLY, SAME, ObjectCounts, assign

from .grounds import ObjectScene

#: Overlaps over which the mean average precision is taken.
OVERLAPS = tuple(round(0.5 + 0.05 * step, 2) for step in range(10))
#: Diameters in pixels at which classes of size begin.
SIZES = (0.0, 40.0, 80.0)
#: A claim counts that is no further beyond the sizes that count.
_NEARLY = 0.9


@dataclass(frozen=True)
class Claims:
    """What a method says of a scene: polygons with scores, and from which score on it stands by them."""

    shapes: NDArray[np.object_]
    scores: NDArray[np.float64]
    least: float = 0.0


@dataclass(frozen=True)
class Scores:
    """Scores over all scenes of a ground.

    Attributes:
        counts: At IoU 0.5 of what the method stands by.
        by_size: Likewise, by the diameter of the true landform, or of the claimed one where there is none.
        average_precision: At IoU 0.5.
        mean_average_precision: Over IoU 0.5 to 0.95.
        best_f1: The highest F1 that any least score gives.
        duplicates: Claims that match a landform that another one has, per thousand claims.
        curve: Recalls and precisions as the score falls.
    """

    counts: ObjectCounts
    by_size: tuple[ObjectCounts, ...]
    average_precision: float
    mean_average_precision: float
    best_f1: float
    duplicates: float
    curve: tuple[tuple[float, float], ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class _Pairs:
    """Overlaps of claims with what is there: the landforms that count first, then what is ignored."""

    claim: NDArray[np.int64]
    true: NDArray[np.int64]
    iou: NDArray[np.float64]
    is_ignored: NDArray[np.bool_]
    spared: NDArray[np.bool_]


@dataclass(frozen=True)
class Known:
    """What is known of the claims on a scene.

    Attributes:
        likely: Of each claim the true landforms that it is like, the most like first.
        spared: Whether it counts neither as right nor as wrong.
    """

    likely: tuple[tuple[int, ...], ...]
    spared: NDArray[np.bool_]


def known_of(scene: ObjectScene, claims: Claims, smallest_px: float) -> Known:
    """Look up what each claim shows."""
    pairs = _pairs(scene, claims, smallest_px)
    alike: list[list[tuple[float, int]]] = [[] for _ in claims.shapes]
    for number in np.flatnonzero((pairs.iou >= SAME) & ~pairs.is_ignored).tolist():
        alike[pairs.claim[number]].append((-float(pairs.iou[number]), int(pairs.true[number])))
    likely = tuple(tuple(true for _, true in sorted(found)) for found in alike)
    told = np.array([bool(found) for found in likely], dtype=bool)
    ignored = np.zeros(len(told), dtype=bool)
    ignored[pairs.claim[(pairs.iou >= SAME) & pairs.is_ignored]] = True
    return Known(likely, (pairs.spared | ignored) & ~told)


def score(scenes: Sequence[ObjectScene], claims: Sequence[Claims], smallest_px: float) -> Scores:
    """Judge what was claimed on each scene."""
    pairs = [_pairs(scene, claim, smallest_px) for scene, claim in zip(scenes, claims, strict=True)]
    total = sum(len(scene.true) for scene in scenes)
    curves = [_curve(claims, pairs, total, same) for same in OVERLAPS]
    precisions = [_average(hits, total) for hits in curves]
    at_half = curves[0]
    recalls, exact = np.cumsum(at_half) / max(total, 1), np.cumsum(at_half) / np.arange(1, len(at_half) + 1)
    f1 = 2 * recalls * exact / np.maximum(recalls + exact, 1e-12)
    by_size = [ObjectCounts() for _ in SIZES]
    twice = stood = 0
    for scene, claim, found in zip(scenes, claims, pairs, strict=True):
        twice += _twice(claim, found)
        stood += int(((claim.scores >= claim.least) & ~found.spared).sum())
        for size, counts in enumerate(_counts(scene, claim, found)):
            by_size[size] += counts
    return Scores(
        sum(by_size, ObjectCounts()), tuple(by_size), precisions[0], float(np.mean(precisions)),
        float(f1.max(initial=0.0)), 1000.0 * twice / max(stood, 1),
        tuple(zip(recalls.round(4).tolist(), exact.round(4).tolist(), strict=True)),
    )  # fmt: skip


def _pairs(scene: ObjectScene, claims: Claims, smallest_px: float) -> _Pairs:
    true = np.array([*scene.true, *scene.ignored], dtype=object)
    claim, place = shapely.STRtree(true).query(claims.shapes, predicate="intersects")
    shared = shapely.area(shapely.intersection(claims.shapes[claim], true[place]))
    areas = shapely.area(claims.shapes)
    iou = shared / (areas[claim] + shapely.area(true)[place] - shared)
    is_ignored = place >= len(scene.true)
    covered = np.bincount(claim, shared * is_ignored, len(areas))
    across = np.sqrt(4 * areas / np.pi)
    other = (across < _NEARLY * smallest_px) | (across > scene.largest_px / _NEARLY)
    spared = other | (covered > MOSTLY * np.maximum(areas, 1e-12))
    return _Pairs(claim, place, iou, is_ignored, spared)


def _counts(scene: ObjectScene, claims: Claims, pairs: _Pairs) -> list[ObjectCounts]:
    """One to one by the Hungarian method, of what the method stands by."""
    stands = claims.scores >= claims.least
    here = np.flatnonzero(stands[pairs.claim])
    chosen = here[assign(pairs.claim[here], pairs.true[here], pairs.iou[here], pairs.is_ignored[here], SAME)]
    matched = np.zeros(len(stands), bool)
    matched[pairs.claim[chosen]] = True
    found = np.zeros(len(scene.true), bool)
    found[pairs.true[chosen][~pairs.is_ignored[chosen]]] = True
    false = stands & ~matched & ~pairs.spared
    true_size, claim_size = (
        np.searchsorted(SIZES, np.sqrt(4 * shapely.area(shapes) / np.pi), side="right") - 1
        for shapes in (np.array(scene.true, dtype=object), claims.shapes)
    )
    return [
        ObjectCounts(
            int((found & (true_size == size)).sum()),
            int((~found & (true_size == size)).sum()),
            int((false & (claim_size == size)).sum()),
        )
        for size in range(len(SIZES))
    ]


def _twice(claims: Claims, pairs: _Pairs) -> int:
    """Claims that are like a landform which a better claim is like."""
    hits = (pairs.iou >= SAME) & ~pairs.is_ignored & (claims.scores >= claims.least)[pairs.claim]
    return int(hits.sum()) - len(np.unique(pairs.true[hits]))


def _curve(claims: Sequence[Claims], pairs: Sequence[_Pairs], total: int, same: float) -> NDArray[np.bool_]:
    """Whether each claim, best first over all scenes, finds a landform that no better one has found."""
    told: list[tuple[float, bool]] = []
    for claim, found in zip(claims, pairs, strict=True):
        by_claim: dict[int, list[tuple[bool, float, int]]] = {}
        for number, true, iou, ignored in zip(
            found.claim.tolist(), found.true.tolist(), found.iou.tolist(), found.is_ignored.tolist(), strict=True
        ):
            if iou >= same:
                by_claim.setdefault(number, []).append((not ignored, iou, true))
        taken: set[int] = set()
        for number in np.argsort(-claim.scores, kind="stable").tolist():
            free = [pair for pair in by_claim.get(number, ()) if pair[2] not in taken]
            if free:
                counts, _, true = max(free)
                taken.add(true)
                if counts:
                    told.append((claim.scores[number], True))
            elif not found.spared[number]:
                told.append((claim.scores[number], False))
    order = np.argsort([-rank for rank, _ in told], kind="stable")
    return np.array([told[number][1] for number in order], dtype=bool)


def _average(hits: NDArray[np.bool_], total: int) -> float:
    """Area under precision over recall, with each precision the best of those at no smaller recall."""
    if not len(hits) or not total:
        return 0.0
    precisions = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    best = np.maximum.accumulate(precisions[::-1])[::-1]
    return float((best * hits).sum() / total)
