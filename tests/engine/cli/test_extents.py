"""``--extent`` means ground of the body: across 180°, and however a raster counts its longitudes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine

from plugin.engine import library
from plugin.engine.cli.extents import chosen_ground
from plugin.engine.sam.catalogue import RESOURCES
from plugin.protocol.messages.patches import TrainPatches
from plugin.protocol.messages.rasters import RasterReference
from tests.engine import untrained
from tests.engine.cli.commands import run
from tests.engine.patches.painted_patches import write_table
from tests.scenes import MARS_EQUIRECTANGULAR, MARS_GEOGRAPHIC, write_raster

pytestmark = pytest.mark.skipif(
    not (RESOURCES / "default_model" / "model.safetensors").is_file(), reason="needs the default model"
)

#: Pixels a degree, and metres of a degree at the equator.
PER_DEGREE, DEGREE = 4, float(np.radians(3_396_190.0))
#: Longitudes of discs of four degrees, all at 5 N.
DISCS = (175.0, 187.0, 0.0, 90.0)
#: 20 degrees across the antimeridian, and across the prime meridian.
ACROSS_180, ACROSS_0 = (170, -20, -170, 20), (350, -20, 10, 20)


def globe(folder: Path, left: float, degrees: int = 360, in_metres: bool = False) -> Path:
    """50 degrees N to 50 S, from a longitude on."""
    rows, columns = (np.mgrid[: 100 * PER_DEGREE, : degrees * PER_DEGREE] + 0.5) / PER_DEGREE
    values = np.random.default_rng(0).normal(130, 4, rows.shape)
    for longitude in DISCS:
        away = np.hypot((left + columns - longitude + 180) % 360 - 180, 45 - rows) / 4
        values += -70 * (away < 1) + 50 * ((away >= 1) & (away < 1.15))
    unit = DEGREE if in_metres else 1.0
    place = Affine(unit / PER_DEGREE, 0, left * unit, 0, -unit / PER_DEGREE, 50 * unit)
    crs = MARS_EQUIRECTANGULAR if in_metres else MARS_GEOGRAPHIC
    return write_raster(folder / "globe.tif", values.clip(1, 255).astype(np.uint8), crs, place)


def lefts(shapes: Any, unit: float = 1.0) -> list[tuple[int, int]]:
    """From where to where polygons reach, in whole degrees of longitude."""
    return sorted({(round(shape.bounds[0] / unit), round(shape.bounds[2] / unit)) for shape in shapes})


@pytest.mark.parametrize(
    ("left", "degrees", "extent", "parts"),
    [
        (-180, 360, ACROSS_180, [(-180, -170), (170, 180)]),
        (0, 360, ACROSS_180, [(170, 190)]),
        (150, 60, ACROSS_180, [(170, 190)]),
        (-210, 60, ACROSS_180, [(-190, -170)]),
        (0, 360, ACROSS_0, [(0, 10), (350, 360)]),
        (-180, 360, ACROSS_0, [(-10, 10)]),
    ],
)
def test_a_map_is_of_the_narrow_side(
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
    left: float,
    degrees: int,
    extent: tuple[float, ...],
    parts: list[tuple[int, int]],
) -> None:
    image, model = globe(tmp_path, left, degrees), untrained.package(tmp_path / "model", sampling_m=DEGREE / PER_DEGREE)
    words = ["map", "--raster", image, "--model", model, "--views", 1]
    status, data, said = run(capfd, *words, "--out", tmp_path / "run", "--extent", *extent)
    assert status == 0, said
    ground = pyogrio.read_dataframe(data["mapped_extent"])
    assert lefts(shapely.get_parts(ground.geometry[0])) == parts
    wide = sum(end - start for start, end in parts)
    assert sum(data["areas_m2"].values()) == pytest.approx(
        np.radians(wide) * 2 * np.sin(np.radians(20)) * 3_396_190.0**2, rel=0.01
    )


@pytest.mark.parametrize(
    ("left", "extent", "found"),
    [
        (-180, ACROSS_180, {(-177, -169), (171, 179)}),
        (-180, (170, -20, 190, 20), {(-177, -169), (171, 179)}),
        (0, ACROSS_180, {(171, 179), (183, 191)}),
        (0, (-190, -20, -170, 20), {(171, 179), (183, 191)}),
        (-180, (350, -20, 370, 20), {(-4, 4)}),
    ],
)
def test_landforms_are_looked_for_there_alone(
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
    left: float,
    extent: tuple[float, float, float, float],
    found: set[tuple[int, int]],
) -> None:
    image, out = globe(tmp_path, left), tmp_path / "all.gpkg"
    status, _, said = run(capfd, "everything", image, "--out", out, "--extent", *extent)
    assert status == 0, said
    assert set(lefts(pyogrio.read_dataframe(out, layer="landforms").geometry)) == found
    assert set(lefts(library.everything(image, extent).geometry)) == found
    status, data, said = run(capfd, "find", "--raster", image, "--out", tmp_path / "run", "--extent", *extent)
    assert status == 0, said
    frame = pyogrio.read_dataframe(data["polygons"], layer="landforms")
    assert found <= set(lefts(frame.geometry)) and not frame.geometry.intersects(shapely.box(60, -50, 120, 50)).any()
    parts = shapely.get_parts(pyogrio.read_dataframe(data["mapped_extent"]).geometry[0])
    assert sum(end - start for start, end in lefts(parts)) == 20


def test_a_map_in_metres_has_a_border_too(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    image, out = globe(tmp_path, -180, in_metres=True), tmp_path / "all.gpkg"
    extent = [degrees * DEGREE for degrees in ACROSS_180]
    status, _, said = run(capfd, "everything", image, "--out", out, "--extent", *extent)
    assert status == 0, said
    found = lefts(pyogrio.read_dataframe(out, layer="landforms").geometry, DEGREE)
    assert found == [(-177, -169), (171, 179)]


def test_patches_are_classified_on_both_sides(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from plugin.engine.jobs import JobContext
    from plugin.engine.patches.train import train_patches

    table, model = write_table(tmp_path / "patches", observations=4, each=1), tmp_path / "model"
    train_patches(TrainPatches(str(model), table=str(table), images=str(table.parent / "images")), JobContext())
    words = ["patches", "map", "--raster", globe(tmp_path, -180), "--model", model, "--side", 5 * DEGREE]
    status, data, said = run(capfd, *words, "--out", tmp_path / "run", "--extent", *ACROSS_180)
    assert status == 0, said
    cells = pyogrio.read_dataframe(data["cells"], layer=data["cells_layer"])
    assert set(lefts(cells.geometry)) == {(-180, -175), (-175, -170), (170, 175), (175, 180)}
    assert data["classified"] == 4 * 8


@pytest.mark.parametrize("extent", [(20, -20, 10, 20), (0, 20, 10, -20), (0, 0, 0, 10), ("nan", 0, 10, 10)])
@pytest.mark.parametrize("command", ["map", "find", "everything", "patches"])
def test_an_extent_in_no_order_is_refused(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, command: str, extent: tuple[object, ...]
) -> None:
    image = globe(tmp_path, -180)
    words: dict[str, list[object]] = {
        "map": ["map", "--raster", image, "--model", tmp_path],
        "find": ["find", "--raster", image],
        "everything": ["everything", image],
        "patches": ["patches", "map", "--raster", image, "--model", tmp_path],
    }
    out = tmp_path / "out.gpkg"
    status, _, said = run(capfd, *words[command], "--out", out, "--extent", *extent)
    assert status and not out.exists()
    assert "XMIN below XMAX" in " ".join(said.split())


MOON = 1_737_400.0


def stereographic(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """(N, 2) around the Moon's north pole, Snyder (1987), eq. 21-5 to 21-8."""
    away = 2 * MOON * np.tan(np.radians(90 - lat) / 2)
    return np.column_stack([away * np.sin(np.radians(lon)), -away * np.cos(np.radians(lon))])


