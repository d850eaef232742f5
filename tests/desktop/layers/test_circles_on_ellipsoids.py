"""Circles are as large as their diameter along the ground, on ellipsoids too, however flat they are."""

from __future__ import annotations

import math
from typing import Any, List, NamedTuple, Tuple

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from plugin.desktop.layers.bodies import CrsMismatch
from plugin.desktop.layers.circles import circle_around, circle_through, is_out_of_shape
from plugin.desktop.layers.transformation import Transformation


class Body(NamedTuple):
    """An ellipsoid: its CRSs in planetocentric degrees and around its north pole, and what is drawn on it."""

    degrees: str
    polar: str
    equator: float
    diameter: float


#: Vesta's ellipsoid of the Dawn mission; PROJ's database has a sphere alone.
VESTA = "+a=285000 +b=229000 +no_defs +type=crs"
BODIES = {
    "Mars": Body("IAU_2015:49902", "IAU_2015:49932", 3_396_190.0, 200_000.0),
    "Vesta": Body(f"PROJ:+proj=longlat {VESTA}", f"PROJ:+proj=stere +lat_0=90 +units=m {VESTA}", 285_000.0, 40_000.0),
}
#: Azimuths of the places below, as numbers of the circle's corners.
CORNERS = (0, 24, 36, 48)
#: Places along circles around 10 degrees east: pyproj.Geod(a=a, b=b).fwd(10, geodetic, azimuth, diameter / 2) with
#: azimuths of 0, 120, 180 and 240 degrees; latitudes are planetocentric, tan(geodetic) = tan(planetocentric) (a / b)^2.
RIMS = {
    ("Mars", 0.0): ((10.0, 1.687063), (11.461144, -0.843438), (10.0, -1.687063), (8.538856, -0.843438)),
    ("Mars", 45.0): ((10.0, 46.69218), (12.041729, 44.135542), (10.0, 43.308115), (7.958271, 44.135542)),
    ("Mars", 90.0): ((190.0, 88.302954), (70.0, 88.302954), (10.0, 88.302954), (-50.0, 88.302954)),
    ("Vesta", 0.0): ((10.0, 4.021578), (13.484289, -2.008563), (10.0, -4.021578), (6.515711, -2.008563)),
    ("Vesta", 45.0): ((10.0, 49.478301), (15.300725, 42.644427), (10.0, 40.602077), (4.699275, 42.644427)),
    ("Vesta", 90.0): ((190.0, 84.999047), (70.0, 84.999047), (10.0, 84.999047), (-50.0, 84.999047)),
}
#: Of a radius.
SLACK = 5e-4

pytestmark = pytest.mark.usefixtures("qgis_app")


def crs_of(text: str) -> QgsCoordinateReferenceSystem:
    crs = QgsCoordinateReferenceSystem(text)
    assert crs.isValid()
    return crs


def moved(shape: QgsGeometry, source: str, target: str) -> QgsGeometry:
    return Transformation(crs_of(source), crs_of(target)).moved(shape)


def corners(circle: QgsGeometry) -> List[QgsPointXY]:
    ring = circle.asPolygon()[0]
    return [ring[number] for number in CORNERS]


def apart(body: Body, one: QgsPointXY, other: Tuple[float, float]) -> float:
    """About how many metres lie between two places in degrees."""
    east = math.radians(one.x() - other[0]) * math.cos(math.radians(other[1]))
    return body.equator * math.hypot(east, math.radians(one.y() - other[1]))


@pytest.mark.parametrize(("name", "lat"), RIMS)
def test_a_circle_around_a_point_is_as_large_as_its_diameter(name: str, lat: float) -> None:
    body, rim = BODIES[name], RIMS[name, lat]
    middle = QgsGeometry.fromPointXY(QgsPointXY(10, lat))
    drawn = circle_around(middle, body.diameter, crs_of(body.degrees))
    assert is_out_of_shape(middle, body.diameter, crs_of(body.degrees)) == (lat == 90)
    if lat == 90:  # the band up to the edge of the map
        box = drawn.boundingBox()
        assert (box.width(), box.yMaximum()) == pytest.approx((360, 90))
        assert math.radians(box.yMinimum() - rim[0][1]) * body.equator < SLACK * body.diameter / 2
    else:
        for place, expected in zip(corners(drawn), rim):
            assert apart(body, place, expected) < SLACK * body.diameter / 2


