"""Copies a raster to a COG in a process of its own, since GDAL cannot be stopped in the midst of it.

Usage: python -P cog_process.py SOURCE TARGET OPTIONS SETTINGS

The options, of the COG driver, and the settings, of GDAL, are JSON objects. The process ends when its input does, so
that none is left when the engine goes.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any

import rasterio
import rasterio.shutil
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

_CACHE_BYTES = 128 << 20


def main() -> None:
    """Copy, and read the copy again."""
    threading.Thread(target=_end_with_input, daemon=True).start()
    source, target = sys.argv[1:3]
    options, settings = json.loads(sys.argv[3]), json.loads(sys.argv[4])
    with rasterio.Env(GDAL_PAM_ENABLED="NO", GDAL_CACHEMAX=_CACHE_BYTES, **settings):
        rasterio.shutil.copy(
            source, target, driver="COG", COMPRESS="DEFLATE", BIGTIFF="IF_SAFER", NUM_THREADS="ALL_CPUS", **options
        )
        try:
            read_again(target)
        except RasterioIOError as error:
            sys.exit(f"what was written cannot be read again ({error})")
    with open(target, "rb+") as written:
        os.fsync(written.fileno())
    # without waiting for the thread that reads the input
    os._exit(0)


def read_again(target: str) -> None:
    """Read all pixels of a GeoTIFF and of its overviews.

    What GDAL still holds is written when a raster is closed, and nobody is told if the disk is full then.

    Raises:
        RasterioIOError: A part of it is missing.
    """
    with _open(target) as raster:
        overviews = len(raster.overviews(1))
        _read_all(raster)
    for level in range(overviews):
        with _open(target, OVERVIEW_LEVEL=level) as raster:
            _read_all(raster)


def _open(target: str, **options: Any) -> Any:
    return rasterio.open(target, driver="GTiff", NUM_THREADS="ALL_CPUS", **options)


def _read_all(raster: Any) -> None:
    high = raster.block_shapes[0][0]
    for row in range(0, raster.height, high):
        raster.read(window=Window(0, row, raster.width, min(high, raster.height - row)))


def _end_with_input() -> None:
    sys.stdin.read()
    os._exit(1)


if __name__ == "__main__":
    main()
