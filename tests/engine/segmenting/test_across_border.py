"""Landforms at the border of a map all around a body: each is found once and whole, wherever the map begins anew."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest
import rasterio
import shapely
from affine import Affine

from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.raster.source import RasterSource
from plugin.engine.segmenting.everything import segment_everything
from plugin.engine.segmenting.search import search
from tests.engine.segmenting.discs import draw

sys.path.insert(0, str(Path(__file__).parent))

from regions import RegionSam  # noqa: E402

MOON = 1_737_400.0
#: Column, row and radius, at four pixels a degree: in the middle of the border, mostly left of it, and beside it.
CENTRES = ((0, 360, 40), (1425, 200, 40), (60, 500, 30))
AREAS = [math.pi * (radius / 4) ** 2 for _, _, radius in CENTRES]


def world(path, code="IAU_2015:30100", left=-180.0):
    """A raster of the whole Moon with the discs, each drawn on both sides of the border where it lies across."""
    discs = [(column + turn, row, radius) for column, row, radius in CENTRES for turn in (-1440, 0, 1440)]
    reference = draw(path, (1440, 720), discs)
    unit = 1.0 if code == "IAU_2015:30100" else math.radians(MOON)
    with rasterio.open(path, "r+") as file:
        file.crs, file.transform = code, Affine(0.25 * unit, 0, left * unit, 0, -0.25 * unit, 90 * unit)
    return reference, unit


def landforms(source, unit):
    """What is found at native scale, without the specks that such a SAM sees on rims."""
    masks = segment_everything(source, RegionSam(), EmbeddingCache(None), [0]).masks
    return [mask for mask in masks if mask.polygon.area > 60 * unit**2]


@pytest.mark.parametrize(
    ("code", "left"), [("IAU_2015:30100", -180.0), ("IAU_2015:30100", 0.0), ("IAU_2015:30110", -180.0)]
)
def test_a_landform_across_the_border_is_found_once_and_whole(tmp_path, code, left):
    reference, unit = world(tmp_path / "moon.tif", code, left)
    with RasterSource.open(reference) as source:
        found = landforms(source, unit)
        ground = source.ground
    assert sorted(mask.polygon.area / unit**2 for mask in found) == pytest.approx(sorted(AREAS), rel=0.03)
    across = [mask for mask in found if len(shapely.get_parts(mask.polygon)) == 2]
    assert len(across) == 2 and not any(mask.touches_edge or mask.notice for mask in found)
    for mask in found:
        assert ground.covers(mask.polygon) and mask.polygon.intersects(shapely.Point(mask.click))
    for mask in across:
        sides = {round(edge) for part in mask.polygon.geoms for edge in (part.bounds[0] / unit, part.bounds[2] / unit)}
        assert {round(left), round(left) + 360} <= sides


def test_what_lies_beside_the_border_is_searched_in_an_extent_on_one_side(tmp_path):
    """The outline goes on beyond the extent, as those in the middle of a map do."""
    reference, _ = world(tmp_path / "moon.tif")
    with RasterSource.open(reference) as source:
        for extent in ((160.0, 25.0, 180.0, 55.0), (-180.0, 25.0, -160.0, 55.0), (165.0, 25.0, -165.0, 55.0)):
            (mask,) = search(source, RegionSam(), EmbeddingCache(None), 50.0 / 4, extent).masks
            assert mask.polygon.area == pytest.approx(AREAS[1], rel=0.03)
        (other,) = search(source, RegionSam(), EmbeddingCache(None), 50.0 / 4, (-170.0, -45.0, -160.0, -25.0)).masks
    assert other.polygon.area == pytest.approx(AREAS[2], rel=0.03)


def test_maps_that_end_at_their_border_are_searched_as_before(tmp_path):
    reference, _ = world(tmp_path / "moon.tif")
    with rasterio.open(tmp_path / "moon.tif", "r+") as file:
        file.transform = Affine(0.05, 0, -52, 0, -0.05, 20)
    with RasterSource.open(reference) as source:
        found = landforms(source, 0.2)
    assert len(found) == 4 and sum(mask.touches_edge for mask in found) == 3
    assert all(mask.polygon.geom_type == "Polygon" for mask in found)
