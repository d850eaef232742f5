"""Outlines are looked through one after the other and decided, by keys and by buttons."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt

from tests.desktop.dock.review.walking import label, press, verdicts
from tests.desktop.window import CONTROL, contains

Key = Qt.Key


def test_keys_lead_through_the_outlines_and_decide(window, page, target, review, places):
    assert label(review) == "1 of 4, 0 accepted"
    assert not review.panel.isHidden() and page.manyGroup.isHidden()
    window.key(Key.Key_N)
    window.key(Key.Key_Right)
    assert label(review).startswith("3 of 4")
    window.key(Key.Key_B)
    window.key(Key.Key_Left)
    assert label(review).startswith("1 of 4")
    window.key(Key.Key_3)
    window.key(Key.Key_Return)
    assert label(review) == "2 of 4, 1 accepted"
    window.key(Key.Key_Delete)
    window.key(Key.Key_Backspace)
    assert label(review) == "4 of 4, 1 accepted, 2 rejected"
    assert verdicts(review) == ["A", "R", "R", "O"]
    (feature,) = target.getFeatures()
    assert feature["class"] == "boulder" and feature["model_hash"] == "abc" and feature["reviewed"]
    assert contains(feature.geometry(), places[0])


def test_back_does_not_jump_from_what_is_accepted_to_the_last_outline(window, review, places):
    window.key(Key.Key_Return)
    window.key(Key.Key_B)
    assert label(review) == "2 of 4, 1 accepted"
    assert contains(review.outlines.current.asGeometry(), places[1])
    assert "in the layer already: Ctrl+Z" in window.warnings
    window.key(Key.Key_Delete)
    window.key(Key.Key_B)
    assert label(review) == "2 of 4, 1 accepted, 1 rejected"


def test_the_view_moves_only_where_the_outline_is_outside_it(window, review, places):
    before = window.canvas.extent()
    window.key(Key.Key_N)
    assert window.canvas.extent() == before
    window.key(Key.Key_B)
    window.key(Key.Key_B)
    assert window.canvas.extent().contains(places[3])
    assert window.canvas.extent().width() == pytest.approx(before.width())
    window.zoom_to(window.canvas.extent().buffered(4 * before.width()))
    window.key(Key.Key_N)
    assert window.canvas.extent().contains(places[0])


def test_the_canvas_shows_what_waits_and_the_current_one_in_its_colour(window, page, review, places):
    def shown(band):
        return band.asGeometry()

    assert contains(shown(review.outlines.current), places[0])
    assert shown(review.outlines.waiting).constGet().numGeometries() == 3
    window.key(Key.Key_2)
    assert review.outlines.current.strokeColor().name() == page.classes.colours["dune"]
    window.key(Key.Key_Delete)
    assert contains(shown(review.outlines.current), places[1])
    assert shown(review.outlines.waiting).constGet().numGeometries() == 2
    window.canvas.setDestinationCrs(window.canvas.mapSettings().destinationCrs())
    window.zoom_to(window.canvas.extent().buffered(10 * window.canvas.mapUnitsPerPixel()))
    assert contains(shown(review.outlines.current), places[1])


def test_buttons_do_the_same(window, page, target, review):
    panel = review.panel
    press(panel.nextButton)
    press(panel.rejectItemButton)
    press(panel.previousButton)
    assert label(review) == "2 of 4, 0 accepted, 1 rejected"
    press(panel.acceptItemButton)
    assert verdicts(review) == ["O", "A", "O", "O"]  # one that was rejected can still be accepted
    press(panel.stopReviewButton)
    assert panel.isHidden() and not page.manyGroup.isHidden()
    assert target.featureCount() == 1
    assert review.outlines.current.numberOfVertices() == review.outlines.waiting.numberOfVertices() == 0
    window.key(Key.Key_N)
    assert not review.keys.is_watching
    for name in ("next", "previous", "acceptItem", "rejectItem", "fixItem"):
        assert "(" in getattr(panel, f"{name}Button").toolTip()


def test_an_outline_keeps_the_class_it_came_with_unless_another_is_chosen(window, page, target, review):
    review.queue.items[0].class_name = review.queue.items[1].class_name = "degraded crater"
    window.key(Key.Key_Return)
    window.key(Key.Key_2)
    window.key(Key.Key_Return)
    assert [feature["class"] for feature in target.getFeatures()] == ["degraded crater", "dune"]


def test_fields_that_are_missing_are_asked_for_once(window, page, target, review):
    for name in ("class", "model_hash"):
        target.startEditing()
        target.deleteAttribute(target.fields().lookupField(name))
    window.key(Key.Key_Return)
    assert target.featureCount() == 0 and verdicts(review) == ["O"] * 4
    window.press("Accept without them")
    assert target.featureCount() == 1 and verdicts(review) == ["A", "O", "O", "O"]
    window.key(Key.Key_Return)
    assert target.featureCount() == 2


@pytest.mark.parametrize("gone", ["image", "landforms", "project"])
def test_it_ends_with_its_layers(window, page, target, review, gusev, gone):
    if gone == "project":
        QgsProject.instance().clear()
    else:
        QgsProject.instance().removeMapLayer(gusev.id() if gone == "image" else target.id())
    QCoreApplication.processEvents()
    assert not review.is_running
    assert review.outlines.waiting.numberOfVertices() == 0
    assert not page.manyGroup.isHidden()
    window.key(Key.Key_N)


def test_closing_the_page_amid_a_review_leaves_nothing_on_the_canvas(window, page, review):
    bands = (review.outlines.current, review.outlines.waiting)
    page.shutdown()
    assert not any(band in window.canvas.scene().items() for band in bands)
    page.shutdown = lambda: None  # the fixture's own


def test_the_line_about_selected_landforms_says_that_keys_are_about_the_review(window, page, target, review, crater):
    window.key(Key.Key_Return)
    label = page.editing.row.editLabel
    window.click(crater.centre, modifier=CONTROL)
    assert label.text() == "1 landform selected; 1 to 9 and Delete act on the review."
    window.key(Key.Key_2)
    window.key(Key.Key_Delete)
    assert [feature["class"] for feature in target.getFeatures()] == ["crater"]
    assert verdicts(review) == ["A", "R", "O", "O"] and review.queue.items[1].class_name == "dune"
    press(review.panel.stopReviewButton)
    assert label.text() == "1 landform selected: 1 to 9 set its class, Delete removes it."
    window.key(Key.Key_2)
    assert [feature["class"] for feature in target.getFeatures()] == ["dune"]
