"""Which blocks labels lie in: those that they fill most of, whatever the raster's CRS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
import shapely
from affine import Affine

from plugin.engine.crs.crs import parse_crs
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.labels import read_layer
from plugin.engine.training.places import TrainingPair
from plugin.engine.training.shared_ground import BlockGrid
from plugin.engine.training.spans import spans_of
from plugin.protocol.messages.jobs import LabelledRaster
from plugin.protocol.messages.rasters import RasterReference
from tests.engine.painted import MARS

METRES = 50.0


def pair_of(folder: Path, *boxes: tuple[float, float, float, float]) -> TrainingPair:
    """A raster of 512 x 512 pixels with boxes (left, top, right, bottom in pixels) as labels, seen at level 1."""
    transform = Affine(METRES, 0, 1000, 0, -METRES, 2000)
    profile = {"driver": "GTiff", "width": 512, "height": 512, "count": 1, "dtype": "uint8"}
    with rasterio.open(folder / "scene.tif", "w", **profile, crs=MARS, transform=transform) as out:
        out.write(np.full((1, 512, 512), 100, np.uint8))
    features = []
    for left, top, right, bottom in boxes:
        corners = [transform @ corner for corner in ((left, top), (right, top), (right, bottom), (left, bottom))]
        features.append({"geometry": shapely.Polygon(corners), "class": "box"})
    write_landforms(folder / "boxes.gpkg", features, parse_crs(MARS.to_wkt()))
    reference = RasterReference(str(folder / "scene.tif"))
    source = RasterSource.open(reference, flat=True)
    layer = read_layer(LabelledRaster(reference, str(folder / "boxes.gpkg")), source, "class")
    return TrainingPair(source, layer, 1, BlockGrid(0, source, 1))


def test_a_label_holds_the_blocks_that_it_fills_and_one_in_a_block_none(tmp_path: Path) -> None:
    pair = pair_of(tmp_path, (10, 10, 100, 60), (0, 130, 250, 250), (300, 300, 310, 310))
    # blocks of 32 samples are 64 pixels wide at level 1
    found = spans_of([pair], 32)
    assert [sorted(span) for span in found] == [
        sorted((0, row, column) for row in (2, 3) for column in range(4)),
        [(0, 0, 0), (0, 0, 1)],
    ]


def test_of_two_labels_in_a_block_the_one_that_fills_more_of_it_has_it(tmp_path: Path) -> None:
    pair = pair_of(tmp_path, (0, 0, 80, 60), (84, 0, 190, 60))
    assert [sorted(span) for span in spans_of([pair], 32)] == [[(0, 0, 1), (0, 0, 2)]], "the other has one block left"
