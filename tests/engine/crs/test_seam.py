"""Ground that a raster counts from another meridian, and shapes across the border of a map."""

from __future__ import annotations

import math
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from affine import Affine

from plugin.engine.crs.crs import parse_crs, x_per_degree
from plugin.engine.crs.seam import within
from plugin.engine.errors import LabelError
from plugin.engine.formats.geopackage import write_landforms
from plugin.engine.mapping.tiles.plan import make_plan
from plugin.engine.polygons.measures import measure
from plugin.engine.polygons.moving import transform_geometry
from plugin.engine.raster.source import RasterSource
from plugin.engine.training.labels import read_layer
from plugin.protocol.messages.jobs import LabelledRaster, Map
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster

METRES = math.radians(1) * 1_737_400
DEGREES, PLATE, PLATE_180 = (parse_crs(f"IAU_2015:{code}") for code in (30100, 30110, 30115))
GLOBE, GLOBE_360 = (-180.0, -90.0, 180.0, 90.0), (0.0, -90.0, 360.0, 90.0)


def lunar(folder: Path, left: float, crs: str = "IAU_2015:30100", unit: float = 1.0) -> Path:
    """A raster of the whole Moon, one pixel a degree, whose first column starts at a longitude."""
    transform = Affine(unit, 0, left * unit, 0, -unit, 90 * unit)
    return write_raster(folder / "moon.tif", np.full((180, 360), 90, np.uint8), crs, transform)


def labels(folder: Path, *shapes: shapely.Geometry) -> str:
    path = folder / "labels.gpkg"
    write_landforms(path, [{"geometry": shape, "class": "crater"} for shape in shapes], DEGREES)
    return str(path)


def read(raster: Path, labels: str, extent: str = "") -> list[tuple[float, ...]]:
    with RasterSource.open(RasterReference(str(raster))) as source:
        layer = read_layer(LabelledRaster(source.reference, labels, extent_wkt=extent), source, "class")
    return [geometry.bounds for geometry in layer.geometries]


@pytest.mark.parametrize(
    ("left", "drawn", "expected"),
    [
        (-180, (190, 10, 200, 20), (-170, 10, -160, 20)),
        (0, (-170, 10, -160, 20), (190, 10, 200, 20)),
        (-180, (20, 10, 30, 20), (20, 10, 30, 20)),
    ],
)
def test_labels_are_found_however_their_longitudes_are_counted(tmp_path, left, drawn, expected):
    assert read(lunar(tmp_path, left), labels(tmp_path, shapely.box(*drawn))) == [expected]


@pytest.mark.parametrize(("left", "drawn"), [(0, (-170, 10, -160, 20)), (0, (190, 10, 200, 20))])
def test_labels_in_degrees_are_found_on_a_map_in_metres(tmp_path, left, drawn):
    raster = lunar(tmp_path, left, "IAU_2015:30110", METRES)
    (bounds,) = read(raster, labels(tmp_path, shapely.box(*drawn)))
    np.testing.assert_allclose(np.array(bounds) / METRES, (190, 10, 200, 20), atol=1e-9)


@pytest.mark.parametrize(("left", "drawn"), [(-180, (175, 0, 185, 10)), (0, (-5, 0, 5, 10))])
def test_a_label_across_the_border_of_the_map_is_cut_in_two(tmp_path, left, drawn):
    with RasterSource.open(RasterReference(str(lunar(tmp_path, left)))) as source:
        pair = LabelledRaster(source.reference, labels(tmp_path, shapely.box(*drawn)))
        (shape,) = read_layer(pair, source, "class").geometries
        border = source.ground
    assert shape.area == pytest.approx(100)
    assert [part.area for part in shapely.get_parts(shape)] == pytest.approx([50, 50])
    assert border.covers(shape)


def test_labels_elsewhere_are_still_refused(tmp_path):
    part = write_raster(
        tmp_path / "part.tif", np.full((50, 50), 9, np.uint8), "IAU_2015:30100", Affine(0.1, 0, 30, 0, -0.1, 5)
    )
    with pytest.raises(LabelError, match="No label"):
        read(part, labels(tmp_path, shapely.box(190, 1, 191, 2)))


