"""Which centres outlines have: those that a decoder's package has found in the extent, looked up tile by tile."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from .plan import FindPlan
from .tiles import read_tile

#: Tiles that are held.
_HELD = 16
#: An outline has a centre where it shares so much (IoU) with what was outlined around that.
_SAME = 0.5


class CentresOfExtent:
    """The landforms that were found by their centres.

    Args:
        plan: Of the search for centres.
        tiles: Those that are there.
    """

    def __init__(self, plan: FindPlan, tiles: Sequence[int]) -> None:
        self._plan = plan
        self._read = lru_cache(_HELD)(self._tile)
        found = ((number, read_tile(plan, number).shapes) for number in tiles)
        self._held = [(number, shapely.box(*shapely.total_bounds(shapes))) for number, shapes in found if len(shapes)]
        self._tree = shapely.STRtree([box for _, box in self._held])

    def of(self, shapes: NDArray[np.object_]) -> NDArray[np.float64]:
        """How sure the surest centre of each outline is.

        Args:
            shapes: (n,) polygons in the raster's CRS.

        Returns:
            (n,) from 0, where there is none, to 1.
        """
        found = np.zeros(len(shapes))
        own = shapely.make_valid(np.asarray(shapes, dtype=object))
        if not len(own):
            return found
        for place in np.unique(self._tree.query(shapely.box(*shapely.total_bounds(own)))).tolist():
            others, sure, tree = self._read(self._held[place][0])
            one, other = tree.query(own, predicate="intersects")
            shared = shapely.area(shapely.intersection(own[one], others[other]))
            alike = shared / (shapely.area(own[one]) + shapely.area(others[other]) - shared) >= _SAME
            np.maximum.at(found, one[alike], sure[other[alike]])
        return found

    def _tile(self, number: int) -> tuple[NDArray[np.object_], NDArray[np.float64], shapely.STRtree]:
        tile = read_tile(self._plan, number)
        shapes = shapely.make_valid(tile.shapes)
        return shapes, tile.centres, shapely.STRtree(shapes)
