from __future__ import annotations

import math

import numpy as np
import pyproj
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from plugin.engine.crs.crs import from_lonlat, planetographic
from plugin.engine.polygons.attributes import plain
from plugin.engine.polygons.many_measures import measure_many
from plugin.engine.polygons.measures import body_of, measure
from tests.scenes import scene

MARS_RADIUS = 3_396_190.0
MARS_POLAR_RADIUS = 3_376_200.0
MOON_RADIUS = 1_737_400.0


def crs(code: int) -> pyproj.CRS:
    return pyproj.CRS.from_user_input(f"IAU_2015:{code}")


def cap(system: pyproj.CRS, lon: float, lat: float, radius_m: float, sphere: float) -> BaseGeometry:
    """A spherical cap of a geodesic radius around a point, drawn in a CRS; 720 vertices."""
    angle = radius_m / sphere
    bearings = np.linspace(0, 2 * math.pi, 720, endpoint=False)
    phi = math.radians(lat)
    sine = math.sin(phi) * math.cos(angle) + math.cos(phi) * math.sin(angle) * np.cos(bearings)
    lats = np.arcsin(sine)
    lons = math.radians(lon) + np.arctan2(
        np.sin(bearings) * math.sin(angle) * math.cos(phi), math.cos(angle) - math.sin(phi) * sine
    )
    return shapely.Polygon(np.column_stack(from_lonlat(system, np.degrees(lons), np.degrees(lats))))


@pytest.mark.parametrize(
    ("code", "lon", "lat", "sphere"),
    [
        (49900, 30.0, 0.0, MARS_RADIUS),
        (49900, 120.0, 62.0, MARS_RADIUS),
        (49910, 120.0, -62.0, MARS_RADIUS),
        (49930, 15.0, 80.0, MARS_RADIUS),
        (49930, 0.0, 89.99, MARS_RADIUS),
        (49935, 15.0, -85.0, MARS_RADIUS),
        (30100, -60.0, 45.0, MOON_RADIUS),
        (30110, 10.0, -20.0, MOON_RADIUS),
    ],
)
@pytest.mark.parametrize("radius_m", [300.0, 60_000.0])
def test_a_spherical_cap_measures_as_on_paper(
    code: int, lon: float, lat: float, sphere: float, radius_m: float
) -> None:
    values = measure(cap(crs(code), lon, lat, radius_m, sphere), crs(code))
    angle = radius_m / sphere
    # The polygon of 720 corners lacks this share of the cap.
    area = 2 * math.pi * sphere**2 * (1 - math.cos(angle)) * (1 - (2 * math.pi / 720) ** 2 / 6)
    assert values["area_m2"] == pytest.approx(area, rel=1e-4)
    assert values["perimeter_m"] == pytest.approx(2 * math.pi * sphere * math.sin(angle), rel=1e-4)
    assert values["diameter_m"] == pytest.approx(2 * math.sqrt(area / math.pi), rel=1e-4)
    assert values["centre_lat"] == pytest.approx(lat, abs=2e-3 * radius_m / sphere * 57.3 + 1e-9)
    assert values["major_m"] == pytest.approx(2 * radius_m, rel=1e-4)
    assert values["minor_m"] == pytest.approx(2 * radius_m, rel=1e-4)
    assert values["ellipticity"] == pytest.approx(1, abs=1e-4)
    assert values["circularity"] == pytest.approx(1, abs=1e-3)
    if lat < 89:
        assert values["centre_lon"] == pytest.approx(lon, abs=0.01)


@pytest.mark.parametrize(("code", "sphere"), [(49900, MARS_RADIUS), (30100, MOON_RADIUS)])
@pytest.mark.parametrize(
    "box", [(10, 30, 30, 60), (-5, -5, 5, 5), (170, -80, 190, -60), (0, 0, 200, 80), (-180, -90, 180, 90)]
)
def test_a_box_of_longitudes_and_latitudes_on_a_sphere(
    code: int, sphere: float, box: tuple[float, float, float, float]
) -> None:
    west, south, east, north = box
    values = measure(shapely.box(*box), crs(code))
    zone = math.sin(math.radians(north)) - math.sin(math.radians(south))
    assert values["area_m2"] == pytest.approx(math.radians(east - west) * sphere**2 * zone, rel=1e-4)


