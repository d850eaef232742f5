"""An image without a CRS: what is outlined on it in QGIS can be used there, in a later session, and in a terminal."""

from __future__ import annotations

import json
import sqlite3
import subprocess
from pathlib import Path
from typing import Any, Dict

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from plugin.desktop.layers.bodies import same_body
from plugin.desktop.layers.labels import check_labels, label_file
from plugin.desktop.layers.landform_layer import open_landform_layer, save_edits
from plugin.desktop.layers.transformation import Transformation
from plugin.environment.locations import engine_python
from tests.desktop.ground import MARS
from tests.desktop.waiting import ROOT, developers_engine, spin
from tests.desktop.window import LEFT, SHIFT, Window, click_and_wait
from tests.scenes import scene

PLACES = [(130, -300), (330, -200), (300, -520)]


@pytest.fixture
def image(window: Window) -> QgsRasterLayer:
    layer = window.add_raster(scene("europa_blocks/Co.png"))
    assert not layer.crs().isValid()
    window.canvas.setDestinationCrs(layer.crs())
    window.zoom_to(layer.extent())
    return layer


@pytest.fixture
def landforms(window: Window, page: Any, image: QgsRasterLayer, tmp_path: Path) -> Path:
    """Three blocks that were clicked and accepted in a new layer, saved."""
    path = tmp_path / "blocks.gpkg"
    assert page.create_target(str(path))
    for x, y in PLACES:
        click_and_wait(window, page, QgsPointXY(x, y))
        window.key(Qt.Key.Key_Return)
    layer = page.target.layer
    spin(lambda: layer.featureCount() == len(PLACES))
    for feature in layer.getFeatures():
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("class"), "block")
    assert save_edits(layer) is None and window.warnings == ""
    return path


def terminal(*words: object) -> Dict[str, Any]:
    """What a command of the engine answers; it must succeed."""
    command = [str(engine_python(developers_engine())), "-m", "plugin.engine.cli", *map(str, words), "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    answer: Dict[str, Any] = json.loads(done.stdout)
    return answer


def srs_id(path: Path) -> int:
    with sqlite3.connect(str(path)) as database:
        (found,) = database.execute("SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = 'landforms'")
    database.close()
    return int(found[0])


def as_written(path: Path, number: int) -> Path:
    """A copy as other versions wrote it: 0 by GDAL before 3.9, 99999 from then on."""
    copy = path.with_name(f"srs{number}.gpkg")
    copy.write_bytes(path.read_bytes())
    undefined = 'LOCAL_CS["Undefined SRS",UNIT["unknown",0],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
    with sqlite3.connect(str(copy)) as database:
        database.execute(
            "INSERT OR IGNORE INTO gpkg_spatial_ref_sys (srs_name, srs_id, organization, organization_coordsys_id, "
            "definition) VALUES ('Undefined SRS', 99999, 'GDAL', 99999, ?)",
            (undefined,),
        )
        for table in ("gpkg_contents", "gpkg_geometry_columns"):
            database.execute(f"UPDATE {table} SET srs_id = ? WHERE table_name = 'landforms'", (number,))  # noqa: S608
    database.close()
    return copy


def test_its_landforms_go_to_the_terminal_whatever_the_file_calls_no_crs(landforms: Path, tmp_path: Path) -> None:
    raster = scene("europa_blocks/Co.png")
    assert srs_id(landforms) == -1
    files = [landforms, as_written(landforms, 0), as_written(landforms, 99999)]
    for number, file in enumerate(files):
        coco = tmp_path / f"{number}.json"
        told = terminal("export", file, "--out", coco, "--format", "coco", "--raster", raster)
        assert told["count"] == len(PLACES)
        boxes = [item["bbox"] for item in json.loads(coco.read_text())["annotations"]]
        for (x, y), (left, top, width, height) in zip(PLACES, boxes):
            assert left <= x <= left + width and top <= -y <= top + height
    pair = ("--raster", raster, "--labels", files[1])
    quick = ("--kind", "prototype", "--validation-share", "0")
    trained = terminal("train", *pair, "--out", tmp_path / "decoder", *quick)
    assert Path(trained["package"]).is_dir()
    like = ("--like", files[1], "--extent", 100, 100, 400, 400, "--smallest", 20, "--least-score", 0)
    found = terminal("find", "--raster", raster, "--out", tmp_path / "found", *like)
    assert found["objects"] > 0


def test_more_like_them_are_found_in_the_same_session(window: Window, page: Any, landforms: Path) -> None:
    page.target.layer.selectAll()
    window.key(Qt.Key.Key_F, SHIFT)
    QTest.mouseClick(page.many.like.panel.find, LEFT)
    review = page.many.review
    spin(lambda: not page.many.is_running)
    spin(lambda: not review.is_busy and not review.likeness.is_waiting)
    assert window.warnings == "" and review.is_running


@pytest.mark.parametrize("number", [0, -1, 99999])
def test_a_file_without_a_crs_is_read_as_such_in_qgis(landforms: Path, number: int) -> None:
    file = as_written(landforms, number)
    opened = open_landform_layer(str(file), "landforms")
    assert not opened.crs().isValid()
    dragged = QgsVectorLayer(f"{file}|layername=landforms", "dragged", "ogr")
    mars, shape = QgsCoordinateReferenceSystem(MARS), QgsGeometry.fromPointXY(QgsPointXY(130, -300))
    assert same_body(dragged.crs(), mars)
    assert Transformation(dragged.crs(), mars).moved(shape).asPoint() == QgsPointXY(130, -300)


@pytest.mark.parametrize("number", [0, -1, 99999])
def test_the_page_train_takes_such_a_file_as_it_is(image: Any, landforms: Path, number: int, tmp_path: Path) -> None:
    file = as_written(landforms, number)
    dragged = QgsVectorLayer(f"{file}|layername=landforms", "dragged", "ogr")
    check_labels(dragged, "class", image)
    assert label_file(dragged, tmp_path / "copies").path == str(file)
