"""The Map page, its buttons pressed as a user presses them, with the real engine behind it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List

import pytest
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.desktop.dock.map.page import MapPage
from plugin.desktop.layers.map_results import layers_of
from plugin.desktop.layers.reviewed_maps import mapped_image, waiting_polygons
from plugin.desktop.settings import Settings
from plugin.protocol.messages.jobs import Progress
from tests.scenes import odd

from ...ground import COLOURS, MARS, MOON, discs, outline
from ...waiting import spin
from .pressing import finished, map_a_corner, press, run, stop_after_a_tile, unseen_raster


def groups() -> List[QgsLayerTreeGroup]:
    return QgsProject.instance().layerTreeRoot().findGroups()


def test_warnings_about_a_raster_are_shown(qgis_iface: Any, client: Any, scene: Any) -> None:
    page = MapPage(qgis_iface, client, Settings())
    page.show()
    odd_one = QgsRasterLayer(str(odd("no_crs")), "no crs")
    QgsProject.instance().addMapLayer(odd_one)
    page.raster.setLayer(odd_one)
    spin(lambda: page.notice.sentence)
    assert page.notice.sentence.startswith("no crs: There is no coordinate reference system")
    press(page.notice.button("Understood"))
    assert page.notice.isHidden()
    page.shutdown()
    page.deleteLater()


def test_a_map_arrives_styled_in_a_group_of_its_own(page: Any, scene: Any) -> None:
    run(page)

    (group,) = groups()
    assert group.name() == "run"
    polygons, classes, probability, extent = layers_of(group)
    names = [layer.name() for layer in layers_of(group)]
    assert names == ["run: landforms", "run: classes", "run: probability", "run: mapped extent"]
    assert polygons.crs().isValid() and classes.crs().isValid() and probability.crs().isValid()
    renderer = polygons.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    drawn = {c.value(): c.symbol().color().name() for c in renderer.categories() if c.value()}
    assert drawn == COLOURS
    assert isinstance(classes.renderer(), QgsPalettedRasterRenderer)
    assert [entry.label for entry in classes.renderer().classes()] == ["background", "bright", "dark"]
    visible = [node.itemVisibilityChecked() for node in group.children()]
    assert visible == [True, False, False, True]
    (mapped,) = extent.getFeatures()
    ground = scene[0].extent()
    assert mapped.geometry().area() == pytest.approx(ground.width() * ground.height(), rel=1e-6)
    found = {(f["class"]) for f in polygons.getFeatures()}
    assert found == {"dark", "bright"}
    hit = 0
    for disc in discs():
        centre = outline(disc).centroid()
        hit += any(f.geometry().contains(centre) and f["class"] == disc.kind for f in polygons.getFeatures())
    assert hit >= 14, "most discs are mapped as what they are"
    names = {page.areas.item(row, 0).text() for row in range(page.areas.rowCount())}
    assert names >= {"dark", "bright"}
    assert page.review_row.isVisible() and page.review_row.maps.currentLayer() is polygons
    assert mapped_image(polygons) is scene[0]
    scores = [score for _, score in waiting_polygons(polygons)]
    assert len(scores) == polygons.featureCount() and scores == sorted(scores) and scores[0] > 0


def test_a_finished_run_is_never_replaced_unasked(page: Any, qgis_iface: Any) -> None:
    map_a_corner(page, qgis_iface.mapCanvas())
    run(page)
    first = Path(page.mapped.polygons).stat().st_mtime_ns
    press(page.map_button)
    assert page.notice.kind == "question" and "finished already" in page.notice.sentence
    assert not page.progress.isVisible()
    assert Path(page.mapped.polygons).stat().st_mtime_ns == first

    page.smoothing.setValue(0)
    press(page.notice.button("Replace it"))
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    assert Path(page.mapped.polygons).stat().st_mtime_ns > first
    assert [group.name() for group in groups()] == ["run"], "the old group went with its files"

    press(page.map_button)
    press(page.notice.button("New run “run 2”"))
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    assert sorted(group.name() for group in groups()) == ["run", "run 2"]


def test_a_stopped_run_goes_on_from_its_tiles(page: Any, tmp_path: Path) -> None:
    page.raster.setLayer(unseen_raster(tmp_path))
    page.name.setText("stopped")
    stop_after_a_tile(page)
    assert groups() == []
    press(page.map_button)
    assert "was not finished" in page.notice.sentence
    press(page.notice.button("Continue it"))
    spin(lambda: finished(page))
    assert page.notice.kind == "success", page.notice.sentence
    assert page.mapped.tiles_resumed >= 1


def test_other_peoples_files_are_left_alone(page: Any, tmp_path: Path) -> None:
    (tmp_path / "maps" / "run").mkdir(parents=True)
    (tmp_path / "maps" / "run" / "thesis.txt").write_text("mine")
    press(page.map_button)
    assert "holds other files, which are left alone" in page.notice.sentence
    assert page.notice.button("New run “run 2”").isVisible()
    assert not page.progress.isVisible()


def test_the_drawn_rectangle_is_what_is_mapped(page: Any, scene: Any, qgis_iface: Any) -> None:
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(scene[0].crs())
    before = canvas.mapTool()
    page.extent_kind.setCurrentIndex(page.extent_kind.findData("drawn"))
    assert canvas.mapTool() is page.extent.tool and page.draw.isChecked()
    assert "Draw" in page.extent_text.text()
    page.extent.tool.extentChanged.emit(QgsRectangle(-5000, 10000, 10000, 20000))
    assert page.extent_text.text() == "100 × 100 pixels", "cut to the raster"
    assert canvas.mapTool() is before and not page.draw.isChecked()
    assert page.form().extent.boundingBox() == QgsRectangle(0, 10000, 10000, 20000)


def test_only_selected_polygons_are_mapped(page: Any, scene: Any) -> None:
    labels = scene[1]
    page.extent_kind.setCurrentIndex(page.extent_kind.findData("selected"))
    page.extent_layer.setLayer(labels)
    press(page.map_button)
    assert page.notice.kind == "error" and "no selected polygon" in page.notice.sentence
    labels.selectByIds([next(labels.getFeatures()).id()])
    expected = next(labels.getSelectedFeatures()).geometry()
    assert page.form().extent.area() == pytest.approx(expected.area(), rel=1e-6)


def test_the_view_of_another_body_is_refused(page: Any, qgis_iface: Any) -> None:
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MOON))
    canvas.setExtent(QgsRectangle(0, 0, 1000, 1000))
    page.extent_kind.setCurrentIndex(page.extent_kind.findData("canvas"))
    press(page.map_button)
    assert "on Moon, but the raster “scene” is on Mars" in page.notice.sentence
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MARS))


def test_units_of_the_minimum_area(page: Any) -> None:
    assert page.form().minimum_area_m2 is None and not page.minimum_area.isEnabled()
    spin(lambda: page.minimum_area.value() > 0)
    suggested = page.minimum_area.value() * {" ha": 1e4, " km²": 1e6}[page.minimum_area.suffix()]
    page.area_unit.setCurrentIndex(page.area_unit.findText("m²"))
    assert page.form().minimum_area_m2 == pytest.approx(suggested, rel=0.01)
    page.area_unit.setCurrentIndex(page.area_unit.findText("km²"))
    assert page.minimum_area.isEnabled() and page.minimum_area.suffix() == ""
    page.minimum_area.setValue(2.5)
    assert page.form().minimum_area_m2 == 2.5e6
    page.minimum_area.setValue(0)
    assert page.form().minimum_area_m2 == 0.0 and page.minimum_area.text() == "none"
    page.area_unit.setCurrentIndex(0)
    assert page.form().minimum_area_m2 is None and page.minimum_area.text() != "none"


def test_progress_shows_tiles_and_time(page: Any) -> None:
    page.progress.begin("Preparing the run…")
    page.progress.update_from(Progress("Tile 3 of 12", 0.25, 130.0))
    assert page.progress.text.text() == "Tile 3 of 12"
    assert page.progress.left.text() == "about 2 min left"
    assert page.progress.bar.value() == 250
    page.progress.end()


def test_without_a_model_the_page_says_what_to_do(idle_page: Any) -> None:
    assert "train one on the Train page" in idle_page.card_text.text()
    assert not idle_page.map_button.isEnabled()


def test_a_folder_without_a_model_is_refused(idle_page: Any, tmp_path: Path) -> None:
    idle_page.use_model(str(tmp_path))
    assert idle_page.notice.kind == "error" and "holds no trained model" in idle_page.notice.sentence
    (tmp_path / "card.json").write_text('{"classes": 3')
    idle_page.use_model(str(tmp_path))
    assert "cannot be read" in idle_page.notice.sentence
    assert idle_page.model.count() == 0


def test_the_model_used_last_comes_first(idle_page: Any, model: Path) -> None:
    idle_page.use_model(str(model))
    assert idle_page.model.currentText() == "discs"
    assert "bright" in idle_page.card_text.text() and COLOURS["dark"] in idle_page.card_text.text()
    assert idle_page.map_button.isEnabled()


def test_the_page_fits_a_narrow_dock(idle_page: Any) -> None:
    idle_page.extent_kind.setCurrentIndex(idle_page.extent_kind.findData("selected"))
    assert idle_page.extent_layer.isVisible()
    idle_page.notice.say("question", "x" * 20, [("Replace it", lambda: None), ("New run “run 2”", lambda: None)])
    assert idle_page.minimumSizeHint().width() <= 300


def test_the_layers_are_found_again_when_the_project_is_opened(page: Any, qgis_iface: Any, tmp_path: Path) -> None:
    map_a_corner(page, qgis_iface.mapCanvas())
    run(page)
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "map.qgs"))
    project.clear()
    assert project.read(str(tmp_path / "map.qgs"))
    (polygons,) = [layer for layer in project.mapLayers().values() if layer.name() == "run: landforms"]
    assert isinstance(polygons, QgsVectorLayer) and polygons.isValid() and polygons.crs().isValid()
