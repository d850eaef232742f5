"""What the engine needs to open the raster that a layer shows."""

from __future__ import annotations

import math
import os
import sys
from typing import Optional, Tuple

from qgis.core import QgsRasterLayer, QgsRasterRange

from ...protocol.messages.annotating import RasterReference
from .bodies import wkt_of
from .raster_view import MEAN, view_of

#: QGIS puts images without a georeference here; GDAL itself has columns and rows with y down.
UNREFERENCED = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)


def reference_of(layer: Optional[QgsRasterLayer]) -> Optional[RasterReference]:
    """Reference to the layer's file, with the bands and the stretch chosen for it and the CRS that QGIS gives it.

    Returns:
        None for a layer that the engine cannot open by itself (WMS, XYZ, virtual, memory files): see
        :class:`~.rendered_window.WindowRenderer`.
    """
    if layer is None or not layer.isValid() or layer.dataProvider() is None or layer.dataProvider().name() != "gdal":
        return None
    source = layer.dataProvider().dataSourceUri().split("|")[0]
    if not source or source.startswith(("/vsimem/", "<")):
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
    )


def file_name(layer: Optional[QgsRasterLayer]) -> str:
    """Name of the layer's file without its folder, as the engine names rasters; empty where it is none."""
    reference = reference_of(layer)
    return os.path.basename(reference.source) if reference is not None else ""


def users_nodata(layer: QgsRasterLayer, bands: Tuple[int, ...]) -> Tuple[Tuple[float, float], ...]:
    """Ranges of values, both ends included, that the layer's properties call nodata in any of the bands."""
    found = set()
    for band in bands or (1,):
        for values in layer.dataProvider().userNoDataValues(band):
            low, high, bounds = values.min(), values.max(), values.bounds()
            low = -sys.float_info.max if math.isnan(low) else low  # open to this side
            high = sys.float_info.max if math.isnan(high) else high
            if bounds in (QgsRasterRange.BoundsType.IncludeMax, QgsRasterRange.BoundsType.Exclusive):
                low = math.nextafter(low, math.inf)
            if bounds in (QgsRasterRange.BoundsType.IncludeMin, QgsRasterRange.BoundsType.Exclusive):
                high = math.nextafter(high, -math.inf)
            found.add((low, high))
    return tuple(sorted(found))


def _is_unreferenced(layer: QgsRasterLayer) -> bool:
    extent = layer.extent()
    return (
        not layer.crs().isValid()
        and extent.xMinimum() == 0
        and extent.yMaximum() == 0
        and extent.width() == layer.width()
        and extent.height() == layer.height()
    )
