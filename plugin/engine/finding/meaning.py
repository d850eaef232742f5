"""What a decoder says of outlines: how probable each class is inside, and in a belt around them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize

from ..mapping.probabilities import Probabilities

Shapes = NDArray[np.object_]

#: Cells along a side in which an outline with its belt is seen; larger ones are seen coarser.
_MOST = 96
#: Width of the belt, as a share of the diameter of a circle of the outline's area.
_BELT = 0.2


@dataclass(frozen=True)
class Meanings:
    """What a decoder says of (n,) outlines.

    Attributes:
        inside: (n, C) mean probability of each class in the outline; NaN where the decoder has not looked.
        around: (n, C) likewise in the belt; that inside where there is no belt.
    """

    inside: NDArray[np.float64]
    around: NDArray[np.float64]


def meanings_of(shapes: Shapes, said: Probabilities) -> Meanings:
    """Look up what a decoder says of outlines.

    Args:
        shapes: (n,) polygons in the CRS of the extent.
        said: Over the extent.
    """
    channels = said.raster.count
    found = np.full((2, len(shapes), channels), np.nan)
    for number, shape in enumerate(shapes):
        parts = shapely.get_parts(shape)  # two far from each other, where the border of a map cuts it
        told = np.stack([_meaning(part, said) for part in parts])
        known = np.isfinite(told[:, 0, 0])
        if known.any():
            found[:, number] = np.average(told[known], axis=0, weights=shapely.area(parts[known]))
    return Meanings(found[0], found[1])


def _meaning(shape: shapely.Geometry, said: Probabilities) -> NDArray[np.float64]:
    """(2, C) means inside and around one outline."""
    nothing = np.full((2, said.raster.count), np.nan)
    belt = _BELT * 2 * np.sqrt(shape.area / np.pi)
    grown = shape.buffer(belt, 4)
    seen = said.read(grown.bounds, _MOST)
    if seen is None:
        return nothing
    cells, transform = seen
    size = cells.shape[1:]
    inside = rasterize([(shape, 1)], size, transform=transform, dtype=np.uint8) > 0
    if not inside.any():
        inside = rasterize([(shape, 1)], size, transform=transform, dtype=np.uint8, all_touched=True) > 0
    around = (rasterize([(grown, 1)], size, transform=transform, dtype=np.uint8) > 0) & ~inside
    known = np.isfinite(cells[0])
    inside, around = inside & known, around & known
    if not inside.any():
        return nothing
    means = cells[:, inside].mean(1, dtype=np.float64)
    return np.stack([means, cells[:, around].mean(1, dtype=np.float64) if around.any() else means])