def test_the_labelled_ground_and_the_mapped_ground_follow_the_raster(tmp_path):
    raster = lunar(tmp_path, -180)
    card = SimpleNamespace(ground_sampling_m=30_000.0, georeferenced=True, training={})
    package = SimpleNamespace(card=card, hash="")
    extent = shapely.box(190, 0, 200, 30).wkt
    drawn = labels(tmp_path, shapely.box(191, 10, 195, 20), shapely.box(0, 10, 5, 20))
    assert read(raster, drawn, extent) == [(-169, 10, -165, 20)]
    with RasterSource.open(RasterReference(str(raster))) as source:
        plan = make_plan(Map(source.reference, "", str(tmp_path), extent), source, package)
    assert plan.extent is not None
    assert plan.extent.bounds == (-170, 0, -160, 30)


@pytest.mark.parametrize(("code", "middle"), [(30110, 180.0), (30115, 0.0), (30110, 0.0), (30115, 180.0)])
def test_a_shape_across_the_border_of_a_map_stays_whole(code, middle):
    """PROJ starts longitudes anew at the border, which would draw the shape once around the body."""
    drawn = shapely.box(middle - 5, 10, middle + 5, 20)
    plate = parse_crs(f"IAU_2015:{code}")
    moved = transform_geometry(drawn, DEGREES, plate)
    assert moved.area == pytest.approx(100 * METRES**2, rel=1e-9)
    back = transform_geometry(moved, plate, DEGREES)
    assert back.area == pytest.approx(100, rel=1e-9)
    assert math.cos(math.radians(back.centroid.x - middle)) == pytest.approx(1)


def test_a_shape_across_the_date_line_of_a_polar_map_stays_whole():
    polar = parse_crs("IAU_2015:30130")
    drawn = transform_geometry(shapely.segmentize(shapely.box(170, 70, 190, 80), 0.1), DEGREES, polar)
    back = transform_geometry(drawn, polar, DEGREES)
    assert back.area == pytest.approx(200, rel=1e-6)


@pytest.mark.parametrize("middle", [180.0, -180.0, 20.0])
def test_a_shape_across_the_outer_border_of_a_sinusoidal_map_stays_whole(middle):
    sinusoidal = parse_crs("IAU_2015:30120")
    drawn = shapely.segmentize(shapely.box(middle - 5, 30, middle + 5, 40), 0.05)
    moved = transform_geometry(drawn, DEGREES, sinusoidal)
    zone = math.sin(math.radians(40)) - math.sin(math.radians(30))
    # The projection keeps areas.
    assert moved.area == pytest.approx(math.radians(10) * zone * 1_737_400**2, rel=1e-4)
    assert measure(moved, sinusoidal)["area_m2"] == pytest.approx(moved.area, rel=1e-4)
    back = transform_geometry(moved, sinusoidal, DEGREES)
    assert back.area == pytest.approx(100, rel=1e-9)
    assert math.cos(math.radians(back.centroid.x - middle)) == pytest.approx(1)


def test_maps_that_do_not_go_on_beyond_their_border_have_no_turns():
    assert x_per_degree(PLATE) == pytest.approx(METRES)
    assert x_per_degree(PLATE_180) == pytest.approx(METRES)
    assert x_per_degree(parse_crs("IAU_2015:49901")) == -1.0
    for code in (49920, 49930, 49980):
        crs = parse_crs(f"IAU_2015:{code}")
        assert x_per_degree(crs) is None
        far = shapely.box(3e7, 0, 3.1e7, 1)
        assert within(far, crs, (0, 0, 1, 1)).equals(far)


def test_the_whole_body_is_the_whole_map():
    assert within(shapely.box(*GLOBE), DEGREES, GLOBE_360).equals(shapely.box(*GLOBE_360))


def test_an_extent_that_ends_at_a_border_is_not_on_the_other_side_for_a_hair():
    hair = 1e-8
    placed = within(shapely.box(170, -20, 180, 20), DEGREES, (-180.0 - hair, -90.0, 180.0 - hair, 90.0))
    assert placed.geom_type == "Polygon" and placed.bounds == pytest.approx((170, -20, 180, 20))