@pytest.mark.parametrize("name", BODIES)
def test_a_circle_on_the_pole_of_a_polar_map_reaches_as_far_all_around(name: str) -> None:
    body = BODIES[name]
    drawn = circle_around(QgsGeometry.fromPointXY(QgsPointXY(0, 0)), body.diameter, crs_of(body.polar))
    rim = moved(QgsGeometry.fromPointXY(QgsPointXY(*RIMS[name, 90.0][0])), body.degrees, body.polar).asPoint()
    away = math.hypot(rim.x(), rim.y())
    assert all(math.hypot(at.x(), at.y()) == pytest.approx(away, rel=SLACK) for at in drawn.asPolygon()[0])


def test_a_circle_is_the_same_on_a_map_in_metres() -> None:
    body, middle = BODIES["Mars"], QgsGeometry.fromPointXY(QgsPointXY(10, 45))
    metres = circle_around(moved(middle, body.degrees, "IAU_2015:49912"), body.diameter, crs_of("IAU_2015:49912"))
    for place, expected in zip(corners(moved(metres, "IAU_2015:49912", body.degrees)), RIMS["Mars", 45.0]):
        assert apart(body, place, expected) < SLACK * body.diameter / 2


def test_on_a_sphere_a_diameter_is_an_angle_at_its_middle() -> None:
    drawn = circle_around(QgsGeometry.fromPointXY(QgsPointXY(10, 45)), 200_000.0, crs_of("IAU_2015:49900"))
    box = drawn.boundingBox()
    assert box.height() == pytest.approx(math.degrees(200_000 / 3_396_190), rel=1e-9)
    half = math.radians(box.height() / 2)
    east = math.degrees(math.asin(math.sin(half) / math.cos(math.radians(45))))
    assert box.width() == pytest.approx(2 * east, rel=1e-3)  # the corners are five degrees apart


@pytest.mark.parametrize("picked", [(0, 2), (0, 1, 3), (1, 2, 3)])
@pytest.mark.parametrize(("name", "lat"), RIMS)
def test_a_circle_through_clicks_has_the_diameter_of_its_rim(name: str, lat: float, picked: Tuple[int, ...]) -> None:
    body = BODIES[name]
    places = [QgsGeometry.fromPointXY(QgsPointXY(*RIMS[name, lat][number])) for number in picked]
    crs, middle = body.degrees, QgsGeometry.fromPointXY(QgsPointXY(10, lat))
    if lat == 90:
        crs, middle = body.polar, QgsGeometry.fromPointXY(QgsPointXY(0, 0))
        places = [moved(place, body.degrees, crs) for place in places]
    found = circle_through([place.asPoint() for place in places], crs_of(crs))
    assert found is not None
    circle, diameter = found
    assert diameter == pytest.approx(body.diameter, rel=SLACK)
    drawn = circle_around(middle, body.diameter, crs_of(crs))
    assert circle.symDifference(drawn).area() < 2 * SLACK * drawn.area()


@pytest.mark.parametrize("lat", [0.0, 30.0, -62.0, 89.0])
def test_three_clicks_on_a_basin_of_vesta_find_it(lat: float) -> None:
    """Rheasilvia, of 500 km, is wider than the body's radius; the middle of the circle on a sphere is far from its."""
    polar = f"PROJ:+proj=aeqd +lat_0={lat} +lon_0=30 +units=m {VESTA}"
    drawn = circle_around(QgsGeometry.fromPointXY(QgsPointXY(0, 0)), 500_000.0, crs_of(polar))
    ring = drawn.asPolygon()[0]
    found = circle_through([ring[2], ring[23], ring[40]], crs_of(polar))
    assert found is not None and found[1] == pytest.approx(500_000, rel=SLACK)
    assert found[0].symDifference(drawn).area() < 4 * SLACK * drawn.area()
    assert all(math.hypot(at.x(), at.y()) == pytest.approx(250_000, rel=SLACK) for at in ring)


@pytest.mark.parametrize("name", BODIES)
def test_clicks_that_are_on_no_circle_are_none(name: str) -> None:
    crs = crs_of(BODIES[name].degrees)
    for lines in ([(10, 5), (10, 5)], [(10, 5), (190, -5)], [(10, 5), (12, 5), (10, 5)], [(0, 0), (1, 0), (2, 0)]):
        assert circle_through([QgsPointXY(*place) for place in lines], crs) is None


def test_clicks_beside_the_body_are_told(qgis_app: Any) -> None:
    globe = crs_of("IAU_2015:49965")  # orthographic
    with pytest.raises(CrsMismatch):
        circle_through([QgsPointXY(0, 0), QgsPointXY(4e6, 4e6)], globe)
