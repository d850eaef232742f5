"""Ice blocks in the chaos of Europa: one half teaches, the other is judged, and the other way round."""

from __future__ import annotations

from pathlib import Path

from ..ground import BACKGROUND, Fold, Ground, Outlines, Pair, Scene, border_of, draw, write_truth
from .landslides import side_by_side

CLASSES = (BACKGROUND, "ice block")

_ABOUT = """A scene of 550 × 650 pixels, about 200 m each, with 134 blocks that experts outlined: the left half
teaches and the right is judged, and the other way round. Ground in no block is background. The shipped encoder has seen
the left half, without labels. marinadunn/europa-chaos-ML (MIT); Leonard et al. 2022."""


def make(data: Path, work: Path) -> Ground:
    """Cut the scene into halves."""
    raster = data / "europa_blocks" / "Co.png"
    outlines = Outlines.read(data / "europa_blocks" / "blocks.gpkg")
    outlines = Outlines(outlines.polygons, ("ice block",) * len(outlines.polygons))
    labels = outlines.write(work / "blocks.gpkg")
    halves = dict(zip(("left", "right"), side_by_side(border_of(raster), 2), strict=True))
    folds = []
    for learnt, judged in (("left", "right"), ("right", "left")):
        truth = write_truth(work / f"{judged}.npz", *draw(outlines, CLASSES, raster, halves[judged]))
        scene = Scene(judged, raster, truth, halves[judged].wkt)
        folds.append(Fold(learnt, (Pair(raster, labels, halves[learnt].wkt),), (scene,)))
    return Ground(
        "europa_blocks", "Ice blocks of Europa", CLASSES, tuple(folds), _ABOUT, Path(__file__), things=("ice block",)
    )
