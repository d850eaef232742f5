from __future__ import annotations

import math
import re

import numpy as np
import pyproj
import pytest
import shapely
from pyproj.database import query_crs_info

from plugin.engine.crs.bodies import body_of, same_body
from plugin.engine.crs.crs import from_lonlat, parse_crs, to_lonlat, transform_function
from plugin.engine.crs.stored_crs import storable_crs
from plugin.engine.errors import CrsError
from plugin.engine.polygons.moving import transform_geometry

HIRISE = "+proj=eqc +lat_ts=-10 +lon_0=180 +R=3382737 +units=m +no_defs"
MARS_CODES = (49900, 49901, 49902, 49910, 49911, 49912, 49915, 49920, 49930)


def iau(code: int) -> pyproj.CRS:
    return parse_crs(f"IAU_2015:{code}")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        *((f"IAU_2015:{code}", "Mars") for code in MARS_CODES),
        ("IAU_2015:30100", "Moon"),
        ("IAU_2015:19900", "Mercury"),
        ("ESRI:103885", "Mars"),
        ("ESRI:104903", "Moon"),
        ("EPSG:4326", "Earth"),
        ("EPSG:32633", "Earth"),
        (HIRISE, "Mars"),
        ("+proj=longlat +R=1737400 +no_defs", "Moon"),
    ],
)
def test_the_body_is_in_the_crs(text: str, body: str) -> None:
    found = body_of(parse_crs(text))
    assert found is not None
    assert found.name == body
    assert found.known


def test_an_unknown_body_is_told_by_its_radius() -> None:
    found = body_of(parse_crs("+proj=longlat +R=123000 +no_defs"))
    assert found is not None
    assert found.name == "a body of radius 123.0 km"
    assert same_body(parse_crs("+proj=longlat +R=123000 +no_defs"), parse_crs("+proj=eqc +R=123000 +no_defs"))
    assert not same_body(parse_crs("+proj=longlat +R=123000 +no_defs"), iau(49900))


@pytest.mark.parametrize(("esri", "iau"), [(104972, 200000100), (104933, 60800)])
def test_row_17_ceres_and_iapetus_of_esri_are_those_of_the_iau(esri: int, iau: int) -> None:
    """Spheres of 470 and 718 km, where the IAU has 487.3 and 745.7."""
    assert same_body(parse_crs(f"ESRI:{esri}"), parse_crs(f"IAU_2015:{iau}"))


def test_row_17_every_body_of_the_iau_has_its_name() -> None:
    codes = query_crs_info(auth_name="IAU_2015", pj_types="GEOGRAPHIC_2D_CRS")
    bodies = {info.code: re.sub(r" \(2015\).*", "", info.name) for info in codes}
    assert bodies["200000400"] == "Vesta"
    found = {code: body_of(parse_crs(f"IAU_2015:{code}")) for code in bodies}
    assert {code: body.name if body else "" for code, body in found.items()} == bodies
    assert all(body and body.known for body in found.values())


@pytest.mark.parametrize(
    ("name", "radius", "body"),
    [
        ("Vesta", 252_100, "Vesta"),
        ("4_Vesta_Claudia", 289_000, "Vesta"),
        ("Enceladus", 252_100, "Enceladus"),
        ("Enceladus_2000", 256_600, "Enceladus"),
        ("Rhea", 765_000, "Rhea"),
        ("unknown", 252_100, "a body of radius 252.1 km"),
        ("unknown", 245, "a body of radius 245 m"),  # Bennu; that of Ryugu is 448
        ("unknown", 762_500, "a body of radius 762.5 km"),  # Oberon and Rhea are as large
        ("unknown", 3_382_737, "Mars"),
        ("Moon", 3_396_190, "Mars"),
    ],
)
def test_row_17_names_come_first(name: str, radius: int, body: str) -> None:
    found = body_of(parse_crs(_geographic(name, radius)))
    assert found is not None
    assert found.name == body


