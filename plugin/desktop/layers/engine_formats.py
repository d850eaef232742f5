"""Which formats of QGIS's the engine reads: its GDAL lacks some (FITS, HDF4, ECW, MrSID), which QGIS renders for it."""

from __future__ import annotations

from functools import lru_cache
from typing import FrozenSet, Iterable

from osgeo import gdal

#: Names of GDAL's drivers in the engine that was greeted last; none while no engine has told.
_told: FrozenSet[str] = frozenset()


def learn_formats(names: Iterable[str]) -> None:
    """Keep what an engine tells of its formats; engines of before tell nothing, and then all are taken for read."""
    global _told
    _told = frozenset(names)


def engine_reads(source: str) -> bool:
    """Whether the engine has the format of a GDAL source; True where nobody knows."""
    name = _format_of(source) if _told else ""
    return not name or name in _told


@lru_cache(maxsize=256)
def _format_of(source: str) -> str:
    """Name of GDAL's driver; empty for what it does not know."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        driver = gdal.IdentifyDriverEx(source, gdal.OF_RASTER)
    except RuntimeError:  # GDAL's exceptions are switched on
        driver = None
    finally:
        gdal.PopErrorHandler()
    return "" if driver is None else str(driver.ShortName)