def ellipsoid_zone(a: float, b: float, south: float, north: float) -> float:
    """Area per radian of longitude between geodetic latitudes, by numerical integration."""
    phi = np.linspace(math.radians(south), math.radians(north), 200_001)
    e2 = 1 - (b / a) ** 2
    w2 = 1 - e2 * np.sin(phi) ** 2
    integrand = a**2 * (1 - e2) * np.cos(phi) / w2**2
    return float(np.trapezoid(integrand, phi))


def in_own_latitudes(system: pyproj.CRS, geodetic: np.ndarray) -> np.ndarray:
    """Geodetic latitudes on the ellipsoid of Mars as a CRS of it counts them."""
    base = system.geodetic_crs
    assert base is not None
    if not any("planetocentric" in axis.name.lower() for axis in base.axis_info):
        return geodetic
    return np.degrees(np.arctan(np.tan(np.radians(geodetic)) * (MARS_POLAR_RADIUS / MARS_RADIUS) ** 2))


@pytest.mark.parametrize("code", [49901, 49902, 49911, 49912, 49931, 49932])
@pytest.mark.parametrize(("lon", "lat"), [(30.0, 0.0), (-120.0, 47.0), (60.0, 83.0)])
@pytest.mark.parametrize("radius_m", [300.0, 60_000.0])
def test_a_geodesic_circle_on_the_ellipsoid_of_mars_measures_as_on_paper(
    code: int, lon: float, lat: float, radius_m: float
) -> None:
    """Its length and its area follow from the Gaussian curvature at its centre (Bertrand & Puiseux, Diguet 1848)."""
    system, count = crs(code), 720
    geod = pyproj.Geod(a=MARS_RADIUS, b=MARS_POLAR_RADIUS)
    bearings = np.linspace(0, 360, count, endpoint=False)
    lons, lats, _ = geod.fwd(np.full(count, lon), np.full(count, lat), bearings, np.full(count, radius_m))
    lons = lon + (lons - lon + 180) % 360 - 180
    ring = np.column_stack(from_lonlat(system, lons, in_own_latitudes(system, lats)))
    values = measure(shapely.Polygon(ring), system)
    e2 = 1 - (MARS_POLAR_RADIUS / MARS_RADIUS) ** 2
    w2 = 1 - e2 * math.sin(math.radians(lat)) ** 2
    curvature = w2**2 / (MARS_RADIUS**2 * (1 - e2))
    # The polygon of 720 corners lacks this share of the circle.
    area = math.pi * radius_m**2 * (1 - curvature * radius_m**2 / 12) * (1 - (2 * math.pi / count) ** 2 / 6)
    assert values["area_m2"] == pytest.approx(area, rel=1e-5)
    assert values["diameter_m"] == pytest.approx(2 * math.sqrt(area / math.pi), rel=1e-5)
    around = 2 * math.pi * radius_m * (1 - curvature * radius_m**2 / 6)
    assert values["perimeter_m"] == pytest.approx(around, rel=1e-5)
    assert values["major_m"] == pytest.approx(2 * radius_m, rel=1e-4)
    assert values["minor_m"] == pytest.approx(2 * radius_m, rel=1e-4)
    assert values["ellipticity"] == pytest.approx(1, abs=1e-4)
    assert values["centre_lon"] == pytest.approx(lon, abs=1e-4)
    ocentric = math.degrees(math.atan(math.tan(math.radians(lat)) * (MARS_POLAR_RADIUS / MARS_RADIUS) ** 2))
    assert values["centre_lat"] == pytest.approx(ocentric, abs=1e-4)


