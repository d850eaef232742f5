from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.terrain import KINDS, render_scene
from plugin.engine.terrain.light import reflectance, shadowed

THEMES = ("cratered", "pits", "albedo", "knobs", "aeolian", "rocky", "valleys")


@pytest.mark.parametrize("theme", THEMES)
def test_a_seed_always_gives_the_same_scene_with_its_landforms(theme: str) -> None:
    first, again, other = (render_scene(seed, 256, theme) for seed in (5, 5, 6))

    assert first.theme == theme and first.image.dtype == np.uint8 and first.image.shape == (256, 256)
    assert np.array_equal(first.image, again.image)
    assert len(first.landforms) == len(again.landforms) > 0
    assert all(np.array_equal(a.mask, b.mask) for a, b in zip(first.landforms, again.landforms, strict=True))
    assert not np.array_equal(first.image, other.image)
    assert first.image.std() > 2
    for landform in first.landforms:
        assert landform.kind in KINDS
        assert landform.mask.shape == (256, 256) and 60 <= landform.mask.sum() < 256 * 256


def test_a_wall_throws_a_shadow_of_its_height_over_the_suns_tangent_away_from_the_sun() -> None:
    height = np.zeros((64, 128), dtype=np.float32)
    height[:, 60:64] = 10.0

    east = shadowed(height, np.arctan(0.5), 0.0)  # the sun stands over higher columns
    west = shadowed(height, np.arctan(0.5), np.pi)

    assert east[:, 42:59].all() and not east[:, :38].any() and not east[:, 64:].any()
    assert west[:, 65:82].all() and not west[:, 86:].any() and not west[:, :60].any()


def test_slopes_towards_the_sun_are_brighter_and_level_ground_shows_the_suns_height() -> None:
    ramp = np.zeros((32, 32), dtype=np.float32)
    ramp[:, 16:] = -0.5 * np.arange(16)

    light = reflectance(ramp, np.radians(30), 0.0, 0.0)

    assert light[16, 4] == pytest.approx(0.5, abs=1e-3)
    assert light[16, 24] > light[16, 4]
    assert reflectance(ramp, np.radians(30), np.pi, 0.0)[16, 24] < 0.5


def test_craters_are_dark_towards_the_sun_and_bright_opposite() -> None:
    differences = []
    for seed in range(12):
        scene = render_scene(seed, 256, "cratered")
        largest = max(scene.landforms, key=lambda item: int(item.mask.sum()))
        rows, columns = np.nonzero(largest.mask)
        azimuth = np.radians(scene.sun_azimuth)
        side = (columns - columns.mean()) * np.cos(azimuth) + (rows - rows.mean()) * np.sin(azimuth)
        values = scene.image[rows, columns].astype(float)
        differences.append(values[side < 0].mean() - values[side > 0].mean())
    assert np.mean(np.array(differences) > 0) >= 0.8
