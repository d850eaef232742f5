"""Connected regions of a class raster: found strip by strip, measured on the body, and merged when too small."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.windows import Window
from scipy.ndimage import label

from ..jobs import JobContext
from .areas import GroundAreas
from .blend import BLOCK, CERTAIN, NODATA
from .reopening import open_to_change
from .thresholds import REST

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass
class Regions:
    """Table of regions; region 0 is ground without data.

    Attributes:
        classes: (n,) class value of each region.
        areas: (n,) m² on the body.
        scores: (n,) mean probability, by area, of the cells that were given this class by the decoder.
        merged: Number of regions that were smaller than the minimum area.
    """

    classes: npt.NDArray[np.uint8]
    areas: Floats
    scores: Floats
    merged: int = 0


class _Table:
    """Provisional regions of the strips with what is known of them so far."""

    def __init__(self) -> None:
        self.classes: list[npt.NDArray[np.uint8]] = [np.array([NODATA], dtype=np.uint8)]
        self.areas: list[Floats] = [np.zeros(1)]
        self.sums: list[Floats] = [np.zeros(1)]
        self.borders: list[Ints] = []
        self.same: list[Ints] = []
        self.size = 1

    def add(self, classes: npt.NDArray[np.uint8], areas: Floats, sums: Floats) -> None:
        self.classes.append(classes)
        self.areas.append(areas)
        self.sums.append(sums)
        self.size += len(classes)


def find_regions(
    classes: Path, probability: Path, numbered: Path, ground: GroundAreas, minimum_area_m2: float, context: JobContext
) -> Regions:
    """Find the 4-connected regions of a class raster and merge those below a minimum area.

    A small region goes to the neighbour with which it shares most border. One without a neighbour gets no class.
    Works strip by strip, so memory holds one strip of the raster and the table of regions.

    Args:
        classes: Class raster; rewritten with the merged classes.
        probability: Raster of the probability of the class.
        numbered: Written: int32 raster with the region number of each cell.
        ground: Areas of the cells.
        minimum_area_m2: Smaller regions are merged.
        context: Cancellation.

    Returns:
        The regions that remain, numbered from 1 in the order of their first cell.

    Raises:
        Cancelled: The user stopped.
    """
    table = _number_strips(classes, probability, numbered, ground, context)
    roots = _joined(table.size, table.same)
    merged, values, small = _merge_small(table, roots, minimum_area_m2)
    numbers, first = _compact(merged, values)
    _rewrite(classes, numbered, numbers, values[first], context)
    areas = _sums(numbers, np.concatenate(table.areas), len(first))
    # Cells that were merged in do not speak for the class they were merged into.
    own = np.concatenate(table.classes) == values[first][numbers]
    counted = _sums(numbers, np.where(own, np.concatenate(table.areas), 0.0), len(first))
    sums = _sums(numbers, np.where(own, np.concatenate(table.sums), 0.0), len(first))
    scores = np.divide(sums, counted, out=np.zeros_like(sums), where=counted > 0)
    return Regions(values[first], areas, scores, small)


def _number_strips(
    classes: Path, probability: Path, numbered: Path, ground: GroundAreas, context: JobContext
) -> _Table:
    table = _Table()
    with rasterio.open(classes) as values_file, rasterio.open(probability) as scores_file:
        profile = values_file.profile | {"dtype": "int32", "nodata": 0}
        with rasterio.open(numbered, "w", **profile) as out:
            above_numbers = np.zeros((1, values_file.width), dtype=np.int64)
            above_values = np.full((1, values_file.width), NODATA, dtype=np.uint8)
            for row in range(0, values_file.height, BLOCK):
                context.check()
                window = Window(0, row, values_file.width, min(BLOCK, values_file.height - row))
                values = values_file.read(1, window=window)
                areas = np.broadcast_to(ground.cells(row, 0, *values.shape), values.shape)
                numbers = _number_strip(values, scores_file.read(1, window=window), areas, table)
                out.write(numbers.astype(np.int32), 1, window=window)
                _note_borders(np.vstack([above_numbers, numbers]), np.vstack([above_values, values]), table, row == 0)
                above_numbers, above_values = numbers[-1:], values[-1:]
    return table


def _number_strip(values: npt.NDArray[np.uint8], scores: npt.NDArray[np.uint8], areas: Floats, table: _Table) -> Ints:
    """Number the regions of a strip onwards from those before and note their class, area and score."""
    numbers = np.zeros(values.shape, dtype=np.int64)
    classes: list[npt.NDArray[np.uint8]] = []
    count = 0
    for value in np.unique(values[values != NODATA]):
        found, regions = label(values == value)
        numbers += np.where(found > 0, found + (table.size - 1 + count), 0)
        classes.append(np.full(regions, value, dtype=np.uint8))
        count += regions
    if count:
        local = np.where(numbers > 0, numbers - table.size + 1, 0).reshape(-1)
        flat = areas.reshape(-1)
        probabilities = np.where(scores == NODATA, 0, scores).reshape(-1) / CERTAIN
        table.add(
            np.concatenate(classes),
            _sums(local, flat, count + 1)[1:],
            _sums(local, flat * probabilities, count + 1)[1:],
        )
    return numbers


def _sums(numbers: Ints, values: Floats, size: int) -> Floats:
    """Sum of the values of each number."""
    return np.bincount(numbers, values, size).astype(np.float64)


def _note_borders(numbers: Ints, values: npt.NDArray[np.uint8], table: _Table, first: bool) -> None:
    """Note which regions touch, and along how many cells; the first row of the arrays is the row above the strip."""
    inner = numbers[1:]
    pairs = [(inner[:, :-1].reshape(-1), inner[:, 1:].reshape(-1)), (numbers[:-1].reshape(-1), numbers[1:].reshape(-1))]
    for one, other in pairs:
        touching = (one != other) & (one > 0) & (other > 0)
        low, high = np.minimum(one[touching], other[touching]), np.maximum(one[touching], other[touching])
        if len(low):
            unique, lengths = np.unique(np.stack([low, high]), axis=1, return_counts=True)
            table.borders.append(np.vstack([unique, lengths]))
    if not first:
        joined = (values[0] == values[1]) & (values[0] != NODATA)
        if joined.any():
            table.same.append(np.unique(np.stack([numbers[0][joined], numbers[1][joined]]), axis=1))


def _joined(size: int, same: list[Ints]) -> Ints:
    """Root of each provisional region after joining those that continue across strips; roots are lowest numbers."""
    parents = np.arange(size)
    for pairs in same:
        for one, other in pairs.T:
            a, b = _root(parents, int(one)), _root(parents, int(other))
            parents[max(a, b)] = min(a, b)
    return np.array([_root(parents, number) for number in range(size)]) if same else parents


def _root(parents: Ints, number: int) -> int:
    while parents[number] != number:
        parents[number] = parents[parents[number]]
        number = int(parents[number])
    return number


def _merge_small(table: _Table, roots: Ints, minimum: float) -> tuple[Ints, npt.NDArray[np.uint8], int]:
    """Merge regions below a minimum area.

    Returns:
        The root of each provisional region, the class of each root, and how many regions were that small.
    """
    values = np.concatenate(table.classes)
    if minimum <= 0:
        return roots, values, 0
    areas = _sums(roots, np.concatenate(table.areas), table.size)
    neighbours = _neighbours(table.borders, roots)
    parents = roots.copy()
    small = [
        number for number in np.flatnonzero(roots == np.arange(table.size)) if number > 0 and areas[number] < minimum
    ]
    queue = [(float(areas[number]), int(number)) for number in small]
    heapq.heapify(queue)
    while queue:
        area, number = heapq.heappop(queue)
        if parents[number] != number or area != areas[number]:
            continue
        around = neighbours.get(number, {})
        if not around:
            values[number] = REST
            continue
        target = max(around, key=lambda other: (around[other], areas[other], -other))
        _absorb(number, target, parents, areas, neighbours)
        for other in [other for other in neighbours[target] if values[other] == values[target]]:
            _absorb(other, target, parents, areas, neighbours)
        if areas[target] < minimum:
            heapq.heappush(queue, (float(areas[target]), target))
    return np.array([_root(parents, number) for number in range(table.size)]), values, len(small)


def _neighbours(borders: list[Ints], roots: Ints) -> dict[int, dict[int, int]]:
    """Length of border in cells between each pair of touching regions of different class."""
    found: dict[int, dict[int, int]] = {}
    for low, high, length in np.concatenate(borders, axis=1).T if borders else ():
        one, other = int(roots[low]), int(roots[high])
        if one != other:
            for a, b in ((one, other), (other, one)):
                around = found.setdefault(a, {})
                around[b] = around.get(b, 0) + int(length)
    return found


def _absorb(number: int, target: int, parents: Ints, areas: Floats, neighbours: dict[int, dict[int, int]]) -> None:
    parents[number] = target
    areas[target] += areas[number]
    for other, length in neighbours.pop(number, {}).items():
        around = neighbours[other]
        around.pop(number, None)
        if other != target:
            around[target] = around.get(target, 0) + length
            neighbours[target][other] = neighbours[target].get(other, 0) + length


def _compact(roots: Ints, values: npt.NDArray[np.uint8]) -> tuple[Ints, Ints]:
    """Consecutive numbers for the regions that remain, 0 staying 0, and the root that each number stands for."""
    first, numbers = np.unique(roots, return_inverse=True)
    return numbers.reshape(-1), first


def _rewrite(classes: Path, numbered: Path, numbers: Ints, values: npt.NDArray[np.uint8], context: JobContext) -> None:
    with open_to_change(classes) as class_file, open_to_change(numbered) as number_file:
        for row in range(0, class_file.height, BLOCK):
            context.check()
            window = Window(0, row, class_file.width, min(BLOCK, class_file.height - row))
            final = numbers[number_file.read(1, window=window)]
            number_file.write(final.astype(np.int32), 1, window=window)
            class_file.write(values[final], 1, window=window)
