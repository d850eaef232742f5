"""Trainings see labels at the scale of their level where a map draws the ground aslant."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from affine import Affine
from scipy import ndimage

from plugin.engine.crs.crs import from_lonlat, parse_crs
from plugin.engine.decoders.decoder import STEP
from plugin.engine.formats.model_package import LandformClass
from plugin.engine.jobs import JobContext
from plugin.engine.judging.scores import IGNORED
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.labels import ClassTable, LabelLayer
from plugin.engine.training.places import TrainingPair, labelled_windows
from plugin.engine.training.shared_ground import BlockGrid
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster

METRES, ROWS, COLUMNS = 100.0, 1500, 1800


@pytest.mark.parametrize("lon", [0.0, 60.0, 140.0])
def test_places_have_the_scale_of_the_level_and_no_label_is_missed(tmp_path: Path, lon: float) -> None:
    crs = parse_crs("IAU_2015:49920")
    x, y = (float(value) for value in from_lonlat(crs, lon, -50.0))
    left, top = x - METRES * COLUMNS / 2, y + METRES * ROWS / 2
    values = np.random.default_rng(1).integers(1, 255, (ROWS, COLUMNS), dtype=np.uint8)
    path = write_raster(
        tmp_path / "a.tif", values, crs=crs.to_wkt(), transform=Affine(METRES, 0, left, 0, -METRES, top)
    )
    corner = shapely.box(left + 5e3, top - 25e3, left + 25e3, top - 5e3)
    middle = shapely.box(x - 20e3, y - 20e3, x + 20e3, y + 20e3)
    shapes = (corner, middle)
    labels = LabelLayer(shapes, ("pit", "pit"), shapely.union_all(shapes))
    table = ClassTable((LandformClass("pit", 1, "#000000"),), False)
    with RasterSource.open(RasterReference(str(path)), flat=True) as source:
        found = labelled_windows(
            [TrainingPair(source, labels, 0, BlockGrid(0, source, 0))], table, "ignore", JobContext()
        )
        seen = np.zeros((ROWS, COLUMNS), dtype=bool)
        for window in found:
            # a row of pixels is as wide and as high on the ground wherever a sinusoidal map has it
            np.testing.assert_allclose(np.diff(window.columns, axis=1), STEP, rtol=0.01)
            np.testing.assert_allclose(np.diff(window.rows, axis=0), STEP, rtol=0.01)
            known = window.labels != IGNORED
            places = (part[known].astype(int) for part in (window.rows, window.columns))
            seen[tuple(places)] = True
    wanted = sum(shape.area for shape in shapes) / METRES**2
    # a place in each square of places, however it is cut by the sides of labels
    assert ndimage.maximum_filter(seen, 2 * STEP + 1).sum() > wanted
    assert seen.sum() > 0.8 * wanted / STEP**2
