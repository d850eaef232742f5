from __future__ import annotations

import dataclasses
from functools import cache
from pathlib import Path

import geopandas
import numpy as np
import pyproj
import pytest
import rasterio
import rasterio.features

from plugin.engine.crs.crs import to_lonlat
from plugin.engine.errors import OutputError
from plugin.engine.formats.label_layers import read_labels
from plugin.engine.raster.ground import ground_jacobian
from plugin.engine.raster.opening import crs_of
from plugin.engine.terrain import Scene, render_scene
from plugin.engine.terrain.georeference import placement, write_scene


@cache
def _scene(body: str, theme: str = "cratered", bits: int = 8) -> Scene:
    return next(
        scene for scene in (render_scene(seed, 192, theme, bits=bits) for seed in range(40)) if scene.body == body
    )


@pytest.mark.parametrize(
    ("body", "code", "lon", "lat"),
    [
        ("mars", "49910", 137.4, -4.6),
        ("mars", "49910", -33.0, 52.0),
        ("mars", "49930", 10.0, 80.0),
        ("moon", "30110", 23.5, 0.7),
        ("moon", "30135", -100.0, -88.0),
    ],
)
def test_landforms_lie_on_the_raster_where_they_were_rendered(
    tmp_path: Path, body: str, code: str, lon: float, lat: float
) -> None:
    scene = _scene(body)
    table = write_scene(scene, tmp_path / "scene.tif", lon, lat)

    frame = geopandas.read_file(table)
    assert len(frame) == len(scene.landforms)
    assert list(frame["class"]) == [item.kind for item in scene.landforms]
    with rasterio.open(tmp_path / "scene.tif") as raster:
        assert np.array_equal(raster.read(1), scene.image)
        crs = crs_of(raster)
        assert crs is not None and crs.name == pyproj.CRS.from_user_input(f"IAU_2015:{code}").name
        for landform, outline in zip(scene.landforms, frame.geometry, strict=True):
            burned = rasterio.features.rasterize([outline], out_shape=raster.shape, transform=raster.transform)
            assert np.array_equal(burned.astype(bool), landform.mask)
        x, y = raster.transform @ (96, 96)
        (found_lon,), (found_lat,) = to_lonlat(crs, [x], [y])
        assert (found_lon - lon + 180) % 360 - 180 == pytest.approx(0, abs=1e-6) and found_lat == pytest.approx(lat)
        # square on the ground in the middle, and as large as the scene says
        jacobian = ground_jacobian(crs, raster.transform, 96, 96)
        assert np.linalg.norm(jacobian, axis=0) == pytest.approx([scene.metres] * 2, rel=1e-3)
    expected = [2 * np.sqrt(item.inside.sum() / np.pi) * scene.metres for item in scene.landforms]
    assert frame["diameter_m"].to_numpy() == pytest.approx(np.array(expected), rel=0.03)
    assert (np.abs(frame["centre_lat"] - lat) < 1.0).all()


def test_the_labels_are_read_back_in_the_rasters_crs(tmp_path: Path) -> None:
    scene = _scene("mars")
    table = write_scene(scene, tmp_path / "scene.tif", 12.0, -20.0)
    crs, _ = placement(scene, 12.0, -20.0)
    assert len(read_labels(table, "landforms", "class", crs)) == len(scene.landforms)


def test_ten_bit_scenes_declare_what_holds_no_data(tmp_path: Path) -> None:
    scene = _scene("mars", "pits", bits=10)
    write_scene(scene, tmp_path / "scene.tif")
    with rasterio.open(tmp_path / "scene.tif") as raster:
        assert raster.dtypes == ("uint16",) and raster.nodata == 0
        assert np.array_equal(raster.read(1), scene.image) and scene.image.min() >= 3


def test_nothing_is_overwritten_unasked_and_a_scene_must_fit_its_place(tmp_path: Path) -> None:
    scene = _scene("moon")
    write_scene(scene, tmp_path / "scene.tif")
    with pytest.raises(OutputError, match="is there already"):
        write_scene(scene, tmp_path / "scene.tif")
    assert write_scene(scene, tmp_path / "scene.tif", overwrite=True).exists()
    huge = dataclasses.replace(scene, metres=12_000.0)
    placement(huge, 0.0, 20.0)
    with pytest.raises(OutputError, match="nearer to the equator"):
        placement(huge, 0.0, 59.0)
    with pytest.raises(OutputError, match="does not fit"):
        placement(dataclasses.replace(scene, metres=20_000.0), 0.0, 85.0)
