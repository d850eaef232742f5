"""How a raster lies in its file, and whether windows of it are read at little cost."""

from __future__ import annotations

import math
import struct

import numpy as np
import rasterio

#: Smaller rasters are read fast however they lie.
LARGE_PX = 100_000_000

#: A tile of more pixels than this is no help.
_LARGE_TILE_PX = 1 << 24

#: A reduced tile of JPEG 2000 of more pixels is not decoded: that would take more than a gigabyte and ten seconds.
_LARGE_REDUCED_PX = 1 << 27

#: Bytes of a JPEG 2000 file in which its codestream begins.
_HEAD_BYTES = 1 << 22

#: Start of a JPEG 2000 codestream and of the marker segment with its sizes (ISO/IEC 15444-1, A.4 and A.5).
_SOC_SIZ = b"\xff\x4f\xff\x51"


def slow_because(dataset: rasterio.DatasetReader) -> str:
    """Why windows of a raster are slow to read, and what helps; empty where they are not."""
    if dataset.width * dataset.height <= LARGE_PX:
        return ""
    if dataset.driver.startswith("JP2"):
        width, height = _jpeg2000_tile(dataset)
        if width * height > _LARGE_TILE_PX:
            return "The image is one single tile of JPEG 2000, so every window is slow to read: convert it to a COG."
    elif dataset.block_shapes[0][1] >= dataset.width > 4096:
        return "The file is not tiled, so every window is slow to read: convert it to a COG."
    if not dataset.overviews(1):
        return "The file has no overviews, so wide views are slow: build pyramids or convert it to a COG."
    return ""


def is_better_read_native(dataset: rasterio.DatasetReader, step: float) -> bool:
    """Whether a window takes less memory pixel by pixel than from the overview for a sampling of ``step`` pixels.

    GDAL decodes native windows of a JPEG 2000 tile by themselves, but overviews of it as a whole.
    """
    if not dataset.driver.startswith("JP2"):
        return False
    width, height = _jpeg2000_tile(dataset)
    factor = max((factor for factor in dataset.overviews(1) if factor <= step), default=0)
    return factor > 0 and width * height > _LARGE_REDUCED_PX * factor**2


def cog_bytes(dataset: rasterio.DatasetReader) -> int:
    """Size of the raster as a COG with its overviews, in bytes, if nothing can be compressed."""
    pixel = sum(np.dtype(dtype).itemsize for dtype in dataset.dtypes)
    return math.ceil(dataset.width * dataset.height * pixel * 4 / 3)


def _jpeg2000_tile(dataset: rasterio.DatasetReader) -> tuple[int, int]:
    """Width and height of a tile as the codestream says; GDAL does not tell. (0, 0) where it cannot be seen."""
    try:
        with open(dataset.name, "rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError:
        return 0, 0
    at = head.find(_SOC_SIZ)
    fields = head[at + 8 : at + 40]  # past both markers, the length of the segment and the profile
    if at < 0 or len(fields) < 32:
        return 0, 0
    width, height, left, top, tile_width, tile_height, _, _ = struct.unpack(">8I", fields)
    return min(tile_width, width - left), min(tile_height, height - top)
