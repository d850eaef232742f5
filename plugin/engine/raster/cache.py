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
        try:
            with rasterio.Env(GDAL_CACHEMAX=min(before, megabytes << 20)):  # in bytes
                yield
        finally:
            # rasterio leaves the setting behind when its environment ends
            with rasterio.Env(GDAL_CACHEMAX=before):
                pass
