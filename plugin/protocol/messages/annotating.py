"""Messages about a raster and the landforms on it: what is looked at, clicks, outlines, measures.

Coordinates are in the coordinate reference system of the raster (its WKT travels, never an authority code, since
planetary products often have none). Images without a georeference use columns and rows, unless a geotransform is given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from ..codec import JsonObject


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
class Scribble:
    """A line drawn over a landform (``label`` 1) or over ground that is not of it (0): its vertices, two or more."""

    vertices: Tuple[Tuple[float, float], ...]
    label: int = 1


@dataclass(frozen=True)
class Prompt:
    """What the user pointed at, in coordinates of the raster.

    Attributes:
        points: Clicks.
        labels: 1 (on the landform) or 0 (off it) for each click.
        box: xmin, ymin, xmax, ymax.
        previous: ``mask_id`` of the candidate to refine; empty for none.
        polygon: Vertices of an outline drawn roughly by hand, without the first one again at the end.
        outline: Vertices of an outline that is there already and is to be refined by the clicks, without the first one
            again at the end.
        scribbles: Lines of which some places are among the clicks, for models that know lines.
        around: Places that the box is drawn around, where the map shears or turns what it holds: the box that a model
            is given in a window holds these places there, and not the corners of the box on the map.
    """

    points: Tuple[Tuple[float, float], ...] = ()
    labels: Tuple[int, ...] = ()
    box: Optional[Tuple[float, float, float, float]] = None
    previous: str = ""
    polygon: Tuple[Tuple[float, float], ...] = ()
    outline: Tuple[Tuple[float, float], ...] = ()
    scribbles: Tuple[Scribble, ...] = ()
    around: Tuple[Tuple[float, float], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is pointed at."""
        return not self.points and self.box is None and not self.polygon

    @property
    def places(self) -> Tuple[Tuple[float, float], ...]:
        """Clicks, vertices, and opposite corners of the box."""
        corners = () if self.box is None else (self.box[:2], self.box[2:])
        return (*self.points, *self.polygon, *corners)


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


@dataclass(frozen=True)
class Segment:
    """Outline the landform that a prompt points at.

    Attributes:
        model: Name or path of the SAM model.
        prompt: Clicks and box.
        raster: A file; or
        rendered: pixels in the payload.
        map_units_per_screen_pixel: Size of a canvas pixel in units of the raster's CRS; None without a canvas.
        backend: "auto", "torch" or "openvino".
        keep: The answer is kept on disk, and found there when the same is asked again: for long runs over a file,
            without a canvas, which go on when they are started again.
        only_best: Of what is kept, the best candidate is enough.
    """

    model: str
    prompt: Prompt
    raster: Optional[RasterReference] = None
    rendered: Optional[RenderedWindow] = None
    map_units_per_screen_pixel: Optional[float] = None
    backend: str = "auto"
    keep: bool = False
    only_best: bool = False


@dataclass(frozen=True)
class Candidate:
    """One of the masks that answer a prompt.

    ``offset``/``length`` find its WKB polygon in the payload; ``notice`` is a sentence for the user, mostly empty.
    """

    mask_id: str
    score: float
    offset: int
    length: int
    attributes: JsonObject = field(default_factory=dict)
    notice: str = ""


@dataclass(frozen=True)
class Segmented:
    """Candidates, best first; empty when nothing was found there.

    ``level``, ``column``, ``row`` name the window; ``footprint`` is its bounds in the raster's CRS. ``kept`` is set
    where the answer was kept from before (see ``keep`` of the request).
    """

    candidates: Tuple[Candidate, ...]
    model_hash: str
    level: int
    column: int
    row: int
    footprint: Tuple[float, float, float, float]
    embedding: str = "computed"
    kept: bool = False


@dataclass(frozen=True)
class Warm:
    """Compute the embedding of the window around a point ahead of a click."""

    model: str
    raster: RasterReference
    at: Tuple[float, float]
    map_units_per_screen_pixel: Optional[float] = None
    backend: str = "auto"


@dataclass(frozen=True)
class Hover:
    """Outline what a click would, before it is made.

    Answered by a :class:`Segmented` with one candidate at most, which has no attributes and cannot be refined. A model
    that takes long to encode a window has none where the window is not encoded yet.

    Attributes:
        model: Name or path of the SAM model.
        raster: A file.
        at: Where the mouse is.
        map_units_per_screen_pixel: As in :class:`Segment`.
        backend: As in :class:`Segment`.
    """

    model: str
    raster: RasterReference
    at: Tuple[float, float]
    map_units_per_screen_pixel: Optional[float] = None
    backend: str = "auto"


@dataclass(frozen=True)
class Prefetch:
    """Encode one more window that a click on the canvas may need.

    Attributes:
        model: Name or path of the SAM model.
        raster: A file.
        extent: xmin, ymin, xmax, ymax of the canvas in the raster's CRS, cut to the raster.
        map_units_per_screen_pixel: As in :class:`Segment`.
        backend: As in :class:`Segment`.
        slow_too: A model that takes long to encode a window does so too, though of the one under the middle of the
            canvas alone; otherwise it encodes nothing ahead.
    """

    model: str
    raster: RasterReference
    extent: Tuple[float, float, float, float]
    map_units_per_screen_pixel: Optional[float] = None
    backend: str = "auto"
    slow_too: bool = False


@dataclass(frozen=True)
class Prefetched:
    """``left`` more windows are not in the engine's memory yet."""

    left: int


@dataclass(frozen=True)
class Measure:
    """Measures on the body of WKB geometries in the payload, ``lengths`` bytes each.

    Attributes:
        crs_wkt: CRS of the geometries; empty for none.
        lengths: Bytes of each.
        pixel_size: Of a raster without a CRS.
        raster: The file that they were drawn on: its name, its pixels and how well it places them are told too, where
            it can be read.
        map_units_per_screen_pixel: Size of a canvas pixel then, in units of the CRS; None where nobody has drawn.
    """

    crs_wkt: str
    lengths: Tuple[int, ...]
    pixel_size: Optional[float] = None
    raster: Optional[RasterReference] = None
    map_units_per_screen_pixel: Optional[float] = None


@dataclass(frozen=True)
class Measured:
    """Measures of each geometry, in the order asked."""

    attributes: Tuple[JsonObject, ...]
