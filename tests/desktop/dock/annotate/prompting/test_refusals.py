"""What the engine cannot answer, and what is pointed at before it has answered, spoils no outline."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import Qt

from plugin.desktop.dock.annotate.page import AnnotatePage
from plugin.desktop.engine_process import EngineClient
from plugin.desktop.map_tools.prompt_tool import PromptMode
from plugin.desktop.settings import Settings
from tests.desktop.dock.conftest import Crater
from tests.desktop.waiting import spin
from tests.desktop.window import CONTROL, SHIFT, Window, click_and_wait, contains
from tests.scenes import scene

NO_DATA = "The click lies on ground without data"


@pytest.fixture
def gap(window: Window, page: AnnotatePage, crater: Crater, tmp_path: Path) -> QgsPointXY:
    """A place without data beside the crater, in the image on the canvas."""
    path = shutil.copy(scene("gusev/gusev_900.tif"), tmp_path / "gap.tif")
    place = crater.at(3, 0)
    image = gdal.Open(str(path), gdal.GA_Update)
    left, side, _, top, _, _ = image.GetGeoTransform()
    column, row = int((place.x() - left) / side), int((top - place.y()) / side)
    band = image.GetRasterBand(1)
    band.SetNoDataValue(0)
    band.WriteRaster(column - 8, row - 8, 16, 16, bytes(256))
    del band, image
    page.rasterCombo.setLayer(window.add_raster(Path(path)))
    window.zoom_to(crater.surroundings)
    return place


def test_a_click_on_no_data_is_not_part_of_the_prompt(window, page, crater, gap):
    click_and_wait(window, page, gap)
    assert NO_DATA in window.warnings
    assert not page.session.is_open
    click_and_wait(window, page, crater.centre)
    alone = page.session.candidate.geometry
    assert contains(alone, crater.centre) and page.session.prompt.labels == (1,)
    window.bar.clearWidgets()
    click_and_wait(window, page, gap)
    assert NO_DATA in window.warnings
    assert page.session.prompt.labels == (1,)
    assert page.session.candidate.geometry.equals(alone)


def test_a_click_after_enter_begins_the_next_landform(window, page, target, gusev, crater):
    beside = crater.at(5, 0)
    window.click(crater.centre)
    window.key(Qt.Key.Key_Return)
    assert page.session.is_waiting
    window.click(beside)
    spin(lambda: target.featureCount() == 1 and not page.session.is_waiting)
    (feature,) = target.getFeatures()
    assert contains(feature.geometry(), crater.centre) and not contains(feature.geometry(), beside)
    assert (feature["clicks"], page.output.effort.spent()["clicks"]) == (1, 1)
    (point,) = page.session.prompt.points
    assert QgsPointXY(*point).distance(beside) < crater.radius / 4


def test_escape_drops_what_was_pointed_at_after_enter_too(window, page, target, gusev, crater):
    window.click(crater.centre)
    window.key(Qt.Key.Key_Return)
    window.click(crater.at(5, 0))
    window.key(Qt.Key.Key_Escape)
    assert not page.session.is_open and not page.session.is_waiting and not page.session.is_postponing
    click_and_wait(window, page, crater.centre)
    assert page.session.prompt.labels == (1,)
    assert target.featureCount() == 0


def test_the_hint_repeats_why_there_is_no_outline(window, gusev, crater, tmp_path):
    nobody = EngineClient(tmp_path / "no engine here")
    page = AnnotatePage(window, nobody, Settings(), window.main)
    try:
        page.use_tool(PromptMode.FOREGROUND)
        click_and_wait(window, page, crater.centre)
        assert page.session.is_open
        assert page.hintLabel.text() == page.session.step.failure != ""
        assert "engine" in page.hintLabel.text()
    finally:
        page.shutdown()
        nobody.shutdown()


def test_accept_is_off_where_the_neighbours_leave_nothing(window, page, target, gusev, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert target.featureCount() == 1
    page.editing.finish.box.overlapBox.setChecked(True)
    click_and_wait(window, page, crater.centre)
    spin(lambda: not page.editing.finish.is_waiting)
    assert page.session.candidate is not None and page.editing.outline is None
    assert page.hintLabel.text().startswith("Nothing of this outline is left")
    assert not page.acceptButton.isEnabled()
    page.editing.finish.box.overlapBox.setChecked(False)
    assert page.acceptButton.isEnabled()


def test_a_landform_that_is_refined_is_not_hidden_by_the_colour_of_the_selection(window, page, target, gusev, crater):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    (feature,) = target.getFeatures()
    window.click(crater.centre, modifier=CONTROL)
    assert target.selectedFeatureIds() == [feature.id()]
    window.key(Qt.Key.Key_R, SHIFT)
    assert page.session.is_open and target.selectedFeatureIds() == []
    window.key(Qt.Key.Key_Escape)
    assert target.selectedFeatureIds() == [feature.id()]
