from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from scipy.ndimage import gaussian_filter, label

from plugin.engine.mapping.reduce.areas import GroundAreas
from plugin.engine.mapping.reduce.outlines import outline_regions
from plugin.engine.mapping.reduce.regions import SIDE, find_regions

TRANSFORM = Affine(10, 0, 1000, 0, -10, 5000)


def write(path: Path, values: np.ndarray) -> Path:
    height, width = values.shape
    profile = {"driver": "GTiff", "width": width, "height": height, "count": 1, "dtype": "uint8", "nodata": 255}
    with rasterio.open(path, "w", **profile, transform=TRANSFORM) as out:
        out.write(values.astype(np.uint8), 1)
    return path


def run(
    tmp_path: Path,
    values: np.ndarray,
    minimum: float = 0.0,
    smoothing: float = 0.0,
    scores=None,
    side=SIDE,
    goes_round: bool = False,
):
    """Regions, (n + 1,) their outlines in the CRS, and the merged classes."""
    classes = write(tmp_path / "c.tif", values)
    probability = write(tmp_path / "p.tif", np.full(values.shape, 254) if scores is None else scores)
    ground = GroundAreas(None, TRANSFORM, values.shape[1], values.shape[0])
    regions = find_regions(classes, probability, ground, minimum, untold, side, goes_round)
    merged = tmp_path / "m.tif"
    outlines = np.full(len(regions.classes), None, dtype=object)
    every = frozenset(np.unique(values).tolist())
    for outlined in outline_regions(classes, merged, regions, every, smoothing, untold):
        assert all(outline is None for outline in outlines[outlined.regions])
        outlines[outlined.regions] = outlined.shapes
    outlines[1:] = shapely.transform(outlines[1:], lambda xy: np.column_stack(TRANSFORM @ (xy.T * [[1], [-1]])))
    with rasterio.open(merged) as result:
        return regions, outlines, result.read(1)


def untold(share: float) -> None:
    assert 0 <= share <= 1


def noise(seed: int, shape: tuple[int, int] = (1100, 90)) -> np.ndarray:
    """Blobs of four classes and of nodata, tall enough for several strips."""
    field = gaussian_filter(np.random.default_rng(seed).normal(size=shape), 3)
    edges = np.quantile(field, [0.2, 0.45, 0.7, 0.93])
    return np.array([0, 1, 2, 3, 255])[np.digitize(field, edges)]


@pytest.mark.parametrize("side", [32, SIDE])
@pytest.mark.parametrize("minimum", [0.0, 4000.0])
def test_where_a_map_goes_round_regions_are_those_of_the_same_map_turned(tmp_path, side, minimum):
    values = noise(5, (200, 90))
    turned = np.roll(values, 41, axis=1)
    (tmp_path / "turned").mkdir()
    regions, outlines, merged = run(tmp_path, values, minimum, side=side, goes_round=True)
    others, other_outlines, other_merged = run(tmp_path / "turned", turned, minimum, side=side, goes_round=True)
    assert np.array_equal(np.roll(merged, 41, axis=1), other_merged)
    assert sorted(regions.areas) == pytest.approx(sorted(others.areas))
    halves = [outline for outline in outlines[1:] if outline.geom_type == "MultiPolygon"]
    assert halves and all(outline.is_valid for outline in outlines[1:])
    assert [outline.area for outline in outlines[1:]] == pytest.approx(regions.areas[1:])
    if minimum == 0:
        left, right = TRANSFORM.c, TRANSFORM.c + TRANSFORM.a * values.shape[1]
        assert all(outline.bounds[0] == left and outline.bounds[2] == right for outline in halves)
        assert len(regions.classes) < len(run(tmp_path, values, minimum, side=side)[0].classes)


def test_regions_continue_across_strips(tmp_path):
    values = noise(1)
    regions, outlines, merged = run(tmp_path, values)
    expected = sum(label(values == value)[1] for value in (0, 1, 2, 3))
    assert len(regions.classes) - 1 == expected
    assert np.array_equal(merged, values)
    for value in (0, 1, 2, 3):
        assert regions.areas[regions.classes == value].sum() == (values == value).sum() * 100
    assert [outline.area for outline in outlines[1:]] == pytest.approx(regions.areas[1:])


def test_those_that_were_too_small_are_counted(tmp_path):
    values = noise(3)
    sizes = [np.bincount(label(values == value)[0].reshape(-1))[1:] for value in (0, 1, 2, 3)]
    small = sum((size * 100 < 3000).sum() for size in sizes)
    assert run(tmp_path, values, minimum=3000)[0].merged == small > 3
    assert run(tmp_path, values)[0].merged == 0


@pytest.mark.parametrize("smoothing", [0.0, 0.3, 1.0])
def test_polygons_leave_no_gap_and_do_not_overlap(tmp_path, smoothing):
    values = noise(2)
    _, outlines, _ = run(tmp_path, values, minimum=3000, smoothing=smoothing)
    coverage = outlines[1:]
    assert shapely.coverage_is_valid(coverage)
    ground = (values != 255).sum() * 100
    assert sum(shapely.area(coverage)) == pytest.approx(ground, rel=1e-9)
    assert shapely.union_all(coverage).area == pytest.approx(ground, rel=1e-9)


