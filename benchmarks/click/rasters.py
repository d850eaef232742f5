"""Large rasters of rendered ground in three layouts, written strip by strip, and places to click on them."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

from plugin.engine.cli.output import Reporter
from plugin.engine.formats.cog import convert
from plugin.engine.terrain import Scene, render_scene
from plugin.protocol.messages.jobs import Convert

WIDTH, HEIGHT = 25_000, 43_000
SIDE = 1250
#: Every so many scenes there is a place to click, so that no window of the coarser scale holds two.
APART = 3
PIXEL_M = 0.25

#: What OpenJPEG takes to write a single tile, measured; where there is less memory the JPEG 2000 is less high.
_JP2_BYTES_PER_PIXEL = 13

_PLACE = Affine(PIXEL_M, 0.0, 1_000_000.0, 0.0, -PIXEL_M, 500_000.0)
_SEEDS = (14, 32, 57)

Points = list[tuple[float, float]]


class Mosaic:
    """A few rendered scenes, side by side and again and again.

    Args:
        width: In pixels.
        height: In pixels.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._scenes = _scenes()

    def rows(self, top: int) -> NDArray[np.uint16]:
        """The row of scenes from this row of pixels on."""
        scenes = [self.scene(column, top // SIDE) for column in range(-(-self.width // SIDE))]
        whole = np.concatenate([scene.image for scene in scenes], axis=1)
        return whole[: min(SIDE, self.height - top), : self.width].astype(np.uint16)

    def places(self, count: int) -> list[Points]:
        """Landforms in map coordinates, for each of so many scenes that lie far from each other."""
        columns, rows = self.width // SIDE, self.height // SIDE
        cells = [(column, row) for row in range(0, rows, APART) for column in range(0, columns, APART)]
        chosen = np.random.default_rng(0).permutation(len(cells))[:count]
        return [self._landforms(*cells[index]) for index in chosen]

    def scene(self, column: int, row: int) -> Scene:
        """The scene at a place of the mosaic."""
        return self._scenes[(column + 2 * row) % len(self._scenes)]

    def _landforms(self, column: int, row: int) -> Points:
        found = []
        for landform in self.scene(column, row).landforms:
            ys, xs = np.nonzero(landform.mask)
            if 400 <= len(ys) <= 40_000:
                at = _PLACE @ (column * SIDE + xs.mean() + 0.5, row * SIDE + ys.mean() + 0.5)
                found.append((float(at[0]), float(at[1])))
        return found


@cache
def _scenes() -> list[Scene]:
    return [render_scene(seed, SIDE, "cratered", bits=10) for seed in _SEEDS]


def write_rasters(folder: Path, width: int, height: int) -> dict[str, Path]:
    """Write what is not there yet.

    Returns:
        A file for each layout, by its name in the report.
    """
    folder.mkdir(parents=True, exist_ok=True)
    mosaic = Mosaic(width, height)
    tiled, cog = folder / f"tiled-{width}x{height}.tif", folder / f"cog-{width}x{height}.tif"
    tall, single = height, folder / f"single-{width}x{height}.jp2"
    if not single.exists():  # else there was memory enough
        tall = min(height, _jp2_height(width) // SIDE * SIDE)
        single = folder / f"single-{width}x{tall}.jp2"
    if not tiled.exists():
        _write_tiled(mosaic, tiled)
    if not cog.exists():
        with Reporter() as reporter:
            convert(Convert(str(tiled), str(cog)), reporter.context)
    if not single.exists():
        _say(f"writing {single.name}, which is not told how far it is")
        _write_single_tile(mosaic, tiled, single, tall)
    return {"tiled GeoTIFF": tiled, "COG": cog, "single-tile JP2": single}


def _write_tiled(mosaic: Mosaic, target: Path) -> None:
    aside = target.with_suffix(".part")
    with rasterio.open(
        aside, "w", driver="GTiff", width=mosaic.width, height=mosaic.height, count=1, dtype="uint16", nbits=10,
        crs="IAU_2015:49910", transform=_PLACE, tiled=True, blockxsize=512, blockysize=512, compress="DEFLATE",
        zlevel=1, num_threads="ALL_CPUS", bigtiff="IF_SAFER",
    ) as writer:  # fmt: skip
        for top in range(0, mosaic.height, SIDE):
            rows = mosaic.rows(top)
            writer.write(rows, 1, window=Window(0, top, mosaic.width, len(rows)))
            _say(f"{target.name}: {top / mosaic.height:.0%}")
    os.replace(aside, target)


def _write_single_tile(mosaic: Mosaic, tiled: Path, target: Path, height: int) -> None:
    """JPEG 2000 as HiRISE products have it: one tile, irreversible."""
    source, aside = tiled, target.with_suffix(".part.jp2")
    if height < mosaic.height:
        source = target.with_suffix(".tif")
        _write_tiled(Mosaic(mosaic.width, height), source)
    options = {"QUALITY": 15, "BLOCKXSIZE": mosaic.width, "BLOCKYSIZE": height, "RESOLUTIONS": 6}
    rasterio.shutil.copy(source, aside, driver="JP2OpenJPEG", **options)
    os.replace(aside, target)
    if source is not tiled:
        source.unlink()


def _jp2_height(width: int) -> int:
    """Rows that a single tile can have in the memory that is free; without a limit where the system does not tell."""
    info = Path("/proc/meminfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    free = [int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable")]
    return int(0.8 * free[0] / _JP2_BYTES_PER_PIXEL / width) if free else HEIGHT


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
