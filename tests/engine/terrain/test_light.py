from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.terrain.light import Sun, lunar_share, reflectance, sunlit


@pytest.mark.parametrize("azimuth", [0.0, 20.0, 45.0, 77.0, 90.0, 135.0, 200.0, 270.0, 333.0])
@pytest.mark.parametrize("elevation", [8.0, 25.0, 60.0])
def test_a_shadow_is_as_long_as_the_height_over_the_tangent_and_points_away_from_the_sun(
    elevation: float, azimuth: float
) -> None:
    rows, columns = np.mgrid[:201, :201].astype(float) - 100
    tower = 10.0 if elevation < 20 else 25.0
    height = np.where(np.hypot(rows, columns) < 12, tower, 0).astype(np.float32)
    shadow = (sunlit(height, Sun(elevation, azimuth)) < 0.5) & (height == 0)

    away = -(columns * np.cos(np.radians(azimuth)) + rows * np.sin(np.radians(azimuth)))
    aside = columns * np.sin(np.radians(azimuth)) - rows * np.cos(np.radians(azimuth))
    length = tower / np.tan(np.radians(elevation))
    edge = away[height > 0].max()
    assert away[shadow].max() - edge == pytest.approx(length, abs=2.0)
    assert away[shadow].min() > -3
    assert np.abs(aside[shadow]).max() < 13.5
    assert shadow[(away > 12.5) & (away < edge + length - 3) & (np.abs(aside) < 5)].all()


def test_level_ground_is_sunlit_and_has_brightness_one_under_any_law() -> None:
    flat = np.zeros((16, 16), dtype=np.float32)
    for elevation in (5.0, 30.0, 80.0):
        assert sunlit(flat, Sun(elevation, 123.0)).min() == 1
        for share in (0.0, 0.4, 1.0):
            assert reflectance(flat, Sun(elevation, 10.0), share) == pytest.approx(1.0, abs=1e-5)


def test_slopes_towards_the_sun_are_brighter_by_lambert_and_by_lommel_and_seeliger() -> None:
    ramp = np.zeros((32, 32), dtype=np.float32) - np.float32(0.2) * np.arange(32, dtype=np.float32)
    tilt, incidence = np.arctan(0.2), np.radians(60)
    towards, from_it = Sun(30.0, 0.0), Sun(30.0, 180.0)
    lit = np.cos(incidence - tilt)
    assert reflectance(ramp, towards, 0.0)[16, 16] == pytest.approx(lit / 0.5, rel=1e-4)
    seeliger = lit / (lit + np.cos(tilt)) / (0.5 / 1.5)
    assert reflectance(ramp, towards, 1.0)[16, 16] == pytest.approx(seeliger, rel=1e-4)
    assert reflectance(ramp, from_it, 0.0)[16, 16] == pytest.approx(np.cos(incidence + tilt) / 0.5, rel=1e-4)


def test_the_moon_is_lommel_and_seeligers_at_full_phase_and_lamberts_more_and_more_away_from_it() -> None:
    # McEwen's polynomial by hand at 60 degrees of phase
    assert lunar_share(Sun(30.0, 0.0)) == pytest.approx(1 - 0.019 * 60 + 0.242e-3 * 3600 - 1.46e-6 * 216_000)
    shares = [lunar_share(Sun(elevation, 0.0)) for elevation in (89.0, 60.0, 30.0, 5.0)]
    assert shares == sorted(shares, reverse=True) and shares[0] > 0.95 and shares[-1] > 0
