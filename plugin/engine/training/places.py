"""Windows that hold labels, with the labels of their places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..decoders.decoder import STEP
from ..errors import LabelError
from ..jobs import JobContext
from ..judging.blocks import BLOCK_SIDES, BlockKey, block_counts
from ..judging.scores import IGNORED
from ..raster.aligned import AlignedLayer
from ..raster.image import WindowImage
from ..raster.source import RasterSource
from ..raster.window import WINDOW
from .label_image import label_image
from .labels import BACKGROUND, ClassTable, LabelLayer
from .seen_windows import SeenWindow, seen_windows
from .shared_ground import BlockGrid

#: Places along a side of a window at which labels, detail and scores stand.
PLACES = WINDOW // STEP
#: Share of a label's half width along its border that is not learnt from where other ground is left out: nothing there
#: says what lies beyond, and an outline that is a little too large would teach that as well. Challenges of semantic
#: segmentation leave out such borders (Everingham et al. 2010, doi:10.1007/s11263-009-0275-4).
BORDER = 0.1


@dataclass(frozen=True)
class TrainingPair:
    """A raster with its labels, the finest level at which it is looked at, and further layers of its ground.

    ``blocks`` is the grid on which its blocks lie.
    """

    source: RasterSource
    layer: LabelLayer
    level: int
    blocks: BlockGrid
    others: tuple[AlignedLayer, ...] = ()

    def positions(self, image: WindowImage) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Column and row of each place of a window, in samples of this level from the raster's upper left corner."""
        xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * STEP,)))
        columns, rows = self.source.pixels_of(*image.to_crs(xs, ys))
        scale = 2.0**-self.level
        return columns * scale, rows * scale

    def block_positions(self, image: WindowImage) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """The same in samples of the grid of its blocks."""
        xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * STEP,)))
        return self.blocks.places(*image.to_crs(xs, ys), self.source)


@dataclass(frozen=True)
class LabelledWindow:
    """A window that holds labels.

    Attributes:
        pair: Its number.
        ground: Number of the pair on whose grid its blocks lie.
        seen: The window.
        labels: Of its places.
        taught: Those of them that are learnt.
        columns, rows: Of its places in the pair's raster, in samples.
        block_columns, block_rows: The same on the grid of its blocks.
    """

    pair: int
    ground: int
    seen: SeenWindow
    labels: npt.NDArray[np.uint8]
    taught: npt.NDArray[np.uint8]
    columns: npt.NDArray[np.float32]
    rows: npt.NDArray[np.float32]
    block_columns: npt.NDArray[np.float32]
    block_rows: npt.NDArray[np.float32]


def labelled_windows(
    pairs: Sequence[TrainingPair], table: ClassTable, unlabelled: str, context: JobContext
) -> list[LabelledWindow]:
    """All windows with a place whose class is known.

    Raises:
        Cancelled: The user stopped.
    """
    found = []
    for number, pair in enumerate(pairs):
        for seen in seen_windows(pair.source, pair.layer, pair.level, pair.others):
            context.check()
            image = seen.read()
            middles = slice(STEP // 2, None, STEP)
            labels = label_image(seen.labels, table, image, unlabelled, STEP)[middles, middles]
            columns, rows = pair.positions(image)
            labels = np.where(seen.counts(rows * 2.0**pair.level), labels, IGNORED).astype(np.uint8)
            taught = labels
            if unlabelled != BACKGROUND:
                inner = label_image(seen.labels, table, image, unlabelled, STEP, BORDER)[middles, middles]
                taught = np.where(labels == IGNORED, IGNORED, inner).astype(np.uint8)
            if (labels != IGNORED).any():
                places = (at.astype(np.float32) for at in (columns, rows, *pair.block_positions(image)))
                found.append(LabelledWindow(number, pair.blocks.number, seen, labels, taught, *places))
    return found


def counts_of(places: Sequence[LabelledWindow], channels: int) -> dict[int, dict[BlockKey, npt.NDArray[np.int64]]]:
    """Places of each class in each block, for each side that blocks may have."""
    counts: dict[int, dict[BlockKey, npt.NDArray[np.int64]]] = {side: {} for side in BLOCK_SIDES}
    for place in places:
        for side in BLOCK_SIDES:
            at = place.block_columns.astype(np.float64), place.block_rows.astype(np.float64)
            found = block_counts(place.ground, *at, place.labels, channels, side)
            for key, count in found.items():
                counts[side][key] = counts[side].get(key, np.zeros(channels, np.int64)) + count
    return counts


def require_places(counts: dict[BlockKey, npt.NDArray[np.int64]], table: ClassTable) -> None:
    """Refuse classes without a place.

    Raises:
        LabelError: There is one.
    """
    total = np.sum(list(counts.values()), axis=0) if counts else np.zeros(len(table.names))
    for name, places in zip(table.names, total, strict=True):
        if places == 0:
            raise LabelError(
                f"The class {name!r} covers no pixel with data: its polygons are too small, lie on nodata, or under "
                f"other polygons. Label more of it, or leave the class out."
            )
