"""Which craters stand in clusters and chains, as secondaries do, against craters strewn at random.

Craters closer together than a linking length form a group (single linkage). Groups are compared with those of as many
craters strewn at random over the same ground, again and again: a group larger than the largest random ones of all but
1 % of the trials is no accident. So did Bierhaus et al. (2005, "Secondary craters on Europa and implications for
cratered surfaces", Nature 437, 1125-1127) tell secondaries from primaries. Whether the count as a whole is clustered is
told by the mean distance to the second nearest neighbour, in standard deviations of that of random craters (Michael et
al. 2012, "Planetary surface dating from crater size-frequency distribution measurements: Spatial randomness and
clustering", Icarus 218, 169-177). Places are directions in space, so that neither poles nor seams matter.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree
from shapely.geometry.base import BaseGeometry

from ..crs.directions import directions
from ..formats.exports.crater_count import CraterCount
from ..jobs import JobContext

FloatArray = npt.NDArray[np.float64]

#: Linking length, as a share of the mean spacing of craters, 1 / sqrt(density): far below the one at which random
#: craters join to groups without end (1.20, where discs of half that length percolate).
_LINK = 0.45
#: Random strewings, and the share of them whose largest group a cluster exceeds.
_TRIALS = 200
_SURE = 0.99
#: Fewer craters are neither clustered nor separated.
_FEWEST = 10
#: More are compared by a random sample: distances would take minutes.
_MOST = 20_000


@dataclass(frozen=True)
class Clusters:
    """What was found.

    Attributes:
        clustered: (N,) whether each crater is of a cluster.
        n_sigma: By how many standard deviations the craters stand closer than at random; None where there are too few.
    """

    clustered: npt.NDArray[np.bool_]
    n_sigma: float | None


def clusters_of(count: CraterCount, context: JobContext) -> Clusters:
    """Find clusters among the craters of a count.

    Raises:
        Cancelled: The user has asked to stop.
    """
    ground = shapely.union_all([part.ground for part in count.area.parts])
    lons, lats = (np.array([getattr(crater.circle, name) for crater in count.craters]) for name in ("lon", "lat"))
    return find_clusters((lons + 180.0) % 360.0 - 180.0, lats, ground, context)


def find_clusters(
    lons: FloatArray, lats: FloatArray, ground: BaseGeometry, context: JobContext, seed: int = 0
) -> Clusters:
    """Find clusters among craters.

    Args:
        lons: (N,) longitudes of their centres in degrees, -180 to 180.
        lats: (N,) latitudes.
        ground: The counted area in the same coordinates; craters whose centre lies beyond count as beside it.
        context: Asked whether to stop.
        seed: Of the random craters.

    Raises:
        Cancelled: The user has asked to stop.
    """
    number = len(lons)
    if not _FEWEST <= number <= _MOST:
        return Clusters(np.zeros(number, bool), None)
    generator, strewn = np.random.default_rng(seed), _Strewn(ground)
    length = _LINK * math.sqrt(strewn.steradians / number)
    second, largest = np.empty(_TRIALS), np.empty(_TRIALS)
    for trial in range(_TRIALS):
        context.check()
        tree = cKDTree(strewn.draw(number, generator))
        second[trial] = _second_neighbour(tree)
        largest[trial] = np.bincount(_groups(tree, length)).max()
    tree = cKDTree(directions(lons, lats))
    group = _groups(tree, length)
    size = np.bincount(group)[group]
    spread = float(second.std())
    n_sigma = float(second.mean() - _second_neighbour(tree)) / spread if spread > 0 else None
    return Clusters(size > np.quantile(largest, _SURE, method="higher"), n_sigma)


class _Strewn:
    """Places at random on some ground, each equally likely."""

    def __init__(self, ground: BaseGeometry) -> None:
        self._ground = ground
        shapely.prepare(ground)
        west, south, east, north = ground.bounds
        self._lons = west, east
        self._sines = math.sin(math.radians(south)), math.sin(math.radians(north))
        frame = math.radians(east - west) * (self._sines[1] - self._sines[0])
        lons, lats = self._in_frame(20_000, np.random.default_rng(0))
        self._share = max(float(np.mean(shapely.contains_xy(ground, lons, lats))), 1e-4)
        self.steradians = frame * self._share

    def draw(self, number: int, generator: np.random.Generator) -> FloatArray:
        """(N, 3) directions."""
        found: list[FloatArray] = []
        missing = number
        while missing > 0:
            lons, lats = self._in_frame(int(1.2 * missing / self._share) + 10, generator)
            inside = shapely.contains_xy(self._ground, lons, lats)
            found.append(directions(lons[inside], lats[inside])[:missing])
            missing -= len(found[-1])
        return np.concatenate(found)

    def _in_frame(self, number: int, generator: np.random.Generator) -> tuple[FloatArray, FloatArray]:
        lons = generator.uniform(self._lons[0], self._lons[1], number)
        return lons, np.degrees(np.arcsin(generator.uniform(self._sines[0], self._sines[1], number)))


def _second_neighbour(tree: cKDTree) -> float:
    """Mean distance to the second nearest neighbour; the nearest in the tree is each one itself."""
    distances, _ = tree.query(tree.data, k=3)
    return float(np.mean(distances[:, 2]))


def _groups(tree: cKDTree, length: float) -> npt.NDArray[np.int64]:
    pairs = tree.query_pairs(length, output_type="ndarray")
    size = len(tree.data)
    graph = coo_array((np.ones(len(pairs)), (pairs[:, 0], pairs[:, 1])), shape=(size, size))
    _, group = connected_components(graph, directed=False)
    return np.asarray(group, dtype=np.int64)
