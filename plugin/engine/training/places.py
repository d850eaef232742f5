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
from .labels import ClassTable, LabelLayer
from .seen_windows import SeenWindow, seen_windows

#: Places along a side of a window at which labels, detail and scores stand.
PLACES = WINDOW // STEP


@dataclass(frozen=True)
class TrainingPair:
    """A raster with its labels, the finest level at which it is looked at, and further layers of its ground."""

    source: RasterSource
    layer: LabelLayer
    level: int
    others: tuple[AlignedLayer, ...] = ()

    def positions(self, image: WindowImage) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Column and row of each place of a window, in samples of this level from the raster's upper left corner."""
        xs, ys = np.meshgrid(*(2 * ((np.arange(PLACES) + 0.5) * STEP,)))
        columns, rows = self.source.pixels_of(*image.to_crs(xs, ys))
        scale = 2.0**-self.level
        return columns * scale, rows * scale


@dataclass(frozen=True)
class LabelledWindow:
    """A window that holds labels."""

    pair: int
    seen: SeenWindow
    labels: npt.NDArray[np.uint8]
    columns: npt.NDArray[np.float32]
    rows: npt.NDArray[np.float32]


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
            labels = label_image(seen.labels, table, image, unlabelled, STEP)[STEP // 2 :: STEP, STEP // 2 :: STEP]
            columns, rows = pair.positions(image)
            labels = np.where(seen.counts(rows * 2.0**pair.level), labels, IGNORED).astype(np.uint8)
            if (labels != IGNORED).any():
                found.append(LabelledWindow(number, seen, labels, columns.astype(np.float32), rows.astype(np.float32)))
    return found


def counts_of(places: Sequence[LabelledWindow], channels: int) -> dict[int, dict[BlockKey, npt.NDArray[np.int64]]]:
    """Places of each class in each block, for each side that blocks may have."""
    counts: dict[int, dict[BlockKey, npt.NDArray[np.int64]]] = {side: {} for side in BLOCK_SIDES}
    for place in places:
        for side in BLOCK_SIDES:
            at = place.columns.astype(np.float64), place.rows.astype(np.float64)
            found = block_counts(place.pair, *at, place.labels, channels, side)
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
