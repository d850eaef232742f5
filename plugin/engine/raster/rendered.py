"""What QGIS rendered of a layer that is not a file, as a raster."""

from __future__ import annotations

import hashlib

import numpy as np
from rasterio.io import MemoryFile

from ...protocol.messages.rasters import RasterReference, RenderedWindow, Stretch
from ..errors import RasterError
from .opening import without_georeference_warning
from .source import RasterSource


class RenderedSource(RasterSource):
    """Rendered pixels, read as those of a file are.

    Args:
        rendered: Size and place.
        payload: RGBA uint8, row by row.

    Raises:
        RasterError: The pixels do not have the size that is told.
    """

    def __init__(self, rendered: RenderedWindow, payload: bytes) -> None:
        expected = rendered.width * rendered.height * 4
        if len(payload) != expected or expected == 0:
            raise RasterError(f"The rendered layer came with {len(payload)} bytes instead of {expected}: click again.")
        pixels = np.frombuffer(payload, dtype=np.uint8).reshape(rendered.height, rendered.width, 4)
        self._memory = MemoryFile()
        with without_georeference_warning(), self._memory.open(
            driver="GTiff", width=rendered.width, height=rendered.height, count=4, dtype="uint8", photometric="RGB",
            ALPHA="YES",
        ) as writer:  # fmt: skip
            writer.write(np.moveaxis(pixels, 2, 0))
        digest = hashlib.sha256(payload).hexdigest()
        reference = RasterReference(
            source=f"rendered:{rendered.layer_id}:{digest}",
            bands=(1, 2, 3),
            stretch=Stretch((0.0, 0.0, 0.0), (255.0, 255.0, 255.0)),
            crs_wkt=rendered.crs_wkt,
            geotransform=rendered.geotransform,
        )
        with without_georeference_warning():
            super().__init__(self._memory.open(), reference, rendered.layer_name or "the rendered layer")
        self._ends = rendered.ends

    def close(self) -> None:
        """Let go of the pixels."""
        super().close()
        self._memory.close()
