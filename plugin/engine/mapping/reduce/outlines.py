"""Polygons of the regions of a class raster, block by block; regions across blocks are joined when the last one is met.

Neighbours share their borders to the last digit, across blocks too: both sides of the line between two blocks have the
same corners. A border that crosses such a line keeps one corner of its cells there, whatever the smoothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
import shapely
from rasterio.windows import Window

from ...polygons.coverage import CutPolygon, smooth_coverage
from ...polygons.tracing import CutCorners, outlines_of
from .blend import blocks
from .components import components
from .interruptible import interruptible
from .regions import Regions, pieces_of

Bytes = npt.NDArray[np.uint8]
Shapes = npt.NDArray[np.object_]


@dataclass(frozen=True)
class Outlined:
    """Regions that are complete: (n,) their numbers, and (n,) polygons in columns and negative rows.

    One that continues across the border of a raster that goes round is a polygon of several parts.
    """

    regions: npt.NDArray[np.int64]
    shapes: Shapes


def outline_regions(
    classes: Path,
    merged: Path,
    regions: Regions,
    wanted: frozenset[int],
    smoothing: float,
    tell: Callable[[float], None],
) -> Iterator[Outlined]:
    """Outline regions, and write the class raster in which small ones are merged on the way.

    Args:
        classes: Class raster that the regions were found in.
        merged: Written: the classes of the regions.
        regions: Of :func:`~.regions.find_regions`.
        wanted: Class values whose regions are outlined.
        smoothing: 0 keeps the steps of the cells, 1 smooths strongly.
        tell: Is told the share that is done; may raise to stop.

    Yields:
        What is complete after each block; a region comes with the last block that has cells of it.
    """
    asked = np.isin(regions.classes, list(wanted))
    asked[0] = False
    cut: dict[int, CutPolygon] = {}
    with ExitStack() as stack:
        source = stack.enter_context(rasterio.open(classes))
        target = stack.enter_context(rasterio.open(merged, "w", **source.profile))
        every = list(blocks(source.width, source.height, regions.side))
        for block, place in enumerate(every):
            look = partial(tell, block / len(every))
            look()
            column, row, width, height = place
            values, cuts = _with_cuts(source, place)
            of_pieces = regions.of_pieces[regions.first_piece[block] : regions.first_piece[block + 1]]
            pieces, of_each = pieces_of(values), np.concatenate([np.zeros(1, dtype=np.int32), of_pieces])
            numbers = pieces.cells(of_each)
            merged_classes = pieces.cells(regions.classes[of_each])
            target.write(merged_classes, 1, window=Window(column, row, width, height))
            if not asked[of_pieces].any():
                continue
            parts = interruptible(partial(_parts, numbers, column, row, cuts, smoothing), look)
            wanted_here = asked[parts.regions]
            here, shapes = parts.regions[wanted_here], parts.shapes[wanted_here]
            # at both borders of a raster that goes round a region may have two parts in one block
            _, number_of, counts = np.unique(here, return_inverse=True, return_counts=True)
            whole = (regions.last_block[here] == block) & ~np.isin(here, list(cut)) & (counts[number_of] == 1)
            for number, shape in zip(here[~whole].tolist(), shapes[~whole], strict=True):
                cut.setdefault(number, CutPolygon()).add(shape, (column, -row - height, column + width, -row))
            ended = sorted(number for number in set(here[~whole].tolist()) if regions.last_block[number] == block)
            joined = [interruptible(cut.pop(number).joined, look) for number in ended]
            yield _in_order(np.append(here[whole], ended), [*shapes[whole], *joined])


def _parts(numbers: npt.NDArray[np.int32], column: int, row: int, cuts: CutCorners, smoothing: float) -> Outlined:
    """The parts of regions that lie in a block, in the order of the regions."""
    found = components(numbers, numbers > 0)
    regions = numbers.reshape(-1)[found.first].astype(np.int64)
    order = np.argsort(regions, kind="stable")
    outlines = outlines_of(found.numbers, column, row, cuts)
    return Outlined(regions[order], smooth_coverage(outlines[order], smoothing))


def _in_order(regions: npt.NDArray[np.int64], shapes: list[shapely.Polygon | shapely.MultiPolygon]) -> Outlined:
    order = np.argsort(regions)
    sorted_shapes = np.empty(len(shapes), dtype=object)
    sorted_shapes[:] = shapes
    return Outlined(regions[order].astype(np.int64), sorted_shapes[order])


def _with_cuts(source: Any, place: tuple[int, int, int, int]) -> tuple[Bytes, CutCorners]:
    """Classes of a block; and the corners along its sides: where the classes change on either side of the line."""
    column, row, width, height = place
    left, top = min(column, 1), min(row, 1)
    right, bottom = min(source.width - column - width, 1), min(source.height - row - height, 1)
    window = Window(column - left, row - top, width + left + right, height + top + bottom)
    seen = source.read(1, window=window)
    values = seen[top : top + height, left : left + width]
    across, down = seen[:, left : left + width], seen[top : top + height]

    def changes(lines: Bytes, beyond: int) -> npt.NDArray[np.bool_]:
        """Of (2, n) cells along both sides of a line; none where it is the border of the raster."""
        found = np.zeros(lines.shape[1] + 1, dtype=bool)
        if beyond:
            found[1:-1] = (lines[:, 1:] != lines[:, :-1]).any(axis=0)
        return found

    return values, CutCorners(
        changes(across[:2], top),
        changes(across[-2:], bottom),
        changes(down[:, :2].T, left),
        changes(down[:, -2:].T, right),
    )