def test_smoothing_takes_vertices_away(tmp_path):
    values = noise(3, (300, 300))
    counts = [shapely.get_num_coordinates(run(tmp_path, values, smoothing=s)[1][1:]).sum() for s in (0, 0.3, 1)]
    assert counts[0] > 1.3 * counts[1] > 1.3 * counts[2]


def test_no_region_below_the_minimum_remains_beside_others(tmp_path):
    values = noise(4)
    regions, _, merged = run(tmp_path, values, minimum=20_000)
    small = [number for number in range(1, len(regions.classes)) if regions.areas[number] < 20_000]
    assert all(regions.classes[number] == 0 for number in small)
    assert np.array_equal(merged == 255, values == 255)


def test_a_small_region_goes_where_it_shares_most_border(tmp_path):
    values = np.ones((30, 30))
    values[:, 15:] = 2
    values[10:12, 13:17] = 3
    values[10:12, 12] = 3
    _, _, merged = run(tmp_path, values, minimum=1500)
    assert (merged[10:12, 12:17] == 1).all()


def test_scores_speak_for_the_cells_of_the_class(tmp_path):
    values = np.ones((20, 20))
    values[:, 10:] = 2
    values[5, 5] = 2
    scores = np.where(values == 1, 254, 127)
    regions, _, _ = run(tmp_path, values, minimum=500, scores=scores)
    assert regions.classes[1:].tolist() == [1, 2]
    assert regions.scores[1:] == pytest.approx([1.0, 0.5], abs=0.01)
    assert regions.areas[1:].tolist() == [20_000, 20_000]


def test_only_nodata_gives_no_region(tmp_path):
    regions, outlines, _ = run(tmp_path, np.full((40, 40), 255), minimum=100, smoothing=0.5)
    assert len(regions.classes) == 1 and len(outlines) == 1


@pytest.mark.parametrize("smoothing", [0.0, 0.4])
def test_blocks_change_nothing_but_where_smoothed_borders_cross_from_one_to_the_next(tmp_path, smoothing):
    values = noise(5, (230, 310))
    rng = np.random.default_rng(0)
    specks = (rng.random(values.shape) < 0.02) & (values != 255)
    values[specks] = rng.integers(0, 4, specks.sum())
    whole, outlines, merged = run(tmp_path, values, minimum=2000, smoothing=smoothing)
    for side in (64, 150):
        cut, parts, in_blocks = run(tmp_path, values, minimum=2000, smoothing=smoothing, side=side)
        assert np.array_equal(in_blocks, merged) and cut.merged == whole.merged > 0
        assert np.array_equal(cut.classes, whole.classes)
        assert cut.areas == pytest.approx(whole.areas) and cut.scores == pytest.approx(whole.scores)
        assert shapely.is_valid(parts[1:]).all() and shapely.coverage_is_valid(parts[1:])
        assert sum(shapely.area(parts[1:])) == pytest.approx((values != 255).sum() * 100)
        if smoothing == 0:
            assert shapely.equals(parts[1:], outlines[1:]).all()
        else:
            away = shapely.hausdorff_distance(parts[1:], outlines[1:])
            assert away.max() < 5 * TRANSFORM.a and np.median(away) < TRANSFORM.a
            corners = shapely.get_num_coordinates(parts[1:]).sum() / shapely.get_num_coordinates(outlines[1:]).sum()
            assert corners < 1.1


def test_a_ring_that_meets_itself_at_a_corner_is_two_rings(tmp_path):
    values = np.ones((8, 8))
    values[2, 2] = values[3, 3] = 2
    values[0:2, 5] = values[2, 6] = values[2, 7] = 3
    for side in (8, 3):
        _, outlines, _ = run(tmp_path, values, side=side)
        assert shapely.is_valid(outlines[1:]).all()
        ground = outlines[1]
        assert ground.area == 100 * ((values == 1).sum() - 4) and len(ground.interiors) == 2


def test_one_region_all_over_with_hundreds_of_holes_is_joined_from_its_blocks(tmp_path):
    values = np.ones((160, 160))
    values[1::4, 1::4] = 2
    regions, outlines, _ = run(tmp_path, values, side=50, smoothing=0.3)
    assert len(regions.classes) == 2 + 40 * 40
    assert len(outlines[1].interiors) == 40 * 40 and shapely.is_valid(outlines[1])
    assert shapely.coverage_is_valid(outlines[1:])


def test_small_regions_that_grow_together_are_merged_once_they_are_all_there(tmp_path):
    rng = np.random.default_rng(3)
    values = rng.integers(0, 4, (120, 120))
    regions, _, merged = run(tmp_path, values, minimum=5000, side=50)
    assert (regions.areas[1:] >= 5000).all() and regions.merged > 5000
    assert sum(label(merged == value)[1] for value in range(4)) == len(regions.classes) - 1
