"""Messages about the landforms on a raster: clicks, outlines, measures; coordinates as in :mod:`.rasters`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from ..codec import JsonObject
from .rasters import RasterReference, RenderedWindow


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
