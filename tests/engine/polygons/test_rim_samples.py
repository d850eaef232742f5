"""Fits depend on the shape of an outline and not on the corners that it was drawn with, and none lies far from it."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pyproj
import pytest
import shapely
from scipy.optimize import least_squares
from shapely.geometry import Polygon

from plugin.engine.polygons.rim_curve import RimFit
from plugin.engine.polygons.rim_fit import fitted_curve
from plugin.engine.polygons.rim_fits import fit_rims

MARS = pyproj.CRS.from_user_input("IAU_2015:49910")
SHAPES = {
    "square": shapely.box(0, 0, 10_000, 10_000),
    "oblong": shapely.box(0, 0, 12_000, 5_000),
    "L": Polygon([(0, 0), (10_000, 0), (10_000, 2_000), (2_000, 2_000), (2_000, 10_000), (0, 10_000)]),
    "kite": Polygon([(0, 0), (10_000, 1_000), (10_000, 2_000), (3_000, 2_500), (0, 9_000)]),
    "triangle": Polygon([(0, 0), (10_000, 0), (3_000, 9_000)]),
    "rectangle": shapely.box(0, 0, 20_000, 2_000),
    "sliver": shapely.box(0, 0, 20_000, 60),
}  # fmt: skip


def circle(corners: int, jitter: float = 0.0, radius: float = 5_000.0, seed: int = 0) -> Polygon:
    """Corners on a circle; jitter is the share of their spacing that they may be off their even places along it."""
    turn = np.linspace(0, 2 * math.pi, corners, endpoint=False)
    turn += np.random.default_rng(seed).uniform(-jitter, jitter, corners) * 2 * math.pi / corners
    return Polygon(np.column_stack([radius * np.cos(turn), radius * np.sin(turn)]))


def fit(shape: shapely.Geometry) -> tuple[RimFit | None, RimFit | None]:
    """Its circle and ellipse; numbers that are none on the way are an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return fit_rims([shape], MARS)[0]


def circle_of(shape: shapely.Geometry) -> RimFit:
    found = fit(shape)[0]
    assert found is not None
    return found


@pytest.mark.parametrize("name", [*SHAPES])
def test_a_fit_is_the_same_however_an_outline_is_digitised(name: str) -> None:
    shape = SHAPES[name]
    whole = np.asarray(shape.exterior.coords)[:-1]
    ways = [
        shapely.segmentize(shape, 200),
        shapely.segmentize(shape, 777),
        Polygon(np.roll(whole, 1, axis=0)),
        # begins in the middle of an edge
        Polygon(np.vstack([(whole[0] + whole[1]) / 2, whole[1:], whole[:1]])),
        # one side with many corners
        Polygon(np.vstack([np.linspace(whole[0], whole[1], 60), whole[2:]])),
        shape.reverse(),
    ]
    for way in ways:
        for one, other in zip(fit(shape), fit(way), strict=True):
            assert (one is None) == (other is None)
            if one is not None and other is not None:
                assert (other.major_m, other.minor_m, other.residual_m) == pytest.approx(
                    (one.major_m, one.minor_m, one.residual_m), rel=1e-3
                )


def test_a_square_has_the_circle_of_its_sides() -> None:
    found = circle_of(SHAPES["square"])
    # The mean distance of the sides from the middle, and how far they lie off it.
    radius = 5_000 * (math.sqrt(2) + math.asinh(1)) / 2
    assert found.diameter_m == pytest.approx(2 * radius, rel=2e-4)
    assert found.residual_m == pytest.approx(math.sqrt(4 / 3 * 5_000**2 - radius**2), rel=5e-3)


@pytest.mark.parametrize("corners", [10, 12, 20, 36, 64, 300])
def test_corners_on_a_circle_have_its_diameter(corners: int) -> None:
    for way in (circle(corners), shapely.segmentize(circle(corners), 100)):
        for found in fit(way):
            assert found is not None
            assert (found.major_m, found.minor_m) == pytest.approx((10_000, 10_000), rel=1e-4)
            assert found.residual_m < 1.0


@pytest.mark.parametrize(("corners", "close"), [(16, 5e-3), (24, 2e-3), (36, 5e-4), (64, 2e-4)])
def test_corners_set_unevenly_on_a_circle_have_it_too(corners: int, close: float) -> None:
    for seed in range(20):
        assert circle_of(circle(corners, 0.3, seed=seed)).diameter_m == pytest.approx(10_000, rel=close)


def test_corners_at_random_on_a_circle_have_it_nearly() -> None:
    for seed in range(20):
        turn = np.sort(np.random.default_rng(seed).uniform(0, 2 * math.pi, 36))
        shape = Polygon(np.column_stack([5_000 * np.cos(turn), 5_000 * np.sin(turn)]))
        assert circle_of(shape).diameter_m == pytest.approx(10_000, rel=2e-2)


