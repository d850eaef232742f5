"""The smallest area that is mapped where nobody has named one."""

from __future__ import annotations

from ..decoders.decoder import STEP
from ..raster.source import RasterSource

#: Cells along a side of the smallest polygon. A decoder says a class for each cell of :data:`STEP` samples a side; what
#: covers fewer than three cells a side has none whose neighbours all agree with it, as specks of noise have none.
_CELLS = 3


def smallest_area_m2(source: RasterSource, level: int) -> float:
    """Area on the ground below which a polygon cannot be told from noise.

    Args:
        source: What is mapped.
        level: Pyramid level that it is read at.

    Returns:
        Square metres at the true scale of the raster; squares of its units where it has no CRS.
    """
    return float((_CELLS * STEP * 2.0**level * source.pixel_m) ** 2)
