"""GeoPackages that the engine writes, opened in QGIS: their CRS has to be valid and to be the one they were made in."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsVectorLayer

ROOT = Path(__file__).resolve().parents[3]
ENGINE = Path(os.environ.get("LANDFORM_ENGINE", ROOT / ".engine")) / "bin" / "python"

LOCAL_SPHERE = (
    'PROJCS["Equirectangular MARS",GEOGCS["GCS_MARS",DATUM["D_MARS",SPHEROID["MARS_localRadius",3382737,0]],'
    'PRIMEM["Reference_Meridian",0],UNIT["degree",0.0174532925199433]],PROJECTION["Equirectangular"],'
    'PARAMETER["standard_parallel_1",-10],PARAMETER["central_meridian",180],PARAMETER["false_easting",0],'
    'PARAMETER["false_northing",0],UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
)
CRSS = {
    code: f"IAU_2015:{code}"
    for code in ("49900", "49901", "49902", "49910", "49911", "49912", "49920", "49930", "30100", "30110")
}
CRSS["local"] = LOCAL_SPHERE

WRITE = """
import json, sys
import pyproj, shapely
from plugin.engine.formats.geopackage import write_landforms
for name, text in json.loads(sys.argv[2]).items():
    feature = {"geometry": shapely.box(10, 20, 11, 21), "class": "crater", "score": 0.5, "touches_edge": False}
    write_landforms(f"{sys.argv[1]}/{name}.gpkg", [feature], pyproj.CRS.from_user_input(text))
"""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one GeoPackage for each CRS, written in the engine's environment."""
    import json

    if not ENGINE.exists():
        pytest.skip(f"the engine's environment is not in {ENGINE.parents[1]}")
    folder = tmp_path_factory.mktemp("written")
    plain = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "PROJ", "GDAL"))}
    subprocess.run([str(ENGINE), "-c", WRITE, str(folder), json.dumps(CRSS)], check=True, cwd=ROOT, env=plain)
    return folder


@pytest.mark.parametrize("name", CRSS)
def test_the_crs_is_valid_and_the_one_it_was_made_in(qgis_app: object, written: Path, name: str) -> None:
    layer = QgsVectorLayer(f"{written / name}.gpkg|layername=landforms", name, "ogr")
    assert layer.isValid()
    assert layer.crs().isValid()
    original = QgsCoordinateReferenceSystem()
    if name == "local":
        original = QgsCoordinateReferenceSystem.fromWkt(LOCAL_SPHERE)
    else:
        original = QgsCoordinateReferenceSystem(CRSS[name])
    assert original.isValid()
    transform = QgsCoordinateTransform(layer.crs(), original, QgsProject.instance())
    assert transform.isValid()
    moved = transform.transform(QgsPointXY(10, 20))
    assert moved.x() == pytest.approx(10, abs=1e-3)
    assert moved.y() == pytest.approx(20, abs=1e-3)
    (feature,) = layer.getFeatures()
    assert feature["class"] == "crater"
    assert feature["touches_edge"] is False
    assert feature.geometry().boundingBox().xMinimum() == 10
