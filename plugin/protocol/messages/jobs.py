"""Messages about long work: training a decoder, mapping with it, and how far it has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Optional, Tuple

from ..codec import JsonObject
from .rasters import RasterReference

#: Kinds of decoder that can be asked for; "auto" leaves the choice to the engine.
DECODER_KINDS = (
    "auto", "ensemble", "conv", "vit", "linear", "prototype", "forest", "unet", "lite0", "segformer-b0", "segformer-b1",
    "segformer-b2",
)  # fmt: skip
#: What cards call the image model of a decoder that reads the pixels alone.
NO_IMAGE_MODEL = "none"


#: Key in the detail of a job's progress while it waits for another one; its value is the other's method.
WAITS_FOR = "waits_for"


@dataclass(frozen=True)
class Progress:
    """``fraction`` is 0 to 1, or None where the end is not known; ``detail`` holds e.g. a :class:`TrainProgress`."""

    text: str
    fraction: Optional[float] = None
    seconds_left: Optional[float] = None
    detail: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class Convert:
    """Convert a raster to a Cloud Optimized GeoTIFF, which is read fast at every scale.

    Attributes:
        source: GDAL source string.
        output: File to write.
        overwrite: Replace a file that is there.
    """

    source: str
    output: str
    overwrite: bool = False


@dataclass(frozen=True)
class Converted:
    """The new file and its size."""

    path: str
    size_bytes: int


@dataclass(frozen=True)
class LabelledRaster:
    """A raster with its label layer.

    ``extent_wkt`` is a polygon, in the raster's CRS, of what was completely labelled; empty for the labels' own ground.
    With ``reviewed_only`` nothing is learnt from polygons whose field ``reviewed`` is not true, nor from their ground.
    ``others`` are further layers of the same ground, such as its relief; all pairs of a training have as many.
    """

    raster: RasterReference
    labels: str
    layer: str = ""
    extent_wkt: str = ""
    reviewed_only: bool = False
    others: Tuple[RasterReference, ...] = ()


@dataclass(frozen=True)
class Train:
    """Train a decoder on frozen features, or on the pixels alone.

    Attributes:
        model: Encoder of the features: a name of the catalogue, or a path. Kinds that read the pixels alone load none.
        unlabelled: "ignore" or "background".
        classes: Limits and orders the classes; empty takes all found.
        epochs: At most so many.
        validation_share: Share of the ground that is judged at a time, fold by fold; 0 judges nothing.
        kind: Kind of decoder, of :data:`DECODER_KINDS`.
        start: Model package folder of an earlier decoder to start from; empty starts from nothing. Kind and image model
            that are left at "auto" and "default" are then those of the earlier one.
    """

    pairs: Tuple[LabelledRaster, ...]
    output: str
    model: str = "default"
    class_field: str = "class"
    unlabelled: str = "background"
    classes: Tuple[str, ...] = ()
    colours: Dict[str, str] = field(default_factory=dict)
    epochs: int = 24
    learning_rate: float = 3e-3
    validation_share: float = 0.25
    seed: int = 0
    name: str = ""
    kind: str = "auto"
    start: str = ""


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
    """A trained decoder.

    ``best_epoch`` is that of the first fold, whose curves are shown; ``epochs`` is how many the decoder has learnt,
    0 of kinds that are fitted at once.
    ``scores`` holds per class ``iou``, ``dice``, ``f1`` and over all ``accuracy``, ``mean_iou`` on unseen blocks;
    ``report`` is an HTML file about them, empty where nothing was judged.
    """

    package: str
    curve_picture: str
    best_epoch: int
    cancelled: bool
    scores: JsonObject = field(default_factory=dict)
    report: str = ""
    epochs: int = 0


@dataclass(frozen=True)
class Judge:
    """Judge a decoder on labels, and write a report.

    Attributes:
        pair: Raster with labels that the decoder has not learnt from.
        package: Model package folder.
        output: HTML file to write; the numbers are written beside it as JSON.
        class_field: Field that holds the class.
        unlabelled: "ignore" or "background".
        overwrite: Replace files that are there.
    """

    pair: LabelledRaster
    package: str
    output: str
    class_field: str = "class"
    unlabelled: str = "background"
    overwrite: bool = False


@dataclass(frozen=True)
class Judgement:
    """The report, its numbers as JSON, and ``scores`` as those of :class:`Trained`."""

    report: str
    numbers: str
    scores: JsonObject = field(default_factory=dict)


@dataclass(frozen=True)
class Map:
    """Run a decoder over an extent.

    Attributes:
        raster: What to map.
        package: Model package folder.
        output: Folder of the run; it holds the tiles, so the same call resumes.
        extent_wkt: Polygon in the raster's CRS; empty for all of it.
        minimum_area_m2: Smaller polygons are merged into the neighbour they share most border with; 0 keeps all, and
            None takes the smallest area that the decoder can tell from noise.
        smoothing: 0 (pixel steps) to 1 (strong).
        overwrite: Replace the results of a finished run.
        thresholds: Least probability, 0 to 1, with which a class is mapped, by its name; others need none.
        probabilities: Write the probability of each class, too.
        others: Further layers of the same ground, as many and in the same order as the decoder learnt from.
        views: How often each window is looked at, as it is and turned; the mean counts. 0 leaves it to their number.
        more: Further rasters of the same body, mapped together with the first as one: where they overlap the finest is
            seen, of those as fine the earliest, and where it has no data the next.
        whole_at_border: A landform across the border of a map that goes all around the body is one polygon of two
            parts; without, it is cut into two polygons there.
    """

    raster: RasterReference
    package: str
    output: str
    extent_wkt: str = ""
    minimum_area_m2: Optional[float] = None
    smoothing: float = 0.3
    overwrite: bool = False
    thresholds: Dict[str, float] = field(default_factory=dict)
    probabilities: bool = False
    others: Tuple[RasterReference, ...] = ()
    views: int = 0
    more: Tuple[RasterReference, ...] = ()
    whole_at_border: bool = False


@dataclass(frozen=True)
class Mapped:
    """Files of a finished map run.

    Attributes:
        areas_m2: Mapped area of each class on the body; in pixels where the raster has no CRS.
        class_probabilities: Raster with a band for each class; empty where it was not asked for.
        notices: Sentences about ground that the decoder has not learnt on, and of what was replaced.
        mapped_extent: File with the polygon of the ground that was mapped; empty in runs of earlier versions.
        minimum_area_m2: Smaller polygons were merged.
        merged: Number of those that were.
        in_pixels: Areas are in pixels.
    """

    polygons: str
    polygons_layer: str
    class_raster: str
    probability_raster: str
    style: str
    tiles: int
    tiles_resumed: int
    areas_m2: Dict[str, float] = field(default_factory=dict)
    class_probabilities: str = ""
    notices: Tuple[str, ...] = ()
    mapped_extent: str = ""
    minimum_area_m2: float = 0.0
    merged: int = 0
    in_pixels: bool = False


@dataclass(frozen=True)
class CompareGround:
    """Compare a raster, as it is shown, with what a decoder has learnt on; short, and nothing is refused.

    Attributes:
        raster: What is to be mapped.
        package: Model package folder.
    """

    raster: RasterReference
    package: str


@dataclass(frozen=True)
class GroundCompared:
    """Sentences about what is unusual for the decoder; none where nothing of that kind is known."""

    notices: Tuple[str, ...] = ()
