"""Every other landform: its mask against its geometry, its form against the literature."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy import ndimage

from plugin.engine.terrain import aeolian, flows, hills, pits
from plugin.engine.terrain.ground import Ground
from plugin.engine.terrain.light import Sun, sunlit
from plugin.engine.terrain.themes import MAKERS
from tests.engine.terrain.grounds import level

CENTRE = (128.0, 128.0)


def _whole(ground: Ground, index: int = -1) -> NDArray[np.bool_]:
    item = ground.built[index]
    mask = np.zeros(ground.height.shape, dtype=bool)
    mask[item.window] = item.inside
    return mask


def _built(kind: str, seed: int, radius: float = 40.0, wind: float = 0.0) -> tuple[Ground, NDArray[np.bool_]]:
    ground = level(seed=seed, wind=wind)
    MAKERS[kind](ground, CENTRE, radius, np.random.default_rng(seed))
    return ground, _whole(ground)


@pytest.mark.parametrize("kind", ["pit", "skylight", "mesa", "cone", "barchan", "dune_field", "landslide"])
def test_masks_are_as_large_as_the_radius_says_and_lie_where_the_ground_was_changed(kind: str) -> None:
    for seed in range(3):
        ground, mask = _built(kind, seed)
        share = 0.55 if kind == "barchan" else 1.0  # a crescent fills part of its circle
        assert mask.sum() == pytest.approx(share * np.pi * 40**2, rel=0.45)
        assert np.abs(ground.height[mask]).mean() > 3 * np.abs(ground.height[~mask]).mean()


# a channel is longer than the scene, and boulders are strewn widely: both reach into it from outside
@pytest.mark.parametrize("kind", sorted(set(MAKERS) - {"channel", "boulder"}))
def test_what_lies_outside_the_scene_leaves_no_mask(kind: str) -> None:
    ground = level()
    MAKERS[kind](ground, (-900.0, 128.0), 30.0, np.random.default_rng(0))
    assert not ground.built or not any(item.inside.any() for item in ground.built)


def test_a_pit_goes_down_from_its_edge_and_has_no_rim() -> None:
    for seed in range(8):
        ground, mask = _built("pit", seed)
        assert ground.height[mask].max() < 0.5 and ground.height.min() < -8
        assert ground.height[~mask].max() <= 0.01
        edge = mask & ~ndimage.binary_erosion(mask, iterations=4)
        assert np.median(ground.height[edge]) < -0.5


def test_the_sun_reaches_the_part_of_a_skylights_floor_that_its_edge_lets_it_see() -> None:
    lit = 0
    for seed in range(8):
        ground, mask = _built("skylight", seed)
        depth = float(np.median(ground.height[~mask & ndimage.binary_dilation(mask)]) - ground.height[mask].min())
        for elevation in (30.0, 55.0, 75.0):
            reach = depth / np.tan(np.radians(elevation))
            # the hole's outline, thrown on the floor away from a sun that stands right
            columns = np.arange(256) + reach
            seen = np.column_stack([mask[:, min(round(at), 255)] for at in columns]) & mask
            found = sunlit(ground.height, Sun(elevation, 0.0))
            assert found[mask].sum() == pytest.approx(seen.sum(), abs=0.06 * mask.sum())
            lit += bool(seen.any())
    assert lit > 4


def test_a_skylights_floor_sees_little_sky_and_no_wall_shines() -> None:
    ground, mask = _built("skylight", 1)
    assert ground.sky[mask].max() <= 0.1 and ground.sky[~mask].min() == 1
    edge = mask & ~ndimage.binary_erosion(mask)
    assert np.median(ground.albedo[edge]) <= 0.2


def test_pits_of_a_chain_lie_in_a_row_and_make_one_landform_where_they_touch() -> None:
    chains = 0
    for seed in range(10):
        ground = level(seed=seed)
        pits.pit_chain(ground, CENTRE, 12.0, np.random.default_rng(seed))
        single = [item for item in ground.built if item.kind == "pit"]
        centres = np.array([np.mean(np.nonzero(_whole(ground, index)), axis=1) for index in range(len(single))])
        spread = np.linalg.svd(centres - centres.mean(0), compute_uv=False)
        assert spread[1] < 0.3 * spread[0]
        if ground.built[-1].kind == "pit_chain":
            chains += 1
            union = np.logical_or.reduce([_whole(ground, index) for index in range(len(single))])
            assert np.array_equal(_whole(ground), union)
            assert np.allclose(ground.built[-1].rise.sum(), ground.height.sum(), rtol=1e-3)
    assert 0 < chains < 10


def test_cones_are_no_steeper_than_cinder_cones_and_have_a_summit_crater() -> None:
    for seed in range(8):
        ground = level(seed=seed)
        hills.cone(ground, CENTRE, 40.0, np.random.default_rng(seed))
        height = ndimage.gaussian_filter(ground.height, 1.0)
        assert 4.0 < height.max() <= 0.2 * 80
        assert height[126:131, 126:131].mean() < 0.85 * height.max()


def test_mesas_have_a_flat_top_and_a_steep_side() -> None:
    for seed in range(6):
        ground, mask = _built("mesa", seed)
        top = ground.height > 0.97 * ground.height.max()
        assert top.sum() > 0.15 * mask.sum()
        assert np.hypot(*np.gradient(ground.height))[mask].max() > 0.6
        assert ground.height[~mask].max() < 0.01


def test_boulders_are_where_the_ground_rises() -> None:
    ground = level(128)
    hills.boulder(ground, (64.0, 64.0), 12.0, np.random.default_rng(2))
    mask = _whole(ground)
    assert np.array_equal(mask, ground.height > 0)
    assert mask.sum() == pytest.approx(np.pi * 12**2, rel=0.4)
    assert 5 < ground.height.max() < 15


def test_barchans_point_their_horns_and_steep_side_down_the_wind() -> None:
    for seed, wind in ((0, 0.0), (1, 1.5 * np.pi)):
        ground, mask = _built("barchan", seed, wind=wind)
        rows, columns = np.nonzero(mask)
        downwind = columns * np.cos(wind) + rows * np.sin(wind)
        across = rows * np.cos(wind) - columns * np.sin(wind)
        edge = np.abs(across - np.median(across)) > 0.8 * np.abs(across - np.median(across)).max()
        assert downwind[edge].mean() > downwind[~edge].mean() + 5
        slope_row, slope_column = np.gradient(ground.height)
        falling = -(slope_column * np.cos(wind) + slope_row * np.sin(wind))[mask]
        assert np.percentile(falling, 98) == pytest.approx(aeolian.SLIP_FACE, abs=0.12)
        assert np.percentile(falling, 2) > -0.45


def test_dunes_lie_across_the_wind_and_ripples_are_symmetric() -> None:
    for kind, ratio in (("dune_field", 1.6), ("ripple_field", 0.0)):
        ground, mask = _built(kind, 4, radius=90.0)
        inner = ndimage.binary_erosion(mask, iterations=12)
        slope_row, slope_column = np.gradient(ground.height)
        assert np.abs(slope_column[inner]).mean() > 1.2 * np.abs(slope_row[inner]).mean()
        steepness = -np.percentile(slope_column[inner], 1) / np.percentile(slope_column[inner], 99)
        assert steepness > ratio if ratio else steepness == pytest.approx(1, abs=0.25)


def test_landslides_stand_above_the_ground_below_their_scar() -> None:
    ground, mask = _built("landslide", 3)
    assert np.median(ground.height[mask]) > 0.5
    assert ground.height[~mask].min() < -1


def test_channels_are_a_line_of_their_width_through_low_ground() -> None:
    for seed in range(4):
        ground = level(seed=seed)
        flows.channel(ground, CENTRE, 8.0, np.random.default_rng(seed))
        mask = _whole(ground)
        assert mask[118:139, 118:139].any()
        assert 5 < ndimage.distance_transform_edt(mask).max() < 15
        assert np.median(ground.height[mask]) < -0.3 and np.abs(ground.height[~mask]).max() < 0.4


def test_units_differ_in_brightness_from_what_is_around_them() -> None:
    for seed in range(4):
        ground, mask = _built("albedo_unit", seed, radius=70.0)
        assert ndimage.label(mask)[1] == 1
        assert abs(np.log(ground.albedo[mask].mean() / ground.albedo[~mask].mean())) > 0.08
