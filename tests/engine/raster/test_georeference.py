"""A raster says where it lies and how large its pixels are, or it is refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.rpc import RPC

from plugin.engine.cli.app import main
from plugin.engine.errors import RasterError
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import MARS_EQUIRECTANGULAR, write_raster

VALUES = np.random.default_rng(0).integers(1, 255, (64, 64)).astype(np.uint8)
PLANE = 'LOCAL_CS["a plane",UNIT["metre",1]]'


def refusal(path: Path, **reference) -> str:
    with pytest.raises(RasterError) as refused, RasterSource.open(RasterReference(str(path), **reference)):
        pass
    return str(refused.value)


def bare(path: Path, crs: str | None = None) -> Path:
    """A raster without a geotransform."""
    return write_raster(path, VALUES, crs, Affine.identity())


def test_a_crs_without_a_geotransform_is_no_place(tmp_path, capfd):
    path = bare(tmp_path / "bare.tif", MARS_EQUIRECTANGULAR)
    assert "has a coordinate reference system but no geotransform" in refusal(path)
    assert main(["info", str(path)]) == 1
    assert "no geotransform" in capfd.readouterr().err


def test_a_crs_that_qgis_gives_to_an_image_is_no_place_either(tmp_path):
    crs = CRS.from_user_input(MARS_EQUIRECTANGULAR).to_wkt()
    path = bare(tmp_path / "bare.tif")
    assert "no geotransform" in refusal(path, crs_wkt=crs)
    place = (500_000.0, 100.0, 0.0, 300_000.0, 0.0, -100.0)
    with RasterSource.open(RasterReference(str(path), crs_wkt=crs, geotransform=place)) as source:
        assert source.pixel_m == pytest.approx(100.0, rel=0.02)
    with RasterSource.open(RasterReference(str(path))) as source:
        assert source.pixel_m == 1.0 and source.length_unit == "pixels"


def test_row_10_ground_control_points_alone_are_no_geotransform(tmp_path):
    path = tmp_path / "points.tif"
    corners = [(0, 0), (0, 64), (64, 0), (64, 64)]
    points = [GroundControlPoint(row, column, 1000.0 * column, -1000.0 * row) for row, column in corners]
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(VALUES, 1)
        raster.gcps = points, CRS.from_user_input(MARS_EQUIRECTANGULAR)
    assert "is located by ground control points alone" in refusal(path)


def test_row_10_rational_polynomials_alone_are_no_geotransform(tmp_path):
    path, one = tmp_path / "polynomials.tif", [1.0, *[0.0] * 19]
    across, down = [0.0, 1.0, *[0.0] * 18], [0.0, 0.0, -1.0, *[0.0] * 17]
    offsets = {"lat_off": 5, "long_off": 10, "height_off": 0, "line_off": 32, "samp_off": 32}
    scales = {"lat_scale": 1, "long_scale": 1, "height_scale": 1, "line_scale": 32, "samp_scale": 32}
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile) as raster:
        raster.write(VALUES, 1)
        raster.rpcs = RPC(
            line_num_coeff=down, line_den_coeff=one, samp_num_coeff=across, samp_den_coeff=one, **offsets, **scales
        )
    assert "is located by rational polynomials (RPCs) alone" in refusal(path)
    # QGIS warps it to be seen, and gives its CRS on
    assert "(RPCs) alone" in refusal(path, crs_wkt=CRS.from_user_input("EPSG:4326").to_wkt())


def test_a_crs_on_no_body_measures_nothing(tmp_path):
    path = write_raster(tmp_path / "plane.tif", VALUES, PLANE)
    assert "lies on no body" in refusal(path)


def test_a_crs_that_is_not_defined_there_measures_nothing(tmp_path):
    seen = "+proj=ortho +lat_0=0 +lon_0=0 +R=3396190 +units=m +no_defs"
    off = Affine(100.0, 0.0, 9_000_000.0, 0.0, -100.0, 0.0)
    assert "is not defined where the image lies" in refusal(write_raster(tmp_path / "off.tif", VALUES, seen, off))


def test_a_body_seen_from_afar_is_measured_where_it_is_seen(tmp_path):
    """The centre of this one is beside the body; a quarter of it is not."""
    seen = "+proj=ortho +lat_0=0 +lon_0=0 +R=3396190 +units=m +no_defs"
    half = Affine(200_000.0, 0.0, -3_000_000.0, 0.0, -200_000.0, 6_400_000.0)
    with RasterSource.open(RasterReference(str(write_raster(tmp_path / "half.tif", VALUES, seen, half)))) as source:
        assert source.pixel_m > 150_000.0
