"""What the engine needs to open the raster that a layer shows."""

from __future__ import annotations

import math
import os
import sys
from typing import Optional, Tuple

from qgis.core import QgsRasterLayer, QgsRasterRange

from ...protocol.messages.rasters import RasterReference
from .bodies import wkt_of
from .engine_formats import engine_reads
from .raster_view import MEAN, view_of

#: QGIS puts images without a georeference here; GDAL itself has columns and rows with y down.
UNREFERENCED = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)

_FLOAT32_EPSILON = 2.0**-23


def reference_of(layer: Optional[QgsRasterLayer]) -> Optional[RasterReference]:
    """Reference to the layer's file, with the bands and the stretch chosen for it and the CRS that QGIS gives it.

    Returns:
        None for a layer that the engine cannot open by itself (WMS, XYZ, virtual, memory files, FITS): see
        :class:`~.rendered_window.WindowRenderer`.
    """
    if layer is None or not layer.isValid() or layer.dataProvider() is None or layer.dataProvider().name() != "gdal":
        return None
    source = layer.dataProvider().dataSourceUri().split("|")[0]
    if not source or source.startswith(("/vsimem/", "<")):
        return None
    if not engine_reads(source):
        return None
    if os.path.exists(source):
        source = os.path.abspath(source)
    view = view_of(layer)
    bands = view.shown_bands(layer)
    return RasterReference(
        source=source,
        bands=bands,
        mean=view.source == MEAN,
        hillshade=view.hillshade,
        stretch=view.stretch_for(bands),
        crs_wkt=wkt_of(layer.crs()),
        geotransform=UNREFERENCED if _is_unreferenced(layer) else (),
        nodata=users_nodata(layer, bands),
        all_ground=view.all_ground,
    )


def file_name(layer: Optional[QgsRasterLayer]) -> str:
    """Name of the layer's file without its folder, as the engine names rasters; empty where it is none."""
    reference = reference_of(layer)
    return os.path.basename(reference.source) if reference is not None else ""


def users_nodata(layer: QgsRasterLayer, bands: Tuple[int, ...]) -> Tuple[Tuple[float, float], ...]:
    """Ranges of values, both ends included, that the layer's properties call nodata in any of the bands.

    They are the file's own numbers, before scale and offset.
    """
    found = set()
    for band in bands or (1,):
        for values in layer.dataProvider().userNoDataValues(band):
            low, high, bounds = values.min(), values.max(), values.bounds()
            low = -sys.float_info.max if math.isnan(low) else low  # open to this side
            high = sys.float_info.max if math.isnan(high) else high
            without_low = bounds in (QgsRasterRange.BoundsType.IncludeMax, QgsRasterRange.BoundsType.Exclusive)
            without_high = bounds in (QgsRasterRange.BoundsType.IncludeMin, QgsRasterRange.BoundsType.Exclusive)
            found.add(_stored_range(layer, band, (low, not without_low), (high, not without_high)))
    return tuple(sorted(found))


def _stored_range(
    layer: QgsRasterLayer, band: int, low: Tuple[float, bool], high: Tuple[float, bool]
) -> Tuple[float, float]:
    """Lowest and highest of the file's numbers in a range of QGIS's values, whose ends belong to it or not."""
    provider = layer.dataProvider()
    scale, offset = provider.bandScale(band), provider.bandOffset(band)
    if not scale or (scale, offset) == (1.0, 0.0):
        return (
            low[0] if low[1] else math.nextafter(low[0], math.inf),
            high[0] if high[1] else math.nextafter(high[0], -math.inf),
        )
    ends = []
    for (value, belongs), outwards in ((low, -1.0), (high, 1.0)):
        # QGIS compares 32-bit floats, in which a scaled number is seldom exact
        slack = _FLOAT32_EPSILON * max(abs(value), abs(offset))
        moved = value + (outwards if belongs else -outwards) * slack
        ends.append(max(min((moved - offset) / scale, sys.float_info.max), -sys.float_info.max))
    return min(ends), max(ends)


def _is_unreferenced(layer: QgsRasterLayer) -> bool:
    extent = layer.extent()
    return (
        not layer.crs().isValid()
        and extent.xMinimum() == 0
        and extent.yMaximum() == 0
        and extent.width() == layer.width()
        and extent.height() == layer.height()
    )
