"""Everything mode on discs whose outlines are known, and on rendered ground."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from PIL import Image
from shapely.affinity import scale
from shapely.geometry import Point

from plugin.engine.default_model.scenes import HELD_OUT_SEEDS, Target
from plugin.engine.default_model.truth import truth_of
from plugin.engine.embeddings.cache import EmbeddingCache
from plugin.engine.jobs import JobContext
from plugin.engine.raster.source import RasterSource
from plugin.engine.raster.window import GridWindow
from plugin.engine.sam.loader import load_model
from plugin.engine.segmenting.candidates import overlap
from plugin.engine.segmenting.everything import (
    EverythingSettings,
    FoundMask,
    everything_levels,
    segment_everything,
    without_duplicates,
)
from plugin.engine.terrain import render_scene
from plugin.protocol.messages.rasters import RasterReference, Stretch
from tests.scenes import write_raster

sys.path.insert(0, str(Path(__file__).parent))

from regions import RegionSam  # noqa: E402

#: Column, row and radius: in the middle of windows, on their borders, and small ones.
DISCS = ((300, 300, 80), (700, 500, 45), (1024, 900, 60), (1250, 300, 120), (512, 1000, 30))
#: Centres in columns and rows, and radii in rows.
NORTHERN = ((250, 250, 90), (800, 700, 100), (1200, 300, 95))


@pytest.fixture(scope="module")
def discs(tmp_path_factory):
    """A raster of 1500 x 1200 pixels with bright discs, and a corner without data."""
    rows, columns = np.mgrid[:1200, :1500] + 0.5
    picture = np.full(rows.shape, 60, dtype=np.uint8)
    for column, row, radius in DISCS:
        picture[np.hypot(columns - column, rows - row) < radius] = 200
    picture[1000:, 1300:] = 0
    pixels = Affine(1.0, 0.0, 0.0, 0.0, -1.0, 1200.0)  # coordinates count pixels, upwards
    path = write_raster(tmp_path_factory.mktemp("discs") / "discs.tif", picture, transform=pixels, nodata=0)
    return RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))


def test_each_disc_is_found_once_with_its_true_outline(discs):
    with RasterSource.open(discs) as source:
        search = segment_everything(source, RegionSam(), EmbeddingCache(None), [0])
    found = search.masks
    assert len(found) == len(DISCS) and not search.stopped
    for column, row, radius in DISCS:
        disc = Point(column, 1200 - row).buffer(radius, 64)
        assert max(overlap(mask.polygon, disc) for mask in found) > 0.97


def test_a_window_clicks_only_where_no_other_is_nearer(discs):
    clicks: list[tuple[int, float, float]] = []

    class Counting(RegionSam):
        def predict_clicks(self, embedding, points):
            clicks.extend((self.encoded, *point) for point in points)
            return super().predict_clicks(embedding, points)

    with RasterSource.open(discs) as source:
        segment_everything(source, Counting(), EmbeddingCache(None), [0], EverythingSettings(points_per_side=8))
    # 8 clicks a window are 128 samples apart; the windows start 512 apart, so all of them lie on one grid
    starts = [(column * 512, row * 512) for row in range(2) for column in range(2)]
    places = {(starts[number - 1][0] + x, starts[number - 1][1] + y) for number, x, y in clicks}
    expected = {
        (128 * i + 63.5, 128 * j + 63.5)
        for i in range(12)
        for j in range(10)
        if 128 * i + 64 < 1500 and 128 * j + 64 < 1200 and not (128 * i + 64 >= 1300 and 128 * j + 64 >= 1000)
    }
    assert len(clicks) == len(places)
    assert places == expected


@pytest.fixture(scope="module")
def far_north(tmp_path_factory):
    """1500 x 1200 pixels of Mars at 60 degrees north, equirectangular: pixels are half as wide as high."""
    picture = np.full((1200, 1500), 60, dtype=np.uint8)
    rows, columns = np.mgrid[:1200, :1500] + 0.5
    for column, row, radius in NORTHERN:
        picture[np.hypot((columns - column) / 2, rows - row) < radius] = 200
    top = 3_396_190.0 * np.radians(61.0)
    place = Affine(100.0, 0.0, 0.0, 0.0, -100.0, top)
    path = write_raster(tmp_path_factory.mktemp("north") / "north.tif", picture, crs="IAU_2015:49910", transform=place)
    return RasterReference(str(path), stretch=Stretch((0.0,), (255.0,)))


def test_clicks_are_even_on_the_ground_where_windows_are_reprojected(far_north):
    clicks = []

    class Counting(RegionSam):
        def predict_clicks(self, embedding, points):
            clicks.extend(points)
            return super().predict_clicks(embedding, points)

    with RasterSource.open(far_north) as source:
        found = segment_everything(
            source, Counting(), EmbeddingCache(None), [0], EverythingSettings(points_per_side=8)
        ).masks
        places = np.array([source.pixels_of(*mask.click) for mask in found])
    # 8 clicks a window are 128 samples apart: 128 rows, or 256 columns
    assert len(clicks) == pytest.approx(1500 / 256 * 1200 / 128, rel=0.15)
    assert len(found) == len(NORTHERN)
    for (column, row, radius), place in zip(sorted(NORTHERN), sorted(map(tuple, places)), strict=True):
        assert np.hypot((place[0] - column) / 2, place[1] - row) < radius


def test_only_the_extent_is_looked_at(discs):
    seen = []
    with RasterSource.open(discs) as source:
        extent = (200.0, 200.0, 600.0, 400.0)
        assert everything_levels(source, 20.0, extent) == [-2]
        found = segment_everything(
            source, RegionSam(), EmbeddingCache(None), [0], context=JobContext(seen.append), extent=extent
        ).masks
    assert len(seen) < 4, "windows beside it are left out"
    (mask,) = found
    assert overlap(mask.polygon, Point(300, 900).buffer(80, 64)) > 0.97
    assert Point(mask.click).distance(Point(300, 900)) < 80
    assert not mask.touches_edge and mask.notice == ""


def test_the_time_left_is_told_from_the_second_window_on(discs):
    told = []
    with RasterSource.open(discs) as source:
        segment_everything(source, RegionSam(), EmbeddingCache(None), [0], context=JobContext(told.append))
    assert [progress.seconds_left is None for progress in told] == [True, False, False, False]


def test_what_was_found_before_it_was_stopped_is_kept(discs):
    seen = []
    context = JobContext(seen.append, lambda: len(seen) == 1)
    with RasterSource.open(discs) as source:
        search = segment_everything(source, RegionSam(), EmbeddingCache(None), [0], context=context)
        whole = segment_everything(source, RegionSam(), EmbeddingCache(None), [0])
    assert len(seen) == 1 and search.stopped and search.share == 1 / 4
    assert 0 < len(search.masks) < len(whole.masks)
    assert {mask.window for mask in search.masks} == {GridWindow(0, 0, 0)}


def test_stopped_before_the_first_window_it_has_found_nothing(discs):
    with RasterSource.open(discs) as source:
        search = segment_everything(
            source, RegionSam(), EmbeddingCache(None), [0], context=JobContext(None, lambda: True)
        )
    assert search.masks == [] and search.share == 0.0


def test_clicks_that_promise_nothing_are_not_decoded(discs):
    decoded = []

    class Glancing(RegionSam):
        def promising(self, embedding, points, least):
            assert least == 0.5
            return points[:, 0] > 512

        def predict_clicks(self, embedding, points):
            decoded.extend(points[:, 0])
            return super().predict_clicks(embedding, points)

    with RasterSource.open(discs) as source:
        segment_everything(source, Glancing(), EmbeddingCache(None), [0])
    assert decoded and min(decoded) > 512


def test_a_mask_that_leaves_its_part_is_looked_at_in_the_whole_window(discs):
    wide = []

    class Narrow(RegionSam):
        answers_wide = True

        def predict_clicks(self, embedding, points):
            answers = [super(Narrow, self).predict(embedding, point[None], np.ones(1)) for point in points]
            return [replace(answer, whole=np.zeros(3, dtype=bool)) for answer in answers]

        def predict(self, embedding, points, labels):
            wide.append(tuple(points[0]))
            answer = super().predict(embedding, points, labels)
            return answer if self.answers_wide else replace(answer, low_res=-np.abs(answer.low_res))

    with RasterSource.open(discs) as source:
        found = segment_everything(source, Narrow(), EmbeddingCache(None), [0]).masks
        assert len(found) == len(DISCS) and len(set(wide)) >= len(DISCS)
        Narrow.answers_wide = False
        assert segment_everything(source, Narrow(), EmbeddingCache(None), [0]).masks == []


def test_the_smallest_landform_is_shown_80_samples_wide_or_more(discs):
    with RasterSource.open(discs) as source:  # one window holds it from level 1 on
        assert everything_levels(source, 20.0) == [-2, 0]
        assert everything_levels(source, 100.0) == [0]
        assert everything_levels(source, 1.0) == [-3, -1, 1]


def rated(*shapes):
    """Masks of shapes, the first rated best."""
    return [FoundMask(shape, 0.9 - 0.1 * rank, GridWindow(0, 0, 0), (0, 0)) for rank, shape in enumerate(shapes)]


def test_of_masks_with_like_bounds_the_best_rated_stays():
    same, one, other = rated(Point(0.5, 0).buffer(10), Point(0, 0).buffer(10), Point(0, 30).buffer(10))
    assert without_duplicates([one, same, other], 0.7) == [same, other]
    assert without_duplicates([], 0.7) == []


@pytest.mark.parametrize("best", [0, 1, 2])
@pytest.mark.parametrize("stretch", [1.0, 3.0])
def test_of_floor_rim_and_ground_around_a_crater_the_best_rated_stays(best, stretch):
    craters = [Point(20, 5).buffer(radius) for radius in (8, 10.5, 13)]
    shapes = [scale(crater, stretch, origin=(0, 0)) for crater in (craters[best], *craters)]
    found = rated(*shapes)
    assert without_duplicates(found, 0.7) == found[:1]


def test_a_floor_that_is_less_than_half_of_its_crater_is_no_landform_of_its_own():
    rim, floor = rated(Point(0, 0).buffer(10), Point(1, 0).buffer(6.5))
    assert without_duplicates([rim, floor], 0.7) == [rim]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(Point(0, 0).buffer(5), id="a small crater in the middle of a large one"),
        pytest.param(Point(-3.5, 0).buffer(6.5), id="a crater on the wall"),
        pytest.param(Point(9, 0).buffer(5), id="a crater on the rim"),
        pytest.param(Point(10, 0).buffer(10), id="a neighbour that overlaps it"),
        pytest.param(Point(20, 0).buffer(10), id="a neighbour that touches it"),
    ],
)
def test_landforms_that_share_ground_stay(other):
    for found in (rated(Point(0, 0).buffer(10), other), rated(other, Point(0, 0).buffer(10))):
        assert without_duplicates(found, 0.7) == found


def test_the_default_model_finds_rendered_craters_without_a_prompt(tmp_path):
    scene = render_scene(HELD_OUT_SEEDS[4], size=512, theme="cratered")
    craters = [item.mask for item in scene.landforms if item.kind == "crater" and 40 < diameter(item.mask) < 150]
    path = tmp_path / "scene.png"
    Image.fromarray(scene.image).save(path)
    with RasterSource.open(RasterReference(str(path))) as source:
        settings = EverythingSettings(points_per_side=6, pred_iou_thresh=0.3, stability_score_thresh=0.3)
        found = segment_everything(source, load_model("default"), EmbeddingCache(None), [-1], settings).masks
    hits = [max(overlap(mask.polygon, outline(crater)) for mask in found) > 0.5 for crater in craters]
    assert len(hits) >= 2
    assert sum(hits) >= len(hits) / 2
    assert [mask.score for mask in found] == sorted((mask.score for mask in found), reverse=True)


def diameter(mask):
    return np.sqrt(4 * mask.sum() / np.pi)


def outline(mask):
    height, width = mask.shape
    return truth_of(Target((0.0, 0.0, width, height), mask=Image.fromarray(mask.astype(np.uint8) * 255)))
