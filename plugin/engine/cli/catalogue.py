"""Craters of a table with columns of its own, by longitude, latitude and diameter, as prompts on a raster."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray

from ...protocol.column_names import counts_west, is_planetographic
from ...protocol.messages.annotating import Prompt
from ..crs.circles import box_around, holds_pole, places_around, rim_of
from ..crs.crs import has_straight_parallels, parse_crs, transform_function
from ..errors import PromptError
from ..formats.csv_table import CsvTable
from ..polygons.plane import customary_latitude, geodetic_latitude
from ..raster.ground import geod_of
from ..raster.source import RasterSource
from ..words import counted
from .places import places_on
from .prompts import CatalogueColumns, ObjectPrompt, read_table

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
#: Brings longitudes and latitudes into a raster's CRS.
Move = Callable[[Any, Any], tuple[FloatArray, FloatArray]]

#: Rows between two looks at whether to stop: a tenth of a second.
_BETWEEN = 500
#: Rows that are left out and named.
_NAMED = 10
#: Said of prompts that hold a pole.
AT_POLE = (
    "a pole lies in it, and {name} draws the ground around it out of shape. Outline on an image of the pole in "
    "a polar stereographic projection."
)


@dataclass(frozen=True)
class _Rows:
    """The rows of a catalogue, each (N,): longitudes and latitudes in degrees, diameters in metres.

    NaN for what is no number; all diameters are 0 where clicks are wanted.
    """

    lons: FloatArray
    lats: FloatArray
    diameters: FloatArray


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
    wanted = (columns.lon, columns.lat, columns.diameter, columns.name)
    table = read_table(path, "catalogue", only=wanted)
    _require(table, columns)
    rows = _rows_of(table, columns, source)
    read = np.isfinite(rows.lons) & np.isfinite(rows.lats)
    placed = read & (np.abs(rows.lats) <= 90)
    sized, unsized, too_wide = _sized(table, columns, rows, source)
    xs, ys, inside = _on(source, rows, placed & sized)
    polar = inside & _around_pole(source, rows)
    found, torn = _prompts(source, rows, inside & ~polar, (xs, ys), check)
    left_out = (
        (~read, _unread(table, columns, ~read)),
        (read & ~placed, f": {columns.lat} is not between -90 and 90 degrees."),
        (placed & ~sized & unsized, ", without a diameter."),
        (placed & ~sized & ~unsized & ~too_wide, _strange_size(table, columns, placed & ~sized & ~unsized & ~too_wide)),
        (placed & too_wide, f": wider than the body that {source.name} shows."),
        (polar, f": {AT_POLE.format(name=source.name)}"),
        (torn, f": the coordinate reference system of {source.name} cannot show the whole circle."),
    )
    notes = [_note(table, columns, which, why) for which, why in left_out if which.any()]
    outside = int((placed & sized & ~inside).sum())
    if outside:
        notes.append(f"{counted(outside, 'row')} of {path.name} whose middle does not lie on {source.name} left out.")
    if not found:
        raise PromptError(f"{path.name} has no landform on {source.name}. {' '.join(notes)}".strip())
    return [ObjectPrompt(_called(table, columns, index), prompt) for index, prompt in found], notes


def _note(table: CsvTable, columns: CatalogueColumns, which: BoolArray, why: str) -> str:
    """What is said of rows that are left out, the first of them by name."""
    numbers = list(map(int, np.flatnonzero(which)))
    named = ", ".join(_called(table, columns, number) for number in numbers[:_NAMED])
    more = ", …" if len(numbers) > _NAMED else ""
    return f"{counted(len(numbers), 'row')} of {table.name} left out ({named}{more}){why}"


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


def _rows_of(table: CsvTable, columns: CatalogueColumns, source: RasterSource) -> _Rows:
    def numbers(column: str) -> FloatArray:
        return np.array([table.number(cells.get(column, "")) for _, cells in table.rows], dtype=np.float64)

    diameters = numbers(columns.diameter) * columns.metres if columns.diameter else np.zeros(len(table.rows))
    lons, lats = numbers(columns.lon), numbers(columns.lat)
    if is_planetographic(columns.lat):
        assert source.crs is not None
        lats = np.where(np.abs(lats) < 90, customary_latitude(source.crs, lats), lats)
    return _Rows(-lons if counts_west(columns.lon) else lons, lats, diameters)


def _sized(
    table: CsvTable, columns: CatalogueColumns, rows: _Rows, source: RasterSource
) -> tuple[BoolArray, BoolArray, BoolArray]:
    """Which rows (N,) have a diameter that can be one, which have nothing for it, and which a larger one than any."""
    if not columns.diameter:
        return np.ones(len(table.rows), bool), np.zeros(len(table.rows), bool), np.zeros(len(table.rows), bool)
    unsized = np.array([not cells.get(columns.diameter, "").strip() for _, cells in table.rows], dtype=bool)
    finite = np.isfinite(rows.diameters)
    too_wide = finite & (rows.diameters > 2 * _geod(source).a)
    return finite & (rows.diameters > 0) & ~too_wide, unsized, too_wide


def _strange_size(table: CsvTable, columns: CatalogueColumns, which: BoolArray) -> str:
    """Why rows are left out whose diameter is none, with the first cell that holds such a one."""
    cells = (table.rows[number][1].get(columns.diameter, "") for number in np.flatnonzero(which))
    return f": {next(cells, '')!r} is no diameter. Give numbers above 0, such as 1200.5, without a unit."


def _unread(table: CsvTable, columns: CatalogueColumns, which: BoolArray) -> str:
    """Why rows without a longitude and latitude are left out, with the first cell that holds something else."""
    rows = (table.rows[number][1] for number in np.flatnonzero(which))
    cells = (row.get(column, "") for row in rows for column in (columns.lon, columns.lat))
    strange = next((cell for cell in cells if cell and not np.isfinite(table.number(cell))), "")
    if not strange:
        return ", without a place."
    return f": {strange!r} is no number. Give degrees east and north, such as -30.5 for 30.5 W or 30.5 S."


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


def _on(source: RasterSource, rows: _Rows, known: BoolArray) -> tuple[FloatArray, FloatArray, BoolArray]:
    """Coordinates (N,) of middles, on the turn of longitude on which a raster counts, and which of them lie on it."""
    xs, ys = np.full(len(known), np.nan), np.full(len(known), np.nan)
    into = transform_function(_degrees_of(source), source.crs, whole=False)
    xs[known], ys[known] = into(rows.lons[known], rows.lats[known])
    xs, inside = places_on(source, xs, ys)
    return xs, ys, inside


def _geod(source: RasterSource) -> pyproj.Geod:
    geod = None if source.crs is None else geod_of(source.crs)
    assert geod is not None
    return geod


def _around_pole(source: RasterSource, rows: _Rows) -> BoolArray:
    """Which circles hold a pole that a raster's map does not show as a place."""
    assert source.crs is not None
    if not has_straight_parallels(source.crs):
        return np.zeros(len(rows.lats), dtype=bool)
    known = np.isfinite(rows.lats) & (np.abs(rows.lats) <= 90) & (rows.diameters > 0)
    lats = np.where(known, rows.lats, 0.0)
    return known & holds_pole(geodetic_latitude(source.crs, lats), rows.diameters, _geod(source))


