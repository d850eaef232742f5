"""Decoders learn near the poles of a global mosaic as they map there: in planes of their own."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from plugin.engine.crs.crs import parse_crs
from plugin.engine.decoders.package import load_package
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.jobs import JobContext
from plugin.engine.mapping.comparing.judge import judge_decoder
from plugin.engine.mapping.run import map_landforms
from plugin.engine.raster.grid import window_at
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.train import train_decoder
from plugin.protocol.messages.jobs import Judge, LabelledRaster, Map, Train
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

#: Columns and rows of all of Mars, five pixels a degree.
SIZE = (1800, 900)
PIXEL = 2 * math.pi * 3_396_190.0 / SIZE[0]
TRANSFORM = Affine(PIXEL, 0, -PIXEL * SIZE[0] / 2, 0, -PIXEL, PIXEL * SIZE[1] / 2)
#: Rows of a dark belt around the pole, at 76 to 82 degrees, and of the bright ground north of it, less one cell of the
#: decoder's at the border, where no label says on which side it is.
BELT, CAP = slice(40, 70), slice(0, 36)
#: Rows and columns of labels.
LABELS = tuple(
    (name, (slice(row, row + 20), slice(column, column + 20)))
    for columns, rows in (((880, 900), (10, 45)), ((820, 840), (1, 49)))
    for column in columns
    for name, row in zip(("bright", "dark"), rows, strict=True)
)


@dataclass(frozen=True)
class Mosaic:
    """A drawn mosaic and a decoder trained near its pole; ``card`` is that of the decoder."""

    raster: RasterReference
    labels: Path
    package: Path
    card: Any


def ground(left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
    """A rectangle of columns and rows in the CRS."""
    return shapely.box(*(TRANSFORM @ (left, bottom)), *(TRANSFORM @ (right, top)))


@pytest.fixture(scope="module")
def mosaic(tmp_path_factory: pytest.TempPathFactory) -> Mosaic:
    folder = tmp_path_factory.mktemp("mosaic")
    values = np.full(SIZE[::-1], 180, np.uint8)
    values[::2] -= 30  # rough ground
    values[BELT] = 60
    raster = RasterReference(str(write_raster(folder / "mars.tif", values, MARS_EQUIRECTANGULAR, TRANSFORM)))
    features = [
        {"geometry": ground(across.start, down.start, across.stop, down.stop), "class": name}
        for name, (down, across) in LABELS
    ]
    write_landforms(folder / "labels.gpkg", features, parse_crs(MARS_EQUIRECTANGULAR))
    pair = LabelledRaster(raster, str(folder / "labels.gpkg"))
    request = Train((pair,), str(folder / "model"), unlabelled="ignore", epochs=8, seed=3, validation_share=0.0)
    package = Path(train_decoder(request, JobContext()).package)
    return Mosaic(raster, folder / "labels.gpkg", package, load_package(package).card)


def test_labels_count_by_their_ground_whatever_their_latitude(mosaic: Mosaic) -> None:
    with RasterSource.open(mosaic.raster) as source:
        image = source.read(window_at(*SIZE, -2, 900.0, 40.0))
    assert image.plane is not None, "for a click such a window has a plane of its own"
    assert "polar_share" not in mosaic.card.training, "maps show it poles as it has learnt them"
    samples = mosaic.card.training["samples"]["training"]
    ground = {}
    for name, rows in {"bright": (10, 1), "dark": (45, 49)}.items():
        norths = [math.sin(math.radians(90 - row / 5)) - math.sin(math.radians(90 - (row + 20) / 5)) for row in rows]
        ground[name] = sum(norths)
    assert samples["bright"] / samples["dark"] == pytest.approx(ground["bright"] / ground["dark"], rel=0.1)


def test_all_of_the_extent_is_mapped_and_lies_in_its_place(mosaic: Mosaic, tmp_path: Path) -> None:
    extent = ground(700.2, 0.2, 1019.8, 99.8)
    mapped = map_landforms(
        Map(mosaic.raster, str(mosaic.package), str(tmp_path / "map"), extent_wkt=extent.wkt), JobContext()
    )
    with rasterio.open(mapped.class_raster) as result:
        classes = result.read(1)
    assert classes.shape == (100, 320) and mapped.tiles > 1
    assert (classes != 255).all(), "no gaps between the tiles"
    bright, dark = (item.value for item in mosaic.card.classes)
    assert (classes[BELT] == dark).mean() > 0.9
    assert (classes[CAP] == bright).mean() > 0.9


def test_a_judge_says_of_ground_near_a_pole_what_the_map_holds_there(mosaic: Mosaic, tmp_path: Path) -> None:
    pair = LabelledRaster(mosaic.raster, str(mosaic.labels))
    judged = judge_decoder(
        Judge(pair, str(mosaic.package), str(tmp_path / "report.html"), unlabelled="ignore"), JobContext()
    )
    mapped = map_landforms(
        Map(mosaic.raster, str(mosaic.package), str(tmp_path / "map"), extent_wkt=ground(0, 0, SIZE[0], 100).wkt),
        JobContext(),
    )
    with rasterio.open(mapped.class_raster) as result:
        classes = result.read(1)
    values = {item.name: item.value for item in mosaic.card.classes}
    places = [(values[name], part) for name, part in LABELS]
    right = sum(int((classes[part] == value).sum()) for value, part in places)
    cells = sum(classes[part].size for _, part in places)
    assert judged.scores["samples"] == pytest.approx(cells, rel=0.02), "each cell once"
    assert judged.scores["accuracy"] == pytest.approx(right / cells, abs=0.02)
