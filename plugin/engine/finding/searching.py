"""The tiles of a search: computed one after the other, and which ground they show when it was stopped."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

import numpy as np
import shapely

from ...protocol.messages.finding import Find
from ..decoders.package import ModelPackage
from ..embeddings.cache import EmbeddingCache
from ..errors import Cancelled
from ..jobs import JobContext
from ..mapping.tiles.layers import open_others
from ..mapping.tiles.scorers import encoder_of
from ..mapping.tiles.tile_runs import compute_tiles
from ..raster.grid import is_own_ground
from ..raster.layer import GridLayer
from ..raster.sheared_grid import outline_of
from ..raster.source import RasterSource
from ..sam.model import SamModel
from ..segmenting.at_border import on_map
from .centres import CentreFinder
from .plan import FindPlan
from .tiles import compute_tile, is_whole


@dataclass(frozen=True)
class Searched:
    """A plan, the tiles of it that are there, and how many were there before."""

    plan: FindPlan
    tiles: tuple[int, ...]
    resumed: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether nobody has stopped it."""
        return len(self.tiles) == self.plan.count


def computer_of(
    plan: FindPlan,
    request: Find,
    package: ModelPackage | None,
    source: RasterSource,
    model: SamModel,
    cache: EmbeddingCache,
    stack: ExitStack,
    context: JobContext,
) -> Callable[[int], None]:
    """What computes a tile of a plan, given its number.

    Args:
        plan: The plan.
        request: Names further layers of the ground.
        package: The decoder; plans by centres need it.
        source: What is searched.
        model: What outlines.
        cache: Where features and embeddings are kept.
        stack: Closes the layers.
        context: Progress and cancellation.

    Raises:
        ModelError: The decoder's encoder is not at hand, or other layers are.
        RasterError: A layer cannot be read.
    """
    if not plan.by_centres or package is None:
        return partial(compute_tile, plan, source=source, model=model, cache=cache)
    layers: tuple[GridLayer, ...] = (source, *open_others(source, request.others, package, stack))
    finder = CentreFinder(package, encoder_of(package, context), layers, model, cache, context.check)
    return partial(finder.compute_tile, plan, source=source)


def search(
    plan: FindPlan, compute: Callable[[Sequence[int], JobContext], Generator[int]], context: JobContext
) -> Searched:
    """Compute the tiles that are missing; where the user stops it, those that are there count."""
    try:
        resumed = compute_tiles(
            plan, None, lambda numbers: compute(numbers, context), context, 1.0, lambda number: is_whole(plan, number)
        )
    except Cancelled:
        return Searched(plan, tuple(number for number in range(plan.count) if is_whole(plan, number)))
    return Searched(plan, tuple(range(plan.count)), resumed)


def ground_of(found: Sequence[Searched], source: RasterSource) -> shapely.Geometry | None:
    """The ground that was searched in all ways and at all levels; None for all that is within the extent's bounds."""
    extent = found[0].plan.extent
    if all(part.is_whole for part in found):
        return extent
    ground = extent if extent is not None else source.ground
    for part in found:
        windows = part.plan.windows
        for level in {window.level for window in windows}:
            done = [number for number in part.tiles if windows[number].level == level and not windows[number].is_across]
            ground = shapely.intersection(
                ground, shapely.union_all([_own_ground(part.plan, source, number) for number in done])
            )
        for number in set(range(len(windows))).difference(part.tiles):
            # some of the landforms there, at the border half of them, were found by others
            if windows[number].is_across or windows[number].to_scale:
                ground = shapely.difference(ground, _own_ground(part.plan, source, number))
    return ground


def _own_ground(plan: FindPlan, source: RasterSource, number: int) -> shapely.Geometry:
    """The ground of one window that is no other's, in the raster's CRS, to a sixty-fourth of the window."""
    window = plan.windows[number]
    if window.to_scale:  # with what it shares with others
        corners = shapely.get_coordinates(outline_of(source, window))
        return shapely.Polygon(np.column_stack(source.coordinates_of(*corners.T)))
    left, top, right, bottom = window.pixel_bounds
    columns, rows = np.meshgrid(np.linspace(left, right, 65), np.linspace(top, bottom, 65))
    own = is_own_ground(window, source.width, source.height, columns, rows, plan.overlap)
    if not own.any():
        return shapely.Polygon()
    across, down = columns[own], rows[own]
    corners = source.coordinates_of(
        [across.min(), across.max(), across.max(), across.min()], [down.min(), down.min(), down.max(), down.max()]
    )
    return on_map(shapely.Polygon(np.column_stack(corners)), window, source)
