"""Discs of few pixels come back with their area and their rim to a part of a pixel, however the raster lies.

The model is ideal (:mod:`ideal`), so that what is measured is the geometry: where the reader puts the centres of
pixels and samples, how the decoder's grid of four samples a cell is interpolated, and how outlines go to the CRS.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.polygons.outline import mask_to_polygon
from plugin.engine.raster.image import WindowImage
from plugin.engine.raster.source import RasterSource
from plugin.engine.sam.pixels import restore_masks
from plugin.engine.segmenting.segmenter import Segmenter
from plugin.protocol.messages.annotating import Prompt
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

sys.path.insert(0, str(Path(__file__).parent))

from ideal import GROUND, IdealSam, paint  # noqa: E402

SIDE = 5.0
RASTERS = {
    "north up": Affine(SIDE, 0, 1000, 0, -SIDE, 9000),
    "south up": Affine(SIDE, 0, 1000, 0, SIDE, 9000),
    "rotated": Affine.translation(1000, 9000) @ Affine.rotation(33) @ Affine.scale(SIDE, -SIDE),
    "wide pixels": Affine(SIDE, 0, 1000, 0, -SIDE / 2, 9000),
    "high pixels": Affine(SIDE / 2, 0, 1000, 0, -SIDE, 9000),
}


def assert_disc(polygon: shapely.Geometry, x: float, y: float, radius: float, pixel: float) -> None:
    """Area within 1 %, and each point of the outline within half a pixel of the rim."""
    assert polygon.area == pytest.approx(math.pi * radius**2, rel=0.01)
    outline = shapely.get_coordinates(shapely.segmentize(polygon.exterior, pixel / 10))
    assert np.abs(np.hypot(*(outline - (x, y)).T) - radius).max() < 0.5 * pixel


@pytest.mark.parametrize("canvas", [True, False], ids=["at native scale", "at its own scale"])
@pytest.mark.parametrize("name", RASTERS)
def test_a_disc_of_twenty_pixels(tmp_path: Path, name: str, canvas: bool) -> None:
    transform = RASTERS[name]
    x, y = transform @ (603.3, 580.8)
    radius = 10 * SIDE
    values = np.full((1200, 1200), GROUND, np.uint8)
    paint(values, transform, lambda xs, ys: np.hypot(xs - x, ys - y) < radius, (550, 530, 656, 630))
    path = write_raster(tmp_path / "disc.tif", values, crs="IAU_2015:49910", transform=transform)
    with RasterSource.open(RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))) as source:
        segmenter = Segmenter(IdealSam(), EmbeddingCache(tmp_path / "cache"))
        answer = segmenter.segment(source, Prompt(((x, y),), (1,)), source.pixel_size if canvas else None)
    assert (answer.window.level < 0) is not canvas
    assert_disc(answer.candidates[0].polygon, x, y, radius, SIDE)


@pytest.mark.parametrize("steep", [False, True], ids=["distances", "saturated logits"])
@pytest.mark.parametrize("diameter", [16, 20, 30, 48])
def test_a_disc_of_few_cells_wherever_it_lies_between_them(diameter: int, steep: bool) -> None:
    image = WindowImage(
        np.zeros((1024, 1024, 3), np.uint8), np.ones((1024, 1024), bool), Affine.identity(), 0, (False,) * 4
    )
    cells = (np.arange(256) + 0.5) * 4
    for x, y in np.random.default_rng(1).uniform(500, 504, (5, 2)):
        distance = diameter / 2 - np.hypot(*np.meshgrid(cells - x, cells - y))
        logits = 12 * np.tanh(distance / 8) if steep else distance
        fine = restore_masks(logits[None].astype(np.float32), (1024, 1024), (1024, 1024), 1024)
        polygon = mask_to_polygon(fine[0], image)
        assert polygon is not None
        assert_disc(polygon, x, y, diameter / 2, 0.5)
