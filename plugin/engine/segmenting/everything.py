"""Everything mode: segment-anything's automatic mask generator over any model, on windows of the fixed grid.

The generator (Kirillov et al. 2023, arXiv:2304.02643, section 4 and appendix B) clicks on a grid of points and keeps
masks that the model trusts and that are stable under another threshold. Here it works on the windows of several pyramid
levels, so that small and large landforms are seen at their own scale; windows overlap by as much as a landform of their
level may be wide, and each one clicks only on ground that is no other's. Nineteen of twenty clicks show nothing, so a
model that can tell so quickly is asked first (``SamModel.promising``), and only masks that are kept are outlined.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
import torch
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from ...protocol.messages.jobs import Progress
from ..embeddings.cache import EmbeddingCache, rounded
from ..embeddings.window_embedding import embed_window
from ..jobs import JobContext
from ..polygons.edges import ends_at_missing_data, seam_notice
from ..polygons.outline import mask_to_polygon
from ..raster.grid import MIN_LEVEL, PixelBounds, coarsest_level, is_own_ground, windows_across, windows_beside
from ..raster.image import WindowImage
from ..raster.parts import sample_of
from ..raster.source import RasterSource
from ..raster.window import WINDOW, GridWindow
from ..raster.windows_in import windows_in
from ..sam.model import SamModel
from ..sam.torchvision_compat import nms
from .at_border import counts_here, on_map, touches_border
from .duplicates import distinct
from .generator import GeneratedMask, generated_masks
from .pooled import ground_features, pooled
from .prompts import cut_off

#: Samples along the smallest landform that is looked for at a level.
_SMALLEST = 80.0

#: Samples that windows share: four times the smallest, from where on the next level sees landforms as well. One that is
#: clicked in the middle lies in its window as a whole.
OVERLAP = 320


@dataclass(frozen=True)
class EverythingSettings:
    """What is kept; the words are segment-anything's, the thresholds those that suit the default model.

    Attributes:
        points_per_side: Clicks along a side of a window; 13 are 79 samples apart, see ``everything_levels``.
        points_per_batch: Masks of this many clicks are held in memory at a time.
        pred_iou_thresh: Masks are dropped whose quality the model itself rates lower.
        stability_score_thresh: Masks are dropped that change more (IoU) when the threshold moves by one logit.
        box_nms_thresh: Of masks whose boxes overlap by more (IoU) the best rated stays; of nested ones it does anyway.
        largest_share: Masks wider than this share of the window are left to coarser levels.
    """

    points_per_side: int = 13
    points_per_batch: int = 32
    pred_iou_thresh: float = 0.5
    stability_score_thresh: float = 0.5
    box_nms_thresh: float = 0.7
    largest_share: float = 0.75


#: The thresholds that segment-anything has for its own models.
OFFICIAL_THRESHOLDS = EverythingSettings(pred_iou_thresh=0.88, stability_score_thresh=0.95)


@dataclass(frozen=True)
class Search:
    """What was found.

    Attributes:
        masks: Without duplicates, best first.
        share: Of the windows that were looked at, below 1 where the user stopped it.
    """

    masks: list[FoundMask]
    share: float = 1.0

    @property
    def stopped(self) -> bool:
        """Whether it ended before its time."""
        return self.share < 1.0


@dataclass(frozen=True)
class FoundMask:
    """A landform that was found without a prompt.

    Attributes:
        polygon: In the raster's CRS.
        score: The model's own rating, 0 to 1.
        window: Where it was seen.
        click: The place that was asked about, in the raster's CRS.
        touches_edge: The outline ends where the raster does.
        notice: A sentence for the user, mostly empty.
        stability: How like it is (IoU) to what another threshold of the decoder's logits gives.
        features: (2 C,) of :func:`.pooled.pooled`, where they were asked for.
    """

    polygon: BaseGeometry
    score: float
    window: GridWindow
    click: tuple[float, float]
    touches_edge: bool = False
    notice: str = ""
    stability: float = 0.0
    features: NDArray[np.float16] | None = None


def everything_levels(source: RasterSource, smallest_px: float, extent: PixelBounds | None = None) -> list[int]:
    """Levels at which landforms from a size on are seen well; every second one does, since windows are wide.

    Args:
        source: The raster.
        smallest_px: Diameter in native pixels of the smallest landform that is looked for; it is shown 80 to 160
            samples wide, or as wide as the finest level shows it.
        extent: Part of the raster that is looked at, in native columns and rows; None for all of it.
    """
    left, top, right, bottom = extent or (0, 0, source.width, source.height)
    finest = max(MIN_LEVEL, math.floor(math.log2(smallest_px / _SMALLEST)))
    coarsest = coarsest_level(math.ceil(right - left), math.ceil(bottom - top))
    return list(range(finest, max(coarsest, finest) + 1, 2))


def segment_everything(
    source: RasterSource,
    model: SamModel,
    cache: EmbeddingCache,
    levels: Sequence[int],
    settings: EverythingSettings | None = None,
    context: JobContext | None = None,
    extent: PixelBounds | None = None,
    ground: BaseGeometry | None = None,
) -> Search:
    """Find landforms all over a raster, or a part of it.

    Args:
        source: The raster.
        model: A SAM that is ready.
        cache: Where embeddings are kept that take long to compute.
        levels: Pyramid levels to look at, as of ``everything_levels``.
        settings: What is kept.
        context: Is told about the share of windows done and the time left; where it is cancelled, what the windows
            before have shown is kept.
        extent: Only landforms that are clicked on here, in native columns and rows; None for the whole raster.
        ground: Within that, in the raster's CRS, which may be in parts; None for all of it.

    Raises:
        RasterError: A window cannot be read.
    """
    settings, context = settings or EverythingSettings(), context or JobContext()
    bounds = extent or (0.0, 0.0, float(source.width), float(source.height))
    every = (window for level in levels for window in windows_to_search(source, level, bounds))
    windows = list(windows_in(ground, source, every))
    found: list[FoundMask] = []
    started = time.monotonic()
    share = 1.0
    for number, window in enumerate(windows):
        if context.cancelled():
            share = number / len(windows)
            break
        left = (time.monotonic() - started) / number * (len(windows) - number) if number else None
        context.progress(Progress("Looking for landforms", number / len(windows), left))
        found += masks_of_window(source, window, model, cache, settings, extent, ground)
    return Search(without_duplicates(found, settings.box_nms_thresh), share)


def windows_to_search(source: RasterSource, level: int, bounds: PixelBounds) -> list[GridWindow]:
    """The windows of a level that show a part of a raster, those across the border of a map all around a body too."""
    beside = windows_beside(source.width, source.height, level, bounds, OVERLAP)
    return beside + windows_across(source, level, bounds, OVERLAP)


def masks_of_window(
    source: RasterSource,
    window: GridWindow,
    model: SamModel,
    cache: EmbeddingCache,
    settings: EverythingSettings,
    extent: PixelBounds | None = None,
    ground: BaseGeometry | None = None,
) -> list[FoundMask]:
    """The masks whose click is the ground of one window; what its sides cut off is left to other windows."""
    found = look_at_window(source, window, model, cache, settings, extent)[0]
    return [mask for mask in found if ground is None or shapely.intersects_xy(ground, *mask.click)]


def look_at_window(
    source: RasterSource,
    window: GridWindow,
    model: SamModel,
    cache: EmbeddingCache,
    settings: EverythingSettings,
    extent: PixelBounds | None = None,
    with_features: bool = False,
) -> tuple[list[FoundMask], NDArray[np.float16]]:
    """The masks whose click is the ground of one window; what its sides cut off is left to other windows.

    Returns:
        The masks, and (n, 2 C) features of discs on its ground, whatever is there; both with features where these are
        asked for.

    Raises:
        RasterError: The window cannot be read.
    """
    if model.quick:  # keeping it takes about as long, and clicks are answered from other windows
        image = source.read(window)
        embedding = rounded(model.embed(image.rgb))
    else:
        embedding, image, _ = embed_window(source, window, model, cache)
    points = _points(source, window, image, settings.points_per_side, extent)
    ground = ground_features(embedding.features, image.valid) if with_features else np.zeros((0, 0), np.float16)
    points = points[model.promising(embedding, points - 0.5, settings.pred_iou_thresh)] if len(points) else points
    if not len(points):
        return [], ground
    generated = generated_masks(
        model,
        embedding,
        points,
        points_per_batch=settings.points_per_batch,
        pred_iou_thresh=settings.pred_iou_thresh,
        stability_score_thresh=settings.stability_score_thresh,
        box_nms_thresh=settings.box_nms_thresh,
        largest_share=settings.largest_share,
    )
    found = []
    for mask in generated:
        outlined = _outlined(mask, image, window, source, extent)
        if outlined is not None and with_features:
            inside = mask.prediction.objects[mask.index] > 0
            outlined = replace(outlined, features=pooled(embedding.features, inside))
        found += [] if outlined is None else [outlined]
    return found, ground


def without_duplicates(found: Sequence[FoundMask], threshold: float) -> list[FoundMask]:
    """One mask for each landform, the best rated; best first.

    Args:
        found: Masks of any windows and levels of one raster.
        threshold: Bounds that overlap those of a better rated mask by more (IoU) are of the same landform in any case.
    """
    if not found:
        return []
    bounds = torch.tensor([mask.polygon.bounds for mask in found], dtype=torch.float64)
    scores = torch.tensor([mask.score for mask in found], dtype=torch.float64)
    boxed = [found[index] for index in nms(bounds, scores, threshold).tolist()]
    return [boxed[index] for index in distinct([mask.polygon for mask in boxed])]


def _points(
    source: RasterSource, window: GridWindow, image: WindowImage, per_side: int, extent: PixelBounds | None
) -> NDArray[np.float64]:
    """Clicks (N, 2) in window coordinates: on data, within the extent, and on ground that no other window is nearer to.

    Samples are square on the ground, so the native pixels below them are those that the image tells.
    """
    centres = (np.arange(per_side) + 0.5) * WINDOW / per_side
    columns, rows = np.meshgrid(centres, centres)
    points = np.column_stack([columns.ravel(), rows.ravel()])
    x, y = source.pixels_of(*image.to_crs(points[:, 0], points[:, 1]))
    if window.is_across:
        x = np.mod(x, source.width)
    left, top, right, bottom = extent or (0, 0, source.width, source.height)
    own = (x >= max(left, 0)) & (x < min(right, source.width)) & (y >= max(top, 0)) & (y < min(bottom, source.height))
    own &= image.valid[sample_of(points, image.valid.shape)]
    own &= is_own_ground(window, source.width, source.height, x, y, OVERLAP)
    return points[own]


def _outlined(
    mask: GeneratedMask, image: WindowImage, window: GridWindow, source: RasterSource, extent: PixelBounds | None
) -> FoundMask | None:
    """The polygon of a mask that the generator kept, at full resolution; None where another window has it whole."""
    xs, ys = image.to_crs(mask.click[:1], mask.click[1:])
    place = shapely.Point(float(xs[0]), float(ys[0]))
    polygon = mask_to_polygon(mask.prediction.clicked(mask.index), image, [(place.x, place.y)])
    if polygon is None or cut_off(polygon, image):
        return None
    if not counts_here(polygon, window, image, source, extent, OVERLAP):
        return None
    score = float(np.clip(mask.score, 0.0, 1.0))
    at_border = touches_border(polygon, window, image, source) or ends_at_missing_data(polygon, image)
    notice = "" if window.is_across else seam_notice(polygon, source, image)
    place, polygon = on_map(place, window, source), on_map(polygon, window, source)
    return FoundMask(polygon, score, window, (place.x, place.y), at_border, notice, mask.stability)
