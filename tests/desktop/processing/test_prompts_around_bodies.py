"""Craters of layers on maps of whole bodies: across the border of the map, and at poles."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.desktop.layers.circles import circle_around
from plugin.desktop.requests.prompts import PromptFields, read_prompts

from ..ground import MARS, SINUSOIDAL, sheared_ground
from .test_prompts import catalogue, point

SPHERE = "IAU_2015:49900"
#: Metres in a degree of the equator of Mars.
DEGREE = 3396190.0 * math.pi / 180
#: A crater of 200 km on Mars reaches so far in degrees: north, and east at 20 degrees of latitude.
NORTH, EAST = 1.6871, 1.7953


@pytest.mark.parametrize(
    ("code", "left", "unit"), [(SPHERE, -180.0, 1.0), (SPHERE, 0.0, 1.0), (MARS, -180.0, DEGREE), (MARS, 0.0, DEGREE)]
)
def test_craters_across_the_border_of_a_map_are_boxes_of_their_own_size(
    qgis_app: Any, code: str, left: float, unit: float
) -> None:
    right, warnings = left + 360, list[str]()
    places = [(right - 1, 20), (left + 1, -20), (left, 20), (right, -20)]
    extent = QgsRectangle(left * unit, -90 * unit, right * unit, 90 * unit)
    names, crs = PromptFields(diameter="diameter", metres=1000.0), QgsCoordinateReferenceSystem(code)
    found = read_prompts(catalogue(*((x, y, "200") for x, y in places)), crs, extent, names, warnings.append)
    assert warnings == [] and [item.name for item in found] == ["1", "2", "3", "4"]
    for item, (x, y) in zip(found, places):
        box = [value / unit for value in item.prompt.box]
        middle = (box[0] + box[2]) / 2  # the border may be taken for either end of the map
        assert (middle - x) % 360 == pytest.approx(0, abs=1e-6) or (x - middle) % 360 == pytest.approx(0, abs=1e-6)
        assert left - 1e-6 <= middle <= right + 1e-6
        sides = (middle - EAST, y - NORTH, middle + EAST, y + NORTH)
        assert box == pytest.approx(sides, abs=0.002)


@pytest.mark.parametrize(("code", "lat"), [("IAU_2015:30135", -90.0), ("IAU_2015:30130", 90.0)])
def test_a_crater_on_a_pole_is_a_box_all_around_it(qgis_app: Any, code: str, lat: float) -> None:
    names, extent = PromptFields(diameter="diameter", metres=1000.0), QgsRectangle(-5e4, -5e4, 5e4, 5e4)
    layer, crs = catalogue((0, lat, "10"), (77, lat, "10"), crs="IAU_2015:30100"), QgsCoordinateReferenceSystem(code)
    for item in read_prompts(layer, crs, extent, names, lambda text: None):
        assert item.prompt.box == pytest.approx((-5000, -5000, 5000, 5000), abs=4)


@pytest.mark.parametrize(("code", "unit"), [(SPHERE, 1.0), (MARS, DEGREE), ("IAU_2015:49920", DEGREE)])
def test_craters_over_a_pole_are_left_out_where_the_map_has_no_shapes(qgis_app: Any, code: str, unit: float) -> None:
    names, warnings = PromptFields(diameter="diameter", metres=1000.0), list[str]()
    layer, crs = catalogue((20, 89, "300"), (0, -90, "10"), (20, 60, "300")), QgsCoordinateReferenceSystem(code)
    extent = QgsRectangle(-180 * unit, -90 * unit, 180 * unit, 90 * unit)
    (found,) = read_prompts(layer, crs, extent, names, warnings.append)
    assert found.name == "3"
    (said,) = warnings
    assert said.startswith("Left out, since a pole lies in them") and "(2): 1, 2." in said
    assert said.endswith("Outline them on an image of the pole in a polar stereographic projection.")


def test_a_field_with_radii_is_taken_for_half_the_diameters(qgis_app: Any) -> None:
    layer = QgsVectorLayer(f"Point?crs={SPHERE}&field=radius_km:double", "catalogue", "memory")
    feature = QgsFeature(layer.fields())
    feature["radius_km"] = 10.0
    feature.setGeometry(point(10, 0))
    layer.dataProvider().addFeature(feature)
    names = PromptFields(diameter="radius_km", metres=1000.0)
    (found,) = read_prompts(layer, QgsCoordinateReferenceSystem(MARS), QgsRectangle(), names, lambda text: None)
    assert found.box.width() == pytest.approx(20_000, rel=1e-3)


@pytest.mark.parametrize(("code", "unit"), [(SPHERE, 1.0), (MARS, DEGREE)])
@pytest.mark.parametrize(
    "shape",
    [
        "MULTIPOLYGON(((177 18,180 18,180 22,177 22,177 18)),((-180 18,-178 18,-178 22,-180 22,-180 18)))",
        "MULTIPOLYGON(((-180 18,-178 18,-178 22,-180 22,-180 18)),((177 18,180 18,180 22,177 22,177 18)))",
        "POLYGON((177 18,-178 18,-178 22,179 22,177 21,177 18))",
    ],
)
def test_a_polygon_that_is_cut_at_the_border_or_jumps_over_it_is_one_box(
    qgis_app: Any, code: str, unit: float, shape: str
) -> None:
    layer, names = polygons(SPHERE, shape), PromptFields()
    extent = QgsRectangle(-180 * unit, -90 * unit, 180 * unit, 90 * unit)
    (found,) = read_prompts(layer, QgsCoordinateReferenceSystem(code), extent, names, lambda text: None)
    box = [value / unit for value in found.prompt.box]
    assert box == pytest.approx((177, 18, 182, 22), abs=1e-6) and not found.points


def test_a_wide_extent_is_as_wide_as_it_says(qgis_app: Any) -> None:
    layer = polygons(SPHERE, "POLYGON((-170 -10,170 -10,170 10,-170 10,-170 -10))")
    extent = QgsRectangle(-180, -90, 180, 90)
    (found,) = read_prompts(layer, QgsCoordinateReferenceSystem(SPHERE), extent, PromptFields(), lambda text: None)
    assert found.prompt.box == pytest.approx((-170, -10, 170, 10))


def test_a_polygon_over_the_pole_of_a_polar_map_is_left_out_of_a_map_of_the_body(qgis_app: Any) -> None:
    over, beside = (QgsGeometry.fromPointXY(QgsPointXY(x, 0)).buffer(1e5, 16).asWkt() for x in (2e4, 3e5))
    layer, warnings = polygons("IAU_2015:49930", over, beside), list[str]()
    extent, crs = QgsRectangle(-180, -90, 180, 90), QgsCoordinateReferenceSystem(SPHERE)
    (found,) = read_prompts(layer, crs, extent, PromptFields(), warnings.append)
    assert found.name == "2" and found.box.width() < 60
    assert "since a pole lies in them" in warnings[0] and "(1): 1." in warnings[0]


@pytest.mark.parametrize(("lon", "lat"), [(60.0, 45.0), (-170.0, 50.0)])
def test_craters_on_sheared_ground_keep_their_sizes(
    run: Callable[..., Any], tmp_path: Path, lon: float, lat: float
) -> None:
    image = sheared_ground(tmp_path / "sheared.tif", lon, lat, 100_000)
    out = str(tmp_path / "found.gpkg")
    layer, sizes = catalogue((lon, lat, "100")), {"DIAMETER_FIELD": "diameter", "DIAMETER_UNIT": 0}
    run("segmentprompts", RASTER=image, PROMPTS=layer, OUTPUT=out, **sizes)
    (found,) = QgsVectorLayer(out, "found", "ogr").getFeatures()
    assert found["diameter_m"] == pytest.approx(100_000, rel=0.05)


@pytest.mark.parametrize("drawn", ["outline", "box"])
@pytest.mark.parametrize(("lon", "lat"), [(60.0, 45.0), (-170.0, 50.0)])
def test_polygons_on_sheared_ground_are_boxes_around_what_they_show(
    run: Callable[..., Any], tmp_path: Path, lon: float, lat: float, drawn: str
) -> None:
    image, out = sheared_ground(tmp_path / "sheared.tif", lon, lat, 100_000), str(tmp_path / "found.gpkg")
    crs = QgsCoordinateReferenceSystem(SPHERE)
    outline = circle_around(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)), 100_000, crs)
    shape = outline if drawn == "outline" else QgsGeometry.fromRect(outline.boundingBox())
    run("segmentprompts", RASTER=image, PROMPTS=polygons(SPHERE, shape.asWkt()), OUTPUT=out)
    (found,) = QgsVectorLayer(out, "found", "ogr").getFeatures()
    assert found["diameter_m"] == pytest.approx(100_000, rel=0.05)


def test_what_a_polygon_shows_goes_along_where_the_map_shears_it_alone(qgis_app: Any) -> None:
    crs, names = QgsCoordinateReferenceSystem(SPHERE), PromptFields()
    far, near = (circle_around(QgsGeometry.fromPointXY(QgsPointXY(x, 50)), 100_000, crs) for x in (-170, 1))
    layer = polygons(SPHERE, far.asWkt(), near.asWkt())
    on_sinusoidal = read_prompts(layer, QgsCoordinateReferenceSystem(SINUSOIDAL), QgsRectangle(), names, print)
    assert [bool(item.prompt.around) for item in on_sinusoidal] == [True, False]
    left, bottom, right, top = on_sinusoidal[0].prompt.box
    xs, ys = zip(*on_sinusoidal[0].prompt.around)
    sides = [min(xs) - left, min(ys) - bottom, right - max(xs), top - max(ys)]
    assert all(-1 <= side < 0.01 * (right - left) for side in sides)
    in_degrees = read_prompts(layer, crs, QgsRectangle(-180, -90, 180, 90), names, print)
    assert not any(item.prompt.around for item in in_degrees)


def test_a_box_on_a_polar_map_is_not_larger_than_what_it_is_drawn_around(qgis_app: Any) -> None:
    north, east = NORTH / 2, NORTH / 2 / math.cos(math.radians(70))
    layer = polygons(SPHERE, QgsGeometry.fromRect(QgsRectangle(45 - east, 70 - north, 45 + east, 70 + north)).asWkt())
    crs = QgsCoordinateReferenceSystem("IAU_2015:49930")
    (found,) = read_prompts(layer, crs, QgsRectangle(), PromptFields(), print)
    assert found.box.width() == pytest.approx(103_000, rel=0.02)  # by the scale of the projection there


def test_the_rim_goes_along_where_the_map_shears_it_alone(qgis_app: Any) -> None:
    names, crs = PromptFields(diameter="diameter", metres=1000.0), QgsCoordinateReferenceSystem(SINUSOIDAL)
    layer = catalogue((-170, 50, "100"), (1, 50, "100"))
    far, near = read_prompts(layer, crs, QgsRectangle(), names, lambda text: None)
    assert near.prompt.around == () and len(far.prompt.around) == 36
    left, bottom, right, top = far.prompt.box
    xs, ys = zip(*far.prompt.around)
    sides = [min(xs) - left, min(ys) - bottom, right - max(xs), top - max(ys)]
    assert all(0 <= side < 0.01 * (right - left) for side in sides)


def test_an_object_of_a_sheared_crater_and_of_another_one_goes_along_with_both(qgis_app: Any) -> None:
    names = PromptFields(object="diameter", diameter="diameter", metres=1000.0)
    layer, crs = catalogue((-170, 50, "100"), (1, 50, "100")), QgsCoordinateReferenceSystem(SINUSOIDAL)
    (both,) = read_prompts(layer, crs, QgsRectangle(), names, lambda text: None)
    left, _, right, _ = both.prompt.box
    xs = [x for x, _ in both.prompt.around]
    assert min(xs) == pytest.approx(left, abs=1e3) and max(xs) == pytest.approx(right, abs=1e3)


def polygons(code: str, *shapes: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs={code}", "polygons", "memory")
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        layer.dataProvider().addFeature(feature)
    return layer
