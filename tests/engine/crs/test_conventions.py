"""What CRSs mean whose definition has lost it, or never said it."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj.database import query_crs_info

from plugin.engine.crs import conventions
from plugin.engine.crs.conventions import contradiction, is_silent, restored
from plugin.engine.crs.crs import parse_crs, to_lonlat, transform_function
from plugin.engine.formats.geopackage import read_labels
from plugin.engine.polygons.measures import measure
from plugin.engine.raster.source import RasterSource
from plugin.protocol.messages.rasters import RasterReference
from tests.scenes import write_raster

_CENTRE = ("centre_lon", "centre_lat")
DEGREES = Affine(0.1, 0, 10, 0, -0.1, 50)


def image(folder: Path, code: str, transform: Affine = DEGREES) -> Path:
    values = np.arange(64 * 64, dtype=np.uint8).reshape(64, 64)
    return write_raster(folder / "image.tif", values, rasterio.CRS.from_string(code), transform)


@pytest.mark.parametrize(
    ("code", "transform"),
    [
        ("IAU_2015:49901", DEGREES),
        ("IAU_2015:49902", DEGREES),
        ("IAU_2015:49911", Affine(500, 0, 10_000, 0, -500, 2.6e6)),
        ("IAU_2015:49912", Affine(500, 0, 10_000, 0, -500, 2.6e6)),
        ("IAU_2015:49931", Affine(500, 0, 10_000, 0, -500, 1.6e6)),
    ],
)
def test_row_25_a_geotiff_means_what_its_name_says(tmp_path: Path, code: str, transform: Affine) -> None:
    """Row 25 of issue 17: GDAL drops west and planetocentric, and keeps the names."""
    real = pyproj.CRS.from_user_input(code)
    with RasterSource.open(RasterReference(str(image(tmp_path, code, transform)))) as source:
        assert source.crs is not None
        x, y = source.coordinates_of([10, 50], [20, 40])
        np.testing.assert_allclose(to_lonlat(source.crs, x, y), to_lonlat(real, x, y), atol=1e-9)
        box = shapely.box(x[0], y[1], x[1], y[0])
        ours, expected = measure(box, source.crs, None), measure(box, real, None)
        assert ours["area_m2"] == pytest.approx(expected["area_m2"], rel=1e-6)
        assert (ours["centre_lon"], ours["centre_lat"]) == pytest.approx(
            (expected["centre_lon"], expected["centre_lat"])
        )
        told = [text for text in source.warnings if "The name counts" in text]
        changes = code not in ("IAU_2015:49912",)  # of that one the plane is the same
        assert len(told) == changes
    with RasterSource.open(RasterReference(str(tmp_path / "image.tif"), crs_wkt=_as_qgis_tells(tmp_path))) as source:
        np.testing.assert_allclose(to_lonlat(source.crs, x, y), to_lonlat(real, x, y), atol=1e-9)


def test_every_crs_of_the_iau_is_known_by_its_name() -> None:
    names = [known.name for known in query_crs_info(auth_name="IAU_2015")]
    assert len(names) > 1000 and all(conventions._EDITION in name for name in names)
    assert conventions._of_iau("Mars (2015) - Sphere / Ocentric") == pyproj.CRS("IAU_2015:49900")


def _as_qgis_tells(folder: Path) -> str:
    with rasterio.open(folder / "image.tif") as dataset:
        return str(dataset.crs.to_wkt(version="WKT2_2019"))


def test_row_25_areas_differ_by_the_kind_of_latitude(tmp_path: Path) -> None:
    box = shapely.box(10, 44, 11, 45)
    graphic, centric = (measure(box, parse_crs(f"IAU_2015:4990{n}"), None)["area_m2"] for n in (1, 2))
    assert abs(centric / graphic - 1) == pytest.approx(0.0035, abs=0.006) and centric != pytest.approx(
        graphic, rel=1e-4
    )


@pytest.mark.parametrize("code", ["EPSG:4326", "IAU_2015:49900", "IAU_2015:49901", "IAU_2015:49902", "IAU_2015:30100"])
def test_row_25_what_is_whole_is_left_alone(code: str) -> None:
    crs = pyproj.CRS.from_user_input(code)
    assert restored(crs) is crs and contradiction(crs) == "" and not is_silent(crs)


def test_row_1_latitudes_of_gcs_mars_2000_are_planetocentric_by_custom(tmp_path: Path) -> None:
    """Row 1 of issue 17: labels in ESRI:104905 lay 20.05 km from where QGIS draws them on a sphere of Mars."""
    esri, sphere = parse_crs("ESRI:104905"), parse_crs("IAU_2015:49900")
    assert is_silent(esri)
    lon, lat = transform_function(esri, sphere)([10.0], [45.0])
    assert (float(lon[0]), float(lat[0])) == pytest.approx((10.0, 45.0), abs=1e-9)
    shape = shapely.Point(10, 45).buffer(0.1)
    frame = geopandas.GeoDataFrame({"class": ["crater"]}, geometry=[shape], crs="ESRI:104905")
    for name in ("labels.gpkg", "labels.shp"):
        frame.to_file(tmp_path / name)
        ((moved, _),) = read_labels(tmp_path / name, crs=sphere).polygons
        assert moved.centroid.distance(shape.centroid) < 1e-6, name


def test_row_1_an_image_that_does_not_say_is_told(tmp_path: Path) -> None:
    with RasterSource.open(RasterReference(str(image(tmp_path, "ESRI:104905")))) as source:
        assert source.describe().latitudes_unsure
        assert any("taken for planetocentric" in text for text in source.warnings)


def test_row_1_a_name_that_says_planetographic_counts() -> None:
    text = (
        pyproj.CRS.from_user_input("ESRI:104905").to_wkt().replace('"GCS_Mars_2000"', '"GCS_Mars_2000 / Ographic"', 1)
    )
    said = parse_crs(text)
    assert not is_silent(said)
    _, lat = transform_function(said, parse_crs("IAU_2015:49900"))([10.0], [45.0])
    assert float(lat[0]) == pytest.approx(44.6618, abs=1e-4)
