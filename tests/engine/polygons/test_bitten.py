"""Rims out of which other landforms were cut."""

from __future__ import annotations

import math
import time

import numpy as np
import pyproj
import pytest
import shapely
from scipy.optimize import least_squares
from shapely.affinity import scale

from plugin.engine.polygons.rim_fit import fit_rim
from plugin.engine.polygons.rim_fits import fit_rims

MARS = pyproj.CRS.from_user_input("IAU_2015:49910")
RADIUS = 10_000.0
BITES = ((1.2, 0.6), (1.0, 0.5), (1.5, 1.0), (1.2, 1.0), (1.8, 1.0), (2.0, 1.5))


def crater(roughness: float = 0.0, seed: int = 0) -> shapely.Polygon:
    """A rim of 20 km with bumps of a size in shares of its radius (root mean square)."""
    random, turn = np.random.default_rng(seed), np.linspace(0, 2 * math.pi, 200, endpoint=False)
    waves = sum(random.normal() * np.cos(k * turn + random.uniform(0, 2 * math.pi)) / k for k in range(2, 12))
    radii = RADIUS * (1 + (roughness * waves / np.std(waves) if roughness else 0.0))
    return shapely.Polygon(np.column_stack([radii * np.cos(turn), radii * np.sin(turn)]))


def bitten(rim: shapely.Polygon, *bites: tuple[float, float], azimuth: float = 0.3) -> shapely.Polygon:
    """Less discs at a distance and of a size in radii, around the rim."""
    for number, (distance, size) in enumerate(bites):
        angle = azimuth + 2.1 * number
        place = shapely.Point(distance * RADIUS * math.cos(angle), distance * RADIUS * math.sin(angle))
        rim = rim.difference(place.buffer(size * RADIUS, 64))
    return max(shapely.get_parts(rim), key=lambda part: part.area)


@pytest.mark.parametrize("together", [False, True])
@pytest.mark.parametrize("roughness", [0.0, 0.01])
def test_row_16_a_bitten_crater_has_the_diameter_of_the_rim_that_is_left(roughness: float, together: bool) -> None:
    """Row 16 of issue 17: 17.4 to 18.9 km for 20.0."""
    shapes = [bitten(crater(roughness, number), bite) for number, bite in enumerate(BITES)]
    fits = fit_rims(shapes, MARS) if together else [(fit_rim(shape, MARS), None) for shape in shapes]
    for shape, (circle, _) in zip(shapes, fits, strict=True):
        assert circle is not None
        assert circle.diameter_m == pytest.approx(20_000, rel=0.01), shape.area


def test_row_16_two_bites_and_an_ellipse(tmp_path: object) -> None:
    shape = bitten(crater(), (1.3, 0.5), (1.4, 0.7))
    circle, ellipse = fit_rim(shape, MARS), fit_rim(shape, MARS, "ellipse")
    assert circle is not None and ellipse is not None
    assert circle.diameter_m == pytest.approx(20_000, rel=0.01)
    assert (ellipse.major_m, ellipse.minor_m) == pytest.approx((20_000, 20_000), rel=0.015)


@pytest.mark.parametrize(
    "shape",
    [
        *(crater(roughness, seed) for roughness in (0.01, 0.03) for seed in range(6)),
        *(scale(crater(), 1.0, ratio) for ratio in (0.95, 0.8, 0.6)),
        shapely.Point(0, 0).buffer(RADIUS, quad_segs=1),
        shapely.box(-RADIUS, -RADIUS, RADIUS, RADIUS),
        shapely.MultiPoint([(0, 0), (1.2 * RADIUS, 0)]).buffer(RADIUS),
    ],
)
def test_row_16_what_is_no_bite_is_fitted_as_before(shape: shapely.Polygon) -> None:
    found = fit_rim(shape, MARS)
    assert found is not None and found.diameter_m == pytest.approx(through_all(shape), rel=2e-3)


def test_row_16_the_roughest_rims_are_seldom_taken_for_bitten() -> None:
    shapes = [crater(0.06, seed) for seed in range(100)]
    odd = sum(
        circle is None or abs(circle.diameter_m / through_all(shape) - 1) > 2e-3
        for shape, (circle, _) in zip(shapes, fit_rims(shapes, MARS), strict=True)
    )
    assert odd <= 6


def through_all(shape: shapely.Polygon) -> float:
    """Diameter of the circle through all of an outline, by scipy."""
    points = np.asarray(shapely.segmentize(shape, RADIUS / 20).exterior.coords)[:-1]
    steps = np.hypot(*np.diff(np.vstack([points[-1:], points, points[:1]]), axis=0).T)
    weights = (steps[1:] + steps[:-1]) / 2
    weights /= weights.sum()
    best = least_squares(
        lambda v: np.sqrt(weights) * (np.hypot(points[:, 0] - v[0], points[:, 1] - v[1]) - v[2]), [0, 0, RADIUS]
    )
    return float(2 * best.x[2])


def test_row_16_many_rims_are_fitted_as_fast() -> None:
    shapes = [crater(0.03, seed) for seed in range(300)]
    began = time.perf_counter()
    fit_rims(shapes, MARS)
    assert (time.perf_counter() - began) / len(shapes) < 0.02
