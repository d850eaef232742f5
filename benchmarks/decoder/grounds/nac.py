"""Craters of the Moon in LRO NAC scenes, judged by what CTX tiles of Mars taught: another body, twelve times finer."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np

from ..ground import BACKGROUND, UNKNOWN, Fold, Ground, Outlines, Scene, draw, ellipse_in, write_truth
from . import craters

CLASSES = (BACKGROUND, "crater")
#: Craters from so many pixels on count; smaller ones are no mistake, and not missed.
SMALLEST_JUDGED_PX = 20.0

_ABOUT = f"""Learnt on the CTX tiles of the ground above; judged on five scenes of 800² pixels, 0.5 m each, by all boxes
from {SMALLEST_JUDGED_PX:.0f} pixels on, as inscribed ellipses, while smaller ones do not count. The scenes show ground
of the Moon under different light. Yang et al., CraterDANet; imagery NASA/GSFC/ASU."""


def make(data: Path, work: Path) -> Ground:
    """Labels of the CTX tiles, and ellipses of the boxes."""
    pairs = craters.make(data, work).folds[0].pairs
    folder = data / "lro_nac_craters"
    scenes = tuple(_scene(folder, raster, work) for raster in sorted((folder / "images").glob("*.png")))
    return Ground(
        "lro_nac", "LRO NAC craters", CLASSES, (Fold("1", pairs, scenes),), _ABOUT, Path(__file__), things=("crater",),
        smallest_area=round(math.pi / 4 * SMALLEST_JUDGED_PX * 0.8 * SMALLEST_JUDGED_PX),
    )  # fmt: skip


def boxes_of(folder: Path, raster: Path) -> list[tuple[float, ...]]:
    """Left, top, right and bottom of all craters of a scene."""
    with (folder / "boxes.csv").open(newline="", encoding="utf-8") as stream:
        return [
            tuple(float(row[side]) for side in ("xmin_px", "ymin_px", "xmax_px", "ymax_px"))
            for row in csv.DictReader(stream)
            if row["image"] == raster.name
        ]


def ellipses(boxes: list[tuple[float, ...]]) -> Outlines:
    """Those in boxes."""
    return Outlines(tuple(ellipse_in(*box) for box in boxes), ("crater",) * len(boxes))


def _scene(folder: Path, raster: Path, work: Path) -> Scene:
    boxes = boxes_of(folder, raster)
    large = [box for box in boxes if max(box[2] - box[0], box[3] - box[1]) >= SMALLEST_JUDGED_PX]
    small = [box for box in boxes if box not in set(large)]
    classes, instances = draw(ellipses(large), CLASSES, raster, None)
    _, too_small = draw(ellipses(small), CLASSES, raster, None)
    classes = np.where((too_small > 0) & (instances == 0), UNKNOWN, classes).astype(np.uint8)
    return Scene(raster.stem, raster, write_truth(work / f"{raster.stem}.npz", classes, instances))
