from __future__ import annotations

import numpy as np
import pyproj
import pytest
import shapely
import shapely.affinity
from shapely.geometry import Polygon

from plugin.engine.crs.crs import from_lonlat
from plugin.engine.polygons.plane import own_latitude
from plugin.engine.polygons.rim_fit import fit_rim
from plugin.engine.polygons.rim_fits import fit_rims
from plugin.engine.raster.ground import geod_of


def crater(crs: pyproj.CRS, lon: float, lat: float, radii: np.ndarray, bearings: np.ndarray) -> Polygon:
    """Corners at distances in metres and bearings from a longitude and geodetic latitude."""
    geod = geod_of(crs)
    assert geod is not None
    full = np.ones(len(radii))
    lons, lats, _ = geod.fwd(lon * full, lat * full, bearings, radii)
    lons = lon + (np.asarray(lons) - lon + 180) % 360 - 180
    return Polygon(np.column_stack(from_lonlat(crs, lons, own_latitude(crs, lats))))


def craters(crs: pyproj.CRS, polar: bool) -> list[Polygon]:
    """Circles and ellipses of 100 m to 300 km, with smooth and with rough rims."""
    random = np.random.default_rng(5)
    shapes = []
    for index in range(9):
        bearings = np.linspace(0, 360, int(random.integers(8, 40)), endpoint=False)
        elongation = (0.0, 0.1, 0.35)[index % 3]
        radii = random.uniform(50, 150_000) * (1 + elongation * np.cos(np.radians(2 * (bearings - 7.0 * index))))
        radii = radii * (1 + (0.0, 0.03)[index % 2] * random.standard_normal(len(bearings)))
        lat = random.uniform(70, 89.5) if polar else random.uniform(-60, 60)
        shapes.append(crater(crs, random.uniform(-190, 190), lat, radii, bearings))
    return shapes


@pytest.mark.parametrize("code", [49900, 49902, 49910, 30130])
def test_many_rims_are_fitted_as_each_of_them(code: int) -> None:
    crs = pyproj.CRS.from_user_input(f"IAU_2015:{code}")
    shapes = craters(crs, polar=code == 30130)
    for shape, fits in zip(shapes, fit_rims(shapes, crs), strict=True):
        for name, found in zip(("circle", "ellipse"), fits, strict=True):
            single = fit_rim(shape, crs, name)
            assert single is not None and found is not None
            assert found.shape == single.shape == name
            # A billionth of the residual leaves the curve this much freedom where the rim is rough.
            close = 1e-4 * single.minor_m
            assert (found.major_m, found.minor_m) == pytest.approx((single.major_m, single.minor_m), abs=close)
            assert found.residual_m <= single.residual_m * (1 + 1e-6) + 1e-9 * single.major_m
            geod = geod_of(crs)
            assert geod is not None
            assert geod.inv(found.lon, found.lat, single.lon, single.lat)[2] < close
            assert found.lon == pytest.approx(single.lon, abs=1)
            if single.minor_m < 0.95 * single.major_m:
                assert (found.azimuth_deg - single.azimuth_deg + 90) % 180 == pytest.approx(90, abs=0.1)


def test_parts_that_touch_are_joined_and_the_rest_is_fitted_beside_them() -> None:
    crs = pyproj.CRS.from_user_input("IAU_2015:49900")
    bearings = np.linspace(0, 360, 40, endpoint=False)
    whole = crater(crs, 10, 20, np.full(40, 4000.0), bearings)
    halves = shapely.MultiPolygon([
        shapely.intersection(whole, shapely.box(0, 0, 10, 90)), shapely.intersection(whole, shapely.box(10, 0, 20, 90))
    ])  # fmt: skip
    line = Polygon([(0, 0), (1, 1), (2, 2)])
    nowhere = shapely.MultiPolygon([line, Polygon([(5, 5), (np.inf, 6), (6, 6)])])
    first, second, *nothing = fit_rims([whole, halves, Polygon(), line, nowhere], crs)
    for found in (*first, *second):
        assert found is not None and found.diameter_m == pytest.approx(8000, rel=1e-3)
    assert nothing == [(None, None)] * 3
    assert fit_rims([], crs) == []


@pytest.mark.parametrize("code", [49900, 30130])
def test_rims_that_something_was_cut_out_of_are_fitted_together_too(code: int) -> None:
    crs = pyproj.CRS.from_user_input(f"IAU_2015:{code}")
    random, lat = np.random.default_rng(8), 80.0 if code == 30130 else 20.0
    shapes, radii = [], (800.0, 5_000.0, 30_000.0)
    for radius in radii:
        bearings = np.linspace(0, 360, 90, endpoint=False)
        whole = crater(crs, 10, lat, radius * (1 + 0.003 * random.standard_normal(90)), bearings)
        shift = (whole.bounds[2] - whole.bounds[0]) * 0.45
        shapes.append(whole.difference(shapely.affinity.translate(whole, shift)))
    singles = [(fit_rim(shape, crs), fit_rim(shape, crs, "ellipse")) for shape in shapes]
    for radius, pair, fits in zip(radii, singles, fit_rims(shapes, crs), strict=True):
        assert fits[0] is not None and fits[0].diameter_m == pytest.approx(2 * radius, rel=0.01)
        for single, found in zip(pair, fits, strict=True):
            assert single is not None and found is not None
            close = 1e-6 * single.minor_m
            assert (found.major_m, found.minor_m) == pytest.approx((single.major_m, single.minor_m), abs=close)
            assert found.residual_m == pytest.approx(single.residual_m, abs=close)