def test_an_octagon_is_one() -> None:
    # Its sides lie between the radius and its cosine of a sixteenth of a turn.
    assert 2 * 5_000 * math.cos(math.pi / 8) < circle_of(circle(8)).diameter_m < 9_600


def test_straight_sides_between_bends_stay_straight() -> None:
    # A stadium, drawn with corners in its bends alone and with corners all the way.
    stadium = shapely.LineString([(0, 0), (10_000, 0)]).buffer(3_000, quad_segs=9)
    one, other = fit(stadium)[1], fit(shapely.segmentize(stadium, 100))[1]
    assert one is not None and other is not None
    assert (one.major_m, one.minor_m) == pytest.approx((other.major_m, other.minor_m), rel=1e-3)
    assert one.minor_m < 6_700


@pytest.mark.parametrize("name", ["circle", "ellipse"])
def test_the_curve_is_that_of_least_squares(name: str) -> None:
    """Compared with scipy's search on two thousand places along the outline."""
    random = np.random.default_rng(3)
    for _ in range(12):
        turn = np.linspace(0, 2 * math.pi, 90, endpoint=False)
        reach = 4_000 * (1 + 0.2 * np.cos(2 * turn)) * (1 + 0.04 * random.standard_normal(90))
        shape = Polygon(np.column_stack([reach * np.cos(turn), reach * np.sin(turn)]))
        at = np.linspace(0, shape.length, 2000, endpoint=False)
        places = shapely.get_coordinates(shapely.line_interpolate_point(shape.exterior, at))

        def off(values: np.ndarray, places: np.ndarray = places) -> np.ndarray:
            x, y, one, other, angle = (*values, values[2], 0.0) if name == "circle" else values
            away = (places - (x, y)) @ [[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]]
            phase = np.linspace(0, 2 * math.pi, 721)
            rim = shapely.LineString(np.column_stack([one * np.cos(phase), other * np.sin(phase)]))
            inside = (away[:, 0] / one) ** 2 + (away[:, 1] / other) ** 2 < 1
            return np.asarray(shapely.distance(rim, shapely.points(away)) * np.where(inside, -1, 1))

        start = [0.0, 0.0, 4_000.0] if name == "circle" else [0.0, 0.0, 4_700.0, 3_300.0, 0.0]
        best = least_squares(off, start, x_scale=[100.0, 100.0, 100.0, 100.0, 0.03][: len(start)], diff_step=1e-4)
        found = fit(shape)[name == "ellipse"]
        assert found is not None
        if name == "circle":
            assert found.diameter_m == pytest.approx(2 * best.x[2], rel=1e-3)
        else:
            assert (found.major_m, found.minor_m) == pytest.approx(2 * np.sort(np.abs(best.x[2:4]))[::-1], rel=2e-3)
        assert found.residual_m == pytest.approx(math.sqrt(float(np.mean(best.fun**2))), rel=0.02)


def test_a_curve_is_near_its_outline_or_there_is_none() -> None:
    """A rectangle is nearest to the side of an endless ellipse, and there are worse."""
    random = np.random.default_rng(0)
    shapes = [*SHAPES.values()]
    for count in random.integers(3, 14, 300):
        turn = np.sort(random.uniform(0, 2 * math.pi, count))
        reach = random.uniform(200, 5_000, count)
        shapes.append(Polygon(np.column_stack([reach * np.cos(turn), random.uniform(0.02, 1) * reach * np.sin(turn)])))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = fit_rims(shapes, MARS)
    missing = 0
    for shape, curves in zip(shapes, found, strict=True):
        corners = np.asarray(shape.exterior.coords)
        span = np.hypot(*(corners[:, None] - corners).transpose(2, 0, 1)).max()
        for curve in curves:
            missing += curve is None
            if curve is not None:
                assert 0 < curve.minor_m <= curve.major_m <= 1.5 * span
                assert curve.residual_m < span / 2
    assert 0 < missing < len(found)
    assert dict(zip(SHAPES, found, strict=False))["rectangle"][0] is None
    assert fitted_curve(SHAPES["rectangle"], None, "circle") is None
    assert fitted_curve(SHAPES["L"], None, "ellipse") is None


def test_in_the_plane_of_an_image_curves_are_the_same() -> None:
    for name in ("square", "oblong", "triangle"):
        for kind, expected in zip(("circle", "ellipse"), fit(SHAPES[name]), strict=True):
            found = fitted_curve(SHAPES[name], None, kind)
            assert found is not None and expected is not None
            assert found[1] == pytest.approx(expected.residual_m, rel=1e-3)
            assert found[0].area == pytest.approx(math.pi / 4 * expected.major_m * expected.minor_m, rel=1e-3)
