"""GeoJSON of landforms on ellipsoids: sizes and places, for readers that follow its CRS, and for our own."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely

from plugin.engine.crs.crs import transform_function
from tests.engine.formats.exports.ground import cap, layer, run
from tests.engine.formats.exports.test_tables import collection, rows_of

DEGREES = (
    'GEOGCS["{}",DATUM["D_Vesta",SPHEROID["Vesta",285000,5.08928571428571]],PRIMEM["Reference_Meridian",0],'
    'UNIT["Degree",0.0174532925199433]]'
)
RADIUS = 8000.0

#: By what is known of their latitudes.
GEODETIC = {
    "Mars 49901": "IAU_2015:49901",
    "Mars 49902": "IAU_2015:49902",
    "Mars 49911": "IAU_2015:49911",
    "Vesta, Ographic": DEGREES.format("Vesta / Ographic"),
    "Vesta, a map": "+proj=eqc +a=285000 +b=229000 +type=crs",
}
BY_NAME_OR_CUSTOM = {
    "Mars 2000": "ESRI:104905",
    "Vesta, silent": DEGREES.format("GCS_Vesta"),
    "Vesta, Ocentric": DEGREES.format("Vesta / Ocentric"),
}


def exported(capfd: pytest.CaptureFixture[str], tmp_path: Path, crs: pyproj.CRS, lat: float) -> Path:
    source = layer(tmp_path / "l.gpkg", [(cap(crs, 30, lat, RADIUS, corners=360), "crater")], crs)
    assert run(capfd, source, "--out", tmp_path / "l.geojson")[0] == 0
    return tmp_path / "l.geojson"


@pytest.mark.parametrize("lat", [0.0, 60.0, -88.5])
@pytest.mark.parametrize("name", [*GEODETIC.values(), *BY_NAME_OR_CUSTOM.values()], ids=[*GEODETIC, *BY_NAME_OR_CUSTOM])
def test_sizes_and_places_come_back(capfd: pytest.CaptureFixture[str], tmp_path: Path, name: str, lat: float) -> None:
    crs = pyproj.CRS.from_user_input(name)
    made = exported(capfd, tmp_path, crs, lat)
    (feature,) = collection(made)["features"]
    assert run(capfd, made, "--out", tmp_path / "again.csv")[0] == 0
    (again,) = rows_of(tmp_path / "again.csv")
    for row in (feature["properties"], again):
        for size in ("diameter_m", "fit_diameter_m"):
            assert float(row[size]) == pytest.approx(2 * RADIUS, rel=0.002)
    for place in ("centre_lon", "centre_lat", "fit_lon", "fit_lat"):
        assert float(again[place]) == pytest.approx(feature["properties"][place], abs=1e-5)
    frame = pyogrio.read_dataframe(made)
    move = transform_function(pyproj.CRS.from_user_input(frame.crs), crs)
    back = shapely.transform(frame.geometry[0], lambda xy: np.column_stack(move(*xy.T)))
    metres = 1.0 if crs.is_projected else math.radians(frame.crs.ellipsoid.semi_major_metre)
    assert back.hausdorff_distance(cap(crs, 30, lat, RADIUS, corners=360)) * metres < 1.0


@pytest.mark.parametrize("lat", [0.0, 60.0, -88.5])
@pytest.mark.parametrize("name", GEODETIC.values(), ids=GEODETIC)
def test_geodesics_on_the_ellipsoid_that_the_file_names_have_its_sizes(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, name: str, lat: float
) -> None:
    """As QGIS measures: latitudes of what GDAL makes of the file are geodetic."""
    frame = pyogrio.read_dataframe(exported(capfd, tmp_path, pyproj.CRS.from_user_input(name), lat))
    area, _ = frame.crs.get_geod().geometry_area_perimeter(shapely.orient_polygons(frame.geometry[0]))
    assert 2 * math.sqrt(area / math.pi) == pytest.approx(2 * RADIUS, rel=0.002)
    assert frame.area_m2[0] == pytest.approx(area, rel=0.001)


@pytest.mark.parametrize("name", BY_NAME_OR_CUSTOM.values(), ids=BY_NAME_OR_CUSTOM)
def test_latitudes_that_only_name_or_custom_call_planetocentric_keep_their_numbers(
    capfd: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    """So QGIS, to which they are geodetic in the layer and in the file, draws both in one place."""
    crs = pyproj.CRS.from_user_input(name)
    (feature,) = collection(made := exported(capfd, tmp_path, crs, 60.0))["features"]
    shape = shapely.geometry.shape(feature["geometry"])
    assert shape.hausdorff_distance(cap(crs, 30, 60.0, RADIUS, corners=360)) < 1e-8
    assert pyogrio.read_dataframe(made).crs.name.endswith("_Ocentric")
