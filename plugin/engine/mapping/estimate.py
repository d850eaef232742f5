"""What a map run will take, and what is unusual about it, told before it starts and without writing anything."""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path

from ...protocol.messages.jobs import Map
from ...protocol.messages.mapping import MapEstimate
from ..decoders.decoder import STEP
from ..decoders.package import ModelPackage, load_package
from ..errors import OutputError
from ..raster.mosaic import open_mosaic
from ..raster.window import WINDOW
from .run import before_run, check_georeference
from .smallest import smallest_area_m2
from .tiles.layers import open_others
from .tiles.pace import known_pace, result_kind, tile_kind
from .tiles.plan import Plan, claim_by, claim_of, make_plan

#: Bytes of a tile's file besides what was scored.
_TILE_BYTES = 2000
#: Bytes of a cell of class raster, probability and region numbers, with their overviews, while none is compressed.
_CELL_BYTES = 6 * 4 / 3


def estimate_map(request: Map) -> MapEstimate:
    """Lay out a run and tell what it will take.

    Args:
        request: Of the run; nothing in its folder is changed, and files of others there are no reason to refuse.

    Raises:
        ModelError: The package is damaged, or the raster has no scale that it could work at.
        RasterError: The raster cannot be read, or the extent does not touch it.
    """
    package = load_package(Path(request.package))
    with ExitStack() as stack:
        source = open_mosaic(request.raster, request.more, stack)
        check_georeference(source, package)
        others = open_others(source, request.others, package, stack)
        plan = make_plan(request, source, package, others)
        notices = before_run(plan, source, package, others)
        smallest = request.minimum_area_m2
        if smallest is None:
            smallest = smallest_area_m2(source, plan.level)
    there = _tiles_there(plan)
    seconds, size, measured = _costs(plan, request, package, plan.count - there)
    place = next(folder for folder in (plan.folder, *plan.folder.absolute().parents) if folder.is_dir())
    free = shutil.disk_usage(place).free
    return MapEstimate(plan.count, there, plan.views, seconds, size, measured, free, smallest, notices)


def _tiles_there(plan: Plan) -> int:
    """Tiles in the folder that are of this run, by its manifest; whether they are whole is seen when it starts."""
    try:
        if claim_of(plan.folder) != claim_by(plan):
            return 0
    except OutputError:
        return 0
    return sum(plan.tile_path(number).is_file() for number in range(plan.count))


def _costs(plan: Plan, request: Map, package: ModelPackage, missing: int) -> tuple[float | None, int, bool]:
    """Seconds, where they are known, and bytes, with whether those were measured."""
    tile = known_pace(tile_kind(package, plan.views))
    result = known_pace(result_kind(package, request.probabilities))
    cells, channels = plan.grid.width * plan.grid.height, len(package.card.channel_values)
    each = channels * 4 / 3 if request.probabilities else 0.0
    scored = channels * (WINDOW / STEP) ** 2
    shown = min((WINDOW * 2.0 ** min(plan.level, 0)) ** 2, float(cells)) / 8  # which of its cells hold data
    size = missing * (tile.size_bytes if tile else scored + shown + _TILE_BYTES)
    size += cells * (result.size_bytes if result else _CELL_BYTES + each)
    seconds = None
    if result is not None and (tile is not None or not missing):
        seconds = cells * result.seconds + (missing * tile.seconds if tile else 0.0)
    return seconds, round(size), result is not None and (tile is not None or not missing)
