"""Runs that were stopped go on as they were begun, and what somebody has reviewed is not replaced without a word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer

from plugin.desktop.dock.map.page import MapPage
from plugin.desktop.layers.map_results import layers_of
from plugin.desktop.layers.reviewed_maps import decide, reviewed_polygons, waiting_polygons
from plugin.desktop.requests.map_run import begun_run
from plugin.desktop.settings import Settings

from ...waiting import spin
from .pressing import finished, map_a_corner, press, run, stop_after_a_tile, unseen_raster


def polygons() -> QgsVectorLayer:
    (group,) = QgsProject.instance().layerTreeRoot().findGroups()
    return layers_of(group)[0]


def test_a_stopped_run_goes_on_as_it_was_whatever_the_page_says_now(
    page: MapPage, scene: Any, qgis_iface: Any, tmp_path: Path
) -> None:
    raster = unseen_raster(tmp_path)
    page.raster.setLayer(raster)
    page.name.setText("stopped")
    page.smoothing.setValue(0)
    stop_after_a_tile(page)
    assert page.notice.sentence.startswith("The run “stopped” was stopped.")

    page.raster.setLayer(scene[0])
    page.name.setText("other")
    page.smoothing.setValue(80)
    map_a_corner(page, qgis_iface.mapCanvas())
    press(page.notice.button("Continue"))
    assert page.running.run.name == "stopped" and page.running.run.request.smoothing == 0
    shown = page.outline.running.asGeometry().boundingBox()
    assert shown.width() == raster.extent().width()
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    assert page.mapped.tiles_resumed >= 1 and page.mapped.tiles > 4
    assert Path(page.mapped.polygons).parent == tmp_path / "maps" / "stopped"
    assert not (tmp_path / "maps" / "other").exists()
    assert polygons().name() == "stopped: landforms"


def test_so_does_one_that_another_session_has_left(page: MapPage, scene: Any, client: Any, tmp_path: Path) -> None:
    raster = unseen_raster(tmp_path)
    page.raster.setLayer(raster)
    page.name.setText("left")
    page.thresholds.fields["bright"].setValue(0.9)
    stop_after_a_tile(page)

    later = MapPage(None, client, Settings())
    later.folder.setFilePath(page.folder.filePath())
    later.use_model(str(page.models.card.folder))
    later.raster.setLayer(scene[0])
    later.name.setText("left")
    later.show()
    press(later.map_button)
    assert later.notice.sentence == (
        "The run “left” was not finished. It goes on as it was begun, on “unseen” with the model “discs” and its own "
        "extent and settings."
    )
    press(later.notice.button("Continue it"))
    assert later.running.run.request.thresholds == {"bright": 0.9} and later.running.run.image_id == raster.id()
    spin(lambda: finished(later))
    assert later.notice.kind == "success", later.notice.sentence
    assert later.mapped.tiles_resumed >= 1
    later.shutdown()
    later.deleteLater()


def test_a_run_of_before_runs_were_kept_is_begun_anew_or_elsewhere(page: MapPage, tmp_path: Path) -> None:
    folder = tmp_path / "maps" / "run"
    folder.mkdir(parents=True)
    (folder / "manifest.json").write_text(json.dumps({"format": "landform-mapper-run", "key": "x", "tiles": []}))
    assert begun_run(folder) is None
    press(page.map_button)
    assert "its model is gone or it is of an older version" in page.notice.sentence
    assert page.notice.button("New run “run 2”").isVisible()
    press(page.notice.button("Replace it"))
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence


def test_reviews_are_counted_before_they_are_replaced(page: MapPage, qgis_iface: Any) -> None:
    map_a_corner(page, qgis_iface.mapCanvas())
    run(page)
    layer, folder = polygons(), Path(page.mapped.polygons).parent
    assert reviewed_polygons(folder) == 0
    press(page.map_button)
    assert page.notice.sentence.endswith("removes its layers.")

    for feature_id, _score in waiting_polygons(layer)[:2]:
        decide(layer, feature_id, "me")
    assert layer.isModified() and reviewed_polygons(folder) == 2, "before they are saved"
    press(page.map_button)
    assert page.notice.sentence.endswith("It holds 2 polygons that were reviewed: that review would be lost.")
    layer.commitChanges()
    QgsProject.instance().clear()
    assert reviewed_polygons(folder) == 2, "when they are not in the project"


def test_an_answer_is_about_the_folder_that_was_asked_about(page: MapPage, qgis_iface: Any) -> None:
    map_a_corner(page, qgis_iface.mapCanvas())
    run(page)
    page.name.setText("second")
    run(page)
    kept = Path(page.mapped.polygons)
    before = kept.stat().st_mtime_ns
    page.name.setText("run")
    press(page.map_button)
    page.name.setText("second")
    press(page.notice.button("Replace it"))
    assert page.notice.kind == "question" and "“second” is finished already" in page.notice.sentence
    assert kept.stat().st_mtime_ns == before


def test_what_was_too_small_is_told_with_the_result(page: MapPage, qgis_iface: Any) -> None:
    map_a_corner(page, qgis_iface.mapCanvas())
    page.area_unit.setCurrentIndex(page.area_unit.findText("km²"))
    page.minimum_area.setValue(60)
    run(page)
    assert page.mapped.merged > 1
    assert f"{page.mapped.merged} polygons below 60.00 km² were merged into what lies" in page.notice.sentence


def test_a_mapped_extent_is_neither_reviewed_nor_drawn_into(page: MapPage, qgis_iface: Any) -> None:
    map_a_corner(page, qgis_iface.mapCanvas())
    run(page)
    offered = [page.review_row.maps.layer(number).name() for number in range(page.review_row.maps.count())]
    assert offered == ["run: landforms"]
