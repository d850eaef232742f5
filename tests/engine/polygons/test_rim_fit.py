from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from plugin.engine.crs.crs import from_lonlat, to_lonlat
from plugin.engine.polygons.measures import measure
from plugin.engine.polygons.plane import own_latitude
from plugin.engine.polygons.rim_curve import RimFit, rim_outline
from plugin.engine.polygons.rim_fit import fit_rim

MARS_RADIUS = 3_396_190.0
MOON_RADIUS = 1_737_400.0
MARS_FLATTENING = 1 / 169.894447223612


def crs(code: int) -> pyproj.CRS:
    return pyproj.CRS.from_user_input(f"IAU_2015:{code}")


def ring(
    code: int, lon: float, lat: float, distances: np.ndarray, bearings: np.ndarray, flattening: float = 0.0
) -> BaseGeometry:
    """The polygon of the places at geodesic distances and bearings from a geodetic longitude and latitude."""
    system = crs(code)
    radius = MOON_RADIUS if 30000 < code < 31000 else MARS_RADIUS
    geod = pyproj.Geod(a=radius, f=flattening)
    count = len(bearings)
    lons, lats, _ = geod.fwd(np.full(count, lon), np.full(count, lat), np.degrees(bearings), distances)
    lons = lon + (np.asarray(lons) - lon + 180) % 360 - 180
    return shapely.Polygon(np.column_stack(from_lonlat(system, lons, own_latitude(system, lats))))


def turn(count: int) -> np.ndarray:
    return np.linspace(0, 2 * math.pi, count, endpoint=False)


@pytest.mark.parametrize(
    ("code", "lon", "lat", "flattening"),
    [
        (49900, 30.0, 0.0, 0.0),
        (49900, 200.0, 65.0, 0.0),
        (49910, 120.0, -62.0, 0.0),
        (49930, 15.0, 89.9, 0.0),
        (49902, -30.0, 45.0, MARS_FLATTENING),
        (49901, 10.0, -45.0, MARS_FLATTENING),
        (49912, 40.0, 30.0, MARS_FLATTENING),
        (30100, -60.0, 45.0, 0.0),
        (30110, 10.0, -80.0, 0.0),
    ],
)
@pytest.mark.parametrize("radius_m", [50.0, 40_000.0])
@pytest.mark.parametrize("corners", [12, 500])
def test_a_cap_has_its_own_diameter_and_centre(
    code: int, lon: float, lat: float, flattening: float, radius_m: float, corners: int
) -> None:
    cap = ring(code, lon, lat, np.full(corners, radius_m), turn(corners), flattening)
    fit = fit_rim(cap, crs(code))
    assert fit is not None
    # Coordinates of degrees have 1e-9 of a degree of noise at most: some tenth of a millimetre.
    assert fit.diameter_m == pytest.approx(2 * radius_m, rel=1e-7, abs=1e-3)
    assert fit.residual_m < 1e-3
    assert fit.lat == pytest.approx(lat, abs=1e-7)
    assert (fit.lon - lon + 180) % 360 - 180 == pytest.approx(0, abs=1e-7 / math.cos(math.radians(lat)))


def test_a_quarter_of_the_moon_is_still_a_circle() -> None:
    cap = ring(30100, 40.0, 20.0, np.full(90, 1_300_000.0), turn(90))
    fit = fit_rim(cap, crs(30100))
    assert fit is not None
    assert fit.diameter_m == pytest.approx(2_600_000.0, rel=1e-8)
    assert (fit.lon, fit.lat) == (pytest.approx(40, abs=1e-6), pytest.approx(20, abs=1e-6))


def test_the_residual_is_that_of_a_known_wobble() -> None:
    # Four waves of 5 m on a radius of 1000 m have a root mean square of 5 / sqrt(2) m.
    bearings = turn(360)
    wavy = ring(49900, 10.0, 30.0, 1000 + 5 * np.sin(4 * bearings), bearings)
    fit = fit_rim(wavy, crs(49900))
    assert fit is not None
    assert fit.diameter_m == pytest.approx(2000, abs=0.1)
    assert fit.residual_m == pytest.approx(5 / math.sqrt(2), rel=0.01)


def test_many_corners_on_one_side_do_not_pull_the_circle() -> None:
    # Half the rim lies 20 m further out; it has ten times the corners and must not have ten times the say.
    bearings = np.concatenate(
        [np.linspace(0, math.pi, 300, endpoint=False), np.linspace(math.pi, 2 * math.pi, 30)[:-1]]
    )
    uneven = fit_rim(ring(49900, 0.0, 0.0, 1000 + 20 * np.sin(3 * bearings), bearings), crs(49900))
    even = fit_rim(ring(49900, 0.0, 0.0, 1000 + 20 * np.sin(3 * turn(600)), turn(600)), crs(49900))
    assert uneven is not None and even is not None
    assert uneven.diameter_m == pytest.approx(even.diameter_m, abs=0.5)


