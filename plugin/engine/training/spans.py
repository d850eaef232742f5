"""In which blocks of the ground each label lies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray

from ..judging.blocks import BlockKey
from .places import TrainingPair

#: A label that fills less of a block than this does not hold it.
_LEAST = 0.02


def spans_of(pairs: Sequence[TrainingPair], side: int) -> list[list[BlockKey]]:
    """Blocks of each label that lies in several, the largest label first.

    A block is that of the label that fills most of it, so that neighbours that share one are not taken for a whole.

    Args:
        pairs: Rasters with labels.
        side: Side of a block in samples of the training level.
    """
    most: dict[BlockKey, float] = {}
    owner: dict[BlockKey, tuple[int, int]] = {}
    areas: dict[tuple[int, int], float] = {}
    for number, pair in enumerate(pairs):
        shapes = shapely.make_valid(_in_samples(pair))
        bounds = np.floor(shapely.bounds(shapes) / side)
        several = (bounds[:, 0] < bounds[:, 2]) | (bounds[:, 1] < bounds[:, 3])
        for index in np.flatnonzero(several).tolist():
            left, top, right, bottom = bounds[index].astype(int).tolist()
            columns, rows = (at.ravel() for at in np.meshgrid(np.arange(left, right + 1), np.arange(top, bottom + 1)))
            boxes = shapely.box(columns * side, rows * side, (columns + 1) * side, (rows + 1) * side)
            shared = shapely.area(shapely.intersection(shapes[index], boxes))
            areas[number, index] = float(shapely.area(shapes[index]))
            for column, row, area in zip(columns.tolist(), rows.tolist(), shared.tolist(), strict=True):
                key = pair.blocks.number, row, column
                if area > max(most.get(key, 0.0), _LEAST * side**2):
                    most[key], owner[key] = area, (number, index)
    spans: dict[tuple[int, int], list[BlockKey]] = {}
    for key, label in owner.items():
        spans.setdefault(label, []).append(key)
    return [spans[label] for label in sorted(spans, key=lambda label: -areas[label]) if len(spans[label]) > 1]


def _in_samples(pair: TrainingPair) -> NDArray[np.object_]:
    """Labels with columns and rows on the grid of the pair's blocks as coordinates."""

    def moved(places: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.column_stack(pair.blocks.places(places[:, 0], places[:, 1], pair.source))

    found: NDArray[np.object_] = shapely.transform(np.array(pair.layer.geometries, dtype=object), moved)
    return found
