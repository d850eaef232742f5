from __future__ import annotations

import numpy as np
import pytest

from plugin.engine.terrain import KINDS, THEMES, Camera, Sun, render_scene
from plugin.engine.terrain.craters import crater
from plugin.engine.terrain.relief import fractal
from plugin.engine.terrain.scene import SMALLEST_AREA
from plugin.engine.terrain.textures import layered
from plugin.engine.terrain.visibility import visible
from tests.engine.terrain.grounds import level, light


@pytest.mark.parametrize("theme", sorted(THEMES))
def test_a_seed_always_gives_the_same_scene_with_its_landforms(theme: str) -> None:
    first, again, other = (render_scene(seed, 256, theme) for seed in (5, 5, 6))

    assert first.theme == theme and first.image.dtype == np.uint8 and first.image.shape == (256, 256)
    assert np.array_equal(first.image, again.image)
    assert len(first.landforms) == len(again.landforms) > 0
    assert all(np.array_equal(a.mask, b.mask) for a, b in zip(first.landforms, again.landforms, strict=True))
    assert not np.array_equal(first.image, other.image)
    assert first.image.std() > 2
    low, high = THEMES[theme].metres
    assert low <= first.metres <= high and first.body in THEMES[theme].bodies
    assert 5 <= first.sun.elevation <= 80
    for landform in first.landforms:
        assert landform.kind in KINDS
        assert landform.mask.shape == (256, 256)
        assert SMALLEST_AREA <= landform.mask.sum() == landform.inside.sum() < 256 * 256


def test_all_kinds_of_landforms_and_scales_from_quarter_metres_to_kilometres_occur() -> None:
    scenes = [render_scene(seed, 256, theme) for theme in sorted(THEMES) for seed in range(5)]
    assert {item.kind for scene in scenes for item in scene.landforms} == set(KINDS)
    metres = [scene.metres for scene in scenes]
    assert min(metres) < 1 and max(metres) > 800
    assert {scene.body for scene in scenes} == {"mars", "moon"}
    assert np.mean([len(scene.landforms) for scene in scenes]) > 6


def test_ten_bits_and_another_camera_show_the_same_ground() -> None:
    eight = render_scene(3, 256, "cratered", camera=Camera())
    ten = render_scene(3, 256, "cratered", camera=Camera(), bits=10)
    assert ten.image.dtype == np.uint16 and ten.image.min() >= 3 and 300 < ten.image.max() <= 1021
    assert np.array_equal(eight.height, ten.height)
    assert all(np.array_equal(a.mask, b.mask) for a, b in zip(eight.landforms, ten.landforms, strict=True))
    assert np.corrcoef(eight.image.ravel(), ten.image.ravel())[0, 1] > 0.999


@pytest.mark.parametrize("azimuth", [0.0, 130.0, 250.0])
def test_craters_are_dark_towards_the_sun_and_bright_opposite(azimuth: float) -> None:
    differences = []
    for seed in range(8):
        scene = render_scene(seed, 256, "cratered", sun=Sun(20.0, azimuth), camera=Camera())
        assert scene.sun == Sun(20.0, azimuth)
        craters = [item for item in scene.landforms if item.kind == "crater"]
        largest = max(craters, key=lambda item: int(item.mask.sum()))
        rows, columns = np.nonzero(largest.mask)
        turn = np.radians(azimuth)
        side = (columns - columns.mean()) * np.cos(turn) + (rows - rows.mean()) * np.sin(turn)
        values = scene.image[rows, columns].astype(float)
        differences.append(values[side < 0].mean() - values[side > 0].mean())
    assert np.mean(np.array(differences) > 0) >= 0.8


def test_a_fresh_crater_is_seen_and_one_that_is_erased_or_drowned_in_noise_is_not() -> None:
    for decay, noise, seen in ((0.0, 0.01, True), (0.02, 0.01, True), (2.0, 0.01, False), (0.02, 10.0, False)):
        ground = level(128)
        crater(ground, (64.0, 64.0), 12.0, np.random.default_rng(1), decay)
        assert visible(ground, ground.built[0], light(), noise) is seen
    ground = level(128)
    ground.height += fractal(128, 1.2, np.random.default_rng(0)) * 6
    crater(ground, (64.0, 64.0), 12.0, np.random.default_rng(1), 0.05)
    assert not visible(ground, ground.built[0], light(), 0.01)


def test_masks_of_landforms_that_later_ones_cover_are_left_out() -> None:
    ground = level(256)
    crater(ground, (128.0, 128.0), 12.0, np.random.default_rng(1), 0.0)
    crater(ground, (128.0, 128.0), 60.0, np.random.default_rng(2), 0.0)
    crater(ground, (150.0, 128.0), 10.0, np.random.default_rng(3), 0.0)
    assert [ground.covered(index) for index in range(3)] == [1.0, pytest.approx(0.03, abs=0.01), 0.0]


def test_units_do_not_overlap_and_the_ground_is_what_they_leave() -> None:
    several = 0
    for seed in range(6):
        scene = render_scene(seed, 256, "albedo")
        units = [item.mask for item in scene.landforms if item.kind == "albedo_unit"]
        assert not units or np.sum(units, axis=0).max() == 1
        rest = [item.mask for item in scene.landforms if item.kind == "ground"]
        if rest and units:
            several += 1
            assert not (rest[0] & np.logical_or.reduce(units)).any()
    assert several > 2


def test_layers_make_benches_and_scarps_of_even_ground() -> None:
    rng = np.random.default_rng(4)
    slope = np.add.outer(np.arange(200, dtype=np.float32), np.zeros(200, dtype=np.float32)) * np.float32(0.2)
    benches, shades = layered(slope, rng)
    steps = np.abs(np.diff(benches, axis=0))
    assert np.percentile(steps, 30) < 0.12 and np.percentile(steps, 99) > 0.35
    assert 3 < len(np.unique(shades)) < 60