@pytest.mark.parametrize("code", [49901, 49902])
@pytest.mark.parametrize("box", [(10, 30, 30, 60), (-40, -10, 100, 20), (170, -70, 190, -50), (-180, 75, 180, 90)])
def test_a_box_on_the_ellipsoid_of_mars(code: int, box: tuple[float, float, float, float]) -> None:
    west, south, east, north = box
    system = crs(code)
    geodetic = planetographic(system, np.array([float(south), float(north)]))
    expected = math.radians(east - west) * ellipsoid_zone(3_396_190, 3_376_200, geodetic[0], geodetic[1])
    assert measure(shapely.box(*box), system)["area_m2"] == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize("code", [49910, 49911, 49912, 49920, 49921, 49922, 49930, 49931, 49932])
@pytest.mark.parametrize("box", [(10, 30, 30, 60), (-40, -10, 20, 20), (150, 65, 170, 80)])
def test_a_box_along_parallels_and_meridians_in_a_projected_crs(
    code: int, box: tuple[float, float, float, float]
) -> None:
    west, south, east, north = box
    system = crs(code)
    polar = MARS_RADIUS if code % 10 == 0 else MARS_POLAR_RADIUS
    ring = shapely.get_coordinates(shapely.segmentize(shapely.box(*box), 0.25))
    lats = in_own_latitudes(system, ring[:, 1]) if polar < MARS_RADIUS else ring[:, 1]
    values = measure(shapely.Polygon(np.column_stack(from_lonlat(system, ring[:, 0], lats))), system)
    width = math.radians(east - west)
    expected = width * ellipsoid_zone(MARS_RADIUS, polar, south, north)
    assert values["area_m2"] == pytest.approx(expected, rel=1e-4)
    meridian = pyproj.Geod(a=MARS_RADIUS, b=polar).inv(west, south, west, north)[2]
    e2 = 1 - (polar / MARS_RADIUS) ** 2
    parallels = [
        MARS_RADIUS * math.cos(phi) / math.sqrt(1 - e2 * math.sin(phi) ** 2) for phi in np.radians([south, north])
    ]
    assert values["perimeter_m"] == pytest.approx(2 * meridian + width * sum(parallels), rel=1e-4)


def test_holes_are_not_ground() -> None:
    system = crs(30100)
    outer, inner = shapely.box(-180, -90, 180, 90), shapely.box(0, 0, 30, 30)
    values = measure(outer.difference(inner), system)
    whole = 4 * math.pi * MOON_RADIUS**2
    hole = math.radians(30) * MOON_RADIUS**2 * 0.5
    assert values["area_m2"] == pytest.approx(whole - hole, rel=1e-4)


def test_the_seam_changes_nothing() -> None:
    system = crs(49900)
    across, inside = shapely.box(179.5, 10, 180.5, 11), shapely.box(20, 10, 21, 11)
    one, two = measure(across, system), measure(inside, system)
    assert one["area_m2"] == pytest.approx(two["area_m2"], rel=1e-9)
    assert abs(one["centre_lon"] or 0) == pytest.approx(180, abs=1e-6)
    assert one["centre_lon360"] == pytest.approx(180, abs=1e-6)
    # A projected CRS gives longitudes between -180 and 180, so its ring jumps there.
    flat = crs(49910)
    edge = math.pi * MARS_RADIUS
    projected = shapely.box(edge - 30_000, 0, edge + 30_000, 60_000)
    assert measure(projected, flat)["area_m2"] == pytest.approx(60_000**2, rel=1e-3)