def test_row_17_vesta_and_enceladus_are_two_bodies_of_one_size() -> None:
    vesta, enceladus = parse_crs(_geographic("Vesta", 252_100)), parse_crs(_geographic("Enceladus", 252_100))
    assert not same_body(vesta, enceladus)
    assert same_body(vesta, iau(200000400))
    assert same_body(vesta, parse_crs("+proj=longlat +R=252100 +no_defs"))


def _geographic(name: str, radius: float) -> str:
    return (
        f'GEOGCS["GCS_{name}",DATUM["D_{name}",SPHEROID["{name}",{radius},0]],'
        'PRIMEM["Reference_Meridian",0],UNIT["Degree",0.0174532925199433]]'
    )


@pytest.mark.parametrize("code", MARS_CODES)
def test_coordinates_are_x_then_y_whatever_the_axes_say(code: int) -> None:
    crs = iau(code)
    x, y = from_lonlat(crs, 10.0, 45.0)
    west = any(axis.direction == "west" for axis in crs.axis_info)
    if not crs.is_projected:
        assert (float(x), float(y)) == ((-10.0 if west else 10.0), 45.0)
    elif "Equirectangular" in crs.name and code < 49915:
        assert np.sign(float(x)) == (-1 if west else 1)
        assert 2.5e6 < float(y) < 2.8e6
    back = to_lonlat(crs, x, y)
    assert float(back[0]) == pytest.approx(10, abs=1e-9)
    assert float(back[1]) == pytest.approx(45, abs=1e-9)


def test_equal_crss_with_another_axis_order_inside_are_kept_apart() -> None:
    definition = parse_crs(HIRISE)
    one, two = pyproj.CRS.from_wkt(definition.to_wkt("WKT1_GDAL")), pyproj.CRS.from_wkt(definition.to_wkt())
    for crs in (one, two, one):
        x, y = from_lonlat(crs, 120.0, -14.0)
        lon, lat = to_lonlat(crs, x, y)
        assert (float(lon), float(lat)) == (pytest.approx(120), pytest.approx(-14))


@pytest.mark.parametrize("code", [49902, 49912])
def test_latitudes_of_sphere_and_ellipsoid_centre_are_the_same_number(code: int) -> None:
    moved = transform_geometry(shapely.Point(10, 45), iau(49900), iau(code))
    lon, lat = to_lonlat(iau(code), moved.x, moved.y)
    assert (float(lon), float(lat)) == (pytest.approx(10), pytest.approx(45, abs=1e-9))


def test_planetographic_latitudes_are_converted() -> None:
    moved = transform_geometry(shapely.Point(10, 45), iau(49900), iau(49901))
    expected = np.degrees(np.arctan((3_396_190 / 3_376_200) ** 2))
    assert moved.x == -10
    assert moved.y == pytest.approx(expected, abs=1e-9)
    back = transform_geometry(moved, iau(49901), iau(49900))
    assert (back.x, back.y) == (pytest.approx(10), pytest.approx(45))


def test_a_local_sphere_shares_longitude_and_latitude_with_the_body() -> None:
    hirise = parse_crs(HIRISE)
    moved = transform_geometry(shapely.Point(177.5, -14.2), iau(49900), hirise)
    lon, lat = to_lonlat(hirise, moved.x, moved.y)
    assert (float(lon), float(lat)) == (pytest.approx(177.5), pytest.approx(-14.2))


@pytest.mark.parametrize("code", [49902, 49910, 49911, 49912, 49915])
def test_what_crosses_the_seam_stays_in_one_piece(code: int) -> None:
    across, inside = shapely.box(179.5, 10, 180.5, 11), shapely.box(20, 10, 21, 11)
    one, two = (transform_geometry(shape, iau(49900), iau(code)) for shape in (across, inside))
    assert one.area == pytest.approx(two.area, rel=1e-9)
    back = transform_geometry(one, iau(code), iau(49900))
    assert back.bounds[2] - back.bounds[0] == pytest.approx(1, abs=1e-9)
    assert back.centroid.x % 360 == pytest.approx(180, abs=1e-9)


