"""Two maps of one raster laid on each other: class rasters with their names, and the cells that both hold."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...crs.crs import parse_crs
from ...errors import RasterError
from ...training.labels import BACKGROUND
from ..reduce.blend import NODATA, blocks
from ..results import CATEGORIES, CLASSES
from ..tiles.plan import MANIFEST

#: How far the corners of cells may lie apart, in cells.
_SLACK = 0.01


@dataclass(frozen=True)
class ClassMap:
    """A class raster that is open."""

    path: Path
    raster: rasterio.DatasetReader
    names: dict[int, str]
    colours: dict[int, str]
    made_of: str

    @property
    def title(self) -> str:
        """Name of the run, or of the file."""
        return self.path.parent.name if self.path.name == CLASSES else self.path.stem


def open_map(name: str, stack: ExitStack) -> ClassMap:
    """Open the class raster of a map run.

    Args:
        name: Folder of the run, or the raster itself.
        stack: Closes it.

    Raises:
        RasterError: There is none, or it has no colours or no names of its classes.
    """
    given = Path(name)
    path = given / CLASSES if given.is_dir() else given
    if not path.is_file():
        raise RasterError(f"{name} holds no map: there is no {CLASSES} in it. Choose the folder of a finished map run.")
    try:
        raster = stack.enter_context(rasterio.open(path))
        colours = {value: f"#{r:02x}{g:02x}{b:02x}" for value, (r, g, b, _) in raster.colormap(1).items()}
    except (RasterioError, ValueError) as error:
        raise RasterError(f"{path} is no raster of classes with colours. Choose that of a map run.") from error
    return ClassMap(path, raster, _names(path), colours, _raster_of(path))


def _names(path: Path) -> dict[int, str]:
    """Names of the classes, from GDAL's file beside the raster."""
    beside = path.with_name(CATEGORIES if path.name == CLASSES else f"{path.name}.aux.xml")
    try:
        if not beside.is_file():
            raise FileNotFoundError(beside)
        # entities are neither fetched from elsewhere, nor expanded beyond what expat's own guard allows
        categories = ElementTree.parse(beside).getroot().iter("Category")  # nosec B314
        return {value: str(one.text) for value, one in enumerate(categories) if one.text}
    except (OSError, ElementTree.ParseError) as error:
        raise RasterError(
            f"{path} has no names of its classes, since {beside.name} is missing beside it or damaged. Copy the whole "
            "folder of the map run, or map again."
        ) from error


def _raster_of(path: Path) -> str:
    """The raster that a run has mapped, as its manifest tells."""
    try:
        return str(json.loads((path.parent / MANIFEST).read_text(encoding="utf-8"))["raster"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


class Overlay:
    """The ground that two maps share, on the cells of the finer one.

    Args:
        first: A map.
        second: The other one.

    Raises:
        RasterError: The two are not of one raster, or share no ground.
    """

    def __init__(self, first: ClassMap, second: ClassMap) -> None:
        self.maps = first, second
        self._check_crs()
        fine = min(self.maps, key=lambda one: abs(one.raster.transform.determinant))
        self.transform, self.crs = fine.raster.transform, fine.raster.crs
        corners = [self._cells_of(one) for one in self.maps]
        left, top = (max(one[i] for one in corners) for i in (0, 1))
        right, bottom = (min(one[i] for one in corners) for i in (2, 3))
        if right <= left or bottom <= top:
            raise RasterError(f"The maps {first.title} and {second.title} share no ground. Choose maps of one raster.")
        self.width, self.height = right - left, bottom - top
        self.transform = self.transform @ rasterio.Affine.translation(left, top)
        #: Every class of both, background first where there is one.
        names = dict.fromkeys([*first.names.values(), *second.names.values()])
        self.names = sorted(names, key=lambda name: name != BACKGROUND)
        self._codes = [self._lookup(one) for one in self.maps]

    def _check_crs(self) -> None:
        one, other = (each.raster.crs for each in self.maps)
        known = [parse_crs(crs.to_wkt()) if crs else None for crs in (one, other)]
        if known[0] != known[1]:
            raise RasterError(
                f"The maps {self.maps[0].title} and {self.maps[1].title} have different coordinate reference systems. "
                "Choose maps of one raster."
            )

    def _cells_of(self, one: ClassMap) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of a map in cells of the finer."""
        to_cells = ~self.transform @ one.raster.transform
        scale = round(to_cells.a)
        corners = [to_cells @ corner for corner in ((0, 0), (one.raster.width, one.raster.height))]
        rounded = np.rint(corners)
        aligned = (
            scale >= 1
            and np.allclose((to_cells.a, to_cells.e), scale, atol=1e-6 * scale)
            and np.allclose((to_cells.b, to_cells.d), 0, atol=1e-6 * scale)
            and np.allclose(corners, rounded, rtol=0, atol=_SLACK)
        )
        if not aligned:
            raise RasterError(
                f"The cells of the maps {self.maps[0].title} and {self.maps[1].title} do not lie on each other, so "
                "they are not of one raster. Map the same raster with both decoders."
            )
        (left, top), (right, bottom) = rounded.astype(int).tolist()
        return left, top, right, bottom

    def _lookup(self, one: ClassMap) -> npt.NDArray[np.int64]:
        """Place among the names of each value; -1 for what is no class."""
        table = np.full(256, -1, dtype=np.int64)
        for value, name in one.names.items():
            table[value] = self.names.index(name)
        table[NODATA] = -1
        return table

    def blocks(self) -> Iterator[tuple[Window, npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
        """Windows of the shared ground with the class of each cell in both maps; -1 where there is none."""
        for column, row, width, height in blocks(self.width, self.height):
            window = Window(column, row, width, height)
            first, second = (self._read(number, window) for number in (0, 1))
            yield window, first, second

    def _read(self, number: int, window: Window) -> npt.NDArray[np.int64]:
        one = self.maps[number]
        to_theirs = ~one.raster.transform @ self.transform
        columns = np.floor(to_theirs.a * (window.col_off + np.arange(window.width) + 0.5) + to_theirs.c).astype(int)
        rows = np.floor(to_theirs.e * (window.row_off + np.arange(window.height) + 0.5) + to_theirs.f).astype(int)
        left, top = int(columns[0]), int(rows[0])
        part = Window(left, top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1)
        values = one.raster.read(1, window=part)[np.ix_(rows - top, columns - left)]
        found: npt.NDArray[np.int64] = self._codes[number][values]
        return found

    def colour(self, name: str) -> str:
        """Colour of a class in the first map that has it."""
        for one in self.maps:
            for value, own in one.names.items():
                if own == name and value in one.colours:
                    return one.colours[value]
        return "#9aa5b1"
