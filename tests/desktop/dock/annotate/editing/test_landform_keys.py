"""Keys about landforms that are in the layer: class, removal and undo, whatever layer is active in QGIS."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry
from qgis.gui import QgsMapTool, QgsMapToolPan
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction

from plugin.desktop.layers.landform_layer import add_landform
from tests.desktop.window import CONTROL, SHIFT, click_and_wait

Key = Qt.Key


@pytest.fixture
def landforms(page, target, gusev, crater):
    """Two saved craters, one of them in the middle of the view, and an empty undo list."""
    for across in (0, 4):
        shape = QgsGeometry.fromPointXY(crater.at(across, 0)).buffer(crater.radius, 24)
        add_landform(target, shape, gusev.crs(), {"class": "crater", "subtype": "fresh"})
    page.save()
    target.undoStack().clear()
    return sorted(target.allFeatureIds())


@pytest.fixture
def qgis_has(window):
    """Gives QGIS a shortcut of its own, and counts how often it is used."""

    def give(keys):
        used = []
        action = QAction(keys, window.main)
        action.setShortcut(keys)
        action.triggered.connect(lambda: used.append(1))
        window.main.addAction(action)
        window.canvas.setFocus()
        return used

    return give


def classes(target):
    return sorted(feature["class"] for feature in target.getFeatures())


def test_numbers_set_the_class_of_what_is_selected_in_one_step(window, page, target, landforms, crater):
    window.click(crater.centre, modifier=CONTROL)
    assert "1 to 9 set its class" in page.editing.row.editLabel.text()
    window.key(Key.Key_2)
    assert classes(target) == ["crater", "dune"]
    assert page.classes.current == "crater"  # the class of the next landform is another matter
    assert {feature["subtype"] for feature in target.getFeatures()} == {"fresh"}
    window.click(crater.at(4, 0), modifier=CONTROL)
    window.key(Key.Key_3)
    assert classes(target) == ["boulder", "boulder"]
    assert target.undoStack().count() == 2
    window.key(Key.Key_Z, CONTROL)
    assert classes(target) == ["crater", "dune"]
    window.key(Key.Key_9)  # there are four classes
    assert classes(target) == ["crater", "dune"] and page.classes.current == "crater"


def test_delete_removes_what_is_selected_in_one_step(window, page, target, landforms):
    target.selectAll()
    window.key(Key.Key_Delete, widget=page.classList)
    assert target.featureCount() == 0 and target.undoStack().count() == 1
    window.key(Key.Key_Z, CONTROL)
    assert classes(target) == ["crater", "crater"]
    window.key(Key.Key_Z, CONTROL | SHIFT)
    assert target.featureCount() == 0


def test_the_last_accepted_landform_is_taken_back_though_the_image_is_active(window, page, target, crater, qgis_has):
    own = qgis_has("Ctrl+Z")
    for place in (crater.centre, crater.at(0.1, 0)):
        click_and_wait(window, page, place)
        window.key(Key.Key_Return)
    assert target.featureCount() == 2
    window.key(Key.Key_Z, CONTROL)
    assert target.featureCount() == 1 and own == []
    click_and_wait(window, page, crater.centre)
    window.key(Key.Key_Z, CONTROL)  # the open prompt goes before
    assert target.featureCount() == 1 and not page.session.is_open
    window.key(Key.Key_Z, CONTROL)
    assert target.featureCount() == 0 and own == []
    window.key(Key.Key_Z, CONTROL)  # nothing is left
    assert own == [1]


def test_keys_that_mean_nothing_are_qgis_own(window, page, target, landforms, qgis_has):
    delete, two = qgis_has("Delete"), qgis_has("Ctrl+2")
    window.key(Key.Key_Delete)
    assert delete == [1] and target.featureCount() == 2
    target.select(landforms[0])
    window.key(Key.Key_2, CONTROL)
    assert two == [1] and classes(target) == ["crater", "crater"]
    window.key(Key.Key_Delete, widget=page.subtypeEdit)
    assert target.featureCount() == 2
    pan = QgsMapToolPan(window.canvas)
    window.canvas.setMapTool(pan)
    window.key(Key.Key_Delete)  # what is selected can be removed with any tool that does not edit
    assert target.featureCount() == 1 and delete == [1]


class VertexTool(QgsMapTool):
    """Edits, as far as QGIS can tell."""

    def flags(self):
        return QgsMapTool.Flag.EditTool


def test_delete_belongs_to_qgis_own_editing_tools_while_they_are_in_use(window, page, target, landforms, qgis_has):
    delete, tool = qgis_has("Delete"), VertexTool(window.canvas)
    target.selectAll()
    window.canvas.setMapTool(tool)
    window.key(Key.Key_Delete)
    window.key(Key.Key_2)
    assert delete == [1] and classes(target) == ["crater", "crater"]


def test_a_layer_without_a_class_says_so(window, page, target, landforms):
    target.startEditing()
    target.deleteAttribute(target.fields().lookupField("class"))
    target.commitChanges(False)
    target.selectAll()
    window.key(Key.Key_2)
    assert "has no field for the class" in window.warnings
    assert target.featureCount() == 2


def test_the_line_about_keys_is_true_while_a_prompt_is_open(window, page, target, landforms, crater):
    window.click(crater.centre, modifier=CONTROL)
    label = page.editing.row.editLabel
    assert "1 to 9" in label.text()
    window.key(Key.Key_R, SHIFT)
    assert page.session.is_open and label.text() == "1 landform selected."
    window.key(Key.Key_2)
    assert classes(target) == ["crater", "crater"] and page.classes.current == "dune"
    window.key(Key.Key_Escape)
    assert "1 to 9 set its class" in label.text()