def test_parts_far_apart_are_no_seam() -> None:
    both = shapely.MultiPolygon([shapely.box(-170, 10, -169, 11), shapely.box(150, 10, 151, 11)])
    moved = transform_geometry(both, iau(49900), iau(49910))
    turn = 2 * np.pi * 3_396_190
    assert moved.geom_type == "MultiPolygon"
    assert moved.bounds[0] == pytest.approx(-170 / 360 * turn)
    assert moved.bounds[2] == pytest.approx(151 / 360 * turn)


@pytest.mark.parametrize(("one", "two"), [(49900, 30100), (49910, 4326), (30100, 49912)])
def test_other_bodies_are_refused(one: int, two: int) -> None:
    source, target = (parse_crs(f"EPSG:{c}" if c == 4326 else f"IAU_2015:{c}") for c in (one, two))
    assert not same_body(source, target)
    with pytest.raises(CrsError, match=r"different bodies, \w+ and \w+"):
        transform_geometry(shapely.Point(10, 20), source, target)


def test_one_missing_crs_is_no_match() -> None:
    with pytest.raises(CrsError, match="no coordinate reference system"):
        transform_geometry(shapely.Point(1, 2), None, iau(49900))
    assert transform_geometry(shapely.Point(1, 2), None, None).equals(shapely.Point(1, 2))


def test_on_earth_proj_does_the_work() -> None:
    moved = transform_geometry(shapely.Point(15.0, 50.0), parse_crs("EPSG:4326"), parse_crs("EPSG:32633"))
    assert (moved.x, moved.y) == (pytest.approx(500_000, abs=1), pytest.approx(5_538_630.7, abs=1))


@pytest.mark.parametrize("code", MARS_CODES)
def test_a_storable_crs_is_the_same_definition_under_another_name(code: int) -> None:
    original = iau(code)
    stored = parse_crs(storable_crs(original))
    assert 'ID["IAU' not in storable_crs(original)
    assert "(2015)" not in stored.name
    assert "(2015)" not in stored.datum.name
    assert parse_crs(storable_crs(stored)).name == stored.name, "storing it again changes nothing"
    for lon, lat in ((10.0, 45.0), (-120.0, 5.0)):
        here = shapely.Point(*(float(v) for v in from_lonlat(original, lon, lat)))
        assert transform_geometry(here, original, stored).distance(here) < 1e-6
    assert body_of(stored) == body_of(original)


def test_crss_of_no_registry_and_of_esri_are_stored_as_they_are() -> None:
    for text in (HIRISE, "ESRI:103885"):
        assert parse_crs(storable_crs(parse_crs(text))).equals(parse_crs(text))


def test_nonsense_is_no_crs() -> None:
    with pytest.raises(CrsError, match="cannot be read"):
        parse_crs("PROJCS[broken")


@pytest.mark.parametrize("projected", [False, True])
def test_longitudes_count_from_the_prime_meridian_of_the_body(projected: bool) -> None:
    base = (
        'GEOGCRS["Far side",DATUM["Moon",ELLIPSOID["Moon",1737400,0,LENGTHUNIT["metre",1]]],'
        'PRIMEM["Far side",180,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,2],'
        'AXIS["lon",east],AXIS["lat",north],ANGLEUNIT["degree",0.0174532925199433]]'
    )
    far = pyproj.CRS.from_wkt(base)
    if projected:
        far = pyproj.crs.ProjectedCRS(pyproj.crs.coordinate_operation.MercatorAConversion(), geodetic_crs=far)
    moon = pyproj.CRS.from_user_input("IAU_2015:30100")
    x, y = from_lonlat(far, 200.0, 30.0)
    lon, lat = to_lonlat(far, x, y)
    assert [lon % 360.0, lat] == pytest.approx([200.0, 30.0])
    found = transform_function(far, moon)([x], [y])
    assert [found[0][0] % 360.0, found[1][0]] == pytest.approx([200.0, 30.0])
    assert x == pytest.approx(math.radians(20.0) * 1_737_400.0 if projected else 20.0)
