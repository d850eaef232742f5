"""The landform layer of a map: regions outlined block by block, measured many at once, and written as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ....protocol.schema import LANDFORM_LAYER
from ...crs.straight_rows import on_shown_ground, shown_ground
from ...decoders.package import ModelPackage
from ...formats.geopackage import write_landform_columns
from ...polygons.attributes import rounded
from ...polygons.many_measures import measure_many
from ...raster.source import RasterSource
from ..tiles.plan import Plan
from .areas import GroundAreas
from .interruptible import interruptible
from .outlines import Outlined, outline_regions
from .regions import Regions

#: Corners of polygons that are measured and written together.
_CORNERS = 200_000


@dataclass(frozen=True)
class Surroundings:
    """What attributes need to know besides the polygon itself; ``goes_round`` where left and right border are none."""

    source: RasterSource
    package: ModelPackage
    plan: Plan
    ground: GroundAreas
    mapped_at: str
    goes_round: bool = False


def write_polygons(
    path: Path,
    classes: Path,
    merged: Path,
    regions: Regions,
    smoothing: float,
    around: Surroundings,
    tell: Callable[[float], None],
) -> None:
    """Outline the regions, measure them, and write them as a landform layer; ground without a class is left out.

    Args:
        path: GeoPackage, written.
        classes: Class raster that the regions were found in.
        merged: Written: the same with small regions merged.
        regions: Of :func:`~.regions.find_regions`.
        smoothing: 0 keeps the steps of the cells, 1 smooths strongly.
        around: What attributes need to know.
        tell: Is told the share that is done; may raise to stop.

    Raises:
        OutputError: The file cannot be written.
    """
    last = 0.0

    def note(share: float) -> None:
        nonlocal last
        last = share
        tell(share)

    def columns() -> Iterator[dict[str, Any]]:
        wanted = frozenset(item.value for item in around.package.card.classes)
        complete = outline_regions(classes, merged, regions, wanted, smoothing, note)
        for outlined in _gathered(complete):
            for batch in _batches(outlined):
                yield interruptible(partial(landform_columns, batch, regions, around), lambda: tell(last))

    write_landform_columns(path, columns(), around.source.crs, LANDFORM_LAYER)


def landform_columns(outlined: Outlined, regions: Regions, around: Surroundings) -> dict[str, Any]:
    """Columns of the layer for regions, with their polygons in the raster's CRS under ``geometry``."""
    source, grid = around.source, around.plan.grid
    names = {item.value: item.name for item in around.package.card.classes}
    shapes = _in_crs(outlined.shapes, around.plan)
    if source.crs is not None and shown_ground(source.crs) is not None:
        shapes = np.array([on_shown_ground(shape, source.crs) for shape in shapes], dtype=object)
        there = ~shapely.is_empty(shapes)
        shapes, outlined = shapes[there], Outlined(outlined.regions[there], outlined.shapes[there])
    measures = measure_many(shapes, source.crs, source.rows_down, around.ground.polygons(shapes))
    pixel_m = source.pixel_m * grid.step
    return {
        **{name: rounded(name, values) for name, values in measures.items()},
        "geometry": shapes,
        "class": [names[int(value)] for value in regions.classes[outlined.regions]],
        "score": regions.scores[outlined.regions],
        "origin": "model",
        "reviewed": False,
        "location_confidence_m": pixel_m,
        "mapped_at": around.mapped_at,
        "model": around.package.card.name,
        "model_hash": around.package.hash,
        "source_image": source.name,
        "pixel_m": pixel_m,
        "touches_edge": _touch_edge(outlined.shapes, shapes, around),
    }


def _gathered(complete: Iterable[Outlined]) -> Iterator[Outlined]:
    """What is complete after several blocks at once: measuring and writing a few takes as long as hundreds."""
    waiting: list[Outlined] = []
    for outlined in complete:
        waiting.append(outlined)
        if sum(int(shapely.get_num_coordinates(found.shapes).sum()) for found in waiting) >= _CORNERS:
            yield _together(waiting)
            waiting = []
    if waiting:
        yield _together(waiting)


def _together(found: list[Outlined]) -> Outlined:
    return Outlined(np.concatenate([one.regions for one in found]), np.concatenate([one.shapes for one in found]))


def _batches(outlined: Outlined) -> Iterator[Outlined]:
    corners = np.cumsum(shapely.get_num_coordinates(outlined.shapes))
    batch = corners // _CORNERS
    for number in np.unique(batch):
        here = batch == number
        yield Outlined(outlined.regions[here], outlined.shapes[here])


def _in_crs(shapes: npt.NDArray[np.object_], plan: Plan) -> npt.NDArray[np.object_]:
    t = plan.grid.transform

    def placed(cells: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        column, row = cells[:, 0], -cells[:, 1]
        return np.column_stack([t.a * column + t.b * row + t.c, t.d * column + t.e * row + t.f])

    moved: npt.NDArray[np.object_] = shapely.transform(shapes, placed)
    return moved


def _touch_edge(
    cells: npt.NDArray[np.object_], shapes: npt.NDArray[np.object_], around: Surroundings
) -> npt.NDArray[np.bool_]:
    """Polygons that reach the border of what was mapped.

    Args:
        cells: (n,) in columns and negative rows of the grid.
        shapes: (n,) the same in the CRS.
        around: The run.
    """
    plan = around.plan
    left, bottom, right, top = shapely.bounds(cells).T
    found = (top >= 0) | (bottom <= -plan.grid.height)
    if not around.goes_round:
        found |= (left <= 0) | (right >= plan.grid.width)
    if plan.extent is not None:
        border = plan.extent.boundary
        if around.goes_round:
            width, height = plan.grid.width, plan.grid.height
            sides = [shapely.LineString([(column, 0), (column, -height)]) for column in (0, width)]
            border = shapely.difference(border, shapely.union_all(_in_crs(np.array(sides, dtype=object), plan)))
        shapely.prepare(border)
        found |= shapely.intersects(border, shapes)
    return np.asarray(found)
