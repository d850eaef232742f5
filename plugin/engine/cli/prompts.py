"""Prompts from the command line and from a CSV file."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...protocol.column_names import counts_west, is_planetographic
from ...protocol.diameters import UNITS, is_radius, unit_of, unit_told
from ...protocol.messages.annotating import Prompt
from ..errors import PromptError
from ..formats.csv_table import CsvProblem, CsvTable, NoTable, read_csv

COLUMNS = ("object", "kind", "x", "y")
KINDS = ("point", "background", "box")


@dataclass(frozen=True)
class ObjectPrompt:
    """The prompt of one object; ``problem`` says why its rows make none."""

    name: str
    prompt: Prompt
    problem: str = ""


@dataclass(frozen=True)
class CatalogueColumns:
    """Names of columns of a table.

    Attributes:
        lon: Longitudes east in degrees, -180 to 180 or 0 to 360; west where the name says so.
        lat: Planetocentric latitudes in degrees (on the Earth, geodetic ones); planetographic where the name says so.
        diameter: Diameters, of which each is a box around the rim; empty for points alone.
        name: What landforms are called; empty numbers them.
        unit: Of diameters, "km" or "m"; empty goes by the name of their column, as does whether they are radii.
    """

    lon: str
    lat: str
    diameter: str = ""
    name: str = ""
    unit: str = ""

    @property
    def metres(self) -> float:
        """Length of a diameter for each 1 in its column."""
        return UNITS[self.unit or unit_of(self.diameter)] * (2 if is_radius(self.diameter) else 1)

    @property
    def guesses(self) -> list[str]:
        """Sentences about what the names of columns are taken to say, and what is taken for granted of diameters."""
        said = []
        if counts_west(self.lon):
            said.append(f"The longitudes in the column {self.lon} are positive west by its name, and are taken so.")
        if is_planetographic(self.lat):
            said.append(
                f"The latitudes in the column {self.lat} are planetographic by its name, and are taken so on the "
                f"ellipsoid of the raster's CRS; on a sphere they are taken as they are."
            )
        if not self.diameter:
            return said
        sized = "radii" if is_radius(self.diameter) else "diameters"
        if sized == "radii":
            said.append(
                f"The column {self.diameter} holds radii by its name: each crater is taken to be twice as wide."
            )
        if not self.unit and not unit_told(self.diameter):
            said.append(
                f"The {sized} in the column {self.diameter} are taken for km; --unit m says that they are metres."
            )
        return said


def single_prompt(
    points: Iterable[tuple[float, float]],
    background: Iterable[tuple[float, float]],
    box: Sequence[float] | None,
) -> Prompt:
    """One prompt of clicks on and off the landform and a box given by any two opposite corners.

    Its corners stay in their order, which :func:`.places.in_order` knows to read with the CRS.
    """
    on, off = tuple(points), tuple(background)
    corners = None if box is None else (float(box[0]), float(box[1]), float(box[2]), float(box[3]))
    return Prompt(on + off, (1,) * len(on) + (0,) * len(off), corners)


def read_prompts(path: Path) -> list[ObjectPrompt]:
    """Read prompts of many objects.

    Args:
        path: CSV with the columns ``object,kind,x,y,x2,y2``; rows of the same object make one prompt. As
            :func:`~..formats.csv_table.read_csv` takes them, such as with semicolons and decimal commas.

    Returns:
        In the order in which the objects first appear; an object with a faulty row has a problem instead of a prompt.

    Raises:
        PromptError: The file cannot be read or lacks a column or rows.
    """
    table = read_table(path, "prompts", lower=True)
    missing = [name for name in COLUMNS if name not in table.columns]
    if missing:
        raise PromptError(
            f"{path.name} lacks the columns {', '.join(missing)}; it needs object,kind,x,y,x2,y2. Of a catalogue name "
            f"its own with --lon, --lat and --diameter."
        )
    rows: dict[str, list[tuple[int, dict[str, str]]]] = {}
    for line, cells in table.rows:
        rows.setdefault(cells["object"], []).append((line, cells))
    if not rows:
        raise PromptError(f"{path.name} holds no prompts.")
    return [_object(name, numbered, table) for name, numbered in rows.items()]


def read_table(path: Path, called: str, lower: bool = False, only: Collection[str] | None = None) -> CsvTable:
    """A CSV file with prompts or a catalogue, as :func:`~..formats.csv_table.read_csv` reads it.

    Raises:
        PromptError: It cannot be read.
    """
    try:
        return read_csv(path, lower, only)
    except NoTable as problem:
        raise PromptError(
            f"The {called} cannot be read: {problem} QGIS outlines layers as they are: Annotate, From a layer…."
        ) from problem
    except CsvProblem as problem:
        raise PromptError(f"The {called} cannot be read: {problem}") from problem


def _object(name: str, rows: list[tuple[int, dict[str, str]]], table: CsvTable) -> ObjectPrompt:
    on: list[tuple[float, float]] = []
    off: list[tuple[float, float]] = []
    box: Sequence[float] | None = None
    for line, row in rows:
        kind = row["kind"].lower()
        if kind not in KINDS:
            return _problem(name, f"line {line}: the kind {row['kind']!r} is none of {', '.join(KINDS)}")
        names = ("x", "y", "x2", "y2") if kind == "box" else ("x", "y")
        values = [table.number(row.get(column, "")) for column in names]
        if not all(math.isfinite(value) for value in values):
            shown = ", ".join(row.get(column, "") or "nothing" for column in names)
            return _problem(name, f"line {line}: {', '.join(names)} should be numbers, not {shown}")
        if kind == "box":
            if box is not None:
                return _problem(name, f"line {line}: an object has one box at most")
            box = values
        else:
            (on if kind == "point" else off).append((values[0], values[1]))
    if not on and box is None:
        return _problem(name, "there is neither a point nor a box")
    return ObjectPrompt(name, single_prompt(on, off, box))


def _problem(name: str, problem: str) -> ObjectPrompt:
    return ObjectPrompt(name, Prompt(), problem)
