"""What a map run consists of: the output grid, the tiles, and the manifest that lets a run resume."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import shapely
from shapely.errors import GEOSException

from ....protocol.codec import to_json
from ....protocol.messages.jobs import Map
from ...crs.seam import within
from ...decoders.package import ModelPackage
from ...decoders.views import number_of_views
from ...errors import OutputError, RasterError
from ...formats.disk import full_sentence, is_full
from ...polygons.reading import GeometryProblem, geometry_of_text
from ...raster.aligned import AlignedLayer
from ...raster.sheared_grid import windows_to_scale
from ...raster.source import RasterSource
from ...raster.window import GridWindow
from ...raster.windows_in import windows_in
from ...training.levels import nearest_level
from .output_grid import OutputGrid, output_grid
from .planes import TilePlane, across_border, around_poles, knows_planes, not_polar

MANIFEST = "manifest.json"
TILES = "tiles"
FORMAT_VERSION = 6
_FORMAT = "landform-mapper-run"


class Tiled(Protocol):
    """What keeps tiles in a folder, whatever they hold; ``key`` names all that they depend on."""

    @property
    def folder(self) -> Path:
        """Of the run."""

    @property
    def key(self) -> str:
        """Of the run."""

    @property
    def first(self) -> int:
        """Number that the first tile has in the run."""

    @property
    def count(self) -> int:
        """Of the tiles."""

    def tile_path(self, number: int) -> Path:
        """File of a tile."""


@dataclass(frozen=True)
class Plan:
    """A run: where, on which grid, with which tiles, views and extent; ``key`` names all that a tile depends on.

    Tiles are numbered from :attr:`first` on, those in other planes after the others.
    """

    folder: Path
    grid: OutputGrid
    level: int
    tiles: tuple[GridWindow, ...]
    extent: shapely.Geometry | None
    crs_wkt: str
    key: str
    views: int = 1
    planes: tuple[TilePlane, ...] = ()
    first: int = 0

    @property
    def count(self) -> int:
        """Of all tiles."""
        return len(self.tiles) + sum(len(found.tiles) for found in self.planes)

    def in_planes(self) -> Iterator[Plan]:
        """What lies in other planes than the map's own, each as a plan by itself."""
        first = self.first + len(self.tiles)
        for found in self.planes:
            yield replace(self, grid=found.grid, tiles=found.tiles, extent=None, crs_wkt="", planes=(), first=first)
            first += len(found.tiles)

    def tile_path(self, number: int) -> Path:
        """File of a tile."""
        return self.folder / TILES / tile_name(self.first + number)


@dataclass(frozen=True)
class Claim:
    """What the manifest of a run claims in its folder: its key, and so many tiles."""

    key: str
    tiles: int


def tile_name(number: int) -> str:
    """File name of a tile."""
    return f"{number:06d}.npz"


def make_plan(request: Map, source: RasterSource, package: ModelPackage, others: Sequence[AlignedLayer] = ()) -> Plan:
    """Lay out a run; nothing is written yet.

    Args:
        request: Extent and folder.
        source: What is mapped.
        package: The decoder.
        others: Further layers of the same ground.

    Raises:
        RasterError: The extent is no polygon, or does not touch the raster.
    """
    level = nearest_level(source, package.card.ground_sampling_m, package.card.georeferenced)
    extent = _extent(request.extent_wkt)
    if extent is not None:
        extent = within(extent, source.crs, source.ground.bounds)
    grid = output_grid(source, level, extent)
    bounds = (
        float(grid.column * grid.step),
        float(grid.row * grid.step),
        float(min((grid.column + grid.width) * grid.step, source.width)),
        float(min((grid.row + grid.height) * grid.step, source.height)),
    )
    poles = tuple(around_poles(source, level, grid, extent)) if knows_planes(package.card.training) else ()
    windows = windows_in(extent, source, windows_to_scale(source, level, bounds))
    tiles = tuple(window for window in windows if not_polar(window, poles))
    # what is added comes before what takes its place
    planes = (*across_border(source, grid, tiles), *poles)
    crs_wkt = "" if source.crs is None else str(source.crs.to_wkt("WKT2_2019"))
    identity = {
        "version": FORMAT_VERSION,
        "raster": source.identity,
        "package": package.hash,
        "extent": "" if extent is None else shapely.to_wkt(extent, rounding_precision=-1),
        "level": level,
        "transform": list(source.transform)[:6],
        "crs": crs_wkt,
    }
    if others:  # without any, runs from before there were others go on
        identity["others"] = [layer.identity for layer in others]
    if planes:
        identity["planes"] = [found.plane.name for found in planes]
    views = number_of_views(request.views, len(tiles) + sum(len(found.tiles) for found in planes))
    if views > 1:  # likewise
        identity["views"] = views
    key = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()
    return Plan(Path(request.output), grid, level, tiles, extent, crs_wkt, key, views, planes)


