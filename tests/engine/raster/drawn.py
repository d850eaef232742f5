"""Opening rasters, and a drawn one, for the tests of this folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference


def opened(path: Path, **options: object) -> RasterSource:
    return RasterSource.open(RasterReference(str(path), **options))  # type: ignore[arg-type]


def ramp(height: int = 300, width: int = 400) -> np.ndarray:
    rows, columns = np.mgrid[:height, :width]
    return (20 + (columns + rows) % 200).astype(np.uint8)