@pytest.mark.parametrize("azimuth", [0.0, 30.0, 90.0, 135.0])
def test_an_ellipse_has_its_axes_and_azimuth(azimuth: float) -> None:
    angle = turn(200)
    along, across = 3000 * np.cos(angle), 2000 * np.sin(angle)
    bearings = np.arctan2(across, along) + math.radians(azimuth)
    shape = ring(30100, -60.0, 45.0, np.hypot(along, across), bearings)
    fit = fit_rim(shape, crs(30100), "ellipse")
    assert fit is not None
    assert (fit.major_m, fit.minor_m) == (pytest.approx(6000, abs=0.01), pytest.approx(4000, abs=0.01))
    assert (fit.azimuth_deg - azimuth + 90) % 180 - 90 == pytest.approx(0, abs=1e-3)
    assert fit.residual_m < 0.01
    assert fit.diameter_m == pytest.approx(math.sqrt(6000 * 4000), abs=0.01)
    circle = fit_rim(shape, crs(30100))
    assert circle is not None and circle.residual_m > 300


def test_a_circle_is_an_ellipse_too() -> None:
    fit = fit_rim(ring(49910, 5.0, 40.0, np.full(64, 800.0), turn(64)), crs(49910), "ellipse")
    assert fit is not None
    assert (fit.major_m, fit.minor_m) == (pytest.approx(1600, abs=0.01), pytest.approx(1600, abs=0.01))


def test_a_crater_cut_in_two_by_the_seam_is_one() -> None:
    whole = ring(49900, 180.0, 20.0, np.full(180, 30_000.0), turn(180))
    west = shapely.intersection(whole, shapely.box(170, 0, 180, 40))
    east = shapely.affinity.translate(shapely.intersection(whole, shapely.box(180, 0, 190, 40)), -360)
    fit = fit_rim(shapely.MultiPolygon([west, east]), crs(49900))
    assert fit is not None
    assert fit.diameter_m == pytest.approx(60_000, abs=1)
    assert abs(fit.lon) == pytest.approx(180, abs=1e-4)


def test_what_lies_apart_and_holes_do_not_count() -> None:
    rim = ring(49910, 0.0, 0.0, np.full(100, 1000.0), turn(100))
    hole = ring(49910, 0.0, 0.0, np.full(20, 300.0), turn(20))
    speck = shapely.box(5000, 0, 5050, 50)
    fit = fit_rim(shapely.MultiPolygon([speck, shapely.difference(rim, hole)]), crs(49910))
    assert fit is not None
    assert fit.diameter_m == pytest.approx(2000, abs=0.01)


def test_no_outline_and_no_body_have_no_fit() -> None:
    triangle = shapely.Polygon([(0, 0), (100, 0), (0, 100)])
    assert fit_rim(triangle, crs(49910)) is not None
    assert fit_rim(shapely.Polygon(), crs(49910)) is None
    assert fit_rim(triangle, pyproj.CRS.from_wkt('ENGCRS["image",EDATUM["image"],CS[Cartesian,2],AXIS["x",east],'
                                                 'AXIS["y",north],LENGTHUNIT["metre",1]]')) is None  # fmt: skip


@pytest.mark.parametrize(("code", "lon", "lat"), [(49900, 359.99, 10.0), (49902, 20.0, 60.0), (49910, 100.0, 45.0)])
@pytest.mark.parametrize("shape", ["circle", "ellipse"])
def test_the_outline_of_a_fit_fits_the_same(code: int, lon: float, lat: float, shape: str) -> None:
    angle = turn(90)
    along, across = 5000 * np.cos(angle), 4000 * np.sin(angle)
    flattening = MARS_FLATTENING if code == 49902 else 0.0
    first = fit_rim(
        ring(code, lon, lat, np.hypot(along, across), np.arctan2(across, along) + 0.7, flattening), crs(code), shape
    )
    assert first is not None
    drawn = rim_outline(first, crs(code))
    again = fit_rim(drawn, crs(code), shape)
    assert again is not None
    assert (again.major_m, again.minor_m) == (pytest.approx(first.major_m), pytest.approx(first.minor_m))
    assert (again.lon, again.lat) == (pytest.approx(first.lon, abs=1e-7), pytest.approx(first.lat, abs=1e-7))
    assert again.azimuth_deg == pytest.approx(first.azimuth_deg, abs=1e-3)
    assert again.residual_m < 0.01
    assert drawn.is_valid


def test_around_a_pole_the_outline_is_that_of_the_pole() -> None:
    fit = fit_rim(ring(49930, 0.0, 89.9, np.full(90, 50_000.0), turn(90)), crs(49930))
    assert fit is not None
    assert rim_outline(fit, crs(49930)).contains(shapely.Point(0, 0))
    longitudes = shapely.get_coordinates(rim_outline(fit, crs(49900)))[:, 0]
    assert np.ptp(longitudes) > 350 and np.abs(longitudes).max() <= 180


@pytest.mark.parametrize("code", [30100, 30110])
@pytest.mark.parametrize("pole", [90.0, -90.0])
def test_a_circle_over_a_pole_reaches_the_border_of_a_cylindrical_map(code: int, pole: float) -> None:
    system = crs(code)
    fit = RimFit("circle", 30.0, math.copysign(89.0, pole), 100_000.0, 100_000.0, 0.0, 0.0)
    outline = rim_outline(fit, system)
    assert outline.is_valid
    lon, lat = to_lonlat(system, *outline.bounds[:2])
    east, north = to_lonlat(system, *outline.bounds[2:])
    assert (abs(float(lon)), abs(float(east))) == pytest.approx((180, 180))
    assert pole == pytest.approx(float(north) if pole > 0 else float(lat))
    size = measure(outline, system)["area_m2"]
    assert size == pytest.approx(math.pi * 50_000.0**2, rel=1e-3)
