"""Opens rasters of a run again, to change them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import rasterio


def open_to_change(path: Path) -> Any:
    """Open a raster that was written before, in rasterio's mode ``r+``.

    Raises:
        OSError: GDAL cannot open it, as where a full disk has kept its contents. rasterio says TypeError then.
    """
    try:
        return rasterio.open(path, "r+")
    except TypeError as error:
        raise OSError(str(error)) from error
