"""Planetary coordinates keep their axes and their latitude, and longitudes fit the map, whatever QGIS makes of them."""

from __future__ import annotations

import math
from itertools import permutations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.desktop.layers.bodies import CrsMismatch
from plugin.desktop.layers.extents import ExtentError, polygons_in, rectangle_in
from plugin.desktop.layers.landform_layer import (
    add_landform,
    create_landform_layer,
    geometry_in_layer,
    save_edits,
)
from plugin.desktop.layers.stored_crs import storable_wkt
from plugin.desktop.layers.transformation import Transformation, on_map, point_on_map, same_plane
from plugin.desktop.layers.turns import largest_piece
from tests.desktop.ground import globe

RADIUS, POLAR = 3_396_190.0, 3_376_200.0
METRES = math.radians(1) * RADIUS
#: 45 degrees planetocentric, as latitudes of the ellipsoid's normal.
GRAPHIC = math.degrees(math.atan((RADIUS / POLAR) ** 2))
#: Where 10 degrees east and 45 degrees north (planetocentric) lie. 49912 has planetocentric axes, but PROJ projects
#: its ellipsoid through the geodetic latitude, as 49911 does.
PLACES = {
    49900: (10.0, 45.0),
    49901: (-10.0, GRAPHIC),
    49902: (10.0, 45.0),
    49910: (10 * METRES, 45 * METRES),
    49911: (-10 * METRES, GRAPHIC * METRES),
    49912: (10 * METRES, GRAPHIC * METRES),
    49915: (-170 * METRES, 45 * METRES),
    49920: (10 * METRES * math.cos(math.pi / 4), 45 * METRES),
}
#: As HiRISE products have it: a sphere of the local radius, its own standard parallel, and no code in any registry.
LOCAL_RADIUS = 3_382_737.0
LOCAL_SPHERE = (
    f'PROJCS["Equirectangular MARS",GEOGCS["GCS_MARS",DATUM["D_MARS",SPHEROID["MARS_localRadius",{LOCAL_RADIUS},0]],'
    'PRIMEM["Reference_Meridian",0],UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],'
    'PARAMETER["standard_parallel_1",-10],PARAMETER["central_meridian",180],PARAMETER["false_easting",0],'
    'PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
)


def iau(code: int) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(f"IAU_2015:{code}")


def point(geometry: QgsGeometry) -> tuple:
    return geometry.asPoint().x(), geometry.asPoint().y()


def box(left: float, bottom: float, right: float, top: float) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(left, bottom, right, top))


@pytest.mark.parametrize(("source", "target"), list(permutations(PLACES, 2)))
def test_a_place_on_mars_is_the_same_place_in_every_crs(qgis_app, source, target):
    moved = Transformation(iau(source), iau(target)).moved(QgsGeometry.fromPointXY(QgsPointXY(*PLACES[source])))
    assert point(moved) == pytest.approx(PLACES[target], rel=1e-9)


@pytest.mark.parametrize("code", [49900, 49901, 49902])
def test_a_place_on_a_sphere_of_the_local_radius(qgis_app, code):
    local = QgsCoordinateReferenceSystem.fromWkt(LOCAL_SPHERE)
    degree = math.radians(1) * LOCAL_RADIUS
    there = Transformation(iau(code), local).moved(QgsGeometry.fromPointXY(QgsPointXY(*PLACES[code])))
    assert point(there) == pytest.approx((-170 * degree * math.cos(math.radians(10)), 45 * degree), rel=1e-9)
    assert point(Transformation(local, iau(code)).moved(there)) == pytest.approx(PLACES[code], rel=1e-9)


def test_a_place_near_a_pole(qgis_app):
    polar = Transformation(iau(49900), iau(49930)).moved(QgsGeometry.fromPointXY(QgsPointXY(90, 80)))
    assert point(polar) == pytest.approx((2 * RADIUS * math.tan(math.radians(5)), 0), rel=1e-9, abs=1e-3)