@pytest.mark.parametrize("latitude", [10.0, 70.0])
@pytest.mark.parametrize("code", [49900, 49910])
def test_parts_on_either_side_of_the_map_are_one_landform(code: int, latitude: float) -> None:
    system, flat = crs(49900), crs(code)
    to_flat = pyproj.Transformer.from_crs(system, flat, always_xy=True)

    def split(middle: float) -> dict[str, float | None]:
        ends = [(middle - 0.5, middle), (middle, middle + 0.5)]
        wrapped = [tuple((lon + 180.0) % 360.0 - 180.0 for lon in end) for end in ends]
        wrapped = [(west, east if east > west else 180.0) for west, east in wrapped]
        parts = [shapely.box(west, latitude, east, latitude + 1) for west, east in wrapped]
        return measure(shapely.transform(shapely.MultiPolygon(parts), to_flat.transform, interleaved=False), flat)

    across, inside = split(180.0), split(20.0)
    for name in ("area_m2", "perimeter_m", "major_m", "minor_m", "ellipticity", "centre_lat"):
        assert across[name] == pytest.approx(inside[name], rel=1e-6), name
    turned = (across["azimuth_deg"] or 0.0) - (inside["azimuth_deg"] or 0.0)
    assert (turned + 90) % 180 - 90 == pytest.approx(0.0, abs=1e-6)
    assert across["centre_lon360"] == pytest.approx(180.0, abs=1e-6)
    assert inside["centre_lon"] == pytest.approx(20.0, abs=1e-6)


def test_both_longitudes_are_told() -> None:
    values = measure(shapely.box(-100, 10, -99, 11), crs(49900))
    assert values["centre_lon"] == pytest.approx(-99.5, abs=1e-6)
    assert values["centre_lon360"] == pytest.approx(260.5, abs=1e-6)
    west_positive = measure(shapely.box(100, 10, 101, 11), crs(49901))
    assert west_positive["centre_lon"] == pytest.approx(-100.5, abs=1e-6)


@pytest.mark.parametrize("bearing", [0.0, 30.0, 90.0, 140.0])
def test_an_ellipse_has_its_axes_and_azimuth(bearing: float) -> None:
    system = crs(49910)
    geod = pyproj.Geod(a=MARS_RADIUS, b=MARS_RADIUS)
    angles = np.linspace(0, 2 * math.pi, 400, endpoint=False)
    along, across = 9000 * np.cos(angles), 4000 * np.sin(angles)
    turn = math.radians(bearing)
    east = along * math.sin(turn) + across * math.cos(turn)
    north = along * math.cos(turn) - across * math.sin(turn)
    lon, lat, _ = geod.fwd(
        np.full(400, 77.0), np.full(400, 55.0), np.degrees(np.arctan2(east, north)), np.hypot(east, north)
    )
    values = measure(shapely.Polygon(np.column_stack(from_lonlat(system, lon, lat))), system)
    assert values["major_m"] == pytest.approx(18_000, rel=2e-3)
    assert values["minor_m"] == pytest.approx(8_000, rel=2e-3)
    assert values["ellipticity"] == pytest.approx(2.25, rel=3e-3)
    assert ((values["azimuth_deg"] or 0.0) - bearing + 90) % 180 - 90 == pytest.approx(0, abs=0.2)


def test_hirise_on_its_local_sphere_is_measured_with_that_sphere() -> None:
    import rasterio

    with rasterio.open(scene("hirise_mosaic/cog_hirise_mars.tif")) as dataset:
        system = pyproj.CRS.from_wkt(dataset.crs.to_wkt())
    radius = 3_395_582.0270805
    body = body_of(system)
    assert body is not None
    assert (body.name, body.semi_major) == ("Mars", pytest.approx(radius))
    values = measure(cap(system, 120.0, -14.0, 500.0, radius), system)
    assert values["area_m2"] == pytest.approx(math.pi * 500**2, rel=1e-4)


def test_without_a_crs_pixels_are_the_measure() -> None:
    ellipse = shapely.affinity.rotate(shapely.affinity.scale(shapely.Point(50, 60).buffer(1, 64), 30, 10), 0)
    values = measure(ellipse, None)
    assert values["area_m2"] == pytest.approx(math.pi * 300, rel=1e-3)
    assert values["azimuth_deg"] == pytest.approx(90, abs=1e-3)
    assert values["major_m"] == pytest.approx(60, rel=1e-3)
    assert "centre_lon" not in values
    assert "centre_lat" not in values
    in_metres = measure(ellipse, None, 6.0)
    assert in_metres["area_m2"] == pytest.approx(math.pi * 300 * 36, rel=1e-3)


