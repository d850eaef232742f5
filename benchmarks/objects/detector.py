"""A one-stage detector on the frozen features that decoders read, learnt from the same labels: a baseline.

It is what a decoder's package knows of centres (after CenterNet, Zhou et al. 2019, arXiv:1904.07850), without a SAM:
what it claims are ellipses in its boxes, which is what a box says of a crater.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import shapely

from benchmarks.decoder.ground import Pair
from plugin.engine.crs.circles import ellipse_in
from plugin.engine.decoders.component_reader import ComponentReader
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.jobs import JobContext
from plugin.engine.raster.grid import windows_over
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import WINDOW
from plugin.engine.segmenting.candidates import overlap
from plugin.engine.training.centres import learn_centres
from plugin.engine.training.train import prepare
from plugin.protocol.messages.jobs import LabelledRaster, Train
from plugin.protocol.messages.rasters import RasterReference

from .grounds import ObjectScene
from .scores import Claims

#: Peaks from which on a box is claimed, and stood by (as in CenterNet).
_CLAIMED, _STANDS = 0.05, 0.3
#: Boxes that overlap more (IoU) with a better one are left out.
_SAME = 0.4


class Detector:
    """A detector that has learnt.

    Args:
        pairs: Rasters with labels to learn from.
        cache: Folder of embeddings.
        seed: Of the training.
    """

    def __init__(self, pairs: Sequence[Pair], cache: Path, seed: int = 0) -> None:
        labelled = tuple(
            LabelledRaster(RasterReference(str(pair.raster)), str(pair.labels), "", pair.extent_wkt) for pair in pairs
        )
        with ExitStack() as stack:
            request = Train(labelled, str(cache / "detector.model"))
            prepared = prepare(request, stack, JobContext())
            head = learn_centres(prepared.dataset, prepared.pairs, prepared.table, request.epochs, seed, fewest=1)
            assert prepared.encoder is not None and head is not None
            self._head, self._level = head, prepared.pairs[0].level
            kept = EmbeddingCache(cache / "embeddings")
            self._reader = ComponentReader(prepared.dataset.reduction, prepared.scale[1], prepared.encoder, kept)

    def claims(self, scene: ObjectScene) -> Claims:
        """What is claimed of a scene, whose coordinates are columns and rows; each landform once."""
        found: list[tuple[float, tuple[float, ...]]] = []
        with RasterSource.open(RasterReference(str(scene.raster)), flat=True) as source:
            for window in windows_over(source.width, source.height, self._level):
                left, top, right, bottom = window.pixel_bounds
                scale = np.array([right - left, bottom - top] * 2) / WINDOW
                for sure, *box in self._head.boxes(self._reader.read((source,), window), _CLAIMED).tolist():
                    found.append((sure, tuple(np.array([left, top] * 2) + scale * box)))
        extent = shapely.from_wkt(scene.extent_wkt) if scene.extent_wkt else None
        kept: list[tuple[float, shapely.Geometry]] = []
        for sure, bounds in sorted(found, reverse=True):
            box = shapely.box(*bounds)
            if extent is not None and not extent.contains(box.centroid):
                continue
            if all(overlap(box, other) <= _SAME for _, other in kept):
                kept.append((sure, box))
        shapes = np.array([_ellipse(box) for _, box in kept], dtype=object)
        return Claims(shapes, np.array([sure for sure, _ in kept]), _STANDS)


def _ellipse(box: shapely.Geometry) -> shapely.Geometry:
    return shapely.Polygon(np.column_stack(ellipse_in(box.bounds)))
