"""Messages about a raster: which one is looked at, how it is shown, and what it is.

Coordinates are in the coordinate reference system of the raster (its WKT travels, never an authority code, since
planetary products often have none). Images without a georeference use columns and rows, unless a geotransform is given.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple


@dataclass(frozen=True)
class Stretch:
    """Linear contrast stretch, one pair for each band shown, in the raster's own values."""

    low: Tuple[float, ...]
    high: Tuple[float, ...]


@dataclass(frozen=True)
class Histogram:
    """Counts of a band's values in bins of equal width from ``low`` to ``high``; none where there is no data."""

    low: float
    high: float
    counts: Tuple[int, ...] = ()


@dataclass(frozen=True)
class Hillshade:
    """Shaded relief of a band of heights.

    Attributes:
        azimuth: Where the sun stands, in degrees clockwise from the map's upward direction.
        altitude: Of the sun above the horizon, in degrees.
        exaggeration: Heights are multiplied by it.
        unit_m: Metres in a unit of the heights, where the user knows better than the file; 0 takes the file's word.
    """

    azimuth: float = 315.0
    altitude: float = 45.0
    exaggeration: float = 1.0
    unit_m: float = 0.0


@dataclass(frozen=True)
class RasterReference:
    """A raster as the engine opens it.

    Attributes:
        source: GDAL source string (a path, or a subdataset or /vsi name).
        bands: 1-based numbers of one or three bands; empty lets the engine choose (first, or first three when RGB).
        stretch: Contrast stretch; None lets the engine compute it once from an overview.
        crs_wkt: CRS that overrides the file's own; empty keeps the file's.
        geotransform: GDAL geotransform that overrides the file's own (QGIS gives images without a georeference
            (0, 1, 0, 0, 0, -1)); empty keeps the file's.
        nodata: Lowest and highest value of ranges that the user calls nodata, besides what the file declares.
        mean: The mean of the bands is shown as one grey; there may be any number of them then.
        hillshade: The band holds heights, and their hillshade is shown instead of themselves.
        all_ground: Values along the border that nobody declares as nodata (0, -9999) are ground all the same.
    """

    source: str
    bands: Tuple[int, ...] = ()
    stretch: Optional[Stretch] = None
    crs_wkt: str = ""
    geotransform: Tuple[float, ...] = ()
    nodata: Tuple[Tuple[float, float], ...] = ()
    mean: bool = False
    hillshade: Optional[Hillshade] = None
    all_ground: bool = False


@dataclass(frozen=True)
class RenderedWindow:
    """Pixels that QGIS rendered of a layer that is not a file; they are the frame's payload, RGBA uint8 (H, W, 4).

    Attributes:
        ends: Whether the layer ends at the left, top, right, bottom side of the picture.
    """

    width: int
    height: int
    geotransform: Tuple[float, ...]
    crs_wkt: str
    layer_id: str
    layer_name: str = ""
    ends: Tuple[bool, bool, bool, bool] = (False, False, False, False)


@dataclass(frozen=True)
class DescribeRaster:
    """Open a raster and say what it is."""

    raster: RasterReference


@dataclass(frozen=True)
class RasterDescription:
    """Size, georeference and scale of a raster, and warnings a geologist should read.

    ``cog_bytes`` is set where a conversion to a COG helps: its size at most, in bytes; it takes twice that to make it.
    ``assumed_nodata`` is the value that is taken for nodata although nobody declares it (see ``all_ground`` of the
    reference). ``stretch`` is the one in use, ``automatic`` the one without a choice of the user's; ``histograms`` has
    one for each band shown. ``heights_unsure`` is set where a hillshade's heights tell no unit and are flatter than
    any ground if they are metres; ``latitudes_unsure`` where the CRS does not say which latitudes it holds.
    """

    width: int
    height: int
    bands: int
    dtype: str
    crs_wkt: str
    body: str
    pixel_m: float
    stretch: Stretch
    geotransform: Tuple[float, ...]
    warnings: Tuple[str, ...] = ()
    cog_bytes: int = 0
    automatic: Optional[Stretch] = None
    histograms: Tuple[Histogram, ...] = ()
    assumed_nodata: Optional[float] = None
    heights_unsure: bool = False
    latitudes_unsure: bool = False
