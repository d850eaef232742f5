"""Everything mode: segment-anything's automatic mask generator over any model, on windows of the fixed grid.

The generator (Kirillov et al. 2023, arXiv:2304.02643, section 4 and appendix B) clicks on a grid of points and keeps
masks that the model trusts and that are stable under another threshold. Here it works on the windows of several pyramid
levels, so that small and large landforms are seen at their own scale; windows overlap by half, and each one clicks only
on the ground that lies nearest to its own centre.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry
from torch import Tensor

from ...protocol.messages.jobs import Progress
from ..embeddings.cache import EmbeddingCache, embed_window
from ..jobs import JobContext
from ..polygons.edges import borders_reached, ends_at_missing_data, seam_notice
from ..polygons.outline import mask_to_polygon
from ..raster.grid import MIN_LEVEL, coarsest_level, window_at, windows_over
from ..raster.image import WindowImage
from ..raster.parts import sample_of
from ..raster.source import RasterSource
from ..raster.window import WINDOW, GridWindow
from ..sam.embedding import Embedding
from ..sam.model import SamModel
from ..sam.official import SamAutomaticMaskGenerator
from ..sam.torchvision_compat import nms
from .duplicates import distinct
from .prompts import cut_off

#: Left, top, right, bottom in native columns and rows.
PixelBounds = tuple[float, float, float, float]

#: Side of the decoder's masks; the generator works on them, since most are thrown away before anyone sees them.
_MASK = 256

#: Samples of the window for each of a mask.
_STEP = WINDOW // _MASK


#: Samples along the smallest landform that is looked for at a level.
_SMALLEST = 80.0

#: Masks of which the one that is outlined overlaps the one that was kept less (IoU) are left out.
_SAME_MASK = 0.7


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
class FoundMask:
    """A landform that was found without a prompt.

    Attributes:
        polygon: In the raster's CRS.
        score: The model's own rating, 0 to 1.
        window: Where it was seen.
        click: The place that was asked about, in the raster's CRS.
        touches_edge: The outline ends where the raster does.
        notice: A sentence for the user, mostly empty.
    """

    polygon: BaseGeometry
    score: float
    window: GridWindow
    click: tuple[float, float]
    touches_edge: bool = False
    notice: str = ""


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
) -> list[FoundMask]:
    """Find landforms all over a raster, or a part of it.

    Args:
        source: The raster.
        model: A SAM that is ready.
        cache: Where embeddings are kept.
        levels: Pyramid levels to look at, as of ``everything_levels``.
        settings: What is kept.
        context: Is told about the share of windows done and the time left, and can stop between windows.
        extent: Only landforms that are clicked on here, in native columns and rows; None for the whole raster.

    Returns:
        Masks of all windows without duplicates, best first.

    Raises:
        RasterError: A window cannot be read.
        Cancelled: The user has asked to stop.
    """
    settings, context = settings or EverythingSettings(), context or JobContext()
    windows = [window for level in levels for window in windows_over(source.width, source.height, level, extent)]
    found: list[FoundMask] = []
    started = time.monotonic()
    for number, window in enumerate(windows):
        left = (time.monotonic() - started) / number * (len(windows) - number) if number else None
        context.stoppable(Progress("Looking for landforms", number / len(windows), left))
        found += masks_of_window(source, window, model, cache, settings, extent)
    return without_duplicates(found, settings.box_nms_thresh)


def masks_of_window(
    source: RasterSource,
    window: GridWindow,
    model: SamModel,
    cache: EmbeddingCache,
    settings: EverythingSettings,
    extent: PixelBounds | None = None,
) -> list[FoundMask]:
    """The masks whose click is the ground of one window; what its sides cut off is left to other windows."""
    embedding, image, _ = embed_window(source, window, model, cache)
    points = _points(source, window, image, settings.points_per_side, extent)
    if not len(points):
        return []
    generator = SamAutomaticMaskGenerator(
        # only the encoder's size is asked of the model; the predictor below answers everything else
        SimpleNamespace(image_encoder=SimpleNamespace(img_size=WINDOW)),
        points_per_side=None,
        point_grids=[points / WINDOW],
        points_per_batch=settings.points_per_batch,
        pred_iou_thresh=settings.pred_iou_thresh,
        stability_score_thresh=settings.stability_score_thresh,
        box_nms_thresh=settings.box_nms_thresh,
        output_mode="binary_mask",
    )
    generator.predictor = _Predictor(model, embedding)
    records = generator.generate(np.empty((_MASK, _MASK, 3), dtype=np.uint8))
    largest = settings.largest_share * _MASK
    fitting = [record for record in records if 0 < max(record["bbox"][2:]) <= largest]
    masks = (_outlined(record, model, embedding, image, window, source) for record in fitting)
    return [mask for mask in masks if mask is not None]


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
    left, top, right, bottom = extent or (0, 0, source.width, source.height)
    own = (x >= max(left, 0)) & (x < min(right, source.width)) & (y >= max(top, 0)) & (y < min(bottom, source.height))
    own &= image.valid[sample_of(points, image.valid.shape)]
    nearest = [window_at(source.width, source.height, window.level, *place) for place in zip(x, y, strict=True)]
    own &= np.array([other == window for other in nearest])
    return points[own]


def _outlined(
    record: dict[str, Any],
    model: SamModel,
    embedding: Embedding,
    image: WindowImage,
    window: GridWindow,
    source: RasterSource,
) -> FoundMask | None:
    """The polygon of a mask that the generator kept, at full resolution; None where the window cuts it off."""
    click = np.asarray(record["point_coords"], dtype=np.float64) * _STEP
    prediction = model.predict(embedding, click - 0.5, np.ones(1))
    same = [_overlap(low_res > 0, record["segmentation"]) for low_res in prediction.low_res]
    index = int(np.argmax(same))
    if same[index] < _SAME_MASK:  # a decoder that looked farther around this time answers something else
        return None
    xs, ys = image.to_crs(click[:, 0], click[:, 1])
    place = float(xs[0]), float(ys[0])
    polygon = mask_to_polygon(prediction.clicked(index), image, [place])
    if polygon is None or cut_off(polygon, image):
        return None
    score = float(np.clip(record["predicted_iou"], 0.0, 1.0))
    at_border = bool(borders_reached(polygon, source, image)) or ends_at_missing_data(polygon, image)
    return FoundMask(polygon, score, window, place, at_border, seam_notice(polygon, source, image))


def _overlap(one: NDArray[np.bool_], other: NDArray[np.bool_]) -> float:
    """Intersection over union of two masks (h, w)."""
    return float((one & other).sum() / max((one | other).sum(), 1))


class _Predictor:
    """What the generator asks of ``SamPredictor``, answered by any model from an embedding that is there already.

    The generator sees a window of 256 by 256 samples, the decoder's own masks; points are brought to the real one's.
    """

    def __init__(self, model: SamModel, embedding: Embedding) -> None:
        self._sam, self._embedding = model, embedding
        self.device = "cpu"
        self.model = SimpleNamespace(mask_threshold=0.0)
        self.transform = SimpleNamespace(apply_coords=lambda points, size: points * _STEP)

    def set_image(self, image: NDArray[np.uint8]) -> None:
        """Nothing to do: the window is embedded."""

    def reset_image(self) -> None:
        """Nothing to do: the embedding stays."""

    def predict_torch(
        self, points: Tensor, labels: Tensor, multimask_output: bool, return_logits: bool
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Three masks (N, 3, 256, 256) of logits and their ratings (N, 3) for each of the clicks (N, 1, 2)."""
        low_res, scores = self._sam.predict_clicks(self._embedding, points[:, 0].numpy() - 0.5)
        masks = torch.from_numpy(low_res)
        return masks, torch.from_numpy(scores), masks