@pytest.mark.parametrize("other", ["IAU_2015:30100", "EPSG:4326", "IAU_2015:19900"])
def test_other_bodies_are_refused(qgis_app, other):
    with pytest.raises(CrsMismatch, match="Mars"):
        Transformation(iau(49900), QgsCoordinateReferenceSystem(other))


@pytest.mark.parametrize("source", PLACES)
def test_a_landform_is_stored_where_it_is(qgis_app, source):
    x, y = PLACES[source]
    step = 1.0 if abs(x) > 1000 else 1e-4
    layer = QgsVectorLayer("MultiPolygon?field=class:string", "landforms", "memory")
    layer.setCrs(iau(49902))
    add_landform(layer, box(x - step, y - step, x + step, y + step), iau(source), {"class": "crater"})
    (feature,) = layer.getFeatures()
    centre = feature.geometry().centroid().asPoint()
    assert (centre.x(), centre.y()) == pytest.approx((10, 45), abs=1e-4)


def test_a_landform_of_a_sphere_is_written_to_a_file_on_the_ellipsoid(qgis_app, tmp_path):
    layer = create_landform_layer(str(tmp_path / "ellipsoid.gpkg"), iau(49902))
    x, y = PLACES[49910]
    add_landform(layer, box(x, y, x + 1000, y + 1000), iau(49910), {"class": "crater"})
    assert save_edits(layer) is None
    (feature,) = QgsVectorLayer(layer.source(), "again", "ogr").getFeatures()
    corner = feature.geometry().boundingBox()
    assert (corner.xMinimum(), corner.yMinimum()) == pytest.approx(PLACES[49902], abs=1e-9)
    layer.rollBack()


@pytest.mark.parametrize("code", [49900, 49901, 49902, 49910, 49911, 49912, 49920, 49930, 49980])
def test_the_same_crs_under_another_name_changes_no_digit(qgis_app, code):
    named = QgsCoordinateReferenceSystem.fromWkt(storable_wkt(iau(code)))
    x, y = PLACES.get(code, (123456.789, 234567.891))
    shape = box(x, y, x + abs(x) / 7, y + abs(y) / 70)
    assert Transformation(iau(code), named).moved(shape).asWkt(17) == shape.asWkt(17)
    assert same_plane(iau(code), named)


def test_west_positive_and_latitudes_of_other_kinds_are_another_plane(qgis_app):
    assert not same_plane(iau(49911), iau(49912))
    assert not same_plane(iau(49910), iau(49912))
    assert not same_plane(iau(49900), iau(49901))
    assert same_plane(iau(49900), iau(49902))
    assert not same_plane(iau(49900), iau(30100))
    assert not same_plane(iau(49900), QgsCoordinateReferenceSystem())


def test_on_earth_qgis_does_the_work(qgis_app):
    crss = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:4326", "EPSG:32633")]
    moved = Transformation(*crss).moved(QgsGeometry.fromPointXY(QgsPointXY(15, 50)))
    assert point(moved) == pytest.approx((500_000, 5_538_630.7), abs=1)


@pytest.mark.parametrize("middle", [0.0, 180.0, 190.0])
@pytest.mark.parametrize("code", [49910, 49915])
def test_a_shape_across_the_border_of_a_map_stays_whole(qgis_app, code, middle):
    drawn = box(middle - 5, 10, middle + 5, 20)
    moved = Transformation(iau(49900), iau(code)).moved(drawn)
    assert moved.area() == pytest.approx(100 * METRES**2, rel=1e-9)
    back = Transformation(iau(code), iau(49900)).moved(moved)
    assert back.area() == pytest.approx(100, rel=1e-9)
    centre = back.centroid().asPoint().x()
    assert math.cos(math.radians(centre - middle)) == pytest.approx(1)
    assert -180.001 <= centre <= 180.001


