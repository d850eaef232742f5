"""Craters against the laws that are cited for them."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from plugin.engine.terrain.craters import (
    COMPLEX_FROM,
    CraterForm,
    crater,
    equilibrium_number,
    fresh_form,
    population,
    radial_profile,
)
from plugin.engine.terrain.ground import Body
from plugin.engine.terrain.relief import power_law
from tests.engine.terrain.grounds import level


@pytest.mark.parametrize(
    ("body", "diameter", "depth", "rim"),
    [
        # worked out by hand from Pike (1977) and from Garvin & Frawley (1998)
        ("moon", 1000.0, 196.0, 36.0),
        ("moon", 10_000.0, 2005.6, 371.8),
        ("moon", 100_000.0, 4175.5, 1482.0),
        ("mars", 1000.0, 140.0, 25.7),
        ("mars", 20_000.0, 1085.1, None),
    ],
)
def test_fresh_depth_and_rim_follow_the_literature(
    body: Body, diameter: float, depth: float, rim: float | None
) -> None:
    form = fresh_form(diameter, body)
    assert form.depth == pytest.approx(depth, rel=0.002)
    assert form.complex == (diameter >= COMPLEX_FROM[body])
    if rim is not None:
        assert form.rim == pytest.approx(rim, rel=0.002)


def test_small_craters_of_mars_are_never_deeper_than_a_fifth_of_their_diameter() -> None:
    assert all(fresh_form(diameter, "mars").depth <= 0.2 * diameter for diameter in (1.0, 10.0, 100.0, 5000.0))


@pytest.mark.parametrize("metres", [0.5, 20.0])
def test_a_fresh_crater_on_level_ground_is_as_deep_as_the_law_says_and_its_mask_ends_at_the_crest(
    metres: float,
) -> None:
    ground = level(400, metres, "moon", seed=1)
    crater(ground, (200.0, 200.0), 60.0, np.random.default_rng(5), decay=0.0)
    (built,) = ground.built
    form = fresh_form(120 * metres, "moon")
    inside = np.zeros((400, 400), dtype=bool)
    inside[built.window] = built.inside

    # a sixtieth of the outline's dents and of the rubble on the wall is left to chance
    assert inside.sum() == pytest.approx(np.pi * 60**2, rel=0.06)
    rim = inside & ~ndimage.binary_erosion(inside, iterations=2)
    crest = np.median(ground.height[rim]) * metres
    assert crest == pytest.approx(form.rim, rel=0.25)
    assert crest - np.percentile(ground.height[inside], 0.1) * metres == pytest.approx(form.depth, rel=0.15)
    outside = ndimage.binary_dilation(inside, iterations=12) & ~ndimage.binary_dilation(inside, iterations=9)
    within = ndimage.binary_erosion(inside, iterations=9) & ~ndimage.binary_erosion(inside, iterations=12)
    assert np.median(ground.height[outside]) < np.median(ground.height[rim]) > np.median(ground.height[within])


@pytest.mark.parametrize("decay", [0.01, 0.03, 0.05])
def test_the_mask_of_an_old_crater_ends_at_its_crest_too(decay: float) -> None:
    ground = level(400, 20.0, "moon", seed=1)
    crater(ground, (200.0, 200.0), 60.0, np.random.default_rng(5), decay)
    (built,) = ground.built
    inside = np.zeros((400, 400), dtype=bool)
    inside[built.window] = built.inside
    outwards = ndimage.distance_transform_edt(~inside) - ndimage.distance_transform_edt(inside)
    rim, within, outside = (np.median(ground.height[np.abs(outwards - at) < 1.5]) for at in (0, -12, 12))
    assert within < rim > outside
    assert np.pi * 57**2 < inside.sum() < np.pi * 90**2


def test_ejecta_thin_out_with_the_cube_of_the_distance() -> None:
    profile = radial_profile(CraterForm(200.0, 40.0, False), 1000.0, 0.0, np.random.default_rng(0))
    radii = (np.arange(len(profile)) + 0.5) / 40
    near, far = np.interp([1.2, 2.0], radii, profile)
    assert far / near == pytest.approx((1.2 / 2.0) ** 3, rel=0.02)


def test_complex_craters_have_terraces_a_flat_floor_and_a_peak() -> None:
    profile = radial_profile(fresh_form(60_000.0, "moon"), 60_000.0, 0.0, np.random.default_rng(3))
    radii = (np.arange(len(profile)) + 0.5) / 40
    floor = profile[(radii > 0.3) & (radii < 0.42)]
    assert np.ptp(floor) < 1e-9
    assert profile[0] > floor[0] + 0.1 * np.ptp(profile)
    steepness = np.diff(profile[(radii > 0.6) & (radii < 0.99)])
    assert (np.diff(np.sign(np.diff(steepness))) != 0).sum() >= 2  # benches between scarps


def test_decay_is_diffusion_as_in_two_dimensions_and_moves_ground_without_losing_it() -> None:
    form, rng = CraterForm(200.0, 40.0, False), np.random.default_rng
    fresh, old = (radial_profile(form, 1000.0, decay, rng(2)) for decay in (0.0, 0.05))
    radii = (np.arange(len(fresh)) + 0.5) / 40
    assert (old * radii).sum() == pytest.approx((fresh * radii).sum(), abs=1e-9)

    axis = np.arange(-160, 161) / 40
    distance = np.hypot(axis[None, :], axis[:, None])
    picture = np.interp(distance, radii, fresh, right=0.0)
    blurred = ndimage.gaussian_filter(picture, 40 * np.sqrt(2 * 0.05), mode="nearest")
    near = distance < 2
    expected = np.interp(distance, radii, old)
    assert np.abs(blurred - expected)[near].max() < 0.02 * np.ptp(fresh)

    depths = [np.ptp(radial_profile(form, 1000.0, decay, rng(2))) for decay in (0.0, 0.01, 0.03, 0.08, 0.14)]
    assert all(later < 0.9 * earlier for earlier, later in zip(depths, depths[1:], strict=False))
    assert depths[-1] < 0.4 * depths[0]


def test_sizes_fall_with_the_power_asked_for() -> None:
    sizes = power_law(200_000, 1.0, 100.0, 2.0, np.random.default_rng(1))
    counts = [(sizes > size).sum() for size in (2.0, 4.0, 8.0)]
    assert counts[0] / counts[1] == pytest.approx(4, rel=0.05)
    assert counts[1] / counts[2] == pytest.approx(4, rel=0.1)
    assert sizes[0] == sizes.max() <= 100


def test_a_population_in_equilibrium_has_the_number_of_trask() -> None:
    assert equilibrium_number(1e6, 10.0) == pytest.approx(794.3, rel=1e-3)
    found = []
    for seed in range(3):
        ground = level(256, 2.0, "moon", seed)
        population(ground, 1.0, 4.5, 15.0, np.random.default_rng(seed))
        found.append(len(ground.built))
    # both ends of the sizes cut the cumulative number: what is larger than the largest is left out
    expected = equilibrium_number(256.0**2, 9.0)
    assert np.mean(found) == pytest.approx(expected, rel=0.15)
