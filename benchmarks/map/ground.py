"""A raster of rendered ground in two layouts, and outlines of craters on a part of it to learn from."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import geopandas
import numpy as np
import rasterio
import rasterio.features
import rasterio.shutil
import shapely
from affine import Affine
from rasterio.windows import Window

from benchmarks.click.rasters import SIDE, Mosaic

PIXEL_M = 5.0
_PLACE = Affine(PIXEL_M, 0.0, 1_000_000.0, 0.0, -PIXEL_M, 500_000.0)
LAYOUTS = ("COG", "untiled")
_CRS = "IAU_2015:49910"
#: Side of the ground that is learnt from, in pixels: a scene of the mosaic.
LEARNT = SIDE


@dataclass(frozen=True)
class Material:
    """What is mapped and learnt from.

    Attributes:
        rasters: The same ground by the name of its layout.
        labels: Craters.
        extent_wkt: Ground on which all craters are outlined.
    """

    rasters: dict[str, Path]
    labels: Path
    extent_wkt: str


def make(folder: Path, side: int) -> Material:
    """Write what is not there yet.

    Args:
        folder: For the files.
        side: Of the raster, in pixels.
    """
    folder.mkdir(parents=True, exist_ok=True)
    mosaic = Mosaic(side, side)
    untiled, cog = folder / f"untiled-{side}.tif", folder / f"cog-{side}.tif"
    if not untiled.exists():
        aside = untiled.with_suffix(".part")
        with rasterio.open(
            aside, "w", driver="GTiff", width=side, height=side, count=1, dtype="uint8", crs=_CRS, transform=_PLACE
        ) as writer:
            for top in range(0, side, SIDE):
                rows = (mosaic.rows(top) >> 2).astype(np.uint8)
                writer.write(rows, 1, window=Window(0, top, side, len(rows)))
        os.replace(aside, untiled)
    if not cog.exists():
        aside = cog.with_suffix(".part")
        rasterio.shutil.copy(untiled, aside, driver="COG", COMPRESS="DEFLATE")
        os.replace(aside, cog)
    labels = folder / "craters.gpkg"
    if not labels.exists():
        outlines = [
            shapely.geometry.shape(outline)
            for landform in mosaic.scene(0, 0).landforms
            if landform.kind == "crater"
            for outline, _ in rasterio.features.shapes(
                landform.mask.astype(np.uint8), mask=landform.mask, transform=_PLACE
            )
        ]
        geopandas.GeoDataFrame({"class": ["crater"] * len(outlines)}, geometry=outlines, crs=_CRS).to_file(labels)
    left, top = _PLACE @ (0, 0)
    extent = shapely.box(left, top - LEARNT * PIXEL_M, left + LEARNT * PIXEL_M, top)
    return Material(dict(zip(LAYOUTS, (cog, untiled), strict=True)), labels, extent.wkt)
