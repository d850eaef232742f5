"""What a search consists of: windows of several levels, each a tile, and the key of all that these depend on."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import shapely
from shapely.errors import GEOSException

from ...protocol.codec import to_json
from ...protocol.messages.finding import Find
from ..crs.seam import turn_of, within
from ..errors import RasterError
from ..mapping.tiles.plan import TILES, tile_name, write_claim
from ..polygons.reading import GeometryProblem, geometry_of_text
from ..raster.grid import PixelBounds
from ..raster.source import RasterSource
from ..raster.window import OVERLAP as MAP_OVERLAP
from ..raster.window import GridWindow
from ..raster.windows_in import windows_in
from ..sam.model import SamModel
from ..segmenting.everything import (
    OVERLAP,
    EverythingSettings,
    everything_levels,
    windows_to_search,
)
from ..segmenting.search import pixels_of, settings_for

#: Diameter of the smallest landforms, in pixels, where nobody has named one.
SMALLEST_PX = 20.0
#: The smallest may be shown this much smaller than everything mode would, 64 samples wide: a level less is a quarter of
#: the windows.
_SHOWN = 1.25
_VERSION = 1


@dataclass(frozen=True)
class FindPlan:
    """A search: where, in which windows, from which size on; ``key`` names all that a tile depends on.

    Attributes:
        folder: Of the run.
        windows: Coarsest first, so that a search that is stopped knows what is large everywhere; each is a tile.
        extent: Polygon in the raster's CRS; None for all of it.
        pixels: Its bounds in native columns and rows.
        smallest: Diameter in units of the raster's CRS.
        settings: Which masks are kept.
        key: Of the run.
        first: Tiles are numbered from here.
        turn: Width of a map all around a body in its CRS; None of others.
        by_centres: Looks for what a decoder's package knows by its centre, in the windows that a map has.
    """

    folder: Path
    windows: tuple[GridWindow, ...]
    extent: shapely.Geometry | None
    pixels: PixelBounds
    smallest: float
    settings: EverythingSettings
    key: str
    first: int = 0
    turn: float | None = None
    by_centres: bool = False

    @property
    def overlap(self) -> int:
        """Samples that windows share."""
        return MAP_OVERLAP if self.by_centres else OVERLAP

    @property
    def count(self) -> int:
        """Of the tiles."""
        return len(self.windows)

    def tile_path(self, number: int) -> Path:
        """File of a tile."""
        return self.folder / TILES / tile_name(number)


def make_plan(request: Find, source: RasterSource, model: SamModel) -> FindPlan:
    """Lay out a search; nothing is written yet.

    Args:
        request: Extent, size and folder.
        source: What is searched.
        model: What outlines.

    Raises:
        RasterError: The extent is no polygon.
        PromptError: It does not touch the raster.
    """
    extent = _extent(request.extent_wkt, source)
    whole = (0.0, 0.0, float(source.width), float(source.height))
    pixels = whole if extent is None else pixels_of(source, extent.bounds)
    across = SMALLEST_PX if request.smallest_m is None else max(request.smallest_m / source.pixel_m, 1.0)
    smallest = across * source.pixel_size
    levels = everything_levels(source, _SHOWN * across, pixels)
    all_windows = (window for level in reversed(levels) for window in windows_to_search(source, level, pixels))
    windows = tuple(windows_in(extent, source, all_windows))
    settings = settings_for(model)
    identity = {
        "version": _VERSION,
        "raster": source.identity,
        "model": [model.model_hash, model.precision],
        "settings": asdict(settings),
        "levels": levels,
        "extent": "" if extent is None else shapely.to_wkt(extent, rounding_precision=-1),
    }
    if any(window.is_across for window in windows):  # earlier versions had none
        identity["across"] = True
    key = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()
    turn = turn_of(source.crs) if source.goes_round else None
    return FindPlan(Path(request.output), windows, extent, pixels, smallest, settings, key, turn=turn)


def write_manifest(plan: FindPlan, request: Find) -> None:
    """Write by which run the folder is held, and what was asked for.

    Raises:
        OutputError: The folder cannot be written.
    """
    told = {"finds": "objects", "request": to_json(replace(request, overwrite=False)), "raster": request.raster.source}
    places = [[window.level, window.column, window.row, window.right, window.down] for window in plan.windows]
    write_claim(plan, told, places)


def _extent(wkt: str, source: RasterSource) -> shapely.Geometry | None:
    if not wkt:
        return None
    try:
        extent = shapely.make_valid(geometry_of_text(wkt))
    except (GEOSException, GeometryProblem) as error:
        raise RasterError("The extent to search cannot be read. Choose or draw it again.") from error
    if extent.is_empty or extent.area == 0:
        raise RasterError("The extent to search is empty. Choose or draw it again.")
    return within(extent, source.crs, source.ground.bounds)
