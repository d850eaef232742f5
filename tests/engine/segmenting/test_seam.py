"""Landforms on rasters of a whole body, at the seam of longitudes and at a pole."""

from __future__ import annotations

import math

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine

from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.annotating import Prompt
from tests.engine.segmenting.discs import attributes, draw


def moon(path, left, disc):
    """A raster of the whole Moon, 4 pixels a degree, that starts at a longitude; with one disc."""
    reference = draw(path, (1440, 720), [disc])
    with rasterio.open(path, "r+") as file:
        file.crs, file.transform = "IAU_2015:30100", Affine(0.25, 0, left, 0, -0.25, 90)
    return reference


@pytest.mark.parametrize(("left", "longitude", "there"), [(-180, 195.0, -165.0), (0, -165.0, 195.0)])
def test_a_click_is_found_however_its_longitude_is_counted(tmp_path, segmenter, left, longitude, there):
    reference = moon(tmp_path / "moon.tif", left, ((there - left) * 4, 360, 40))
    with RasterSource.open(reference) as source:
        mask, values, notice = attributes(segmenter, source, Prompt(points=((longitude, 0.5),), labels=(1,)))
        boxed = segmenter.segment(source, Prompt(box=(longitude - 11, -11, longitude + 11, 11)))
    for polygon in (mask.polygon, boxed.candidates[0].polygon):
        np.testing.assert_allclose(polygon.bounds, (there - 10, -10, there + 10, 10), atol=0.2)
    assert values["centre_lon360"] == pytest.approx(195, abs=0.1)
    assert (values["touches_edge"], notice) == (False, "")


@pytest.mark.parametrize(("left", "border"), [(-180, 180.0), (0, 360.0)])
def test_a_click_on_the_right_border_of_a_whole_body_is_one_on_the_left(tmp_path, segmenter, left, border):
    with RasterSource.open(moon(tmp_path / "moon.tif", left, (0, 360, 40))) as source:
        found = [
            attributes(segmenter, source, Prompt(points=((x, 0.5),), labels=(1,)))[0].polygon for x in (left, border)
        ]
    assert found[0].equals(found[1]) and found[0].bounds[0] == left


def test_a_click_on_the_right_border_stays_with_the_others_on_that_half(tmp_path, segmenter):
    with RasterSource.open(moon(tmp_path / "moon.tif", -180, (1440, 360, 40))) as source:
        clicks = Prompt(points=((177.0, 0.5), (180.0, 0.5)), labels=(1, 1))
        mask, _, _ = attributes(segmenter, source, clicks)
    assert mask.polygon.bounds[2] == pytest.approx(180, abs=0.2)


@pytest.mark.parametrize("click", [(20.0, 2.0), (2.0, -16.0), (20.0, -16.0)])
def test_a_click_on_the_border_of_any_other_image_is_on_its_last_pixel(tmp_path, segmenter, click):
    """72 by 36 degrees; a disc in the lower right corner would be cut by both borders, so each click has its own."""
    disc = ((click[0] + 52) * 20, (20 - click[1]) * 20, 60)
    reference = moon(tmp_path / "moon.tif", -180, disc)
    with rasterio.open(tmp_path / "moon.tif", "r+") as file:
        file.transform = Affine(0.05, 0, -52, 0, -0.05, 20)
    with RasterSource.open(reference) as source:
        mask, values, _ = attributes(segmenter, source, Prompt(points=(click,), labels=(1,)))
    assert values["touches_edge"] and mask.polygon.distance(shapely.Point(click)) < 0.05


@pytest.mark.parametrize("column", [0, 1440])
def test_a_landform_across_the_seam_of_longitudes_is_told_to_be_cut_there(tmp_path, segmenter, column):
    with RasterSource.open(moon(tmp_path / "moon.tif", -180, (column, 360, 40))) as source:
        place = -179.0 if column == 0 else 179.0
        mask, values, notice = attributes(segmenter, source, Prompt(points=((place, 0.0),), labels=(1,)))
    assert mask.polygon.area == pytest.approx(math.pi * 10**2 / 2, rel=0.02)
    assert values["touches_edge"]
    assert "other side of the raster" in notice


def test_a_landform_at_the_pole_of_a_global_raster_has_no_other_side(tmp_path, segmenter):
    with RasterSource.open(moon(tmp_path / "moon.tif", -180, (720, 0, 40))) as source:
        _, values, notice = attributes(segmenter, source, Prompt(points=((0.0, 88.0),), labels=(1,)))
    assert values["touches_edge"] and "meridian" not in notice
    assert "image of the pole in a polar stereographic projection" in notice


def test_a_landform_at_the_pole_and_the_seam_is_told_to_want_a_polar_image(tmp_path, segmenter):
    with RasterSource.open(moon(tmp_path / "moon.tif", -180, (0, 700, 80))) as source:
        _, values, notice = attributes(segmenter, source, Prompt(points=((-178.0, -85.0),), labels=(1,)))
    assert values["touches_edge"] and "meridian" not in notice
    assert "image of the pole in a polar stereographic projection" in notice


def test_a_landform_at_the_border_of_a_raster_that_is_no_pole_is_told_nothing(tmp_path, segmenter):
    reference = moon(tmp_path / "moon.tif", -180, (720, 0, 40))
    with rasterio.open(tmp_path / "moon.tif", "r+") as file:
        file.transform = Affine(0.05, 0, -20, 0, -0.05, 20)
    with RasterSource.open(reference) as source:
        _, values, notice = attributes(segmenter, source, Prompt(points=((16.0, 19.5),), labels=(1,)))
    assert (values["touches_edge"], notice) == (True, "")