@pytest.mark.parametrize("middle", [180.0, -175.0, 20.0])
def test_a_shape_across_the_outer_border_of_a_sinusoidal_map_stays_whole(qgis_app, middle):
    drawn = box(middle - 5, 30, middle + 5, 40).densifyByCount(20)
    moved = Transformation(iau(49900), iau(49920)).moved(drawn)
    zone = math.sin(math.radians(40)) - math.sin(math.radians(30))
    # The projection keeps areas.
    assert moved.area() == pytest.approx(math.radians(10) * zone * RADIUS**2, rel=1e-3)
    back = Transformation(iau(49920), iau(49900)).moved(moved)
    assert back.area() == pytest.approx(100, rel=1e-6)
    assert math.cos(math.radians(back.centroid().asPoint().x() - middle)) == pytest.approx(1)


@pytest.mark.parametrize("code", [49902, 49911])
def test_a_shape_across_the_date_line_is_as_wide_and_large_on_the_ellipsoid_as_elsewhere(qgis_app, code):
    transformation = Transformation(iau(49900), iau(code))
    across, inside = (transformation.moved(box(west, 10, west + 1, 11)) for west in (179.5, 20))
    assert across.area() == pytest.approx(inside.area(), rel=1e-9)
    back = Transformation(iau(code), iau(49900)).moved(across).boundingBox()
    assert back.width() == pytest.approx(1, abs=1e-9)
    assert back.center().x() % 360 == pytest.approx(180, abs=1e-9)


def test_a_shape_across_the_date_line_of_a_polar_map_stays_whole(qgis_app):
    drawn = box(170, 70, 190, 80).densifyByCount(40)
    polar = Transformation(iau(49900), iau(49930)).moved(drawn)
    assert Transformation(iau(49930), iau(49900)).moved(polar).area() == pytest.approx(200, rel=1e-6)


@pytest.mark.parametrize(
    ("left", "drawn", "shown"),
    [
        (-180, (190, 10, 200, 20), (-170, 10, -160, 20)),
        (0, (-170, 10, -160, 20), (190, 10, 200, 20)),
        (0, (190, 10, 200, 20), (190, 10, 200, 20)),
    ],
)
@pytest.mark.parametrize("code", ["IAU_2015:49900", "IAU_2015:49902"])
def test_extents_are_found_however_their_longitudes_are_counted(qgis_app, tmp_path, left, drawn, shown, code):
    raster = globe(tmp_path, code, left)
    found = rectangle_in(QgsRectangle(*drawn), iau(49900), raster, QgsProject.instance(), as_drawn=False)
    bounds = found.boundingBox()
    edges = (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())
    assert edges == pytest.approx(shown, abs=1e-9)


def test_an_extent_across_the_border_of_a_raster_is_cut_there(qgis_app, tmp_path):
    layer = QgsVectorLayer("Polygon", "ground", "memory")
    layer.setCrs(iau(49900))
    add_landform(layer, box(175, 0, 185, 10), iau(49900), {})
    found = polygons_in(layer, globe(tmp_path, "IAU_2015:49910", -180, METRES), QgsProject.instance(), False)
    parts = sorted(part.centroid().asPoint().x() / METRES for part in found.asGeometryCollection())
    assert parts == pytest.approx([-177.5, 177.5])
    layer.rollBack()


def test_an_extent_beside_a_raster_is_still_refused(qgis_app, tmp_path):
    part = globe(tmp_path, "IAU_2015:49900", 10, 0.01)
    with pytest.raises(ExtentError, match="outside"):
        rectangle_in(QgsRectangle(190, 0.2, 191, 0.4), iau(49900), part, QgsProject.instance())


def test_a_rectangle_on_the_canvas_means_what_qgis_shows_there(qgis_app, tmp_path):
    """QGIS 3.22 draws 49902 with its axes swapped on a 49900 canvas, and what is seen is what is meant."""
    raster = globe(tmp_path, "IAU_2015:49902", -180)
    drawn = Transformation(iau(49900), iau(49902)).drawn(box(20, 40, 21, 41)).boundingBox()
    found = rectangle_in(QgsRectangle(20, 40, 21, 41), iau(49900), raster, QgsProject.instance()).boundingBox()
    assert found.center().distance(drawn.center()) < 0.01
    across = rectangle_in(QgsRectangle(175, 0, 185, 10), iau(49900), raster, QgsProject.instance(), as_drawn=False)
    assert across.area() == pytest.approx(100)


