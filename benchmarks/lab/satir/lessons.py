"""Pictures of a ground with labels, and those to be judged, both on cells of four samples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.decoder.ground import UNKNOWN, Ground, Pair, labels_of
from plugin.engine.raster.grid import coarsest_level, windows_beside
from plugin.engine.raster.source import RasterSource
from plugin.engine.students.lessons import Lesson
from plugin.engine.students.network import STEP
from plugin.protocol.messages.rasters import RasterReference

#: Scenes of these folds are judged, and neither labels nor pictures of theirs are learnt from.
JUDGED = {"ctx_terrain": ("1", "2"), "valles_landslides": ("1",)}

Labels = NDArray[np.uint8]


def taught_pairs(ground: Ground) -> list[Pair]:
    """Labelled rasters of which no judged fold holds a scene."""
    judged = [fold for fold in ground.folds if fold.name in JUDGED[ground.name]]
    shared = set(judged[0].pairs).intersection(*(fold.pairs for fold in judged[1:]))
    return [pair for pair in judged[0].pairs if pair in shared]


def lessons_of(ground: Ground, pairs: list[Pair]) -> list[Lesson]:
    """A lesson for each window in which anything is labelled."""
    channels = np.arange(len(ground.classes), dtype=np.uint8)[:, None, None]
    lessons = []
    for pair in pairs:
        for samples, labels in windows_of(pair.raster, labels_of(pair, ground.classes)):
            known = labels != UNKNOWN
            target = ((labels[None] == channels) & known).astype(np.float16)
            lessons.append(Lesson(samples, target, known.astype(np.float16)))
    return lessons


def judged_pictures(ground: Ground) -> list[tuple[Labels, Labels]]:
    """Samples (H, W, 3) and true classes (H / 4, W / 4) of the judged scenes."""
    scenes = [scene for fold in ground.folds if fold.name in JUDGED[ground.name] for scene in fold.scenes]
    return [picture for scene in scenes for picture in windows_of(scene.raster, scene.classes())]


def windows_of(raster: Path, classes: Labels) -> list[tuple[Labels, Labels]]:
    """A raster's windows with classes at the centres of their cells, where any is known.

    Args:
        raster: Read at native scale; smaller ones than a window are magnified until they fill one.
        classes: (H, W) of its pixels, 255 where nothing is known.
    """
    found = []
    with RasterSource.open(RasterReference(str(raster))) as source:
        level = min(0, coarsest_level(source.width, source.height))
        for window in windows_beside(source.width, source.height, level, (0, 0, source.width, source.height)):
            image = source.read(window)
            rows, columns = np.mgrid[: image.valid.shape[0] // STEP, : image.valid.shape[1] // STEP] * STEP + STEP / 2
            xs, ys = source.pixels_of(*image.to_crs(columns.ravel(), rows.ravel()))
            inside = (xs >= 0) & (xs < source.width) & (ys >= 0) & (ys < source.height)
            labels = np.full(xs.shape, UNKNOWN, dtype=np.uint8)
            labels[inside] = classes[ys[inside].astype(int), xs[inside].astype(int)]
            labels = labels.reshape(rows.shape)
            labels[~image.valid[STEP // 2 :: STEP, STEP // 2 :: STEP]] = UNKNOWN
            if (labels != UNKNOWN).any():
                found.append((np.ascontiguousarray(image.rgb), labels))
    return found
