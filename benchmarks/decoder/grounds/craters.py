"""Craters on CTX tiles: learnt from six annotators' boxes, judged by one expert's on other tiles."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np

from ..ground import BACKGROUND, UNKNOWN, Fold, Ground, Outlines, Pair, Scene, border_of, draw, ellipse_in, write_truth

CLASSES = (BACKGROUND, "crater")
TRAINED, JUDGED = ("MC11E-A", "MC11E-C"), ("MC11E-D", "MC11E-K")
#: Of the six annotators, and the smallest side of a box to learn from.
AGREED, SMALLEST_LEARNT_PX = 3, 10.0
#: Of an expert's craters that count.
SMALLEST_JUDGED_PX = 20.0
#: Pixels below which what was found and is no crater of the expert is no mistake.
SMALLEST_AREA = round(math.pi / 4 * SMALLEST_JUDGED_PX * 0.8 * SMALLEST_JUDGED_PX)

_ABOUT = f"""Tiles of 2000² pixels: learnt on A and C from the boxes that at least {AGREED} of six annotators drew, from
{SMALLEST_LEARNT_PX:.0f} pixels on, as inscribed ellipses; judged on D and K by an expert's craters from
{SMALLEST_JUDGED_PX:.0f} pixels on, while the smaller ones of the expert do not count, nor do found objects of
fewer than {SMALLEST_AREA} pixels. The shipped encoder has seen A and C, without labels, and never D or K. Francis et
al. 2020, "Mars Crater Catalogue" (CC-BY-4.0)."""


def make(data: Path, work: Path) -> Ground:
    """Ellipses of the boxes."""
    folder = data / "ctx_craters"
    pairs = []
    for name in TRAINED:
        raster = folder / "images" / f"{name}.png"
        boxes = [
            box
            for box, sure in _boxes(folder, name, "clustered")
            if sure >= AGREED and _short(box) >= SMALLEST_LEARNT_PX
        ]
        pairs.append(Pair(raster, _outlines(boxes).write(work / f"{name}.gpkg"), border_of(raster).wkt))
    scenes = [judged_scene(folder, name, work) for name in JUDGED]
    return Ground(
        "ctx_craters", "CTX craters", CLASSES, (Fold("1", tuple(pairs), tuple(scenes)),), _ABOUT, Path(__file__),
        things=("crater",), smallest_area=SMALLEST_AREA,
    )  # fmt: skip


Box = tuple[float, float, float, float]


def large_and_small(data: Path, name: str) -> tuple[Outlines, Outlines]:
    """Craters of a tile that are judged by, and those that do not count.

    On tiles that the expert has not drawn on, those that enough annotators drew count, if they are large enough.
    """
    folder = data / "ctx_craters"
    boxes = _boxes(folder, name, "expert")
    least = 0.0
    if not boxes:
        boxes, least = _boxes(folder, name, "clustered"), AGREED
    counts = [sure >= least and _long(box) >= SMALLEST_JUDGED_PX for box, sure in boxes]
    large = [box for (box, _), here in zip(boxes, counts, strict=True) if here]
    small = [box for (box, _), here in zip(boxes, counts, strict=True) if not here]
    return _outlines(large), _outlines(small)


def judged_scene(folder: Path, name: str, work: Path) -> Scene:
    """A tile with its large craters, while small ones do not count."""
    raster = folder / "images" / f"{name}.png"
    large, small = large_and_small(folder.parent, name)
    classes, instances = draw(large, CLASSES, raster, None)
    _, too_small = draw(small, CLASSES, raster, None)
    classes = np.where((too_small > 0) & (instances == 0), UNKNOWN, classes).astype(np.uint8)
    return Scene(name, raster, write_truth(work / f"{name}.npz", classes, instances))


def _boxes(folder: Path, name: str, annotator: str) -> list[tuple[Box, float]]:
    with (folder / "boxes.csv").open(newline="", encoding="utf-8") as stream:
        return [
            (
                (float(row["xmin_px"]), float(row["ymin_px"]), float(row["xmax_px"]), float(row["ymax_px"])),
                float(row["confidence"] or 0),
            )
            for row in csv.DictReader(stream)
            if row["image"] == f"{name}.png" and row["annotator"] == annotator
        ]


def _outlines(boxes: list[Box]) -> Outlines:
    return Outlines(tuple(ellipse_in(*box) for box in boxes), ("crater",) * len(boxes))


def _short(box: Box) -> float:
    return min(box[2] - box[0], box[3] - box[1])


def _long(box: Box) -> float:
    return max(box[2] - box[0], box[3] - box[1])