@pytest.mark.parametrize(
    ("left", "drawn", "shown"),
    [
        (-180, (177, 10, 182, 20), (177, 10, 180, 20)),
        (-180, (178, 10, 183, 20), (-180, 10, -177, 20)),
        (-180, (-184, 10, -179, 20), (176, 10, 180, 20)),
        (0, (-3, 10, 1, 20), (357, 10, 360, 20)),
        (0, (-180, 10, 180, 20), (0, 10, 360, 20)),
        (0, (10, 10, 20, 20), (10, 10, 20, 20)),
    ],
)
def test_of_a_region_over_the_seam_of_a_map_the_larger_piece_counts(qgis_app, left, drawn, shown):
    bounds = largest_piece(on_map(box(*drawn), iau(49900), QgsRectangle(left, -90, left + 360, 90))).boundingBox()
    edges = (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())
    assert edges == pytest.approx(shown)


def test_beside_a_map_there_is_no_piece(qgis_app):
    assert largest_piece(on_map(box(5, 0, 6, 1), iau(49900), QgsRectangle(0, 0, 4, 4))).isEmpty()


def test_points_are_found_on_the_turn_that_the_map_shows(qgis_app):
    half, full = QgsRectangle(-180, -90, 180, 90), QgsRectangle(0, -90, 360, 90)
    assert point_on_map(QgsPointXY(190, 5), iau(49900), half) == QgsPointXY(-170, 5)
    assert point_on_map(QgsPointXY(-170, 5), iau(49900), full) == QgsPointXY(190, 5)
    assert point_on_map(QgsPointXY(190, 95), iau(49900), half) == QgsPointXY(190, 95)
    assert on_map(box(-180, -90, 180, 90), iau(49900), full).area() == pytest.approx(360 * 180)
    assert point_on_map(QgsPointXY(3e7, 0), iau(49920), QgsRectangle(0, 0, 1, 1)) == QgsPointXY(3e7, 0)


def test_a_landform_of_a_raster_from_0_to_360_goes_to_a_layer_between_180_west_and_east(qgis_app):
    layer = QgsVectorLayer("MultiPolygon", "landforms", "memory")
    layer.setCrs(iau(49901))
    placed = geometry_in_layer(box(190, 10, 191, 11), iau(49900), layer).boundingBox()
    assert (placed.xMinimum(), placed.xMaximum()) == pytest.approx((169, 170))


@pytest.mark.parametrize("code", [49900, 49901, 49902, 49910, 49911, 49912, 49915])
def test_the_same_crs_under_another_name_changes_no_digit_beyond_half_a_turn(qgis_app, code):
    named = QgsCoordinateReferenceSystem.fromWkt(storable_wkt(iau(code)))
    unit = METRES if code >= 49910 else 1.0
    for left in (190.1, 355.0, -200.7):
        shape = box(left * unit, 10 * unit, (left + 1) * unit, 11 * unit)
        for pair in ((iau(code), named), (named, iau(code))):
            assert Transformation(*pair).moved(shape).asWkt(17) == shape.asWkt(17)


def test_maps_that_do_not_reach_a_place_are_not_taken_for_the_same(qgis_app):
    half_globe = "+proj=ortho +lat_0={} +lon_0=180 +a=3396190 +b=3396190 +units=m +no_defs"
    south, north = (QgsCoordinateReferenceSystem.fromProj(half_globe.format(lat)) for lat in (-60, -50))
    assert not same_plane(south, north)
    moved = Transformation(south, north).moved(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    assert point(moved) == pytest.approx((0, -RADIUS * math.sin(math.radians(10))), abs=1)
