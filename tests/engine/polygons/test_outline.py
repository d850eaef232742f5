from __future__ import annotations

import math

import numpy as np
import pytest
import shapely
from affine import Affine

from plugin.engine.polygons.outline import mask_to_polygon
from plugin.engine.raster.image import WindowImage

SIDE = 256

TRANSFORMS = {
    "north up": Affine(5, 0, 1000, 0, -5, 9000),
    "south up": Affine(5, 0, 1000, 0, 5, 9000),
    "rotated": Affine.translation(1000, 9000) @ Affine.rotation(33) @ Affine.scale(5, -5),
    "not square": Affine(10, 0, 1000, 0, -5, 9000),
}


def window(transform: Affine = TRANSFORMS["north up"], valid: np.ndarray | None = None) -> WindowImage:
    valid = np.ones((SIDE, SIDE), bool) if valid is None else valid
    return WindowImage(np.zeros((SIDE, SIDE, 3), np.uint8), valid, transform, 0, (False,) * 4)


def disc(x: float, y: float, radius: float) -> np.ndarray:
    """Signed distance, positive inside, at sample centres."""
    rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
    return (radius - np.hypot(columns - x, rows - y)).astype(np.float32)


@pytest.mark.parametrize("name", TRANSFORMS)
@pytest.mark.parametrize("diameter", [20, 60, 180])
def test_a_disc_has_its_area_and_place(name: str, diameter: int) -> None:
    transform = TRANSFORMS[name]
    polygon = mask_to_polygon(disc(127.3, 120.8, diameter / 2), window(transform))
    assert polygon is not None
    assert polygon.is_valid
    assert polygon.geom_type == "Polygon"
    expected = math.pi * diameter**2 / 4 * abs(transform.determinant)
    assert polygon.area == pytest.approx(expected, rel=0.01)
    x, y = transform @ (127.3, 120.8)
    assert polygon.centroid.distance(shapely.Point(x, y)) < 0.05 * 5


def test_the_outline_lies_between_samples() -> None:
    logits = np.full((SIDE, SIDE), -1.0, np.float32)
    logits[:, :100] = 3.0
    polygon = mask_to_polygon(logits, window(Affine.identity()))
    assert polygon is not None
    # Three quarters of the way from the last centre inside (99.5) to the first outside (100.5).
    assert polygon.bounds == pytest.approx((0, 0, 100.25, SIDE), abs=1e-6)


def test_a_mask_over_the_whole_window_closes_at_its_sides() -> None:
    polygon = mask_to_polygon(np.ones((SIDE, SIDE), np.float32), window(Affine.identity()))
    assert polygon is not None
    assert polygon.equals(shapely.box(0, 0, SIDE, SIDE))


def test_nothing_above_zero_is_no_polygon() -> None:
    assert mask_to_polygon(np.full((SIDE, SIDE), -0.1, np.float32), window()) is None
    assert mask_to_polygon(np.full((SIDE, SIDE), np.nan, np.float32), window()) is None
    assert mask_to_polygon(disc(100, 100, 1.0), window()) is None


def test_large_holes_stay_and_small_ones_close() -> None:
    logits = np.minimum(disc(128, 128, 80), np.minimum(-disc(110, 128, 20), -disc(170, 128, 3)))
    polygon = mask_to_polygon(logits, window(Affine.identity()))
    assert polygon is not None
    assert len(polygon.interiors) == 1
    assert shapely.Polygon(polygon.interiors[0]).area == pytest.approx(math.pi * 400, rel=0.02)


def test_parts_without_a_click_are_left_out() -> None:
    logits = np.maximum(disc(60, 60, 20), disc(180, 180, 40))
    image = window()
    small, large = image.to_crs(60, 60), image.to_crs(180, 180)
    with_click = mask_to_polygon(logits, image, [(float(small[0]), float(small[1]))])
    assert with_click is not None
    assert with_click.contains(shapely.Point(*small))
    assert not with_click.contains(shapely.Point(*large))
    without = mask_to_polygon(logits, image)
    assert without is not None
    assert without.contains(shapely.Point(*large))
    assert not without.contains(shapely.Point(*small))
    both = mask_to_polygon(logits, image, [tuple(map(float, small)), tuple(map(float, large))])
    assert both is not None
    assert both.geom_type == "MultiPolygon"


def test_ground_without_data_is_cut_out() -> None:
    valid = np.ones((SIDE, SIDE), bool)
    valid[:, 128:] = False
    valid[100, 100] = False
    polygon = mask_to_polygon(disc(128, 128, 60), window(Affine.identity(), valid))
    assert polygon is not None
    assert polygon.bounds[2] == 128
    assert polygon.area == pytest.approx(math.pi * 3600 / 2, rel=0.01)
    assert not polygon.interiors, "one dropped pixel is no gap in the ground"


def test_noise_makes_valid_polygons() -> None:
    generator = np.random.default_rng(5)
    for _ in range(10):
        logits = generator.normal(size=(SIDE, SIDE)).astype(np.float32)
        logits += disc(128, 128, 40).clip(-1, 1)
        valid = generator.random((SIDE, SIDE)) > 0.02
        polygon = mask_to_polygon(logits, window(TRANSFORMS["rotated"], valid))
        assert polygon is not None
        assert polygon.is_valid
        assert polygon.geom_type in ("Polygon", "MultiPolygon")
