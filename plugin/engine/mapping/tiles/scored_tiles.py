"""One tile of a map run: a window in, class probabilities on the output grid out. Idempotent and independent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import map_coordinates

from ...decoders.decoder import STEP
from ...decoders.package import ModelPackage
from ...decoders.window_scorer import WindowScorer
from ...raster.aligned import AlignedLayer
from ...raster.image import WindowImage
from ...raster.layer import GridLayer
from ...raster.source import RasterSource
from ...raster.window import WINDOW
from .output_grid import OutputGrid
from .plan import Plan
from .tile_files import ONE, Axes, Bytes, Floats, Place, Tile, feather, write_cells, write_squares

#: Part of a sample by which the last of a row of cells may lie above or below the first, from rounding alone.
_LEVEL = 1e-3


@dataclass(frozen=True)
class TileWork:
    """A tile to compute.

    Attributes:
        plan: The run, or its part in another plane.
        number: Of the tile in that plan.
        layers: The raster, and further layers of its ground, in the plane of the plan.
    """

    plan: Plan
    number: int
    layers: tuple[GridLayer, ...]


def tile_work(plan: Plan, source: RasterSource, others: Sequence[AlignedLayer] = ()) -> list[TileWork]:
    """All tiles of a run, by number: those in the map's own plane, and after them those in other planes.

    Args:
        plan: The run.
        source: What is mapped.
        others: Further layers of its ground.
    """
    found = [TileWork(plan, number, (source, *others)) for number in range(len(plan.tiles))]
    for plane, part in zip(plan.planes, plan.in_planes(), strict=True):
        layers = plane.layers(source, others)
        found += [TileWork(part, number, layers) for number in range(len(part.tiles))]
    return found


def compute_tile(work: TileWork, package: ModelPackage, scorer: WindowScorer) -> None:
    """Compute a tile and write its file in one step.

    Args:
        work: The tile.
        package: The decoder.
        scorer: Scores windows with it.

    Raises:
        RasterError: The window cannot be read.
        OutputError: The file cannot be written.
    """
    plan, number = work.plan, work.number
    image = work.layers[0].read(plan.tiles[number])
    place = cells_under(image, plan.grid)
    column, row, width, height = place
    if width == 0 or height == 0 or not image.valid.any():
        none = np.zeros((len(package.card.channel_values), 0, 0), np.uint8)
        return write_cells(plan, number, Tile(column, row, none, none[0]))
    probabilities = scorer.probabilities(work.layers, plan.tiles[number], image)
    axes = _axes(image, plan.grid, place)
    if axes is None:
        return write_cells(plan, number, _resampled(probabilities, image, plan.grid, place))
    if image.valid.all():
        valid = np.ones((height, width), dtype=bool)
    else:
        xs, ys = axes.places(width, height)
        valid = image.valid[np.ix_(_sample(ys), _sample(xs))]
    return write_squares(plan, number, place, _as_bytes(probabilities), axes, valid)


def cells_under(image: WindowImage, grid: OutputGrid) -> Place:
    """Cells of the grid that a window touches: column, row, width, height."""
    x, y = image.to_crs(np.array([0, WINDOW, WINDOW, 0]), np.array([0, 0, WINDOW, WINDOW]))
    inverse = ~grid.transform
    columns, rows = inverse.a * x + inverse.b * y + inverse.c, inverse.d * x + inverse.e * y + inverse.f
    left, right = max(0, int(np.floor(columns.min()))), min(grid.width, int(np.ceil(columns.max())))
    top, bottom = max(0, int(np.floor(rows.min()))), min(grid.height, int(np.ceil(rows.max())))
    return left, top, max(0, right - left), max(0, bottom - top)


def _axes(image: WindowImage, grid: OutputGrid, place: Place) -> Axes | None:
    """Where the cells lie in a window; None where its rows and columns are not those of the grid."""
    if image.plane is not None:
        return None
    column, row, width, height = place
    to_samples = ~image.transform @ grid.block_transform(column, row)
    if abs(to_samples.b) * height > _LEVEL or abs(to_samples.d) * width > _LEVEL:
        return None
    x, y = to_samples @ (0.5, 0.5)
    return Axes((x, to_samples.a), (y, to_samples.e))


def _resampled(probabilities: npt.NDArray[np.float32], image: WindowImage, grid: OutputGrid, place: Place) -> Tile:
    """Probabilities and weights at the centres of the cells under a window."""
    left, top, width, height = place
    columns, rows = np.meshgrid(np.arange(left, left + width) + 0.5, np.arange(top, top + height) + 0.5)
    t = grid.transform
    x, y = image.from_crs(t.a * columns + t.b * rows + t.c, t.d * columns + t.e * rows + t.f)
    weights = np.minimum(feather(x), feather(y)) * image.valid[_sample(y), _sample(x)]
    at = np.stack([y, x]) / STEP - 0.5
    sampled = np.stack([map_coordinates(channel, at, order=1, mode="nearest") for channel in probabilities])
    return Tile(left, top, _as_bytes(sampled), weights)


def _as_bytes(probabilities: npt.NDArray[np.float32]) -> Bytes:
    return np.rint(np.clip(probabilities, 0, 1) * ONE).astype(np.uint8)


def _sample(places: Floats) -> npt.NDArray[np.intp]:
    """Number of the sample, along a side, that each place lies in."""
    return np.clip(np.floor(places), 0, WINDOW - 1).astype(np.intp)
