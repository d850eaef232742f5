"""Ground that several pairs show lies in the same blocks, so that none of it is judged by who has learnt from it."""

from __future__ import annotations

import filecmp
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..crs.bodies import same_body
from ..crs.crs import transform_function
from ..crs.seam import turn_of, within
from ..errors import CrsError
from ..polygons.moving import transform_geometry
from ..raster.source import RasterSource
from .labels import BACKGROUND, LabelLayer

Floats = npt.NDArray[np.float64]

#: Share of the smaller of two grounds below which rounding, or borders that touch, share it.
_LEAST = 1e-6
#: Share of the ground that two pairs have labelled differently from which on it is told.
_TOLD = 0.01
#: Places along a side of a ground that have to be found on the grid of another.
_TRIED = 9


@dataclass(frozen=True)
class BlockGrid:
    """The grid on which the blocks of a pair lie.

    Attributes:
        number: Of the pair whose raster's grid it is.
        source: That raster.
        level: At which it is looked at.
    """

    number: int
    source: RasterSource
    level: int

    def places(self, xs: Any, ys: Any, of: RasterSource) -> tuple[Floats, Floats]:
        """Columns and rows, in samples of the level, of coordinates of another raster's CRS; any shape of arrays."""
        xs, ys = np.asarray(xs, dtype=np.float64), np.asarray(ys, dtype=np.float64)
        if of is not self.source:
            move = transform_function(of.crs, self.source.crs, whole=False)
            shape = xs.shape
            xs, ys = (at.reshape(shape) for at in move(xs.ravel(), ys.ravel()))
            turn = turn_of(self.source.crs)
            if turn is not None:
                left, _, right, _ = self.source.ground.bounds
                xs = xs - turn * np.round((xs - (left + right) / 2) / turn)
        columns, rows = self.source.pixels_of(xs, ys)
        scale = 2.0**-self.level
        return columns * scale, rows * scale


def block_grids(
    sources: Sequence[RasterSource], layers: Sequence[LabelLayer], levels: Sequence[int]
) -> list[BlockGrid]:
    """The grid of each pair's blocks: of pairs with labelled ground in common that of the first.

    Args:
        sources: Rasters.
        layers: Their labels, in the raster's CRS.
        levels: At which each is looked at.
    """
    leaders = list(range(len(sources)))
    for number in range(len(sources)):
        for other in range(number):
            if leaders[number] != leaders[other] and _share(sources, layers, other, number):
                first, last = sorted((leaders[number], leaders[other]))
                leaders = [first if leader == last else leader for leader in leaders]
    grids = [BlockGrid(number, *parts) for number, parts in enumerate(zip(sources, levels, strict=True))]
    return [
        grids[leader] if _is_found_on(grids[leader], sources[number], layers[number]) else grids[number]
        for number, leader in enumerate(leaders)
    ]


def contradictions(
    sources: Sequence[RasterSource], layers: Sequence[LabelLayer], unlabelled: str, files: Sequence[str]
) -> list[str]:
    """A sentence for each two pairs that say different things of the same ground.

    Args:
        sources: Rasters.
        layers: Their labels, in the raster's CRS.
        unlabelled: What ground without a label counts as.
        files: Names of the label files.
    """
    told = []
    for number in range(len(sources)):
        for other in range(number):
            if not _share(sources, layers, other, number):
                continue
            try:
                moved = _moved(layers[number], sources[number], sources[other])
            except CrsError:  # a label reaches beyond where the other raster's CRS has places
                continue
            share = _different(layers[other], moved, unlabelled == BACKGROUND)
            if share >= _TOLD:
                names = files[other], files[number]
                which = " and ".join(names) if names[0] != names[1] else f"two pairs with {names[0]}"
                told.append(
                    f"The labels of {which} lie on the same ground, and differ on {100 * share:.0f} % of it: a decoder "
                    "cannot learn both. Correct the one that is wrong, or leave it out."
                )
    return told


def _share(sources: Sequence[RasterSource], layers: Sequence[LabelLayer], one: int, two: int) -> bool:
    """Whether two pairs have labelled ground in common."""
    first, second = sources[one], sources[two]
    if not same_body(first.crs, second.crs):
        return False
    if first.crs is None and not _same_image(first, second):
        return False
    try:
        there = _placed(layers[two].ground, second, first)
    except CrsError:
        return False
    here = layers[one].ground
    return bool(here.intersection(there).area > _LEAST * min(here.area, there.area))


def _same_image(one: RasterSource, two: RasterSource) -> bool:
    """Whether two images without a CRS are one file, or a copy of it."""
    paths = one.reference.source, two.reference.source
    if paths[0] == paths[1]:
        return True
    if not all(os.path.isfile(path) for path in paths):
        return False
    return os.path.samefile(*paths) or filecmp.cmp(*paths, shallow=False)


def _placed(geometry: Any, own: RasterSource, other: RasterSource) -> Any:
    """A shape in another raster's CRS, on the turn that that raster shows."""
    moved = geometry if own.crs == other.crs else transform_geometry(geometry, own.crs, other.crs)
    return shapely.make_valid(within(moved, other.crs, other.ground.bounds))


def _moved(layer: LabelLayer, own: RasterSource, other: RasterSource) -> LabelLayer:
    shapes = tuple(_placed(shape, own, other) for shape in layer.geometries)
    return replace(layer, geometries=shapes, ground=_placed(layer.ground, own, other))


def _different(one: LabelLayer, two: LabelLayer, background: bool) -> float:
    """Share of the ground in common on which two layers say different things, where both say something."""
    common = one.ground.intersection(two.ground)
    first, second = (_by_class(layer, common) for layer in (one, two))
    alike = shapely.union_all([shapely.intersection(first[name], second[name]) for name in first if name in second])
    every = [shapely.union_all(list(classes.values())) for classes in (first, second)]
    both = shapely.intersection(*every)
    counts, said = (common, shapely.union(*every)) if background else (both, both)
    return float((said.area - alike.area) / counts.area) if counts.area > 0 else 0.0


def _by_class(layer: LabelLayer, common: Any) -> dict[str, Any]:
    """The ground of each class; background that is labelled as such is none."""
    names = np.array(layer.names, dtype=object)
    shapes = shapely.make_valid(np.array(layer.geometries, dtype=object))
    return {
        name: shapely.intersection(shapely.union_all(shapes[names == name]), common)
        for name in sorted(set(layer.names))
        if name.lower() != BACKGROUND
    }


def _is_found_on(grid: BlockGrid, source: RasterSource, layer: LabelLayer) -> bool:
    """Whether all of a pair's ground has a place on a grid."""
    left, bottom, right, top = layer.ground.bounds
    xs, ys = np.meshgrid(np.linspace(left, right, _TRIED), np.linspace(bottom, top, _TRIED))
    return bool(np.isfinite(grid.places(xs, ys, source)).all())
