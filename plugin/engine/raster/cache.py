"""How much memory GDAL keeps raster blocks in."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import rasterio
from rasterio.env import get_gdal_config


@contextlib.contextmanager
def raster_cache(megabytes: int) -> Iterator[None]:
    """Let GDAL keep no more than so much, as where each block of large rasters is read and written once."""
    with rasterio.Env():
        before = int(get_gdal_config("GDAL_CACHEMAX"))
        # rasterio takes bytes here, and leaves the setting behind when the environment ends
        with rasterio.Env(GDAL_CACHEMAX=min(before, megabytes << 20)):
            try:
                yield
            finally:
                rasterio.Env(GDAL_CACHEMAX=before).__enter__().__exit__()
