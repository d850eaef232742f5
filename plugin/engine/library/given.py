"""What the functions of the library take, as the engine's messages have it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from ...protocol.messages.jobs import LabelledRaster, Progress
from ...protocol.messages.rasters import RasterReference

File = str | os.PathLike[str]
Raster = File | RasterReference
Pair = tuple[Raster, File]
Told = Callable[[Progress], None] | None
Asked = Callable[[], bool] | None


def reference(raster: Raster) -> RasterReference:
    """A raster as it is opened."""
    return raster if isinstance(raster, RasterReference) else RasterReference(os.fspath(raster))


def labelled(pairs: Sequence[Pair]) -> tuple[LabelledRaster, ...]:
    """Rasters with their labels."""
    return tuple(LabelledRaster(reference(raster), os.fspath(labels)) for raster, labels in pairs)
