"""What the desktop asks, what the engine answers.

Every message is a frozen dataclass, which ``codec`` turns into JSON and back. Bulk data (pixels, WKB) travels as the
payload of the frame and is named in the message by offset and length.

Coordinates are in the coordinate reference system of the raster (its WKT travels, never an authority code, since
planetary products often have none). Images without a georeference use columns and rows, unless a geotransform is given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple, Type

from .codec import JsonObject

PROTOCOL_VERSION = 1

# --- what is looked at ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Stretch:
    """Linear contrast stretch, one pair for each band read, in the raster's own values."""

    low: Tuple[float, ...]
    high: Tuple[float, ...]


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
    """

    source: str
    bands: Tuple[int, ...] = ()
    stretch: Optional[Stretch] = None
    crs_wkt: str = ""
    geotransform: Tuple[float, ...] = ()
    nodata: Tuple[Tuple[float, float], ...] = ()


@dataclass(frozen=True)
class RenderedWindow:
    """Pixels that QGIS rendered of a layer that is not a file; they are the frame's payload, RGBA uint8 (H, W, 4)."""

    width: int
    height: int
    geotransform: Tuple[float, ...]
    crs_wkt: str
    layer_id: str
    layer_name: str = ""


@dataclass(frozen=True)
class Prompt:
    """What the user pointed at, in coordinates of the raster.

    Attributes:
        points: Clicks.
        labels: 1 (on the landform) or 0 (off it) for each click.
        box: xmin, ymin, xmax, ymax.
        previous: ``mask_id`` of the candidate to refine; empty for none.
    """

    points: Tuple[Tuple[float, float], ...] = ()
    labels: Tuple[int, ...] = ()
    box: Optional[Tuple[float, float, float, float]] = None
    previous: str = ""


# --- handshake -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Hello:
    """First request after the engine has started."""

    protocol: int
    plugin_version: str


@dataclass(frozen=True)
class Welcome:
    """Versions and capabilities of the engine."""

    protocol: int
    engine_version: str
    process_id: int
    backends: Tuple[str, ...]
    devices: Tuple[str, ...]
    versions: Dict[str, str] = field(default_factory=dict)


# --- models --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class ListModels:
    """Which SAM models there are."""

    models_folder: str = ""


@dataclass(frozen=True)
class ModelInfo:
    """A SAM model of the catalogue, or one that the user added."""

    name: str
    title: str
    installed: bool
    path: str = ""
    size_bytes: int = 0
    licence: str = ""
    source: str = ""
    description: str = ""
    kind: str = "default"


@dataclass(frozen=True)
class ModelList:
    """The models of the catalogue, then the user's own."""

    models: Tuple[ModelInfo, ...]


@dataclass(frozen=True)
class LoadModel:
    """Make a model ready. ``backend`` and ``device`` "auto" take the fastest available."""

    model: str
    backend: str = "auto"
    device: str = "auto"


@dataclass(frozen=True)
class LoadedModel:
    """What "auto" came to, and the hash of the weights."""

    model: str
    model_hash: str
    backend: str
    device: str


@dataclass(frozen=True)
class DownloadModel:
    """Fetch a model of the catalogue; ``file`` takes a file the user already has instead."""

    model: str
    file: str = ""
    proxy: str = ""


# --- rasters -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class DescribeRaster:
    """Open a raster and say what it is."""

    raster: RasterReference


@dataclass(frozen=True)
class RasterDescription:
    """Size, georeference and scale of a raster, and warnings a geologist should read."""

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


# --- click -> polygon ----------------------------------------------------------------------------------------------


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
    """

    model: str
    prompt: Prompt
    raster: Optional[RasterReference] = None
    rendered: Optional[RenderedWindow] = None
    map_units_per_screen_pixel: Optional[float] = None
    backend: str = "auto"


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

    ``level``, ``column``, ``row`` name the window; ``footprint`` is its bounds in the raster's CRS.
    """

    candidates: Tuple[Candidate, ...]
    model_hash: str
    level: int
    column: int
    row: int
    footprint: Tuple[float, float, float, float]
    embedding: str = "computed"


