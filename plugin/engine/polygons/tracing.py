"""Outlines of the numbered pieces of a block of cells, with a corner wherever the neighbour changes.

Every side of a cell towards another piece is an edge that has the piece on its right hand. At the end of an edge the
piece is followed round; where it meets itself at a corner the outline keeps to the other side's cell, so that no ring
ever touches itself: holes that meet at a corner are rings of their own. Neighbours have the same corners along the
border that they share, which makes their outlines a coverage.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Shapes = npt.NDArray[np.object_]

#: Directions of edges: along the upper, right, lower and left side of a cell; steps (row, column) of each.
_EAST, _SOUTH, _WEST, _NORTH = range(4)
_AHEAD = np.array([(0, 1), (1, 0), (0, -1), (-1, 0)])
#: From a cell to its upper left corner, where its edge of each direction begins.
_BEGINS = np.array([(0, 0), (0, 1), (1, 1), (1, 0)])


@dataclass(frozen=True)
class CutCorners:
    """Where the sides of a block have corners besides its own, because the piece beyond changes there.

    Attributes:
        top, bottom: (w + 1,) corners along these sides.
        left, right: (h + 1,) likewise.
    """

    top: Bools
    bottom: Bools
    left: Bools
    right: Bools


def outlines_of(numbers: npt.NDArray[np.int32], column: int, row: int, cuts: CutCorners) -> Shapes:
    """Outline the 4-connected pieces of a block.

    Args:
        numbers: (h, w) piece of each cell, 1 to n; 0 is not outlined.
        column: Of the block in its raster.
        row: Likewise.
        cuts: Further corners along its sides.

    Returns:
        (n,) polygons whose corners are columns and, so that north is up, negative rows of the raster.
    """
    if not numbers.any():
        return np.empty(0, dtype=object)
    padded = np.pad(numbers, 1)
    cells, ways = _edges(padded)
    # rings begin at their leftmost cell: smoothing decides between equals by the order of corners
    from_left = np.lexsort((*np.divmod(cells, padded.shape[1]), ways))
    order, ring = _in_rings(_following(padded, cells, ways), from_left)
    cells, ways = cells[order], ways[order]
    corners = np.stack(np.divmod(cells, padded.shape[1]), axis=1) + _BEGINS[ways]
    kept = _turns(ways, ring) | _meetings(padded, corners) | _cut(corners, cuts)
    own = padded.reshape(-1)[cells]
    rows, columns = corners[kept].T - 1
    xy = np.stack([columns + column, -(rows + row)], axis=1).astype(np.float64)
    return _polygons(xy, ring[kept], own[kept])


def _edges(padded: npt.NDArray[np.int32]) -> tuple[Ints, Ints]:
    """Cells (flat, in the padded block) and directions of all edges, by direction and then by cell."""
    flat, width = padded.reshape(-1), padded.shape[1]
    present = flat > 0
    found = []
    for beyond in (-width, 1, width, -1):
        # in one long line, which holds no cell of a piece at either end
        first, last = max(-beyond, 0), len(flat) - max(beyond, 0)
        differs = flat[first:last] != flat[first + beyond : last + beyond]
        differs &= present[first:last]
        found.append(np.flatnonzero(differs) + first)
    return np.concatenate(found), np.repeat(np.arange(4), [len(cells) for cells in found])


def _following(padded: npt.NDArray[np.int32], cells: Ints, ways: Ints) -> Ints:
    """The edge that follows each edge around its piece."""
    flat, width = padded.reshape(-1), padded.shape[1]
    ahead = _AHEAD @ (width, 1)
    outwards = ahead[(np.arange(4) - 1) % 4]
    own = flat[cells]
    straight = cells + ahead[ways]
    beyond = straight + outwards[ways]
    to_beyond = flat[beyond] == own
    to_straight = ~to_beyond & (flat[straight] == own)
    next_cell = np.where(to_beyond, beyond, np.where(to_straight, straight, cells))
    next_way = np.where(to_beyond, (ways - 1) % 4, np.where(to_straight, ways, (ways + 1) % 4))
    place = np.zeros(len(cells), dtype=np.int64)
    for way in range(4):
        first, last = np.searchsorted(ways, (way, way + 1))
        wanted = next_way == way
        place[wanted] = first + np.searchsorted(cells[first:last], next_cell[wanted])
    return place


def _in_rings(following: Ints, first: Ints) -> tuple[Ints, Ints]:
    """Edges ring by ring, each from the one on that comes first in a list of all; and the ring of each of these."""
    count = len(following)
    every = np.arange(count)
    graph = coo_array((np.ones(count, dtype=np.int8), (every, following)), shape=(count, count))
    _, ring = connected_components(graph.tocsr(), directed=False)
    begins = first[np.unique(ring[first], return_index=True)[1]]
    # steps to the end of the ring, by leaps that double: the edge before the first one is the end
    leap, steps = following.copy(), np.ones(count, dtype=np.int64)
    ends = np.isin(following, begins)
    leap[ends], steps[ends] = every[ends], 0
    while True:
        further = steps[leap]
        if not further.any():
            break
        steps += further
        leap = leap[leap]
    sizes = np.bincount(ring)
    starts = np.cumsum(sizes) - sizes
    order = np.empty(count, dtype=np.int64)
    order[starts[ring] + sizes[ring] - 1 - steps] = every
    return order, ring[order]


def _turns(ways: Ints, ring: npt.NDArray[np.integer]) -> Bools:
    """Edges before which the ring turns."""
    before = np.roll(ways, 1)
    begins = np.flatnonzero(np.diff(ring, prepend=-1))
    before[begins] = ways[np.append(begins[1:], len(ways)) - 1]
    return np.asarray(before != ways)


def _meetings(padded: npt.NDArray[np.int32], corners: Ints) -> Bools:
    """Corners where three or four pieces meet."""
    flat, width = padded.reshape(-1), padded.shape[1]
    place = corners @ (width, 1)
    around = np.sort(np.stack([flat[place - width - 1], flat[place - width], flat[place - 1], flat[place]]), axis=0)
    return np.asarray((around[1:] != around[:-1]).sum(axis=0) >= 2)


def _cut(corners: Ints, cuts: CutCorners) -> Bools:
    rows, columns = corners[:, 0] - 1, corners[:, 1] - 1
    found = (rows == 0) & cuts.top[columns] | (rows == len(cuts.left) - 1) & cuts.bottom[columns]
    found |= (columns == 0) & cuts.left[rows] | (columns == len(cuts.top) - 1) & cuts.right[rows]
    return np.asarray(found)


def _polygons(xy: Floats, ring: npt.NDArray[np.integer], own: npt.NDArray[np.int32]) -> Shapes:
    """Polygons of pieces 1 to n from the corners of their rings."""
    begins = np.flatnonzero(np.diff(ring, prepend=-1))
    ends = np.append(begins[1:], len(xy))
    closed = np.insert(xy, ends, xy[begins], axis=0)
    number = np.repeat(np.arange(len(begins)), ends - begins + 1)
    rings = shapely.linearrings(closed, indices=number)
    cross = closed[:-1, 0] * closed[1:, 1] - closed[1:, 0] * closed[:-1, 1]
    within = number[:-1] == number[1:]
    hole = np.bincount(number[:-1][within], cross[within], len(begins)) > 0
    piece = own[begins]
    order = np.lexsort((hole, piece))
    polygons: Shapes = shapely.polygons(rings[order], indices=piece[order] - 1)
    return polygons
