"""Runs whose tiles hold rendered class maps, so that nothing needs encoding: a raster, a decoder, and all tiles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import rasterio
import torch
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter

from plugin.engine.decoders.decoder import STEP
from plugin.engine.decoders.kinds import new_decoder
from plugin.engine.decoders.package import head_record, load_package, save_package
from plugin.engine.formats.model_package import Encoder, LandformClass, ModelCard
from plugin.engine.mapping.tiles.plan import Plan, make_plan, write_manifest
from plugin.engine.mapping.tiles.tile_files import ONE, Axes, write_squares
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import OVERLAP, WINDOW
from plugin.engine.terrain import render_scene
from plugin.protocol.messages.jobs import Map
from plugin.protocol.messages.rasters import RasterReference

PIXEL_M = 5.0
_PLACE = Affine(PIXEL_M, 0.0, 0.0, 0.0, -PIXEL_M, 0.0)
_CRS = "IAU_2015:49910"
CLASSES = (
    LandformClass("crater", 1, "#3355aa"),
    LandformClass("rim", 2, "#aa5533"),
    LandformClass("dunes", 3, "#55aa33"),
)
#: Cells after which the ground comes again: a whole number of the steps from tile to tile.
PERIOD = 2 * (WINDOW - OVERLAP)
#: Smaller regions are merged.
MINIMUM_M2 = 60 * PIXEL_M**2


@dataclass(frozen=True)
class Material:
    """A run that only has to be made from its tiles.

    Attributes:
        request: What is asked for.
        tiles: How many there are.
        tile_bytes: What they take on disk.
    """

    request: Map
    tiles: int
    tile_bytes: int


def make(folder: Path, side: int) -> Material:
    """Write a run with all its tiles into a folder of its own.

    Args:
        folder: For the files.
        side: Of the raster, in pixels.
    """
    folder.mkdir(parents=True, exist_ok=True)
    raster, package, out = folder / "ground.vrt", folder / "decoder", folder / "map"
    _write_raster(raster, side)
    if not package.is_dir():
        _write_package(package)
    request = Map(RasterReference(str(raster)), str(package), str(out), minimum_area_m2=MINIMUM_M2, overwrite=True)
    with RasterSource.open(request.raster, flat=True) as source:
        opened = load_package(package)
        plan = make_plan(request, source, opened)
        write_manifest(plan, request, opened)
        _write_tiles(plan)
    files = [plan.tile_path(number) for number in range(len(plan.tiles))]
    return Material(request, len(files), sum(file.stat().st_size for file in files))


def _write_raster(path: Path, side: int) -> None:
    """Ground without features that takes no room, however large it is."""
    small = path.with_suffix(".tif")
    grey = np.random.default_rng(0).integers(1, 255, (64, 64), dtype=np.uint8)
    place = {"crs": _CRS, "transform": _PLACE}
    with rasterio.open(small, "w", driver="GTiff", width=64, height=64, count=1, dtype="uint8", **place) as writer:
        writer.write(grey, 1)
    numbers = ", ".join(f"{value:.17g}" for value in _PLACE.to_gdal())
    path.write_text(
        f'<VRTDataset rasterXSize="{side}" rasterYSize="{side}"><SRS>{CRS.from_user_input(_CRS).to_wkt()}</SRS>'
        f'<GeoTransform>{numbers}</GeoTransform><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="1">{small.name}</SourceFilename><SourceBand>1</SourceBand>'
        f'<SrcRect xOff="0" yOff="0" xSize="64" ySize="64"/><DstRect xOff="0" yOff="0" xSize="{side}" ySize="{side}"/>'
        "</SimpleSource></VRTRasterBand></VRTDataset>",
        encoding="utf-8",
    )


def _write_package(folder: Path) -> None:
    """A decoder that has learnt nothing, and is never asked."""
    torch.manual_seed(0)
    head = new_decoder("linear", 16, len(CLASSES) + 1)
    card = ModelCard(
        name="rendered",
        created="2026-01-01T00:00:00+00:00",
        classes=CLASSES,
        background=True,
        encoder=Encoder("none", "default", "0" * 64),
        ground_sampling_m=PIXEL_M,
        georeferenced=True,
        level=0,
        stretch={"sources": []},
        head={**head_record(head), "levels": [0]},
        training={"pairs": []},
        scores={},
    )
    save_package(folder, head, card, b"")


def _write_tiles(plan: Plan) -> None:
    squares, step = _squares(), PERIOD // STEP
    for number, window in enumerate(plan.tiles):
        left, top, _, _ = (int(value) for value in window.pixel_bounds)
        width, height = min(WINDOW, plan.grid.width - left), min(WINDOW, plan.grid.height - top)
        rows, columns = ((np.arange(WINDOW // STEP) + start // STEP) % step for start in (top, left))
        seen = np.ascontiguousarray(squares[:, rows][:, :, columns])
        axes = Axes((0.5, 1.0), (0.5, 1.0))
        write_squares(plan, number, (left, top, width, height), seen, axes, np.ones((height, width), dtype=bool))


@cache
def _squares() -> NDArray[np.uint8]:
    """(4, n, n) probabilities of background and classes as a decoder gives them, for one period of the ground.

    Craters lie where a rendered scene has them, with rims around; dunes have ragged borders. As in the maps of real
    decoders there is noise, so that borders are no smooth curves, specks abound, and files do not compress to nothing.
    """
    count = PERIOD // STEP
    craters = np.zeros((PERIOD, PERIOD), dtype=bool)
    for landform in render_scene(14, PERIOD, "cratered", bits=10).landforms:
        if landform.kind == "crater":
            craters |= landform.mask
    inside = craters.reshape(count, STEP, count, STEP).mean(axis=(1, 3))
    rng = np.random.default_rng(0)
    crater, wide = gaussian_filter(inside, 1, mode="wrap"), gaussian_filter(inside, 3, mode="wrap")
    dunes = sum(
        gaussian_filter(rng.normal(size=(count, count)), sigma, mode="wrap") * sigma * weight
        for sigma, weight in ((2, 0.5), (6, 1.0), (20, 1.5))
    )
    scores = np.stack([np.zeros_like(inside), 8 * crater - 4, 6 * wide - 2, 2.5 * dunes - 2.0])
    scores += gaussian_filter(rng.normal(size=scores.shape), (0, 0.7, 0.7), mode="wrap")
    shares = np.exp(scores) / np.exp(scores).sum(axis=0)
    return np.rint(shares * ONE).astype(np.uint8)