@dataclass(frozen=True)
class Warm:
    """Compute the embedding of the window around a point ahead of a click."""

    model: str
    raster: RasterReference
    at: Tuple[float, float]
    map_units_per_screen_pixel: Optional[float] = None
    backend: str = "auto"


@dataclass(frozen=True)
class Measure:
    """Measures on the body of WKB geometries in the payload, ``lengths`` bytes each."""

    crs_wkt: str
    lengths: Tuple[int, ...]
    pixel_size: Optional[float] = None


@dataclass(frozen=True)
class Measured:
    """Measures of each geometry, in the order asked."""

    attributes: Tuple[JsonObject, ...]


# --- training ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class LabelledRaster:
    """A raster with its label layer.

    ``extent_wkt`` is a polygon, in the raster's CRS, of what was completely labelled; empty for the labels' own ground.
    """

    raster: RasterReference
    labels: str
    layer: str = ""
    extent_wkt: str = ""


@dataclass(frozen=True)
class Train:
    """Train a decoder head on frozen embeddings.

    ``unlabelled`` is "ignore" or "background". ``classes`` limits and orders the classes; empty takes all found.
    """

    pairs: Tuple[LabelledRaster, ...]
    output: str
    model: str = "default"
    class_field: str = "class"
    unlabelled: str = "background"
    classes: Tuple[str, ...] = ()
    colours: Dict[str, str] = field(default_factory=dict)
    epochs: int = 60
    learning_rate: float = 1e-3
    validation_share: float = 0.25
    seed: int = 0
    name: str = ""


@dataclass(frozen=True)
class TrainProgress:
    """One epoch."""

    epoch: int
    epochs: int
    loss: float
    validation_loss: float
    mean_iou: float
    seconds_left: float


@dataclass(frozen=True)
class Trained:
    """``scores`` holds per class ``iou``, ``dice``, ``f1`` and over all ``accuracy``, ``mean_iou`` on unseen blocks."""

    package: str
    curve_picture: str
    best_epoch: int
    cancelled: bool
    scores: JsonObject = field(default_factory=dict)


# --- mapping -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Map:
    """Run a decoder over an extent.

    Attributes:
        raster: What to map.
        package: Model package folder.
        output: Folder of the run; it holds the tiles, so the same call resumes.
        extent_wkt: Polygon in the raster's CRS; empty for all of it.
        minimum_area_m2: Smaller polygons are merged into the neighbour they share most border with.
        smoothing: 0 (pixel steps) to 1 (strong).
        overwrite: Replace the results of a finished run.
    """

    raster: RasterReference
    package: str
    output: str
    extent_wkt: str = ""
    minimum_area_m2: float = 0.0
    smoothing: float = 0.3
    overwrite: bool = False


@dataclass(frozen=True)
class Mapped:
    """Files of a finished map run. ``areas_m2`` gives the mapped area of each class on the body."""

    polygons: str
    polygons_layer: str
    class_raster: str
    probability_raster: str
    style: str
    tiles: int
    tiles_resumed: int
    areas_m2: Dict[str, float] = field(default_factory=dict)


# --- shared --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Progress:
    """``fraction`` is 0 to 1, or None where the end is not known; ``detail`` holds e.g. a :class:`TrainProgress`."""

    text: str
    fraction: Optional[float] = None
    seconds_left: Optional[float] = None
    detail: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class Failure:
    """A typed error. ``sentence`` says what happened, to which file, and what to do; ``details`` is for the log."""

    kind: str
    sentence: str
    details: str = ""


#: Request type of each method and the type of its reply. ``ping`` and ``cancel`` are answered by the reading thread.
METHODS: Dict[str, Tuple[Type[Any], Type[Any]]] = {
    "hello": (Hello, Welcome),
    "models.list": (ListModels, ModelList),
    "models.load": (LoadModel, LoadedModel),
    "models.download": (DownloadModel, ModelInfo),
    "raster.describe": (DescribeRaster, RasterDescription),
    "segment": (Segment, Segmented),
    "warm": (Warm, Segmented),
    "measure": (Measure, Measured),
    "train": (Train, Trained),
    "map": (Map, Mapped),
}