def test_an_azimuth_in_an_image_counts_from_its_upper_side() -> None:
    # From lower left to upper right on the screen: rows count downwards.
    line = shapely.LineString([(0, 50), (50, 0)]).buffer(5)
    assert measure(line, None, rows_down=True)["azimuth_deg"] == pytest.approx(45, abs=1e-6)
    # The same image in QGIS, which puts it below the origin with y upwards.
    in_qgis = shapely.affinity.scale(line, 1, -1, origin=(0, 0))
    assert measure(in_qgis, None)["azimuth_deg"] == pytest.approx(45, abs=1e-6)


def test_nothing_measures_nothing() -> None:
    assert measure(shapely.Polygon(), crs(49900)) == {}


def test_measures_are_rounded_to_what_can_mean_something_in_any_unit() -> None:
    tiny = plain({"area_m2": 1.23456789012e-6, "perimeter_m": 0.00123456789012, "score": 0.83746210987})
    assert tiny == {"area_m2": 1.23456789e-6, "perimeter_m": 0.00123456789, "score": 0.83746211}
    large = plain({"area_m2": 3143671.7761075357, "centre_lon": 175.29446291813485, "centre_lat": -0.000000123456})
    assert large == {"area_m2": 3143671.78, "centre_lon": 175.29446292, "centre_lat": -0.00000012}
    assert plain({"ellipticity": float("inf"), "major_m": np.float64(2.0), "clicks": 3}) == {
        "ellipticity": None,
        "major_m": 2.0,
        "clicks": 3,
    }


@pytest.mark.parametrize(("code", "pole"), [(30130, 90.0), (30135, -90.0)])
@pytest.mark.parametrize("reach", [30.0, 89.0, 120.0])
def test_a_polygon_around_a_pole_may_be_wider_than_a_hemisphere(code: int, pole: float, reach: float) -> None:
    system = crs(code)
    lons, lats = np.linspace(0, 360, 1440, endpoint=False), np.full(1440, pole - math.copysign(reach, pole))
    ground = shapely.Polygon(np.column_stack(from_lonlat(system, lons, lats)))
    expected = 2 * math.pi * 1_737_400.0**2 * (1 - math.cos(math.radians(reach)))
    assert measure(ground, system)["area_m2"] == pytest.approx(expected, rel=1e-4)


@pytest.mark.parametrize(("code", "lon", "lat"), [(30135, 180.0, -53.0), (30100, 20.0, 30.0), (30110, -60.0, -30.0)])
def test_the_centre_of_a_basin_is_its_middle_at_any_size_below_a_hemisphere(code: int, lon: float, lat: float) -> None:
    system = crs(code)
    for radius in (160_000.0, 180_000.0, 400_000.0, 850_000.0, 900_000.0, 1_250_000.0):
        basin = cap(system, lon, lat, radius, MOON_RADIUS)
        shapes = [basin, basin - cap(system, lon, lat, radius / 3, MOON_RADIUS)]
        together = measure_many(np.array(shapes, dtype=object), system)
        for number, shape in enumerate(shapes):
            alone = measure(shape, system)
            for name, value in (("centre_lat", lat), ("centre_lon360", lon % 360)):
                assert alone[name] == pytest.approx(value, abs=0.005), radius
                assert together[name][number] == pytest.approx(alone[name], abs=1e-7), radius


@pytest.mark.parametrize(("code", "pole"), [(30130, 90.0), (30135, -90.0)])
def test_the_centre_of_a_cap_beyond_the_hemisphere_is_its_pole(code: int, pole: float) -> None:
    ground = cap(crs(code), 0.0, pole, math.radians(120) * MOON_RADIUS, MOON_RADIUS)
    assert measure(ground, crs(code))["centre_lat"] == pytest.approx(pole, abs=1e-6)
