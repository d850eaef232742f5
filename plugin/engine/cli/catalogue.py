"""Craters of a table with columns of its own, by longitude, latitude and diameter, as prompts on a raster."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray

from ...protocol.messages.annotating import Prompt
from ..crs.crs import parse_crs, transform_function
from ..crs.seam import turn_of, within
from ..errors import PromptError
from ..formats.csv_table import CsvProblem, CsvTable, read_csv
from ..raster.source import RasterSource
from ..words import counted
from .prompts import CatalogueColumns, ObjectPrompt

#: Brings longitudes and latitudes into a raster's CRS.
Move = Callable[[Any, Any], tuple[NDArray[np.float64], NDArray[np.float64]]]

#: Rows between two looks at whether to stop: a tenth of a second.
_BETWEEN = 500
#: Rows that are left out and named.
_NAMED = 10

#: Azimuths of the points of a rim.
_RIM = np.radians(np.arange(0.0, 360.0, 5.0))


def read_catalogue(
    path: Path, columns: CatalogueColumns, source: RasterSource, check: Callable[[], None] = lambda: None
) -> tuple[list[ObjectPrompt], list[str]]:
    """Prompts for the landforms of a table whose middle lies on a raster.

    Args:
        path: CSV, as :func:`~..formats.csv_table.read_csv` takes it.
        columns: Which columns count.
        source: The raster; longitudes are brought to the turn on which it counts.
        check: Called now and then; may raise to stop.

    Returns:
        Prompts in the raster's CRS, and sentences about rows that were left out.

    Raises:
        PromptError: The table cannot be read, lacks a column, or has no landform on the raster; the raster has no CRS.
    """
    if source.crs is None:
        raise PromptError(
            f"{source.name} has no coordinate reference system, so longitudes and latitudes have no place on it. Set "
            f"it, or give columns and rows with --pixel."
        )
    try:
        table = read_csv(path, only=(columns.lon, columns.lat, columns.diameter, columns.name))
    except CsvProblem as problem:
        raise PromptError(f"The catalogue cannot be read: {problem}") from problem
    _require(table, columns)
    places = _numbers(table, columns.lon), _numbers(table, columns.lat)
    diameters = _numbers(table, columns.diameter) * columns.metres if columns.diameter else np.ones(len(table.rows))
    known = np.isfinite(places[0]) & (np.abs(places[1]) <= 90) & (diameters > 0) & np.isfinite(diameters)
    inside = np.zeros(len(known), dtype=bool)
    inside[known] = _on(source, *(values[known] for values in places))
    found, move = [], transform_function(_degrees_of(source), source.crs)
    for count, index in enumerate(np.flatnonzero(inside)):
        if count % _BETWEEN == 0:
            check()
        at = float(places[0][index]), float(places[1][index])
        found.append(
            ObjectPrompt(
                _called(table, columns, int(index)),
                _prompt(source, move, at, diameters[index] if columns.diameter else 0.0),
            )
        )
    faulty, outside = np.flatnonzero(~known), int((known & ~inside).sum())
    notes = []
    if len(faulty):
        named = ", ".join(_called(table, columns, int(index)) for index in faulty[:_NAMED])
        more = ", …" if len(faulty) > _NAMED else ""
        notes.append(
            f"{counted(len(faulty), 'row')} of {path.name} without a place or a diameter left out: {named}{more}."
        )
    if outside:
        notes.append(f"{counted(outside, 'row')} of {path.name} whose middle does not lie on {source.name} left out.")
    if not found:
        raise PromptError(f"{path.name} has no landform on {source.name}. {' '.join(notes)}".strip())
    return found, notes


def _called(table: CsvTable, columns: CatalogueColumns, index: int) -> str:
    """The name of a row, or its number."""
    line, cells = table.rows[index]
    return (cells.get(columns.name, "") if columns.name else "") or str(line - 1)


def _require(table: CsvTable, columns: CatalogueColumns) -> None:
    named = {"--lon": columns.lon, "--lat": columns.lat, "--diameter": columns.diameter, "--name": columns.name}
    missing = [f"{name} ({option})" for option, name in named.items() if name and name not in table.columns]
    if missing:
        have = ", ".join(table.columns) or "none"
        raise PromptError(f"{table.name} has no column {', '.join(missing)}; its columns are: {have}.")


def _numbers(table: CsvTable, column: str) -> NDArray[np.float64]:
    return np.array([table.number(cells.get(column, "")) for _, cells in table.rows], dtype=np.float64)


def _degrees_of(source: RasterSource) -> pyproj.CRS:
    """The CRS of longitudes and planetocentric latitudes on the raster's body; of geodetic ones on the Earth."""
    assert source.crs is not None
    if source.body is not None and source.body.name == "Earth":
        return parse_crs("OGC:CRS84")
    ellipsoid = source.crs.ellipsoid
    radius = 0.0 if ellipsoid is None else float(ellipsoid.semi_major_metre)
    name = "" if source.body is None else source.body.name
    return parse_crs(
        f'GEOGCRS["{name} (sphere)",DATUM["{name} (sphere)",ELLIPSOID["{name}",{radius!r},0]],CS[ellipsoidal,2],'
        'AXIS["longitude",east],AXIS["latitude",north],ANGLEUNIT["degree",0.0174532925199433]]'
    )


def _on(source: RasterSource, lons: NDArray[np.float64], lats: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which places lie on a raster, on any turn of longitude."""
    xs, ys = transform_function(_degrees_of(source), source.crs)(lons, lats)
    turn, left = turn_of(source.crs), source.ground.bounds[0]
    if turn is not None:  # each by itself: of neighbours the one on the other side of 180 degrees is a turn away
        xs = left + np.mod(xs - left, turn)
    columns, rows = source.pixels_of(xs, ys)
    with np.errstate(invalid="ignore"):
        return np.asarray((columns > 0) & (columns < source.width) & (rows > 0) & (rows < source.height))


def _prompt(source: RasterSource, move: Move, at: tuple[float, float], diameter: float) -> Prompt:
    """A click at a place, or the box around a circle of a diameter in metres on the body; ``move`` is into the CRS."""
    bounds = source.ground.bounds
    if not diameter:
        point = within(shapely.Point(*(float(value[0]) for value in move([at[0]], [at[1]]))), source.crs, bounds)
        return Prompt(((float(point.x), float(point.y)),), (1,))
    assert source.crs is not None and source.crs.ellipsoid is not None
    reach = diameter / 2 / float(source.crs.ellipsoid.semi_major_metre)
    lat = math.radians(at[1])
    sines = math.sin(lat) * math.cos(reach) + math.cos(lat) * math.sin(reach) * np.cos(_RIM)
    east = np.arctan2(np.sin(_RIM) * math.sin(reach) * math.cos(lat), math.cos(reach) - math.sin(lat) * sines)
    xs, ys = move(at[0] + np.degrees(east), np.degrees(np.arcsin(np.clip(sines, -1, 1))))
    xmin, ymin, xmax, ymax = within(shapely.Polygon(np.column_stack([xs, ys])), source.crs, bounds).bounds
    return Prompt(box=(float(xmin), float(ymin), float(xmax), float(ymax)))