@pytest.mark.parametrize("crs", ["IAU_2015:30100", "+proj=longlat +R=1737400 +no_defs"])
def test_an_extent_may_be_in_another_crs_of_the_body(tmp_path: Path, crs: str) -> None:
    """A box of degrees on a polar map is a piece of a ring there; across 180° as well."""
    values = np.full((100, 100), 90, np.uint8)
    place = Affine(10_000, 0, -500_000, 0, -10_000, 500_000)
    raster = RasterReference(str(write_raster(tmp_path / "pole.tif", values, "IAU_2015:30130", place)))
    for west, east in ((10.0, 70.0), (150.0, -150.0)):
        ground = shapely.from_wkt(chosen_ground((west, 80.0, east, 85.0), "", raster, crs))
        turn = east + 360 * (east < west)
        lons = np.linspace(west, turn, 400)
        ring = [stereographic(lons, np.full(400, 85.0)), stereographic(lons[::-1], np.full(400, 80.0))]
        assert ground.symmetric_difference(shapely.Polygon(np.vstack(ring))).area < 2e-3 * ground.area
    drawn = shapely.box(10, 80, 70, 85).wkt
    assert shapely.from_wkt(chosen_ground(None, drawn, raster, crs)).equals(
        shapely.from_wkt(chosen_ground((10.0, 80.0, 70.0, 85.0), "", raster, crs))
    )


@pytest.mark.parametrize("command", ["map", "find", "everything", "patches"])
def test_an_extent_on_another_body_is_refused_by_name(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, command: str
) -> None:
    raster = write_raster(
        tmp_path / "moon.tif", np.full((64, 64), 90, np.uint8), "IAU_2015:30100", Affine(1, 0, 0, 0, -1, 9)
    )
    words = {
        "map": ["map", "--raster", raster, "--model", tmp_path, "--out", tmp_path / "out"],
        "find": ["find", "--raster", raster, "--out", tmp_path / "out"],
        "everything": ["everything", raster, "--out", tmp_path / "out.gpkg"],
        "patches": ["patches", "map", "--raster", raster, "--model", tmp_path, "--out", tmp_path / "out"],
    }[command]
    status, _, said = run(capfd, *words, "--extent", 1, 1, 5, 5, "--extent-crs", "IAU_2015:49900")
    assert status == 1 and "Mars" in said and "moon.tif lies on Moon" in said
    status, _, said = run(capfd, *words, "--extent-crs", "IAU_2015:30100")
    assert status == 2 and "--extent-crs" in said