def _prompts(
    source: RasterSource,
    rows: _Rows,
    wanted: BoolArray,
    middles: tuple[FloatArray, FloatArray],
    check: Callable[[], None],
) -> tuple[list[tuple[int, Prompt]], BoolArray]:
    """Prompts by the numbers of their rows, and which (N,) of those wanted the raster's CRS does not show whole."""
    found, torn, move = [], np.zeros_like(wanted), transform_function(_degrees_of(source), source.crs)
    for count, index in enumerate(map(int, np.flatnonzero(wanted))):
        if count % _BETWEEN == 0:
            check()
        prompt = _prompt(source, move, rows, index, (float(middles[0][index]), float(middles[1][index])))
        if prompt is None:
            torn[index] = True
        else:
            found.append((index, prompt))
    return found, torn


def _prompt(source: RasterSource, move: Move, rows: _Rows, index: int, at: tuple[float, float]) -> Prompt | None:
    """A click at a place, or the box around a circle on the body; None where the CRS does not show all of it.

    Args:
        source: The raster.
        move: Into its CRS.
        rows: The catalogue.
        index: Of the row.
        at: The middle in the raster's CRS.
    """
    diameter = float(rows.diameters[index])
    if not diameter:
        return Prompt((at,), (1,))
    assert source.crs is not None
    lat = float(geodetic_latitude(source.crs, rows.lats[index]))
    lons, lats = rim_of(float(rows.lons[index]), lat, diameter, _geod(source))
    xs, ys = move(lons, customary_latitude(source.crs, lats))
    if not (np.isfinite(xs).all() and np.isfinite(ys).all()):
        return None
    box = box_around(xs, ys, at[0], source.crs)
    return Prompt(box=box, around=places_around(xs, ys))
