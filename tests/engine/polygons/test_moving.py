"""Polygons of polar maps in maps of longitudes and latitudes, and back: the same ground, whatever the CRS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import shapely
from affine import Affine
from shapely.geometry.base import BaseGeometry

from plugin.engine.crs.crs import from_lonlat
from plugin.engine.errors import LabelError
from plugin.engine.formats.label_layers import read_labels
from plugin.engine.polygons.measures import measure
from plugin.engine.polygons.moving import transform_geometry
from plugin.engine.polygons.rim_fit import fit_rim
from plugin.engine.polygons.rim_fits import fit_rims
from tests.engine.formats.exports.ground import cap, iau, layer, run
from tests.scenes import write_raster

NORTH, SOUTH, DEGREES = iau(30130), iau(30135), iau(30100)
BLOCK = shapely.box(0, -1700, 3000, 4000)
SHAPES: dict[str, BaseGeometry] = {
    "across the pole": shapely.Point(5000, 5000).buffer(30_000),
    "around the pole": shapely.Point(0, 0).buffer(100_000),
    "square over the pole": shapely.box(-2000, -2000, 1500, 1000),
    "corner at the pole": shapely.box(0, 0, 3000, 4000),
    "border through the pole": BLOCK,
    "beside the pole": shapely.box(100, -1700, 3000, 4000),
    "ring around the pole": shapely.Point(0, 0).buffer(100_000) - shapely.Point(20_000, 0).buffer(50_000),
}


def global_map(folder: Path, left: float = -180.0) -> Path:
    """All of the Moon, half a degree a pixel."""
    turned = Affine(0.5, 0.0, left, 0.0, -0.5, 90.0)
    return write_raster(folder / "globe.tif", np.full((360, 720), 90, np.uint8), crs="IAU_2015:30100", transform=turned)


def pixels_inside(shape: BaseGeometry, crs: pyproj.CRS, northern: bool) -> float:
    """Pixels of the global map that a shape covers, told place by place."""
    lon, step = np.arange(0.25, 360, 0.5), 0.002
    lat = 90 - np.arange(step / 2, 6, step)
    lons, lats = (values.ravel() for values in np.meshgrid(lon, lat if northern else -lat))
    inside = shapely.contains_xy(shape, *from_lonlat(crs, lons, lats))
    return float(inside.sum() * step / 0.5)


@pytest.mark.parametrize("left", [-180.0, 0.0])
@pytest.mark.parametrize("crs", [NORTH, SOUTH], ids=["north", "south"])
@pytest.mark.parametrize("name", ["across the pole", "around the pole", "ring around the pole"])
def test_a_landform_over_a_pole_is_annotated_on_a_global_map(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, name: str, crs: pyproj.CRS, left: float
) -> None:
    landforms = layer(tmp_path / "l.gpkg", [(SHAPES[name], "crater")], crs)
    out = tmp_path / "l.json"
    assert run(capfd, landforms, "--out", out, "--raster", global_map(tmp_path, left))[0] == 0
    (found,) = json.loads(out.read_text())["annotations"]
    assert found["area"] == pytest.approx(pixels_inside(SHAPES[name], crs, crs is NORTH), rel=2e-3)
    column, row, width, height = found["bbox"]
    assert (column, width) == (0, 720)
    if "ring" not in name:
        assert (row if crs is NORTH else row + height) == pytest.approx(0 if crs is NORTH else 360, abs=1e-3)


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("code", [30100, 30110, 30115, 30120])
def test_ground_at_a_pole_is_as_large_in_every_map(name: str, code: int) -> None:
    shape, target = SHAPES[name], iau(code)
    moved = transform_geometry(shape, NORTH, target)
    assert moved.is_valid
    # close to the pole a stereographic map is true to areas
    near = shape.area if max(map(abs, shape.bounds)) < 10_000 else measure(shape, NORTH)["area_m2"]
    assert measure(shape, NORTH)["area_m2"] == pytest.approx(near, rel=1e-5)
    assert measure(moved, target)["area_m2"] == pytest.approx(near, rel=5e-4)
    back = transform_geometry(moved, target, NORTH)
    assert back.symmetric_difference(shape).area < 1e-3 * shape.area


@pytest.mark.parametrize("code", [30100, 30110])
@pytest.mark.parametrize("lat", [90.0, 89.8, 89.69])
def test_a_rim_around_a_pole_is_fitted_without_the_line_of_the_pole(lat: float, code: int) -> None:
    moved = transform_geometry(cap(NORTH, 20, lat, 10_000), NORTH, iau(code))
    assert len(shapely.get_coordinates(moved)) > 100
    ((circle, ellipse),) = fit_rims([moved], iau(code))
    for fit in (circle, ellipse, fit_rim(moved, iau(code))):
        assert fit is not None
        assert (fit.major_m, fit.minor_m) == pytest.approx((20_000, 20_000), rel=3e-4)
        assert fit.lat == pytest.approx(lat, abs=1e-3)


@pytest.mark.parametrize("code", [30100, 30110])
def test_a_cap_in_degrees_is_round_in_a_polar_map(code: int) -> None:
    drawn = transform_geometry(shapely.box(0, 80, 360, 90), DEGREES, iau(code))
    moved = transform_geometry(drawn, iau(code), NORTH)
    radius = float(from_lonlat(NORTH, 90.0, 80.0)[0])
    assert moved.is_valid
    assert moved.symmetric_difference(shapely.Point(0, 0).buffer(radius, 256)).area < 1e-4 * moved.area


def test_long_edges_bend_with_their_parallel() -> None:
    moved = transform_geometry(shapely.box(10, 60, 90, 80), DEGREES, NORTH)
    assert measure(moved, NORTH)["area_m2"] == pytest.approx(
        measure(shapely.box(10, 60, 90, 80), DEGREES)["area_m2"], rel=1e-4
    )


def test_labels_over_a_pole_are_learnt_from(tmp_path: Path) -> None:
    shape = SHAPES["around the pole"]
    labels = read_labels(layer(tmp_path / "l.gpkg", [(shape, "crater")], NORTH), crs=DEGREES)
    ((found, name),) = labels
    assert (name, labels.skipped) == ("crater", 0)
    assert found.area == pytest.approx(pixels_inside(shape, NORTH, True) / 4, rel=2e-3)


def test_labels_for_which_a_map_has_no_place_are_told(tmp_path: Path) -> None:
    beyond: list[tuple[Any, str]] = [(shapely.box(0, 0, 1, 1), "crater")]
    path = layer(tmp_path / "l.gpkg", beyond, DEGREES)
    far_side = pyproj.CRS.from_user_input("+proj=ortho +lat_0=0 +lon_0=180 +R=1737400")
    with pytest.raises(LabelError, match="1 lie where the raster's coordinate reference system has no place for them"):
        read_labels(path, crs=far_side)