def write_manifest(plan: Plan, request: Map, package: ModelPackage) -> None:
    """Write the list of tiles, for people and for runs that share the folder, and what was asked for, to go on with.

    Raises:
        OutputError: The folder cannot be written.
    """
    told = {
        "request": to_json(replace(request, overwrite=False)),
        "raster": request.raster.source,
        "others": [other.source for other in request.others],
        "package": {"name": package.card.name, "hash": package.hash},
        "level": plan.level,
        "grid": {**asdict(plan.grid), "transform": list(plan.grid.transform)[:6]},
    }
    write_claim(plan, told, _places(plan.tiles) + [place for found in plan.planes for place in _places(found.tiles)])


def write_claim(plan: Tiled, told: Mapping[str, Any], tiles: Sequence[Any]) -> None:
    """Write the manifest by which a run claims its folder.

    Args:
        plan: The run.
        told: What else it tells.
        tiles: Where each of them lies.

    Raises:
        OutputError: The folder cannot be written.
    """
    known = {"format": _FORMAT, "version": FORMAT_VERSION, "key": plan.key}
    write_json(plan.folder / MANIFEST, {**known, **told, "tiles": list(tiles)})


def claim_by(plan: Tiled) -> Claim:
    """What the manifest of a run will claim."""
    return Claim(plan.key, plan.count)


def claim_of(folder: Path) -> Claim | None:
    """What the run claims that a folder holds; None where it holds none.

    Raises:
        OutputError: The manifest is damaged, or that of something else.
    """
    path = folder / MANIFEST
    if not os.path.lexists(path):
        return None
    try:
        content = json.loads(path.read_bytes()) if path.is_file() else None
        if isinstance(content, dict) and content.get("format") == _FORMAT:
            return Claim(str(content["key"]), len(content["tiles"]))
    except (ValueError, KeyError, TypeError, OSError, RecursionError) as error:
        raise OutputError(
            f"{path} is damaged, so that nobody can tell whose the files beside it are. Choose another folder, or "
            f"remove it if they are of a map run."
        ) from error
    raise OutputError(f"{path} is not of a map run and is not overwritten. Choose another folder.")


def write_json(path: Path, content: dict[str, Any]) -> None:
    """Write a JSON file in one step.

    Raises:
        OutputError: The folder cannot be written.
    """
    write_bytes(path, json.dumps(content, indent=1).encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file in one step, so that nobody ever sees half of it.

    Raises:
        OutputError: The disk is full or read-only.
    """
    aside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(content)
        os.replace(aside, path)
    except OSError as error:
        with contextlib.suppress(OSError):  # on a read-only disk even this fails
            aside.unlink()
        if is_full(error, path.parent):
            raise OutputError(f"{full_sentence(str(path))} The tiles that are finished stay.") from error
        raise OutputError(
            f"{path} could not be written: {error.strerror or error}. Free some space or choose another folder; the "
            f"tiles that are finished stay."
        ) from error


def _places(tiles: Sequence[GridWindow]) -> list[list[int]]:
    return [[tile.column, tile.row, tile.right, tile.down] for tile in tiles]


def _extent(wkt: str) -> shapely.Geometry | None:
    if not wkt:
        return None
    try:
        extent = shapely.make_valid(geometry_of_text(wkt))
    except (GEOSException, GeometryProblem) as error:
        raise RasterError("The extent to map cannot be read. Choose or draw it again.") from error
    if extent.is_empty or extent.area == 0:
        raise RasterError("The extent to map is empty. Choose or draw it again.")
    return extent
