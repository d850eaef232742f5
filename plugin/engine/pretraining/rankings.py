"""From the masks of an image to a label image, after the script that was released with SATIR.

SATIR (arXiv:2304.07969) pretrains a segmentation network, encoder and decoder, on what a promptable model sees. It
takes the first nine masks that segment-anything's generator writes, which is by falling predicted IoU after non-maximum
suppression, and draws them with the values 1 to 9 one over the other: where masks overlap the later one wins, which is
the worse rated. That is the ranking ``rating`` here. The others are ours: what each changes is said beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray
from scipy import ndimage
from shapely.geometry.base import BaseGeometry

#: Name and what it does, in the words of help and reports.
RANKINGS: dict[str, str] = {
    "rating": "best rated first, later masks over earlier ones, as the released script does it",
    "reversed": "the same masks and values, earlier ones over later ones",
    "area": "largest first, later (smaller) masks over earlier ones",
    "stability": "most stable first, later masks over earlier ones",
    "shuffled": "as rating with the values shuffled in each image: an ablation",
    "boundaries": "one class, the outlines of the masks that rating draws: an ablation",
}
#: Masks of an image, as in the released script.
MASKS = 9


@dataclass(frozen=True)
class RankedMask:
    """A mask in the cells of a label image, with what it may be ranked by."""

    outline: BaseGeometry
    rating: float
    stability: float


def class_count(ranking: str, masks: int = MASKS) -> int:
    """Number of classes in the label images, without that of ground in no mask."""
    return 1 if ranking == "boundaries" else masks


def label_image(
    found: Sequence[RankedMask],
    shape: tuple[int, int],
    ranking: str = "rating",
    masks: int = MASKS,
    seed: int | Sequence[int] = 0,
) -> NDArray[np.uint8]:
    """Draw the first masks of a ranking.

    Args:
        found: Masks of the image; outlines in columns and rows.
        shape: Rows and columns of the label image.
        ranking: A name of :data:`RANKINGS`.
        masks: At most so many are drawn.
        seed: Of what is shuffled.

    Returns:
        (rows, columns): 0 in no mask, else the mask's place in the ranking from 1 on; 1 on ``boundaries``.

    Raises:
        ValueError: There is no such ranking.
    """
    if ranking not in RANKINGS:
        raise ValueError(f"There is no ranking {ranking!r}; choose {', '.join(RANKINGS)}.")
    chosen = sorted(found, key=lambda mask: _key(mask, ranking), reverse=True)[:masks]
    values = list(range(1, len(chosen) + 1))
    if ranking == "shuffled":
        values = (np.random.default_rng(seed).permutation(masks)[: len(chosen)] + 1).tolist()
    order = list(zip(chosen, values, strict=True))
    if ranking == "reversed":
        order.reverse()
    if ranking == "boundaries":
        return _boundaries([_drawn([(mask.outline, 1)], shape) > 0 for mask in chosen], shape)
    return _drawn([(mask.outline, value) for mask, value in order], shape)


def _key(mask: RankedMask, ranking: str) -> float:
    return {"area": mask.outline.area, "stability": mask.stability}.get(ranking, mask.rating)


def _drawn(shapes: list[tuple[BaseGeometry, int]], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """Values drawn one over the other."""
    if not shapes:
        return np.zeros(shape, dtype=np.uint8)
    drawn: Any = rasterio.features.rasterize(
        [(shapely.geometry.mapping(outline), value) for outline, value in shapes], out_shape=shape, dtype="uint8"
    )
    return np.asarray(drawn, dtype=np.uint8)


def _boundaries(masks: list[NDArray[np.bool_]], shape: tuple[int, int]) -> NDArray[np.uint8]:
    """1 on the cells of any mask that lie beside ground outside it."""
    edges = np.zeros(shape, dtype=np.bool_)
    for mask in masks:
        edges |= mask & ~ndimage.binary_erosion(mask, border_value=1)
    return edges.astype(np.uint8)
