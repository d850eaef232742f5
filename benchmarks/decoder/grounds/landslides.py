"""Landslides of western Valles Marineris: four blocks side by side, each judged by what the others taught."""

from __future__ import annotations

from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from plugin.engine.formats.vector_layers import polygonal

from ..ground import BACKGROUND, Fold, Ground, Layer, Outlines, Pair, Scene, draw, write_truth

CLASSES = (BACKGROUND, "landslide")
BLOCKS = 4

_ABOUT = """About 231 m a pixel, cut into four blocks from west to east; each is judged by decoders that learnt on the
other three. Ground in no polygon is background. The shipped encoder has seen the western half, without labels. Objects
are the landslides' polygons, which were joined from patches. MAIN-Lab, Multimodal Martian Landslides Dataset (MIT)."""


_RELIEF = """Decoders of the engine look at the relief beside the image, on the same pixels; baselines do not.
Otherwise as above."""


def make(data: Path, work: Path) -> Ground:
    """Cut the labelled ground into blocks."""
    folds = _folds(data, work, ())
    return Ground(
        "valles_landslides", "Landslides of Valles Marineris", CLASSES, folds, _ABOUT, Path(__file__),
        things=("landslide",),
    )  # fmt: skip


def make_with_relief(data: Path, work: Path) -> Ground:
    """The same, with the relief as a second layer."""
    folds = _folds(data, work, (Layer(data / "valles_landslides" / "relief_west.tif"),))
    return Ground(
        "valles_relief", "Landslides of Valles Marineris, image and relief", CLASSES, folds, _RELIEF, Path(__file__),
        things=("landslide",),
    )  # fmt: skip


def _folds(data: Path, work: Path, others: tuple[Layer, ...]) -> tuple[Fold, ...]:
    """Four blocks; each is judged by what the others taught."""
    import geopandas

    folder = data / "valles_landslides"
    raster, file = folder / "grey_west.tif", folder / "west.gpkg"
    outlines = Outlines.read(file, "landslides")
    labels = outlines.write(work / "landslides.gpkg")
    extent = geopandas.read_file(file, layer="labelled_extent").geometry.union_all()
    blocks = side_by_side(extent, BLOCKS)
    folds = []
    for left_out, block in enumerate(blocks):
        parts = [_joined(blocks[:left_out]), _joined(blocks[left_out + 1 :])]
        pairs = tuple(Pair(raster, labels, part.wkt, others) for part in parts if not part.is_empty)
        name = f"block-{left_out + 1}"
        truth = write_truth(work / f"{name}.npz", *draw(outlines, CLASSES, raster, block))
        folds.append(Fold(str(left_out + 1), pairs, (Scene(name, raster, truth, block.wkt, others),)))
    return tuple(folds)


def side_by_side(extent: BaseGeometry, count: int) -> list[BaseGeometry]:
    """An extent cut into so many vertical blocks of the same width, from left to right."""
    left, bottom, right, top = extent.bounds
    step = (right - left) / count
    boxes = [shapely.box(left + i * step, bottom, left + (i + 1) * step, top) for i in range(count)]
    # where an extent only touches a box, what they share has lines and points too
    return [polygonal(extent & box) or shapely.Polygon() for box in boxes]


def _joined(blocks: list[BaseGeometry]) -> BaseGeometry:
    return polygonal(shapely.union_all(blocks)) or shapely.Polygon()
