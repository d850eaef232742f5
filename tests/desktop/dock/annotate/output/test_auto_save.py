"""Accepted landforms are saved by hand, after each one, or every few minutes, as the user has chosen."""

from __future__ import annotations

import subprocess
from contextlib import suppress

import pytest
from qgis.core import NULL, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from plugin.desktop.dock.annotate.output.auto_save import EACH, MINUTES
from plugin.desktop.layers.landform_layer import add_landform, create_landform_layer
from plugin.desktop.layers.measure_keeper import MeasureKeeper
from plugin.desktop.settings import Settings
from tests.desktop.waiting import spin, spin_for
from tests.desktop.window import SHIFT, click_and_wait


def stored(layer):
    """How many landforms there are; GDAL's own count keeps those that a failed commit took back."""
    return len(list(layer.getFeatures()))


def in_file(layer):
    return stored(QgsVectorLayer(layer.source(), "again", "ogr"))


def saved(layer):
    """The only landform in the layer's file."""
    (feature,) = QgsVectorLayer(layer.source(), "again", "ogr").getFeatures()
    return feature


def choose(page, mode):
    page.output.saver.modeCombo.setFocus()
    page.output.saver.modeCombo.setCurrentIndex(page.output.saver.modeCombo.findData(mode))


def accept(window, page, crater, count):
    click_and_wait(window, page, crater.centre)
    window.key(Qt.Key.Key_Return)
    assert stored(page.target.layer) == count


def test_landforms_are_saved_when_the_user_wants(window, page, crater, target):
    assert page.output.saver.minutesSpin.isHidden()
    accept(window, page, crater, 1)
    assert (page.target.unsaved, in_file(target)) == (1, 0)  # by hand, as long as nothing else is chosen

    choose(page, MINUTES)
    page.output.saver.minutesSpin.setValue(3)
    assert page.output.saver.minutesSpin.isVisible()
    assert page.output.saver._timer.interval() == 180_000 and page.output.saver._timer.isActive()
    page.output.saver._timer.timeout.emit()
    assert (page.target.unsaved, in_file(target)) == (0, 1)
    assert target.isEditable()

    choose(page, EACH)
    assert not page.output.saver._timer.isActive()
    accept(window, page, crater, 2)
    spin(lambda: in_file(target) == 2)
    spin(lambda: page.unsavedLabel.text() == "")
    assert not page.saveButton.isEnabled()
    assert (Settings().save_mode, Settings().save_minutes) == (EACH, 3)
    assert window.warnings == ""


def test_a_save_that_fails_is_told_once_and_tried_again_with_the_next(window, page, gusev, crater, small_disk):
    subprocess.run(["mount", "-o", "remount,size=4M", str(small_disk)], check=True)
    assert page.create_target(str(small_disk / "landforms.gpkg"))
    target, ballast = page.target.layer, small_disk / "ballast"
    with suppress(OSError), ballast.open("wb") as file:
        while True:
            file.write(bytes(512))
            file.flush()
    choose(page, EACH)
    accept(window, page, crater, 1)
    spin(lambda: window.warnings)
    spin_for(0.2)
    assert "could not be saved; your edits are kept" in window.warnings
    assert len(window.bar.items()) == 1
    assert page.target.unsaved == 1
    ballast.unlink()
    accept(window, page, crater, 2)
    spin(lambda: in_file(target) == 2)
    assert page.target.unsaved == 0


def test_a_layer_that_was_only_chosen_is_the_users_own_to_save(window, page, gusev, crater, target, tmp_path):
    own = create_landform_layer(str(tmp_path / "own.gpkg"), gusev.crs())
    QgsProject.instance().addMapLayer(own)
    page.targetCombo.setLayer(own)
    add_landform(own, crater.shape, gusev.crs(), {"class": "dune"})
    choose(page, EACH)
    spin_for(0.2)
    page.targetCombo.setLayer(target)
    accept(window, page, crater, 1)
    spin(lambda: in_file(target) == 1)
    page.output.saver._timer.timeout.emit()
    assert in_file(own) == 0 and own.isModified()


@pytest.fixture
def two(page, gusev, crater, target):
    """Two landforms that overlap, saved and selected."""
    for place in (-0.5, 0.5):
        shape = QgsGeometry.fromPointXY(crater.at(place, 0)).buffer(crater.radius, 32)
        add_landform(target, shape, gusev.crs(), {"class": "crater"})
    page.save()
    target.selectAll()
    return target


def test_what_is_merged_is_told_to_be_unsaved(window, page, two):
    spin(lambda: page.unsavedLabel.text() == "")
    window.key(Qt.Key.Key_M, SHIFT)
    assert stored(two) == 1
    spin(lambda: page.unsavedLabel.text() == "2 not saved")  # one is larger now, and one is gone


def test_what_is_merged_and_refined_is_saved_with_its_measures(window, page, crater, two):
    keeper = MeasureKeeper(page._client)
    choose(page, EACH)
    window.key(Qt.Key.Key_M, SHIFT)
    spin(lambda: in_file(two) == 1)
    spin(lambda: saved(two)["area_m2"] and not two.isModified())
    merged = saved(two)["area_m2"]
    window.key(Qt.Key.Key_R, SHIFT)
    click_and_wait(window, page, crater.at(-1.7, 0), modifier=SHIFT)
    window.key(Qt.Key.Key_Return)
    spin(lambda: saved(two)["area_m2"] not in (NULL, merged) and not two.isModified())
    assert in_file(two) == 1 and page.unsavedLabel.text() == ""
    assert window.warnings == ""
    keeper.shutdown()
